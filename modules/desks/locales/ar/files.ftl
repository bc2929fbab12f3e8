act-desk-file-opened = فتح ملفًا
act-desk-file-read = قرأ ملفًا
act-desk-file-copied = سلّم نسخة من ملف
act-desk-file-noted = كتب ملاحظة في ملف
act-desk-file-changed = غيّر ملفًا
act-desk-consent-given = سجّل موافقة
act-desk-consent-withdrawn = سجّل سحب موافقة
act-desk-file-shared = شارك ملفًا مع زميل أو زميلة
act-desk-file-unshared = أوقف مشاركة ملف
act-desk-file-closed = أغلق ملفًا
act-desk-file-reopened = أعاد فتح ملف
act-desk-files-listed = اطلع على قائمة ملفات شباك
act-desk-files-searched = بحث في ملفات شباك
act-desk-file-erasure-asked = طلب محو ملفه
act-desk-file-erased = محا ملفًا
act-desk-file-anonymised = جعل ملفًا بلا هوية
act-desk-file-offered = عرض ملفًا على شباك آخر
act-desk-file-accepted = قبل ملفًا من شباك آخر
act-desk-file-declined = رفض ملفًا من شباك آخر
act-desk-file-kept = سحب عرض ملف
thing-desk-file = ملف شخص

desk-file-months = عدد الأشهر التي يُحفظ فيها الملف
desk-file-months-hint = إذا لم يحدث فيه شيء طوال هذه المدة، يصبح بلا هوية.

file-list = الملفات
file-closed-list = الملفات المغلقة
file-new = فتح ملف
file-new-lead = لا يُفتح ملف إلا إذا كانت المتابعة مفيدة وبموافقة الشخص. لا شيء إلزامي: سجّلوا ما يفيد فقط.
file-none = لا توجد ملفات
file-none-lead = ترون هنا الملفات التي تتابعونها والملفات المشتركة معكم.
file-find = بحث
file-find-label = الاسم أو الهاتف أو البريد الإلكتروني
file-find-hint = كلمة كاملة من الاسم، أو الرقم كاملًا.
file-found-none = تحققوا من الكتابة أو ابحثوا برقم الهاتف. لا يظهر ملف يتابعه شخص آخر.
file-nameless = بلا اسم
file-mine = تتابعونه أنتم
file-touched = آخر عمل: { $date }
file-erasure-asked = طُلب المحو
file-erasure-asked-lead = يطلب الشخص محو ملفه. امحوه، وإلا يُمحى تلقائيًا بعد ثلاثين يومًا من الطلب.
file-state-open = مفتوح
file-state-closed = مغلق
file-state-erased = محذوف
file-state-anonymised = بلا هوية
file-page = ملف
file-back = العودة إلى الملف
file-opened = فُتح الملف. أعطوا الشخص رمزه: تجدونه أسفل هذه الصفحة.
file-opened-on = فُتح في { $date }
file-keeper = يتابعه
file-edit = تعديل
file-late = لم يعد ذلك ممكنًا: تغيّر الملف في هذه الأثناء. هذه حالته الآن.
file-field-name = الاسم
file-field-phone = الهاتف
file-field-email = البريد الإلكتروني
file-field-birth-year = سنة الميلاد
file-field-nationality = الجنسية
file-field-status = الوضع الإداري
file-field-languages = اللغات
file-field-needs = الاحتياجات
file-field-situation = وضعه أو وضعها
file-field-notes = الملاحظات
file-name-hint = الاسم الذي يريده الشخص: يمكن أن يكون اسمًا أول أو لقبًا.
file-languages-hint = تفصل بينها فواصل، مثل: العربية، الفرنسية.
file-language-unknown = «{ $word }» ليس اسم لغة معروفة هنا.
file-situation-hint = ما يفيد المتابعة فقط. يمكن للشخص قراءة كل ما تكتبونه.
file-reader = لغة صفحاته ونسخته
file-reader-hint = اللغة التي يقرؤها الشخص أفضل من غيرها.
file-consent = موافقة الشخص
file-consent-say = شرحتُ ما الذي يُحفظ، ولأي غرض، ومن يمكنه قراءته، وحتى متى. الشخص موافق.
file-consent-say-recipient = شرحتُ من سيعرف ماذا، ولأي غرض، وحتى متى. الشخص موافق.
file-consent-needed = من دون موافقة الشخص لا يُحفظ أي شيء.
file-explained = لغة الشرح
file-how = كيف أُعطيت الموافقة
file-how-spoken = شفهيًا
file-how-written = كتابةً
file-how-sign = بلغة الإشارة
file-interpreter = بمساعدة مترجم
file-until = حتى تاريخ
file-until-bad = اختاروا يومًا بين اليوم و{ $date }.
file-note-new = ملاحظة جديدة
file-note-add = إضافة الملاحظة
file-notes-none = لا توجد ملاحظات.
file-consents = موافقات الشخص
file-consent-new = تسجيل موافقة
file-consent-lead = يقول الشخص لمن يمكنكم التحدث عنه وعن ماذا. ما لا يُؤشَّر عليه لا يُنقل.
file-consent-add = حفظ هذه الموافقة
file-recipient = لمن
file-recipient-gone = جهة أُزيلت من الدليل
file-fields = ما يمكن قوله
file-fields-hint = أقل ما يمكن: ما تحتاج إليه الجهة لتقديم المساعدة.
file-fields-needed = أشّروا على أمر واحد على الأقل.
file-purpose-follow-up = حفظ هذا الملف
file-purpose-referral = توجيه الشخص
file-purpose-transfer = تسليم الملف إلى شباك آخر
file-consent-given = أُعطيت في { $date }، ولغة الشرح: { $language }
file-consent-until = سارية حتى { $date }
file-consent-over = انتهت في { $date }
file-consent-withdrawn = سُحبت في { $date }
file-withdraw = الشخص يسحب هذه الموافقة
file-withdraw-keeping = لم يعد الشخص يريد حفظ هذا الملف
file-withdrawn = سُحبت الموافقة. لم يعد يُنقل أي شيء.
file-shares = من يتابعه أيضًا
file-shares-none = لا أحد غير منسق الشباك.
file-share-with = مشاركة مع
file-share = مشاركة
file-unshare = إيقاف المشاركة
file-code = رمز الشخص
file-code-use = بهذا الرمز يرى الشخص موافقاته ويسحبها ويأخذ نسخته أو يطلب المحو، من دون حساب:
file-acts = هذا الملف
file-close = إغلاق
file-reopen = إعادة الفتح
file-copy = نسخة للشخص
file-copy-json = نسخة كبيانات (JSON)
file-copy-title = نسخة من ملفكم
file-copy-made = نسخة بتاريخ { $date }
file-copy-history = ما جرى في هذا الملف
file-copy-desk = الشباك
file-erase = محو
file-erase-lead = كل ما ائتمنكم عليه الشخص يُتلف إلى الأبد. لا يبقى سوى ملف بلا اسم من أجل الأرقام. اعرضوا عليه نسخته أولًا.
file-erase-sure = المحو إلى الأبد
file-erased = مُحي الملف.
file-reads = من قرأه
file-reads-lead = كل قراءة وكل عمل، مع من ومتى. هذه الصفحة لمنسق الشباك.
file-reads-who = من
file-reads-what = ماذا
file-reads-when = متى
file-reads-left = شخص مُحي حسابه
file-reads-person = الشخص نفسه برمزه
file-reads-program = البرنامج
file-transfer = تسليم إلى شباك آخر
file-transfer-lead = لا يعرف الشباك الآخر سوى أن ملفًا يُعرض عليه. يقرؤه بعد قبوله، وعندها لا ترونه أنتم.
file-transfer-desk = الشباك
file-transfer-say = شرحتُ أن الملف كله ينتقل إلى ذلك الشباك، وأنه يتابع أيضًا الإحالات الجارية. الشخص موافق.
file-transfer-send = عرض الملف
file-offer = يعرض عليكم { $desk } ملفًا بموافقة الشخص.
file-offer-accept = قبول ومتابعة
file-offer-decline = رفض
file-offered = هذا الملف معروض على { $desk }. لا يُقرأ منه شيء هناك قبل قبوله.
file-offer-back = سحب العرض
file-accepted = أصبح الملف الآن في شباككم.
file-declined = رُفض العرض. يبقى الملف في مكانه.
file-own = ملفي
file-own-lead = هنا ترون لمن سمحتم بالتحدث عنكم. يمكنكم تغيير رأيكم، أو أخذ نسخة من كل شيء، أو طلب محو كل شيء.
file-own-code-hint = الأحرف والأرقام الاثنا عشر التي أُعطيت لكم في الشباك.
file-own-see = عرض
file-own-unknown = لا نجد هذا الرمز. تحققوا من كل حرف. الملف الممحو لم يعد له رمز.
file-own-consents = ما سمحتم به
file-own-withdraw = لم أعد أسمح بذلك
file-own-copy = عرض نسخة من كل شيء
file-own-erase = محو ملفي
file-own-erase-lead = يمحوه الشباك خلال ثلاثين يومًا. من الآن لا يعرف أحد خارج الشباك أي شيء.
file-own-erase-ask = طلب المحو
file-own-erase-done = وصل طلبكم.
file-own-erasure-asked = طلبتم محو هذا الملف. يُمحى خلال ثلاثين يومًا.
file-found = { $count ->
    [zero] لا توجد ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
file-waits-erasure = { $count ->
    [zero] لا أحد يطلب محو ملفه
    [one] شخص واحد يطلب محو ملفه
    [two] شخصان يطلبان محو ملفيهما
    [few] { $count } أشخاص يطلبون محو ملفاتهم
    [many] { $count } شخصًا يطلبون محو ملفاتهم
   *[other] { $count } شخص يطلبون محو ملفاتهم
}
file-waits-offer = { $count ->
    [zero] لا ملفات يعرضها شباك آخر
    [one] ملف واحد يعرضه شباك آخر
    [two] ملفان يعرضهما شباك آخر
    [few] { $count } ملفات يعرضها شباك آخر
    [many] { $count } ملفًا يعرضها شباك آخر
   *[other] { $count } ملف يعرضها شباك آخر
}
