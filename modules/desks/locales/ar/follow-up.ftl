### ما يربط الملفات والإحالات والزيارات: إلى من نتوجه، وما ينتهي معًا، وما يُستعاد.

recipient-hint = هنا وفي الجوار: اكتبوا كلمة للعثور عليه. يبحث الزر في أماكن أخرى أيضًا.
recipient-search = البحث عن خدمة أو منظمة، بأي لغة
recipient-find = البحث في كل مكان
recipient-recent = اختيرت هنا مؤخرًا
recipient-partners = يجيبون بحساباتهم
recipient-services = خدمات الدليل
recipient-organisations = منظمات الدليل
recipient-elsewhere = في أماكن أخرى
recipient-none = لا يعرف الدليل أحدًا في الجوار.
recipient-nothing = لا شيء يحمل هذا الاسم.
recipient-outside = خارج { $place }: ما يتم تقاسمه يغادر المنطقة.
recipient-outside-knows = الشخص يعلم ذلك ويريده
recipient-outside-first = أخبروا الشخص أولًا بأن هذا يغادر { $place }، ثم أشّروا على الخانة.
referral-by-file = مع ملفه
referral-mail-over-subject = لم يبق عليكم فعل شيء
referral-mail-over = لم يعد الشخص الذي أحاله إليكم { $desk } محالًا. لم يعد رابطه يُفتح، وليس عليكم فعل شيء.
referral-mail-moved = أصبح { $desk } يتابع شخصًا أُحيل إليكم. ما زال الرابط نفسه يُفتح.
referral-told-closed = انتهت إحالة مع ملفها
referral-told-over = سُحبت إحالة: لم يبق عليكم فعل شيء
referral-told-other-desk = أصبح شباك آخر يتابع إحالة
referral-own-file = عرض ملفي
act-referral-moved = تولى إحالة مع ملفها
file-own-referrals = متابعة إحالاتي
file-closed = أُغلق الملف. انتهت إحالاته الجارية، والشركاء على علم بذلك.
file-close-hint = يُنهي الإغلاق الإحالات الجارية، ويُبلَّغ الشركاء.
file-reads-glimpsed = { $count ->
    [zero] رأى اسمه في قائمة ملفات
    [one] رأى اسمه في قائمة فيها ملف واحد
    [two] رأى اسمه في قائمة فيها ملفان
    [few] رأى اسمه في قائمة فيها { $count } ملفات
    [many] رأى اسمه في قائمة فيها { $count } ملفًا
   *[other] رأى اسمه في قائمة فيها { $count } ملف
}
visit-bring-back = استعادتها
visit-is-back = استُعيدت الزيارة.
visit-others = سجّل شخص آخر على هذا الجهاز زيارات لم تُرسل بعد: #
visit-others-lead = هو وحده يستطيع إرسالها. ما دامت هنا، لا يمكن حفظ زياراتكم دون شبكة.
visit-others-out = تسجيل خروجي ليرسلها
visit-others-lose = إتلافها والمتابعة
visit-others-sure = تأكيد الإتلاف
act-visit-brought-back = استعاد زيارة
