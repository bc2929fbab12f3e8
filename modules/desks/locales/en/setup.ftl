### Setting up a desk: places, sessions, closures, team.

desk-setup-new = Add a desk
desk-setup-none = No desk yet
desk-setup-none-lead = A desk is the places and hours where people are received, with or without an appointment.
desk-setup-name = Name of the desk
desk-setup-territory = Territory
desk-setup-state = State
desk-setup-next = Next session
desk-setup-receive = People who receive
desk-setup-published = The public sees this desk
desk-setup-is-published = Public
desk-setup-not-published = Not public yet
desk-setup-about = What it is for, and what to bring
desk-setup-about-hint = Short sentences: who may come, whether it is free, whether papers are asked for or not.
desk-setup-phone = Telephone of the desk
desk-setup-phone-hint = With the country code, such as +216 71 000 000. It is public.
desk-setup-themes = What people may come for
desk-setup-themes-hint = If you tick nothing, people may come for anything.
desk-setup-places = Places
desk-setup-places-hint = To take a place away, empty its name and its address.
desk-setup-place-number = Place { $number }
desk-setup-place-address = Address
desk-setup-place-missing = This place has no name. Choose another one, or fill it in above.
desk-setup-sessions = Sessions
desk-setup-sessions-hint = The hours in which people are received. “Places without appointment”: those kept for people who come without one. For one day only, write its date under “First day”. To end a session, give it a last day. To take away a session in which nobody has an appointment, choose “–” as its day.
desk-setup-session-number = Session { $number }
desk-setup-session-when = Day
desk-setup-session-once = One day only
desk-setup-session-from = From
desk-setup-session-to = To
desk-setup-session-place = Place
desk-setup-session-slot = Minutes a person
desk-setup-session-slot-hint = { $usual } if you leave it empty.
desk-setup-session-kept = Places without appointment
desk-setup-session-first = First day
desk-setup-session-last = Last day
desk-setup-sessions-missing = Add at least one session before the public sees the desk.
desk-setup-last-before-first = This day is before the first one.
desk-setup-to-before-from = The end must come after the beginning.
desk-setup-slot-too-long = This is longer than the whole session.
desk-setup-session-clash = Somebody already receives in another session at these hours. Change the hours, or first take them out of one of the two on the team’s page.
desk-setup-session-awaited = { $count ->
    [one] One person still has an appointment in this session, on { $last }. The session may end on that day but not before, and its hours must keep that appointment.
   *[other] { $count } people still have an appointment in this session, the last on { $last }. The session may end on that day but not before, and its hours must keep those appointments.
}
desk-setup-closures = Closures
desk-setup-closures-hint = Nobody is received on these days. For one day only, leave “To” empty. The holidays of the territory are closed already. To take a closure away, empty its line.
desk-setup-closure-number = Closure { $number }
desk-setup-closure-from = From
desk-setup-closure-to = To
desk-setup-closure-note = Why, for the public
desk-setup-closed-awaited = The desk is closed on these days, but people have an appointment. A quarter of an hour after saving, their appointments are cancelled and those who can be reached are told. If this is a mistake, open the day again before. The others stay visible at the reception: ask those who receive to tell them.
desk-setup-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
desk-setup-booking = Appointments
desk-setup-booking-open = Appointments can be taken online
desk-setup-booking-days = How many days ahead
desk-setup-booking-notice = Until how many hours before
desk-setup-look = See the effect without saving
desk-setup-not-saved = This is what your changes would come to. Nothing is saved yet.
desk-setup-preview = The next four sessions
desk-setup-preview-none = No session is planned within two months.
desk-setup-preview-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
desk-setup-preview-booked = { $count ->
    [one] { $count } of them by appointment
   *[other] { $count } of them by appointment
}
desk-setup-preview-nobody = Nobody receives yet
desk-setup-public-page = See the public page
desk-setup-overtaken = Somebody else saved this desk while you were writing. What you typed is still here: compare, then save again.
desk-setup-overtaken-see = See what is saved
desk-setup-team = The team
desk-setup-team-next = Now say who receives, and when
desk-setup-team-lead = Choose a person to say in which languages and sessions they receive.
desk-setup-team-none = Nobody has a role at this desk yet.
desk-setup-team-join = Bring somebody into the team
desk-setup-team-join-lead = It takes a role at this desk: mediation or coordination. Nobody can give it to themselves, because it opens what people confide.
desk-setup-team-invite = Invite a person
desk-setup-team-people = Give a role to a person who has an account
desk-setup-team-ask = Ask the coordination of your territory to invite the person or to give them a role at this desk.
desk-setup-role-mediator = Mediation
desk-setup-role-coordinator = Coordination of the desk
desk-setup-person = Person
desk-setup-languages = Languages
desk-setup-languages-hint = With commas between them: French, Arabic, Wolof. The public sees the languages of the team, never names.
desk-setup-language-unknown = This language is not known: { $word }. Check its name.
desk-setup-gender = Woman or man
desk-setup-gender-hint = Only if the person wishes: some people ask to be received by a woman or by a man.
desk-setup-woman = Woman
desk-setup-man = Man
desk-setup-receives-in = Sessions in which they receive
desk-setup-receives-in-hint = Do not tick two sessions at the same hours.
desk-setup-seat-clash = Two of these sessions take place at the same time.
desk-setup-expects = Appointments to come
desk-setup-no-session = No session
desk-setup-no-role = No role here any more
desk-setup-no-role-lead = This person has no role at this desk any more: no appointments are offered with them.
desk-setup-orphans = { $count ->
    [one] One person has an appointment with somebody who no longer receives in that session. It stays visible at the reception: somebody else has to receive them.
   *[other] { $count } people have an appointment with somebody who no longer receives in their session. They stay visible at the reception: somebody else has to receive them.
}
desk-setup-unseat = Take out of the team
desk-setup-unseat-hint = No more appointments will be offered with this person. Those that are taken stay visible at the reception. Their role is not taken away.
desk-setup-profile = My languages at the desk
desk-setup-profile-lead = Appointments are given according to these languages. Your sessions are set by the coordination of the desk.
