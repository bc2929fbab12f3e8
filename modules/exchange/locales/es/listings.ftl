## Ofertas y solicitudes de cooperación

thing-listing = oferta o solicitud
act-listing-begun = empezó una oferta o una solicitud
act-listing-saved = guardó una oferta o una solicitud
act-listing-translated = tradujo una oferta o una solicitud
act-listing-opened = abrió una oferta o una solicitud
act-listing-paused = suspendió una oferta o una solicitud
act-listing-prolonged = prolongó una oferta o una solicitud
act-listing-closed = cerró una oferta o una solicitud
act-listing-rewritten = retomó una oferta o una solicitud para reescribirla
act-listing-expired = marcó una oferta o una solicitud como terminada
offers-title = Ofertas
offers-lead = Lo que unas instituciones pueden compartir con otras: una visita, una persona experta, una formación, herramientas.
requests-title = Solicitudes
requests-lead = Lo que buscan las instituciones: la ayuda de otras que ya resolvieron el mismo problema.
listings-title = Ofertas y solicitudes
listings-inside = Ofertas y solicitudes de la red
listings-inside-lead = Usted ve lo que es para todo el mundo, para los miembros de la red y para sus instituciones.
listings-own = Ofertas y solicitudes de mis instituciones
listings-own-lead = Digan qué puede compartir su institución y qué busca. Nadie más ve un borrador.
listings-own-none = Todavía no hay nada ofrecido ni solicitado
offers-own-none = Todavía no hay ofertas
requests-own-none = Todavía no hay solicitudes
offer-new = Ofrecer algo
request-new = Buscar algo
offer-new-lead = Basta un título para empezar. Escriba en el idioma que le resulte más fácil: otras personas traducirán.
request-new-lead = Basta un título para empezar. Escriba en el idioma que le resulte más fácil: también se encuentran ofertas en otros idiomas.
offers-found = { $count ->
    [0] Ninguna oferta encontrada
    [one] Una oferta encontrada
   *[other] { $count } ofertas encontradas
}
requests-found = { $count ->
    [0] Ninguna solicitud encontrada
    [one] Una solicitud encontrada
   *[other] { $count } solicitudes encontradas
}
offers-everything = Ver todas las ofertas
requests-everything = Ver todas las solicitudes
offers-all = { $count ->
    [0] Ver las ofertas
    [one] Ver la oferta abierta
   *[other] Ver las { $count } ofertas abiertas
}
requests-all = { $count ->
    [0] Ver las solicitudes
    [one] Ver la solicitud abierta
   *[other] Ver las { $count } solicitudes abiertas
}
listings-search-example = intérpretes, oficios, albergue…
listings-partly = Nada tiene todas esas palabras. Esto es lo más cercano.
listing-side-offer = Oferta
listing-side-request = Solicitud
listing-form-what = De qué se trata
listing-form-how = Cómo y cuándo
listing-form-who = Quién la ve y a quién preguntar
listing-title-offer-hint = Lo que pueden compartir, en una línea.
listing-title-request-hint = Lo que buscan, en una línea.
listing-what-offer = Qué comparten
listing-what-request = Qué buscan
listing-what-offer-hint = Lo que saben hacer, desde cuándo y qué se llevaría la otra institución.
listing-what-request-hint = Lo que quieren resolver, lo que han probado y lo que les ayudaría.
listing-conditions = Condiciones
listing-conditions-hint = Lo que la otra parte debe saber o aportar: fechas que conviene evitar, tamaño del grupo, compromisos.
listing-modalities = Formas de cooperación
listing-languages = Idiomas de trabajo
listing-languages-hint = Separados por comas. Escriba también aquellos para los que hay intérprete.
listing-unknown-language = No es el nombre de un idioma conocido aquí: { $name }
listing-capacity = Cooperaciones a la vez
listing-capacity-hint = Cuántas pueden llevar al mismo tiempo. Deje vacío si no lo sabe.
listing-capacity-said = { $count ->
    [one] Una cooperación a la vez
   *[other] { $count } cooperaciones a la vez
}
listing-place-offer = Territorio de la experiencia
listing-place-request = Dónde se necesita
listing-place-hint = El de su institución si lo deja vacío.
listing-cost = Quién paga
listing-cost-provider = La institución que da
listing-cost-receiver = La institución que recibe
listing-cost-shared = Compartido entre ambas
listing-cost-third = Un tercero, por ejemplo un fondo
listing-cost-open = Por acordar
listing-urgency = Para cuándo
listing-urgency-usual = Sin prisa
listing-urgency-soon = Pronto
listing-urgency-urgent = Urgente
listing-visibility = Quién la ve
listing-visibility-public = Todo el mundo
listing-visibility-network = Los miembros de la red
listing-visibility-named = Solo las instituciones que yo nombre
listing-named = Instituciones que la ven
listing-practice-on = Práctica en la que se apoya
listing-needs-what = Diga de qué se trata: sin eso nadie puede responder.
listing-needs-modality = Elija al menos una forma de cooperación.
listing-needs-language = Nombre al menos un idioma de trabajo.
listing-needs-named = Nombre al menos una institución, o elija otra respuesta en «Quién la ve».
listing-needs-later = El último día ya pasó: elija uno posterior o déjelo vacío.
listing-needs-day = Elija el nuevo último día.
listing-state-draft = Borrador
listing-state-open = Abierta
listing-state-paused = Suspendida
listing-state-closed = Cerrada
listing-state-expired = Terminada
listing-open = Abrir
listing-open-again = Volver a abrir
listing-pause = Suspender
listing-pause-why = Por qué se suspende
listing-pause-why-hint = La institución lee esto.
listing-paused-note = La secretaría la suspendió
listing-prolong = Prolongar
listing-prolong-until = Nuevo último día
listing-close = Cerrar
listing-rewrite = Reescribir
listing-edit-open = Está abierta: lo que guarde se ve enseguida.
listing-as-seen = Como la ven los demás
listing-see-page = Ver su página
listing-translate-left = { $count ->
    [0] Todos los textos están traducidos.
    [one] Un texto espera.
   *[other] { $count } textos esperan.
}
listing-opened-on = Abierta desde el { $day }
listing-overtaken = Otra persona guardó mientras tanto. Su texto sigue en el formulario; no está guardado.
exchange-done-opened = Está abierta.
exchange-done-paused = Está suspendida: los demás ya no la ven.
exchange-done-prolonged = Está abierta hasta el nuevo día.
exchange-done-closed = Está cerrada. Puede volver a abrirla.
exchange-done-rewritten = Vuelve a ser un borrador: solo ustedes la ven.
waiting-expired = { $count ->
    [one] Una oferta o solicitud terminó: prolónguela o ciérrela
   *[other] { $count } ofertas y solicitudes terminaron: prolónguelas o ciérrelas
}
waiting-paused = { $count ->
    [one] La secretaría suspendió una oferta o solicitud
   *[other] La secretaría suspendió { $count } ofertas y solicitudes
}
told-listing-opened-label = Se abrió una oferta o una solicitud
told-listing-opened = «{ $name }» está abierta.
told-listing-named-label = Una institución ofrece o busca algo con la suya
told-listing-named = «{ $name }» se dirige a su institución.
told-listing-paused-label = Se suspendió una oferta o solicitud de su institución
told-listing-paused = La secretaría suspendió «{ $name }».
told-listing-expired-label = Terminó una oferta o solicitud de su institución
told-listing-expired = Pasó el último día de «{ $name }». Prolónguela o ciérrela.
