### A fila e a tela de chamada.

queue-title = A fila
queue-lost = Sem conexão. O que você vê pode estar desatualizado.
queue-state-waiting = Aguarda
queue-state-called = Chamado
queue-state-with = Em atendimento
queue-state-done = Atendimento terminado
queue-state-left = Não está mais aqui
queue-step-again = Chamar de novo
queue-step-absent = Não está aqui
queue-step-undo = Desfazer
queue-step-call = Chamar
queue-step-begin = Está aqui
queue-step-end = Terminar
queue-step-leave = Não espera mais
queue-step-return = Voltar para a fila
queue-priority-none = Nenhum motivo
queue-priority-child = Criança sem um adulto
queue-priority-pregnant = Gravidez ou bebê
queue-priority-health = Doença ou deficiência
queue-priority-danger = Perigo
queue-priority-elderly = Pessoa idosa
queue-about-unknown = ainda não sabemos
queue-about-soon = em alguns minutos
queue-about-minutes = em cerca de { $minutes } minutos
queue-about-long = em mais de duas horas
queue-language-any = Qualquer idioma
queue-board = Tela de chamada
queue-told-added = O número { $number } está na fila.
queue-told-called = Você chamou o número { $number }.
queue-told-pending = Diga primeiro se o número { $number } está aqui.
queue-nobody-for-you = Não há ninguém aguardando que você possa receber em um idioma comum.
queue-counter = Eu recebo no lugar
queue-counter-open = Começar a receber
queue-counter-change = Mudar
queue-counter-break = Fazer uma pausa
queue-counter-taken = Outra pessoa da equipe já recebe nesse lugar.
queue-counter-bad = Escreva uma letra ou um número, como “B” ou “2”.
queue-slip = Mostrar ou imprimir o número
queue-slip-how = Para acompanhar a fila no celular: tire uma foto deste código.
queue-slip-page = Ver a página desta pessoa
queue-empty = Ninguém está aguardando.
queue-gone = { $count ->
    [one] { $count } pessoa atendida ou que foi embora
    [many] { $count } pessoas atendidas ou que foram embora
   *[other] { $count } pessoas atendidas ou que foram embora
}
queue-waiting = { $count ->
    [one] { $count } pessoa aguarda
    [many] { $count } pessoas aguardam
   *[other] { $count } pessoas aguardam
}
queue-present = { $count ->
    [one] { $count } pessoa recebe
    [many] { $count } pessoas recebem
   *[other] { $count } pessoas recebem
}
queue-room = { $count ->
    [one] resta { $count } vaga sem horário marcado
    [many] restam { $count } vagas sem horário marcado
   *[other] restam { $count } vagas sem horário marcado
}
queue-full = O atendimento está lotado. Se alguém chegar, diga isso com franqueza.
queue-next = Chamar a próxima pessoa
queue-at = Lugar { $counter }
queue-since = aguarda há { $minutes } min
queue-just-came = acabou de chegar
queue-turn = será chamada { $about }
queue-number = Número
queue-by-woman = Pede uma mulher
queue-by-man = Pede um homem
queue-interpreter = Precisa de intérprete
queue-colleague = Aguarda outra pessoa da equipe
queue-add = Adicionar uma pessoa
queue-add-full = O atendimento está lotado: talvez não haja tempo para esta pessoa. Diga isso a ela e adicione-a se quiser recebê-la mesmo assim.
queue-add-knowingly = O atendimento está lotado. Escolha o idioma de novo para adicionar a pessoa mesmo assim.
queue-add-language = O idioma: um toque adiciona a pessoa
queue-add-more = Um nome, outro idioma
queue-add-name = Como chamar (se a pessoa quiser)
queue-add-name-hint = Basta um primeiro nome ou uma palavra. Apagado no fim do dia.
queue-add-other = Outro idioma
queue-add-in-other = Adicionar com este idioma
queue-add-priority = Um motivo para passar na frente?
queue-back = Voltar à fila
queue-your-title = Meu lugar na fila
queue-your-number = Seu número
queue-your-turn = É a sua vez: vá ao lugar { $counter }.
queue-your-turn-now = É a sua vez.
queue-your-end = Terminou. Você pode fechar esta página.
queue-your-absence = Chamamos o seu número e não encontramos você. Avise na recepção que você está aqui.
queue-your-place = { $count ->
    [one] Há { $count } pessoa antes de você.
    [many] Há { $count } pessoas antes de você.
   *[other] Há { $count } pessoas antes de você.
}
queue-your-next = Você é a próxima pessoa.
queue-your-wait = A sua vez deve chegar { $about }.
queue-your-wait-how = É uma estimativa. Uma pessoa em perigo ou doente pode passar antes. Fique perto da tela.
board-title = Tela de chamada
board-sound-on = Ligar o som
board-sound-off = Desligar o som
board-full-screen = Tela cheia
board-call = Número { $number }, lugar { $counter }
board-empty = Boas-vindas. Seu número aparecerá aqui.
board-number = Número
board-counter = Lugar
reception-expected = Horários marcados do dia
act-ticket-added = adicionou uma pessoa à fila
act-ticket-called = chamou um número
act-ticket-begun = começou um atendimento
act-ticket-ended = terminou um atendimento
act-ticket-left = anotou que uma pessoa não está mais aqui
act-ticket-returned = devolveu uma pessoa à fila
act-queue-read = leu a fila
act-counter-opened = indicou onde recebe
act-counter-closed = fez uma pausa
thing-ticket = número da fila
