# Annuaire : accueil, résultats, service, guide, organisation, signalement, brochure.

choose-language = Choisissez votre langue
choose-territory = Où êtes-vous ?
choose-territory-lead = Choisissez votre ville pour voir les services près de chez vous.
choose-territory-none = Aucune ville ne publie encore ses services ici.
services-count = { $count ->
    [0] aucun service
    [one] un service
   *[other] { $count } services
}
home-title = Services et droits à { $territory }
home-lead = Trouvez où aller, ce qu’il faut apporter et qui parle votre langue.
search-example = médecin, papiers, cours de français…
open-now-title = Ouvert maintenant
open-now-all = Tout ce qui est ouvert maintenant
open-now-none = Rien n’est ouvert en ce moment.
guides-title = Vos droits, pas à pas
guides-all = Tous les guides
guides-none = Aucun guide n’est encore publié ici.
brochure = Brochure à imprimer
poster = Affiche avec code QR
change-territory = Changer de ville

results-title = Services à { $territory }
results-title-for = « { $query } » à { $territory }
results-found = { $count ->
    [0] Aucun service trouvé
    [one] Un service trouvé
   *[other] { $count } services trouvés
}
results-corrected = Rien pour « { $query } ». Voici les résultats pour « { $corrected } ».
results-partial = Aucune page ne contient tous ces mots. Voici les plus proches.
results-none = Essayez un autre mot, ou retirez un filtre. Le guichet d’accueil peut aussi vous aider.
results-also = À lire aussi
kind-service = Service
kind-guide = Guide
kind-organisation = Organisation
results-map = Carte des services trouvés
filter-open = Ouverture
filter-open-any = À tout moment
filter-open-on = Ouvert { $day }
filter-language = Langue parlée
filter-theme = Thème
filter-for = Pour qui
filter-more = Conditions
filter-distance = Distance
filter-distance-any = Partout
filter-within = À moins de { $distance }
order = Ordre
order-relevance = Les plus utiles d’abord
order-distance = Les plus proches d’abord
order-name = Par ordre alphabétique
for-anybody = Tout le monde
for-women = Femmes
for-men = Hommes
for-children = Familles avec enfants
for-pregnant = Femmes enceintes
for-single-parent = Parents seuls
for-unaccompanied-minor = Mineurs non accompagnés
for-young = Jeunes
for-asylum-seeker = Demandeurs d’asile
for-refugee = Réfugiés
for-resident = Personnes avec un titre de séjour
for-undocumented = Personnes sans titre de séjour
for-student = Étudiants
for-worker = Travailleurs
for-returnee = Personnes de retour au pays

closes-at = jusqu’à { $time }
open-always = jour et nuit
opens-today-at = ouvre aujourd’hui à { $time }
opens-tomorrow-at = ouvre demain à { $time }
opens-day-at = ouvre { $day } à { $time }
opens-on = ouvre le { $date } à { $time }
opens-unknown = horaires à demander
closed-holiday = Jour férié
closed-day = Fermé
hours-title = Horaires
hours-round-the-clock = Tous les jours, jour et nuit
hours-next = Prochaines dates
hours-none = Les horaires ne sont pas publiés. Appelez avant de venir.
hours-changes = Horaires particuliers
hours-first = Le premier { $day } du mois
hours-second = Le deuxième { $day } du mois
hours-third = Le troisième { $day } du mois
hours-fourth = Le quatrième { $day } du mois
hours-fifth = Le cinquième { $day } du mois
hours-last = Le dernier { $day } du mois
hours-day-of-month = Le { $day } du mois
hours-from-to = Du { $from } au { $to }
today = aujourd’hui

who = Qui peut venir
who-everybody = Tout le monde, sans condition.
who-ages = De { $from } à { $to } ans
who-from-age = À partir de { $from } ans
who-to-age = Jusqu’à { $to } ans
who-residence = Habiter à { $places }
who-level = Niveau de langue : { $level }
bring = Ce qu’il faut apporter
cost = Prix
cost-free = Gratuit
place-title = Comment venir
place-area = Quartier : { $area }
place-confidential = L’adresse est confidentielle. Appelez : on vous dira où venir.
itinerary = Itinéraire
extension = poste { $number }
write = Écrire
website = Site web
how = Comment faire
languages = Langues parlées
interpretation = Interprète
accessibility = Accessibilité
offered-by = Proposé par
capacity-full = Complet pour le moment
capacity-left = { $count ->
    [0] Plus de place pour le moment
    [one] Encore une place
   *[other] Encore { $count } places
}
capacity-updated = Information du { $date }
temporarily-closed = Fermé provisoirement
alert = À savoir
checked = Vérifié le { $date }
checked-overdue = Vérifié le { $date } : appelez avant de venir, cela a pu changer.
checked-never = Pas encore vérifié : appelez avant de venir.
related-guides = Guides liés
wait = Attente

guide-contents = Sur cette page
guide-section-what = De quoi s’agit-il ?
guide-section-who = Qui est concerné ?
guide-section-how = Comment faire
guide-section-bring = Ce qu’il faut apporter
guide-section-next = Et ensuite ?
guide-services = Services qui peuvent vous aider
guide-owner = Page tenue par { $organisation }
guide-reviewed = Relue le { $date }
guide-review-overdue = Relue le { $date } : certaines informations ont pu changer.
guide-more = Dans ce chapitre

organisation-services = Ses services
organisation-none = Aucun service publié.

report = Signaler une erreur
report-lead = Dites-nous ce qui ne va pas. Ne donnez ni votre nom, ni votre numéro : nous ne pouvons pas vous répondre ici.
report-kind = Qu’est-ce qui ne va pas ?
report-kind-hours = Les horaires sont faux
report-kind-contact = Le téléphone ou l’adresse est faux
report-kind-closed = Le service n’existe plus
report-kind-refused = On ne m’a pas reçu
report-kind-text = Le texte n’est pas clair ou pas juste
report-kind-other = Autre chose
report-message = En quelques mots
report-send = Envoyer
report-thanks = Merci. Votre message sera lu par les personnes qui tiennent cette page.
report-back = Revenir à la page
helped = Cette page vous a-t-elle aidé ?
helped-yes = Oui
helped-no = Non
helped-thanks = Merci pour votre réponse.

brochure-title = Services et droits
brochure-subtitle = Guide pour toute personne qui arrive
brochure-contents = Sommaire
brochure-open-page = Ouvrir cette page
brochure-made = Édition du { $date }
brochure-guides = Vos droits, en bref
brochure-emergency = Numéros d’urgence
poster-headline = Où aller ? Que faire ? Qui parle ma langue ?
poster-line = Scannez ce code avec votre téléphone.

api-title = Données ouvertes
api-lead = Tout ce qui est publié ici peut être lu par d’autres programmes, sans clé, selon le standard Open Referral HSDS 3.1.
api-route = Adresse
api-what = Contenu
api-description = Description OpenAPI 3.1

