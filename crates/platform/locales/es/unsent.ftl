### Cerrar la sesión cuando hay visitas sin enviar.

unsent-title = Hay visitas que todavía no se han enviado
unsent-count = Visitas guardadas en este aparato, que nadie más tiene: #
unsent-lead = Si cierra la sesión ahora, se destruyen.
unsent-send = Enviarlas ahora
unsent-sending = Enviando…
unsent-failed = No se han enviado todas: la red no responde, o antes hay que corregirlas. Todavía están aquí.
unsent-stay = Quedarme
unsent-lose = Cerrar la sesión y perderlas
