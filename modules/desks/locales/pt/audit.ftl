### O registro em palavras: o que foi feito (act-…) e sobre que tipo de coisa (thing-…).

act-desk-opened = abriu um balcão
act-desk-changed = alterou um balcão
act-mediator-seated = inscreveu uma pessoa que atende
act-mediator-unseated = retirou uma pessoa que atendia
act-appointment-taken = marcou uma hora
act-appointment-excused = cancelou uma hora marcada
act-appointment-moved = mudou uma hora marcada
act-appointment-awaited = voltou a pôr uma hora em espera
act-appointment-arrived = anotou a chegada de uma pessoa
act-appointment-seen = atendeu uma pessoa
act-appointment-missed = anotou uma ausência
act-appointment-closed = cancelou uma hora pelo balcão
act-appointments-read = leu as horas marcadas de um dia
thing-desk = balcão
thing-appointment = hora marcada
act-mediator-described = alterou os idiomas em que atende
