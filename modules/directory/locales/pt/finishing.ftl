### Escolher uma organização e lugares, marcar um ponto, arquivar e desfazer, a visita guiada.

archive-lead = O público não verá mais esta página. Nada é apagado: você pode desfazer agora mesmo ou restaurá-la mais tarde.
archive-along = { $count ->
    [one] Outra página será arquivada com ela:
   *[other] Outras { $count } páginas serão arquivadas com ela:
}
archive-more = { $count ->
    [one] … e mais uma
   *[other] … e mais { $count }
}
archive-used = Há serviços prestados aqui. Indique antes outro lugar para eles:
archive-others = Parte do que seria arquivado não depende de você. Fale com as pessoas que publicam estas páginas:
archive-too-many = Mais de { $most } páginas seriam arquivadas de uma vez. Arquive antes os serviços pela lista.
archive-done = { $count ->
    [one] Arquivado. O público não vê mais esta página.
   *[other] Arquivado. O público não vê mais estas { $count } páginas.
}
archive-is = Esta página está arquivada: o público não a vê.
archive-end = Restaurar para o público
archive-ended = Restaurada: o público vê de novo esta página.
undo = Desfazer
undo-too-late = Nem tudo pôde ser restaurado: alguém publicou desde então.

pick-part = Quem e onde
pick-organisation = Organização que oferece o serviço
pick-organisation-none = Nenhuma organização
pick-organisation-choose = Escolher outra organização
pick-organisation-remove = Não indicar nenhuma organização
pick-places = Lugares onde as pessoas vão
pick-places-none = Nenhum lugar foi escolhido.
pick-places-add = Acrescentar um lugar da organização
pick-places-other = Procurar outro lugar
pick-services = Serviços ligados a esta página
pick-services-hint = São mostrados no fim da página, e a página é mostrada com eles.
pick-services-add = Procurar um serviço
pick-remove = Retirar
pick-search = Nome a procurar
pick-search-go = Procurar
pick-choose = Escolher
pick-choose-this = Escolher “{ $name }”
pick-chosen = Já escolhido
pick-none = Nada corresponde. Tente outro nome.
pick-more = Há mais: escreva uma parte do nome.
pick-new-place = Criar um novo lugar
pick-new-organisation = Criar uma nova organização
pick-writing = Você estava escrevendo:
pick-back = Voltar a esse texto
pick-not-public = Ainda não publicado: o público só o verá depois.

point-paste = Colar uma posição ou um link
point-paste-hint = Por exemplo “36.8781, 10.3247”, ou o endereço copiado de um serviço de mapas.
point-paste-wrong = Não há nenhuma posição neste texto.
point-zero = Este ponto fica no meio do oceano, em 0, 0. Indique a posição verdadeira ou deixe vazio.
point-swapped = Latitude e longitude parecem trocadas: primeiro a latitude.
point-far = Este ponto fica a { $distance } km deste município. Confira se está certo.
point-map = Marcar no mapa
point-map-label = Mapa: posição do lugar
point-map-hint = Toque no mapa onde fica o lugar, ou mova o ponto. No teclado: as setas movem o ponto, Shift move para mais longe.
point-map-marker = Posição do lugar. As setas movem o ponto.

tour-title = A visita guiada
tour-invite = É a sua primeira vez aqui?
tour-invite-lead = Uma visita em seis passos mostra como um texto chega ao público. Bastam dois minutos.
tour-start = Começar a visita
tour-no = Não, obrigado
tour-again = Ver de novo a visita guiada
tour-step = Passo { $number } de { $total }
tour-next = Próximo passo
tour-previous = Passo anterior
tour-end = Terminar a visita
tour-close = Fechar a visita
tour-open = Abrir esta página
tour-example = Exemplo
tour-1-title = Meu trabalho
tour-1-text = O dia começa aqui. Esta página reúne tudo o que espera por você: textos a revisar, mudanças pedidas, traduções, avisos. Quando nada espera, ela diz.
tour-2-title = A lista de serviços
tour-2-text = Todos os serviços do seu lugar, com o estado e os idiomas. Procure pelo nome, filtre, marque vários para mudá-los juntos: tudo pode ser desfeito.
tour-3-title = O editor
tour-3-text = Um só formulário, na ordem em que se lê a página. Seu texto se salva sozinho num rascunho: o público não vê nada antes da publicação.
tour-4-title = A revisão
tour-4-text = Quando o texto está pronto, envie para revisão. Outra pessoa publica, agora ou numa data, ou pede mudanças com um recado.
tour-5-title = A tradução
tour-5-text = Cada idioma diz como está. Na mesa de tradução, o que mudou está marcado palavra por palavra, ao lado do texto a escrever.
tour-6-title = Os avisos
tour-6-text = O que o público aponta chega aqui: um erro, um horário que mudou. Assuma, corrija, responda, feche. Você sempre pode reabrir.
tour-6-end = É tudo. Você pode rever esta visita em “Meu trabalho”.
tour-example-name = Curso de idioma à noite
tour-example-before = Às terças, das 18h às 20h
tour-example-after = Às terças e quintas, das 18h às 20h
tour-example-report = O curso de quinta começa às 18h30.
