# Lo que se dice de una hoja de cálculo (XLSX, CSV) que no se puede leer.

sheet-kind = Este archivo no es una hoja de cálculo que podamos leer. Guárdelo como Excel (.xlsx, sin contraseña) o CSV y envíelo de nuevo.
sheet-macros = Este archivo contiene macros. Guárdelo como libro de Excel sin macros (.xlsx) y envíelo de nuevo.
sheet-broken = Este archivo está dañado o incompleto. Ábralo, guárdelo otra vez y envíelo de nuevo.
sheet-empty = Este archivo está vacío: la primera fila debe llevar los nombres de las columnas.
sheet-bytes = Este archivo pesa demasiado: { $most } MB como máximo. Envíelo en varias partes.
sheet-rows = Esta hoja es demasiado larga: { $most } filas como máximo. Envíela en varias partes.
sheet-columns = Esta hoja es demasiado ancha: { $most } columnas como máximo.
sheet-cell = El texto de la celda { $position } es demasiado largo.
sheet-twice = Dos columnas tienen el mismo nombre: «{ $name }». Cambie el nombre de una de ellas o elimínela.
