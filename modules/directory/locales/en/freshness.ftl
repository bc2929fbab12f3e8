# Freshness: what is to be confirmed, by whom, and what the public is told.

fresh-overdue = Not confirmed since { $date }: call before you come, this may have changed.
fresh-since = Not confirmed since { $date }
fresh-guide-overdue = Some of this may have changed.
fresh-checking = We are checking this page
fresh-checking-lead = Nobody has confirmed it for a long time, and we would rather not send you to the wrong place. It comes back as soon as it has been checked.
fresh-ask = Ask in { $territory }
fresh-organisation = See everything this organisation offers
fresh-others = See other services
fresh-title = Still right?
fresh-known = Confirmed or published on { $date }
fresh-until = To be confirmed by { $date }
fresh-hides = Hidden from the public after { $date }
fresh-nobody = Nobody looks after this page yet.
fresh-owner = Looked after by { $names }
fresh-owner-usual = As usual: who published it, otherwise the coordinators
fresh-owner-change = Change who looks after this page
fresh-owner-choose = Who looks after this page?
fresh-owner-hint = They are reminded when the page is to be confirmed.
fresh-still-right = Still right
fresh-still-right-of = Still right: { $name }
fresh-confirmed = Thank you, it is confirmed. The public sees today’s date.
fresh-hidden = Hidden from the public
fresh-list = To confirm
fresh-list-lead = These pages are published and are to be confirmed now or within two weeks. If something has changed, open the page and mend it: publishing it confirms it too.
fresh-list-open = Open the list of pages to confirm
fresh-found = { $count ->
    [0] Nothing to confirm
    [one] One page to confirm
   *[other] { $count } pages to confirm
}
fresh-waiting = { $count ->
    [one] One page to confirm
   *[other] { $count } pages to confirm
}
fresh-none = Everything is up to date
fresh-none-lead = Nothing is to be confirmed in the next two weeks.
fresh-whose = Looked after by
fresh-mine = Me
fresh-notice-label = Pages are to be confirmed
fresh-notice = { $count ->
    [one] A page that you look after is to be confirmed.
   *[other] { $count } pages that you look after are to be confirmed.
}
fresh-ask-title = Is this still right?
fresh-ask-lead = This is what the public sees. Read the opening hours, addresses and numbers, then confirm.
fresh-public-page = See the public page
fresh-not-right = Has something changed? Sign in and mend the page: publishing it confirms it too.
fresh-seen = What the public sees
fresh-thanks = Thank you, it is confirmed
fresh-thanks-lead = The public now sees that this page was checked today. You can close this window.
fresh-link-unknown = This link does not work
fresh-link-unknown-lead = It may have been cut in your message. Copy all of it, or sign in.
fresh-link-expired = This link is too old
fresh-link-expired-lead = A link in a reminder counts for thirty days. Sign in to confirm your pages.
fresh-link-passed = This link is no longer needed
fresh-link-passed-lead = The page has been confirmed or changed since, or you no longer look after it. There is nothing to do here.
fresh-settings-list = Rules of confirmation
fresh-settings-lead = For each territory: how often pages are to be confirmed, and what happens when nobody does.
fresh-settings = Rules of confirmation: { $territory }
fresh-interval = Pages are to be confirmed every
fresh-interval-hint = Counted from the last publication or confirmation. A page may have an earlier date of its own.
fresh-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
fresh-hide = Hide a page that nobody confirms
fresh-hide-hint = It leaves search, lists, map and brochure. Its address says that it is being checked.
fresh-hide-never = Never: the public is only warned
fresh-hide-months = { $count ->
    [one] { $count } month after the date
   *[other] { $count } months after the date
}
fresh-phone = Telephone where the public may ask
fresh-email = E-mail where the public may ask
fresh-contact-hint = Shown in place of a hidden page. The number of an office, never a person’s.
