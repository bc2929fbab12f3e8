## السجل

thing-practice = ممارسة
act-practice-begun = بدأ ممارسة
act-practice-saved = حفظ ممارسة
act-practice-translated = ترجم ممارسة
act-practice-submitted = أودع ممارسة
act-practice-taken-back = استرجع ممارسة مودعة
act-practice-revision-asked = طلب تغييرات في ممارسة
act-practice-published = نشر ممارسة
act-practice-reopened = بدأ نسخة جديدة من ممارسة
act-practice-confirmed = أكّد أن ممارسة محدّثة
act-practice-due = وسم ممارسة للتحديث
act-practice-retired = سحب ممارسة
act-practice-discarded = حذف مسودة ممارسة
act-review-asked = أسند ممارسة إلى مراجعين
act-reviewer-asked = طلب مراجعة من شخص
act-review-saved = حفظ مراجعة
act-review-given = قدّم مراجعة
act-review-excused = لن يراجع ممارسة
