# One search over all.
found-title = البحث في التبادل
found-lead = ممارسات وعروض وطلبات وتعاون ودعوات ولقاءات ونشرات وبوابات: كل ما هو عام، باللغة التي تبحثون بها وبغيرها.
found-example = صحة، نساء، ليما…
found-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
found-none = جربوا كلمة أقصر أو أعم.
found-partly = لا نص فيه كل هذه الكلمات. هذه أقرب النصوص.
found-kind = نوع النتيجة
found-practice = ممارسة
found-offer = عرض
found-request = طلب
found-cooperation = تعاون
found-call = دعوة إلى التعاون
found-event = لقاء
found-bulletin = نشرة
found-portal = بوابة
