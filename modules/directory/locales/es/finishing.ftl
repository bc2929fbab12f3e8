### Elegir una organización y lugares, situar un punto, archivar y deshacer, la visita guiada.

archive-lead = El público ya no verá esta página. No se borra nada: puede deshacerlo enseguida o restablecerla más tarde.
archive-along = { $count ->
    [one] Se archivará otra página con ella:
   *[other] Se archivarán { $count } páginas más con ella:
}
archive-more = { $count ->
    [one] … y una más
   *[other] … y { $count } más
}
archive-used = Aquí se prestan servicios. Indíqueles antes otro lugar:
archive-others = Parte de lo que se archivaría no depende de usted. Consulte a quienes publican estas páginas:
archive-too-many = Se archivarían de golpe más de { $most } páginas. Archive antes los servicios desde la lista.
archive-done = { $count ->
    [one] Archivado. El público ya no ve esta página.
   *[other] Archivado. El público ya no ve estas { $count } páginas.
}
archive-is = Esta página está archivada: el público no la ve.
archive-end = Restablecer para el público
archive-ended = Restablecida: el público vuelve a ver esta página.
undo = Deshacer
undo-too-late = No se pudo restablecer todo: alguien ha publicado desde entonces.

pick-part = Quién y dónde
pick-organisation = Organización que ofrece el servicio
pick-organisation-none = Ninguna organización
pick-organisation-choose = Elegir otra organización
pick-organisation-remove = No nombrar ninguna organización
pick-places = Lugares a los que se acude
pick-places-none = No hay ningún lugar elegido.
pick-places-add = Añadir un lugar de la organización
pick-places-other = Buscar otro lugar
pick-services = Servicios vinculados a esta página
pick-services-hint = Se muestran al final de la página, y la página se muestra con ellos.
pick-services-add = Buscar un servicio
pick-remove = Quitar
pick-search = Nombre que se busca
pick-search-go = Buscar
pick-choose = Elegir
pick-choose-this = Elegir «{ $name }»
pick-chosen = Ya elegido
pick-none = No hay coincidencias. Pruebe con otro nombre.
pick-more = Hay más: escriba una parte del nombre.
pick-new-place = Crear un lugar nuevo
pick-new-organisation = Crear una organización nueva
pick-writing = Estaba escribiendo:
pick-back = Volver a ese texto
pick-not-public = Aún sin publicar: el público solo lo verá después.

point-paste = Pegar una posición o un enlace
point-paste-hint = Por ejemplo «36.8781, 10.3247», o la dirección copiada de un servicio de mapas.
point-paste-wrong = No se encuentra ninguna posición en este texto.
point-zero = Este punto está en medio del océano, en 0, 0. Indique la posición real o déjelo vacío.
point-swapped = La latitud y la longitud parecen invertidas: primero la latitud.
point-far = Este punto está a { $distance } km de este municipio. Compruebe que es correcto.
point-map = Situarlo en el mapa
point-map-label = Mapa: posición del lugar
point-map-hint = Toque el mapa donde está el lugar o mueva el punto. Con el teclado: las flechas lo mueven, Mayús lo mueve más lejos.
point-map-marker = Posición del lugar. Las flechas la mueven.

tour-title = La visita guiada
tour-invite = ¿Es su primera vez aquí?
tour-invite-lead = Una visita en seis pasos muestra cómo llega un texto al público. Bastan dos minutos.
tour-start = Empezar la visita
tour-no = No, gracias
tour-again = Ver otra vez la visita guiada
tour-step = Paso { $number } de { $total }
tour-next = Paso siguiente
tour-previous = Paso anterior
tour-end = Terminar la visita
tour-close = Cerrar la visita
tour-open = Abrir esta página
tour-example = Ejemplo
tour-1-title = Mi trabajo
tour-1-text = El día empieza aquí. Esta página reúne todo lo que le espera: textos por revisar, cambios pedidos, traducciones, avisos. Cuando no hay nada, lo dice.
tour-2-title = La lista de servicios
tour-2-text = Todos los servicios de su lugar, con su estado y sus idiomas. Busque por nombre, filtre, marque varios para cambiarlos a la vez: todo se puede deshacer.
tour-3-title = El editor
tour-3-text = Un solo formulario, en el orden en que se lee la página. Su texto se guarda solo en un borrador: el público no ve nada antes de la publicación.
tour-4-title = La revisión
tour-4-text = Cuando el texto está listo, envíelo a revisión. Otra persona lo publica, ahora o en una fecha, o pide cambios con una nota.
tour-5-title = La traducción
tour-5-text = Cada idioma dice cómo va. En la mesa de traducción, lo que ha cambiado está marcado palabra por palabra, junto al texto que se escribe.
tour-6-title = Los avisos
tour-6-text = Lo que el público señala llega aquí: un error, un horario que ha cambiado. Tómelo, corrija, responda, cierre. Siempre puede volver a abrirlo.
tour-6-end = Eso es todo. Puede repetir esta visita desde «Mi trabajo».
tour-example-name = Curso de idioma por la tarde
tour-example-before = Los martes de 18 a 20 h
tour-example-after = Los martes y jueves de 18 a 20 h
tour-example-report = El curso del jueves empieza a las 18.30.
