# The words of the components in crates/platform/src/ui.

## The frame of every page

ui-name = { -brand }
ui-skip = انتقل إلى المحتوى
ui-languages = اللغة
ui-theme = العرض الداكن
ui-example = شبكة تجريبية: الخدمات والأشخاص في هذا الموقع من نسج الخيال.
ui-promise = خدمات وحقوق لكل من يصل، عبر الإنترنت وبدونه وعلى الورق.
ui-footer = تذييل الصفحة
ui-breadcrumbs = أنت هنا
ui-close = إغلاق

## How far a text may be trusted

ui-mark-stale = ترجمة تحتاج إلى تحديث
ui-mark-machine = ترجمة آلية
ui-mark-fallback = النص باللغة: { $language }

## Search, filters, lists

ui-search = ابحث
ui-search-label = عمّ تبحث؟
ui-suggestions = اقتراحات
ui-filters = تصفية
ui-filters-apply = عرض النتائج
ui-filters-active = عوامل التصفية المختارة
ui-filters-clear = إزالة الكل
ui-filter-remove = إزالة عامل التصفية
ui-pages = صفحات النتائج
ui-page = الصفحة { $number }
ui-previous = السابق
ui-next = التالي

## Services

ui-emergency = في حالات الطوارئ
ui-open-now = مفتوح الآن
ui-closed-now = مغلق الآن
ui-closed = مغلق
ui-today = اليوم
ui-hours = أوقات العمل
ui-call = اتصل
ui-free = مجاني
ui-accessible = مهيأ للكراسي المتحركة
ui-women = مخصص للنساء
ui-spoken = اللغة المستعملة
ui-any = الكل
ui-theme-label = الموضوع
ui-themes = المواضيع
ui-services = الخدمات
ui-guides = أدلة الحقوق

## Taking a page along

ui-share = مشاركة
ui-copied = نُسخ عنوان الصفحة.
ui-print = طباعة
ui-pdf = تنزيل بصيغة PDF
ui-qr = رمز QR
ui-qr-how = وجّه كاميرا هاتف آخر نحو هذا الرمز لفتح هذه الصفحة عليه.
ui-qr-label = رمز QR لعنوان هذه الصفحة

## Maps and position

ui-map-show = عرض الخريطة
ui-map-directions = فتح في تطبيق الخرائط
ui-map-closer = تكبير الخريطة
ui-map-farther = تصغير الخريطة
ui-map-failed = تعذّر عرض الخريطة. القائمة تضم الأماكن نفسها.
ui-near = بالقرب مني
ui-near-waiting = جارٍ تحديد موقعك…
ui-near-refused = موقعك غير معروف. اختر من القائمة.

## Forms

ui-optional = اختياري
ui-errors =
    { $count ->
        [one] إجابة واحدة تحتاج إلى تصحيح
        [two] إجابتان تحتاجان إلى تصحيح
        [few] { $count } إجابات تحتاج إلى تصحيح
        [many] { $count } إجابة تحتاج إلى تصحيح
       *[other] { $count } إجابة تحتاج إلى تصحيح
    }
ui-trap = اترك هذا الحقل فارغًا
ui-form-kept = لا يوجد اتصال: رسالتك محفوظة على هذا الهاتف وستُرسل في أقرب وقت.
ui-form-sent = أُرسلت رسالتك التي كانت محفوظة دون اتصال.

## Without network

ui-offline = لا يوجد اتصال
ui-offline-lead = هذه الصفحة غير محفوظة على هذا الهاتف. إليك ما يمكن قراءته دون اتصال:
ui-offline-none = لا شيء محفوظ بعد. افتح دليل إحدى المناطق مرة واحدة مع اتصال، وستجده هنا بعد ذلك.
ui-offline-copy = لا يوجد اتصال. أنت تقرأ نسخة { $date }.
ui-offline-retry = أعد المحاولة
ui-offline-found = الخدمات التي عُثر عليها: { $count }
ui-offline-nothing = لم يُعثر على أي خدمة. جرّب كلمات أخرى أو عوامل تصفية أقل.

## The page that shows every component

ui-design-title = المكوّنات
ui-design-lead = كل قطعة تتكوّن منها الصفحات، في جميع حالاتها.
ui-design-colours = الألوان
ui-design-pictograms = الرموز
ui-design-buttons = الأزرار والوسوم
ui-design-notices = الرسائل
ui-design-lists = القوائم وعوامل التصفية
ui-design-texts = النصوص المترجمة
ui-design-service = خدمة
ui-design-forms = الاستمارات
ui-design-tables = الجداول والخطوات
ui-design-maps = الخريطة والمشاركة
ui-design-typography = العناوين والنص
ui-sample-name = مركز الصحة بالمدينة العتيقة
ui-sample-summary = فحوص الطب العام والتلقيح، دون موعد في الصباح.
ui-sample-words = نص قصير يقول الأهم في جملة واحدة، ثم رابط.
ui-sample-bring = ما يجب إحضاره
ui-sample-who = من يمكنه القدوم
ui-sample-cost = التكلفة
ui-sample-day = الإثنين
ui-sample-next-day = الثلاثاء
ui-sample-last-day = الأحد
ui-sample-field = رسالتك
ui-sample-hint = تكفي بضع كلمات.
ui-sample-error = اكتب رسالتك.
ui-sample-email = البريد الإلكتروني
ui-sample-send = إرسال
ui-sample-step = اطلب ملفًا من مكتب الاستقبال.
ui-sample-step-next = عُد مع الوثائق المطلوبة.
ui-sample-number = العدد
ui-sample-emergency = الشرطة
ui-sample-offline = أنت تقرأ نسخة.
ui-sample-back = العودة إلى الصفحة الرئيسية
