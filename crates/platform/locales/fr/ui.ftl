# The words of the components in crates/platform/src/ui.

## The frame of every page

ui-theme = Affichage sombre
ui-promise = Des services et des droits pour toute personne qui arrive, en ligne, hors ligne et sur papier.

## Search, filters, lists

ui-suggestions = Suggestions

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
ui-theme-label = Thème
ui-themes = Thèmes
ui-services = Services
ui-guides = Guides des droits

## Taking a page along

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
ui-form-refused = Votre message gardé hors ligne n’a pas été accepté. Écrivez-le de nouveau.

## Forms

ui-trap = Laissez ce champ vide
ui-form-kept = Pas de connexion : votre message est gardé sur ce téléphone et partira dès que possible.
ui-form-sent = Votre message gardé hors ligne a été envoyé.

## Without network

ui-offline-lead = Cette page n’est pas gardée sur ce téléphone. Voici ce qui se lit sans connexion :
ui-offline-none = Rien n’est encore gardé. Ouvrez une fois le répertoire d’un territoire avec une connexion : il sera ici ensuite.
ui-offline-copy = Pas de connexion. Vous lisez la copie du { $date }.
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
ui-sample-step = Demandez un dossier à l’accueil.
ui-sample-step-next = Revenez avec les papiers demandés.
ui-sample-number = Nombre
ui-sample-emergency = Police
ui-sample-offline = Vous lisez une copie.
ui-sample-back = Retour à l’accueil
ui-leave = Quitter vite cette page

# Texts beside their translations
progress-missing = À traduire
progress-machine = Traduction automatique
progress-stale = À mettre à jour
progress-current = À jour
progress-source = Langue d’origine
side-right = La traduction est juste telle qu’elle est
side-theirs = Ce qui est enregistré maintenant :
