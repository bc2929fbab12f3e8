### The frame of the pages. Plain English, British spelling.

## The site

site-name = { -brand }
site-tagline = Services and rights, close to you
title-with-site = { $title } – { $site }

## Navigation

skip-to-content = Skip to content
menu = Menu
menu-open = Open the menu
menu-close = Close the menu
nav-main = Main menu
nav-account = Your account
nav-footer = Footer
nav-workspace = Workspace
breadcrumbs = You are here
home = Home
back = Back
back-to-top = Back to top
sign-in = Sign in
sign-out = Sign out
language = Language
language-choose = Choose a language
language-current = Current language: { $language }
theme = Appearance
theme-light = Light
theme-dark = Dark
theme-auto = Same as device
opens-new-tab = opens in a new tab

## Footer

footer-about = About
footer-design = Design
footer-api = Open data and API
footer-licence = Licence
footer-source = Source code
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-contact = Contact
footer-report = Report a mistake
footer-version = Version { $version }

## Search and filters

search = Search
search-label = What are you looking for?
search-placeholder = Doctor, housing, language class…
search-submit = Search
search-clear = Clear the search
search-results-for = Results for “{ $query }”
filters = Filters
filters-show = Show filters
filters-hide = Hide filters
filters-apply = Apply filters
filters-clear = Clear filters
filters-active = { $count ->
    [one] { $count } filter on
   *[other] { $count } filters on
}
filter-remove = Remove the filter “{ $filter }”
filter-any = All
sort-by = Sort by
sort-relevance = Relevance
sort-name = Name
sort-distance = Distance
sort-updated = Last updated

## Actions

apply = Apply
clear = Clear
close = Close
cancel = Cancel
save = Save
add = Add
edit = Edit
remove = Remove
delete = Delete
confirm = Confirm
continue = Continue
send = Send
undo = Undo
retry = Try again
print = Print
download = Download
share = Share
copy-link = Copy link
link-copied = Link copied
copy-failed = The link could not be copied. Here it is: { $link }
show-more = Show more
show-less = Show less
show-all = Show all
details = Details

## Lists and pages

pagination = Pages of results
page-previous = Previous page
page-next = Next page
page-number = Page { $page }
page-of = Page { $page } of { $total }
results-count = { $count ->
    [0] No results
    [one] { $count } result
   *[other] { $count } results
}
results-range = { $first } to { $last } of { $total }
results-none-title = No results
results-none-text = Try a shorter word or another word, or remove a filter.
empty-title = Nothing yet
empty-text = There is nothing to show here yet.
loading = Loading…
yes = Yes
no = No
none = None
unknown = Not specified

## Error pages: what happened, then what to do

error-400-title = We did not understand this request
error-400-text = There is a mistake in the address or the form. Go back to the previous page and try again.
error-401-title = Sign in to continue
error-401-text = You need an account for this page. After signing in, you will come straight back here.
error-403-title = Not allowed
error-403-text = Your account cannot do this. If you need it, ask the person who manages your team.
error-404-title = Page not found
error-404-text = This page does not exist, or no longer does. Check the address, or search for what you need.
error-405-title = Not possible here
error-405-text = This address does not allow this action. Go back to the previous page.
error-409-title = This page has changed in the meantime
error-409-text = Someone else has edited it. Reload it, then make your change again. Nothing was overwritten.
error-413-title = Too large to send
error-413-text = The file or the text is too large. Send a smaller file.
error-422-title = Some information needs correcting
error-422-text = Nothing has been saved yet. Correct the marked fields, then send again.
error-429-title = Too many requests
error-429-text = You have made many requests in a short time. Wait a little, then try again.
error-500-title = Something went wrong
error-500-text = The problem is on our side and has been recorded. Try again in a few minutes.
error-503-title = Unavailable for a moment
error-503-text = The site is very busy or being maintained. Try again in a few minutes.
error-retry-after = { $seconds ->
    [one] You can try again in { $seconds } second.
   *[other] You can try again in { $seconds } seconds.
}
error-operation = Number to quote if you write to us: { $id }
error-back-home = Back to the home page
error-search-instead = Search the site

## Forms

form-errors = { $count ->
    [one] There is { $count } thing to correct
   *[other] There are { $count } things to correct
}
form-expired = This form was left open too long. Your text is still here: send it again.
form-other-languages = In the other languages
form-source-language = Original language of the texts
form-saved = Saved.
form-sent = Sent.
form-deleted = Deleted.
form-cannot-undo = This cannot be undone.
form-required-note = All fields are required unless marked otherwise.
optional = optional
required = required
choose = Choose…
field-required = Fill in this field.
field-choose = Choose an answer.
field-invalid = This value is not valid.
field-invalid-email = Enter a full email address, such as name@example.org.
field-invalid-phone = Enter a full phone number with its country code, such as +216 71 000 000.
field-invalid-url = Enter a full web address that starts with https://.
field-invalid-date = Enter a date that exists, such as 22/11/2026.
field-invalid-time = Enter a time such as 09:30.
field-invalid-number = Enter a number, in figures.
field-too-long = { $max ->
    [one] This text is too long: { $max } character at most.
   *[other] This text is too long: { $max } characters at most.
}
field-too-short = { $min ->
    [one] This text is too short: { $min } character at least.
   *[other] This text is too short: { $min } characters at least.
}
field-too-small = Enter a number that is { $min } or more.
field-too-large = Enter a number that is { $max } or less.
field-taken = This value is already in use.
field-file-type = This type of file is not accepted. Accepted types: { $types }.
field-file-too-large = This file is too large: { $max } at most.
characters-left = { $count ->
    [one] { $count } character left
   *[other] { $count } characters left
}

## Translations

badge-stale = Translation out of date
badge-stale-text = The original text has changed since this translation.
badge-machine = Machine translation
badge-machine-text = Nobody has reviewed this translation yet. If in doubt, check with the service.
badge-fallback = Not translated yet
badge-fallback-text = This text does not exist in your language yet. It is shown in { $language }.
shown-in = Shown in { $language }
original-language = Original language: { $language }
original-show = See the original text
translation-show = See the translation

## Freshness

checked-on = Checked on { $date }
checked-never = Not checked yet
checked-long-ago = Checked on { $date }: call before you go.
updated-on = Updated on { $date }
published-on = Published on { $date }

## Offline

offline-title = You are offline
offline-text = You can still read the pages saved on this device.
offline-missing = This page is not saved on this device. Try again when you have a connection.
offline-saved-on = Version saved on { $date }
offline-save = Keep on this device
offline-saved = Kept on this device
offline-pending = Will be sent when you are back online
offline-pending-count = { $count ->
    [one] { $count } item waiting for a connection
   *[other] { $count } items waiting for a connection
}
offline-sent = Sent
offline-failed = This could not be sent. Open it to correct it.
online-again = You are back online
update-ready = A new version of this page is ready.
update-reload = Reload

## Example data

example = Example
example-notice = Example network: the services, addresses and numbers shown here are made up.
example-notice-more = More about this example

## Without JavaScript

noscript-map = The map needs JavaScript. The list has the same places.
noscript-location = Finding your position needs JavaScript. Choose your town from the list.
noscript-offline = Reading offline needs JavaScript.
