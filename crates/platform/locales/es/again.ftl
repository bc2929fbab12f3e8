### Probar una vez más quién es una persona, antes de un acto importante.

again-title = Confirme que es usted
again-lead = Esta acción afecta a la seguridad o a datos personales. Por prudencia, le pedimos su prueba una vez más. No se pierde nada de lo que ha escrito.
again-password = Su contraseña
again-password-wrong = Esta no es su contraseña.
again-code = Su código de seguridad
again-code-hint = Seis cifras, o un código de recuperación.
again-code-wrong = Este código no es correcto o ya se ha usado.
again-code-wait = { $minutes ->
    [one] Demasiados códigos erróneos. Por seguridad, espere { $minutes } minuto antes de intentarlo de nuevo.
   *[other] Demasiados códigos erróneos. Por seguridad, espere { $minutes } minutos antes de intentarlo de nuevo.
}
again-example = Usted es una persona del ejemplo: basta con continuar.
again-nothing = Su sesión tiene más de quince minutos. Cierre la sesión, vuelva a entrar y empiece de nuevo.
again-confirmed = Confirmado
again-file = Su archivo está listo. Guárdelo en un lugar seguro: contiene datos personales.
again-passkey = Usar una llave de acceso
again-passkey-failed = El dispositivo no dio ninguna llave de acceso. Inténtelo de nuevo o use otro medio.
again-passkey-wrong = Esta llave de acceso no se reconoce aquí, o la petición ha caducado. Inténtelo de nuevo.
again-passkey-script = Una llave de acceso necesita JavaScript, que está desactivado en este navegador.
again-provider = Confirmar con { $provider }
again-provider-lead = { $provider } le pide que entre una vez más; después vuelve aquí.
again-provider-wrong = { $provider } no confirmó que es usted. No se ha perdido nada: empiece de nuevo, con la cuenta vinculada aquí.
again-provider-silent = { $provider } no responde. No se ha perdido nada: inténtelo de nuevo en unos minutos.
again-provider-goes-on = No se ha perdido nada. Continúe para enviar lo que había preparado.
