### The log in words: what was done (act-…), and to what kind of thing (thing-…).

act-desk-opened = opened a desk
act-desk-changed = changed a desk
act-mediator-seated = listed somebody who receives
act-mediator-unseated = removed somebody who received
act-appointment-taken = took an appointment
act-appointment-excused = cancelled an appointment
act-appointment-moved = moved an appointment
act-appointment-awaited = set an appointment back to expected
act-appointment-arrived = noted that a person arrived
act-appointment-seen = received a person
act-appointment-missed = noted that a person did not come
act-appointment-closed = cancelled an appointment for the desk
act-appointments-read = read the appointments of a day
thing-desk = desk
thing-appointment = appointment
act-mediator-described = changed the languages in which they receive
