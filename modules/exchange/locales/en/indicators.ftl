## Indicators of effect

indicators-title = Indicators of effect
indicators-own = Indicators of my cooperation
indicators-lead = How long institutions take to find each other, what they carry out, and what has changed months later.
indicators-counted = { $count ->
    [one] Counted over one cooperation.
   *[other] Counted over { $count } cooperations.
}
indicators-method = How this is counted
indicators-method-of = How “{ $title }” is counted
indicators-by = Told apart by
indicators-together = All together
indicators-all = All
indicators-year = Year
indicators-group = Which cooperations
indicators-value = Value
indicators-numerator = Counted
indicators-denominator = Out of
indicators-indicator = Indicator
indicators-code = Code
indicators-unit = Unit
indicators-remark = Remark
indicators-nothing = Nothing can be said yet.
indicators-too-few = too few to say (under { $least })
indicators-days = { $days ->
    [one] one day
   *[other] { $days } days
}
indicators-in-days = days
indicators-in-percent = percent
indicators-kinds = What changed, by kind
indicators-kinds-means = How many confirmed checks say each. A check may say several.
indicator-match = Time to match
indicator-match-means = Days from the request, or else the proposal, to the agreement of both sides: half of the cooperations took no longer. Counted: those of which both days are known, out of all that were agreed.
indicator-executed = Carried out
indicator-executed-means = Cooperations that were reported, out of all that were agreed, cancelled ones too.
indicator-adopted = { $months ->
    [one] Change in place after one month
   *[other] Change in place after { $months } months
}
indicator-adopted-means = Checks in which a change is in place and the other side confirms it, out of all that were answered or missed.
indicator-onward = Taken up by others
indicator-onward-means = Cooperations with a confirmed check that says that others have taken it up, out of those with a confirmed check.
indicator-cost = Cost per change
indicator-cost-means = Total cost of the cooperations that were asked what has changed, out of those with a confirmed change; each currency by itself.
people-title = People trained and reached
people-lead = As the institutions count them, once both sides stand by the number. Small numbers are hidden, so that nobody can be recognised.
people-none = No period is over yet of which this can be told.
people-by-year = Year
people-by-quarter = Quarter
people-by-month = Month
people-trained-by-sex = People trained, by sex
people-reached-by-sex = People reached, by sex
people-trained-by-modality = People trained, by form of cooperation
people-reached-by-modality = People reached, by form of cooperation
people-trained-by-country = People trained, by country of who received
people-reached-by-country = People reached, by country of who received
people-sex = Sex
people-unit = people
people-source = Reports and checks that both sides have confirmed.
people-no-country = Country not said
people-note = Numbers below { $threshold }, and those from which they could be computed, are hidden.
method-lead = Each indicator with its formula. What is shown is counted from the cooperations that all their institutions stand by.
method-few-title = Too few to say
method-few = A share, a median or a cost of fewer than { $least } cooperations is not said: one more or less would turn it over. How many there are is always said.
method-confirmed = A change counts only once the other institution has confirmed it. What is disputed, or not answered, counts as no change.
method-people-title = People
method-people = Numbers of people pass the same disclosure control as all figures here: numbers below { $threshold } are hidden, and others from which they could be computed. A number of people is never shown for one cooperation.
method-people-month = Each number is counted in the month in which both sides stood by it, and drawn up once that month is over. It does not change afterwards.
method-people-limits = Institutions count for themselves. The same person may be counted in two cooperations.
method-groups-title = By country, theme, form and year
method-groups = A cooperation counts in each country of its institutions and in each of its themes, so the parts may add up to more than all. Its year is that of its end.
