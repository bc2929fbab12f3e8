## La tabla de consolidación

table-title = Tabla de consolidación
table-lead = Lo que se ofrece junto a lo que se busca, por tema, país y forma de cooperación. Muestra dónde la red tiene respuestas y dónde no.
table-inside-lead = Con lo que es para los miembros de la red y para sus instituciones.
table-rows = Filas
table-columns = Columnas
table-theme = Tema
table-country = País
table-modality = Forma de cooperación
table-on = En el día
table-on-hint = Deje vacío para ver hoy.
table-on-wrong = No es un día pasado. Esta es la tabla de hoy.
table-as-on = Al { $day }
table-show = Mostrar
table-total = En total
table-offers-count = { $count ->
    [0] Ninguna oferta
    [one] Una oferta
   *[other] { $count } ofertas
}
table-requests-count = { $count ->
    [0] ninguna solicitud
    [one] una solicitud
   *[other] { $count } solicitudes
}
table-changes-count = { $count ->
    [0] ningún cambio confirmado
    [one] una cooperación ha cambiado algo
   *[other] { $count } cooperaciones han cambiado algo
}
table-cell-changes = cambios
table-cell-offers = ofertas
table-cell-requests = solicitudes
table-sought = Se busca y no se ofrece
table-offered = Se ofrece y no se busca
table-legend = Cada casilla: ofertas | solicitudes y, con ✓, las cooperaciones que han cambiado algo.
table-legend-paper = Cada casilla: ofertas | solicitudes y, si las hay, | cooperaciones que han cambiado algo.
table-once = Una oferta o solicitud con varios temas o formas cuenta en cada uno, y una sola vez en los totales.
table-none = Aquí no se ofrece ni se busca nada
table-none-hint = Quite un filtro o elija otro día.
table-nowhere = País no indicado
table-gaps = Lo que se busca y nadie ofrece
table-gaps-none = Todo lo que se busca se ofrece en algún lugar de la red.
table-gaps-hint = Contado en esta tabla, sea cual sea el país.
table-files = Llevarse la tabla
table-unit = ofertas | solicitudes
table-scan = La tabla de hoy
table-method = Cómo se cuenta
table-method-visible = Solo cuenta lo que está abierto y lo que puede ver quien mira.
table-changed = Lo que ha cambiado
table-changed-hint = Cooperaciones públicas cuya última comprobación, confirmada por la otra institución, dice que algo está en marcha. El país es el de la institución que recibió.
table-changed-more = { $count ->
    [one] y una cooperación más
   *[other] y { $count } cooperaciones más
}
