### El marco de las páginas. Español sencillo, tratamiento de usted, sin género.

## El sitio

site-name = { -brand }
site-tagline = Servicios y derechos, cerca de usted
title-with-site = { $title } – { $site }

## Navegación

skip-to-content = Ir al contenido
menu = Menú
menu-open = Abrir el menú
menu-close = Cerrar el menú
nav-main = Menú principal
nav-account = Su cuenta
nav-footer = Pie de página
nav-workspace = Espacio de trabajo
breadcrumbs = Usted está aquí
home = Inicio
back = Volver
back-to-top = Volver arriba
sign-in = Iniciar sesión
sign-out = Cerrar sesión
language = Idioma
language-choose = Elegir el idioma
language-current = Idioma actual: { $language }
theme = Apariencia
theme-light = Clara
theme-dark = Oscura
theme-auto = Como el dispositivo
opens-new-tab = se abre en una pestaña nueva

## Pie de página

footer-about = Acerca de
footer-design = Diseño
footer-api = Datos abiertos y API
footer-licence = Licencia
footer-source = Código fuente
footer-accessibility = Accesibilidad
footer-privacy = Privacidad
footer-contact = Contacto
footer-report = Avisar de un error
footer-version = Versión { $version }

## Búsqueda y filtros

search = Buscar
search-label = ¿Qué busca?
search-placeholder = Médico, vivienda, clases de idioma…
search-submit = Buscar
search-clear = Borrar la búsqueda
search-results-for = Resultados de «{ $query }»
filters = Filtros
filters-show = Mostrar los filtros
filters-hide = Ocultar los filtros
filters-apply = Aplicar los filtros
filters-clear = Borrar los filtros
filters-active = { $count ->
    [one] { $count } filtro activo
   *[other] { $count } filtros activos
}
filter-remove = Quitar el filtro «{ $filter }»
filter-any = Todos
sort-by = Ordenar por
sort-relevance = Relevancia
sort-name = Nombre
sort-distance = Distancia
sort-updated = Actualización

## Acciones

apply = Aplicar
clear = Borrar
close = Cerrar
cancel = Cancelar
save = Guardar
add = Añadir
edit = Modificar
remove = Quitar
delete = Eliminar
confirm = Confirmar
continue = Continuar
send = Enviar
undo = Deshacer
retry = Intentar de nuevo
print = Imprimir
download = Descargar
share = Compartir
copy-link = Copiar el enlace
link-copied = Enlace copiado
copy-failed = No se pudo copiar el enlace. Aquí está: { $link }
show-more = Ver más
show-less = Ver menos
show-all = Ver todo
details = Detalles

## Listas y páginas

pagination = Páginas de resultados
page-previous = Página anterior
page-next = Página siguiente
page-number = Página { $page }
page-of = Página { $page } de { $total }
results-count = { $count ->
    [0] Ningún resultado
    [one] { $count } resultado
   *[other] { $count } resultados
}
results-range = { $first } a { $last } de { $total }
results-none-title = Ningún resultado
results-none-text = Pruebe con una palabra más corta, con otra palabra, o quite un filtro.
empty-title = Nada por ahora
empty-text = Todavía no hay nada que mostrar aquí.
loading = Cargando…
yes = Sí
no = No
none = Ninguno
unknown = Sin especificar

## Páginas de error: qué pasa y qué hacer

error-400-title = No hemos entendido la solicitud
error-400-text = Hay un error en la dirección o en el formulario. Vuelva a la página anterior e inténtelo de nuevo.
error-401-title = Inicie sesión para continuar
error-401-text = Esta página requiere una cuenta. Después de iniciar sesión, volverá directamente aquí.
error-403-title = Acceso no autorizado
error-403-text = Su cuenta no permite esta acción. Si la necesita, hable con la persona que coordina su equipo.
error-404-title = Página no encontrada
error-404-text = Esta página no existe o ya no existe. Revise la dirección o busque lo que necesita.
error-405-title = Acción no posible aquí
error-405-text = Esta dirección no permite esta acción. Vuelva a la página anterior.
error-409-title = Esta página ha cambiado mientras tanto
error-409-text = Otra persona la ha modificado. Vuelva a cargarla y repita su cambio. No se ha sobrescrito nada.
error-413-title = Envío demasiado grande
error-413-text = El archivo o el texto es demasiado grande. Envíe un archivo más pequeño.
error-422-title = Hay datos que corregir
error-422-text = Todavía no se ha guardado nada. Corrija los campos señalados y envíe de nuevo.
error-429-title = Demasiadas solicitudes
error-429-text = Ha hecho muchas solicitudes en poco tiempo. Espere un poco e inténtelo de nuevo.
error-500-title = Se ha producido un error
error-500-text = El problema es nuestro y ha quedado registrado. Inténtelo de nuevo en unos minutos.
error-503-title = Servicio no disponible por el momento
error-503-text = El sitio tiene muchas visitas o está en mantenimiento. Inténtelo de nuevo en unos minutos.
error-retry-after = { $seconds ->
    [one] Podrá intentarlo de nuevo en { $seconds } segundo.
   *[other] Podrá intentarlo de nuevo en { $seconds } segundos.
}
error-operation = Número que debe indicar si nos escribe: { $id }
error-back-home = Volver al inicio
error-search-instead = Buscar en el sitio

## Formularios

form-errors = { $count ->
    [one] Hay { $count } punto que corregir
   *[other] Hay { $count } puntos que corregir
}
form-expired = Este formulario ha estado abierto demasiado tiempo. Su texto sigue aquí: envíelo de nuevo.
form-other-languages = En los otros idiomas
form-source-language = Idioma de origen de los textos
form-saved = Guardado.
form-sent = Enviado.
form-deleted = Eliminado.
form-cannot-undo = Esta acción no se puede deshacer.
form-required-note = Todos los campos son obligatorios, salvo que se indique lo contrario.
optional = opcional
required = obligatorio
choose = Elija…
field-required = Rellene este campo.
field-choose = Elija una respuesta.
field-invalid = Este valor no es válido.
field-invalid-email = Escriba una dirección de correo completa, como nombre@ejemplo.org.
field-invalid-phone = Escriba un número de teléfono completo, con el prefijo del país, como +216 71 000 000.
field-invalid-url = Escriba una dirección web completa, que empiece por https://.
field-invalid-date = Escriba una fecha que exista, como 22/11/2026.
field-invalid-time = Escriba una hora como 09:30.
field-invalid-number = Escriba un número, en cifras.
field-too-long = { $max ->
    [one] Este texto es demasiado largo: { $max } carácter como máximo.
   *[other] Este texto es demasiado largo: { $max } caracteres como máximo.
}
field-too-short = { $min ->
    [one] Este texto es demasiado corto: { $min } carácter como mínimo.
   *[other] Este texto es demasiado corto: { $min } caracteres como mínimo.
}
field-too-small = Escriba un número igual o superior a { $min }.
field-too-large = Escriba un número igual o inferior a { $max }.
field-taken = Este valor ya está en uso.
field-file-type = Este tipo de archivo no se acepta. Tipos aceptados: { $types }.
field-file-too-large = Este archivo es demasiado grande: { $max } como máximo.
characters-left = { $count ->
    [one] Queda { $count } carácter
   *[other] Quedan { $count } caracteres
}

## Traducciones

badge-stale = Traducción por actualizar
badge-stale-text = El texto original ha cambiado desde esta traducción.
badge-machine = Traducción automática
badge-machine-text = Nadie ha revisado todavía esta traducción. En caso de duda, consulte con el servicio.
badge-fallback = Sin traducir todavía
badge-fallback-text = Este texto no existe todavía en su idioma. Se muestra en { $language }.
shown-in = Se muestra en { $language }
original-language = Idioma original: { $language }
original-show = Ver el texto original
translation-show = Ver la traducción

## Vigencia

checked-on = Verificado el { $date }
checked-never = Sin verificar todavía
checked-long-ago = Verificado el { $date }: llame antes de ir.
updated-on = Actualizado el { $date }
published-on = Publicado el { $date }

## Sin conexión

offline-title = No hay conexión
offline-text = Puede seguir leyendo las páginas guardadas en este dispositivo.
offline-missing = Esta página no está guardada en este dispositivo. Inténtelo de nuevo cuando haya conexión.
offline-saved-on = Versión guardada el { $date }
offline-save = Guardar en este dispositivo
offline-saved = Guardado en este dispositivo
offline-pending = Se enviará cuando vuelva la conexión
offline-pending-count = { $count ->
    [one] { $count } envío en espera de conexión
   *[other] { $count } envíos en espera de conexión
}
offline-sent = Enviado
offline-failed = No se pudo enviar. Ábralo para corregirlo.
online-again = Ha vuelto la conexión
update-ready = Hay una versión nueva de esta página.
update-reload = Volver a cargar

## Datos de ejemplo

example = Ejemplo
example-notice = Red de ejemplo: los servicios, las direcciones y los números que se muestran son inventados.
example-notice-more = Más sobre este ejemplo

## Sin JavaScript

noscript-map = El mapa necesita JavaScript. La lista contiene los mismos lugares.
noscript-location = La ubicación automática necesita JavaScript. Elija su ciudad en la lista.
noscript-offline = La lectura sin conexión necesita JavaScript.
