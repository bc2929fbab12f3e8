### البريد الإلكتروني والإشعارات و«عملي». لا يُكتب في الرسائل شيء مما تقوله الإشعارات.

mail-notices = { $count ->
    [zero] لا شيء في انتظاركم
    [one] أمر واحد في انتظاركم
    [two] أمران في انتظاركم
    [few] { $count } أمور في انتظاركم
    [many] { $count } أمرًا في انتظاركم
   *[other] { $count } أمر في انتظاركم
}
mail-of-kind = { $kind }: { $count }
mail-open = فتح إشعاراتي
mail-notices-why = تصلكم هذه الرسالة لأن لديكم حسابًا في هذا الموقع. يمكنكم اختيار ما يُرسل إليكم من «حسابي» ثم «الإشعارات».
mail-unsubscribe = إيقاف هذه الرسائل

notices-menu = الإشعارات
notices-unread = { $count ->
    [zero] لا إشعارات جديدة
    [one] إشعار واحد غير مقروء
    [two] إشعاران غير مقروءين
    [few] { $count } إشعارات غير مقروءة
    [many] { $count } إشعارًا غير مقروء
   *[other] { $count } إشعار غير مقروء
}

work-menu = عملي
work-nothing = لا شيء في انتظاركم
work-nothing-lead = سيظهر هنا كل ما يحتاج إلى عنايتكم.
work-since = منذ { $date }
work-everything = عرض الكل
