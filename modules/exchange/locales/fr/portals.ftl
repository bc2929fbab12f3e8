## Les portails d’information

portals-title = Portails d’information
portals-lead = Où les personnes qui se déplacent trouvent des informations : pour qui, en quelles langues, sur quoi, et ce que nous y avons vu, à quelle date.
portals-found = { $count ->
    [0] Aucun portail trouvé
    [one] Un portail trouvé
   *[other] { $count } portails trouvés
}
portals-none = Essayez un autre mot, ou retirez un filtre.
portals-everything = Voir tous les portails
portals-search-example = visa, école, retour…
portals-find = Trouver une réponse
portals-find-lead = Dites où vous êtes et ce que vous voulez savoir : nous vous montrons les portails qui en parlent, d’abord dans votre langue.
portals-find-none = Aucun portail que nous connaissons n’en parle encore.
portals-find-people = Voir les organisations qui peuvent vous renseigner
portals-find-foreign = Aucun de ces portails n’existe en { $language }.
portals-ask = Chercher
portals-coverage = Thèmes couverts, par pays
portals-coverage-lead = Le nombre de portails qui parlent de chaque thème, par pays. Là où il n’y en a aucun, l’information manque.
portals-gap = Rien
portals-gaps = { $count ->
    [0] Chaque thème est traité dans chaque pays.
    [one] Une case est vide.
   *[other] { $count } cases sont vides.
}
portals-compare = Comparer des portails
portals-compare-lead = Choisissez de deux à { $most } portails.
portals-compare-one = Portail { $number }
portals-own = Portails
portals-own-lead = Les portails que vous tenez à jour dans l’inventaire. Ce que vous y avez vu est daté : on voit ainsi ce qui change.
portals-own-none = Aucun portail à votre charge pour l’instant.
portal-new = Ajouter un portail
portal-edit = Modifier le portail
portal-archive = Retirer de l’inventaire
portal-restore = Remettre dans l’inventaire
portal-archived = Retiré
portal-observe = Noter ce que vous avez vu
portal-observe-save = Noter
portal-name = Nom du portail
portal-url = Adresse
portal-summary = Ce qu’on y trouve
portal-keeper = Tenu par
portal-keeper-hint = Le nom de l’institution, ou l’adresse de sa page dans le réseau.
portal-place = Territoire
portal-place-hint = Celui dont le portail parle.
portal-country = Pays
portal-languages = Langues
portal-languages-hint = Leurs codes, séparés par des espaces : fr es ar ht.
portal-seen-languages = Langues trouvées ce jour-là
portal-for = Public
portal-for-hint = Ne cochez rien si le portail s’adresse à tout le monde.
portal-for-everybody = Tout le monde
portal-topics = Thèmes, selon le moment du parcours
portal-phase = Moment du parcours
portal-phase-any = Tout le parcours
portal-phase-before = Avant le départ
portal-phase-transit = En route
portal-phase-here = Dans le pays
portal-phase-return = Au retour
portal-offers = Ce qu’on peut y faire
portal-offers-forms = Remplir des formulaires
portal-offers-appointments = Prendre rendez-vous
portal-offers-chat = Écrire à quelqu’un
portal-offers-telephone = Appeler quelqu’un
portal-offers-map = Voir une carte des lieux
portal-offers-downloads = Télécharger des guides
portal-offers-offline = Le lire sans connexion
portal-licence = Licence
portal-licence-hint = Ce que le portail dit de la réutilisation de ses textes.
portal-contact = Contact
portal-seen-on = Vu le
portal-answers = Le portail
portal-answers-well = répond bien
portal-answers-slowly = répond lentement
portal-answers-not-now = ne répondait pas
portal-answers-gone = n’existe plus
portal-usable = Accessibilité
portal-usable-hint = Au clavier, avec un lecteur d’écran, sur un petit téléphone.
portal-usable-well = Bonne
portal-usable-partly = Partielle
portal-usable-badly = Mauvaise
portal-usable-unknown = Non vérifiée
portal-updated = Dernière mise à jour affichée
portal-note = Remarque
portal-history = Ce que nous avons vu
portal-never-seen = Pas encore observé
portal-is-old = Pas mis à jour depuis plus d’un an
portal-open = Ouvrir le portail
portal-not-said = Rien d’indiqué
portal-i-am = Je suis, ou je vais, à
portal-know = Je veux savoir quelque chose sur
portal-bad-language = « { $tag } » n’est pas un code de langue.
portal-needs-topic = Cochez au moins un thème, à n’importe quel moment du parcours.
portal-not-yet = Cette date n’est pas encore arrivée.
portal-not-yours = Vous ne tenez pas l’inventaire de ce territoire, et vous n’écrivez pas pour cette institution.
portal-found = À confirmer
portal-finding = Le programme a trouvé autre chose que vous
portal-finding-lead = Il a demandé la première page du portail et lu ce qu’elle dit d’elle-même. Regardez, puis confirmez ou écartez : rien n’est public avant.
portal-finding-what = Ce qui est regardé
portal-finding-last = Vu le { $day }
portal-finding-on = Trouvé le { $day }
portal-finding-usable = Un programme ne peut pas le dire. Voici ce qui a été noté en dernier ; changez-le si vous avez vérifié.
portal-finding-confirm = Confirmer et noter
portal-finding-dismiss = Écarter
portal-finding-overtaken = Ce que vous aviez devant vous a changé entre-temps. Voici où en est le portail.
portal-by-machine = Trouvé par le programme, confirmé par une personne.
portal-asked-on = Le programme a interrogé le portail le { $day }.
portal-moved = Le portail dit avoir changé d’adresse pour toujours :
portal-trouble-robots = Le site demande aux programmes de ne pas venir (robots.txt) : rien n’a été lu.
portal-trouble-turned-away = Le site ne laisse pas entrer les programmes. Ce que les personnes y voient reste inconnu.
portal-trouble-refused = Cette adresse n’est pas sur l’internet public : elle n’a pas été demandée.
portal-trouble-slow = Il n’a pas fini de répondre en dix secondes.
portal-trouble-unreachable = Personne n’a répondu à cette adresse.
portal-trouble-redirects = L’adresse renvoie d’une page à l’autre sans fin.
portal-trouble-failed = Le serveur a répondu par une erreur.
waiting-portals = { $count ->
    [one] Un portail a changé : à confirmer
   *[other] { $count } portails ont changé : à confirmer
}

portal-news = Ce que publient les portails
portal-news-lead = Les dernières nouvelles, fiches et services des portails de l’inventaire, repris chaque jour.
portal-news-others = Tout ceci est dit par d’autres : nous ne l’avons ni écrit ni vérifié. Chaque titre mène à sa source.
portal-news-found = { $count ->
    [0] Rien de repris pour l’instant
    [one] Une publication
   *[other] { $count } publications
}
portal-news-from = Source :
portal-news-dated = Daté du { $day } par sa source.
portal-news-undated = Sans date à la source.
portal-news-harvested = Repris le { $day }.
portal-news-here = Ce que ce portail publie
portal-news-all = Voir tout ce que publient les portails
portal-speaks-feed = Fil de nouvelles (RSS ou Atom)
portal-speaks-oai = Catalogue (OAI-PMH)
portal-speaks-hsds = Annuaire de services (HSDS)
portal-speaks-teranga = Un autre Teranga
portal-sources = Ce que ce portail publie
portal-sources-lead = Abonnez-vous à ce que le portail met à disposition. Le programme le demande chaque jour et le montre au public, toujours avec sa source, son lien et sa date.
portal-sources-off = Sur ce site, aucun portail n’est interrogé pour l’instant : l’administration du site doit d’abord l’autoriser. Vos abonnements attendent.
portal-source-add = S’abonner à une source
portal-source-speaks = Forme de la source
portal-source-url-hint = L’adresse du fil, de l’interface OAI-PMH ou HSDS, ou la page d’accueil de l’autre Teranga.
portal-source-subscribe = S’abonner
portal-source-mend = Changer l’adresse
portal-source-pause = Mettre en pause
portal-source-resume = Reprendre
portal-source-paused = En pause
portal-source-remove = Supprimer la source
portal-source-remove-hint = Tout ce qui en a été repris disparaît aussi des pages publiques.
portal-source-records = { $count ->
    [0] Rien n’en a été repris.
    [one] Une publication en a été reprise.
   *[other] { $count } publications en ont été reprises.
}
portal-source-worked = La source a répondu correctement pour la dernière fois le { $day }.
portal-source-never = La source n’a pas encore répondu correctement.
portal-source-left-out = { $count ->
    [one] Une publication a été laissée de côté : pas de titre, ou pas de lien vers le web.
   *[other] { $count } publications ont été laissées de côté : pas de titre, ou pas de lien vers le web.
}
portal-source-there = Ce portail a déjà cette source.
portal-source-most = Un portail a { $most } sources au plus.
portal-source-too-large = La réponse est trop grande pour être lue.
portal-source-unreadable = La réponse n’est pas dans la forme indiquée. Vérifiez l’adresse et la forme de la source.
portal-source-unsafe = La réponse contient des définitions (DTD) qui pourraient nuire : elle n’a pas été lue.
portal-source-said-no = Le catalogue a répondu qu’il ne peut pas donner ses fiches sous cette forme.

thing-portal = portail
act-portal-added = a ajouté un portail
act-portal-written = a modifié un portail
act-portal-observed = a noté ce qui a été vu d’un portail
act-portal-dismissed = a écarté ce que le programme avait trouvé d’un portail
act-portal-archived = a retiré un portail de l’inventaire
act-portal-restored = a remis un portail dans l’inventaire
act-portal-source-added = s’est abonné à ce que publie un portail
act-portal-source-moved = a changé l’adresse d’une source d’un portail
act-portal-source-paused = a mis une source d’un portail en pause
act-portal-source-resumed = a repris une source d’un portail
act-portal-source-removed = a supprimé une source d’un portail, avec ce qui en a été repris
