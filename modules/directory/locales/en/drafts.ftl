# The workspace: what waits, the list, the editor, review, translation, history.

work-title = My work
work-to-review = { $count ->
    [one] One text to review
   *[other] { $count } texts to review
}
work-asked = { $count ->
    [one] Changes are asked of you on one text
   *[other] Changes are asked of you on { $count } texts
}
work-begun = { $count ->
    [one] One draft you have started
   *[other] { $count } drafts you have started
}
work-language = { $count ->
    [one] One text to translate into { $language }
   *[other] { $count } texts to translate into { $language }
}

menu-directory = Directory
list-title = Services
list-found = { $count ->
    [0] No service
    [one] One service
   *[other] { $count } services
}
list-empty = No service here
list-empty-lead = Take off a filter, or start a new service.
list-any = All
list-state = State
list-languages = Languages
list-words = Name of the service
list-show = Show

state-draft = Draft
state-in-review = In review
state-changes-asked = Changes asked
state-scheduled = Publication planned
state-published = Published
state-archived = Archived
state-new = Never published
state-overdue = To be checked


new-title = New service
new-territory = Territory
new-territory-choose = Choose this territory
new-language = Language you write in
new-name-hint = What people say: “Enrol a child in school”, not “Education division”.
new-organisation = Organisation that offers the service
new-organisation-none = None
new-begin = Start

edit-name = Name of the service
edit-alternate-name = Other name
edit-description = Description
edit-description-hint = In two or three sentences: what a person can find there.
edit-alert-hint = Only what is exceptional, such as a move.
edit-status = People’s situation
edit-age = Age
edit-age-from = Lowest age
edit-age-to = Highest age
edit-sex = Women or men
edit-family = Family situation
edit-level = Language level
edit-level-none = No level asked for
edit-documents-hint = One document on each line.
edit-hours = Hours every week
edit-hours-hint = One line for each opening. To take one away, clear both its times.
edit-hours-add = Add hours
edit-hours-days = Days
edit-hours-said = This is what is saved:
edit-hours-beyond = { $count ->
    [one] One rule is too particular for this form: it stays as it is.
   *[other] { $count } rules are too particular for this form: they stay as they are.
}
edit-holidays = Open on public holidays too
edit-days-missing = Choose at least one day.
edit-opens = Opens at
edit-closes = Closes at
edit-note = Note
edit-exceptions = Special days
edit-exceptions-hint = Leave, building works, summer hours. Without times, the service is closed on those days. To take one away, clear its first day.
edit-exceptions-add = Add special days
edit-from = First day
edit-to = Last day
edit-end-before-start = The last day comes before the first.
edit-phones = Telephones
edit-phones-hint = To take one away, clear the number.
edit-phones-add = Add a telephone
edit-phone-number = Number
edit-phone-extension = Extension
edit-phone-description = Who answers
edit-email = Email address
edit-due = To be checked before
edit-due-hint = After this date, the page advises people to call before they come.
edit-assured = I have checked today that everything is right
edit-minor = Small change: translations stay up to date
edit-minor-hint = Tick this for a spelling mistake. If the meaning changes, leave it empty: translations will be marked as to be updated.
edit-other = Other information
edit-part-what = The service
edit-part-who = Who it is for
edit-part-how = How it works
edit-part-when = When
edit-part-reach = Contact and languages
edit-part-trust = Before you save
edit-language = Write in this language: { $language }.
edit-row = Line { $number }
edit-save = Save the draft
edit-saved = Saved. The public does not see it yet.

conflict-title = Somebody else changed this text while you were writing.
conflict-lead = Nothing is lost. For each point, choose the text to keep, then save.
conflict-mine = My text
conflict-theirs = The other text
conflict-nothing = Empty
conflict-none = Both your texts say the same.
conflict-save = Save my choices
conflict-theirs-all = Keep all of the other text

review-nothing = No draft: what you see is what the public sees.
review-submit = Send to review
review-note = A word to whoever reviews it
review-note-said = Note from the author
review-asked = Changes asked
review-publish = Publish
review-publish-lead = The public will see this text in place of the old one. What was archived becomes visible again.
review-on = Publish on
review-on-hint = Leave empty to publish now.
review-on-wrong = Choose a day to come, within two years.
review-scheduled-for = Will be published on { $date }.
review-refuse = Ask for changes
review-refuse-note = What must change
review-refuse-empty = Write what must change.
review-withdraw = Discard the draft
review-withdraw-lead = The draft disappears. What is published does not change.
review-archive = Archive

move-title = Move to another territory
move-lead = The text stays as it is. The public sees it in the new territory once it is published by somebody who may publish in both.
move-to = New territory

preview-title = Preview
preview-open = See the preview
preview-public = Public page
preview-notice = Preview: the public does not see this page yet.
preview-back = Back to editing

history-title = Published versions
history-empty = No published version
history-empty-lead = Every publication is kept here. You can compare versions and go back to one of them.
history-version = Version { $number } – { $date }
history-to-next = What changed next, in version { $number }:
history-to-draft = What the draft changes:
history-latest = This is the version that the public sees.
history-same = No text has changed.
history-other = Also changed
history-restore = Take up this version
history-restore-lead = This version becomes a draft. The public sees it only once it is published.

translate-title = “{ $name }”: { $language }
translate-left = { $count ->
    [0] Everything is up to date
    [one] One text to translate or look at again
   *[other] { $count } texts to translate or look at again
}
translate-none = There is no text to translate.
translate-changed = What has changed since the translation:
translate-save = Save the translation
translate-conflict = Somebody else changed some of the texts while you were writing. The others are saved. Check these and save again.
