### قائمة الانتظار وشاشة النداء.

queue-title = قائمة الانتظار
queue-lost = لا يوجد اتصال. قد لا يكون ما ترونه محدّثًا.
queue-state-waiting = ينتظر
queue-state-called = تم النداء
queue-state-with = في المقابلة
queue-state-done = انتهت المقابلة
queue-state-left = لم يعد هنا
queue-step-again = إعادة النداء
queue-step-absent = غير موجود
queue-step-undo = الرجوع خطوة
queue-step-call = نداء
queue-step-begin = حضر
queue-step-end = انتهت المقابلة
queue-step-leave = لم يعد ينتظر
queue-step-return = إرجاع إلى القائمة
queue-priority-none = بلا سبب
queue-priority-child = طفل بلا بالغ
queue-priority-pregnant = حمل أو رضيع
queue-priority-health = مرض أو إعاقة
queue-priority-danger = خطر
queue-priority-elderly = شخص مسن
queue-about-unknown = لا نعرف بعد
queue-about-soon = خلال دقائق
queue-about-minutes = { $minutes ->
    [zero] خلال دقائق
    [one] خلال دقيقة تقريبًا
    [two] خلال دقيقتين تقريبًا
    [few] خلال { $minutes } دقائق تقريبًا
    [many] خلال { $minutes } دقيقة تقريبًا
   *[other] خلال { $minutes } دقيقة تقريبًا
}
queue-about-long = بعد أكثر من ساعتين
queue-language-any = أي لغة
queue-board = شاشة النداء
queue-told-added = الرقم { $number } في القائمة.
queue-told-called = ناديتم الرقم { $number }.
queue-told-pending = قولوا أولًا هل حضر الرقم { $number }.
queue-nobody-for-you = لا ينتظر أحد يمكنكم استقباله بلغة مشتركة.
queue-counter = أستقبل في المكان
queue-counter-open = بدء الاستقبال
queue-counter-change = تغيير
queue-counter-break = استراحة
queue-counter-taken = يستقبل زميل آخر في هذا المكان.
queue-counter-bad = اكتبوا حرفًا أو رقمًا، مثل «ب» أو «2».
queue-slip = عرض الرقم أو طباعته
queue-slip-how = لمتابعة القائمة على الهاتف: صوّروا هذا الرمز.
queue-slip-page = عرض صفحة هذا الشخص
queue-empty = لا أحد ينتظر.
queue-gone = { $count ->
    [zero] لم يُستقبل أحد بعد
    [one] شخص واحد تم استقباله أو غادر
    [two] شخصان تم استقبالهما أو غادرا
    [few] { $count } أشخاص تم استقبالهم أو غادروا
    [many] { $count } شخصًا تم استقبالهم أو غادروا
   *[other] { $count } شخص تم استقبالهم أو غادروا
}
queue-waiting = { $count ->
    [zero] لا أحد ينتظر
    [one] شخص واحد ينتظر
    [two] شخصان ينتظران
    [few] { $count } أشخاص ينتظرون
    [many] { $count } شخصًا ينتظرون
   *[other] { $count } شخص ينتظرون
}
queue-present = { $count ->
    [zero] لا أحد يستقبل
    [one] شخص واحد يستقبل
    [two] شخصان يستقبلان
    [few] { $count } أشخاص يستقبلون
    [many] { $count } شخصًا يستقبلون
   *[other] { $count } شخص يستقبلون
}
queue-room = { $count ->
    [zero] لا مكان من دون موعد
    [one] بقي مكان واحد من دون موعد
    [two] بقي مكانان من دون موعد
    [few] بقيت { $count } أماكن من دون موعد
    [many] بقي { $count } مكانًا من دون موعد
   *[other] بقي { $count } مكان من دون موعد
}
queue-full = اكتملت الأماكن. إذا جاء شخص فقولوا له ذلك بصراحة.
queue-next = نداء الشخص التالي
queue-at = المكان { $counter }
queue-since = ينتظر منذ { $minutes } د
queue-just-came = وصل الآن
queue-turn = النداء { $about }
queue-number = الرقم
queue-by-woman = يطلب امرأة
queue-by-man = يطلب رجلًا
queue-interpreter = يلزم مترجم فوري
queue-colleague = ينتظر زميلًا آخر
queue-add = إضافة شخص
queue-add-full = اكتملت الأماكن: قد لا يكفي الوقت لهذا الشخص. قولوا له ذلك، ثم أضيفوه إن أردتم استقباله رغم ذلك.
queue-add-knowingly = اكتملت الأماكن. اختاروا اللغة من جديد لإضافة الشخص رغم ذلك.
queue-add-language = لغته: ضغطة واحدة تضيفه إلى القائمة
queue-add-more = اسم أو لغة أخرى
queue-add-name = بماذا نناديه (إن أراد)
queue-add-name-hint = الاسم الأول أو كلمة تكفي. تُمحى في آخر اليوم.
queue-add-other = لغة أخرى
queue-add-in-other = إضافة بهذه اللغة
queue-add-priority = هل هناك سبب للأولوية؟
queue-back = العودة إلى القائمة
queue-your-title = مكاني في القائمة
queue-your-number = رقمكم
queue-your-turn = حان دوركم: اذهبوا إلى المكان { $counter }.
queue-your-turn-now = حان دوركم.
queue-your-end = انتهى. يمكنكم إغلاق هذه الصفحة.
queue-your-absence = نادينا رقمكم ولم نجدكم. أخبروا الاستقبال أنكم هنا.
queue-your-place = { $count ->
    [zero] أنتم التالون.
    [one] شخص واحد قبلكم.
    [two] شخصان قبلكم.
    [few] { $count } أشخاص قبلكم.
    [many] { $count } شخصًا قبلكم.
   *[other] { $count } شخص قبلكم.
}
queue-your-next = أنتم التالون.
queue-your-wait = دوركم على الأرجح { $about }.
queue-your-wait-how = هذا تقدير فقط. قد يمر قبلكم شخص في خطر أو مريض. ابقوا قرب الشاشة.
board-title = شاشة النداء
board-sound-on = تشغيل الصوت
board-sound-off = إيقاف الصوت
board-full-screen = ملء الشاشة
board-call = الرقم { $number }، المكان { $counter }
board-empty = أهلًا وسهلًا. سيظهر رقمكم هنا.
board-number = الرقم
board-counter = المكان
reception-expected = مواعيد اليوم
act-ticket-added = أضاف شخصًا إلى قائمة الانتظار
act-ticket-called = نادى رقمًا
act-ticket-begun = بدأ مقابلة
act-ticket-ended = أنهى مقابلة
act-ticket-left = سجل أن شخصًا لم يعد هنا
act-ticket-returned = أرجع شخصًا إلى قائمة الانتظار
act-queue-read = قرأ قائمة الانتظار
act-counter-opened = حدد مكان استقباله
act-counter-closed = أخذ استراحة
thing-ticket = رقم في قائمة الانتظار
