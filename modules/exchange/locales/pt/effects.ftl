## O que mudou após 6, 12 e 24 meses

thing-effect = balanço dos efeitos
effects-title = O que mudou
effects-own = Efeitos por acompanhar
effects-own-lead = Após 6, 12 e 24 meses, quem recebeu diz o que mudou e quem deu confirma.
effects-none = Nada para acompanhar por agora
effect-when = Quando
effect-page = O que mudou?
effect-title = { $months ->
    [one] O que mudou após um mês?
   *[other] O que mudou após { $months } meses?
}
effect-after = { $months ->
    [one] Após um mês
   *[other] Após { $months } meses
}
effect-open = { $months ->
    [one] Ver o balanço após um mês
   *[other] Ver o balanço após { $months } meses
}
effect-due-on = A pergunta será feita a { $day }.
effect-lead = Leva cinco minutos. Nenhuma mudança também é uma resposta, e ajuda tanto quanto as outras.
effect-changes = O que mudou desde então?
effect-changes-hint = Marque tudo o que já funciona. Se não houver nada, marque só isso.
effect-change-new-programme = Um programa ou serviço novo
effect-change-improved-programme = Um programa ou serviço melhorado
effect-change-training = Uma formação dada de outra maneira
effect-change-process = Outra maneira de trabalhar por dentro
effect-change-law = Uma lei, um decreto ou um regulamento
effect-change-nothing-yet = Nada por agora
effect-change-no-longer = O que tinha mudado já não existe
effect-words = Por palavras suas
effect-words-hint = O que está diferente, para quem, e o que a cooperação teve a ver com isso. É público depois de confirmado.
effect-evidence = Onde se pode ver
effect-evidence-hint = O endereço de uma página ou de um documento, se houver.
effect-reached = Pessoas alcançadas
effect-reached-hint = Se souber. Deixe vazio o que não foi contado. Só é publicado nos números.
effect-onward = Outros retomaram isto de vocês?
effect-onward-yes = Outros retomaram
effect-onward-no = Ninguém retomou
effect-onward-unknown = Não sei
effect-takers = Quem, se puder dizer
effect-send = Enviar a resposta
effect-needs-change = Marque o que mudou, ou que nada mudou.
effect-disagrees = «Nada por agora» e «já não existe» marcam-se sozinhos.
effect-thanks = Obrigado, a sua resposta chegou.
effect-thanks-hint = A outra instituição vai confirmá-la. Este endereço agora só a mostra.
effect-answer = A resposta
effect-again = Responder de novo
effect-confirm-lead = É assim que vocês também veem? Conta como efeito depois de confirmado.
effect-confirm = Confirmar
effect-dispute = Vemos de outra maneira
effect-dispute-send = Enviar
effect-objection = O outro lado vê de outra maneira
effect-objection-words = O que veem de outra maneira
effect-link-hint = Quem tiver este endereço pode responder uma vez, sem conta. Passe-o ao serviço que sabe.
effect-state-waiting = Ainda não perguntado
effect-state-due = Perguntado
effect-state-answered = Respondido
effect-state-confirmed = Confirmado
effect-state-disputed = Contestado
effect-state-missed = Sem resposta
effect-mail-subject = O que mudou desde a sua cooperação?
effect-mail = { $months ->
    [one] Há um mês terminou «{ $name }». O que mudou desde então?
   *[other] Há { $months } meses terminou «{ $name }». O que mudou desde então?
}
effect-mail-again = Ainda não nos disseram o que mudou desde «{ $name }».
effect-mail-short = O formulário é curto e não pede conta. O endereço abre durante { $days } dias.
effect-mail-link = Dizer o que mudou
effect-mail-why = Recebe esta carta porque a sua instituição deu este endereço quando a cooperação foi preparada.
waiting-effects-due = { $count ->
    [one] Dizer o que mudou desde uma cooperação
   *[other] Dizer o que mudou desde { $count } cooperações
}
waiting-effects-to-confirm = { $count ->
    [one] Um efeito por confirmar
   *[other] { $count } efeitos por confirmar
}
told-effect-due-label = Perguntam-lhe o que mudou desde uma cooperação
told-effect-due = O que mudou desde «{ $name }»?
told-effect-answered-label = Uma instituição disse o que mudou
told-effect-answered = Uma instituição disse o que mudou desde «{ $name }»: confirme.
told-effect-decided-label = O que vocês disseram está contestado
told-effect-decided = O que a sua instituição disse de «{ $name }» está contestado.
act-effect-due = perguntou o que mudou desde uma cooperação
act-effect-reminded = lembrou de dizer o que mudou desde uma cooperação
act-effect-missed = anotou que um balanço dos efeitos ficou sem resposta
act-effect-answered = disse o que mudou desde uma cooperação
act-effect-confirmed = confirmou o que mudou desde uma cooperação
act-effect-disputed = contestou o que mudou desde uma cooperação
