### El registro en palabras: qué se hizo (act-…) y sobre qué clase de cosa (thing-…).

act-desk-opened = abrió una ventanilla
act-desk-changed = modificó una ventanilla
act-mediator-seated = inscribió a una persona que atiende
act-mediator-unseated = retiró a una persona que atendía
act-appointment-taken = pidió una cita
act-appointment-excused = anuló una cita
act-appointment-moved = cambió una cita
act-appointment-awaited = volvió a poner una cita en espera
act-appointment-arrived = anotó la llegada de una persona
act-appointment-seen = atendió a una persona
act-appointment-missed = anotó una ausencia
act-appointment-closed = anuló una cita por la ventanilla
act-appointments-read = leyó las citas de un día
thing-desk = ventanilla
thing-appointment = cita
act-mediator-described = cambió los idiomas en que atiende
