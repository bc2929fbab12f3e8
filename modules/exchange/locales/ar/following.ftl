## متابعة التعاون: متفق عليه، محضّر، جارٍ، مرويّ، مغلق

stage-agreed = متفق عليه
stage-planned = محضّر
stage-under-way = جارٍ
stage-reported = قُدّم تقريره
stage-closed = مغلق
stage-cancelled = ملغى
cooperation-stage = المرحلة
cooperation-all-stages = الكل
cooperation-receives = الجهة المستفيدة
cooperation-begins = لقد بدأ
cooperation-cancel = إلغاء هذا التعاون
cooperation-cancel-reason = لماذا لن يتم
cooperation-cancel-send = إلغاء نهائي
cooperation-cancelled-because = سبب الإلغاء:
cooperation-confirm-overtaken = غيّره شخص آخر في هذه الأثناء. أعيدوا قراءته ثم أكدوا.
plan-title = التحضير
plan-write = تحضير
plan-when = متى وأين
plan-remote = عن بعد
plan-place = المكان
plan-place-hint = المدينة والمبنى، إلا إذا كان عن بعد. لا يراه إلا المؤسسات.
plan-people = عدد الأشخاص المتوقع
plan-agenda = البرنامج المقرر
plan-costs = التكاليف المقررة
plan-after = من سيقول ما الذي تغيّر
plan-after-hint = بعد 6 و12 و24 شهرًا تُسأل المؤسسة المستفيدة في استمارة قصيرة عما تغيّر. لا حاجة إلى حساب للإجابة.
plan-receiver = المؤسسة المستفيدة
plan-contact = البريد الذي تُرسل إليه الاستمارة
plan-contact-hint = بريد مصلحة لا بريد شخص، فالأشخاص يتغيرون. لا يراه إلا المؤسسات.
plan-settle = كل شيء جاهز
agenda-hint = نقطة في كل سطر. السطر الخالي من الكلام يُترك؛ احفظوا للحصول على أسطر أخرى.
agenda-point = النقطة { $number }
agenda-day = اليوم
agenda-what = ماذا
agenda-who = من
cost-hint = بأعداد صحيحة بلا كسور. اتركوا ما لا تعرفونه فارغًا.
cost-currency = العملة
cost-currency-hint = ثلاثة أحرف، مثل EUR أو USD.
cost-currency-wrong = اكتبوا الأحرف الثلاثة للعملة، مثل EUR.
cost-whole = اكتبوا عددًا صحيحًا بلا كسور.
cost-travel = السفر
cost-per-diem = بدلات الإقامة
cost-fees = الأتعاب
cost-interpretation = الترجمة الشفوية
cost-other = غير ذلك
cost-total = التكلفة الإجمالية
report-title = التقرير
report-write = رواية ما أُنجز
report-rewrite = تعديل التقرير
report-again = سبق إرساله. إذا عدّلتموه وجب على الآخرين تأكيده من جديد.
report-done-legend = ما جرى
report-done = ما أُنجز
report-done-hint = في فقرات قليلة، لمن لم يكن حاضرًا.
report-results-hint = ما نتج عنه حتى الآن. ستُسألون عن الآثار لاحقًا.
report-agenda = البرنامج الذي جرى
report-trained = الأشخاص الذين تدربوا
report-trained-hint = اتركوا ما لم يُحصَ فارغًا: الفراغ ليس صفرًا. لا يُنشر إلا في الأرقام، ولا يُنشر أبدًا لهذا التعاون وحده.
report-documents = الوثائق
report-costs = التكاليف الفعلية
report-shows-cost = يمكن للجمهور معرفة التكلفة الإجمالية إذا وافقت كل المؤسسات
report-send = إرسال إلى المؤسسات الأخرى
people-women = نساء
people-men = رجال
people-others = آخرون، أو لم يُذكر
waiting-to-confirm = { $count ->
    [zero] لا تعاون في انتظار التأكيد
    [one] تعاون واحد في انتظار التأكيد
    [two] تعاونان في انتظار التأكيد
    [few] { $count } أعمال تعاون في انتظار التأكيد
    [many] { $count } عمل تعاون في انتظار التأكيد
   *[other] { $count } عمل تعاون في انتظار التأكيد
}
waiting-to-report = { $count ->
    [zero] لا تعاون في انتظار تقريره
    [one] انتهى تعاون واحد: ارووا ما أُنجز
    [two] انتهى تعاونان: ارووا ما أُنجز
    [few] انتهت { $count } أعمال تعاون: ارووا ما أُنجز
    [many] انتهى { $count } عمل تعاون: ارووا ما أُنجز
   *[other] انتهى { $count } عمل تعاون: ارووا ما أُنجز
}
told-moved-label = تقدّم تعاون إلى مرحلة أخرى
told-moved = تقدّم «{ $name }» إلى مرحلة أخرى.
told-to-report-label = انتهى تعاون ولم يُقدّم تقريره
told-to-report = يُفترض أن «{ $name }» انتهى: ارووا ما أُنجز.
act-cooperation-agreed = بدأ تعاونًا اتفق عليه الطرفان
act-cooperation-plan-saved = حفظ تحضير تعاون
act-cooperation-planned = أنهى تحضير تعاون
act-cooperation-started = سجّل أن تعاونًا بدأ
act-cooperation-report-saved = حفظ تقرير تعاون
act-cooperation-reported = أرسل تقرير تعاون
act-cooperation-cancelled = ألغى تعاونًا
