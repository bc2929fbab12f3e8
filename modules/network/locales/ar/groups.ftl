### المجموعات: المجالس واللجان ومجموعات العمل وعضوياتها واجتماعاتها. عربية مبسّطة.

## المجموعات: القوائم والبطاقة

groups = المجموعات
groups-none = لستم عضوًا في أي مجموعة
groups-none-text = تظهر هنا المجالس واللجان ومجموعات العمل عندما تُمنح لكم عضوية. ترسل إليكم أمانة المجموعة رابطًا.
groups-found = إنشاء مجموعة
groups-edit = تعديل المجموعة
groups-name = الاسم
groups-purpose = ما هدف المجموعة
groups-kind = نوع المجموعة
groups-level = المستوى
groups-place = المنطقة
groups-place-hint = لا يمكن تغييرها بعد ذلك.
groups-minor = تصحيح بسيط: تبقى الترجمات محدّثة
groups-my-part = صفتكم
groups-closed = مجموعة انتهى عملها
groups-last-day = آخر يوم
groups-ways = صفحات المجموعة
groups-outside = أنتم تديرون تركيبة هذه المجموعة. أما اجتماعاتها الخاصة ووثائقها ومحادثاتها فهي لأعضائها وحدهم: لا ترونها.
groups-public-page = الصفحة العمومية
groups-public = يمكن للجمهور أن يروا وجود هذه المجموعة وتركيبتها
groups-act = نص التأسيس
groups-act-title = العنوان
groups-act-date = التاريخ
groups-act-link = عنوان النص على الويب
groups-quorum = لاتخاذ القرار يلزم
groups-quorum-hint = عدد الأعضاء الأصليين الحاضرين أو الممثَّلين.
groups-quorum-none = لا حدّ أدنى
groups-quorum-third = ثلث الأعضاء الأصليين
groups-quorum-majority = أكثر من نصف الأعضاء الأصليين
groups-quorum-two-thirds = ثلثا الأعضاء الأصليين
groups-timezone = المنطقة الزمنية
groups-timezone-hint = مثلًا Africa/Tunis.
groups-timezone-bad = هذه المنطقة الزمنية غير موجودة. اكتبوها مثل Africa/Tunis.
groups-kind-council = مجلس
groups-kind-committee = لجنة
groups-kind-working-group = مجموعة عمل
groups-kind-consultative = هيئة استشارية
groups-level-municipal = بلدي
groups-level-state = جهة أو ولاية
groups-level-national = وطني
groups-level-regional = عدة بلدان

## المقاعد والعضويات

groups-composition = التركيبة
groups-seats = المقاعد
groups-seats-hint = عدد المقاعد لكل نوع من المنظمات. اتركوا الأسطر الزائدة فارغة.
groups-seat-row = السطر { $number }
groups-seat-kind = لفائدة
groups-seat-count = العدد
groups-seat-alternates = مع نائب
groups-seat-held = أحد المقاعد التي تحذفونها مشغول. أنهوا العضوية أولًا.
groups-seat = المقعد
groups-seat-hint = لا شيء للمراقب.
groups-seat-numbered = { $kind } { $number }
groups-seat-vacant = شاغر
groups-seat-ministry = وزارة
groups-seat-agency = مؤسسة عمومية
groups-seat-municipality = بلدية
groups-seat-association = جمعية
groups-seat-migrants = الأشخاص المعنيون
groups-seat-diaspora = مجموعة من المهجر
groups-seat-university = جامعة
groups-seat-union = نقابة
groups-seat-business = مؤسسات اقتصادية
groups-seat-international = منظمة دولية
groups-seat-other = أخرى
groups-no-seats = لم تُحدَّد المقاعد بعد. أضيفوها عند تعديل المجموعة.
groups-vacant = مقاعد دون عضو أصلي: { $count }
groups-ending = عضويات تنتهي خلال 90 يومًا دون خلف معروف: { $count }
groups-observers = المراقبون
groups-until = إلى غاية { $date }
groups-balance = التوازن بين النساء والرجال
groups-balance-text = النساء: { $women }. الرجال: { $men }. عدد من أجابوا: { $declared }.
groups-balance-of = دون إجابة: { $undeclared } من مجموع { $total }. كل شخص يجيب عن نفسه، أو لا يجيب.
groups-balance-public = النساء: { $women } من { $of } ممن أجابوا. تضمّ المجموعة { $total } من الأشخاص.
groups-history = العضويات السابقة والقادمة
groups-follows = خلفًا لـ { $person }
groups-succession = الخلافة على المقعد
groups-mandate-new = منح عضوية
groups-mandate-lead = يمكن لشخص أن يشارك دون حساب: يكفي اسمه ومنظمته.
groups-mandate-dates = تاريخ النهاية قبل تاريخ البداية.
groups-mandate-no-seat = اختاروا مقعدًا موجودًا، له نائب إذا كان الشخص نائبًا، ولا تختاروا شيئًا للمراقب.
groups-mandate-taken = هذا المقعد مشغول في هذه الفترة.
groups-person = الشخص
groups-person-hint = الاسم الذي سيراه الأعضاء.
groups-organisation = المنظمة
groups-organisation-hint = باسم من يشارك. ابحثوا عنها في الشبكة، أو اكتبوا اسمها.
groups-capacity = بصفة
groups-capacity-hint = المراقب يقرأ ويتكلم ولا يُحتسب.
groups-capacity-full = عضو أصلي
groups-capacity-alternate = نائب
groups-capacity-observer = مراقب
groups-office = المهمة
groups-office-hint = الرئاسة والأمانة تدعوان إلى الاجتماعات وتمسكان المحاضر والتركيبة.
groups-office-member = عضو
groups-office-chair = الرئاسة
groups-office-vice-chair = نيابة الرئاسة
groups-office-secretary = الأمانة
groups-gender = امرأة أو رجل
groups-gender-hint = كما يقوله الشخص عن نفسه. لا يُستعمل إلا لحساب توازن المجموعة، وعدم الإجابة ممكن.
groups-gender-woman = امرأة
groups-gender-man = رجل
groups-gender-other = إجابة أخرى
groups-starts = البداية
groups-ends = النهاية
groups-ends-hint = آخر يوم من العضوية، محسوبًا.
groups-named = إظهار الاسم للجمهور
groups-not-named = الاسم غير منشور
groups-access = الدخول إلى فضاء المجموعة
groups-access-has = يدخل هذا الشخص بحسابه. ينتهي الدخول بانتهاء العضوية.
groups-access-text = لم يربط هذا الشخص حسابًا بعد. رابط يصلح مرة واحدة لمدة 14 يومًا يفتح له المجموعة.
groups-link-make = إنشاء الرابط
groups-link-made = الرابط جاهز. سلّموه إلى الشخص. يجب أن يكون له حساب.
groups-end-early = إنهاء العضوية
groups-end-text = يتوقف الدخول إلى فضاء المجموعة بعد هذا اليوم. تبقى العضوية في السجل.
groups-end-later = تنتهي العضوية قبل ذلك.
groups-ended = انتهت قبل أوانها
groups-reason = السبب
groups-reason-resigned = استقالة
groups-reason-replaced = تعويض من المنظمة
groups-reason-left = غادر المنظمة
groups-reason-mistake = إدخال خاطئ
groups-reason-other = سبب آخر
groups-my-mandate = عضويتي
groups-offer = الالتحاق بمكانكم
groups-offer-text = هذا المكان مخصّص لـ { $holder }. أنتم متصلون بحساب { $me }. إذا لم تكونوا المعنيين فلا تقبلوا.
groups-offer-accept = قبول العضوية

## ما يراه الجمهور

groups-public-list = المجالس واللجان ومجموعات العمل
groups-public-lead = من يجتمع حول قضايا الهجرة، وعلى أي مستوى، وماذا يُقرَّر.
groups-public-none = لا توجد مجموعات هنا
groups-public-none-text = جرّبوا مستوى آخر أو منطقة أخرى.
groups-all = الكل

## الاجتماعات

groups-meetings = الاجتماعات
groups-meetings-past = اجتماعات سابقة
groups-meeting-call = الدعوة إلى اجتماع
groups-meeting-title = الموضوع
groups-meeting-date = التاريخ
groups-meeting-time = الساعة
groups-meeting-length = المدة بالدقائق
groups-meeting-where = المكان
groups-meeting-link = للمشاركة عن بعد
groups-meeting-link-hint = عنوان ويب. لا يراه إلا الأعضاء.
groups-meeting-public = اجتماع عمومي: يُعلن عنه في الصفحة العمومية
groups-meeting-cancelled = ملغى
groups-meeting-cancel = إلغاء الاجتماع
groups-meeting-restore = إعادة الاجتماع
groups-is-public = عمومي
groups-no-meetings = لا توجد اجتماعات مبرمجة
groups-no-meetings-text = تظهر هنا الاجتماعات مع جدول أعمالها وجوابكم.
groups-agenda = جدول الأعمال
groups-item = النقطة
groups-item-presenter = يقدّمها
groups-item-document = عنوان وثيقة
groups-document = وثيقة
groups-series = اجتماعات دورية
groups-rhythm = التكرار
groups-rhythm-hint = في يوم الأسبوع نفسه. يمكن بعد ذلك تغيير كل اجتماع.
groups-series-until = إلى غاية
groups-series-empty = لا يوجد تاريخ مناسب قبل هذا اليوم.
groups-every-week = كل أسبوع
groups-every-fortnight = كل أسبوعين
groups-every-first = كل شهر، في أول مرة يعود فيها هذا اليوم
groups-every-second = كل شهر، في المرة الثانية
groups-every-third = كل شهر، في المرة الثالثة
groups-every-fourth = كل شهر، في المرة الرابعة
groups-every-last = كل شهر، في المرة الأخيرة
groups-reply = هل ستحضرون؟
groups-reply-said = جوابكم: { $reply }
groups-reply-was = الجواب: { $reply }
groups-reply-yes = حضوريًا
groups-reply-remote = عن بعد
groups-reply-alternate = ينوب عني نائبي
groups-reply-no = لا
groups-attendance = الحضور والنصاب
groups-attendance-list = من شارك
groups-quorum-count = المقاعد الحاضرة أو الممثَّلة: { $present } من { $members }. المطلوب: { $needed }.
groups-quorum-reached = اكتمل النصاب
groups-quorum-missing = لم يكتمل النصاب
groups-presence-present = حاضر
groups-presence-remote = عن بعد
groups-presence-represented = ممثَّل بالنائب
groups-presence-excused = غياب بعذر
groups-presence-absent = غياب
groups-minutes = المحضر
groups-minutes-write = كتابة المحضر
groups-minutes-standing = الحالة
groups-minutes-hint = لا يرى المسودة إلا الرئاسة والأمانة. بعد المصادقة في الاجتماع الموالي لا يتغير المحضر، ومحضر الاجتماع الجمهوري يظهر في الصفحة العمومية.
groups-minutes-draft = مسودة
groups-minutes-proposed = معروض على الأعضاء
groups-minutes-approved = مصادق عليه
groups-markdown = سطر فارغ يفصل بين الفقرات. # قبل العنوان، - قبل كل نقطة في القائمة، **غليظ**.

## الروزنامات

groups-calendar = الاجتماعات القادمة
groups-feed = في مفكرتكم
groups-feed-text = عنوان سرّي تعطونه لمفكرة هاتفكم أو حاسوبكم: تظهر فيها اجتماعاتكم ومواعيدكم في المكتب وتُحدَّث وحدها. لا تحتوي إلا على الموضوع والوقت والمكان، ولا تذكر أبدا من تستقبلون. لا تشاركوه مع أحد.
groups-feed-make = إنشاء عنوان جديد
groups-feed-end = حذف العنوان
groups-feed-made = عنوانكم. العنوان السابق لم يعد صالحًا.
groups-feed-since = يوجد عنوان منذ: { $date }
groups-public-feed = المتابعة في مفكرتي (iCalendar)
groups-public-meetings = الاجتماعات الجمهورية القادمة
groups-no-public-meetings = لم يُعلن عن أي اجتماع عمومي.
groups-public-minutes = المحاضر المصادق عليها

## القرارات والمهام

groups-decisions = القرارات
groups-decision = القرار
groups-decision-new = تدوين قرار
groups-decision-number = القرار عدد { $number }
groups-decision-title = العنوان
groups-decision-text = النص
groups-decision-meeting = اتُّخذ خلال
groups-decision-public = قرار عمومي: يمكن للجميع قراءته في عنوانه
groups-no-decisions = لا توجد قرارات بعد
groups-no-decisions-text = يحصل كل قرار على رقم، وعلى عنوان إذا كان عموميًا.
groups-adopted = تاريخ القرار
groups-how = كيف
groups-consensus = بالتوافق
groups-votes = مع: { $yes }. ضد: { $no }. محتفظ: { $abstained }.
groups-votes-hint = اتركوها فارغة إذا اتُّخذ القرار بالتوافق.
groups-votes-yes = مع
groups-votes-no = ضد
groups-votes-abstained = محتفظ
groups-who = من يتولى ذلك
groups-due = الأجل
groups-progress = التنفيذ
groups-progress-adopted = معتمد
groups-progress-under-way = قيد التنفيذ
groups-progress-done = منجز
groups-progress-dropped = متروك
groups-tasks = المهام
groups-tasks-done = مهام منجزة
groups-no-tasks = لا شيء ينتظر الإنجاز
groups-no-tasks-text = تظهر هنا المهام المسندة إلى الأعضاء مع آجالها.
groups-task-give = إسناد مهمة
groups-task-what = ماذا
groups-task-do = أُنجزت
groups-task-undo = إعادة فتحها
groups-task-done = منجزة
groups-task-late = متأخرة

## محادثات الأعضاء

groups-discussion = المحادثات
groups-discussion-private = لا يقرأ هذه المحادثات إلا أعضاء المجموعة. إدارة الشبكة لا تراها إلا إذا كانت عضوًا. لا أحد يرى من قرأ ماذا. ينتهي الاطلاع بانتهاء العضوية.
groups-no-threads = لم يكتب أحد بعد. ابدأوا محادثة في الأسفل.
groups-thread-begin = بدء محادثة
groups-last-message = آخر رسالة: { $date }
groups-message = الرسالة
groups-answer = الرد
groups-former-member = عضو سابق
groups-message-edited = معدَّلة
groups-message-withdrawn = سحب كاتبُ هذه الرسالة رسالته.
groups-message-until = يمكنكم تعديل هذه الرسالة إلى غاية { $date }.
groups-message-withdraw = سحب هذه الرسالة

## ما ينتظركم

groups-waits = ما ينتظركم
groups-waits-tasks = { $count ->
    [zero] لا مهام مسندة إليكم
    [one] مهمة واحدة مسندة إليكم
    [two] مهمتان مسندتان إليكم
    [few] { $count } مهام مسندة إليكم
    [many] { $count } مهمة مسندة إليكم
   *[other] { $count } مهمة مسندة إليكم
}
groups-waits-invitations = { $count ->
    [zero] لا اجتماعات تنتظر جوابكم
    [one] اجتماع واحد ينتظر جوابكم
    [two] اجتماعان ينتظران جوابكم
    [few] { $count } اجتماعات تنتظر جوابكم
    [many] { $count } اجتماعًا ينتظر جوابكم
   *[other] { $count } اجتماع ينتظر جوابكم
}
groups-waits-minutes = { $count ->
    [zero] لا محاضر للمصادقة
    [one] محضر واحد للمصادقة عليه
    [two] محضران للمصادقة عليهما
    [few] { $count } محاضر للمصادقة عليها
    [many] { $count } محضرًا للمصادقة عليه
   *[other] { $count } محضر للمصادقة عليه
}
groups-waits-mandates = { $count ->
    [zero] لا عضويات تنتهي قريبًا
    [one] عضوية واحدة تنتهي قريبًا دون من يخلفها
    [two] عضويتان تنتهيان قريبًا دون من يخلفهما
    [few] { $count } عضويات تنتهي قريبًا دون من يخلفها
    [many] { $count } عضوية تنتهي قريبًا دون من يخلفها
   *[other] { $count } عضوية تنتهي قريبًا دون من يخلفها
}
