## Bulletins et abonnements

thing-bulletin = bulletin
thing-subscriber = abonnement au bulletin
act-bulletin-begun = a commencé un bulletin
act-bulletin-written = a modifié un bulletin
act-bulletin-published = a publié un bulletin
act-bulletin-withdrawn = a retiré un bulletin publié
act-bulletin-discarded = a supprimé le brouillon d’un bulletin
act-bulletin-translated = a traduit un bulletin
act-bulletin-sent = a envoyé un bulletin aux abonnés
act-subscriber-confirmed = a confirmé un abonnement au bulletin
act-subscriber-changed = a changé la langue d’un abonnement au bulletin
act-subscriber-stopped = a arrêté un abonnement au bulletin
bulletins-title = Bulletins
bulletins-lead = Une année de coopération en chiffres et en récits, et des fiches sur un thème ou un lieu. Chaque chiffre mène à ce qui est compté.
bulletins-none = Aucun bulletin n’est encore publié.
bulletins-search-example = 2025, familles, chiffres…
bulletins-found = { $count ->
    [0] Aucun bulletin trouvé
    [one] Un bulletin trouvé
   *[other] { $count } bulletins trouvés
}
bulletins-own = Bulletins
bulletins-own-lead = Le programme rassemble ce qui est public ; vous choisissez, ordonnez et écrivez. À la publication, tout est figé.
bulletins-own-none = Aucun bulletin pour l’instant
bulletin-new = Préparer un bulletin
bulletin-new-lead = Dites de quoi il parle. Le programme y met ensuite les chiffres et les fiches qui s’y rapportent.
bulletin-assemble = Rassembler
bulletin-edit = Modifier le bulletin
bulletin-kind = Sorte
bulletin-kind-yearly = Bulletin annuel
bulletin-kind-sheet = Fiche
bulletin-state-draft = Brouillon
bulletin-state-published = Publié
bulletin-state-withdrawn = Retiré
bulletin-name = Titre
bulletin-lang = Langue dans laquelle vous écrivez
bulletin-lang-hint = Elle ne change plus ensuite.
bulletin-from = Du
bulletin-to = Au
bulletin-ends-before = La fin est avant le début.
bulletin-place = Lieu
bulletin-place-hint = Rien : tout le réseau.
bulletin-theme = Thème
bulletin-theme-hint = Rien : tous les thèmes.
bulletin-languages = Langues de parution
bulletin-languages-hint = Il y aura un PDF dans chacune. Ce qui n’est pas traduit paraît dans sa langue, et c’est dit.
bulletin-not-yours = Vous ne publiez pas pour ce lieu. Choisissez-en un autre.
bulletin-introduction = Introduction
bulletin-introduction-hint = Ce que l’année a montré, en quelques paragraphes. Une ligne vide commence un paragraphe. Ne nommez pas de personnes.
bulletin-sections = Parties
bulletin-sections-hint = Les nombres donnent l’ordre. Décochez ce qui ne doit pas paraître : cela ne reviendra pas.
bulletin-section-show = Faire paraître
bulletin-section-place = Place de « { $name } »
bulletin-note = Votre texte pour « { $name } »
bulletin-records = { $count ->
    [one] Une fiche
   *[other] { $count } fiches
}
bulletin-topic-figures = L’essentiel en chiffres
bulletin-topic-practices = Nouvelles pratiques
bulletin-topic-cooperations = Coopérations
bulletin-topic-effects = Ce qui a changé
bulletin-topic-offers = Ce qui est offert
bulletin-topic-requests = Ce qui est recherché
bulletin-topic-portals = Portails d’information
bulletin-formula-practices = Pratiques publiées pour la première fois
bulletin-formula-offers = Offres ouvertes à tous
bulletin-formula-requests = Demandes ouvertes à tous
bulletin-formula-agreed = Coopérations convenues
bulletin-formula-under-way = Coopérations en cours à la fin de la période
bulletin-formula-closed = Coopérations menées à terme
bulletin-formula-changes = Bilans confirmés avec un changement en place
bulletin-formula-trained = Personnes formées
bulletin-formula-reached = Personnes touchées par un changement
bulletin-drawing-themes = Nouvelles pratiques par thème
bulletin-drawing-modalities = Coopérations convenues par forme
bulletin-drawing-changes = Changements en place par sorte
bulletin-too-few = trop peu pour le dire
bulletin-counted-on = Compté le { $day }
bulletin-source = D’où cela vient
bulletin-fact = À savoir
bulletin-news = Les fiches ont changé depuis
bulletin-news-come = { $count ->
    [one] { $section } : une fiche de plus
   *[other] { $section } : { $count } fiches de plus
}
bulletin-news-gone = { $count ->
    [one] { $section } : une fiche n’est plus publique
   *[other] { $section } : { $count } fiches ne sont plus publiques
}
bulletin-news-figure = { $figure } : { $before } → { $after }
bulletin-news-drawn = Les graphiques changent.
bulletin-refresh = Mettre à jour depuis les fiches
bulletin-up-to-date = Le brouillon dit la même chose que les fiches.
bulletin-must-refresh = Les fiches ont changé depuis que vous avez relu. Mettez à jour, relisez, puis publiez.
bulletin-done-refreshed = Le brouillon est à jour. Ce que vous avez écrit est resté.
bulletin-done-sent = Le bulletin part par courriel.
bulletin-preview = Comme le public le lira
bulletin-publish = Publier
bulletin-publish-hint = À la publication, les textes et les chiffres sont figés. Vous pourrez encore traduire, plus réécrire.
bulletin-discard = Supprimer le brouillon
bulletin-discard-hint = Ce que vous avez écrit sera perdu. Les fiches restent.
bulletin-discard-do = Supprimer définitivement
bulletin-withdraw = Retirer le bulletin
bulletin-withdraw-hint = Plus personne ne le lira, et il ne pourra pas reparaître. Les courriels déjà partis restent chez leurs lecteurs.
bulletin-withdraw-do = Retirer définitivement
bulletin-withdrawn = Ce bulletin a été retiré. Le public ne le lit plus.
bulletin-translations = Traduire vos textes
bulletin-translate-falls-back = Ce qui manque paraît dans sa langue.
bulletin-all-network = Tout le réseau
bulletin-contents = Sommaire
bulletin-other-languages = Certains textes sont dans la langue où ils ont été écrits.
bulletin-frozen = Figé le { $day }. Ce qui a changé depuis dans les fiches n’y est pas.
bulletin-scan = Lire en ligne : scannez ce code
bulletin-mailing = Envoi par courriel
bulletin-mail-hint = Chaque personne le reçoit une seule fois, dans sa langue.
bulletin-mail-do = Envoyer aux abonnés
bulletin-mail-network = Seul le secrétariat du réseau envoie aux abonnés.
bulletin-mailed = { $count ->
    [0] Envoi demandé le { $day }, aucun courriel écrit.
    [one] Envoi demandé le { $day }, un courriel écrit.
   *[other] Envoi demandé le { $day }, { $count } courriels écrits.
}
bulletin-mailing-on = D’autres suivent.
bulletin-mail-read = Lire le bulletin
bulletin-mail-pdf = Le télécharger en PDF
bulletin-mail-why = Vous recevez ce courriel parce que vous avez demandé nos bulletins. Rien n’y compte ce que vous lisez.
bulletin-mail-other-language = L’introduction est dans la langue où elle a été écrite.
subscribers-count = { $count ->
    [0] Personne ne reçoit encore les bulletins par courriel.
    [one] Une personne reçoit les bulletins par courriel.
   *[other] { $count } personnes reçoivent les bulletins par courriel.
}
subscribe-title = Recevoir les bulletins par courriel
subscribe-lead = Un courriel quand un bulletin paraît, dans votre langue. Rien d’autre, et vous arrêtez quand vous voulez.
subscribe-do = M’abonner
subscribe-email = Votre adresse de courriel
subscribe-language = Langue des bulletins
subscribe-privacy = Nous gardons votre adresse chiffrée, pour cela seulement, jusqu’à ce que vous arrêtiez. Personne ne voit la liste.
subscribe-no-mail = Ce site n’envoie pas de courriel pour l’instant.
subscribe-bad-email = Écrivez une adresse comme nom@exemple.org.
subscribe-too-many = Trop de demandes d’ici. Essayez de nouveau plus tard.
subscribe-asked = Regardez votre courrier : si l’adresse existe, une lettre y arrive avec un lien.
subscribe-asked-hint = Sans votre confirmation dans les sept jours, nous oublions l’adresse.
subscribe-confirm = Confirmer l’abonnement
subscribe-confirm-lead = Voulez-vous recevoir nos bulletins à cette adresse ?
subscribe-confirm-do = Oui, je veux les recevoir
subscribe-confirmed = C’est confirmé
subscribe-confirmed-lead = Le prochain bulletin vous arrivera par courriel. Chaque courriel a un lien pour arrêter.
subscribe-manage = Votre abonnement
subscribe-manage-lead = Vous recevez nos bulletins par courriel.
subscribe-language-do = Changer la langue
subscribe-stop = Ne plus les recevoir
subscribe-stopped = C’est arrêté
subscribe-stopped-lead = Vous ne recevrez plus nos bulletins. Votre adresse est effacée.
subscribe-mail-subject = Nos bulletins par courriel
subscribe-mail = Quelqu’un, vous sans doute, a demandé nos bulletins à cette adresse. Confirmez avec le lien, dans les sept jours.
subscribe-mail-else = Si ce n’est pas vous, ne faites rien : nous oublierons cette adresse.
subscribe-mail-already = Quelqu’un a demandé nos bulletins à cette adresse, qui les reçoit déjà. Vous n’avez rien à faire.
bulletin-unit-changes = bilans
bulletin-more = Tout voir en ligne, comme c’est aujourd’hui
