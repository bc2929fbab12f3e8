## The audit trail

thing-practice = practice
act-practice-begun = began a practice
act-practice-saved = saved a practice
act-practice-translated = translated a practice
act-practice-submitted = handed a practice in
act-practice-taken-back = took a practice back
act-practice-revision-asked = asked for changes in a practice
act-practice-published = published a practice
act-practice-reopened = began a new version of a practice
act-practice-confirmed = confirmed that a practice is up to date
act-practice-due = marked a practice to be refreshed
act-practice-retired = retired a practice
act-practice-discarded = deleted the draft of a practice
act-review-asked = handed a practice to reviewers
act-reviewer-asked = asked somebody for a review
act-review-saved = saved a review
act-review-given = gave a review
act-review-excused = was excused from a review
