### طرق أخرى للدخول: كلمة سر منسية، مزوّد هوية، دعوة بالبريد؛ ومن له أي دور، ومرشّحات السجل.

reset-ask = نسيتم كلمة السر؟
reset-title = كلمة سر منسية
reset-lead = اكتبوا عنوان البريد الإلكتروني الذي تدخلون به. نرسل إليه رابطًا لاختيار كلمة سر جديدة.
reset-address = عنوان بريدكم الإلكتروني
reset-address-bad = اكتبوا عنوان بريد إلكتروني كاملًا، مثل name@example.org.
reset-send = أرسلوا لي الرابط
reset-sent = انظروا في بريدكم
reset-sent-text = إن كان لهذا العنوان حساب، فسيصله رابط خلال دقائق. يصلح مرة واحدة، لمدة ساعة.
reset-sent-none = لم يصل شيء؟ انظروا أيضًا في البريد غير المرغوب فيه. وإن كنتم تدخلون من دون عنوان بريد، فاطلبوا رابطًا ممن دعاكم.
reset-done = تغيّرت كلمة السر. ادخلوا بالجديدة.

invite-mail = عنوان بريده الإلكتروني
invite-mail-hint = تُرسل إليه الدعوة. من دون عنوان، تسلّمون الرابط بأنفسكم.
invite-mail-language = لغة الرسالة
invite-mail-sent = الدعوة في الطريق. يصلح الرابط مرة واحدة، لمدة 14 يومًا.
invite-mail-again = إرسال من جديد

browser-new-label = فُتح حسابكم بجهاز جديد
browser-new = فُتح حسابكم بجهاز جديد: { $device }، { $when }. إن لم تكونوا أنتم، فغيّروا كلمة السر.
browser-unknown = جهاز غير معروف

provider-sign-in = الدخول عبر { $provider }
provider-failed = لم تدخلوا بعد
provider-failed-text = لم يكتمل الدخول عبر { $provider }. ابدؤوا من جديد، أو ادخلوا بكلمة السر.
provider-silent = لا جواب من { $provider }
provider-silent-text = أعيدوا المحاولة بعد بضع دقائق، أو ادخلوا بكلمة السر.
provider-unknown = لا يوجد حساب مرتبط بعد
provider-unknown-as = تُعرفون لدى { $provider } هكذا: { $who }.
provider-unknown-account = لديكم حساب هنا
provider-unknown-account-text = ادخلوا مرة كالمعتاد، ثم يمكنكم ربط الاثنين والدخول بطريقة واحدة.
provider-unknown-enter = الدخول والربط
provider-unknown-none = ليس لديكم حساب هنا
provider-unknown-none-text = اطلبوا دعوة ممن يدير الفرق في مؤسستكم. عند فتح الرابط تنشئون حسابكم عبر { $provider }.
provider-panel = الدخول عبر مؤسستكم
provider-column = المزوّد
provider-since = رُبط في
provider-unlink = إلغاء الربط
provider-unlink-last = هذه طريقتكم الوحيدة للدخول. اختاروا أولًا كلمة سر، أو أضيفوا مفتاح مرور.
provider-link = الربط مع { $provider }
provider-link-lead = ستدخلون هذا الحساب عبر { $provider }، من دون كلمة سر هذا الموقع.
provider-link-here = حسابكم هنا
provider-link-do = نعم، اربطوا
provider-link-taken = هذه الهوية تفتح حسابًا آخر. لا يمكنها أن تفتح حسابين.
provider-linked = هذه الهوية تفتح هذا الحساب من قبل.
provider-accept = إنشاء حسابي عبر { $provider }
provider-accept-as = ستدخلون عبر { $provider } ({ $who })، من دون كلمة سر هنا.
provider-accept-password = اختيار كلمة سر بدلًا من ذلك
provider-accept-taken = هذه الهوية تفتح حسابًا هنا. ادخلوا بذلك الحساب، واطلبوا الدور الجديد ممن دعاكم.

grants = من له أي دور
grants-lead = الأدوار السارية، شخصًا شخصًا، حيث تديرون الفرق.
grants-second-factor = رمز أمان أو مفتاح مرور
grants-unlimited = من دون نهاية

audit-person = الشخص
audit-person-none = لا أحد له هذا الاسم أو اسم المستخدم هذا.
audit-kind = نوع الشيء
audit-from = منذ
audit-to = حتى
audit-day-bad = اكتبوا يومًا، مثل 2026-11-25.
audit-period-bad = النهاية قبل البداية.
audit-one = شيء واحد فقط
audit-zone = الأوقات بتوقيت { $zone }.
audit-older = الأقدم
audit-none = لا أسطر
audit-none-lead = لا شيء في السجل يطابق خيارات التصفية. وسّعوا المدة أو أزيلوا أحد الخيارات.
