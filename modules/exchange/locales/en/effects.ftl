## What has changed at 6, 12 and 24 months

thing-effect = check of effects
effects-title = What has changed
effects-own = Effects to follow
effects-own-lead = After 6, 12 and 24 months, who received says what has changed and who gave confirms it.
effects-none = Nothing to follow yet
effect-when = When
effect-page = What has changed?
effect-title = { $months ->
    [one] What has changed after one month?
   *[other] What has changed after { $months } months?
}
effect-after = { $months ->
    [one] After one month
   *[other] After { $months } months
}
effect-open = { $months ->
    [one] See the check after one month
   *[other] See the check after { $months } months
}
effect-due-on = It will be asked on { $day }.
effect-lead = It takes five minutes. No change at all is an answer too, and helps as much.
effect-changes = What has changed since?
effect-changes-hint = Tick all that are in place. If nothing is, tick that alone.
effect-change-new-programme = A new programme or service
effect-change-improved-programme = A better programme or service
effect-change-training = People are trained otherwise
effect-change-process = Another way of working inside
effect-change-law = A law, decree or rule
effect-change-nothing-yet = Nothing yet
effect-change-no-longer = What had changed is no longer in place
effect-words = In your words
effect-words-hint = What is different, for whom, and what the cooperation had to do with it. This is public once confirmed.
effect-evidence = Where it can be seen
effect-evidence-hint = Address of a page or document, if there is one.
effect-reached = People reached
effect-reached-hint = If you know. Leave empty what was not counted. Published in figures only.
effect-onward = Have others taken it up from you?
effect-onward-yes = Others have taken it up
effect-onward-no = Nobody has taken it up
effect-onward-unknown = I do not know
effect-takers = Who, if you may say it
effect-send = Send the answer
effect-needs-change = Tick what has changed, or that nothing has.
effect-disagrees = “Nothing yet” and “no longer in place” are each ticked alone.
effect-thanks = Thank you, your answer is in.
effect-thanks-hint = The other institution will confirm it. This link now only shows it.
effect-answer = The answer
effect-again = Answer again
effect-confirm-lead = Is this how you see it? It counts as an effect once you have confirmed it.
effect-confirm = Confirm
effect-dispute = We see it otherwise
effect-dispute-send = Send
effect-objection = The other side sees it otherwise
effect-objection-words = What you see otherwise
effect-link-hint = Whoever has this address can answer once, without an account. Hand it on to the service that knows.
effect-state-waiting = Not yet asked
effect-state-due = Asked
effect-state-answered = Answered
effect-state-confirmed = Confirmed
effect-state-disputed = Disputed
effect-state-missed = No answer
effect-mail-subject = What has changed since your cooperation?
effect-mail = { $months ->
    [one] One month ago “{ $name }” ended. What has changed since?
   *[other] { $months } months ago “{ $name }” ended. What has changed since?
}
effect-mail-again = You have not yet said what has changed since “{ $name }”.
effect-mail-short = The form is short and needs no account. Its link opens for { $days } days.
effect-mail-link = Say what has changed
effect-mail-why = You get this letter because your institution gave this address for it when the cooperation was planned.
waiting-effects-due = { $count ->
    [one] Say what has changed since a cooperation
   *[other] Say what has changed since { $count } cooperations
}
waiting-effects-to-confirm = { $count ->
    [one] One effect to confirm
   *[other] { $count } effects to confirm
}
told-effect-due-label = You are asked what has changed since a cooperation
told-effect-due = What has changed since “{ $name }”?
told-effect-answered-label = An institution has said what has changed
told-effect-answered = An institution has said what has changed since “{ $name }”: confirm it.
told-effect-decided-label = What you said has changed is disputed
told-effect-decided = What your institution said of “{ $name }” is disputed.
act-effect-due = asked what has changed since a cooperation
act-effect-reminded = reminded of what has changed since a cooperation
act-effect-missed = noted that a check of effects had no answer
act-effect-answered = said what has changed since a cooperation
act-effect-confirmed = confirmed what has changed since a cooperation
act-effect-disputed = disputed what has changed since a cooperation
