### Figures: tables, charts and files, after the control that protects people.

act-figures-drawn-up = drew up the figures of a month
thing-release = figures of a month
figures-hidden = hidden
figures-legend = Hatched: hidden, so that nobody can be recognised. It is not zero.
figures-caption = { $title } ({ $unit })
figures-chart = { $title } – { $period }
figures-chart-time = { $title }, period by period
figures-quarter = Quarter { $number }, { $year }
figures-quarter-short = Q{ $number } { $year }
figures-nothing = Nothing to count in this period.
figures-col-figure = Table
figures-col-unit = What is counted
figures-col-period = Period
figures-col-code = Code
figures-col-label = Label
figures-col-count = Count
figures-col-hidden = Hidden
figures-notes = Good to know
figures-licence = Reuse: licence { $licence }
