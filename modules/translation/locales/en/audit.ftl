### The log in words: what was done (act-…), and to what kind of thing (thing-…).

act-machine-translated = had a text translated by machine
act-term-added = added a word to the glossary
act-term-changed = changed a word of the glossary
act-term-archived = archived a word of the glossary
act-term-returned = put a word back into the glossary
act-glossary-imported = imported a glossary
act-translations-imported = imported translations

thing-term = word of the glossary
