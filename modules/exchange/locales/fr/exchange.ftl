## L’échange : pages communes

exchange-title = L’échange
exchange-lead = Ce que des institutions ont essayé pour et avec les personnes migrantes, ce qui en est sorti, et qui l’a repris ailleurs.
exchange-desk = À traiter
exchange-desk-lead = Les pratiques déposées là où vous animez l’échange. Confiez chacune à deux relecteurs d’autres institutions.
exchange-desk-none = Rien n’a été déposé
exchange-changed = Modifiée le
exchange-date = Date du fichier
exchange-licence = Licence
exchange-files = Emporter cette liste
exchange-institution-gone = Une institution qui n’est plus dans le réseau
exchange-save = Enregistrer
exchange-saved-at = Enregistré à { $time }
exchange-kept = Pas de connexion : votre texte est gardé dans ce navigateur.
exchange-failed = Pas encore enregistré. Votre texte est toujours là.
exchange-back = Ce que vous aviez écrit sans connexion est revenu.
exchange-not-saved = Pas enregistré : il y a quelque chose à corriger dans le formulaire.
exchange-overtaken = Quelqu’un d’autre a enregistré cette pratique entre-temps. Votre texte est toujours dans le formulaire, il n’est pas enregistré.
exchange-overtaken-see = Voir ce qui est enregistré
exchange-done-saved = C’est enregistré.
exchange-done-submitted = La pratique est déposée. Le secrétariat va demander deux relectures.
exchange-done-taken = La pratique est de nouveau à vous.
exchange-done-asked = La relecture est demandée.
exchange-done-reviewed = Merci, votre relecture est rendue.
exchange-done-excused = C’est noté : quelqu’un d’autre relira cette pratique.
exchange-done-revision = La demande de changements est envoyée à l’institution.
exchange-done-published = La pratique est publiée.
exchange-done-reopened = Une nouvelle version est commencée. Le public voit encore la précédente.
exchange-done-confirmed = C’est confirmé : la pratique est à jour pour deux ans.
exchange-done-retired = La pratique est retirée : le public ne la voit plus.
exchange-done-discarded = Le brouillon est supprimé.
waiting-reviews = { $count ->
    [one] Une pratique à relire
   *[other] { $count } pratiques à relire
}
waiting-revision = { $count ->
    [one] Une pratique à reprendre
   *[other] { $count } pratiques à reprendre
}
waiting-due = { $count ->
    [one] Une pratique à actualiser
   *[other] { $count } pratiques à actualiser
}
waiting-submitted = { $count ->
    [one] Une pratique déposée
   *[other] { $count } pratiques déposées
}
told-practice-submitted-label = Une pratique est déposée
told-practice-submitted = « { $name } » est déposée et attend des relecteurs.
told-review-asked-label = On vous demande de relire une pratique
told-review-asked = On vous demande de relire « { $name } ».
told-practice-reviewed-label = Les relectures d’une pratique ont avancé
told-practice-reviewed = Les relectures de « { $name } » vous attendent.
told-practice-revision-label = On demande des changements dans une pratique
told-practice-revision = Le secrétariat demande des changements dans « { $name } ».
told-practice-published-label = Une pratique de votre institution est publiée
told-practice-published = « { $name } » est publiée.
told-practice-due-label = Une pratique est à actualiser
told-practice-due = « { $name } » a été publiée il y a deux ans. Dites si tout est encore vrai.
exchange-whole-network = Tout le réseau
