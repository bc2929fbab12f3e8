# Textos que viajan: hacia un programa de traducción, y de vuelta.

exchange-title = Archivos de traducción
exchange-lead = Llévese los textos que esperan en un archivo XLIFF, tradúzcalos con su programa y traiga el archivo de vuelta.
exchange-out = Llevarse textos
exchange-place = Territorio
exchange-from = De
exchange-to = A
exchange-format = Formato
exchange-fetch = Descargar el archivo
exchange-nothing = Aquí no espera nada en este idioma.
exchange-in = Traer un archivo
exchange-in-lead = No se escribe nada antes de que usted vea lo que cambia.
exchange-file = Archivo XLIFF
exchange-send = Ver lo que cambia
exchange-no-file = Elija un archivo.
exchange-large = Este archivo es demasiado grande. Divídalo.
exchange-entities = Este archivo tiene un tipo de documento o entidades: no se lee.
exchange-letters = Este archivo no está escrito en UTF-8.
exchange-broken = Este archivo está dañado.
exchange-kind = Este archivo no es XLIFF 1.2 o 2.0 con sus dos idiomas.
exchange-look = Lo que cambia este archivo
exchange-decide = Por decidir
exchange-take = Traducciones nuevas
exchange-take-this = Tomar esta traducción
exchange-source-changed = El texto original ha cambiado desde entonces. Aquí están las palabras de antes y de después. Tome la traducción solo si todavía sirve.
exchange-theirs = Otra persona ha traducido este texto desde entonces: primero la suya, luego la del archivo.
exchange-lost = Falta en la traducción:
exchange-apply = Tomar lo marcado
exchange-back = Volver
exchange-written = { $count ->
    [0] No se escribió nada.
    [one] Una traducción guardada, como borrador.
    [many] { $count } de traducciones guardadas, como borradores.
   *[other] { $count } traducciones guardadas, como borradores.
}
exchange-new = { $count ->
    [0] Ninguna traducción nueva
    [one] Una traducción nueva
    [many] { $count } de traducciones nuevas
   *[other] { $count } traducciones nuevas
}
exchange-conflicts = { $count ->
    [0] Ningún conflicto
    [one] Un texto por decidir
    [many] { $count } de textos por decidir
   *[other] { $count } textos por decidir
}
exchange-same = { $count ->
    [0] Ningún texto sin cambios
    [one] Un texto sin cambios
    [many] { $count } de textos sin cambios
   *[other] { $count } textos sin cambios
}
exchange-untranslated = { $count ->
    [0] Ningún texto sin traducir
    [one] Un texto sin traducir
    [many] { $count } de textos sin traducir
   *[other] { $count } textos sin traducir
}
exchange-unknown = { $count ->
    [one] Un texto que aquí no se conoce se deja fuera
    [many] { $count } de textos que aquí no se conocen se dejan fuera
   *[other] { $count } textos que aquí no se conocen se dejan fuera
}
