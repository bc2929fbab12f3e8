# L’espace de travail : ce qui attend, la liste, l’éditeur, la relecture, la traduction, l’historique.

work-title = Mon travail
work-to-review = { $count ->
    [one] Un texte à relire
   *[other] { $count } textes à relire
}
work-asked = { $count ->
    [one] On vous demande des changements sur un texte
   *[other] On vous demande des changements sur { $count } textes
}
work-begun = { $count ->
    [one] Un brouillon que vous avez commencé
   *[other] { $count } brouillons que vous avez commencés
}
work-language = { $count ->
    [one] Un texte à traduire en { $language }
   *[other] { $count } textes à traduire en { $language }
}

menu-directory = Annuaire
list-title = Les services
list-found = { $count ->
    [0] Aucun service
    [one] Un service
   *[other] { $count } services
}
list-empty = Aucun service ici
list-empty-lead = Retirez un filtre, ou commencez un nouveau service.
list-any = Tous
list-state = État
list-languages = Langues
list-words = Nom du service
list-show = Afficher

state-draft = Brouillon
state-in-review = En relecture
state-changes-asked = Changements demandés
state-scheduled = Publication prévue
state-published = Publié
state-archived = Archivé
state-new = Jamais publié
state-overdue = À vérifier


new-title = Nouveau service
new-territory = Territoire
new-territory-choose = Choisir ce territoire
new-language = Langue dans laquelle vous écrivez
new-name-hint = Ce que les gens disent : « Inscription à l’école », pas « Pôle scolarité ».
new-organisation = Organisation qui propose le service
new-organisation-none = Aucune
new-begin = Commencer

edit-name = Nom du service
edit-alternate-name = Autre nom
edit-description = Description
edit-description-hint = En deux ou trois phrases : ce que la personne peut y trouver.
edit-alert-hint = Seulement ce qui est exceptionnel, comme un déménagement.
edit-status = Situation des personnes
edit-age = Âge
edit-age-from = Âge minimum
edit-age-to = Âge maximum
edit-sex = Femmes ou hommes
edit-family = Situation de famille
edit-level = Niveau de langue
edit-level-none = Aucun niveau demandé
edit-documents-hint = Un document par ligne.
edit-hours = Horaires de chaque semaine
edit-hours-hint = Une ligne pour chaque horaire. Pour en retirer un, effacez ses deux heures.
edit-hours-add = Ajouter un horaire
edit-hours-days = Jours
edit-hours-said = Voici ce qui est enregistré :
edit-hours-beyond = { $count ->
    [one] Une règle est trop particulière pour ce formulaire : elle reste comme elle est.
   *[other] { $count } règles sont trop particulières pour ce formulaire : elles restent comme elles sont.
}
edit-holidays = Ouvert aussi les jours fériés
edit-days-missing = Choisissez au moins un jour.
edit-opens = Ouvre à
edit-closes = Ferme à
edit-note = Remarque
edit-exceptions = Jours particuliers
edit-exceptions-hint = Congés, travaux, horaires d’été. Sans heures, le service est fermé ces jours-là. Pour en retirer un, effacez son premier jour.
edit-exceptions-add = Ajouter des jours particuliers
edit-from = Premier jour
edit-to = Dernier jour
edit-end-before-start = Le dernier jour vient avant le premier.
edit-phones = Téléphones
edit-phones-hint = Pour en retirer un, effacez le numéro.
edit-phones-add = Ajouter un téléphone
edit-phone-number = Numéro
edit-phone-extension = Poste
edit-phone-description = Qui répond
edit-email = Adresse e-mail
edit-due = À vérifier avant le
edit-due-hint = Après cette date, la page conseille d’appeler avant de venir.
edit-assured = J’ai vérifié aujourd’hui que tout est juste
edit-minor = Petite correction : les traductions restent à jour
edit-minor-hint = Cochez cette case pour une faute de frappe. Si le sens change, laissez-la vide : les traductions seront marquées à mettre à jour.
edit-other = Autres informations
edit-part-what = Le service
edit-part-who = Pour qui
edit-part-how = Comment ça se passe
edit-part-when = Quand
edit-part-reach = Contact et langues
edit-part-trust = Avant d’enregistrer
edit-language = Écrivez dans cette langue : { $language }.
edit-row = Ligne { $number }
edit-save = Enregistrer le brouillon
edit-saved = C’est enregistré. Le public ne le voit pas encore.

conflict-title = Quelqu’un d’autre a modifié ce texte pendant que vous écriviez.
conflict-lead = Rien n’est perdu. Pour chaque point, choisissez le texte à garder, puis enregistrez.
conflict-mine = Mon texte
conflict-theirs = L’autre texte
conflict-nothing = Vide
conflict-none = Vos deux textes disent la même chose.
conflict-save = Enregistrer mes choix
conflict-theirs-all = Garder tout l’autre texte

review-nothing = Aucun brouillon : ce que vous voyez est ce que voit le public.
review-submit = Proposer à la relecture
review-note = Un mot pour la personne qui relit
review-note-said = Note de la personne qui a écrit
review-asked = Changements demandés
review-publish = Publier
review-publish-lead = Le public verra ce texte à la place de l’ancien. Ce qui était archivé redevient visible.
review-on = Publier le
review-on-hint = Laissez vide pour publier maintenant.
review-on-wrong = Choisissez un jour à venir, dans les deux ans.
review-scheduled-for = Publication prévue { $date }.
review-refuse = Demander des changements
review-refuse-note = Ce qu’il faut changer
review-refuse-empty = Écrivez ce qu’il faut changer.
review-withdraw = Abandonner le brouillon
review-withdraw-lead = Le brouillon disparaît. Ce qui est publié ne change pas.
review-archive = Archiver

move-title = Déplacer vers un autre territoire
move-lead = Le texte est repris tel quel. Le public le voit dans le nouveau territoire après publication, par une personne qui peut publier dans les deux.
move-to = Nouveau territoire

preview-title = Aperçu
preview-open = Voir l’aperçu
preview-public = Page publique
preview-notice = Aperçu : le public ne voit pas encore cette page.
preview-back = Revenir à la saisie

history-title = Versions publiées
history-empty = Aucune version publiée
history-empty-lead = Chaque publication est gardée ici. Vous pourrez comparer les versions et revenir à l’une d’elles.
history-version = Version { $number } – { $date }
history-to-next = Ce qui a changé ensuite, dans la version { $number } :
history-to-draft = Ce que le brouillon change :
history-latest = C’est la version que voit le public.
history-same = Aucun texte n’a changé.
history-other = Aussi modifié
history-restore = Reprendre cette version
history-restore-lead = Cette version devient un brouillon. Le public ne le voit qu’après publication.

translate-title = « { $name } » : { $language }
translate-left = { $count ->
    [0] Tout est à jour
    [one] Un texte à traduire ou à revoir
   *[other] { $count } textes à traduire ou à revoir
}
translate-none = Il n’y a aucun texte à traduire.
translate-changed = Ce qui a changé depuis la traduction :
translate-save = Enregistrer la traduction
translate-conflict = Quelqu’un d’autre a modifié certains textes pendant que vous écriviez. Les autres sont enregistrés. Vérifiez ceux-ci et enregistrez de nouveau.
