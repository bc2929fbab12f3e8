## Indicadores de efecto

indicators-title = Indicadores de efecto
indicators-own = Indicadores de mis cooperaciones
indicators-lead = Cuánto tardan las instituciones en encontrarse, qué llevan a cabo, y qué cambió meses después.
indicators-counted = { $count ->
    [one] Contado sobre una cooperación.
   *[other] Contado sobre { $count } cooperaciones.
}
indicators-method = Cómo se cuenta
indicators-method-of = Cómo se cuenta «{ $title }»
indicators-by = Distinguir por
indicators-together = Todo junto
indicators-all = Todas
indicators-year = Año
indicators-group = Qué cooperaciones
indicators-value = Valor
indicators-numerator = Contado
indicators-denominator = Sobre
indicators-indicator = Indicador
indicators-code = Código
indicators-unit = Unidad
indicators-remark = Observación
indicators-nothing = Aún no se puede decir nada.
indicators-too-few = muy pocas para decirlo (menos de { $least })
indicators-days = { $days ->
    [one] un día
   *[other] { $days } días
}
indicators-in-days = días
indicators-in-percent = por ciento
indicators-kinds = Qué cambió, por tipo
indicators-kinds-means = Cuántos seguimientos confirmados dicen cada uno. Un seguimiento puede decir varios.
indicator-match = Tiempo hasta encontrarse
indicator-match-means = Días desde la solicitud, o si no la propuesta, hasta el acuerdo de ambas partes: la mitad de las cooperaciones no tardó más. Contado: aquellas de las que se conocen ambos días, sobre todas las acordadas.
indicator-executed = Llevadas a cabo
indicator-executed-means = Cooperaciones contadas en un informe, sobre todas las acordadas, también las canceladas.
indicator-adopted = { $months ->
    [one] Cambio en marcha después de un mes
   *[other] Cambio en marcha después de { $months } meses
}
indicator-adopted-means = Seguimientos en los que un cambio está en marcha y la otra parte lo confirma, sobre todos los respondidos o sin respuesta.
indicator-onward = Retomadas por otros
indicator-onward-means = Cooperaciones con un seguimiento confirmado que dice que otros lo retomaron, sobre las que tienen un seguimiento confirmado.
indicator-cost = Costo por cambio
indicator-cost-means = Costo total de las cooperaciones a las que se preguntó qué cambió, sobre las que tienen un cambio confirmado; cada moneda por separado.
people-title = Personas formadas y alcanzadas
people-lead = Como las cuentan las instituciones, una vez que ambas partes confirman el número. Los números pequeños se ocultan, para que nadie pueda ser reconocido.
people-none = Aún no hay un período terminado del que se pueda informar.
people-by-year = Año
people-by-quarter = Trimestre
people-by-month = Mes
people-trained-by-sex = Personas formadas, por sexo
people-reached-by-sex = Personas alcanzadas, por sexo
people-trained-by-modality = Personas formadas, por forma de cooperación
people-reached-by-modality = Personas alcanzadas, por forma de cooperación
people-trained-by-country = Personas formadas, por país de quien recibe
people-reached-by-country = Personas alcanzadas, por país de quien recibe
people-sex = Sexo
people-unit = personas
people-source = Informes y seguimientos confirmados por ambas partes.
people-no-country = País sin decir
people-note = Los números menores de { $threshold }, y los que permitirían calcularlos, están ocultos.
method-lead = Cada indicador con su fórmula. Lo que se muestra se cuenta sobre las cooperaciones que todas sus instituciones confirman.
method-few-title = Muy pocas para decirlo
method-few = Una proporción, una mediana o un costo de menos de { $least } cooperaciones no se dice: una más o una menos lo cambiaría todo. Cuántas son se dice siempre.
method-confirmed = Un cambio cuenta solo cuando la otra institución lo confirma. Lo cuestionado, o sin respuesta, cuenta como ningún cambio.
method-people-title = Las personas
method-people = Los números de personas pasan por el mismo control que todas las cifras de aquí: los menores de { $threshold } se ocultan, y otros que permitirían calcularlos. Nunca se muestra un número de personas para una sola cooperación.
method-people-month = Cada número se cuenta en el mes en que ambas partes lo confirmaron, y se fija cuando ese mes termina. Después no cambia.
method-people-limits = Las instituciones cuentan por sí mismas. La misma persona puede contarse en dos cooperaciones.
method-groups-title = Por país, tema, forma y año
method-groups = Una cooperación cuenta en cada país de sus instituciones y en cada uno de sus temas: las partes pueden sumar más que el total. Su año es el de su final.
