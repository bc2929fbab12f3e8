### As organizações da rede: quem faz o quê, onde, para quem. Português simples, tratamento por você.

## A lista pública

org-title = Quem faz o quê
org-lead = Os órgãos públicos, associações, universidades e outras organizações da rede: onde trabalham, em quê e para quem.
org-search = Procurar uma organização
org-search-example = Por exemplo: ajuda jurídica
org-found = { $count ->
    [0] Nenhuma organização encontrada
    [one] Uma organização encontrada
   *[other] { $count } organizações encontradas
}
org-found-none = Tente outra palavra ou retire um filtro.
org-corrected = Essa palavra não aparece em lugar nenhum. Estes são os resultados para “{ $word }”.
org-partly = Nenhuma organização tem todas essas palavras. Estas são as mais próximas.
org-all = Ver todas as organizações
org-map = Mapa das organizações
org-map-first = O mapa mostra as primeiras { $count }. A lista mostra todas.
org-territory = Território
org-area = Alcance
org-wider = Também as que cobrem um território maior
org-kind = Tipo de organização
org-level = Nível
org-themes = Temas
org-territories = Territórios atendidos
org-populations = Pessoas atendidas
org-capacities = O que pode oferecer
org-languages = Idiomas de trabalho
org-networks = Membro de
org-offer = O que oferece às outras
org-founded = Ano de criação
org-web = Site
org-people = Pontos focais
org-export = Baixar esta lista:

org-kind-ministry = Ministério
org-kind-municipality = Município
org-kind-public-body = Outro órgão público
org-kind-association = Associação
org-kind-university = Universidade ou pesquisa
org-kind-international = Organização internacional
org-kind-diaspora = Grupo da diáspora
org-kind-other = Outra

org-level-municipal = Municipal
org-level-regional = Estadual ou regional
org-level-national = Nacional
org-level-continental = Rede de vários países
org-level-international = Internacional

org-for-everyone = Todas as pessoas
org-for-asylum-seekers = Pessoas solicitantes de refúgio
org-for-refugees = Pessoas refugiadas
org-for-workers = Trabalhadoras e trabalhadores
org-for-students = Estudantes
org-for-undocumented = Pessoas sem documento de residência
org-for-returnees = Pessoas retornadas
org-for-families = Famílias
org-for-women = Mulheres
org-for-children = Crianças
org-for-unaccompanied = Crianças desacompanhadas
org-for-trafficked = Vítimas de tráfico de pessoas
org-for-stateless = Pessoas apátridas
org-for-displaced = Pessoas deslocadas
org-for-diaspora = Membros da diáspora
org-for-relatives = Famílias de pessoas desaparecidas

org-can-training = Formação
org-can-expertise = Consultoria especializada
org-can-mediation = Mediação
org-can-interpreting = Interpretação
org-can-legal-aid = Ajuda jurídica
org-can-hosting = Acolhida e hospedagem
org-can-research = Pesquisa
org-can-data = Dados e mapas
org-can-funding = Financiamento
org-can-advocacy = Incidência política
org-can-coordination = Coordenação
org-can-emergency = Emergências

org-seen-public = Todo mundo
org-seen-members = Os membros da rede
org-seen-organisation = Só a organização

## O que falta

org-gaps = O que falta
org-gaps-lead = Os temas em que ninguém trabalha, território por território.
org-gaps-none = Ainda não há território publicado aqui.
org-gaps-words = Em palavras
org-gaps-grid = Número de organizações por território e tema
org-gaps-key = Cada número leva à lista. Entre parênteses: as organizações que não estão no lugar, mas cobrem um território maior.
org-gap = { $place }: ninguém trabalha com { $themes }.
org-gap-none = { $place }: cada tema tem pelo menos uma organização.
org-gap-all = { $place }: nenhuma organização se apresentou ainda.
org-cell = { $count ->
    [0] { $place }, { $theme }: nenhuma organização
    [one] { $place }, { $theme }: uma organização
   *[other] { $place }, { $theme }: { $count } organizações
}
org-cell-wider = { $count ->
    [one] Uma organização cobre um território maior
   *[other] { $count } organizações cobrem um território maior
}

## As colunas dos arquivos

org-col-id = Identificador
org-col-name = Nome
org-col-home = Sede
org-col-description = Descrição
org-col-email = E-mail
org-col-phone = Telefone
org-col-latitude = Latitude
org-col-longitude = Longitude
org-col-page = Página
org-col-licence = Licença
org-col-date = Data do arquivo

## No espaço de trabalho

org-menu = Rede
org-work = Organizações
org-work-none = Tente outra palavra ou acrescente a organização que falta.
org-public-list = Ver a lista pública
org-own = Só as que posso alterar
org-hidden = Não publicada
org-hidden-text = O público não vê esta organização.
org-hide = Deixar de publicar
org-show-again = Publicar
org-home-network = Toda a rede
org-new = Acrescentar uma organização
org-new-lead = Verifique antes se ela já não está na lista. Os outros idiomas podem ser completados depois.
org-make = Acrescentar à rede
org-edit = Alterar
org-save = Salvar
org-saved = Salvo.
org-overtaken = Alguém salvou esta organização enquanto você escrevia. O que você escreveu continua abaixo. Compare e salve de novo.
org-overtaken-see = Ver o que está salvo
org-in-language = Para escrever em { $language }.
org-languages-hint = Separados por vírgulas: árabe, francês, uólofe.
org-language-unknown = O idioma “{ $word }” não é conhecido. Verifique o nome.
org-networks-hint = Uma rede por linha.
org-reach = Entrar em contato com a organização
org-point-hint = Em graus, por exemplo 36.8782. Deixe vazio se o lugar não deve ser conhecido.
org-people-hint = As pessoas a quem recorrer. Escreva o mínimo possível, e só com o acordo delas. Para retirar alguém, esvazie a linha.
org-person = Ponto focal { $number }
org-person-name = Nome
org-person-function = Função
org-person-seen = Quem vê os contatos
org-people-none = Nenhum contato que você possa ver.
org-needs-territory = Escolha pelo menos um território.
org-bad-point = Escreva uma latitude entre -90 e 90 e uma longitude entre -180 e 180.
org-bad-web = Escreva um endereço como https://www.exemplo.org
org-bad-email = Escreva um endereço como nome@exemplo.org
org-bad-phone = Escreva um número com algarismos, por exemplo +55 21 5555-0100
org-bad-year = Escreva um ano passado, por exemplo 1998.
org-invite = Convidar alguém desta organização
org-invite-lead = O link vale uma só vez. A pessoa cria a conta e mantém em dia o que a organização diz.
org-invite-whom = Para quem
org-invite-other = Outra pessoa

## Pedir para entrar na rede

org-join = Entrar na rede
org-join-lead = Sua organização trabalha com pessoas migrantes ou para elas? Apresente-a. Alguém da rede vai responder. Não é preciso ter conta.
org-join-name = Nome da organização
org-join-where = Onde vocês mais trabalham?
org-join-why = O que vocês fazem e por que querem entrar na rede?
org-join-contact = Com quem podemos falar?
org-join-contact-why = Esses dados servem para responder ao pedido. Só quem cuida dele os vê. Eles são apagados se o pedido não for aceito.
org-join-either = Informe um e-mail ou um telefone.
org-join-send = Enviar o pedido
org-request-title = Seu pedido
org-request-sent = Seu pedido foi enviado. Guarde este endereço: ele mostra o andamento do pedido, só para você. Ele só aparece aqui.
org-request-waits = Seu pedido espera uma resposta.
org-request-approved = Sua organização agora faz parte da rede. Boas-vindas!
org-request-account = Criar minha conta
org-request-refused = Seu pedido não foi aceito. Este é o motivo:
org-request-since = Recebido em
org-request-organisation = Ver a organização
org-requests = Pedidos
org-requests-none = Nenhum pedido
org-requests-none-text = As organizações que pedem para entrar na rede aparecem aqui.
org-state-waiting = Em espera
org-state-approved = Aceito
org-state-refused = Recusado
org-alike = Organizações parecidas
org-alike-none = Nenhuma organização conhecida tem nome parecido.
org-approve-as = Esta organização é…
org-approve-new = uma organização nova
org-approve-known = já conhecida:
org-approve = Aceitar
org-approved = Aceito. A pessoa encontra o convite no endereço do pedido dela. Você também pode dar este link a ela:
org-refuse = Recusar
org-refuse-reason = Por quê
org-refuse-hint = A pessoa que fez o pedido vai ler. Diga o que ela pode fazer.
org-notice-request = Uma organização pede para entrar na rede.
org-waiting = { $count ->
    [one] Uma organização pede para entrar na rede
   *[other] { $count } organizações pedem para entrar na rede
}
