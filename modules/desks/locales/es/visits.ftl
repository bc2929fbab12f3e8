### Las visitas: lo que piden las personas, lo que se les da.

act-visit-recorded = registró una visita
act-visit-corrected = corrigió una visita
act-visit-removed = quitó una visita registrada por error
thing-visit = visita
