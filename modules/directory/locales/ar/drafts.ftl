# مساحة العمل: ما ينتظر، القائمة، المحرّر، المراجعة، الترجمة، السجلّ.

work-title = عملي
work-to-review = { $count ->
    [zero] لا نصوص للمراجعة
    [one] نص واحد للمراجعة
    [two] نصان للمراجعة
    [few] { $count } نصوص للمراجعة
    [many] { $count } نصًا للمراجعة
   *[other] { $count } نص للمراجعة
}
work-asked = { $count ->
    [zero] لا تعديلات مطلوبة منكم
    [one] تعديلات مطلوبة منكم في نص واحد
    [two] تعديلات مطلوبة منكم في نصين
    [few] تعديلات مطلوبة منكم في { $count } نصوص
    [many] تعديلات مطلوبة منكم في { $count } نصًا
   *[other] تعديلات مطلوبة منكم في { $count } نص
}
work-begun = { $count ->
    [zero] لا مسودات بدأتموها
    [one] مسودة واحدة بدأتموها
    [two] مسودتان بدأتموهما
    [few] { $count } مسودات بدأتموها
    [many] { $count } مسودة بدأتموها
   *[other] { $count } مسودة بدأتموها
}
work-language = { $count ->
    [zero] إلى { $language }: لا شيء
    [one] إلى { $language } (نص واحد)
    [two] إلى { $language } (نصان)
    [few] إلى { $language } ({ $count } نصوص)
    [many] إلى { $language } ({ $count } نصًا)
   *[other] إلى { $language } ({ $count } نص)
}

menu-directory = الدليل
list-title = الخدمات
list-found = { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
list-empty = لا خدمات هنا
list-empty-lead = أزيلوا أحد خيارات التصفية، أو ابدؤوا خدمة جديدة.
list-any = الكل
list-state = الحالة
list-languages = اللغات
list-words = اسم الخدمة
list-show = عرض

state-draft = مسودة
state-in-review = قيد المراجعة
state-changes-asked = تعديلات مطلوبة
state-scheduled = نشر مبرمج
state-published = منشورة
state-archived = مؤرشفة
state-new = لم تُنشر بعد
state-overdue = يجب التحقق منها


new-title = خدمة جديدة
new-territory = المنطقة
new-territory-choose = اختيار هذه المنطقة
new-language = اللغة التي تكتبون بها
new-name-hint = كما يقولها الناس: «تسجيل طفل في المدرسة»، لا «مصلحة الشؤون المدرسية».
new-organisation = المنظمة التي تقدّم الخدمة
new-organisation-none = لا توجد
new-begin = بدء

edit-name = اسم الخدمة
edit-alternate-name = اسم آخر
edit-description = الوصف
edit-description-hint = في جملتين أو ثلاث: ما الذي يجده الشخص هناك.
edit-alert-hint = ما هو استثنائي فقط، مثل تغيير المقرّ.
edit-status = وضعية الأشخاص
edit-age = السنّ
edit-age-from = أدنى سنّ
edit-age-to = أقصى سنّ
edit-sex = نساء أو رجال
edit-family = الوضعية العائلية
edit-level = مستوى اللغة
edit-level-none = لا مستوى مطلوب
edit-documents-hint = وثيقة واحدة في كل سطر.
edit-hours = أوقات كل أسبوع
edit-hours-hint = سطر لكل توقيت. لحذف توقيت، امحوا ساعتَيه.
edit-hours-add = إضافة توقيت
edit-hours-days = الأيام
edit-hours-said = هذا ما تم حفظه:
edit-hours-beyond = { $count ->
    [zero] كل القواعد ظاهرة في هذه الاستمارة.
    [one] هناك قاعدة خاصة لا تتسع لها هذه الاستمارة: تبقى كما هي.
    [two] هناك قاعدتان خاصتان لا تتسع لهما هذه الاستمارة: تبقيان كما هما.
    [few] هناك { $count } قواعد خاصة لا تتسع لها هذه الاستمارة: تبقى كما هي.
    [many] هناك { $count } قاعدة خاصة لا تتسع لها هذه الاستمارة: تبقى كما هي.
   *[other] هناك { $count } قاعدة خاصة لا تتسع لها هذه الاستمارة: تبقى كما هي.
}
edit-holidays = مفتوح أيضًا في العطل الرسمية
edit-days-missing = اختاروا يومًا واحدًا على الأقل.
edit-opens = يفتح الساعة
edit-closes = يغلق الساعة
edit-note = ملاحظة
edit-exceptions = أيام خاصة
edit-exceptions-hint = عطلة، أشغال، توقيت صيفي. من دون ساعات تكون الخدمة مغلقة في تلك الأيام. لحذفها، امحوا اليوم الأول.
edit-exceptions-add = إضافة أيام خاصة
edit-from = اليوم الأول
edit-to = اليوم الأخير
edit-end-before-start = اليوم الأخير يسبق اليوم الأول.
edit-phones = الهواتف
edit-phones-hint = لحذف هاتف، امحوا الرقم.
edit-phones-add = إضافة هاتف
edit-phone-number = الرقم
edit-phone-extension = الرقم الداخلي
edit-phone-description = من يجيب
edit-email = عنوان البريد الإلكتروني
edit-due = يجب التحقق قبل
edit-due-hint = بعد هذا التاريخ، تنصح الصفحة بالاتصال قبل المجيء.
edit-assured = تحققت اليوم من أن كل شيء صحيح
edit-minor = تصحيح بسيط: تبقى الترجمات محدّثة
edit-minor-hint = ضعوا علامة هنا عند إصلاح خطأ إملائي. إذا تغيّر المعنى فاتركوها فارغة: ستُعلَّم الترجمات للتحديث.
edit-other = معلومات أخرى
edit-part-what = الخدمة
edit-part-who = لمن
edit-part-how = كيف تجري الأمور
edit-part-when = متى
edit-part-reach = الاتصال واللغات
edit-part-trust = قبل الحفظ
edit-language = اكتبوا بهذه اللغة: { $language }.
edit-row = السطر { $number }
edit-save = حفظ المسودة
edit-saved = تم الحفظ. لا يراه الجمهور بعد.

conflict-title = عدّل شخص آخر هذا النص بينما كنتم تكتبون.
conflict-lead = لم يضع شيء. اختاروا في كل نقطة النص الذي يبقى، ثم احفظوا.
conflict-mine = نصّي
conflict-theirs = النص الآخر
conflict-nothing = فارغ
conflict-none = النصّان يقولان الشيء نفسه.
conflict-save = حفظ اختياراتي
conflict-theirs-all = الاحتفاظ بكل النص الآخر

review-nothing = لا توجد مسودة: ما ترونه هو ما يراه الجمهور.
review-submit = إرسال إلى المراجعة
review-note = كلمة إلى من يراجع
review-note-said = ملاحظة من كتب النص
review-asked = التعديلات المطلوبة
review-publish = نشر
review-publish-lead = سيرى الجمهور هذا النص مكان القديم. وما كان مؤرشفًا يعود للظهور.
review-on = النشر يوم
review-on-hint = اتركوه فارغًا للنشر الآن.
review-on-wrong = اختاروا يومًا قادمًا خلال سنتين.
review-scheduled-for = سيُنشر { $date }.
review-refuse = طلب تعديلات
review-refuse-note = ما الذي يجب تعديله
review-refuse-empty = اكتبوا ما الذي يجب تعديله.
review-withdraw = التخلي عن المسودة
review-withdraw-lead = تختفي المسودة، ولا يتغير ما هو منشور.
review-archive = أرشفة

move-title = نقل إلى منطقة أخرى
move-lead = يبقى النص كما هو. يراه الجمهور في المنطقة الجديدة بعد أن ينشره شخص يحق له النشر في المنطقتين.
move-to = المنطقة الجديدة

preview-title = معاينة
preview-open = عرض المعاينة
preview-public = الصفحة العمومية
preview-notice = معاينة: لا يرى الجمهور هذه الصفحة بعد.
preview-back = العودة إلى التحرير

history-title = النسخ المنشورة
history-empty = لا نسخة منشورة
history-empty-lead = تُحفظ هنا كل عملية نشر. يمكنكم مقارنة النسخ والعودة إلى إحداها.
history-version = النسخة { $number } – { $date }
history-to-next = ما تغيّر بعد ذلك، في النسخة { $number }:
history-to-draft = ما تغيّره المسودة:
history-latest = هذه هي النسخة التي يراها الجمهور.
history-same = لم يتغير أي نص.
history-other = تغيّر أيضًا
history-restore = استعادة هذه النسخة
history-restore-lead = تصبح هذه النسخة مسودة، ولا يراها الجمهور إلا بعد النشر.

translate-title = «{ $name }»: { $language }
translate-left = { $count ->
    [zero] كل شيء محدّث
    [one] نص واحد للترجمة أو المراجعة
    [two] نصّان للترجمة أو المراجعة
    [few] { $count } نصوص للترجمة أو المراجعة
    [many] { $count } نصًا للترجمة أو المراجعة
   *[other] { $count } نص للترجمة أو المراجعة
}
translate-none = لا يوجد نص للترجمة.
translate-changed = ما تغيّر منذ الترجمة:
translate-save = حفظ الترجمة
translate-conflict = عدّل شخص آخر بعض النصوص بينما كنتم تكتبون. حُفظت النصوص الأخرى. تحققوا من هذه ثم احفظوا من جديد.
