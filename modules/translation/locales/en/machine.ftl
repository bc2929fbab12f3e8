# First drafts by a machine: what it does, whom it is sent to, what stops it.

import-title = Bring in a list of words
import-lead = A sheet (Excel, CSV) like the one that you take from here, or a TBX file. What the file does not name stays as it is. Nothing is written before you have seen what changes.
import-file = File (Excel, CSV or TBX)
import-nothing = No word was found in this file. The sheet needs columns such as preferred.fr.
import-look = What this list changes
import-take = Take this term
import-new = { $count ->
    [0] No new term
    [one] One new term
   *[other] { $count } new terms
}
import-changed = { $count ->
    [0] No changed term
    [one] One changed term
   *[other] { $count } changed terms
}
import-same = { $count ->
    [0] No unchanged term
    [one] One unchanged term
   *[other] { $count } unchanged terms
}
import-wrong = { $count ->
    [one] One line left: no word to use, too long, or a word both wanted and to avoid
   *[other] { $count } lines left: no word to use, too long, or a word both wanted and to avoid
}
import-written = { $count ->
    [0] Nothing was written.
    [one] One term is written.
   *[other] { $count } terms are written.
}
memory-fetch = Take the memory (TMX)
translation-list = To translate
translation-progress = Progress
machine-title = Machine translation
machine-draft = Draft with the machine
machine-draft-all = { $count ->
    [one] Draft with the machine: one text is missing
   *[other] Draft with the machine: { $count } texts are missing
}
machine-marked = What the machine writes is a draft. It stays marked, for the public too, until a person approves it.
machine-own = The service runs on our own machines: { $name }. Nothing is sent elsewhere.
machine-sent = The texts are sent to this service: { $name } ({ $host }).
machine-withheld = Never sent: confidential places, what is said of contact persons, and who asks.
machine-none = No machine translation
machine-none-lead = Whoever runs this installation has named no service. No text is sent anywhere.
machine-written = { $count ->
    [0] The machine wrote nothing.
    [one] The machine wrote one text, to be checked.
   *[other] The machine wrote { $count } texts, to be checked.
}
machine-left = { $count ->
    [one] One text is left as it was: it came back without its links or marks, or somebody translated it meanwhile.
   *[other] { $count } texts are left as they were: they came back without their links or marks, or somebody translated them meanwhile.
}
machine-begun = It has begun: the machine is at work, and you can go on.
machine-follow = See how far it is
machine-nothing = Nothing waits here in this language.
machine-begin = Begin with all that is missing
machine-runs = What you have begun
machine-again = Look again
machine-progress = { $done } of { $total }
machine-stop = Stop
machine-done = Finished
machine-stopped = Stopped
machine-down = The translation service does not answer. Nothing is lost: try again later, or translate it yourself.
machine-busy = The translation service has too many requests. Try again in a moment.
machine-quota = The credit of the translation service is used up. Tell whoever runs this installation.
machine-key = The translation service refuses our key. Tell whoever runs this installation.
machine-large = This text is too long for the translation service.
machine-language = The service does not translate between these two languages.
machine-broken = The translation service answered something unexpected. Nothing was written.
machine-notice-label = The machine has finished translations
machine-notice = { $count ->
    [one] The machine has finished: one text to check ({ $language }).
   *[other] The machine has finished: { $count } texts to check ({ $language }).
}
