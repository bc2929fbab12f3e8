### O que liga prontuários, encaminhamentos e visitas: a quem se recorre, o que termina junto, o que volta.

recipient-hint = Aqui e ao redor: escreva uma palavra para encontrar. O botão procura também em outros lugares.
recipient-search = Procurar um serviço ou uma organização, em qualquer língua
recipient-find = Procurar em toda parte
recipient-recent = Escolhidos aqui há pouco
recipient-partners = Respondem com a sua conta
recipient-services = Serviços do diretório
recipient-organisations = Organizações do diretório
recipient-elsewhere = Em outros lugares
recipient-none = O diretório não conhece ninguém por aqui.
recipient-nothing = Nada tem esse nome.
recipient-outside = Fora de { $place }: o que é compartilhado sai do território.
recipient-outside-knows = A pessoa sabe e quer assim
recipient-outside-first = Diga primeiro à pessoa que isto sai de { $place }, e marque a caixa.
referral-by-file = com o seu prontuário
referral-mail-over-subject = Você não tem mais nada a fazer
referral-mail-over = Uma pessoa que { $desk } tinha encaminhado a você não está mais encaminhada. O link não abre mais; você não tem nada a fazer.
referral-mail-moved = { $desk } acompanha agora uma pessoa que foi encaminhada a você. O mesmo link ainda abre.
referral-told-closed = Um encaminhamento terminou com o seu prontuário
referral-told-over = Um encaminhamento foi retirado: você não tem mais nada a fazer
referral-told-other-desk = Outro balcão acompanha agora um encaminhamento
referral-own-file = Ver meu prontuário
act-referral-moved = assumiu um encaminhamento com o seu prontuário
file-own-referrals = Acompanhar meus encaminhamentos
file-closed = O prontuário está fechado. Os encaminhamentos em andamento terminaram, e os parceiros sabem disso.
file-close-hint = Fechar encerra os encaminhamentos em andamento; os parceiros são avisados.
file-reads-glimpsed = { $count ->
    [one] viu o nome em uma lista de { $count } prontuário
    [many] viu o nome em uma lista de { $count } prontuários
   *[other] viu o nome em uma lista de { $count } prontuários
}
visit-bring-back = Recuperá-la
visit-is-back = A visita voltou.
visit-others = Outra pessoa registou neste aparelho visitas que ainda não foram enviadas: #
visit-others-lead = Só ela pode enviá-las. Enquanto estiverem aqui, as suas visitas não podem ser guardadas sem rede.
visit-others-out = Sair da minha sessão, para que ela as envie
visit-others-lose = Destruí-las e continuar
visit-others-sure = Destruí-las mesmo
act-visit-brought-back = recuperou uma visita
