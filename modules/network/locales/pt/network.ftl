### As pessoas: entrar, a conta, quem pode fazer o quê, o que foi feito. Português simples.

## Entrar

login = E-mail ou nome de usuário
login-hint = Aquele que você escolheu ao criar a conta.
login-wrong = O nome de usuário ou a senha não confere. Verifique os dois.
login-choose = Um e-mail, ou um nome inventado se ninguém deve poder reconhecer você. Sem espaços.
login-bad = Escreva pelo menos três caracteres, sem espaços.
password = Senha
no-way-in = Não consegue entrar?
no-way-in-text = Peça um novo link à pessoa que convidou você: ela o cria na sua ficha e você escolhe uma nova senha.
second-factor = Código de segurança
code-lead = Abra o aplicativo de autenticação e copie o código do Teranga. Sem o celular, use um código de recuperação.
code = Código
code-present = Código do aplicativo atual
code-hint = Seis números, ou um código de recuperação.
code-six = Os seis números que o aplicativo mostra.
code-wrong = Este código não está certo ou já foi usado. Espere o próximo e tente de novo.

## A conta

account = Minha conta
about-me = Você
name = Nome
name-hint = Como os colegas vão ver. Basta o primeiro nome ou um apelido.
my-roles = Suas funções
no-roles = Você ainda não tem nenhuma função. A pessoa que convidou você pode dar uma.
role-asleep = Ativa depois do código de segurança
password-change = Mudar a senha
password-new = Nova senha
password-hint = Pelo menos { $length } caracteres. Uma frase de poucas palavras é fácil de lembrar e difícil de adivinhar.
password-guessable = Esta senha é fácil demais de adivinhar. Tente quatro palavras sem relação entre si.
password-changed = Sua senha foi mudada. Seus outros aparelhos foram desconectados.
password-choose = Escolher uma nova senha
second-factor-on = Ativado
second-factor-why = Além da senha, um código no celular que muda a cada 30 segundos: quem adivinhar sua senha não entra.
second-factor-set = Ativar o código de segurança
second-factor-app = Instale um aplicativo de autenticação no celular, se ainda não tiver.
second-factor-scan = Com o aplicativo, fotografe este quadrado.
second-factor-type = Se não conseguir fotografar, copie esta chave:
sessions = Aparelhos conectados
device = Aparelho
last-used = Último uso
session-this = Este aparelho
session-end = Desconectar
my-data = Seus dados
my-data-text = Um arquivo com tudo o que é guardado sobre você: conta, funções, aparelhos e o que você fez.

## Convites

invite = Convidar uma pessoa
invite-lead = Você recebe um link para passar a ela. Ele vale uma vez, por 14 dias.
invite-note = Para quem
invite-note-hint = Para você se lembrar depois. Basta o primeiro nome.
invite-make = Criar o link
invitation = Convite
invitation-made = O link está pronto. Passe-o à pessoa pelo meio mais seguro que tiver.
link-once = Copie agora: ele não será mostrado de novo.
invitations-open = Convites ainda não usados
invited-as = Você foi convidado(a) com esta função: { $role }, { $place }.
account-make = Criar minha conta
welcome = Boas-vindas
recovery-text = Aqui estão três códigos de recuperação. Anote em papel: cada um substitui uma vez o código de segurança se você perder o celular. Eles não serão mostrados de novo.
recovery-kept = Já anotei
way-back = Criar um link para uma nova senha
way-back-text = Passe este link à pessoa. Ele vale uma vez, por 24 horas.

## As pessoas e suas funções

people = Pessoas
roles = Funções
role = Função
state = Estado
active = Conta ativa
suspended = Conta suspensa
suspended-text = Esta pessoa não pode mais entrar. O que ela escreveu permanece.
suspend = Suspender a conta
let-in = Restabelecer a conta
place = Onde
since = Desde
until = Até
role-give = Dar uma função
role-end = Retirar
whole-network = Toda a rede

role-administrator = Administração
role-coordinator = Coordenação
role-reviewer = Revisão e publicação
role-editor = Redação
role-translator = Tradução
role-observer = Leitura
role-desk-coordinator = Coordenação de um balcão
role-mediator = Mediação no balcão
role-partner = Resposta aos encaminhamentos
role-focal-point = Ponto focal
role-secretariat = Secretaria do intercâmbio
role-not-at-desk = Este papel não é dado em um balcão. Nele, escolha a mediação ou a coordenação de um balcão.
role-at-desk-only = Este papel é dado em um balcão. Escolha um como lugar.
role-at-organisation-only = Este papel é dado em uma organização. Escolha uma como lugar.
role-not-at-organisation = Este papel não é dado em uma organização. Escolha um território ou toda a rede.
role-everywhere-only = Este papel vale para toda a rede ou não é dado.
role-not-to-oneself = Você não pode dar este papel a si mesmo: ele dá acesso ao que as pessoas confiam no balcão. Peça a outra pessoa que administre este lugar.

rights = Quem pode fazer o quê
rights-lead = Uma função vale para um lugar: um território e o que ele contém, ou toda a rede. Esta tabela vem das regras que o programa aplica.
rights-second-factor = Só valem com o código de segurança: { $roles }.
right = Direito
right-read-drafts = Ver os rascunhos e o que falta fazer
right-write = Escrever serviços, guias, organizações e lugares
right-translate = Traduzir
right-publish = Publicar, pedir mudanças, arquivar
right-manage-people = Convidar, dar e retirar funções
right-set-up = Configurar os territórios e, em toda a rede, os temas
right-read-audit = Ler o registro
right-run-desks = Configurar os balcões e ver os seus números
right-receive = Atender as pessoas no balcão
right-read-files = Ler todos os processos de um balcão
right-answer-referrals = Ler os encaminhamentos que os balcões enviam à organização e respondê-los
right-share = Escrever o que sua instituição compartilha: práticas, ofertas, pedidos, cooperações
right-facilitate = Animar o intercâmbio: pedir revisões, publicar práticas, aproximar instituições
right-review-practices = Revisar práticas de outras instituições

## O registro

audit = Registro
audit-lead = Quem fez o quê, e quando. Cada linha está ligada à anterior: nada pode ser retirado sem que se perceba.
when = Quando
who = Quem
act = Ação
object = Sobre o quê
details = Detalhes

## As pessoas do exemplo

demo-people = Entrar como uma pessoa do exemplo
demo-notice = Estas pessoas são inventadas. Qualquer um pode entrar no lugar delas: não escreva nada verdadeiro aqui.
demo-enter = Entrar

## Listes

list-from-start = Voltar ao início
