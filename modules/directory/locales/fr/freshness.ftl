# Fraîcheur : ce qui est à confirmer, par qui, et ce que le public en sait.

fresh-overdue = Pas confirmé depuis le { $date } : appelez avant de venir, cela a pu changer.
fresh-since = Pas confirmé depuis le { $date }
fresh-guide-overdue = Certaines informations ont pu changer.
fresh-checking = Nous vérifions cette page
fresh-checking-lead = Personne ne l’a confirmée depuis longtemps : nous préférons ne pas vous envoyer au mauvais endroit. Elle reviendra dès qu’elle sera vérifiée.
fresh-ask = Demander à { $territory }
fresh-organisation = Voir tout ce que propose cette organisation
fresh-others = Voir les autres services
fresh-title = Toujours juste ?
fresh-known = Confirmé ou publié le { $date }
fresh-until = À confirmer avant le { $date }
fresh-hides = Caché au public après le { $date }
fresh-nobody = Personne ne suit encore cette page.
fresh-owner = Suivi par { $names }
fresh-owner-usual = Comme d’habitude : la personne qui l’a publiée, sinon la coordination
fresh-owner-change = Changer la personne qui suit cette page
fresh-owner-choose = Qui suit cette page ?
fresh-owner-hint = Cette personne reçoit un rappel quand la page est à confirmer.
fresh-still-right = Toujours juste
fresh-still-right-of = Toujours juste : { $name }
fresh-confirmed = Merci, c’est confirmé. Le public voit la date d’aujourd’hui.
fresh-hidden = Caché au public
fresh-list = À confirmer
fresh-list-lead = Ces pages sont publiées et doivent être confirmées maintenant ou dans les deux semaines. Si quelque chose a changé, ouvrez la page et corrigez-la : la publier la confirme aussi.
fresh-list-open = Ouvrir la liste des pages à confirmer
fresh-found = { $count ->
    [0] Rien à confirmer
    [one] Une page à confirmer
   *[other] { $count } pages à confirmer
}
fresh-waiting = { $count ->
    [one] Une page à confirmer
   *[other] { $count } pages à confirmer
}
fresh-none = Tout est à jour
fresh-none-lead = Rien n’est à confirmer dans les deux semaines qui viennent.
fresh-whose = Suivies par
fresh-mine = Moi
fresh-notice-label = Des pages sont à confirmer
fresh-notice = { $count ->
    [one] Une page que vous suivez est à confirmer.
   *[other] { $count } pages que vous suivez sont à confirmer.
}
fresh-ask-title = Est-ce toujours juste ?
fresh-ask-lead = Voici ce que le public voit. Lisez les horaires, les adresses et les numéros, puis confirmez.
fresh-public-page = Voir la page publique
fresh-not-right = Quelque chose a changé ? Connectez-vous pour corriger la page : la publier la confirme aussi.
fresh-seen = Ce que le public voit
fresh-thanks = Merci, c’est confirmé
fresh-thanks-lead = Le public voit maintenant que cette page a été vérifiée aujourd’hui. Vous pouvez fermer cette fenêtre.
fresh-link-unknown = Ce lien ne fonctionne pas
fresh-link-unknown-lead = Il est peut-être coupé dans votre message. Copiez-le en entier, ou connectez-vous.
fresh-link-expired = Ce lien est trop ancien
fresh-link-expired-lead = Un lien de rappel compte trente jours. Connectez-vous pour confirmer vos pages.
fresh-link-passed = Ce lien n’est plus utile
fresh-link-passed-lead = La page a été confirmée ou modifiée depuis, ou elle n’est plus suivie par vous. Il n’y a rien à faire ici.
fresh-settings-list = Règles de confirmation
fresh-settings-lead = Pour chaque territoire : tous les combien les pages sont à confirmer, et ce qui arrive quand personne ne le fait.
fresh-settings = Règles de confirmation : { $territory }
fresh-interval = Les pages sont à confirmer tous les
fresh-interval-hint = Compté depuis la dernière publication ou confirmation. Une page peut avoir une date plus proche.
fresh-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
fresh-hide = Cacher une page que personne ne confirme
fresh-hide-hint = Elle quitte la recherche, les listes, la carte et la brochure. Son adresse dit qu’elle est en cours de vérification.
fresh-hide-never = Jamais : le public est seulement averti
fresh-hide-months = { $count ->
    [one] { $count } mois après la date
   *[other] { $count } mois après la date
}
fresh-phone = Téléphone où le public peut demander
fresh-email = Adresse e-mail où le public peut demander
fresh-contact-hint = Montré à la place d’une page cachée. Un numéro de service, jamais celui d’une personne.
