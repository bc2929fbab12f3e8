### المحرّر: جهات الاتصال والأسعار والأماكن والصور والمنظمات. عربية بسيطة، بصيغة الجمع.

service-served = أين تعمل الخدمة
service-accredited = الاعتمادات
service-contacts = بمن يُتصل

edit-not-said = غير محدّد
edit-phone-kind = النوع
edit-phone-voice = مكالمة
edit-phone-whatsapp = واتساب
edit-phone-text = رسالة قصيرة
edit-phone-fax = فاكس
edit-contacts = جهات الاتصال
edit-contacts-hint = الأفضل ذكر الوظيفة لا الشخص: ما يُكتب هنا يراه الجميع. لإزالة جهة اتصال، يُمحى سطرها.
edit-contacts-add = إضافة جهة اتصال
edit-contact-title = الوظيفة
edit-contact-department = المكتب
edit-contact-name = الاسم، إن وافق الشخص
edit-costs = الأسعار
edit-costs-hint = سطر لكل سعر. يرجى اختيار «مجانًا» إن لم يكن هناك ما يُدفع. لإزالة سعر، يُمحى سطره.
edit-costs-add = إضافة سعر
edit-cost-words = مقابل ماذا، ولمن
edit-cost-amount = المبلغ
edit-cost-currency = العملة
edit-cost-free-and-price = إما مجانًا وإما بسعر: يرجى الإبقاء على واحد منهما.
edit-capacity = الأماكن المتوفرة
edit-capacity-hint = أسرّة، مقاعد في دورة، مواعيد. يُكتب 0 عند الاكتمال. لإزالة سطر، يُمحى العدد.
edit-capacity-add = إضافة عدد أماكن
edit-capacity-unit = ما الذي يُعدّ
edit-capacity-available = المتوفر اليوم
edit-capacity-maximum = المجموع
edit-served = الأحياء أو البلديات المعنية
edit-served-hint = واحد في كل سطر.
edit-accreditations = الاعتمادات والتراخيص
edit-part-cost = كم يكلف

pictures-title = الصور
pictures-hint = ما تُظهره كل صورة يُقرأ لمن لا يراها. دون هذه الكلمات لا يمكن نشر النص.
pictures-unsaid = { $count ->
    [zero] كل الصور موصوفة.
    [one] صورة واحدة لا تقول بعد ما تُظهره. يرجى كتابته ثم النشر.
    [two] صورتان لا تقولان بعد ما تُظهرانه. يرجى كتابته ثم النشر.
    [few] { $count } صور لا تقول بعد ما تُظهره. يرجى كتابته ثم النشر.
    [many] { $count } صورة لا تقول بعد ما تُظهره. يرجى كتابته ثم النشر.
   *[other] { $count } صورة لا تقول بعد ما تُظهره. يرجى كتابته ثم النشر.
}
picture-add = إضافة صورة
picture-alt = ماذا تُظهر الصورة
picture-alt-hint = في جملة واحدة، بهذه اللغة: { $language }.
picture-alt-missing = يرجى وصف الصورة في جملة واحدة.
picture-file = الصورة
picture-gone = إزالة هذه الصورة

organisations-list = المنظمات
list-organisation-name = اسم المنظمة
organisations-empty = لا توجد منظمة هنا
organisation-name = اسم المنظمة
organisation-new = منظمة جديدة
organisation-legal = الوضع القانوني
organisation-year = سنة التأسيس
organisation-identity = المنظمة
organisation-sign = الشعار

locations-list = الأماكن
locations-empty = لا يوجد مكان هنا
location-name = اسم المكان
location-new = مكان جديد
location-of = المنظمة التي يتبعها المكان
location-identity = المكان
location-where = العنوان
location-arrive = الوصول والدخول
location-addresses = العناوين
location-addresses-hint = العنوان الذي يُقصد. لإزالة عنوان، يُمحى سطره الأول.
location-addresses-add = إضافة عنوان
location-line = الشارع والرقم
location-more = المبنى والطابق
location-postal = الرمز البريدي
location-city = المدينة
location-state = الجهة أو الولاية
location-country = البلد
location-point = الموقع على الخريطة
location-point-hint = بالدرجات، مثل 36.8781 و10.3247. تعطيها أي خدمة خرائط.
location-latitude = خط العرض
location-longitude = خط الطول
location-transportation = كيفية الوصول
location-accessibility-hint = واحد في كل سطر: منحدر، مصعد، مرحاض ملائم.
location-confidential = عنوان سرّي
location-confidential-hint = للملاجئ: لا يرى الجمهور العنوان ولا الاسم ولا الخريطة. لا يراها إلا من يمكنهم الكتابة هنا.
location-area = الجهة التي يمكن ذكرها
location-area-hint = للعنوان السرّي فقط: حيّ أو مدينة.
