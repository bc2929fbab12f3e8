### Mail about the safety of an account, and invitations. It says no more than is needed to act.

letter-reset = Choose a new password
letter-reset-text = You asked to choose a new password. This link works once, for one hour.
letter-reset-link = Choose my password
letter-reset-small = Did you not ask for this? Do nothing: your password stays the same.
letter-changed = Your password has changed
letter-changed-text = The password of your account has just changed. Your other devices are signed out. If it was you who changed it, there is nothing to do.
letter-changed-link = It was not me: choose another password
letter-changed-small = This e-mail is about the safety of your account: it is always sent.
letter-invited = You are invited to create an account
letter-invited-text = The person who looks after the teams ({ $place }) invites you. This link works once, for 14 days. Do not pass it on to anybody.
letter-invited-link = Create my account
letter-invited-small = Were you not expecting this? Do nothing: no account will be created.
