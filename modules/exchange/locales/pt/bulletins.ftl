## Boletins e subscrições

thing-bulletin = boletim
thing-subscriber = subscrição do boletim
act-bulletin-begun = começou um boletim
act-bulletin-written = alterou um boletim
act-bulletin-published = publicou um boletim
act-bulletin-withdrawn = retirou um boletim publicado
act-bulletin-discarded = apagou o rascunho de um boletim
act-bulletin-translated = traduziu um boletim
act-bulletin-sent = enviou um boletim aos subscritores
act-subscriber-confirmed = confirmou uma subscrição do boletim
act-subscriber-changed = mudou a língua de uma subscrição do boletim
act-subscriber-stopped = terminou uma subscrição do boletim
bulletins-title = Boletins
bulletins-lead = Um ano de cooperação em números e em palavras, e fichas sobre um tema ou um lugar. Cada número leva ao que foi contado.
bulletins-none = Ainda não há boletins publicados.
bulletins-search-example = 2025, famílias, números…
bulletins-found = { $count ->
    [0] Nenhum boletim encontrado
    [one] Um boletim encontrado
   *[other] { $count } boletins encontrados
}
bulletins-own = Boletins
bulletins-own-lead = O programa reúne o que é público; você escolhe, ordena e escreve. Ao publicar, tudo fica fixo.
bulletins-own-none = Nenhum boletim por enquanto
bulletin-new = Preparar um boletim
bulletin-new-lead = Diga de que trata. O programa coloca depois os números e os registos correspondentes.
bulletin-assemble = Reunir
bulletin-edit = Alterar o boletim
bulletin-kind = Tipo
bulletin-kind-yearly = Boletim anual
bulletin-kind-sheet = Ficha
bulletin-state-draft = Rascunho
bulletin-state-published = Publicado
bulletin-state-withdrawn = Retirado
bulletin-name = Título
bulletin-lang = Língua em que escreve
bulletin-lang-hint = Depois não pode ser mudada.
bulletin-from = De
bulletin-to = Até
bulletin-ends-before = O fim é anterior ao começo.
bulletin-place = Lugar
bulletin-place-hint = Nenhum: toda a rede.
bulletin-theme = Tema
bulletin-theme-hint = Nenhum: todos os temas.
bulletin-languages = Línguas em que sai
bulletin-languages-hint = Haverá um PDF em cada uma. O que não estiver traduzido sai na sua língua, e isso é dito.
bulletin-not-yours = Não publica para este lugar. Escolha outro.
bulletin-introduction = Introdução
bulletin-introduction-hint = O que o ano mostrou, em alguns parágrafos. Uma linha vazia começa um parágrafo. Não nomeie pessoas.
bulletin-sections = Partes
bulletin-sections-hint = Os números dão a ordem. Desmarque o que não deve sair: não voltará.
bulletin-section-show = Mostrar
bulletin-section-place = Lugar de «{ $name }»
bulletin-note = O seu texto para «{ $name }»
bulletin-records = { $count ->
    [one] Um registo
   *[other] { $count } registos
}
bulletin-topic-figures = Números-chave
bulletin-topic-practices = Novas práticas
bulletin-topic-cooperations = Cooperações
bulletin-topic-effects = O que mudou
bulletin-topic-offers = O que se oferece
bulletin-topic-requests = O que se procura
bulletin-topic-portals = Portais de informação
bulletin-formula-practices = Práticas publicadas pela primeira vez
bulletin-formula-offers = Ofertas abertas a toda a gente
bulletin-formula-requests = Pedidos abertos a toda a gente
bulletin-formula-agreed = Cooperações acordadas
bulletin-formula-under-way = Cooperações em curso no fim do período
bulletin-formula-closed = Cooperações concluídas
bulletin-formula-changes = Balanços confirmados com uma mudança em vigor
bulletin-formula-trained = Pessoas formadas
bulletin-formula-reached = Pessoas alcançadas por uma mudança
bulletin-drawing-themes = Novas práticas por tema
bulletin-drawing-modalities = Cooperações acordadas por forma
bulletin-drawing-changes = Mudanças em vigor por tipo
bulletin-too-few = muito pouco para dizer
bulletin-counted-on = Contado em { $day }
bulletin-source = De onde vem
bulletin-fact = Para saber
bulletin-news = Os registos mudaram entretanto
bulletin-news-come = { $count ->
    [one] { $section }: mais um registo
   *[other] { $section }: mais { $count } registos
}
bulletin-news-gone = { $count ->
    [one] { $section }: um registo já não é público
   *[other] { $section }: { $count } registos já não são públicos
}
bulletin-news-figure = { $figure }: { $before } → { $after }
bulletin-news-drawn = Os gráficos mudam.
bulletin-refresh = Atualizar a partir dos registos
bulletin-up-to-date = O rascunho diz o mesmo que os registos.
bulletin-must-refresh = Os registos mudaram desde que leu. Atualize, releia e publique.
bulletin-done-refreshed = O rascunho está atualizado. O que escreveu continua lá.
bulletin-done-sent = O boletim está a sair por correio eletrónico.
bulletin-preview = Como o público o lerá
bulletin-publish = Publicar
bulletin-publish-hint = Ao publicar, os textos e os números ficam fixos. Ainda poderá traduzir, mas não reescrever.
bulletin-discard = Apagar o rascunho
bulletin-discard-hint = O que escreveu vai perder-se. Os registos ficam.
bulletin-discard-do = Apagar definitivamente
bulletin-withdraw = Retirar o boletim
bulletin-withdraw-hint = Ninguém mais o lerá e não poderá voltar a sair. Os correios já enviados ficam com os leitores.
bulletin-withdraw-do = Retirar definitivamente
bulletin-withdrawn = Este boletim foi retirado. O público já não o lê.
bulletin-translations = Traduzir os seus textos
bulletin-translate-falls-back = O que falta sai na sua língua.
bulletin-all-network = Toda a rede
bulletin-contents = Índice
bulletin-other-languages = Alguns textos estão na língua em que foram escritos.
bulletin-frozen = Fixado em { $day }. O que mudou depois nos registos não está aqui.
bulletin-scan = Leia em linha: leia este código com o telefone
bulletin-mailing = Envio por correio eletrónico
bulletin-mail-hint = Cada pessoa recebe-o uma só vez, na sua língua.
bulletin-mail-do = Enviar aos subscritores
bulletin-mail-network = Só o secretariado da rede envia aos subscritores.
bulletin-mailed = { $count ->
    [0] Envio pedido em { $day }, nenhuma mensagem escrita.
    [one] Envio pedido em { $day }, uma mensagem escrita.
   *[other] Envio pedido em { $day }, { $count } mensagens escritas.
}
bulletin-mailing-on = Seguem-se outras.
bulletin-mail-read = Ler o boletim
bulletin-mail-pdf = Descarregar em PDF
bulletin-mail-why = Recebe esta mensagem porque pediu os nossos boletins. Nada nela conta o que lê.
bulletin-mail-other-language = A introdução está na língua em que foi escrita.
subscribers-count = { $count ->
    [0] Ninguém recebe ainda os boletins por correio eletrónico.
    [one] Uma pessoa recebe os boletins por correio eletrónico.
   *[other] { $count } pessoas recebem os boletins por correio eletrónico.
}
subscribe-title = Receber os boletins por correio eletrónico
subscribe-lead = Uma mensagem quando sai um boletim, na sua língua. Nada mais, e para quando quiser.
subscribe-do = Subscrever
subscribe-email = O seu endereço de correio eletrónico
subscribe-language = Língua dos boletins
subscribe-privacy = Guardamos o seu endereço cifrado, só para isto, até que pare. Ninguém vê a lista.
subscribe-no-mail = Este sítio não envia correio eletrónico por enquanto.
subscribe-bad-email = Escreva um endereço como nome@exemplo.org.
subscribe-too-many = Demasiados pedidos daqui. Tente mais tarde.
subscribe-asked = Veja o seu correio: se o endereço existir, chega lá uma carta com uma ligação.
subscribe-asked-hint = Sem a sua confirmação em sete dias, esquecemos o endereço.
subscribe-confirm = Confirmar a subscrição
subscribe-confirm-lead = Quer receber os nossos boletins neste endereço?
subscribe-confirm-do = Sim, quero recebê-los
subscribe-confirmed = Está confirmado
subscribe-confirmed-lead = O próximo boletim chega-lhe por correio eletrónico. Cada mensagem tem uma ligação para parar.
subscribe-manage = A sua subscrição
subscribe-manage-lead = Recebe os nossos boletins por correio eletrónico.
subscribe-language-do = Mudar a língua
subscribe-stop = Deixar de os receber
subscribe-stopped = Parou
subscribe-stopped-lead = Não receberá mais os nossos boletins. O seu endereço foi apagado.
subscribe-mail-subject = Os nossos boletins por correio eletrónico
subscribe-mail = Alguém, provavelmente você, pediu os nossos boletins neste endereço. Confirme com a ligação, em sete dias.
subscribe-mail-else = Se não foi você, não faça nada: esqueceremos este endereço.
subscribe-mail-already = Alguém pediu os nossos boletins neste endereço, que já os recebe. Não tem de fazer nada.
bulletin-unit-changes = balanços
bulletin-more = Ver tudo em linha, como está hoje
