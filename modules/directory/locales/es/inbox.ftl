# La bandeja de entrada: lo que avisa el público y las búsquedas que no encontraron nada.

inbox-title = Avisos del público
inbox-lead = Lo que las personas avisan sobre los servicios y las guías, los enlaces que ya no funcionan y lo que se buscó sin encontrarlo. A quien dejó una dirección se le puede responder.
inbox-waiting = { $count ->
    [one] Un aviso del público por atender
   *[other] { $count } avisos del público por atender
}
inbox-reports = Los avisos
inbox-found = { $count ->
    [one] Un aviso
   *[other] { $count } avisos
}
inbox-empty = Aquí no hay avisos.
inbox-open = Por atender
inbox-closed = Atendido
inbox-helped = Esta página ayudó a alguien
inbox-unhelpful = Esta página no ayudó
inbox-received = Recibido el { $date }
inbox-nobody = Todavía nadie se ocupa de este aviso.
inbox-somebody = Alguien del equipo
inbox-taken = Se ocupa desde el { $date }: { $name }
inbox-closed-by = Atendido el { $date } por { $name }
inbox-answer-said = Lo que se hizo
inbox-desk = Abrir la página en el espacio de trabajo
inbox-take = Me ocupo yo
inbox-take-over = Tomo el relevo
inbox-close = Marcar como atendido
inbox-answer = Lo que usted hizo (opcional)
inbox-answer-hint = Para sus colegas: el público no lo ve. No escriba nada que permita reconocer a una persona.
inbox-reopen = Volver a abrir
inbox-missed = Búsquedas sin resultado
inbox-missed-lead = Estas búsquedas muestran lo que falta: un servicio que no está, o una palabra que sus textos no usan. Se borran al cabo de un año.
inbox-words = Palabras buscadas
inbox-times = Número de veces
inbox-language = Idioma de la página
inbox-last = Última vez
