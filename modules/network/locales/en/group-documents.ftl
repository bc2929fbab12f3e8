### Documents of groups, and organisations on whose behalf people sit.

## Documents

group-documents = Documents
group-documents-none = No document yet
group-documents-none-text = The group’s texts, tables and pictures are here. Only members read them, except those that the secretariat makes public.
group-documents-gone = Documents taken away
group-documents-gone-text = They can be put back for a week. Then their file is deleted.
group-document = Document
group-document-new = Add a document
group-document-return = Put back
group-document-withdraw = Take away
group-document-meeting = See the meeting
group-document-title = Title
group-document-alt = What the picture shows
group-document-alt-hint = For a picture only: a few words for whoever does not see it.
group-document-alt-missing = Say in a few words what the picture shows.
group-document-of-meeting = For the meeting
group-document-public = Public document: anybody can read it on the public page
group-document-file = File
group-document-link = Or a web address
group-document-either = Give a file or a web address, one or the other.

## On whose behalf

group-organisation-find = Search in the network
group-organisation-none = No organisation of the network has this name. You can keep the name as you wrote it.
group-organisation-which = Which one?
group-organisation-written = None of these: keep the name as written
group-since = Since { $date }
