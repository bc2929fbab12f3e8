### O editor: contatos, preços, vagas, imagens, organizações e lugares. Português simples, você.

service-served = Onde o serviço atua
service-accredited = Credenciamentos
service-contacts = Com quem falar

edit-not-said = Não informado
edit-phone-kind = Tipo
edit-phone-voice = Ligação
edit-phone-whatsapp = WhatsApp
edit-phone-text = SMS
edit-phone-fax = Fax
edit-contacts = Contatos
edit-contacts-hint = De preferência uma função, não uma pessoa: o que se escreve aqui é público. Para retirar um contato, apague sua linha.
edit-contacts-add = Acrescentar um contato
edit-contact-title = Função
edit-contact-department = Setor
edit-contact-name = Nome, se a pessoa concordar
edit-costs = Preços
edit-costs-hint = Uma linha para cada preço. Marque “Gratuito” se não há nada a pagar. Para retirar um, apague sua linha.
edit-costs-add = Acrescentar um preço
edit-cost-words = Para quê, para quem
edit-cost-amount = Valor
edit-cost-currency = Moeda
edit-cost-free-and-price = É gratuito ou tem preço: deixe só um dos dois.
edit-capacity = Vagas disponíveis
edit-capacity-hint = Camas, vagas em curso, horários. Escreva 0 quando estiver lotado. Para retirar uma linha, apague o número.
edit-capacity-add = Acrescentar um número de vagas
edit-capacity-unit = O que se conta
edit-capacity-available = Livres hoje
edit-capacity-maximum = No total
edit-served = Bairros ou cidades atendidos
edit-served-hint = Um por linha.
edit-accreditations = Credenciamentos e autorizações
edit-part-cost = Quanto custa

pictures-title = Imagens
pictures-hint = O que cada imagem mostra é lido para quem não a vê. Sem essas palavras, o texto não pode ser publicado.
pictures-unsaid = { $count ->
    [one] Uma imagem ainda não diz o que mostra. Escreva e depois publique.
   *[other] { $count } imagens ainda não dizem o que mostram. Escreva e depois publique.
}
picture-add = Acrescentar uma imagem
picture-alt = O que a imagem mostra
picture-alt-hint = Em uma frase, neste idioma: { $language }.
picture-alt-missing = Diga em uma frase o que a imagem mostra.
picture-file = Imagem
picture-gone = Retirar esta imagem

organisations-list = As organizações
list-organisation-name = Nome da organização
organisations-empty = Nenhuma organização aqui
organisation-name = Nome da organização
organisation-new = Nova organização
organisation-legal = Natureza jurídica
organisation-year = Ano de criação
organisation-identity = A organização
organisation-sign = Logotipo

locations-list = Os lugares
locations-empty = Nenhum lugar aqui
location-name = Nome do lugar
location-new = Novo lugar
location-of = Organização a que o lugar pertence
location-identity = O lugar
location-where = Endereço
location-arrive = Chegar e entrar
location-addresses = Endereços
location-addresses-hint = O endereço aonde se vai. Para retirar um, apague sua primeira linha.
location-addresses-add = Acrescentar um endereço
location-line = Rua e número
location-more = Prédio, andar
location-postal = CEP
location-city = Cidade
location-state = Estado ou região
location-country = País
location-point = Posição no mapa
location-point-hint = Em graus, como 36,8781 e 10,3247. Qualquer serviço de mapas os dá.
location-latitude = Latitude
location-longitude = Longitude
location-transportation = Como chegar
location-accessibility-hint = Um por linha: rampa, elevador, banheiro adaptado.
location-confidential = Endereço confidencial
location-confidential-hint = Para um abrigo: o público não vê nem o endereço, nem o nome, nem o mapa. Só quem pode escrever aqui os vê.
location-area = Região que se pode dizer
location-area-hint = Só para um endereço confidencial: um bairro, uma cidade.
