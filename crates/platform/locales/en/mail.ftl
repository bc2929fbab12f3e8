### Mail, notifications, “My work”. Nothing of what notifications say is written in a mail.

mail-notices = { $count ->
    [one] Something is waiting for you
   *[other] { $count } things are waiting for you
}
mail-of-kind = { $kind }: { $count }
mail-open = Open my notifications
mail-notices-why = You get this e-mail because you have an account on this site. Choose what is sent to you under “My account”, “Notifications”.
mail-unsubscribe = Stop these e-mails

notices-menu = Notifications
notices-unread = { $count ->
    [one] { $count } unread
   *[other] { $count } unread
}

work-menu = My work
work-nothing = Nothing is waiting for you
work-nothing-lead = What needs your attention will appear here.
work-since = Since { $date }
work-everything = See all
