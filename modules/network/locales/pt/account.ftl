### O que protege a conta e a forma de sair.

account-no-password = Você não tem senha aqui. Pode escolher uma.
account-password-lead = Seus outros aparelhos serão desconectados. Os links criados para recuperar a senha antiga deixarão de valer.
account-second-factor-change = Trocar de aplicativo ou de celular
account-second-factor-must = Sua função pede este código. Ative agora: o resto se abre logo em seguida.
account-recovery-new = Novos códigos de recuperação
account-recovery-old = Os códigos antigos não valem mais.

account-required = Código de segurança obrigatório
account-required-lead = Quem tem uma destas funções precisa ativar o código de segurança antes de poder trabalhar. Vale para o lugar escolhido e tudo o que há nele.
account-required-roles = Funções, { $place }
account-required-always = Sempre
account-required-above = Já exigido

account-erasure = Apagar minha conta
account-erasure-lead = Você pode sair quando quiser. Tudo acontece de uma vez, na hora.
account-erasure-goes = O que desaparece
account-erasure-goes-account = Seu nome, seu identificador, sua senha e seus códigos.
account-erasure-goes-roles = Suas funções e seus aparelhos conectados.
account-erasure-goes-links = Os convites que você criou e que ainda esperam.
account-erasure-goes-names = Seu nome ao lado do que você escreveu, publicou ou tratou.
account-erasure-stays = O que fica
account-erasure-stays-texts = Os textos publicados e os rascunhos, sem o seu nome. Se você escreveu seu nome em um texto, mude antes de sair.
account-erasure-stays-log = O registro do que foi feito, sob um número que não leva mais a ninguém.
account-erasure-stays-backups = As cópias de segurança já feitas, até serem substituídas.
account-erasure-copy = Quer guardar uma cópia dos seus dados?
account-erasure-sure = Sim, apagar minha conta para sempre
account-erasure-last = Você é a última pessoa que administra esta rede. Antes, dê esta função a outra pessoa: sem isso, ninguém poderia ajudar os outros.
account-erasure-example = As pessoas do exemplo não podem ser apagadas.
account-erased = Sua conta foi apagada
account-erased-text = Nada aqui leva mais a você. Obrigado pelo que você fez.
