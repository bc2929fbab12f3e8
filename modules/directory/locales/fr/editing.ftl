### L’éditeur : contacts, prix, places, images, organisations et lieux. Français simple, vouvoiement, sans genre.

service-served = Où le service intervient
service-accredited = Agréments
service-contacts = À qui s’adresser

edit-not-said = Non précisé
edit-phone-kind = Type
edit-phone-voice = Appel
edit-phone-whatsapp = WhatsApp
edit-phone-text = SMS
edit-phone-fax = Fax
edit-contacts = Contacts
edit-contacts-hint = Une fonction plutôt qu’une personne : ce qui est écrit ici est public. Pour retirer un contact, effacez sa ligne.
edit-contacts-add = Ajouter un contact
edit-contact-title = Fonction
edit-contact-department = Bureau
edit-contact-name = Nom, si la personne est d’accord
edit-costs = Prix
edit-costs-hint = Une ligne pour chaque prix. Cochez « Gratuit » s’il n’y a rien à payer. Pour en retirer un, effacez sa ligne.
edit-costs-add = Ajouter un prix
edit-cost-words = Pour quoi, pour qui
edit-cost-amount = Montant
edit-cost-currency = Monnaie
edit-cost-free-and-price = C’est gratuit ou il y a un prix : gardez l’un des deux.
edit-capacity = Places disponibles
edit-capacity-hint = Lits, places de cours, rendez-vous. Écrivez 0 quand c’est complet. Pour retirer une ligne, effacez le nombre.
edit-capacity-add = Ajouter un nombre de places
edit-capacity-unit = Ce que l’on compte
edit-capacity-available = Libres aujourd’hui
edit-capacity-maximum = En tout
edit-served = Quartiers ou communes servis
edit-served-hint = Un par ligne.
edit-accreditations = Agréments et autorisations
edit-part-cost = Ce que ça coûte

pictures-title = Images
pictures-hint = Ce que montre chaque image est lu aux personnes qui ne la voient pas. Sans ces mots, le texte ne peut pas être publié.
pictures-unsaid = { $count ->
    [one] Une image ne dit pas encore ce qu’elle montre. Écrivez-le, puis publiez.
   *[other] { $count } images ne disent pas encore ce qu’elles montrent. Écrivez-le, puis publiez.
}
picture-add = Ajouter une image
picture-alt = Ce que montre l’image
picture-alt-hint = En une phrase, dans cette langue : { $language }.
picture-alt-missing = Dites en une phrase ce que montre l’image.
picture-file = Image
picture-gone = Retirer cette image

organisations-list = Les organisations
list-organisation-name = Nom de l’organisation
organisations-empty = Aucune organisation ici
organisation-name = Nom de l’organisation
organisation-new = Nouvelle organisation
organisation-legal = Statut juridique
organisation-year = Année de création
organisation-identity = L’organisation
organisation-sign = Logo

locations-list = Les lieux
locations-empty = Aucun lieu ici
location-name = Nom du lieu
location-new = Nouveau lieu
location-of = Organisation à qui appartient le lieu
location-identity = Le lieu
location-where = Adresse
location-arrive = Venir et entrer
location-addresses = Adresses
location-addresses-hint = L’adresse où l’on vient. Pour en retirer une, effacez sa première ligne.
location-addresses-add = Ajouter une adresse
location-line = Rue et numéro
location-more = Bâtiment, étage
location-postal = Code postal
location-city = Ville
location-state = Région ou gouvernorat
location-country = Pays
location-point = Position sur la carte
location-point-hint = En degrés, comme 36,8781 et 10,3247. Un service de cartes vous les donne.
location-latitude = Latitude
location-longitude = Longitude
location-transportation = Comment venir
location-accessibility-hint = Un accès par ligne : rampe, ascenseur, toilettes adaptées.
location-confidential = Adresse confidentielle
location-confidential-hint = Pour un refuge : le public ne voit ni l’adresse, ni le nom, ni la carte. Seules les personnes qui peuvent écrire ici les voient.
location-area = Secteur que l’on peut dire
location-area-hint = Seulement pour une adresse confidentielle : un quartier, une ville.
