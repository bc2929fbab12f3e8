### What protects an account, and the way to leave.

account-no-password = You have no password here. You can choose one.
account-password-lead = Your other devices will be signed out. Links made to get around the old password will no longer work.
account-second-factor-change = Change app or phone
account-second-factor-must = Your role asks for this code. Turn it on now: everything else opens right after.
account-recovery-new = New recovery codes
account-recovery-old = The old codes no longer work.

account-required = Required security code
account-required-lead = Somebody with one of these roles must turn on the security code before they can work. This counts for the chosen place and everything in it.
account-required-roles = Roles, { $place }
account-required-always = Always
account-required-above = Already required

account-erasure = Erase my account
account-erasure-lead = You can leave at any time. Everything happens at once, right away.
account-erasure-goes = What goes
account-erasure-goes-account = Your name, your sign-in name, your password and your codes.
account-erasure-goes-roles = Your roles and your signed-in devices.
account-erasure-goes-links = The invitations you made that are still waiting.
account-erasure-goes-names = Your name beside what you wrote, published or dealt with.
account-erasure-stays = What stays
account-erasure-stays-texts = Published texts and drafts, without your name. If you wrote your name in a text, change it before you leave.
account-erasure-stays-log = The log of what was done, under a number that no longer leads to anybody.
account-erasure-stays-backups = Backups already made, until they are replaced.
account-erasure-copy = Would you like to keep a copy of your data?
account-erasure-sure = Yes, erase my account for ever
account-erasure-last = You are the last person who administers this network. First give this role to somebody else: otherwise nobody could help the others any more.
account-erasure-example = The people of the example cannot be erased.
account-erased = Your account is erased
account-erased-text = Nothing here leads to you any more. Thank you for what you did.
