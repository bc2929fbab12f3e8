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
events-ahead = قادمة
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
event-edit = تعديل اللقاء
event-edit-public = هذا اللقاء معلن: ما تحفظونه يظهر فورًا. لا يُحفظ شيء قبل الضغط على زر الحفظ؛ وإذا تغير الوقت أو المكان تُبلَّغ المؤسسات المدعوة.
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
event-link-hint = الرابط الذي تُتابعون عليه اللقاء أو تجدون فيه المعلومات. يراه الجميع: لا تكتبوا كلمة سر.
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
event-state-announced = قادم
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
exchange-done-event-announced = تم إعلان اللقاء.
exchange-done-event-cancelled = تم إلغاء اللقاء.
bulletin-topic-events = اللقاءات القادمة
act-event-invited = دعا مؤسسات إلى لقاء
act-event-uninvited = سحب دعوة إلى لقاء
act-event-answered = أجاب عن دعوة
act-participants-read = قرأ أسماء المشاركين في لقاء
act-participant-registered = سجل شخصًا في لقاء
act-participant-cancelled = ألغى تسجيلًا في لقاء
event-invitations = الدعوات
event-come = { $count ->
    [zero] لم يسجل أحد
    [one] شخص واحد مسجل
    [two] شخصان مسجلان
    [few] { $count } أشخاص مسجلون
    [many] { $count } شخصًا مسجلًا
   *[other] { $count } شخص مسجل
}
event-of-places = { $places ->
    [zero] بلا مقاعد
    [one] من أصل مقعد واحد
    [two] من أصل مقعدين
    [few] من أصل { $places } مقاعد
    [many] من أصل { $places } مقعدًا
   *[other] من أصل { $places } مقعد
}
event-wait = { $count ->
    [zero] لا أحد ينتظر مقعدًا.
    [one] شخص واحد ينتظر مقعدًا.
    [two] شخصان ينتظران مقعدًا.
    [few] { $count } أشخاص ينتظرون مقعدًا.
    [many] { $count } شخصًا ينتظرون مقعدًا.
   *[other] { $count } شخص ينتظرون مقعدًا.
}
event-nobody-invited = لم تدع أي مؤسسة بعد.
event-participants = المشاركون
event-participants-lead = الأسماء والاحتياجات هنا لاستقبال هؤلاء الأشخاص لا لغير ذلك. تسجل كل قراءة في السجل، ويمحى كل شيء بعد 90 يومًا من اللقاء ما عدا عدد من أرسلتهم كل مؤسسة.
event-participants-none = لم يسجل أحد
event-reply = الجواب
event-reply-none = بلا جواب
event-reply-yes = ستحضر
event-reply-no = لن تحضر
event-reply-later = ستجيب لاحقًا
event-note = السبب
event-note-hint = إن لم تحضروا فاذكروا السبب: يقرؤه من يعد اللقاء.
event-answered-on = تاريخ الجواب
event-registered = المسجلون
event-waiting = في الانتظار
event-invite = دعوة
event-invite-named = المؤسسات
event-invite-hint = واحدة في كل سطر: اسمها كما هو أو عنوان صفحتها في الشبكة.
event-invite-all = أو كلها معًا
event-invite-network = كل مؤسسات الشبكة
event-invite-country = كل مؤسسات هذا البلد: { $country }
event-invite-unknown = لا توجد مؤسسة بهذا الاسم: { $name }
event-invite-nobody = اذكروا مؤسسة أو اختاروها كلها.
event-answer = الإجابة
event-about = اللقاء
event-your-people = مشاركوكم
invitations-own = الدعوات
invitations-lead = ما دعيت إليه مؤسساتكم. أجيبوا ثم سجلوا من سيحضر.
invitations-none = لا دعوات حاليًا
invitations-open = مفتوحة لكل المؤسسات
participant-register = تسجيل شخص
participant-why = اكتبوا أقل ما يمكن: هذا لإعداد الاستقبال والترجمة وسهولة الوصول. لا تقرؤه إلا مؤسستكم ومن يعد اللقاء، ويمحى بعد 90 يومًا.
participant-name = الاسم
participant-function = الوظيفة
participant-lang = اللغة التي يتحدثها
participant-interpreter = يتابع بواسطة مترجم
participant-interpreter-yes = مع مترجم
participant-access = ما يحتاجه هذا الشخص ليشارك
participant-access-hint = مثلًا: منحدر، لغة إشارة، وجبات، رعاية أطفال. لا شيء عن الصحة.
participant-steps = ما العمل
participant-cancel = إلغاء
participant-cancel-hint = يُمحى الاسم وينتقل المقعد إلى الشخص التالي.
participant-there = هذا الشخص مسجل من قبل. إن كان شخصًا آخر بالاسم نفسه فأضيفوا وظيفته إلى الاسم.
participant-cancel-one = إلغاء التسجيل: { $name }
participant-forgotten = محي
participant-standing-registered = مسجل
participant-standing-waiting = في الانتظار
participant-standing-cancelled = ملغى
told-event-invited = مؤسستكم مدعوة: { $name }
told-event-invited-label = دعوة إلى لقاء
told-event-uninvited = لم تعد مؤسستكم مدعوة: { $name }
told-event-uninvited-label = سحب دعوة
told-event-answered = ردت مؤسسة على الدعوة: { $name }
told-event-answered-label = مؤسسة ترد على دعوة
told-event-moved = تغير الوقت أو المكان: { $name }
told-event-moved-label = لقاء يتغير وقته أو مكانه
told-event-cancelled = ألغي هذا اللقاء: { $name }
told-event-cancelled-label = إلغاء لقاء
told-event-place = صار هناك مقعد لشخص من مؤسستكم: { $name }
told-event-place-label = صار هناك مقعد
waiting-invitations = { $count ->
    [zero] لا دعوات بلا جواب
    [one] دعوة واحدة تنتظر جوابكم
    [two] دعوتان تنتظران جوابكم
    [few] { $count } دعوات تنتظر جوابكم
    [many] { $count } دعوة تنتظر جوابكم
   *[other] { $count } دعوة تنتظر جوابكم
}
exchange-done-event-invited = دعيت المؤسسات وأبلغت.
exchange-done-event-nobody-new = كانت هذه المؤسسات مدعوة من قبل.
event-uninvite = سحب الدعوة
exchange-done-event-uninvited = تم سحب الدعوة.
exchange-done-event-answered = سجل جوابكم.
exchange-done-participant-registered = تم تسجيل الشخص.
exchange-done-participant-waits = لم يبق مقعد: الشخص في الانتظار. سنخبركم إن صار هناك مقعد.
exchange-done-participant-cancelled = تم إلغاء التسجيل.
act-event-concluded = كتب وثائق لقاء أو تقريره
act-followup-decided = دون قرارًا من لقاء
act-followup-removed = سحب قرارًا من لقاء
act-followup-done = قال إن قرارًا قد نفذ
event-conclude = الوثائق والتقرير
event-report = التقرير
event-report-hint = قصير: ما قيل وما تقرر وما يلي. يقرؤه الجميع فورًا، ويترجم من صفحة اللقاء.
event-documents = الوثائق
event-documents-hint = روابط إلى ما هو على الويب. السطر الفارغ يترك جانبًا.
event-document-number = الوثيقة { $number }
event-document-https = يجب أن يبدأ العنوان بـ https://
event-invite-hint-one = اسمها كما هو أو عنوان صفحتها في الشبكة.
followups-title = القرارات والمتابعة
followups-none = لم يدون أي قرار.
followups-own = ما يجب متابعته
followups-own-lead = ما تعهدت به مؤسساتكم في اللقاءات. قولوا ماذا تم: يراه من يعد اللقاء.
followups-own-none = لا شيء للقيام به حاليًا
followups-open = للقيام به
followups-done = تم
followup-add = تدوين قرار
followup-what = ما تقرر
followup-due = حتى
followup-public = يمكن للجميع قراءته
followup-inside = غير معلن
followup-remove = سحب
followup-until = حتى { $day }
followup-state-open = للقيام به
followup-state-late = متأخر
followup-state-done = تم
followup-complete = تم ذلك
followup-done-what = ماذا تم
told-followup-decided = على مؤسستكم القيام بأمر: { $name }
told-followup-decided-label = قرار من لقاء يخص مؤسستكم
told-followup-due = حل اليوم المحدد ولا شيء يقول إن الأمر تم: { $name }
told-followup-due-label = حل يوم أمر يجب متابعته
waiting-followups = { $count ->
    [zero] لا شيء للمتابعة
    [one] أمر واحد للمتابعة
    [two] أمران للمتابعة
    [few] { $count } أمور للمتابعة
    [many] { $count } أمرًا للمتابعة
   *[other] { $count } أمر للمتابعة
}
exchange-done-followup-done = تم تسجيل إنجاز هذا القرار.
