## Encontros

thing-event = encontro
act-event-begun = começou um encontro
act-event-saved = salvou um encontro
act-event-changed = mudou um encontro anunciado
act-event-announced = anunciou um encontro
act-event-cancelled = cancelou um encontro
act-event-translated = traduziu um encontro
events-title = Encontros
events-lead = Oficinas, reuniões de alto nível, webinários, visitas de estudo: o que vem e o que já aconteceu.
events-none = Nenhum encontro por enquanto
events-found = { $count ->
    [0] Nenhum encontro encontrado
    [one] Um encontro encontrado
   *[other] { $count } encontros encontrados
}
events-ahead = Próximos
events-past = Passados ou cancelados
events-search-example = oficina, famílias, Apizaco…
events-feed = Seguir numa agenda
events-own = Encontros
events-own-lead = Prepare, anuncie e realize encontros. Antes do anúncio, só quem prepara os vê.
events-own-none = Nenhum encontro ainda
event-new = Preparar um encontro
event-new-lead = Dê um título. O resto se escreve depois e fica guardado sozinho.
event-held-by = Quem organiza
event-held-by-hint = A secretaria deste lugar o prepara. Não se pode mudar depois.
event-edit = Editar o encontro
event-edit-public = Este encontro está anunciado: o que salvar aparece na hora. Nada é guardado antes de clicar em Salvar; se a hora ou o lugar mudar, as instituições convidadas são avisadas.
event-as-written = O encontro como está escrito
event-form-about = De que se trata
event-form-when = Quando e onde
event-form-people = Para quem
event-kind = Tipo
event-kind-workshop = Oficina
event-kind-high-level = Reunião de alto nível
event-kind-meeting = Reunião
event-kind-webinar = Webinário
event-kind-visit = Visita de estudo
event-text = Descrição
event-text-hint = Por que se encontram, o que se faz, o que cada um traz. Deixe uma linha vazia entre dois parágrafos.
event-begins-on = Primeiro dia
event-begins-at = Hora do início
event-ends-on = Último dia
event-ends-on-hint = Deixe vazio se tudo acontece no mesmo dia.
event-ends-at = Hora do fim
event-ends-wrong = O fim deve vir depois do início, no máximo um mês.
event-begins-past = Esse momento já passou.
event-time-wrong = Escreva a hora assim: 09:30.
event-place = Lugar
event-place-hint = Sala, edifício, cidade. Todos leem.
event-link = Endereço na web
event-link-hint = Onde se acompanha o encontro ou se lê o que é preciso saber. Todos leem: sem senhas.
event-place-or-link = Diga um lugar ou um endereço na web.
event-where = Onde
event-when = Quando
event-moment = { $day }, { $hours }
event-who = Quem pode inscrever pessoas
event-who-invited = As instituições convidadas
event-who-network = Todas as instituições da rede
event-capacity = Vagas
event-capacity-hint = Deixe vazio se não há limite.
event-languages = Idiomas
event-languages-hint = Aqueles em que se pode acompanhar, falados ou interpretados, separados por vírgulas.
event-accessibility = Acessibilidade
event-accessibility-hint = Degraus, elevador, língua de sinais, legendas, pausas, cuidado de crianças.
event-agenda = Programa
event-agenda-hint = Uma linha sem título nem hora é deixada de lado. A ordem é a das horas.
event-point-number = Linha { $number } do programa
event-point-title = Ponto do programa
event-point-on = Dia
event-point-from = Das
event-point-to = Às
event-point-time = Hora
event-point-who = Quem fala
event-point-lang = Idioma
event-point-turned = O fim deve vir depois do início.
event-point-outside = Esse dia não é um dia do encontro.
event-state-draft = Rascunho
event-state-announced = Próximo
event-state-over = Passado
event-state-cancelled = Cancelado
event-announce = Anunciar o encontro
event-announce-hint = Aparece nas páginas públicas, nas agendas e no próximo boletim.
event-not-announced = Ainda não está anunciado: falta alguma coisa.
event-cancel = Cancelar o encontro
event-cancel-why = Por que é cancelado
event-cancel-hint = Todos vão ler esta razão. Não há volta.
event-cancelled-because = Este encontro está cancelado:
event-calendar = Pôr na agenda
exchange-done-event-announced = O encontro está anunciado.
exchange-done-event-cancelled = O encontro está cancelado.
bulletin-topic-events = Próximos encontros
act-event-invited = convidou instituições para um encontro
act-event-uninvited = retirou um convite para um encontro
act-event-answered = respondeu a um convite
act-participants-read = leu quem participa de um encontro
act-participant-registered = inscreveu uma pessoa num encontro
act-participant-cancelled = cancelou uma inscrição num encontro
event-invitations = Convites
event-come = { $count ->
    [0] Ninguém está inscrito
    [one] Uma pessoa inscrita
   *[other] { $count } pessoas inscritas
}
event-of-places = { $places ->
    [one] para uma vaga
   *[other] para { $places } vagas
}
event-wait = { $count ->
    [one] Uma pessoa espera uma vaga.
   *[other] { $count } pessoas esperam uma vaga.
}
event-nobody-invited = Nenhuma instituição foi convidada ainda.
event-participants = Participantes
event-participants-lead = Nomes e necessidades existem para receber estas pessoas, e para mais nada. Cada leitura fica no registro; tudo é apagado 90 dias depois do encontro, menos quantas pessoas cada instituição enviou.
event-participants-none = Ninguém está inscrito
event-reply = Resposta
event-reply-none = Sem resposta
event-reply-yes = Vem
event-reply-no = Não vem
event-reply-later = Vai responder depois
event-note = Motivo
event-note-hint = Se não vêm, digam por quê: quem prepara o encontro lê.
event-answered-on = Respondeu em
event-registered = Inscritos
event-waiting = Em espera
event-invite = Convidar
event-invite-named = Instituições
event-invite-hint = Uma por linha: o nome exato ou o endereço da página na rede.
event-invite-all = Ou todas de uma vez
event-invite-network = Todas as instituições da rede
event-invite-country = Todas deste país: { $country }
event-invite-unknown = Nenhuma instituição tem este nome: { $name }
event-invite-nobody = Diga o nome de uma instituição ou escolha todas.
event-answer = Responder
event-about = O encontro
event-your-people = Seus participantes
invitations-own = Convites
invitations-lead = Para o que as suas instituições são convidadas. Respondam e depois inscrevam quem vem.
invitations-none = Nenhum convite por enquanto
invitations-open = Abertos a todas as instituições
participant-register = Inscrever uma pessoa
participant-why = Escreva o mínimo: isto serve para preparar a recepção, a interpretação e o acesso. Só a sua instituição e quem prepara o encontro leem; é apagado 90 dias depois.
participant-name = Nome
participant-function = Função
participant-lang = Idioma que fala
participant-interpreter = Acompanha com intérprete
participant-interpreter-yes = com intérprete
participant-access = O que esta pessoa precisa para participar
participant-access-hint = Por exemplo: rampa, língua de sinais, refeições, cuidado de crianças. Nada sobre a saúde.
participant-steps = O que fazer
participant-cancel = Cancelar
participant-cancel-hint = O nome é apagado e a vaga passa para a pessoa seguinte.
participant-there = Esta pessoa já está inscrita. Se for outra com o mesmo nome, acrescente a função ao nome.
participant-cancel-one = Cancelar a inscrição: { $name }
participant-forgotten = apagado
participant-standing-registered = Inscrição feita
participant-standing-waiting = Em espera
participant-standing-cancelled = Cancelada
told-event-invited = A sua instituição é convidada: { $name }
told-event-invited-label = Um convite para um encontro
told-event-uninvited = A sua instituição já não está convidada: { $name }
told-event-uninvited-label = Um convite é retirado
told-event-answered = Uma instituição respondeu ao convite: { $name }
told-event-answered-label = Uma instituição responde a um convite
told-event-moved = Mudou a hora ou o lugar: { $name }
told-event-moved-label = Um encontro muda de hora ou de lugar
told-event-cancelled = Este encontro está cancelado: { $name }
told-event-cancelled-label = Um encontro é cancelado
told-event-place = Abriu uma vaga para uma pessoa da sua instituição: { $name }
told-event-place-label = Abriu uma vaga
waiting-invitations = { $count ->
    [0] Nenhum convite sem resposta
    [one] Um convite espera a sua resposta
   *[other] { $count } convites esperam a sua resposta
}
exchange-done-event-invited = As instituições foram convidadas e avisadas.
exchange-done-event-nobody-new = Estas instituições já estavam convidadas.
event-uninvite = Retirar o convite
exchange-done-event-uninvited = O convite foi retirado.
exchange-done-event-answered = A sua resposta está anotada.
exchange-done-participant-registered = A pessoa está inscrita.
exchange-done-participant-waits = Já não há vaga: a pessoa fica em espera. Avisaremos se abrir uma.
exchange-done-participant-cancelled = A inscrição está cancelada.
act-event-concluded = escreveu os documentos ou o relatório de um encontro
act-followup-decided = anotou uma decisão de um encontro
act-followup-removed = retirou uma decisão de um encontro
act-followup-done = disse que uma decisão está cumprida
event-conclude = Documentos e relatório
event-report = Relatório
event-report-hint = Curto: o que se disse, o que se decidiu, o que vem depois. Todos leem na hora; traduz-se a partir da página do encontro.
event-documents = Documentos
event-documents-hint = Links para o que está na web. Uma linha vazia é deixada de lado.
event-document-number = Documento { $number }
event-document-https = O endereço deve começar por https://
event-invite-hint-one = O nome exato ou o endereço da página na rede.
followups-title = Decisões e seguimento
followups-none = Nenhuma decisão anotada.
followups-own = Compromissos
followups-own-lead = O que as suas instituições assumiram em encontros. Digam o que foi feito: quem prepara o encontro vê.
followups-own-none = Nada a fazer por enquanto
followups-open = Por fazer
followups-done = Feitos
followup-add = Anotar uma decisão
followup-what = O que se decidiu
followup-due = Até
followup-public = Todos podem ler
followup-inside = Não é pública
followup-remove = Retirar
followup-until = até { $day }
followup-state-open = Por fazer
followup-state-late = Atrasado
followup-state-done = Feito
followup-complete = Está feito
followup-done-what = O que foi feito
told-followup-decided = A sua instituição tem algo a fazer: { $name }
told-followup-decided-label = Uma decisão de um encontro é para a sua instituição
told-followup-due = É o dia, e nada diz que está feito: { $name }
told-followup-due-label = Um compromisso chega ao seu dia
waiting-followups = { $count ->
    [0] Nenhum compromisso por cumprir
    [one] Um compromisso por cumprir
   *[other] { $count } compromissos por cumprir
}
exchange-done-followup-done = Fica anotado como feito.
