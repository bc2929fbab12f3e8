# ذاكرة الترجمة: ما تُرجم من قبل.

memory-title = تُرجم من قبل
memory-same = الجملة نفسها
memory-alike = تشابه { $percent }
memory-put = استعمال
