### Las organizaciones de la red: quién hace qué, dónde, para quién. Español sencillo, de usted.

## La lista pública

org-title = Quién hace qué
org-lead = Las administraciones, asociaciones, universidades y demás organizaciones de la red: dónde trabajan, en qué y para quién.
org-search = Buscar una organización
org-search-example = Por ejemplo: ayuda jurídica
org-found = { $count ->
    [0] Ninguna organización encontrada
    [one] Una organización encontrada
   *[other] { $count } organizaciones encontradas
}
org-found-none = Pruebe con otra palabra o quite un filtro.
org-corrected = Esa palabra no aparece en ningún sitio. Estos son los resultados de «{ $word }».
org-partly = Ninguna organización tiene todas esas palabras. Estas son las más cercanas.
org-all = Ver todas las organizaciones
org-map = Mapa de las organizaciones
org-map-first = El mapa muestra las primeras { $count }. La lista las muestra todas.
org-territory = Territorio
org-area = Alcance
org-wider = También las que cubren un territorio más amplio
org-kind = Tipo de organización
org-level = Nivel
org-themes = Temas
org-territories = Territorios que cubre
org-populations = Personas que atiende
org-capacities = Lo que puede aportar
org-languages = Idiomas de trabajo
org-networks = Miembro de
org-offer = Lo que ofrece a las demás
org-founded = Año de creación
org-web = Sitio web
org-people = Puntos focales
org-export = Descargar esta lista:

org-kind-ministry = Ministerio
org-kind-municipality = Municipio
org-kind-public-body = Otro organismo público
org-kind-association = Asociación
org-kind-university = Universidad o investigación
org-kind-international = Organización internacional
org-kind-diaspora = Grupo de la diáspora
org-kind-other = Otra

org-level-municipal = Municipal
org-level-regional = Estatal o regional
org-level-national = Nacional
org-level-continental = Red de varios países
org-level-international = Internacional

org-for-everyone = Todas las personas
org-for-asylum-seekers = Personas solicitantes de asilo
org-for-refugees = Personas refugiadas
org-for-workers = Trabajadoras y trabajadores
org-for-students = Estudiantes
org-for-undocumented = Personas sin permiso de residencia
org-for-returnees = Personas retornadas
org-for-families = Familias
org-for-women = Mujeres
org-for-children = Niñas y niños
org-for-unaccompanied = Niñas y niños no acompañados
org-for-trafficked = Víctimas de trata
org-for-stateless = Personas apátridas
org-for-displaced = Personas desplazadas
org-for-diaspora = Miembros de la diáspora
org-for-relatives = Familias de personas desaparecidas

org-can-training = Formación
org-can-expertise = Asesoría experta
org-can-mediation = Mediación
org-can-interpreting = Interpretación
org-can-legal-aid = Ayuda jurídica
org-can-hosting = Acogida y alojamiento
org-can-research = Investigación
org-can-data = Datos y mapas
org-can-funding = Financiación
org-can-advocacy = Incidencia
org-can-coordination = Coordinación
org-can-emergency = Emergencias

org-seen-public = Todo el mundo
org-seen-members = Los miembros de la red
org-seen-organisation = Solo la organización

## Lo que falta

org-gaps = Lo que falta
org-gaps-lead = Los temas en los que nadie trabaja, territorio por territorio.
org-gaps-none = Todavía no hay ningún territorio publicado aquí.
org-gaps-words = En palabras
org-gaps-grid = Número de organizaciones por territorio y tema
org-gaps-key = Cada número lleva a la lista. Entre paréntesis: las organizaciones que no están en el lugar, pero cubren un territorio más amplio.
org-gap = { $place }: nadie trabaja en { $themes }.
org-gap-none = { $place }: cada tema tiene al menos una organización.
org-gap-all = { $place }: ninguna organización se ha presentado todavía.
org-cell = { $count ->
    [0] { $place }, { $theme }: ninguna organización
    [one] { $place }, { $theme }: una organización
   *[other] { $place }, { $theme }: { $count } organizaciones
}
org-cell-wider = { $count ->
    [one] Una organización cubre un territorio más amplio
   *[other] { $count } organizaciones cubren un territorio más amplio
}

## Las columnas de los archivos

org-col-id = Identificador
org-col-name = Nombre
org-col-home = Sede
org-col-description = Descripción
org-col-email = Correo electrónico
org-col-phone = Teléfono
org-col-latitude = Latitud
org-col-longitude = Longitud
org-col-page = Página
org-col-licence = Licencia
org-col-date = Fecha del archivo

## En el espacio de trabajo

org-menu = Red
org-work = Organizaciones
org-work-none = Pruebe con otra palabra o añada la organización que falta.
org-public-list = Ver la lista pública
org-own = Solo las que puedo modificar
org-hidden = Sin publicar
org-hidden-text = El público no ve esta organización.
org-hide = Dejar de publicar
org-show-again = Publicar
org-home-network = Toda la red
org-new = Añadir una organización
org-new-lead = Compruebe primero que no esté ya en la lista. Los demás idiomas se completan después.
org-make = Añadir a la red
org-edit = Modificar
org-save = Guardar
org-saved = Guardado.
org-overtaken = Alguien guardó esta organización mientras usted escribía. Lo que escribió sigue abajo. Compare y guarde de nuevo.
org-overtaken-see = Ver lo que está guardado
org-in-language = Para escribir en { $language }.
org-languages-hint = Separados por comas: árabe, francés, wólof.
org-language-unknown = El idioma «{ $word }» no se conoce. Compruebe su nombre.
org-networks-hint = Una red por línea.
org-reach = Contactar con la organización
org-point-hint = En grados, por ejemplo 36.8782. Déjelo vacío si el lugar no debe conocerse.
org-people-hint = Las personas a quienes dirigirse. Escriba lo menos posible y solo con su acuerdo. Para quitar a alguien, vacíe su fila.
org-person = Punto focal { $number }
org-person-name = Nombre
org-person-function = Función
org-person-seen = Quién ve sus datos de contacto
org-people-none = No hay contactos que usted pueda ver.
org-needs-territory = Elija al menos un territorio.
org-bad-point = Escriba una latitud entre -90 y 90 y una longitud entre -180 y 180.
org-bad-web = Escriba una dirección como https://www.ejemplo.org
org-bad-email = Escriba una dirección como nombre@ejemplo.org
org-bad-phone = Escriba un número con cifras, por ejemplo +52 55 0000 0000
org-bad-year = Escriba un año pasado, por ejemplo 1998.
org-invite = Invitar a alguien de esta organización
org-invite-lead = El enlace sirve una sola vez. La persona crea su cuenta y mantiene al día lo que dice su organización.
org-invite-whom = Para quién
org-invite-other = Otra persona

## Pedir unirse a la red

org-join = Unirse a la red
org-join-lead = ¿Su organización trabaja con personas migrantes o para ellas? Preséntela. Alguien de la red le responderá. No hace falta tener cuenta.
org-join-name = Nombre de la organización
org-join-where = ¿Dónde trabaja sobre todo?
org-join-why = ¿Qué hace su organización y por qué quiere unirse a la red?
org-join-contact = ¿Con quién podemos hablar?
org-join-contact-why = Estos datos sirven para responder a su solicitud. Solo los ve quien la atiende. Se borran si la solicitud no se acepta.
org-join-either = Dé un correo electrónico o un número de teléfono.
org-join-send = Enviar la solicitud
org-request-title = Su solicitud
org-request-sent = Su solicitud está enviada. Guarde esta dirección: muestra cómo va la solicitud, solo a usted. Solo aparece aquí.
org-request-waits = Su solicitud espera respuesta.
org-request-approved = Su organización ya forma parte de la red. ¡Bienvenida!
org-request-account = Crear mi cuenta
org-request-refused = Su solicitud no fue aceptada. Este es el motivo:
org-request-since = Recibida el
org-request-organisation = Ver la organización
org-requests = Solicitudes
org-requests-none = Ninguna solicitud
org-requests-none-text = Aquí aparecen las organizaciones que piden unirse a la red.
org-state-waiting = En espera
org-state-approved = Aceptada
org-state-refused = Rechazada
org-alike = Organizaciones que se parecen
org-alike-none = Ninguna organización conocida tiene un nombre parecido.
org-approve-as = Esta organización es…
org-approve-new = una organización nueva
org-approve-known = ya conocida:
org-approve = Aceptar
org-approved = Aceptada. La persona encuentra su invitación en la dirección de su solicitud. También puede darle este enlace:
org-refuse = Rechazar
org-refuse-reason = Por qué
org-refuse-hint = Lo leerá la persona que hizo la solicitud. Dígale qué puede hacer.
org-notice-request = Una organización pide unirse a la red.
org-waiting = { $count ->
    [one] Una organización pide unirse a la red
   *[other] { $count } organizaciones piden unirse a la red
}
