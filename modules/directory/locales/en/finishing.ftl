### Choosing an organisation and places, placing a point, archiving and taking it back, the tour.

archive-lead = The public will no longer see this page. Nothing is deleted: you can undo it at once, or restore it later.
archive-along = { $count ->
    [one] One other page will be archived with it:
   *[other] { $count } other pages will be archived with it:
}
archive-more = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}
archive-used = Services are given here. Give them another place first:
archive-others = Some of what would be archived is not yours to archive. Ask the people who publish these pages:
archive-too-many = More than { $most } pages would be archived at once. Archive the services from the list first.
archive-done = { $count ->
    [one] Archived. The public no longer sees this page.
   *[other] Archived. The public no longer sees these { $count } pages.
}
archive-is = This page is archived: the public does not see it.
archive-end = Restore for the public
archive-ended = Restored: the public sees this page again.
undo = Undo
undo-too-late = Not everything could be restored: somebody has published since.

pick-part = Who, and where
pick-organisation = Organisation that offers the service
pick-organisation-none = No organisation
pick-organisation-choose = Choose another organisation
pick-organisation-remove = Name no organisation
pick-places = Places where people come
pick-places-none = No place is chosen.
pick-places-add = Add a place of the organisation
pick-places-other = Look for another place
pick-services = Services linked to this page
pick-services-hint = They are shown at the end of the page, and the page is shown with them.
pick-services-add = Look for a service
pick-remove = Remove
pick-search = Name to look for
pick-search-go = Search
pick-choose = Choose
pick-choose-this = Choose “{ $name }”
pick-chosen = Already chosen
pick-none = Nothing matches. Try another name.
pick-more = There are more: write a part of the name.
pick-new-place = Create a new place
pick-new-organisation = Create a new organisation
pick-writing = You were writing:
pick-back = Back to that text
pick-not-public = Not published yet: the public will see it only then.

point-paste = Paste a position or a link
point-paste-hint = For example “36.8781, 10.3247”, or the address copied from a map service.
point-paste-wrong = No position is found in this text.
point-zero = This point is in the middle of the ocean, at 0, 0. Give the real position, or leave it empty.
point-swapped = Latitude and longitude seem to be swapped: latitude first.
point-far = This point is { $distance } km away from this municipality. Check that it is right.
point-map = Place it on the map
point-map-label = Map: position of the place
point-map-hint = Touch the map where the place is, or move the point. With the keyboard: the arrows move it, Shift moves it further.
point-map-marker = Position of the place. The arrows move it.

tour-title = The tour
tour-invite = Is this your first time here?
tour-invite-lead = A tour in six steps shows how a text reaches the public. It takes two minutes.
tour-start = Start the tour
tour-no = No thanks
tour-again = Take the tour again
tour-step = Step { $number } of { $total }
tour-next = Next step
tour-previous = Previous step
tour-end = Finish the tour
tour-close = Close the tour
tour-open = Open this page
tour-example = Example
tour-1-title = My work
tour-1-text = The day begins here. This page brings together all that waits for you: texts to review, changes asked for, translations, reports. When nothing waits, it says so.
tour-2-title = The list of services
tour-2-text = All the services of your place, with their state and their languages. Search by name, filter, tick several to change them together: everything can be undone.
tour-3-title = The editor
tour-3-text = One form, in the order in which the page is read. Your text saves itself in a draft: the public sees nothing before it is published.
tour-4-title = The review
tour-4-text = When the text is ready, send it to review. Somebody else publishes it, now or on a date, or asks for changes with a note.
tour-5-title = The translation
tour-5-text = Each language says how far it has come. At the desk, what changed is marked word by word, beside the text to write.
tour-6-title = The reports
tour-6-text = What the public reports arrives here: a mistake, hours that have changed. Take it, mend, answer, close. You can always open it again.
tour-6-end = That is all. You can take this tour again from “My work”.
tour-example-name = Evening language course
tour-example-before = On Tuesdays from 6 to 8 p.m.
tour-example-after = On Tuesdays and Thursdays from 6 to 8 p.m.
tour-example-report = The Thursday course starts at 6.30 p.m.
