# Cambiar muchos servicios a la vez: desde la lista, o en una hoja de cálculo que se exporta y se devuelve.

batch-title = Con los servicios elegidos
batch-chosen = Elegidos: { $count }
batch-page = { $count ->
    [one] Elegir el servicio de esta página
   *[other] Elegir los { $count } servicios de esta página
}
batch-all = { $count ->
    [one] Tomar el único servicio de esta búsqueda
   *[other] Tomar los { $count } servicios de esta búsqueda, en todas las páginas
}
batch-none = Elija al menos un servicio de la lista.
batch-export = Exportar como hoja de cálculo (XLSX)
batch-due = Fijar esta fecha de revisión
batch-add-theme = Añadir este tema
batch-remove-theme = Quitar este tema
batch-assured = Hoy todo es correcto
batch-archive = Dejar de mostrar al público
batch-publish = Publicar enseguida lo que nadie estaba ya escribiendo
batch-hint = Los cambios quedan como borradores. Después podrá deshacerlos todos.
batch-back = Volver a la lista
batch-result = Cambios en varios servicios
batch-services = Servicio por servicio
batch-first = Primera página
batch-busy = { $count ->
    [one] El trabajo continúa: falta un servicio.
   *[other] El trabajo continúa: faltan { $count } servicios.
}
batch-look-again = Ver cómo va
batch-drafted = { $count ->
    [one] Un borrador escrito
   *[other] { $count } borradores escritos
}
batch-published = { $count ->
    [one] Un servicio publicado
   *[other] { $count } servicios publicados
}
batch-archived = { $count ->
    [one] Un servicio retirado del público
   *[other] { $count } servicios retirados del público
}
batch-undone = { $count ->
    [one] Un cambio deshecho
   *[other] { $count } cambios deshechos
}
batch-stays = { $count ->
    [one] Un servicio se modificó después: queda como está
   *[other] { $count } servicios se modificaron después: quedan como están
}
batch-kept = { $count ->
    [one] Un servicio queda como está: nada que cambiar, ya en redacción o fuera de sus permisos
   *[other] { $count } servicios quedan como están: nada que cambiar, ya en redacción o fuera de sus permisos
}
batch-undo = Deshacer estos cambios
batch-undo-hint = { $days ->
    [one] Posible durante un día, para los servicios que nadie haya modificado entretanto.
   *[other] Posible durante { $days } días, para los servicios que nadie haya modificado entretanto.
}

step-ready = Cambiará
step-conflict = Modificado desde la exportación
step-wrong = Por corregir
step-drafted = Borrador escrito
step-published = Publicado
step-kept = Queda como está
step-undone = Deshecho
step-stays = Modificado después, queda como está

sheet-title = Devolver una hoja modificada
sheet-lead = Para corregir muchos servicios a la vez, trabaje en una hoja de cálculo y envíe aquí el archivo. Nada cambia antes de que usted vea y acepte las diferencias.
sheet-step-export = En la lista de servicios, elija servicios y expórtelos como hoja de cálculo.
sheet-step-change = Cambie las celdas. Una celda vacía no cambia nada; para vaciar un texto, escriba { $mark }.
sheet-step-send = Envíe el archivo: verá cada diferencia, palabra por palabra.
sheet-file = La hoja de cálculo
sheet-file-hint = Archivo .xlsx o .csv, 16 MB como máximo. Puede eliminar columnas y filas, pero conserve la columna «id».
sheet-send = Ver las diferencias
sheet-no-id = Esta hoja no tiene la columna «id». Parta de una hoja exportada desde aquí.
sheet-preview = Lo que cambiaría esta hoja
sheet-differences = Fila por fila
sheet-ready = { $count ->
    [0] Ningún servicio cambiará
    [one] Un servicio cambiará
   *[other] { $count } servicios cambiarán
}
sheet-conflicts = { $count ->
    [one] Un servicio se modificó desde la exportación
   *[other] { $count } servicios se modificaron desde la exportación
}
sheet-wrong = { $count ->
    [one] Una fila por corregir: se dejará aparte
   *[other] { $count } filas por corregir: se dejarán aparte
}
sheet-comparing = { $count ->
    [one] Estamos comparando su hoja con el directorio: falta una fila.
   *[other] Estamos comparando su hoja con el directorio: faltan { $count } filas.
}
sheet-same = { $count ->
    [one] Una fila sin cambios
   *[other] { $count } filas sin cambios
}
sheet-guessed = La codificación de este archivo se ha adivinado. Compruebe que los acentos y las letras árabes son correctos antes de aceptar.
sheet-ignored = Columnas desconocidas, dejadas aparte:
sheet-conflicts-title = Servicios modificados desde la exportación
sheet-conflicts-leave = Dejarlos como están
sheet-conflicts-take = Tomar los textos de la hoja
sheet-apply = Aceptar estos cambios
sheet-discard = No cambiar nada
sheet-row = Fila { $number }
sheet-bad-hours = Escriba los horarios así: { $example }.
sheet-hidden-hours = Estos horarios son demasiado particulares para una hoja de cálculo. Cámbielos en la página del servicio.
sheet-unknown-word = «{ $word }» no es un código conocido.
sheet-no-source = Este texto debe existir primero en el idioma original del servicio.
sheet-no-translation = Usted no tiene permiso para traducir este servicio.
sheet-row-no-id = Esta fila no tiene identificador. Para añadir un servicio, empiécelo en pantalla.
sheet-not-found = Ningún servicio que usted pueda modificar tiene este identificador.
sheet-twice-row = La fila { $row } ya lleva este identificador.
sheet-fault = La fórmula de esta celda no da resultado.
sheet-notes = Ayuda
sheet-note-empty = Una celda vacía no cambia nada. Para vaciar un texto, escriba { $mark }.
sheet-note-columns = Puede eliminar, mover u ordenar columnas y filas: lo que no está en la hoja no cambia.
sheet-note-keys = No cambie las columnas «id» y «version». Las columnas «territory», «organisation» y «status» son informativas.
sheet-note-translations = «title.fr» es el título en francés, «title.ar» el título en árabe. Si cambia el texto original, habrá que actualizar sus traducciones.
sheet-note-hours = Horarios: { $example }. Una celda vacía significa que la hoja no puede mostrarlos o que no hay.
sheet-note-back = Envíe el archivo en el espacio de trabajo, página «Devolver una hoja modificada». Verá cada diferencia antes de aceptar.
