### Lo que une expedientes, derivaciones y visitas: a quién se acude, qué termina junto, qué vuelve.

recipient-hint = Aquí y alrededor: escriba una palabra para encontrar. El botón busca también en otros lugares.
recipient-search = Buscar un servicio o una organización, en cualquier idioma
recipient-find = Buscar en todas partes
recipient-recent = Elegidos aquí hace poco
recipient-partners = Responden con su cuenta
recipient-services = Servicios del directorio
recipient-organisations = Organizaciones del directorio
recipient-elsewhere = En otros lugares
recipient-none = El directorio no conoce a nadie por aquí.
recipient-nothing = Nada lleva ese nombre.
recipient-outside = Fuera de { $place }: lo que se comparte sale del territorio.
recipient-outside-knows = La persona lo sabe y así lo quiere
recipient-outside-first = Diga primero a la persona que esto sale de { $place }, y marque la casilla.
referral-by-file = con su expediente
referral-mail-over-subject = Ya no tiene nada que hacer
referral-mail-over = Una persona que { $desk } le había derivado ya no lo está. El enlace ya no se abre; no tiene nada que hacer.
referral-mail-moved = { $desk } sigue ahora a una persona que le fue derivada. El mismo enlace todavía se abre.
referral-told-closed = Una derivación terminó con su expediente
referral-told-over = Se retiró una derivación: ya no tiene nada que hacer
referral-told-other-desk = Otra ventanilla sigue ahora una derivación
referral-own-file = Ver mi expediente
act-referral-moved = asumió una derivación con su expediente
file-own-referrals = Seguir mis derivaciones
file-closed = El expediente está cerrado. Sus derivaciones en curso han terminado, y los socios lo saben.
file-close-hint = Al cerrar terminan las derivaciones en curso; se avisa a los socios.
file-reads-glimpsed = { $count ->
    [one] vio su nombre en una lista de { $count } expediente
    [many] vio su nombre en una lista de { $count } expedientes
   *[other] vio su nombre en una lista de { $count } expedientes
}
visit-bring-back = Recuperarla
visit-is-back = La visita ha vuelto.
visit-others = Otra persona registró en este aparato visitas que todavía no se han enviado: #
visit-others-lead = Solo ella puede enviarlas. Mientras estén aquí, las visitas de usted no se pueden guardar sin red.
visit-others-out = Cerrar mi sesión, para que las envíe
visit-others-lose = Destruirlas y continuar
visit-others-sure = Destruirlas de verdad
act-visit-brought-back = recuperó una visita
