### Le journal en mots : ce qui a été fait (act-…), et sur quelle sorte de chose (thing-…).

act-file-added = a ajouté un fichier
act-file-removed = a enlevé un fichier
act-invited = a invité une personne
act-reset-mailed = a envoyé un lien pour changer le mot de passe
act-recovery-code-used = a utilisé un code de secours
act-second-factor-wrong = a donné un code de sécurité faux
act-second-factor-reset = a effacé le code de sécurité d’un compte
act-confirmed-again = a confirmé son identité
act-confirmation-wrong = n’a pas réussi à confirmer son identité

thing-account = compte
thing-file = fichier
thing-invitation = invitation
act-key-changed = a changé la clé de l’instance
act-keys-forgotten = a détruit les anciennes clés de l’instance
thing-key = clé
