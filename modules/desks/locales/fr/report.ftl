### Les orientations en chiffres, et les rapports sur papier.

figures-outcomes = Ce que deviennent les orientations
figures-answers = Délai de réponse aux orientations
figures-ends = Durée des orientations
figures-unit-referrals = orientations
figures-row-outcome = Suite donnée
figures-row-days = Jours depuis l’envoi
figures-source-outcomes = Personnes orientées vers un partenaire. Chaque orientation compte une fois : dans le mois où elle s’est terminée, ou dans celui où trente jours sont passés sans qu’elle le soit.
figures-source-answers = Les mêmes orientations : jours entre l’envoi et le oui ou le non du partenaire.
figures-source-ends = Les mêmes orientations : jours entre l’envoi et la fin, quelle qu’elle soit.
figures-open = Toujours en cours après 30 jours
figures-unanswered = Sans réponse
figures-days-0 = 2 jours ou moins
figures-days-3 = De 3 à 7 jours
figures-days-8 = De 8 à 14 jours
figures-days-15 = De 15 à 30 jours
method-referrals-title = Les orientations
method-referrals = Une orientation compte une seule fois : dans le mois où elle s’est terminée ou, si elle dure encore après trente jours, dans le mois où ces trente jours sont passés, comme toujours en cours. Ce qui arrive ensuite n’entre dans aucun chiffre.
method-referrals-why = Nous ne comptons pas au mois de l’envoi : les réponses viennent plus tard, et le dernier mois paraîtrait toujours mauvais. Ainsi toutes les orientations ont eu le même temps pour aboutir, et un mois arrêté ne change plus. Celles d’un dossier effacé comptent aussi ; il n’en reste rien qui mène à quelqu’un.
figures-pdf = Rapport (PDF)
figures-period = De { $from } à { $to }
figures-work-paper = Document de travail : une partie de ces mois n’est pas encore publiée.
file-copy-pdf = La copie en PDF
file-copy-pdf-no = Certaines lettres de ce dossier ne peuvent pas être imprimées en PDF. Voici la même copie en page : vous pouvez l’imprimer ou l’enregistrer.
figures-scan = Ces chiffres en ligne
file-copy-said = Ce qui a été confié
