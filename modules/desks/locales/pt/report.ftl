### Os encaminhamentos em números, e os relatórios em papel.

figures-outcomes = O que aconteceu com os encaminhamentos
figures-answers = Tempo de resposta dos parceiros
figures-ends = Duração dos encaminhamentos
figures-unit-referrals = encaminhamentos
figures-row-outcome = Resultado
figures-row-days = Dias desde o envio
figures-source-outcomes = Pessoas encaminhadas a um parceiro. Cada encaminhamento conta uma vez: no mês em que terminou, ou naquele em que se completaram trinta dias sem terminar.
figures-source-answers = Os mesmos encaminhamentos: dias entre o envio e o sim ou o não do parceiro.
figures-source-ends = Os mesmos encaminhamentos: dias entre o envio e o fim, qualquer que seja.
figures-open = Ainda em curso após 30 dias
figures-unanswered = Sem resposta
figures-days-0 = 2 dias ou menos
figures-days-3 = De 3 a 7 dias
figures-days-8 = De 8 a 14 dias
figures-days-15 = De 15 a 30 dias
method-referrals-title = Os encaminhamentos
method-referrals = Um encaminhamento conta uma só vez: no mês em que terminou ou, se ainda dura após trinta dias, no mês em que esses trinta dias se completaram, como ainda em curso. O que acontece depois não entra em nenhum número.
method-referrals-why = Não contamos pelo mês do envio: as respostas chegam mais tarde, e o último mês pareceria sempre ruim. Assim, todos os encaminhamentos tiveram o mesmo tempo, e um mês fechado já não muda. Os de uma ficha apagada também contam; deles não resta nada que leve a alguém.
figures-pdf = Relatório (PDF)
figures-period = De { $from } a { $to }
figures-work-paper = Documento de trabalho: alguns destes meses ainda não estão publicados.
file-copy-pdf = A cópia em PDF
file-copy-pdf-no = Algumas letras desta ficha não podem ser impressas em PDF. Aqui está a mesma cópia como página: pode imprimi-la ou guardá-la.
figures-scan = Estes números online
file-copy-said = O que foi confiado
