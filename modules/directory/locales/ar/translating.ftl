# الترجمات: ما ينتظر، وأين وصلت، ومن يعمل عليها؛ ومن يُخبر عن المسودات.

translations-title = الترجمات
translations-lead = ما ينتظر الترجمة بلغاتكم. أولًا ما لم يعد صحيحا للقراء، ثم الأهم لهم.
translations-text = النص
translations-what = المطلوب
translations-words = كلمات للترجمة
translations-who = من يترجم
translations-mine = أنا
translations-free = لا أحد بعد
translations-own = لغاتي
translations-languages = اللغات التي أترجم إليها
translations-languages-hint = سترون هذه اللغات أولًا، وسيصلكم إشعار عندما يتغير نص مترجم إلى إحداها.
translations-choose = حفظ لغاتي
translations-chosen = حُفظت لغاتكم.
translations-found = { $count ->
    [zero] لا نصوص تنتظر
    [one] نص واحد ينتظر
    [two] نصان ينتظران
    [few] { $count } نصوص تنتظر
    [many] { $count } نصًا ينتظر
   *[other] { $count } نص ينتظر
}
translations-empty = لا شيء ينتظر هنا
translations-empty-lead = اختاروا لغات أخرى أو أزيلوا أحد خيارات التصفية.
translations-stale = { $count ->
    [zero] لا شيء للتحديث
    [one] واحد للتحديث
    [two] اثنان للتحديث
    [few] { $count } للتحديث
    [many] { $count } للتحديث
   *[other] { $count } للتحديث
}
translations-missing = { $count ->
    [zero] لا شيء للترجمة
    [one] واحد للترجمة
    [two] اثنان للترجمة
    [few] { $count } للترجمة
    [many] { $count } للترجمة
   *[other] { $count } للترجمة
}
translations-machine = { $count ->
    [zero] لا شيء من الآلة
    [one] واحد من الآلة للمراجعة
    [two] اثنان من الآلة للمراجعة
    [few] { $count } من الآلة للمراجعة
    [many] { $count } من الآلة للمراجعة
   *[other] { $count } من الآلة للمراجعة
}
standings-title = تقدّم الترجمات
standings-lead = لكل منطقة وقسم ولغة: عدد النصوص المحدّثة، والتي تنتظر الترجمة أو المراجعة. والمسودات محسوبة.
standings-section = القسم
standings-done = أُنجز
standings-taken = قيد الترجمة
standings-review = للمراجعة
standings-taxonomies = المواضيع والكلمات المفتاحية
standings-network = الشبكة كلها
standings-xlsx = جدول Excel
standings-csv = جدول CSV
standings-empty = لا نصوص محسوبة هنا
claim-who = من سيترجم
claim-take = سأترجم هذا النص
claim-take-over = سأتولى الترجمة
claim-give = أطلب من شخص آخر
claim-release = لم أعد أترجم هذا النص
claim-mine = أنتم تترجمون هذا النص منذ { $day }.
claim-theirs = { $name }: قيد الترجمة منذ { $day }.
told-unnamed = مكان سرّي
told-submitted-label = نص مقترح للمراجعة
told-submitted = «{ $name }» ينتظر المراجعة.
told-refused-label = طُلبت تغييرات في نص كتبتموه
told-refused = طُلبت منكم تغييرات في «{ $name }».
told-published-label = نُشر نص كتبتموه
told-published = نُشر «{ $name }».
told-scheduled-label = حُدّد موعد نشر نص كتبتموه
told-scheduled = سيُنشر «{ $name }» يوم { $day }.
told-dropped-label = نص لم يُنشر في اليوم المحدد
told-dropped-pictures = لم يُنشر «{ $name }»: هناك صورة دون وصف. المسودة محفوظة.
told-dropped-right = لم يُنشر «{ $name }»: من حدّد اليوم لم يعد يحق له النشر هنا. المسودة تنتظر المراجعة.
told-stale-label = تغيّر نص: ترجمته لم تعد محدّثة
told-stale = تغيّر «{ $name }». ترجمة للتحديث: { $language }.
told-given-label = طُلبت منكم ترجمة
told-given = طُلبت منكم ترجمة «{ $name }» إلى { $language }.
