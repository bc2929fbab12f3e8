# الدليل: الاستقبال، النتائج، الخدمة، الدليل الحقوقي، المؤسسة، التبليغ، الكتيّب.

choose-language = اختاروا لغتكم
choose-territory = أين أنتم؟
choose-territory-lead = اختاروا مدينتكم لتروا الخدمات القريبة منكم.
choose-territory-none = لا توجد بعد مدينة تنشر خدماتها هنا.
services-count = { $count ->
    [zero] لا توجد خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
home-title = الخدمات والحقوق في { $territory }
home-lead = اعرفوا إلى أين تذهبون، وماذا تحضرون معكم، ومن يتكلم لغتكم.
search-example = طبيب، وثائق، دروس لغة…
open-now-title = مفتوح الآن
open-now-all = كل ما هو مفتوح الآن
open-now-none = لا يوجد شيء مفتوح في هذه اللحظة.
guides-title = حقوقكم خطوة بخطوة
guides-all = كل الأدلة
guides-none = لم يُنشر أي دليل هنا بعد.
brochure = كتيّب للطباعة
poster = معلّقة برمز QR
change-territory = تغيير المدينة

results-title = الخدمات في { $territory }
results-title-for = «{ $query }» في { $territory }
results-found = { $count ->
    [zero] لم نجد أي خدمة
    [one] وجدنا خدمة واحدة
    [two] وجدنا خدمتين
    [few] وجدنا { $count } خدمات
    [many] وجدنا { $count } خدمة
   *[other] وجدنا { $count } خدمة
}
results-corrected = لا نتائج لـ«{ $query }». هذه نتائج «{ $corrected }».
results-partial = لا توجد صفحة فيها كل هذه الكلمات. هذه أقرب النتائج.
results-none = جرّبوا كلمة أخرى أو أزيلوا أحد خيارات التصفية. يمكن لشباك الاستقبال أيضًا أن يساعدكم.
results-also = اقرؤوا أيضًا
kind-service = خدمة
kind-guide = دليل
kind-organisation = منظمة
results-map = خريطة الخدمات الموجودة
filter-open = أوقات الفتح
filter-open-any = في أي وقت
filter-open-on = مفتوح { $day }
filter-language = اللغة المستعملة
filter-theme = الموضوع
filter-for = لمن
filter-more = شروط أخرى
filter-distance = المسافة
filter-distance-any = في كل مكان
filter-within = على بعد أقل من { $distance }
order = الترتيب
order-relevance = الأكثر فائدة أولًا
order-distance = الأقرب أولًا
order-name = ترتيب أبجدي
for-anybody = الجميع
for-women = النساء
for-men = الرجال
for-children = العائلات التي لها أطفال
for-pregnant = النساء الحوامل
for-single-parent = أم أو أب بمفرده
for-unaccompanied-minor = القاصرون دون مرافق
for-young = الشباب
for-asylum-seeker = طالبو اللجوء
for-refugee = اللاجئون
for-resident = من لديهم بطاقة إقامة
for-undocumented = من ليست لديهم بطاقة إقامة
for-student = الطلبة
for-worker = العمّال
for-returnee = العائدون إلى بلدهم

closes-at = حتى { $time }
open-always = ليلًا ونهارًا
opens-today-at = يفتح اليوم على الساعة { $time }
opens-tomorrow-at = يفتح غدًا على الساعة { $time }
opens-day-at = يفتح { $day } على الساعة { $time }
opens-on = يفتح يوم { $date } على الساعة { $time }
opens-unknown = اسألوا عن أوقات الفتح
closed-holiday = يوم عطلة
closed-day = مغلق
hours-title = أوقات الفتح
hours-round-the-clock = كل الأيام، ليلًا ونهارًا
hours-next = المواعيد القادمة
hours-none = أوقات الفتح غير منشورة. اتصلوا قبل أن تأتوا.
hours-changes = أوقات خاصة
hours-first = أول { $day } من الشهر
hours-second = ثاني { $day } من الشهر
hours-third = ثالث { $day } من الشهر
hours-fourth = رابع { $day } من الشهر
hours-fifth = خامس { $day } من الشهر
hours-last = آخر { $day } من الشهر
hours-day-of-month = يوم { $day } من الشهر
hours-from-to = من { $from } إلى { $to }
today = اليوم

who = من يمكنه القدوم
who-everybody = الجميع، دون شروط.
who-ages = من { $from } إلى { $to } سنة
who-from-age = ابتداءً من { $from } سنة
who-to-age = حتى { $to } سنة
who-residence = السكن في { $places }
who-level = مستوى اللغة: { $level }
bring = ماذا تحضرون معكم
cost = الثمن
cost-free = مجاني
place-title = كيف تصلون
place-area = الحي: { $area }
place-confidential = العنوان سرّي. اتصلوا وسنخبركم إلى أين تأتون.
itinerary = الطريق
extension = تحويلة { $number }
write = راسلونا
website = موقع الويب
how = ماذا تفعلون
languages = اللغات المستعملة
interpretation = مترجم
accessibility = تهيئة المكان
offered-by = تقدّمها
capacity-full = لا توجد أماكن حاليًا
capacity-left = { $count ->
    [zero] لا توجد أماكن حاليًا
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $count } أماكن
    [many] بقي { $count } مكانًا
   *[other] بقي { $count } مكان
}
capacity-updated = معلومة بتاريخ { $date }
temporarily-closed = مغلق مؤقتًا
alert = تنبيه
checked = تم التحقق في { $date }
checked-overdue = تم التحقق في { $date }: اتصلوا قبل أن تأتوا، فقد تتغير المعلومات.
checked-never = لم يتم التحقق بعد: اتصلوا قبل أن تأتوا.
related-guides = أدلة ذات صلة
wait = مدة الانتظار

guide-contents = في هذه الصفحة
guide-section-what = ما هو الموضوع؟
guide-section-who = من المعنيّ؟
guide-section-how = ماذا تفعلون
guide-section-bring = ماذا تحضرون معكم
guide-section-next = وماذا بعد؟
guide-services = خدمات يمكنها مساعدتكم
guide-owner = تسهر على هذه الصفحة: { $organisation }
guide-reviewed = رُوجعت في { $date }
guide-review-overdue = رُوجعت في { $date }: قد تكون بعض المعلومات تغيرت.
guide-more = في هذا الباب

organisation-services = خدماتها
organisation-none = لا توجد خدمات منشورة.

report = الإبلاغ عن خطأ
report-lead = قولوا لنا ما الخطأ. لا تكتبوا اسمكم ولا رقمكم: لا يمكننا الرد عليكم هنا.
report-kind = ما الخطأ؟
report-kind-hours = أوقات الفتح غير صحيحة
report-kind-contact = الهاتف أو العنوان غير صحيح
report-kind-closed = لم تعد الخدمة موجودة
report-kind-refused = لم يستقبلوني
report-kind-text = النص غير واضح أو غير دقيق
report-kind-other = شيء آخر
report-message = في بضع كلمات
report-send = إرسال
report-thanks = شكرًا. سيقرأ رسالتكم من يسهرون على هذه الصفحة.
report-back = العودة إلى الصفحة
helped = هل أفادتكم هذه الصفحة؟
helped-yes = نعم
helped-no = لا
helped-thanks = شكرًا على جوابكم.

brochure-title = الخدمات والحقوق
brochure-subtitle = دليل لكل من يصل إلينا
brochure-contents = المحتويات
brochure-open-page = افتحوا هذه الصفحة
brochure-made = طبعة { $date }
brochure-guides = حقوقكم باختصار
brochure-emergency = أرقام الطوارئ
poster-headline = إلى أين أذهب؟ ماذا أفعل؟ من يتكلم لغتي؟
poster-line = امسحوا هذا الرمز بهاتفكم.

api-title = بيانات مفتوحة
api-lead = كل ما يُنشر هنا يمكن أن تقرأه برامج أخرى، دون مفتاح، وفق معيار Open Referral HSDS 3.1.
api-route = العنوان
api-what = المحتوى
api-description = وصف OpenAPI 3.1

