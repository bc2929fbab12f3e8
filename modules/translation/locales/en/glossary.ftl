# The glossary: the words that were agreed on, in each language.

translation-work = My work
translation-menu = Translation
glossary-title = Glossary
glossary-lead = The words you have agreed on, in each language, and those to avoid. They appear beside the texts to translate.
glossary-network = The whole network
glossary-new = Add a term
glossary-xlsx = Spreadsheet (Excel)
glossary-csv = Spreadsheet (CSV)
glossary-tbx = TBX file
glossary-found = { $count ->
    [0] No terms
    [one] One term
   *[other] { $count } terms
}
glossary-empty = No terms here
glossary-empty-lead = Start with the words that come up often, those that have several translations, and those that hurt.
glossary-term = Term
glossary-wordings = In the other languages
glossary-scope = Where it counts
glossary-state = State
glossary-anywhere = Anywhere
glossary-in-use = In use
glossary-archived = Archived
glossary-search = Find a word
glossary-show = Show
glossary-preferred = Use
glossary-allowed = Accepted
glossary-forbidden = Avoid
glossary-archive = Archive this term
glossary-bring-back = Use this term again
glossary-saved = Term saved.
glossary-conflict = Somebody else changed this term while you were writing. Their version comes first, then yours: save yours to keep it.
glossary-definition = Definition
glossary-definition-lang = Language of the definition
glossary-note = Note for those who translate
glossary-note-hint = For example, what sets two similar words apart.
glossary-other = Another language
glossary-other-hint = Its code, such as uk or bm. Save: its fields appear.
glossary-lines = One word or phrase on each line.
glossary-save = Save the term
glossary-unsaid = no wording in this language yet
glossary-not = not:
glossary-instead = Avoid “{ $used }”. Write “{ $wanted }” instead.
glossary-avoid = Avoid “{ $used }”.
glossary-too-many = { $count ->
    [one] { $count } line at most.
   *[other] { $count } lines at most.
}
glossary-no-word = Each line needs a word.
glossary-both = “{ $text }” is both to be used and to be avoided.
glossary-needed = Write at least one word to use, in one language.
glossary-which-language = Say which language the definition is in.
glossary-unknown-language = This language code is not known.
