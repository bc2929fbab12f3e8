### Importing organisations from a spreadsheet. Plain English.

## Importing a spreadsheet

org-import = Import a spreadsheet
org-import-lead = Add several organisations at once from an Excel or CSV file. Nothing is saved before you confirm.
org-import-file = File
org-import-file-hint = XLSX, ODS or CSV, { $count } rows at most. The first row gives the headings of the columns.
org-import-read = Read the file
org-import-example = Download the present list as a model
org-import-leave = Do not import
org-import-columns = What is in each column?
org-import-columns-lead = { $count ->
    [one] One row read in
   *[other] { $count } rows read in
}
org-import-home = Home, where the row does not say
org-import-compare = Compare with known organisations
org-import-twice = Another column already has this meaning.
org-import-needs-name = Say which column holds the name.
org-import-review = Check before importing
org-import-review-lead = Some rows look like organisations that are already known. Say whether they are the same. If in doubt, nothing is saved.
org-import-back = Change what the columns mean
org-import-keep = Keep these answers and go on
org-import-confirm-lead = Keep your answers first. Then everything is saved at once.
org-import-confirm = Import now
org-import-count-new = { $count ->
    [0] None new
    [one] One new
   *[other] { $count } new
}
org-import-count-same = { $count ->
    [0] None already known
    [one] One already known
   *[other] { $count } already known
}
org-import-count-open = { $count ->
    [0] None to decide
    [one] One to decide
   *[other] { $count } to decide
}
org-import-count-left = { $count ->
    [0] None left aside
    [one] One left aside
   *[other] { $count } left aside
}
org-import-row = Row { $number }
org-import-no-name = Without a name this row is not imported.
org-import-unread = { $column }: “{ $word }” is not understood and will be left out.
org-import-repeats = This row repeats row { $number }.
org-import-new = It is a new organisation
org-import-unsure = I am not sure, save nothing
org-import-same = It is the same as
org-import-alike = { $percent } % alike
org-import-done = Import finished
org-import-done-made = { $count ->
    [0] No organisation added.
    [one] One organisation added.
   *[other] { $count } organisations added.
}
org-import-done-mended = { $count ->
    [0] No organisation changed.
    [one] One organisation changed.
   *[other] { $count } organisations changed.
}
org-import-done-left = { $count ->
    [0] No row left aside.
    [one] One row left aside.
   *[other] { $count } rows left aside.
}
org-import-another = Import another file
