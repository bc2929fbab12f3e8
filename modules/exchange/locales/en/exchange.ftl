## The exchange: what its pages share

exchange-title = The exchange
exchange-lead = What institutions have tried for and with migrants, what came of it, and who took it up elsewhere.
exchange-desk = To be handled
exchange-desk-lead = Practices handed in where you run the exchange. Give each to two reviewers of other institutions.
exchange-desk-none = Nothing was handed in
exchange-changed = Changed on
exchange-date = Date of the file
exchange-licence = Licence
exchange-files = Take this list along
exchange-institution-gone = An institution that is no longer in the network
exchange-save = Save
exchange-saved-at = Saved at { $time }
exchange-kept = No connection: your text is kept in this browser.
exchange-failed = Not saved yet. Your text is still here.
exchange-back = What you wrote without a connection is back.
exchange-not-saved = Not saved: something in the form must be mended.
exchange-overtaken = Somebody else has saved this practice in the meantime. Your text is still in the form; it is not saved.
exchange-overtaken-see = See what is saved
exchange-done-saved = It is saved.
exchange-done-submitted = The practice is handed in. The secretariat will ask for two reviews.
exchange-done-taken = The practice is yours again.
exchange-done-asked = The review is asked for.
exchange-done-reviewed = Thank you, your review is given.
exchange-done-excused = Noted: somebody else will review this practice.
exchange-done-revision = The institution is asked for changes.
exchange-done-published = The practice is published.
exchange-done-reopened = A new version is begun. The public still sees the one before.
exchange-done-confirmed = Confirmed: the practice is up to date for two years.
exchange-done-retired = The practice is retired: the public no longer sees it.
exchange-done-discarded = The draft is deleted.
waiting-reviews = { $count ->
    [one] One practice to review
   *[other] { $count } practices to review
}
waiting-revision = { $count ->
    [one] One practice to mend
   *[other] { $count } practices to mend
}
waiting-due = { $count ->
    [one] One practice to refresh
   *[other] { $count } practices to refresh
}
waiting-submitted = { $count ->
    [one] One practice handed in
   *[other] { $count } practices handed in
}
told-practice-submitted-label = A practice is handed in
told-practice-submitted = “{ $name }” is handed in and waits for reviewers.
told-review-asked-label = You are asked to review a practice
told-review-asked = You are asked to review “{ $name }”.
told-practice-reviewed-label = The reviews of a practice have moved on
told-practice-reviewed = The reviews of “{ $name }” wait for you.
told-practice-revision-label = Changes are asked of a practice
told-practice-revision = The secretariat asks for changes in “{ $name }”.
told-practice-published-label = A practice of your institution is published
told-practice-published = “{ $name }” is published.
told-practice-due-label = A practice is to be refreshed
told-practice-due = “{ $name }” was published two years ago. Say whether all of it is still so.
exchange-whole-network = The whole network
