### ما يحمي الحساب، وكيف يغادر صاحبه. عربية مبسّطة.

account-no-password = ليست لديكم كلمة سر هنا. يمكنكم اختيار واحدة.
account-password-lead = ستُخرَج أجهزتكم الأخرى. والروابط التي أُنشئت لاسترجاع كلمة السر القديمة لن تعمل بعد ذلك.
account-second-factor-change = تغيير التطبيق أو الهاتف
account-second-factor-must = دوركم يتطلب هذا الرمز. فعّلوه الآن: وكل ما عداه يُفتح مباشرة بعد ذلك.
account-recovery-new = رموز استرجاع جديدة
account-recovery-old = الرموز القديمة لم تعد صالحة.

account-required = رمز الأمان إجباري
account-required-lead = من له أحد هذه الأدوار عليه تفعيل رمز الأمان قبل أن يتمكن من العمل. يسري ذلك على المنطقة المختارة وكل ما فيها.
account-required-roles = الأدوار المعنية، { $place }
account-required-always = دائمًا
account-required-above = مطلوب من قبل

account-erasure = محو حسابي
account-erasure-lead = يمكنكم المغادرة متى شئتم. يتم كل شيء دفعة واحدة وفي الحال.
account-erasure-goes = ما يُمحى
account-erasure-goes-account = اسمكم واسم المستخدم وكلمة السر والرموز.
account-erasure-goes-roles = أدواركم وأجهزتكم المتصلة.
account-erasure-goes-links = الدعوات التي أنشأتموها وما زالت تنتظر.
account-erasure-goes-names = اسمكم بجانب ما كتبتموه أو نشرتموه أو عالجتموه.
account-erasure-stays = ما يبقى
account-erasure-stays-texts = النصوص المنشورة والمسودات، من دون اسمكم. إذا كتبتم اسمكم داخل نص، فغيّروه قبل المغادرة.
account-erasure-stays-log = سجل ما تم فعله، تحت رقم لا يدل على أي شخص.
account-erasure-stays-backups = النسخ الاحتياطية السابقة، إلى أن تُستبدل.
account-erasure-copy = هل تريدون الاحتفاظ بنسخة من بياناتكم؟
account-erasure-sure = نعم، امحوا حسابي نهائيًا
account-erasure-last = أنتم آخر شخص يدير هذه الشبكة. امنحوا هذا الدور أولًا لشخص آخر: وإلا فلن يستطيع أحد مساعدة الآخرين.
account-erasure-example = لا يمكن محو أشخاص المثال.
account-erased = تم محو حسابكم
account-erased-text = لا شيء هنا يدل عليكم بعد الآن. شكرًا على ما قمتم به.
