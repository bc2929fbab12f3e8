## ما الذي تغيّر بعد 6 و12 و24 شهرًا

thing-effect = متابعة الآثار
effects-title = ما الذي تغيّر
effects-own = آثار للمتابعة
effects-own-lead = بعد 6 و12 و24 شهرًا تقول المؤسسة المستفيدة ما الذي تغيّر، وتؤكده المؤسسة التي قدّمت.
effects-none = لا شيء للمتابعة حتى الآن
effect-when = متى
effect-page = ما الذي تغيّر؟
effect-title = { $months ->
    [zero] ما الذي تغيّر؟
    [one] ما الذي تغيّر بعد شهر؟
    [two] ما الذي تغيّر بعد شهرين؟
    [few] ما الذي تغيّر بعد { $months } أشهر؟
    [many] ما الذي تغيّر بعد { $months } شهرًا؟
   *[other] ما الذي تغيّر بعد { $months } شهر؟
}
effect-after = { $months ->
    [zero] في الحال
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $months } أشهر
    [many] بعد { $months } شهرًا
   *[other] بعد { $months } شهر
}
effect-open = { $months ->
    [zero] الاطلاع على المتابعة
    [one] الاطلاع على المتابعة بعد شهر
    [two] الاطلاع على المتابعة بعد شهرين
    [few] الاطلاع على المتابعة بعد { $months } أشهر
    [many] الاطلاع على المتابعة بعد { $months } شهرًا
   *[other] الاطلاع على المتابعة بعد { $months } شهر
}
effect-due-on = سيُطرح السؤال في { $day }.
effect-lead = يستغرق ذلك خمس دقائق. وإن لم يتغيّر شيء فهذا جواب أيضًا، وفائدته لا تقل عن غيره.
effect-changes = ما الذي تغيّر منذ ذلك الحين؟
effect-changes-hint = اختاروا كل ما هو قائم. وإن لم يكن شيء قائمًا فاختاروا ذلك وحده.
effect-change-new-programme = برنامج أو خدمة جديدة
effect-change-improved-programme = برنامج أو خدمة محسّنة
effect-change-training = تدريب يُقدّم بطريقة أخرى
effect-change-process = طريقة عمل داخلية أخرى
effect-change-law = قانون أو مرسوم أو قاعدة
effect-change-nothing-yet = لا شيء حتى الآن
effect-change-no-longer = ما تغيّر لم يعد قائمًا
effect-words = بكلماتكم
effect-words-hint = ما المختلف، ولمن، وما صلة التعاون به. يصير علنيًا بعد تأكيده.
effect-evidence = أين يمكن رؤية ذلك
effect-evidence-hint = عنوان صفحة أو وثيقة، إن وُجد.
effect-reached = الأشخاص الذين شملهم
effect-reached-hint = إن كنتم تعرفون. اتركوا ما لم يُحصَ فارغًا. لا يُنشر إلا في الأرقام.
effect-onward = هل تبنّاه آخرون عنكم؟
effect-onward-yes = تبنّاه آخرون
effect-onward-no = لم يتبنّه أحد
effect-onward-unknown = لا أعرف
effect-takers = من هم، إن أمكن ذكرهم
effect-send = إرسال الجواب
effect-needs-change = اختاروا ما تغيّر، أو أن شيئًا لم يتغيّر.
effect-disagrees = «لا شيء حتى الآن» و«لم يعد قائمًا» يُختار كل منهما وحده.
effect-thanks = شكرًا، وصل جوابكم.
effect-thanks-hint = ستؤكده المؤسسة الأخرى. هذا الرابط لا يفعل الآن إلا عرضه.
effect-answer = الجواب
effect-again = الإجابة من جديد
effect-confirm-lead = هل ترون الأمر كذلك؟ يُحسب أثرًا بعد تأكيدكم.
effect-confirm = تأكيد
effect-dispute = نرى الأمر بشكل آخر
effect-dispute-send = إرسال
effect-objection = يرى الطرف الآخر الأمر بشكل آخر
effect-objection-words = ما ترونه بشكل آخر
effect-link-hint = من لديه هذا العنوان يستطيع الإجابة مرة واحدة بلا حساب. سلّموه إلى المصلحة التي تعرف.
effect-state-waiting = لم يُسأل بعد
effect-state-due = طُرح السؤال
effect-state-answered = أُجيب عنه
effect-state-confirmed = مؤكد
effect-state-disputed = محل خلاف
effect-state-missed = بلا جواب
effect-mail-subject = ما الذي تغيّر منذ تعاونكم؟
effect-mail = { $months ->
    [zero] انتهى «{ $name }». ما الذي تغيّر منذ ذلك الحين؟
    [one] انتهى «{ $name }» قبل شهر. ما الذي تغيّر منذ ذلك الحين؟
    [two] انتهى «{ $name }» قبل شهرين. ما الذي تغيّر منذ ذلك الحين؟
    [few] انتهى «{ $name }» قبل { $months } أشهر. ما الذي تغيّر منذ ذلك الحين؟
    [many] انتهى «{ $name }» قبل { $months } شهرًا. ما الذي تغيّر منذ ذلك الحين؟
   *[other] انتهى «{ $name }» قبل { $months } شهر. ما الذي تغيّر منذ ذلك الحين؟
}
effect-mail-again = لم تقولوا بعد ما الذي تغيّر منذ «{ $name }».
effect-mail-short = الاستمارة قصيرة ولا تتطلب حسابًا. يُفتح رابطها خلال { $days } يومًا.
effect-mail-link = قول ما الذي تغيّر
effect-mail-why = تصلكم هذه الرسالة لأن مؤسستكم أعطت هذا العنوان عند تحضير التعاون.
waiting-effects-due = { $count ->
    [zero] لا شيء يُقال عن تعاون سابق
    [one] قولوا ما الذي تغيّر منذ تعاون
    [two] قولوا ما الذي تغيّر منذ تعاونين
    [few] قولوا ما الذي تغيّر منذ { $count } أعمال تعاون
    [many] قولوا ما الذي تغيّر منذ { $count } عمل تعاون
   *[other] قولوا ما الذي تغيّر منذ { $count } عمل تعاون
}
waiting-effects-to-confirm = { $count ->
    [zero] لا آثار للتأكيد
    [one] أثر واحد للتأكيد
    [two] أثران للتأكيد
    [few] { $count } آثار للتأكيد
    [many] { $count } أثرًا للتأكيد
   *[other] { $count } أثر للتأكيد
}
told-effect-due-label = تُسألون ما الذي تغيّر منذ تعاون
told-effect-due = ما الذي تغيّر منذ «{ $name }»؟
told-effect-answered-label = قالت مؤسسة ما الذي تغيّر
told-effect-answered = قالت مؤسسة ما الذي تغيّر منذ «{ $name }»: أكدوا ذلك.
told-effect-decided-label = ما قلتموه محل خلاف
told-effect-decided = ما قالته مؤسستكم عن «{ $name }» محل خلاف.
act-effect-due = سأل عما تغيّر منذ تعاون
act-effect-reminded = ذكّر بقول ما تغيّر منذ تعاون
act-effect-missed = سجّل أن متابعة للآثار بقيت بلا جواب
act-effect-answered = قال ما الذي تغيّر منذ تعاون
act-effect-confirmed = أكد ما الذي تغيّر منذ تعاون
act-effect-disputed = خالف ما قيل عما تغيّر منذ تعاون
