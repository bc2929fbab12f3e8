### السجل بالكلمات: ما الذي فُعل (act-…)، وعلى أي نوع من الأشياء (thing-…).

act-file-added = إضافة ملف
act-file-removed = حذف ملف
act-invited = دعوة شخص
act-reset-mailed = إرسال رابط لتغيير كلمة السر
act-recovery-code-used = استعمال رمز استرجاع
act-second-factor-wrong = إدخال رمز أمان خاطئ
act-second-factor-reset = إلغاء رمز الأمان لحساب
act-confirmed-again = تأكيد الهوية
act-confirmation-wrong = تعذر تأكيد الهوية

thing-account = حساب
thing-file = ملف
thing-invitation = دعوة
act-key-changed = غيّر مفتاح النظام
act-keys-forgotten = أتلف المفاتيح القديمة للنظام
thing-key = مفتاح
