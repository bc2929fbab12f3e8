### Notificações e como são recebidas.

notices = Notificações
notices-lead = O que aconteceu onde você trabalha. As notificações são apagadas depois de 90 dias.
notices-none = Nenhuma notificação
notices-none-lead = Você será avisada ou avisado aqui quando algo lhe disser respeito.
notices-new = Nova
notices-mark = Marcar como lida
notices-mark-all = Marcar tudo como lido
notices-older = Mais antigas
notices-settings = Escolher minhas notificações

notice-choices = Minhas notificações
notice-choices-lead = Para cada acontecimento, escolha como você recebe o aviso. Os e-mails dizem que algo espera por você e, se for um grupo, em qual; nunca o que está escrito lá.
notice-choices-about = Acontecimento
notice-choices-screen = No site
notice-choices-mail = Por e-mail
notice-choices-security = As mensagens sobre a segurança da sua conta são sempre enviadas.
notice-choices-no-server = Este site não envia e-mails por enquanto: você recebe os avisos só no site.
notice-choices-no-address = Você entra sem endereço de e-mail: você recebe os avisos só no site.
notice-mail-now = Na hora
notice-mail-daily = Uma vez por dia
notice-mail-weekly = Uma vez por semana
notice-mail-never = Nunca

mail-stop = Não receber mais estes e-mails
mail-stop-lead = Você não receberá mais e-mails sobre suas notificações. Elas continuam no site. As mensagens sobre a segurança da sua conta continuam.
mail-stop-do = Parar estes e-mails
mail-stopped = Pronto. Você não receberá mais estes e-mails.
mail-stopped-lead = Você pode voltar a recebê-los quando quiser em “Minha conta”, “Notificações”.

notice-role-given-label = Você recebe uma função
notice-role-given = Você tem uma nova função: { $role }, { $place }.
notice-role-ended-label = Uma função é retirada de você
notice-role-ended = Você não tem mais esta função: { $role }, { $place }.
