## عروض التعاون وطلباته

thing-listing = عرض أو طلب
act-listing-begun = بدأ عرضًا أو طلبًا
act-listing-saved = حفظ عرضًا أو طلبًا
act-listing-translated = ترجم عرضًا أو طلبًا
act-listing-opened = فتح عرضًا أو طلبًا
act-listing-paused = علّق عرضًا أو طلبًا
act-listing-prolonged = مدّد عرضًا أو طلبًا
act-listing-closed = أغلق عرضًا أو طلبًا
act-listing-rewritten = استعاد عرضًا أو طلبًا لإعادة كتابته
act-listing-expired = وسم عرضًا أو طلبًا بأنه انتهى
offers-title = العروض
offers-lead = ما تستطيع مؤسسات أن تتقاسمه مع غيرها: زيارة، أو خبير، أو تدريب، أو أدوات.
requests-title = الطلبات
requests-lead = ما تبحث عنه مؤسسات: عون من سبق أن حلّ المشكلة نفسها.
listings-title = العروض والطلبات
listings-inside = عروض الشبكة وطلباتها
listings-inside-lead = ترون ما هو للجميع، ولأعضاء الشبكة، ولمؤسساتكم.
listings-own = عروض مؤسساتي وطلباتها
listings-own-lead = اذكروا ما تستطيع مؤسستكم تقاسمه وما تبحث عنه. لا يرى المسودة غيركم.
listings-own-none = لا عرض ولا طلب بعد
offers-own-none = لا عروض بعد
requests-own-none = لا طلبات بعد
offer-new = تقديم عرض
request-new = تقديم طلب
offer-new-lead = يكفي عنوان للبدء. اكتبوا باللغة التي ترتاحون إليها، وسيترجم آخرون.
request-new-lead = يكفي عنوان للبدء. اكتبوا باللغة التي ترتاحون إليها، فالعروض بلغات أخرى تُوجد أيضًا.
offers-found = { $count ->
    [zero] لم نجد أي عرض
    [one] وجدنا عرضًا واحدًا
    [two] وجدنا عرضين
    [few] وجدنا { $count } عروض
    [many] وجدنا { $count } عرضًا
   *[other] وجدنا { $count } عرض
}
requests-found = { $count ->
    [zero] لم نجد أي طلب
    [one] وجدنا طلبًا واحدًا
    [two] وجدنا طلبين
    [few] وجدنا { $count } طلبات
    [many] وجدنا { $count } طلبًا
   *[other] وجدنا { $count } طلب
}
offers-everything = عرض كل العروض
requests-everything = عرض كل الطلبات
offers-all = { $count ->
    [zero] الاطلاع على العروض
    [one] الاطلاع على العرض المفتوح
    [two] الاطلاع على العرضين المفتوحين
    [few] الاطلاع على { $count } عروض مفتوحة
    [many] الاطلاع على { $count } عرضًا مفتوحًا
   *[other] الاطلاع على { $count } عرض مفتوح
}
requests-all = { $count ->
    [zero] الاطلاع على الطلبات
    [one] الاطلاع على الطلب المفتوح
    [two] الاطلاع على الطلبين المفتوحين
    [few] الاطلاع على { $count } طلبات مفتوحة
    [many] الاطلاع على { $count } طلبًا مفتوحًا
   *[other] الاطلاع على { $count } طلب مفتوح
}
listings-search-example = ترجمة فورية، مهن، إيواء…
listings-partly = لا شيء يضم كل هذه الكلمات. إليكم الأقرب.
listing-side-offer = عرض
listing-side-request = طلب
listing-form-what = الموضوع
listing-form-how = كيف ومتى
listing-form-who = من يراه، ومن يُسأل
listing-title-offer-hint = ما تستطيعون تقاسمه، في سطر واحد.
listing-title-request-hint = ما تبحثون عنه، في سطر واحد.
listing-what-offer = ما تتقاسمونه
listing-what-request = ما تبحثون عنه
listing-what-offer-hint = ما تحسنون فعله، ومنذ متى، وما الذي ستعود به المؤسسة الأخرى.
listing-what-request-hint = ما تريدون حله، وما جرّبتموه، وما قد يفيدكم.
listing-conditions = الشروط
listing-conditions-hint = ما ينبغي أن يعرفه الطرف الآخر أو يأتي به: تواريخ لا تناسب، حجم المجموعة، التزامات.
listing-modalities = أشكال التعاون
listing-languages = لغات العمل
listing-languages-hint = افصلوا بينها بفواصل. اكتبوا أيضًا اللغات التي لها مترجم.
listing-unknown-language = هذا ليس اسم لغة معروفة هنا: { $name }
listing-capacity = تعاونات في الوقت نفسه
listing-capacity-hint = كم تعاونًا تستطيعون القيام به في الوقت نفسه. اتركوه فارغًا إن كنتم لا تعرفون.
listing-capacity-said = { $count ->
    [zero] لا تعاون
    [one] تعاون واحد في كل مرة
    [two] تعاونان في الوقت نفسه
    [few] { $count } تعاونات في الوقت نفسه
    [many] { $count } تعاونًا في الوقت نفسه
   *[other] { $count } تعاون في الوقت نفسه
}
listing-place-offer = منطقة الخبرة
listing-place-request = أين تقع الحاجة
listing-place-hint = منطقة مؤسستكم إن تركتموه فارغًا.
listing-cost = من يدفع
listing-cost-provider = المؤسسة التي تقدّم
listing-cost-receiver = المؤسسة التي تتلقى
listing-cost-shared = الاثنتان معًا
listing-cost-third = طرف ثالث، كصندوق مثلًا
listing-cost-open = يُتفق عليه
listing-urgency = متى يلزم
listing-urgency-usual = دون استعجال
listing-urgency-soon = قريبًا
listing-urgency-urgent = عاجل
listing-visibility = من يراه
listing-visibility-public = الجميع
listing-visibility-network = أعضاء الشبكة
listing-visibility-named = المؤسسات التي أسمّيها فقط
listing-named = المؤسسات التي تراه
listing-practice-on = الممارسة التي يستند إليها
listing-needs-what = اذكروا الموضوع: دونه لا يستطيع أحد أن يجيب.
listing-needs-modality = اختاروا شكلًا واحدًا من التعاون على الأقل.
listing-needs-language = اذكروا لغة عمل واحدة على الأقل.
listing-needs-named = سمّوا مؤسسة واحدة على الأقل، أو اختاروا جوابًا آخر تحت «من يراه».
listing-needs-later = مضى اليوم الأخير: اختاروا يومًا لاحقًا أو اتركوه فارغًا.
listing-needs-day = اختاروا اليوم الأخير الجديد.
listing-state-draft = مسودة
listing-state-open = مفتوح
listing-state-paused = معلّق
listing-state-closed = مغلق
listing-state-expired = منتهٍ
listing-open = فتح
listing-open-again = إعادة الفتح
listing-pause = تعليق
listing-pause-why = سبب التعليق
listing-pause-why-hint = تقرأه المؤسسة.
listing-paused-note = علّقته الأمانة
listing-prolong = تمديد
listing-prolong-until = اليوم الأخير الجديد
listing-close = إغلاق
listing-rewrite = إعادة الكتابة
listing-edit-open = هو مفتوح: ما تحفظونه يُرى على الفور.
listing-as-seen = كما يراه الآخرون
listing-see-page = عرض صفحته
listing-translate-left = { $count ->
    [zero] كل النصوص مترجمة.
    [one] نص واحد ينتظر.
    [two] نصان ينتظران.
    [few] { $count } نصوص تنتظر.
    [many] { $count } نصًا ينتظر.
   *[other] { $count } نص ينتظر.
}
listing-opened-on = مفتوح منذ { $day }
listing-overtaken = حفظ شخص آخر في هذه الأثناء. نصكم ما زال في الاستمارة ولم يُحفظ.
exchange-done-opened = أصبح مفتوحًا.
exchange-done-paused = أصبح معلّقًا: لم يعد الآخرون يرونه.
exchange-done-prolonged = هو مفتوح حتى اليوم الجديد.
exchange-done-closed = أُغلق. تستطيعون إعادة فتحه.
exchange-done-rewritten = عاد مسودة: لا يراه غيركم.
waiting-expired = { $count ->
    [zero] لا عروض ولا طلبات منتهية
    [one] عرض أو طلب انتهى: مدّدوه أو أغلقوه
    [two] انتهى اثنان من العروض والطلبات: مدّدوهما أو أغلقوهما
    [few] انتهت { $count } عروض وطلبات: مدّدوها أو أغلقوها
    [many] انتهى { $count } عرضًا وطلبًا: مدّدوها أو أغلقوها
   *[other] انتهى { $count } عرض وطلب: مدّدوها أو أغلقوها
}
waiting-paused = { $count ->
    [zero] لم تعلّق الأمانة شيئًا
    [one] علّقت الأمانة عرضًا أو طلبًا
    [two] علّقت الأمانة اثنين من العروض والطلبات
    [few] علّقت الأمانة { $count } عروض وطلبات
    [many] علّقت الأمانة { $count } عرضًا وطلبًا
   *[other] علّقت الأمانة { $count } عرض وطلب
}
told-listing-opened-label = فُتح عرض أو طلب
told-listing-opened = «{ $name }» مفتوح.
told-listing-named-label = مؤسسة تعرض على مؤسستكم شيئًا أو تطلبه منها
told-listing-named = «{ $name }» موجّه إلى مؤسستكم.
told-listing-paused-label = عُلّق عرض أو طلب لمؤسستكم
told-listing-paused = علّقت الأمانة «{ $name }».
told-listing-expired-label = انتهى عرض أو طلب لمؤسستكم
told-listing-expired = مضى اليوم الأخير من «{ $name }». مدّدوه أو أغلقوه.
