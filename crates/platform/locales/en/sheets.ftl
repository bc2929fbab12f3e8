# What is said of a spreadsheet (XLSX, CSV) that cannot be read.

sheet-kind = This file is not a spreadsheet that we can read. Save it as Excel (.xlsx, without a password) or CSV, then send it again.
sheet-macros = This file contains macros. Save it as an Excel workbook without macros (.xlsx), then send it again.
sheet-broken = This file is damaged or incomplete. Open it, save it again, then send it again.
sheet-empty = This file is empty: the first row must hold the names of the columns.
sheet-bytes = This file is too large: { $most } MB at most. Send it in several parts.
sheet-rows = This spreadsheet is too long: { $most } rows at most. Send it in several parts.
sheet-columns = This spreadsheet is too wide: { $most } columns at most.
sheet-cell = The text in cell { $position } is too long.
sheet-twice = Two columns have the same name: “{ $name }”. Rename or delete one of them.
