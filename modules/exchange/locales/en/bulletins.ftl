## Bulletins and subscriptions

thing-bulletin = bulletin
thing-subscriber = subscription to the bulletin
act-bulletin-begun = began a bulletin
act-bulletin-written = changed a bulletin
act-bulletin-published = published a bulletin
act-bulletin-withdrawn = withdrew a published bulletin
act-bulletin-discarded = deleted the draft of a bulletin
act-bulletin-translated = translated a bulletin
act-bulletin-sent = sent a bulletin to the subscribers
act-subscriber-confirmed = confirmed a subscription to the bulletin
act-subscriber-changed = changed the language of a subscription to the bulletin
act-subscriber-stopped = ended a subscription to the bulletin
bulletins-title = Bulletins
bulletins-lead = A year of cooperation in figures and in words, and fact sheets on a theme or a place. Each figure leads to what was counted.
bulletins-none = No bulletin has been published yet.
bulletins-search-example = 2025, families, figures…
bulletins-found = { $count ->
    [0] No bulletin found
    [one] One bulletin found
   *[other] { $count } bulletins found
}
bulletins-own = Bulletins
bulletins-own-lead = The program gathers what is public; you choose, order and write. When it is published, everything is frozen.
bulletins-own-none = No bulletin yet
bulletin-new = Make a bulletin
bulletin-new-lead = Say what it is about. The program then puts in the figures and records that belong to it.
bulletin-assemble = Gather
bulletin-edit = Edit the bulletin
bulletin-kind = Kind
bulletin-kind-yearly = Yearly bulletin
bulletin-kind-sheet = Fact sheet
bulletin-state-draft = Draft
bulletin-state-published = Published
bulletin-state-withdrawn = Withdrawn
bulletin-name = Title
bulletin-lang = Language in which you write
bulletin-lang-hint = It cannot be changed later.
bulletin-from = From
bulletin-to = To
bulletin-ends-before = The end is before the beginning.
bulletin-place = Place
bulletin-place-hint = None: all of the network.
bulletin-theme = Theme
bulletin-theme-hint = None: all themes.
bulletin-languages = Languages in which it comes out
bulletin-languages-hint = There will be a PDF in each. What is not translated appears in its own language, and this is said.
bulletin-not-yours = You do not publish for this place. Choose another.
bulletin-introduction = Introduction
bulletin-introduction-hint = What the year has shown, in a few paragraphs. An empty line begins a paragraph. Do not name people.
bulletin-sections = Parts
bulletin-sections-hint = The numbers give the order. Untick what should not appear: it will not come back.
bulletin-section-show = Show it
bulletin-section-place = Place of “{ $name }”
bulletin-note = Your text for “{ $name }”
bulletin-records = { $count ->
    [one] One record
   *[other] { $count } records
}
bulletin-topic-figures = Key figures
bulletin-topic-practices = New practices
bulletin-topic-cooperations = Cooperation
bulletin-topic-effects = What has changed
bulletin-topic-offers = What is offered
bulletin-topic-requests = What is sought
bulletin-topic-portals = Information portals
bulletin-formula-practices = Practices published for the first time
bulletin-formula-offers = Offers opened to everybody
bulletin-formula-requests = Requests opened to everybody
bulletin-formula-agreed = Cooperations agreed
bulletin-formula-under-way = Cooperations under way at the end of the period
bulletin-formula-closed = Cooperations completed
bulletin-formula-changes = Confirmed checks with a change in place
bulletin-formula-trained = People trained
bulletin-formula-reached = People reached by a change
bulletin-drawing-themes = New practices by theme
bulletin-drawing-modalities = Cooperations agreed by form
bulletin-drawing-changes = Changes in place by kind
bulletin-too-few = too few to say
bulletin-counted-on = Counted on { $day }
bulletin-source = Where this comes from
bulletin-fact = Good to know
bulletin-news = The records have changed since
bulletin-news-come = { $count ->
    [one] { $section }: one more record
   *[other] { $section }: { $count } more records
}
bulletin-news-gone = { $count ->
    [one] { $section }: one record is no longer public
   *[other] { $section }: { $count } records are no longer public
}
bulletin-news-figure = { $figure }: { $before } → { $after }
bulletin-news-drawn = The charts change.
bulletin-refresh = Bring up to date from the records
bulletin-up-to-date = The draft says the same as the records.
bulletin-must-refresh = The records have changed since you read it. Bring it up to date, read it again, then publish.
bulletin-done-refreshed = The draft is up to date. What you wrote is still there.
bulletin-done-sent = The bulletin is going out by mail.
bulletin-preview = As the public will read it
bulletin-publish = Publish
bulletin-publish-hint = When it is published, texts and figures are frozen. You can still translate, no longer rewrite.
bulletin-discard = Delete the draft
bulletin-discard-hint = What you wrote will be lost. The records stay.
bulletin-discard-do = Delete for good
bulletin-withdraw = Withdraw the bulletin
bulletin-withdraw-hint = Nobody will read it any more, and it cannot come back. Mail that has gone out stays with its readers.
bulletin-withdraw-do = Withdraw for good
bulletin-withdrawn = This bulletin was withdrawn. The public no longer reads it.
bulletin-translations = Translate your texts
bulletin-translate-falls-back = What is missing appears in its own language.
bulletin-all-network = All of the network
bulletin-contents = Contents
bulletin-other-languages = Some texts are in the language in which they were written.
bulletin-frozen = Frozen on { $day }. What has changed in the records since is not in it.
bulletin-scan = Read it online: scan this code
bulletin-mailing = Sending by mail
bulletin-mail-hint = Each person gets it once, in their language.
bulletin-mail-do = Send to the subscribers
bulletin-mail-network = Only the secretariat of the network sends to the subscribers.
bulletin-mailed = { $count ->
    [0] Sending asked on { $day }, no mail written.
    [one] Sending asked on { $day }, one mail written.
   *[other] Sending asked on { $day }, { $count } mails written.
}
bulletin-mailing-on = More are on their way.
bulletin-mail-read = Read the bulletin
bulletin-mail-pdf = Download it as PDF
bulletin-mail-why = You get this mail because you asked for our bulletins. Nothing in it counts what you read.
bulletin-mail-other-language = The introduction is in the language in which it was written.
subscribers-count = { $count ->
    [0] Nobody gets the bulletins by mail yet.
    [one] One person gets the bulletins by mail.
   *[other] { $count } people get the bulletins by mail.
}
subscribe-title = Get the bulletins by mail
subscribe-lead = One mail when a bulletin comes out, in your language. Nothing else, and you stop it when you like.
subscribe-do = Subscribe
subscribe-email = Your mail address
subscribe-language = Language of the bulletins
subscribe-privacy = We keep your address encrypted, for this alone, until you stop. Nobody sees the list.
subscribe-no-mail = This site does not send mail at present.
subscribe-bad-email = Write an address like name@example.org.
subscribe-too-many = Too many requests from here. Try again later.
subscribe-asked = Look at your mail: if the address exists, a letter with a link arrives there.
subscribe-asked-hint = Without your confirmation within seven days, we forget the address.
subscribe-confirm = Confirm the subscription
subscribe-confirm-lead = Do you want to get our bulletins at this address?
subscribe-confirm-do = Yes, I want them
subscribe-confirmed = It is confirmed
subscribe-confirmed-lead = The next bulletin will reach you by mail. Each mail has a link to stop.
subscribe-manage = Your subscription
subscribe-manage-lead = You get our bulletins by mail.
subscribe-language-do = Change the language
subscribe-stop = Stop getting them
subscribe-stopped = It has stopped
subscribe-stopped-lead = You will not get our bulletins any more. Your address is erased.
subscribe-mail-subject = Our bulletins by mail
subscribe-mail = Somebody, probably you, asked for our bulletins at this address. Confirm with the link, within seven days.
subscribe-mail-else = If it was not you, do nothing: we will forget this address.
subscribe-mail-already = Somebody asked for our bulletins at this address, which gets them already. There is nothing to do.
bulletin-unit-changes = checks
bulletin-more = See all of it online, as it is today
