# As traduções: o que espera, como vão, quem trabalha nelas; e quem é avisado de um rascunho.

translations-title = Traduções
translations-lead = O que espera uma tradução para os seus idiomas. Primeiro o que já não está certo para quem lê, depois o que mais importa.
translations-text = Texto
translations-what = A fazer
translations-words = Palavras a traduzir
translations-who = Quem traduz
translations-mine = Eu
translations-free = Ninguém
translations-own = Meus idiomas
translations-languages = Os idiomas para os quais traduzo
translations-languages-hint = Você verá primeiro estes idiomas e receberá um aviso quando um texto mudar em um deles.
translations-choose = Salvar meus idiomas
translations-chosen = Seus idiomas estão salvos.
translations-found = { $count ->
    [0] Nenhum texto espera
    [one] Um texto espera
   *[other] { $count } textos esperam
}
translations-empty = Nada espera aqui
translations-empty-lead = Escolha outros idiomas ou retire um filtro.
translations-stale = { $count ->
    [one] 1 para atualizar
   *[other] { $count } para atualizar
}
translations-missing = { $count ->
    [one] 1 para traduzir
   *[other] { $count } para traduzir
}
translations-machine = { $count ->
    [one] 1 da máquina, para conferir
   *[other] { $count } da máquina, para conferir
}
standings-title = Andamento das traduções
standings-lead = Para cada lugar, seção e idioma: quantos textos estão em cada estado. Os rascunhos contam.
standings-section = Seção
standings-done = Feito
standings-taken = Em tradução
standings-review = A revisar
standings-taxonomies = Temas e palavras-chave
standings-network = Toda a rede
standings-xlsx = Planilha Excel
standings-csv = Planilha CSV
standings-empty = Nenhum texto é contado aqui
claim-who = Quem vai traduzir
claim-take = Eu traduzo este texto
claim-take-over = Eu assumo a tradução
claim-give = Pedir a outra pessoa
claim-release = Não traduzo mais este texto
claim-mine = Você traduz este texto desde esta data: { $day }.
claim-theirs = { $name } traduz este texto desde esta data: { $day }.
told-unnamed = um lugar confidencial
told-submitted-label = Um texto é proposto para revisão
told-submitted = “{ $name }” espera uma revisão.
told-refused-label = Pedem mudanças em um texto que você escreveu
told-refused = Pedem a você mudanças em “{ $name }”.
told-published-label = Um texto que você escreveu é publicado
told-published = “{ $name }” está publicado.
told-scheduled-label = Um texto que você escreveu tem data de publicação
told-scheduled = “{ $name }” será publicado nesta data: { $day }.
told-dropped-label = Um texto não foi publicado no dia previsto
told-dropped-pictures = “{ $name }” não foi publicado: uma imagem não diz o que mostra. O rascunho está guardado.
told-dropped-right = “{ $name }” não foi publicado: quem escolheu o dia não pode mais publicar aqui. O rascunho espera uma revisão.
told-stale-label = Um texto mudou: a tradução já não está em dia
told-stale = “{ $name }” mudou. Tradução para atualizar: { $language }.
told-given-label = Pedem a você uma tradução
told-given = Pedem a você a tradução de “{ $name }” para este idioma: { $language }.
