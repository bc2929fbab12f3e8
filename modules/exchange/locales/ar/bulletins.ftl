## النشرات والاشتراكات

thing-bulletin = نشرة
thing-subscriber = اشتراك في النشرة
act-bulletin-begun = بدأ نشرة
act-bulletin-written = عدّل نشرة
act-bulletin-published = نشر نشرة
act-bulletin-withdrawn = سحب نشرة منشورة
act-bulletin-discarded = حذف مسودة نشرة
act-bulletin-translated = ترجم نشرة
act-bulletin-sent = أرسل نشرة إلى المشتركين
act-subscriber-confirmed = أكّد اشتراكًا في النشرة
act-subscriber-changed = غيّر لغة اشتراك في النشرة
act-subscriber-stopped = أوقف اشتراكًا في النشرة
bulletins-title = النشرات
bulletins-lead = عام من التعاون بالأرقام والكلمات، وبطاقات حول موضوع أو مكان. كل رقم يقود إلى ما جرى عدّه.
bulletins-none = لم تُنشر أي نشرة بعد.
bulletins-search-example = 2025، أسر، أرقام…
bulletins-found = { $count ->
    [zero] لم نجد أي نشرة
    [one] وجدنا نشرة واحدة
    [two] وجدنا نشرتين
    [few] وجدنا { $count } نشرات
    [many] وجدنا { $count } نشرة
   *[other] وجدنا { $count } نشرة
}
bulletins-own = النشرات
bulletins-own-lead = يجمع البرنامج ما هو علني، وأنتم تختارون وترتبون وتكتبون. عند النشر يُثبَت كل شيء.
bulletins-own-none = لا نشرات حتى الآن
bulletin-new = إعداد نشرة
bulletin-new-lead = قولوا عمّ تتحدث. ثم يضع البرنامج فيها الأرقام والسجلات المتصلة بها.
bulletin-assemble = جمع المحتوى
bulletin-edit = تعديل النشرة
bulletin-kind = النوع
bulletin-kind-yearly = النشرة السنوية
bulletin-kind-sheet = بطاقة معلومات
bulletin-state-draft = مسودة
bulletin-state-published = منشورة
bulletin-state-withdrawn = مسحوبة
bulletin-name = العنوان
bulletin-lang = اللغة التي تكتبون بها
bulletin-lang-hint = لا يمكن تغييرها لاحقًا.
bulletin-from = من
bulletin-to = إلى
bulletin-ends-before = النهاية قبل البداية.
bulletin-place = المكان
bulletin-place-hint = بلا اختيار: الشبكة كلها.
bulletin-theme = الموضوع
bulletin-theme-hint = بلا اختيار: كل المواضيع.
bulletin-languages = لغات الصدور
bulletin-languages-hint = سيكون هناك ملف PDF بكل منها. ما لم يُترجم يظهر بلغته، ويُذكر ذلك.
bulletin-not-yours = أنتم لا تنشرون عن هذا المكان. اختاروا غيره.
bulletin-introduction = المقدمة
bulletin-introduction-hint = ما الذي أظهره العام، في فقرات قليلة. السطر الفارغ يبدأ فقرة. لا تذكروا أسماء أشخاص.
bulletin-sections = الأجزاء
bulletin-sections-hint = الأرقام تحدد الترتيب. أزيلوا العلامة عما لا ينبغي أن يظهر: لن يعود.
bulletin-section-show = إظهار
bulletin-section-place = ترتيب «{ $name }»
bulletin-note = نصكم لجزء «{ $name }»
bulletin-records = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
bulletin-topic-figures = الأرقام الأساسية
bulletin-topic-practices = ممارسات جديدة
bulletin-topic-cooperations = أعمال التعاون
bulletin-topic-effects = ما الذي تغيّر
bulletin-topic-offers = ما هو معروض
bulletin-topic-requests = ما هو مطلوب
bulletin-topic-portals = بوابات المعلومات
bulletin-formula-practices = ممارسات نُشرت لأول مرة
bulletin-formula-offers = عروض فُتحت للجميع
bulletin-formula-requests = طلبات فُتحت للجميع
bulletin-formula-agreed = أعمال تعاون اتُفق عليها
bulletin-formula-under-way = أعمال تعاون جارية في نهاية المدة
bulletin-formula-closed = أعمال تعاون أُنجزت
bulletin-formula-changes = حصائل مؤكدة فيها تغيير قائم
bulletin-formula-trained = أشخاص تلقوا تدريبًا
bulletin-formula-reached = أشخاص شملهم تغيير
bulletin-drawing-themes = الممارسات الجديدة حسب الموضوع
bulletin-drawing-modalities = أعمال التعاون المتفق عليها حسب الشكل
bulletin-drawing-changes = التغييرات القائمة حسب النوع
bulletin-too-few = أقل من أن يُقال
bulletin-counted-on = عُدّ في { $day }
bulletin-source = من أين يأتي هذا
bulletin-fact = للعلم
bulletin-news = تغيّرت السجلات منذ ذلك
bulletin-news-come = { $count ->
    [zero] { $section }: لا جديد
    [one] { $section }: سجل إضافي واحد
    [two] { $section }: سجلان إضافيان
    [few] { $section }: { $count } سجلات إضافية
    [many] { $section }: { $count } سجلًا إضافيًا
   *[other] { $section }: { $count } سجل إضافي
}
bulletin-news-gone = { $count ->
    [zero] { $section }: لم يغب شيء
    [one] { $section }: سجل واحد لم يعد علنيًا
    [two] { $section }: سجلان لم يعودا علنيين
    [few] { $section }: { $count } سجلات لم تعد علنية
    [many] { $section }: { $count } سجلًا لم يعد علنيًا
   *[other] { $section }: { $count } سجل لم يعد علنيًا
}
bulletin-news-figure = { $figure }: كان { $before } وصار { $after }
bulletin-news-drawn = الرسوم البيانية تتغير.
bulletin-refresh = تحديث من السجلات
bulletin-up-to-date = المسودة تقول ما تقوله السجلات.
bulletin-must-refresh = تغيّرت السجلات بعد قراءتكم. حدّثوا، وأعيدوا القراءة، ثم انشروا.
bulletin-done-refreshed = المسودة محدّثة. ما كتبتموه باقٍ.
bulletin-done-sent = النشرة في طريقها بالبريد الإلكتروني.
bulletin-preview = كما سيقرؤها الجمهور
bulletin-publish = نشر
bulletin-publish-hint = عند النشر تُثبت النصوص والأرقام. يمكنكم أن تترجموا بعد ذلك، لا أن تعيدوا الكتابة.
bulletin-discard = حذف المسودة
bulletin-discard-hint = سيضيع ما كتبتموه. أما السجلات فتبقى.
bulletin-discard-do = حذف نهائي
bulletin-withdraw = سحب النشرة
bulletin-withdraw-hint = لن يقرأها أحد بعد ذلك ولن تعود. الرسائل التي أُرسلت تبقى عند قرائها.
bulletin-withdraw-do = سحب نهائي
bulletin-withdrawn = سُحبت هذه النشرة. لم يعد الجمهور يقرؤها.
bulletin-translations = ترجمة نصوصكم
bulletin-translate-falls-back = ما ينقص يظهر بلغته.
bulletin-all-network = الشبكة كلها
bulletin-contents = المحتويات
bulletin-other-languages = بعض النصوص باللغة التي كُتبت بها.
bulletin-frozen = ثُبتت في { $day }. ما تغيّر بعد ذلك في السجلات ليس فيها.
bulletin-scan = للقراءة على الإنترنت: امسحوا هذا الرمز
bulletin-mailing = الإرسال بالبريد الإلكتروني
bulletin-mail-hint = يصل إلى كل شخص مرة واحدة، بلغته.
bulletin-mail-do = الإرسال إلى المشتركين
bulletin-mail-network = أمانة الشبكة وحدها ترسل إلى المشتركين.
bulletin-mailed = { $count ->
    [zero] طُلب الإرسال في { $day }، ولم تُكتب أي رسالة.
    [one] طُلب الإرسال في { $day }، وكُتبت رسالة واحدة.
    [two] طُلب الإرسال في { $day }، وكُتبت رسالتان.
    [few] طُلب الإرسال في { $day }، وكُتبت { $count } رسائل.
    [many] طُلب الإرسال في { $day }، وكُتبت { $count } رسالة.
   *[other] طُلب الإرسال في { $day }، وكُتبت { $count } رسالة.
}
bulletin-mailing-on = والبقية تتبع.
bulletin-mail-read = قراءة النشرة
bulletin-mail-pdf = تنزيلها بصيغة PDF
bulletin-mail-why = تصلكم هذه الرسالة لأنكم طلبتم نشراتنا. لا شيء فيها يحصي ما تقرؤونه.
bulletin-mail-other-language = المقدمة باللغة التي كُتبت بها.
subscribers-count = { $count ->
    [zero] لا أحد يتلقى النشرات بالبريد بعد.
    [one] شخص واحد يتلقى النشرات بالبريد.
    [two] شخصان يتلقيان النشرات بالبريد.
    [few] { $count } أشخاص يتلقون النشرات بالبريد.
    [many] { $count } شخصًا يتلقون النشرات بالبريد.
   *[other] { $count } شخص يتلقون النشرات بالبريد.
}
subscribe-title = تلقي النشرات بالبريد الإلكتروني
subscribe-lead = رسالة واحدة عند صدور نشرة، بلغتكم. لا شيء غير ذلك، وتوقفونها متى شئتم.
subscribe-do = اشتراك
subscribe-email = عنوان بريدكم الإلكتروني
subscribe-language = لغة النشرات
subscribe-privacy = نحفظ عنوانكم مشفرًا، لهذا الغرض وحده، إلى أن توقفوا الاشتراك. لا أحد يرى القائمة.
subscribe-no-mail = هذا الموقع لا يرسل بريدًا إلكترونيًا حاليًا.
subscribe-bad-email = اكتبوا عنوانًا مثل name@example.org.
subscribe-too-many = طلبات كثيرة من هنا. حاولوا لاحقًا.
subscribe-asked = انظروا في بريدكم: إن كان العنوان موجودًا فستصل إليه رسالة فيها رابط.
subscribe-asked-hint = إن لم تؤكدوا خلال سبعة أيام ننسى العنوان.
subscribe-confirm = تأكيد الاشتراك
subscribe-confirm-lead = هل تريدون أن تصلكم نشراتنا على هذا العنوان؟
subscribe-confirm-do = نعم، أريد أن تصلني
subscribe-confirmed = تم التأكيد
subscribe-confirmed-lead = ستصلكم النشرة القادمة بالبريد. في كل رسالة رابط للإيقاف.
subscribe-manage = اشتراككم
subscribe-manage-lead = تصلكم نشراتنا بالبريد الإلكتروني.
subscribe-language-do = تغيير اللغة
subscribe-stop = إيقاف الاستلام
subscribe-stopped = توقف الاشتراك
subscribe-stopped-lead = لن تصلكم نشراتنا بعد الآن. مُحي عنوانكم.
subscribe-mail-subject = نشراتنا بالبريد الإلكتروني
subscribe-mail = طلب أحدهم، ولعله أنتم، نشراتنا على هذا العنوان. أكدوا بالرابط خلال سبعة أيام.
subscribe-mail-else = إن لم تكونوا أنتم فلا تفعلوا شيئًا: سننسى هذا العنوان.
subscribe-mail-already = طلب أحدهم نشراتنا على هذا العنوان، وهي تصله بالفعل. لا حاجة إلى فعل شيء.
bulletin-unit-changes = حصائل
bulletin-more = عرض الكل على الموقع، كما هو اليوم
