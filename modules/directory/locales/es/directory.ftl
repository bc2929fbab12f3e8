# Directorio: inicio, resultados, servicio, guía, organización, avisos, folleto.

choose-language = Elija su idioma
choose-territory = ¿Dónde está?
choose-territory-lead = Elija su ciudad para ver los servicios cercanos.
choose-territory-none = Ninguna ciudad publica todavía sus servicios aquí.
services-count = { $count ->
    [0] ningún servicio
    [one] un servicio
   *[other] { $count } servicios
}
home-title = Servicios y derechos en { $territory }
home-lead = Encuentre adónde ir, qué llevar y quién habla su idioma.
search-example = médico, papeles, clases de idioma…
open-now-title = Abierto ahora
open-now-all = Todo lo que está abierto ahora
open-now-none = No hay nada abierto en este momento.
guides-title = Sus derechos, paso a paso
guides-all = Todas las guías
guides-none = Todavía no hay guías publicadas aquí.
brochure = Folleto para imprimir
poster = Cartel con código QR
change-territory = Cambiar de ciudad

results-title = Servicios en { $territory }
results-title-for = «{ $query }» en { $territory }
results-found = { $count ->
    [0] No se encontró ningún servicio
    [one] Un servicio encontrado
   *[other] { $count } servicios encontrados
}
results-corrected = Nada para «{ $query }». Estos son los resultados para «{ $corrected }».
results-partial = Ninguna página tiene todas estas palabras. Estas son las más cercanas.
results-none = Pruebe con otra palabra o quite un filtro. La ventanilla de acogida también puede ayudarle.
results-also = También puede leer
kind-service = Servicio
kind-guide = Guía
kind-organisation = Organización
results-map = Mapa de los servicios encontrados
filter-open = Horario
filter-open-any = En cualquier momento
filter-open-on = Abierto { $day }
filter-language = Idioma que se habla
filter-theme = Tema
filter-for = Para quién
filter-more = Condiciones
filter-distance = Distancia
filter-distance-any = En todas partes
filter-within = A menos de { $distance }
order = Orden
order-relevance = Primero los más útiles
order-distance = Primero los más cercanos
order-name = Orden alfabético
for-anybody = Todas las personas
for-women = Mujeres
for-men = Hombres
for-children = Familias con niños
for-pregnant = Mujeres embarazadas
for-single-parent = Madres o padres solos
for-unaccompanied-minor = Menores no acompañados
for-young = Jóvenes
for-asylum-seeker = Solicitantes de asilo
for-refugee = Personas refugiadas
for-resident = Personas con permiso de residencia
for-undocumented = Personas sin permiso de residencia
for-student = Estudiantes
for-worker = Trabajadores
for-returnee = Personas que regresan a su país

closes-at = hasta las { $time }
open-always = día y noche
opens-today-at = abre hoy a las { $time }
opens-tomorrow-at = abre mañana a las { $time }
opens-day-at = abre el { $day } a las { $time }
opens-on = abre el { $date } a las { $time }
opens-unknown = pregunte el horario
closed-holiday = Día festivo
closed-day = Cerrado
hours-title = Horario
hours-round-the-clock = Todos los días, día y noche
hours-next = Próximas fechas
hours-none = El horario no está publicado. Llame antes de venir.
hours-changes = Horarios especiales
hours-first = El primer { $day } del mes
hours-second = El segundo { $day } del mes
hours-third = El tercer { $day } del mes
hours-fourth = El cuarto { $day } del mes
hours-fifth = El quinto { $day } del mes
hours-last = El último { $day } del mes
hours-day-of-month = El día { $day } del mes
hours-from-to = Del { $from } al { $to }
today = hoy

who = Quién puede venir
who-everybody = Todas las personas, sin condiciones.
who-ages = De { $from } a { $to } años
who-from-age = A partir de { $from } años
who-to-age = Hasta { $to } años
who-residence = Vivir en { $places }
who-level = Nivel de idioma: { $level }
bring = Qué llevar
cost = Precio
cost-free = Gratis
place-title = Cómo llegar
place-area = Barrio: { $area }
place-confidential = La dirección es confidencial. Llame y le dirán adónde ir.
itinerary = Cómo llegar
extension = extensión { $number }
write = Escribir
website = Sitio web
how = Qué hay que hacer
languages = Idiomas que se hablan
interpretation = Intérprete
accessibility = Accesibilidad
offered-by = Ofrecido por
capacity-full = Completo por ahora
capacity-left = { $count ->
    [0] No quedan lugares por ahora
    [one] Queda un lugar
   *[other] Quedan { $count } lugares
}
capacity-updated = Información del { $date }
temporarily-closed = Cerrado temporalmente
alert = Importante
checked = Verificado el { $date }
checked-overdue = Verificado el { $date }: llame antes de venir, puede haber cambiado.
checked-never = Todavía sin verificar: llame antes de venir.
related-guides = Guías relacionadas
wait = Tiempo de espera

guide-contents = En esta página
guide-section-what = ¿De qué se trata?
guide-section-who = ¿A quién se dirige?
guide-section-how = Qué hay que hacer
guide-section-bring = Qué llevar
guide-section-next = ¿Y después?
guide-services = Servicios que pueden ayudarle
guide-owner = Página a cargo de { $organisation }
guide-reviewed = Revisada el { $date }
guide-review-overdue = Revisada el { $date }: alguna información puede haber cambiado.
guide-more = En este capítulo

organisation-services = Sus servicios
organisation-none = Ningún servicio publicado.

report = Avisar de un error
report-lead = Díganos qué está mal. No escriba su nombre ni su número: aquí no podemos responderle.
report-kind = ¿Qué está mal?
report-kind-hours = El horario no es correcto
report-kind-contact = El teléfono o la dirección no es correcto
report-kind-closed = El servicio ya no existe
report-kind-refused = No me atendieron
report-kind-text = El texto no es claro o no es exacto
report-kind-other = Otra cosa
report-message = En pocas palabras
report-send = Enviar
report-thanks = Gracias. Las personas a cargo de esta página leerán su mensaje.
report-back = Volver a la página
helped = ¿Le ayudó esta página?
helped-yes = Sí
helped-no = No
helped-thanks = Gracias por su respuesta.

brochure-title = Servicios y derechos
brochure-subtitle = Guía para todas las personas que llegan
brochure-contents = Índice
brochure-open-page = Abrir esta página
brochure-made = Edición del { $date }
brochure-guides = Sus derechos, en breve
brochure-emergency = Números de emergencia
poster-headline = ¿Adónde ir? ¿Qué hacer? ¿Quién habla mi idioma?
poster-line = Escanee este código con su teléfono.

api-title = Datos abiertos
api-lead = Todo lo que se publica aquí puede ser leído por otros programas, sin clave, según el estándar Open Referral HSDS 3.1.
api-route = Dirección
api-what = Contenido
api-description = Descripción OpenAPI 3.1

