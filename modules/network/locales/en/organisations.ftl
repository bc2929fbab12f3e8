### The organisations of the network: who does what, where, for whom. Plain English.

## The public list

org-title = Who does what
org-lead = The public bodies, associations, universities and other organisations of the network: where they work, on what, for whom.
org-search = Find an organisation
org-search-example = For example: legal aid
org-found = { $count ->
    [0] No organisation found
    [one] One organisation found
   *[other] { $count } organisations found
}
org-found-none = Try another word, or take a filter away.
org-corrected = That word occurs nowhere. Here are the results for “{ $word }”.
org-partly = No organisation has all these words. Here are the closest ones.
org-all = See all organisations
org-map = Map of the organisations
org-map-first = The map shows the first { $count }. The list shows them all.
org-territory = Territory
org-area = Area
org-wider = Also those that cover a wider area
org-kind = Type of organisation
org-level = Level
org-themes = Themes
org-territories = Territories covered
org-populations = People served
org-capacities = What it can bring
org-languages = Working languages
org-networks = Member of
org-offer = What it offers to others
org-founded = Year founded
org-web = Website
org-people = Focal points
org-export = Download this list:

org-kind-ministry = Ministry
org-kind-municipality = Municipality
org-kind-public-body = Other public body
org-kind-association = Association
org-kind-university = University or research
org-kind-international = International organisation
org-kind-diaspora = Diaspora group
org-kind-other = Other

org-level-municipal = Municipal
org-level-regional = Regional or state
org-level-national = National
org-level-continental = Network of several countries
org-level-international = International

org-for-everyone = Everyone
org-for-asylum-seekers = People seeking asylum
org-for-refugees = Refugees
org-for-workers = Workers
org-for-students = Students
org-for-undocumented = People without a residence card
org-for-returnees = People who have returned
org-for-families = Families
org-for-women = Women
org-for-children = Children
org-for-unaccompanied = Unaccompanied children
org-for-trafficked = Victims of trafficking
org-for-stateless = Stateless people
org-for-displaced = Displaced people
org-for-diaspora = Members of the diaspora
org-for-relatives = Families of missing people

org-can-training = Training
org-can-expertise = Expertise and advice
org-can-mediation = Mediation
org-can-interpreting = Interpreting
org-can-legal-aid = Legal aid
org-can-hosting = Reception and shelter
org-can-research = Research
org-can-data = Data and maps
org-can-funding = Funding
org-can-advocacy = Advocacy
org-can-coordination = Coordination
org-can-emergency = Emergency response

org-seen-public = Everyone
org-seen-members = Members of the network
org-seen-organisation = The organisation only

## What is missing

org-gaps = What is missing
org-gaps-lead = The themes nobody works on, territory by territory.
org-gaps-none = No territory is published here yet.
org-gaps-words = In words
org-gaps-grid = Number of organisations by territory and theme
org-gaps-key = Each number leads to the list. In brackets: organisations that are not there, but cover a wider area.
org-gap = { $place }: nobody works on { $themes }.
org-gap-none = { $place }: every theme has at least one organisation.
org-gap-all = { $place }: no organisation has come forward yet.
org-cell = { $count ->
    [0] { $place }, { $theme }: no organisation
    [one] { $place }, { $theme }: one organisation
   *[other] { $place }, { $theme }: { $count } organisations
}
org-cell-wider = { $count ->
    [one] One organisation covers a wider area
   *[other] { $count } organisations cover a wider area
}

## The columns of the files

org-col-id = Identifier
org-col-name = Name
org-col-home = Home
org-col-description = Description
org-col-email = E-mail address
org-col-phone = Telephone
org-col-latitude = Latitude
org-col-longitude = Longitude
org-col-page = Page
org-col-licence = Licence
org-col-date = Date of the file

## In the workspace

org-menu = Network
org-work = Organisations
org-work-none = Try another word, or add the organisation that is missing.
org-public-list = See the public list
org-own = Only those I can change
org-hidden = Not published
org-hidden-text = The public does not see this organisation.
org-hide = Stop publishing
org-show-again = Publish
org-home-network = The whole network
org-new = Add an organisation
org-new-lead = First check that it is not in the list already. Other languages can be added later.
org-make = Add to the network
org-edit = Change
org-save = Save
org-saved = Saved.
org-overtaken = Somebody saved this organisation while you were writing. What you wrote is still below. Compare, then save again.
org-overtaken-see = See what is saved
org-in-language = To be written in { $language }.
org-languages-hint = Separated by commas: Arabic, French, Wolof.
org-language-unknown = The language “{ $word }” is not known. Check its name.
org-networks-hint = One network per line.
org-reach = Reaching the organisation
org-point-hint = In degrees, for example 36.8782. Leave empty if the place must not be known.
org-people-hint = The people to turn to. Write as little as possible, and only with their agreement. To remove somebody, empty their row.
org-person = Focal point { $number }
org-person-name = Name
org-person-function = Function
org-person-seen = Who sees the contact details
org-people-none = No contact that you can see.
org-needs-territory = Choose at least one territory.
org-bad-point = Write a latitude between -90 and 90 and a longitude between -180 and 180.
org-bad-web = Write an address such as https://www.example.org
org-bad-email = Write an address such as name@example.org
org-bad-phone = Write a number with digits, for example +216 71 000 000
org-bad-year = Write a year in the past, for example 1998.
org-invite = Invite somebody from this organisation
org-invite-lead = The link works once. The person makes an account and keeps what the organisation says up to date.
org-invite-whom = For whom
org-invite-other = Somebody else

## Asking to join the network

org-join = Join the network
org-join-lead = Does your organisation work with or for people on the move? Introduce it. Somebody from the network will answer you. No account is needed.
org-join-name = Name of the organisation
org-join-where = Where do you mostly work?
org-join-why = What do you do, and why join the network?
org-join-contact = Whom can we reach?
org-join-contact-why = These details are used to answer your request. Only those who handle it see them. They are deleted if the request is not accepted.
org-join-either = Give an e-mail address or a telephone number.
org-join-send = Send the request
org-request-title = Your request
org-request-sent = Your request has been sent. Keep this address: it shows where the request stands, to you alone. It is shown only here.
org-request-waits = Your request is waiting for an answer.
org-request-approved = Your organisation is now part of the network. Welcome!
org-request-account = Make my account
org-request-refused = Your request was not accepted. Here is why:
org-request-since = Received on
org-request-organisation = See the organisation
org-requests = Requests
org-requests-none = No request
org-requests-none-text = Organisations that ask to join the network appear here.
org-state-waiting = Waiting
org-state-approved = Accepted
org-state-refused = Refused
org-alike = Organisations that look alike
org-alike-none = No known organisation has a similar name.
org-approve-as = This organisation is…
org-approve-new = a new organisation
org-approve-known = already known:
org-approve = Accept
org-approved = Accepted. The person finds the invitation at the address of their request. You can also give them this link:
org-refuse = Refuse
org-refuse-reason = Why
org-refuse-hint = The person who asked will read it. Tell them what they can do.
org-notice-request = An organisation asks to join the network.
org-waiting = { $count ->
    [one] One organisation asks to join the network
   *[other] { $count } organisations ask to join the network
}
