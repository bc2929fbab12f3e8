### O registro em palavras: o que foi feito (act-…) e sobre que tipo de coisa (thing-…).

act-machine-translated = mandou traduzir um texto pela máquina
act-term-added = acrescentou uma palavra ao glossário
act-term-changed = mudou uma palavra do glossário
act-term-archived = arquivou uma palavra do glossário
act-term-returned = devolveu uma palavra ao glossário
act-glossary-imported = importou um glossário
act-translations-imported = importou traduções

thing-term = palavra do glossário
