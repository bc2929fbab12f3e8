### Prouver encore une fois qui l’on est, avant un acte qui compte.

again-title = Confirmez que c’est bien vous
again-lead = Cette action touche à la sécurité ou à des données personnelles. Par prudence, nous vous demandons de montrer encore une fois que c’est bien vous. Rien de ce que vous avez écrit n’est perdu.
again-password = Votre mot de passe
again-password-wrong = Ce n’est pas votre mot de passe.
again-code = Votre code de sécurité
again-code-hint = Six chiffres, ou un code de secours.
again-code-wrong = Ce code n’est pas le bon, ou il a déjà servi.
again-code-wait = { $minutes ->
    [one] Trop de codes faux. Par sécurité, attendez { $minutes } minute avant de réessayer.
   *[other] Trop de codes faux. Par sécurité, attendez { $minutes } minutes avant de réessayer.
}
again-example = Vous êtes une personne de l’exemple : il suffit de continuer.
again-nothing = Votre session a plus de quinze minutes. Déconnectez-vous, connectez-vous de nouveau et recommencez.
again-confirmed = C’est confirmé
again-file = Votre fichier est prêt. Gardez-le en lieu sûr : il contient des données personnelles.
again-passkey = Utiliser une clé d’accès
again-passkey-failed = L’appareil n’a pas donné de clé d’accès. Réessayez, ou prenez un autre moyen.
again-passkey-wrong = Cette clé d’accès n’est pas reconnue ici, ou la demande a expiré. Réessayez.
again-passkey-script = Une clé d’accès demande JavaScript, qui est désactivé dans ce navigateur.
again-provider = Confirmer avec { $provider }
again-provider-lead = { $provider } vous demande de vous connecter encore une fois, puis vous revenez ici.
again-provider-wrong = { $provider } n’a pas confirmé que c’est bien vous. Rien n’est perdu : recommencez, avec le compte qui est relié ici.
again-provider-silent = { $provider } ne répond pas. Rien n’est perdu : réessayez dans quelques minutes.
again-provider-goes-on = Rien n’est perdu. Continuez pour envoyer ce que vous aviez préparé.
