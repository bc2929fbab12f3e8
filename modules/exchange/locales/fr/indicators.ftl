## Indicateurs d’effet

indicators-title = Indicateurs d’effet
indicators-own = Indicateurs de mes coopérations
indicators-lead = Combien de temps les institutions mettent à se trouver, ce qu’elles réalisent, et ce qui a changé des mois plus tard.
indicators-counted = { $count ->
    [one] Compté sur une coopération.
   *[other] Compté sur { $count } coopérations.
}
indicators-method = Comment c’est compté
indicators-method-of = Comment « { $title } » est compté
indicators-by = Distinguer par
indicators-together = Tout ensemble
indicators-all = Toutes
indicators-year = Année
indicators-group = Quelles coopérations
indicators-value = Valeur
indicators-numerator = Compté
indicators-denominator = Sur
indicators-indicator = Indicateur
indicators-code = Code
indicators-unit = Unité
indicators-remark = Remarque
indicators-nothing = Rien ne peut encore être dit.
indicators-too-few = trop peu pour le dire (moins de { $least })
indicators-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
indicators-in-days = jours
indicators-in-percent = pour cent
indicators-kinds = Ce qui a changé, par sorte
indicators-kinds-means = Combien de bilans confirmés disent chacune. Un bilan peut en dire plusieurs.
indicator-match = Délai pour se trouver
indicator-match-means = Jours entre la demande, ou à défaut la proposition, et l’accord des deux côtés : la moitié des coopérations n’a pas pris plus. Compté : celles dont les deux jours sont connus, sur toutes celles qui ont été convenues.
indicator-executed = Réalisées
indicator-executed-means = Coopérations racontées, sur toutes celles qui ont été convenues, annulées comprises.
indicator-adopted = { $months ->
    [one] Changement en place après un mois
   *[other] Changement en place après { $months } mois
}
indicator-adopted-means = Bilans où un changement est en place et où l’autre côté le confirme, sur tous ceux qui ont reçu une réponse ou sont restés sans réponse.
indicator-onward = Reprises par d’autres
indicator-onward-means = Coopérations dont un bilan confirmé dit que d’autres l’ont repris, sur celles qui ont un bilan confirmé.
indicator-cost = Coût par changement
indicator-cost-means = Coût total des coopérations auxquelles on a demandé ce qui a changé, sur celles dont un changement est confirmé ; chaque monnaie à part.
people-title = Personnes formées et touchées
people-lead = Comme les institutions les comptent, une fois que les deux côtés confirment le nombre. Les petits nombres sont masqués, pour que personne ne puisse être reconnu.
people-none = Aucune période achevée dont on puisse encore rendre compte.
people-by-year = Année
people-by-quarter = Trimestre
people-by-month = Mois
people-trained-by-sex = Personnes formées, par sexe
people-reached-by-sex = Personnes touchées, par sexe
people-trained-by-modality = Personnes formées, par forme de coopération
people-reached-by-modality = Personnes touchées, par forme de coopération
people-trained-by-country = Personnes formées, par pays de l’institution qui reçoit
people-reached-by-country = Personnes touchées, par pays de l’institution qui reçoit
people-sex = Sexe
people-unit = personnes
people-source = Comptes rendus et bilans confirmés par les deux côtés.
people-no-country = Pays non dit
people-note = Les nombres inférieurs à { $threshold }, et ceux qui permettraient de les calculer, sont masqués.
method-lead = Chaque indicateur avec sa formule. Ce qui est montré est compté sur les coopérations que toutes leurs institutions confirment.
method-few-title = Trop peu pour le dire
method-few = Une part, une médiane ou un coût sur moins de { $least } coopérations n’est pas dit : une de plus ou de moins le renverserait. Leur nombre est toujours dit.
method-confirmed = Un changement ne compte qu’une fois confirmé par l’autre institution. Ce qui est contesté, ou sans réponse, compte comme aucun changement.
method-people-title = Les personnes
method-people = Les nombres de personnes passent par le même contrôle que tous les chiffres d’ici : ceux qui sont inférieurs à { $threshold } sont masqués, et d’autres qui permettraient de les calculer. On ne montre jamais un nombre de personnes pour une seule coopération.
method-people-month = Chaque nombre est compté dans le mois où les deux côtés l’ont confirmé, et arrêté une fois ce mois terminé. Il ne change plus ensuite.
method-people-limits = Les institutions comptent elles-mêmes. Une même personne peut être comptée dans deux coopérations.
method-groups-title = Par pays, thème, forme et année
method-groups = Une coopération compte dans chaque pays de ses institutions et dans chacun de ses thèmes : les parts peuvent dépasser le total. Son année est celle de sa fin.
