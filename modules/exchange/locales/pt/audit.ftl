## O registro

thing-practice = prática
act-practice-begun = começou uma prática
act-practice-saved = salvou uma prática
act-practice-translated = traduziu uma prática
act-practice-submitted = apresentou uma prática
act-practice-taken-back = retomou uma prática apresentada
act-practice-revision-asked = pediu mudanças em uma prática
act-practice-published = publicou uma prática
act-practice-reopened = começou uma nova versão de uma prática
act-practice-confirmed = confirmou que uma prática está atualizada
act-practice-due = marcou uma prática para atualizar
act-practice-retired = retirou uma prática
act-practice-discarded = excluiu o rascunho de uma prática
act-review-asked = confiou uma prática a revisores
act-reviewer-asked = pediu uma revisão a alguém
act-review-saved = salvou uma revisão
act-review-given = entregou uma revisão
act-review-excused = foi dispensado de uma revisão
