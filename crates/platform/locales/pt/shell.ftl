### A moldura das páginas. Português simples (do Brasil), tratamento por você, sem gênero.

## O site

site-name = { -brand }
site-tagline = Serviços e direitos, perto de você
title-with-site = { $title } – { $site }

## Navegação

skip-to-content = Ir para o conteúdo
menu = Menu
menu-open = Abrir o menu
menu-close = Fechar o menu
nav-main = Menu principal
nav-account = Sua conta
nav-footer = Rodapé
nav-workspace = Espaço de trabalho
breadcrumbs = Você está aqui
home = Início
back = Voltar
back-to-top = Voltar ao topo
sign-in = Entrar
sign-out = Sair
language = Idioma
language-choose = Escolher o idioma
language-current = Idioma atual: { $language }
theme = Aparência
theme-light = Clara
theme-dark = Escura
theme-auto = Igual ao aparelho
opens-new-tab = abre em uma nova aba

## Rodapé

footer-about = Sobre
footer-design = Projeto
footer-api = Dados abertos e API
footer-licence = Licença
footer-source = Código-fonte
footer-accessibility = Acessibilidade
footer-privacy = Privacidade
footer-contact = Contato
footer-report = Informar um erro
footer-version = Versão { $version }

## Busca e filtros

search = Buscar
search-label = O que você procura?
search-placeholder = Médico, moradia, curso de idioma…
search-submit = Buscar
search-clear = Limpar a busca
search-results-for = Resultados para “{ $query }”
filters = Filtros
filters-show = Mostrar os filtros
filters-hide = Ocultar os filtros
filters-apply = Aplicar os filtros
filters-clear = Limpar os filtros
filters-active = { $count ->
    [one] { $count } filtro ativo
   *[other] { $count } filtros ativos
}
filter-remove = Remover o filtro “{ $filter }”
filter-any = Todos
sort-by = Ordenar por
sort-relevance = Relevância
sort-name = Nome
sort-distance = Distância
sort-updated = Atualização

## Ações

apply = Aplicar
clear = Limpar
close = Fechar
cancel = Cancelar
save = Salvar
add = Adicionar
edit = Alterar
remove = Remover
delete = Excluir
confirm = Confirmar
continue = Continuar
send = Enviar
undo = Desfazer
retry = Tentar de novo
print = Imprimir
download = Baixar
share = Compartilhar
copy-link = Copiar o link
link-copied = Link copiado
copy-failed = Não foi possível copiar o link. Aqui está: { $link }
show-more = Ver mais
show-less = Ver menos
show-all = Ver tudo
details = Detalhes

## Listas e páginas

pagination = Páginas de resultados
page-previous = Página anterior
page-next = Próxima página
page-number = Página { $page }
page-of = Página { $page } de { $total }
results-count = { $count ->
    [0] Nenhum resultado
    [one] { $count } resultado
   *[other] { $count } resultados
}
results-range = { $first } a { $last } de { $total }
results-none-title = Nenhum resultado
results-none-text = Tente uma palavra mais curta, outra palavra, ou remova um filtro.
empty-title = Nada por enquanto
empty-text = Ainda não há nada para mostrar aqui.
loading = Carregando…
yes = Sim
no = Não
none = Nenhum
unknown = Não informado

## Páginas de erro: o que aconteceu e o que fazer

error-400-title = Não entendemos o pedido
error-400-text = Há um erro no endereço ou no formulário. Volte à página anterior e tente de novo.
error-401-title = Entre para continuar
error-401-text = Esta página exige uma conta. Depois de entrar, você voltará direto para cá.
error-403-title = Acesso não autorizado
error-403-text = Sua conta não permite esta ação. Se precisar dela, fale com a pessoa que coordena sua equipe.
error-404-title = Página não encontrada
error-404-text = Esta página não existe ou não existe mais. Confira o endereço ou busque o que você precisa.
error-405-title = Ação impossível aqui
error-405-text = Este endereço não permite esta ação. Volte à página anterior.
error-409-title = Esta página mudou nesse meio-tempo
error-409-text = Outra pessoa a alterou. Recarregue a página e refaça sua alteração. Nada foi sobrescrito.
error-413-title = Envio grande demais
error-413-text = O arquivo ou o texto é grande demais. Envie um arquivo menor.
error-422-title = Há informações a corrigir
error-422-text = Nada foi salvo ainda. Corrija os campos indicados e envie de novo.
error-429-title = Pedidos demais
error-429-text = Você fez muitos pedidos em pouco tempo. Espere um pouco e tente de novo.
error-500-title = Ocorreu um erro
error-500-text = O problema é nosso e já foi registrado. Tente de novo em alguns minutos.
error-503-title = Serviço indisponível no momento
error-503-text = O site está com muitos acessos ou em manutenção. Tente de novo em alguns minutos.
error-retry-after = { $seconds ->
    [one] Você poderá tentar de novo em { $seconds } segundo.
   *[other] Você poderá tentar de novo em { $seconds } segundos.
}
error-operation = Número para informar se você nos escrever: { $id }
error-back-home = Voltar ao início
error-search-instead = Buscar no site

## Formulários

form-errors = { $count ->
    [one] Há { $count } ponto a corrigir
   *[other] Há { $count } pontos a corrigir
}
form-expired = Este formulário ficou aberto tempo demais. Seu texto continua aqui: envie de novo.
form-other-languages = Nos outros idiomas
form-source-language = Idioma original dos textos
form-saved = Salvo.
form-sent = Enviado.
form-deleted = Excluído.
form-cannot-undo = Esta ação não pode ser desfeita.
form-required-note = Todos os campos são obrigatórios, salvo indicação em contrário.
optional = opcional
required = obrigatório
choose = Escolha…
field-required = Preencha este campo.
field-choose = Escolha uma resposta.
field-invalid = Este valor não é válido.
field-invalid-email = Escreva um e-mail completo, como nome@exemplo.org.
field-invalid-phone = Escreva um número de telefone completo, com o código do país, como +216 71 000 000.
field-invalid-url = Escreva um endereço completo, que comece com https://.
field-invalid-date = Escreva uma data que exista, como 22/11/2026.
field-invalid-time = Escreva um horário como 09:30.
field-invalid-number = Escreva um número, em algarismos.
field-too-long = { $max ->
    [one] Este texto é longo demais: no máximo { $max } caractere.
   *[other] Este texto é longo demais: no máximo { $max } caracteres.
}
field-too-short = { $min ->
    [one] Este texto é curto demais: no mínimo { $min } caractere.
   *[other] Este texto é curto demais: no mínimo { $min } caracteres.
}
field-too-small = Escreva um número igual ou maior que { $min }.
field-too-large = Escreva um número igual ou menor que { $max }.
field-taken = Este valor já está em uso.
field-file-type = Este tipo de arquivo não é aceito. Tipos aceitos: { $types }.
field-file-too-large = Este arquivo é grande demais: no máximo { $max }.
characters-left = { $count ->
    [one] Resta { $count } caractere
   *[other] Restam { $count } caracteres
}

## Traduções

badge-stale = Tradução desatualizada
badge-stale-text = O texto original mudou depois desta tradução.
badge-machine = Tradução automática
badge-machine-text = Ninguém revisou esta tradução ainda. Em caso de dúvida, confirme com o serviço.
badge-fallback = Ainda sem tradução
badge-fallback-text = Este texto ainda não existe no seu idioma. Ele aparece em { $language }.
shown-in = Exibido em { $language }
original-language = Idioma original: { $language }
original-show = Ver o texto original
translation-show = Ver a tradução

## Atualidade

checked-on = Verificado em { $date }
checked-never = Ainda não verificado
checked-long-ago = Verificado em { $date }: ligue antes de ir.
updated-on = Atualizado em { $date }
published-on = Publicado em { $date }

## Sem conexão

offline-title = Você está sem conexão
offline-text = Você ainda pode ler as páginas guardadas neste aparelho.
offline-missing = Esta página não está guardada neste aparelho. Tente de novo quando houver conexão.
offline-saved-on = Versão guardada em { $date }
offline-save = Guardar neste aparelho
offline-saved = Guardado neste aparelho
offline-pending = Será enviado quando a conexão voltar
offline-pending-count = { $count ->
    [one] { $count } envio à espera de conexão
   *[other] { $count } envios à espera de conexão
}
offline-sent = Enviado
offline-failed = Não foi possível enviar. Abra para corrigir.
online-again = A conexão voltou
update-ready = Há uma nova versão desta página.
update-reload = Recarregar

## Dados de exemplo

example = Exemplo
example-notice = Rede de exemplo: os serviços, endereços e números exibidos são inventados.
example-notice-more = Saiba mais sobre este exemplo

## Sem JavaScript

noscript-map = O mapa precisa de JavaScript. A lista contém os mesmos lugares.
noscript-location = A localização automática precisa de JavaScript. Escolha sua cidade na lista.
noscript-offline = A leitura sem conexão precisa de JavaScript.
