### Documents des groupes, et organisations au nom desquelles on siège.

## Documents

group-documents = Documents
group-documents-none = Aucun document pour le moment
group-documents-none-text = Les textes, tableaux et photos du groupe se trouvent ici. Seuls les membres les lisent, sauf ceux que le secrétariat rend publics.
group-documents-gone = Documents retirés
group-documents-gone-text = Ils peuvent être remis pendant une semaine. Ensuite, leur fichier est effacé.
group-document = Document
group-document-new = Ajouter un document
group-document-return = Remettre
group-document-withdraw = Retirer
group-document-meeting = Voir la réunion
group-document-title = Titre
group-document-alt = Ce que montre l’image
group-document-alt-hint = Seulement pour une image : quelques mots pour qui ne la voit pas.
group-document-alt-missing = Dites en quelques mots ce que montre l’image.
group-document-of-meeting = Pour la réunion
group-document-public = Document public : chacun peut le lire sur la page publique
group-document-file = Fichier
group-document-link = Ou une adresse web
group-document-either = Donnez un fichier ou une adresse web, l’un ou l’autre.

## Au nom de quelle organisation

group-organisation-find = Chercher dans le réseau
group-organisation-none = Aucune organisation du réseau ne porte ce nom. Vous pouvez garder le nom tel que vous l’avez écrit.
group-organisation-which = Laquelle ?
group-organisation-written = Aucune de celles-ci : garder le nom écrit
group-since = Depuis le { $date }
