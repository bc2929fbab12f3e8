# La boîte de réception : ce que le public signale, et les recherches qui n’ont rien trouvé.

inbox-title = Les retours du public
inbox-lead = Ce que les gens signalent sur les services et les guides, les liens qui ne marchent plus, et les recherches qui n’ont rien donné. Une personne qui a laissé une adresse peut recevoir une réponse.
inbox-waiting = { $count ->
    [one] Un retour du public à traiter
   *[other] { $count } retours du public à traiter
}
inbox-reports = Les retours
inbox-found = { $count ->
    [0] Aucun retour
    [one] Un retour
   *[other] { $count } retours
}
inbox-empty = Aucun retour ici.
inbox-open = À traiter
inbox-closed = Traité
inbox-helped = Cette page a aidé quelqu’un
inbox-unhelpful = Cette page n’a pas aidé
inbox-received = Reçu le { $date }
inbox-nobody = Personne ne s’en occupe encore.
inbox-somebody = Quelqu’un de l’équipe
inbox-taken = En charge depuis le { $date } : { $name }
inbox-closed-by = Traité le { $date } par { $name }
inbox-answer-said = Ce qui a été fait
inbox-desk = Ouvrir la page dans l’espace de travail
inbox-take = Je m’en occupe
inbox-take-over = Je prends le relais
inbox-close = Marquer comme traité
inbox-answer = Ce que vous avez fait (facultatif)
inbox-answer-hint = Pour vos collègues : le public ne le voit pas. N’écrivez rien qui permette de reconnaître une personne.
inbox-reopen = Rouvrir
inbox-missed = Recherches sans résultat
inbox-missed-lead = Ces recherches montrent ce qui manque : un service absent, ou un mot que vos textes n’emploient pas. Elles s’effacent après un an.
inbox-words = Mots cherchés
inbox-times = Nombre de fois
inbox-language = Langue de la page
inbox-last = Dernière fois
