### El editor: contactos, precios, plazas, imágenes, organizaciones y lugares. Español sencillo, de usted.

service-served = Dónde actúa el servicio
service-accredited = Acreditaciones
service-contacts = A quién dirigirse

edit-not-said = Sin indicar
edit-phone-kind = Tipo
edit-phone-voice = Llamada
edit-phone-whatsapp = WhatsApp
edit-phone-text = SMS
edit-phone-fax = Fax
edit-contacts = Contactos
edit-contacts-hint = Mejor una función que una persona: lo que se escribe aquí es público. Para quitar un contacto, borre su fila.
edit-contacts-add = Añadir un contacto
edit-contact-title = Función
edit-contact-department = Oficina
edit-contact-name = Nombre, si la persona está de acuerdo
edit-costs = Precios
edit-costs-hint = Una fila por precio. Marque «Gratis» si no hay nada que pagar. Para quitar uno, borre su fila.
edit-costs-add = Añadir un precio
edit-cost-words = Para qué, para quién
edit-cost-amount = Importe
edit-cost-currency = Moneda
edit-cost-free-and-price = Es gratis o tiene precio: deje solo una de las dos cosas.
edit-capacity = Plazas disponibles
edit-capacity-hint = Camas, plazas de curso, citas. Escriba 0 cuando esté completo. Para quitar una fila, borre el número.
edit-capacity-add = Añadir un número de plazas
edit-capacity-unit = Qué se cuenta
edit-capacity-available = Libres hoy
edit-capacity-maximum = En total
edit-served = Barrios o municipios atendidos
edit-served-hint = Uno por línea.
edit-accreditations = Acreditaciones y permisos
edit-part-cost = Cuánto cuesta

pictures-title = Imágenes
pictures-hint = Lo que muestra cada imagen se lee a las personas que no la ven. Sin esas palabras, el texto no se puede publicar.
pictures-unsaid = { $count ->
    [one] Una imagen aún no dice lo que muestra. Escríbalo y publique después.
   *[other] { $count } imágenes aún no dicen lo que muestran. Escríbalo y publique después.
}
picture-add = Añadir una imagen
picture-alt = Lo que muestra la imagen
picture-alt-hint = En una frase, en este idioma: { $language }.
picture-alt-missing = Diga en una frase lo que muestra la imagen.
picture-file = Imagen
picture-gone = Quitar esta imagen

organisations-list = Las organizaciones
list-organisation-name = Nombre de la organización
organisations-empty = Ninguna organización aquí
organisation-name = Nombre de la organización
organisation-new = Nueva organización
organisation-legal = Forma jurídica
organisation-year = Año de creación
organisation-identity = La organización
organisation-sign = Logotipo

locations-list = Los lugares
locations-empty = Ningún lugar aquí
location-name = Nombre del lugar
location-new = Nuevo lugar
location-of = Organización a la que pertenece el lugar
location-identity = El lugar
location-where = Dirección
location-arrive = Llegar y entrar
location-addresses = Direcciones
location-addresses-hint = La dirección adonde se va. Para quitar una, borre su primera línea.
location-addresses-add = Añadir una dirección
location-line = Calle y número
location-more = Edificio, piso
location-postal = Código postal
location-city = Ciudad
location-state = Región o provincia
location-country = País
location-point = Posición en el mapa
location-point-hint = En grados, como 36,8781 y 10,3247. Cualquier servicio de mapas los da.
location-latitude = Latitud
location-longitude = Longitud
location-transportation = Cómo llegar
location-accessibility-hint = Uno por línea: rampa, ascensor, aseo adaptado.
location-confidential = Dirección confidencial
location-confidential-hint = Para un refugio: el público no ve ni la dirección, ni el nombre, ni el mapa. Solo los ven quienes pueden escribir aquí.
location-area = Zona que se puede decir
location-area-hint = Solo para una dirección confidencial: un barrio, una ciudad.
