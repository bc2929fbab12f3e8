### Os territórios e os temas: o que uma administração configura uma vez e fica público na hora.

setup-territories = Territórios
setup-territory-new = Acrescentar um território
setup-territories-none = Ainda não há territórios
setup-territories-none-lead = Um diretório começa por um território: o seu município, por exemplo. Depois vêm os serviços, os guias e as organizações.
setup-name = Nome
setup-kind = Tipo de território
setup-country = País
setup-region = Região ou estado
setup-municipality = Município
setup-parent = Fica em
setup-no-parent = Nada: é o primeiro
setup-parent-bad = Um território não pode ficar dentro de si mesmo.
setup-slug = Endereço na web
setup-slug-hint = O que se lê e se diz em voz alta, como la-marsa. Deixe vazio para usar o nome. Depois não muda.
setup-languages = Idiomas do diretório
setup-languages-hint = Separados por vírgulas; o primeiro é o que aparece primeiro: português, espanhol, inglês.
setup-language-unknown = Este idioma não é conhecido: { $word }. Confira o nome.
setup-timezone = Fuso horário
setup-timezone-hint = Por exemplo America/Sao_Paulo. Os horários são lidos por este relógio.
setup-timezone-bad = Este fuso horário não existe. Escreva como America/Sao_Paulo.
setup-centre = Centro no mapa
setup-centre-hint = Latitude e depois longitude, como -29.1678, -51.1794.
setup-centre-bad = Escreva uma latitude entre -90 e 90 e depois uma longitude entre -180 e 180.
setup-emergency = Números de emergência
setup-emergency-hint = Aparecem no alto da página inicial. Para tirar um, esvazie a linha.
setup-emergency-number = Número
setup-emergency-label = Para quê
setup-holidays = Feriados
setup-holidays-hint = Os serviços cujo horário diz isso fecham nesses dias. Para tirar um, esvazie a data.
setup-holiday = Dia
setup-holiday-yearly = Todos os anos nesta data
setup-codes = Códigos oficiais
setup-codes-hint = Para ligar seus dados a outros: iso3166-1, iso3166-2, pcode, ibge…
setup-code-scheme = Sistema
setup-code-value = Código
setup-row = Linha { $number }
setup-published = O público vê o diretório deste território
setup-is-published = Público
setup-not-published = Ainda não é público
setup-overtaken = Outra pessoa salvou este território enquanto você escrevia. O que você digitou continua aqui: compare e salve de novo.
setup-overtaken-see = Ver o que está salvo
setup-public-page = Ver a página pública
setup-invite = Convidar pessoas
setup-minor = Correção pequena: as traduções continuam em dia
setup-topics = Temas
setup-topic-new = Acrescentar um tema
setup-topics-none = Ainda não há temas
setup-topics-none-lead = Os temas organizam os serviços: saúde, escola, trabalho… Comece pelos temas habituais, já escritos em cinco idiomas, e depois mude o que for preciso.
setup-topics-lead = Os mesmos para toda a rede, na ordem em que o público os vê. Um tema que nenhum serviço tem não aparece.
setup-topics-usual = { $count ->
    [one] Acrescentar o tema habitual que falta
   *[other] Acrescentar os { $count } temas habituais que faltam
}
setup-topic-description = Em uma frase
setup-topic-up = Subir: { $name }
setup-topic-down = Descer: { $name }
