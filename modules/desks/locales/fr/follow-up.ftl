### Ce qui lie dossiers, orientations et visites : à qui l’on s’adresse, ce qui se termine ensemble, ce qui se rétablit.

recipient-hint = Ici et autour : tapez un mot pour trouver. Le bouton cherche aussi ailleurs.
recipient-search = Chercher un service ou une organisation, dans n’importe quelle langue
recipient-find = Chercher partout
recipient-recent = Choisis récemment ici
recipient-partners = Répondent avec leur compte
recipient-services = Services de l’annuaire
recipient-organisations = Organisations de l’annuaire
recipient-elsewhere = Ailleurs
recipient-none = L’annuaire ne connaît personne par ici.
recipient-nothing = Rien ne porte ce nom.
recipient-outside = Hors de { $place } : ce qui est partagé quitte le territoire.
recipient-outside-knows = La personne le sait et le veut ainsi
recipient-outside-first = Dites d’abord à la personne que cela quitte { $place }, et cochez la case.
referral-by-file = avec son dossier
referral-mail-over-subject = Vous n’avez plus rien à faire
referral-mail-over = Une personne que { $desk } vous avait adressée ne l’est plus. Son lien ne s’ouvre plus ; vous n’avez rien à faire.
referral-mail-moved = { $desk } suit désormais une personne qui vous a été adressée. Le même lien s’ouvre encore.
referral-told-closed = Une orientation a pris fin avec son dossier
referral-told-over = Une orientation a été retirée : vous n’avez plus rien à faire
referral-told-other-desk = Un autre guichet suit désormais une orientation
referral-own-file = Voir mon dossier
act-referral-moved = a repris une orientation avec son dossier
file-own-referrals = Suivre mes orientations
file-closed = Le dossier est clos. Ses orientations en cours ont pris fin, et les partenaires le savent.
file-close-hint = Clore met fin aux orientations en cours ; les partenaires en sont avertis.
file-reads-glimpsed = { $count ->
    [one] a vu son nom dans une liste de { $count } dossier
    [many] a vu son nom dans une liste de { $count } dossiers
   *[other] a vu son nom dans une liste de { $count } dossiers
}
visit-bring-back = La rétablir
visit-is-back = La visite est rétablie.
visit-others = Une autre personne a enregistré sur cet appareil des visites qui ne sont pas encore envoyées : #
visit-others-lead = Elle seule peut les envoyer. Tant qu’elles sont là, vos visites ne peuvent pas être gardées sans réseau.
visit-others-out = Me déconnecter, pour qu’elle les envoie
visit-others-lose = Les détruire et continuer
visit-others-sure = Les détruire vraiment
act-visit-brought-back = a rétabli une visite
