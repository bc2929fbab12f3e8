### Les fichiers et les photos que l’on ajoute. Français simple, vouvoiement, sans genre.

file-hint-picture = JPEG, PNG ou WebP, { $size } au plus. Le lieu, la date et l’appareil notés dans la photo sont effacés.
file-hint-document = PDF, Word, Excel, LibreOffice, texte ou image, { $size } au plus.

file-refused-missing = Choisissez un fichier.
file-refused-empty = Ce fichier est vide. Choisissez-en un autre.
file-refused-large = Ce fichier est trop lourd. Choisissez un fichier de { $size } au plus.
file-refused-many = Il y a trop de fichiers. Retirez-en avant d’en ajouter.
file-refused-picture = Ce fichier n’est pas une image que l’on peut afficher. Choisissez une image JPEG, PNG ou WebP.
file-refused-document = Ce type de fichier n’est pas accepté. Enregistrez-le en PDF, puis ajoutez-le de nouveau.
file-refused-broken = Ce fichier est abîmé ou incomplet. Ouvrez-le sur votre appareil pour vérifier, puis ajoutez-le de nouveau.
file-refused-pixels = Cette image a trop de points. Réduisez-la, puis ajoutez-la de nouveau.
