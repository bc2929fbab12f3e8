### Le journal en mots : ce qui a été fait (act-…), et sur quelle sorte de chose (thing-…).

act-machine-translated = a fait traduire un texte par la machine
act-term-added = a ajouté un mot au glossaire
act-term-changed = a changé un mot du glossaire
act-term-archived = a archivé un mot du glossaire
act-term-returned = a remis un mot dans le glossaire
act-glossary-imported = a importé un glossaire
act-translations-imported = a importé des traductions

thing-term = mot du glossaire
