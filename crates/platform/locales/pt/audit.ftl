### O registro em palavras: o que foi feito (act-…) e sobre que tipo de coisa (thing-…).

act-file-added = acrescentou um arquivo
act-file-removed = retirou um arquivo
act-invited = convidou uma pessoa
act-reset-mailed = enviou um link para mudar a senha
act-recovery-code-used = usou um código de recuperação
act-second-factor-wrong = deu um código de segurança errado
act-second-factor-reset = apagou o código de segurança de uma conta
act-confirmed-again = confirmou sua identidade
act-confirmation-wrong = não conseguiu confirmar sua identidade

thing-account = conta
thing-file = arquivo
thing-invitation = convite
act-key-changed = trocou a chave da instância
act-keys-forgotten = destruiu as chaves antigas da instância
thing-key = chave
