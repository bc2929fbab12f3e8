### Ce dont les membres d’un groupe sont prévenus, sur le site et par courriel.

## Événements, là où l’on choisit comment en être prévenu

group-told-meeting = Une réunion de groupe est convoquée, déplacée ou annulée
group-told-minutes = Un compte rendu de groupe est à approuver
group-told-task = Un groupe vous confie une tâche
group-told-due = Une tâche de groupe arrive à sa date
group-told-mandate = Un mandat se termine bientôt
group-told-message = Nouveau message dans les échanges d’un groupe

## Notifications

group-told-meeting-called = Réunion convoquée pour le { $date } : { $group }.
group-told-meeting-moved = Réunion changée, regardez la date, l’heure et le lieu ({ $date }) : { $group }.
group-told-meeting-cancelled = Réunion du { $date } annulée : { $group }.
group-told-meeting-restored = La réunion du { $date } aura bien lieu : { $group }.
group-told-minutes-proposed = Compte rendu de la réunion du { $date } à lire et à approuver : { $group }.
group-told-task-given = Une tâche vous est confiée : { $group }.
group-told-task-by = Une tâche vous est confiée pour le { $date } : { $group }.
group-told-task-due = Une tâche est à faire pour le { $date } : { $group }.
group-told-task-late = Une tâche était à faire pour le { $date } : { $group }.
group-told-mandate-own = Votre mandat se termine le { $date } : { $group }.
group-told-mandate-other = Un mandat se termine le { $date }, sans suite prévue : { $group }.
group-told-message-new = Nouveau message dans les échanges : { $group }.
