# Le glossaire : les mots sur lesquels on s’est mis d’accord, dans chaque langue.

translation-work = Mon travail
translation-menu = Traduction
glossary-title = Glossaire
glossary-lead = Les mots sur lesquels vous vous êtes mis d’accord, dans chaque langue, et ceux à éviter. Ils apparaissent à côté des textes à traduire.
glossary-network = Tout le réseau
glossary-new = Ajouter un terme
glossary-xlsx = Tableau (Excel)
glossary-csv = Tableau (CSV)
glossary-tbx = Fichier TBX
glossary-found = { $count ->
    [0] Aucun terme
    [one] Un terme
   *[other] { $count } termes
}
glossary-empty = Aucun terme ici
glossary-empty-lead = Commencez par les mots qui reviennent souvent, ceux qui ont plusieurs traductions, et ceux qui blessent.
glossary-term = Terme
glossary-wordings = Dans les autres langues
glossary-scope = Où il vaut
glossary-state = État
glossary-anywhere = Partout
glossary-in-use = En usage
glossary-archived = Archivé
glossary-search = Chercher un mot
glossary-show = Afficher
glossary-preferred = À employer
glossary-allowed = Accepté
glossary-forbidden = À éviter
glossary-archive = Archiver ce terme
glossary-bring-back = Remettre ce terme en usage
glossary-saved = Terme enregistré.
glossary-conflict = Quelqu’un d’autre a changé ce terme pendant que vous écriviez. Voici d’abord sa version, puis la vôtre : enregistrez la vôtre pour la garder.
glossary-definition = Définition
glossary-definition-lang = Langue de la définition
glossary-note = Note pour les personnes qui traduisent
glossary-note-hint = Par exemple, ce qui distingue deux mots proches.
glossary-other = Une autre langue
glossary-other-hint = Son code, comme uk ou bm. Enregistrez : ses champs apparaissent.
glossary-lines = Un mot ou une expression par ligne.
glossary-save = Enregistrer le terme
glossary-unsaid = pas encore dit dans cette langue
glossary-not = pas :
glossary-instead = « { $used } » est à éviter. Écrivez plutôt « { $wanted } ».
glossary-avoid = « { $used } » est à éviter.
glossary-too-many = { $count ->
    [one] { $count } ligne au plus.
   *[other] { $count } lignes au plus.
}
glossary-no-word = Chaque ligne doit contenir un mot.
glossary-both = « { $text } » est à la fois à employer et à éviter.
glossary-needed = Écrivez au moins un mot à employer, dans une langue.
glossary-which-language = Dites dans quelle langue est la définition.
glossary-unknown-language = Ce code de langue n’est pas connu.
