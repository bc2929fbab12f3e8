### Les visites : ce que les personnes demandent, ce qu’on leur donne.

act-visit-recorded = a enregistré une visite
act-visit-corrected = a corrigé une visite
act-visit-removed = a retiré une visite enregistrée par erreur
thing-visit = visite
