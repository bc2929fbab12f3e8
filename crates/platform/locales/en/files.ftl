### Files and pictures that people add. Plain English.

file-hint-picture = JPEG, PNG or WebP, { $size } at most. The place, date and device noted in the picture are erased.
file-hint-document = PDF, Word, Excel, LibreOffice, text or picture, { $size } at most.

file-refused-missing = Choose a file.
file-refused-empty = This file is empty. Choose another one.
file-refused-large = This file is too large. Choose a file of { $size } at most.
file-refused-many = There are too many files. Remove some before you add others.
file-refused-picture = This file is not a picture that can be shown. Choose a JPEG, PNG or WebP picture.
file-refused-document = This kind of file is not accepted. Save it as PDF, then add it again.
file-refused-broken = This file is damaged or not complete. Open it on your device to check, then add it again.
file-refused-pixels = This picture has too many pixels. Make it smaller, then add it again.
