### السجل بالكلمات: ما الذي فُعل (act-…)، وعلى أي نوع من الأشياء (thing-…).

act-desk-opened = فتح شباك استقبال
act-desk-changed = غيّر شباك استقبال
act-mediator-seated = سجّل شخصا يستقبل
act-mediator-unseated = أزال شخصا كان يستقبل
act-appointment-taken = حجز موعدا
act-appointment-excused = ألغى موعدا
act-appointment-moved = غيّر وقت موعد
act-appointment-awaited = أعاد موعدا إلى الانتظار
act-appointment-arrived = سجّل وصول شخص
act-appointment-seen = استقبل شخصا
act-appointment-missed = سجّل غيابا
act-appointment-closed = ألغى موعدا باسم الشباك
act-appointments-read = اطّلع على مواعيد يوم
thing-desk = شباك استقبال
thing-appointment = موعد
act-mediator-described = غيّر اللغات التي يستقبل بها
