## التقارب والمقترحات

thing-proposal = مقترح
act-proposal-made = اقترح عرضا لطلب
act-proposal-accepted = قبل مقترحا باسم مؤسسته
act-proposal-refused = رفض مقترحا باسم مؤسسته
act-proposal-withdrawn = سحب مقترحا
act-proposal-lapsed = انتهى أجل مقترح لم يجب عنه أحد
matches-title = ما يستجيب لهذا الطلب
matches-lead = عروض وممارسات قد تستجيب للطلب، مهما كانت لغتها، مع الأسباب. النتيجة تساعد على النظر، والقرار للناس.
matches-none = لا شيء يستجيب لهذا الطلب بعد
matches-see = انظروا ما يستجيب له
match-score = النتيجة: { $score } من 100
match-for = ما يشهد له
match-against = ما يشهد عليه
match-practice = ممارسة
match-offer = عرض
match-propose = الاقتراح على الطرفين
match-note = كلمة للطرفين
match-note-hint = لماذا ترون أن هذا مناسب. تقرؤها المؤسستان والأمانة.
match-how = كيف تحسب النتيجة
match-how-words = الموضوع أولا: الأشياء نفسها مذكورة بأي لغة، والمحاور. ثم شكل العمل، والتواريخ، واللغة، وتشابه الأماكن، وما نتج عن مقترحات سابقة. المؤسسة التي اقترحت كثيرا في المدة الأخيرة تأتي بعد غيرها بقليل، والرفض السابق يحسب لمدة. وما لا يمكن أن يتم بهذا الشكل أو في هذا الوقت يفقد النصف.
match-unproposable = الأمانة وحدها تقترح.
match-things = كلاهما يتحدث عن { $things }
match-alike = النصان متشابهان
match-few-things = النصان لا يذكران إلا القليل من الأشياء المشتركة: انظروا هل المقصود واحد
match-themes = المحاور نفسها: { $names }
match-near-themes = محاور قريبة: { $names }
match-other-themes = محاور أخرى: { $names }
match-modalities = شكل عمل يناسب الطرفين: { $names }
match-near-modalities = شكل آخر يمكن غالبا أن يقوم مقام المطلوب: { $names }
match-other-modalities = شكل عمل آخر: { $names }
match-dates-meet = التواريخ تلتقي
match-dates-never = التواريخ لا تلتقي
match-full = لم يبق مكان
match-languages = لغة مشتركة: { $names }
match-read = لغة أخرى: { $theirs }، ويقرؤها غالبا من يتكلم { $own }
match-interpreted = لغة أخرى: { $theirs }، ولدى الشبكة مترجمون
match-language-apart = لغة أخرى: { $theirs }، ويجب إيجاد مترجم
match-same-level = كلاهما يعمل على المستوى نفسه
match-serves = كلاهما يخدم: { $names }
match-other-level = المؤسسة الأخرى تعمل على مستوى آخر
match-agreed = مقترحات سابقة تم الاتفاق عليها مع هذه المؤسسة: { $agreed } من { $answered }
match-often-proposed = اقترحت هذه المؤسسة كثيرا في المدة الأخيرة، وتأتي غيرها قبلها بقليل
match-refused = رفض سابق يحسب عليه لمدة
proposal-state-proposed = مقترح
proposal-state-seeker-accepted = قبله الطالب
proposal-state-provider-accepted = قبله العارض
proposal-state-agreed = اتفق عليه الطرفان
proposal-state-refused = مرفوض
proposal-state-withdrawn = مسحوب
proposal-state-lapsed = انتهى أجله
proposal-reason-other-theme = موضوع غير ما بدا
proposal-reason-no-capacity = لا قدرة متاحة
proposal-reason-dates = التواريخ
proposal-reason-language = اللغة
proposal-reason-cost = التكلفة
proposal-reason-in-contact = بيننا اتصال من قبل
proposal-reason-other = سبب آخر
proposal-seeker = الطالب
proposal-provider = العارض
proposals-title = المقترحات
proposals-lead = ما تقترحه الأمانة على المؤسسات: عرض أو ممارسة لطلب. كل طرف يجيب عن نفسه، ولا يتم شيء إلا باثنين.
proposals-none = لا مقترحات
proposals-to-answer = في انتظار الجواب
proposals-all = كل المقترحات
proposal-title = مقترح
proposal-note = ما تقوله الأمانة
proposal-sought = المطلوب
proposal-offered = المعروض
proposal-answers = الأجوبة
proposal-unanswered = لا جواب بعد
proposal-accepted-on = قبل في { $day }
proposal-refused-on = رفض في { $day }: { $reason }
proposal-accept = القبول باسم { $name }
proposal-accept-lead = عندما يقبل الطرفان يبدأ تعاون، ويجده كل منهما في صفحته.
proposal-refuse = الرفض باسم { $name }
proposal-reason = السبب
proposal-words = بكلماتكم
proposal-words-hint = يقرؤه الطرف الآخر والأمانة. السبب يساعد على اقتراح أفضل.
proposal-withdraw = سحب المقترح
proposal-until = مفتوح إلى { $day }
proposal-cooperation = انظروا التعاون
proposal-not-open = الطلب أو العرض لم يعد مفتوحا: لا يمكن القبول بعد الآن.
proposal-another-answers = أنتم من اقترحه أو أجبتم عن الطرف الآخر: يجيب شخص آخر من المؤسسة.
proposal-already = اقترح هذا من قبل وهو في انتظار الجواب.
proposal-overtaken = أجاب شخص آخر في اللحظة نفسها. انظروا كيف أصبح الآن.
proposal-made-on = اقترح في { $day }
told-proposal-made-label = مقترح ينتظر جوابكم
told-proposal-made = تقترح الأمانة شيئا من أجل «{ $name }»: أجيبوا باسم مؤسستكم.
told-proposal-agreed-label = قبل الطرفان مقترحا
told-proposal-agreed = قبل الطرفان: «{ $name }». بدأ التعاون.
told-proposal-refused-label = رفض مقترح
told-proposal-refused = رفض المقترح الخاص بـ«{ $name }».
told-proposal-lapsed-label = انتهى أجل مقترح
told-proposal-lapsed = انتهى أجل المقترح الخاص بـ«{ $name }»: مر شهر دون جواب الطرفين.
exchange-done-proposed = تم الاقتراح. أعلمت المؤسستان.
exchange-done-accepted = قبلتم باسم مؤسستكم. بقي جواب الطرف الآخر.
exchange-done-agreed = قبل الطرفان. بدأ التعاون.
exchange-done-refused = رفضتم المقترح. تم تسجيل السبب.
exchange-done-withdrawn = تم سحب المقترح.
match-dates-apart = { $days ->
    [zero] لا يوم بين التواريخ
    [one] يفصل يوم واحد بين التواريخ
    [two] يفصل يومان بين التواريخ
    [few] تفصل { $days } أيام بين التواريخ
    [many] يفصل { $days } يوما بين التواريخ
   *[other] يفصل { $days } يوم بين التواريخ
}
waiting-proposals = { $count ->
    [zero] لا مقترح في انتظار الجواب
    [one] مقترح واحد في انتظار الجواب
    [two] مقترحان في انتظار الجواب
    [few] { $count } مقترحات في انتظار الجواب
    [many] { $count } مقترحا في انتظار الجواب
   *[other] { $count } مقترح في انتظار الجواب
}
