### استيراد المنظمات من جدول. عربية مبسّطة.

## استيراد جدول

org-import = استيراد جدول
org-import-lead = أضيفوا عدة منظمات دفعة واحدة من ملف Excel أو CSV. لا يُحفظ شيء قبل أن تؤكدوا.
org-import-file = الملف
org-import-file-hint = XLSX أو ODS أو CSV، وعدد الأسطر { $count } على الأكثر. يحمل السطر الأول عناوين الأعمدة.
org-import-read = قراءة الملف
org-import-example = تنزيل القائمة الحالية نموذجًا
org-import-leave = لا يُستورد
org-import-columns = ماذا يوجد في كل عمود؟
org-import-columns-lead = { $count ->
    [zero] لم يُقرأ أي سطر من
    [one] قُرئ سطر واحد من
    [two] قُرئ سطران من
    [few] قُرئت { $count } أسطر من
    [many] قُرئ { $count } سطرًا من
   *[other] قُرئ { $count } سطرًا من
}
org-import-home = المقر، إذا لم يذكره السطر
org-import-compare = المقارنة مع المنظمات المعروفة
org-import-twice = لعمود آخر هذا المعنى.
org-import-needs-name = حددوا العمود الذي فيه الاسم.
org-import-review = المراجعة قبل الاستيراد
org-import-review-lead = تشبه بعض الأسطر منظمات معروفة من قبل. قولوا هل هي نفسها. عند الشك لا يُحفظ شيء.
org-import-back = تغيير معنى الأعمدة
org-import-keep = حفظ هذه الأجوبة والمتابعة
org-import-confirm-lead = احفظوا أجوبتكم أولًا، ثم يُحفظ كل شيء دفعة واحدة.
org-import-confirm = استيراد الآن
org-import-count-new = { $count ->
    [zero] لا جديدة
    [one] واحدة جديدة
    [two] اثنتان جديدتان
    [few] { $count } جديدة
    [many] { $count } جديدة
   *[other] { $count } جديدة
}
org-import-count-same = { $count ->
    [zero] لا معروفة
    [one] واحدة معروفة
    [two] اثنتان معروفتان
    [few] { $count } معروفة
    [many] { $count } معروفة
   *[other] { $count } معروفة
}
org-import-count-open = { $count ->
    [zero] لا شيء للبتّ فيه
    [one] واحدة للبتّ فيها
    [two] اثنتان للبتّ فيهما
    [few] { $count } للبتّ فيها
    [many] { $count } للبتّ فيها
   *[other] { $count } للبتّ فيها
}
org-import-count-left = { $count ->
    [zero] لم تُترك أي واحدة
    [one] تُركت واحدة
    [two] تُركت اثنتان
    [few] تُركت { $count }
    [many] تُركت { $count }
   *[other] تُركت { $count }
}
org-import-row = السطر { $number }
org-import-no-name = لا يُستورد هذا السطر لأنه دون اسم.
org-import-unread = { $column }: لم تُفهم «{ $word }» ولن تُستورد.
org-import-repeats = يكرّر هذا السطر السطر { $number }.
org-import-new = إنها منظمة جديدة
org-import-unsure = لا أعرف، لا تحفظوا شيئًا
org-import-same = هي نفسها
org-import-alike = التشابه { $percent } %
org-import-done = انتهى الاستيراد
org-import-done-made = { $count ->
    [zero] لم تُضف أي منظمة.
    [one] أُضيفت منظمة واحدة.
    [two] أُضيفت منظمتان.
    [few] أُضيفت { $count } منظمات.
    [many] أُضيفت { $count } منظمة.
   *[other] أُضيفت { $count } منظمة.
}
org-import-done-mended = { $count ->
    [zero] لم تُعدّل أي منظمة.
    [one] عُدّلت منظمة واحدة.
    [two] عُدّلت منظمتان.
    [few] عُدّلت { $count } منظمات.
    [many] عُدّلت { $count } منظمة.
   *[other] عُدّلت { $count } منظمة.
}
org-import-done-left = { $count ->
    [zero] لم يُترك أي سطر.
    [one] تُرك سطر واحد.
    [two] تُرك سطران.
    [few] تُركت { $count } أسطر.
    [many] تُرك { $count } سطرًا.
   *[other] تُرك { $count } سطرًا.
}
org-import-another = استيراد ملف آخر
