### La fila y la pantalla de llamada.

queue-title = La fila
queue-lost = Sin conexión. Lo que ve puede no estar al día.
queue-state-waiting = Espera
queue-state-called = Llamado
queue-state-with = En la entrevista
queue-state-done = Entrevista terminada
queue-state-left = Ya no está
queue-step-again = Llamar otra vez
queue-step-absent = No está
queue-step-undo = Deshacer
queue-step-call = Llamar
queue-step-begin = Está aquí
queue-step-end = Terminar
queue-step-leave = Ya no espera
queue-step-return = Devolver a la fila
queue-priority-none = Sin motivo
queue-priority-child = Menor sin una persona adulta
queue-priority-pregnant = Embarazo o bebé
queue-priority-health = Enfermedad o discapacidad
queue-priority-danger = Peligro
queue-priority-elderly = Persona mayor
queue-about-unknown = todavía no se sabe
queue-about-soon = en unos minutos
queue-about-minutes = en unos { $minutes } minutos
queue-about-long = en más de dos horas
queue-language-any = Cualquier idioma
queue-board = Pantalla de llamada
queue-told-added = El número { $number } está en la fila.
queue-told-called = Ha llamado al número { $number }.
queue-told-pending = Diga primero si el número { $number } está aquí.
queue-nobody-for-you = No espera nadie a quien pueda recibir en un idioma común.
queue-counter = Recibo en el puesto
queue-counter-open = Empezar a recibir
queue-counter-change = Cambiar
queue-counter-break = Hacer una pausa
queue-counter-taken = Otra persona del equipo ya recibe en ese puesto.
queue-counter-bad = Escriba una letra o un número, como «B» o «2».
queue-slip = Mostrar o imprimir el número
queue-slip-how = Para seguir la fila en un teléfono: haga una foto de este código.
queue-slip-page = Ver la página de esta persona
queue-empty = No espera nadie.
queue-gone = { $count ->
    [one] { $count } persona recibida o que se fue
    [many] { $count } personas recibidas o que se fueron
   *[other] { $count } personas recibidas o que se fueron
}
queue-waiting = { $count ->
    [one] { $count } persona espera
    [many] { $count } personas esperan
   *[other] { $count } personas esperan
}
queue-present = { $count ->
    [one] { $count } persona recibe
    [many] { $count } personas reciben
   *[other] { $count } personas reciben
}
queue-room = { $count ->
    [one] queda { $count } lugar sin cita
    [many] quedan { $count } lugares sin cita
   *[other] quedan { $count } lugares sin cita
}
queue-full = La sesión está completa. Si llega alguien, dígaselo con franqueza.
queue-next = Llamar a la persona siguiente
queue-at = Puesto { $counter }
queue-since = espera desde hace { $minutes } min
queue-just-came = acaba de llegar
queue-turn = se llamará { $about }
queue-number = Número
queue-by-woman = Pide una mujer
queue-by-man = Pide un hombre
queue-interpreter = Hace falta intérprete
queue-colleague = Espera a otra persona del equipo
queue-add = Añadir a una persona
queue-add-full = La sesión está completa: puede que no haya tiempo para esta persona. Dígaselo y añádala si quiere recibirla de todos modos.
queue-add-knowingly = La sesión está completa. Elija otra vez el idioma para añadir a la persona de todos modos.
queue-add-language = Su idioma: al pulsar, la persona entra en la fila
queue-add-more = Un nombre, otro idioma
queue-add-name = Cómo llamarla (si la persona quiere)
queue-add-name-hint = Basta un nombre de pila o una palabra. Se borra al final del día.
queue-add-other = Otro idioma
queue-add-in-other = Añadir en este idioma
queue-add-priority = ¿Un motivo para pasar antes?
queue-back = Volver a la fila
queue-your-title = Mi lugar en la fila
queue-your-number = Su número
queue-your-turn = Es su turno: vaya al puesto { $counter }.
queue-your-turn-now = Es su turno.
queue-your-end = Ha terminado. Puede cerrar esta página.
queue-your-absence = Llamamos su número y no le encontramos. Diga en la recepción que está aquí.
queue-your-place = { $count ->
    [one] Hay { $count } persona antes.
    [many] Hay { $count } personas antes.
   *[other] Hay { $count } personas antes.
}
queue-your-next = Usted es la siguiente persona.
queue-your-wait = Su turno llegará probablemente { $about }.
queue-your-wait-how = Es una estimación. Una persona en peligro o enferma puede pasar antes. Quédese cerca de la pantalla.
board-title = Pantalla de llamada
board-sound-on = Activar el sonido
board-sound-off = Apagar el sonido
board-full-screen = Pantalla completa
board-call = Número { $number }, puesto { $counter }
board-empty = Le damos la bienvenida. Su número aparecerá aquí.
board-number = Número
board-counter = Puesto
reception-expected = Citas del día
act-ticket-added = añadió a una persona a la fila
act-ticket-called = llamó a un número
act-ticket-begun = empezó una entrevista
act-ticket-ended = terminó una entrevista
act-ticket-left = anotó que una persona ya no está
act-ticket-returned = devolvió a una persona a la fila
act-queue-read = leyó la fila
act-counter-opened = indicó dónde recibe
act-counter-closed = hizo una pausa
thing-ticket = número de la fila
