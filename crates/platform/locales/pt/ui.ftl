# The words of the components in crates/platform/src/ui.

## The frame of every page

ui-theme = Modo escuro
ui-promise = Serviços e direitos para todas as pessoas que chegam, on-line, off-line e no papel.

## Search, filters, lists

ui-suggestions = Sugestões

## Services

ui-emergency = Em caso de emergência
ui-open-now = Aberto agora
ui-closed-now = Fechado agora
ui-closed = Fechado
ui-today = hoje
ui-hours = Horários
ui-call = Ligar
ui-free = Gratuito
ui-accessible = Acessível em cadeira de rodas
ui-women = Para mulheres
ui-spoken = Idioma falado
ui-theme-label = Tema
ui-themes = Temas
ui-services = Serviços
ui-guides = Guias de direitos

## Taking a page along

ui-pdf = Baixar em PDF
ui-qr = Código QR
ui-qr-how = Aponte a câmera de outro telefone para este código para abrir esta página nele.
ui-qr-label = Código QR do endereço desta página

## Maps and position

ui-map-show = Ver o mapa
ui-map-directions = Abrir no app de mapas
ui-map-closer = Aproximar
ui-map-farther = Afastar
ui-map-failed = Não foi possível mostrar o mapa. A lista tem os mesmos lugares.
ui-near = Perto de mim
ui-near-waiting = Procurando sua localização…
ui-near-refused = Sua localização não é conhecida. Escolha na lista.
ui-form-refused = Sua mensagem guardada sem conexão não foi aceita. Escreva-a de novo.

## Forms

ui-trap = Deixe este campo vazio
ui-form-kept = Sem conexão: sua mensagem está guardada neste telefone e será enviada assim que possível.
ui-form-sent = Sua mensagem guardada sem conexão foi enviada.

## Without network

ui-offline-lead = Esta página não está guardada neste telefone. Isto pode ser lido sem conexão:
ui-offline-none = Ainda não há nada guardado. Abra uma vez o diretório de um território com conexão: depois ele estará aqui.
ui-offline-copy = Sem conexão. Você está lendo a cópia de { $date }.
ui-offline-found = Serviços encontrados: { $count }
ui-offline-nothing = Nenhum serviço encontrado. Tente outras palavras ou menos filtros.

## The page that shows every component

ui-design-title = Componentes
ui-design-lead = Cada peça de que as páginas são feitas, em cada um de seus estados.
ui-design-colours = Cores
ui-design-pictograms = Pictogramas
ui-design-buttons = Botões e etiquetas
ui-design-notices = Avisos
ui-design-lists = Listas e filtros
ui-design-texts = Textos traduzidos
ui-design-service = Um serviço
ui-design-forms = Formulários
ui-design-tables = Tabelas e etapas
ui-design-maps = Mapa e compartilhamento
ui-design-typography = Títulos e texto
ui-sample-name = Centro de saúde da cidade antiga
ui-sample-summary = Clínica geral e vacinação, sem hora marcada pela manhã.
ui-sample-words = Um texto curto que diz o essencial em uma frase, e depois um link.
ui-sample-bring = O que levar
ui-sample-who = Quem pode vir
ui-sample-cost = Custo
ui-sample-day = Segunda-feira
ui-sample-next-day = Terça-feira
ui-sample-last-day = Domingo
ui-sample-field = Sua mensagem
ui-sample-hint = Bastam algumas palavras.
ui-sample-error = Escreva sua mensagem.
ui-sample-email = E-mail
ui-sample-step = Peça um formulário na recepção.
ui-sample-step-next = Volte com os papéis pedidos.
ui-sample-number = Número
ui-sample-emergency = Polícia
ui-sample-offline = Você está lendo uma cópia.
ui-sample-back = Voltar ao início
ui-leave = Sair depressa desta página

# Texts beside their translations
progress-missing = Para traduzir
progress-machine = Tradução automática
progress-stale = Para atualizar
progress-current = Em dia
progress-source = Idioma original
side-right = A tradução está certa como está
side-theirs = O que está salvo agora:
