### El registro en palabras: qué se hizo (act-…) y sobre qué clase de cosa (thing-…).

act-file-added = añadió un archivo
act-file-removed = quitó un archivo
act-invited = invitó a una persona
act-reset-mailed = envió un enlace para cambiar la contraseña
act-recovery-code-used = usó un código de recuperación
act-second-factor-wrong = dio un código de seguridad equivocado
act-second-factor-reset = borró el código de seguridad de una cuenta
act-confirmed-again = confirmó su identidad
act-confirmation-wrong = no logró confirmar su identidad

thing-account = cuenta
thing-file = archivo
thing-invitation = invitación
act-key-changed = cambió la clave de la instancia
act-keys-forgotten = destruyó las claves anteriores de la instancia
thing-key = clave
