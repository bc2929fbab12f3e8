### Courrier électronique, notifications, « Mon travail ». Rien de ce que disent les notifications n’est écrit dans un courriel.

mail-notices = { $count ->
    [one] Une chose vous attend
   *[other] { $count } choses vous attendent
}
mail-of-kind = { $kind } : { $count }
mail-open = Ouvrir mes notifications
mail-notices-why = Vous recevez ce courriel parce que vous avez un compte sur ce site. Vous choisissez ce qui vous est envoyé dans « Mon compte », « Notifications ».
mail-unsubscribe = Ne plus recevoir ces courriels

notices-menu = Notifications
notices-unread = { $count ->
    [one] { $count } non lue
   *[other] { $count } non lues
}

work-menu = Mon travail
work-nothing = Rien ne vous attend
work-nothing-lead = Ce qui demandera votre attention apparaîtra ici.
work-since = Depuis le { $date }
work-everything = Tout voir
