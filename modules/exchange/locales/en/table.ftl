## The consolidation table

table-title = Consolidation table
table-lead = What is offered beside what is sought, by theme, country and form of cooperation. It shows where the network has answers and where it has none.
table-inside-lead = With what is for members of the network and for your institutions.
table-rows = Rows
table-columns = Columns
table-theme = Theme
table-country = Country
table-modality = Form of cooperation
table-on = On the day
table-on-hint = Leave it empty for today.
table-on-wrong = This is no day in the past. The table of today is shown.
table-as-on = As on { $day }
table-show = Show
table-total = All
table-offers-count = { $count ->
    [0] No offers
    [one] One offer
   *[other] { $count } offers
}
table-requests-count = { $count ->
    [0] no requests
    [one] one request
   *[other] { $count } requests
}
table-changes-count = { $count ->
    [0] no confirmed changes
    [one] one cooperation has changed something
   *[other] { $count } cooperations have changed something
}
table-cell-changes = changes
table-cell-offers = offers
table-cell-requests = requests
table-sought = Sought, not offered
table-offered = Offered, not sought
table-legend = Each cell: offers | requests, and ✓ cooperations that have changed something.
table-legend-paper = Each cell: offers | requests, then, if there are any, | cooperations that have changed something.
table-once = An offer or request with several themes or forms counts in each of them, and once in the totals.
table-none = Nothing is offered or sought here
table-none-hint = Take a filter away, or choose another day.
table-nowhere = Country not said
table-gaps = What is sought and nobody offers
table-gaps-none = Everything that is sought is offered somewhere in the network.
table-gaps-hint = Counted in this table, whatever the country.
table-files = Take the table along
table-unit = offers | requests
table-scan = The table of today
table-method = How it is counted
table-method-visible = Only what is open and what whoever asks may see is counted.
table-changed = What has changed
table-changed-hint = Public cooperations whose last check, confirmed by the other institution, says that something is in place. The country is that of the institution that received.
table-changed-more = { $count ->
    [one] and one more cooperation
   *[other] and { $count } more cooperations
}
