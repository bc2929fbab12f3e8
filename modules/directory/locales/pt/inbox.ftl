# A caixa de entrada: o que o público avisa e as buscas que não encontraram nada.

inbox-title = Avisos do público
inbox-lead = O que as pessoas avisam sobre os serviços e os guias, os links que não funcionam mais e o que foi procurado sem ser encontrado. Quem deixou um endereço pode receber resposta.
inbox-waiting = { $count ->
    [one] Um aviso do público para resolver
   *[other] { $count } avisos do público para resolver
}
inbox-reports = Os avisos
inbox-found = { $count ->
    [0] Nenhum aviso
    [one] Um aviso
   *[other] { $count } avisos
}
inbox-empty = Nenhum aviso aqui.
inbox-open = Para resolver
inbox-closed = Resolvido
inbox-helped = Esta página ajudou alguém
inbox-unhelpful = Esta página não ajudou
inbox-received = Recebido em { $date }
inbox-nobody = Ninguém está cuidando deste aviso ainda.
inbox-somebody = Alguém da equipe
inbox-taken = Responsável desde { $date }: { $name }
inbox-closed-by = Resolvido em { $date } por { $name }
inbox-answer-said = O que foi feito
inbox-desk = Abrir a página no espaço de trabalho
inbox-take = Eu cuido disso
inbox-take-over = Eu assumo daqui
inbox-close = Marcar como resolvido
inbox-answer = O que você fez (opcional)
inbox-answer-hint = Para seus colegas: o público não vê. Não escreva nada que permita reconhecer uma pessoa.
inbox-reopen = Reabrir
inbox-missed = Buscas sem resultado
inbox-missed-lead = Estas buscas mostram o que falta: um serviço que não existe aqui, ou uma palavra que seus textos não usam. Elas são apagadas depois de um ano.
inbox-words = Palavras procuradas
inbox-times = Número de vezes
inbox-language = Idioma da página
inbox-last = Última vez
