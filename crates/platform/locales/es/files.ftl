### Archivos e imágenes que se añaden. Español sencillo, de usted.

file-hint-picture = JPEG, PNG o WebP, { $size } como máximo. Se borran el lugar, la fecha y el aparato anotados en la foto.
file-hint-document = PDF, Word, Excel, LibreOffice, texto o imagen, { $size } como máximo.

file-refused-missing = Elija un archivo.
file-refused-empty = Este archivo está vacío. Elija otro.
file-refused-large = Este archivo pesa demasiado. Elija uno de { $size } como máximo.
file-refused-many = Hay demasiados archivos. Quite alguno antes de añadir otro.
file-refused-picture = Este archivo no es una imagen que se pueda mostrar. Elija una imagen JPEG, PNG o WebP.
file-refused-document = No se acepta este tipo de archivo. Guárdelo como PDF y añádalo de nuevo.
file-refused-broken = Este archivo está dañado o incompleto. Ábralo en su aparato para comprobarlo y añádalo de nuevo.
file-refused-pixels = Esta imagen tiene demasiados píxeles. Redúzcala y añádala de nuevo.
