### Documentos dos grupos, e organizações em nome das quais se participa.

## Documentos

group-documents = Documentos
group-documents-none = Ainda não há documentos
group-documents-none-text = Aqui ficam os textos, tabelas e fotos do grupo. Só os membros os leem, exceto os que a secretaria torna públicos.
group-documents-gone = Documentos retirados
group-documents-gone-text = Podem ser repostos durante uma semana. Depois o arquivo é apagado.
group-document = Documento
group-document-new = Adicionar um documento
group-document-return = Repor
group-document-withdraw = Retirar
group-document-meeting = Ver a reunião
group-document-title = Título
group-document-alt = O que a imagem mostra
group-document-alt-hint = Só para uma imagem: algumas palavras para quem não a vê.
group-document-alt-missing = Diga em poucas palavras o que a imagem mostra.
group-document-of-meeting = Para a reunião
group-document-public = Documento público: qualquer pessoa pode lê-lo na página pública
group-document-file = Arquivo
group-document-link = Ou um endereço web
group-document-either = Dê um arquivo ou um endereço web, um ou outro.

## Em nome de quem

group-organisation-find = Buscar na rede
group-organisation-none = Nenhuma organização da rede tem esse nome. Você pode manter o nome como escreveu.
group-organisation-which = Qual delas?
group-organisation-written = Nenhuma destas: manter o nome escrito
group-since = Desde { $date }
