# The words of the components in crates/platform/src/ui.

## The frame of every page

ui-theme = Dark display
ui-promise = Services and rights for everyone who arrives, online, offline and on paper.

## Search, filters, lists

ui-suggestions = Suggestions

## Services

ui-emergency = In an emergency
ui-open-now = Open now
ui-closed-now = Closed now
ui-closed = Closed
ui-today = today
ui-hours = Opening hours
ui-call = Call
ui-free = Free of charge
ui-accessible = Wheelchair accessible
ui-women = For women
ui-spoken = Language spoken
ui-theme-label = Theme
ui-themes = Themes
ui-services = Services
ui-guides = Rights guides

## Taking a page along

ui-pdf = Download as PDF
ui-qr = QR code
ui-qr-how = Point another phone’s camera at this code to open this page on it.
ui-qr-label = QR code of this page’s address

## Maps and position

ui-map-show = Show the map
ui-map-directions = Open in the maps app
ui-map-closer = Zoom in
ui-map-farther = Zoom out
ui-map-failed = The map cannot be shown. The list has the same places.
ui-near = Near me
ui-near-waiting = Finding where you are…
ui-near-refused = Your position is not known. Choose from the list.
ui-form-refused = Your message kept offline was not accepted. Please write it again.

## Forms

ui-trap = Leave this field empty
ui-form-kept = No connection: your message is kept on this phone and will be sent as soon as possible.
ui-form-sent = Your message kept offline has been sent.

## Without network

ui-offline-lead = This page is not kept on this phone. Here is what can be read without a connection:
ui-offline-none = Nothing is kept yet. Open a territory’s directory once with a connection: it will be here afterwards.
ui-offline-copy = No connection. You are reading the copy of { $date }.
ui-offline-found = Services found: { $count }
ui-offline-nothing = No service found. Try other words or fewer filters.

## The page that shows every component

ui-design-title = Components
ui-design-lead = Every piece of which the pages are made, in each of its states.
ui-design-colours = Colours
ui-design-pictograms = Pictograms
ui-design-buttons = Buttons and badges
ui-design-notices = Notices
ui-design-lists = Lists and filters
ui-design-texts = Translated texts
ui-design-service = A service
ui-design-forms = Forms
ui-design-tables = Tables and steps
ui-design-maps = Map and sharing
ui-design-typography = Headings and text
ui-sample-name = Old Town health centre
ui-sample-summary = General medicine and vaccinations, without appointment in the morning.
ui-sample-words = A short text that says what matters in one sentence, then a link.
ui-sample-bring = What to bring
ui-sample-who = Who may come
ui-sample-cost = Cost
ui-sample-day = Monday
ui-sample-next-day = Tuesday
ui-sample-last-day = Sunday
ui-sample-field = Your message
ui-sample-hint = A few words are enough.
ui-sample-error = Write your message.
ui-sample-email = Email address
ui-sample-step = Ask for a form at the front desk.
ui-sample-step-next = Come back with the papers asked for.
ui-sample-number = Number
ui-sample-emergency = Police
ui-sample-offline = You are reading a copy.
ui-sample-back = Back to the home page
ui-leave = Leave this page quickly

# Texts beside their translations
progress-missing = To translate
progress-machine = Machine translation
progress-stale = To update
progress-current = Up to date
progress-source = Original language
side-right = The translation is right as it stands
side-theirs = What is saved now:
