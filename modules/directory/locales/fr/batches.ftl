# Changer plusieurs services à la fois : depuis la liste, ou dans un tableau que l’on exporte et renvoie.

batch-title = Avec les services choisis
batch-chosen = Choisis : { $count }
batch-page = { $count ->
    [one] Choisir le service de cette page
   *[other] Choisir les { $count } services de cette page
}
batch-all = { $count ->
    [one] Prendre le seul service de cette recherche
   *[other] Prendre les { $count } services de cette recherche, sur toutes les pages
}
batch-none = Choisissez au moins un service dans la liste.
batch-export = Exporter en tableau (XLSX)
batch-due = Fixer cette date de vérification
batch-add-theme = Ajouter ce thème
batch-remove-theme = Retirer ce thème
batch-assured = Tout est juste aujourd’hui
batch-archive = Ne plus montrer au public
batch-publish = Publier tout de suite, sauf ce qui était déjà en cours d’écriture
batch-hint = Les changements deviennent des brouillons. Vous pourrez tout annuler ensuite.
batch-back = Retour à la liste
batch-result = Changements groupés
batch-services = Service par service
batch-first = Première page
batch-busy = { $count ->
    [0] Le travail se termine.
    [one] Le travail continue : encore un service.
   *[other] Le travail continue : encore { $count } services.
}
batch-look-again = Voir où cela en est
batch-drafted = { $count ->
    [one] Un brouillon écrit
   *[other] { $count } brouillons écrits
}
batch-published = { $count ->
    [one] Un service publié
   *[other] { $count } services publiés
}
batch-archived = { $count ->
    [one] Un service retiré du public
   *[other] { $count } services retirés du public
}
batch-undone = { $count ->
    [one] Un changement annulé
   *[other] { $count } changements annulés
}
batch-stays = { $count ->
    [one] Un service a été modifié depuis : il reste comme il est
   *[other] { $count } services ont été modifiés depuis : ils restent comme ils sont
}
batch-kept = { $count ->
    [one] Un service laissé comme il est : rien à changer, déjà en cours d’écriture, ou hors de vos droits
   *[other] { $count } services laissés comme ils sont : rien à changer, déjà en cours d’écriture, ou hors de vos droits
}
batch-undo = Annuler ces changements
batch-undo-hint = { $days ->
    [one] Possible pendant un jour, pour les services que personne n’a modifiés entre-temps.
   *[other] Possible pendant { $days } jours, pour les services que personne n’a modifiés entre-temps.
}

step-ready = Sera changé
step-conflict = Modifié depuis l’export
step-wrong = À corriger
step-drafted = Brouillon écrit
step-published = Publié
step-kept = Laissé tel quel
step-undone = Annulé
step-stays = Modifié depuis, laissé tel quel

sheet-title = Renvoyer un tableau modifié
sheet-lead = Pour corriger beaucoup de services d’un coup, travaillez dans un tableur, puis renvoyez le fichier ici. Rien ne change avant que vous ayez vu et accepté les différences.
sheet-step-export = Dans la liste des services, choisissez des services et exportez-les en tableau.
sheet-step-change = Modifiez les cellules. Une cellule vide ne change rien ; pour vider un texte, écrivez { $mark }.
sheet-step-send = Renvoyez le fichier : vous verrez chaque différence, mot par mot.
sheet-file = Le tableau
sheet-file-hint = Fichier .xlsx ou .csv, 16 Mo au plus. Vous pouvez supprimer des colonnes et des lignes, mais gardez la colonne « id ».
sheet-send = Voir les différences
sheet-no-id = Ce tableau n’a pas de colonne « id ». Partez d’un tableau exporté d’ici.
sheet-preview = Ce que ce tableau changerait
sheet-differences = Ligne par ligne
sheet-ready = { $count ->
    [0] Aucun service ne changera
    [one] Un service changera
   *[other] { $count } services changeront
}
sheet-conflicts = { $count ->
    [one] Un service a été modifié depuis l’export
   *[other] { $count } services ont été modifiés depuis l’export
}
sheet-wrong = { $count ->
    [one] Une ligne à corriger : elle sera laissée de côté
   *[other] { $count } lignes à corriger : elles seront laissées de côté
}
sheet-comparing = { $count ->
    [one] Nous comparons votre tableau avec l’annuaire : encore une ligne.
   *[other] Nous comparons votre tableau avec l’annuaire : encore { $count } lignes.
}
sheet-same = { $count ->
    [0] Aucune ligne sans changement
    [one] Une ligne sans changement
   *[other] { $count } lignes sans changement
}
sheet-guessed = L’encodage de ce fichier a été deviné. Vérifiez que les accents et les lettres arabes sont justes avant d’accepter.
sheet-ignored = Colonnes inconnues, laissées de côté :
sheet-conflicts-title = Services modifiés depuis l’export
sheet-conflicts-leave = Les laisser comme ils sont
sheet-conflicts-take = Prendre les textes du tableau
sheet-apply = Accepter ces changements
sheet-discard = Ne rien changer
sheet-row = Ligne { $number }
sheet-bad-hours = Écrivez les horaires comme ceci : { $example }.
sheet-hidden-hours = Ces horaires sont trop particuliers pour un tableau. Changez-les sur la page du service.
sheet-unknown-word = « { $word } » n’est pas un code connu.
sheet-no-source = Ce texte doit d’abord exister dans la langue d’origine du service.
sheet-no-translation = Vous n’avez pas le droit de traduire ce service.
sheet-row-no-id = Cette ligne n’a pas d’identifiant. Pour ajouter un service, commencez-le à l’écran.
sheet-not-found = Aucun service que vous puissiez modifier n’a cet identifiant.
sheet-twice-row = La ligne { $row } porte déjà cet identifiant.
sheet-fault = La formule de cette cellule ne donne pas de résultat.
sheet-notes = Aide
sheet-note-empty = Une cellule vide ne change rien. Pour vider un texte, écrivez { $mark }.
sheet-note-columns = Vous pouvez supprimer, déplacer ou trier des colonnes et des lignes : ce qui n’est pas dans le tableau ne change pas.
sheet-note-keys = Ne changez pas les colonnes « id » et « version ». Les colonnes « territory », « organisation » et « status » sont là pour information.
sheet-note-translations = « title.fr » est le titre en français, « title.ar » le titre en arabe. Si vous changez le texte d’origine, ses traductions seront à mettre à jour.
sheet-note-hours = Horaires : { $example }. Une cellule d’horaires vide veut dire que le tableau ne peut pas les montrer, ou qu’il n’y en a pas.
sheet-note-back = Renvoyez le fichier dans l’espace de travail, page « Renvoyer un tableau modifié ». Vous verrez chaque différence avant d’accepter.
