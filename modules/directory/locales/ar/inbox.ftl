# صندوق الوارد: ما يبلّغ عنه الجمهور، وعمليات البحث التي لم تجد شيئًا.

inbox-title = ملاحظات الجمهور
inbox-lead = ما يبلّغ عنه الناس بشأن الخدمات والأدلة، والروابط التي لم تعد تعمل، وما بُحث عنه ولم يُعثر عليه. يمكن الرد على من ترك عنوانًا.
inbox-waiting = { $count ->
    [zero] لا ملاحظات تنتظر المعالجة
    [one] ملاحظة واحدة من الجمهور تنتظر المعالجة
    [two] ملاحظتان من الجمهور تنتظران المعالجة
    [few] { $count } ملاحظات من الجمهور تنتظر المعالجة
    [many] { $count } ملاحظة من الجمهور تنتظر المعالجة
   *[other] { $count } ملاحظة من الجمهور تنتظر المعالجة
}
inbox-reports = الملاحظات
inbox-found = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
inbox-empty = لا ملاحظات هنا.
inbox-open = تنتظر المعالجة
inbox-closed = عولجت
inbox-helped = أفادت هذه الصفحة أحد القرّاء
inbox-unhelpful = لم تُفِد هذه الصفحة
inbox-received = وردت في { $date }
inbox-nobody = لم يتكفّل بها أحد بعد.
inbox-somebody = أحد أعضاء الفريق
inbox-taken = المتكفّل بها منذ { $date }: { $name }
inbox-closed-by = عولجت في { $date }. عالجها: { $name }
inbox-answer-said = ما تم فعله
inbox-desk = فتح الصفحة في مساحة العمل
inbox-take = سأتكفّل بها
inbox-take-over = سأتولّى المتابعة
inbox-close = وضع علامة «عولجت»
inbox-answer = ما قمتم به (اختياري)
inbox-answer-hint = لزملائكم: لا يراه الجمهور. لا تكتبوا ما يسمح بالتعرف على شخص.
inbox-reopen = إعادة الفتح
inbox-missed = عمليات بحث بلا نتيجة
inbox-missed-lead = تُظهر عمليات البحث هذه ما ينقص: خدمة غير موجودة، أو كلمة لا تستعملها نصوصكم. وتُمحى بعد سنة.
inbox-words = الكلمات
inbox-times = عدد المرات
inbox-language = لغة الصفحة
inbox-last = آخر مرة
