//! The words of the sample directory, in five languages.
//! Invariant: each phrase stands in the order of `LANGS`.

pub const LANGS: [&str; 5] = ["fr", "ar", "en", "es", "pt"];
/// One phrase in `LANGS` order.
pub type Five = [&'static str; 5];
pub const NAME: Five = ["Français", "العربية", "English", "Español", "Português"];
pub const TERRITORY: Five =
    ["Commune de Rabat", "جماعة الرباط", "Municipality of Rabat", "Municipio de Rabat", "Município de Rabat"];
pub const TITLE: Five =
    ["Bienvenue à Rabat", "مرحبا بكم في الرباط", "Welcome to Rabat", "Bienvenidos a Rabat", "Bem-vindos a Rabat"];
pub const SUBTITLE: Five = [
    "Les services ouverts à toutes et à tous, quel que soit votre statut",
    "الخدمات المتاحة للجميع مهما كانت وضعيتكم",
    "Services open to everyone, whatever your status",
    "Servicios abiertos a todas las personas, sea cual sea su situación",
    "Serviços abertos a todas as pessoas, seja qual for a sua situação",
];
pub const DATE: Five =
    ["21 novembre 2026", "21 نونبر 2026", "21 November 2026", "21 de noviembre de 2026", "21 de novembro de 2026"];
pub const NOTICE: Five = [
    "Ces informations sont vérifiées tous les trois mois. Une étiquette signale les textes traduits par une machine ou à mettre à jour. En cas de doute, appelez le service.",
    "تتم مراجعة هذه المعلومات كل ثلاثة أشهر. تشير العلامة إلى النصوص المترجمة آليا أو التي تحتاج إلى تحديث. عند الشك، اتصلوا بالمصلحة.",
    "This information is checked every three months. A label shows texts translated by a machine or due for an update. If in doubt, call the service.",
    "Esta información se comprueba cada tres meses. Una etiqueta señala los textos traducidos por una máquina o por actualizar. En caso de duda, llame al servicio.",
    "Estas informações são verificadas a cada três meses. Uma etiqueta indica os textos traduzidos por uma máquina ou por atualizar. Em caso de dúvida, ligue para o serviço.",
];
pub const MACHINE: Five =
    ["Traduction automatique", "ترجمة آلية", "Machine translation", "Traducción automática", "Tradução automática"];
pub const FALLBACK: Five = ["En français", "بالفرنسية", "In French", "En francés", "Em francês"];
pub const LABELS: [Five; 10] = [
    ["Sommaire", "المحتويات", "Contents", "Índice", "Índice"],
    ["Numéros d’urgence", "أرقام الطوارئ", "Emergency numbers", "Números de emergencia", "Números de emergência"],
    ["Vos démarches pas à pas", "خطواتكم واحدة واحدة", "Step by step", "Sus trámites paso a paso", "Os seus passos"],
    ["Horaires", "أوقات العمل", "Opening hours", "Horario", "Horário"],
    ["Téléphone", "الهاتف", "Telephone", "Teléfono", "Telefone"],
    ["Adresse", "العنوان", "Address", "Dirección", "Morada"],
    ["À apporter", "ما يجب إحضاره", "What to bring", "Qué llevar", "O que levar"],
    ["Langues parlées", "اللغات", "Languages spoken", "Idiomas", "Línguas faladas"],
    ["En ligne", "على الإنترنت", "Online", "En línea", "Em linha"],
    [
        "Scannez pour lire cette page en ligne",
        "امسحوا الرمز لقراءة هذه الصفحة",
        "Scan to read this page online",
        "Escanee para leer esta página",
        "Digitalize para ler esta página",
    ],
];
pub const URGENT: [(&str, Five); 3] = [
    ("19", ["Police", "الشرطة", "Police", "Policía", "Polícia"]),
    (
        "15",
        [
            "Ambulance et pompiers",
            "الإسعاف والوقاية المدنية",
            "Ambulance and fire",
            "Ambulancia y bomberos",
            "Ambulância e bombeiros",
        ],
    ),
    (
        "+212 800 00 25 11",
        [
            "Violences faites aux femmes",
            "العنف ضد النساء",
            "Violence against women",
            "Violencia contra las mujeres",
            "Violência contra as mulheres",
        ],
    ),
];
pub const THEMES: [Five; 2] = [
    ["Santé", "الصحة", "Health", "Salud", "Saúde"],
    ["Apprendre et travailler", "التعلم والعمل", "Learning and work", "Aprender y trabajar", "Aprender e trabalhar"],
];
pub const THEME_SUMMARY: Five = [
    "Les soins d’urgence sont donnés à chacun. Personne ne vous demandera vos papiers.",
    "تقدم الإسعافات الاستعجالية للجميع. لن يطلب منكم أحد أوراقكم.",
    "Emergency care is given to everyone. Nobody will ask for your papers.",
    "La atención de urgencia es para todas las personas. Nadie le pedirá sus papeles.",
    "Os cuidados de urgência são para todos. Ninguém lhe pedirá os seus documentos.",
];
pub const SERVICES: [Five; 3] = [
    [
        "Centre de santé Al Massira",
        "المركز الصحي المسيرة",
        "Al Massira health centre",
        "Centro de salud Al Massira",
        "Centro de saúde Al Massira",
    ],
    [
        "Écoute et soutien psychologique",
        "الاستماع والدعم النفسي",
        "Listening and counselling",
        "Escucha y apoyo psicológico",
        "Escuta e apoio psicológico",
    ],
    ["Maison de la langue", "دار اللغة", "Language house", "Casa de la lengua", "Casa da língua"],
];
pub const SUMMARY: Five = [
    "Consultations, vaccins des enfants et suivi de grossesse, sans rendez-vous le matin.",
    "استشارات طبية وتلقيح الأطفال وتتبع الحمل، بدون موعد في الصباح.",
    "Consultations, vaccines for children and pregnancy care, without appointment in the morning.",
    "Consultas, vacunas infantiles y seguimiento del embarazo, sin cita por la mañana.",
    "Consultas, vacinas para crianças e acompanhamento da gravidez, sem marcação de manhã.",
];
pub const WEEK: Five = [
    "Lundi à vendredi : 8:30–16:30",
    "من الاثنين إلى الجمعة: 8:30–16:30",
    "Monday to Friday: 8:30–16:30",
    "De lunes a viernes: 8:30–16:30",
    "De segunda a sexta: 8:30–16:30",
];
pub const SATURDAY: Five =
    ["Samedi : 9:00–12:00", "السبت: 9:00–12:00", "Saturday: 9:00–12:00", "Sábado: 9:00–12:00", "Sábado: 9:00–12:00"];
pub const ADDRESS: Five = [
    "12, rue Oued Sebou, Agdal",
    "12 زنقة واد سبو، أكدال",
    "12 Oued Sebou Street, Agdal",
    "Calle Oued Sebou 12, Agdal",
    "Rua Oued Sebou 12, Agdal",
];
pub const AREA: Five = [
    "Quartier Hassan (adresse donnée par téléphone)",
    "حي حسان (يعطى العنوان عبر الهاتف)",
    "Hassan district (address given by telephone)",
    "Barrio Hassan (dirección por teléfono)",
    "Bairro Hassan (morada dada por telefone)",
];
pub const BRING: [Five; 2] = [
    [
        "Un papier à votre nom, si vous en avez",
        "ورقة تحمل اسمكم إن وجدت",
        "A paper with your name, if you have one",
        "Un papel con su nombre, si lo tiene",
        "Um papel com o seu nome, se tiver",
    ],
    [
        "Le carnet de vaccination des enfants",
        "دفتر تلقيح الأطفال",
        "The children’s vaccination booklet",
        "La cartilla de vacunación",
        "O boletim de vacinas",
    ],
];
pub const FREE: Five = ["Gratuit", "مجاني", "Free", "Gratis", "Grátis"];
pub const SPOKEN: Five = [
    "arabe, français, wolof",
    "العربية والفرنسية والولوفية",
    "Arabic, French, Wolof",
    "árabe, francés, wolof",
    "árabe, francês, wolof",
];
pub const CHECKED: Five = [
    "Vérifié le 3 novembre 2026",
    "تم التحقق في 3 نونبر 2026",
    "Checked on 3 November 2026",
    "Comprobado el 3 de noviembre de 2026",
    "Verificado a 3 de novembro de 2026",
];
pub const GUIDE: Five = [
    "Inscrire votre enfant à l’école",
    "تسجيل طفلكم في المدرسة",
    "Enrol your child in school",
    "Inscribir a su hijo en la escuela",
    "Inscrever o seu filho na escola",
];
pub const STEPS: [Five; 3] = [
    [
        "Allez à l’école la plus proche avant le 15 septembre.",
        "اذهبوا إلى أقرب مدرسة قبل 15 شتنبر.",
        "Go to the nearest school before 15 September.",
        "Vaya a la escuela más cercana antes del 15 de septiembre.",
        "Vá à escola mais próxima antes de 15 de setembro.",
    ],
    [
        "Demandez le formulaire ; il est gratuit.",
        "اطلبوا الاستمارة، وهي مجانية.",
        "Ask for the form; it is free.",
        "Pida el formulario; es gratis.",
        "Peça o formulário; é grátis.",
    ],
    [
        "En cas de refus, appelez le 05 37 77 12 34 entre 9:00 et 12:00.",
        "في حالة الرفض، اتصلوا بالرقم 05 37 77 12 34 بين 9:00 و12:00.",
        "If refused, call 05 37 77 12 34 between 9:00 and 12:00.",
        "Si se lo niegan, llame al 05 37 77 12 34 entre las 9:00 y las 12:00.",
        "Se recusarem, ligue para 05 37 77 12 34 entre as 9:00 e as 12:00.",
    ],
];
