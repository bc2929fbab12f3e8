# The words of the components in crates/platform/src/ui.

## The frame of every page

ui-theme = العرض الداكن
ui-promise = خدمات وحقوق لكل من يصل، عبر الإنترنت وبدونه وعلى الورق.

## Search, filters, lists

ui-suggestions = اقتراحات

## Services

ui-emergency = في حالات الطوارئ
ui-open-now = مفتوح الآن
ui-closed-now = مغلق الآن
ui-closed = مغلق
ui-today = اليوم
ui-hours = أوقات العمل
ui-call = اتصال
ui-free = مجاني
ui-accessible = مهيأ للكراسي المتحركة
ui-women = مخصص للنساء
ui-spoken = اللغة المستعملة
ui-theme-label = الموضوع
ui-themes = المواضيع
ui-services = الخدمات
ui-guides = أدلة الحقوق

## Taking a page along

ui-pdf = تنزيل بصيغة PDF
ui-qr = رمز QR
ui-qr-how = وجّهوا كاميرا هاتف آخر نحو هذا الرمز لفتح هذه الصفحة عليه.
ui-qr-label = رمز QR لعنوان هذه الصفحة

## Maps and position

ui-map-show = عرض الخريطة
ui-map-directions = فتح في تطبيق الخرائط
ui-map-closer = تكبير الخريطة
ui-map-farther = تصغير الخريطة
ui-map-failed = تعذّر عرض الخريطة. القائمة تضم الأماكن نفسها.
ui-near = بالقرب مني
ui-near-waiting = جارٍ تحديد موقعكم…
ui-near-refused = موقعكم غير معروف. اختاروا من القائمة.
ui-form-refused = لم تُقبل رسالتكم التي كانت محفوظة دون اتصال. اكتبوها من جديد.

## Forms

ui-trap = اتركوا هذا الحقل فارغًا
ui-form-kept = لا يوجد اتصال: رسالتكم محفوظة على هذا الهاتف وستُرسل في أقرب وقت.
ui-form-sent = أُرسلت رسالتكم التي كانت محفوظة دون اتصال.

## Without network

ui-offline-lead = هذه الصفحة غير محفوظة على هذا الهاتف. إليكم ما يمكن قراءته دون اتصال:
ui-offline-none = لا شيء محفوظ بعد. افتحوا دليل إحدى المناطق مرة واحدة مع اتصال، وستجدونه هنا بعد ذلك.
ui-offline-copy = لا يوجد اتصال. أنتم تقرؤون نسخة { $date }.
ui-offline-found = الخدمات التي عُثر عليها: { $count }
ui-offline-nothing = لم يُعثر على أي خدمة. جرّبوا كلمات أخرى أو خيارات تصفية أقل.

## The page that shows every component

ui-design-title = المكوّنات
ui-design-lead = كل قطعة تتكوّن منها الصفحات، في جميع حالاتها.
ui-design-colours = الألوان
ui-design-pictograms = الرموز
ui-design-buttons = الأزرار والوسوم
ui-design-notices = الرسائل
ui-design-lists = القوائم وخيارات التصفية
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
ui-sample-field = رسالتكم
ui-sample-hint = تكفي بضع كلمات.
ui-sample-error = اكتبوا رسالتكم.
ui-sample-email = البريد الإلكتروني
ui-sample-step = اطلبوا ملفًا من مكتب الاستقبال.
ui-sample-step-next = عودوا مع الوثائق المطلوبة.
ui-sample-number = العدد
ui-sample-emergency = الشرطة
ui-sample-offline = أنتم تقرؤون نسخة.
ui-sample-back = العودة إلى الصفحة الرئيسية
ui-leave = مغادرة هذه الصفحة بسرعة

# Texts beside their translations
progress-missing = للترجمة
progress-machine = ترجمة آلية
progress-stale = للتحديث
progress-current = محدّثة
progress-source = اللغة الأصلية
side-right = الترجمة صحيحة كما هي
side-theirs = ما هو محفوظ الآن:
