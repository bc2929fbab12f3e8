## Ce qui a changé après 6, 12 et 24 mois

thing-effect = bilan des effets
effects-title = Ce qui a changé
effects-own = Effets à suivre
effects-own-lead = Après 6, 12 et 24 mois, l’institution qui a reçu dit ce qui a changé, et celle qui a donné le confirme.
effects-none = Rien à suivre pour le moment
effect-when = Quand
effect-page = Qu’est-ce qui a changé ?
effect-title = { $months ->
    [one] Qu’est-ce qui a changé après un mois ?
   *[other] Qu’est-ce qui a changé après { $months } mois ?
}
effect-after = { $months ->
    [one] Après un mois
   *[other] Après { $months } mois
}
effect-open = { $months ->
    [one] Voir le bilan après un mois
   *[other] Voir le bilan après { $months } mois
}
effect-due-on = La question sera posée le { $day }.
effect-lead = Cela prend cinq minutes. Aucun changement est aussi une réponse, et elle aide autant.
effect-changes = Qu’est-ce qui a changé depuis ?
effect-changes-hint = Cochez tout ce qui est en place. Si rien ne l’est, cochez cela seul.
effect-change-new-programme = Un nouveau programme ou service
effect-change-improved-programme = Un programme ou service amélioré
effect-change-training = Une formation donnée autrement
effect-change-process = Une autre façon de travailler en interne
effect-change-law = Une loi, un décret ou un règlement
effect-change-nothing-yet = Rien pour le moment
effect-change-no-longer = Ce qui avait changé n’est plus en place
effect-words = Avec vos mots
effect-words-hint = Ce qui est différent, pour qui, et le lien avec la coopération. C’est public une fois confirmé.
effect-evidence = Où cela se voit
effect-evidence-hint = L’adresse d’une page ou d’un document, s’il y en a.
effect-reached = Personnes touchées
effect-reached-hint = Si vous le savez. Laissez vide ce qui n’a pas été compté. Publié dans les chiffres seulement.
effect-onward = D’autres l’ont-ils repris de chez vous ?
effect-onward-yes = D’autres l’ont repris
effect-onward-no = Personne ne l’a repris
effect-onward-unknown = Je ne sais pas
effect-takers = Qui, si vous pouvez le dire
effect-send = Envoyer la réponse
effect-needs-change = Cochez ce qui a changé, ou que rien n’a changé.
effect-disagrees = « Rien pour le moment » et « n’est plus en place » se cochent seuls.
effect-thanks = Merci, votre réponse est bien arrivée.
effect-thanks-hint = L’autre institution la confirmera. Ce lien ne fait plus que la montrer.
effect-answer = La réponse
effect-again = Répondre de nouveau
effect-confirm-lead = Est-ce aussi votre avis ? Cela compte comme un effet une fois que vous l’avez confirmé.
effect-confirm = Confirmer
effect-dispute = Nous le voyons autrement
effect-dispute-send = Envoyer
effect-objection = L’autre côté le voit autrement
effect-objection-words = Ce que vous voyez autrement
effect-link-hint = Quiconque a cette adresse peut répondre une fois, sans compte. Transmettez-la au service qui sait.
effect-state-waiting = Pas encore demandé
effect-state-due = Demandé
effect-state-answered = Répondu
effect-state-confirmed = Confirmé
effect-state-disputed = Contesté
effect-state-missed = Sans réponse
effect-mail-subject = Qu’est-ce qui a changé depuis votre coopération ?
effect-mail = { $months ->
    [one] Il y a un mois, « { $name } » se terminait. Qu’est-ce qui a changé depuis ?
   *[other] Il y a { $months } mois, « { $name } » se terminait. Qu’est-ce qui a changé depuis ?
}
effect-mail-again = Vous n’avez pas encore dit ce qui a changé depuis « { $name } ».
effect-mail-short = Le formulaire est court et ne demande pas de compte. Son lien s’ouvre pendant { $days } jours.
effect-mail-link = Dire ce qui a changé
effect-mail-why = Vous recevez cette lettre parce que votre institution a donné cette adresse quand la coopération a été préparée.
waiting-effects-due = { $count ->
    [one] Dire ce qui a changé depuis une coopération
   *[other] Dire ce qui a changé depuis { $count } coopérations
}
waiting-effects-to-confirm = { $count ->
    [one] Un effet à confirmer
   *[other] { $count } effets à confirmer
}
told-effect-due-label = On vous demande ce qui a changé depuis une coopération
told-effect-due = Qu’est-ce qui a changé depuis « { $name } » ?
told-effect-answered-label = Une institution a dit ce qui a changé
told-effect-answered = Une institution a dit ce qui a changé depuis « { $name } » : confirmez-le.
told-effect-decided-label = Ce que vous avez dit est contesté
told-effect-decided = Ce que votre institution a dit de « { $name } » est contesté.
act-effect-due = a demandé ce qui a changé depuis une coopération
act-effect-reminded = a rappelé de dire ce qui a changé depuis une coopération
act-effect-missed = a noté qu’un bilan des effets est resté sans réponse
act-effect-answered = a dit ce qui a changé depuis une coopération
act-effect-confirmed = a confirmé ce qui a changé depuis une coopération
act-effect-disputed = a contesté ce qui a changé depuis une coopération
