# Les traductions : ce qui attend, où elles en sont, qui y travaille ; et qui est averti d’un brouillon.

translations-title = Traductions
translations-lead = Ce qui attend une traduction dans vos langues. D’abord ce qui n’est plus juste pour les lecteurs, puis ce qui compte le plus pour eux.
translations-text = Texte
translations-what = À faire
translations-words = Mots à traduire
translations-who = Qui traduit
translations-mine = Moi
translations-free = Personne pour l’instant
translations-own = Mes langues
translations-languages = Les langues vers lesquelles je traduis
translations-languages-hint = Vous verrez d’abord ces langues, et vous recevrez une notification quand un texte change dans l’une d’elles.
translations-choose = Enregistrer mes langues
translations-chosen = Vos langues sont enregistrées.
translations-found = { $count ->
    [0] Aucun texte n’attend
    [one] Un texte attend
   *[other] { $count } textes attendent
}
translations-empty = Rien n’attend ici
translations-empty-lead = Choisissez d’autres langues ou retirez un filtre.
translations-stale = { $count ->
    [one] 1 à mettre à jour
   *[other] { $count } à mettre à jour
}
translations-missing = { $count ->
    [one] 1 à traduire
   *[other] { $count } à traduire
}
translations-machine = { $count ->
    [one] 1 de la machine, à vérifier
   *[other] { $count } de la machine, à vérifier
}
standings-title = Avancement des traductions
standings-lead = Pour chaque territoire, partie et langue : combien de textes sont à jour, à traduire ou à relire. Les brouillons comptent.
standings-section = Partie
standings-done = Fait
standings-taken = En traduction
standings-review = À relire
standings-taxonomies = Thèmes et mots-clés
standings-network = Tout le réseau
standings-xlsx = Tableau Excel
standings-csv = Tableau CSV
standings-empty = Aucun texte n’est compté ici
claim-who = Qui traduira
claim-take = Je traduis ce texte
claim-take-over = Je le traduis à sa place
claim-give = Demander à une autre personne
claim-release = Je ne traduis plus ce texte
claim-mine = Vous traduisez ce texte depuis cette date : { $day }.
claim-theirs = { $name } traduit ce texte depuis cette date : { $day }.
told-unnamed = un lieu confidentiel
told-submitted-label = Un texte est proposé à la relecture
told-submitted = « { $name } » attend une relecture.
told-refused-label = On demande des changements dans un texte que vous avez écrit
told-refused = On vous demande des changements dans « { $name } ».
told-published-label = Un texte que vous avez écrit est publié
told-published = « { $name } » est publié.
told-scheduled-label = La publication d’un texte que vous avez écrit est prévue
told-scheduled = « { $name } » sera publié à cette date : { $day }.
told-dropped-label = Un texte n’a pas été publié le jour prévu
told-dropped-pictures = « { $name } » n’a pas été publié : une image ne dit pas ce qu’elle montre. Le brouillon est gardé.
told-dropped-right = « { $name } » n’a pas été publié : la personne qui avait choisi le jour ne peut plus publier ici. Le brouillon attend une relecture.
told-stale-label = Un texte a changé : sa traduction n’est plus à jour
told-stale = « { $name } » a changé. Traduction à mettre à jour : { $language }.
told-given-label = On vous demande une traduction
told-given = On vous demande de traduire « { $name } » vers cette langue : { $language }.
