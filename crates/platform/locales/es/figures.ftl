### Las cifras: tablas, gráficos y archivos, después del control que protege a las personas.

act-figures-drawn-up = cerró las cifras de un mes
thing-release = cifras de un mes
figures-hidden = oculto
figures-legend = Rayado: oculto, para que nadie pueda ser reconocido. No es cero.
figures-caption = { $title } ({ $unit })
figures-chart = { $title } – { $period }
figures-chart-time = { $title }, período por período
figures-quarter = Trimestre { $number }, { $year }
figures-quarter-short = T{ $number } { $year }
figures-nothing = Nada que contar en este período.
figures-col-figure = Tabla
figures-col-unit = Qué se cuenta
figures-col-period = Período
figures-col-code = Código
figures-col-label = Etiqueta
figures-col-count = Número
figures-col-hidden = Oculto
figures-notes = A saber
figures-licence = Reutilización: licencia { $licence }
