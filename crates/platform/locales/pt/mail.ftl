### Correio eletrônico, notificações, «Meu trabalho». Nada do que dizem as notificações é escrito em um e-mail.

mail-notices = { $count ->
    [one] Algo espera por você
   *[other] { $count } coisas esperam por você
}
mail-of-kind = { $kind }: { $count }
mail-open = Abrir minhas notificações
mail-notices-why = Você recebe este e-mail porque tem uma conta neste site. Você escolhe o que é enviado em “Minha conta”, “Notificações”.
mail-unsubscribe = Não receber mais estes e-mails

notices-menu = Notificações
notices-unread = { $count ->
    [one] { $count } não lida
   *[other] { $count } não lidas
}

work-menu = Meu trabalho
work-nothing = Nada espera por você
work-nothing-lead = O que precisar da sua atenção aparecerá aqui.
work-since = Desde { $date }
work-everything = Ver tudo
