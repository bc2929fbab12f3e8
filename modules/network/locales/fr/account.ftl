### Ce qui protège le compte, et la façon de partir. Français simple, vouvoiement.

account-no-password = Vous n’avez pas de mot de passe ici. Vous pouvez en choisir un.
account-password-lead = Vos autres appareils seront déconnectés. Les liens créés pour retrouver l’ancien mot de passe ne serviront plus.
account-second-factor-change = Changer d’application ou de téléphone
account-second-factor-must = Votre rôle demande ce code. Activez-le maintenant : le reste s’ouvrira juste après.
account-recovery-new = Nouveaux codes de secours
account-recovery-old = Les anciens codes ne servent plus.

account-required = Code de sécurité obligatoire
account-required-lead = Une personne qui a un de ces rôles doit activer le code de sécurité avant de pouvoir travailler. Cela vaut pour le territoire choisi et tout ce qu’il contient.
account-required-roles = Rôles concernés, { $place }
account-required-always = Toujours
account-required-above = Déjà demandé

account-erasure = Effacer mon compte
account-erasure-lead = Vous pouvez partir à tout moment. Tout se fait d’un coup, tout de suite.
account-erasure-goes = Ce qui disparaît
account-erasure-goes-account = Votre nom, votre identifiant, votre mot de passe et vos codes.
account-erasure-goes-roles = Vos rôles et vos appareils connectés.
account-erasure-goes-links = Les invitations que vous avez créées et qui attendent encore.
account-erasure-goes-names = Votre nom à côté de ce que vous avez écrit, publié ou traité.
account-erasure-stays = Ce qui reste
account-erasure-stays-texts = Les textes publiés et les brouillons, sans votre nom. Si vous avez écrit votre nom dans un texte, changez-le avant de partir.
account-erasure-stays-log = Le journal de ce qui a été fait, sous un numéro qui ne mène plus à personne.
account-erasure-stays-backups = Les sauvegardes déjà faites, jusqu’à ce qu’elles soient remplacées.
account-erasure-copy = Voulez-vous garder une copie de vos données ?
account-erasure-sure = Oui, effacer mon compte pour toujours
account-erasure-last = Vous êtes la dernière personne qui administre ce réseau. Donnez d’abord ce rôle à quelqu’un d’autre : sans cela, plus personne ne pourrait aider les autres.
account-erasure-example = Les personnes de l’exemple ne peuvent pas être effacées.
account-erased = Votre compte est effacé
account-erased-text = Plus rien ici ne mène à vous. Merci pour ce que vous avez fait.
