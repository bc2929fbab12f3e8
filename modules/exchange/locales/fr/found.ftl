# One search over all.
found-title = Rechercher dans l’échange
found-lead = Pratiques, offres, demandes, coopérations, appels, rencontres, bulletins et portails : tout ce qui est public, dans la langue où vous cherchez et dans les autres.
found-example = santé, femmes, Lima…
found-found = { $count ->
    [0] Aucun résultat
    [one] Un résultat
   *[other] { $count } résultats
}
found-none = Essayez un mot plus court, ou plus général.
found-partly = Aucun texte ne contient tous ces mots. Voici les plus proches.
found-kind = Type de résultat
found-practice = Pratique
found-offer = Offre
found-request = Demande
found-cooperation = Coopération
found-call = Appel à coopération
found-event = Rencontre
found-bulletin = Bulletin
found-portal = Portail
