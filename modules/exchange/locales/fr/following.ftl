## La coopération suivie : convenue, préparée, en cours, racontée, close

stage-agreed = Convenue
stage-planned = Préparée
stage-under-way = En cours
stage-reported = Racontée
stage-closed = Close
stage-cancelled = Annulée
cooperation-stage = Étape
cooperation-all-stages = Toutes
cooperation-receives = Reçoit
cooperation-begins = Elle a commencé
cooperation-cancel = Annuler cette coopération
cooperation-cancel-reason = Pourquoi elle n’aura pas lieu
cooperation-cancel-send = L’annuler définitivement
cooperation-cancelled-because = Elle a été annulée :
cooperation-confirm-overtaken = Quelqu’un l’a modifiée entre-temps. Relisez-la, puis confirmez.
plan-title = Préparation
plan-write = Préparer
plan-when = Quand et où
plan-remote = À distance
plan-place = Lieu
plan-place-hint = La ville et le bâtiment, sauf si c’est à distance. Seules les institutions le voient.
plan-people = Personnes attendues
plan-agenda = Programme prévu
plan-costs = Coûts prévus
plan-after = Qui dira ce qui a changé
plan-after-hint = Après 6, 12 et 24 mois, un court formulaire demande à l’institution qui reçoit ce qui a changé. Il ne faut pas de compte pour répondre.
plan-receiver = Institution qui reçoit
plan-contact = Adresse où le formulaire est envoyé
plan-contact-hint = Celle d’un service plutôt que d’une personne : les gens changent. Seules les institutions la voient.
plan-settle = Tout est prêt
agenda-hint = Un point par ligne. Une ligne sans texte est laissée de côté ; enregistrez pour avoir d’autres lignes.
agenda-point = Point { $number }
agenda-day = Jour
agenda-what = Quoi
agenda-who = Qui
cost-hint = En unités entières, sans centimes. Laissez vide ce que vous ne savez pas.
cost-currency = Monnaie
cost-currency-hint = Trois lettres, par exemple EUR ou USD.
cost-currency-wrong = Indiquez les trois lettres de la monnaie, par exemple EUR.
cost-whole = Écrivez un nombre entier, sans centimes.
cost-travel = Voyages
cost-per-diem = Indemnités de séjour
cost-fees = Honoraires
cost-interpretation = Interprétation
cost-other = Autres
cost-total = Coût total
report-title = Compte rendu
report-write = Raconter ce qui a été fait
report-rewrite = Modifier le compte rendu
report-again = Il est déjà envoyé. Si vous le modifiez, les autres devront le confirmer de nouveau.
report-done-legend = Ce qui a eu lieu
report-done = Ce qui a été fait
report-done-hint = En quelques paragraphes, pour quelqu’un qui n’y était pas.
report-results-hint = Ce qu’il en est sorti jusqu’ici. Les effets seront demandés plus tard.
report-agenda = Programme suivi
report-trained = Personnes formées
report-trained-hint = Laissez vide ce qui n’a pas été compté : ce n’est pas zéro. Publié dans les chiffres seulement, jamais pour cette coopération seule.
report-documents = Documents
report-costs = Coûts réels
report-shows-cost = Le public peut connaître le coût total, si toutes les institutions sont d’accord
report-send = Envoyer aux autres institutions
people-women = Femmes
people-men = Hommes
people-others = Autres, ou non dit
waiting-to-confirm = { $count ->
    [one] Une coopération à confirmer
   *[other] { $count } coopérations à confirmer
}
waiting-to-report = { $count ->
    [one] Une coopération est terminée : racontez ce qui a été fait
   *[other] { $count } coopérations sont terminées : racontez ce qui a été fait
}
told-moved-label = Une coopération a avancé
told-moved = « { $name } » a avancé.
told-to-report-label = Une coopération est terminée et n’est pas racontée
told-to-report = « { $name } » devrait être terminée : racontez ce qui a été fait.
act-cooperation-agreed = a ouvert une coopération convenue par les deux côtés
act-cooperation-plan-saved = a enregistré la préparation d’une coopération
act-cooperation-planned = a fini la préparation d’une coopération
act-cooperation-started = a noté qu’une coopération a commencé
act-cooperation-report-saved = a enregistré le compte rendu d’une coopération
act-cooperation-reported = a envoyé le compte rendu d’une coopération
act-cooperation-cancelled = a annulé une coopération
