appointment-take = أخذ موعد
appointment-have-code = لدي موعد من قبل
appointment-language = اللغة
appointment-interpreter = لغة أخرى مع مترجم فوري
appointment-other = أي لغة؟
appointment-language-unknown = اكتبوا اسم لغة، مثل «البامبارا».
appointment-theme = الموضوع
appointment-by-whom = من يستقبلكم
appointment-woman = امرأة
appointment-man = رجل
appointment-see-times = عرض الأوقات المتاحة
appointment-time = اليوم والساعة
appointment-times = { $count ->
    [zero] لا وقت متاح
    [one] وقت واحد متاح
    [two] وقتان متاحان
    [few] { $count } أوقات متاحة
    [many] { $count } وقتًا متاحًا
   *[other] { $count } وقت متاح
}
appointment-no-times = لم يبق وقت متاح لهذا الاختيار. جربوا لغة أخرى أو تعالوا من دون موعد.
appointment-later-days = الأيام التالية
appointment-gone = حجز هذا الوقت قبل لحظات. اختاروا وقتًا آخر.
appointment-too-many = أُخذت مواعيد كثيرة من هذا الاتصال. أعيدوا المحاولة بعد ربع ساعة، أو اتصلوا بالشباك، أو تعالوا بدون موعد.
appointment-name = بماذا نناديكم؟
appointment-name-hint = أي اسم تريدون: الاسم الأول أو لقب يكفي.
appointment-reach = هل يمكننا الاتصال بكم؟
appointment-reach-hint = فقط إذا كان ذلك آمنًا لكم.
appointment-reach-nobody = لا، لا تتصلوا بي
appointment-reach-phone = بالهاتف أو برسالة قصيرة
appointment-reach-email = بالبريد الإلكتروني
appointment-phone = الهاتف
appointment-phone-bad = اكتبوا رقمًا من ستة أرقام على الأقل، أو اختاروا «لا».
appointment-email = البريد الإلكتروني
appointment-email-bad = اكتبوا عنوانًا مثل name@example.org، أو اختاروا «لا».
appointment-hours = في أي ساعات؟
appointment-message = يمكنكم ترك رسالة عند شخص آخر
appointment-shared = أشخاص آخرون يستعملون هذا الهاتف أو العنوان
appointment-earlier = أخبروني إذا أصبح وقت أقرب متاحًا
appointment-keep = حجز هذا الوقت
appointment-kept = تم حجز موعدكم.
appointment-code-is = هذا هو رمزكم. اكتبوه أو التقطوا صورة له.
appointment-code-use = قولوه عند الاستقبال. ويفيدكم أيضًا لتغيير الوقت أو الإلغاء.
appointment-own = موعدي
appointment-shared-warning = إذا كان غيركم يستعمل هذا الجهاز، فامسحوا هذه الصفحة من سجل التصفح.
appointment-no-mail = هذا الموقع لا يرسل بريدًا إلكترونيًا: سجلوا اليوم والساعة.
appointment-find = العثور على موعدي
appointment-find-it = بحث
appointment-code = الرمز
appointment-code-hint = الأحرف والأرقام العشرة التي حصلتم عليها عند أخذ الموعد.
appointment-code-unknown = لم نجد هذا الرمز. تحققوا من كل حرف.
appointment-was-moved = تم تغيير الوقت.
appointment-move = تغيير الوقت
appointment-move-it = اختيار هذا الوقت
appointment-leave-it = الإبقاء على الوقت السابق
appointment-cancel = إلغاء الموعد
appointment-state-booked = محجوز
appointment-state-seen = انتهى
appointment-state-arrived = أنتم في قاعة الانتظار
appointment-state-no-show = لم يتم الحضور
appointment-state-excused = ملغى
appointment-state-moved = تغير وقته
appointment-state-closed = ألغاه شباك الاستقبال
appointment-mail-subject = تذكير
appointment-reminder = لديكم موعد: { $when }.
appointment-earlier-free = هناك وقت أقرب متاح: { $when }. يأخذه أول من يختاره.
appointment-closed-told = سيكون الشباك مغلقًا: لن يتم موعدكم ({ $when }). يمكنكم اختيار وقت آخر، أو المجيء بدون موعد في يوم آخر.
appointment-mail-link = عرض أو تغيير أو إلغاء
appointment-mail-why = تصلكم هذه الرسالة لأنكم تركتم هذا العنوان عند أخذ الموعد.
