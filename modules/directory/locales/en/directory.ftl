# Directory: home, results, service, guide, organisation, reports, brochure.

choose-language = Choose your language
choose-territory = Where are you?
choose-territory-lead = Choose your town to see the services near you.
choose-territory-none = No town publishes its services here yet.
services-count = { $count ->
    [0] no services
    [one] one service
   *[other] { $count } services
}
home-title = Services and rights in { $territory }
home-lead = Find where to go, what to bring and who speaks your language.
search-example = doctor, papers, language classes…
open-now-title = Open now
open-now-all = Everything open now
open-now-none = Nothing is open at the moment.
guides-title = Your rights, step by step
guides-all = All guides
guides-none = No guide has been published here yet.
brochure = Brochure to print
poster = Poster with QR code
change-territory = Change town

results-title = Services in { $territory }
results-title-for = “{ $query }” in { $territory }
results-found = { $count ->
    [0] No service found
    [one] One service found
   *[other] { $count } services found
}
results-corrected = Nothing for “{ $query }”. These are the results for “{ $corrected }”.
results-partial = No page has all these words. These are the closest.
results-none = Try another word, or remove a filter. The welcome desk can also help you.
results-also = Also worth reading
kind-service = Service
kind-guide = Guide
kind-organisation = Organisation
results-map = Map of the services found
filter-open = Opening
filter-open-any = At any time
filter-open-on = Open { $day }
filter-language = Language spoken
filter-theme = Theme
filter-for = Who it is for
filter-more = Conditions
filter-distance = Distance
filter-distance-any = Anywhere
filter-within = Within { $distance }
order = Order
order-relevance = Most useful first
order-distance = Nearest first
order-name = Alphabetical
for-anybody = Everyone
for-women = Women
for-men = Men
for-children = Families with children
for-pregnant = Pregnant women
for-single-parent = Single parents
for-unaccompanied-minor = Unaccompanied minors
for-young = Young people
for-asylum-seeker = Asylum seekers
for-refugee = Refugees
for-resident = People with a residence permit
for-undocumented = People without a residence permit
for-student = Students
for-worker = Workers
for-returnee = People who have come back home

closes-at = until { $time }
open-always = day and night
opens-today-at = opens today at { $time }
opens-tomorrow-at = opens tomorrow at { $time }
opens-day-at = opens { $day } at { $time }
opens-on = opens on { $date } at { $time }
opens-unknown = ask for the opening hours
closed-holiday = Public holiday
closed-day = Closed
hours-title = Opening hours
hours-round-the-clock = Every day, day and night
hours-next = Next dates
hours-none = Opening hours are not published. Call before you come.
hours-changes = Special hours
hours-first = First { $day } of the month
hours-second = Second { $day } of the month
hours-third = Third { $day } of the month
hours-fourth = Fourth { $day } of the month
hours-fifth = Fifth { $day } of the month
hours-last = Last { $day } of the month
hours-day-of-month = Day { $day } of the month
hours-from-to = From { $from } to { $to }
today = today

who = Who can come
who-everybody = Everyone, no conditions.
who-ages = From { $from } to { $to } years old
who-from-age = From { $from } years old
who-to-age = Up to { $to } years old
who-residence = Living in { $places }
who-level = Language level: { $level }
bring = What to bring
cost = Cost
cost-free = Free
place-title = How to get there
place-area = Neighbourhood: { $area }
place-confidential = The address is confidential. Call and you will be told where to come.
itinerary = Directions
extension = extension { $number }
write = Write
website = Website
how = What to do
languages = Languages spoken
interpretation = Interpreter
accessibility = Accessibility
offered-by = Offered by
capacity-full = Full for now
capacity-left = { $count ->
    [0] No places left for now
    [one] One place left
   *[other] { $count } places left
}
capacity-updated = As of { $date }
temporarily-closed = Temporarily closed
alert = Please note
checked = Checked on { $date }
checked-overdue = Checked on { $date }: call before you come, it may have changed.
checked-never = Not checked yet: call before you come.
related-guides = Related guides
wait = Waiting time

guide-contents = On this page
guide-section-what = What is it?
guide-section-who = Who is it for?
guide-section-how = What to do
guide-section-bring = What to bring
guide-section-next = What comes next?
guide-services = Services that can help you
guide-owner = Page kept by { $organisation }
guide-reviewed = Reviewed on { $date }
guide-review-overdue = Reviewed on { $date }: some information may have changed.
guide-more = In this chapter

organisation-services = Its services
organisation-none = No service published.

report = Report a mistake
report-lead = Tell us what is wrong. Do not give your name or number: we cannot answer you here.
report-kind = What is wrong?
report-kind-hours = The opening hours are wrong
report-kind-contact = The phone or the address is wrong
report-kind-closed = The service no longer exists
report-kind-refused = They would not see me
report-kind-text = The text is unclear or not right
report-kind-other = Something else
report-message = In a few words
report-send = Send
report-thanks = Thank you. The people who keep this page will read your message.
report-back = Back to the page
helped = Did this page help you?
helped-yes = Yes
helped-no = No
helped-thanks = Thank you for your answer.

brochure-title = Services and rights
brochure-subtitle = A guide for everyone who arrives
brochure-contents = Contents
brochure-open-page = Open this page
brochure-made = Edition of { $date }
brochure-guides = Your rights, in brief
brochure-emergency = Emergency numbers
poster-headline = Where to go? What to do? Who speaks my language?
poster-line = Scan this code with your phone.

api-title = Open data
api-lead = Everything published here can be read by other programs, without a key, following the Open Referral HSDS 3.1 standard.
api-route = Address
api-what = Content
api-description = OpenAPI 3.1 description

