## Indicadores de efeito

indicators-title = Indicadores de efeito
indicators-own = Indicadores das minhas cooperações
indicators-lead = Quanto tempo as instituições levam a encontrar-se, o que realizam, e o que mudou meses depois.
indicators-counted = { $count ->
    [one] Contado sobre uma cooperação.
   *[other] Contado sobre { $count } cooperações.
}
indicators-method = Como se conta
indicators-method-of = Como se conta «{ $title }»
indicators-by = Distinguir por
indicators-together = Tudo junto
indicators-all = Todas
indicators-year = Ano
indicators-group = Que cooperações
indicators-value = Valor
indicators-numerator = Contado
indicators-denominator = Sobre
indicators-indicator = Indicador
indicators-code = Código
indicators-unit = Unidade
indicators-remark = Observação
indicators-nothing = Ainda não se pode dizer nada.
indicators-too-few = muito poucas para dizer (menos de { $least })
indicators-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
indicators-in-days = dias
indicators-in-percent = por cento
indicators-kinds = O que mudou, por tipo
indicators-kinds-means = Quantos balanços confirmados dizem cada um. Um balanço pode dizer vários.
indicator-match = Tempo até se encontrarem
indicator-match-means = Dias desde o pedido, ou na falta dele a proposta, até ao acordo dos dois lados: metade das cooperações não levou mais. Contado: aquelas de que se conhecem os dois dias, sobre todas as combinadas.
indicator-executed = Realizadas
indicator-executed-means = Cooperações contadas num relatório, sobre todas as combinadas, também as canceladas.
indicator-adopted = { $months ->
    [one] Mudança em prática após um mês
   *[other] Mudança em prática após { $months } meses
}
indicator-adopted-means = Balanços em que uma mudança está em prática e o outro lado confirma, sobre todos os respondidos ou sem resposta.
indicator-onward = Retomadas por outros
indicator-onward-means = Cooperações com um balanço confirmado que diz que outros retomaram, sobre as que têm um balanço confirmado.
indicator-cost = Custo por mudança
indicator-cost-means = Custo total das cooperações a que se perguntou o que mudou, sobre as que têm uma mudança confirmada; cada moeda à parte.
people-title = Pessoas formadas e alcançadas
people-lead = Como as instituições as contam, depois de os dois lados confirmarem o número. Os números pequenos são ocultados, para que ninguém possa ser reconhecido.
people-none = Ainda não há um período terminado de que se possa dar conta.
people-by-year = Ano
people-by-quarter = Trimestre
people-by-month = Mês
people-trained-by-sex = Pessoas formadas, por sexo
people-reached-by-sex = Pessoas alcançadas, por sexo
people-trained-by-modality = Pessoas formadas, por forma de cooperação
people-reached-by-modality = Pessoas alcançadas, por forma de cooperação
people-trained-by-country = Pessoas formadas, por país de quem recebe
people-reached-by-country = Pessoas alcançadas, por país de quem recebe
people-sex = Sexo
people-unit = pessoas
people-source = Relatórios e balanços confirmados pelos dois lados.
people-no-country = País não dito
people-note = Os números abaixo de { $threshold }, e os que permitiriam calculá-los, estão ocultos.
method-lead = Cada indicador com a sua fórmula. O que se mostra é contado sobre as cooperações que todas as suas instituições confirmam.
method-few-title = Muito poucas para dizer
method-few = Uma proporção, uma mediana ou um custo de menos de { $least } cooperações não se diz: uma a mais ou a menos mudaria tudo. Quantas são diz-se sempre.
method-confirmed = Uma mudança só conta depois de a outra instituição a confirmar. O que é contestado, ou sem resposta, conta como nenhuma mudança.
method-people-title = As pessoas
method-people = Os números de pessoas passam pelo mesmo controlo que todos os números daqui: os abaixo de { $threshold } são ocultados, e outros que permitiriam calculá-los. Nunca se mostra um número de pessoas para uma só cooperação.
method-people-month = Cada número é contado no mês em que os dois lados o confirmaram, e fixado quando esse mês termina. Depois não muda.
method-people-limits = As instituições contam por si. A mesma pessoa pode ser contada em duas cooperações.
method-groups-title = Por país, tema, forma e ano
method-groups = Uma cooperação conta em cada país das suas instituições e em cada um dos seus temas: as partes podem somar mais do que o total. O seu ano é o do seu fim.
