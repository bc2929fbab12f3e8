## Cooperation followed: agreed, planned, under way, reported, closed

stage-agreed = Agreed
stage-planned = Planned
stage-under-way = Under way
stage-reported = Reported
stage-closed = Closed
stage-cancelled = Cancelled
cooperation-stage = Stage
cooperation-all-stages = All
cooperation-receives = Receives
cooperation-begins = It has begun
cooperation-cancel = Cancel this cooperation
cooperation-cancel-reason = Why it will not take place
cooperation-cancel-send = Cancel it for good
cooperation-cancelled-because = It was cancelled because:
cooperation-confirm-overtaken = Somebody has changed it in the meantime. Read it again, then confirm.
plan-title = Plan
plan-write = Write the plan
plan-when = When and where
plan-remote = At a distance
plan-place = Place
plan-place-hint = Town and building, unless it is at a distance. Only the institutions see it.
plan-people = People expected
plan-agenda = Planned agenda
plan-costs = Planned costs
plan-after = Who will say what has changed
plan-after-hint = After 6, 12 and 24 months a short form asks the institution that receives what has changed. Nobody needs an account to answer.
plan-receiver = Institution that receives
plan-contact = E-mail to which the form is sent
plan-contact-hint = Of a service rather than of a person: people change. Only the institutions see it.
plan-settle = The plan is settled
agenda-hint = One point a row. A row without words is left out; save to get more rows.
agenda-point = Point { $number }
agenda-day = Day
agenda-what = What
agenda-who = Who
cost-hint = In whole units, without cents. Leave empty what you do not know.
cost-currency = Currency
cost-currency-hint = Three letters, such as EUR or USD.
cost-currency-wrong = Give the three letters of the currency, such as EUR.
cost-whole = Write a whole number, without cents.
cost-travel = Travel
cost-per-diem = Per diem
cost-fees = Fees
cost-interpretation = Interpretation
cost-other = Other
cost-total = Total cost
report-title = Report
report-write = Tell what was done
report-rewrite = Change the report
report-again = It was sent already. If you change it, the others have to confirm it again.
report-done-legend = What took place
report-done = What was done
report-done-hint = In a few paragraphs, for somebody who was not there.
report-results-hint = What came of it so far. The effects are asked later.
report-agenda = Agenda held
report-trained = People trained
report-trained-hint = Leave empty what was not counted: it is not zero. Published in figures only, never for this cooperation alone.
report-documents = Documents
report-costs = Actual costs
report-shows-cost = The public may know the total cost, if all institutions agree
report-send = Send to the other institutions
people-women = Women
people-men = Men
people-others = Others, or not said
waiting-to-confirm = { $count ->
    [one] One cooperation to confirm
   *[other] { $count } cooperations to confirm
}
waiting-to-report = { $count ->
    [one] One cooperation is over: tell what was done
   *[other] { $count } cooperations are over: tell what was done
}
told-moved-label = A cooperation has moved on
told-moved = “{ $name }” has moved on.
told-to-report-label = A cooperation is over and not reported
told-to-report = “{ $name }” should be over: tell what was done.
act-cooperation-agreed = began a cooperation that both sides agreed on
act-cooperation-plan-saved = saved the plan of a cooperation
act-cooperation-planned = settled the plan of a cooperation
act-cooperation-started = noted that a cooperation has begun
act-cooperation-report-saved = saved the report of a cooperation
act-cooperation-reported = sent the report of a cooperation
act-cooperation-cancelled = cancelled a cooperation
