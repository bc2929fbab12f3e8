# One search over all.
found-title = Buscar en el intercambio
found-lead = Prácticas, ofertas, solicitudes, cooperaciones, convocatorias, encuentros, boletines y portales: todo lo que es público, en el idioma en que busca y en los demás.
found-example = salud, mujeres, Lima…
found-found = { $count ->
    [0] Ningún resultado
    [one] Un resultado
   *[other] { $count } resultados
}
found-none = Pruebe con una palabra más corta o más general.
found-partly = Ningún texto tiene todas estas palabras. Estos son los más cercanos.
found-kind = Tipo de resultado
found-practice = Práctica
found-offer = Oferta
found-request = Solicitud
found-cooperation = Cooperación
found-call = Convocatoria
found-event = Encuentro
found-bulletin = Boletín
found-portal = Portal
