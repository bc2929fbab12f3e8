## El intercambio: páginas comunes

exchange-title = El intercambio
exchange-lead = Lo que las instituciones han probado para y con las personas migrantes, qué resultó y quién lo retomó en otro lugar.
exchange-desk = Por atender
exchange-desk-lead = Prácticas presentadas donde usted anima el intercambio. Confíe cada una a dos personas revisoras de otras instituciones.
exchange-desk-none = No se ha presentado nada
exchange-changed = Modificada el
exchange-date = Fecha del archivo
exchange-licence = Licencia
exchange-files = Llevarse esta lista
exchange-institution-gone = Una institución que ya no está en la red
exchange-save = Guardar
exchange-saved-at = Guardado a las { $time }
exchange-kept = Sin conexión: su texto queda guardado en este navegador.
exchange-failed = Aún no se ha guardado. Su texto sigue aquí.
exchange-back = Ha vuelto lo que escribió sin conexión.
exchange-not-saved = No se guardó: hay algo que corregir en el formulario.
exchange-overtaken = Otra persona guardó esta práctica mientras tanto. Su texto sigue en el formulario, pero no está guardado.
exchange-overtaken-see = Ver lo que está guardado
exchange-done-saved = Guardado.
exchange-done-submitted = La práctica está presentada. La secretaría pedirá dos revisiones.
exchange-done-taken = La práctica vuelve a estar en sus manos.
exchange-done-asked = Se ha pedido la revisión.
exchange-done-reviewed = Gracias, su revisión está entregada.
exchange-done-excused = Anotado: otra persona revisará esta práctica.
exchange-done-revision = Se han pedido cambios a la institución.
exchange-done-published = La práctica está publicada.
exchange-done-reopened = Se ha iniciado una nueva versión. El público sigue viendo la anterior.
exchange-done-confirmed = Confirmado: la práctica está al día por dos años.
exchange-done-retired = La práctica está retirada: el público ya no la ve.
exchange-done-discarded = El borrador se ha eliminado.
waiting-reviews = { $count ->
    [one] Una práctica por revisar
   *[other] { $count } prácticas por revisar
}
waiting-revision = { $count ->
    [one] Una práctica por corregir
   *[other] { $count } prácticas por corregir
}
waiting-due = { $count ->
    [one] Una práctica por actualizar
   *[other] { $count } prácticas por actualizar
}
waiting-submitted = { $count ->
    [one] Una práctica presentada
   *[other] { $count } prácticas presentadas
}
told-practice-submitted-label = Se presenta una práctica
told-practice-submitted = «{ $name }» está presentada y espera revisores.
told-review-asked-label = Se le pide revisar una práctica
told-review-asked = Se le pide revisar «{ $name }».
told-practice-reviewed-label = Avanzan las revisiones de una práctica
told-practice-reviewed = Las revisiones de «{ $name }» le esperan.
told-practice-revision-label = Se piden cambios en una práctica
told-practice-revision = La secretaría pide cambios en «{ $name }».
told-practice-published-label = Se publica una práctica de su institución
told-practice-published = «{ $name }» está publicada.
told-practice-due-label = Hay que actualizar una práctica
told-practice-due = «{ $name }» se publicó hace dos años. Diga si todo sigue siendo así.
exchange-whole-network = Toda la red
