### Les personnes : se connecter, son compte, qui peut faire quoi, ce qui a été fait. Français simple, vouvoiement.

## Se connecter

login = Adresse e-mail ou identifiant
login-hint = Celui que vous avez choisi en créant votre compte.
login-wrong = L’identifiant ou le mot de passe ne correspond pas. Vérifiez les deux.
login-choose = Une adresse e-mail, ou un nom inventé si personne ne doit pouvoir vous reconnaître. Sans espace.
login-bad = Écrivez au moins trois signes, sans espace.
password = Mot de passe
no-way-in = Vous n’arrivez pas à entrer ?
no-way-in-text = Demandez un nouveau lien à la personne qui vous a invité : elle le crée depuis votre fiche, et vous choisissez un nouveau mot de passe.
second-factor = Code de sécurité
code-lead = Ouvrez votre application d’authentification et recopiez le code de Teranga. Sans votre téléphone, utilisez un code de secours.
code = Code
code-present = Code de l’application actuelle
code-hint = Six chiffres, ou un code de secours.
code-six = Les six chiffres affichés par l’application.
code-wrong = Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant et réessayez.

## Son compte

account = Mon compte
about-me = Vous
name = Nom
name-hint = Tel que vos collègues le verront. Un prénom ou un surnom suffit.
my-roles = Vos rôles
no-roles = Vous n’avez pas encore de rôle. La personne qui vous a invité peut vous en donner un.
role-asleep = Actif après le code de sécurité
password-change = Changer le mot de passe
password-new = Nouveau mot de passe
password-hint = Au moins { $length } signes. Une phrase de quelques mots est facile à retenir et difficile à deviner.
password-guessable = Ce mot de passe est trop facile à deviner. Essayez quatre mots sans rapport entre eux.
password-changed = Votre mot de passe est changé. Vos autres appareils sont déconnectés.
password-choose = Choisir un nouveau mot de passe
second-factor-on = Activé
second-factor-why = En plus du mot de passe, un code qui change toutes les 30 secondes sur votre téléphone : quelqu’un qui devine votre mot de passe n’entre pas.
second-factor-set = Activer le code de sécurité
second-factor-app = Installez une application d’authentification sur votre téléphone, si vous n’en avez pas encore.
second-factor-scan = Avec l’application, photographiez ce carré.
second-factor-type = Si vous ne pouvez pas le photographier, recopiez cette clé :
sessions = Appareils connectés
device = Appareil
last-used = Dernière utilisation
session-this = Cet appareil
session-end = Déconnecter
my-data = Vos données
my-data-text = Un fichier avec tout ce qui est conservé sur vous : compte, rôles, appareils, ce que vous avez fait.

## Invitations

invite = Inviter une personne
invite-lead = Vous obtenez un lien à lui transmettre. Il sert une fois, pendant 14 jours.
invite-note = Pour qui
invite-note-hint = Pour vous y retrouver. Un prénom suffit.
invite-make = Créer le lien
invitation = Invitation
invitation-made = Le lien est prêt. Transmettez-le à la personne, par le moyen le plus sûr que vous avez.
link-once = Copiez-le maintenant : il ne sera plus affiché.
invitations-open = Invitations en attente
invited-as = Voici le rôle qui vous est proposé : { $role }, { $place }.
account-make = Créer mon compte
welcome = Bienvenue
recovery-text = Voici trois codes de secours. Notez-les sur papier : chacun remplace une fois le code de sécurité si vous perdez votre téléphone. Ils ne seront plus affichés.
recovery-kept = Je les ai notés
way-back = Créer un lien pour un nouveau mot de passe
way-back-text = Transmettez ce lien à la personne. Il sert une fois, pendant 24 heures.

## Les personnes et leurs rôles

people = Personnes
roles = Rôles
role = Rôle
state = État
active = Compte actif
suspended = Compte suspendu
suspended-text = Cette personne ne peut plus se connecter. Ce qu’elle a écrit reste.
suspend = Suspendre le compte
let-in = Rétablir le compte
place = Où
since = Depuis
until = Jusqu’au
role-give = Donner un rôle
role-end = Retirer
whole-network = Tout le réseau

role-administrator = Administration
role-coordinator = Coordination
role-reviewer = Relecture et publication
role-editor = Rédaction
role-translator = Traduction
role-observer = Lecture
role-desk-coordinator = Coordination d’un guichet
role-mediator = Médiation au guichet
role-partner = Réponse aux orientations
role-focal-point = Point focal
role-secretariat = Secrétariat de l’échange
role-not-at-desk = Ce rôle ne se donne pas dans un guichet. Là, choisissez la médiation ou la coordination d’un guichet.
role-at-desk-only = Ce rôle se donne dans un guichet. Choisissez-en un comme lieu.
role-at-organisation-only = Ce rôle se donne dans une organisation. Choisissez-en une comme lieu.
role-not-at-organisation = Ce rôle ne se donne pas dans une organisation. Choisissez un territoire ou tout le réseau.
role-everywhere-only = Ce rôle vaut pour tout le réseau, ou pas du tout.
role-not-to-oneself = Vous ne pouvez pas vous donner ce rôle : il ouvre ce que les personnes confient au guichet. Demandez à une autre personne qui gère ce lieu.

rights = Qui peut faire quoi
rights-lead = Un rôle vaut quelque part : dans un territoire et ce qu’il contient, ou dans tout le réseau. Ce tableau est tiré des règles que le programme applique.
rights-second-factor = Ne comptent qu’avec le code de sécurité : { $roles }.
right = Droit
right-read-drafts = Voir les brouillons et ce qui reste à faire
right-write = Écrire les services, les guides, les organisations et les lieux
right-translate = Traduire
right-publish = Publier, demander des changements, archiver
right-manage-people = Inviter, donner et retirer des rôles
right-set-up = Régler les territoires et, pour tout le réseau, les thèmes
right-read-audit = Lire le journal
right-run-desks = Régler les guichets et voir leurs chiffres
right-receive = Recevoir les personnes au guichet
right-read-files = Lire tous les dossiers d’un guichet
right-answer-referrals = Lire les orientations que les guichets envoient à son organisation, et y répondre
right-share = Écrire ce que son institution partage : pratiques, offres, demandes, coopérations
right-facilitate = Animer l’échange : demander des relectures, publier les pratiques, mettre en relation
right-review-practices = Relire les pratiques d’autres institutions

## Le journal

audit = Journal
audit-lead = Qui a fait quoi, et quand. Chaque ligne est liée à la précédente : rien ne peut en être retiré sans que cela se voie.
when = Quand
who = Qui
act = Action
object = Sur quoi
details = Détails

## Les personnes de l’exemple

demo-people = Entrer comme une personne de l’exemple
demo-notice = Ces personnes sont inventées. Tout le monde peut entrer à leur place : n’écrivez rien de vrai ici.
demo-enter = Entrer

## Listes

list-from-start = Revenir au début
