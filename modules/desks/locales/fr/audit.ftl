### Le journal en mots : ce qui a été fait (act-…), et sur quelle sorte de chose (thing-…).

act-desk-opened = a ouvert un guichet
act-desk-changed = a modifié un guichet
act-mediator-seated = a inscrit une personne qui reçoit
act-mediator-unseated = a retiré une personne qui recevait
act-appointment-taken = a pris un rendez-vous
act-appointment-excused = a annulé un rendez-vous
act-appointment-moved = a déplacé un rendez-vous
act-appointment-awaited = a remis un rendez-vous en attente
act-appointment-arrived = a noté l’arrivée d’une personne
act-appointment-seen = a reçu une personne
act-appointment-missed = a noté une absence
act-appointment-closed = a annulé un rendez-vous pour le guichet
act-appointments-read = a lu les rendez-vous d’une journée
thing-desk = guichet
thing-appointment = rendez-vous
act-mediator-described = a changé ses langues d’accueil
