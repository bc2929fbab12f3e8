# نصوص تسافر إلى برنامج ترجمة وتعود.

exchange-title = ملفات الترجمة
exchange-lead = نزّلوا النصوص المنتظرة في ملف XLIFF، وترجموها ببرنامجكم، ثم أعيدوا الملف.
exchange-out = تنزيل نصوص
exchange-place = المنطقة
exchange-from = من
exchange-to = إلى
exchange-format = الصيغة
exchange-fetch = تنزيل الملف
exchange-nothing = لا شيء ينتظر هنا بهذه اللغة.
exchange-in = إعادة ملف
exchange-in-lead = لا يُكتب شيء قبل أن تروا ما يتغير.
exchange-file = ملف XLIFF
exchange-send = عرض ما يتغير
exchange-no-file = اختاروا ملفًا.
exchange-large = هذا الملف كبير جدًا. قسّموه.
exchange-entities = في هذا الملف تعريف وثيقة أو كيانات: لا يُقرأ.
exchange-letters = هذا الملف ليس مكتوبًا بترميز UTF-8.
exchange-broken = هذا الملف تالف.
exchange-kind = هذا الملف ليس XLIFF 1.2 أو 2.0 مع لغتيه.
exchange-look = ما يغيّره هذا الملف
exchange-decide = للقرار
exchange-take = ترجمات جديدة
exchange-take-this = اعتماد هذه الترجمة
exchange-source-changed = تغيّر النص الأصلي منذ ذلك الحين. هذه الكلمات قبل التغيير وبعده. اعتمدوا الترجمة فقط إن كانت ما زالت مناسبة.
exchange-theirs = ترجم شخص آخر هذا النص منذ ذلك الحين: ترجمته أولًا ثم ترجمة الملف.
exchange-lost = ناقص في الترجمة:
exchange-apply = اعتماد ما وُضعت عليه علامة
exchange-back = رجوع
exchange-written = { $count ->
    [zero] لم يُكتب شيء.
    [one] حُفظت ترجمة واحدة كمسودة.
    [two] حُفظت ترجمتان كمسودتين.
    [few] حُفظت { $count } ترجمات كمسودات.
    [many] حُفظت { $count } ترجمة كمسودات.
   *[other] حُفظت { $count } ترجمة كمسودات.
}
exchange-new = { $count ->
    [zero] لا ترجمات جديدة
    [one] ترجمة جديدة واحدة
    [two] ترجمتان جديدتان
    [few] { $count } ترجمات جديدة
    [many] { $count } ترجمة جديدة
   *[other] { $count } ترجمة جديدة
}
exchange-conflicts = { $count ->
    [zero] لا تعارض
    [one] نص واحد للقرار
    [two] نصان للقرار
    [few] { $count } نصوص للقرار
    [many] { $count } نصًا للقرار
   *[other] { $count } نص للقرار
}
exchange-same = { $count ->
    [zero] لا نصوص دون تغيير
    [one] نص واحد دون تغيير
    [two] نصان دون تغيير
    [few] { $count } نصوص دون تغيير
    [many] { $count } نصًا دون تغيير
   *[other] { $count } نص دون تغيير
}
exchange-untranslated = { $count ->
    [zero] لا نصوص دون ترجمة
    [one] نص واحد دون ترجمة
    [two] نصان دون ترجمة
    [few] { $count } نصوص دون ترجمة
    [many] { $count } نصًا دون ترجمة
   *[other] { $count } نص دون ترجمة
}
exchange-unknown = { $count ->
    [zero] لا نصوص غير معروفة هنا
    [one] نص واحد غير معروف هنا يُترك
    [two] نصان غير معروفين هنا يُتركان
    [few] { $count } نصوص غير معروفة هنا تُترك
    [many] { $count } نصًا غير معروف هنا يُترك
   *[other] { $count } نص غير معروف هنا يُترك
}
