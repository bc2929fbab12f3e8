## Le journal

thing-practice = pratique
act-practice-begun = a commencé une pratique
act-practice-saved = a enregistré une pratique
act-practice-translated = a traduit une pratique
act-practice-submitted = a déposé une pratique
act-practice-taken-back = a repris une pratique déposée
act-practice-revision-asked = a demandé des changements dans une pratique
act-practice-published = a publié une pratique
act-practice-reopened = a commencé une nouvelle version d’une pratique
act-practice-confirmed = a confirmé qu’une pratique est à jour
act-practice-due = a marqué une pratique à actualiser
act-practice-retired = a retiré une pratique
act-practice-discarded = a supprimé le brouillon d’une pratique
act-review-asked = a confié une pratique à des relecteurs
act-reviewer-asked = a demandé une relecture à quelqu’un
act-review-saved = a enregistré une relecture
act-review-given = a rendu une relecture
act-review-excused = ne relira pas une pratique
