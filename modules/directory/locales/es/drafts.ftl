# El espacio de trabajo: lo pendiente, la lista, el editor, la revisión, la traducción, el historial.

work-title = Mi trabajo
work-to-review = { $count ->
    [one] Un texto por revisar
   *[other] { $count } textos por revisar
}
work-asked = { $count ->
    [one] Le piden cambios en un texto
   *[other] Le piden cambios en { $count } textos
}
work-begun = { $count ->
    [one] Un borrador que usted empezó
   *[other] { $count } borradores que usted empezó
}
work-language = { $count ->
    [one] Un texto por traducir al { $language }
   *[other] { $count } textos por traducir al { $language }
}

menu-directory = Directorio
list-title = Los servicios
list-found = { $count ->
    [0] Ningún servicio
    [one] Un servicio
   *[other] { $count } servicios
}
list-empty = Aquí no hay servicios
list-empty-lead = Quite un filtro o empiece un servicio nuevo.
list-any = Todos
list-state = Estado
list-languages = Idiomas
list-words = Nombre del servicio
list-show = Mostrar

state-draft = Borrador
state-in-review = En revisión
state-changes-asked = Cambios pedidos
state-scheduled = Publicación prevista
state-published = Publicado
state-archived = Archivado
state-new = Nunca publicado
state-overdue = Por comprobar


new-title = Servicio nuevo
new-territory = Territorio
new-territory-choose = Elegir este territorio
new-language = Idioma en el que escribe
new-name-hint = Lo que dice la gente: «Inscribir a un niño en la escuela», no «Área de educación».
new-organisation = Organización que ofrece el servicio
new-organisation-none = Ninguna
new-begin = Empezar

edit-name = Nombre del servicio
edit-alternate-name = Otro nombre
edit-description = Descripción
edit-description-hint = En dos o tres frases: qué puede encontrar allí una persona.
edit-alert-hint = Solo lo excepcional, como una mudanza.
edit-status = Situación de las personas
edit-age = Edad
edit-age-from = Edad mínima
edit-age-to = Edad máxima
edit-sex = Mujeres u hombres
edit-family = Situación familiar
edit-level = Nivel de idioma
edit-level-none = No se pide ningún nivel
edit-documents-hint = Un documento por línea.
edit-hours = Horario de cada semana
edit-hours-hint = Una línea por cada horario. Para quitar uno, borre sus dos horas.
edit-hours-add = Añadir un horario
edit-hours-days = Días
edit-hours-said = Esto es lo que está guardado:
edit-hours-beyond = { $count ->
    [one] Una regla es demasiado particular para este formulario: queda como está.
   *[other] { $count } reglas son demasiado particulares para este formulario: quedan como están.
}
edit-holidays = Abierto también los días festivos
edit-days-missing = Elija al menos un día.
edit-opens = Abre a las
edit-closes = Cierra a las
edit-note = Observación
edit-exceptions = Días especiales
edit-exceptions-hint = Vacaciones, obras, horario de verano. Sin horas, el servicio está cerrado esos días. Para quitar uno, borre su primer día.
edit-exceptions-add = Añadir días especiales
edit-from = Primer día
edit-to = Último día
edit-end-before-start = El último día es anterior al primero.
edit-phones = Teléfonos
edit-phones-hint = Para quitar uno, borre el número.
edit-phones-add = Añadir un teléfono
edit-phone-number = Número
edit-phone-extension = Extensión
edit-phone-description = Quién responde
edit-email = Correo electrónico
edit-due = Comprobar antes del
edit-due-hint = Después de esta fecha, la página aconseja llamar antes de ir.
edit-assured = Hoy he comprobado que todo es correcto
edit-minor = Pequeña corrección: las traducciones siguen al día
edit-minor-hint = Márquela para una falta de ortografía. Si cambia el sentido, déjela vacía: las traducciones se marcarán para actualizar.
edit-other = Otra información
edit-part-what = El servicio
edit-part-who = Para quién
edit-part-how = Cómo funciona
edit-part-when = Cuándo
edit-part-reach = Contacto e idiomas
edit-part-trust = Antes de guardar
edit-language = Escriba en este idioma: { $language }.
edit-row = Línea { $number }
edit-save = Guardar el borrador
edit-saved = Guardado. El público todavía no lo ve.

conflict-title = Otra persona cambió este texto mientras usted escribía.
conflict-lead = No se ha perdido nada. En cada punto, elija el texto que se queda y guarde.
conflict-mine = Mi texto
conflict-theirs = El otro texto
conflict-nothing = Vacío
conflict-none = Los dos textos dicen lo mismo.
conflict-save = Guardar mis elecciones
conflict-theirs-all = Quedarse con todo el otro texto

review-nothing = No hay borrador: lo que ve es lo que ve el público.
review-submit = Enviar a revisión
review-note = Unas palabras para quien revisa
review-note-said = Nota de quien lo escribió
review-asked = Cambios pedidos
review-publish = Publicar
review-publish-lead = El público verá este texto en lugar del anterior. Lo que estaba archivado vuelve a verse.
review-on = Publicar el
review-on-hint = Déjelo vacío para publicar ahora.
review-on-wrong = Elija un día futuro, dentro de dos años como máximo.
review-scheduled-for = Se publicará el { $date }.
review-refuse = Pedir cambios
review-refuse-note = Qué hay que cambiar
review-refuse-empty = Escriba qué hay que cambiar.
review-withdraw = Descartar el borrador
review-withdraw-lead = El borrador desaparece. Lo publicado no cambia.
review-archive = Archivar

move-title = Mover a otro territorio
move-lead = El texto queda como está. El público lo ve en el nuevo territorio cuando lo publica alguien que puede publicar en los dos.
move-to = Nuevo territorio

preview-title = Vista previa
preview-open = Ver la vista previa
preview-public = Página pública
preview-notice = Vista previa: el público todavía no ve esta página.
preview-back = Volver a la edición

history-title = Versiones publicadas
history-empty = Ninguna versión publicada
history-empty-lead = Aquí se guarda cada publicación. Podrá comparar las versiones y volver a una de ellas.
history-version = Versión { $number } – { $date }
history-to-next = Lo que cambió después, en la versión { $number }:
history-to-draft = Lo que cambia el borrador:
history-latest = Es la versión que ve el público.
history-same = No ha cambiado ningún texto.
history-other = También ha cambiado
history-restore = Retomar esta versión
history-restore-lead = Esta versión se convierte en borrador. El público solo la ve cuando se publica.

translate-title = «{ $name }»: { $language }
translate-left = { $count ->
    [0] Todo está al día
    [one] Un texto por traducir o revisar
   *[other] { $count } textos por traducir o revisar
}
translate-none = No hay ningún texto que traducir.
translate-changed = Lo que ha cambiado desde la traducción:
translate-save = Guardar la traducción
translate-conflict = Otra persona cambió algunos textos mientras usted escribía. Los demás están guardados. Compruebe estos y guarde otra vez.
