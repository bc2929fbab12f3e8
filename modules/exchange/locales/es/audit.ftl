## El registro

thing-practice = práctica
act-practice-begun = empezó una práctica
act-practice-saved = guardó una práctica
act-practice-translated = tradujo una práctica
act-practice-submitted = presentó una práctica
act-practice-taken-back = retiró una práctica presentada
act-practice-revision-asked = pidió cambios en una práctica
act-practice-published = publicó una práctica
act-practice-reopened = empezó una nueva versión de una práctica
act-practice-confirmed = confirmó que una práctica está al día
act-practice-due = marcó una práctica por actualizar
act-practice-retired = retiró una práctica
act-practice-discarded = eliminó el borrador de una práctica
act-review-asked = confió una práctica a revisores
act-reviewer-asked = pidió una revisión a alguien
act-review-saved = guardó una revisión
act-review-given = entregó una revisión
act-review-excused = se excusó de una revisión
