## A cooperação acompanhada: combinada, preparada, em curso, contada, fechada

stage-agreed = Combinada
stage-planned = Preparada
stage-under-way = Em curso
stage-reported = Contada
stage-closed = Fechada
stage-cancelled = Cancelada
cooperation-stage = Etapa
cooperation-all-stages = Todas
cooperation-receives = Recebe
cooperation-begins = Já começou
cooperation-cancel = Cancelar esta cooperação
cooperation-cancel-reason = Por que não vai acontecer
cooperation-cancel-send = Cancelar definitivamente
cooperation-cancelled-because = Foi cancelada porque:
cooperation-confirm-overtaken = Alguém a alterou entretanto. Leia de novo e depois confirme.
plan-title = Preparação
plan-write = Preparar
plan-when = Quando e onde
plan-remote = À distância
plan-place = Lugar
plan-place-hint = A cidade e o edifício, exceto se for à distância. Só as instituições o veem.
plan-people = Pessoas esperadas
plan-agenda = Programa previsto
plan-costs = Custos previstos
plan-after = Quem vai dizer o que mudou
plan-after-hint = Após 6, 12 e 24 meses, um formulário curto pergunta à instituição que recebe o que mudou. Não é preciso ter conta para responder.
plan-receiver = Instituição que recebe
plan-contact = E-mail para onde vai o formulário
plan-contact-hint = De um serviço e não de uma pessoa: as pessoas mudam. Só as instituições o veem.
plan-settle = Está tudo pronto
agenda-hint = Um ponto por linha. Uma linha sem texto fica de fora; guarde para ter mais linhas.
agenda-point = Ponto { $number }
agenda-day = Dia
agenda-what = O quê
agenda-who = Quem
cost-hint = Em unidades inteiras, sem centavos. Deixe vazio o que não sabe.
cost-currency = Moeda
cost-currency-hint = Três letras, por exemplo EUR ou USD.
cost-currency-wrong = Indique as três letras da moeda, por exemplo EUR.
cost-whole = Escreva um número inteiro, sem centavos.
cost-travel = Viagens
cost-per-diem = Diárias
cost-fees = Honorários
cost-interpretation = Interpretação
cost-other = Outros
cost-total = Custo total
report-title = Relatório
report-write = Contar o que foi feito
report-rewrite = Alterar o relatório
report-again = Já foi enviado. Se o alterar, as outras terão de o confirmar de novo.
report-done-legend = O que aconteceu
report-done = O que foi feito
report-done-hint = Em alguns parágrafos, para quem não esteve lá.
report-results-hint = O que resultou até agora. Os efeitos são perguntados mais tarde.
report-agenda = Programa seguido
report-trained = Pessoas formadas
report-trained-hint = Deixe vazio o que não foi contado: não é zero. Só é publicado nos números, nunca para esta cooperação sozinha.
report-documents = Documentos
report-costs = Custos reais
report-shows-cost = O público pode conhecer o custo total, se todas as instituições concordarem
report-send = Enviar às outras instituições
people-women = Mulheres
people-men = Homens
people-others = Outras, ou não dito
waiting-to-confirm = { $count ->
    [one] Uma cooperação por confirmar
   *[other] { $count } cooperações por confirmar
}
waiting-to-report = { $count ->
    [one] Uma cooperação terminou: conte o que foi feito
   *[other] { $count } cooperações terminaram: conte o que foi feito
}
told-moved-label = Uma cooperação avançou
told-moved = «{ $name }» avançou.
told-to-report-label = Uma cooperação terminou e não está contada
told-to-report = «{ $name }» já deve ter terminado: conte o que foi feito.
act-cooperation-agreed = abriu uma cooperação combinada pelos dois lados
act-cooperation-plan-saved = guardou a preparação de uma cooperação
act-cooperation-planned = terminou a preparação de uma cooperação
act-cooperation-started = anotou que uma cooperação começou
act-cooperation-report-saved = guardou o relatório de uma cooperação
act-cooperation-reported = enviou o relatório de uma cooperação
act-cooperation-cancelled = cancelou uma cooperação
