### Llaves de acceso: entrar con el dispositivo, sin contraseña.

passkeys = Llaves de acceso
passkeys-why = Con una llave de acceso usted entra con el dedo, el rostro o el PIN de su dispositivo, sin contraseña. Nadie puede adivinarla ni robarla con un sitio falso. También sustituye al código de seguridad.
passkey-add = Añadir una llave de acceso
passkey-added = Añadida el
passkey-remove = Quitar
passkey-name = Nombre de esta llave
passkey-name-hint = Para reconocerla, por ejemplo: teléfono, computadora de la oficina.
passkey-not-made = No se pudo añadir la llave de acceso. Inténtelo de nuevo.
passkey-script = Una llave de acceso necesita JavaScript, que está desactivado en este navegador. La contraseña y el código de seguridad funcionan sin él.
