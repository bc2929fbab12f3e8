# Atualidade: o que falta confirmar, quem o faz e o que o público fica sabendo.

fresh-overdue = Sem confirmação desde { $date }: ligue antes de ir, pode ter mudado.
fresh-since = Sem confirmação desde { $date }
fresh-guide-overdue = Algumas informações podem ter mudado.
fresh-checking = Estamos verificando esta página
fresh-checking-lead = Há muito tempo ninguém a confirma, e preferimos não mandar você ao lugar errado. Ela volta assim que for verificada.
fresh-ask = Pergunte em { $territory }
fresh-organisation = Ver tudo o que esta organização oferece
fresh-others = Ver outros serviços
fresh-title = Continua certo?
fresh-known = Confirmado ou publicado em { $date }
fresh-until = Confirmar até { $date }
fresh-hides = Oculto ao público depois de { $date }
fresh-nobody = Ninguém cuida desta página ainda.
fresh-owner = Aos cuidados de { $names }
fresh-owner-usual = Como de costume: quem publicou ou, se não, a coordenação
fresh-owner-change = Mudar quem cuida desta página
fresh-owner-choose = Quem cuida desta página?
fresh-owner-hint = Essa pessoa recebe um lembrete quando é preciso confirmar a página.
fresh-still-right = Continua certo
fresh-still-right-of = Continua certo: { $name }
fresh-confirmed = Obrigado, está confirmado. O público vê a data de hoje.
fresh-hidden = Oculto ao público
fresh-list = A confirmar
fresh-list-lead = Estas páginas estão publicadas e precisam ser confirmadas agora ou nas próximas duas semanas. Se algo mudou, abra a página e corrija: publicá-la também a confirma.
fresh-list-open = Abrir a lista de páginas a confirmar
fresh-found = { $count ->
    [0] Nada a confirmar
    [one] Uma página a confirmar
   *[other] { $count } páginas a confirmar
}
fresh-waiting = { $count ->
    [one] Uma página a confirmar
   *[other] { $count } páginas a confirmar
}
fresh-none = Tudo está em dia
fresh-none-lead = Nada precisa ser confirmado nas próximas duas semanas.
fresh-whose = Aos cuidados de
fresh-mine = Mim
fresh-notice-label = Há páginas a confirmar
fresh-notice = { $count ->
    [one] Uma página de que você cuida precisa ser confirmada.
   *[other] { $count } páginas de que você cuida precisam ser confirmadas.
}
fresh-ask-title = Isto continua certo?
fresh-ask-lead = Isto é o que o público vê. Leia os horários, os endereços e os números e depois confirme.
fresh-public-page = Ver a página pública
fresh-not-right = Algo mudou? Entre na sua conta e corrija a página: publicá-la também a confirma.
fresh-seen = O que o público vê
fresh-thanks = Obrigado, está confirmado
fresh-thanks-lead = O público agora vê que esta página foi verificada hoje. Você pode fechar esta janela.
fresh-link-unknown = Este link não funciona
fresh-link-unknown-lead = Talvez tenha sido cortado na sua mensagem. Copie-o inteiro ou entre na sua conta.
fresh-link-expired = Este link é antigo demais
fresh-link-expired-lead = O link de um lembrete vale trinta dias. Entre na sua conta para confirmar suas páginas.
fresh-link-passed = Este link já não é necessário
fresh-link-passed-lead = A página foi confirmada ou alterada desde então, ou você já não cuida dela. Não há nada a fazer aqui.
fresh-settings-list = Regras de confirmação
fresh-settings-lead = Para cada território: de quanto em quanto tempo as páginas são confirmadas e o que acontece quando ninguém o faz.
fresh-settings = Regras de confirmação: { $territory }
fresh-interval = As páginas são confirmadas a cada
fresh-interval-hint = Conta a partir da última publicação ou confirmação. Uma página pode ter uma data mais próxima.
fresh-months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
fresh-hide = Ocultar uma página que ninguém confirma
fresh-hide-hint = Ela sai da busca, das listas, do mapa e da brochura. O endereço diz que ela está em verificação.
fresh-hide-never = Nunca: o público apenas é avisado
fresh-hide-months = { $count ->
    [one] { $count } mês depois da data
   *[other] { $count } meses depois da data
}
fresh-phone = Telefone para o público perguntar
fresh-email = E-mail para o público perguntar
fresh-contact-hint = Aparece no lugar de uma página oculta. O número de um serviço, nunca o de uma pessoa.
