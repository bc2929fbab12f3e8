## La cooperación seguida: acordada, preparada, en curso, contada, cerrada

stage-agreed = Acordada
stage-planned = Preparada
stage-under-way = En curso
stage-reported = Contada
stage-closed = Cerrada
stage-cancelled = Cancelada
cooperation-stage = Etapa
cooperation-all-stages = Todas
cooperation-receives = Recibe
cooperation-begins = Ya empezó
cooperation-cancel = Cancelar esta cooperación
cooperation-cancel-reason = Por qué no tendrá lugar
cooperation-cancel-send = Cancelarla definitivamente
cooperation-cancelled-because = Se canceló porque:
cooperation-confirm-overtaken = Alguien la cambió mientras tanto. Léala de nuevo y después confirme.
plan-title = Preparación
plan-write = Preparar
plan-when = Cuándo y dónde
plan-remote = A distancia
plan-place = Lugar
plan-place-hint = La ciudad y el edificio, salvo si es a distancia. Solo lo ven las instituciones.
plan-people = Personas previstas
plan-agenda = Programa previsto
plan-costs = Costos previstos
plan-after = Quién dirá qué cambió
plan-after-hint = A los 6, 12 y 24 meses, un formulario corto pregunta a la institución que recibe qué cambió. No hace falta una cuenta para responder.
plan-receiver = Institución que recibe
plan-contact = Correo al que se envía el formulario
plan-contact-hint = De un servicio más que de una persona: la gente cambia. Solo lo ven las instituciones.
plan-settle = Todo está listo
agenda-hint = Un punto por fila. Una fila sin texto se deja de lado; guarde para tener más filas.
agenda-point = Punto { $number }
agenda-day = Día
agenda-what = Qué
agenda-who = Quién
cost-hint = En unidades enteras, sin centavos. Deje vacío lo que no sepa.
cost-currency = Moneda
cost-currency-hint = Tres letras, por ejemplo EUR o USD.
cost-currency-wrong = Escriba las tres letras de la moneda, por ejemplo EUR.
cost-whole = Escriba un número entero, sin centavos.
cost-travel = Viajes
cost-per-diem = Viáticos
cost-fees = Honorarios
cost-interpretation = Interpretación
cost-other = Otros
cost-total = Costo total
report-title = Informe
report-write = Contar lo que se hizo
report-rewrite = Cambiar el informe
report-again = Ya está enviado. Si lo cambia, las demás tendrán que confirmarlo de nuevo.
report-done-legend = Lo que tuvo lugar
report-done = Lo que se hizo
report-done-hint = En unos párrafos, para alguien que no estuvo.
report-results-hint = Lo que salió de ello hasta ahora. Los efectos se preguntan más tarde.
report-agenda = Programa seguido
report-trained = Personas formadas
report-trained-hint = Deje vacío lo que no se contó: no es cero. Se publica solo en las cifras, nunca para esta cooperación sola.
report-documents = Documentos
report-costs = Costos reales
report-shows-cost = El público puede conocer el costo total, si todas las instituciones están de acuerdo
report-send = Enviar a las demás instituciones
people-women = Mujeres
people-men = Hombres
people-others = Otras, o sin decir
waiting-to-confirm = { $count ->
    [one] Una cooperación por confirmar
   *[other] { $count } cooperaciones por confirmar
}
waiting-to-report = { $count ->
    [one] Una cooperación terminó: cuente lo que se hizo
   *[other] { $count } cooperaciones terminaron: cuente lo que se hizo
}
told-moved-label = Una cooperación avanzó
told-moved = «{ $name }» avanzó.
told-to-report-label = Una cooperación terminó y no está contada
told-to-report = «{ $name }» debería haber terminado: cuente lo que se hizo.
act-cooperation-agreed = abrió una cooperación acordada por ambas partes
act-cooperation-plan-saved = guardó la preparación de una cooperación
act-cooperation-planned = terminó la preparación de una cooperación
act-cooperation-started = anotó que una cooperación empezó
act-cooperation-report-saved = guardó el informe de una cooperación
act-cooperation-reported = envió el informe de una cooperación
act-cooperation-cancelled = canceló una cooperación
