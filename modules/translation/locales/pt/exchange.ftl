# Textos que viajam: para um programa de tradução, e de volta.

exchange-title = Arquivos de tradução
exchange-lead = Leve os textos que esperam em um arquivo XLIFF, traduza com o seu programa e traga o arquivo de volta.
exchange-out = Levar textos
exchange-place = Território
exchange-from = De
exchange-to = Para
exchange-format = Formato
exchange-fetch = Baixar o arquivo
exchange-nothing = Nada espera aqui nesta língua.
exchange-in = Trazer um arquivo
exchange-in-lead = Nada é escrito antes de você ver o que muda.
exchange-file = Arquivo XLIFF
exchange-send = Ver o que muda
exchange-no-file = Escolha um arquivo.
exchange-large = Este arquivo é grande demais. Divida-o.
exchange-entities = Este arquivo tem um tipo de documento ou entidades: ele não é lido.
exchange-letters = Este arquivo não está escrito em UTF-8.
exchange-broken = Este arquivo está danificado.
exchange-kind = Este arquivo não é XLIFF 1.2 ou 2.0 com as duas línguas.
exchange-look = O que este arquivo muda
exchange-decide = Para decidir
exchange-take = Traduções novas
exchange-take-this = Usar esta tradução
exchange-source-changed = O texto original mudou desde então. Aqui estão as palavras de antes e de depois. Use a tradução só se ela ainda servir.
exchange-theirs = Outra pessoa traduziu este texto desde então: primeiro a dela, depois a do arquivo.
exchange-lost = Falta na tradução:
exchange-apply = Usar o que está marcado
exchange-back = Voltar
exchange-written = { $count ->
    [0] Nada foi escrito.
    [one] Uma tradução salva, como rascunho.
    [many] { $count } de traduções salvas, como rascunhos.
   *[other] { $count } traduções salvas, como rascunhos.
}
exchange-new = { $count ->
    [0] Nenhuma tradução nova
    [one] Uma tradução nova
    [many] { $count } de traduções novas
   *[other] { $count } traduções novas
}
exchange-conflicts = { $count ->
    [0] Nenhum conflito
    [one] Um texto para decidir
    [many] { $count } de textos para decidir
   *[other] { $count } textos para decidir
}
exchange-same = { $count ->
    [0] Nenhum texto sem mudança
    [one] Um texto sem mudança
    [many] { $count } de textos sem mudança
   *[other] { $count } textos sem mudança
}
exchange-untranslated = { $count ->
    [0] Nenhum texto sem tradução
    [one] Um texto sem tradução
    [many] { $count } de textos sem tradução
   *[other] { $count } textos sem tradução
}
exchange-unknown = { $count ->
    [one] Um texto que não é conhecido aqui fica de fora
    [many] { $count } de textos que não são conhecidos aqui ficam de fora
   *[other] { $count } textos que não são conhecidos aqui ficam de fora
}
