//! Papers for offices and for one person: a report of figures, and a record of what is kept.
//! Invariant: every cell is printed as it was given, and what is hidden as hidden; neither title names anybody.

use print::paper::{Chapter, Chart, Count, Entry, Fact, Figure, Heading, Line, Part, Record, Report};
use print::{Direction, Document, Error, Link, Text};

use crate::pdfs;
use crate::samples;

fn cell(count: Option<u64>) -> Count {
    Count { count, said: count.map_or("caché".into(), |count| count.to_string()) }
}

fn line(label: &str, total: bool, cells: &[Option<u64>]) -> Line {
    Line { label: label.into(), total, cells: cells.iter().map(|count| cell(*count)).collect() }
}

fn heading(label: &str, short: &str) -> Heading {
    Heading { label: label.into(), short: short.into() }
}

fn figures() -> Vec<Figure> {
    let columns = vec![heading("septembre 2026", "09/26"), heading("octobre 2026", "10/26")];
    vec![
        Figure {
            title: "Visites".into(),
            unit: "visites".into(),
            rows: "Ensemble".into(),
            columns: columns.clone(),
            lines: vec![line("Total", true, &[Some(80), Some(1_284)])],
            chart: Some(Chart::Time { most: 2_000 }),
            ..Figure::default()
        },
        Figure {
            title: "Langues parlées".into(),
            unit: "visites".into(),
            source: "Visites notées au guichet.".into(),
            rows: "Langue".into(),
            columns,
            lines: vec![
                line("français", false, &[Some(50), Some(971)]),
                line("bambara", false, &[None, None]),
                line("Total", true, &[Some(80), Some(1_284)]),
            ],
            chart: Some(Chart::Bars { column: 1, most: 1_000 }),
            ..Figure::default()
        },
        Figure { title: "Recherches".into(), nothing: Some("Rien à compter.".into()), ..Figure::default() },
    ]
}

fn report(lang: &str) -> Report {
    Report {
        lang: lang.into(),
        dir: samples::dir(lang),
        title: if lang == "ar" { "أرقام الشبابيك" } else { "Chiffres des guichets" }.into(),
        place: if lang == "ar" { "المرسى" } else { "La Marsa" }.into(),
        period: "De septembre 2026 à octobre 2026".into(),
        notes: vec!["Chiffres arrêtés le 8 novembre 2026.".into()],
        hidden: "caché".into(),
        legend: "Hachuré : caché.".into(),
        figures: figures(),
        method: vec![Chapter { title: "Méthode".into(), paragraphs: vec!["Zéro est montré.".into()] }],
        licence: "Licence CC-BY-4.0".into(),
        link: Some(Link {
            url: "https://teranga.example/fr/la-marsa/desks/figures".into(),
            text: "teranga.example".into(),
        }),
        scan: "En ligne".into(),
        ..Report::default()
    }
}

fn pdf(document: impl Into<Document>) -> Vec<u8> {
    print::document(&document.into()).unwrap()
}

#[test]
fn a_report_says_every_cell_and_how_it_is_made() {
    let pdf = pdf(report("fr"));
    let words = pdfs::words(&pdf, None);
    for expected in [
        "Chiffres des guichets",
        "La Marsa",
        "De septembre 2026 à octobre 2026",
        "Langues parlées",
        "971",
        "bambara caché caché",
        "Rien à compter.",
        "Hachuré : caché.",
        "Chiffres arrêtés le 8 novembre 2026.",
        "Méthode",
        "Zéro est montré.",
        "Licence CC-BY-4.0",
        "teranga.example",
    ] {
        assert!(words.contains(expected), "{expected} is not in: {words}");
    }
    let info = pdfs::info(&pdf, &[]);
    assert!(info.contains("Chiffres des guichets – La Marsa") && info.contains("A4"), "{info}");
    assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
    let tags = pdfs::info(&pdf, &["-struct-text"]);
    for expected in ["H1", "H2 \"Visites\"", "Table", "TH", "TD"] {
        assert!(tags.contains(expected), "{expected} is not in: {tags}");
    }
    // Charts and the totals at a glance are not read aloud: the tables say the same.
    assert_eq!(tags.matches("1284").count(), 2, "{tags}");
}

#[test]
fn a_report_in_arabic_is_mirrored() {
    let pdf = pdf(report("ar"));
    let places = pdfs::places(&pdf, 1);
    let left = |word: &str| places.iter().find(|(found, _)| found == word).map(|(_, left)| *left);
    assert!(places[0].1 > 297.0, "the place stands on the right half: {places:?}");
    assert!(left("09/26").unwrap() > left("10/26").unwrap(), "time runs from right to left: {places:?}");
}

#[test]
fn limits_hold_and_odd_tables_are_printed() {
    let mut odd = report("fr");
    odd.figures[1].lines[0].cells.clear();
    odd.figures[1].chart = Some(Chart::Bars { column: 9, most: 0 });
    odd.figures[0].chart = Some(Chart::Time { most: 0 });
    assert!(pdf(odd.clone()).starts_with(b"%PDF-"));
    odd.title.clear();
    assert_eq!(print::document(&odd.clone().into()), Err(Error::Empty("title")));
    let wide = vec![heading("x", "x"); print::limits::COLUMNS + 1];
    odd.title = "x".into();
    odd.figures[0].columns = wide;
    assert!(matches!(print::document(&odd.into()), Err(Error::TooLarge { what: "columns", .. })));
}

fn record(lang: &str) -> Record {
    let typed = |text: &str| Text::typed(text, lang, samples::dir(lang));
    Record {
        lang: lang.into(),
        dir: samples::dir(lang),
        title: if lang == "ar" { "نسخة من ملفكم" } else { "Copie de votre dossier" }.into(),
        lead: vec!["Guichet".into(), "Copie faite le 25 novembre 2026".into()],
        parts: vec![
            Part {
                title: "Ce qui a été confié".into(),
                facts: vec![
                    Fact { label: "Nom".into(), value: typed("مريم بن علي") },
                    Fact { label: "Situation".into(), value: typed("Passeport retenu\n\n#pagebreak() et *rien*") },
                ],
                ..Part::default()
            },
            Part {
                title: "Notes".into(),
                entries: vec![Entry { title: "24 novembre 2026".into(), texts: vec![typed("Une note")] }],
                ..Part::default()
            },
            Part { title: "Accords".into(), nothing: Some("Aucun".into()), ..Part::default() },
        ],
        ..Record::default()
    }
}

#[test]
fn a_record_says_what_is_kept_and_its_title_names_nobody() {
    for lang in ["fr", "ar"] {
        let pdf = pdf(record(lang));
        let words = pdfs::words(&pdf, None);
        for expected in ["Passeport retenu", "#pagebreak() et *rien*", "Une note", "Aucun", "مريم"] {
            assert!(words.contains(expected), "{expected} is not in: {words}");
        }
        let info = pdfs::info(&pdf, &[]);
        assert!(
            !info.contains("مريم") && info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")),
            "{info}"
        );
    }
}

#[test]
fn what_was_typed_has_the_direction_of_its_first_letter() {
    let of = |text: &str| Text::typed(text, "fr", Direction::Ltr);
    assert_eq!((of("12 مريم").dir, of("12 مريم").lang.as_str()), (Direction::Rtl, "und"));
    assert_eq!((of("+216 20").dir, of("Awa مريم").lang.as_str()), (Direction::Ltr, "fr"));
    assert_eq!(Text::typed("2026", "ar", Direction::Rtl).dir, Direction::Rtl);
}

#[test]
fn letters_without_a_font_are_refused() {
    let mut it = record("fr");
    it.parts[0].facts[0].value = Text::typed("አበበ በቀለ ".repeat(40), "fr", Direction::Ltr);
    assert!(matches!(print::document(&it.into()), Err(Error::Script { .. })));
}

#[test]
fn a_document_goes_through_json() {
    let document = Document::from(report("ar"));
    let json = serde_json::to_string(&document).unwrap();
    assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
}
