# حداثة المعلومات: ما يجب تأكيده، ومن يؤكده، وما يعرفه الجمهور.

fresh-overdue = لم تُؤكَّد هذه المعلومات منذ { $date }: اتصلوا قبل المجيء، فقد يكون شيء منها تغيّر.
fresh-since = لم تُؤكَّد منذ { $date }
fresh-guide-overdue = قد تكون بعض المعلومات تغيّرت.
fresh-checking = نحن نتحقق من هذه الصفحة
fresh-checking-lead = لم يؤكدها أحد منذ مدة طويلة، ولا نريد أن نرسلكم إلى مكان خاطئ. ستعود الصفحة بمجرد التحقق منها.
fresh-ask = اسألوا في { $territory }
fresh-organisation = كل ما تقدمه هذه المنظمة
fresh-others = خدمات أخرى
fresh-title = هل ما زالت صحيحة؟
fresh-known = أُكِّدت أو نُشرت في { $date }
fresh-until = يجب تأكيدها قبل { $date }
fresh-hides = تُخفى عن الجمهور بعد { $date }
fresh-nobody = لا أحد يتابع هذه الصفحة بعد.
fresh-owner = يتابعها: { $names }
fresh-owner-usual = كالمعتاد: من نشرها، وإلا فالتنسيق
fresh-owner-change = تغيير من يتابع هذه الصفحة
fresh-owner-choose = من يتابع هذه الصفحة؟
fresh-owner-hint = يصل إلى هذا الشخص تذكير عندما يحين تأكيد الصفحة.
fresh-still-right = ما زالت صحيحة
fresh-still-right-of = ما زالت صحيحة: { $name }
fresh-confirmed = شكرًا، تم التأكيد. يرى الجمهور تاريخ اليوم.
fresh-hidden = مخفية عن الجمهور
fresh-list = للتأكيد
fresh-list-lead = هذه الصفحات منشورة ويجب تأكيدها الآن أو خلال أسبوعين. إذا تغيّر شيء، افتحوا الصفحة وصححوها: نشرها تأكيد لها أيضًا.
fresh-list-open = فتح قائمة الصفحات التي يجب تأكيدها
fresh-found = { $count ->
    [zero] لا شيء للتأكيد
    [one] صفحة واحدة للتأكيد
    [two] صفحتان للتأكيد
    [few] { $count } صفحات للتأكيد
    [many] { $count } صفحة للتأكيد
   *[other] { $count } صفحة للتأكيد
}
fresh-waiting = { $count ->
    [zero] لا شيء للتأكيد
    [one] صفحة واحدة للتأكيد
    [two] صفحتان للتأكيد
    [few] { $count } صفحات للتأكيد
    [many] { $count } صفحة للتأكيد
   *[other] { $count } صفحة للتأكيد
}
fresh-none = كل شيء محدّث
fresh-none-lead = لا شيء يحتاج إلى تأكيد خلال الأسبوعين القادمين.
fresh-whose = يتابعها
fresh-mine = أنا
fresh-notice-label = صفحات تحتاج إلى تأكيد
fresh-notice = { $count ->
    [zero] لا توجد صفحة للتأكيد.
    [one] هناك صفحة تتابعونها تحتاج إلى تأكيد.
    [two] هناك صفحتان تتابعونهما تحتاجان إلى تأكيد.
    [few] هناك { $count } صفحات تتابعونها تحتاج إلى تأكيد.
    [many] هناك { $count } صفحة تتابعونها تحتاج إلى تأكيد.
   *[other] هناك { $count } صفحة تتابعونها تحتاج إلى تأكيد.
}
fresh-ask-title = هل ما زال هذا صحيحًا؟
fresh-ask-lead = هذا ما يراه الجمهور. اقرؤوا المواعيد والعناوين والأرقام، ثم أكدوا.
fresh-public-page = الصفحة العمومية
fresh-not-right = هل تغيّر شيء؟ سجّلوا الدخول وصححوا الصفحة: نشرها تأكيد لها أيضًا.
fresh-seen = ما يراه الجمهور
fresh-thanks = شكرًا، تم التأكيد
fresh-thanks-lead = يرى الجمهور الآن أن هذه الصفحة تم التحقق منها اليوم. يمكنكم إغلاق هذه النافذة.
fresh-link-unknown = هذا الرابط لا يعمل
fresh-link-unknown-lead = ربما انقطع في رسالتكم. انسخوه كاملًا، أو سجّلوا الدخول.
fresh-link-expired = هذا الرابط قديم جدًا
fresh-link-expired-lead = رابط التذكير صالح لثلاثين يومًا. سجّلوا الدخول لتأكيد صفحاتكم.
fresh-link-passed = لم تعد هناك حاجة إلى هذا الرابط
fresh-link-passed-lead = أُكِّدت الصفحة أو تغيّرت بعد إرساله، أو لم تعودوا تتابعونها. لا شيء مطلوب هنا.
fresh-settings-list = قواعد التأكيد
fresh-settings-lead = لكل منطقة: كم مرة يجب تأكيد الصفحات، وماذا يحدث إذا لم يؤكدها أحد.
fresh-settings = قواعد التأكيد: { $territory }
fresh-interval = يجب تأكيد الصفحات كل
fresh-interval-hint = تُحسب المدة من آخر نشر أو تأكيد. ويمكن أن يكون للصفحة تاريخ أقرب.
fresh-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
fresh-hide = إخفاء صفحة لا يؤكدها أحد
fresh-hide-hint = تخرج من البحث والقوائم والخريطة والكتيّب. ويقول عنوانها إنها قيد التحقق.
fresh-hide-never = أبدًا: يُنبَّه الجمهور فقط
fresh-hide-months = { $count ->
    [zero] بعد { $count } شهر من التاريخ
    [one] بعد شهر واحد من التاريخ
    [two] بعد شهرين من التاريخ
    [few] بعد { $count } أشهر من التاريخ
    [many] بعد { $count } شهرًا من التاريخ
   *[other] بعد { $count } شهر من التاريخ
}
fresh-phone = هاتف يمكن للجمهور أن يسأل عليه
fresh-email = عنوان بريد إلكتروني يمكن للجمهور أن يسأل عليه
fresh-contact-hint = يظهر مكان الصفحة المخفية. رقم مكتب، لا رقم شخص أبدًا.
