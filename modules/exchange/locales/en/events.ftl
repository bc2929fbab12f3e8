## Events

thing-event = event
act-event-begun = began an event
act-event-saved = saved an event
act-event-changed = changed an event that was announced
act-event-announced = announced an event
act-event-cancelled = cancelled an event
act-event-translated = translated an event
events-title = Events
events-lead = Workshops, high-level meetings, webinars, study visits: what is to come, and what took place.
events-none = No event for now
events-found = { $count ->
    [0] No event found
    [one] One event found
   *[other] { $count } events found
}
events-ahead = To come
events-past = Past or cancelled
events-search-example = workshop, families, Apizaco…
events-feed = Follow in a calendar
events-own = Events
events-own-lead = An event is written, announced, held. Until it is announced nobody sees it but you.
events-own-none = No event yet
event-new = Prepare an event
event-new-lead = Give it a title. The rest is written afterwards and saves itself.
event-held-by = Who holds it
event-held-by-hint = The secretariat of this place prepares it. It cannot be changed later.
event-edit = Edit the event
event-edit-public = This event is announced: what you save is seen at once. Nothing is saved until you press Save; if the time or place changes, the institutions invited are told.
event-as-written = The event as it is written
event-form-about = What it is about
event-form-when = When and where
event-form-people = For whom
event-kind = Kind
event-kind-workshop = Workshop
event-kind-high-level = High-level meeting
event-kind-meeting = Meeting
event-kind-webinar = Webinar
event-kind-visit = Study visit
event-text = Description
event-text-hint = Why people meet, what they do there, what each brings. Leave an empty line between two paragraphs.
event-begins-on = First day
event-begins-at = Begins at
event-ends-on = Last day
event-ends-on-hint = Leave it empty if everything is on the same day.
event-ends-at = Ends at
event-ends-wrong = The end must follow the beginning, within a month.
event-begins-past = This moment is past already.
event-time-wrong = Write the time like 09:30.
event-place = Place
event-place-hint = Room, building, town. Everybody reads it.
event-link = Web address
event-link-hint = Where one follows it, or reads what one must know. Everybody reads it: no password.
event-place-or-link = Say a place or a web address.
event-where = Where
event-when = When
event-moment = { $day }, { $hours }
event-who = Who may register people
event-who-invited = The institutions that are invited
event-who-network = Every institution of the network
event-capacity = Number of places
event-capacity-hint = Leave it empty if there is no limit.
event-languages = Languages
event-languages-hint = Those in which one can follow it, spoken or interpreted, separated by commas.
event-accessibility = Accessibility
event-accessibility-hint = Steps, lift, sign language, captions, breaks, childcare.
event-agenda = Agenda
event-agenda-hint = Rows with no title and no time are ignored. Items are sorted by time.
event-point-number = Row { $number } of the agenda
event-point-title = Item of the agenda
event-point-on = Day
event-point-from = From
event-point-to = To
event-point-time = Time
event-point-who = Who speaks
event-point-lang = Language
event-point-turned = The end must follow the beginning.
event-point-outside = This day is not a day of the event.
event-state-draft = Draft
event-state-announced = Upcoming
event-state-over = Past
event-state-cancelled = Cancelled
event-announce = Announce the event
event-announce-hint = It appears on the public pages, in calendars and in the next bulletin.
event-not-announced = It is not announced yet: something is missing.
event-cancel = Cancel the event
event-cancel-why = Why it is cancelled
event-cancel-hint = Everybody will read this reason. There is no way back.
event-cancelled-because = This event is cancelled:
event-calendar = Add to calendar
exchange-done-event-announced = The event is announced.
exchange-done-event-cancelled = The event is cancelled.
bulletin-topic-events = Events to come
act-event-invited = invited institutions to an event
act-event-uninvited = took back an invitation to an event
act-event-answered = answered an invitation
act-participants-read = read who takes part in an event
act-participant-registered = registered somebody for an event
act-participant-cancelled = cancelled a registration for an event
event-invitations = Invitations
event-come = { $count ->
    [0] Nobody is registered
    [one] One person is registered
   *[other] { $count } people are registered
}
event-of-places = { $places ->
    [one] for one place
   *[other] for { $places } places
}
event-wait = { $count ->
    [one] One person waits for a place.
   *[other] { $count } people wait for a place.
}
event-nobody-invited = No institution is invited yet.
event-participants = Participants
event-participants-lead = Names and needs are there to receive these people, and for nothing else. Every reading is kept in a log; everything is erased 90 days after the event, except how many people each institution sent.
event-participants-none = Nobody is registered
event-reply = Answer
event-reply-none = No answer
event-reply-yes = Comes
event-reply-no = Does not come
event-reply-later = Will answer later
event-note = Reason
event-note-hint = If you do not come, say why: those who prepare the event read it.
event-answered-on = Answered on
event-registered = Registered
event-waiting = Waiting
event-invite = Invite
event-invite-named = Institutions
event-invite-hint = One a line: its exact name, or the address of its page in the network.
event-invite-all = Or all at once
event-invite-network = Every institution of the network
event-invite-country = All of this country: { $country }
event-invite-unknown = No institution has this name: { $name }
event-invite-nobody = Name an institution, or choose them all.
event-answer = Answer
event-about = The event
event-your-people = Your participants
invitations-own = Invitations
invitations-lead = What your institutions are invited to. Answer, then register who comes.
invitations-none = No invitation for now
invitations-open = Open to every institution
participant-register = Register somebody
participant-why = Write as little as you can: this serves to prepare reception, interpretation and access. Your institution and those who prepare the event alone read it; it is erased 90 days afterwards.
participant-name = Name
participant-function = Function
participant-lang = Language spoken
participant-interpreter = Follows with an interpreter
participant-interpreter-yes = with an interpreter
participant-access = What this person needs to take part
participant-access-hint = For example: ramp, sign language, meals, childcare. Nothing about health.
participant-steps = What to do
participant-cancel = Cancel
participant-cancel-hint = The name is erased and the place goes to the next person.
participant-there = This person is registered already. If it is another of the same name, add the function to the name.
participant-cancel-one = Cancel the registration: { $name }
participant-forgotten = erased
participant-standing-registered = Registered
participant-standing-waiting = Waiting
participant-standing-cancelled = Cancelled
told-event-invited = Your institution is invited: { $name }
told-event-invited-label = An invitation to an event
told-event-uninvited = Your institution is no longer invited: { $name }
told-event-uninvited-label = An invitation is taken back
told-event-answered = An institution has answered the invitation: { $name }
told-event-answered-label = An institution answers an invitation
told-event-moved = The time or the place has changed: { $name }
told-event-moved-label = An event changes its time or place
told-event-cancelled = This event is cancelled: { $name }
told-event-cancelled-label = An event is cancelled
told-event-place = A place is free now for somebody of your institution: { $name }
told-event-place-label = A place is free
waiting-invitations = { $count ->
    [0] No invitation without an answer
    [one] One invitation waits for your answer
   *[other] { $count } invitations wait for your answer
}
exchange-done-event-invited = The institutions are invited and have been told.
exchange-done-event-nobody-new = These institutions were invited already.
event-uninvite = Take back the invitation
exchange-done-event-uninvited = The invitation is taken back.
exchange-done-event-answered = Your answer is noted.
exchange-done-participant-registered = The person is registered.
exchange-done-participant-waits = There is no place left: the person waits. You will be told if a place is free.
exchange-done-participant-cancelled = The registration is cancelled.
act-event-concluded = wrote the documents or the report of an event
act-followup-decided = noted a decision of an event
act-followup-removed = took back a decision of an event
act-followup-done = said that a decision is carried out
event-conclude = Documents and report
event-report = Report
event-report-hint = Short: what was said, what is decided, what follows. Everybody reads it at once; it is translated from the page of the event.
event-documents = Documents
event-documents-hint = Links to what is on the web. An empty row is left aside.
event-document-number = Document { $number }
event-document-https = The address must begin with https://
event-invite-hint-one = Its exact name, or the address of its page in the network.
followups-title = Decisions and follow-up
followups-none = No decision is noted.
followups-own = Follow-ups
followups-own-lead = What your institutions took on at events. Say what was done: those who prepare the event see it.
followups-own-none = Nothing to do for now
followups-open = To do
followups-done = Done
followup-add = Record a decision
followup-what = What is decided
followup-due = Until
followup-public = Everybody may read it
followup-inside = Not public
followup-remove = Remove
followup-until = until { $day }
followup-state-open = To do
followup-state-late = Late
followup-state-done = Done
followup-complete = It is done
followup-done-what = What was done
told-followup-decided = Your institution has something to do: { $name }
told-followup-decided-label = A decision of an event is for your institution
told-followup-due = This is the day, and nothing says that it is done: { $name }
told-followup-due-label = A follow-up comes to its day
waiting-followups = { $count ->
    [0] No follow-up to do
    [one] One follow-up to do
   *[other] { $count } follow-ups to do
}
exchange-done-followup-done = It is noted as done.
