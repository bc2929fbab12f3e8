### Grupos: conselhos, comitês, grupos de trabalho, seus mandatos e reuniões. Português simples, você.

## Grupos: listas e ficha

groups = Grupos
groups-none = Você não participa de nenhum grupo
groups-none-text = Conselhos, comitês e grupos de trabalho aparecem aqui quando você recebe um mandato. A secretaria do grupo envia um link a você.
groups-found = Criar um grupo
groups-edit = Editar o grupo
groups-name = Nome
groups-purpose = Para que serve o grupo
groups-kind = Tipo de grupo
groups-level = Nível
groups-place = Território
groups-place-hint = Não pode ser mudado depois.
groups-minor = Pequena correção: as traduções continuam atualizadas
groups-my-part = Seu lugar
groups-closed = Grupo encerrado
groups-last-day = Último dia
groups-ways = Páginas do grupo
groups-outside = Você cuida da composição deste grupo. As reuniões privadas, os documentos e as conversas são só dos membros: você não os vê.
groups-public-page = Página pública
groups-public = O público pode ver que este grupo existe e a sua composição
groups-act = Ato de criação
groups-act-title = Título
groups-act-date = Data
groups-act-link = Endereço web do texto
groups-quorum = Para decidir, é preciso
groups-quorum-hint = O número de titulares presentes ou representados.
groups-quorum-none = Nenhum mínimo
groups-quorum-third = Um terço dos titulares
groups-quorum-majority = Mais da metade dos titulares
groups-quorum-two-thirds = Dois terços dos titulares
groups-timezone = Fuso horário
groups-timezone-hint = Por exemplo, Africa/Tunis.
groups-timezone-bad = Esse fuso não existe. Escreva como Africa/Tunis.
groups-kind-council = Conselho
groups-kind-committee = Comitê
groups-kind-working-group = Grupo de trabalho
groups-kind-consultative = Órgão consultivo
groups-level-municipal = Municipal
groups-level-state = Estado ou região
groups-level-national = Nacional
groups-level-regional = Vários países

## Vagas e mandatos

groups-composition = Composição
groups-seats = Vagas
groups-seats-hint = Quantas vagas para cada tipo de organização. Deixe vazias as linhas que sobrarem.
groups-seat-row = Linha { $number }
groups-seat-kind = Para
groups-seat-count = Quantas
groups-seat-alternates = Com suplentes
groups-seat-held = Uma vaga que você retira está ocupada. Encerre primeiro o mandato.
groups-seat = Vaga
groups-seat-hint = Nada para quem observa.
groups-seat-numbered = { $kind } { $number }
groups-seat-vacant = Vaga livre
groups-seat-ministry = Ministério
groups-seat-agency = Órgão público
groups-seat-municipality = Município
groups-seat-association = Associação
groups-seat-migrants = Pessoas interessadas
groups-seat-diaspora = Grupo da diáspora
groups-seat-university = Universidade
groups-seat-union = Sindicato
groups-seat-business = Empresas
groups-seat-international = Organização internacional
groups-seat-other = Outro
groups-no-seats = As vagas ainda não foram definidas. Inclua-as ao editar o grupo.
groups-vacant = Vagas sem titular: { $count }
groups-ending = Mandatos que terminam nos próximos 90 dias, sem sucessão prevista: { $count }
groups-observers = Observação
groups-until = Até { $date }
groups-balance = Equilíbrio entre mulheres e homens
groups-balance-text = Mulheres: { $women }. Homens: { $men }. Responderam: { $declared }.
groups-balance-of = Sem resposta: { $undeclared }, de { $total } pessoas. Cada pessoa responde por si, ou não responde.
groups-balance-public = Mulheres: { $women }, de { $of } pessoas que responderam. O grupo tem { $total } pessoas.
groups-history = Mandatos passados e futuros
groups-follows = Sucede a { $person }
groups-succession = Sucessão
groups-mandate-new = Dar um mandato
groups-mandate-lead = Uma pessoa pode participar sem conta: bastam o nome e a organização.
groups-mandate-dates = O fim é anterior ao início.
groups-mandate-no-seat = Escolha uma vaga que exista, com suplência para suplente, e nenhuma para quem observa.
groups-mandate-taken = Esta vaga está ocupada nessas datas.
groups-person = Pessoa
groups-person-hint = O nome que os membros verão.
groups-organisation = Organização
groups-organisation-hint = Em nome de quem participa. Busque-a na rede, ou escreva o nome.
groups-capacity = Na qualidade de
groups-capacity-hint = Quem observa lê e fala, e não é contado.
groups-capacity-full = Titular
groups-capacity-alternate = Suplente
groups-capacity-observer = Observação
groups-office = Função
groups-office-hint = A presidência e a secretaria convocam, cuidam das atas e da composição.
groups-office-member = Membro
groups-office-chair = Presidência
groups-office-vice-chair = Vice-presidência
groups-office-secretary = Secretaria
groups-gender = Mulher ou homem
groups-gender-hint = Como a própria pessoa diz. Serve só para contar o equilíbrio do grupo; não responder é permitido.
groups-gender-woman = Mulher
groups-gender-man = Homem
groups-gender-other = Outra resposta
groups-starts = Início
groups-ends = Fim
groups-ends-hint = Último dia do mandato, incluído.
groups-named = Mostrar o nome ao público
groups-not-named = Nome não publicado
groups-access = Acesso ao espaço do grupo
groups-access-has = Esta pessoa entra com a conta dela. O acesso termina com o mandato.
groups-access-text = Esta pessoa ainda não ligou uma conta. Um link, válido uma vez por 14 dias, abre o grupo a ela.
groups-link-make = Criar o link
groups-link-made = O link está pronto. Entregue-o à pessoa. Ela precisa ter uma conta.
groups-end-early = Encerrar o mandato
groups-end-text = O acesso ao espaço do grupo termina depois desse dia. O mandato fica no histórico.
groups-end-later = O mandato já termina antes.
groups-ended = Encerrado antes da data
groups-reason = Por quê
groups-reason-resigned = Renúncia
groups-reason-replaced = Substituição pela organização
groups-reason-left = Deixou a organização
groups-reason-mistake = Registro por engano
groups-reason-other = Outro motivo
groups-my-mandate = Meu mandato
groups-offer = Assumir seu lugar
groups-offer-text = Este lugar é de { $holder }. Você entrou com a conta de { $me }. Se não for você, não aceite.
groups-offer-accept = Aceitar o mandato

## O que o público vê

groups-public-list = Conselhos, comitês e grupos de trabalho
groups-public-lead = Quem se reúne sobre migrações, em que nível e o que se decide.
groups-public-none = Nenhum grupo aqui
groups-public-none-text = Tente outro nível ou outro território.
groups-all = Todos

## Reuniões

groups-meetings = Reuniões
groups-meetings-past = Reuniões passadas
groups-meeting-call = Convocar uma reunião
groups-meeting-title = Assunto
groups-meeting-date = Data
groups-meeting-time = Hora
groups-meeting-length = Duração, em minutos
groups-meeting-where = Local
groups-meeting-link = Para participar a distância
groups-meeting-link-hint = Um endereço web. Só os membros o veem.
groups-meeting-public = Reunião pública: anunciada na página pública
groups-meeting-cancelled = Cancelada
groups-meeting-cancel = Cancelar a reunião
groups-meeting-restore = Restabelecer a reunião
groups-is-public = Público
groups-no-meetings = Nenhuma reunião prevista
groups-no-meetings-text = As reuniões convocadas aparecem aqui, com a pauta e a sua resposta.
groups-agenda = Pauta
groups-item = Ponto
groups-item-presenter = Apresentado por
groups-item-document = Endereço de um documento
groups-document = Documento
groups-series = Reuniões periódicas
groups-rhythm = Repetir
groups-rhythm-hint = No mesmo dia da semana da primeira data. Depois, cada reunião pode ser mudada.
groups-series-until = Até
groups-series-empty = Nenhuma data cabe antes desse dia.
groups-every-week = Toda semana
groups-every-fortnight = A cada duas semanas
groups-every-first = Todo mês, na primeira vez que cai esse dia
groups-every-second = Todo mês, na segunda vez
groups-every-third = Todo mês, na terceira vez
groups-every-fourth = Todo mês, na quarta vez
groups-every-last = Todo mês, na última vez
groups-reply = Você vem?
groups-reply-said = Sua resposta: { $reply }
groups-reply-was = Respondeu: { $reply }
groups-reply-yes = Presencialmente
groups-reply-remote = A distância
groups-reply-alternate = Meu suplente vem
groups-reply-no = Não
groups-attendance = Presença e quórum
groups-attendance-list = Quem participou
groups-quorum-count = Vagas presentes ou representadas: { $present } de { $members }. São precisas { $needed }.
groups-quorum-reached = Há quórum
groups-quorum-missing = Não há quórum
groups-presence-present = Presente
groups-presence-remote = A distância
groups-presence-represented = Pelo suplente
groups-presence-excused = Ausência justificada
groups-presence-absent = Ausência
groups-minutes = Ata
groups-minutes-write = Escrever a ata
groups-minutes-standing = Estado
groups-minutes-hint = O rascunho só é visto pela presidência e pela secretaria. Depois de aprovada, na reunião seguinte, a ata não muda mais; a de uma reunião pública aparece na página pública.
groups-minutes-draft = Rascunho
groups-minutes-proposed = Proposta aos membros
groups-minutes-approved = Aprovada
groups-markdown = Uma linha vazia separa os parágrafos. # antes de um título, - antes de cada item de uma lista, **negrito**.

## Calendários

groups-calendar = Próximas reuniões
groups-feed = Na sua agenda
groups-feed-text = Um endereço secreto para a agenda do seu telefone ou computador: suas reuniões e suas horas marcadas no balcão aparecem lá e se atualizam. Só diz o assunto, a hora e o local, nunca quem você atende. Não o compartilhe.
groups-feed-make = Criar um novo endereço
groups-feed-end = Retirar o endereço
groups-feed-made = Seu endereço. Um anterior não funciona mais.
groups-feed-since = Há um endereço desde: { $date }
groups-public-feed = Acompanhar na minha agenda (iCalendar)
groups-public-meetings = Próximas reuniões públicas
groups-no-public-meetings = Nenhuma reunião pública anunciada.
groups-public-minutes = Atas aprovadas

## Decisões e tarefas

groups-decisions = Decisões
groups-decision = Decisão
groups-decision-new = Escrever uma decisão
groups-decision-number = Decisão n.º { $number }
groups-decision-title = Título
groups-decision-text = Texto
groups-decision-meeting = Tomada em
groups-decision-public = Decisão pública: qualquer pessoa pode lê-la no seu endereço
groups-no-decisions = Nenhuma decisão por enquanto
groups-no-decisions-text = Cada decisão recebe um número, e um endereço se for pública.
groups-adopted = Tomada em
groups-how = Como
groups-consensus = Por consenso
groups-votes = A favor: { $yes }. Contra: { $no }. Abstenções: { $abstained }.
groups-votes-hint = Deixe vazio se a decisão foi por consenso.
groups-votes-yes = A favor
groups-votes-no = Contra
groups-votes-abstained = Abstenções
groups-who = Quem se encarrega
groups-due = Até
groups-progress = Execução
groups-progress-adopted = Adotada
groups-progress-under-way = Em andamento
groups-progress-done = Cumprida
groups-progress-dropped = Abandonada
groups-tasks = Tarefas
groups-tasks-done = Tarefas feitas
groups-no-tasks = Nada a fazer por enquanto
groups-no-tasks-text = As tarefas dadas aos membros aparecem aqui, com a data.
groups-task-give = Dar uma tarefa
groups-task-what = O quê
groups-task-do = Está feita
groups-task-undo = Reabrir
groups-task-done = Feita
groups-task-late = Atrasada

## Conversas entre membros

groups-discussion = Conversas
groups-discussion-private = Só os membros do grupo leem estas conversas. A administração da rede não as vê, a menos que seja membro. Ninguém vê quem leu o quê. O acesso termina com o mandato.
groups-no-threads = Ninguém escreveu ainda. Comece uma conversa abaixo.
groups-thread-begin = Começar uma conversa
groups-last-message = Última mensagem: { $date }
groups-message = Mensagem
groups-answer = Responder
groups-former-member = Ex-membro
groups-message-edited = alterada
groups-message-withdrawn = Quem escreveu esta mensagem a retirou.
groups-message-until = Você pode alterar esta mensagem até { $date }.
groups-message-withdraw = Retirar esta mensagem

## O que espera por você

groups-waits = O que espera por você
groups-waits-tasks = { $count ->
    [one] Você tem uma tarefa
   *[other] Você tem { $count } tarefas
}
groups-waits-invitations = { $count ->
    [one] Uma reunião espera sua resposta
   *[other] { $count } reuniões esperam sua resposta
}
groups-waits-minutes = { $count ->
    [one] Uma ata está para aprovar
   *[other] { $count } atas estão para aprovar
}
groups-waits-mandates = { $count ->
    [one] Um mandato termina em breve e ainda ninguém o segue
   *[other] { $count } mandatos terminam em breve e ainda ninguém os segue
}
