### إعداد شباك الاستقبال: الأماكن والحصص وأيام الإغلاق والفريق.

desk-setup-new = إضافة شباك استقبال
desk-setup-none = لا يوجد أي شباك استقبال حتى الآن
desk-setup-none-lead = شباك الاستقبال أماكن وأوقات يُستقبل فيها الناس، بموعد أو بدون موعد.
desk-setup-name = اسم شباك الاستقبال
desk-setup-territory = المنطقة
desk-setup-state = الحالة
desk-setup-next = الاستقبال القادم
desk-setup-receive = من يستقبلون
desk-setup-published = يرى العموم هذا الشباك
desk-setup-is-published = عمومي
desk-setup-not-published = غير عمومي بعد
desk-setup-about = ما فائدته، وما الذي يجب إحضاره
desk-setup-about-hint = جمل قصيرة: من يمكنه المجيء، وهل الخدمة مجانية، وهل تُطلب وثائق أم لا.
desk-setup-phone = هاتف شباك الاستقبال
desk-setup-phone-hint = مع رمز البلد، مثل ‎+216 71 000 000‎. هذا الرقم عمومي.
desk-setup-themes = أسباب المجيء
desk-setup-themes-hint = إذا لم تختاروا شيئًا، يمكن المجيء لأي سبب.
desk-setup-places = الأماكن
desk-setup-places-hint = لحذف مكان، أفرغوا اسمه وعنوانه.
desk-setup-place-number = المكان { $number }
desk-setup-place-address = العنوان
desk-setup-place-missing = ليس لهذا المكان اسم. اختاروا مكانًا آخر أو املؤوا بياناته أعلاه.
desk-setup-sessions = حصص الاستقبال
desk-setup-sessions-hint = الساعات التي يُستقبل فيها الناس. «أماكن بدون موعد»: ما يُحفظ لمن يأتي بدون موعد. ليوم واحد فقط، اكتبوا تاريخه في «اليوم الأول». لإيقاف حصة، حددوا لها يومًا أخيرًا. لحذف حصة ليس فيها أي موعد، اختاروا «–» بدل اليوم.
desk-setup-session-number = الحصة { $number }
desk-setup-session-when = اليوم
desk-setup-session-once = يوم واحد فقط
desk-setup-session-from = من
desk-setup-session-to = إلى
desk-setup-session-place = المكان
desk-setup-session-slot = الدقائق لكل شخص
desk-setup-session-slot-hint = { $usual } إذا تركتموه فارغًا.
desk-setup-session-kept = أماكن بدون موعد
desk-setup-session-first = اليوم الأول
desk-setup-session-last = اليوم الأخير
desk-setup-sessions-missing = أضيفوا حصة واحدة على الأقل قبل نشر الشباك للعموم.
desk-setup-last-before-first = هذا اليوم يسبق اليوم الأول.
desk-setup-to-before-from = يجب أن تكون ساعة النهاية بعد ساعة البداية.
desk-setup-slot-too-long = هذه المدة أطول من الحصة كلها.
desk-setup-session-clash = يستقبل أحد أعضاء الفريق الناس في حصة أخرى في الساعات نفسها. غيروا الساعة، أو أزيلوه أولًا من إحدى الحصتين في صفحة الفريق.
desk-setup-session-awaited = { $count ->
    [zero] لا أحد لديه موعد في هذه الحصة.
    [one] لدى شخص واحد موعد في هذه الحصة يوم { $last }. يمكن أن تنتهي الحصة في ذلك اليوم وليس قبله، ويجب أن تحافظ ساعاتها على هذا الموعد.
    [two] لدى شخصين موعدان في هذه الحصة، آخرهما يوم { $last }. يمكن أن تنتهي الحصة في ذلك اليوم وليس قبله، ويجب أن تحافظ ساعاتها على هذين الموعدين.
    [few] لدى { $count } أشخاص مواعيد في هذه الحصة، آخرها يوم { $last }. يمكن أن تنتهي الحصة في ذلك اليوم وليس قبله، ويجب أن تحافظ ساعاتها على هذه المواعيد.
    [many] لدى { $count } شخصًا مواعيد في هذه الحصة، آخرها يوم { $last }. يمكن أن تنتهي الحصة في ذلك اليوم وليس قبله، ويجب أن تحافظ ساعاتها على هذه المواعيد.
   *[other] لدى { $count } شخص مواعيد في هذه الحصة، آخرها يوم { $last }. يمكن أن تنتهي الحصة في ذلك اليوم وليس قبله، ويجب أن تحافظ ساعاتها على هذه المواعيد.
}
desk-setup-closures = أيام الإغلاق
desk-setup-closures-hint = لا يُستقبل أحد في هذه الأيام. ليوم واحد فقط، اتركوا «إلى يوم» فارغًا. أيام العطل في المنطقة مغلقة مسبقًا. لحذف إغلاق، أفرغوا سطره.
desk-setup-closure-number = الإغلاق { $number }
desk-setup-closure-from = من يوم
desk-setup-closure-to = إلى يوم
desk-setup-closure-note = السبب، للعموم
desk-setup-closed-awaited = شباك الاستقبال مغلق في هذه الأيام، لكن لدى أشخاص مواعيد. بعد ربع ساعة من الحفظ تُلغى مواعيدهم ويُعلَم من يمكن الاتصال بهم. إن كان ذلك خطأً فأعيدوا فتح اليوم قبلها. أما الآخرون فتبقى مواعيدهم ظاهرة في صفحة الاستقبال: اطلبوا ممن يستقبلون إعلامهم.
desk-setup-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
desk-setup-booking = المواعيد
desk-setup-booking-open = يمكن أخذ موعد عبر الإنترنت
desk-setup-booking-days = كم يومًا مسبقًا
desk-setup-booking-notice = حتى كم ساعة قبل الموعد
desk-setup-look = معاينة الأثر دون حفظ
desk-setup-not-saved = هذا ما سيعطيه ما كتبتموه. لم يُحفظ شيء بعد.
desk-setup-preview = الحصص الأربع القادمة
desk-setup-preview-none = لا توجد أي حصة مبرمجة خلال الشهرين القادمين.
desk-setup-preview-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
desk-setup-preview-booked = { $count ->
    [zero] ولا أحد منهم بموعد
    [one] منهم شخص واحد بموعد
    [two] منهم شخصان بموعد
    [few] منهم { $count } بموعد
    [many] منهم { $count } بموعد
   *[other] منهم { $count } بموعد
}
desk-setup-preview-nobody = لا أحد يستقبل بعد
desk-setup-public-page = عرض الصفحة العمومية
desk-setup-overtaken = حفظ شخص آخر هذا الشباك بينما كنتم تكتبون. ما كتبتموه ما زال هنا: قارنوا ثم احفظوا من جديد.
desk-setup-overtaken-see = عرض ما هو محفوظ
desk-setup-team = الفريق
desk-setup-team-next = تحديد من يستقبل ومتى، الآن
desk-setup-team-lead = اختاروا شخصًا لتحديد اللغات والحصص التي يستقبل فيها.
desk-setup-team-none = لا أحد لديه دور في هذا الشباك بعد.
desk-setup-team-join = إدخال شخص إلى الفريق
desk-setup-team-join-lead = يلزم دور في هذا الشباك: وساطة أو تنسيق. لا يمكن لأحد أن يمنحه لنفسه، لأنه يفتح ما يأتمننا عليه الناس.
desk-setup-team-invite = دعوة شخص
desk-setup-team-people = منح دور لشخص لديه حساب
desk-setup-team-ask = اطلبوا من تنسيقية منطقتكم دعوة الشخص أو منحه دورًا في هذا الشباك.
desk-setup-role-mediator = وساطة
desk-setup-role-coordinator = تنسيق شباك الاستقبال
desk-setup-person = الشخص
desk-setup-languages = اللغات
desk-setup-languages-hint = مفصولة بفواصل: الفرنسية، العربية، الولوفية. يرى العموم لغات الفريق، ولا يرى الأسماء أبدًا.
desk-setup-language-unknown = هذه اللغة غير معروفة: { $word }. تحققوا من اسمها.
desk-setup-gender = امرأة أو رجل
desk-setup-gender-hint = فقط إن رغب الشخص في ذلك: يطلب بعض الناس أن تستقبلهم امرأة أو رجل.
desk-setup-woman = امرأة
desk-setup-man = رجل
desk-setup-receives-in = الحصص التي يستقبل فيها
desk-setup-receives-in-hint = لا تختاروا حصتين في الساعات نفسها.
desk-setup-seat-clash = حصتان من هذه الحصص في الوقت نفسه.
desk-setup-expects = المواعيد القادمة
desk-setup-no-session = لا حصة
desk-setup-no-role = لا دور له هنا بعد الآن
desk-setup-no-role-lead = لم يعد لهذا الشخص دور في هذا الشباك: لا تُقترح مواعيد معه بعد الآن.
desk-setup-orphans = { $count ->
    [zero] لا أحد ينتظر من لم يعد يستقبل.
    [one] لدى شخص واحد موعد مع من لم يعد يستقبل في هذه الحصة. يبقى موعده ظاهرًا في صفحة الاستقبال: يجب أن يستقبله شخص آخر.
    [two] لدى شخصين موعدان مع من لم يعد يستقبل في حصتهما. يبقى الموعدان ظاهرين في صفحة الاستقبال: يجب أن يستقبلهما شخص آخر.
    [few] لدى { $count } أشخاص مواعيد مع من لم يعد يستقبل في حصتهم. تبقى مواعيدهم ظاهرة في صفحة الاستقبال: يجب أن يستقبلهم شخص آخر.
    [many] لدى { $count } شخصًا مواعيد مع من لم يعد يستقبل في حصتهم. تبقى مواعيدهم ظاهرة في صفحة الاستقبال: يجب أن يستقبلهم شخص آخر.
   *[other] لدى { $count } شخص مواعيد مع من لم يعد يستقبل في حصتهم. تبقى مواعيدهم ظاهرة في صفحة الاستقبال: يجب أن يستقبلهم شخص آخر.
}
desk-setup-unseat = إزالة من الفريق
desk-setup-unseat-hint = لن تُقترح مواعيد مع هذا الشخص بعد الآن. تبقى المواعيد المأخوذة ظاهرة في صفحة الاستقبال. لا يُسحب منه دوره.
desk-setup-profile = لغاتي في شباك الاستقبال
desk-setup-profile-lead = تُمنح المواعيد حسب هذه اللغات. تحدد تنسيقية الشباك حصصكم.
