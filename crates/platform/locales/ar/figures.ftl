### الأرقام: جداول ورسوم وملفات، بعد المراقبة التي تحمي الأشخاص.

act-figures-drawn-up = حدَّد أرقام شهر
thing-release = أرقام شهر
figures-hidden = مخفي
figures-legend = المظلَّل بخطوط: مخفي، حتى لا يمكن التعرف على أي شخص. وهو ليس صفرًا.
figures-caption = { $title } ({ $unit })
figures-chart = { $title } – { $period }
figures-chart-time = { $title }، فترة بعد فترة
figures-quarter = الثلاثي { $number }، { $year }
figures-quarter-short = ث{ $number } { $year }
figures-nothing = لا شيء يُحصى في هذه الفترة.
figures-col-figure = الجدول
figures-col-unit = ما يُحصى
figures-col-period = الفترة
figures-col-code = الرمز
figures-col-label = التسمية
figures-col-count = العدد
figures-col-hidden = مخفي
figures-notes = للعلم
figures-licence = إعادة الاستعمال: رخصة { $licence }
