### السجل بالكلمات: ما الذي فُعل (act-…)، وعلى أي نوع من الأشياء (thing-…).

act-machine-translated = ترجمة نص آليا
act-term-added = إضافة كلمة إلى المسرد
act-term-changed = تغيير كلمة في المسرد
act-term-archived = أرشفة كلمة من المسرد
act-term-returned = إرجاع كلمة إلى المسرد
act-glossary-imported = استيراد مسرد
act-translations-imported = استيراد ترجمات

thing-term = كلمة من المسرد
