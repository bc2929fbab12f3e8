### Se déconnecter quand des visites ne sont pas encore envoyées.

unsent-title = Des visites ne sont pas encore envoyées
unsent-count = Visites gardées sur cet appareil, que personne d’autre n’a : #
unsent-lead = Si vous vous déconnectez maintenant, elles sont détruites.
unsent-send = Les envoyer maintenant
unsent-sending = Envoi en cours…
unsent-failed = Elles ne sont pas toutes parties : le réseau ne répond pas, ou il faut d’abord les corriger. Elles sont encore là.
unsent-stay = Rester
unsent-lose = Me déconnecter et les perdre
