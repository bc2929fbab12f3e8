### الملفات والصور التي يضيفها الناس. عربية بسيطة، بصيغة الجمع.

file-hint-picture = ‏JPEG أو PNG أو WebP، ‏{ $size } على الأكثر. يُمحى المكان والتاريخ والجهاز المسجلة داخل الصورة.
file-hint-document = ‏PDF أو Word أو Excel أو LibreOffice أو نص أو صورة، ‏{ $size } على الأكثر.

file-refused-missing = يرجى اختيار ملف.
file-refused-empty = هذا الملف فارغ. يرجى اختيار ملف آخر.
file-refused-large = هذا الملف كبير جدًا. يرجى اختيار ملف لا يتجاوز { $size }.
file-refused-many = عدد الملفات كبير جدًا. يرجى إزالة بعضها قبل إضافة غيرها.
file-refused-picture = هذا الملف ليس صورة يمكن عرضها. يرجى اختيار صورة JPEG أو PNG أو WebP.
file-refused-document = هذا النوع من الملفات غير مقبول. يرجى حفظه بصيغة PDF ثم إضافته من جديد.
file-refused-broken = هذا الملف تالف أو ناقص. يرجى فتحه على جهازكم للتأكّد، ثم إضافته من جديد.
file-refused-pixels = في هذه الصورة نقاط كثيرة جدًا. يرجى تصغيرها ثم إضافتها من جديد.
