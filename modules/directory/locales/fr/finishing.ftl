### Choisir une organisation et des lieux, placer un point, archiver et revenir en arrière, la visite guidée.

archive-lead = Le public ne verra plus cette page. Rien n’est effacé : vous pouvez annuler tout de suite, ou la rétablir plus tard.
archive-along = { $count ->
    [one] Une autre page sera archivée avec elle :
   *[other] { $count } autres pages seront archivées avec elle :
}
archive-more = { $count ->
    [one] … et une autre
   *[other] … et { $count } autres
}
archive-used = Des services sont donnés ici. Indiquez-leur d’abord un autre lieu :
archive-others = Une partie de ce qui serait archivé ne dépend pas de vous. Demandez aux personnes qui publient ces pages :
archive-too-many = Plus de { $most } pages seraient archivées d’un coup. Archivez d’abord les services depuis la liste.
archive-done = { $count ->
    [one] C’est archivé. Le public ne voit plus cette page.
   *[other] C’est archivé. Le public ne voit plus ces { $count } pages.
}
archive-is = Cette page est archivée : le public ne la voit pas.
archive-end = Rétablir pour le public
archive-ended = C’est rétabli : le public voit de nouveau cette page.
undo = Annuler
undo-too-late = Tout n’a pas pu être rétabli : quelqu’un a publié depuis.

pick-part = Qui, et à quel endroit
pick-organisation = Organisation qui propose le service
pick-organisation-none = Aucune organisation
pick-organisation-choose = Choisir une autre organisation
pick-organisation-remove = Ne nommer aucune organisation
pick-places = Lieux où l’on vient
pick-places-none = Aucun lieu n’est choisi.
pick-places-add = Ajouter un lieu de l’organisation
pick-places-other = Chercher un autre lieu
pick-services = Services liés à cette page
pick-services-hint = Ils sont montrés en bas de la page, et la page est montrée avec eux.
pick-services-add = Chercher un service
pick-remove = Retirer
pick-search = Nom à chercher
pick-search-go = Chercher
pick-choose = Choisir
pick-choose-this = Choisir « { $name } »
pick-chosen = Déjà choisi
pick-none = Rien ne correspond. Essayez un autre nom.
pick-more = Il y en a d’autres : écrivez une partie du nom.
pick-new-place = Créer un nouveau lieu
pick-new-organisation = Créer une nouvelle organisation
pick-writing = Vous étiez en train d’écrire :
pick-back = Revenir à ce texte
pick-not-public = Pas encore publié : le public ne le verra qu’ensuite.

point-paste = Coller une position ou un lien
point-paste-hint = Par exemple « 36.8781, 10.3247 », ou l’adresse copiée d’un service de cartes.
point-paste-wrong = On ne trouve pas de position dans ce texte.
point-zero = Ce point est au milieu de l’océan, à 0, 0. Donnez la vraie position, ou laissez vide.
point-swapped = Latitude et longitude semblent inversées : la latitude d’abord.
point-far = Ce point est à { $distance } km de cette commune. Vérifiez qu’il est juste.
point-map = Placer sur la carte
point-map-label = Carte : position du lieu
point-map-hint = Touchez la carte à l’endroit du lieu, ou déplacez le point. Au clavier : les flèches le déplacent, Maj le déplace plus loin.
point-map-marker = Position du lieu. Les flèches la déplacent.

tour-title = La visite guidée
tour-invite = C’est votre première fois ici ?
tour-invite-lead = Une visite en six étapes montre comment un texte arrive jusqu’au public. Deux minutes suffisent.
tour-start = Commencer la visite
tour-no = Non merci
tour-again = Revoir la visite guidée
tour-step = Étape { $number } sur { $total }
tour-next = Étape suivante
tour-previous = Étape précédente
tour-end = Terminer la visite
tour-close = Fermer la visite
tour-open = Ouvrir cette page
tour-example = Exemple
tour-1-title = Mon travail
tour-1-text = La journée commence ici. Cette page réunit tout ce qui vous attend : textes à relire, changements demandés, traductions, signalements. Quand rien n’attend, elle le dit.
tour-2-title = La liste des services
tour-2-text = Tous les services de votre territoire, avec leur état et leurs langues. Cherchez par nom, filtrez, cochez-en plusieurs pour les changer ensemble : tout s’annule.
tour-3-title = L’éditeur
tour-3-text = Un seul formulaire, dans l’ordre où on lit la page. Votre texte s’enregistre tout seul dans un brouillon : le public ne voit rien avant la publication.
tour-4-title = La relecture
tour-4-text = Quand le texte est prêt, envoyez-le en relecture. Une autre personne le publie, maintenant ou à une date, ou demande des changements avec un mot.
tour-5-title = La traduction
tour-5-text = Chaque langue dit où elle en est. Dans l’atelier, ce qui a changé est marqué mot par mot, à côté du texte à écrire.
tour-6-title = Les signalements
tour-6-text = Ce que le public signale arrive ici : une erreur, un horaire qui a changé. Prenez-le, corrigez, répondez, fermez. Vous pouvez toujours le rouvrir.
tour-6-end = C’est tout. Vous pouvez revoir cette visite depuis « Mon travail ».
tour-example-name = Cours de langue du soir
tour-example-before = Le mardi de 18 h à 20 h
tour-example-after = Le mardi et le jeudi de 18 h à 20 h
tour-example-report = Le cours du jeudi commence à 18 h 30.
