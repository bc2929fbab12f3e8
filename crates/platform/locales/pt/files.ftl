### Arquivos e imagens que as pessoas acrescentam. Português simples, você.

file-hint-picture = JPEG, PNG ou WebP, no máximo { $size }. O lugar, a data e o aparelho anotados na foto são apagados.
file-hint-document = PDF, Word, Excel, LibreOffice, texto ou imagem, no máximo { $size }.

file-refused-missing = Escolha um arquivo.
file-refused-empty = Este arquivo está vazio. Escolha outro.
file-refused-large = Este arquivo é grande demais. Escolha um de no máximo { $size }.
file-refused-many = Há arquivos demais. Retire alguns antes de acrescentar outros.
file-refused-picture = Este arquivo não é uma imagem que se possa mostrar. Escolha uma imagem JPEG, PNG ou WebP.
file-refused-document = Este tipo de arquivo não é aceito. Salve-o em PDF e acrescente-o de novo.
file-refused-broken = Este arquivo está danificado ou incompleto. Abra-o no seu aparelho para conferir e acrescente-o de novo.
file-refused-pixels = Esta imagem tem pixels demais. Reduza-a e acrescente-a de novo.
