### الإحالات: في الشباك، وعند الشريك، وللشخص.

referral-list = الإحالات
referral-list-none = لا إحالات حتى الآن.
referral-list-none-hint = افتحوا ملفًا ثم اختاروا «إحالة إلى شريك».
referral-late = بلا رد منذ أسبوع
referral-open-ones = جارية
referral-ended-ones = منتهية
referral-no-answer = لا رد
referral-sent-at = أُرسلت في { $date }
referral-made-at = أُعدّت في { $date }
referral-page = إحالة
referral-new = إحالة إلى شريك
referral-new-lead = اختاروا مع الشخص ما سيعرفه الشريك عنه. يكفي أقل ما يمكن.
referral-to-whom = إلى من؟
referral-nothing-leaves = لن يُرسل شيء الآن: سترون أولًا ما سيراه الشريك بالضبط.
referral-preview = المعاينة قبل الإرسال
referral-will-see = ما سيراه الشريك بالضبط
referral-way-accounts = سيقرؤها أعضاء هذه المنظمة ويردون عليها بحساباتهم.
referral-way-mail = سيُرسل رابط سري صالح 8 أيام إلى { $address }. لا تذكر الرسالة مَن الشخص ولا السبب.
referral-way-hand = لا يعرف الدليل بريدًا إلكترونيًا لهذا الشريك، أو أن الموقع لا يرسل رسائل: ستحصلون على رابط سري تسلمونه بأنفسكم.
referral-send = إرسال
referral-discard = حذف هذه المسودة
referral-no-consent = لم تعد موافقة الشخص سارية، أو لم يعد ملفه مفتوحًا. لا يمكن إرسال شيء.
referral-was-sent = تم الإرسال. يستطيع الشخص متابعة الأمر برمز ملفه.
referral-link-was-mailed = أُرسل رابط جديد. لم يعد الرابط القديم يُفتح.
referral-overtaken = قام بذلك شخص آخر قبل لحظات. هذه حال الإحالة الآن.
referral-link-once = الرابط الذي تسلمونه
referral-link-once-hint = انسخوه الآن: لن يظهر إلا مرة واحدة. سلموه للشريك وحده. يُفتح مدة 8 أيام.
referral-follow = متابعة هذه الإحالة
referral-ends-on = إن لم يتم شيء تنتهي في { $date }.
referral-new-link = إنشاء رابط جديد
referral-take-back = سحب هذه الإحالة
referral-to-file = عرض الملف
referral-history = ما الذي حدث
referral-state-draft = مسودة
referral-state-sent = أُرسلت
referral-state-seen = قُرئت
referral-state-accepted = قُبلت
referral-state-completed = اكتملت
referral-state-declined = رُفضت
referral-state-expired = بلا متابعة
referral-state-withdrawn = سُحبت
referral-by-sender = من أنشأها
referral-by-coordinator = تنسيق الشباك
referral-by-partner = الشريك، بحساب
referral-by-link = الشريك، بالرابط
referral-by-clock = لعدم المتابعة
referral-by-person = الشخص نفسه
referral-reason = السبب
referral-reason-full = لا مكان، أو الانتظار طويل جدًا
referral-reason-not-eligible = ليس الشخص ممن يستطيع هذا الشريك مساعدتهم
referral-reason-not-ours = ليس هذا من عمل هذا الشريك
referral-reason-not-reached = تعذر الوصول إلى الشخص
referral-reason-other = سبب آخر
referral-outcome = النتيجة
referral-outcome-helped = حصل الشخص على ما كان يبحث عنه
referral-outcome-in-part = جزئيًا: ما زال شيء ناقصًا
referral-outcome-sent-on = أُحيل إلى جهة أخرى
referral-outcome-not-come = لم يأتِ الشخص
referral-outcome-not-helped = لم نستطع المساعدة
referral-inbox = الإحالات الواردة
referral-inbox-lead = ما ترسله شبابيك الاستقبال إلى منظمتكم بموافقة الأشخاص.
referral-inbox-none = لا إحالات واردة حتى الآن.
referral-partner-sent = بانتظار الفتح
referral-partner-seen = بانتظار الرد
referral-partner-accepted = مقبولة: أخبرونا لاحقًا بالنتيجة
referral-partner-completed = اكتملت: تم تسجيل ردكم
referral-partner-declined = مرفوضة: تم تسجيل ردكم
referral-for-you = أُحيل إليكم شخص
referral-from = من
referral-to = إلى
referral-sent-on = تاريخ الإرسال
referral-closed = وافق الشخص على أن تقرؤوا ما يلي. سيعلم الشباك بأنكم فتحتموه.
referral-open = فتح
referral-shared = ما يتقاسمه الشخص معكم
referral-shared-hint = لا تنقلوه إلى أحد. إذا غيّر الشخص رأيه تُغلق هذه الصفحة.
referral-accept-hint = القبول يعني أنكم ستستقبلون الشخص.
referral-accept = قبول
referral-decline = هذا غير ممكن
referral-decline-it = الرد بالرفض
referral-words = كلمة إلى الشباك
referral-words-hint = لن يقرأها إلا الشباك. اكتبوا أقل ما يمكن عن الشخص.
referral-what-came = ماذا كانت النتيجة؟
referral-what-came-hint = عندما تعرفون، أخبرونا هنا: سيعلم الشخص والشباك.
referral-complete = إنهاء
referral-come-back = احتفظوا بهذا الرابط للعودة. إن لم يعد يُفتح يمكنكم طلب رابط آخر.
referral-nothing-more = شكرًا لكم. لم يبق شيء للقراءة هنا.
referral-gone = لم تعد هذه الصفحة متاحة
referral-gone-hint = إن كنتم تنتظرونها فاسألوا الشباك الذي كتب إليكم.
referral-link-over = لم يعد هذا الرابط يُفتح
referral-link-over-hint = يُفتح الرابط مدة 8 أيام. يمكنكم طلب رابط آخر.
referral-link-ask = طلب رابط جديد
referral-link-asked = تم الطلب
referral-link-asked-hint = سيصل الرابط الجديد إلى العنوان الذي وصل إليه الأول. وإلا فسيعطيكم الشباك رابطًا.
referral-mail-subject = أُحيل إليكم شخص
referral-mail-sent = يحيل إليكم { $desk } شخصًا بموافقته.
referral-mail-reminded = ما زال { $desk } ينتظر ردكم.
referral-mail-again = هذا رابط جديد من { $desk }. لم يعد الرابط القديم يُفتح.
referral-mail-days = { $count ->
    [zero] لم يعد الرابط يُفتح. لا تنقلوه إلى أحد.
    [one] يُفتح الرابط يومًا واحدًا. لا تنقلوه إلى أحد.
    [two] يُفتح الرابط يومين. لا تنقلوه إلى أحد.
    [few] يُفتح الرابط { $count } أيام. لا تنقلوه إلى أحد.
    [many] يُفتح الرابط { $count } يومًا. لا تنقلوه إلى أحد.
   *[other] يُفتح الرابط { $count } يوم. لا تنقلوه إلى أحد.
}
referral-waiting = { $count ->
    [zero] لا إحالات تنتظر ردكم
    [one] إحالة واحدة تنتظر ردكم
    [two] إحالتان تنتظران ردكم
    [few] { $count } إحالات تنتظر ردكم
    [many] { $count } إحالة تنتظر ردكم
   *[other] { $count } إحالة تنتظر ردكم
}
referral-mail-link = الفتح والرد
referral-mail-why = تصلكم هذه الرسالة لأن هذا العنوان هو عنوان خدمتكم في الدليل.
referral-mail-phone = سؤال؟ اتصلوا بالشباك: { $phone }
referral-told-moved = تقدمت إحالة
referral-told-arrived = وصلت إحالة إلى منظمتكم
referral-told-still = ما زالت إحالة تنتظر ردكم
referral-told-accepted = قُبلت إحالة
referral-told-declined = رُفضت إحالة
referral-told-completed = اكتملت إحالة
referral-told-withdrawn = لم يعد أحد الأشخاص يريد التقاسم
referral-told-expired = انتهت إحالة دون متابعة
referral-told-waits = ما زالت إحالة بلا رد: اتصلوا بالشريك
referral-told-link-wanted = يطلب شريك رابطًا جديدًا
referral-own = متابعة إحالتي
referral-own-lead = أحالكم شباك الاستقبال إلى خدمة. انظروا هنا أين وصل الأمر.
referral-code = الرمز
referral-code-hint = رمز ملفكم الذي أعطاكم إياه الشباك.
referral-code-unknown = لم نجد هذا الرمز. تحققوا من كل حرف، أو اسألوا الشباك.
referral-see = عرض
referral-own-none = لا إحالات لديكم.
referral-own-questions = سؤال؟ اسألوا الشباك:
referral-own-device = إذا كان غيركم يستعمل هذا الجهاز فأغلقوا هذه الصفحة قبل المغادرة.
referral-own-where = إلى أين تذهبون وفي أي ساعات
referral-own-stop = لم أعد أريد التقاسم
referral-own-stop-hint = لن تستطيع هذه الخدمة قراءة أي شيء عنكم منذ الآن. يمكنكم دائمًا العودة إلى الشباك.
referral-own-stop-it = إيقاف التقاسم
referral-own-ended = تم ذلك: لم يعد شيء مشتركًا.
referral-own-sent = كتب الشباك إلى هذه الخدمة. لم تقرأ بعد.
referral-own-seen = قرأت هذه الخدمة. وسترد.
referral-own-accepted = قالت هذه الخدمة نعم: يمكنكم الذهاب إليها.
referral-own-completed = تقول هذه الخدمة إن الأمر انتهى.
referral-own-declined = لا تستطيع هذه الخدمة استقبالكم. عودوا إلى الشباك وسنبحث في مكان آخر.
referral-own-expired = لم تتابع هذه الخدمة الأمر في الوقت المناسب. عودوا إلى الشباك.
referral-own-withdrawn = توقف الأمر: لم تعد هذه الخدمة تقرأ شيئًا عنكم.
referral-short-sent = أُرسلت
referral-short-seen = قُرئت
referral-short-accepted = نعم
referral-short-completed = انتهت
referral-short-declined = لا
referral-short-expired = بلا متابعة
referral-short-withdrawn = توقفت
referral-slip = يُسلَّم إلى الشخص
referral-slip-follow = لمتابعة إحالتكم أو إيقافها:
referral-slip-code = رمزكم. احتفظوا به لأنفسكم.

act-referral-drafted = أعدّ إحالة
act-referral-sent = أرسل إحالة
act-referral-seen = فتح إحالة
act-referral-read = قرأ ما تتقاسمه إحالة
act-referral-accepted = قبل إحالة
act-referral-declined = رفض إحالة
act-referral-completed = أنهى إحالة
act-referral-withdrawn = سحب إحالة
act-referral-refused = أنهى إحالة لأن الشخص لم يعد موافقًا
act-referral-expired = أنهى إحالة بقيت دون متابعة
act-referral-link-made = أنشأ رابطًا جديدًا لإحالة
act-referral-link-wanted = طلب رابطًا جديدًا لإحالة
thing-referral = إحالة
