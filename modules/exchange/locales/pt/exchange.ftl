## O intercâmbio: páginas comuns

exchange-title = O intercâmbio
exchange-lead = O que instituições tentaram para e com pessoas migrantes, o que resultou e quem retomou em outro lugar.
exchange-desk = Para tratar
exchange-desk-lead = Práticas apresentadas onde você anima o intercâmbio. Confie cada uma a duas pessoas revisoras de outras instituições.
exchange-desk-none = Nada foi apresentado
exchange-changed = Alterada em
exchange-date = Data do arquivo
exchange-licence = Licença
exchange-files = Levar esta lista
exchange-institution-gone = Uma instituição que não está mais na rede
exchange-save = Salvar
exchange-saved-at = Salvo às { $time }
exchange-kept = Sem conexão: seu texto fica guardado neste navegador.
exchange-failed = Ainda não foi salvo. Seu texto continua aqui.
exchange-back = Voltou o que você escreveu sem conexão.
exchange-not-saved = Não foi salvo: há algo a corrigir no formulário.
exchange-overtaken = Outra pessoa salvou esta prática nesse meio-tempo. Seu texto continua no formulário, mas não está salvo.
exchange-overtaken-see = Ver o que está salvo
exchange-done-saved = Salvo.
exchange-done-submitted = A prática foi apresentada. A secretaria pedirá duas revisões.
exchange-done-taken = A prática voltou para você.
exchange-done-asked = A revisão foi pedida.
exchange-done-reviewed = Obrigado, sua revisão foi entregue.
exchange-done-excused = Anotado: outra pessoa vai revisar esta prática.
exchange-done-revision = As mudanças foram pedidas à instituição.
exchange-done-published = A prática foi publicada.
exchange-done-reopened = Uma nova versão foi iniciada. O público ainda vê a anterior.
exchange-done-confirmed = Confirmado: a prática está atualizada por dois anos.
exchange-done-retired = A prática foi retirada: o público não a vê mais.
exchange-done-discarded = O rascunho foi excluído.
waiting-reviews = { $count ->
    [one] Uma prática para revisar
   *[other] { $count } práticas para revisar
}
waiting-revision = { $count ->
    [one] Uma prática para corrigir
   *[other] { $count } práticas para corrigir
}
waiting-due = { $count ->
    [one] Uma prática para atualizar
   *[other] { $count } práticas para atualizar
}
waiting-submitted = { $count ->
    [one] Uma prática apresentada
   *[other] { $count } práticas apresentadas
}
told-practice-submitted-label = Uma prática é apresentada
told-practice-submitted = “{ $name }” foi apresentada e espera revisores.
told-review-asked-label = Pedem que você revise uma prática
told-review-asked = Pedem que você revise “{ $name }”.
told-practice-reviewed-label = As revisões de uma prática avançaram
told-practice-reviewed = As revisões de “{ $name }” esperam por você.
told-practice-revision-label = Pedem mudanças em uma prática
told-practice-revision = A secretaria pede mudanças em “{ $name }”.
told-practice-published-label = Uma prática da sua instituição é publicada
told-practice-published = “{ $name }” foi publicada.
told-practice-due-label = Uma prática precisa ser atualizada
told-practice-due = “{ $name }” foi publicada há dois anos. Diga se tudo continua assim.
exchange-whole-network = Toda a rede
