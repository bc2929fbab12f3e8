# Changing many services at once: from the list, or in a spreadsheet that goes out and comes back.

batch-title = With the services you chose
batch-chosen = Chosen: { $count }
batch-page = { $count ->
    [one] Choose the service on this page
   *[other] Choose the { $count } services on this page
}
batch-all = { $count ->
    [one] Take the one service of this search
   *[other] Take all { $count } services of this search, on every page
}
batch-none = Choose at least one service in the list.
batch-export = Export as a spreadsheet (XLSX)
batch-due = Set this check date
batch-add-theme = Add this topic
batch-remove-theme = Remove this topic
batch-assured = All of it is right today
batch-archive = Stop showing to the public
batch-publish = Publish at once whatever nobody was already writing
batch-hint = Changes become drafts. You can undo all of them afterwards.
batch-back = Back to the list
batch-result = Changes to many services
batch-services = Service by service
batch-first = First page
batch-busy = { $count ->
    [one] Still working: one more service.
   *[other] Still working: { $count } more services.
}
batch-look-again = See how far it is
batch-drafted = { $count ->
    [one] One draft written
   *[other] { $count } drafts written
}
batch-published = { $count ->
    [one] One service published
   *[other] { $count } services published
}
batch-archived = { $count ->
    [one] One service taken away from the public
   *[other] { $count } services taken away from the public
}
batch-undone = { $count ->
    [one] One change undone
   *[other] { $count } changes undone
}
batch-stays = { $count ->
    [one] One service has been changed since: it stays as it is
   *[other] { $count } services have been changed since: they stay as they are
}
batch-kept = { $count ->
    [one] One service left as it is: nothing to change, already being written, or not yours to change
   *[other] { $count } services left as they are: nothing to change, already being written, or not yours to change
}
batch-undo = Undo these changes
batch-undo-hint = { $days ->
    [one] Possible for one day, for services that nobody has changed in the meantime.
   *[other] Possible for { $days } days, for services that nobody has changed in the meantime.
}

step-ready = Will change
step-conflict = Changed since the export
step-wrong = To correct
step-drafted = Draft written
step-published = Published
step-kept = Left as it is
step-undone = Undone
step-stays = Changed since, left as it is

sheet-title = Send back a changed spreadsheet
sheet-lead = To correct many services at once, work in a spreadsheet and send the file back here. Nothing changes before you have seen and accepted the differences.
sheet-step-export = In the list of services, choose services and export them as a spreadsheet.
sheet-step-change = Change the cells. An empty cell changes nothing; to empty a text, type { $mark }.
sheet-step-send = Send the file back: you will see every difference, word by word.
sheet-file = The spreadsheet
sheet-file-hint = A .xlsx or .csv file, 16 MB at most. You may delete columns and rows, but keep the column “id”.
sheet-send = See the differences
sheet-no-id = This spreadsheet has no column “id”. Start from one that was exported here.
sheet-preview = What this spreadsheet would change
sheet-differences = Row by row
sheet-ready = { $count ->
    [0] No service will change
    [one] One service will change
   *[other] { $count } services will change
}
sheet-conflicts = { $count ->
    [one] One service has been changed since the export
   *[other] { $count } services have been changed since the export
}
sheet-wrong = { $count ->
    [one] One row to correct: it will be left out
   *[other] { $count } rows to correct: they will be left out
}
sheet-comparing = { $count ->
    [one] We are comparing your spreadsheet with the directory: one more row.
   *[other] We are comparing your spreadsheet with the directory: { $count } more rows.
}
sheet-same = { $count ->
    [one] One row without changes
   *[other] { $count } rows without changes
}
sheet-guessed = The encoding of this file was guessed. Check that accents and Arabic letters are right before you accept.
sheet-ignored = Unknown columns, left out:
sheet-conflicts-title = Services changed since the export
sheet-conflicts-leave = Leave them as they are
sheet-conflicts-take = Take the texts of the spreadsheet
sheet-apply = Accept these changes
sheet-discard = Change nothing
sheet-row = Row { $number }
sheet-bad-hours = Write opening hours like this: { $example }.
sheet-hidden-hours = These opening hours are too particular for a spreadsheet. Change them on the page of the service.
sheet-unknown-word = “{ $word }” is not a known code.
sheet-no-source = This text must first exist in the original language of the service.
sheet-no-translation = You do not have the right to translate this service.
sheet-row-no-id = This row has no identifier. To add a service, begin it on screen.
sheet-not-found = No service that you may change has this identifier.
sheet-twice-row = Row { $row } has the same identifier.
sheet-fault = The formula in this cell gives no result.
sheet-notes = Help
sheet-note-empty = An empty cell changes nothing. To empty a text, type { $mark }.
sheet-note-columns = You may delete, move or sort columns and rows: what is not in the spreadsheet does not change.
sheet-note-keys = Do not change the columns “id” and “version”. The columns “territory”, “organisation” and “status” are there to inform you.
sheet-note-translations = “title.fr” is the title in French, “title.ar” the title in Arabic. If you change the original text, its translations will have to be brought up to date.
sheet-note-hours = Opening hours: { $example }. An empty cell means that the spreadsheet cannot show them, or that there are none.
sheet-note-back = Send the file back in the workspace, on the page “Send back a changed spreadsheet”. You will see every difference before you accept.
