### Entrer autrement : mot de passe oublié, fournisseur d’identité, invitation par courriel ; qui a quel droit, et les filtres du journal.

reset-ask = Mot de passe oublié ?
reset-title = Mot de passe oublié
reset-lead = Écrivez l’adresse e-mail avec laquelle vous vous connectez. Nous y envoyons un lien pour choisir un nouveau mot de passe.
reset-address = Votre adresse e-mail
reset-address-bad = Écrivez une adresse e-mail complète, par exemple nom@exemple.org.
reset-send = Recevoir le lien
reset-sent = Regardez vos courriels
reset-sent-text = Si un compte utilise cette adresse, un lien arrive dans quelques minutes. Il sert une fois, pendant une heure.
reset-sent-none = Rien n’arrive ? Regardez aussi dans les courriels indésirables. Si vous vous connectez sans adresse e-mail, demandez un lien à la personne qui vous a invité.
reset-done = Votre mot de passe est changé. Connectez-vous avec le nouveau.

invite-mail = Son adresse e-mail
invite-mail-hint = L’invitation y est envoyée. Sans adresse, vous transmettez le lien vous-même.
invite-mail-language = Langue du courriel
invite-mail-sent = L’invitation est en route. Le lien sert une fois, pendant 14 jours.
invite-mail-again = Envoyer de nouveau

browser-new-label = Votre compte est ouvert avec un nouvel appareil
browser-new = Votre compte a été ouvert avec un nouvel appareil : { $device }, { $when }. Si ce n’était pas vous, changez votre mot de passe.
browser-unknown = appareil inconnu

provider-sign-in = Se connecter avec { $provider }
provider-failed = La connexion n’a pas abouti
provider-failed-text = La connexion avec { $provider } n’est pas allée jusqu’au bout. Recommencez, ou entrez avec votre mot de passe.
provider-silent = { $provider } ne répond pas
provider-silent-text = Réessayez dans quelques minutes, ou entrez avec votre mot de passe.
provider-unknown = Aucun compte n’est encore relié
provider-unknown-as = { $provider } vous connaît ainsi : { $who }.
provider-unknown-account = Vous avez un compte ici
provider-unknown-account-text = Entrez une fois comme d’habitude. Vous pourrez ensuite relier les deux, et entrer d’une seule façon.
provider-unknown-enter = Entrer et relier
provider-unknown-none = Vous n’avez pas de compte ici
provider-unknown-none-text = Demandez une invitation à la personne qui gère les équipes de votre institution. En ouvrant le lien, vous créerez votre compte avec { $provider }.
provider-panel = Entrer avec votre institution
provider-column = Fournisseur
provider-since = Relié le
provider-unlink = Ne plus relier
provider-unlink-last = C’est votre seule façon d’entrer. Choisissez d’abord un mot de passe, ou ajoutez une clé d’accès.
provider-link = Relier { $provider }
provider-link-lead = Vous entrerez dans ce compte avec { $provider }, sans votre mot de passe d’ici.
provider-link-here = Votre compte ici
provider-link-do = Oui, relier
provider-link-taken = Cette identité ouvre déjà un autre compte. Elle ne peut pas en ouvrir deux.
provider-linked = Cette identité ouvre déjà ce compte.
provider-accept = Créer mon compte avec { $provider }
provider-accept-as = Vous entrerez avec { $provider } ({ $who }), sans mot de passe ici.
provider-accept-password = Choisir plutôt un mot de passe
provider-accept-taken = Cette identité ouvre déjà un compte ici. Connectez-vous avec ce compte, et demandez le nouveau rôle à la personne qui vous a invité.

grants = Qui a quel rôle
grants-lead = Les rôles en cours, personne par personne, là où vous gérez les équipes.
grants-second-factor = Code de sécurité ou clé d’accès
grants-unlimited = Sans fin

audit-person = Personne
audit-person-none = Personne n’a ce nom ou cet identifiant.
audit-kind = Type d’objet
audit-from = Depuis le
audit-to = Jusqu’au
audit-day-bad = Écrivez un jour, par exemple 2026-11-25.
audit-period-bad = La fin vient avant le début.
audit-one = Un seul objet
audit-zone = Les heures sont celles de { $zone }.
audit-older = Plus anciennes
audit-none = Aucune ligne
audit-none-lead = Rien dans le journal ne correspond à ces filtres. Élargissez la période ou retirez un filtre.
