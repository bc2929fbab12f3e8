//! A small directory in five languages, as a municipality would print it.
//! Invariant: fixed words, so that tests can look for them in the PDF.

use print::*;

const LANGS: [&str; 5] = ["fr", "ar", "en", "es", "pt"];

/// One phrase in `LANGS` order.
type Five = [&'static str; 5];

pub fn text(words: &str, lang: &str) -> Text {
    Text::new(words, lang, dir(lang))
}

pub fn dir(lang: &str) -> Direction {
    if lang == "ar" { Direction::Rtl } else { Direction::Ltr }
}

/// The brochure in the languages named, in that order.
pub fn brochure(langs: &[&str]) -> Brochure {
    Brochure {
        title: "Guide d’accueil de Rabat".into(),
        publisher: Some("Commune de Rabat".into()),
        editions: langs.iter().map(|lang| edition(lang)).collect(),
    }
}

fn place(lang: &str) -> usize {
    LANGS.iter().position(|known| *known == lang).expect("a language of the sample")
}

fn say(five: &Five, lang: &str) -> Text {
    text(five[place(lang)], lang)
}

fn url(lang: &str, path: &str) -> String {
    format!("https://teranga.example/{lang}/rabat{path}")
}

const NAME: Five = ["Français", "العربية", "English", "Español", "Português"];
const TERRITORY: Five =
    ["Commune de Rabat", "جماعة الرباط", "Municipality of Rabat", "Municipio de Rabat", "Município de Rabat"];
const TITLE: Five =
    ["Bienvenue à Rabat", "مرحبا بكم في الرباط", "Welcome to Rabat", "Bienvenidos a Rabat", "Bem-vindos a Rabat"];
const SUBTITLE: Five = [
    "Les services ouverts à toutes et à tous, quel que soit votre statut",
    "الخدمات المتاحة للجميع مهما كانت وضعيتكم",
    "Services open to everyone, whatever your status",
    "Servicios abiertos a todas las personas, sea cual sea su situación",
    "Serviços abertos a todas as pessoas, seja qual for a sua situação",
];
const DATE: Five =
    ["21 novembre 2026", "21 نونبر 2026", "21 November 2026", "21 de noviembre de 2026", "21 de novembro de 2026"];
const NOTICE: Five = [
    "Ces informations sont vérifiées tous les trois mois. Une étiquette signale les textes traduits par une machine ou à mettre à jour. En cas de doute, appelez le service.",
    "تتم مراجعة هذه المعلومات كل ثلاثة أشهر. تشير العلامة إلى النصوص المترجمة آليا أو التي تحتاج إلى تحديث. عند الشك، اتصلوا بالمصلحة.",
    "This information is checked every three months. A label shows texts translated by a machine or due for an update. If in doubt, call the service.",
    "Esta información se comprueba cada tres meses. Una etiqueta señala los textos traducidos por una máquina o por actualizar. En caso de duda, llame al servicio.",
    "Estas informações são verificadas a cada três meses. Uma etiqueta indica os textos traduzidos por uma máquina ou por atualizar. Em caso de dúvida, ligue para o serviço.",
];
const MACHINE: Five =
    ["Traduction automatique", "ترجمة آلية", "Machine translation", "Traducción automática", "Tradução automática"];
const FALLBACK: Five = ["En français", "بالفرنسية", "In French", "En francés", "Em francês"];

const LABELS: [Five; 10] = [
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

fn labels(lang: &str) -> Labels {
    let at = |label: usize| LABELS[label][place(lang)].to_owned();
    Labels {
        contents: at(0),
        emergency: at(1),
        guides: at(2),
        hours: at(3),
        phone: at(4),
        place: at(5),
        bring: at(6),
        languages: at(7),
        online: at(8),
        scan: at(9),
    }
}

pub fn edition(lang: &str) -> Edition {
    Edition {
        lang: lang.into(),
        dir: dir(lang),
        name: NAME[place(lang)].into(),
        numerals: Numerals::Western,
        labels: labels(lang),
        territory: say(&TERRITORY, lang),
        title: say(&TITLE, lang),
        subtitle: Some(say(&SUBTITLE, lang)),
        date: DATE[place(lang)].into(),
        link: Link { url: url(lang, ""), text: "teranga.example/rabat".into() },
        notice: Some(say(&NOTICE, lang)),
        emergency: Emergency { url: Some(url(lang, "/urgent")), numbers: numbers(lang) },
        themes: THEMES.iter().enumerate().map(|(at, name)| theme(lang, at, name)).collect(),
        guides: Guides { url: Some(url(lang, "/guides")), items: vec![guide(lang)] },
    }
}

const URGENT: [(&str, Five); 3] = [
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

fn numbers(lang: &str) -> Vec<EmergencyNumber> {
    let note: Five = [
        "Gratuit, 24 h sur 24",
        "مجاني، على مدار الساعة",
        "Free, day and night",
        "Gratis, día y noche",
        "Grátis, dia e noite",
    ];
    URGENT
        .iter()
        .map(|(number, label)| EmergencyNumber {
            label: say(label, lang),
            number: (*number).into(),
            note: Some(say(&note, lang)),
        })
        .collect()
}

const THEMES: [Five; 2] = [
    ["Santé", "الصحة", "Health", "Salud", "Saúde"],
    ["Apprendre et travailler", "التعلم والعمل", "Learning and work", "Aprender y trabajar", "Aprender e trabalhar"],
];
const THEME_SUMMARY: Five = [
    "Les soins d’urgence sont donnés à chacun. Personne ne vous demandera vos papiers.",
    "تقدم الإسعافات الاستعجالية للجميع. لن يطلب منكم أحد أوراقكم.",
    "Emergency care is given to everyone. Nobody will ask for your papers.",
    "La atención de urgencia es para todas las personas. Nadie le pedirá sus papeles.",
    "Os cuidados de urgência são para todos. Ninguém lhe pedirá os seus documentos.",
];
const SERVICES: [Five; 3] = [
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
const SUMMARY: Five = [
    "Consultations, vaccins des enfants et suivi de grossesse, sans rendez-vous le matin.",
    "استشارات طبية وتلقيح الأطفال وتتبع الحمل، بدون موعد في الصباح.",
    "Consultations, vaccines for children and pregnancy care, without appointment in the morning.",
    "Consultas, vacunas infantiles y seguimiento del embarazo, sin cita por la mañana.",
    "Consultas, vacinas para crianças e acompanhamento da gravidez, sem marcação de manhã.",
];
const WEEK: Five = [
    "Lundi à vendredi : 8:30–16:30",
    "من الاثنين إلى الجمعة: 8:30–16:30",
    "Monday to Friday: 8:30–16:30",
    "De lunes a viernes: 8:30–16:30",
    "De segunda a sexta: 8:30–16:30",
];
const SATURDAY: Five =
    ["Samedi : 9:00–12:00", "السبت: 9:00–12:00", "Saturday: 9:00–12:00", "Sábado: 9:00–12:00", "Sábado: 9:00–12:00"];
const ADDRESS: Five = [
    "12, rue Oued Sebou, Agdal",
    "12 زنقة واد سبو، أكدال",
    "12 Oued Sebou Street, Agdal",
    "Calle Oued Sebou 12, Agdal",
    "Rua Oued Sebou 12, Agdal",
];
const AREA: Five = [
    "Quartier Hassan (adresse donnée par téléphone)",
    "حي حسان (يعطى العنوان عبر الهاتف)",
    "Hassan district (address given by telephone)",
    "Barrio Hassan (dirección por teléfono)",
    "Bairro Hassan (morada dada por telefone)",
];
const BRING: [Five; 2] = [
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
const FREE: Five = ["Gratuit", "مجاني", "Free", "Gratis", "Grátis"];
const SPOKEN: Five = [
    "arabe, français, wolof",
    "العربية والفرنسية والولوفية",
    "Arabic, French, Wolof",
    "árabe, francés, wolof",
    "árabe, francês, wolof",
];
const CHECKED: Five = [
    "Vérifié le 3 novembre 2026",
    "تم التحقق في 3 نونبر 2026",
    "Checked on 3 November 2026",
    "Comprobado el 3 de noviembre de 2026",
    "Verificado a 3 de novembro de 2026",
];

fn theme(lang: &str, at: usize, name: &Five) -> Theme {
    let services = if at == 0 { 0..2 } else { 2..3 };
    Theme {
        name: say(name, lang),
        summary: Some(say(&THEME_SUMMARY, lang)),
        url: Some(url(lang, &format!("/themes/{at}"))),
        services: services.map(|at| service(lang, at)).collect(),
    }
}

/// The service at `at`: the second bears machine marks and a kept-back address, the third falls back to French.
pub fn service(lang: &str, at: usize) -> Service {
    let mut service = Service {
        name: say(&SERVICES[at % 3], lang),
        provider: Some(say(&TERRITORY, lang)),
        summary: Some(say(&SUMMARY, lang)),
        hours: vec![say(&WEEK, lang), say(&SATURDAY, lang)],
        phones: vec![Phone { number: "+212 537 77 12 34".into(), label: None }],
        place: Some(say(if at % 3 == 1 { &AREA } else { &ADDRESS }, lang)),
        bring: BRING.iter().map(|thing| say(thing, lang)).collect(),
        cost: Some(say(&FREE, lang)),
        languages: Some(say(&SPOKEN, lang)),
        link: Some(Link { url: url(lang, &format!("/services/{at}")), text: format!("teranga.example/s/{at}") }),
        checked: Some(say(&CHECKED, lang)),
    };
    if at % 3 == 1 {
        service.summary = service.summary.map(|summary| summary.marked(MACHINE[place(lang)]));
    }
    if at % 3 == 2 && lang != "fr" {
        let fallback = FALLBACK[place(lang)];
        service.name = text(SERVICES[2][0], "fr").marked(fallback);
        service.summary = Some(text("Cours de darija et de français pour adultes, le soir.", "fr").marked(fallback));
    }
    service
}

const GUIDE: Five = [
    "Inscrire votre enfant à l’école",
    "تسجيل طفلكم في المدرسة",
    "Enrol your child in school",
    "Inscribir a su hijo en la escuela",
    "Inscrever o seu filho na escola",
];
const STEPS: [Five; 3] = [
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

fn guide(lang: &str) -> Guide {
    Guide {
        title: say(&GUIDE, lang),
        summary: Some(say(&FREE, lang)),
        steps: STEPS.iter().map(|step| say(step, lang)).collect(),
        url: Some(url(lang, "/guides/school")),
    }
}

pub fn poster() -> Poster {
    Poster {
        title: "Bienvenue à Rabat".into(),
        lang: "fr".into(),
        dir: Direction::Ltr,
        territory: say(&TERRITORY, "fr"),
        headline: text("Besoin d’un service ? D’un conseil ? Tout est ici.", "fr"),
        link: Link { url: "https://teranga.example/rabat".into(), text: "teranga.example/rabat".into() },
        scan: "Scannez avec votre téléphone".into(),
        lines: LANGS.iter().map(|lang| say(&SUBTITLE, lang)).collect(),
        foot: Some(text("Commune de Rabat, novembre 2026. Appel gratuit : 0800 00 25 11", "fr")),
    }
}
