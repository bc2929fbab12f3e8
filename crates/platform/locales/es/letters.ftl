### Correos sobre la seguridad de la cuenta, e invitaciones. No dicen más de lo necesario para actuar.

letter-reset = Elija una contraseña nueva
letter-reset-text = Usted pidió elegir una contraseña nueva. Este enlace sirve una sola vez, durante una hora.
letter-reset-link = Elegir mi contraseña
letter-reset-small = ¿No ha pedido nada? No haga nada: su contraseña sigue siendo la misma.
letter-changed = Su contraseña ha cambiado
letter-changed-text = La contraseña de su cuenta acaba de cambiar. La sesión se ha cerrado en sus otros dispositivos. Si la ha cambiado usted, no tiene que hacer nada.
letter-changed-link = No he sido yo: elegir otra contraseña
letter-changed-small = Este correo trata de la seguridad de su cuenta: se envía siempre.
letter-invited = Le invitan a crear una cuenta
letter-invited-text = La persona que se ocupa de los equipos ({ $place }) le invita. Este enlace sirve una sola vez, durante 14 días. No se lo pase a nadie.
letter-invited-link = Crear mi cuenta
letter-invited-small = ¿No esperaba esta invitación? No haga nada: no se creará ninguna cuenta.
