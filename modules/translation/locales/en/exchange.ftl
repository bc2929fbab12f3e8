# Texts that travel: to translation software, and back.

exchange-title = Translation files
exchange-lead = Take the texts that wait in an XLIFF file, translate them with your own software, and bring the file back.
exchange-out = Take texts
exchange-place = Territory
exchange-from = From
exchange-to = To
exchange-format = Format
exchange-fetch = Take the file
exchange-nothing = Nothing waits here in this language.
exchange-in = Bring a file back
exchange-in-lead = Nothing is written before you have seen what changes.
exchange-file = XLIFF file
exchange-send = See what changes
exchange-no-file = Choose a file.
exchange-large = This file is too large. Split it.
exchange-entities = This file has a document type or entities: it is not read.
exchange-letters = This file is not written in UTF-8.
exchange-broken = This file is damaged.
exchange-kind = This file is not XLIFF 1.2 or 2.0 with its two languages.
exchange-look = What this file changes
exchange-decide = To decide
exchange-take = New translations
exchange-take-this = Take this translation
exchange-source-changed = The source has changed since. Here are the words before and after. Take the translation only if it still fits.
exchange-theirs = Somebody else has translated this text since: theirs first, then the file’s.
exchange-lost = Missing from the translation:
exchange-apply = Take what is ticked
exchange-back = Back
exchange-written = { $count ->
    [0] Nothing was written.
    [one] One translation is saved, as a draft.
   *[other] { $count } translations are saved, as drafts.
}
exchange-new = { $count ->
    [0] No new translations
    [one] One new translation
   *[other] { $count } new translations
}
exchange-conflicts = { $count ->
    [0] No conflicts
    [one] One text to decide
   *[other] { $count } texts to decide
}
exchange-same = { $count ->
    [0] No unchanged texts
    [one] One unchanged text
   *[other] { $count } unchanged texts
}
exchange-untranslated = { $count ->
    [0] No texts without translation
    [one] One text without translation
   *[other] { $count } texts without translation
}
exchange-unknown = { $count ->
    [one] One text that is not known here is left out
   *[other] { $count } texts that are not known here are left out
}
