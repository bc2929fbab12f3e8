# A memória de tradução: o que já foi traduzido.

memory-title = Já traduzido
memory-same = A mesma frase
memory-alike = { $percent } parecido
memory-put = Usar
