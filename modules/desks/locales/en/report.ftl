### Referrals in figures, and reports on paper.

figures-outcomes = What became of referrals
figures-answers = Time until partners answer
figures-ends = How long referrals take
figures-unit-referrals = referrals
figures-row-outcome = Outcome
figures-row-days = Days since it was sent
figures-source-outcomes = People referred to a partner. Each referral counts once: in the month in which it ended, or in which thirty days had passed without an end.
figures-source-answers = The same referrals: days between sending and the partner’s yes or no.
figures-source-ends = The same referrals: days between sending and the end, whatever it was.
figures-open = Still open after 30 days
figures-unanswered = No answer
figures-days-0 = 2 days or less
figures-days-3 = 3 to 7 days
figures-days-8 = 8 to 14 days
figures-days-15 = 15 to 30 days
method-referrals-title = Referrals
method-referrals = A referral counts once: in the month in which it ended or, if it still goes on after thirty days, in the month in which those thirty days had passed, as still open. What comes later is in no figure.
method-referrals-why = We do not count by the month of sending: answers come later, and the last month would always look bad. This way all referrals have had the same time, and a month that is drawn up never changes. Those of an erased file count too; nothing is left of them that leads to anybody.
figures-pdf = Report (PDF)
figures-period = { $from } to { $to }
figures-work-paper = Working document: some of these months are not published yet.
file-copy-pdf = The copy as PDF
file-copy-pdf-no = Some letters in this file cannot be printed as PDF. Here is the same copy as a page: you can print or save it.
figures-scan = These figures online
file-copy-said = What was confided
