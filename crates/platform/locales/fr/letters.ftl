### Courriels sur la sécurité du compte, et invitations. Ils ne disent rien de plus que ce qu’il faut pour agir.

letter-reset = Choisissez un nouveau mot de passe
letter-reset-text = Vous avez demandé à choisir un nouveau mot de passe. Ce lien sert une fois, pendant une heure.
letter-reset-link = Choisir mon mot de passe
letter-reset-small = Vous n’avez rien demandé ? Ne faites rien : votre mot de passe reste le même.
letter-changed = Votre mot de passe a changé
letter-changed-text = Le mot de passe de votre compte vient de changer. Vos autres appareils sont déconnectés. Si c’est vous qui l’avez changé, vous n’avez rien à faire.
letter-changed-link = Ce n’était pas moi : choisir un autre mot de passe
letter-changed-small = Ce courriel concerne la sécurité de votre compte : il est toujours envoyé.
letter-invited = Voici une invitation à créer un compte
letter-invited-text = La personne qui gère les équipes ({ $place }) vous invite. Ce lien sert une fois, pendant 14 jours. Ne le transmettez à personne.
letter-invited-link = Créer mon compte
letter-invited-small = Vous n’attendiez pas cette invitation ? Ne faites rien : aucun compte ne sera créé.
