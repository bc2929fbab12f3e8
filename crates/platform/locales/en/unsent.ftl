### Signing out while visits are not sent yet.

unsent-title = Some visits are not sent yet
unsent-count = Visits kept on this device, which nobody else has: #
unsent-lead = If you sign out now, they are destroyed.
unsent-send = Send them now
unsent-sending = Sending…
unsent-failed = Not all of them were sent: the network does not answer, or they have to be corrected first. They are still here.
unsent-stay = Stay
unsent-lose = Sign out and lose them
