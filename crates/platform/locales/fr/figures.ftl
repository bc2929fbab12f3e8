### Les chiffres : tableaux, graphiques et fichiers, après le contrôle qui protège les personnes.

act-figures-drawn-up = a arrêté les chiffres d’un mois
thing-release = chiffres d’un mois
figures-hidden = caché
figures-legend = Hachuré : caché, pour que personne ne puisse être reconnu. Ce n’est pas zéro.
figures-caption = { $title } ({ $unit })
figures-chart = { $title } – { $period }
figures-chart-time = { $title }, période par période
figures-quarter = Trimestre { $number }, { $year }
figures-quarter-short = T{ $number } { $year }
figures-nothing = Rien à compter sur cette période.
figures-col-figure = Tableau
figures-col-unit = Ce qui est compté
figures-col-period = Période
figures-col-code = Code
figures-col-label = Libellé
figures-col-count = Nombre
figures-col-hidden = Caché
figures-notes = À savoir
figures-licence = Réutilisation : licence { $licence }
