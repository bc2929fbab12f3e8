# The words of the components in crates/platform/src/ui.

## The frame of every page

ui-theme = Modo oscuro
ui-promise = Servicios y derechos para toda persona que llega, en línea, sin conexión y en papel.

## Search, filters, lists

ui-suggestions = Sugerencias

## Services

ui-emergency = En caso de emergencia
ui-open-now = Abierto ahora
ui-closed-now = Cerrado ahora
ui-closed = Cerrado
ui-today = hoy
ui-hours = Horarios
ui-call = Llamar
ui-free = Gratuito
ui-accessible = Accesible en silla de ruedas
ui-women = Para mujeres
ui-spoken = Idioma hablado
ui-theme-label = Tema
ui-themes = Temas
ui-services = Servicios
ui-guides = Guías de derechos

## Taking a page along

ui-pdf = Descargar en PDF
ui-qr = Código QR
ui-qr-how = Apunte la cámara de otro teléfono a este código para abrir esta página en él.
ui-qr-label = Código QR de la dirección de esta página

## Maps and position

ui-map-show = Ver el mapa
ui-map-directions = Abrir en la app de mapas
ui-map-closer = Acercar
ui-map-farther = Alejar
ui-map-failed = No se puede mostrar el mapa. La lista tiene los mismos lugares.
ui-near = Cerca de mí
ui-near-waiting = Buscando su ubicación…
ui-near-refused = No se conoce su ubicación. Elija en la lista.
ui-form-refused = Su mensaje guardado sin conexión no fue aceptado. Escríbalo de nuevo.

## Forms

ui-trap = Deje este campo vacío
ui-form-kept = Sin conexión: su mensaje está guardado en este teléfono y se enviará en cuanto sea posible.
ui-form-sent = Se envió su mensaje guardado sin conexión.

## Without network

ui-offline-lead = Esta página no está guardada en este teléfono. Esto se puede leer sin conexión:
ui-offline-none = Todavía no hay nada guardado. Abra una vez el directorio de un territorio con conexión: después estará aquí.
ui-offline-copy = Sin conexión. Está leyendo la copia del { $date }.
ui-offline-found = Servicios encontrados: { $count }
ui-offline-nothing = No se encontró ningún servicio. Pruebe con otras palabras o menos filtros.

## The page that shows every component

ui-design-title = Componentes
ui-design-lead = Cada pieza de la que están hechas las páginas, en cada uno de sus estados.
ui-design-colours = Colores
ui-design-pictograms = Pictogramas
ui-design-buttons = Botones y etiquetas
ui-design-notices = Avisos
ui-design-lists = Listas y filtros
ui-design-texts = Textos traducidos
ui-design-service = Un servicio
ui-design-forms = Formularios
ui-design-tables = Tablas y pasos
ui-design-maps = Mapa y compartir
ui-design-typography = Títulos y texto
ui-sample-name = Centro de salud del casco antiguo
ui-sample-summary = Medicina general y vacunación, sin cita por la mañana.
ui-sample-words = Un texto corto que dice lo esencial en una frase, y luego un enlace.
ui-sample-bring = Qué llevar
ui-sample-who = Quién puede venir
ui-sample-cost = Costo
ui-sample-day = Lunes
ui-sample-next-day = Martes
ui-sample-last-day = Domingo
ui-sample-field = Su mensaje
ui-sample-hint = Bastan unas pocas palabras.
ui-sample-error = Escriba su mensaje.
ui-sample-email = Correo electrónico
ui-sample-step = Pida un formulario en la recepción.
ui-sample-step-next = Vuelva con los papeles pedidos.
ui-sample-number = Número
ui-sample-emergency = Policía
ui-sample-offline = Está leyendo una copia.
ui-sample-back = Volver al inicio
ui-leave = Salir rápido de esta página

# Texts beside their translations
progress-missing = Por traducir
progress-machine = Traducción automática
progress-stale = Por actualizar
progress-current = Al día
progress-source = Idioma original
side-right = La traducción es correcta tal como está
side-theirs = Lo que está guardado ahora:
