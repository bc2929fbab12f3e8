## Qué cambió a los 6, 12 y 24 meses

thing-effect = seguimiento de efectos
effects-title = Qué cambió
effects-own = Efectos por seguir
effects-own-lead = A los 6, 12 y 24 meses, quien recibió dice qué cambió y quien dio lo confirma.
effects-none = Nada que seguir por ahora
effect-when = Cuándo
effect-page = ¿Qué cambió?
effect-title = { $months ->
    [one] ¿Qué cambió después de un mes?
   *[other] ¿Qué cambió después de { $months } meses?
}
effect-after = { $months ->
    [one] Después de un mes
   *[other] Después de { $months } meses
}
effect-open = { $months ->
    [one] Ver el seguimiento después de un mes
   *[other] Ver el seguimiento después de { $months } meses
}
effect-due-on = Se preguntará el { $day }.
effect-lead = Lleva cinco minutos. Ningún cambio también es una respuesta, y ayuda igual.
effect-changes = ¿Qué cambió desde entonces?
effect-changes-hint = Marque todo lo que ya funciona. Si no hay nada, marque solo eso.
effect-change-new-programme = Un programa o servicio nuevo
effect-change-improved-programme = Un programa o servicio mejorado
effect-change-training = Una formación dada de otra manera
effect-change-process = Otra manera de trabajar por dentro
effect-change-law = Una ley, un decreto o un reglamento
effect-change-nothing-yet = Nada por ahora
effect-change-no-longer = Lo que había cambiado ya no existe
effect-words = Con sus palabras
effect-words-hint = Qué es distinto, para quién, y qué tuvo que ver la cooperación. Es público una vez confirmado.
effect-evidence = Dónde se puede ver
effect-evidence-hint = La dirección de una página o un documento, si la hay.
effect-reached = Personas alcanzadas
effect-reached-hint = Si lo sabe. Deje vacío lo que no se contó. Se publica solo en las cifras.
effect-onward = ¿Otros lo retomaron de ustedes?
effect-onward-yes = Otros lo retomaron
effect-onward-no = Nadie lo retomó
effect-onward-unknown = No lo sé
effect-takers = Quiénes, si puede decirlo
effect-send = Enviar la respuesta
effect-needs-change = Marque lo que cambió, o que nada cambió.
effect-disagrees = «Nada por ahora» y «ya no existe» se marcan solos.
effect-thanks = Gracias, su respuesta llegó.
effect-thanks-hint = La otra institución la confirmará. Este enlace ahora solo la muestra.
effect-answer = La respuesta
effect-again = Responder de nuevo
effect-confirm-lead = ¿Ustedes lo ven igual? Cuenta como efecto una vez que lo confirmen.
effect-confirm = Confirmar
effect-dispute = Lo vemos de otra manera
effect-dispute-send = Enviar
effect-objection = La otra parte lo ve de otra manera
effect-objection-words = Lo que ustedes ven de otra manera
effect-link-hint = Quien tenga esta dirección puede responder una vez, sin cuenta. Pásela al servicio que lo sabe.
effect-state-waiting = Aún sin preguntar
effect-state-due = Preguntado
effect-state-answered = Respondido
effect-state-confirmed = Confirmado
effect-state-disputed = Cuestionado
effect-state-missed = Sin respuesta
effect-mail-subject = ¿Qué cambió desde su cooperación?
effect-mail = { $months ->
    [one] Hace un mes terminó «{ $name }». ¿Qué cambió desde entonces?
   *[other] Hace { $months } meses terminó «{ $name }». ¿Qué cambió desde entonces?
}
effect-mail-again = Aún no nos han dicho qué cambió desde «{ $name }».
effect-mail-short = El formulario es corto y no pide cuenta. Su enlace se abre durante { $days } días.
effect-mail-link = Decir qué cambió
effect-mail-why = Recibe esta carta porque su institución dio esta dirección cuando se preparó la cooperación.
waiting-effects-due = { $count ->
    [one] Decir qué cambió desde una cooperación
   *[other] Decir qué cambió desde { $count } cooperaciones
}
waiting-effects-to-confirm = { $count ->
    [one] Un efecto por confirmar
   *[other] { $count } efectos por confirmar
}
told-effect-due-label = Le preguntan qué cambió desde una cooperación
told-effect-due = ¿Qué cambió desde «{ $name }»?
told-effect-answered-label = Una institución dijo qué cambió
told-effect-answered = Una institución dijo qué cambió desde «{ $name }»: confírmelo.
told-effect-decided-label = Lo que ustedes dijeron está cuestionado
told-effect-decided = Lo que su institución dijo de «{ $name }» está cuestionado.
act-effect-due = preguntó qué cambió desde una cooperación
act-effect-reminded = recordó decir qué cambió desde una cooperación
act-effect-missed = anotó que un seguimiento de efectos quedó sin respuesta
act-effect-answered = dijo qué cambió desde una cooperación
act-effect-confirmed = confirmó qué cambió desde una cooperación
act-effect-disputed = cuestionó qué cambió desde una cooperación
