## Os portais de informação

portals-title = Portais de informação
portals-lead = Onde as pessoas que migram encontram informação: para quem, em que línguas, sobre quais temas, e o que vimos em cada portal e em que data.
portals-found = { $count ->
    [0] Nenhum portal encontrado
    [one] Um portal encontrado
   *[other] { $count } portais encontrados
}
portals-none = Tente outra palavra ou retire um filtro.
portals-everything = Ver todos os portais
portals-search-example = visto, escola, retorno…
portals-find = Encontrar uma resposta
portals-find-lead = Diga onde está e o que quer saber: mostramos os portais que falam disso, primeiro na sua língua.
portals-find-none = Nenhum portal que conhecemos fala disso ainda.
portals-find-people = Ver as organizações que podem informar
portals-find-foreign = Nenhum destes portais existe em { $language }.
portals-ask = Procurar
portals-coverage = Temas cobertos, por país
portals-coverage-lead = Quantos portais falam de cada tema, por país. Onde não há nenhum, falta informação.
portals-gap = Nada
portals-gaps = { $count ->
    [0] Todos os temas são tratados em todos os países.
    [one] Uma célula está vazia.
   *[other] { $count } células estão vazias.
}
portals-compare = Comparar portais
portals-compare-lead = Escolha de dois a { $most } portais.
portals-compare-one = Portal { $number }
portals-own = Portais
portals-own-lead = Os portais que você mantém em dia no inventário. O que se vê fica com a data: assim se nota o que muda.
portals-own-none = Por enquanto, nenhum portal está a seu cargo.
portal-new = Acrescentar um portal
portal-edit = Alterar o portal
portal-archive = Retirar do inventário
portal-restore = Repor no inventário
portal-archived = Retirado
portal-observe = Anotar o que viu
portal-observe-save = Anotar
portal-name = Nome do portal
portal-url = Endereço
portal-summary = O que se encontra nele
portal-keeper = Mantido por
portal-keeper-hint = O nome da instituição ou o endereço da sua página na rede.
portal-place = Território
portal-place-hint = Aquele de que o portal fala.
portal-country = País
portal-languages = Línguas
portal-languages-hint = Os seus códigos, separados por espaços: pt es fr ht.
portal-seen-languages = Línguas encontradas nesse dia
portal-for = Público
portal-for-hint = Não marque nada se o portal é para todas as pessoas.
portal-for-everybody = Todas as pessoas
portal-topics = Temas, conforme o momento do percurso
portal-phase = Momento do percurso
portal-phase-any = Todo o percurso
portal-phase-before = Antes de partir
portal-phase-transit = Em trânsito
portal-phase-here = No país
portal-phase-return = No retorno
portal-offers = O que se pode fazer nele
portal-offers-forms = Preencher formulários
portal-offers-appointments = Marcar atendimento
portal-offers-chat = Escrever a alguém
portal-offers-telephone = Telefonar a alguém
portal-offers-map = Ver um mapa dos locais
portal-offers-downloads = Baixar guias
portal-offers-offline = Ler sem internet
portal-licence = Licença
portal-licence-hint = O que o portal diz sobre o uso dos seus textos.
portal-contact = Contato
portal-seen-on = Visto em
portal-answers = O portal
portal-answers-well = responde bem
portal-answers-slowly = responde devagar
portal-answers-not-now = não respondia
portal-answers-gone = já não existe
portal-usable = Acessibilidade
portal-usable-hint = Com o teclado, com leitor de tela, num telefone pequeno.
portal-usable-well = Boa
portal-usable-partly = Parcial
portal-usable-badly = Má
portal-usable-unknown = Não verificada
portal-updated = Última atualização indicada
portal-note = Observação
portal-history = O que vimos
portal-never-seen = Ainda não observado
portal-is-old = Sem atualização há mais de um ano
portal-open = Abrir o portal
portal-not-said = Sem indicação
portal-i-am = Estou em, ou vou para
portal-know = Quero saber algo sobre
portal-bad-language = “{ $tag }” não é um código de língua.
portal-needs-topic = Marque pelo menos um tema, em qualquer momento do percurso.
portal-not-yet = Essa data ainda não chegou.
portal-not-yours = Você não mantém o inventário desse território nem escreve por essa instituição.
portal-found = A confirmar
portal-finding = O programa encontrou algo diferente
portal-finding-lead = Pediu a primeira página do portal e leu o que ela diz de si mesma. Veja, e depois confirme ou descarte: nada é público antes disso.
portal-finding-what = O que se observa
portal-finding-last = Visto em { $day }
portal-finding-on = Encontrado em { $day }
portal-finding-usable = Um programa não sabe dizer. Isto é o que foi anotado por último; altere se você verificou.
portal-finding-confirm = Confirmar e anotar
portal-finding-dismiss = Descartar
portal-finding-overtaken = O que você tinha à sua frente mudou entretanto. Veja como está o portal agora.
portal-by-machine = Encontrado pelo programa, confirmado por uma pessoa.
portal-asked-on = O programa consultou o portal em { $day }.
portal-moved = O portal diz que mudou de endereço para sempre:
portal-trouble-robots = O site pede que os programas não entrem (robots.txt): nada foi lido.
portal-trouble-turned-away = O site não deixa entrar programas. Não se sabe o que as pessoas veem ali.
portal-trouble-refused = Este endereço não está na internet pública: não foi consultado.
portal-trouble-slow = Não terminou de responder em dez segundos.
portal-trouble-unreachable = Ninguém respondeu neste endereço.
portal-trouble-redirects = O endereço leva de uma página a outra sem fim.
portal-trouble-failed = O servidor respondeu com um erro.
waiting-portals = { $count ->
    [one] Um portal mudou: a confirmar
   *[other] { $count } portais mudaram: a confirmar
}

portal-news = O que os portais publicam
portal-news-lead = As últimas notícias, fichas e serviços dos portais do inventário, recolhidos todos os dias.
portal-news-others = Tudo isto é dito por outros: não o escrevemos nem o verificamos. Cada título leva à sua fonte.
portal-news-found = { $count ->
    [0] Ainda nada recolhido
    [one] Uma publicação
   *[other] { $count } publicações
}
portal-news-from = Fonte:
portal-news-dated = Com data de { $day } segundo a fonte.
portal-news-undated = Sem data na fonte.
portal-news-harvested = Recolhido em { $day }.
portal-news-here = O que este portal publica
portal-news-all = Ver tudo o que os portais publicam
portal-speaks-feed = Canal de notícias (RSS ou Atom)
portal-speaks-oai = Catálogo (OAI-PMH)
portal-speaks-hsds = Guia de serviços (HSDS)
portal-speaks-teranga = Outro Teranga
portal-sources = O que este portal publica
portal-sources-lead = Assine o que o portal põe à disposição. O programa consulta todos os dias e mostra ao público, sempre com a fonte, o link e a data.
portal-sources-off = Por enquanto, nenhum portal é consultado nesta instância: quem a opera tem de o permitir primeiro. As suas assinaturas esperam.
portal-source-add = Assinar uma fonte
portal-source-speaks = Formato da fonte
portal-source-url-hint = O endereço do canal, da interface OAI-PMH ou HSDS, ou a página inicial do outro Teranga.
portal-source-subscribe = Assinar
portal-source-mend = Mudar o endereço
portal-source-pause = Pausar
portal-source-resume = Retomar
portal-source-paused = Em pausa
portal-source-remove = Eliminar a fonte
portal-source-remove-hint = Tudo o que dela foi recolhido desaparece também das páginas públicas.
portal-source-records = { $count ->
    [0] Nada foi recolhido dela.
    [one] Uma publicação foi recolhida dela.
   *[other] { $count } publicações foram recolhidas dela.
}
portal-source-worked = A fonte respondeu bem pela última vez em { $day }.
portal-source-never = A fonte ainda não respondeu bem.
portal-source-left-out = { $count ->
    [one] Uma publicação ficou de fora: sem título ou sem link para a web.
   *[other] { $count } publicações ficaram de fora: sem título ou sem link para a web.
}
portal-source-there = O portal já tem esta fonte.
portal-source-most = Um portal tem no máximo { $most } fontes.
portal-source-too-large = A resposta é grande demais para ser lida.
portal-source-unreadable = A resposta não está no formato indicado. Verifique o endereço e o formato da fonte.
portal-source-unsafe = A resposta contém definições (DTD) que podem fazer mal: não foi lida.
portal-source-said-no = O catálogo respondeu que não pode dar as suas fichas nesta forma.

thing-portal = portal
act-portal-added = acrescentou um portal
act-portal-written = alterou um portal
act-portal-observed = anotou o que foi visto num portal
act-portal-dismissed = descartou o que o programa tinha encontrado de um portal
act-portal-archived = retirou um portal do inventário
act-portal-restored = repôs um portal no inventário
act-portal-source-added = assinou o que um portal publica
act-portal-source-moved = mudou o endereço de uma fonte de um portal
act-portal-source-paused = pausou uma fonte de um portal
act-portal-source-resumed = retomou uma fonte de um portal
act-portal-source-removed = eliminou uma fonte de um portal, com o que dela foi recolhido
