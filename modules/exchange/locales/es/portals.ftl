## Los portales de información

portals-title = Portales de información
portals-lead = Dónde encuentran información las personas que migran: para quién, en qué idiomas, sobre qué temas, y qué vimos en cada portal y en qué fecha.
portals-found = { $count ->
    [0] No se encontró ningún portal
    [one] Se encontró un portal
   *[other] Se encontraron { $count } portales
}
portals-none = Pruebe con otra palabra o quite un filtro.
portals-everything = Ver todos los portales
portals-search-example = visa, escuela, retorno…
portals-find = Encontrar una respuesta
portals-find-lead = Díganos dónde está y qué quiere saber: le mostramos los portales que hablan de eso, primero en su idioma.
portals-find-none = Ningún portal que conozcamos habla todavía de eso.
portals-find-people = Ver las organizaciones que pueden informarle
portals-find-foreign = Ninguno de estos portales está en { $language }.
portals-ask = Buscar
portals-coverage = Temas cubiertos, por país
portals-coverage-lead = Cuántos portales hablan de cada tema, por país. Donde no hay ninguno, falta información.
portals-gap = Nada
portals-gaps = { $count ->
    [0] Todos los temas se tratan en todos los países.
    [one] Una casilla está vacía.
   *[other] { $count } casillas están vacías.
}
portals-compare = Comparar portales
portals-compare-lead = Elija de dos a { $most } portales.
portals-compare-one = Portal { $number }
portals-own = Portales
portals-own-lead = Los portales que usted mantiene al día en el inventario. Lo que se ve queda con su fecha: así se nota qué cambia.
portals-own-none = Por ahora no tiene ningún portal a su cargo.
portal-new = Agregar un portal
portal-edit = Modificar el portal
portal-archive = Retirar del inventario
portal-restore = Volver a poner en el inventario
portal-archived = Retirado
portal-observe = Anotar lo que vio
portal-observe-save = Anotar
portal-name = Nombre del portal
portal-url = Dirección
portal-summary = Qué se encuentra en él
portal-keeper = A cargo de
portal-keeper-hint = El nombre de la institución, o la dirección de su página en la red.
portal-place = Territorio
portal-place-hint = Aquel del que habla el portal.
portal-country = País
portal-languages = Idiomas
portal-languages-hint = Sus códigos, separados por espacios: es pt fr ht.
portal-seen-languages = Idiomas encontrados ese día
portal-for = Público
portal-for-hint = No marque nada si el portal es para todas las personas.
portal-for-everybody = Todas las personas
portal-topics = Temas, según el momento del camino
portal-phase = Momento del camino
portal-phase-any = Todo el camino
portal-phase-before = Antes de salir
portal-phase-transit = En tránsito
portal-phase-here = En el país
portal-phase-return = Al regresar
portal-offers = Qué se puede hacer en él
portal-offers-forms = Llenar formularios
portal-offers-appointments = Pedir una cita
portal-offers-chat = Escribirle a alguien
portal-offers-telephone = Llamar a alguien
portal-offers-map = Ver un mapa de lugares
portal-offers-downloads = Descargar guías
portal-offers-offline = Leerlo sin conexión
portal-licence = Licencia
portal-licence-hint = Lo que el portal dice sobre el uso de sus textos.
portal-contact = Contacto
portal-seen-on = Visto el
portal-answers = El portal
portal-answers-well = responde bien
portal-answers-slowly = responde con lentitud
portal-answers-not-now = no respondía
portal-answers-gone = ya no existe
portal-usable = Accesibilidad
portal-usable-hint = Con teclado, con lector de pantalla, en un teléfono pequeño.
portal-usable-well = Buena
portal-usable-partly = Parcial
portal-usable-badly = Mala
portal-usable-unknown = Sin verificar
portal-updated = Última actualización que indica
portal-note = Observación
portal-history = Lo que hemos visto
portal-never-seen = Todavía sin observar
portal-is-old = Sin actualizar desde hace más de un año
portal-open = Abrir el portal
portal-not-said = Sin datos
portal-i-am = Estoy en, o voy a
portal-know = Quiero saber algo sobre
portal-bad-language = «{ $tag }» no es un código de idioma.
portal-needs-topic = Marque al menos un tema, en cualquier momento del camino.
portal-not-yet = Esa fecha todavía no ha llegado.
portal-not-yours = Usted no lleva el inventario de ese territorio ni escribe para esa institución.
portal-found = Por confirmar
portal-finding = El programa encontró algo distinto
portal-finding-lead = Pidió la primera página del portal y leyó lo que dice de sí misma. Mírelo, y luego confirme o descarte: nada es público antes.
portal-finding-what = Lo que se mira
portal-finding-last = Visto el { $day }
portal-finding-on = Encontrado el { $day }
portal-finding-usable = Un programa no puede decirlo. Esto es lo último que se anotó; cámbielo si lo verificó.
portal-finding-confirm = Confirmar y anotar
portal-finding-dismiss = Descartar
portal-finding-overtaken = Lo que usted tenía delante cambió mientras tanto. Así está el portal ahora.
portal-by-machine = Encontrado por el programa, confirmado por una persona.
portal-asked-on = El programa consultó el portal el { $day }.
portal-moved = El portal dice que cambió de dirección para siempre:
portal-trouble-robots = El sitio pide a los programas que no entren (robots.txt): no se leyó nada.
portal-trouble-turned-away = El sitio no deja entrar a los programas. No se sabe qué ven allí las personas.
portal-trouble-refused = Esta dirección no está en la internet pública: no se consultó.
portal-trouble-slow = No terminó de responder en diez segundos.
portal-trouble-unreachable = Nadie respondió en esta dirección.
portal-trouble-redirects = La dirección lleva de una página a otra sin fin.
portal-trouble-failed = El servidor respondió con un error.
waiting-portals = { $count ->
    [one] Un portal cambió: por confirmar
   *[other] { $count } portales cambiaron: por confirmar
}

portal-news = Lo que publican los portales
portal-news-lead = Las últimas noticias, fichas y servicios de los portales del inventario, recogidos cada día.
portal-news-others = Todo esto lo dicen otros: no lo escribimos ni lo verificamos. Cada título lleva a su fuente.
portal-news-found = { $count ->
    [0] Todavía no se recogió nada
    [one] Una publicación
   *[other] { $count } publicaciones
}
portal-news-from = Fuente:
portal-news-dated = Publicado el { $day }, según la fuente.
portal-news-undated = Sin fecha en la fuente.
portal-news-harvested = Recogido el { $day }.
portal-news-here = Lo que publica este portal
portal-news-all = Ver todo lo que publican los portales
portal-speaks-feed = Canal de noticias (RSS o Atom)
portal-speaks-oai = Catálogo (OAI-PMH)
portal-speaks-hsds = Directorio de servicios (HSDS)
portal-speaks-teranga = Otro Teranga
portal-sources = Lo que publica este portal
portal-sources-lead = Suscríbase a lo que el portal pone a disposición. El programa lo pide cada día y lo muestra al público, siempre con su fuente, su enlace y su fecha.
portal-sources-off = Por ahora, en este sitio no se consulta ningún portal: la administración del sitio debe autorizarlo antes. Sus suscripciones esperan.
portal-source-add = Suscribirse a una fuente
portal-source-speaks = Formato de la fuente
portal-source-url-hint = La dirección del canal, de la interfaz OAI-PMH o HSDS, o la página de inicio del otro Teranga.
portal-source-subscribe = Suscribirse
portal-source-mend = Cambiar la dirección
portal-source-pause = Pausar
portal-source-resume = Reanudar
portal-source-paused = En pausa
portal-source-remove = Eliminar la fuente
portal-source-remove-hint = Todo lo que se recogió de ella desaparece también de las páginas públicas.
portal-source-records = { $count ->
    [0] No se recogió nada de ella.
    [one] Se recogió una publicación de ella.
   *[other] Se recogieron { $count } publicaciones de ella.
}
portal-source-worked = La fuente respondió bien por última vez el { $day }.
portal-source-never = La fuente todavía no respondió bien.
portal-source-left-out = { $count ->
    [one] Se dejó fuera una publicación: sin título o sin enlace a la web.
   *[other] Se dejaron fuera { $count } publicaciones: sin título o sin enlace a la web.
}
portal-source-there = El portal ya tiene esta fuente.
portal-source-most = Un portal tiene como máximo { $most } fuentes.
portal-source-too-large = La respuesta es demasiado grande para leerla.
portal-source-unreadable = La respuesta no tiene el formato indicado. Revise la dirección y el formato de la fuente.
portal-source-unsafe = La respuesta contiene definiciones (DTD) que podrían hacer daño: no se leyó.
portal-source-said-no = El catálogo respondió que no puede dar sus fichas en esta forma.

thing-portal = portal
act-portal-added = agregó un portal
act-portal-written = modificó un portal
act-portal-observed = anotó lo que se vio en un portal
act-portal-dismissed = descartó lo que el programa había encontrado de un portal
act-portal-archived = retiró un portal del inventario
act-portal-restored = volvió a poner un portal en el inventario
act-portal-source-added = se suscribió a lo que publica un portal
act-portal-source-moved = cambió la dirección de una fuente de un portal
act-portal-source-paused = pausó una fuente de un portal
act-portal-source-resumed = reanudó una fuente de un portal
act-portal-source-removed = eliminó una fuente de un portal, con lo que se recogió de ella
