# El glosario: las palabras acordadas, en cada idioma.

translation-work = Mi trabajo
translation-menu = Traducción
glossary-title = Glosario
glossary-lead = Las palabras que han acordado, en cada idioma, y las que conviene evitar. Aparecen junto a los textos por traducir.
glossary-network = Toda la red
glossary-new = Añadir un término
glossary-xlsx = Tabla (Excel)
glossary-csv = Tabla (CSV)
glossary-tbx = Archivo TBX
glossary-found = { $count ->
    [0] Ningún término
    [one] Un término
   *[other] { $count } términos
}
glossary-empty = No hay términos aquí
glossary-empty-lead = Empiece por las palabras que se repiten, las que tienen varias traducciones y las que hieren.
glossary-term = Término
glossary-wordings = En los otros idiomas
glossary-scope = Dónde vale
glossary-state = Estado
glossary-anywhere = En todas partes
glossary-in-use = En uso
glossary-archived = Archivado
glossary-search = Buscar una palabra
glossary-show = Mostrar
glossary-preferred = Usar
glossary-allowed = Aceptado
glossary-forbidden = Evitar
glossary-archive = Archivar este término
glossary-bring-back = Volver a usar este término
glossary-saved = Término guardado.
glossary-conflict = Otra persona cambió este término mientras usted escribía. Primero está su versión y después la de usted: guarde la suya para conservarla.
glossary-definition = Definición
glossary-definition-lang = Idioma de la definición
glossary-note = Nota para quienes traducen
glossary-note-hint = Por ejemplo, qué distingue dos palabras parecidas.
glossary-other = Otro idioma
glossary-other-hint = Su código, como uk o bm. Guarde y aparecerán sus campos.
glossary-lines = Una palabra o expresión por línea.
glossary-save = Guardar el término
glossary-unsaid = todavía sin palabra en este idioma
glossary-not = no:
glossary-instead = Evite «{ $used }». Escriba mejor «{ $wanted }».
glossary-avoid = Evite «{ $used }».
glossary-too-many = { $count ->
    [one] { $count } línea como máximo.
    [many] { $count } de líneas como máximo.
   *[other] { $count } líneas como máximo.
}
glossary-no-word = Cada línea necesita una palabra.
glossary-both = «{ $text }» está a la vez por usar y por evitar.
glossary-needed = Escriba al menos una palabra que usar, en un idioma.
glossary-which-language = Diga en qué idioma está la definición.
glossary-unknown-language = Este código de idioma no se conoce.
