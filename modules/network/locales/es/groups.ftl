### Grupos: consejos, comités, grupos de trabajo, sus mandatos y reuniones. Español sencillo, de usted.

## Grupos: listas y ficha

groups = Grupos
groups-none = No participa en ningún grupo
groups-none-text = Los consejos, comités y grupos de trabajo aparecen aquí cuando usted recibe un mandato. La secretaría del grupo le envía un enlace.
groups-found = Crear un grupo
groups-edit = Modificar el grupo
groups-name = Nombre
groups-purpose = Para qué sirve el grupo
groups-kind = Tipo de grupo
groups-level = Nivel
groups-place = Territorio
groups-place-hint = No se puede cambiar después.
groups-minor = Pequeña corrección: las traducciones siguen vigentes
groups-my-part = Su lugar
groups-closed = Grupo terminado
groups-last-day = Último día
groups-ways = Páginas del grupo
groups-outside = Usted gestiona la composición de este grupo. Sus reuniones privadas, documentos y conversaciones son solo de sus miembros: usted no los ve.
groups-public-page = Página pública
groups-public = El público puede ver que este grupo existe y su composición
groups-act = Acto de creación
groups-act-title = Título
groups-act-date = Fecha
groups-act-link = Dirección web del texto
groups-quorum = Para decidir hacen falta
groups-quorum-hint = El número de titulares presentes o representados.
groups-quorum-none = Ningún mínimo
groups-quorum-third = Un tercio de los titulares
groups-quorum-majority = Más de la mitad de los titulares
groups-quorum-two-thirds = Dos tercios de los titulares
groups-timezone = Zona horaria
groups-timezone-hint = Por ejemplo, Africa/Tunis.
groups-timezone-bad = Esa zona no existe. Escríbala como Africa/Tunis.
groups-kind-council = Consejo
groups-kind-committee = Comité
groups-kind-working-group = Grupo de trabajo
groups-kind-consultative = Órgano consultivo
groups-level-municipal = Municipal
groups-level-state = Región o estado
groups-level-national = Nacional
groups-level-regional = Varios países

## Puestos y mandatos

groups-composition = Composición
groups-seats = Puestos
groups-seats-hint = Cuántos puestos para cada tipo de organización. Deje vacías las líneas que sobren.
groups-seat-row = Línea { $number }
groups-seat-kind = Para
groups-seat-count = Cuántos
groups-seat-alternates = Con suplentes
groups-seat-held = Un puesto que quita está ocupado. Termine antes el mandato.
groups-seat = Puesto
groups-seat-hint = Nada para quien observa.
groups-seat-numbered = { $kind } { $number }
groups-seat-vacant = Vacante
groups-seat-ministry = Ministerio
groups-seat-agency = Organismo público
groups-seat-municipality = Municipio
groups-seat-association = Asociación
groups-seat-migrants = Personas concernidas
groups-seat-diaspora = Grupo de la diáspora
groups-seat-university = Universidad
groups-seat-union = Sindicato
groups-seat-business = Empresas
groups-seat-international = Organización internacional
groups-seat-other = Otro
groups-no-seats = Los puestos aún no están definidos. Añádalos al modificar el grupo.
groups-vacant = Puestos sin titular: { $count }
groups-ending = Mandatos que terminan en los próximos 90 días, sin relevo previsto: { $count }
groups-observers = Observación
groups-until = Hasta el { $date }
groups-balance = Equilibrio entre mujeres y hombres
groups-balance-text = Mujeres: { $women }. Hombres: { $men }. Han respondido: { $declared }.
groups-balance-of = Sin respuesta: { $undeclared }, de { $total } personas. Cada quien responde por sí, o no responde.
groups-balance-public = Mujeres: { $women }, de { $of } personas que respondieron. El grupo tiene { $total } personas.
groups-history = Mandatos pasados y futuros
groups-follows = Sucede a { $person }
groups-succession = Sucesión
groups-mandate-new = Dar un mandato
groups-mandate-lead = Una persona puede participar sin cuenta: bastan su nombre y su organización.
groups-mandate-dates = El fin es anterior al inicio.
groups-mandate-no-seat = Elija un puesto que exista, con suplencia para un suplente, y ninguno para quien observa.
groups-mandate-taken = Este puesto está ocupado en esas fechas.
groups-person = Persona
groups-person-hint = El nombre que verán los miembros.
groups-organisation = Organización
groups-organisation-hint = En nombre de quién participa. Búsquela en la red, o escriba su nombre.
groups-capacity = En calidad de
groups-capacity-hint = Quien observa lee y habla, y no se cuenta.
groups-capacity-full = Titular
groups-capacity-alternate = Suplente
groups-capacity-observer = Observación
groups-office = Función
groups-office-hint = La presidencia y la secretaría convocan, llevan las actas y la composición.
groups-office-member = Miembro
groups-office-chair = Presidencia
groups-office-vice-chair = Vicepresidencia
groups-office-secretary = Secretaría
groups-gender = Mujer u hombre
groups-gender-hint = Como lo dice la propia persona. Solo sirve para contar el equilibrio del grupo; se puede no responder.
groups-gender-woman = Mujer
groups-gender-man = Hombre
groups-gender-other = Otra respuesta
groups-starts = Inicio
groups-ends = Fin
groups-ends-hint = Último día del mandato, incluido.
groups-named = Mostrar el nombre al público
groups-not-named = Nombre no publicado
groups-access = Acceso al espacio del grupo
groups-access-has = Esta persona entra con su cuenta. El acceso termina con el mandato.
groups-access-text = Esta persona aún no ha vinculado una cuenta. Un enlace, válido una vez durante 14 días, le abre el grupo.
groups-link-make = Crear el enlace
groups-link-made = El enlace está listo. Entréguelo a la persona. Debe tener una cuenta.
groups-end-early = Terminar el mandato
groups-end-text = El acceso al espacio del grupo termina después de ese día. El mandato queda en el historial.
groups-end-later = El mandato ya termina antes.
groups-ended = Terminado antes de la fecha
groups-reason = Por qué
groups-reason-resigned = Renuncia
groups-reason-replaced = Relevo por la organización
groups-reason-left = Dejó la organización
groups-reason-mistake = Registro por error
groups-reason-other = Otro motivo
groups-my-mandate = Mi mandato
groups-offer = Ocupar su lugar
groups-offer-text = Este lugar es para { $holder }. Ha entrado con la cuenta de { $me }. Si no es usted, no acepte.
groups-offer-accept = Aceptar el mandato

## Lo que ve el público

groups-public-list = Consejos, comités y grupos de trabajo
groups-public-lead = Quién se reúne sobre migraciones, en qué nivel y qué se decide.
groups-public-none = Ningún grupo aquí
groups-public-none-text = Pruebe con otro nivel u otro territorio.
groups-all = Todos

## Reuniones

groups-meetings = Reuniones
groups-meetings-past = Reuniones pasadas
groups-meeting-call = Convocar una reunión
groups-meeting-title = Asunto
groups-meeting-date = Fecha
groups-meeting-time = Hora
groups-meeting-length = Duración, en minutos
groups-meeting-where = Lugar
groups-meeting-link = Para participar a distancia
groups-meeting-link-hint = Una dirección web. Solo la ven los miembros.
groups-meeting-public = Reunión pública: se anuncia en la página pública
groups-meeting-cancelled = Cancelada
groups-meeting-cancel = Cancelar la reunión
groups-meeting-restore = Restablecer la reunión
groups-is-public = Público
groups-no-meetings = Ninguna reunión prevista
groups-no-meetings-text = Las reuniones convocadas aparecen aquí, con el orden del día y su respuesta.
groups-agenda = Orden del día
groups-item = Punto
groups-item-presenter = Lo presenta
groups-item-document = Dirección de un documento
groups-document = Documento
groups-series = Reuniones periódicas
groups-rhythm = Repetir
groups-rhythm-hint = El mismo día de la semana que la primera fecha. Después se puede cambiar cada reunión.
groups-series-until = Hasta el
groups-series-empty = Ninguna fecha cabe antes de ese día.
groups-every-week = Cada semana
groups-every-fortnight = Cada dos semanas
groups-every-first = Cada mes, la primera vez que cae ese día
groups-every-second = Cada mes, la segunda vez
groups-every-third = Cada mes, la tercera vez
groups-every-fourth = Cada mes, la cuarta vez
groups-every-last = Cada mes, la última vez
groups-reply = ¿Asistirá?
groups-reply-said = Su respuesta: { $reply }
groups-reply-was = Respondió: { $reply }
groups-reply-yes = En persona
groups-reply-remote = A distancia
groups-reply-alternate = Va mi suplente
groups-reply-no = No
groups-attendance = Asistencia y quórum
groups-attendance-list = Quién participó
groups-quorum-count = Puestos presentes o representados: { $present } de { $members }. Hacen falta { $needed }.
groups-quorum-reached = Hay quórum
groups-quorum-missing = No hay quórum
groups-presence-present = En persona
groups-presence-remote = A distancia
groups-presence-represented = Por su suplente
groups-presence-excused = Ausencia justificada
groups-presence-absent = Ausencia
groups-minutes = Acta
groups-minutes-write = Escribir el acta
groups-minutes-standing = Estado
groups-minutes-hint = El borrador solo lo ven la presidencia y la secretaría. Una vez aprobada, en la reunión siguiente, el acta ya no cambia; la de una reunión pública aparece en la página pública.
groups-minutes-draft = Borrador
groups-minutes-proposed = Propuesta a los miembros
groups-minutes-approved = Aprobada
groups-markdown = Una línea vacía separa los párrafos. # antes de un título, - antes de cada punto de una lista, **negrita**.

## Calendarios

groups-calendar = Próximas reuniones
groups-feed = En su agenda
groups-feed-text = Una dirección secreta para la agenda de su teléfono o computadora: sus reuniones y sus citas en la ventanilla aparecen allí y se actualizan. Solo dice el asunto, la hora y el lugar, nunca a quién recibe. No la comparta.
groups-feed-make = Crear una dirección nueva
groups-feed-end = Quitar la dirección
groups-feed-made = Su dirección. Una anterior ya no funciona.
groups-feed-since = Hay una dirección desde: { $date }
groups-public-feed = Seguir en mi agenda (iCalendar)
groups-public-meetings = Próximas reuniones públicas
groups-no-public-meetings = No hay reuniones públicas anunciadas.
groups-public-minutes = Actas aprobadas

## Decisiones y tareas

groups-decisions = Decisiones
groups-decision = Decisión
groups-decision-new = Escribir una decisión
groups-decision-number = Decisión n.º { $number }
groups-decision-title = Título
groups-decision-text = Texto
groups-decision-meeting = Tomada en
groups-decision-public = Decisión pública: cualquiera puede leerla en su dirección
groups-no-decisions = Ninguna decisión por ahora
groups-no-decisions-text = Cada decisión recibe un número, y una dirección si es pública.
groups-adopted = Tomada el
groups-how = Cómo
groups-consensus = Por consenso
groups-votes = A favor: { $yes }. En contra: { $no }. Abstenciones: { $abstained }.
groups-votes-hint = Deje vacío si la decisión se tomó por consenso.
groups-votes-yes = A favor
groups-votes-no = En contra
groups-votes-abstained = Abstenciones
groups-who = Quién se encarga
groups-due = Para el
groups-progress = Ejecución
groups-progress-adopted = Adoptada
groups-progress-under-way = En curso
groups-progress-done = Cumplida
groups-progress-dropped = Abandonada
groups-tasks = Tareas
groups-tasks-done = Tareas hechas
groups-no-tasks = Nada que hacer por ahora
groups-no-tasks-text = Las tareas confiadas a los miembros aparecen aquí, con su fecha.
groups-task-give = Encargar una tarea
groups-task-what = Qué
groups-task-do = Está hecha
groups-task-undo = Volver a abrir
groups-task-done = Hecha
groups-task-late = Con retraso

## Conversaciones entre miembros

groups-discussion = Conversaciones
groups-discussion-private = Solo los miembros del grupo leen estas conversaciones. La administración de la red no las ve, salvo si es miembro. Nadie ve quién ha leído qué. El acceso termina con el mandato.
groups-no-threads = Nadie ha escrito todavía. Empiece una conversación aquí abajo.
groups-thread-begin = Empezar una conversación
groups-last-message = Último mensaje: { $date }
groups-message = Mensaje
groups-answer = Responder
groups-former-member = Antiguo miembro
groups-message-edited = modificado
groups-message-withdrawn = Quien escribió este mensaje lo retiró.
groups-message-until = Puede modificar este mensaje hasta el { $date }.
groups-message-withdraw = Retirar este mensaje

## Lo que le espera

groups-waits = Lo que le espera
groups-waits-tasks = { $count ->
    [one] Tiene una tarea
   *[other] Tiene { $count } tareas
}
groups-waits-invitations = { $count ->
    [one] Una reunión espera su respuesta
   *[other] { $count } reuniones esperan su respuesta
}
groups-waits-minutes = { $count ->
    [one] Un acta está por aprobar
   *[other] { $count } actas están por aprobar
}
groups-waits-mandates = { $count ->
    [one] Un mandato termina pronto y nadie lo sigue todavía
   *[other] { $count } mandatos terminan pronto y nadie los sigue todavía
}
