## بوابات المعلومات

portals-title = بوابات المعلومات
portals-lead = أين يجد المتنقلون المعلومات: لمن، وبأي لغات، وحول ماذا، وما رأيناه فيها وفي أي تاريخ.
portals-found = { $count ->
    [zero] لم نجد أي بوابة
    [one] وجدنا بوابة واحدة
    [two] وجدنا بوابتين
    [few] وجدنا { $count } بوابات
    [many] وجدنا { $count } بوابة
   *[other] وجدنا { $count } بوابة
}
portals-none = جربوا كلمة أخرى، أو أزيلوا أحد خيارات التصفية.
portals-everything = عرض كل البوابات
portals-search-example = تأشيرة، مدرسة، عودة…
portals-find = ابحثوا عن جواب
portals-find-lead = قولوا لنا أين أنتم وماذا تريدون أن تعرفوا: نعرض لكم البوابات التي تتحدث عن ذلك، وأولها ما هو بلغتكم.
portals-find-none = لا نعرف بعد أي بوابة تتحدث عن ذلك.
portals-find-people = عرض المنظمات التي يمكنها أن تفيدكم
portals-find-foreign = لا توجد أي من هذه البوابات باللغة: { $language }.
portals-ask = بحث
portals-coverage = المواضيع المغطاة حسب البلد
portals-coverage-lead = عدد البوابات التي تتحدث عن كل موضوع، حسب البلد. حيث لا توجد أي بوابة، فالمعلومة غائبة.
portals-gap = لا شيء
portals-gaps = { $count ->
    [zero] كل موضوع مذكور في كل بلد.
    [one] خانة واحدة فارغة.
    [two] خانتان فارغتان.
    [few] { $count } خانات فارغة.
    [many] { $count } خانة فارغة.
   *[other] { $count } خانة فارغة.
}
portals-compare = مقارنة البوابات
portals-compare-lead = اختاروا من بوابتين إلى { $most } بوابات.
portals-compare-one = البوابة { $number }
portals-own = البوابات
portals-own-lead = البوابات التي تتابعونها في الجرد. كل ما ترونه يسجل بتاريخه، فيظهر ما يتغير.
portals-own-none = لا توجد بوابة في عهدتكم حالياً.
portal-new = إضافة بوابة
portal-edit = تعديل البوابة
portal-archive = سحبها من الجرد
portal-restore = إعادتها إلى الجرد
portal-archived = مسحوبة
portal-observe = سجلوا ما رأيتم
portal-observe-save = تسجيل
portal-name = اسم البوابة
portal-url = العنوان
portal-summary = ماذا نجد فيها
portal-keeper = الجهة المشرفة
portal-keeper-hint = اسم المؤسسة، أو عنوان صفحتها في الشبكة.
portal-place = الإقليم
portal-place-hint = الإقليم الذي تتحدث عنه البوابة.
portal-country = البلد
portal-languages = اللغات
portal-languages-hint = رموزها، بينها مسافات: ar fr es en.
portal-seen-languages = اللغات التي وجدتموها في ذلك اليوم
portal-for = الجمهور
portal-for-hint = لا تختاروا شيئاً إذا كانت البوابة للجميع.
portal-for-everybody = الجميع
portal-topics = المواضيع، حسب مرحلة المسار
portal-phase = مرحلة المسار
portal-phase-any = المسار كله
portal-phase-before = قبل السفر
portal-phase-transit = في الطريق
portal-phase-here = داخل البلد
portal-phase-return = عند العودة
portal-offers = ما يمكن فعله فيها
portal-offers-forms = ملء الاستمارات
portal-offers-appointments = حجز موعد
portal-offers-chat = مراسلة شخص
portal-offers-telephone = الاتصال بشخص
portal-offers-map = الاطلاع على خريطة الأماكن
portal-offers-downloads = تنزيل الأدلة
portal-offers-offline = قراءتها دون اتصال
portal-licence = الرخصة
portal-licence-hint = ما تقوله البوابة عن استعمال نصوصها.
portal-contact = للاتصال
portal-seen-on = تاريخ الاطلاع
portal-answers = البوابة
portal-answers-well = تستجيب جيداً
portal-answers-slowly = تستجيب ببطء
portal-answers-not-now = لم تكن تستجيب
portal-answers-gone = لم تعد موجودة
portal-usable = سهولة الاستعمال للجميع
portal-usable-hint = بلوحة المفاتيح، وبقارئ الشاشة، وعلى هاتف صغير.
portal-usable-well = جيدة
portal-usable-partly = جزئية
portal-usable-badly = ضعيفة
portal-usable-unknown = لم يتم التحقق منها
portal-updated = آخر تحديث معلن
portal-note = ملاحظة
portal-history = ما رأيناه
portal-never-seen = لم تتم معاينتها بعد
portal-is-old = لم تحدث منذ أكثر من سنة
portal-open = فتح البوابة
portal-not-said = غير مذكور
portal-i-am = أنا في، أو ذاهب إلى
portal-know = أريد أن أعرف شيئاً عن
portal-bad-language = «{ $tag }» ليس رمز لغة.
portal-needs-topic = اختاروا موضوعاً واحداً على الأقل، في أي مرحلة من المسار.
portal-not-yet = هذا التاريخ لم يحن بعد.
portal-not-yours = لستم من يتابع جرد هذا الإقليم، ولا تكتبون باسم هذه المؤسسة.
portal-found = تنتظر التأكيد
portal-finding = وجد البرنامج شيئاً غير الذي رأيتموه
portal-finding-lead = طلب الصفحة الأولى من البوابة وقرأ ما تقوله عن نفسها. انظروا، ثم أكدوا أو استبعدوا: لا ينشر شيء قبل ذلك.
portal-finding-what = ما ننظر فيه
portal-finding-last = ما رأيناه في { $day }
portal-finding-on = ما وجده البرنامج في { $day }
portal-finding-usable = لا يستطيع برنامج أن يقول ذلك. هذا آخر ما سجل؛ غيروه إن تحققتم منه.
portal-finding-confirm = التأكيد والتسجيل
portal-finding-dismiss = استبعاد
portal-finding-overtaken = تغير ما كان أمامكم في هذه الأثناء. هذا حال البوابة الآن.
portal-by-machine = وجده البرنامج وأكده شخص.
portal-asked-on = سأل البرنامج البوابة في { $day }.
portal-moved = تقول البوابة إن عنوانها تغير نهائياً:
portal-trouble-robots = يطلب الموقع من البرامج ألا تدخل (robots.txt): لم نقرأ شيئاً.
portal-trouble-turned-away = لا يسمح الموقع بدخول البرامج. لا نعرف ما يراه الناس فيه.
portal-trouble-refused = هذا العنوان ليس على الإنترنت العام: لم نطلبه.
portal-trouble-slow = لم ينته من الجواب خلال عشر ثوان.
portal-trouble-unreachable = لم يجب أحد في هذا العنوان.
portal-trouble-redirects = يقود العنوان من صفحة إلى أخرى بلا نهاية.
portal-trouble-failed = أجاب الخادم بخطأ.
waiting-portals = { $count ->
    [zero] لم تتغير أي بوابة
    [one] تغيرت بوابة واحدة: تنتظر التأكيد
    [two] تغيرت بوابتان: تنتظران التأكيد
    [few] تغيرت { $count } بوابات: تنتظر التأكيد
    [many] تغيرت { $count } بوابة: تنتظر التأكيد
   *[other] تغيرت { $count } بوابة: تنتظر التأكيد
}

portal-news = ما تنشره البوابات
portal-news-lead = آخر الأخبار والبطاقات والخدمات من بوابات الجرد، نجمعها كل يوم.
portal-news-others = كل هذا يقوله غيرنا: لم نكتبه ولم نتحقق منه. كل عنوان يقود إلى مصدره.
portal-news-found = { $count ->
    [zero] لم نجمع شيئاً بعد
    [one] منشور واحد
    [two] منشوران
    [few] { $count } منشورات
    [many] { $count } منشوراً
   *[other] { $count } منشور
}
portal-news-from = المصدر:
portal-news-dated = تاريخه عند مصدره { $day }.
portal-news-undated = بلا تاريخ عند مصدره.
portal-news-harvested = جمع في { $day }.
portal-news-here = ما تنشره هذه البوابة
portal-news-all = عرض كل ما تنشره البوابات
portal-speaks-feed = قناة أخبار (RSS أو Atom)
portal-speaks-oai = فهرس (OAI-PMH)
portal-speaks-hsds = دليل خدمات (HSDS)
portal-speaks-teranga = منصة Teranga أخرى
portal-sources = ما تنشره هذه البوابة
portal-sources-lead = اشتركوا في ما تتيحه البوابة لغيرها. يطلبه البرنامج كل يوم ويعرضه للعموم، دائماً مع مصدره ورابطه وتاريخه.
portal-sources-off = لا تسأل هذه المنصة أي بوابة حالياً: على من يشغلها أن يسمح بذلك أولاً. اشتراكاتكم تنتظر.
portal-source-add = الاشتراك في مصدر
portal-source-speaks = صيغة المصدر
portal-source-url-hint = عنوان القناة، أو واجهة OAI-PMH أو HSDS، أو الصفحة الأولى من منصة Teranga الأخرى.
portal-source-subscribe = اشتراك
portal-source-mend = تغيير العنوان
portal-source-pause = إيقاف مؤقت
portal-source-resume = استئناف
portal-source-paused = متوقف مؤقتاً
portal-source-remove = حذف المصدر
portal-source-remove-hint = يختفي كل ما جمع منه من الصفحات العامة أيضاً.
portal-source-records = { $count ->
    [zero] لم يجمع منه شيء.
    [one] جمع منه منشور واحد.
    [two] جمع منه منشوران.
    [few] جمعت منه { $count } منشورات.
    [many] جمع منه { $count } منشوراً.
   *[other] جمع منه { $count } منشور.
}
portal-source-worked = آخر مرة أجاب فيها المصدر كما ينبغي: { $day }.
portal-source-never = لم يجب المصدر كما ينبغي بعد.
portal-source-left-out = { $count ->
    [zero] لم يترك أي منشور.
    [one] ترك منشور واحد: بلا عنوان أو بلا رابط إلى الويب.
    [two] ترك منشوران: بلا عنوان أو بلا رابط إلى الويب.
    [few] تركت { $count } منشورات: بلا عنوان أو بلا رابط إلى الويب.
    [many] ترك { $count } منشوراً: بلا عنوان أو بلا رابط إلى الويب.
   *[other] ترك { $count } منشور: بلا عنوان أو بلا رابط إلى الويب.
}
portal-source-there = هذا المصدر موجود لهذه البوابة.
portal-source-most = للبوابة { $most } مصادر على الأكثر.
portal-source-too-large = الجواب أكبر من أن يقرأ.
portal-source-unreadable = الجواب ليس بالصيغة المذكورة. تحققوا من العنوان ومن صيغة المصدر.
portal-source-unsafe = في الجواب تعريفات (DTD) قد تضر: لم نقرأه.
portal-source-said-no = أجاب الفهرس بأنه لا يستطيع إعطاء بطاقاته بهذا الشكل.

thing-portal = بوابة معلومات
act-portal-added = أضاف بوابة معلومات
act-portal-written = عدل بوابة معلومات
act-portal-observed = سجل ما رآه في بوابة معلومات
act-portal-dismissed = استبعد ما وجده البرنامج في بوابة معلومات
act-portal-archived = سحب بوابة معلومات من الجرد
act-portal-restored = أعاد بوابة معلومات إلى الجرد
act-portal-source-added = اشترك في ما تنشره بوابة معلومات
act-portal-source-moved = غير عنوان مصدر لبوابة معلومات
act-portal-source-paused = أوقف مصدراً لبوابة معلومات مؤقتاً
act-portal-source-resumed = استأنف مصدراً لبوابة معلومات
act-portal-source-removed = حذف مصدراً لبوابة معلومات وما جمع منه
