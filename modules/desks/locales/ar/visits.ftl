### الزيارات: ما يطلبه الناس، وما يُعطى لهم، والقائمة التي يأخذونها.

act-visit-recorded = سجّل زيارة
act-visit-corrected = صحّح زيارة
act-visit-removed = أزال زيارة سُجّلت بالخطأ
act-visits-read = اطّلع على زيارات يوم
act-visit-list-sent = أرسل قائمة عناوين
thing-visit = زيارة
visits = الزيارات
visits-none = لا توجد زيارة مسجّلة اليوم.
visit-new = زيارة جديدة
visit-record = تسجيل الزيارة
visit-mend = تصحيح الزيارة
visit-remove-lead = هل سُجّلت بالخطأ؟ يمكنكم إزالتها اليوم. يحتفظ السجل بأنها أُزيلت.
visit-remove = إزالة هذه الزيارة
visit-kept = سُجّلت الزيارة.
visit-removed = أُزيلت الزيارة.
visit-needs = لماذا جاء الشخص
visit-needs-hint = الطلبات الأكثر تكرارًا هنا تأتي أولًا. اختاروا «لم نجد شيئًا» عندما لا تستطيع أي خدمة المساعدة: هكذا تظهر النواقص.
visit-need-missing = اختاروا طلبًا واحدًا على الأقل.
visit-too-many = هذا كثير: { $most } على الأكثر.
visit-unmet = لم نجد شيئًا
visit-given = ما تعطونه
visit-given-hint = خدمات هذا المكان وأدلته. يمكن للشخص أن يأخذ قائمتها معه.
visit-given-search = البحث عن خدمة أو دليل، بأي لغة
visit-given-none = اختاروا طلبًا أو اكتبوا كلمة لرؤية الخدمات.
visit-given-guides = أدلة
visit-given-other = أخرى
visit-language = اللغة المستعملة
visit-language-other = لغة أخرى
visit-language-which = ما هي، إن كانت لغة أخرى
visit-language-missing = اذكروا اللغة التي تحدثتم بها.
visit-too-old = مضى على هذه الزيارة أكثر من شهر: لم يعد ممكنًا تسجيلها.
visit-about-hint = للعدّ فقط، وليس للتعرّف على أحد. لا تسألوا إلا إذا كان ذلك طبيعيًا، وعدم الإجابة ممكن دائمًا.
visit-unsaid = لا يقول
visit-gender = امرأة أو رجل
visit-woman = امرأة
visit-man = رجل
visit-other-gender = غير ذلك
visit-age = العمر
visit-age-child = من 0 إلى 11
visit-age-adolescent = من 12 إلى 17
visit-age-young = من 18 إلى 24
visit-age-adult = من 25 إلى 59
visit-age-senior = 60 فأكثر
visit-nationality = الجنسية
visit-status = الوضع في البلد
visit-status-national = يحمل جنسية البلد
visit-status-permit = لديه إقامة
visit-status-asylum = طلب الحماية
visit-status-protected = يتمتع بالحماية (لاجئ أو غيره)
visit-status-none = بدون إقامة
visit-status-other = وضع آخر
visit-next = وبعد ذلك
visit-next-none = لا شيء آخر
visit-next-back = يعود بدون موعد
visit-next-appointment = يأخذ موعدًا
visit-next-file = متابعة أو توجيه
visit-next-elsewhere = يذهب إلى مكان آخر
visit-note = ملاحظة
visit-note-hint = بلا اسم ولا هاتف ولا عنوان. لا يقرؤها سواكم وتنسيق الشباك، وتُمحى بعد 30 يومًا.
visit-save-and-give = الحفظ وإعطاء القائمة
visit-waits = لا توجد شبكة: الزيارة محفوظة على هذا الجهاز بشكل مشفّر، وستُرسل عند عودة الشبكة.
visit-waiting = في انتظار الشبكة: #
visit-sent = أُرسلت الزيارات المحفوظة على هذا الجهاز.
visit-draft = عاد ما كنتم تكتبونه قبل القفل.
visit-refused = لم تُقبل هذه الزيارة.
visit-reopen = فتحها لتصحيحها
visit-discard = محوها من هذا الجهاز
visit-discard-sure = تأكيد المحو
visit-slip = قائمة للأخذ
slip-nothing = لم يُعطَ شيء، أو لم يعد شيء متاحًا للعموم.
slip-back = العودة إلى الزيارات
slip-language = لغة القائمة
slip-scan = يمسح الشخص هذا الرمز بهاتفه. العنوان لا يقول من هو ولا عمّا يبحث.
slip-print = فتح القائمة لطباعتها
slip-email = بريد الشخص الإلكتروني
slip-email-hint = فقط إذا أعطاه الآن. يُستعمل العنوان مرة واحدة ولا يُحفظ.
slip-send = إرسال القائمة
slip-sent = أُرسلت القائمة.
slip-mail-subject = عناوين مفيدة
slip-mail-words = إليكم العناوين التي طلبتموها، مع الأوقات وأرقام الهاتف.
slip-mail-link = عرض القائمة
slip-mail-why = استُعمل عنوانكم مرة واحدة لهذه الرسالة، ولا يُحفظ.
reception-lock = قفل الشاشة
desk-setup-asks = ما يُسأل عنه للعدّ
desk-setup-asks-hint = أقل ما يمكن: ما لا يُسأل عنه لا يضيع ولا يستطيع أحد المطالبة به. وضع الإقامة هو الأخطر على الناس، فلا تسألوا عنه إلا إذا عرفتم فائدته. لا أحد مُلزم بالإجابة.
desk-setup-lock = الدقائق قبل أن تُقفل الشاشة
desk-setup-lock-hint = إذا لم يلمس أحد الشاشة، تختفي صفحات الاستقبال وتسأل من جديد من أنتم. { $usual } إذا تُرك فارغًا.
visits-count = { $count ->
    [zero] لا زيارات
    [one] زيارة واحدة
    [two] زيارتان
    [few] { $count } زيارات
    [many] { $count } زيارة
   *[other] { $count } زيارة
}
visit-given-count = { $count ->
    [zero] لا عناوين
    [one] عنوان واحد
    [two] عنوانان
    [few] { $count } عناوين
    [many] { $count } عنوانًا
   *[other] { $count } عنوان
}
