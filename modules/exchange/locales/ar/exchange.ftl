## التبادل: الصفحات المشتركة

exchange-title = التبادل
exchange-lead = ما جرّبته مؤسسات لأجل المهاجرين ومعهم، وما نتج عنه، ومن تبنّاه في مكان آخر.
exchange-desk = للمعالجة
exchange-desk-lead = الممارسات المودعة حيث تنشّطون التبادل. أسندوا كل واحدة إلى مراجعَين من مؤسسات أخرى.
exchange-desk-none = لم يُودَع شيء
exchange-changed = عُدّلت في
exchange-date = تاريخ الملف
exchange-licence = الرخصة
exchange-files = تنزيل هذه القائمة
exchange-institution-gone = مؤسسة لم تعد في الشبكة
exchange-save = حفظ
exchange-saved-at = حُفظ في الساعة { $time }
exchange-kept = لا اتصال: نصكم محفوظ في هذا المتصفح.
exchange-failed = لم يُحفظ بعد. نصكم ما زال هنا.
exchange-back = عاد ما كتبتموه دون اتصال.
exchange-not-saved = لم يُحفظ: هناك ما يجب تصحيحه في الاستمارة.
exchange-overtaken = حفظ شخص آخر هذه الممارسة في هذه الأثناء. نصكم ما زال في الاستمارة ولم يُحفظ.
exchange-overtaken-see = الاطلاع على المحفوظ
exchange-done-saved = تم الحفظ.
exchange-done-submitted = أُودعت الممارسة. ستطلب الأمانة مراجعتين.
exchange-done-taken = عادت الممارسة إليكم.
exchange-done-asked = طُلبت المراجعة.
exchange-done-reviewed = شكرًا، قُدّمت مراجعتكم.
exchange-done-excused = تم التسجيل: سيراجع هذه الممارسة شخص آخر.
exchange-done-revision = أُرسل طلب التغييرات إلى المؤسسة.
exchange-done-published = نُشرت الممارسة.
exchange-done-reopened = بدأت نسخة جديدة. ما زال الجمهور يرى السابقة.
exchange-done-confirmed = تم التأكيد: الممارسة محدّثة لسنتين.
exchange-done-retired = سُحبت الممارسة: لم يعد الجمهور يراها.
exchange-done-discarded = حُذفت المسودة.
waiting-reviews = { $count ->
    [zero] لا ممارسات للمراجعة
    [one] ممارسة للمراجعة
    [two] ممارستان للمراجعة
    [few] { $count } ممارسات للمراجعة
    [many] { $count } ممارسة للمراجعة
   *[other] { $count } ممارسة للمراجعة
}
waiting-revision = { $count ->
    [zero] لا ممارسات للتعديل
    [one] ممارسة للتعديل
    [two] ممارستان للتعديل
    [few] { $count } ممارسات للتعديل
    [many] { $count } ممارسة للتعديل
   *[other] { $count } ممارسة للتعديل
}
waiting-due = { $count ->
    [zero] لا ممارسات للتحديث
    [one] ممارسة للتحديث
    [two] ممارستان للتحديث
    [few] { $count } ممارسات للتحديث
    [many] { $count } ممارسة للتحديث
   *[other] { $count } ممارسة للتحديث
}
waiting-submitted = { $count ->
    [zero] لا ممارسات مودعة
    [one] ممارسة مودعة
    [two] ممارستان مودعتان
    [few] { $count } ممارسات مودعة
    [many] { $count } ممارسة مودعة
   *[other] { $count } ممارسة مودعة
}
told-practice-submitted-label = أُودعت ممارسة
told-practice-submitted = «{ $name }» مودعة وتنتظر مراجعين.
told-review-asked-label = يُطلب منكم مراجعة ممارسة
told-review-asked = يُطلب منكم مراجعة «{ $name }».
told-practice-reviewed-label = تقدمت مراجعات ممارسة
told-practice-reviewed = مراجعات «{ $name }» في انتظاركم.
told-practice-revision-label = طُلبت تغييرات في ممارسة
told-practice-revision = تطلب الأمانة تغييرات في «{ $name }».
told-practice-published-label = نُشرت ممارسة لمؤسستكم
told-practice-published = نُشرت «{ $name }».
told-practice-due-label = ممارسة تحتاج إلى تحديث
told-practice-due = نُشرت «{ $name }» قبل سنتين. أخبرونا إن كان كل شيء ما زال صحيحًا.
exchange-whole-network = الشبكة كلها
