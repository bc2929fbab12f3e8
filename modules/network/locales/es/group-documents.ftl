### Documentos de los grupos, y organizaciones en nombre de las cuales se participa.

## Documentos

group-documents = Documentos
group-documents-none = Todavía no hay documentos
group-documents-none-text = Aquí están los textos, cuadros y fotos del grupo. Solo los leen sus miembros, salvo los que la secretaría hace públicos.
group-documents-gone = Documentos retirados
group-documents-gone-text = Se pueden volver a poner durante una semana. Después se borra su archivo.
group-document = Documento
group-document-new = Añadir un documento
group-document-return = Volver a poner
group-document-withdraw = Retirar
group-document-meeting = Ver la reunión
group-document-title = Título
group-document-alt = Qué muestra la imagen
group-document-alt-hint = Solo para una imagen: unas palabras para quien no la ve.
group-document-alt-missing = Diga en pocas palabras qué muestra la imagen.
group-document-of-meeting = Para la reunión
group-document-public = Documento público: cualquiera puede leerlo en la página pública
group-document-file = Archivo
group-document-link = O una dirección web
group-document-either = Dé un archivo o una dirección web, una cosa o la otra.

## En nombre de quién

group-organisation-find = Buscar en la red
group-organisation-none = Ninguna organización de la red se llama así. Puede dejar el nombre como lo escribió.
group-organisation-which = ¿Cuál?
group-organisation-written = Ninguna de estas: dejar el nombre escrito
group-since = Desde el { $date }
