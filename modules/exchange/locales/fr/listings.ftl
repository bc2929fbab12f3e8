## Offres et demandes de coopération

thing-listing = offre ou demande
act-listing-begun = a commencé une offre ou une demande
act-listing-saved = a enregistré une offre ou une demande
act-listing-translated = a traduit une offre ou une demande
act-listing-opened = a ouvert une offre ou une demande
act-listing-paused = a suspendu une offre ou une demande
act-listing-prolonged = a prolongé une offre ou une demande
act-listing-closed = a fermé une offre ou une demande
act-listing-rewritten = a repris une offre ou une demande pour la récrire
act-listing-expired = a marqué une offre ou une demande comme terminée
offers-title = Offres
offers-lead = Ce que des institutions peuvent partager avec d’autres : une visite, une experte, une formation, des outils.
requests-title = Demandes
requests-lead = Ce que des institutions cherchent : l’aide d’autres qui ont déjà résolu le même problème.
listings-title = Offres et demandes
listings-inside = Offres et demandes du réseau
listings-inside-lead = Vous voyez ce qui est pour tout le monde, pour les membres du réseau et pour vos institutions.
listings-own = Offres et demandes de mes institutions
listings-own-lead = Dites ce que votre institution peut partager et ce qu’elle cherche. Personne d’autre ne voit un brouillon.
listings-own-none = Rien d’offert ni de demandé pour l’instant
offers-own-none = Pas encore d’offre
requests-own-none = Pas encore de demande
offer-new = Offrir quelque chose
request-new = Chercher quelque chose
offer-new-lead = Un titre suffit pour commencer. Écrivez dans la langue qui vous vient : d’autres traduiront.
request-new-lead = Un titre suffit pour commencer. Écrivez dans la langue qui vous vient : les offres en d’autres langues sont trouvées aussi.
offers-found = { $count ->
    [0] Aucune offre trouvée
    [one] Une offre trouvée
   *[other] { $count } offres trouvées
}
requests-found = { $count ->
    [0] Aucune demande trouvée
    [one] Une demande trouvée
   *[other] { $count } demandes trouvées
}
offers-everything = Voir toutes les offres
requests-everything = Voir toutes les demandes
offers-all = { $count ->
    [0] Voir les offres
    [one] Voir l’offre ouverte
   *[other] Voir les { $count } offres ouvertes
}
requests-all = { $count ->
    [0] Voir les demandes
    [one] Voir la demande ouverte
   *[other] Voir les { $count } demandes ouvertes
}
listings-search-example = interprètes, métiers, hébergement…
listings-partly = Rien ne contient tous ces mots. Voici ce qui s’en approche le plus.
listing-side-offer = Offre
listing-side-request = Demande
listing-form-what = De quoi il s’agit
listing-form-how = Comment et quand
listing-form-who = Qui la voit, et à qui s’adresser
listing-title-offer-hint = Ce que vous pouvez partager, en une ligne.
listing-title-request-hint = Ce que vous cherchez, en une ligne.
listing-what-offer = Ce que vous partagez
listing-what-request = Ce que vous cherchez
listing-what-offer-hint = Ce que vous savez faire, depuis quand, et ce que l’autre institution emporterait.
listing-what-request-hint = Ce que vous voulez résoudre, ce que vous avez essayé et ce qui vous aiderait.
listing-conditions = Conditions
listing-conditions-hint = Ce que l’autre côté doit savoir ou apporter : dates à éviter, taille du groupe, engagements.
listing-modalities = Formes de coopération
listing-languages = Langues de travail
listing-languages-hint = Séparées par des virgules. Écrivez aussi celles pour lesquelles il y a un interprète.
listing-unknown-language = Ce n’est pas le nom d’une langue connue ici : { $name }
listing-capacity = Coopérations à la fois
listing-capacity-hint = Combien vous pouvez en mener en même temps. Laissez vide si vous ne savez pas.
listing-capacity-said = { $count ->
    [one] Une coopération à la fois
   *[other] { $count } coopérations à la fois
}
listing-place-offer = Territoire de l’expérience
listing-place-request = Où l’on en a besoin
listing-place-hint = Celui de votre institution si vous laissez vide.
listing-cost = Qui paie
listing-cost-provider = L’institution qui donne
listing-cost-receiver = L’institution qui reçoit
listing-cost-shared = Partagé entre les deux
listing-cost-third = Un tiers, un fonds par exemple
listing-cost-open = À convenir
listing-urgency = Dans quel délai
listing-urgency-usual = Sans hâte
listing-urgency-soon = Bientôt
listing-urgency-urgent = Urgent
listing-visibility = Qui la voit
listing-visibility-public = Tout le monde
listing-visibility-network = Les membres du réseau
listing-visibility-named = Seulement les institutions que je nomme
listing-named = Institutions qui la voient
listing-practice-on = Pratique sur laquelle elle s’appuie
listing-needs-what = Dites de quoi il s’agit : sans cela personne ne peut répondre.
listing-needs-modality = Choisissez au moins une forme de coopération.
listing-needs-language = Nommez au moins une langue de travail.
listing-needs-named = Nommez au moins une institution, ou choisissez une autre réponse sous « Qui la voit ».
listing-needs-later = Le dernier jour est passé : choisissez-en un plus tard, ou laissez vide.
listing-needs-day = Choisissez le nouveau dernier jour.
listing-state-draft = Brouillon
listing-state-open = Ouverte
listing-state-paused = Suspendue
listing-state-closed = Fermée
listing-state-expired = Terminée
listing-open = Ouvrir
listing-open-again = Rouvrir
listing-pause = Suspendre
listing-pause-why = Pourquoi elle est suspendue
listing-pause-why-hint = L’institution lit ceci.
listing-paused-note = Le secrétariat l’a suspendue
listing-prolong = Prolonger
listing-prolong-until = Nouveau dernier jour
listing-close = Fermer
listing-rewrite = Récrire
listing-edit-open = Elle est ouverte : ce que vous enregistrez se voit tout de suite.
listing-as-seen = Telle que les autres la voient
listing-see-page = Voir sa page
listing-translate-left = { $count ->
    [0] Tous les textes sont traduits.
    [one] Un texte attend.
   *[other] { $count } textes attendent.
}
listing-opened-on = Ouverte depuis le { $day }
listing-overtaken = Quelqu’un d’autre a enregistré entre-temps. Votre texte est encore dans le formulaire ; il n’est pas enregistré.
exchange-done-opened = C’est ouvert.
exchange-done-paused = C’est suspendu : les autres ne le voient plus.
exchange-done-prolonged = C’est ouvert jusqu’au nouveau jour.
exchange-done-closed = C’est fermé. Vous pouvez le rouvrir.
exchange-done-rewritten = C’est de nouveau un brouillon : vous seuls le voyez.
waiting-expired = { $count ->
    [one] Une offre ou demande est terminée : prolongez-la ou fermez-la
   *[other] { $count } offres et demandes sont terminées : prolongez-les ou fermez-les
}
waiting-paused = { $count ->
    [one] Une offre ou demande a été suspendue par le secrétariat
   *[other] { $count } offres et demandes ont été suspendues par le secrétariat
}
told-listing-opened-label = Une offre ou une demande est ouverte
told-listing-opened = « { $name } » est ouverte.
told-listing-named-label = Une institution offre ou cherche quelque chose avec la vôtre
told-listing-named = « { $name } » s’adresse à votre institution.
told-listing-paused-label = Une offre ou demande de votre institution est suspendue
told-listing-paused = Le secrétariat a suspendu « { $name } ».
told-listing-expired-label = Une offre ou demande de votre institution est terminée
told-listing-expired = Le dernier jour de « { $name } » est passé. Prolongez-la ou fermez-la.
