### Configurar um balcão: lugares, turnos, fechamentos, equipe.

desk-setup-new = Adicionar um balcão
desk-setup-none = Ainda não há nenhum balcão
desk-setup-none-lead = Um balcão são lugares e horários em que as pessoas são atendidas, com ou sem horário marcado.
desk-setup-name = Nome do balcão
desk-setup-territory = Território
desk-setup-state = Situação
desk-setup-next = Próximo atendimento
desk-setup-receive = Pessoas que atendem
desk-setup-published = O público vê este balcão
desk-setup-is-published = Público
desk-setup-not-published = Ainda não é público
desk-setup-about = Para que serve e o que levar
desk-setup-about-hint = Frases curtas: quem pode vir, se é gratuito, se pedem documentos ou não.
desk-setup-phone = Telefone do balcão
desk-setup-phone-hint = Com o código do país, como +216 71 000 000. É público.
desk-setup-themes = Por que motivos se pode vir
desk-setup-themes-hint = Se não marcar nada, é possível vir por qualquer motivo.
desk-setup-places = Lugares
desk-setup-places-hint = Para retirar um lugar, esvazie o nome e o endereço.
desk-setup-place-number = Lugar { $number }
desk-setup-place-address = Endereço
desk-setup-place-missing = Este lugar não tem nome. Escolha outro ou preencha-o acima.
desk-setup-sessions = Turnos de atendimento
desk-setup-sessions-hint = Os horários em que se atende. “Vagas sem horário marcado”: as que se guardam para quem vem sem marcar. Para um único dia, escreva a data em “Primeiro dia”. Para encerrar um turno, informe o último dia. Para retirar um turno sem horários marcados, escolha “–” como dia.
desk-setup-session-number = Turno { $number }
desk-setup-session-when = Dia
desk-setup-session-once = Um único dia
desk-setup-session-from = Das
desk-setup-session-to = Às
desk-setup-session-place = Lugar
desk-setup-session-slot = Minutos por pessoa
desk-setup-session-slot-hint = { $usual } se deixar em branco.
desk-setup-session-kept = Vagas sem horário marcado
desk-setup-session-first = Primeiro dia
desk-setup-session-last = Último dia
desk-setup-sessions-missing = Adicione ao menos um turno antes de tornar o balcão público.
desk-setup-last-before-first = Este dia é anterior ao primeiro.
desk-setup-to-before-from = O horário de término deve ser depois do início.
desk-setup-slot-too-long = É mais longo que o turno inteiro.
desk-setup-session-clash = Uma pessoa já atende em outro turno nesse horário. Mude o horário ou retire-a antes de um dos dois na página da equipe.
desk-setup-session-awaited = { $count ->
    [one] Uma pessoa ainda tem horário marcado neste turno, em { $last }. O turno pode terminar nesse dia, mas não antes, e seus horários devem manter esse atendimento.
   *[other] { $count } pessoas ainda têm horário marcado neste turno, a última em { $last }. O turno pode terminar nesse dia, mas não antes, e seus horários devem manter esses atendimentos.
}
desk-setup-closures = Fechamentos
desk-setup-closures-hint = Nesses dias ninguém é atendido. Para um único dia, deixe “Até” vazio. Os feriados do território já estão fechados. Para retirar um fechamento, esvazie a linha.
desk-setup-closure-number = Fechamento { $number }
desk-setup-closure-from = De
desk-setup-closure-to = Até
desk-setup-closure-note = Por quê, para o público
desk-setup-closed-awaited = O balcão está fechado nesses dias, mas há pessoas com horário marcado. Um quarto de hora depois de salvar, os horários são cancelados e quem pode ser contatado é avisado. Se for um engano, reabra antes. Os demais continuam visíveis na recepção: peça a quem atende que os avise.
desk-setup-people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
desk-setup-booking = Horários marcados
desk-setup-booking-open = É possível marcar horário pela internet
desk-setup-booking-days = Com quantos dias de antecedência
desk-setup-booking-notice = Até quantas horas antes
desk-setup-look = Ver o efeito sem salvar
desk-setup-not-saved = Este seria o resultado do que você digitou. Nada foi salvo ainda.
desk-setup-preview = Os quatro próximos turnos
desk-setup-preview-none = Não há nenhum turno previsto nos próximos dois meses.
desk-setup-preview-people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
desk-setup-preview-booked = { $count ->
    [one] { $count } com horário marcado
   *[other] { $count } com horário marcado
}
desk-setup-preview-nobody = Ninguém atende ainda
desk-setup-public-page = Ver a página pública
desk-setup-overtaken = Outra pessoa salvou este balcão enquanto você escrevia. O que você digitou continua aqui: compare e salve de novo.
desk-setup-overtaken-see = Ver o que está salvo
desk-setup-team = A equipe
desk-setup-team-next = Dizer agora quem atende e quando
desk-setup-team-lead = Escolha uma pessoa para dizer em quais idiomas e turnos ela atende.
desk-setup-team-none = Ninguém tem ainda um papel neste balcão.
desk-setup-team-join = Trazer alguém para a equipe
desk-setup-team-join-lead = É preciso um papel neste balcão: mediação ou coordenação. Ninguém pode dá-lo a si mesmo, porque ele dá acesso ao que as pessoas confiam.
desk-setup-team-invite = Convidar uma pessoa
desk-setup-team-people = Dar um papel a uma pessoa que já tem conta
desk-setup-team-ask = Peça à coordenação do seu território que convide a pessoa ou lhe dê um papel neste balcão.
desk-setup-role-mediator = Mediação
desk-setup-role-coordinator = Coordenação do balcão
desk-setup-person = Pessoa
desk-setup-languages = Idiomas
desk-setup-languages-hint = Separados por vírgulas: francês, árabe, wolof. O público vê os idiomas da equipe, nunca os nomes.
desk-setup-language-unknown = Este idioma não é conhecido: { $word }. Confira o nome.
desk-setup-gender = Mulher ou homem
desk-setup-gender-hint = Somente se a pessoa quiser: há quem peça para ser atendido por uma mulher ou por um homem.
desk-setup-woman = Mulher
desk-setup-man = Homem
desk-setup-receives-in = Turnos em que atende
desk-setup-receives-in-hint = Não marque dois turnos no mesmo horário.
desk-setup-seat-clash = Dois desses turnos acontecem ao mesmo tempo.
desk-setup-expects = Próximos horários marcados
desk-setup-no-session = Nenhum turno
desk-setup-no-role = Não tem mais papel aqui
desk-setup-no-role-lead = Esta pessoa não tem mais papel neste balcão: não se oferecem mais horários com ela.
desk-setup-orphans = { $count ->
    [one] Uma pessoa tem horário marcado com alguém que não atende mais nesse turno. O horário continua visível na recepção: outra pessoa deve atendê-la.
   *[other] { $count } pessoas têm horário marcado com alguém que não atende mais no seu turno. Os horários continuam visíveis na recepção: outra pessoa deve atendê-las.
}
desk-setup-unseat = Retirar da equipe
desk-setup-unseat-hint = Não serão mais oferecidos horários com esta pessoa. Os já marcados continuam visíveis na recepção. O papel dela não é retirado.
desk-setup-profile = Meus idiomas no balcão
desk-setup-profile-lead = Os horários são dados conforme esses idiomas. Seus turnos são definidos pela coordenação do balcão.
