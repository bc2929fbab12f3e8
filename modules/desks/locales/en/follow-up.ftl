### What ties files, referrals and visits together: to whom one turns, what ends together, what comes back.

recipient-hint = Here and around: type a word to find. The button looks elsewhere too.
recipient-search = Search for a service or an organisation, in any language
recipient-find = Search everywhere
recipient-recent = Chosen here lately
recipient-partners = Answer with their accounts
recipient-services = Services of the directory
recipient-organisations = Organisations of the directory
recipient-elsewhere = Elsewhere
recipient-none = The directory knows nobody around here.
recipient-nothing = Nothing has this name.
recipient-outside = Outside { $place }: what is shared leaves the territory.
recipient-outside-knows = The person knows it and wants it so
recipient-outside-first = First tell the person that this leaves { $place }, and tick the box.
referral-by-file = with its file
referral-mail-over-subject = There is nothing left for you to do
referral-mail-over = Somebody whom { $desk } had referred to you no longer is. The link no longer opens; there is nothing for you to do.
referral-mail-moved = { $desk } now follows somebody who was referred to you. The same link still opens.
referral-told-closed = A referral ended with its file
referral-told-over = A referral was withdrawn: there is nothing left for you to do
referral-told-other-desk = Another desk now follows a referral
referral-own-file = See my file
act-referral-moved = took over a referral with its file
file-own-referrals = Follow my referrals
file-closed = The file is closed. Its referrals under way have ended, and the partners know.
file-close-hint = Closing ends the referrals under way; the partners are told.
file-reads-glimpsed = { $count ->
    [one] saw its name in a list of { $count } file
   *[other] saw its name in a list of { $count } files
}
visit-bring-back = Bring it back
visit-is-back = The visit is back.
visit-others = Somebody else recorded visits on this device that are not sent yet: #
visit-others-lead = Only they can send them. While these are here, your visits cannot be kept without network.
visit-others-out = Sign out, so that they can send them
visit-others-lose = Destroy them and go on
visit-others-sure = Really destroy them
act-visit-brought-back = brought a visit back
