# The inbox: what the public reports, and the searches that found nothing.

inbox-title = Messages from the public
inbox-lead = What people report about services and guides, links that no longer work, and what was looked for and not found. Whoever left an address can be answered.
inbox-waiting = { $count ->
    [one] One message from the public to deal with
   *[other] { $count } messages from the public to deal with
}
inbox-reports = Messages
inbox-found = { $count ->
    [one] One message
   *[other] { $count } messages
}
inbox-empty = No message here.
inbox-open = To deal with
inbox-closed = Dealt with
inbox-helped = This page helped somebody
inbox-unhelpful = This page did not help
inbox-received = Received on { $date }
inbox-nobody = Nobody is looking after it yet.
inbox-somebody = Somebody in the team
inbox-taken = Looked after since { $date } by { $name }
inbox-closed-by = Dealt with on { $date } by { $name }
inbox-answer-said = What was done
inbox-desk = Open the page in the workspace
inbox-take = I will look after it
inbox-take-over = I will take over
inbox-close = Mark as dealt with
inbox-answer = What you did (optional)
inbox-answer-hint = For your colleagues: the public does not see it. Write nothing by which a person could be recognised.
inbox-reopen = Open again
inbox-missed = Searches without result
inbox-missed-lead = These searches show what is missing: a service that is not there, or a word that your texts do not use. They are forgotten after a year.
inbox-words = Words searched
inbox-times = How often
inbox-language = Language of the page
inbox-last = Last time
