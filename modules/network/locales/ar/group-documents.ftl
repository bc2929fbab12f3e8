### وثائق المجموعات، والمنظمات التي يشارك الأعضاء باسمها.

## الوثائق

group-documents = الوثائق
group-documents-none = لا توجد وثائق بعد
group-documents-none-text = هنا نصوص المجموعة وجداولها وصورها. لا يقرؤها إلا الأعضاء، ما عدا التي تجعلها الأمانة عمومية.
group-documents-gone = وثائق مسحوبة
group-documents-gone-text = يمكن إعادتها خلال أسبوع. بعد ذلك يُمحى ملفها.
group-document = وثيقة
group-document-new = إضافة وثيقة
group-document-return = إعادة
group-document-withdraw = سحب
group-document-meeting = عرض الاجتماع
group-document-title = العنوان
group-document-alt = ما تُظهره الصورة
group-document-alt-hint = للصور فقط: بضع كلمات لمن لا يراها.
group-document-alt-missing = قولوا في بضع كلمات ما تُظهره الصورة.
group-document-of-meeting = للاجتماع
group-document-public = وثيقة عمومية: يمكن للجميع قراءتها في الصفحة العمومية
group-document-file = ملف
group-document-link = أو عنوان على الويب
group-document-either = أعطوا ملفًا أو عنوانًا على الويب، أحدهما فقط.

## باسم أي منظمة

group-organisation-find = البحث في الشبكة
group-organisation-none = لا توجد في الشبكة منظمة بهذا الاسم. يمكنكم إبقاء الاسم كما كتبتموه.
group-organisation-which = أيّ منها؟
group-organisation-written = لا واحدة منها: إبقاء الاسم المكتوب
group-since = منذ { $date }
