### Les organisations du réseau : qui fait quoi, où, pour qui. Français simple, vouvoiement.

## La liste publique

org-title = Qui fait quoi
org-lead = Les administrations, associations, universités et autres organisations du réseau : où elles travaillent, sur quoi, pour qui.
org-search = Chercher une organisation
org-search-example = Par exemple : aide juridique
org-found = { $count ->
    [0] Aucune organisation trouvée
    [one] Une organisation trouvée
   *[other] { $count } organisations trouvées
}
org-found-none = Essayez un autre mot, ou retirez un filtre.
org-corrected = Ce mot n’existe nulle part. Voici les résultats pour « { $word } ».
org-partly = Aucune organisation ne correspond à tous ces mots. Voici les plus proches.
org-all = Voir toutes les organisations
org-map = Carte des organisations
org-map-first = La carte montre les { $count } premières. La liste les montre toutes.
org-territory = Territoire
org-area = Étendue
org-wider = Aussi celles qui couvrent un territoire plus large
org-kind = Type d’organisation
org-level = Niveau
org-themes = Thèmes
org-territories = Territoires couverts
org-populations = Personnes accompagnées
org-capacities = Ce qu’elle peut apporter
org-languages = Langues de travail
org-networks = Membre de
org-offer = Ce qu’elle propose aux autres
org-founded = Année de création
org-web = Site internet
org-people = Points focaux
org-export = Télécharger cette liste :

org-kind-ministry = Ministère
org-kind-municipality = Commune
org-kind-public-body = Autre organisme public
org-kind-association = Association
org-kind-university = Université ou recherche
org-kind-international = Organisation internationale
org-kind-diaspora = Groupe de la diaspora
org-kind-other = Autre

org-level-municipal = Communal
org-level-regional = Régional
org-level-national = National
org-level-continental = Réseau de plusieurs pays
org-level-international = International

org-for-everyone = Tout le monde
org-for-asylum-seekers = Personnes demandant l’asile
org-for-refugees = Personnes réfugiées
org-for-workers = Travailleuses et travailleurs
org-for-students = Étudiantes et étudiants
org-for-undocumented = Personnes sans titre de séjour
org-for-returnees = Personnes revenues au pays
org-for-families = Familles
org-for-women = Femmes
org-for-children = Enfants
org-for-unaccompanied = Enfants non accompagnés
org-for-trafficked = Victimes de la traite
org-for-stateless = Personnes apatrides
org-for-displaced = Personnes déplacées
org-for-diaspora = Membres de la diaspora
org-for-relatives = Familles de personnes disparues

org-can-training = Formation
org-can-expertise = Expertise et conseil
org-can-mediation = Médiation
org-can-interpreting = Interprétariat
org-can-legal-aid = Aide juridique
org-can-hosting = Accueil et hébergement
org-can-research = Recherche
org-can-data = Données et cartes
org-can-funding = Financement
org-can-advocacy = Plaidoyer
org-can-coordination = Coordination
org-can-emergency = Aide d’urgence

org-seen-public = Tout le monde
org-seen-members = Les membres du réseau
org-seen-organisation = L’organisation seulement

## Ce qui manque

org-gaps = Ce qui manque
org-gaps-lead = Les thèmes sur lesquels personne ne travaille, territoire par territoire.
org-gaps-none = Aucun territoire n’est encore publié ici.
org-gaps-words = En mots
org-gaps-grid = Nombre d’organisations par territoire et par thème
org-gaps-key = Chaque nombre mène à la liste. Entre parenthèses : les organisations qui ne sont pas sur place, mais couvrent un territoire plus large.
org-gap = { $place } : personne ne travaille sur { $themes }.
org-gap-none = { $place } : chaque thème a au moins une organisation.
org-gap-all = { $place } : aucune organisation ne s’est encore déclarée.
org-cell = { $count ->
    [0] { $place }, { $theme } : aucune organisation
    [one] { $place }, { $theme } : une organisation
   *[other] { $place }, { $theme } : { $count } organisations
}
org-cell-wider = { $count ->
    [one] Une organisation couvre un territoire plus large
   *[other] { $count } organisations couvrent un territoire plus large
}

## Les colonnes des fichiers

org-col-id = Identifiant
org-col-name = Nom
org-col-home = Siège
org-col-description = Description
org-col-email = Adresse e-mail
org-col-phone = Téléphone
org-col-latitude = Latitude
org-col-longitude = Longitude
org-col-page = Page
org-col-licence = Licence
org-col-date = Date du fichier

## Dans l’espace de travail

org-menu = Réseau
org-work = Organisations
org-work-none = Essayez un autre mot, ou ajoutez l’organisation qui manque.
org-public-list = Voir la liste publique
org-own = Seulement celles que je peux modifier
org-hidden = Non publiée
org-hidden-text = Le public ne voit pas cette organisation.
org-hide = Ne plus publier
org-show-again = Publier
org-home-network = Tout le réseau
org-new = Ajouter une organisation
org-new-lead = Vérifiez d’abord qu’elle n’est pas déjà dans la liste. Les autres langues se complètent ensuite.
org-make = Ajouter au réseau
org-edit = Modifier
org-save = Enregistrer
org-saved = C’est enregistré.
org-overtaken = Quelqu’un a enregistré cette organisation pendant que vous écriviez. Ce que vous avez écrit est encore ci-dessous. Comparez, puis enregistrez à nouveau.
org-overtaken-see = Voir ce qui est enregistré
org-in-language = À écrire en { $language }.
org-languages-hint = Séparées par des virgules : arabe, français, wolof.
org-language-unknown = La langue « { $word } » n’est pas connue. Vérifiez son nom.
org-networks-hint = Un réseau par ligne.
org-reach = Joindre l’organisation
org-point-hint = En degrés, par exemple 36.8782. Laissez vide si le lieu ne doit pas être connu.
org-people-hint = Les personnes à qui s’adresser. Écrivez le moins possible, et seulement avec leur accord. Pour retirer une personne, videz sa ligne.
org-person = Point focal { $number }
org-person-name = Nom
org-person-function = Fonction
org-person-seen = Qui voit ses coordonnées
org-people-none = Aucun contact que vous puissiez voir.
org-needs-territory = Choisissez au moins un territoire.
org-bad-point = Écrivez une latitude entre -90 et 90 et une longitude entre -180 et 180.
org-bad-web = Écrivez une adresse comme https://www.exemple.org
org-bad-email = Écrivez une adresse comme nom@exemple.org
org-bad-phone = Écrivez un numéro avec des chiffres, par exemple +216 71 000 000
org-bad-year = Écrivez une année passée, par exemple 1998.
org-invite = Inviter quelqu’un de cette organisation
org-invite-lead = Le lien ne sert qu’une fois. La personne crée son compte et tient à jour ce que dit son organisation.
org-invite-whom = Pour qui
org-invite-other = Une autre personne

## Demander à rejoindre le réseau

org-join = Rejoindre le réseau
org-join-lead = Votre organisation travaille avec des personnes migrantes ou pour elles ? Présentez-la. Une personne du réseau vous répondra. Il ne faut pas de compte.
org-join-name = Nom de l’organisation
org-join-where = Où travaillez-vous surtout ?
org-join-why = Que faites-vous, et pourquoi rejoindre le réseau ?
org-join-contact = Qui pouvons-nous joindre ?
org-join-contact-why = Ces coordonnées servent à répondre à votre demande. Seules les personnes qui la traitent les voient. Elles sont effacées si la demande n’aboutit pas.
org-join-either = Donnez une adresse e-mail ou un numéro de téléphone.
org-join-send = Envoyer la demande
org-request-title = Votre demande
org-request-sent = Votre demande est envoyée. Gardez cette adresse : elle montre où en est la demande, à vous seul. Elle n’est affichée qu’ici.
org-request-waits = Votre demande attend une réponse.
org-request-approved = Votre organisation fait maintenant partie du réseau. Bienvenue !
org-request-account = Créer mon compte
org-request-refused = Votre demande n’a pas été acceptée. Voici pourquoi :
org-request-since = Reçue le
org-request-organisation = Voir l’organisation
org-requests = Demandes
org-requests-none = Aucune demande
org-requests-none-text = Les organisations qui demandent à rejoindre le réseau apparaissent ici.
org-state-waiting = En attente
org-state-approved = Acceptée
org-state-refused = Refusée
org-alike = Organisations qui se ressemblent
org-alike-none = Aucune organisation connue ne porte un nom proche.
org-approve-as = Cette organisation est…
org-approve-new = une nouvelle organisation
org-approve-known = déjà connue :
org-approve = Accepter
org-approved = C’est accepté. La personne trouve son invitation à l’adresse de sa demande. Vous pouvez aussi lui donner ce lien :
org-refuse = Refuser
org-refuse-reason = Pourquoi
org-refuse-hint = La personne qui a fait la demande le lira. Dites-lui ce qu’elle peut faire.
org-notice-request = Une organisation demande à rejoindre le réseau.
org-waiting = { $count ->
    [one] Une organisation demande à rejoindre le réseau
   *[other] { $count } organisations demandent à rejoindre le réseau
}
