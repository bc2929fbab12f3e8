# La mémoire de traduction : ce qui a déjà été traduit.

memory-title = Déjà traduit
memory-same = Même phrase
memory-alike = Ressemble à { $percent }
memory-put = Reprendre
