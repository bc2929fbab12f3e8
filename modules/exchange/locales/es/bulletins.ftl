## Boletines y suscripciones

thing-bulletin = boletín
thing-subscriber = suscripción al boletín
act-bulletin-begun = comenzó un boletín
act-bulletin-written = modificó un boletín
act-bulletin-published = publicó un boletín
act-bulletin-withdrawn = retiró un boletín publicado
act-bulletin-discarded = borró el borrador de un boletín
act-bulletin-translated = tradujo un boletín
act-bulletin-sent = envió un boletín a quienes se suscribieron
act-subscriber-confirmed = confirmó una suscripción al boletín
act-subscriber-changed = cambió el idioma de una suscripción al boletín
act-subscriber-stopped = terminó una suscripción al boletín
bulletins-title = Boletines
bulletins-lead = Un año de cooperación en cifras y en palabras, y fichas sobre un tema o un lugar. Cada cifra lleva a lo que se contó.
bulletins-none = Todavía no hay boletines publicados.
bulletins-search-example = 2025, familias, cifras…
bulletins-found = { $count ->
    [0] Ningún boletín encontrado
    [one] Un boletín encontrado
   *[other] { $count } boletines encontrados
}
bulletins-own = Boletines
bulletins-own-lead = El programa reúne lo que es público; usted elige, ordena y escribe. Al publicar, todo queda fijo.
bulletins-own-none = Ningún boletín por ahora
bulletin-new = Preparar un boletín
bulletin-new-lead = Diga de qué trata. El programa pone después las cifras y los registros que corresponden.
bulletin-assemble = Reunir
bulletin-edit = Modificar el boletín
bulletin-kind = Tipo
bulletin-kind-yearly = Boletín anual
bulletin-kind-sheet = Ficha
bulletin-state-draft = Borrador
bulletin-state-published = Publicado
bulletin-state-withdrawn = Retirado
bulletin-name = Título
bulletin-lang = Idioma en el que usted escribe
bulletin-lang-hint = Después no se puede cambiar.
bulletin-from = Desde
bulletin-to = Hasta
bulletin-ends-before = El final es anterior al comienzo.
bulletin-place = Lugar
bulletin-place-hint = Ninguno: toda la red.
bulletin-theme = Tema
bulletin-theme-hint = Ninguno: todos los temas.
bulletin-languages = Idiomas en los que sale
bulletin-languages-hint = Habrá un PDF en cada uno. Lo que no esté traducido sale en su idioma, y se indica.
bulletin-not-yours = Usted no publica para este lugar. Elija otro.
bulletin-introduction = Introducción
bulletin-introduction-hint = Lo que mostró el año, en unos párrafos. Una línea vacía comienza un párrafo. No nombre a personas.
bulletin-sections = Partes
bulletin-sections-hint = Los números dan el orden. Desmarque lo que no deba salir: no volverá.
bulletin-section-show = Mostrar
bulletin-section-place = Lugar de «{ $name }»
bulletin-note = Su texto para «{ $name }»
bulletin-records = { $count ->
    [one] Un registro
   *[other] { $count } registros
}
bulletin-topic-figures = Cifras clave
bulletin-topic-practices = Nuevas prácticas
bulletin-topic-cooperations = Cooperaciones
bulletin-topic-effects = Lo que cambió
bulletin-topic-offers = Lo que se ofrece
bulletin-topic-requests = Lo que se busca
bulletin-topic-portals = Portales de información
bulletin-formula-practices = Prácticas publicadas por primera vez
bulletin-formula-offers = Ofertas abiertas a todo el mundo
bulletin-formula-requests = Solicitudes abiertas a todo el mundo
bulletin-formula-agreed = Cooperaciones acordadas
bulletin-formula-under-way = Cooperaciones en curso al final del período
bulletin-formula-closed = Cooperaciones terminadas
bulletin-formula-changes = Balances confirmados con un cambio en marcha
bulletin-formula-trained = Personas formadas
bulletin-formula-reached = Personas alcanzadas por un cambio
bulletin-drawing-themes = Nuevas prácticas por tema
bulletin-drawing-modalities = Cooperaciones acordadas por forma
bulletin-drawing-changes = Cambios en marcha por tipo
bulletin-too-few = muy poco para decirlo
bulletin-counted-on = Contado el { $day }
bulletin-source = De dónde viene
bulletin-fact = Para saber
bulletin-news = Los registros cambiaron desde entonces
bulletin-news-come = { $count ->
    [one] { $section }: un registro más
   *[other] { $section }: { $count } registros más
}
bulletin-news-gone = { $count ->
    [one] { $section }: un registro ya no es público
   *[other] { $section }: { $count } registros ya no son públicos
}
bulletin-news-figure = { $figure }: { $before } → { $after }
bulletin-news-drawn = Los gráficos cambian.
bulletin-refresh = Actualizar desde los registros
bulletin-up-to-date = El borrador dice lo mismo que los registros.
bulletin-must-refresh = Los registros cambiaron desde que usted lo leyó. Actualice, vuelva a leer y publique.
bulletin-done-refreshed = El borrador está al día. Lo que usted escribió sigue ahí.
bulletin-done-sent = El boletín sale por correo.
bulletin-preview = Como lo leerá el público
bulletin-publish = Publicar
bulletin-publish-hint = Al publicar, los textos y las cifras quedan fijos. Todavía podrá traducir, ya no reescribir.
bulletin-discard = Borrar el borrador
bulletin-discard-hint = Se perderá lo que usted escribió. Los registros quedan.
bulletin-discard-do = Borrar definitivamente
bulletin-withdraw = Retirar el boletín
bulletin-withdraw-hint = Nadie lo leerá más y no podrá volver a salir. Los correos ya enviados quedan con sus lectores.
bulletin-withdraw-do = Retirar definitivamente
bulletin-withdrawn = Este boletín se retiró. El público ya no lo lee.
bulletin-translations = Traducir sus textos
bulletin-translate-falls-back = Lo que falta sale en su idioma.
bulletin-all-network = Toda la red
bulletin-contents = Índice
bulletin-other-languages = Algunos textos están en el idioma en que se escribieron.
bulletin-frozen = Fijado el { $day }. Lo que cambió después en los registros no está aquí.
bulletin-scan = Léalo en línea: escanee este código
bulletin-mailing = Envío por correo
bulletin-mail-hint = Cada persona lo recibe una sola vez, en su idioma.
bulletin-mail-do = Enviar a quienes se suscribieron
bulletin-mail-network = Solo la secretaría de la red envía a quienes se suscribieron.
bulletin-mailed = { $count ->
    [0] Envío pedido el { $day }, ningún correo escrito.
    [one] Envío pedido el { $day }, un correo escrito.
   *[other] Envío pedido el { $day }, { $count } correos escritos.
}
bulletin-mailing-on = Faltan otros.
bulletin-mail-read = Leer el boletín
bulletin-mail-pdf = Descargarlo en PDF
bulletin-mail-why = Recibe este correo porque pidió nuestros boletines. Nada en él cuenta lo que usted lee.
bulletin-mail-other-language = La introducción está en el idioma en que se escribió.
subscribers-count = { $count ->
    [0] Nadie recibe todavía los boletines por correo.
    [one] Una persona recibe los boletines por correo.
   *[other] { $count } personas reciben los boletines por correo.
}
subscribe-title = Recibir los boletines por correo
subscribe-lead = Un correo cuando sale un boletín, en su idioma. Nada más, y lo detiene cuando quiera.
subscribe-do = Suscribirme
subscribe-email = Su dirección de correo
subscribe-language = Idioma de los boletines
subscribe-privacy = Guardamos su dirección cifrada, solo para esto, hasta que usted lo detenga. Nadie ve la lista.
subscribe-no-mail = Este sitio no envía correos por ahora.
subscribe-bad-email = Escriba una dirección como nombre@ejemplo.org.
subscribe-too-many = Demasiadas solicitudes desde aquí. Pruebe más tarde.
subscribe-asked = Mire su correo: si la dirección existe, le llegará una carta con un enlace.
subscribe-asked-hint = Sin su confirmación en siete días, olvidamos la dirección.
subscribe-confirm = Confirmar la suscripción
subscribe-confirm-lead = ¿Quiere recibir nuestros boletines en esta dirección?
subscribe-confirm-do = Sí, quiero recibirlos
subscribe-confirmed = Está confirmado
subscribe-confirmed-lead = El próximo boletín le llegará por correo. Cada correo tiene un enlace para detenerlo.
subscribe-manage = Su suscripción
subscribe-manage-lead = Usted recibe nuestros boletines por correo.
subscribe-language-do = Cambiar el idioma
subscribe-stop = No recibirlos más
subscribe-stopped = Se ha detenido
subscribe-stopped-lead = Ya no recibirá nuestros boletines. Su dirección está borrada.
subscribe-mail-subject = Nuestros boletines por correo
subscribe-mail = Alguien, seguramente usted, pidió nuestros boletines en esta dirección. Confirme con el enlace, en siete días.
subscribe-mail-else = Si no fue usted, no haga nada: olvidaremos esta dirección.
subscribe-mail-already = Alguien pidió nuestros boletines en esta dirección, que ya los recibe. No tiene que hacer nada.
bulletin-unit-changes = balances
bulletin-more = Ver todo en línea, como está hoy
