### The editor: contacts, prices, places left, pictures, organisations and places. Plain English.

service-served = Where the service works
service-accredited = Accreditations
service-contacts = Whom to ask

edit-not-said = Not stated
edit-phone-kind = Kind
edit-phone-voice = Call
edit-phone-whatsapp = WhatsApp
edit-phone-text = Text message
edit-phone-fax = Fax
edit-contacts = Contacts
edit-contacts-hint = A function rather than a person: what is written here is public. To remove a contact, clear its row.
edit-contacts-add = Add a contact
edit-contact-title = Function
edit-contact-department = Office
edit-contact-name = Name, if the person agrees
edit-costs = Prices
edit-costs-hint = A row for each price. Tick “Free” if there is nothing to pay. To remove one, clear its row.
edit-costs-add = Add a price
edit-cost-words = For what, for whom
edit-cost-amount = Amount
edit-cost-currency = Currency
edit-cost-free-and-price = It is free or there is a price: keep one of the two.
edit-capacity = Places left
edit-capacity-hint = Beds, seats in a course, appointments. Write 0 when it is full. To remove a row, clear the number.
edit-capacity-add = Add a number of places
edit-capacity-unit = What is counted
edit-capacity-available = Free today
edit-capacity-maximum = In all
edit-served = Neighbourhoods or towns served
edit-served-hint = One on each line.
edit-accreditations = Accreditations and permits
edit-part-cost = What it costs

pictures-title = Pictures
pictures-hint = What each picture shows is read out to people who do not see it. Without these words the text cannot be published.
pictures-unsaid = { $count ->
    [one] One picture does not say yet what it shows. Write it, then publish.
   *[other] { $count } pictures do not say yet what they show. Write it, then publish.
}
picture-add = Add a picture
picture-alt = What the picture shows
picture-alt-hint = In one sentence, in this language: { $language }.
picture-alt-missing = Say in one sentence what the picture shows.
picture-file = Picture
picture-gone = Remove this picture

organisations-list = Organisations
list-organisation-name = Name of the organisation
organisations-empty = No organisation here
organisation-name = Name of the organisation
organisation-new = New organisation
organisation-legal = Legal status
organisation-year = Year of foundation
organisation-identity = The organisation
organisation-sign = Logo

locations-list = Places
locations-empty = No place here
location-name = Name of the place
location-new = New place
location-of = Organisation to which the place belongs
location-identity = The place
location-where = Address
location-arrive = Coming and getting in
location-addresses = Addresses
location-addresses-hint = The address where people come. To remove one, clear its first line.
location-addresses-add = Add an address
location-line = Street and number
location-more = Building, floor
location-postal = Postal code
location-city = Town
location-state = Region or governorate
location-country = Country
location-point = Position on the map
location-point-hint = In degrees, such as 36.8781 and 10.3247. Any map service gives them.
location-latitude = Latitude
location-longitude = Longitude
location-transportation = How to get there
location-accessibility-hint = One on each line: ramp, lift, adapted toilets.
location-confidential = Confidential address
location-confidential-hint = For a refuge: the public sees neither the address, nor the name, nor the map. Only people who may write here see them.
location-area = Area that may be told
location-area-hint = Only for a confidential address: a neighbourhood, a town.
