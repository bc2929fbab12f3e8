## اللقاءات

thing-event = لقاء
act-event-begun = بدأ لقاءً
act-event-saved = حفظ لقاءً
act-event-changed = عدل لقاءً معلنًا
act-event-announced = أعلن لقاءً
act-event-cancelled = ألغى لقاءً
act-event-translated = ترجم لقاءً
events-title = اللقاءات
events-lead = ورشات واجتماعات رفيعة المستوى وندوات عبر الإنترنت وزيارات دراسية: ما هو آت وما جرى.
events-none = لا لقاءات حاليًا
events-found = { $count ->
    [zero] لم نجد أي لقاء
    [one] وجدنا لقاءً واحدًا
    [two] وجدنا لقاءين
    [few] وجدنا { $count } لقاءات
    [many] وجدنا { $count } لقاءً
   *[other] وجدنا { $count } لقاء
}
events-ahead = آتية
events-past = ماضية أو ملغاة
events-search-example = ورشة، أسر، أبيثاكو…
events-feed = المتابعة في تقويم
events-own = اللقاءات
events-own-lead = يكتب اللقاء ثم يعلن ثم يعقد. لا يراه أحد سواكم قبل إعلانه.
events-own-none = لا لقاءات بعد
event-new = إعداد لقاء
event-new-lead = أعطوه عنوانًا. يكتب الباقي بعد ذلك ويحفظ تلقائيًا.
event-held-by = من ينظمه
event-held-by-hint = تعده أمانة هذا المكان. لا يمكن تغييره لاحقًا.
event-edit = كتابة اللقاء
event-edit-public = هذا اللقاء معلن: يظهر ما تغيرونه فورًا ويصل إلى التقاويم.
event-as-written = اللقاء كما كتب
event-form-about = الموضوع
event-form-when = الزمان والمكان
event-form-people = لمن
event-kind = النوع
event-kind-workshop = ورشة
event-kind-high-level = اجتماع رفيع المستوى
event-kind-meeting = اجتماع
event-kind-webinar = ندوة عبر الإنترنت
event-kind-visit = زيارة دراسية
event-text = الوصف
event-text-hint = لماذا نلتقي وماذا نفعل وماذا يحضر كل طرف. اتركوا سطرًا فارغًا بين فقرتين.
event-begins-on = اليوم الأول
event-begins-at = ساعة البداية
event-ends-on = اليوم الأخير
event-ends-on-hint = اتركوه فارغًا إن كان كل شيء في اليوم نفسه.
event-ends-at = ساعة النهاية
event-ends-wrong = يجب أن تأتي النهاية بعد البداية بشهر على الأكثر.
event-begins-past = هذا الوقت قد مضى.
event-time-wrong = اكتبوا الساعة هكذا: 09:30.
event-place = المكان
event-place-hint = القاعة والمبنى والمدينة. يقرؤه الجميع.
event-link = عنوان الويب
event-link-hint = حيث يتابع اللقاء أو يقرأ ما يجب معرفته. يقرؤه الجميع: بلا كلمات سر.
event-place-or-link = اذكروا مكانًا أو عنوان ويب.
event-where = أين
event-when = متى
event-moment = ‏{ $day }، { $hours }
event-who = من يستطيع تسجيل أشخاص
event-who-invited = المؤسسات المدعوة
event-who-network = كل مؤسسات الشبكة
event-capacity = المقاعد
event-capacity-hint = اتركوه فارغًا إن لم يكن هناك حد.
event-languages = اللغات
event-languages-hint = اللغات التي يمكن المتابعة بها، حديثًا أو بترجمة، تفصل بينها فواصل.
event-accessibility = سهولة الوصول
event-accessibility-hint = الدرج، المصعد، لغة الإشارة، الترجمة المكتوبة، الاستراحات، رعاية الأطفال.
event-agenda = البرنامج
event-agenda-hint = السطر الذي لا عنوان له ولا ساعة يترك جانبًا. الترتيب ترتيب الساعات.
event-point-number = السطر { $number } من البرنامج
event-point-title = بند من البرنامج
event-point-on = اليوم
event-point-from = من
event-point-to = إلى
event-point-time = الساعة
event-point-who = من يتحدث
event-point-lang = اللغة
event-point-turned = يجب أن تأتي النهاية بعد البداية.
event-point-outside = هذا اليوم ليس من أيام اللقاء.
event-state-draft = مسودة
event-state-announced = آت
event-state-over = مضى
event-state-cancelled = ملغى
event-announce = إعلان اللقاء
event-announce-hint = يظهر في الصفحات العامة وفي التقاويم وفي النشرة المقبلة.
event-not-announced = لم يعلن بعد: ينقصه شيء.
event-cancel = إلغاء اللقاء
event-cancel-why = سبب الإلغاء
event-cancel-hint = سيقرأ الجميع هذا السبب. لا رجوع عن ذلك.
event-cancelled-because = ألغي هذا اللقاء:
event-calendar = وضعه في التقويم
exchange-done-event-announced = أعلن اللقاء.
exchange-done-event-cancelled = ألغي اللقاء.
bulletin-topic-events = لقاءات آتية
