### Sair da sessão quando há visitas por enviar.

unsent-title = Há visitas que ainda não foram enviadas
unsent-count = Visitas guardadas neste aparelho, que mais ninguém tem: #
unsent-lead = Se você sair agora, elas são destruídas.
unsent-send = Enviá-las agora
unsent-sending = Enviando…
unsent-failed = Nem todas foram enviadas: a rede não responde, ou é preciso corrigi-las primeiro. Elas ainda estão aqui.
unsent-stay = Ficar
unsent-lose = Sair e perdê-las
