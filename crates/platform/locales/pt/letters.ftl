### E-mails sobre a segurança da conta, e convites. Não dizem mais do que é preciso para agir.

letter-reset = Escolha uma nova senha
letter-reset-text = Você pediu para escolher uma nova senha. Este link serve uma só vez, durante uma hora.
letter-reset-link = Escolher minha senha
letter-reset-small = Você não pediu nada? Não faça nada: sua senha continua a mesma.
letter-changed = Sua senha mudou
letter-changed-text = A senha da sua conta acabou de mudar. Seus outros aparelhos foram desconectados. Se foi você quem mudou, não precisa fazer nada.
letter-changed-link = Não fui eu: escolher outra senha
letter-changed-small = Este e-mail trata da segurança da sua conta: é sempre enviado.
letter-invited = Você recebeu um convite para criar uma conta
letter-invited-text = A pessoa que cuida das equipes ({ $place }) convida você. Este link serve uma só vez, durante 14 dias. Não o passe a ninguém.
letter-invited-link = Criar minha conta
letter-invited-small = Você não esperava este convite? Não faça nada: nenhuma conta será criada.
