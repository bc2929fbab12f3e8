### Territories and topics: what an administration sets once, public at once.

setup-territories = Territories
setup-territory-new = Add a territory
setup-territories-none = No territory yet
setup-territories-none-lead = A directory begins with a territory: your town, for instance. Services, guides and organisations come next.
setup-name = Name
setup-kind = Kind of territory
setup-country = Country
setup-region = Region
setup-municipality = Municipality
setup-parent = Lies in
setup-no-parent = Nothing: it is at the top
setup-parent-bad = A territory cannot lie in itself.
setup-slug = Web address
setup-slug-hint = What people read and say aloud, such as la-marsa. Leave empty to take the name. It does not change afterwards.
setup-languages = Languages of the directory
setup-languages-hint = With commas between them; the first is shown first: French, Arabic, English.
setup-language-unknown = This language is not known: { $word }. Check its name.
setup-timezone = Time zone
setup-timezone-hint = For instance Africa/Tunis. Opening hours are told by its clocks.
setup-timezone-bad = There is no such time zone. Write it like Africa/Tunis.
setup-centre = Centre on the map
setup-centre-hint = Latitude, then longitude, such as 36.8782, 10.3247.
setup-centre-bad = Write a latitude between -90 and 90, then a longitude between -180 and 180.
setup-emergency = Emergency numbers
setup-emergency-hint = They stand at the top of the home page. To remove one, empty its line.
setup-emergency-number = Number
setup-emergency-label = What for
setup-holidays = Public holidays
setup-holidays-hint = Services whose hours say so are closed on these days. To remove one, empty its date.
setup-holiday = Day
setup-holiday-yearly = Every year on this date
setup-codes = Official codes
setup-codes-hint = To connect your data with others: iso3166-1, iso3166-2, pcode, ibge…
setup-code-scheme = Scheme
setup-code-value = Code
setup-row = Line { $number }
setup-published = The public sees the directory of this territory
setup-is-published = Public
setup-not-published = Not public yet
setup-overtaken = Somebody else saved this territory while you were writing. What you typed is still here: compare, then save again.
setup-overtaken-see = See what is saved
setup-public-page = See the public page
setup-invite = Invite people
setup-minor = Small correction: translations stay up to date
setup-topics = Topics
setup-topic-new = Add a topic
setup-topics-none = No topic yet
setup-topics-none-lead = Topics sort the services: health, school, work… Begin with the usual ones, already written in five languages, then change what should be changed.
setup-topics-lead = The same for the whole network, in the order in which the public sees them. A topic that no service bears is not shown.
setup-topics-usual = { $count ->
    [one] Add the usual topic that is missing
   *[other] Add the { $count } usual topics that are missing
}
setup-topic-description = In one sentence
setup-topic-up = Move up: { $name }
setup-topic-down = Move down: { $name }
