### Les clés d’accès : entrer avec son appareil, sans mot de passe.

passkeys = Clés d’accès
passkeys-why = Avec une clé d’accès, vous entrez avec votre doigt, votre visage ou le code de votre appareil, sans mot de passe. Personne ne peut la deviner ni vous la voler par un faux site. Elle remplace aussi le code de sécurité.
passkey-add = Ajouter une clé d’accès
passkey-added = Ajoutée le
passkey-remove = Retirer
passkey-name = Nom de cette clé
passkey-name-hint = Pour la reconnaître, par exemple : téléphone, ordinateur du bureau.
passkey-not-made = La clé d’accès n’a pas pu être ajoutée. Réessayez.
passkey-script = Une clé d’accès demande JavaScript, qui est désactivé dans ce navigateur. Le mot de passe et le code de sécurité, eux, fonctionnent sans.
