### Lo que protege la cuenta y la manera de irse.

account-no-password = No tiene contraseña aquí. Puede elegir una.
account-password-lead = Se cerrará la sesión en sus otros dispositivos. Los enlaces creados para recuperar la contraseña anterior dejarán de servir.
account-second-factor-change = Cambiar de aplicación o de teléfono
account-second-factor-must = Su función pide este código. Actívelo ahora: lo demás se abrirá enseguida.
account-recovery-new = Nuevos códigos de recuperación
account-recovery-old = Los códigos anteriores ya no sirven.

account-required = Código de seguridad obligatorio
account-required-lead = Quien tenga una de estas funciones debe activar el código de seguridad antes de poder trabajar. Vale para el lugar elegido y todo lo que contiene.
account-required-roles = Funciones, { $place }
account-required-always = Siempre
account-required-above = Ya se pide

account-erasure = Borrar mi cuenta
account-erasure-lead = Puede irse en cualquier momento. Todo se hace de una vez, al instante.
account-erasure-goes = Lo que desaparece
account-erasure-goes-account = Su nombre, su identificador, su contraseña y sus códigos.
account-erasure-goes-roles = Sus funciones y sus dispositivos conectados.
account-erasure-goes-links = Las invitaciones que creó y que aún esperan.
account-erasure-goes-names = Su nombre junto a lo que escribió, publicó o atendió.
account-erasure-stays = Lo que queda
account-erasure-stays-texts = Los textos publicados y los borradores, sin su nombre. Si escribió su nombre en un texto, cámbielo antes de irse.
account-erasure-stays-log = El registro de lo que se hizo, con un número que ya no lleva a nadie.
account-erasure-stays-backups = Las copias de seguridad ya hechas, hasta que se reemplacen.
account-erasure-copy = ¿Quiere guardar una copia de sus datos?
account-erasure-sure = Sí, borrar mi cuenta para siempre
account-erasure-last = Usted es la última persona que administra esta red. Dé antes esta función a otra persona: si no, nadie podría ayudar a los demás.
account-erasure-example = Las personas del ejemplo no se pueden borrar.
account-erased = Su cuenta está borrada
account-erased-text = Aquí ya nada lleva a usted. Gracias por lo que hizo.
