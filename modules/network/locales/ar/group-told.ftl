### ما يُخبَر به أعضاء المجموعة، في الموقع وبالبريد الإلكتروني.

## الأحداث، حيث يُختار كيف نخبركم بها

group-told-meeting = دعوة إلى اجتماع مجموعة أو تغييره أو إلغاؤه
group-told-minutes = محضر مجموعة ينتظر المصادقة
group-told-task = مجموعة تسند إليكم مهمة
group-told-due = مهمة في مجموعة حلّ أجلها
group-told-mandate = عضوية تنتهي قريبًا
group-told-message = رسالة جديدة في محادثات مجموعة

## الإشعارات

group-told-meeting-called = دعوة إلى اجتماع يوم { $date }: { $group }.
group-told-meeting-moved = تغيّر الاجتماع، انظروا التاريخ والساعة والمكان ({ $date }): { $group }.
group-told-meeting-cancelled = أُلغي اجتماع يوم { $date }: { $group }.
group-told-meeting-restored = سيُعقد اجتماع يوم { $date } فعلًا: { $group }.
group-told-minutes-proposed = محضر اجتماع يوم { $date } للقراءة والمصادقة: { $group }.
group-told-task-given = أُسندت إليكم مهمة: { $group }.
group-told-task-by = أُسندت إليكم مهمة أجلها { $date }: { $group }.
group-told-task-due = مهمة للإنجاز قبل { $date }: { $group }.
group-told-task-late = كان أجل إنجاز مهمة { $date }: { $group }.
group-told-mandate-own = تنتهي عضويتكم يوم { $date }: { $group }.
group-told-mandate-other = تنتهي عضوية يوم { $date } دون من يخلفها: { $group }.
group-told-message-new = رسالة جديدة في المحادثات: { $group }.
