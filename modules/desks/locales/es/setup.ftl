### Configurar una ventanilla: lugares, turnos, cierres, equipo.

desk-setup-new = Añadir una ventanilla
desk-setup-none = Todavía no hay ninguna ventanilla
desk-setup-none-lead = Una ventanilla son lugares y horas en que se atiende a las personas, con o sin cita.
desk-setup-name = Nombre de la ventanilla
desk-setup-territory = Territorio
desk-setup-state = Estado
desk-setup-next = Próxima atención
desk-setup-receive = Personas que atienden
desk-setup-published = El público ve esta ventanilla
desk-setup-is-published = Pública
desk-setup-not-published = Aún no es pública
desk-setup-about = Para qué sirve y qué hay que llevar
desk-setup-about-hint = Frases cortas: quién puede venir, si es gratuito, si se piden papeles o no.
desk-setup-phone = Teléfono de la ventanilla
desk-setup-phone-hint = Con el prefijo del país, como +216 71 000 000. Es público.
desk-setup-themes = Por qué motivos se puede venir
desk-setup-themes-hint = Si no marca nada, se puede venir por cualquier motivo.
desk-setup-places = Lugares
desk-setup-places-hint = Para quitar un lugar, vacíe su nombre y su dirección.
desk-setup-place-number = Lugar { $number }
desk-setup-place-address = Dirección
desk-setup-place-missing = Este lugar no tiene nombre. Elija otro o rellénelo más arriba.
desk-setup-sessions = Turnos de atención
desk-setup-sessions-hint = Las horas en que se atiende. «Plazas sin cita»: las que se guardan para quien viene sin cita. Para un solo día, escriba su fecha en «Primer día». Para terminar un turno, póngale un último día. Para quitar un turno sin citas, elija «–» como día.
desk-setup-session-number = Turno { $number }
desk-setup-session-when = Día
desk-setup-session-once = Un solo día
desk-setup-session-from = De
desk-setup-session-to = A
desk-setup-session-place = Lugar
desk-setup-session-slot = Minutos por persona
desk-setup-session-slot-hint = { $usual } si lo deja vacío.
desk-setup-session-kept = Plazas sin cita
desk-setup-session-first = Primer día
desk-setup-session-last = Último día
desk-setup-sessions-missing = Añada al menos un turno antes de hacer pública la ventanilla.
desk-setup-last-before-first = Este día es anterior al primero.
desk-setup-to-before-from = La hora de fin debe ser posterior a la de inicio.
desk-setup-slot-too-long = Es más largo que todo el turno.
desk-setup-session-clash = Una persona ya atiende en otro turno a esas horas. Cambie la hora o quítela antes de uno de los dos en la página del equipo.
desk-setup-session-awaited = { $count ->
    [one] Una persona aún tiene cita en este turno, el { $last }. El turno puede terminar ese día, pero no antes, y sus horas deben conservar esa cita.
   *[other] { $count } personas aún tienen cita en este turno, la última el { $last }. El turno puede terminar ese día, pero no antes, y sus horas deben conservar esas citas.
}
desk-setup-closures = Cierres
desk-setup-closures-hint = Esos días no se atiende a nadie. Para un solo día, deje «Al» vacío. Los festivos del territorio ya están cerrados. Para quitar un cierre, vacíe su línea.
desk-setup-closure-number = Cierre { $number }
desk-setup-closure-from = Del
desk-setup-closure-to = Al
desk-setup-closure-note = Por qué, para el público
desk-setup-closed-awaited = La ventanilla está cerrada esos días, pero hay personas con cita. Un cuarto de hora después de guardar, sus citas se anulan y se avisa a quienes se puede contactar. Si es un error, vuelva a abrir antes. Las demás siguen visibles en la recepción: pida a quienes atienden que les avisen.
desk-setup-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
desk-setup-booking = Citas
desk-setup-booking-open = Se puede pedir cita en línea
desk-setup-booking-days = Con cuántos días de antelación
desk-setup-booking-notice = Hasta cuántas horas antes
desk-setup-look = Ver el efecto sin guardar
desk-setup-not-saved = Este sería el resultado de lo que ha escrito. Todavía no se ha guardado nada.
desk-setup-preview = Los cuatro próximos turnos
desk-setup-preview-none = No hay ningún turno previsto en los próximos dos meses.
desk-setup-preview-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
desk-setup-preview-booked = { $count ->
    [one] { $count } con cita
   *[other] { $count } con cita
}
desk-setup-preview-nobody = Nadie atiende todavía
desk-setup-public-page = Ver la página pública
desk-setup-overtaken = Otra persona guardó esta ventanilla mientras usted escribía. Lo que escribió sigue aquí: compare y vuelva a guardar.
desk-setup-overtaken-see = Ver lo que está guardado
desk-setup-team = El equipo
desk-setup-team-next = Decir ahora quién atiende y cuándo
desk-setup-team-lead = Elija a una persona para decir en qué idiomas y turnos atiende.
desk-setup-team-none = Nadie tiene todavía un rol en esta ventanilla.
desk-setup-team-join = Incorporar a alguien al equipo
desk-setup-team-join-lead = Hace falta un rol en esta ventanilla: mediación o coordinación. Nadie puede dárselo a sí mismo, porque da acceso a lo que las personas confían.
desk-setup-team-invite = Invitar a una persona
desk-setup-team-people = Dar un rol a una persona que ya tiene cuenta
desk-setup-team-ask = Pida a la coordinación de su territorio que invite a la persona o le dé un rol en esta ventanilla.
desk-setup-role-mediator = Mediación
desk-setup-role-coordinator = Coordinación de la ventanilla
desk-setup-person = Persona
desk-setup-languages = Idiomas
desk-setup-languages-hint = Separados por comas: francés, árabe, wolof. El público ve los idiomas del equipo, nunca los nombres.
desk-setup-language-unknown = Este idioma no se conoce: { $word }. Compruebe su nombre.
desk-setup-gender = Mujer u hombre
desk-setup-gender-hint = Solo si la persona lo desea: hay quien pide que le atienda una mujer o un hombre.
desk-setup-woman = Mujer
desk-setup-man = Hombre
desk-setup-receives-in = Turnos en que atiende
desk-setup-receives-in-hint = No marque dos turnos a las mismas horas.
desk-setup-seat-clash = Dos de estos turnos son al mismo tiempo.
desk-setup-expects = Citas próximas
desk-setup-no-session = Ningún turno
desk-setup-no-role = Ya no tiene rol aquí
desk-setup-no-role-lead = Esta persona ya no tiene rol en esta ventanilla: no se ofrecen más citas con ella.
desk-setup-orphans = { $count ->
    [one] Una persona tiene cita con alguien que ya no atiende en ese turno. Su cita sigue visible en la recepción: otra persona debe atenderla.
   *[other] { $count } personas tienen cita con alguien que ya no atiende en su turno. Sus citas siguen visibles en la recepción: otra persona debe atenderlas.
}
desk-setup-unseat = Quitar del equipo
desk-setup-unseat-hint = Ya no se ofrecerán citas con esta persona. Las que están dadas siguen visibles en la recepción. No se le quita el rol.
desk-setup-profile = Mis idiomas en la ventanilla
desk-setup-profile-lead = Las citas se dan según estos idiomas. La coordinación de la ventanilla fija sus turnos.
