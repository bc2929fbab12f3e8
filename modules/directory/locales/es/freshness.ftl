# Vigencia: lo que hay que confirmar, quién lo hace y qué sabe el público.

fresh-overdue = Sin confirmar desde el { $date }: llame antes de ir, puede haber cambiado.
fresh-since = Sin confirmar desde el { $date }
fresh-guide-overdue = Es posible que algo haya cambiado.
fresh-checking = Estamos comprobando esta página
fresh-checking-lead = Nadie la ha confirmado desde hace tiempo y preferimos no enviarle a un lugar equivocado. Volverá en cuanto esté comprobada.
fresh-ask = Preguntar en { $territory }
fresh-organisation = Ver todo lo que ofrece esta organización
fresh-others = Ver otros servicios
fresh-title = ¿Sigue siendo correcto?
fresh-known = Confirmado o publicado el { $date }
fresh-until = Confirmar antes del { $date }
fresh-hides = Oculto al público después del { $date }
fresh-nobody = Nadie se ocupa todavía de esta página.
fresh-owner = A cargo de { $names }
fresh-owner-usual = Como siempre: quien la publicó o, si no, la coordinación
fresh-owner-change = Cambiar quién se ocupa de esta página
fresh-owner-choose = ¿Quién se ocupa de esta página?
fresh-owner-hint = Esta persona recibe un aviso cuando hay que confirmar la página.
fresh-still-right = Sigue siendo correcto
fresh-still-right-of = Sigue siendo correcto: { $name }
fresh-confirmed = Gracias, queda confirmado. El público ve la fecha de hoy.
fresh-hidden = Oculto al público
fresh-list = Por confirmar
fresh-list-lead = Estas páginas están publicadas y hay que confirmarlas ahora o en las próximas dos semanas. Si algo ha cambiado, abra la página y corríjala: al publicarla también se confirma.
fresh-list-open = Abrir la lista de páginas por confirmar
fresh-found = { $count ->
    [0] Nada por confirmar
    [one] Una página por confirmar
   *[other] { $count } páginas por confirmar
}
fresh-waiting = { $count ->
    [one] Una página por confirmar
   *[other] { $count } páginas por confirmar
}
fresh-none = Todo está al día
fresh-none-lead = No hay nada que confirmar en las próximas dos semanas.
fresh-whose = A cargo de
fresh-mine = Yo
fresh-notice-label = Hay páginas por confirmar
fresh-notice = { $count ->
    [one] Hay que confirmar una página de la que usted se ocupa.
   *[other] Hay que confirmar { $count } páginas de las que usted se ocupa.
}
fresh-ask-title = ¿Sigue siendo correcto?
fresh-ask-lead = Esto es lo que ve el público. Lea los horarios, las direcciones y los números, y después confirme.
fresh-public-page = Ver la página pública
fresh-not-right = ¿Ha cambiado algo? Inicie sesión y corrija la página: al publicarla también se confirma.
fresh-seen = Lo que ve el público
fresh-thanks = Gracias, queda confirmado
fresh-thanks-lead = El público ve ahora que esta página se comprobó hoy. Puede cerrar esta ventana.
fresh-link-unknown = Este enlace no funciona
fresh-link-unknown-lead = Puede que se haya cortado en su mensaje. Cópielo entero o inicie sesión.
fresh-link-expired = Este enlace es demasiado antiguo
fresh-link-expired-lead = El enlace de un aviso vale treinta días. Inicie sesión para confirmar sus páginas.
fresh-link-passed = Este enlace ya no hace falta
fresh-link-passed-lead = La página se ha confirmado o cambiado desde entonces, o usted ya no se ocupa de ella. No hay nada que hacer aquí.
fresh-settings-list = Reglas de confirmación
fresh-settings-lead = Para cada territorio: cada cuánto hay que confirmar las páginas y qué ocurre cuando nadie lo hace.
fresh-settings = Reglas de confirmación: { $territory }
fresh-interval = Las páginas se confirman cada
fresh-interval-hint = Se cuenta desde la última publicación o confirmación. Una página puede tener una fecha más próxima.
fresh-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
fresh-hide = Ocultar una página que nadie confirma
fresh-hide-hint = Sale de la búsqueda, las listas, el mapa y el folleto. Su dirección dice que se está comprobando.
fresh-hide-never = Nunca: solo se avisa al público
fresh-hide-months = { $count ->
    [one] { $count } mes después de la fecha
   *[other] { $count } meses después de la fecha
}
fresh-phone = Teléfono al que el público puede preguntar
fresh-email = Correo electrónico al que el público puede preguntar
fresh-contact-hint = Se muestra en lugar de una página oculta. El número de una oficina, nunca el de una persona.
