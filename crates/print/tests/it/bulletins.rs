//! Bulletins: cover, contents with the pages on which parts begin, figures with their links, records; in both directions.
//! Invariant: what is not in the language of the paper says so, and only web addresses can be clicked.

use print::bulletin::{Bulletin, Entry, Glance, Part};
use print::paper::{Chart, Count, Figure, Heading, Line};
use print::{Document, Error, Link, Text};

use crate::pdfs;
use crate::samples;

fn entry(n: usize) -> Entry {
    Entry {
        title: Text::new(format!("Pratique {n}"), "fr", print::Direction::Ltr),
        url: if n == 0 { "javascript:alert(1)".into() } else { format!("https://teranga.example/fr/{n}") },
        by: vec![Text::new("Mairie d’Ici", "fr", print::Direction::Ltr)],
        facts: vec![Text::new("#let x = 1 *gras*", "fr", print::Direction::Ltr)],
        summary: Some(Text::new("Un résumé. ".repeat(60), "fr", print::Direction::Ltr).marked("En français")),
    }
}

fn bulletin(lang: &str, records: usize) -> Bulletin {
    let arabic = lang == "ar";
    let line = |label: &str, count: u64, total: bool| Line {
        label: label.into(),
        total,
        cells: vec![Count { count: Some(count), said: count.to_string() }],
    };
    let figures = Part {
        title: if arabic { "الأرقام الأساسية" } else { "L’essentiel en chiffres" }.into(),
        glance: vec![
            Glance {
                value: "1 284".into(),
                label: "Coopérations convenues".into(),
                url: "https://teranga.example/fr/exchange".into(),
                counted: "Compté le 15/01/2026".into(),
                hidden: false,
            },
            Glance {
                value: "trop peu pour le dire".into(),
                label: "Réalisées".into(),
                hidden: true,
                ..Glance::default()
            },
        ],
        figures: vec![Figure {
            title: "Nouvelles pratiques par thème".into(),
            unit: "pratiques".into(),
            rows: "Thème".into(),
            columns: vec![Heading { label: "pratiques".into(), short: "pratiques".into() }],
            lines: vec![line("Santé", 7, false), line("École", 3, false), line("Ensemble", 10, true)],
            chart: Some(Chart::Bars { column: 0, most: 10 }),
            ..Figure::default()
        }],
        ..Part::default()
    };
    Bulletin {
        lang: lang.into(),
        dir: samples::dir(lang),
        title: Text::new(if arabic { "الشبكة في 2025" } else { "Le réseau en 2025" }, lang, samples::dir(lang)),
        about: "Bulletin annuel · Tout le réseau".into(),
        period: "du 1er janvier 2025 au 31 décembre 2025".into(),
        publisher: "Teranga".into(),
        notes: vec!["Figé le 15 janvier 2026.".into()],
        introduction: Some(Text::new("Una nota.\n\nOtra.", "es", print::Direction::Ltr).marked("En espagnol")),
        contents: "Sommaire".into(),
        legend: "Hachuré : caché.".into(),
        parts: vec![
            figures,
            Part {
                title: "Nouvelles pratiques".into(),
                note: Some(Text::new("Deux mots.", "fr", print::Direction::Ltr)),
                entries: (0..records).map(entry).collect(),
                ..Part::default()
            },
        ],
        link: Link { url: "https://teranga.example/fr/b".into(), text: "teranga.example/fr/b".into() },
        scan: "En ligne".into(),
        ..Bulletin::default()
    }
}

fn pdf(it: Bulletin) -> Vec<u8> {
    print::document(&Document::from(it)).unwrap()
}

#[test]
fn it_has_a_cover_contents_figures_and_records() {
    let pdf = pdf(bulletin("fr", 30));
    let cover = pdfs::words(&pdf, Some((1, 1)));
    for expected in
        ["Le réseau en 2025", "Bulletin annuel · Tout le réseau", "du 1er janvier 2025", "teranga.example/fr/b"]
    {
        assert!(cover.contains(expected), "{expected} is not in: {cover}");
    }
    let contents = pdfs::words(&pdf, Some((2, 2)));
    for expected in
        ["Sommaire", "L’essentiel en chiffres 3", "Nouvelles pratiques 4", "Una nota.", "En espagnol", "Figé le"]
    {
        assert!(contents.contains(expected), "{expected} is not in: {contents}");
    }
    let all = pdfs::words(&pdf, None);
    for expected in ["1 284", "trop peu pour le dire", "Santé", "Pratique 29", "Mairie d’Ici", "#let x = 1 *gras*"] {
        assert!(all.contains(expected), "{expected} is not in: {all}");
    }
    let info = pdfs::info(&pdf, &[]);
    assert!(info.contains("A4") && info.contains("Le réseau en 2025"), "{info}");
    let links = pdfs::info(&pdf, &["-url"]);
    assert!(links.contains("https://teranga.example/fr/exchange") && !links.contains("javascript"), "{links}");
}

#[test]
fn in_arabic_it_is_mirrored() {
    let pdf = pdf(bulletin("ar", 3));
    let places = pdfs::places(&pdf, 3);
    let left = |word: &str| places.iter().find(|(found, _)| found.contains(word)).map(|(_, left)| *left);
    assert!(left("284").unwrap() > 297.0, "the first figure stands on the right: {places:?}");
}

#[test]
fn limits_hold() {
    let empty = Bulletin { title: Text::default(), ..bulletin("fr", 1) };
    assert!(matches!(print::document(&Document::from(empty)), Err(Error::Empty("title"))));
    let long = bulletin("fr", print::limits::ENTRIES + 1);
    assert!(matches!(print::document(&Document::from(long)), Err(Error::TooLarge { what: "entries", .. })));
    let none = Bulletin { parts: Vec::new(), introduction: None, ..bulletin("fr", 0) };
    assert!(print::document(&Document::from(none)).unwrap().starts_with(b"%PDF"));
}
