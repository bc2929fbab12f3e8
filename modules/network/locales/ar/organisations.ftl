### منظمات الشبكة: من يفعل ماذا، وأين، ولمن. عربية مبسّطة.

## القائمة الجمهورية

org-title = من يفعل ماذا
org-lead = الإدارات والجمعيات والجامعات وسائر منظمات الشبكة: أين تعمل، وعلى ماذا، ولفائدة من.
org-search = البحث عن منظمة
org-search-example = مثال: مساعدة قانونية
org-found = { $count ->
    [zero] لم نجد أي منظمة
    [one] وجدنا منظمة واحدة
    [two] وجدنا منظمتين
    [few] وجدنا { $count } منظمات
    [many] وجدنا { $count } منظمة
   *[other] وجدنا { $count } منظمة
}
org-found-none = جرّبوا كلمة أخرى، أو أزيلوا أحد خيارات التصفية.
org-corrected = هذه الكلمة غير موجودة. إليكم نتائج «{ $word }».
org-partly = لا توجد منظمة تطابق كل هذه الكلمات. إليكم الأقرب.
org-all = عرض كل المنظمات
org-map = خريطة المنظمات
org-map-first = تعرض الخريطة الأوائل فقط وعددها { $count }. أما القائمة فتعرضها كلها.
org-territory = المنطقة
org-area = النطاق
org-wider = وكذلك التي تغطي منطقة أوسع
org-kind = نوع المنظمة
org-level = المستوى
org-themes = المواضيع
org-territories = المناطق المغطاة
org-populations = الأشخاص المستفيدون
org-capacities = ما يمكن أن تقدّمه
org-languages = لغات العمل
org-networks = عضو في
org-offer = ما تقترحه على الآخرين
org-founded = سنة التأسيس
org-web = موقع الإنترنت
org-people = نقاط الاتصال
org-export = تنزيل هذه القائمة:

org-kind-ministry = وزارة
org-kind-municipality = بلدية
org-kind-public-body = هيئة عمومية أخرى
org-kind-association = جمعية
org-kind-university = جامعة أو مركز بحث
org-kind-international = منظمة دولية
org-kind-diaspora = مجموعة من الجالية
org-kind-other = غير ذلك

org-level-municipal = بلدي
org-level-regional = جهوي
org-level-national = وطني
org-level-continental = شبكة من عدة بلدان
org-level-international = دولي

org-for-everyone = الجميع
org-for-asylum-seekers = طالبو اللجوء
org-for-refugees = اللاجئون واللاجئات
org-for-workers = العاملون والعاملات
org-for-students = الطلبة والطالبات
org-for-undocumented = أشخاص دون بطاقة إقامة
org-for-returnees = العائدون إلى بلدهم
org-for-families = العائلات
org-for-women = النساء
org-for-children = الأطفال
org-for-unaccompanied = أطفال غير مصحوبين
org-for-trafficked = ضحايا الاتجار بالأشخاص
org-for-stateless = عديمو الجنسية
org-for-displaced = النازحون
org-for-diaspora = أفراد الجالية
org-for-relatives = عائلات المفقودين

org-can-training = التكوين
org-can-expertise = الخبرة والاستشارة
org-can-mediation = الوساطة
org-can-interpreting = الترجمة الفورية
org-can-legal-aid = المساعدة القانونية
org-can-hosting = الاستقبال والإيواء
org-can-research = البحث
org-can-data = البيانات والخرائط
org-can-funding = التمويل
org-can-advocacy = المناصرة
org-can-coordination = التنسيق
org-can-emergency = الإغاثة العاجلة

org-seen-public = الجميع
org-seen-members = أعضاء الشبكة
org-seen-organisation = المنظمة فقط

## ما ينقص

org-gaps = ما ينقص
org-gaps-lead = المواضيع التي لا يعمل عليها أحد، منطقةً منطقة.
org-gaps-none = لم تُنشر أي منطقة هنا بعد.
org-gaps-words = بالكلمات
org-gaps-grid = عدد المنظمات حسب المنطقة والموضوع
org-gaps-key = كل رقم يقود إلى القائمة. بين قوسين: المنظمات التي ليست في المكان نفسه لكنها تغطي منطقة أوسع.
org-gap = { $place }: لا أحد يعمل على { $themes }.
org-gap-none = { $place }: لكل موضوع منظمة واحدة على الأقل.
org-gap-all = { $place }: لم تسجّل أي منظمة نفسها بعد.
org-cell = { $count ->
    [zero] { $place }، { $theme }: لا توجد أي منظمة
    [one] { $place }، { $theme }: منظمة واحدة
    [two] { $place }، { $theme }: منظمتان
    [few] { $place }، { $theme }: { $count } منظمات
    [many] { $place }، { $theme }: { $count } منظمة
   *[other] { $place }، { $theme }: { $count } منظمة
}
org-cell-wider = { $count ->
    [zero] لا منظمة تغطي منطقة أوسع
    [one] منظمة واحدة تغطي منطقة أوسع
    [two] منظمتان تغطيان منطقة أوسع
    [few] { $count } منظمات تغطي منطقة أوسع
    [many] { $count } منظمة تغطي منطقة أوسع
   *[other] { $count } منظمة تغطي منطقة أوسع
}

## أعمدة الملفات

org-col-id = المعرّف
org-col-name = الاسم
org-col-home = المقر
org-col-description = الوصف
org-col-email = البريد الإلكتروني
org-col-phone = الهاتف
org-col-latitude = خط العرض
org-col-longitude = خط الطول
org-col-page = الصفحة
org-col-licence = الرخصة
org-col-date = تاريخ الملف

## في فضاء العمل

org-menu = الشبكة
org-work = المنظمات
org-work-none = جرّبوا كلمة أخرى، أو أضيفوا المنظمة الناقصة.
org-public-list = عرض القائمة الجمهورية
org-own = التي يمكنني تعديلها فقط
org-hidden = غير منشورة
org-hidden-text = لا يرى الجمهور هذه المنظمة.
org-hide = إيقاف النشر
org-show-again = نشر
org-home-network = كل الشبكة
org-new = إضافة منظمة
org-new-lead = تأكدوا أولًا من أنها ليست في القائمة. تُستكمل اللغات الأخرى لاحقا.
org-make = إضافة إلى الشبكة
org-edit = تعديل
org-save = حفظ
org-saved = تم الحفظ.
org-overtaken = حفظ شخص آخر هذه المنظمة بينما كنتم تكتبون. ما كتبتموه ما زال في الأسفل. قارنوا ثم احفظوا من جديد.
org-overtaken-see = عرض ما هو محفوظ
org-in-language = يُكتب بهذه اللغة: { $language }.
org-languages-hint = تفصل بينها فواصل: العربية، الفرنسية، الولوفية.
org-language-unknown = اللغة «{ $word }» غير معروفة. تحققوا من اسمها.
org-networks-hint = شبكة واحدة في كل سطر.
org-reach = الاتصال بالمنظمة
org-point-hint = بالدرجات، مثلًا 36.8782. اتركوه فارغًا إذا كان يجب ألا يُعرف المكان.
org-people-hint = الأشخاص الذين يمكن الاتصال بهم. اكتبوا أقل ما يمكن، وبموافقتهم فقط. لحذف شخص أفرغوا سطره.
org-person = نقطة الاتصال { $number }
org-person-name = الاسم
org-person-function = الوظيفة
org-person-seen = من يرى بيانات الاتصال
org-people-none = لا توجد جهة اتصال يمكنكم رؤيتها.
org-needs-territory = اختاروا منطقة واحدة على الأقل.
org-bad-point = اكتبوا خط عرض بين ‎-90 و90 وخط طول بين ‎-180 و180.
org-bad-web = اكتبوا عنوانًا مثل https://www.example.org
org-bad-email = اكتبوا عنوانًا مثل name@example.org
org-bad-phone = اكتبوا رقمًا، مثلًا ‎+216 71 000 000
org-bad-year = اكتبوا سنة مضت، مثلًا 1998.
org-invite = دعوة شخص من هذه المنظمة
org-invite-lead = يُستعمل الرابط مرة واحدة. ينشئ الشخص حسابه ويحدّث ما تقوله منظمته.
org-invite-whom = لمن
org-invite-other = شخص آخر

## طلب الانضمام إلى الشبكة

org-join = الانضمام إلى الشبكة
org-join-lead = هل تعمل منظمتكم مع المهاجرين أو من أجلهم؟ عرّفوا بها، وسيجيبكم أحد أعضاء الشبكة. لا حاجة إلى حساب.
org-join-name = اسم المنظمة
org-join-where = أين تعملون أساسًا؟
org-join-why = ماذا تفعلون، ولماذا تريدون الانضمام إلى الشبكة؟
org-join-contact = بمن يمكننا الاتصال؟
org-join-contact-why = تُستعمل هذه البيانات للرد على طلبكم. لا يراها إلا من يعالج الطلب، وتُحذف إذا لم يُقبل.
org-join-either = اكتبوا بريدًا إلكترونيًا أو رقم هاتف.
org-join-send = إرسال الطلب
org-request-title = طلبكم
org-request-sent = أُرسل طلبكم. احتفظوا بهذا العنوان: يُظهر لكم وحدكم أين وصل الطلب، ولا يُعرض إلا هنا.
org-request-waits = طلبكم في انتظار الرد.
org-request-approved = أصبحت منظمتكم عضوًا في الشبكة. مرحبا بكم!
org-request-account = إنشاء حسابي
org-request-refused = لم يُقبل طلبكم، للسبب التالي:
org-request-since = تاريخ الوصول
org-request-organisation = عرض المنظمة
org-requests = الطلبات
org-requests-none = لا توجد طلبات
org-requests-none-text = تظهر هنا المنظمات التي تطلب الانضمام إلى الشبكة.
org-state-waiting = في الانتظار
org-state-approved = مقبول
org-state-refused = مرفوض
org-alike = منظمات متشابهة
org-alike-none = لا توجد منظمة معروفة باسم قريب.
org-approve-as = هذه المنظمة…
org-approve-new = منظمة جديدة
org-approve-known = معروفة من قبل:
org-approve = قبول
org-approved = تم القبول. يجد صاحب الطلب دعوته في عنوان طلبه. يمكنكم أيضًا أن تعطوه هذا الرابط:
org-refuse = رفض
org-refuse-reason = السبب
org-refuse-hint = سيقرؤه صاحب الطلب. قولوا له ماذا يمكنه أن يفعل.
org-notice-request = منظمة تطلب الانضمام إلى الشبكة.
org-waiting = { $count ->
    [zero] لا طلبات للانضمام
    [one] منظمة واحدة تطلب الانضمام إلى الشبكة
    [two] منظمتان تطلبان الانضمام إلى الشبكة
    [few] { $count } منظمات تطلب الانضمام إلى الشبكة
    [many] { $count } منظمة تطلب الانضمام إلى الشبكة
   *[other] { $count } منظمة تطلب الانضمام إلى الشبكة
}
