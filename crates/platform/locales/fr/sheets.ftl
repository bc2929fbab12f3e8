# Ce que l’on dit d’un tableau (XLSX, CSV) que l’on ne peut pas lire.

sheet-kind = Ce fichier n’est pas un tableau que nous savons lire. Enregistrez-le au format Excel (.xlsx, sans mot de passe) ou CSV, puis envoyez-le de nouveau.
sheet-macros = Ce fichier contient des macros. Enregistrez-le au format Excel sans macros (.xlsx), puis envoyez-le de nouveau.
sheet-broken = Ce fichier est abîmé ou incomplet. Ouvrez-le, enregistrez-le de nouveau, puis renvoyez-le.
sheet-empty = Ce fichier est vide : la première ligne doit porter les noms des colonnes.
sheet-bytes = Ce fichier est trop lourd : { $most } Mo au plus. Envoyez-le en plusieurs parties.
sheet-rows = Ce tableau est trop long : { $most } lignes au plus. Envoyez-le en plusieurs parties.
sheet-columns = Ce tableau est trop large : { $most } colonnes au plus.
sheet-cell = La cellule { $position } contient un texte trop long.
sheet-twice = Deux colonnes portent le même nom : « { $name } ». Renommez ou supprimez l’une des deux.
