## الجدول الجامع

table-title = الجدول الجامع
table-lead = ما يُعرض إلى جانب ما يُطلب، بحسب الموضوع والبلد وشكل التعاون. يُظهر أين لدى الشبكة أجوبة وأين ليس لديها.
table-inside-lead = مع ما هو لأعضاء الشبكة ولمؤسساتكم.
table-rows = الصفوف
table-columns = الأعمدة
table-theme = الموضوع
table-country = البلد
table-modality = شكل التعاون
table-on = في يوم
table-on-hint = اتركوه فارغًا لعرض اليوم.
table-on-wrong = هذا ليس يومًا مضى. إليكم جدول اليوم.
table-as-on = في { $day }
table-show = عرض
table-total = المجموع
table-offers-count = { $count ->
    [zero] لا عروض
    [one] عرض واحد
    [two] عرضان
    [few] { $count } عروض
    [many] { $count } عرضًا
   *[other] { $count } عرض
}
table-requests-count = { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
}
table-changes-count = { $count ->
    [zero] لا تغيير مؤكد
    [one] تعاون واحد غير شيئًا
    [two] تعاونان غيرا شيئًا
    [few] { $count } حالات تعاون غيرت شيئًا
    [many] { $count } حالة تعاون غيرت شيئًا
   *[other] { $count } حالة تعاون غيرت شيئًا
}
table-cell-changes = تغييرات
table-cell-offers = عروض
table-cell-requests = طلبات
table-sought = مطلوب وغير معروض
table-offered = معروض وغير مطلوب
table-legend = في كل خانة: العروض | الطلبات، ومع ✓ حالات التعاون التي غيرت شيئًا.
table-legend-paper = في كل خانة: العروض | الطلبات، ثم | حالات التعاون التي غيرت شيئًا إن وُجدت.
table-once = العرض أو الطلب الذي له عدة مواضيع أو أشكال يُحسب في كل منها، ومرة واحدة في المجاميع.
table-none = لا شيء معروض ولا مطلوب هنا
table-none-hint = أزيلوا أحد خيارات التصفية، أو اختاروا يومًا آخر.
table-nowhere = بلد غير مذكور
table-gaps = ما يُطلب ولا يعرضه أحد
table-gaps-none = كل ما يُطلب معروض في مكان ما من الشبكة.
table-gaps-hint = محسوب في هذا الجدول، أيًّا كان البلد.
table-files = تنزيل الجدول
table-unit = عروض | طلبات
table-scan = جدول اليوم
table-method = طريقة الحساب
table-method-visible = لا يُحسب إلا ما هو مفتوح وما يحق لمن ينظر أن يراه.
table-changed = ما الذي تغير
table-changed-hint = حالات التعاون المنشورة التي تقول آخر متابعة لها، بعد تأكيد المؤسسة الأخرى، إن شيئًا قد صار قائمًا. البلد هو بلد المؤسسة التي استفادت.
table-changed-more = { $count ->
    [zero] ولا تعاون آخر
    [one] وتعاون واحد آخر
    [two] وتعاونان آخران
    [few] و{ $count } حالات تعاون أخرى
    [many] و{ $count } حالة تعاون أخرى
   *[other] و{ $count } حالة تعاون أخرى
}
