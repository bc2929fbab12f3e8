## الممارسات

practices-title = الممارسات
practices-lead = ممارسات يرويها من ينفّذونها ويراجعها شخصان من مؤسسات أخرى. وما أخفق يُقرأ أيضًا.
practices-own = ممارسات مؤسساتي
practices-own-lead = احكوا ما تفعله مؤسستكم: الأساسي أولًا والباقي متى شئتم. لا يرى المسودة غيركم.
practices-own-none = لا ممارسات بعد
practices-all = { $count ->
    [zero] عرض الممارسات
    [one] عرض الممارسة المنشورة
    [two] عرض الممارستين المنشورتين
    [few] عرض { $count } ممارسات منشورة
    [many] عرض { $count } ممارسة منشورة
   *[other] عرض { $count } ممارسة منشورة
}
practices-found = { $count ->
    [zero] لم نجد أي ممارسة
    [one] وجدنا ممارسة واحدة
    [two] وجدنا ممارستين
    [few] وجدنا { $count } ممارسات
    [many] وجدنا { $count } ممارسة
   *[other] وجدنا { $count } ممارسة
}
practices-none = جرّبوا كلمة أخرى، أو أزيلوا أحد خيارات التصفية.
practices-everything = عرض كل الممارسات
practices-search-example = شباك، اتجار، عودة…
practices-corrected = لا توجد هذه الكلمة. إليكم نتائج «{ $word }».
practices-partly = لا ممارسة تضم كل هذه الكلمات. إليكم الأقرب.
practice-new = رواية ممارسة
practice-new-lead = يكفي عنوان للبدء. اكتبوا باللغة التي ترتاحون إليها، وسيترجم آخرون.
practice-no-institution = لستم تكتبون باسم أي مؤسسة. اطلبوا ممن يدير الأشخاص في منطقتكم تعيينكم نقطة اتصال.
practice-begin = البدء
practice-written-in = اللغة التي تكتبون بها
practice-written-in-hint = لا تتغير بعد ذلك.
practice-name = العنوان
practice-name-hint = ما تفعلونه، في سطر واحد.
practice-summary = الملخص
practice-summary-hint = من 75 إلى 100 كلمة: ما الذي يُفعل ولمن وما الذي تغيّر. هذا أول ما سيُقرأ.
practice-words = كلمات الملخص:
practice-needs-summary = في الملخص { $count } كلمة. يلزم من { $least } إلى { $most } لإيداع الممارسة.
practice-needs-period = اذكروا منذ متى، أو أشيروا إلى أنها خدمة منتظمة.
practice-needs-theme = اختاروا موضوعًا واحدًا على الأقل.
practice-needs-results = اذكروا ما نتج: أرقام، أو ما لاحظتموه، أو ما يقوله الأشخاص.
practice-needs-contact = اذكروا بريدًا إلكترونيًا أو هاتفًا للمصلحة: سيرغب آخرون في سؤالكم.
practice-ends-before = النهاية قبل البداية.
practice-bad-document = ليس في هذا السطر عنوان كامل: { $line }
practice-short = الأساسي
practice-short-hint = ما لا يمكن مراجعة الممارسة من دونه.
practice-full = الاستمارة الكاملة
practice-full-hint = لا شيء هنا إلزامي. كلما قلتم أكثر سهُل على غيركم تبنّي الممارسة.
practice-institution = المؤسسة
practice-kind = نوع المؤسسة
practice-country = البلد
practice-partners = الشركاء
practice-partners-hint = شريك في كل سطر: اسمه، أو عنوان صفحته في الشبكة.
practice-place = أين
practice-place-hint = المنطقة التي تُنفَّذ فيها، إن لم تكن منطقة المؤسسة.
practice-period = متى
practice-from = من
practice-to = إلى
practice-from-to = من { $from } إلى { $to }
practice-since = منذ { $from }
practice-until = حتى { $to }
practice-regular = خدمة منتظمة
practice-regular-since = خدمة منتظمة منذ { $from }
practice-regular-tick = هي خدمة منتظمة دون تاريخ نهاية
practice-themes = المواضيع
practice-populations = الأشخاص المعنيون
practice-compact = أهداف الاتفاق العالمي للهجرة
practice-sdg = غايات التنمية المستدامة
practice-part-context = المشكلة والسياق
practice-part-aims = الأهداف
practice-part-steps = ما يُفعل خطوة بخطوة
practice-part-doers = من يقوم به
practice-part-means = الوسائل والكلفة
practice-part-gender = المساواة بين الجنسين والحقوق
practice-part-participation = مشاركة المهاجرين
practice-part-measured = النتائج بالأرقام
practice-part-observed = النتائج الملاحظة
practice-part-users = ما يقوله الأشخاص
practice-part-evaluated = التقييم
practice-part-success = ما ساعد
practice-part-limits = ما أعاق
practice-part-failed = ما أخفق
practice-part-lasting = الاستمرارية والتمويل المقبل
practice-part-reproduce = لتبنّيها في مكان آخر
practice-hint-context = ما الذي لم يكن على ما يرام ولمن، وما الذي كان موجودًا.
practice-hint-aims = ما أردتم تغييره.
practice-hint-steps = بالترتيب، كما تشرحونه لزميلة من مدينة أخرى.
practice-hint-doers = المهن وعدد الأشخاص ومن يقرر.
practice-hint-means = المقرات والأدوات والمال سنويًا ومصدره.
practice-hint-gender = ما تعيشه النساء والرجال وغيرهم، وكيف تُحمى حقوقهم.
practice-hint-participation = من استُشير ومن يقرر ومن يتقاضى أجرًا.
practice-hint-measured = كل رقم مع سنته ومصدره.
practice-hint-observed = ما تغيّر ولا يُعدّ.
practice-hint-users = دون اسم ولا تفصيل يسمح بمعرفة أحد.
practice-hint-evaluated = من قيّم ومتى وما الذي تبيّن.
practice-hint-success = ما لم يكن لينجح من دونه.
practice-hint-limits = ما زال ناقصًا أو يتوقف على غيركم.
practice-hint-failed = قولوه ببساطة: هذا أكثر ما يساعد الآخرين.
practice-hint-lasting = إلى متى الكلفة مغطاة، وما الذي يبقى دون مال.
practice-hint-reproduce = ما يجب معرفته قبل البدء، وما كنتم ستفعلونه بشكل مختلف.
practice-results = حال النتائج
practice-results-hint = تُنشر الحالات الثلاث. ويقول المراجعون رأيهم أيضًا.
practice-results-confirmed = نتائج مؤكدة
practice-results-disputed = نتائج موضع خلاف
practice-results-negative = نتائج سلبية
practice-results-confirmed-means = تتفق المؤسسة والمراجعان على ما نتج.
practice-results-disputed-means = تختلف الآراء حول ما نتج، أو لم يُثبت جيدًا. اقرؤوا النتائج بحذر.
practice-results-negative-means = لم تُعطِ ما كان متوقعًا. نُشرت كي يتجنبها غيركم أو يحسّنها.
practice-results-claimed = هذا قول المؤسسة؛ لم يتحقق منه أحد بعد.
practice-evaluation = نوع التقييم
practice-evaluation-none = دون تقييم
practice-evaluation-own = قيّمتها المؤسسة
practice-evaluation-external = تقييم خارجي
practice-evaluation-research = بحث جامعي
practice-evaluation-audit = رقابة أو تدقيق عمومي
practice-criteria = المعايير
practice-criterion-effective = فعّالة
practice-criterion-replicable = قابلة للتكرار
practice-criterion-innovative = مبتكرة
practice-criterion-participatory = تشاركية
practice-criterion-gender = مراعية للنوع الاجتماعي
practice-criterion-rights = قائمة على الحقوق
practice-criterion-sustainable = مستدامة
practice-criterion-evidenced = مدعومة بأدلة
practice-contact = بمن يُتصل
practice-contact-name = المصلحة المعنية
practice-contact-hint = مصلحة أو وظيفة لا شخص: هذا علني.
practice-contact-email = البريد الإلكتروني
practice-contact-phone = الهاتف
practice-documents = وثائق
practice-documents-hint = وثيقة في كل سطر: العنوان | https://address
practice-file-add = إرفاق ملف
practice-file = الملف
practice-file-title = العنوان (وإلا فاسم الملف)
practice-file-hint = للملف المرفق سطر بين وثائق الاستمارة الكاملة؛ لإزالته امحوا ذلك السطر.
practice-language = اللغة
practice-page = الصفحة
practice-state = الحالة
practice-state-draft = مسودة
practice-state-submitted = مودعة
practice-state-in-review = قيد المراجعة
practice-state-revision-asked = طُلبت تغييرات
practice-state-published = منشورة
practice-state-due = للتحديث
practice-state-retired = مسحوبة
practice-edit = كتابة
practice-save-and-show = حفظ وعرض
practice-submit = إيداع
practice-take-back = استرجاع
practice-publish = نشر
practice-reopen = بدء نسخة جديدة
practice-confirm = كل شيء ما زال صحيحًا
practice-retire = سحب
practice-discard = حذف المسودة
practice-ask-revision = طلب تغييرات
practice-revision-words = ما يجب تغييره
practice-revision-send = إرسال الطلب
practice-revision-note = تطلب الأمانة تغييرات
practice-not-carried = تلزم مراجعتان على الأقل، وأن تنصح كلها بالنشر.
practice-see-public = عرض الصفحة العلنية
practice-as-written = الممارسة
practice-versions = النسخ المنشورة
practice-version = النسخة { $number }، { $day }
practice-published-on = نُشرت في { $day }
practice-due-public = مضى على هذه الممارسة أكثر من سنتين ولم تُؤكَّد منذ ذلك.
practice-translations = ترجمة إلى
practice-translated = مُترجم
practice-translate = { $language }: { $name }
practice-translate-left = { $count ->
    [zero] كل شيء مترجم
    [one] نص واحد للترجمة
    [two] نصان للترجمة
    [few] { $count } نصوص للترجمة
    [many] { $count } نصًا للترجمة
   *[other] { $count } نصًا للترجمة
}
practice-translate-conflict = غيّر شخص هذه النصوص في هذه الأثناء. ترجمتكم في الخانة وترجمته فوقها.
