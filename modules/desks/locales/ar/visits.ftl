### الزيارات: ما يطلبه الناس وما يُعطى لهم.

act-visit-recorded = سجّل زيارة
act-visit-corrected = صحّح زيارة
act-visit-removed = أزال زيارة سُجّلت بالخطأ
thing-visit = زيارة
