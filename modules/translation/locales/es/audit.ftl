### El registro en palabras: qué se hizo (act-…) y sobre qué clase de cosa (thing-…).

act-machine-translated = hizo traducir un texto por la máquina
act-term-added = añadió una palabra al glosario
act-term-changed = cambió una palabra del glosario
act-term-archived = archivó una palabra del glosario
act-term-returned = devolvió una palabra al glosario
act-glossary-imported = importó un glosario
act-translations-imported = importó traducciones

thing-term = palabra del glosario
