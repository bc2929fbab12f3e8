# Premiers jets par une machine : ce qu’elle fait, à qui elle envoie, ce qui l’arrête.

import-title = Importer une liste de mots
import-lead = Un tableau (Excel, CSV) comme celui que vous téléchargez ici, ou un fichier TBX. Ce que le fichier ne nomme pas reste comme il est. Rien n’est écrit avant que vous ayez vu ce qui change.
import-file = Fichier (Excel, CSV ou TBX)
import-nothing = Aucun mot n’a été trouvé dans ce fichier. Le tableau a besoin de colonnes comme preferred.fr.
import-look = Ce que cette liste change
import-take = Prendre ce terme
import-new = { $count ->
    [0] Aucun nouveau terme
    [one] Un nouveau terme
   *[other] { $count } nouveaux termes
}
import-changed = { $count ->
    [0] Aucun terme changé
    [one] Un terme changé
   *[other] { $count } termes changés
}
import-same = { $count ->
    [0] Aucun terme inchangé
    [one] Un terme inchangé
   *[other] { $count } termes inchangés
}
import-wrong = { $count ->
    [one] Une ligne laissée : sans mot à employer, trop longue, ou un mot à la fois voulu et à éviter
   *[other] { $count } lignes laissées : sans mot à employer, trop longues, ou un mot à la fois voulu et à éviter
}
import-written = { $count ->
    [0] Rien n’a été écrit.
    [one] Un terme est écrit.
   *[other] { $count } termes sont écrits.
}
memory-fetch = Télécharger la mémoire (TMX)
translation-list = À traduire
translation-progress = Avancement
machine-title = Traduction automatique
machine-draft = Premier jet par la machine
machine-draft-all = { $count ->
    [one] Premier jet par la machine : un texte manque
   *[other] Premier jet par la machine : { $count } textes manquent
}
machine-marked = Ce que la machine écrit est un brouillon. Il reste marqué, aussi pour le public, jusqu’à ce qu’une personne l’approuve.
machine-own = Le service est sur nos propres machines : { $name }. Rien n’est envoyé ailleurs.
machine-sent = Les textes sont envoyés à ce service : { $name } ({ $host }).
machine-withheld = Ne sont jamais envoyés : les lieux confidentiels, ce qui est dit des personnes à contacter, et qui demande.
machine-none = Aucune traduction automatique
machine-none-lead = La personne qui gère cette installation n’a pas choisi de service. Aucun texte n’est envoyé nulle part.
machine-written = { $count ->
    [0] La machine n’a rien écrit.
    [one] La machine a écrit un texte, à vérifier.
   *[other] La machine a écrit { $count } textes, à vérifier.
}
machine-left = { $count ->
    [one] Un texte est laissé comme il était : il est revenu sans ses liens ou ses marques, ou quelqu’un l’a traduit entre-temps.
   *[other] { $count } textes sont laissés comme ils étaient : ils sont revenus sans leurs liens ou leurs marques, ou quelqu’un les a traduits entre-temps.
}
machine-begun = C’est lancé : la machine travaille, vous pouvez continuer.
machine-follow = Voir où elle en est
machine-nothing = Rien n’attend ici dans cette langue.
machine-begin = Lancer pour tout ce qui manque
machine-runs = Ce que vous avez lancé
machine-again = Actualiser
machine-progress = { $done } sur { $total }
machine-stop = Arrêter
machine-done = Terminé
machine-stopped = Arrêté
machine-down = Le service de traduction ne répond pas. Rien n’est perdu : réessayez plus tard, ou traduisez vous-même.
machine-busy = Le service de traduction a trop de demandes. Réessayez dans un moment.
machine-quota = Le crédit du service de traduction est épuisé. Prévenez la personne qui gère cette installation.
machine-key = Le service de traduction refuse notre clé. Prévenez la personne qui gère cette installation.
machine-large = Ce texte est trop long pour le service de traduction.
machine-language = Le service ne traduit pas entre ces deux langues.
machine-broken = Le service de traduction a répondu quelque chose d’inattendu. Rien n’a été écrit.
machine-notice-label = La machine a fini des traductions
machine-notice = { $count ->
    [one] La machine a fini : un texte à vérifier ({ $language }).
   *[other] La machine a fini : { $count } textes à vérifier ({ $language }).
}
