## Encuentros

thing-event = encuentro
act-event-begun = comenzó un encuentro
act-event-saved = guardó un encuentro
act-event-changed = cambió un encuentro anunciado
act-event-announced = anunció un encuentro
act-event-cancelled = canceló un encuentro
act-event-translated = tradujo un encuentro
events-title = Encuentros
events-lead = Talleres, reuniones de alto nivel, seminarios web, visitas de estudio: lo que viene y lo que ya se hizo.
events-none = Ningún encuentro por ahora
events-found = { $count ->
    [0] Ningún encuentro hallado
    [one] Un encuentro hallado
   *[other] { $count } encuentros hallados
}
events-ahead = Próximos
events-past = Pasados o cancelados
events-search-example = taller, familias, Apizaco…
events-feed = Seguir en una agenda
events-own = Encuentros
events-own-lead = Un encuentro se escribe, se anuncia y se hace. Hasta que se anuncia, solo usted lo ve.
events-own-none = Ningún encuentro todavía
event-new = Preparar un encuentro
event-new-lead = Póngale un título. El resto se escribe después y se guarda solo.
event-held-by = Quién lo organiza
event-held-by-hint = La secretaría de este lugar lo prepara. No se puede cambiar después.
event-edit = Modificar el encuentro
event-edit-public = Este encuentro está anunciado: lo que guarde se ve enseguida. Nada se guarda hasta que pulse Guardar; si cambia la hora o el lugar, se avisa a las instituciones invitadas.
event-as-written = El encuentro como está escrito
event-form-about = De qué se trata
event-form-when = Cuándo y dónde
event-form-people = Para quién
event-kind = Tipo
event-kind-workshop = Taller
event-kind-high-level = Reunión de alto nivel
event-kind-meeting = Reunión
event-kind-webinar = Seminario web
event-kind-visit = Visita de estudio
event-text = Descripción
event-text-hint = Para qué se reúnen, qué se hace, qué trae cada quien. Deje una línea vacía entre dos párrafos.
event-begins-on = Primer día
event-begins-at = Hora de inicio
event-ends-on = Último día
event-ends-on-hint = Déjelo vacío si todo ocurre el mismo día.
event-ends-at = Hora de cierre
event-ends-wrong = El final debe venir después del inicio, a un mes como máximo.
event-begins-past = Ese momento ya pasó.
event-time-wrong = Escriba la hora así: 09:30.
event-place = Lugar
event-place-hint = Sala, edificio, ciudad. Todo el mundo lo lee.
event-link = Dirección web
event-link-hint = Donde se sigue el encuentro o se lee lo que hay que saber. Todo el mundo la lee: sin contraseñas.
event-place-or-link = Diga un lugar o una dirección web.
event-where = Dónde
event-when = Cuándo
event-moment = { $day }, { $hours }
event-who = Quién puede inscribir a personas
event-who-invited = Las instituciones invitadas
event-who-network = Todas las instituciones de la red
event-capacity = Cupos
event-capacity-hint = Déjelo vacío si no hay límite.
event-languages = Idiomas
event-languages-hint = Aquellos en los que se puede seguir, hablados o interpretados, separados por comas.
event-accessibility = Accesibilidad
event-accessibility-hint = Escalones, ascensor, lengua de señas, subtítulos, pausas, cuidado de niños.
event-agenda = Programa
event-agenda-hint = Una fila sin título ni hora se deja de lado. El orden es el de las horas.
event-point-number = Fila { $number } del programa
event-point-title = Punto del programa
event-point-on = Día
event-point-from = De
event-point-to = A
event-point-time = Hora
event-point-who = Quién habla
event-point-lang = Idioma
event-point-turned = El final debe venir después del inicio.
event-point-outside = Ese día no es un día del encuentro.
event-state-draft = Borrador
event-state-announced = Próximo
event-state-over = Pasado
event-state-cancelled = Cancelado
event-announce = Anunciar el encuentro
event-announce-hint = Aparece en las páginas públicas, en las agendas y en el próximo boletín.
event-not-announced = Todavía no está anunciado: falta algo.
event-cancel = Cancelar el encuentro
event-cancel-why = Por qué se cancela
event-cancel-hint = Todo el mundo leerá esta razón. No hay vuelta atrás.
event-cancelled-because = Este encuentro está cancelado:
event-calendar = Poner en la agenda
exchange-done-event-announced = El encuentro está anunciado.
exchange-done-event-cancelled = El encuentro está cancelado.
bulletin-topic-events = Próximos encuentros
act-event-invited = invitó a instituciones a un encuentro
act-event-uninvited = retiró una invitación a un encuentro
act-event-answered = respondió a una invitación
act-participants-read = leyó quién participa en un encuentro
act-participant-registered = inscribió a una persona en un encuentro
act-participant-cancelled = canceló una inscripción en un encuentro
event-invitations = Invitaciones
event-come = { $count ->
    [0] Nadie está inscrito
    [one] Una persona inscrita
   *[other] { $count } personas inscritas
}
event-of-places = { $places ->
    [one] para un cupo
   *[other] para { $places } cupos
}
event-wait = { $count ->
    [one] Una persona espera un cupo.
   *[other] { $count } personas esperan un cupo.
}
event-nobody-invited = Todavía no hay ninguna institución invitada.
event-participants = Participantes
event-participants-lead = Los nombres y las necesidades están para recibir a estas personas y para nada más. Cada lectura queda en el registro; todo se borra 90 días después del encuentro, salvo cuántas personas envió cada institución.
event-participants-none = Nadie está inscrito
event-reply = Respuesta
event-reply-none = Sin respuesta
event-reply-yes = Viene
event-reply-no = No viene
event-reply-later = Responderá después
event-note = Motivo
event-note-hint = Si no vienen, digan por qué: lo leen quienes preparan el encuentro.
event-answered-on = Respondió el
event-registered = Inscritos
event-waiting = En espera
event-invite = Invitar
event-invite-named = Instituciones
event-invite-hint = Una por línea: su nombre exacto o la dirección de su página en la red.
event-invite-all = O todas a la vez
event-invite-network = Todas las instituciones de la red
event-invite-country = Todas las de este país: { $country }
event-invite-unknown = Ninguna institución lleva este nombre: { $name }
event-invite-nobody = Nombre una institución o elíjalas todas.
event-answer = Responder
event-about = El encuentro
event-your-people = Sus participantes
invitations-own = Invitaciones
invitations-lead = A qué están invitadas sus instituciones. Respondan y luego inscriban a quien viene.
invitations-none = Ninguna invitación por ahora
invitations-open = Abiertos a todas las instituciones
participant-register = Inscribir a una persona
participant-why = Escriba lo menos posible: esto sirve para preparar la acogida, la interpretación y el acceso. Solo lo leen su institución y quienes preparan el encuentro; se borra 90 días después.
participant-name = Nombre
participant-function = Función
participant-lang = Idioma que habla
participant-interpreter = Sigue con intérprete
participant-interpreter-yes = con intérprete
participant-access = Lo que esta persona necesita para participar
participant-access-hint = Por ejemplo: rampa, lengua de señas, comidas, cuidado de niños. Nada sobre la salud.
participant-steps = Qué hacer
participant-cancel = Cancelar
participant-cancel-hint = El nombre se borra y el cupo pasa a la siguiente persona.
participant-there = Esta persona ya está inscrita. Si es otra con el mismo nombre, añada su función al nombre.
participant-cancel-one = Cancelar la inscripción: { $name }
participant-forgotten = borrado
participant-standing-registered = Inscripción hecha
participant-standing-waiting = En espera
participant-standing-cancelled = Cancelada
told-event-invited = Su institución está invitada: { $name }
told-event-invited-label = Una invitación a un encuentro
told-event-uninvited = Su institución ya no está invitada: { $name }
told-event-uninvited-label = Se retira una invitación
told-event-answered = Una institución respondió a la invitación: { $name }
told-event-answered-label = Una institución responde a una invitación
told-event-moved = Cambió la hora o el lugar: { $name }
told-event-moved-label = Un encuentro cambia de hora o de lugar
told-event-cancelled = Este encuentro está cancelado: { $name }
told-event-cancelled-label = Un encuentro se cancela
told-event-place = Se liberó un cupo para una persona de su institución: { $name }
told-event-place-label = Se liberó un cupo
waiting-invitations = { $count ->
    [0] Ninguna invitación sin respuesta
    [one] Una invitación espera su respuesta
   *[other] { $count } invitaciones esperan su respuesta
}
exchange-done-event-invited = Las instituciones están invitadas y avisadas.
exchange-done-event-nobody-new = Estas instituciones ya estaban invitadas.
event-uninvite = Retirar la invitación
exchange-done-event-uninvited = La invitación se retiró.
exchange-done-event-answered = Su respuesta está anotada.
exchange-done-participant-registered = La persona está inscrita.
exchange-done-participant-waits = Ya no hay cupo: la persona queda en espera. Les avisaremos si se libera uno.
exchange-done-participant-cancelled = La inscripción está cancelada.
act-event-concluded = escribió los documentos o el informe de un encuentro
act-followup-decided = anotó una decisión de un encuentro
act-followup-removed = quitó una decisión de un encuentro
act-followup-done = dijo que una decisión está cumplida
event-conclude = Documentos e informe
event-report = Informe
event-report-hint = Breve: qué se dijo, qué se decidió, qué sigue. Todo el mundo lo lee enseguida; se traduce desde la página del encuentro.
event-documents = Documentos
event-documents-hint = Enlaces a lo que está en la web. Una fila vacía se deja de lado.
event-document-number = Documento { $number }
event-document-https = La dirección debe empezar por https://
event-invite-hint-one = Su nombre exacto o la dirección de su página en la red.
followups-title = Decisiones y seguimiento
followups-none = No hay decisiones anotadas.
followups-own = Compromisos
followups-own-lead = Lo que sus instituciones asumieron en encuentros. Digan qué se hizo: lo ven quienes preparan el encuentro.
followups-own-none = Nada que hacer por ahora
followups-open = Por hacer
followups-done = Hechos
followup-add = Anotar una decisión
followup-what = Qué se decidió
followup-due = Hasta
followup-public = Todo el mundo puede leerla
followup-inside = No es pública
followup-remove = Quitar
followup-until = hasta el { $day }
followup-state-open = Por hacer
followup-state-late = Con retraso
followup-state-done = Hecho
followup-complete = Está hecho
followup-done-what = Qué se hizo
told-followup-decided = Su institución tiene algo que hacer: { $name }
told-followup-decided-label = Una decisión de un encuentro es para su institución
told-followup-due = Es el día y nada dice que esté hecho: { $name }
told-followup-due-label = Un compromiso llega a su día
waiting-followups = { $count ->
    [0] Ningún compromiso por cumplir
    [one] Un compromiso por cumplir
   *[other] { $count } compromisos por cumplir
}
exchange-done-followup-done = Queda anotado como hecho.
