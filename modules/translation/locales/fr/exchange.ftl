# Les textes qui voyagent : vers un logiciel de traduction, et retour.

exchange-title = Fichiers de traduction
exchange-lead = Téléchargez les textes qui attendent dans un fichier XLIFF, traduisez-les avec votre logiciel, puis renvoyez le fichier ici.
exchange-out = Télécharger des textes
exchange-place = Territoire
exchange-from = De
exchange-to = Vers
exchange-format = Format
exchange-fetch = Télécharger le fichier
exchange-nothing = Rien n’attend ici dans cette langue.
exchange-in = Renvoyer un fichier
exchange-in-lead = Rien n’est écrit avant que vous ayez vu ce qui change.
exchange-file = Fichier XLIFF
exchange-send = Voir ce qui change
exchange-no-file = Choisissez un fichier.
exchange-large = Ce fichier est trop grand. Partagez-le en plusieurs.
exchange-entities = Ce fichier contient une définition de document ou des entités : il n’est pas lu.
exchange-letters = Ce fichier n’est pas écrit en UTF-8.
exchange-broken = Ce fichier est abîmé.
exchange-kind = Ce fichier n’est pas un XLIFF 1.2 ou 2.0 avec ses deux langues.
exchange-look = Ce que ce fichier change
exchange-decide = À décider
exchange-take = Nouvelles traductions
exchange-take-this = Prendre cette traduction
exchange-source-changed = Le texte d’origine a changé depuis. Voici les mots d’avant et d’après. Prenez la traduction seulement si elle convient encore.
exchange-theirs = Quelqu’un d’autre a traduit ce texte depuis : sa version d’abord, puis celle du fichier.
exchange-lost = Absent de la traduction :
exchange-apply = Prendre ce qui est coché
exchange-back = Retour
exchange-written = { $count ->
    [0] Rien n’a été écrit.
    [one] Une traduction est enregistrée, comme brouillon.
   *[other] { $count } traductions sont enregistrées, comme brouillons.
}
exchange-new = { $count ->
    [0] Aucune nouvelle traduction
    [one] Une nouvelle traduction
   *[other] { $count } nouvelles traductions
}
exchange-conflicts = { $count ->
    [0] Aucun conflit
    [one] Un texte à décider
   *[other] { $count } textes à décider
}
exchange-same = { $count ->
    [0] Aucun texte inchangé
    [one] Un texte inchangé
   *[other] { $count } textes inchangés
}
exchange-untranslated = { $count ->
    [0] Aucun texte sans traduction
    [one] Un texte sans traduction
   *[other] { $count } textes sans traduction
}
exchange-unknown = { $count ->
    [one] Un texte qui n’est pas connu ici : il est laissé
   *[other] { $count } textes qui ne sont pas connus ici : ils sont laissés
}
