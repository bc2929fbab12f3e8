### Notifications and how one is told.

notices = Notifications
notices-lead = What happened where you work. Notifications are forgotten after 90 days.
notices-none = No notifications
notices-none-lead = You will be told here when something concerns you.
notices-new = New
notices-mark = Mark as read
notices-mark-all = Mark all as read
notices-older = Older
notices-settings = Choose my notifications

notice-choices = My notifications
notice-choices-lead = For each event, choose how you are told. E-mails say that something is waiting for you and, for a group, in which one; never what is written there.
notice-choices-about = Event
notice-choices-screen = On the site
notice-choices-mail = By e-mail
notice-choices-security = Messages about the security of your account are always sent to you.
notice-choices-no-server = This site sends no e-mail for now: you are told on the site only.
notice-choices-no-address = You sign in without an e-mail address: you are told on the site only.
notice-mail-now = At once
notice-mail-daily = Once a day
notice-mail-weekly = Once a week
notice-mail-never = Never

mail-stop = Stop these e-mails
mail-stop-lead = You will get no more e-mails about your notifications. They stay on the site. Messages about the security of your account go on.
mail-stop-do = Stop these e-mails
mail-stopped = Done. You will get no more of these e-mails.
mail-stopped-lead = You can start them again whenever you like under “My account”, “Notifications”.

notice-role-given-label = A role is given to you
notice-role-given = You have a new role: { $role }, { $place }.
notice-role-ended-label = A role is taken back from you
notice-role-ended = You no longer have this role: { $role }, { $place }.
