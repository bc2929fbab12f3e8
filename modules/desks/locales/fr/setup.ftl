### Régler un guichet : lieux, permanences, fermetures, équipe.

desk-setup-new = Ajouter un guichet
desk-setup-none = Aucun guichet pour le moment
desk-setup-none-lead = Un guichet, ce sont des lieux et des heures où des personnes sont reçues, avec ou sans rendez-vous.
desk-setup-name = Nom du guichet
desk-setup-territory = Territoire
desk-setup-state = État
desk-setup-next = Prochain accueil
desk-setup-receive = Personnes qui reçoivent
desk-setup-published = Le public voit ce guichet
desk-setup-is-published = Public
desk-setup-not-published = Pas encore public
desk-setup-about = À quoi il sert, et ce qu’il faut apporter
desk-setup-about-hint = Des phrases courtes : qui peut venir, si c’est gratuit, si des papiers sont demandés ou non.
desk-setup-phone = Téléphone du guichet
desk-setup-phone-hint = Avec l’indicatif du pays, comme +216 71 000 000. Il est public.
desk-setup-themes = Pourquoi on peut venir
desk-setup-themes-hint = Si vous ne cochez rien, on peut venir pour tout.
desk-setup-places = Lieux
desk-setup-places-hint = Pour retirer un lieu, videz son nom et son adresse.
desk-setup-place-number = Lieu { $number }
desk-setup-place-address = Adresse
desk-setup-place-missing = Ce lieu n’a pas de nom. Choisissez-en un autre, ou remplissez-le plus haut.
desk-setup-sessions = Permanences
desk-setup-sessions-hint = Les heures où l’on reçoit. « Places sans rendez-vous » : celles que l’on garde pour qui vient sans rendez-vous. Pour un seul jour, écrivez sa date dans « Premier jour ». Pour arrêter une permanence, donnez-lui un dernier jour. Pour retirer une permanence où personne n’a rendez-vous, choisissez « – » comme jour.
desk-setup-session-number = Permanence { $number }
desk-setup-session-when = Jour
desk-setup-session-once = Un seul jour
desk-setup-session-from = De
desk-setup-session-to = À
desk-setup-session-place = Lieu
desk-setup-session-slot = Minutes par personne
desk-setup-session-slot-hint = { $usual } si vous laissez vide.
desk-setup-session-kept = Places sans rendez-vous
desk-setup-session-first = Premier jour
desk-setup-session-last = Dernier jour
desk-setup-sessions-missing = Ajoutez au moins une permanence avant de rendre le guichet public.
desk-setup-last-before-first = Ce jour est avant le premier.
desk-setup-to-before-from = L’heure de fin doit venir après l’heure de début.
desk-setup-slot-too-long = C’est plus long que toute la permanence.
desk-setup-session-clash = Une personne reçoit déjà à ces heures dans une autre permanence. Changez l’heure, ou retirez-la d’abord d’une des deux dans l’équipe.
desk-setup-session-awaited = { $count ->
    [one] Une personne a encore rendez-vous dans cette permanence, le { $last }. La permanence peut finir ce jour-là, mais pas avant, et ses heures doivent garder ce rendez-vous.
   *[other] { $count } personnes ont encore rendez-vous dans cette permanence, la dernière le { $last }. La permanence peut finir ce jour-là, mais pas avant, et ses heures doivent garder ces rendez-vous.
}
desk-setup-closures = Fermetures
desk-setup-closures-hint = Personne n’est reçu ces jours-là. Pour un seul jour, laissez « Au » vide. Les jours fériés du territoire sont déjà fermés. Pour retirer une fermeture, videz sa ligne.
desk-setup-closure-number = Fermeture { $number }
desk-setup-closure-from = Du
desk-setup-closure-to = Au
desk-setup-closure-note = Pourquoi, pour le public
desk-setup-closed-awaited = Le guichet est fermé ces jours-là, mais des personnes ont rendez-vous. Un quart d’heure après l’enregistrement, leurs rendez-vous sont annulés et celles qu’on peut joindre sont prévenues. Si c’est une erreur, rouvrez avant. Les autres restent visibles à l’accueil : demandez à celles et ceux qui reçoivent de les prévenir.
desk-setup-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
desk-setup-booking = Rendez-vous
desk-setup-booking-open = On peut prendre rendez-vous en ligne
desk-setup-booking-days = Combien de jours à l’avance
desk-setup-booking-notice = Jusqu’à combien d’heures avant
desk-setup-look = Voir l’effet sans enregistrer
desk-setup-not-saved = Voici ce que donnerait votre saisie. Rien n’est encore enregistré.
desk-setup-preview = Les quatre prochaines permanences
desk-setup-preview-none = Aucune permanence n’est prévue dans les deux mois.
desk-setup-preview-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
desk-setup-preview-booked = { $count ->
    [one] dont { $count } sur rendez-vous
   *[other] dont { $count } sur rendez-vous
}
desk-setup-preview-nobody = Personne ne reçoit encore
desk-setup-public-page = Voir la page publique
desk-setup-overtaken = Une autre personne a enregistré ce guichet pendant que vous écriviez. Votre saisie est toujours là : comparez, puis enregistrez de nouveau.
desk-setup-overtaken-see = Voir ce qui est enregistré
desk-setup-team = L’équipe
desk-setup-team-next = Dire maintenant qui reçoit, et quand
desk-setup-team-lead = Choisissez une personne pour dire dans quelles langues et dans quelles permanences elle reçoit.
desk-setup-team-none = Personne n’a encore de rôle dans ce guichet.
desk-setup-team-join = Faire entrer quelqu’un dans l’équipe
desk-setup-team-join-lead = Il faut un rôle dans ce guichet : médiation ou coordination. Personne ne peut se le donner à soi-même, car il ouvre ce que les personnes confient.
desk-setup-team-invite = Inviter une personne
desk-setup-team-people = Donner un rôle à une personne qui a un compte
desk-setup-team-ask = Demandez à la coordination de votre territoire d’inviter la personne ou de lui donner un rôle dans ce guichet.
desk-setup-role-mediator = Médiation
desk-setup-role-coordinator = Coordination du guichet
desk-setup-person = Personne
desk-setup-languages = Langues
desk-setup-languages-hint = Séparées par des virgules : français, arabe, wolof. Le public voit les langues de l’équipe, jamais les noms.
desk-setup-language-unknown = Cette langue n’est pas connue : { $word }. Vérifiez son nom.
desk-setup-gender = Femme ou homme
desk-setup-gender-hint = Seulement si la personne le souhaite : certaines personnes demandent à être reçues par une femme ou par un homme.
desk-setup-woman = Femme
desk-setup-man = Homme
desk-setup-receives-in = Permanences où elle reçoit
desk-setup-receives-in-hint = Ne cochez pas deux permanences aux mêmes heures.
desk-setup-seat-clash = Deux de ces permanences ont lieu en même temps.
desk-setup-expects = Rendez-vous à venir
desk-setup-no-session = Aucune permanence
desk-setup-no-role = Plus de rôle ici
desk-setup-no-role-lead = Cette personne n’a plus de rôle dans ce guichet : on ne lui propose plus de rendez-vous.
desk-setup-orphans = { $count ->
    [one] Une personne a rendez-vous avec quelqu’un qui ne reçoit plus dans cette permanence. Son rendez-vous reste visible à l’accueil : quelqu’un d’autre doit la recevoir.
   *[other] { $count } personnes ont rendez-vous avec quelqu’un qui ne reçoit plus dans leur permanence. Leurs rendez-vous restent visibles à l’accueil : quelqu’un d’autre doit les recevoir.
}
desk-setup-unseat = Retirer de l’équipe
desk-setup-unseat-hint = On ne proposera plus de rendez-vous avec cette personne. Ceux qui sont pris restent visibles à l’accueil. Son rôle n’est pas retiré.
desk-setup-profile = Mes langues au guichet
desk-setup-profile-lead = Les rendez-vous sont donnés selon ces langues. Vos permanences sont fixées par la coordination du guichet.
