### Los territorios y los temas: lo que una administración configura una vez y es público enseguida.

setup-territories = Territorios
setup-territory-new = Añadir un territorio
setup-territories-none = Todavía no hay territorios
setup-territories-none-lead = Un directorio empieza por un territorio: su municipio, por ejemplo. Después vienen los servicios, las guías y las organizaciones.
setup-name = Nombre
setup-kind = Tipo de territorio
setup-country = País
setup-region = Región o estado
setup-municipality = Municipio
setup-parent = Está en
setup-no-parent = Nada: es el primero
setup-parent-bad = Un territorio no puede estar dentro de sí mismo.
setup-slug = Dirección web
setup-slug-hint = Lo que se lee y se dice en voz alta, como la-marsa. Déjelo vacío para usar el nombre. Después no cambia.
setup-languages = Idiomas del directorio
setup-languages-hint = Separados por comas; el primero es el que se muestra primero: español, francés, inglés.
setup-language-unknown = No conocemos este idioma: { $word }. Compruebe el nombre.
setup-timezone = Zona horaria
setup-timezone-hint = Por ejemplo America/Mexico_City. Los horarios se leen con esta hora.
setup-timezone-bad = Esta zona horaria no existe. Escríbala como America/Mexico_City.
setup-centre = Centro en el mapa
setup-centre-hint = Latitud y luego longitud, como 19.3139, -98.2404.
setup-centre-bad = Escriba una latitud entre -90 y 90 y luego una longitud entre -180 y 180.
setup-emergency = Números de emergencia
setup-emergency-hint = Aparecen arriba en la página de inicio. Para quitar uno, vacíe su línea.
setup-emergency-number = Número
setup-emergency-label = Para qué
setup-holidays = Días festivos
setup-holidays-hint = Los servicios cuyo horario lo dice cierran esos días. Para quitar uno, vacíe su fecha.
setup-holiday = Día
setup-holiday-yearly = Cada año en esta fecha
setup-codes = Códigos oficiales
setup-codes-hint = Para relacionar sus datos con otros: iso3166-1, iso3166-2, pcode, ibge…
setup-code-scheme = Sistema
setup-code-value = Código
setup-row = Línea { $number }
setup-published = El público ve el directorio de este territorio
setup-is-published = Público
setup-not-published = Aún no es público
setup-overtaken = Otra persona guardó este territorio mientras usted escribía. Lo que escribió sigue aquí: compare y vuelva a guardar.
setup-overtaken-see = Ver lo que está guardado
setup-public-page = Ver la página pública
setup-invite = Invitar a personas
setup-minor = Corrección pequeña: las traducciones siguen al día
setup-topics = Temas
setup-topic-new = Añadir un tema
setup-topics-none = Todavía no hay temas
setup-topics-none-lead = Los temas ordenan los servicios: salud, escuela, trabajo… Empiece por los habituales, ya escritos en cinco idiomas, y cambie después lo que haga falta.
setup-topics-lead = Los mismos para toda la red, en el orden en que el público los ve. Un tema que ningún servicio lleva no se muestra.
setup-topics-usual = { $count ->
    [one] Añadir el tema habitual que falta
   *[other] Añadir los { $count } temas habituales que faltan
}
setup-topic-description = En una frase
setup-topic-up = Subir: { $name }
setup-topic-down = Bajar: { $name }
