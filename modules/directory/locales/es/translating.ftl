# Las traducciones: qué espera, cómo van, quién trabaja en ellas; y a quién se avisa de un borrador.

translations-title = Traducciones
translations-lead = Lo que espera una traducción a sus idiomas. Primero lo que ya no es correcto para quienes leen, después lo que más les importa.
translations-text = Texto
translations-what = Por hacer
translations-words = Palabras por traducir
translations-who = Quién traduce
translations-mine = Yo
translations-free = Nadie
translations-own = Mis idiomas
translations-languages = Los idiomas a los que traduzco
translations-languages-hint = Verá primero estos idiomas y recibirá un aviso cuando cambie un texto en alguno de ellos.
translations-choose = Guardar mis idiomas
translations-chosen = Sus idiomas están guardados.
translations-found = { $count ->
    [0] Ningún texto espera
    [one] Un texto espera
   *[other] { $count } textos esperan
}
translations-empty = Nada espera aquí
translations-empty-lead = Elija otros idiomas o quite un filtro.
translations-stale = { $count ->
    [one] 1 por actualizar
   *[other] { $count } por actualizar
}
translations-missing = { $count ->
    [one] 1 por traducir
   *[other] { $count } por traducir
}
translations-machine = { $count ->
    [one] 1 de la máquina, por comprobar
   *[other] { $count } de la máquina, por comprobar
}
standings-title = Avance de las traducciones
standings-lead = Para cada lugar, sección e idioma: cuántos textos hay en cada estado. Los borradores cuentan.
standings-section = Sección
standings-done = Hecho
standings-taken = En traducción
standings-review = Por revisar
standings-taxonomies = Temas y palabras clave
standings-network = Toda la red
standings-xlsx = Hoja de Excel
standings-csv = Hoja CSV
standings-empty = Aquí no se cuenta ningún texto
claim-who = Quién traducirá
claim-take = Yo traduzco este texto
claim-take-over = Lo traduzco yo
claim-give = Pedírselo a otra persona
claim-release = Ya no traduzco este texto
claim-mine = Usted traduce este texto desde esta fecha: { $day }.
claim-theirs = { $name } traduce este texto desde esta fecha: { $day }.
told-unnamed = un lugar confidencial
told-submitted-label = Se propone un texto para revisión
told-submitted = «{ $name }» espera una revisión.
told-refused-label = Se piden cambios en un texto que usted escribió
told-refused = Se le piden cambios en «{ $name }».
told-published-label = Se publica un texto que usted escribió
told-published = «{ $name }» está publicado.
told-scheduled-label = Un texto que usted escribió tiene fecha de publicación
told-scheduled = «{ $name }» se publicará en esta fecha: { $day }.
told-dropped-label = Un texto no se publicó el día previsto
told-dropped-pictures = «{ $name }» no se publicó: una imagen no dice qué muestra. El borrador se conserva.
told-dropped-right = «{ $name }» no se publicó: quien eligió el día ya no puede publicar aquí. El borrador espera una revisión.
told-stale-label = Un texto ha cambiado: su traducción ya no está al día
told-stale = «{ $name }» ha cambiado. Traducción por actualizar: { $language }.
told-given-label = Se le pide una traducción
told-given = Se le pide traducir «{ $name }» a este idioma: { $language }.
