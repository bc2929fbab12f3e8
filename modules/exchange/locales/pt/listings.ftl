## Ofertas e pedidos de cooperação

thing-listing = oferta ou pedido
act-listing-begun = começou uma oferta ou um pedido
act-listing-saved = salvou uma oferta ou um pedido
act-listing-translated = traduziu uma oferta ou um pedido
act-listing-opened = abriu uma oferta ou um pedido
act-listing-paused = suspendeu uma oferta ou um pedido
act-listing-prolonged = prorrogou uma oferta ou um pedido
act-listing-closed = encerrou uma oferta ou um pedido
act-listing-rewritten = retomou uma oferta ou um pedido para reescrever
act-listing-expired = marcou uma oferta ou um pedido como terminado
offers-title = Ofertas
offers-lead = O que instituições podem partilhar com outras: uma visita, uma pessoa especialista, uma formação, ferramentas.
requests-title = Pedidos
requests-lead = O que instituições procuram: a ajuda de outras que já resolveram o mesmo problema.
listings-title = Ofertas e pedidos
listings-inside = Ofertas e pedidos da rede
listings-inside-lead = Você vê o que é para todas as pessoas, para os membros da rede e para as suas instituições.
listings-own = Ofertas e pedidos das minhas instituições
listings-own-lead = Diga o que sua instituição pode partilhar e o que procura. Ninguém mais vê um rascunho.
listings-own-none = Ainda não há nada oferecido nem pedido
offers-own-none = Ainda não há ofertas
requests-own-none = Ainda não há pedidos
offer-new = Oferecer algo
request-new = Procurar algo
offer-new-lead = Basta um título para começar. Escreva no idioma que vier mais fácil: outras pessoas vão traduzir.
request-new-lead = Basta um título para começar. Escreva no idioma que vier mais fácil: também se encontram ofertas em outros idiomas.
offers-found = { $count ->
    [0] Nenhuma oferta encontrada
    [one] Uma oferta encontrada
   *[other] { $count } ofertas encontradas
}
requests-found = { $count ->
    [0] Nenhum pedido encontrado
    [one] Um pedido encontrado
   *[other] { $count } pedidos encontrados
}
offers-everything = Ver todas as ofertas
requests-everything = Ver todos os pedidos
offers-all = { $count ->
    [0] Ver as ofertas
    [one] Ver a oferta aberta
   *[other] Ver as { $count } ofertas abertas
}
requests-all = { $count ->
    [0] Ver os pedidos
    [one] Ver o pedido aberto
   *[other] Ver os { $count } pedidos abertos
}
listings-search-example = intérpretes, profissões, abrigo…
listings-partly = Nada tem todas essas palavras. Isto é o mais próximo.
listing-side-offer = Oferta
listing-side-request = Pedido
listing-form-what = Do que se trata
listing-form-how = Como e quando
listing-form-who = Quem vê e a quem perguntar
listing-title-offer-hint = O que vocês podem partilhar, em uma linha.
listing-title-request-hint = O que vocês procuram, em uma linha.
listing-what-offer = O que vocês partilham
listing-what-request = O que vocês procuram
listing-what-offer-hint = O que sabem fazer, desde quando, e o que a outra instituição levaria consigo.
listing-what-request-hint = O que querem resolver, o que já tentaram e o que ajudaria.
listing-conditions = Condições
listing-conditions-hint = O que o outro lado deve saber ou trazer: datas a evitar, tamanho do grupo, compromissos.
listing-modalities = Formas de cooperação
listing-languages = Idiomas de trabalho
listing-languages-hint = Separados por vírgulas. Escreva também aqueles para os quais há intérprete.
listing-unknown-language = Não é o nome de um idioma conhecido aqui: { $name }
listing-capacity = Cooperações ao mesmo tempo
listing-capacity-hint = Quantas vocês conseguem levar ao mesmo tempo. Deixe vazio se não souber.
listing-capacity-said = { $count ->
    [one] Uma cooperação de cada vez
   *[other] { $count } cooperações ao mesmo tempo
}
listing-place-offer = Território da experiência
listing-place-request = Onde é necessário
listing-place-hint = O da sua instituição, se deixar vazio.
listing-cost = Quem paga
listing-cost-provider = A instituição que dá
listing-cost-receiver = A instituição que recebe
listing-cost-shared = Dividido entre as duas
listing-cost-third = Um terceiro, como um fundo
listing-cost-open = A combinar
listing-urgency = Para quando
listing-urgency-usual = Sem pressa
listing-urgency-soon = Em breve
listing-urgency-urgent = Urgente
listing-visibility = Quem vê
listing-visibility-public = Todas as pessoas
listing-visibility-network = Os membros da rede
listing-visibility-named = Só as instituições que eu nomear
listing-named = Instituições que veem
listing-practice-on = Prática em que se apoia
listing-needs-what = Diga do que se trata: sem isso ninguém pode responder.
listing-needs-modality = Escolha pelo menos uma forma de cooperação.
listing-needs-language = Informe pelo menos um idioma de trabalho.
listing-needs-named = Nomeie pelo menos uma instituição, ou escolha outra resposta em “Quem vê”.
listing-needs-later = O último dia já passou: escolha um posterior ou deixe vazio.
listing-needs-day = Escolha o novo último dia.
listing-state-draft = Rascunho
listing-state-open = Em aberto
listing-state-paused = Suspenso
listing-state-closed = Encerrado
listing-state-expired = Terminado
listing-open = Abrir
listing-open-again = Abrir de novo
listing-pause = Suspender
listing-pause-why = Por que fica suspenso
listing-pause-why-hint = A instituição lê isto.
listing-paused-note = O secretariado suspendeu
listing-prolong = Prorrogar
listing-prolong-until = Novo último dia
listing-close = Encerrar
listing-rewrite = Reescrever
listing-edit-open = Está em aberto: o que você salvar é visto logo.
listing-as-seen = Como os outros veem
listing-see-page = Ver a página
listing-translate-left = { $count ->
    [0] Todos os textos estão traduzidos.
    [one] Um texto espera.
   *[other] { $count } textos esperam.
}
listing-opened-on = Em aberto desde { $day }
listing-overtaken = Outra pessoa salvou nesse meio-tempo. Seu texto continua no formulário; não está salvo.
exchange-done-opened = Está em aberto.
exchange-done-paused = Está suspenso: os outros já não veem.
exchange-done-prolonged = Está em aberto até o novo dia.
exchange-done-closed = Está encerrado. Você pode abrir de novo.
exchange-done-rewritten = Voltou a ser um rascunho: só vocês veem.
waiting-expired = { $count ->
    [one] Uma oferta ou pedido terminou: prorrogue ou encerre
   *[other] { $count } ofertas e pedidos terminaram: prorrogue ou encerre
}
waiting-paused = { $count ->
    [one] O secretariado suspendeu uma oferta ou pedido
   *[other] O secretariado suspendeu { $count } ofertas e pedidos
}
told-listing-opened-label = Uma oferta ou um pedido foi aberto
told-listing-opened = “{ $name }” está em aberto.
told-listing-named-label = Uma instituição oferece ou procura algo com a sua
told-listing-named = “{ $name }” dirige-se à sua instituição.
told-listing-paused-label = Uma oferta ou pedido da sua instituição foi suspenso
told-listing-paused = O secretariado suspendeu “{ $name }”.
told-listing-expired-label = Uma oferta ou pedido da sua instituição terminou
told-listing-expired = O último dia de “{ $name }” passou. Prorrogue ou encerre.
