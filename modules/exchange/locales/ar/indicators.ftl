## مؤشرات الأثر

indicators-title = مؤشرات الأثر
indicators-own = مؤشرات تعاوننا
indicators-lead = كم تستغرق المؤسسات لتجد بعضها، وماذا تُنجز، وما الذي تغيّر بعد أشهر.
indicators-counted = { $count ->
    [zero] لا تعاون يُحسب.
    [one] حُسب على تعاون واحد.
    [two] حُسب على تعاونين.
    [few] حُسب على { $count } أعمال تعاون.
    [many] حُسب على { $count } عمل تعاون.
   *[other] حُسب على { $count } عمل تعاون.
}
indicators-method = كيف يُحسب هذا
indicators-method-of = كيف يُحسب «{ $title }»
indicators-by = التمييز حسب
indicators-together = الكل معًا
indicators-all = الكل
indicators-year = السنة
indicators-group = أي أعمال تعاون
indicators-value = القيمة
indicators-numerator = المحسوب
indicators-denominator = من أصل
indicators-indicator = المؤشر
indicators-code = الرمز
indicators-unit = الوحدة
indicators-remark = ملاحظة
indicators-nothing = لا يمكن قول شيء بعد.
indicators-too-few = أقل من أن يُقال (دون { $least })
indicators-days = { $days ->
    [zero] في اليوم نفسه
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
indicators-in-days = أيام
indicators-in-percent = في المئة
indicators-kinds = ما تغيّر، حسب النوع
indicators-kinds-means = كم متابعة مؤكدة تذكر كل نوع. قد تذكر متابعة واحدة عدة أنواع.
indicator-match = المدة حتى التلاقي
indicator-match-means = الأيام من الطلب، أو من الاقتراح إن لم يكن طلب، إلى موافقة الطرفين: نصف أعمال التعاون لم يستغرق أكثر. المحسوب: ما عُرف يوماه، من أصل كل ما اتُّفق عليه.
indicator-executed = ما أُنجز
indicator-executed-means = أعمال التعاون التي قُدّم تقريرها، من أصل كل ما اتُّفق عليه، بما فيه الملغى.
indicator-adopted = { $months ->
    [zero] تغيير قائم
    [one] تغيير قائم بعد شهر
    [two] تغيير قائم بعد شهرين
    [few] تغيير قائم بعد { $months } أشهر
    [many] تغيير قائم بعد { $months } شهرًا
   *[other] تغيير قائم بعد { $months } شهر
}
indicator-adopted-means = المتابعات التي فيها تغيير قائم أكده الطرف الآخر، من أصل كل ما أُجيب عنه أو بقي بلا جواب.
indicator-onward = ما تبنّاه آخرون
indicator-onward-means = أعمال التعاون التي تقول متابعة مؤكدة لها إن آخرين تبنّوها، من أصل ما له متابعة مؤكدة.
indicator-cost = تكلفة كل تغيير
indicator-cost-means = التكلفة الإجمالية لأعمال التعاون التي سُئل عما تغيّر بعدها، مقسومة على ما تأكد فيه تغيير؛ كل عملة على حدة.
people-title = الأشخاص الذين تدربوا والذين شملهم التعاون
people-lead = كما تحصيهم المؤسسات، بعد أن يؤكد الطرفان العدد. تُخفى الأعداد الصغيرة كي لا يُعرف أحد.
people-none = لم تنته بعد فترة يمكن الحديث عنها.
people-by-year = السنة
people-by-quarter = الربع
people-by-month = الشهر
people-trained-by-sex = الأشخاص الذين تدربوا، حسب الجنس
people-reached-by-sex = الأشخاص الذين شملهم، حسب الجنس
people-trained-by-modality = الأشخاص الذين تدربوا، حسب شكل التعاون
people-reached-by-modality = الأشخاص الذين شملهم، حسب شكل التعاون
people-trained-by-country = الأشخاص الذين تدربوا، حسب بلد المستفيد
people-reached-by-country = الأشخاص الذين شملهم، حسب بلد المستفيد
people-sex = الجنس
people-unit = أشخاص
people-source = تقارير ومتابعات أكدها الطرفان.
people-no-country = بلد غير مذكور
people-note = الأعداد الأقل من { $threshold }، وما يسمح بحسابها، مخفية.
method-lead = كل مؤشر مع طريقة حسابه. يُحسب المعروض على أعمال التعاون التي تؤكدها كل مؤسساتها.
method-few-title = أقل من أن يُقال
method-few = لا تُقال نسبة أو قيمة وسطى أو تكلفة لأقل من { $least } أعمال تعاون: زيادة واحد أو نقصانه تقلبها. أما عددها فيُقال دائمًا.
method-confirmed = لا يُحسب التغيير إلا بعد أن تؤكده المؤسسة الأخرى. وما هو محل خلاف أو بلا جواب يُحسب كأن لا تغيير.
method-people-title = الأشخاص
method-people = تمر أعداد الأشخاص بالرقابة نفسها التي تمر بها كل الأرقام هنا: ما هو أقل من { $threshold } يُخفى، ومعه ما يسمح بحسابه. ولا يُعرض أبدًا عدد أشخاص لتعاون واحد.
method-people-month = يُحسب كل عدد في الشهر الذي أكده فيه الطرفان، ويُثبَّت بعد انتهاء ذلك الشهر. ثم لا يتغيّر.
method-people-limits = المؤسسات هي التي تحصي. وقد يُحسب الشخص نفسه في تعاونين.
method-groups-title = حسب البلد والموضوع والشكل والسنة
method-groups = يُحسب التعاون في كل بلد من بلدان مؤسساته وفي كل موضوع من مواضيعه، فقد يزيد مجموع الأجزاء على الكل. وسنته هي سنة انتهائه.
