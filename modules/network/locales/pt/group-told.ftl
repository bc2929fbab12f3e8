### O que se avisa aos membros de um grupo, no site e por e-mail.

## Acontecimentos, onde se escolhe como receber o aviso

group-told-meeting = Um grupo convoca, muda ou cancela uma reunião
group-told-minutes = A ata de um grupo está para aprovar
group-told-task = Um grupo confia uma tarefa a você
group-told-due = Uma tarefa de um grupo chega à sua data
group-told-mandate = Um mandato termina em breve
group-told-message = Nova mensagem nas conversas de um grupo

## Avisos

group-told-meeting-called = Reunião convocada para { $date }: { $group }.
group-told-meeting-moved = Reunião mudada, veja a data, a hora e o lugar ({ $date }): { $group }.
group-told-meeting-cancelled = Reunião de { $date } cancelada: { $group }.
group-told-meeting-restored = A reunião de { $date } vai mesmo acontecer: { $group }.
group-told-minutes-proposed = Ata da reunião de { $date } para ler e aprovar: { $group }.
group-told-task-given = Você recebeu uma tarefa: { $group }.
group-told-task-by = Você recebeu uma tarefa para { $date }: { $group }.
group-told-task-due = Há uma tarefa para fazer até { $date }: { $group }.
group-told-task-late = Havia uma tarefa para fazer até { $date }: { $group }.
group-told-mandate-own = Seu mandato termina em { $date }: { $group }.
group-told-mandate-other = Um mandato termina em { $date } e ainda ninguém o segue: { $group }.
group-told-message-new = Nova mensagem nas conversas: { $group }.
