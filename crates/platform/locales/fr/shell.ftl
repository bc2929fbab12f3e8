### Le cadre des pages : navigation, recherche, erreurs, formulaires, états. Français simple, vouvoiement, sans genre.

## Le site

site-name = { -brand }
site-tagline = Les services et les droits, près de chez vous
# Titre de l’onglet : la page, puis le nom du site.
title-with-site = { $title } – { $site }

## Navigation

skip-to-content = Aller au contenu
menu = Menu
menu-open = Ouvrir le menu
menu-close = Fermer le menu
nav-main = Menu principal
nav-account = Votre compte
nav-footer = Pied de page
nav-workspace = Espace de travail
breadcrumbs = Vous êtes ici
home = Accueil
back = Retour
back-to-top = Haut de page
sign-in = Se connecter
sign-out = Se déconnecter
language = Langue
language-choose = Choisir la langue
language-current = Langue actuelle : { $language }
theme = Apparence
theme-light = Claire
theme-dark = Sombre
theme-auto = Comme l’appareil
opens-new-tab = s’ouvre dans un nouvel onglet

## Pied de page

footer-about = À propos
footer-design = Conception
footer-api = Données ouvertes et API
footer-licence = Licence
footer-source = Code source
footer-accessibility = Accessibilité
footer-privacy = Vie privée
footer-contact = Contact
footer-report = Signaler une erreur
footer-version = Version { $version }

## Recherche et filtres

search = Rechercher
search-label = Que cherchez-vous ?
search-placeholder = Médecin, logement, cours de langue…
search-submit = Rechercher
search-clear = Effacer la recherche
search-results-for = Résultats pour « { $query } »
filters = Filtres
filters-show = Afficher les filtres
filters-hide = Masquer les filtres
filters-apply = Appliquer les filtres
filters-clear = Effacer les filtres
filters-active = { $count ->
    [one] { $count } filtre actif
   *[other] { $count } filtres actifs
}
filter-remove = Retirer le filtre « { $filter } »
filter-any = Tous
sort-by = Trier par
sort-relevance = Pertinence
sort-name = Nom
sort-distance = Distance
sort-updated = Mise à jour

## Actions

apply = Appliquer
clear = Effacer
close = Fermer
cancel = Annuler
save = Enregistrer
add = Ajouter
edit = Modifier
remove = Retirer
delete = Supprimer
confirm = Confirmer
continue = Continuer
send = Envoyer
undo = Annuler l’action
retry = Réessayer
print = Imprimer
download = Télécharger
share = Partager
copy-link = Copier le lien
link-copied = Lien copié
copy-failed = Le lien n’a pas pu être copié. Le voici : { $link }
show-more = Voir plus
show-less = Voir moins
show-all = Tout voir
details = Détails

## Listes et pages

pagination = Pages de résultats
page-previous = Page précédente
page-next = Page suivante
page-number = Page { $page }
page-of = Page { $page } sur { $total }
results-count = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
results-range = { $first } à { $last } sur { $total }
results-none-title = Aucun résultat
results-none-text = Essayez un mot plus court, un autre mot, ou retirez un filtre.
empty-title = Rien pour l’instant
empty-text = Il n’y a encore rien à afficher ici.
loading = Chargement…
yes = Oui
no = Non
none = Aucun
unknown = Non précisé

## Pages d’erreur : ce qui se passe, puis que faire

error-400-title = Demande non comprise
error-400-text = L’adresse ou le formulaire contient une erreur. Revenez à la page précédente et recommencez.
error-401-title = Connectez-vous pour continuer
error-401-text = Cette page demande un compte. Après connexion, vous y reviendrez directement.
error-403-title = Accès non autorisé
error-403-text = Votre compte ne permet pas cette action. Si vous en avez besoin, parlez-en à la personne qui gère votre équipe.
error-404-title = Page introuvable
error-404-text = Cette page n’existe pas ou n’existe plus. Vérifiez l’adresse, ou cherchez ce qu’il vous faut.
error-405-title = Action impossible ici
error-405-text = Cette adresse ne permet pas cette action. Revenez à la page précédente.
error-409-title = Cette page a changé entre-temps
error-409-text = Quelqu’un d’autre l’a modifiée. Rechargez-la, puis refaites votre changement. Rien n’a été écrasé.
error-413-title = Envoi trop volumineux
error-413-text = Le fichier ou le texte est trop lourd. Envoyez un fichier plus petit.
error-422-title = Des informations sont à corriger
error-422-text = Rien n’a encore été enregistré. Corrigez les champs signalés, puis envoyez de nouveau.
error-429-title = Trop de demandes
error-429-text = Vous avez fait beaucoup de demandes en peu de temps. Attendez un peu, puis réessayez.
error-500-title = Une erreur est survenue
error-500-text = Le problème vient de notre côté et il a été noté. Réessayez dans quelques minutes.
error-503-title = Service momentanément indisponible
error-503-text = Le site est très demandé ou en maintenance. Réessayez dans quelques minutes.
error-retry-after = { $seconds ->
    [one] Vous pourrez réessayer dans { $seconds } seconde.
   *[other] Vous pourrez réessayer dans { $seconds } secondes.
}
error-operation = Numéro à donner si vous nous écrivez : { $id }
error-back-home = Revenir à l’accueil
error-search-instead = Chercher sur le site

## Formulaires

form-errors = { $count ->
    [one] Il y a { $count } point à corriger
   *[other] Il y a { $count } points à corriger
}
form-expired = Ce formulaire est resté ouvert trop longtemps. Votre texte est toujours là : envoyez-le de nouveau.
form-other-languages = Dans les autres langues
form-source-language = Langue d’origine des textes
form-saved = C’est enregistré.
form-sent = C’est envoyé.
form-deleted = C’est supprimé.
form-cannot-undo = Cette action est définitive.
form-required-note = Les champs sont obligatoires, sauf mention contraire.
optional = facultatif
required = obligatoire
choose = Choisissez…
field-required = Remplissez ce champ.
field-choose = Choisissez une réponse.
field-invalid = Cette valeur n’est pas valable.
field-invalid-email = Écrivez une adresse e-mail complète, comme nom@exemple.org.
field-invalid-phone = Écrivez un numéro de téléphone complet, avec l’indicatif du pays, comme +216 71 000 000.
field-invalid-url = Écrivez une adresse web complète, qui commence par https://.
field-invalid-date = Écrivez une date qui existe, comme 22/11/2026.
field-invalid-time = Écrivez une heure comme 09:30.
field-invalid-number = Écrivez un nombre, en chiffres.
field-too-long = { $max ->
    [one] Ce texte est trop long : { $max } caractère au plus.
   *[other] Ce texte est trop long : { $max } caractères au plus.
}
field-too-short = { $min ->
    [one] Ce texte est trop court : { $min } caractère au moins.
   *[other] Ce texte est trop court : { $min } caractères au moins.
}
field-too-small = Écrivez un nombre égal ou supérieur à { $min }.
field-too-large = Écrivez un nombre égal ou inférieur à { $max }.
field-taken = Cette valeur est déjà utilisée.
field-file-type = Ce type de fichier n’est pas accepté. Types acceptés : { $types }.
field-file-too-large = Ce fichier est trop lourd : { $max } au plus.
characters-left = { $count ->
    [one] { $count } caractère restant
   *[other] { $count } caractères restants
}

## Traductions

badge-stale = Traduction à mettre à jour
badge-stale-text = Le texte d’origine a changé depuis cette traduction.
badge-machine = Traduction automatique
badge-machine-text = Personne n’a encore relu cette traduction. En cas de doute, vérifiez auprès du service.
badge-fallback = Pas encore traduit
badge-fallback-text = Ce texte n’existe pas encore dans votre langue. Il est affiché en { $language }.
shown-in = Affiché en { $language }
original-language = Langue d’origine : { $language }
original-show = Voir le texte d’origine
translation-show = Voir la traduction

## Fraîcheur

checked-on = Vérifié le { $date }
checked-never = Pas encore vérifié
checked-long-ago = Vérifié le { $date } : appelez avant de vous déplacer.
updated-on = Mis à jour le { $date }
published-on = Publié le { $date }

## Hors ligne

offline-title = Vous êtes hors ligne
offline-text = Les pages déjà enregistrées sur cet appareil restent lisibles.
offline-missing = Cette page n’est pas enregistrée sur cet appareil. Réessayez quand le réseau revient.
offline-saved-on = Version enregistrée le { $date }
offline-save = Garder sur cet appareil
offline-saved = Gardé sur cet appareil
offline-pending = Sera envoyé au retour du réseau
offline-pending-count = { $count ->
    [one] { $count } envoi en attente du réseau
   *[other] { $count } envois en attente du réseau
}
offline-sent = Envoyé
offline-failed = L’envoi n’a pas abouti. Ouvrez-le pour le corriger.
online-again = Le réseau est revenu
update-ready = Une nouvelle version de cette page est prête.
update-reload = Recharger

## Données d’exemple

example = Exemple
example-notice = Réseau d’exemple : les services, les adresses et les numéros affichés sont inventés.
example-notice-more = En savoir plus sur cet exemple

## Sans JavaScript

noscript-map = La carte demande JavaScript. La liste contient les mêmes lieux.
noscript-location = La position automatique demande JavaScript. Choisissez votre ville dans la liste.
noscript-offline = La lecture hors ligne demande JavaScript.
