### Notifications et leur réglage.

notices = Notifications
notices-lead = Ce qui s’est passé là où vous travaillez. Les notifications s’effacent au bout de 90 jours.
notices-none = Aucune notification
notices-none-lead = Ce qui vous concerne s’affiche ici.
notices-new = Nouvelle
notices-mark = Marquer comme lue
notices-mark-all = Tout marquer comme lu
notices-older = Plus anciennes
notices-settings = Choisir mes notifications

notice-choices = Mes notifications
notice-choices-lead = Pour chaque événement, choisissez comment le savoir. Les courriels disent qu’une chose vous attend et, s’il s’agit d’un groupe, lequel ; jamais ce qui y est écrit.
notice-choices-about = Événement
notice-choices-screen = Sur le site
notice-choices-mail = Par courriel
notice-choices-security = Les messages sur la sécurité de votre compte vous sont toujours envoyés.
notice-choices-no-server = Ce site n’envoie pas de courriel pour le moment : vos notifications s’affichent seulement sur le site.
notice-choices-no-address = Vous vous connectez sans adresse e-mail : vos notifications s’affichent seulement sur le site.
notice-mail-now = Tout de suite
notice-mail-daily = Une fois par jour
notice-mail-weekly = Une fois par semaine
notice-mail-never = Jamais

mail-stop = Ne plus recevoir ces courriels
mail-stop-lead = Vous ne recevrez plus de courriel sur vos notifications. Elles restent visibles sur le site. Les messages sur la sécurité de votre compte continuent.
mail-stop-do = Arrêter ces courriels
mail-stopped = C’est fait. Vous ne recevrez plus ces courriels.
mail-stopped-lead = Vous pouvez les reprendre quand vous voulez dans « Mon compte », « Notifications ».

notice-role-given-label = Un rôle vous est donné
notice-role-given = Vous avez un nouveau rôle : { $role }, { $place }.
notice-role-ended-label = Un rôle vous est retiré
notice-role-ended = Vous n’avez plus ce rôle : { $role }, { $place }.
