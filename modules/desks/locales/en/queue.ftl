### The queue and the call screen.

queue-title = The queue
queue-lost = No connection. What you see may be out of date.
queue-state-waiting = Waiting
queue-state-called = Called
queue-state-with = Being received
queue-state-done = Received
queue-state-left = Not there any more
queue-step-again = Call again
queue-step-absent = Not there
queue-step-undo = Undo
queue-step-call = Call
queue-step-begin = Is here
queue-step-end = Finished
queue-step-leave = No longer waiting
queue-step-return = Back into the queue
queue-priority-none = No reason
queue-priority-child = Child without an adult
queue-priority-pregnant = Pregnant or with a baby
queue-priority-health = Illness or disability
queue-priority-danger = Danger
queue-priority-elderly = Elderly person
queue-about-unknown = we cannot say yet
queue-about-soon = in a few minutes
queue-about-minutes = in about { $minutes } minutes
queue-about-long = in more than two hours
queue-language-any = Any language
queue-board = Call screen
queue-told-added = Number { $number } is in the queue.
queue-told-called = You have called number { $number }.
queue-told-pending = First say whether number { $number } is here.
queue-nobody-for-you = Nobody is waiting whom you can receive in a shared language.
queue-counter = I receive at place
queue-counter-open = I am here
queue-counter-change = Change
queue-counter-break = I take a break
queue-counter-taken = A colleague already receives at that place.
queue-counter-bad = Write a letter or a number, such as “B” or “2”.
queue-slip = Show or print the number
queue-slip-how = To follow the queue on a phone: take a picture of this code.
queue-slip-page = See this person’s page
queue-empty = Nobody is waiting.
queue-gone = { $count ->
    [one] { $count } person received or gone
   *[other] { $count } people received or gone
}
queue-waiting = { $count ->
    [one] { $count } person waiting
   *[other] { $count } people waiting
}
queue-present = { $count ->
    [one] { $count } person receiving
   *[other] { $count } people receiving
}
queue-room = { $count ->
    [one] { $count } place left without an appointment
   *[other] { $count } places left without an appointment
}
queue-full = The session is full. If somebody comes, tell them plainly.
queue-next = Call the next person
queue-at = Place { $counter }
queue-since = waiting for { $minutes } min
queue-just-came = has just come
queue-turn = to be called { $about }
queue-number = Number
queue-by-woman = Asks for a woman
queue-by-man = Asks for a man
queue-interpreter = Interpreter needed
queue-colleague = Waits for a colleague
queue-add = Add a person
queue-add-full = The session is full: there may not be enough time for this person. Tell them, then add them if you want to receive them all the same.
queue-add-knowingly = The session is full. Choose the language again to add the person all the same.
queue-add-language = Their language: one press adds the person
queue-add-more = A name, another language
queue-add-name = What to call them (if they wish)
queue-add-name-hint = A first name or any word. Erased when the day is over.
queue-add-other = Another language
queue-add-in-other = Add with this language
queue-add-priority = A reason to go first?
queue-back = Back to the queue
queue-your-title = My place in the queue
queue-your-number = Your number
queue-your-turn = It is your turn: go to place { $counter }.
queue-your-turn-now = It is your turn.
queue-your-end = It is over. You can close this page.
queue-your-absence = We called your number and did not find you. Tell the reception that you are here.
queue-your-place = { $count ->
    [one] { $count } person is before you.
   *[other] { $count } people are before you.
}
queue-your-next = You are next.
queue-your-wait = Your turn will probably come { $about }.
queue-your-wait-how = This is an estimate. Somebody in danger or ill may go first. Stay near the screen.
board-title = Call screen
board-sound-on = Sound on
board-sound-off = Sound off
board-full-screen = Full screen
board-call = Number { $number }, place { $counter }
board-empty = Welcome. Your number will appear here.
board-number = Number
board-counter = Place
reception-expected = Appointments of the day
act-ticket-added = added a person to the queue
act-ticket-called = called a number
act-ticket-begun = began to receive a person
act-ticket-ended = finished receiving a person
act-ticket-left = noted that a person is not there any more
act-ticket-returned = put a person back into the queue
act-queue-read = read the queue
act-counter-opened = said where they receive
act-counter-closed = took a break
thing-ticket = number in the queue
