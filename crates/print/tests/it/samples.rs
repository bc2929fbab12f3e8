//! A small directory in five languages, as a municipality would print it.
//! Invariant: fixed words, so that tests can look for them in the PDF.

use print::*;

use phrases::*;

#[path = "phrases.rs"]
mod phrases;

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
