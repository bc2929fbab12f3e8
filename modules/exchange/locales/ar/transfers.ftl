## من تبنّى ممارسة، وأعمال التعاون

transfers-title = من تبنّاها
transfers-none = لم يروِ أحد بعد أنه تبنّاها.
transfers-count = { $count ->
    [zero] لم تتبنّها أي مؤسسة.
    [one] تبنّتها مؤسسة واحدة.
    [two] تبنّتها مؤسستان.
    [few] تبنّتها { $count } مؤسسات.
    [many] تبنّتها { $count } مؤسسة.
   *[other] تبنّتها { $count } مؤسسة.
}
transfer-from = متبناة من { $from } منذ { $day }
transfer-tell = رواية أننا تبنّيناها
transfer-lead = ستؤكد المؤسسة التي أخذتم عنها ذلك قبل أن يراه الجمهور.
transfer-taker = من تبنّاها
transfer-giver = متبناة من
transfer-giver-hint = المؤسسة الأصلية، أو أخرى سبق أن تبنّتها.
transfer-since = منذ
transfer-changed = ما غيّرتموه
transfer-changed-hint = ما لزم تكييفه ولماذا.
transfer-outcome = ما نتج عنها
transfer-outcome-hint = أرقام مع مصدرها إن وُجدت. الإخفاق يُروى أيضًا.
transfer-send = إرسال
transfers-own = ممارسات متبناة
transfers-own-lead = ما تبنّته مؤسساتكم من غيرها، وما يقول آخرون إنهم تبنّوه منكم.
transfers-own-none = لم يُتبنَّ شيء
transfer-course-told = بانتظار التأكيد
transfer-course-confirmed = مؤكد
transfer-course-disputed = موضع اعتراض
transfer-says = تقول { $taker } إنها تبنّت هذه الممارسة من { $from }.
transfer-confirm-lead = هل الأمر كذلك؟ سيراه الجمهور بعد تأكيدكم.
transfer-confirm = تأكيد
transfer-dispute = ليس الأمر كذلك
transfer-again = إذا غيّرتم شيئًا فعلى المؤسسة الأخرى أن تؤكد من جديد.
exchange-done-told = أُرسل وأُعلمت المؤسسة الأخرى.
told-taken-up-label = تقول مؤسسة إنها تبنّت إحدى ممارساتكم
told-taken-up = تقول مؤسسة إنها تبنّت «{ $name }»: أكّدوا ذلك.
told-to-confirm-label = تعاون بانتظار التأكيد
told-to-confirm = «{ $name }» ينتظر تأكيد مؤسستكم.
act-transfer-told = روى تبنّي ممارسة
act-transfer-confirmed = أكّد تبنّي ممارسة
act-transfer-disputed = اعترض على تبنّي ممارسة
thing-cooperation = تعاون
act-cooperation-begun = بدأ تعاونًا
act-cooperation-written = عدّل تعاونًا
act-cooperation-confirmed = أكّد تعاونًا باسم مؤسسته
cooperations-title = أعمال التعاون
cooperations-lead = ما أنجزته مؤسسات معًا، بتأكيد كل منها.
cooperations-none = لا تعاون بعد
cooperations-own = تعاون مؤسساتي
cooperations-own-lead = تؤكد كل مؤسسة جانبها. يرى الجمهور التعاون بعد تأكيد الجميع.
cooperation-new = تسجيل تعاون
cooperation-new-lead = اذكروا مع من ومتى ولماذا وما الذي نتج. ستُعلم المؤسسات الأخرى.
cooperation-own-side = مؤسستكم
cooperation-others = مع أي مؤسسات
cooperation-needs-other = سمّوا مؤسسة أخرى واحدة على الأقل من الشبكة.
cooperation-unknown = هذه المؤسسة ليست في الشبكة: { $name }
cooperation-modality = الشكل
cooperation-parties = المؤسسات
cooperation-objectives = الأهداف
cooperation-results = النتائج
cooperation-results-hint = اتركوه فارغًا ما دام جاريًا.
cooperation-practice = حول ممارسة
cooperation-practice-hint = عنوان صفحتها العلنية إن وُجدت.
cooperation-practice-unknown = لا ممارسة منشورة بهذا العنوان.
cooperation-send = إرسال إلى المؤسسات الأخرى
cooperation-waits = بانتظار التأكيد
cooperation-unconfirmed = لم تؤكد بعد
cooperation-confirmed-on = أكدت في { $day }
cooperation-confirm-lead = هل هذا ما أُنجز فعلًا؟ سيراه الجمهور بعد تأكيد كل المؤسسات.
cooperation-confirm = التأكيد باسم مؤسستي
cooperation-edit = تعديل
cooperation-edit-hint = كل تعديل يتطلب تأكيد الآخرين من جديد.
