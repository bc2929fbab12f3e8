# La memoria de traducción: lo que ya se tradujo.

memory-title = Ya traducido
memory-same = La misma frase
memory-alike = Se parece un { $percent }
memory-put = Usar
