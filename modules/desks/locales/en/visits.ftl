### Visits: what people come for, what they are given.

act-visit-recorded = recorded a visit
act-visit-corrected = corrected a visit
act-visit-removed = removed a visit recorded by mistake
thing-visit = visit
