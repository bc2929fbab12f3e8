### Other ways in: forgotten password, identity provider, invitation by mail; who has which role, and the filters of the log.

reset-ask = Forgotten your password?
reset-title = Forgotten password
reset-lead = Write the e-mail address you sign in with. We send a link there for choosing a new password.
reset-address = Your e-mail address
reset-address-bad = Write a complete e-mail address, such as name@example.org.
reset-send = Send me the link
reset-sent = Look at your e-mail
reset-sent-text = If an account uses this address, a link arrives within a few minutes. It works once, for one hour.
reset-sent-none = Nothing arrives? Look among the unwanted mail too. If you sign in without an e-mail address, ask the person who invited you for a link.
reset-done = Your password is changed. Sign in with the new one.

invite-mail = Their e-mail address
invite-mail-hint = The invitation is sent there. Without an address, you pass the link on yourself.
invite-mail-language = Language of the e-mail
invite-mail-sent = The invitation is on its way. The link works once, for 14 days.
invite-mail-again = Send again

browser-new-label = Your account is opened with a new device
browser-new = Your account was opened with a new device: { $device }, { $when }. If it was not you, change your password.
browser-unknown = unknown device

provider-sign-in = Sign in with { $provider }
provider-failed = You are not signed in
provider-failed-text = Signing in with { $provider } was not completed. Start again, or enter with your password.
provider-silent = { $provider } does not answer
provider-silent-text = Try again in a few minutes, or enter with your password.
provider-unknown = No account is linked yet
provider-unknown-as = { $provider } knows you as { $who }.
provider-unknown-account = You have an account here
provider-unknown-account-text = Enter once as usual. You can then link the two, and have one way in.
provider-unknown-enter = Enter and link
provider-unknown-none = You have no account here
provider-unknown-none-text = Ask the person who looks after the teams of your institution for an invitation. When you open the link, you create your account with { $provider }.
provider-panel = Entering with your institution
provider-column = Provider
provider-since = Linked on
provider-unlink = Unlink
provider-unlink-last = This is your only way in. First choose a password, or add a passkey.
provider-link = Link { $provider }
provider-link-lead = You will enter this account with { $provider }, without your password here.
provider-link-here = Your account here
provider-link-do = Yes, link
provider-link-taken = This identity already opens another account. It cannot open two.
provider-linked = This identity already opens this account.
provider-accept = Create my account with { $provider }
provider-accept-as = You will enter with { $provider } ({ $who }), without a password here.
provider-accept-password = Choose a password instead
provider-accept-taken = This identity already opens an account here. Sign in with that account, and ask the person who invited you for the new role.

grants = Who has which role
grants-lead = The roles in force, person by person, where you look after the teams.
grants-second-factor = Security code or passkey
grants-unlimited = No end

audit-person = Person
audit-person-none = Nobody has this name or user name.
audit-kind = About what kind of thing
audit-from = From
audit-to = Until
audit-day-bad = Write a day, such as 2026-11-25.
audit-period-bad = The end comes before the beginning.
audit-one = One thing only
audit-zone = Times are those of { $zone }.
audit-older = Older
audit-none = No line
audit-none-lead = Nothing in the log matches these filters. Widen the period or take a filter away.
