### الإشعارات وكيفية تلقيها.

notices = الإشعارات
notices-lead = ما جرى حيث تعملون. تُمحى الإشعارات بعد 90 يومًا.
notices-none = لا توجد إشعارات
notices-none-lead = سنخبركم هنا عندما يعنيكم أمر ما.
notices-new = جديد
notices-mark = وضع علامة «مقروء»
notices-mark-all = وضع علامة «مقروء» على الكل
notices-older = الأقدم
notices-settings = اختيار إشعاراتي

notice-choices = إشعاراتي
notice-choices-lead = اختاروا لكل حدث كيف نخبركم به. الرسائل تقول إن أمرًا في انتظاركم، وتذكر اسم المجموعة إن كان الأمر يخصها، ولا تقول أبدًا ما كُتب فيها.
notice-choices-about = الحدث
notice-choices-screen = في الموقع
notice-choices-mail = بالبريد الإلكتروني
notice-choices-security = رسائل أمان حسابكم تُرسل إليكم دائمًا.
notice-choices-no-server = هذا الموقع لا يرسل بريدًا إلكترونيًا حاليًا: نخبركم في الموقع فقط.
notice-choices-no-address = أنتم تدخلون دون عنوان بريد إلكتروني: نخبركم في الموقع فقط.
notice-mail-now = فورًا
notice-mail-daily = مرة في اليوم
notice-mail-weekly = مرة في الأسبوع
notice-mail-never = أبدًا

mail-stop = إيقاف هذه الرسائل
mail-stop-lead = لن تصلكم رسائل أخرى عن إشعاراتكم، وتبقى ظاهرة في الموقع. رسائل أمان حسابكم تستمر.
mail-stop-do = إيقاف هذه الرسائل
mail-stopped = تم. لن تصلكم هذه الرسائل بعد الآن.
mail-stopped-lead = يمكنكم استئنافها متى شئتم من «حسابي» ثم «الإشعارات».

notice-role-given-label = إسناد دور إليكم
notice-role-given = لديكم دور جديد: { $role }، { $place }.
notice-role-ended-label = سحب دور منكم
notice-role-ended = لم يعد لديكم هذا الدور: { $role }، { $place }.
