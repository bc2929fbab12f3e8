# Mudar muitos serviços de uma vez: a partir da lista, ou numa folha de cálculo que se exporta e se devolve.

batch-title = Com os serviços escolhidos
batch-chosen = Escolhidos: { $count }
batch-page = { $count ->
    [one] Escolher o serviço desta página
   *[other] Escolher os { $count } serviços desta página
}
batch-all = { $count ->
    [one] Usar o único serviço desta pesquisa
   *[other] Usar os { $count } serviços desta pesquisa, em todas as páginas
}
batch-none = Escolha pelo menos um serviço na lista.
batch-export = Exportar como folha de cálculo (XLSX)
batch-due = Marcar esta data de verificação
batch-add-theme = Acrescentar este tema
batch-remove-theme = Retirar este tema
batch-assured = Hoje está tudo certo
batch-archive = Não mostrar mais ao público
batch-publish = Publicar já o que ninguém estava a escrever
batch-hint = As mudanças ficam como rascunhos. Depois pode anular tudo.
batch-back = Voltar à lista
batch-result = Mudanças em vários serviços
batch-services = Serviço a serviço
batch-first = Primeira página
batch-busy = { $count ->
    [0] O trabalho está terminando.
    [one] O trabalho continua: falta um serviço.
   *[other] O trabalho continua: faltam { $count } serviços.
}
batch-look-again = Ver como está a correr
batch-drafted = { $count ->
    [one] Um rascunho escrito
   *[other] { $count } rascunhos escritos
}
batch-published = { $count ->
    [one] Um serviço publicado
   *[other] { $count } serviços publicados
}
batch-archived = { $count ->
    [one] Um serviço retirado do público
   *[other] { $count } serviços retirados do público
}
batch-undone = { $count ->
    [one] Uma mudança anulada
   *[other] { $count } mudanças anuladas
}
batch-stays = { $count ->
    [one] Um serviço foi mudado depois: fica como está
   *[other] { $count } serviços foram mudados depois: ficam como estão
}
batch-kept = { $count ->
    [one] Um serviço fica como está: nada a mudar, já em escrita ou fora das suas permissões
   *[other] { $count } serviços ficam como estão: nada a mudar, já em escrita ou fora das suas permissões
}
batch-undo = Anular estas mudanças
batch-undo-hint = { $days ->
    [one] Possível durante um dia, para os serviços que ninguém mudou entretanto.
   *[other] Possível durante { $days } dias, para os serviços que ninguém mudou entretanto.
}

step-ready = Vai mudar
step-conflict = Mudado desde a exportação
step-wrong = A corrigir
step-drafted = Rascunho escrito
step-published = Publicado
step-kept = Fica como está
step-undone = Anulado
step-stays = Mudado depois, fica como está

sheet-title = Devolver uma folha modificada
sheet-lead = Para corrigir muitos serviços de uma vez, trabalhe numa folha de cálculo e envie aqui o ficheiro. Nada muda antes de ver e aceitar as diferenças.
sheet-step-export = Na lista de serviços, escolha serviços e exporte-os como folha de cálculo.
sheet-step-change = Mude as células. Uma célula vazia não muda nada; para esvaziar um texto, escreva { $mark }.
sheet-step-send = Envie o ficheiro: vai ver cada diferença, palavra a palavra.
sheet-file = A folha de cálculo
sheet-file-hint = Ficheiro .xlsx ou .csv, 16 MB no máximo. Pode apagar colunas e linhas, mas conserve a coluna «id».
sheet-send = Ver as diferenças
sheet-no-id = Esta folha não tem a coluna «id». Parta de uma folha exportada daqui.
sheet-preview = O que esta folha mudaria
sheet-differences = Linha a linha
sheet-ready = { $count ->
    [0] Nenhum serviço vai mudar
    [one] Um serviço vai mudar
   *[other] { $count } serviços vão mudar
}
sheet-conflicts = { $count ->
    [one] Um serviço foi mudado desde a exportação
   *[other] { $count } serviços foram mudados desde a exportação
}
sheet-wrong = { $count ->
    [one] Uma linha a corrigir: fica de fora
   *[other] { $count } linhas a corrigir: ficam de fora
}
sheet-comparing = { $count ->
    [one] Estamos a comparar a sua folha com o diretório: falta uma linha.
   *[other] Estamos a comparar a sua folha com o diretório: faltam { $count } linhas.
}
sheet-same = { $count ->
    [0] Nenhuma linha sem mudanças
    [one] Uma linha sem mudanças
   *[other] { $count } linhas sem mudanças
}
sheet-guessed = A codificação deste ficheiro foi adivinhada. Verifique se os acentos e as letras árabes estão certos antes de aceitar.
sheet-ignored = Colunas desconhecidas, deixadas de fora:
sheet-conflicts-title = Serviços mudados desde a exportação
sheet-conflicts-leave = Deixá-los como estão
sheet-conflicts-take = Usar os textos da folha
sheet-apply = Aceitar estas mudanças
sheet-discard = Não mudar nada
sheet-row = Linha { $number }
sheet-bad-hours = Escreva os horários assim: { $example }.
sheet-hidden-hours = Estes horários são demasiado particulares para uma folha de cálculo. Mude-os na página do serviço.
sheet-unknown-word = «{ $word }» não é um código conhecido.
sheet-no-source = Este texto tem de existir primeiro na língua original do serviço.
sheet-no-translation = Não tem permissão para traduzir este serviço.
sheet-row-no-id = Esta linha não tem identificador. Para acrescentar um serviço, comece-o no ecrã.
sheet-not-found = Nenhum serviço que possa mudar tem este identificador.
sheet-twice-row = A linha { $row } já tem este identificador.
sheet-fault = A fórmula desta célula não dá resultado.
sheet-notes = Ajuda
sheet-note-empty = Uma célula vazia não muda nada. Para esvaziar um texto, escreva { $mark }.
sheet-note-columns = Pode apagar, mover ou ordenar colunas e linhas: o que não está na folha não muda.
sheet-note-keys = Não mude as colunas «id» e «version». As colunas «territory», «organisation» e «status» são só informativas.
sheet-note-translations = «title.fr» é o título em francês, «title.ar» o título em árabe. Se mudar o texto original, as traduções terão de ser atualizadas.
sheet-note-hours = Horários: { $example }. Uma célula vazia significa que a folha não os pode mostrar ou que não existem.
sheet-note-back = Envie o ficheiro no espaço de trabalho, página «Devolver uma folha modificada». Vai ver cada diferença antes de aceitar.
