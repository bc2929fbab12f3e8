### Os números: tabelas, gráficos e arquivos, depois do controle que protege as pessoas.

act-figures-drawn-up = fechou os números de um mês
thing-release = números de um mês
figures-hidden = oculto
figures-legend = Hachurado: oculto, para que ninguém possa ser reconhecido. Não é zero.
figures-caption = { $title } ({ $unit })
figures-chart = { $title } – { $period }
figures-chart-time = { $title }, período por período
figures-quarter = Trimestre { $number }, { $year }
figures-quarter-short = T{ $number } { $year }
figures-nothing = Nada a contar neste período.
figures-col-figure = Tabela
figures-col-unit = O que se conta
figures-col-period = Período
figures-col-code = Código
figures-col-label = Rótulo
figures-col-count = Número
figures-col-hidden = Oculto
figures-notes = Bom saber
figures-licence = Reutilização: licença { $licence }
