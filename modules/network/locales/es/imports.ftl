### La importación de organizaciones desde una tabla. Español sencillo, de usted.

## Importar una tabla

org-import = Importar una tabla
org-import-lead = Añada varias organizaciones a la vez desde un archivo Excel o CSV. No se guarda nada antes de que usted confirme.
org-import-file = Archivo
org-import-file-hint = XLSX, ODS o CSV, { $count } filas como máximo. La primera fila lleva los títulos de las columnas.
org-import-read = Leer el archivo
org-import-example = Descargar la lista actual como modelo
org-import-leave = No importar
org-import-columns = ¿Qué contiene cada columna?
org-import-columns-lead = { $count ->
    [one] Una fila leída en
   *[other] { $count } filas leídas en
}
org-import-home = Sede, cuando la fila no la dice
org-import-compare = Comparar con las organizaciones conocidas
org-import-twice = Otra columna ya tiene ese sentido.
org-import-needs-name = Diga qué columna contiene el nombre.
org-import-review = Comprobar antes de importar
org-import-review-lead = Algunas filas se parecen a organizaciones ya conocidas. Diga si son las mismas. En caso de duda, no se guarda nada.
org-import-back = Cambiar el sentido de las columnas
org-import-keep = Conservar estas respuestas y seguir
org-import-confirm-lead = Conserve primero sus respuestas. Después todo se guarda a la vez.
org-import-confirm = Importar ahora
org-import-count-new = { $count ->
    [0] Ninguna nueva
    [one] Una nueva
   *[other] { $count } nuevas
}
org-import-count-same = { $count ->
    [0] Ninguna ya conocida
    [one] Una ya conocida
   *[other] { $count } ya conocidas
}
org-import-count-open = { $count ->
    [0] Ninguna por decidir
    [one] Una por decidir
   *[other] { $count } por decidir
}
org-import-count-left = { $count ->
    [0] Todas se importan
    [one] Una que no se importa
   *[other] { $count } que no se importan
}
org-import-row = Fila { $number }
org-import-no-name = Sin nombre, esta fila no se importa.
org-import-unread = { $column }: «{ $word }» no se entiende y no se importará.
org-import-repeats = Esta fila repite la fila { $number }.
org-import-new = Es una organización nueva
org-import-unsure = No lo sé, no guardar nada
org-import-same = Es la misma que
org-import-alike = parecido { $percent } %
org-import-done = Importación terminada
org-import-done-made = { $count ->
    [0] Ninguna organización añadida.
    [one] Una organización añadida.
   *[other] { $count } organizaciones añadidas.
}
org-import-done-mended = { $count ->
    [0] Ninguna organización modificada.
    [one] Una organización modificada.
   *[other] { $count } organizaciones modificadas.
}
org-import-done-left = { $count ->
    [0] Todas las filas se importaron.
    [one] Una fila no se importó.
   *[other] { $count } filas no se importaron.
}
org-import-another = Importar otro archivo
