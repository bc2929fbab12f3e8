## Offers and requests of cooperation

thing-listing = offer or request
act-listing-begun = began an offer or a request
act-listing-saved = saved an offer or a request
act-listing-translated = translated an offer or a request
act-listing-opened = opened an offer or a request
act-listing-paused = paused an offer or a request
act-listing-prolonged = prolonged an offer or a request
act-listing-closed = closed an offer or a request
act-listing-rewritten = took an offer or a request back to write it anew
act-listing-expired = marked an offer or a request as over
offers-title = Offers
offers-lead = What institutions can share with others: a visit, an expert, training, tools.
requests-title = Requests
requests-lead = What institutions seek: help from others who have already solved the same problem.
listings-title = Offers and requests
listings-inside = Offers and requests of the network
listings-inside-lead = You see what is for everybody, for members of the network and for your institutions.
listings-own = Offers and requests of my institutions
listings-own-lead = Say what your institution can share and what it seeks. Nobody else sees a draft.
listings-own-none = Nothing offered or sought yet
offers-own-none = No offer yet
requests-own-none = No request yet
offer-new = Offer something
request-new = Seek something
offer-new-lead = A title is enough to begin. Write in the language that comes to you: others will translate.
request-new-lead = A title is enough to begin. Write in the language that comes to you: offers in other languages are found too.
offers-found = { $count ->
    [0] No offer found
    [one] One offer found
   *[other] { $count } offers found
}
requests-found = { $count ->
    [0] No request found
    [one] One request found
   *[other] { $count } requests found
}
offers-everything = See all offers
requests-everything = See all requests
offers-all = { $count ->
    [0] See the offers
    [one] See the open offer
   *[other] See the { $count } open offers
}
requests-all = { $count ->
    [0] See the requests
    [one] See the open request
   *[other] See the { $count } open requests
}
listings-search-example = interpreters, skills, shelter…
listings-partly = Nothing has all these words. Here is what comes closest.
listing-side-offer = Offer
listing-side-request = Request
listing-form-what = What it is about
listing-form-how = How and when
listing-form-who = Who sees it, and whom to ask
listing-title-offer-hint = What you can share, in one line.
listing-title-request-hint = What you seek, in one line.
listing-what-offer = What you share
listing-what-request = What you seek
listing-what-offer-hint = What you know how to do, since when, and what the other institution would take home.
listing-what-request-hint = What you want to solve, what you have tried, and what would help you.
listing-conditions = Conditions
listing-conditions-hint = What the other side should know or bring: dates to avoid, size of the group, commitments.
listing-modalities = Forms of cooperation
listing-languages = Working languages
listing-languages-hint = Separated by commas. Write interpretable ones too.
listing-unknown-language = This is not the name of a language known here: { $name }
listing-capacity = Cooperations at once
listing-capacity-hint = How many you can carry at the same time. Leave it empty if you do not know.
listing-capacity-said = { $count ->
    [one] One cooperation at once
   *[other] { $count } cooperations at once
}
listing-place-offer = Territory of the experience
listing-place-request = Where it is needed
listing-place-hint = That of your institution if you leave it empty.
listing-cost = Who pays
listing-cost-provider = Whoever gives
listing-cost-receiver = Whoever receives
listing-cost-shared = Shared between both
listing-cost-third = A third party, such as a fund
listing-cost-open = To be agreed
listing-urgency = How soon
listing-urgency-usual = No hurry
listing-urgency-soon = Soon
listing-urgency-urgent = Urgent
listing-visibility = Who sees it
listing-visibility-public = Everybody
listing-visibility-network = Members of the network
listing-visibility-named = Only the institutions I name
listing-named = Institutions that see it
listing-practice-on = Practice on which it stands
listing-needs-what = Say what it is about: without it nobody can answer.
listing-needs-modality = Choose at least one form of cooperation.
listing-needs-language = Name at least one working language.
listing-needs-named = Name at least one institution, or choose another answer under “Who sees it”.
listing-needs-later = The last day is over: choose a later one, or leave it empty.
listing-needs-day = Choose the new last day.
listing-state-draft = Draft
listing-state-open = Open
listing-state-paused = Paused
listing-state-closed = Closed
listing-state-expired = Over
listing-open = Open
listing-open-again = Open again
listing-pause = Pause
listing-pause-why = Why it is paused
listing-pause-why-hint = The institution reads this.
listing-paused-note = The secretariat paused it
listing-prolong = Prolong
listing-prolong-until = New last day
listing-close = Close
listing-rewrite = Write anew
listing-edit-open = It is open: what you save is seen at once.
listing-as-seen = As others see it
listing-see-page = See its page
listing-translate-left = { $count ->
    [0] Every text is translated.
    [one] One text waits.
   *[other] { $count } texts wait.
}
listing-opened-on = Open since { $day }
listing-overtaken = Somebody else has saved this in the meantime. Your text is still in the form; it is not saved.
exchange-done-opened = It is open.
exchange-done-paused = It is paused: others no longer see it.
exchange-done-prolonged = It is open until the new day.
exchange-done-closed = It is closed. You can open it again.
exchange-done-rewritten = It is a draft again: only you see it.
waiting-expired = { $count ->
    [one] One offer or request is over: prolong or close it
   *[other] { $count } offers and requests are over: prolong or close them
}
waiting-paused = { $count ->
    [one] One offer or request was paused by the secretariat
   *[other] { $count } offers and requests were paused by the secretariat
}
told-listing-opened-label = An offer or a request is open
told-listing-opened = “{ $name }” is open.
told-listing-named-label = An institution offers or seeks something for your institution
told-listing-named = “{ $name }” is addressed to your institution.
told-listing-paused-label = An offer or request of your institution is paused
told-listing-paused = The secretariat paused “{ $name }”.
told-listing-expired-label = An offer or request of your institution is over
told-listing-expired = The last day of “{ $name }” is over. Prolong or close it.
