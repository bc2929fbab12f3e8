### Les territoires et les thèmes : ce qu'une administration règle une fois, et qui est public aussitôt.

setup-territories = Territoires
setup-territory-new = Ajouter un territoire
setup-territories-none = Aucun territoire pour le moment
setup-territories-none-lead = Un annuaire commence par un territoire : votre commune, par exemple. Les services, les guides et les organisations viennent ensuite.
setup-name = Nom
setup-kind = Type de territoire
setup-country = Pays
setup-region = Région
setup-municipality = Commune
setup-parent = Situé dans
setup-no-parent = Rien : il est tout en haut
setup-parent-bad = Un territoire ne peut pas se trouver dans lui-même.
setup-slug = Adresse web
setup-slug-hint = Ce qui se lit et se dit, comme la-marsa. Laissez vide pour reprendre le nom. Ne change plus ensuite.
setup-languages = Langues de l’annuaire
setup-languages-hint = Séparées par des virgules, la première est celle qu’on montre d’abord : français, arabe, anglais.
setup-language-unknown = Cette langue n’est pas connue : { $word }. Vérifiez son nom.
setup-timezone = Fuseau horaire
setup-timezone-hint = Par exemple Africa/Tunis. Les horaires d’ouverture se lisent à cette heure.
setup-timezone-bad = Ce fuseau n’existe pas. Écrivez-le comme Africa/Tunis.
setup-centre = Centre sur la carte
setup-centre-hint = Latitude puis longitude, comme 36.8782, 10.3247.
setup-centre-bad = Écrivez une latitude entre -90 et 90, puis une longitude entre -180 et 180.
setup-emergency = Numéros d’urgence
setup-emergency-hint = Ils s’affichent en haut de la page d’accueil. Pour en retirer un, videz sa ligne.
setup-emergency-number = Numéro
setup-emergency-label = Pour quoi
setup-holidays = Jours fériés
setup-holidays-hint = Les services dont les horaires le disent sont fermés ces jours-là. Pour en retirer un, videz sa date.
setup-holiday = Jour
setup-holiday-yearly = Tous les ans à cette date
setup-codes = Codes officiels
setup-codes-hint = Pour relier vos données à d’autres : iso3166-1, iso3166-2, pcode, ibge…
setup-code-scheme = Système
setup-code-value = Code
setup-row = Ligne { $number }
setup-published = Le public voit l’annuaire de ce territoire
setup-is-published = Public
setup-not-published = Pas encore public
setup-overtaken = Une autre personne a enregistré ce territoire pendant que vous écriviez. Votre saisie est toujours là : comparez, puis enregistrez de nouveau.
setup-overtaken-see = Voir ce qui est enregistré
setup-public-page = Voir la page publique
setup-invite = Inviter des personnes
setup-minor = Petite correction : les traductions restent à jour
setup-topics = Thèmes
setup-topic-new = Ajouter un thème
setup-topics-none = Aucun thème pour le moment
setup-topics-none-lead = Les thèmes rangent les services : santé, école, travail… Commencez par les thèmes habituels, déjà écrits en cinq langues, puis changez ce qui doit l’être.
setup-topics-lead = Les mêmes pour tout le réseau, dans l’ordre où le public les voit. Un thème qu’aucun service ne porte n’est pas montré.
setup-topics-usual = { $count ->
    [one] Ajouter le thème habituel qui manque
   *[other] Ajouter les { $count } thèmes habituels qui manquent
}
setup-topic-description = En une phrase
setup-topic-up = Monter : { $name }
setup-topic-down = Descendre : { $name }
