### Las personas: entrar, la cuenta, quién puede hacer qué, qué se hizo. Español sencillo, de usted.

## Entrar

login = Correo electrónico o nombre de usuario
login-hint = El que eligió al crear su cuenta.
login-wrong = El nombre de usuario o la contraseña no coincide. Revise los dos.
login-choose = Un correo electrónico, o un nombre inventado si nadie debe poder reconocerle. Sin espacios.
login-bad = Escriba al menos tres caracteres, sin espacios.
password = Contraseña
no-way-in = ¿No puede entrar?
no-way-in-text = Pida un enlace nuevo a la persona que le invitó: lo crea desde su ficha y usted elige otra contraseña.
second-factor = Código de seguridad
code-lead = Abra su aplicación de autenticación y copie el código de Teranga. Si no tiene el teléfono, use un código de recuperación.
code = Código
code-present = Código de la aplicación actual
code-hint = Seis cifras, o un código de recuperación.
code-six = Las seis cifras que muestra la aplicación.
code-wrong = Este código no es correcto o ya se usó. Espere el siguiente e inténtelo de nuevo.

## La cuenta

account = Mi cuenta
about-me = Usted
name = Nombre
name-hint = Como lo verán sus colegas. Basta un nombre de pila o un apodo.
my-roles = Sus funciones
no-roles = Todavía no tiene ninguna función. La persona que le invitó puede darle una.
role-asleep = Activa después del código de seguridad
password-change = Cambiar la contraseña
password-new = Contraseña nueva
password-hint = Al menos { $length } caracteres. Una frase de unas pocas palabras es fácil de recordar y difícil de adivinar.
password-guessable = Esta contraseña es demasiado fácil de adivinar. Pruebe con cuatro palabras sin relación entre sí.
password-changed = Su contraseña ha cambiado. Se cerró la sesión en sus otros dispositivos.
password-choose = Elegir una contraseña nueva
second-factor-on = Activado
second-factor-why = Además de la contraseña, un código en su teléfono que cambia cada 30 segundos: quien adivine su contraseña no podrá entrar.
second-factor-set = Activar el código de seguridad
second-factor-app = Instale una aplicación de autenticación en su teléfono, si aún no tiene una.
second-factor-scan = Con la aplicación, escanee este cuadro.
second-factor-type = Si no puede escanearlo, copie esta clave:
sessions = Dispositivos conectados
device = Dispositivo
last-used = Último uso
session-this = Este dispositivo
session-end = Desconectar
my-data = Sus datos
my-data-text = Un archivo con todo lo que se guarda sobre usted: cuenta, funciones, dispositivos y lo que ha hecho.

## Invitaciones

invite = Invitar a una persona
invite-lead = Obtendrá un enlace para transmitirle. Sirve una vez, durante 14 días.
invite-note = Para quién
invite-note-hint = Para orientarse después. Basta un nombre de pila.
invite-make = Crear el enlace
invitation = Invitación
invitation-made = El enlace está listo. Transmítalo por el medio más seguro que tenga.
link-once = Cópielo ahora: no se mostrará otra vez.
invitations-open = Invitaciones pendientes
invited-as = Le invitan con esta función: { $role }, { $place }.
account-make = Crear mi cuenta
welcome = Le damos la bienvenida
recovery-text = Estos son tres códigos de recuperación. Anótelos en papel: cada uno sustituye una vez al código de seguridad si pierde el teléfono. No se mostrarán otra vez.
recovery-kept = Ya los anoté
way-back = Crear un enlace para una contraseña nueva
way-back-text = Transmita este enlace a la persona. Sirve una vez, durante 24 horas.

## Las personas y sus funciones

people = Personas
roles = Funciones
role = Función
state = Estado
active = Cuenta activa
suspended = Cuenta suspendida
suspended-text = Esta persona ya no puede entrar. Lo que escribió se conserva.
suspend = Suspender la cuenta
let-in = Restablecer la cuenta
place = Dónde
since = Desde
until = Hasta
role-give = Dar una función
role-end = Retirar
whole-network = Toda la red

role-administrator = Administración
role-coordinator = Coordinación
role-reviewer = Revisión y publicación
role-editor = Redacción
role-translator = Traducción
role-observer = Lectura
role-desk-coordinator = Coordinación de una ventanilla
role-mediator = Mediación en la ventanilla
role-partner = Respuesta a las derivaciones
role-focal-point = Punto focal
role-secretariat = Secretaría del intercambio
role-not-at-desk = Este rol no se da en una ventanilla. Ahí, elija la mediación o la coordinación de una ventanilla.
role-at-desk-only = Este rol se da en una ventanilla. Elija una como lugar.
role-at-organisation-only = Este rol se da en una organización. Elija una como lugar.
role-not-at-organisation = Este rol no se da en una organización. Elija un territorio o toda la red.
role-everywhere-only = Este rol vale para toda la red o no se da.
role-not-to-oneself = No puede darse este rol a sí mismo: da acceso a lo que las personas confían en la ventanilla. Pídalo a otra persona que gestione este lugar.

rights = Quién puede hacer qué
rights-lead = Una función vale para un lugar: un territorio y lo que contiene, o toda la red. Esta tabla sale de las reglas que aplica el programa.
rights-second-factor = Solo valen con el código de seguridad: { $roles }.
right = Derecho
right-read-drafts = Ver los borradores y lo que queda por hacer
right-write = Escribir servicios, guías, organizaciones y lugares
right-translate = Traducir
right-publish = Publicar, pedir cambios, archivar
right-manage-people = Invitar, dar y retirar funciones
right-set-up = Configurar los territorios y, en toda la red, los temas
right-read-audit = Leer el registro
right-run-desks = Configurar las ventanillas y ver sus cifras
right-receive = Atender a las personas en la ventanilla
right-read-files = Leer todos los expedientes de una ventanilla
right-answer-referrals = Leer las derivaciones que las ventanillas envían a su organización y responderlas
right-share = Escribir lo que su institución comparte: prácticas, ofertas, solicitudes, cooperaciones
right-facilitate = Animar el intercambio: pedir revisiones, publicar prácticas, poner en contacto a instituciones
right-review-practices = Revisar prácticas de otras instituciones

## El registro

audit = Registro
audit-lead = Quién hizo qué, y cuándo. Cada línea está ligada a la anterior: no se puede quitar nada sin que se note.
when = Cuándo
who = Quién
act = Acción
object = Sobre qué
details = Detalles

## Las personas del ejemplo

demo-people = Entrar como una persona del ejemplo
demo-notice = Estas personas son inventadas. Cualquiera puede entrar en su lugar: no escriba aquí nada real.
demo-enter = Entrar

## Listes

list-from-start = Volver al principio
