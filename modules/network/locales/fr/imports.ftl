### L’import d’organisations depuis un tableau. Français simple, vouvoiement.

## Importer un tableau

org-import = Importer un tableau
org-import-lead = Ajoutez plusieurs organisations d’un coup depuis un fichier Excel ou CSV. Rien n’est enregistré avant que vous confirmiez.
org-import-file = Fichier
org-import-file-hint = XLSX, ODS ou CSV, { $count } lignes au plus. La première ligne donne les titres des colonnes.
org-import-read = Lire le fichier
org-import-example = Télécharger la liste actuelle comme modèle
org-import-leave = Ne pas importer
org-import-columns = Que contient chaque colonne ?
org-import-columns-lead = { $count ->
    [0] Aucune ligne lue dans
    [one] Une ligne lue dans
   *[other] { $count } lignes lues dans
}
org-import-home = Siège, quand la ligne ne le dit pas
org-import-compare = Comparer avec les organisations connues
org-import-twice = Une autre colonne a déjà ce sens.
org-import-needs-name = Dites quelle colonne contient le nom.
org-import-review = Vérifier avant d’importer
org-import-review-lead = Certaines lignes ressemblent à des organisations déjà connues. Dites si ce sont les mêmes. En cas de doute, rien n’est enregistré.
org-import-back = Changer le sens des colonnes
org-import-keep = Garder ces réponses et continuer
org-import-confirm-lead = Gardez d’abord vos réponses. Ensuite, tout est enregistré d’un coup.
org-import-confirm = Importer maintenant
org-import-count-new = { $count ->
    [0] Aucune nouvelle
    [one] Une nouvelle
   *[other] { $count } nouvelles
}
org-import-count-same = { $count ->
    [0] Aucune déjà connue
    [one] Une déjà connue
   *[other] { $count } déjà connues
}
org-import-count-open = { $count ->
    [0] Aucune à décider
    [one] Une à décider
   *[other] { $count } à décider
}
org-import-count-left = { $count ->
    [0] Aucune laissée de côté
    [one] Une laissée de côté
   *[other] { $count } laissées de côté
}
org-import-row = Ligne { $number }
org-import-no-name = Sans nom, cette ligne n’est pas importée.
org-import-unread = { $column } : « { $word } » n’est pas compris et sera laissé de côté.
org-import-repeats = Cette ligne répète la ligne { $number }.
org-import-new = C’est une nouvelle organisation
org-import-unsure = Je ne sais pas, ne rien enregistrer
org-import-same = C’est la même que
org-import-alike = ressemblance { $percent } %
org-import-done = Import terminé
org-import-done-made = { $count ->
    [0] Aucune organisation ajoutée.
    [one] Une organisation ajoutée.
   *[other] { $count } organisations ajoutées.
}
org-import-done-mended = { $count ->
    [0] Aucune organisation modifiée.
    [one] Une organisation modifiée.
   *[other] { $count } organisations modifiées.
}
org-import-done-left = { $count ->
    [0] Aucune ligne laissée de côté.
    [one] Une ligne laissée de côté.
   *[other] { $count } lignes laissées de côté.
}
org-import-another = Importer un autre fichier
