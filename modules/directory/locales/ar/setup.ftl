### المناطق والمواضيع: ما تضبطه الإدارة مرة واحدة، ويراه الجمهور في الحين.

setup-territories = المناطق
setup-territory-new = إضافة منطقة
setup-territories-none = لا توجد مناطق بعد
setup-territories-none-lead = يبدأ الدليل بمنطقة: بلديتكم مثلًا. ثم تأتي الخدمات والأدلة والمنظمات.
setup-name = الاسم
setup-kind = نوع المنطقة
setup-country = بلد
setup-region = جهة أو ولاية
setup-municipality = بلدية
setup-parent = تقع في
setup-no-parent = لا شيء: هي في الأعلى
setup-parent-bad = لا يمكن أن تقع المنطقة داخل نفسها.
setup-slug = عنوان الويب
setup-slug-hint = ما يُقرأ ويُقال، مثل la-marsa. اتركوه فارغًا لأخذ الاسم. لا يتغيّر بعد ذلك.
setup-languages = لغات الدليل
setup-languages-hint = تفصل بينها فواصل، والأولى هي التي تظهر أولًا: العربية، الفرنسية، الإنجليزية.
setup-language-unknown = هذه اللغة غير معروفة: { $word }. تثبّتوا من اسمها.
setup-timezone = المنطقة الزمنية
setup-timezone-hint = مثلًا Africa/Tunis. تُقرأ أوقات العمل بهذا التوقيت.
setup-timezone-bad = هذه المنطقة الزمنية غير موجودة. اكتبوها مثل Africa/Tunis.
setup-centre = المركز على الخريطة
setup-centre-hint = خط العرض ثم خط الطول، مثل 36.8782, 10.3247.
setup-centre-bad = اكتبوا خط عرض بين -90 و90، ثم خط طول بين -180 و180.
setup-emergency = أرقام الطوارئ
setup-emergency-hint = تظهر في أعلى الصفحة الرئيسية. لحذف رقم أفرغوا سطره.
setup-emergency-number = الرقم
setup-emergency-label = لأي غرض
setup-holidays = أيام العطل
setup-holidays-hint = الخدمات التي تقول أوقاتها ذلك مغلقة في هذه الأيام. لحذف يوم أفرغوا تاريخه.
setup-holiday = اليوم
setup-holiday-yearly = كل سنة في هذا التاريخ
setup-codes = الرموز الرسمية
setup-codes-hint = لربط بياناتكم ببيانات أخرى: iso3166-1 وiso3166-2 وpcode وibge…
setup-code-scheme = النظام
setup-code-value = الرمز
setup-row = السطر { $number }
setup-published = يرى الجمهور دليل هذه المنطقة
setup-is-published = مفتوحة للجمهور
setup-not-published = لم تُفتح للجمهور بعد
setup-overtaken = حفظ شخص آخر هذه المنطقة بينما كنتم تكتبون. ما كتبتموه ما زال هنا: قارنوا ثم احفظوا من جديد.
setup-overtaken-see = عرض ما هو محفوظ
setup-public-page = عرض الصفحة الجمهورية
setup-invite = دعوة أشخاص
setup-minor = تصحيح بسيط: تبقى الترجمات محدّثة
setup-topics = المواضيع
setup-topic-new = إضافة موضوع
setup-topics-none = لا توجد مواضيع بعد
setup-topics-none-lead = المواضيع ترتّب الخدمات: الصحة، المدرسة، العمل… ابدؤوا بالمواضيع المعتادة، وهي مكتوبة بخمس لغات، ثم غيّروا ما يلزم.
setup-topics-lead = هي نفسها لكل الشبكة، بالترتيب الذي يراه الجمهور. الموضوع الذي لا تحمله أي خدمة لا يظهر.
setup-topics-usual = { $count ->
    [zero] لا ينقص أي موضوع معتاد
    [one] إضافة الموضوع المعتاد الناقص
    [two] إضافة الموضوعين المعتادين الناقصين
    [few] إضافة { $count } مواضيع معتادة ناقصة
    [many] إضافة { $count } موضوعًا معتادًا ناقصًا
   *[other] إضافة { $count } موضوع معتاد ناقص
}
setup-topic-description = في جملة واحدة
setup-topic-up = إلى الأعلى: { $name }
setup-topic-down = إلى الأسفل: { $name }
new-nowhere = يلزم أولًا أن تكون هناك منطقة عمومية
new-nowhere-lead = كل ما تكتبونه يوضع في منطقة. أضيفوا منطقتكم، أو افتحوها للجمهور من بطاقتها.
location-nowhere = كل مكان يتبع منظمة: أضيفوا المنظمة أولًا
