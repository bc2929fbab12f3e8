### Otras formas de entrar: contraseña olvidada, proveedor de identidad, invitación por correo; quién tiene qué función, y los filtros del registro.

reset-ask = ¿Ha olvidado su contraseña?
reset-title = Contraseña olvidada
reset-lead = Escriba la dirección de correo con la que entra. Le enviaremos allí un enlace para elegir una contraseña nueva.
reset-address = Su dirección de correo
reset-address-bad = Escriba una dirección de correo completa, por ejemplo nombre@ejemplo.org.
reset-send = Recibir el enlace
reset-sent = Mire su correo
reset-sent-text = Si una cuenta usa esta dirección, en unos minutos llegará un enlace. Sirve una sola vez, durante una hora.
reset-sent-none = ¿No llega nada? Mire también en el correo no deseado. Si usted entra sin dirección de correo, pida un enlace a la persona que le invitó.
reset-done = Su contraseña ha cambiado. Entre con la nueva.

invite-mail = Su dirección de correo
invite-mail-hint = La invitación se envía allí. Sin dirección, usted mismo entrega el enlace.
invite-mail-language = Idioma del correo
invite-mail-sent = La invitación está en camino. El enlace sirve una sola vez, durante 14 días.
invite-mail-again = Enviar otra vez

browser-new-label = Su cuenta se abre con un dispositivo nuevo
browser-new = Su cuenta se ha abierto con un dispositivo nuevo: { $device }, { $when }. Si no ha sido usted, cambie su contraseña.
browser-unknown = dispositivo desconocido

provider-sign-in = Entrar con { $provider }
provider-failed = No ha entrado
provider-failed-text = La entrada con { $provider } no llegó hasta el final. Empiece de nuevo, o entre con su contraseña.
provider-silent = { $provider } no responde
provider-silent-text = Inténtelo de nuevo en unos minutos, o entre con su contraseña.
provider-unknown = Todavía no hay ninguna cuenta vinculada
provider-unknown-as = { $provider } le conoce así: { $who }.
provider-unknown-account = Usted tiene una cuenta aquí
provider-unknown-account-text = Entre una vez como siempre. Después podrá vincular las dos y entrar de una sola manera.
provider-unknown-enter = Entrar y vincular
provider-unknown-none = Usted no tiene cuenta aquí
provider-unknown-none-text = Pida una invitación a la persona que se ocupa de los equipos de su institución. Al abrir el enlace, creará su cuenta con { $provider }.
provider-panel = Entrar con su institución
provider-column = Proveedor
provider-since = Vinculado el
provider-unlink = Desvincular
provider-unlink-last = Es su única forma de entrar. Elija primero una contraseña, o añada una llave de acceso.
provider-link = Vincular { $provider }
provider-link-lead = Entrará en esta cuenta con { $provider }, sin la contraseña de aquí.
provider-link-here = Su cuenta aquí
provider-link-do = Sí, vincular
provider-link-taken = Esta identidad ya abre otra cuenta. No puede abrir dos.
provider-linked = Esta identidad ya abre esta cuenta.
provider-accept = Crear mi cuenta con { $provider }
provider-accept-as = Entrará con { $provider } ({ $who }), sin contraseña aquí.
provider-accept-password = Elegir una contraseña
provider-accept-taken = Esta identidad ya abre una cuenta aquí. Entre con esa cuenta, y pida la nueva función a la persona que le invitó.

grants = Quién tiene qué función
grants-lead = Las funciones vigentes, persona por persona, allí donde usted se ocupa de los equipos.
grants-second-factor = Código de seguridad o llave de acceso
grants-unlimited = Sin fin

audit-person = Persona
audit-person-none = Nadie tiene este nombre o identificador.
audit-kind = Sobre qué tipo de objeto
audit-from = Desde el
audit-to = Hasta el
audit-day-bad = Escriba un día, por ejemplo 2026-11-25.
audit-period-bad = El final está antes del principio.
audit-one = Un solo objeto
audit-zone = Las horas son las de { $zone }.
audit-older = Más antiguas
audit-none = Ninguna línea
audit-none-lead = Nada en el registro corresponde a estos filtros. Amplíe el periodo o quite un filtro.
