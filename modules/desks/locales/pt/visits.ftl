### As visitas: o que as pessoas procuram, o que lhes é dado.

act-visit-recorded = registou uma visita
act-visit-corrected = corrigiu uma visita
act-visit-removed = retirou uma visita registada por engano
thing-visit = visita
