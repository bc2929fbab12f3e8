### Groupes : conseils, comités, groupes de travail, leurs mandats et leurs réunions. Français simple, vouvoiement.

## Groupes : listes et fiche

groups = Groupes
groups-none = Vous n’êtes dans aucun groupe
groups-none-text = Conseils, comités et groupes de travail apparaissent ici dès qu’un mandat vous est donné. La personne qui en tient le secrétariat vous envoie un lien.
groups-found = Créer un groupe
groups-edit = Modifier le groupe
groups-name = Nom
groups-purpose = À quoi sert le groupe
groups-kind = Type de groupe
groups-level = Niveau
groups-place = Territoire
groups-place-hint = Ne peut plus être changé ensuite.
groups-minor = Petite correction : les traductions restent à jour
groups-my-part = Votre place
groups-closed = Groupe terminé
groups-last-day = Dernier jour
groups-ways = Pages du groupe
groups-outside = Vous gérez la composition de ce groupe. Ses réunions privées, ses documents et ses échanges sont réservés à ses membres : vous ne les voyez pas.
groups-public-page = Page publique
groups-public = Le public peut voir que ce groupe existe et sa composition
groups-act = Acte fondateur
groups-act-title = Intitulé
groups-act-date = Date
groups-act-link = Adresse web du texte
groups-quorum = Pour décider, il faut
groups-quorum-hint = Le nombre de membres titulaires présents ou représentés.
groups-quorum-none = Aucun minimum
groups-quorum-third = Un tiers des membres titulaires
groups-quorum-majority = Plus de la moitié des membres titulaires
groups-quorum-two-thirds = Deux tiers des membres titulaires
groups-timezone = Fuseau horaire
groups-timezone-hint = Par exemple Africa/Tunis.
groups-timezone-bad = Ce fuseau n’existe pas. Écrivez-le comme Africa/Tunis.
groups-kind-council = Conseil
groups-kind-committee = Comité
groups-kind-working-group = Groupe de travail
groups-kind-consultative = Instance consultative
groups-level-municipal = Municipal
groups-level-state = Région ou État fédéré
groups-level-national = National
groups-level-regional = Plusieurs pays

## Sièges et mandats

groups-composition = Composition
groups-seats = Sièges
groups-seats-hint = Combien de sièges pour chaque type d’organisation. Laissez vides les lignes en trop.
groups-seat-row = Ligne { $number }
groups-seat-kind = Pour
groups-seat-count = Combien
groups-seat-alternates = Avec suppléance
groups-seat-held = Un siège que vous retirez est occupé. Mettez d’abord fin au mandat.
groups-seat = Siège
groups-seat-hint = Rien pour une personne observatrice.
groups-seat-numbered = { $kind } { $number }
groups-seat-vacant = Vacant
groups-seat-ministry = Ministère
groups-seat-agency = Organisme public
groups-seat-municipality = Municipalité
groups-seat-association = Association
groups-seat-migrants = Personnes concernées
groups-seat-diaspora = Groupe de la diaspora
groups-seat-university = Université
groups-seat-union = Syndicat
groups-seat-business = Entreprises
groups-seat-international = Organisation internationale
groups-seat-other = Autre
groups-no-seats = Les sièges ne sont pas encore définis. Ajoutez-les en modifiant le groupe.
groups-vacant = Sièges sans titulaire : { $count }
groups-ending = Mandats qui se terminent dans les 90 jours, sans suite prévue : { $count }
groups-observers = Observation
groups-until = Jusqu’au { $date }
groups-balance = Équilibre femmes-hommes
groups-balance-text = Femmes : { $women }. Hommes : { $men }. Ont répondu : { $declared }.
groups-balance-of = Sans réponse : { $undeclared }, sur { $total } personnes. Chacun répond pour soi, ou ne répond pas.
groups-balance-public = Femmes : { $women }, sur { $of } personnes qui ont répondu. Le groupe compte { $total } personnes.
groups-history = Mandats passés et à venir
groups-follows = Succède à { $person }
groups-succession = Succession
groups-mandate-new = Donner un mandat
groups-mandate-lead = Une personne peut siéger sans compte : son nom et son organisation suffisent.
groups-mandate-dates = La fin est avant le début.
groups-mandate-no-seat = Choisissez un siège qui existe, avec suppléance pour une personne suppléante, et aucun pour une personne observatrice.
groups-mandate-taken = Ce siège est déjà occupé à ces dates.
groups-person = Personne
groups-person-hint = Le nom que les membres verront.
groups-organisation = Organisation
groups-organisation-hint = Au nom de qui elle siège. Cherchez-la dans le réseau, ou écrivez son nom.
groups-capacity = En qualité de
groups-capacity-hint = Une personne observatrice lit et parle, et n’est pas comptée.
groups-capacity-full = Titulaire
groups-capacity-alternate = Suppléance
groups-capacity-observer = Observation
groups-office = Fonction
groups-office-hint = La présidence et le secrétariat convoquent, tiennent les comptes rendus et la composition.
groups-office-member = Membre
groups-office-chair = Présidence
groups-office-vice-chair = Vice-présidence
groups-office-secretary = Secrétariat
groups-gender = Femme ou homme
groups-gender-hint = Tel que la personne le dit elle-même. Sert seulement à compter l’équilibre du groupe ; ne pas répondre est permis.
groups-gender-woman = Femme
groups-gender-man = Homme
groups-gender-other = Autre réponse
groups-starts = Début
groups-ends = Fin
groups-ends-hint = Dernier jour du mandat, compris.
groups-named = Montrer le nom au public
groups-not-named = Nom non publié
groups-access = Accès à l’espace du groupe
groups-access-has = Cette personne entre avec son compte. L’accès prend fin avec le mandat.
groups-access-text = Cette personne n’a pas encore relié de compte. Un lien, valable une fois pendant 14 jours, lui ouvre le groupe.
groups-link-make = Créer le lien
groups-link-made = Le lien est prêt. Transmettez-le à la personne. Elle doit avoir un compte.
groups-end-early = Mettre fin au mandat
groups-end-text = L’accès à l’espace du groupe s’arrête après ce jour. Le mandat reste dans l’historique.
groups-end-later = Le mandat finit déjà avant.
groups-ended = Terminé avant la date
groups-reason = Pourquoi
groups-reason-resigned = Démission
groups-reason-replaced = Remplacement par l’organisation
groups-reason-left = A quitté l’organisation
groups-reason-mistake = Saisie par erreur
groups-reason-other = Autre raison
groups-my-mandate = Mon mandat
groups-offer = Prendre votre place
groups-offer-text = Cette place est prévue pour { $holder }. Le compte ouvert en ce moment est celui de { $me }. Si ce n’est pas vous, n’acceptez pas.
groups-offer-accept = Accepter le mandat

## Ce que le public voit

groups-public-list = Conseils, comités et groupes de travail
groups-public-lead = Qui se réunit sur les migrations, à quel niveau, et ce qui s’y décide.
groups-public-none = Aucun groupe ici
groups-public-none-text = Essayez un autre niveau ou un autre territoire.
groups-all = Tous

## Réunions

groups-meetings = Réunions
groups-meetings-past = Réunions passées
groups-meeting-call = Convoquer une réunion
groups-meeting-title = Objet
groups-meeting-date = Date
groups-meeting-time = Heure
groups-meeting-length = Durée, en minutes
groups-meeting-where = Lieu
groups-meeting-link = Pour participer à distance
groups-meeting-link-hint = Une adresse web. Seuls les membres la voient.
groups-meeting-public = Réunion publique : annoncée sur la page publique
groups-meeting-cancelled = Annulée
groups-meeting-cancel = Annuler la réunion
groups-meeting-restore = Rétablir la réunion
groups-is-public = Public
groups-no-meetings = Aucune réunion prévue
groups-no-meetings-text = Les réunions convoquées apparaissent ici, avec leur ordre du jour et votre réponse.
groups-agenda = Ordre du jour
groups-item = Point
groups-item-presenter = Présenté par
groups-item-document = Adresse d’un document
groups-document = Document
groups-series = Réunions régulières
groups-rhythm = Répéter
groups-rhythm-hint = Le même jour de la semaine que la première date. Chaque réunion peut ensuite être changée.
groups-series-until = Jusqu’au
groups-series-empty = Aucune date ne convient avant ce jour.
groups-every-week = Chaque semaine
groups-every-fortnight = Une semaine sur deux
groups-every-first = Chaque mois, la première fois que ce jour revient
groups-every-second = Chaque mois, la deuxième fois
groups-every-third = Chaque mois, la troisième fois
groups-every-fourth = Chaque mois, la quatrième fois
groups-every-last = Chaque mois, la dernière fois
groups-reply = Serez-vous là ?
groups-reply-said = Votre réponse : { $reply }
groups-reply-was = A répondu : { $reply }
groups-reply-yes = Sur place
groups-reply-remote = À distance
groups-reply-alternate = Ma suppléance vient
groups-reply-no = Non
groups-attendance = Présence et quorum
groups-attendance-list = Qui a participé
groups-quorum-count = Sièges présents ou représentés : { $present } sur { $members }. Il en faut { $needed }.
groups-quorum-reached = Quorum atteint
groups-quorum-missing = Quorum non atteint
groups-presence-present = Sur place
groups-presence-remote = À distance
groups-presence-represented = Par la suppléance
groups-presence-excused = Absence excusée
groups-presence-absent = Absence
groups-minutes = Compte rendu
groups-minutes-write = Écrire le compte rendu
groups-minutes-standing = État
groups-minutes-hint = Un brouillon n’est vu que de la présidence et du secrétariat. Une fois approuvé, à la réunion suivante, le compte rendu ne change plus ; celui d’une réunion publique paraît sur la page publique.
groups-minutes-draft = Brouillon
groups-minutes-proposed = Proposé aux membres
groups-minutes-approved = Approuvé
groups-markdown = Une ligne vide sépare les paragraphes. # devant un titre, - devant chaque point d’une liste, **gras**.

## Calendriers

groups-calendar = Prochaines réunions
groups-feed = Dans votre agenda
groups-feed-text = Une adresse secrète, à donner à l’agenda de votre téléphone ou de votre ordinateur : vos réunions et vos rendez-vous au guichet y paraissent et se mettent à jour. On y lit l’objet, l’heure et le lieu, jamais qui vous recevez. Ne la partagez pas.
groups-feed-make = Créer une nouvelle adresse
groups-feed-end = Supprimer l’adresse
groups-feed-made = Votre adresse. Une adresse précédente ne fonctionne plus.
groups-feed-since = Une adresse existe depuis : { $date }
groups-public-feed = Suivre dans mon agenda (iCalendar)
groups-public-meetings = Prochaines réunions publiques
groups-no-public-meetings = Aucune réunion publique n’est annoncée.
groups-public-minutes = Comptes rendus approuvés

## Décisions et tâches

groups-decisions = Décisions
groups-decision = Décision
groups-decision-new = Écrire une décision
groups-decision-number = Décision n° { $number }
groups-decision-title = Titre
groups-decision-text = Texte
groups-decision-meeting = Prise pendant
groups-decision-public = Décision publique : chacun peut la lire à son adresse
groups-no-decisions = Aucune décision pour le moment
groups-no-decisions-text = Chaque décision reçoit un numéro, et une adresse si elle est publique.
groups-adopted = Prise le
groups-how = Comment
groups-consensus = Par consensus
groups-votes = Pour : { $yes }. Contre : { $no }. Abstentions : { $abstained }.
groups-votes-hint = Laissez vide si la décision est prise par consensus.
groups-votes-yes = Pour
groups-votes-no = Contre
groups-votes-abstained = Abstentions
groups-who = Qui s’en charge
groups-due = Pour le
groups-progress = Mise en œuvre
groups-progress-adopted = Adoptée
groups-progress-under-way = En cours
groups-progress-done = Réalisée
groups-progress-dropped = Abandonnée
groups-tasks = Tâches
groups-tasks-done = Tâches faites
groups-no-tasks = Rien à faire pour le moment
groups-no-tasks-text = Les tâches confiées aux membres apparaissent ici, avec leur date.
groups-task-give = Confier une tâche
groups-task-what = Quoi
groups-task-do = C’est fait
groups-task-undo = Remettre à faire
groups-task-done = Fait
groups-task-late = En retard

## Échanges entre membres

groups-discussion = Échanges
groups-discussion-private = Seuls les membres du groupe lisent ces échanges. L’administration du réseau ne les voit pas, sauf si elle est membre. Personne ne voit qui a lu quoi. Quand un mandat prend fin, l’accès s’arrête.
groups-no-threads = Personne n’a encore écrit. Commencez un échange ci-dessous.
groups-thread-begin = Commencer un échange
groups-last-message = Dernier message : { $date }
groups-message = Message
groups-answer = Répondre
groups-former-member = Ancien membre
groups-message-edited = modifié
groups-message-withdrawn = Ce message a été retiré par son auteur ou son autrice.
groups-message-until = Vous pouvez modifier ce message jusqu’au { $date }.
groups-message-withdraw = Retirer ce message

## Ce qui vous attend

groups-waits = Ce qui vous attend
groups-waits-tasks = { $count ->
    [one] Une tâche vous est confiée
   *[other] { $count } tâches vous sont confiées
}
groups-waits-invitations = { $count ->
    [one] Une réunion attend votre réponse
   *[other] { $count } réunions attendent votre réponse
}
groups-waits-minutes = { $count ->
    [one] Un compte rendu est à faire approuver
   *[other] { $count } comptes rendus sont à faire approuver
}
groups-waits-mandates = { $count ->
    [one] Un mandat se termine bientôt, sans suite prévue
   *[other] { $count } mandats se terminent bientôt, sans suite prévue
}
