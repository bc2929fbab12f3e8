### People: signing in, one's account, who may do what, what was done. Plain English.

## Signing in

login = E-mail address or user name
login-hint = The one you chose when you made your account.
login-wrong = The user name or the password does not match. Check both.
login-choose = An e-mail address, or an invented name if nobody should be able to recognise you. No spaces.
login-bad = Write at least three characters, without spaces.
password = Password
no-way-in = Can’t get in?
no-way-in-text = Ask the person who invited you for a new link: they make it from your page, and you choose a new password.
second-factor = Security code
code-lead = Open your authenticator app and type the code for Teranga. Without your phone, use a recovery code.
code = Code
code-present = Code of the present app
code-hint = Six digits, or a recovery code.
code-six = The six digits that the app shows.
code-wrong = This code is not right, or it was used already. Wait for the next one and try again.

## One's account

account = My account
about-me = You
name = Name
name-hint = As your colleagues will see it. A first name or a nickname is enough.
my-roles = Your roles
no-roles = You have no role yet. The person who invited you can give you one.
role-asleep = Active after the security code
password-change = Change password
password-new = New password
password-hint = At least { $length } characters. A phrase of a few words is easy to remember and hard to guess.
password-guessable = This password is too easy to guess. Try four words that have nothing to do with each other.
password-changed = Your password is changed. Your other devices are signed out.
password-choose = Choose a new password
second-factor-on = On
second-factor-why = On top of the password, a code on your phone that changes every 30 seconds: somebody who guesses your password does not get in.
second-factor-set = Turn on the security code
second-factor-app = Install an authenticator app on your phone, if you don’t have one yet.
second-factor-scan = With the app, scan this square.
second-factor-type = If you cannot scan it, type this key:
sessions = Signed-in devices
device = Device
last-used = Last used
session-this = This device
session-end = Sign out
my-data = Your data
my-data-text = A file with everything that is kept about you: account, roles, devices, what you did.

## Invitations

invite = Invite somebody
invite-lead = You get a link to pass on. It works once, for 14 days.
invite-note = For whom
invite-note-hint = So that you know later. A first name is enough.
invite-make = Make the link
invitation = Invitation
invitation-made = The link is ready. Pass it on by the safest way you have.
link-once = Copy it now: it will not be shown again.
invitations-open = Invitations not yet used
invited-as = You are invited with this role: { $role }, { $place }.
account-make = Make my account
welcome = Welcome
recovery-text = Here are three recovery codes. Write them on paper: each replaces the security code once if you lose your phone. They will not be shown again.
recovery-kept = I have written them down
way-back = Make a link for a new password
way-back-text = Pass this link on to the person. It works once, for 24 hours.

## People and their roles

people = People
roles = Roles
role = Role
state = State
active = Active account
suspended = Suspended account
suspended-text = This person can no longer sign in. What they wrote stays.
suspend = Suspend the account
let-in = Restore the account
place = Where
since = Since
until = Until
role-give = Give a role
role-end = Take back
whole-network = The whole network

role-administrator = Administration
role-coordinator = Coordination
role-reviewer = Review and publication
role-editor = Writing
role-translator = Translation
role-observer = Reading
role-desk-coordinator = Desk coordination
role-mediator = Mediation at the desk
role-partner = Answering referrals
role-focal-point = Focal point
role-secretariat = Secretariat of the exchange
role-not-at-desk = This role is not given at a desk. There, choose mediation or the coordination of a desk.
role-at-desk-only = This role is given at a desk. Choose one as the place.
role-at-organisation-only = This role is given in an organisation. Choose one as the place.
role-not-at-organisation = This role is not given in an organisation. Choose a territory or the whole network.
role-everywhere-only = This role counts for the whole network or not at all.
role-not-to-oneself = You cannot give this role to yourself: it opens what people confide at the desk. Ask somebody else who manages this place.

rights = Who may do what
rights-lead = A role counts for a place: a territory and what lies in it, or the whole network. This table is made from the rules that the program applies.
rights-second-factor = Count only with the security code: { $roles }.
right = Right
right-read-drafts = See drafts and what is to be done
right-write = Write services, guides, organisations and places
right-translate = Translate
right-publish = Publish, ask for changes, archive
right-manage-people = Invite, give roles and take them back
right-set-up = Set up territories and, on the whole network, topics
right-read-audit = Read the log
right-run-desks = Set up desks and see their figures
right-receive = Receive people at the desk
right-read-files = Read every file of a desk
right-answer-referrals = Read the referrals that desks send to one’s organisation, and answer them
right-share = Write what one’s institution shares: practices, offers, requests, cooperation
right-facilitate = Run the exchange: ask for reviews, publish practices, bring institutions together
right-review-practices = Review practices of other institutions

## The log

audit = Log
audit-lead = Who did what, and when. Each line is tied to the one before: nothing can be removed without it being seen.
when = When
who = Who
act = Act
object = On what
details = Details

## The people of the example

demo-people = Enter as a person of the example
demo-notice = These people are invented. Anybody can enter in their place: write nothing true here.
demo-enter = Enter

## Listes

list-from-start = Back to the beginning
