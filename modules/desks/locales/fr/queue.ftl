### La file d’attente et l’écran d’appel.

queue-title = File d’attente
queue-lost = Pas de connexion. Ce que vous voyez n’est peut-être plus à jour.
queue-state-waiting = Attend
queue-state-called = Numéro appelé
queue-state-with = En entretien
queue-state-done = Entretien fini
queue-state-left = N’est plus là
queue-step-again = Appeler encore
queue-step-absent = N’est pas là
queue-step-undo = Revenir en arrière
queue-step-call = Appeler
queue-step-begin = Est là
queue-step-end = Entretien fini
queue-step-leave = N’attend plus
queue-step-return = Remettre dans la file
queue-priority-none = Aucune raison
queue-priority-child = Enfant sans adulte
queue-priority-pregnant = Grossesse ou bébé
queue-priority-health = Maladie ou handicap
queue-priority-danger = Danger
queue-priority-elderly = Personne âgée
queue-about-unknown = on ne sait pas encore
queue-about-soon = dans quelques minutes
queue-about-minutes = dans environ { $minutes } minutes
queue-about-long = dans plus de deux heures
queue-language-any = Toute langue
queue-board = Écran d’appel
queue-told-added = Le numéro { $number } est dans la file.
queue-told-called = Vous avez appelé le numéro { $number }.
queue-told-pending = Dites d’abord si le numéro { $number } est là.
queue-nobody-for-you = Personne n’attend que vous puissiez recevoir dans une langue commune.
queue-counter = Je reçois à la place
queue-counter-open = Je reçois
queue-counter-change = Changer
queue-counter-break = Je fais une pause
queue-counter-taken = Une autre personne de l’équipe reçoit déjà à cette place.
queue-counter-bad = Écrivez une lettre ou un numéro, comme « B » ou « 2 ».
queue-slip = Montrer ou imprimer le numéro
queue-slip-how = Pour suivre la file sur un téléphone : prenez ce code en photo.
queue-slip-page = Voir la page de cette personne
queue-empty = Personne n’attend.
queue-gone = { $count ->
    [one] { $count } personne reçue ou partie
    [many] { $count } personnes reçues ou parties
   *[other] { $count } personnes reçues ou parties
}
queue-waiting = { $count ->
    [one] { $count } personne attend
    [many] { $count } personnes attendent
   *[other] { $count } personnes attendent
}
queue-present = { $count ->
    [one] { $count } personne reçoit
    [many] { $count } personnes reçoivent
   *[other] { $count } personnes reçoivent
}
queue-room = { $count ->
    [one] encore { $count } place sans rendez-vous
    [many] encore { $count } places sans rendez-vous
   *[other] encore { $count } places sans rendez-vous
}
queue-full = La permanence est complète. Si une personne arrive, dites-le-lui franchement.
queue-next = Appeler la personne suivante
queue-at = Place { $counter }
queue-since = attend depuis { $minutes } min
queue-just-came = vient d’arriver
queue-turn = à appeler { $about }
queue-number = Numéro
queue-by-woman = Demande une femme
queue-by-man = Demande un homme
queue-interpreter = Interprète nécessaire
queue-colleague = Attend une autre personne de l’équipe
queue-add = Ajouter une personne
queue-add-full = La permanence est complète : il n’y aura peut-être pas assez de temps pour cette personne. Dites-le-lui, puis ajoutez-la si vous voulez la recevoir quand même.
queue-add-knowingly = La permanence est complète. Choisissez encore la langue pour ajouter la personne quand même.
queue-add-language = Sa langue : un appui ajoute la personne
queue-add-more = Un nom, une autre langue
queue-add-name = Comment l’appeler (si la personne le souhaite)
queue-add-name-hint = Un prénom ou un mot suffit. Effacé à la fin de la journée.
queue-add-other = Une autre langue
queue-add-in-other = Ajouter dans cette langue
queue-add-priority = Une raison de passer avant ?
queue-back = Retour à la file
queue-your-title = Ma place dans la file
queue-your-number = Votre numéro
queue-your-turn = C’est à vous : allez à la place { $counter }.
queue-your-turn-now = C’est à vous.
queue-your-end = C’est fini. Vous pouvez fermer cette page.
queue-your-absence = Nous vous avons appelé et ne vous avons pas trouvé. Dites à l’accueil que vous êtes là.
queue-your-place = { $count ->
    [one] { $count } personne est avant vous.
    [many] { $count } personnes sont avant vous.
   *[other] { $count } personnes sont avant vous.
}
queue-your-next = Vous êtes la prochaine personne.
queue-your-wait = Ce sera sans doute votre tour { $about }.
queue-your-wait-how = C’est une estimation. Une personne en danger ou malade peut passer avant. Restez près de l’écran.
board-title = Écran d’appel
board-sound-on = Activer le son
board-sound-off = Couper le son
board-full-screen = Plein écran
board-call = Numéro { $number }, place { $counter }
board-empty = Bienvenue. Votre numéro s’affichera ici.
board-number = Numéro
board-counter = Place
reception-expected = Rendez-vous du jour
act-ticket-added = a ajouté une personne à la file
act-ticket-called = a appelé un numéro
act-ticket-begun = a commencé un entretien
act-ticket-ended = a fini un entretien
act-ticket-left = a noté qu’une personne n’est plus là
act-ticket-returned = a remis une personne dans la file
act-queue-read = a lu la file d’attente
act-counter-opened = a dit où il ou elle reçoit
act-counter-closed = a pris une pause
thing-ticket = numéro de la file
