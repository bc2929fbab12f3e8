## Information portals

portals-title = Information portals
portals-lead = Where people who move find information: for whom, in which languages, on what, and what we saw there, on which date.
portals-found = { $count ->
    [0] No portal found
    [one] One portal found
   *[other] { $count } portals found
}
portals-none = Try another word, or take a filter off.
portals-everything = See all portals
portals-search-example = visa, school, return…
portals-find = Find an answer
portals-find-lead = Say where you are and what you want to know: we show you the portals that speak of it, first those in your language.
portals-find-none = No portal that we know speaks of this yet.
portals-find-people = See the organisations that can tell you
portals-find-foreign = None of these portals is in { $language }.
portals-ask = Search
portals-coverage = Topics covered, by country
portals-coverage-lead = How many portals speak of each topic, by country. Where there is none, information is missing.
portals-gap = None
portals-gaps = { $count ->
    [0] Every topic is covered in every country.
    [one] One cell is empty.
   *[other] { $count } cells are empty.
}
portals-compare = Compare portals
portals-compare-lead = Choose two to { $most } portals.
portals-compare-one = Portal { $number }
portals-own = Portals
portals-own-lead = The portals that you keep up to date in the inventory. What you see there is dated, so that change shows.
portals-own-none = No portal is yours to keep yet.
portal-new = Add a portal
portal-edit = Change the portal
portal-archive = Take out of the inventory
portal-restore = Put back into the inventory
portal-archived = Taken out
portal-observe = Note what you saw
portal-observe-save = Note it
portal-name = Name of the portal
portal-url = Address
portal-summary = What one finds there
portal-keeper = Kept by
portal-keeper-hint = The name of the institution, or the address of its page in the network.
portal-place = Territory
portal-place-hint = The one that the portal speaks of.
portal-country = Country
portal-languages = Languages
portal-languages-hint = Their codes, with spaces between them: en es fr ar.
portal-seen-languages = Languages found on that day
portal-for = For whom
portal-for-hint = Tick nothing if it is for everybody.
portal-for-everybody = Everybody
portal-topics = Topics, along the way
portal-phase = Stage of the journey
portal-phase-any = The whole journey
portal-phase-before = Before leaving
portal-phase-transit = On the way
portal-phase-here = In the country
portal-phase-return = Going back
portal-offers = What one can do there
portal-offers-forms = Fill in forms
portal-offers-appointments = Book an appointment
portal-offers-chat = Write to somebody
portal-offers-telephone = Call somebody
portal-offers-map = See a map of places
portal-offers-downloads = Download guides
portal-offers-offline = Read it without a connection
portal-licence = Licence
portal-licence-hint = What the portal says about using its texts.
portal-contact = Contact
portal-seen-on = Seen on
portal-answers = The portal
portal-answers-well = answers well
portal-answers-slowly = answers slowly
portal-answers-not-now = did not answer
portal-answers-gone = no longer exists
portal-usable = Accessibility
portal-usable-hint = With the keyboard, with a screen reader, on a small telephone.
portal-usable-well = Good
portal-usable-partly = Partial
portal-usable-badly = Poor
portal-usable-unknown = Not checked
portal-updated = Last update that it shows
portal-note = Remark
portal-history = What we saw
portal-never-seen = Not observed yet
portal-is-old = Not updated for more than a year
portal-open = Open the portal
portal-not-said = Not said
portal-i-am = I am in, or I am going to
portal-know = I want to know something about
portal-bad-language = “{ $tag }” is no language code.
portal-needs-topic = Tick at least one topic, at any stage of the journey.
portal-not-yet = That day has not come yet.
portal-not-yours = You do not keep the inventory of that territory, nor write for that institution.
portal-found = To confirm
portal-finding = The program found something different from what you recorded
portal-finding-lead = It asked for the first page of the portal and read what the page says of itself. Look, then confirm or put it aside: nothing is public before that.
portal-finding-what = What is looked at
portal-finding-last = Seen on { $day }
portal-finding-on = Found on { $day }
portal-finding-usable = No program can tell. This is what was noted last; change it if you have checked.
portal-finding-confirm = Confirm and note it
portal-finding-dismiss = Put aside
portal-finding-overtaken = What you had before you has changed in the meantime. This is how the portal stands.
portal-by-machine = Found by the program, confirmed by a person.
portal-asked-on = The program asked the portal on { $day }.
portal-moved = The portal says that it has moved for ever:
portal-trouble-robots = The site asks programs to stay away (robots.txt): nothing was read.
portal-trouble-turned-away = The site turns programs away. What people see there is unknown.
portal-trouble-refused = This address is not on the public internet: it was not asked for.
portal-trouble-slow = It had not finished answering after ten seconds.
portal-trouble-unreachable = Nobody answered at this address.
portal-trouble-redirects = The address leads from one page to the next without end.
portal-trouble-failed = The server answered with an error.
waiting-portals = { $count ->
    [one] One portal has changed: to confirm
   *[other] { $count } portals have changed: to confirm
}

portal-news = What portals publish
portal-news-lead = The latest news, notes and services of the portals in the inventory, collected every day.
portal-news-others = All of this is said by others: we have neither written nor checked it. Each title leads to its source.
portal-news-found = { $count ->
    [0] Nothing taken up yet
    [one] One publication
   *[other] { $count } publications
}
portal-news-from = Source:
portal-news-dated = Dated { $day } by its source.
portal-news-undated = Not dated by its source.
portal-news-harvested = Collected on { $day }.
portal-news-here = What this portal publishes
portal-news-all = See all that portals publish
portal-speaks-feed = News feed (RSS or Atom)
portal-speaks-oai = Catalogue (OAI-PMH)
portal-speaks-hsds = Directory of services (HSDS)
portal-speaks-teranga = Another Teranga
portal-sources = What this portal publishes
portal-sources-lead = Subscribe to what the portal offers to others. The program asks for it every day and shows it to the public, always with its source, its link and its date.
portal-sources-off = No portal is asked on this instance for now: whoever runs it must allow it first. Your subscriptions wait.
portal-source-add = Subscribe to a source
portal-source-speaks = Form of the source
portal-source-url-hint = The address of the feed, of the OAI-PMH or HSDS interface, or the first page of the other Teranga.
portal-source-subscribe = Subscribe
portal-source-mend = Change the address
portal-source-pause = Pause
portal-source-resume = Resume
portal-source-paused = Paused
portal-source-remove = Remove the source
portal-source-remove-hint = All that was taken up from it disappears from the public pages too.
portal-source-records = { $count ->
    [0] Nothing was taken up from it.
    [one] One publication was taken up from it.
   *[other] { $count } publications were taken up from it.
}
portal-source-worked = The source last answered as it should on { $day }.
portal-source-never = The source has not answered as it should yet.
portal-source-left-out = { $count ->
    [one] One publication was left out: no title, or no link to the web.
   *[other] { $count } publications were left out: no title, or no link to the web.
}
portal-source-there = The portal has this source already.
portal-source-most = A portal has at most { $most } sources.
portal-source-too-large = The answer is too large to be read.
portal-source-unreadable = The answer is not in the form that was named. Check the address and the form of the source.
portal-source-unsafe = The answer holds definitions (a DTD) that could do harm: it was not read.
portal-source-said-no = The catalogue answered that it cannot give its entries in this form.

thing-portal = portal
act-portal-added = added a portal
act-portal-written = changed a portal
act-portal-observed = noted what was seen of a portal
act-portal-dismissed = put aside what the program had found of a portal
act-portal-archived = took a portal out of the inventory
act-portal-restored = put a portal back into the inventory
act-portal-source-added = subscribed to what a portal publishes
act-portal-source-moved = changed the address of a source of a portal
act-portal-source-paused = paused a source of a portal
act-portal-source-resumed = resumed a source of a portal
act-portal-source-removed = removed a source of a portal, with what was taken up from it
