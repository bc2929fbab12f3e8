# المسرد: الكلمات المتفق عليها في كل لغة.

translation-work = عملي
translation-menu = الترجمة
glossary-title = المسرد
glossary-lead = الكلمات التي اتفقتم عليها في كل لغة، والكلمات التي يُستحسن تجنّبها. تظهر بجانب النصوص المطلوب ترجمتها.
glossary-network = الشبكة كلها
glossary-new = إضافة مصطلح
glossary-xlsx = جدول (Excel)
glossary-csv = جدول (CSV)
glossary-tbx = ملف TBX
glossary-found = { $count ->
    [zero] لا مصطلحات
    [one] مصطلح واحد
    [two] مصطلحان
    [few] { $count } مصطلحات
    [many] { $count } مصطلحًا
   *[other] { $count } مصطلح
}
glossary-empty = لا مصطلحات هنا
glossary-empty-lead = ابدؤوا بالكلمات التي تتكرر كثيرًا، والتي لها ترجمات عدة، والتي تجرح الناس.
glossary-term = المصطلح
glossary-wordings = في اللغات الأخرى
glossary-scope = أين يُعتمد
glossary-state = الحالة
glossary-anywhere = في كل مكان
glossary-in-use = مستعمل
glossary-archived = مؤرشف
glossary-search = البحث عن كلمة
glossary-show = عرض
glossary-preferred = للاستعمال
glossary-allowed = مقبول
glossary-forbidden = للتجنّب
glossary-archive = أرشفة هذا المصطلح
glossary-bring-back = إعادة هذا المصطلح إلى الاستعمال
glossary-saved = حُفظ المصطلح.
glossary-conflict = غيّر شخص آخر هذا المصطلح أثناء كتابتكم. تأتي صيغته أولًا ثم صيغتكم: احفظوا صيغتكم للإبقاء عليها.
glossary-definition = التعريف
glossary-definition-lang = لغة التعريف
glossary-note = ملاحظة لمن يترجم
glossary-note-hint = مثلًا: ما الفرق بين كلمتين متقاربتين.
glossary-other = لغة أخرى
glossary-other-hint = رمزها، مثل uk أو bm. احفظوا فتظهر خاناتها.
glossary-lines = كلمة أو عبارة في كل سطر.
glossary-save = حفظ المصطلح
glossary-unsaid = لا مقابل له في هذه اللغة بعد
glossary-not = لا تكتبوا:
glossary-instead = تجنّبوا «{ $used }». اكتبوا بدلا منها «{ $wanted }».
glossary-avoid = تجنّبوا «{ $used }».
glossary-too-many = { $count ->
    [zero] لا أسطر.
    [one] سطر واحد على الأكثر.
    [two] سطران على الأكثر.
    [few] { $count } أسطر على الأكثر.
    [many] { $count } سطرًا على الأكثر.
   *[other] { $count } سطر على الأكثر.
}
glossary-no-word = يجب أن يحتوي كل سطر على كلمة.
glossary-both = «{ $text }» للاستعمال وللتجنّب في آن واحد.
glossary-needed = اكتبوا كلمة واحدة للاستعمال على الأقل، في إحدى اللغات.
glossary-which-language = اختاروا لغة التعريف.
glossary-unknown-language = رمز اللغة هذا غير معروف.
