### Las derivaciones en cifras, y los informes en papel.

figures-outcomes = Qué fue de las derivaciones
figures-answers = Tiempo de respuesta de los socios
figures-ends = Duración de las derivaciones
figures-unit-referrals = derivaciones
figures-row-outcome = Resultado
figures-row-days = Días desde el envío
figures-source-outcomes = Personas derivadas a un socio. Cada derivación cuenta una vez: en el mes en que terminó, o en el que se cumplieron treinta días sin terminar.
figures-source-answers = Las mismas derivaciones: días entre el envío y el sí o el no del socio.
figures-source-ends = Las mismas derivaciones: días entre el envío y el final, sea cual sea.
figures-open = Sigue abierta después de 30 días
figures-unanswered = Sin respuesta
figures-days-0 = 2 días o menos
figures-days-3 = De 3 a 7 días
figures-days-8 = De 8 a 14 días
figures-days-15 = De 15 a 30 días
method-referrals-title = Las derivaciones
method-referrals = Una derivación cuenta una sola vez: en el mes en que terminó o, si sigue después de treinta días, en el mes en que se cumplieron esos treinta días, como abierta. Lo que ocurre después no entra en ninguna cifra.
method-referrals-why = No contamos por el mes del envío: las respuestas llegan más tarde y el último mes siempre parecería malo. Así todas las derivaciones han tenido el mismo tiempo, y un mes cerrado ya no cambia. Las de un expediente borrado también cuentan; de ellas no queda nada que lleve a nadie.
figures-pdf = Informe (PDF)
figures-period = De { $from } a { $to }
figures-work-paper = Documento de trabajo: algunos de estos meses todavía no están publicados.
file-copy-pdf = La copia en PDF
file-copy-pdf-no = Algunas letras de este expediente no se pueden imprimir en PDF. Aquí está la misma copia como página: puede imprimirla o guardarla.
figures-scan = Estas cifras en línea
file-copy-said = Lo que se confió
