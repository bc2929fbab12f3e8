## Le tableau de consolidation

table-title = Tableau de consolidation
table-lead = Ce qui est offert à côté de ce qui est demandé, par thème, pays et forme de coopération. On y voit où le réseau a des réponses et où il n’en a pas.
table-inside-lead = Avec ce qui est pour les membres du réseau et pour vos institutions.
table-rows = Lignes
table-columns = Colonnes
table-theme = Thème
table-country = Pays
table-modality = Forme de coopération
table-on = Au jour du
table-on-hint = Laissez vide pour aujourd’hui.
table-on-wrong = Ce n’est pas un jour passé. Voici le tableau d’aujourd’hui.
table-as-on = Au { $day }
table-show = Afficher
table-total = Ensemble
table-offers-count = { $count ->
    [0] Aucune offre
    [one] Une offre
   *[other] { $count } offres
}
table-requests-count = { $count ->
    [0] aucune demande
    [one] une demande
   *[other] { $count } demandes
}
table-changes-count = { $count ->
    [0] aucun changement confirmé
    [one] une coopération a changé quelque chose
   *[other] { $count } coopérations ont changé quelque chose
}
table-cell-changes = changements
table-cell-offers = offres
table-cell-requests = demandes
table-sought = Demandé, pas offert
table-offered = Offert, pas demandé
table-legend = Chaque case : offres | demandes, et ✓ les coopérations qui ont changé quelque chose.
table-legend-paper = Chaque case : offres | demandes, puis, s’il y en a, | coopérations qui ont changé quelque chose.
table-once = Une offre ou demande de plusieurs thèmes ou formes compte dans chacun, et une fois dans les totaux.
table-none = Rien n’est offert ni demandé ici
table-none-hint = Retirez un filtre, ou choisissez un autre jour.
table-nowhere = Pays non indiqué
table-gaps = Ce qui est demandé et que personne n’offre
table-gaps-none = Tout ce qui est demandé est offert quelque part dans le réseau.
table-gaps-hint = Compté dans ce tableau, quel que soit le pays.
table-files = Emporter le tableau
table-unit = offres | demandes
table-scan = Le tableau d’aujourd’hui
table-method = Comment on compte
table-method-visible = Seul compte ce qui est ouvert et que la personne qui regarde a le droit de voir.
table-changed = Ce qui a changé
table-changed-hint = Les coopérations publiques dont le dernier bilan confirmé par l’autre institution dit que quelque chose est en place. Le pays est celui de l’institution qui a reçu.
table-changed-more = { $count ->
    [one] et une autre coopération
   *[other] et { $count } autres coopérations
}
