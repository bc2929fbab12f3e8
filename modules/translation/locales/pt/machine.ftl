# Primeiros rascunhos de uma máquina: o que faz, a quem se envia, o que a detém.

import-title = Trazer uma lista de palavras
import-lead = Uma planilha (Excel, CSV) como a que você leva daqui, ou um arquivo TBX. O que o arquivo não nomeia fica como está. Nada é escrito antes de você ver o que muda.
import-file = Arquivo (Excel, CSV ou TBX)
import-nothing = Nenhuma palavra foi encontrada neste arquivo. A planilha precisa de colunas como preferred.fr.
import-look = O que esta lista muda
import-take = Usar este termo
import-new = { $count ->
    [0] Nenhum termo novo
    [one] Um termo novo
   *[other] { $count } termos novos
}
import-changed = { $count ->
    [0] Nenhum termo mudado
    [one] Um termo mudado
   *[other] { $count } termos mudados
}
import-same = { $count ->
    [0] Nenhum termo sem mudança
    [one] Um termo sem mudança
   *[other] { $count } termos sem mudança
}
import-wrong = { $count ->
    [one] Uma linha deixada: sem palavra a usar, longa demais, ou uma palavra ao mesmo tempo desejada e a evitar
   *[other] { $count } linhas deixadas: sem palavra a usar, longas demais, ou uma palavra ao mesmo tempo desejada e a evitar
}
import-written = { $count ->
    [0] Nada foi escrito.
    [one] Um termo foi escrito.
   *[other] { $count } termos foram escritos.
}
memory-fetch = Levar a memória (TMX)
translation-list = A traduzir
translation-progress = Andamento
machine-title = Tradução automática
machine-draft = Primeiro rascunho com a máquina
machine-draft-all = { $count ->
    [one] Primeiro rascunho com a máquina: falta um texto
   *[other] Primeiro rascunho com a máquina: faltam { $count } textos
}
machine-marked = O que a máquina escreve é um rascunho. Fica marcado, também para o público, até que uma pessoa o aprove.
machine-own = O serviço está em nossas próprias máquinas: { $name }. Nada é enviado para outro lugar.
machine-sent = Os textos são enviados a este serviço: { $name } ({ $host }).
machine-withheld = Nunca são enviados: os lugares confidenciais, o que se diz das pessoas de contato e quem pede.
machine-none = Sem tradução automática
machine-none-lead = Quem administra esta instalação não escolheu nenhum serviço. Nenhum texto é enviado a lugar algum.
machine-written = { $count ->
    [0] A máquina não escreveu nada.
    [one] A máquina escreveu um texto, para conferir.
   *[other] A máquina escreveu { $count } textos, para conferir.
}
machine-left = { $count ->
    [one] Um texto fica como estava: voltou sem seus links ou marcas, ou alguém o traduziu nesse meio-tempo.
   *[other] { $count } textos ficam como estavam: voltaram sem seus links ou marcas, ou alguém os traduziu nesse meio-tempo.
}
machine-begun = Começou: a máquina está trabalhando e você pode continuar.
machine-follow = Ver como está
machine-nothing = Nada espera aqui neste idioma.
machine-begin = Começar com tudo o que falta
machine-runs = O que você iniciou
machine-again = Atualizar
machine-progress = { $done } de { $total }
machine-stop = Parar
machine-done = Terminado
machine-stopped = Parado
machine-down = O serviço de tradução não responde. Nada se perdeu: tente mais tarde ou traduza você.
machine-busy = O serviço de tradução tem pedidos demais. Tente daqui a pouco.
machine-quota = O crédito do serviço de tradução acabou. Avise quem administra esta instalação.
machine-key = O serviço de tradução recusa nossa chave. Avise quem administra esta instalação.
machine-large = Este texto é longo demais para o serviço de tradução.
machine-language = O serviço não traduz entre estes dois idiomas.
machine-broken = O serviço de tradução respondeu algo inesperado. Nada foi escrito.
machine-notice-label = A máquina terminou traduções
machine-notice = { $count ->
    [one] A máquina terminou: um texto para conferir ({ $language }).
   *[other] A máquina terminou: { $count } textos para conferir ({ $language }).
}
