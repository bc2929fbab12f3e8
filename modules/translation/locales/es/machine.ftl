# Primeros borradores de una máquina: qué hace, a quién se envía, qué la detiene.

import-title = Traer una lista de palabras
import-lead = Una hoja (Excel, CSV) como la que se lleva de aquí, o un archivo TBX. Lo que el archivo no nombra queda como está. No se escribe nada antes de que vea lo que cambia.
import-file = Archivo (Excel, CSV o TBX)
import-nothing = No se encontró ninguna palabra en este archivo. La hoja necesita columnas como preferred.fr.
import-look = Lo que cambia esta lista
import-take = Tomar este término
import-new = { $count ->
    [0] Ningún término nuevo
    [one] Un término nuevo
   *[other] { $count } términos nuevos
}
import-changed = { $count ->
    [0] Ningún término cambiado
    [one] Un término cambiado
   *[other] { $count } términos cambiados
}
import-same = { $count ->
    [0] Ningún término sin cambios
    [one] Un término sin cambios
   *[other] { $count } términos sin cambios
}
import-wrong = { $count ->
    [one] Una línea dejada: sin palabra que usar, demasiado larga, o una palabra a la vez querida y por evitar
   *[other] { $count } líneas dejadas: sin palabra que usar, demasiado largas, o una palabra a la vez querida y por evitar
}
import-written = { $count ->
    [0] No se ha escrito nada.
    [one] Se ha escrito un término.
   *[other] Se han escrito { $count } términos.
}
memory-fetch = Llevarse la memoria (TMX)
translation-list = Por traducir
translation-progress = Avance
machine-title = Traducción automática
machine-draft = Primer borrador con la máquina
machine-draft-all = { $count ->
    [one] Primer borrador con la máquina: falta un texto
   *[other] Primer borrador con la máquina: faltan { $count } textos
}
machine-marked = Lo que escribe la máquina es un borrador. Queda marcado, también para el público, hasta que una persona lo apruebe.
machine-own = El servicio está en nuestras propias máquinas: { $name }. Nada se envía a otra parte.
machine-sent = Los textos se envían a este servicio: { $name } ({ $host }).
machine-withheld = Nunca se envían: los lugares confidenciales, lo que se dice de las personas de contacto ni quién lo pide.
machine-none = Sin traducción automática
machine-none-lead = Quien administra esta instalación no ha elegido ningún servicio. Ningún texto se envía a ninguna parte.
machine-written = { $count ->
    [0] La máquina no escribió nada.
    [one] La máquina escribió un texto, por comprobar.
   *[other] La máquina escribió { $count } textos, por comprobar.
}
machine-left = { $count ->
    [one] Un texto queda como estaba: volvió sin sus enlaces o marcas, o alguien lo tradujo entretanto.
   *[other] { $count } textos quedan como estaban: volvieron sin sus enlaces o marcas, o alguien los tradujo entretanto.
}
machine-begun = Ha empezado: la máquina trabaja y usted puede seguir.
machine-follow = Ver cómo va
machine-nothing = Nada espera aquí en este idioma.
machine-begin = Empezar con todo lo que falta
machine-runs = Lo que usted ha iniciado
machine-again = Actualizar
machine-progress = { $done } de { $total }
machine-stop = Detener
machine-done = Terminado
machine-stopped = Detenido
machine-down = El servicio de traducción no responde. No se ha perdido nada: inténtelo más tarde o traduzca usted.
machine-busy = El servicio de traducción tiene demasiadas peticiones. Inténtelo dentro de un momento.
machine-quota = El crédito del servicio de traducción se ha agotado. Avise a quien administra esta instalación.
machine-key = El servicio de traducción rechaza nuestra clave. Avise a quien administra esta instalación.
machine-large = Este texto es demasiado largo para el servicio de traducción.
machine-language = El servicio no traduce entre estos dos idiomas.
machine-broken = El servicio de traducción respondió algo inesperado. No se ha escrito nada.
machine-notice-label = La máquina ha terminado traducciones
machine-notice = { $count ->
    [one] La máquina ha terminado: un texto por comprobar ({ $language }).
   *[other] La máquina ha terminado: { $count } textos por comprobar ({ $language }).
}
