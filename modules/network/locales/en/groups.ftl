### Groups: councils, committees, working groups, their mandates and meetings. Plain English.

## Groups: lists and record

groups = Groups
groups-none = You are not in any group
groups-none-text = Councils, committees and working groups appear here once you are given a mandate. The group’s secretary sends you a link.
groups-found = Create a group
groups-edit = Edit the group
groups-name = Name
groups-purpose = What the group is for
groups-kind = Kind of group
groups-level = Level
groups-place = Territory
groups-place-hint = It cannot be changed later.
groups-minor = Small correction: translations stay up to date
groups-my-part = Your part
groups-closed = Group has ended
groups-last-day = Last day
groups-ways = Pages of the group
groups-outside = You manage who sits in this group. Its private meetings, documents and conversations are for its members only: you do not see them.
groups-public-page = Public page
groups-public = The public may see that this group exists and who it is made of
groups-act = Founding act
groups-act-title = Title
groups-act-date = Date
groups-act-link = Web address of the text
groups-quorum = To decide, there must be
groups-quorum-hint = How many full members take part or are represented.
groups-quorum-none = No minimum
groups-quorum-third = One third of the full members
groups-quorum-majority = More than half of the full members
groups-quorum-two-thirds = Two thirds of the full members
groups-timezone = Time zone
groups-timezone-hint = For example Africa/Tunis.
groups-timezone-bad = There is no such time zone. Write it like Africa/Tunis.
groups-kind-council = Council
groups-kind-committee = Committee
groups-kind-working-group = Working group
groups-kind-consultative = Consultative body
groups-level-municipal = Municipal
groups-level-state = Region or state
groups-level-national = National
groups-level-regional = Several countries

## Seats and mandates

groups-composition = Members
groups-seats = Seats
groups-seats-hint = How many seats for each kind of organisation. Leave spare lines empty.
groups-seat-row = Line { $number }
groups-seat-kind = For
groups-seat-count = How many
groups-seat-alternates = With alternates
groups-seat-held = A seat you are removing is taken. End the mandate first.
groups-seat = Seat
groups-seat-hint = Nothing for an observer.
groups-seat-numbered = { $kind } { $number }
groups-seat-vacant = Vacant
groups-seat-ministry = Ministry
groups-seat-agency = Public body
groups-seat-municipality = Municipality
groups-seat-association = Association
groups-seat-migrants = People concerned
groups-seat-diaspora = Diaspora group
groups-seat-university = University
groups-seat-union = Trade union
groups-seat-business = Business
groups-seat-international = International organisation
groups-seat-other = Other
groups-no-seats = The seats are not set yet. Add them by editing the group.
groups-vacant = Seats without a full member: { $count }
groups-ending = Mandates that end within 90 days, with nobody to follow yet: { $count }
groups-observers = Observers
groups-until = Until { $date }
groups-balance = Balance of women and men
groups-balance-text = Women: { $women }. Men: { $men }. Answered: { $declared }.
groups-balance-of = No answer: { $undeclared }, of { $total } people. Each person answers for themselves, or does not.
groups-balance-public = Women: { $women }, of { $of } people who answered. The group has { $total } people.
groups-history = Past and coming mandates
groups-follows = Follows { $person }
groups-succession = Succession
groups-mandate-new = Give a mandate
groups-mandate-lead = Somebody can sit without an account: a name and an organisation are enough.
groups-mandate-dates = The end is before the start.
groups-mandate-no-seat = Choose a seat that exists, one with alternates for an alternate, and none for an observer.
groups-mandate-taken = This seat is taken at these dates.
groups-person = Person
groups-person-hint = The name that members will see.
groups-organisation = Organisation
groups-organisation-hint = On whose behalf the person sits. Search for it in the network, or write its name.
groups-capacity = As
groups-capacity-hint = An observer reads and speaks, and is not counted.
groups-capacity-full = Full member
groups-capacity-alternate = Alternate
groups-capacity-observer = Observer
groups-office = Office
groups-office-hint = Chair and secretary convene, and keep the minutes and the list of members.
groups-office-member = Member
groups-office-chair = Chair
groups-office-vice-chair = Vice-chair
groups-office-secretary = Secretary
groups-gender = Woman or man
groups-gender-hint = As the person says it. Only used to count the balance of the group; not answering is fine.
groups-gender-woman = Woman
groups-gender-man = Man
groups-gender-other = Another answer
groups-starts = Start
groups-ends = End
groups-ends-hint = Last day of the mandate, included.
groups-named = Show the name to the public
groups-not-named = Name not published
groups-access = Access to the group’s space
groups-access-has = This person enters with their account. Access ends with the mandate.
groups-access-text = This person has not linked an account yet. A link, good once and for 14 days, opens the group to them.
groups-link-make = Create the link
groups-link-made = The link is ready. Give it to the person. They need an account.
groups-end-early = End the mandate
groups-end-text = Access to the group’s space stops after this day. The mandate stays in the history.
groups-end-later = The mandate already ends before.
groups-ended = Ended early
groups-reason = Why
groups-reason-resigned = Resigned
groups-reason-replaced = Replaced by the organisation
groups-reason-left = Left the organisation
groups-reason-mistake = Entered by mistake
groups-reason-other = Another reason
groups-my-mandate = My mandate
groups-offer = Take your place
groups-offer-text = This place is meant for { $holder }. You are signed in as { $me }. If it is not for you, do not accept.
groups-offer-accept = Accept the mandate

## What the public sees

groups-public-list = Councils, committees and working groups
groups-public-lead = Who meets about migration, at which level, and what is decided there.
groups-public-none = No group here
groups-public-none-text = Try another level or another territory.
groups-all = All

## Meetings

groups-meetings = Meetings
groups-meetings-past = Past meetings
groups-meeting-call = Call a meeting
groups-meeting-title = Subject
groups-meeting-date = Date
groups-meeting-time = Time
groups-meeting-length = Length, in minutes
groups-meeting-where = Place
groups-meeting-link = To join from afar
groups-meeting-link-hint = A web address. Only members see it.
groups-meeting-public = Public meeting: announced on the public page
groups-meeting-cancelled = Cancelled
groups-meeting-cancel = Cancel the meeting
groups-meeting-restore = Restore the meeting
groups-is-public = Public
groups-no-meetings = No meeting planned
groups-no-meetings-text = Meetings appear here once they are called, with the agenda and your answer.
groups-agenda = Agenda
groups-item = Item
groups-item-presenter = Presented by
groups-item-document = Address of a document
groups-document = Document
groups-series = Regular meetings
groups-rhythm = Repeat
groups-rhythm-hint = On the same weekday as the first date. Each meeting can be changed afterwards.
groups-series-until = Until
groups-series-empty = No date fits before this day.
groups-every-week = Every week
groups-every-fortnight = Every two weeks
groups-every-first = Every month, the first such weekday
groups-every-second = Every month, the second one
groups-every-third = Every month, the third one
groups-every-fourth = Every month, the fourth one
groups-every-last = Every month, the last one
groups-reply = Will you come?
groups-reply-said = Your answer: { $reply }
groups-reply-was = Answered: { $reply }
groups-reply-yes = In person
groups-reply-remote = From afar
groups-reply-alternate = My alternate comes
groups-reply-no = No
groups-attendance = Attendance and quorum
groups-attendance-list = Who took part
groups-quorum-count = Seats present or represented: { $present } of { $members }. Needed: { $needed }.
groups-quorum-reached = Quorum reached
groups-quorum-missing = Quorum not reached
groups-presence-present = In person
groups-presence-remote = From afar
groups-presence-represented = By the alternate
groups-presence-excused = Excused
groups-presence-absent = Absent
groups-minutes = Minutes
groups-minutes-write = Write the minutes
groups-minutes-standing = State
groups-minutes-hint = A draft is seen by chair and secretary only. Once approved, at the next meeting, the minutes change no more; those of a public meeting appear on the public page.
groups-minutes-draft = Draft
groups-minutes-proposed = Proposed to members
groups-minutes-approved = Approved
groups-markdown = An empty line separates paragraphs. # before a heading, - before each point of a list, **bold**.

## Calendars

groups-calendar = Next meetings
groups-feed = In your own calendar
groups-feed-text = A secret address for the calendar of your phone or computer: your meetings and your appointments at the desk appear there and stay up to date. It tells the subject, the time and the place, never whom you receive. Do not share it.
groups-feed-make = Create a new address
groups-feed-end = Remove the address
groups-feed-made = Your address. An earlier one no longer works.
groups-feed-since = There is an address since: { $date }
groups-public-feed = Follow in my calendar (iCalendar)
groups-public-meetings = Next public meetings
groups-no-public-meetings = No public meeting is announced.
groups-public-minutes = Approved minutes

## Decisions and tasks

groups-decisions = Decisions
groups-decision = Decision
groups-decision-new = Write a decision
groups-decision-number = Decision no. { $number }
groups-decision-title = Title
groups-decision-text = Text
groups-decision-meeting = Taken at
groups-decision-public = Public decision: anybody can read it at its address
groups-no-decisions = No decision yet
groups-no-decisions-text = Each decision gets a number, and an address when it is public.
groups-adopted = Taken on
groups-how = How
groups-consensus = By consensus
groups-votes = For: { $yes }. Against: { $no }. Abstained: { $abstained }.
groups-votes-hint = Leave empty when the decision was taken by consensus.
groups-votes-yes = For
groups-votes-no = Against
groups-votes-abstained = Abstained
groups-who = Who takes care of it
groups-due = By
groups-progress = Carrying out
groups-progress-adopted = Adopted
groups-progress-under-way = Under way
groups-progress-done = Carried out
groups-progress-dropped = Dropped
groups-tasks = Tasks
groups-tasks-done = Tasks done
groups-no-tasks = Nothing to do for now
groups-no-tasks-text = Tasks given to members appear here, with their date.
groups-task-give = Give a task
groups-task-what = What
groups-task-do = It is done
groups-task-undo = Put it back
groups-task-done = Done
groups-task-late = Late

## Conversations among members

groups-discussion = Conversations
groups-discussion-private = Only members of the group read these conversations. The network’s administrators do not see them unless they are members. Nobody sees who has read what. Access ends with the mandate.
groups-no-threads = Nobody has written yet. Begin a conversation below.
groups-thread-begin = Begin a conversation
groups-last-message = Last message: { $date }
groups-message = Message
groups-answer = Answer
groups-former-member = Former member
groups-message-edited = changed
groups-message-withdrawn = This message was withdrawn by whoever wrote it.
groups-message-until = You can change this message until { $date }.
groups-message-withdraw = Withdraw this message

## What waits for you

groups-waits = What waits for you
groups-waits-tasks = { $count ->
    [one] You have a task
   *[other] You have { $count } tasks
}
groups-waits-invitations = { $count ->
    [one] A meeting waits for your answer
   *[other] { $count } meetings wait for your answer
}
groups-waits-minutes = { $count ->
    [one] Minutes of one meeting are to be approved
   *[other] Minutes of { $count } meetings are to be approved
}
groups-waits-mandates = { $count ->
    [one] A mandate ends soon and nobody follows yet
   *[other] { $count } mandates end soon and nobody follows yet
}
