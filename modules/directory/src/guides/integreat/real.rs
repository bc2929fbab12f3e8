//! Tests with a real export: the pages of the district of Augsburg in German and English (CC BY 4.0).
//! They need the shared data beside the repository, and say so when it is not there.

use super::tests::{keep, town};
use super::*;
use crate::guides::{Guide, markdown};
use std::path::Path;

/// Names a test that could not run, in the list that the test command reads.
fn not_run(name: &str, reason: &str) {
    println!("{name}: not run, {reason}");
    if let Some(list) = std::env::var_os("TERANGA_NOT_RUN") {
        use std::io::Write;
        let file = std::fs::OpenOptions::new().append(true).create(true).open(list);
        file.and_then(|mut file| writeln!(file, "{name}: {reason}")).unwrap();
    }
}

fn augsburg(test: &str) -> Option<[Import; 2]> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/guides");
    let read = |tag: &str| {
        let json = std::fs::read(folder.join(format!("lkaugsburg.{tag}.json"))).ok()?;
        let (import, findings) = read(&json, tag.parse().unwrap(), town(), "integreat lkaugsburg").unwrap();
        assert_eq!(findings, Findings::default());
        Some(import)
    };
    let found = read("de").zip(read("en")).map(|(german, english)| [german, english]);
    if found.is_none() {
        not_run(test, "shared/data/guides is not there");
    }
    found
}

fn put(guides: &mut Vec<Guide>, import: &Import) -> (usize, usize, usize) {
    let merged = merge(guides, import);
    assert_eq!(merged.findings, Findings::default());
    let counts = (merged.created, merged.updated, merged.unchanged);
    keep(guides, merged);
    counts
}

#[test]
fn both_languages_in_either_order() {
    let Some([german, english]) = augsburg("guides::integreat::both_languages_in_either_order") else { return };
    let (mut first, mut second) = (Vec::new(), Vec::new());
    assert_eq!(put(&mut first, &german), (238, 0, 0));
    assert_eq!(put(&mut first, &german), (0, 0, 238));
    assert_eq!(put(&mut first, &english), (0, 233, 0));
    assert_eq!(put(&mut first, &german), (0, 0, 238));
    assert_eq!(put(&mut first, &english), (0, 0, 233));
    assert_eq!(put(&mut second, &english), (233, 0, 0));
    assert_eq!(put(&mut second, &german), (5, 233, 0));
    let ids = |guides: &[Guide]| guides.iter().map(|guide| guide.id).collect::<HashSet<_>>();
    assert_eq!(ids(&first), ids(&second));
    assert_eq!(first.iter().filter(|guide| guide.title.speaks(Lang::EN)).count(), 233);
    assert_eq!(first.iter().filter(|guide| guide.parent.is_none()).count(), 12);
    let slugs: HashSet<&str> = first.iter().map(|guide| guide.slug.as_str()).collect();
    assert_eq!(slugs.len(), 238);
    let whole = first.iter().filter(|guide| guide.sections.first().is_some_and(|section| section.anchor == "content"));
    assert!(whole.count() < 60);
}

#[test]
fn texts_are_clean_and_whole() {
    let Some(imports) = augsburg("guides::integreat::texts_are_clean_and_whole") else { return };
    for page in imports.iter().flat_map(|import| &import.pages) {
        for section in &page.sections {
            let body = section.body.as_deref().unwrap_or_default();
            let plain = markdown::to_plain(body);
            for bad in ["**", "&nbsp;", "&#", "\u{a0}", "\u{ad}", "]("] {
                assert!(!plain.contains(bad), "{bad} in {}: {body}", page.title);
            }
            assert!(!markdown::to_html(body).contains("<img"), "{}", page.title);
        }
    }
    let central = imports[1].pages.iter().find(|page| page.title.contains("(ZAB)")).unwrap();
    assert_eq!(central.slug, "central-foreigners-authority-zab");
    assert!(central.sections[0].body.as_deref().unwrap().contains("[08213274698](tel:08213274698)"));
    assert!(
        central.summary.as_deref().unwrap().starts_with("The Central Foreigners Authority of Swabia is responsible")
    );
}
