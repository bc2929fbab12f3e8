### What members of a group are told, on the site and by e-mail.

## Events, where one chooses how to be told

group-told-meeting = A group’s meeting is called, moved or cancelled
group-told-minutes = A group’s minutes are to be approved
group-told-task = A group gives you a task
group-told-due = A group’s task comes to its date
group-told-mandate = A mandate ends soon
group-told-message = A new message in a group’s conversations

## Notices

group-told-meeting-called = Meeting called for { $date }: { $group }.
group-told-meeting-moved = Meeting changed, look at the date, time and place ({ $date }): { $group }.
group-told-meeting-cancelled = Meeting of { $date } cancelled: { $group }.
group-told-meeting-restored = The meeting of { $date } takes place after all: { $group }.
group-told-minutes-proposed = Minutes of the meeting of { $date } to read and approve: { $group }.
group-told-task-given = You are given a task: { $group }.
group-told-task-by = You are given a task, to be done by { $date }: { $group }.
group-told-task-due = A task is to be done by { $date }: { $group }.
group-told-task-late = A task was to be done by { $date }: { $group }.
group-told-mandate-own = Your mandate ends on { $date }: { $group }.
group-told-mandate-other = A mandate ends on { $date } and nobody follows yet: { $group }.
group-told-message-new = New message in the conversations: { $group }.
