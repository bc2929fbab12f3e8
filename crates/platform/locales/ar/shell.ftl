### إطار الصفحات. عربية فصحى مبسّطة كما تُكتب في البلديات، بصيغة تخاطب الجميع.

## الموقع

site-name = { -brand }
site-tagline = الخدمات والحقوق بالقرب منكم
title-with-site = { $title } – { $site }

## التصفّح

skip-to-content = الانتقال إلى المحتوى
menu = القائمة
menu-open = فتح القائمة
menu-close = إغلاق القائمة
nav-main = القائمة الرئيسية
nav-account = حسابكم
nav-footer = أسفل الصفحة
nav-workspace = مساحة العمل
breadcrumbs = أنتم هنا
home = الرئيسية
back = رجوع
back-to-top = العودة إلى الأعلى
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
language = اللغة
language-choose = اختيار اللغة
language-current = اللغة الحالية: { $language }
theme = المظهر
theme-light = فاتح
theme-dark = داكن
theme-auto = حسب الجهاز
opens-new-tab = يُفتح في علامة تبويب جديدة

## أسفل الصفحة

footer-about = من نحن
footer-design = التصميم
footer-api = البيانات المفتوحة وواجهة البرمجة
footer-licence = الترخيص
footer-source = الشيفرة المصدرية
footer-accessibility = إمكانية الوصول
footer-privacy = الخصوصية
footer-contact = الاتصال بنا
footer-report = الإبلاغ عن خطأ
footer-version = الإصدار { $version }

## البحث والتصفية

search = بحث
search-label = عمّ تبحثون؟
search-placeholder = طبيب، سكن، دروس لغة…
search-submit = بحث
search-clear = مسح البحث
search-results-for = نتائج البحث عن «{ $query }»
filters = خيارات التصفية
filters-show = إظهار خيارات التصفية
filters-hide = إخفاء خيارات التصفية
filters-apply = تطبيق التصفية
filters-clear = إلغاء التصفية
filters-active = { $count ->
    [zero] لا خيار تصفية مفعّل
    [one] خيار تصفية واحد مفعّل
    [two] خيارا تصفية مفعّلان
    [few] { $count } خيارات تصفية مفعّلة
    [many] { $count } خيار تصفية مفعّلًا
   *[other] { $count } خيار تصفية مفعّل
}
filter-remove = إزالة خيار التصفية «{ $filter }»
filter-any = الكل
sort-by = الترتيب حسب
sort-relevance = الصلة بالبحث
sort-name = الاسم
sort-distance = المسافة
sort-updated = تاريخ التحديث

## الإجراءات

apply = تطبيق
clear = مسح
close = إغلاق
cancel = إلغاء
save = حفظ
add = إضافة
edit = تعديل
remove = إزالة
delete = حذف
confirm = تأكيد
continue = متابعة
send = إرسال
undo = تراجع
retry = إعادة المحاولة
print = طباعة
download = تنزيل
share = مشاركة
copy-link = نسخ الرابط
link-copied = تم نسخ الرابط
copy-failed = تعذّر نسخ الرابط. ها هو: { $link }
show-more = عرض المزيد
show-less = عرض أقل
show-all = عرض الكل
details = التفاصيل

## القوائم والصفحات

pagination = صفحات النتائج
page-previous = الصفحة السابقة
page-next = الصفحة التالية
page-number = الصفحة { $page }
page-of = الصفحة { $page } من { $total }
results-count = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
results-range = من { $first } إلى { $last } من أصل { $total }
results-none-title = لا توجد نتائج
results-none-text = يمكنكم تجربة كلمة أقصر أو كلمة أخرى، أو إزالة أحد خيارات التصفية.
empty-title = لا شيء حتى الآن
empty-text = لا يوجد ما يُعرض هنا بعد.
loading = جارٍ التحميل…
yes = نعم
no = لا
none = لا شيء
unknown = غير محدّد

## صفحات الخطأ: ما الذي حدث، ثم ما العمل

error-400-title = تعذّر فهم الطلب
error-400-text = في العنوان أو في الاستمارة خطأ. يرجى العودة إلى الصفحة السابقة والمحاولة من جديد.
error-401-title = يرجى تسجيل الدخول للمتابعة
error-401-text = تتطلب هذه الصفحة حسابًا. ستعودون إليها مباشرة بعد تسجيل الدخول.
error-403-title = الدخول غير مسموح
error-403-text = لا يسمح حسابكم بهذا الإجراء. إن احتجتم إليه فيرجى التواصل مع المسؤول عن فريقكم.
error-404-title = الصفحة غير موجودة
error-404-text = هذه الصفحة غير موجودة أو لم تعد موجودة. يرجى التحقق من العنوان أو البحث عمّا تحتاجون إليه.
error-405-title = هذا الإجراء غير ممكن هنا
error-405-text = لا يسمح هذا العنوان بهذا الإجراء. يرجى العودة إلى الصفحة السابقة.
error-409-title = تغيّرت هذه الصفحة في الأثناء
error-409-text = عدّلها شخص آخر. يرجى إعادة تحميلها ثم إجراء التعديل من جديد. لم يُفقد أي شيء.
error-413-title = حجم الإرسال كبير جدًا
error-413-text = الملف أو النص أكبر من المسموح به. يرجى إرسال ملف أصغر.
error-422-title = توجد معلومات يجب تصحيحها
error-422-text = لم يُحفظ أي شيء بعد. يرجى تصحيح الخانات المشار إليها ثم الإرسال من جديد.
error-429-title = طلبات كثيرة جدًا
error-429-text = أرسلتم طلبات كثيرة في وقت قصير. يرجى الانتظار قليلًا ثم المحاولة من جديد.
error-500-title = حدث خطأ
error-500-text = المشكلة من جانبنا وقد سُجّلت. يرجى المحاولة من جديد بعد بضع دقائق.
error-503-title = الخدمة غير متاحة مؤقتًا
error-503-text = الموقع مزدحم أو قيد الصيانة. يرجى المحاولة من جديد بعد بضع دقائق.
error-retry-after = { $seconds ->
    [zero] يمكنكم المحاولة من جديد الآن.
    [one] يمكنكم المحاولة من جديد بعد ثانية واحدة.
    [two] يمكنكم المحاولة من جديد بعد ثانيتين.
    [few] يمكنكم المحاولة من جديد بعد { $seconds } ثوانٍ.
    [many] يمكنكم المحاولة من جديد بعد { $seconds } ثانية.
   *[other] يمكنكم المحاولة من جديد بعد { $seconds } ثانية.
}
error-operation = الرقم الذي يُذكر عند مراسلتنا: { $id }
error-back-home = العودة إلى الصفحة الرئيسية
error-search-instead = البحث في الموقع

## الاستمارات

form-errors = { $count ->
    [zero] لا توجد نقاط يجب تصحيحها
    [one] توجد نقطة واحدة يجب تصحيحها
    [two] توجد نقطتان يجب تصحيحهما
    [few] توجد { $count } نقاط يجب تصحيحها
    [many] توجد { $count } نقطة يجب تصحيحها
   *[other] توجد { $count } نقطة يجب تصحيحها
}
form-expired = بقيت هذه الاستمارة مفتوحة مدة طويلة. ما كتبتموه لا يزال هنا: يرجى إرساله من جديد.
form-other-languages = باللغات الأخرى
form-source-language = لغة النص الأصلي
form-saved = تم الحفظ.
form-sent = تم الإرسال.
form-deleted = تم الحذف.
form-cannot-undo = لا يمكن التراجع عن هذا الإجراء.
form-required-note = جميع الخانات إلزامية ما لم يُذكر خلاف ذلك.
optional = اختياري
required = إلزامي
choose = اختيار…
field-required = يرجى ملء هذه الخانة.
field-choose = يرجى اختيار جواب.
field-invalid = هذه القيمة غير صالحة.
field-invalid-email = يرجى كتابة عنوان بريد إلكتروني كامل، مثل { "name@example.org" }.
field-invalid-phone = يرجى كتابة رقم هاتف كامل مع رمز البلد، مثل { "\u2066+216 71 000 000\u2069" }.
field-invalid-url = يرجى كتابة عنوان موقع كامل يبدأ بـ { "\u2066https://\u2069" }.
field-invalid-date = يرجى كتابة تاريخ صحيح، مثل { "\u206622/11/2026\u2069" }.
field-invalid-time = يرجى كتابة الساعة هكذا: { "\u206609:30\u2069" }.
field-invalid-number = يرجى كتابة عدد بالأرقام.
field-too-long = { $max ->
    [zero] يجب أن تبقى هذه الخانة فارغة.
    [one] هذا النص طويل جدًا: حرف واحد على الأكثر.
    [two] هذا النص طويل جدًا: حرفان على الأكثر.
    [few] هذا النص طويل جدًا: { $max } أحرف على الأكثر.
    [many] هذا النص طويل جدًا: { $max } حرفًا على الأكثر.
   *[other] هذا النص طويل جدًا: { $max } حرف على الأكثر.
}
field-too-short = { $min ->
    [zero] هذا النص قصير جدًا.
    [one] هذا النص قصير جدًا: حرف واحد على الأقل.
    [two] هذا النص قصير جدًا: حرفان على الأقل.
    [few] هذا النص قصير جدًا: { $min } أحرف على الأقل.
    [many] هذا النص قصير جدًا: { $min } حرفًا على الأقل.
   *[other] هذا النص قصير جدًا: { $min } حرف على الأقل.
}
field-too-small = يرجى كتابة عدد لا يقل عن { $min }.
field-too-large = يرجى كتابة عدد لا يزيد على { $max }.
field-taken = هذه القيمة مستعملة من قبل.
field-file-type = هذا النوع من الملفات غير مقبول. الأنواع المقبولة: { $types }.
field-file-too-large = هذا الملف كبير جدًا: { $max } على الأكثر.
characters-left = { $count ->
    [zero] لم يبق أي حرف
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقيت { $count } أحرف
    [many] بقي { $count } حرفًا
   *[other] بقي { $count } حرف
}

## الترجمات

badge-stale = ترجمة تحتاج إلى تحديث
badge-stale-text = تغيّر النص الأصلي بعد هذه الترجمة.
badge-machine = ترجمة آلية
badge-machine-text = لم يراجع أحد هذه الترجمة بعد. عند الشك يرجى التأكد لدى المصلحة المعنية.
badge-fallback = لم يُترجم بعد
badge-fallback-text = هذا النص غير متوفر بلغتكم بعد. يُعرض باللغة { $language }.
shown-in = معروض باللغة { $language }
original-language = اللغة الأصلية: { $language }
original-show = عرض النص الأصلي
translation-show = عرض الترجمة

## حداثة المعلومات

checked-on = تم التحقق بتاريخ { $date }
checked-never = لم يتم التحقق بعد
checked-long-ago = تم التحقق بتاريخ { $date }: يرجى الاتصال قبل التنقل.
updated-on = تم التحديث بتاريخ { $date }
published-on = نُشر بتاريخ { $date }

## دون اتصال

offline-title = أنتم غير متصلين بالإنترنت
offline-text = لا تزال الصفحات المحفوظة على هذا الجهاز متاحة للقراءة.
offline-missing = هذه الصفحة غير محفوظة على هذا الجهاز. يرجى المحاولة عند عودة الاتصال.
offline-saved-on = نسخة محفوظة بتاريخ { $date }
offline-save = الاحتفاظ على هذا الجهاز
offline-saved = محفوظ على هذا الجهاز
offline-pending = سيُرسل عند عودة الاتصال
offline-pending-count = { $count ->
    [zero] لا شيء في انتظار الاتصال
    [one] إرسال واحد في انتظار الاتصال
    [two] إرسالان في انتظار الاتصال
    [few] { $count } إرسالات في انتظار الاتصال
    [many] { $count } إرسالًا في انتظار الاتصال
   *[other] { $count } إرسال في انتظار الاتصال
}
offline-sent = تم الإرسال
offline-failed = لم ينجح الإرسال. يمكنكم فتحه لتصحيحه.
online-again = عاد الاتصال
update-ready = توجد نسخة جديدة من هذه الصفحة.
update-reload = إعادة التحميل

## بيانات للمثال

example = مثال
example-notice = شبكة للمثال: الخدمات والعناوين والأرقام المعروضة غير حقيقية.
example-notice-more = المزيد عن هذا المثال

## دون جافاسكريبت

noscript-map = تحتاج الخريطة إلى جافاسكريبت. تضم القائمة الأماكن نفسها.
noscript-location = يحتاج تحديد الموقع تلقائيًا إلى جافاسكريبت. يرجى اختيار مدينتكم من القائمة.
noscript-offline = تحتاج القراءة دون اتصال إلى جافاسكريبت.
