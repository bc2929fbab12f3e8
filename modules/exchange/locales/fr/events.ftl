## Rencontres

thing-event = rencontre
act-event-begun = a commencé une rencontre
act-event-saved = a enregistré une rencontre
act-event-changed = a modifié une rencontre annoncée
act-event-announced = a annoncé une rencontre
act-event-cancelled = a annulé une rencontre
act-event-translated = a traduit une rencontre
events-title = Rencontres
events-lead = Ateliers, réunions de haut niveau, webinaires, visites d’étude : ce qui vient, et ce qui a eu lieu.
events-none = Aucune rencontre pour l’instant
events-found = { $count ->
    [0] Aucune rencontre trouvée
    [one] Une rencontre trouvée
   *[other] { $count } rencontres trouvées
}
events-ahead = À venir
events-past = Passées ou annulées
events-search-example = atelier, familles, Apizaco…
events-feed = Suivre dans un agenda
events-own = Rencontres
events-own-lead = Une rencontre s’écrit, s’annonce, a lieu. Jusqu’à l’annonce, personne d’autre que vous ne la voit.
events-own-none = Aucune rencontre encore
event-new = Préparer une rencontre
event-new-lead = Donnez-lui un titre. Le reste s’écrit ensuite, et s’enregistre tout seul.
event-held-by = Qui l’organise
event-held-by-hint = Le secrétariat de ce lieu la prépare. On ne peut plus le changer.
event-edit = Modifier la rencontre
event-edit-public = Cette rencontre est annoncée : ce que vous enregistrez se voit aussitôt. Rien n’est enregistré avant que vous appuyiez sur Enregistrer ; si l’heure ou le lieu change, les institutions invitées sont prévenues.
event-as-written = La rencontre comme elle est écrite
event-form-about = De quoi il s’agit
event-form-when = Quand et où
event-form-people = Pour qui
event-kind = Type de rencontre
event-kind-workshop = Atelier
event-kind-high-level = Réunion de haut niveau
event-kind-meeting = Réunion
event-kind-webinar = Webinaire
event-kind-visit = Visite d’étude
event-text = Description
event-text-hint = Pourquoi on se rencontre, ce qu’on y fait, ce que chacun apporte. Laissez une ligne vide entre deux paragraphes.
event-begins-on = Premier jour
event-begins-at = Heure du début
event-ends-on = Dernier jour
event-ends-on-hint = Laissez vide si tout se passe le même jour.
event-ends-at = Heure de la fin
event-ends-wrong = La fin doit suivre le début, au plus d’un mois.
event-begins-past = Ce moment est déjà passé.
event-time-wrong = Écrivez l’heure comme 09:30.
event-place = Lieu
event-place-hint = Salle, bâtiment, ville. Tout le monde le lit.
event-link = Adresse web
event-link-hint = Où l’on suit la rencontre ou lit ce qu’il faut savoir. Tout le monde la lit : pas de mot de passe.
event-place-or-link = Dites un lieu ou une adresse web.
event-where = Où
event-when = Quand
event-moment = { $day }, { $hours }
event-who = Qui peut inscrire des personnes
event-who-invited = Les institutions invitées
event-who-network = Toutes les institutions du réseau
event-capacity = Nombre de places
event-capacity-hint = Laissez vide s’il n’y a pas de limite.
event-languages = Langues
event-languages-hint = Celles dans lesquelles on peut suivre, parlées ou interprétées, séparées par des virgules.
event-accessibility = Accessibilité
event-accessibility-hint = Marches, ascenseur, langue des signes, sous-titres, pauses, garde d’enfants.
event-agenda = Programme
event-agenda-hint = Une ligne sans titre ni heure est laissée de côté. L’ordre est celui des heures.
event-point-number = Ligne { $number } du programme
event-point-title = Point du programme
event-point-on = Jour
event-point-from = De
event-point-to = À
event-point-time = Heure
event-point-who = Qui parle
event-point-lang = Langue
event-point-turned = La fin doit suivre le début.
event-point-outside = Ce jour n’est pas un jour de la rencontre.
event-state-draft = Brouillon
event-state-announced = À venir
event-state-over = Passée
event-state-cancelled = Annulée
event-announce = Annoncer la rencontre
event-announce-hint = Elle paraît sur les pages publiques, dans les agendas et dans le prochain bulletin.
event-not-announced = Elle n’est pas encore annoncée : il manque quelque chose.
event-cancel = Annuler la rencontre
event-cancel-why = Pourquoi elle est annulée
event-cancel-hint = Tout le monde lira cette raison. On ne revient pas dessus.
event-cancelled-because = Cette rencontre est annulée :
event-calendar = Mettre dans son agenda
exchange-done-event-announced = La rencontre est annoncée.
exchange-done-event-cancelled = La rencontre est annulée.
bulletin-topic-events = Rencontres à venir
act-event-invited = a invité des institutions à une rencontre
act-event-uninvited = a retiré une invitation à une rencontre
act-event-answered = a répondu à une invitation
act-participants-read = a lu qui participe à une rencontre
act-participant-registered = a inscrit une personne à une rencontre
act-participant-cancelled = a annulé une inscription à une rencontre
event-invitations = Invitations
event-come = { $count ->
    [0] Personne n’est inscrit
    [one] Une personne inscrite
   *[other] { $count } personnes inscrites
}
event-of-places = { $places ->
    [one] pour une place
   *[other] pour { $places } places
}
event-wait = { $count ->
    [one] Une personne attend une place.
   *[other] { $count } personnes attendent une place.
}
event-nobody-invited = Aucune institution n’est encore invitée.
event-participants = Participants
event-participants-lead = Noms et besoins sont là pour recevoir ces personnes, et pour rien d’autre. Chaque lecture est inscrite au journal ; tout est effacé 90 jours après la rencontre, sauf le nombre de personnes par institution.
event-participants-none = Personne n’est inscrit
event-reply = Réponse
event-reply-none = Sans réponse
event-reply-yes = Vient
event-reply-no = Ne vient pas
event-reply-later = Répondra plus tard
event-note = Motif
event-note-hint = Si vous ne venez pas, dites pourquoi : ceux qui préparent la rencontre le lisent.
event-answered-on = Répondu le
event-registered = Inscrits
event-waiting = En attente
event-invite = Inviter
event-invite-named = Institutions
event-invite-hint = Une par ligne : son nom exact, ou l’adresse de sa page dans le réseau.
event-invite-all = Ou toutes à la fois
event-invite-network = Toutes les institutions du réseau
event-invite-country = Toutes celles de ce pays : { $country }
event-invite-unknown = Aucune institution ne porte ce nom : { $name }
event-invite-nobody = Nommez une institution, ou choisissez-les toutes.
event-answer = Répondre
event-about = La rencontre
event-your-people = Vos participants
invitations-own = Invitations
invitations-lead = Ce à quoi vos institutions sont invitées. Répondez, puis inscrivez qui vient.
invitations-none = Aucune invitation pour l’instant
invitations-open = Ouvertes à toutes les institutions
participant-register = Inscrire une personne
participant-why = Écrivez le moins possible : ceci sert à préparer l’accueil, l’interprétation et l’accès. Seuls votre institution et ceux qui préparent la rencontre le lisent ; c’est effacé 90 jours après.
participant-name = Nom
participant-function = Fonction
participant-lang = Langue parlée
participant-interpreter = Suit avec un interprète
participant-interpreter-yes = avec interprète
participant-access = Ce dont cette personne a besoin pour participer
participant-access-hint = Par exemple : rampe, langue des signes, repas, garde d’enfants. Rien sur la santé.
participant-steps = Que faire
participant-cancel = Annuler
participant-cancel-hint = Le nom est effacé et la place va à la personne suivante.
participant-there = Cette personne est déjà inscrite. Si c’en est une autre du même nom, ajoutez sa fonction au nom.
participant-cancel-one = Annuler l’inscription : { $name }
participant-forgotten = effacé
participant-standing-registered = Inscrit
participant-standing-waiting = En attente
participant-standing-cancelled = Annulé
told-event-invited = Votre institution est invitée : { $name }
told-event-invited-label = Une invitation à une rencontre
told-event-uninvited = Votre institution n’est plus invitée : { $name }
told-event-uninvited-label = Une invitation est retirée
told-event-answered = Une institution a répondu à l’invitation : { $name }
told-event-answered-label = Une institution répond à une invitation
told-event-moved = L’heure ou le lieu a changé : { $name }
told-event-moved-label = Une rencontre change d’heure ou de lieu
told-event-cancelled = Cette rencontre est annulée : { $name }
told-event-cancelled-label = Une rencontre est annulée
told-event-place = Une place s’est libérée pour une personne de votre institution : { $name }
told-event-place-label = Une place s’est libérée
waiting-invitations = { $count ->
    [0] Aucune invitation sans réponse
    [one] Une invitation attend votre réponse
   *[other] { $count } invitations attendent votre réponse
}
exchange-done-event-invited = Les institutions sont invitées et prévenues.
exchange-done-event-nobody-new = Ces institutions étaient déjà invitées.
event-uninvite = Retirer l’invitation
exchange-done-event-uninvited = L’invitation est retirée.
exchange-done-event-answered = Votre réponse est notée.
exchange-done-participant-registered = La personne est inscrite.
exchange-done-participant-waits = Il n’y a plus de place : la personne attend. Vous serez prévenus si une place se libère.
exchange-done-participant-cancelled = L’inscription est annulée.
act-event-concluded = a écrit les documents ou le compte rendu d’une rencontre
act-followup-decided = a noté une décision d’une rencontre
act-followup-removed = a retiré une décision d’une rencontre
act-followup-done = a dit qu’une décision est appliquée
event-conclude = Documents et compte rendu
event-report = Compte rendu
event-report-hint = Court : ce qui a été dit, ce qui est décidé, ce qui suit. Tout le monde le lit aussitôt ; il se traduit depuis la page de la rencontre.
event-documents = Documents
event-documents-hint = Des liens vers ce qui est en ligne. Une ligne vide est laissée de côté.
event-document-number = Document { $number }
event-document-https = L’adresse doit commencer par https://
event-invite-hint-one = Son nom exact, ou l’adresse de sa page dans le réseau.
followups-title = Décisions et suites
followups-none = Aucune décision notée.
followups-own = Suites à donner
followups-own-lead = Ce que vos institutions ont pris en charge lors de rencontres. Dites ce qui a été fait : ceux qui préparent la rencontre le voient.
followups-own-none = Rien à faire pour l’instant
followups-open = À faire
followups-done = Faites
followup-add = Noter une décision
followup-what = Ce qui est décidé
followup-due = Jusqu’au
followup-public = Tout le monde peut la lire
followup-inside = Pas publique
followup-remove = Retirer
followup-until = jusqu’au { $day }
followup-state-open = À faire
followup-state-late = En retard
followup-state-done = Fait
followup-complete = C’est fait
followup-done-what = Ce qui a été fait
told-followup-decided = Votre institution a quelque chose à faire : { $name }
told-followup-decided-label = Une décision d’une rencontre est pour votre institution
told-followup-due = C’est le jour, et rien ne dit que c’est fait : { $name }
told-followup-due-label = Une suite à donner arrive à son jour
waiting-followups = { $count ->
    [0] Aucune suite à donner
    [one] Une suite à donner
   *[other] { $count } suites à donner
}
exchange-done-followup-done = C’est noté comme fait.
