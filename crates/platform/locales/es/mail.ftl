### Correo electrónico, notificaciones, «Mi trabajo». Nada de lo que dicen las notificaciones se escribe en un correo.

mail-notices = { $count ->
    [one] Algo le espera
   *[other] { $count } cosas le esperan
}
mail-of-kind = { $kind }: { $count }
mail-open = Abrir mis notificaciones
mail-notices-why = Recibe este correo porque tiene una cuenta en este sitio. Usted elige lo que se le envía en «Mi cuenta», «Notificaciones».
mail-unsubscribe = No recibir más estos correos

notices-menu = Notificaciones
notices-unread = { $count ->
    [one] { $count } sin leer
   *[other] { $count } sin leer
}

work-menu = Mi trabajo
work-nothing = No hay nada pendiente
work-nothing-lead = Lo que necesite su atención aparecerá aquí.
work-since = Desde el { $date }
work-everything = Ver todo
