# The words of the components in crates/platform/src/ui.

## The frame of every page

ui-name = { -brand }
ui-skip = Aller au contenu
ui-languages = Langue
ui-theme = Affichage sombre
ui-example = Réseau d’exemple : les services et les personnes de ce site sont inventés.
ui-promise = Des services et des droits pour toute personne qui arrive, en ligne, hors ligne et sur papier.
ui-footer = Pied de page
ui-breadcrumbs = Vous êtes ici
ui-close = Fermer

## How far a text may be trusted

ui-mark-stale = Traduction à mettre à jour
ui-mark-machine = Traduction automatique
ui-mark-fallback = Texte en langue : { $language }

## Search, filters, lists

ui-search = Chercher
ui-search-label = Que cherchez-vous ?
ui-suggestions = Suggestions
ui-filters = Filtrer
ui-filters-apply = Voir les résultats
ui-filters-active = Filtres choisis
ui-filters-clear = Tout retirer
ui-filter-remove = Retirer le filtre
ui-pages = Pages de résultats
ui-page = Page { $number }
ui-previous = Précédent
ui-next = Suivant

## Services

ui-emergency = En cas d’urgence
ui-open-now = Ouvert maintenant
ui-closed-now = Fermé maintenant
ui-closed = Fermé
ui-today = aujourd’hui
ui-hours = Horaires
ui-call = Appeler
ui-free = Gratuit
ui-accessible = Accessible en fauteuil roulant
ui-women = Réservé aux femmes
ui-spoken = Langue parlée
ui-any = Toutes
ui-theme-label = Thème
ui-themes = Thèmes
ui-services = Services
ui-guides = Guides des droits

## Taking a page along

ui-share = Partager
ui-copied = L’adresse de la page est copiée.
ui-print = Imprimer
ui-pdf = Télécharger en PDF
ui-qr = Code QR
ui-qr-how = Visez ce code avec l’appareil photo d’un autre téléphone pour y ouvrir cette page.
ui-qr-label = Code QR de l’adresse de cette page

## Maps and position

ui-map-show = Voir la carte
ui-map-directions = Ouvrir dans l’appli de cartes
ui-map-closer = Agrandir la carte
ui-map-farther = Réduire la carte
ui-map-failed = La carte ne s’affiche pas. La liste contient les mêmes lieux.
ui-near = Près de moi
ui-near-waiting = Recherche de votre position…
ui-near-refused = Votre position n’est pas connue. Choisissez dans la liste.

## Forms

ui-optional = facultatif
ui-errors =
    { $count ->
        [one] Une réponse est à corriger
       *[other] { $count } réponses sont à corriger
    }
ui-trap = Laissez ce champ vide
ui-form-kept = Pas de connexion : votre message est gardé sur ce téléphone et partira dès que possible.
ui-form-sent = Votre message gardé hors ligne a été envoyé.

## Without network

ui-offline = Pas de connexion
ui-offline-lead = Cette page n’est pas gardée sur ce téléphone. Voici ce qui se lit sans connexion :
ui-offline-none = Rien n’est encore gardé. Ouvrez une fois le répertoire d’un territoire avec une connexion : il sera ici ensuite.
ui-offline-copy = Pas de connexion. Vous lisez la copie du { $date }.
ui-offline-retry = Réessayer
ui-offline-found = Services trouvés : { $count }
ui-offline-nothing = Aucun service trouvé. Essayez d’autres mots ou moins de filtres.

## The page that shows every component

ui-design-title = Composants
ui-design-lead = Chaque pièce dont les pages sont faites, dans chacun de ses états.
ui-design-colours = Couleurs
ui-design-pictograms = Pictogrammes
ui-design-buttons = Boutons et étiquettes
ui-design-notices = Messages
ui-design-lists = Listes et filtres
ui-design-texts = Textes traduits
ui-design-service = Un service
ui-design-forms = Formulaires
ui-design-tables = Tableaux et étapes
ui-design-maps = Carte et partage
ui-design-typography = Titres et texte
ui-sample-name = Centre de santé de la médina
ui-sample-summary = Consultations de médecine générale et vaccinations, sans rendez-vous le matin.
ui-sample-words = Un texte court qui dit l’essentiel en une phrase, puis un lien.
ui-sample-bring = Ce qu’il faut apporter
ui-sample-who = Qui peut venir
ui-sample-cost = Prix
ui-sample-day = Lundi
ui-sample-next-day = Mardi
ui-sample-last-day = Dimanche
ui-sample-field = Votre message
ui-sample-hint = Quelques mots suffisent.
ui-sample-error = Écrivez votre message.
ui-sample-email = Adresse électronique
ui-sample-send = Envoyer
ui-sample-step = Demandez un dossier à l’accueil.
ui-sample-step-next = Revenez avec les papiers demandés.
ui-sample-number = Nombre
ui-sample-emergency = Police
ui-sample-offline = Vous lisez une copie.
ui-sample-back = Retour à l’accueil
