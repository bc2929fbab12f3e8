# Translations: what waits, how far they are, who is at it; and who is told of a draft.

translations-title = Translations
translations-lead = What waits for a translation in your languages. First what is no longer right for readers, then what matters most to them.
translations-text = Text
translations-what = To do
translations-words = Words to translate
translations-who = Who translates
translations-mine = Me
translations-free = Nobody
translations-own = My languages
translations-languages = The languages into which I translate
translations-languages-hint = You will see these languages first, and be told when a text changes in one of them.
translations-choose = Save my languages
translations-chosen = Your languages are saved.
translations-found = { $count ->
    [0] No text waits
    [one] One text waits
   *[other] { $count } texts wait
}
translations-empty = Nothing waits here
translations-empty-lead = Choose other languages, or remove a filter.
translations-stale = { $count ->
    [one] 1 to update
   *[other] { $count } to update
}
translations-missing = { $count ->
    [one] 1 to translate
   *[other] { $count } to translate
}
translations-machine = { $count ->
    [one] 1 by the machine, to check
   *[other] { $count } by the machine, to check
}
standings-title = Progress of the translations
standings-lead = For each place, section and language: how many texts stand where. Drafts count.
standings-section = Section
standings-done = Done
standings-taken = In translation
standings-review = To review
standings-taxonomies = Topics and keywords
standings-network = The whole network
standings-xlsx = Excel sheet
standings-csv = CSV sheet
standings-empty = No text is counted here
claim-who = Who will translate
claim-take = I am translating this
claim-take-over = I take it over
claim-give = Ask somebody else
claim-release = I am no longer translating this
claim-mine = You have been translating this since { $day }.
claim-theirs = { $name } has been translating this since { $day }.
told-unnamed = a confidential place
told-submitted-label = A text is handed in for review
told-submitted = “{ $name }” waits for review.
told-refused-label = Changes are asked of a text that you wrote
told-refused = You are asked for changes in “{ $name }”.
told-published-label = A text that you wrote is published
told-published = “{ $name }” is published.
told-scheduled-label = A text that you wrote has a day of publication
told-scheduled = “{ $name }” will be published on { $day }.
told-dropped-label = A text was not published on its day
told-dropped-pictures = “{ $name }” was not published: a picture does not say what it shows. The draft is kept.
told-dropped-right = “{ $name }” was not published: whoever chose the day may no longer publish here. The draft waits for review.
told-stale-label = A text has changed: its translation is out of date
told-stale = “{ $name }” has changed. Translation to update: { $language }.
told-given-label = You are asked for a translation
told-given = You are asked to translate “{ $name }” into { $language }.
