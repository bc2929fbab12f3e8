# One search over all.
found-title = Search the exchange
found-lead = Practices, offers, requests, cooperation, calls, events, bulletins and portals: everything public, in the language you search in and in the others.
found-example = health, women, Lima…
found-found = { $count ->
    [0] Nothing found
    [one] One result
   *[other] { $count } results
}
found-none = Try a shorter or more general word.
found-partly = No text has all of these words. Here are the closest.
found-kind = Kind of result
found-practice = Practice
found-offer = Offer
found-request = Request
found-cooperation = Cooperation
found-call = Call for cooperation
found-event = Event
found-bulletin = Bulletin
found-portal = Portal
