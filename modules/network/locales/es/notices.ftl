### Notificaciones y cómo se reciben.

notices = Notificaciones
notices-lead = Lo que ha pasado donde usted trabaja. Las notificaciones se borran a los 90 días.
notices-none = Ninguna notificación
notices-none-lead = Aquí se le avisará cuando algo le concierna.
notices-new = Nueva
notices-mark = Marcar como leída
notices-mark-all = Marcar todo como leído
notices-older = Más antiguas
notices-settings = Elegir mis notificaciones

notice-choices = Mis notificaciones
notice-choices-lead = Para cada hecho, elija cómo se le avisa. Los correos dicen que algo le espera y, si es un grupo, en cuál; nunca lo que allí se escribe.
notice-choices-about = Hecho
notice-choices-screen = En el sitio
notice-choices-mail = Por correo
notice-choices-security = Los mensajes sobre la seguridad de su cuenta se le envían siempre.
notice-choices-no-server = Este sitio no envía correos por ahora: se le avisa solo en el sitio.
notice-choices-no-address = Usted entra sin dirección de correo: se le avisa solo en el sitio.
notice-mail-now = Al momento
notice-mail-daily = Una vez al día
notice-mail-weekly = Una vez a la semana
notice-mail-never = Nunca

mail-stop = No recibir más estos correos
mail-stop-lead = No recibirá más correos sobre sus notificaciones. Siguen visibles en el sitio. Los mensajes sobre la seguridad de su cuenta continúan.
mail-stop-do = Detener estos correos
mail-stopped = Hecho. No recibirá más estos correos.
mail-stopped-lead = Puede volver a recibirlos cuando quiera en «Mi cuenta», «Notificaciones».

notice-role-given-label = Se le da una función
notice-role-given = Tiene una nueva función: { $role }, { $place }.
notice-role-ended-label = Se le retira una función
notice-role-ended = Ya no tiene esta función: { $role }, { $place }.
