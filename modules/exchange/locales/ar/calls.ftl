## دعوات إلى التعاون

thing-call = دعوة إلى التعاون
thing-application = ملف ترشح
act-call-begun = بدأ دعوة إلى التعاون
act-call-saved = حفظ دعوة إلى التعاون
act-call-opened = فتح دعوة إلى التعاون
act-call-postponed = أخر آخر يوم لدعوة إلى التعاون
act-call-closed = أغلق دعوة إلى التعاون
act-call-withdrawn = سحب دعوة إلى التعاون
act-call-decided = جعل قرارات دعوة إلى التعاون نهائية
act-application-begun = بدأ ملف ترشح
act-application-saved = حفظ ملف ترشح
act-application-submitted = قدم ملف ترشح
act-application-agreed = وافق على ملف ترشح باسم مؤسسته
act-application-returned = أعاد ملف ترشح إلى المؤسسة الأخرى
act-application-taken-back = استعاد ملف ترشح
act-application-judged = سجل القرار المقترح في ملف ترشح
act-appraiser-asked = طلب من شخص تقييم ملف ترشح
act-appraisal-saved = حفظ تقييم ملف ترشح
act-appraisal-given = سلم تقييم ملف ترشح
act-appraisal-excused = اعتذر عن تقييم ملف ترشح
calls-title = دعوات إلى التعاون
calls-lead = تترشح مؤسستان معًا: واحدة تقدم خبرتها والأخرى تستفيد منها. تجدون هنا الدعوات المفتوحة وما مُنح في السابقة.
calls-none = لا دعوة في الوقت الحالي
calls-open-now = مفتوحة الآن
calls-past = مغلقة
calls-search-example = زيارة، وثائق، أسر…
calls-run = الدعوات التي تديرونها
calls-run-lead = تُكتب الدعوة ثم تُفتح وتُغلق في موعدها، ثم تُقيَّم الملفات ويُتخذ القرار. وما يحدد من يفوز يُثبَّت قبل الفتح.
calls-run-none = لا دعوة بعد
call-one = الدعوة
call-new = دعوة جديدة
call-new-lead = ضعوا لها عنوانًا. تُقترح عليكم معايير للبداية.
call-place = أين تُدار
call-place-hint = تديرها أمانة هذا المكان. لا يمكن تغييره بعد ذلك.
call-edit = كتابة الدعوة
call-overtaken = حفظ شخص آخر في هذه الأثناء. نصكم ما زال في الاستمارة ولم يُحفظ.
call-form-about = الموضوع
call-form-money = المال
call-form-days = الأيام
call-form-who = من يمكنه الترشح
call-text = نص الدعوة
call-text-hint = ما المطلوب ولماذا، وما الذي تموله الدعوة وما الذي لا تموله.
call-budget = ميزانية الدعوة
call-budget-hint = بوحدات كاملة. لا يُمنح أبدًا أكثر من ذلك.
call-most = أقصى ما يمكن أن يطلبه ملف واحد
call-most-wrong = هذا أكثر من ميزانية الدعوة.
call-opens = اليوم الأول
call-closes = اليوم الأخير
call-closes-hint = حتى منتصف الليل في نهاية هذا اليوم، بحسب المنطقة الزمنية أدناه.
call-closes-wrong = يجب أن يكون اليوم الأخير قادمًا وألا يسبق اليوم الأول.
call-zone = المنطقة الزمنية
call-zone-hint = مثل Africa/Tunis أو America/Lima.
call-zone-unknown = هذه المنطقة الزمنية غير معروفة. اكتبوها مثل Africa/Tunis.
call-review-days = أيام التقييم بعد الإغلاق
call-review-until = التقييمات حتى
call-who = أي المؤسستين يجب أن تستوفي هذه الشروط
call-who-both = المؤسستان تستوفيان هذه الشروط
call-who-receiver = المؤسسة المستفيدة تستوفي هذه الشروط
call-who-provider = المؤسسة المقدمة تستوفي هذه الشروط
call-places = البلدان
call-kinds = أنواع المؤسسات
call-any-hint = إذا لم تحددوا شيئًا فالكل مقبول.
call-all-places = من كل البلدان
call-all-kinds = من أي نوع
call-criteria = المعايير وأوزانها
call-criteria-hint = مجموع الأوزان 100. المعيار بلا اسم يُهمل. بعد الفتح لا يتغير شيء منها.
call-criterion = المعيار
call-criterion-number = المعيار { $number }
call-weight = الوزن
call-weights-wrong = يلزم معيار واحد على الأقل، وأوزان مجموعها 100.
call-criterion-need = الاستجابة لحاجة حقيقية
call-criterion-plan = خطة واضحة وقابلة للتنفيذ
call-criterion-results = نتائج تدوم
call-criterion-gender = النوع الاجتماعي والحقوق
call-criterion-cost = تكلفة مبررة
call-scale = يُنقط كل معيار من 0 (لا يتحقق) إلى 5 (يتحقق تمامًا).
call-stage-draft = مسودة
call-stage-open = مفتوحة
call-stage-in-review = قيد التقييم
call-stage-decided = صدر القرار
call-stage-withdrawn = مسحوبة
call-from = ابتداء من { $day }
call-until = حتى نهاية { $day } ({ $zone })
call-closes-at = { $day }، منتصف الليل في نهاية اليوم ({ $zone })
call-closed-on = أُغلقت في { $day }
call-decided-on = صدر القرار في { $day }
call-open = فتح الدعوة
call-open-hint = بعد الفتح لا تتغير المعايير ولا الأوزان ولا الميزانية ولا الشروط. يمكن فقط تأخير اليوم الأخير.
call-open-hidden = لا يطلع أحد في الأمانة على ملفات الترشح قبل الإغلاق.
call-postpone = تأخير اليوم الأخير
call-postpone-until = اليوم الأخير الجديد
call-postpone-hint = بعد الموعد الحالي. يُخبَر كل من بدأ ملف ترشح.
call-only-later = يمكن تأخير اليوم الأخير فقط، لا تقديمه.
call-withdraw = سحب الدعوة
call-withdraw-why = سبب السحب
call-withdrawn-because = سُحبت للسبب الآتي:
call-as-written = الدعوة كما هي مكتوبة
call-apply = الترشح مع مؤسسة أخرى
call-apply-hint = يلزم حساب يكتب باسم مؤسسة من الشبكة.
call-results = ما مُنح
call-nothing-granted = لم يُمنح شيء في هذه الدعوة.
call-period = متى
call-ranking = ملفات الترشح مرتبة
call-ranking-hint = الترتيب يساعد على القرار ولا يقرر. تظهر النقطة بعد تسليم كل تقييمات الملف.
call-nothing-came = لا يوجد ملف وافقت عليه المؤسستان.
call-rank = الرتبة
call-adjusted = النقطة المعدلة
call-raw = النقطة الخام
call-raw-rank = الرتبة الخام
call-reviews = التقييمات
call-reviews-of = { $count } من { $of }
call-apart = آراء متباعدة
call-spread-points = الفارق بين التقييمات بالنقط
call-granted-of = الممنوح حتى الآن: { $amount } من { $budget }
call-method = كيف تُحسب النقط
call-method-words = النقطة الخام: متوسط التقييمات، وكل تقييم هو مجموع الوزن × النقطة ÷ 5، من 0 إلى 100. النقطة المعدلة: تُعد كل نقطة مجموع ما يستحقه الملف وسخاء من قيمه، ويُحسب الاثنان بطريقة المربعات الصغرى على كل نقط الدعوة (Scheffé, 1959). من قيم أقل من { $few } ملفات تؤخذ نقطه كما هي.
call-spread = التوزيع على المقيمين
call-spread-hint = لا يُطلب التقييم أبدًا ممن له صلة بإحدى المؤسستين، ولو حددتموه.
call-nobody-able = لا أحد له دور التقييم بعد.
call-each = تقييمات كل ملف
call-each-hint = على الأقل { $count } وعلى الأكثر 5.
call-nobody-left = لا شيء للتوزيع: كل الملفات موزعة، أو لهؤلاء الأشخاص صلة بما تبقى.
call-scores-hidden = تظهر النقط بعد تسليم كل تقييمات هذا الملف.
call-total = { $score } من 100
call-score-of = { $score } من { $top }
call-decide = جعل القرارات نهائية
call-decide-hint = تُخبَر المؤسستان في كل ملف وتجدان رسالتهما؛ وما مُنح يصير تعاونًا ويظهر في صفحة الدعوة. لا رجوع في ذلك.
call-over = الممنوح يتجاوز الميزانية بـ { $amount }.
applications-own = ملفات الترشح
applications-own-lead = ما كتبته مؤسساتكم لدعوة أو ما ينتظر موافقتها. لا يُعتد بالملف إلا بموافقة المؤسستين.
applications-own-none = لا ملف ترشح بعد
application-new = ملف ترشح جديد
application-new-lead = للدعوة: { $call }
application-edit = كتابة ملف الترشح
application-title = ملف الترشح
application-as-written = ملف الترشح
application-provider = المؤسسة المقدمة
application-receiver = المؤسسة المستفيدة
application-role = دور مؤسستكم
application-role-hint = للمؤسسة الأخرى الدور الآخر.
application-partner = المؤسسة الأخرى
application-partner-hint = اسمها بالضبط أو عنوان صفحتها في الشبكة.
application-partner-unknown = لا توجد في الشبكة مؤسسة أخرى بهذا الاسم. افتحوا صفحتها وانسخوا عنوانها.
application-from = الانطلاق من عرض أو طلب
application-from-hint = عنوان صفحته. يُنقل نصه للبداية.
application-from-unknown = لا عرض ولا طلب مفتوح في هذا العنوان.
application-form-what = ما تريدون القيام به
application-what = ما ستقومون به معًا
application-what-hint = في فقرة أو فقرتين لمن لا يعرفكم.
application-objectives = الأهداف
application-objectives-hint = إذا مُنح التمويل يصير هذا النص والعنوان علنيين مع التعاون.
application-plan = الخطة
application-plan-hint = خطوة بخطوة، مع من يقوم بماذا.
application-results = النتائج المنتظرة
application-results-hint = ما الذي سيتغير وكيف سيظهر ذلك.
application-gender = مقاربة النوع الاجتماعي
application-gender-hint = كيف تشارك النساء والرجال وغيرهم ويستفيدون.
application-modality-wrong = لا تمول الدعوة شكل العمل هذا. اختاروا شكلًا آخر.
application-funding = ما تطلبونه
application-funding-hint = بعملة { $currency } دون كسور. الحد الأقصى { $amount } في المجموع.
application-line = البند
application-amount = المبلغ
application-days = عدد الأيام
application-rate = تعويض اليوم الواحد
application-people = عدد الأشخاص
application-per-diem = تعويضات يومية ({ $days } × { $each } × { $people })
application-materials = المواد
application-own = مساهمة المؤسستين
application-asked = المجموع المطلوب
application-total-hint = يُحسب المجموع تلقائيًا ويظهر بعد الحفظ. لا تدخل فيه مساهمتكم.
application-too-much = المجموع يتجاوز ما يمكن طلبه: { $most }.
application-asks-nothing = اكتبوا ما تطلبونه.
application-submit = التقديم: على المؤسسة الأخرى أن توافق
application-submit-hint = يُعتد بالملف إذا وافقت المؤسسة الأخرى قبل الإغلاق. ويمكنكم استعادته حتى ذلك الحين.
application-agree = الموافقة باسم مؤسستكم
application-return = الإعادة إلى المؤسسة الأخرى
application-return-why = ما يجب تغييره
application-returned-because = أعادته المؤسسة الأخرى:
application-take-back = استعادة للتعديل
application-other-agrees = أنتم من قدمه: شخص آخر يوافق باسم المؤسسة الأخرى.
application-late = أُغلقت الدعوة: فات الأوان. ما كتبتموه يبقى هنا.
application-early = الدعوة لا تقبل الملفات بعد: انتظروا يومها الأول.
application-not-eligible = الدعوة غير موجهة إلى هاتين المؤسستين: انظروا من يمكنه الترشح.
application-overtaken = غيره شخص ما في هذه الأثناء. أعيدوا قراءته ثم تابعوا.
application-state-draft = مسودة
application-state-proposed = في انتظار موافقة المؤسسة الأخرى
application-state-submitted = قدمته المؤسستان
application-state-granted = مُنح التمويل
application-state-reserved = في قائمة الاحتياط
application-state-refused = مرفوض
application-verdict = القرار
application-verdict-grant = منح
application-verdict-reserve = وضع في قائمة الاحتياط
application-verdict-refuse = رفض
application-decide = القرار في هذا الملف
application-decide-hint = لا يُخبَر أحد قبل أن تصير كل القرارات نهائية.
application-granted-amount = المبلغ الممنوح بعملة { $currency }
application-granted = المبلغ الممنوح
application-reason = السبب
application-reason-hint = ضروري عند الرفض. تقرؤه المؤسستان في رسالتهما.
application-own-interest = أنتم تكتبون باسم إحدى المؤسستين أو شاركتم في هذا الملف: يقرر فيه شخص آخر.
application-reviews-missing = يلزم أولًا { $count } تقييمات على الأقل، كلها مسلمة.
application-amount-wrong = أكثر من المطلوب أو أكثر مما تبقى من الميزانية، أو لا شيء.
application-decided = القرار
appraisals-own = ملفات للتقييم
appraisals-own-lead = ما طلبت منكم الأمانات تقييمه. تطلعون على التقييمات الأخرى بعد تسليم تقييمكم.
appraisals-own-none = لا شيء للتقييم
appraisal-own = تقييمكم
appraisal-until = يُسلم قبل { $day }
appraisal-free = لا صلة لي بأي من المؤسستين ولا بمن كتبوا هذا الملف.
appraisal-must-declare = صرحوا أولًا بأن لا صلة لكم بهاتين المؤسستين؛ وإلا فاعتذروا أدناه.
appraisal-interest = لا يمكن قبول تقييمكم: صارت لكم صلة بإحدى المؤسستين.
appraisal-reason = سبب هذه النقطة
appraisal-advice = كلمة إلى المؤسستين
appraisal-advice-hint = تقرآنها بعد القرار مع نقطكم دون معرفة صاحبها.
appraisal-excuse = لا أستطيع تقييم هذا الملف
letter-title = القرار بشأن ملف ترشحكم
letter-to = رسالة إلى { $name }
letter-thanks = تقدمتم مع { $partner } إلى الدعوة «{ $call }» بملف الترشح «{ $application }». نشكركم على ذلك.
letter-granted = قُبل ملفكم. المبلغ الممنوح: { $amount }.
letter-reserved = ملفكم في قائمة الاحتياط: قد يُمول إذا توفرت موارد. لا يلزمكم القيام بشيء.
letter-refused = لم يتيسر اختيار ملفكم.
letter-reason = ملاحظة الأمانة: { $reason }
letter-next = سُجل التعاون بين مؤسستيكم بالمبالغ المطلوبة. اكتبوا الآن خطته معًا.
letter-reviews = تجدون نقط وملاحظات من قيموا ملفكم في فضاء عملكم.
letter-facts = باختصار
letter-closing = الأمانة
told-call-opened-label = فُتحت دعوة تعني مؤسستكم
told-call-opened = فُتحت دعوة تعني مؤسستكم: «{ $name }».
told-call-postponed-label = تأخر آخر يوم لدعوة
told-call-postponed = تأخر آخر يوم للدعوة «{ $name }».
told-call-closed-label = أُغلقت دعوة تديرونها
told-call-closed = أُغلقت الدعوة «{ $name }»: انظروا ما وصل.
told-call-withdrawn-label = سُحبت دعوة
told-call-withdrawn = سُحبت الدعوة «{ $name }».
told-call-reviewed-label = تقدمت تقييمات دعوة
told-call-reviewed = تقييمات الدعوة «{ $name }» في انتظاركم.
told-application-to-agree-label = ملف ترشح ينتظر موافقتكم
told-application-to-agree = ملف الترشح «{ $name }» ينتظر موافقة مؤسستكم.
told-application-returned-label = عاد ملف ترشح مسودة
told-application-returned = عاد ملف الترشح «{ $name }» مسودة.
told-application-counts-label = صار ملف ترشح معتدًا به
told-application-counts = وافقت المؤسسة الأخرى: ملف الترشح «{ $name }» معتد به.
told-application-decided-label = صدر القرار في ملف ترشح
told-application-decided = صدر القرار في ملف الترشح «{ $name }»: اقرؤوا رسالتكم.
told-appraisal-asked-label = يُطلب منكم تقييم ملف ترشح
told-appraisal-asked = يُطلب منكم تقييم ملف ترشح للدعوة «{ $name }».
exchange-done-call-opened = فُتحت الدعوة. أُخبرت المؤسسات المعنية بها.
exchange-done-call-decided = صارت القرارات نهائية. أُخبرت المؤسسات وتجد رسالتها.
exchange-done-application-submitted = قُدم الملف. على المؤسسة الأخرى أن توافق قبل الإغلاق.
exchange-done-application-agreed = وافقتم باسم مؤسستكم. الملف معتد به.
exchange-done-application-returned = أُعيد الملف إلى المؤسسة الأخرى.
exchange-done-application-taken-back = عاد الملف مسودة.
exchange-done-appraisal-excused = سُجل ذلك: سيقيم الملف شخص آخر.
exchange-appraisal-nobody = لم يُطلب من أحد: اختاروا من لا صلة له بأي من المؤسستين.
call-undecided = { $count ->
    [zero] لا ملف دون قرار
    [one] ملف واحد دون قرار
    [two] ملفان دون قرار
    [few] { $count } ملفات دون قرار
    [many] { $count } ملفًا دون قرار
   *[other] { $count } ملف دون قرار
}
waiting-applications-to-agree = { $count ->
    [zero] لا ملف ينتظر موافقتكم
    [one] ملف واحد ينتظر موافقتكم
    [two] ملفان ينتظران موافقتكم
    [few] { $count } ملفات تنتظر موافقتكم
    [many] { $count } ملفًا ينتظر موافقتكم
   *[other] { $count } ملف ينتظر موافقتكم
}
waiting-applications-to-mend = { $count ->
    [zero] لا ملف معاد للتصحيح
    [one] ملف معاد واحد للتصحيح
    [two] ملفان معادان للتصحيح
    [few] { $count } ملفات معادة للتصحيح
    [many] { $count } ملفًا معادًا للتصحيح
   *[other] { $count } ملف معاد للتصحيح
}
waiting-appraisals = { $count ->
    [zero] لا ملف للتقييم
    [one] ملف واحد للتقييم
    [two] ملفان للتقييم
    [few] { $count } ملفات للتقييم
    [many] { $count } ملفًا للتقييم
   *[other] { $count } ملف للتقييم
}
waiting-calls-to-decide = { $count ->
    [zero] لا دعوة تنتظر القرار
    [one] دعوة واحدة تنتظر القرار
    [two] دعوتان تنتظران القرار
    [few] { $count } دعوات تنتظر القرار
    [many] { $count } دعوة تنتظر القرار
   *[other] { $count } دعوة تنتظر القرار
}
