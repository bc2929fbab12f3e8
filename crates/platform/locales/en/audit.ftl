### The log in words: what was done (act-…), and to what kind of thing (thing-…).

act-file-added = added a file
act-file-removed = removed a file
act-invited = invited a person
act-reset-mailed = sent a link to change the password
act-recovery-code-used = used a recovery code
act-second-factor-wrong = gave a wrong security code
act-second-factor-reset = removed an account’s security code
act-confirmed-again = confirmed who they are
act-confirmation-wrong = failed to confirm who they are

thing-account = account
thing-file = file
thing-invitation = invitation
act-key-changed = changed the key of the instance
act-keys-forgotten = destroyed the older keys of the instance
thing-key = key
