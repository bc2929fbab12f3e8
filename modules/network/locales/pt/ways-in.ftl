### Outras formas de entrar: senha esquecida, provedor de identidade, convite por e-mail; quem tem qual função, e os filtros do registro.

reset-ask = Esqueceu sua senha?
reset-title = Senha esquecida
reset-lead = Escreva o e-mail com que você entra. Enviaremos para lá um link para escolher uma nova senha.
reset-address = Seu e-mail
reset-address-bad = Escreva um e-mail completo, por exemplo nome@exemplo.org.
reset-send = Receber o link
reset-sent = Veja seu e-mail
reset-sent-text = Se uma conta usa este e-mail, um link chega em alguns minutos. Ele serve uma só vez, durante uma hora.
reset-sent-none = Não chegou nada? Veja também no lixo eletrônico. Se você entra sem e-mail, peça um link à pessoa que convidou você.
reset-done = Sua senha mudou. Entre com a nova.

invite-mail = E-mail da pessoa
invite-mail-hint = O convite é enviado para lá. Sem e-mail, você mesmo entrega o link.
invite-mail-language = Língua do e-mail
invite-mail-sent = O convite está a caminho. O link serve uma só vez, durante 14 dias.
invite-mail-again = Enviar de novo

browser-new-label = Sua conta é aberta com um novo aparelho
browser-new = Sua conta foi aberta com um novo aparelho: { $device }, { $when }. Se não foi você, mude sua senha.
browser-unknown = aparelho desconhecido

provider-sign-in = Entrar com { $provider }
provider-failed = Você não entrou
provider-failed-text = A entrada com { $provider } não chegou ao fim. Comece de novo, ou entre com sua senha.
provider-silent = { $provider } não responde
provider-silent-text = Tente de novo em alguns minutos, ou entre com sua senha.
provider-unknown = Ainda não há conta ligada
provider-unknown-as = { $provider } conhece você assim: { $who }.
provider-unknown-account = Você tem uma conta aqui
provider-unknown-account-text = Entre uma vez como sempre. Depois você pode ligar as duas e entrar de um só jeito.
provider-unknown-enter = Entrar e ligar
provider-unknown-none = Você não tem conta aqui
provider-unknown-none-text = Peça um convite à pessoa que cuida das equipes da sua instituição. Ao abrir o link, você cria sua conta com { $provider }.
provider-panel = Entrar com sua instituição
provider-column = Provedor
provider-since = Ligado em
provider-unlink = Desligar
provider-unlink-last = É seu único jeito de entrar. Primeiro escolha uma senha, ou acrescente uma chave de acesso.
provider-link = Ligar { $provider }
provider-link-lead = Você vai entrar nesta conta com { $provider }, sem a senha daqui.
provider-link-here = Sua conta aqui
provider-link-do = Sim, ligar
provider-link-taken = Esta identidade já abre outra conta. Ela não pode abrir duas.
provider-linked = Esta identidade já abre esta conta.
provider-accept = Criar minha conta com { $provider }
provider-accept-as = Você vai entrar com { $provider } ({ $who }), sem senha aqui.
provider-accept-password = Escolher uma senha
provider-accept-taken = Esta identidade já abre uma conta aqui. Entre com essa conta, e peça a nova função à pessoa que convidou você.

grants = Quem tem qual função
grants-lead = As funções em vigor, pessoa por pessoa, onde você cuida das equipes.
grants-second-factor = Código de segurança ou chave de acesso
grants-unlimited = Sem fim

audit-person = Pessoa
audit-person-none = Ninguém tem este nome ou identificador.
audit-kind = Sobre que tipo de objeto
audit-from = Desde
audit-to = Até
audit-day-bad = Escreva um dia, por exemplo 2026-11-25.
audit-period-bad = O fim vem antes do começo.
audit-one = Um só objeto
audit-zone = As horas são as de { $zone }.
audit-older = Mais antigas
audit-none = Nenhuma linha
audit-none-lead = Nada no registro corresponde a estes filtros. Amplie o período ou tire um filtro.
