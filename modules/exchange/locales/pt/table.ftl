## A tabela de consolidação

table-title = Tabela de consolidação
table-lead = O que é oferecido ao lado do que é procurado, por tema, país e forma de cooperação. Mostra onde a rede tem respostas e onde não tem.
table-inside-lead = Com o que é para os membros da rede e para as suas instituições.
table-rows = Linhas
table-columns = Colunas
table-theme = Tema
table-country = País
table-modality = Forma de cooperação
table-on = No dia
table-on-hint = Deixe vazio para ver hoje.
table-on-wrong = Não é um dia passado. Esta é a tabela de hoje.
table-as-on = Em { $day }
table-show = Mostrar
table-total = No total
table-offers-count = { $count ->
    [0] Nenhuma oferta
    [one] Uma oferta
   *[other] { $count } ofertas
}
table-requests-count = { $count ->
    [0] nenhum pedido
    [one] um pedido
   *[other] { $count } pedidos
}
table-changes-count = { $count ->
    [0] nenhuma mudança confirmada
    [one] uma cooperação mudou alguma coisa
   *[other] { $count } cooperações mudaram alguma coisa
}
table-cell-changes = mudanças
table-cell-offers = ofertas
table-cell-requests = pedidos
table-sought = Procurado, não oferecido
table-offered = Oferecido, não procurado
table-legend = Cada célula: ofertas | pedidos e, com ✓, as cooperações que mudaram alguma coisa.
table-legend-paper = Cada célula: ofertas | pedidos e, quando existem, | cooperações que mudaram alguma coisa.
table-once = Uma oferta ou pedido com vários temas ou formas conta em cada um, e uma só vez nos totais.
table-none = Aqui nada é oferecido nem procurado
table-none-hint = Retire um filtro ou escolha outro dia.
table-nowhere = País não indicado
table-gaps = O que é procurado e ninguém oferece
table-gaps-none = Tudo o que é procurado é oferecido em algum lugar da rede.
table-gaps-hint = Contado nesta tabela, seja qual for o país.
table-files = Levar a tabela
table-unit = ofertas | pedidos
table-scan = A tabela de hoje
table-method = Como se conta
table-method-visible = Só conta o que está em aberto e o que quem olha pode ver.
table-changed = O que mudou
table-changed-hint = Cooperações públicas cuja última verificação, confirmada pela outra instituição, diz que há algo em funcionamento. O país é o da instituição que recebeu.
table-changed-more = { $count ->
    [one] e mais uma cooperação
   *[other] e mais { $count } cooperações
}
