### De qué se avisa a los miembros de un grupo, en el sitio y por correo.

## Sucesos, donde se elige cómo recibir el aviso

group-told-meeting = Un grupo convoca, cambia o anula una reunión
group-told-minutes = El acta de un grupo está por aprobar
group-told-task = Un grupo le confía una tarea
group-told-due = Una tarea de un grupo llega a su fecha
group-told-mandate = Un mandato termina pronto
group-told-message = Nuevo mensaje en las conversaciones de un grupo

## Avisos

group-told-meeting-called = Reunión convocada para el { $date }: { $group }.
group-told-meeting-moved = Reunión cambiada, mire la fecha, la hora y el lugar ({ $date }): { $group }.
group-told-meeting-cancelled = Reunión del { $date } anulada: { $group }.
group-told-meeting-restored = La reunión del { $date } sí tendrá lugar: { $group }.
group-told-minutes-proposed = Acta de la reunión del { $date } por leer y aprobar: { $group }.
group-told-task-given = Se le confía una tarea: { $group }.
group-told-task-by = Se le confía una tarea para el { $date }: { $group }.
group-told-task-due = Hay una tarea por hacer para el { $date }: { $group }.
group-told-task-late = Había una tarea por hacer para el { $date }: { $group }.
group-told-mandate-own = Su mandato termina el { $date }: { $group }.
group-told-mandate-other = Un mandato termina el { $date } y nadie lo sigue todavía: { $group }.
group-told-message-new = Nuevo mensaje en las conversaciones: { $group }.
