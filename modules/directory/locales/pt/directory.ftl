# Diretório: início, resultados, serviço, guia, organização, avisos, brochura.

choose-language = Escolha seu idioma
choose-territory = Onde você está?
choose-territory-lead = Escolha sua cidade para ver os serviços perto de você.
choose-territory-none = Nenhuma cidade publica seus serviços aqui ainda.
services-count = { $count ->
    [0] nenhum serviço
    [one] um serviço
   *[other] { $count } serviços
}
home-title = Serviços e direitos em { $territory }
home-lead = Encontre aonde ir, o que levar e quem fala seu idioma.
search-example = médico, documentos, aulas de português…
open-now-title = Aberto agora
open-now-all = Tudo o que está aberto agora
open-now-none = Nada está aberto neste momento.
guides-title = Seus direitos, passo a passo
guides-all = Todos os guias
guides-none = Nenhum guia foi publicado aqui ainda.
brochure = Brochura para imprimir
poster = Cartaz com código QR
change-territory = Mudar de cidade

results-title = Serviços em { $territory }
results-title-for = “{ $query }” em { $territory }
results-found = { $count ->
    [0] Nenhum serviço encontrado
    [one] Um serviço encontrado
   *[other] { $count } serviços encontrados
}
results-corrected = Nada para “{ $query }”. Estes são os resultados para “{ $corrected }”.
results-partial = Nenhuma página tem todas essas palavras. Estas são as mais próximas.
results-none = Tente outra palavra ou retire um filtro. O balcão de acolhida também pode ajudar.
results-also = Leia também
kind-service = Serviço
kind-guide = Guia
kind-organisation = Organização
results-map = Mapa dos serviços encontrados
filter-open = Horário
filter-open-any = A qualquer momento
filter-open-on = Aberto { $day }
filter-language = Idioma falado
filter-theme = Tema
filter-for = Para quem
filter-more = Condições
filter-distance = Distância
filter-distance-any = Em qualquer lugar
filter-within = A menos de { $distance }
order = Ordem
order-relevance = Os mais úteis primeiro
order-distance = Os mais próximos primeiro
order-name = Ordem alfabética
for-anybody = Todas as pessoas
for-women = Mulheres
for-men = Homens
for-children = Famílias com crianças
for-pregnant = Gestantes
for-single-parent = Mães ou pais solo
for-unaccompanied-minor = Menores desacompanhados
for-young = Jovens
for-asylum-seeker = Solicitantes de refúgio
for-refugee = Pessoas refugiadas
for-resident = Pessoas com autorização de residência
for-undocumented = Pessoas sem autorização de residência
for-student = Estudantes
for-worker = Trabalhadores
for-returnee = Pessoas que voltaram ao país

closes-at = até { $time }
open-always = dia e noite
opens-today-at = abre hoje às { $time }
opens-tomorrow-at = abre amanhã às { $time }
opens-day-at = abre { $day } às { $time }
opens-on = abre em { $date } às { $time }
opens-unknown = pergunte o horário
closed-holiday = Feriado
closed-day = Fechado
hours-title = Horário
hours-round-the-clock = Todos os dias, dia e noite
hours-next = Próximas datas
hours-none = O horário não está publicado. Ligue antes de vir.
hours-changes = Horários especiais
hours-first = Primeira semana do mês: { $day }
hours-second = Segunda semana do mês: { $day }
hours-third = Terceira semana do mês: { $day }
hours-fourth = Quarta semana do mês: { $day }
hours-fifth = Quinta semana do mês: { $day }
hours-last = Última semana do mês: { $day }
hours-day-of-month = Dia { $day } do mês
hours-from-to = De { $from } a { $to }
today = hoje

who = Quem pode vir
who-everybody = Todas as pessoas, sem condições.
who-ages = De { $from } a { $to } anos
who-from-age = A partir de { $from } anos
who-to-age = Até { $to } anos
who-residence = Morar em { $places }
who-level = Nível de idioma: { $level }
bring = O que levar
cost = Preço
cost-free = Grátis
place-title = Como chegar
place-area = Bairro: { $area }
place-confidential = O endereço é confidencial. Ligue e dirão aonde ir.
itinerary = Como chegar
extension = ramal { $number }
write = Escrever
website = Site
how = O que fazer
languages = Idiomas falados
interpretation = Intérprete
accessibility = Acessibilidade
offered-by = Oferecido por
capacity-full = Lotado por enquanto
capacity-left = { $count ->
    [0] Sem vagas por enquanto
    [one] Resta uma vaga
   *[other] Restam { $count } vagas
}
capacity-updated = Informação de { $date }
temporarily-closed = Fechado temporariamente
alert = Atenção
checked = Verificado em { $date }
checked-overdue = Verificado em { $date }: ligue antes de vir, pode ter mudado.
checked-never = Ainda não verificado: ligue antes de vir.
related-guides = Guias relacionados
wait = Tempo de espera

guide-contents = Nesta página
guide-section-what = Do que se trata?
guide-section-who = Para quem é?
guide-section-how = O que fazer
guide-section-bring = O que levar
guide-section-next = E depois?
guide-services = Serviços que podem ajudar
guide-owner = Página mantida por { $organisation }
guide-reviewed = Revisada em { $date }
guide-review-overdue = Revisada em { $date }: algumas informações podem ter mudado.
guide-more = Neste capítulo

organisation-services = Seus serviços
organisation-none = Nenhum serviço publicado.

report = Avisar de um erro
report-lead = Diga o que está errado. Não escreva seu nome nem seu número: não podemos responder por aqui.
report-kind = O que está errado?
report-kind-hours = O horário está errado
report-kind-contact = O telefone ou o endereço está errado
report-kind-closed = O serviço não existe mais
report-kind-refused = Não me atenderam
report-kind-text = O texto não está claro ou não está certo
report-kind-other = Outra coisa
report-message = Em poucas palavras
report-send = Enviar
report-thanks = Obrigado. As pessoas que mantêm esta página vão ler sua mensagem.
report-back = Voltar à página
helped = Esta página ajudou você?
helped-yes = Sim
helped-no = Não
helped-thanks = Obrigado pela resposta.

brochure-title = Serviços e direitos
brochure-subtitle = Um guia para todas as pessoas que chegam
brochure-contents = Sumário
brochure-open-page = Abrir esta página
brochure-made = Edição de { $date }
brochure-guides = Seus direitos, em resumo
brochure-emergency = Números de emergência
poster-headline = Aonde ir? O que fazer? Quem fala meu idioma?
poster-line = Escaneie este código com seu celular.

api-title = Dados abertos
api-lead = Tudo o que é publicado aqui pode ser lido por outros programas, sem chave, segundo o padrão Open Referral HSDS 3.1.
api-route = Endereço
api-what = Conteúdo
api-description = Descrição OpenAPI 3.1

