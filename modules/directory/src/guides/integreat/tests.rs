//! Tests of reading pages and putting them into guides, on small files made for the purpose.
//! Importing the same again changes nothing, in whatever order the languages come.

use super::*;
use crate::guides::Guide;
use crate::hsds::KEPT;
use kernel::Standing;
use serde_json::{Value, json};

pub(super) fn town() -> Id<Territory> {
    Id::derived("test", "town")
}

pub(super) fn de() -> Lang {
    "de".parse().unwrap()
}

/// A page and its translation into another language.
pub(super) fn page(id: u64, lang: &str, title: &str, content: &str, other: Option<(&str, u64)>) -> Value {
    let links: serde_json::Map<String, Value> =
        other.into_iter().map(|(lang, id)| (lang.to_owned(), json!({"id": id, "url": "", "path": ""}))).collect();
    json!({
        "id": id, "path": format!("/town/{lang}/{}/", title.to_lowercase()), "title": title, "content": content,
        "excerpt": "", "order": id, "parent": {"id": 0, "url": null, "path": null}, "available_languages": links,
        "last_updated": "2024-01-23T08:59:28.788+01:00", "modified_gmt": "2024-01-23T07:59:28.788Z",
    })
}

fn import(pages: &[Value], lang: Lang) -> Import {
    let (import, findings) = read(json!(pages).to_string().as_bytes(), lang, town(), "test").unwrap();
    assert_eq!(findings, Findings::default());
    import
}

/// Writes what an import changes.
pub(super) fn keep(guides: &mut Vec<Guide>, merged: Merged) {
    for guide in merged.guides {
        match guides.iter_mut().find(|old| old.id == guide.id) {
            Some(old) => *old = guide,
            None => guides.push(guide),
        }
    }
}

fn with(guides: &mut Vec<Guide>, pages: &[Value], lang: Lang) -> (usize, usize, usize) {
    let merged = merge(guides, &import(pages, lang));
    let counts = (merged.created, merged.updated, merged.unchanged);
    assert_eq!(merged.guides.len(), counts.0 + counts.1);
    keep(guides, merged);
    counts
}

pub(super) const GERMAN: &str =
    "<div><p>Vorab.</p><h3>Wer&nbsp;hilft?</h3><p>Das <b>Amt</b>.</p><h3>Wer hilft?</h3><ul><li>a</li></ul></div>";
const ENGLISH: &str = "<p>First.</p><h3>Who helps?</h3><p>The <b>office</b>.</p><h2>Who else?</h2><ul><li>b</li></ul>";

#[test]
fn a_page_is_cut_at_its_headings() {
    let import = import(&[page(7, "de", "Hilfe &amp; Rat", GERMAN, None)], de());
    let page = &import.pages[0];
    let section = |n: usize| {
        let section: &PageSection = &page.sections[n];
        (section.anchor.as_str(), section.title.as_deref(), section.body.as_deref())
    };
    assert_eq!(section(0), ("introduction", None, Some("Vorab.")));
    assert_eq!(section(1), ("wer-hilft", Some("Wer hilft?"), Some("Das **Amt**.")));
    assert_eq!(section(2), ("wer-hilft-2", Some("Wer hilft?"), Some("- a")));
    assert_eq!((page.title.as_str(), page.slug.as_str()), ("Hilfe & Rat", "hilfe-amp-rat"));
    assert_eq!(page.summary.as_deref(), Some("Vorab. Das Amt. a"));
    assert_eq!(page.last_modified.unwrap().to_string(), "2024-01-23T07:59:28.788Z");
}

#[test]
fn pages_with_low_headings_and_long_texts() {
    let long = format!("<p>{}</p>", "Ein Satz mit Wörtern. ".repeat(20));
    let import = import(
        &[page(1, "de", "A", "<h5><a href='tel:1'>x</a></h5>y<h6>z</h6>", None), page(2, "de", "B", &long, None)],
        de(),
    );
    assert_eq!(import.pages[0].sections.len(), 1);
    assert_eq!(import.pages[0].sections[0].body.as_deref(), Some("[x](tel:1)\n\ny\n\n###### z"));
    let summary = import.pages[1].summary.as_deref().unwrap();
    assert!(summary.chars().count() <= 201 && summary.ends_with("Wörtern."), "{summary}");
}

#[test]
fn a_second_language_translates_the_first_whichever_it_is() {
    let german = [page(7, "de", "Hilfe", GERMAN, Some(("en", 9)))];
    let english = [page(9, "en", "Help", ENGLISH, Some(("de", 7)))];
    let (mut first, mut second) = (Vec::new(), Vec::new());
    assert_eq!(with(&mut first, &german, de()), (1, 0, 0));
    assert_eq!(with(&mut first, &english, Lang::EN), (0, 1, 0));
    assert_eq!(with(&mut second, &english, Lang::EN), (1, 0, 0));
    assert_eq!(with(&mut second, &german, de()), (0, 1, 0));
    assert_eq!((first.len(), second.len(), first[0].id), (1, 1, second[0].id));
    for (pages, lang) in [(&german, de()), (&english, Lang::EN)] {
        assert_eq!(with(&mut first, pages, lang), (0, 0, 1));
        assert_eq!(with(&mut second, pages, lang), (0, 0, 1));
    }
    let guide = &first[0];
    assert_eq!(guide.title.show(Lang::EN).value, "Help");
    let anchors: Vec<&str> = guide.sections.iter().map(|section| section.anchor.as_str()).collect();
    assert_eq!(anchors, ["introduction", "wer-hilft", "wer-hilft-2"]);
    assert_eq!(guide.sections[1].body.as_ref().unwrap().show(Lang::EN).value, "The **office**.");
    assert_eq!((guide.title.source(), second[0].title.source()), (de(), Lang::EN));
}

#[test]
fn links_in_one_direction_are_enough() {
    let german = [page(7, "de", "Hilfe", GERMAN, None)];
    let english = [page(9, "en", "Help", ENGLISH, Some(("de", 7)))];
    let (mut first, mut second) = (Vec::new(), Vec::new());
    with(&mut first, &german, de());
    with(&mut first, &english, Lang::EN);
    with(&mut second, &english, Lang::EN);
    with(&mut second, &german, de());
    assert_eq!((first.len(), second.len(), first[0].id), (1, 1, second[0].id));
}

#[test]
fn a_changed_source_makes_its_translation_stale_and_keeps_anchors() {
    let mut guides = Vec::new();
    with(&mut guides, &[page(7, "de", "Hilfe", GERMAN, Some(("en", 9)))], de());
    with(&mut guides, &[page(9, "en", "Help", ENGLISH, Some(("de", 7)))], Lang::EN);
    let changed = GERMAN.replace("Das <b>Amt</b>", "Die Stadt").replacen("Wer&nbsp;hilft", "Wo ist Hilfe", 1);
    assert_eq!(with(&mut guides, &[page(7, "de", "Hilfe", &changed, Some(("en", 9)))], de()), (0, 1, 0));
    let section = &guides[0].sections[1];
    let body = section.body.as_ref().unwrap();
    assert_eq!((section.anchor.as_str(), body.show(de()).value.as_str()), ("wer-hilft", "Die Stadt."));
    assert_eq!((body.show(Lang::EN).standing, body.show(de()).standing), (Standing::Stale, Standing::Current));
    assert_eq!(guides[0].title.show(Lang::EN).standing, Standing::Current);
    // A new translation is up to date again.
    let english = ENGLISH.replace("office", "town");
    with(&mut guides, &[page(9, "en", "Help", &english, Some(("de", 7)))], Lang::EN);
    assert_eq!(guides[0].sections[1].body.as_ref().unwrap().show(Lang::EN).standing, Standing::Current);
}

#[test]
fn alone_a_language_may_add_and_drop_sections() {
    let mut guides = Vec::new();
    with(&mut guides, &[page(7, "de", "Hilfe", "<h3>A</h3>1<h3>B</h3>2<h3>C</h3>3", None)], de());
    with(&mut guides, &[page(7, "de", "Hilfe", "<h3>Neu</h3>0<h3>B</h3>2!<h3>A</h3>1", None)], de());
    let found: Vec<_> =
        guides[0].sections.iter().map(|s| (s.anchor.as_str(), s.body.as_ref().unwrap().revision())).collect();
    assert_eq!(found, [("neu", 1), ("b", 2), ("a", 1)]);
    with(&mut guides, &[page(7, "de", "Hilfe", "<h3>Anders</h3>0<h3>B</h3>2!", None)], de());
    assert_eq!(guides[0].sections[0].anchor, "neu");
    with(&mut guides, &[page(7, "de", "Hilfe", "", None)], de());
    assert!(guides[0].sections.is_empty());
}

#[test]
fn languages_that_are_cut_differently_keep_their_whole_text() {
    let mut guides = Vec::new();
    let german = [page(7, "de", "Hilfe", GERMAN, Some(("en", 9)))];
    with(&mut guides, &german, de());
    let english = [page(9, "en", "Help", "<h3>One</h3><p>text</p>", Some(("de", 7)))];
    assert_eq!(with(&mut guides, &english, Lang::EN), (0, 1, 0));
    let [section] = guides[0].sections.as_slice() else { panic!("{:?}", guides[0].sections) };
    assert_eq!((section.anchor.as_str(), &section.title), ("content", &None));
    let body = section.body.as_ref().unwrap();
    assert_eq!(body.show(Lang::EN).value, "### One\n\ntext");
    assert_eq!(body.show(de()).value, "Vorab.\n\n### Wer hilft?\n\nDas **Amt**.\n\n### Wer hilft?\n\n- a");
    assert_eq!(with(&mut guides, &german, de()), (0, 0, 1));
    assert_eq!(with(&mut guides, &english, Lang::EN), (0, 0, 1));
    // A translation that leaves takes its text only; the source takes all.
    with(&mut guides, &[page(9, "en", "Help", "", Some(("de", 7)))], Lang::EN);
    assert!(!guides[0].sections[0].body.as_ref().unwrap().speaks(Lang::EN));
}

#[test]
fn the_tree_and_its_faults() {
    let mut pages: Vec<Value> = (1..=6).map(|n| page(n, "de", &format!("P{n}"), "", None)).collect();
    let parent = |id: u64, path: Option<&str>| json!({"id": id, "path": path});
    pages[0]["parent"] = parent(999, Some("/town/de/p2/"));
    pages[2]["parent"] = parent(1, None);
    pages[3]["parent"] = parent(5, None);
    pages[4]["parent"] = parent(4, None);
    pages[5]["parent"] = parent(77, Some("/gone/"));
    let (import, findings) = read(json!(pages).to_string().as_bytes(), de(), town(), "test").unwrap();
    let parents: Vec<Option<usize>> = import.pages.iter().map(|page| page.parent).collect();
    assert_eq!(parents, [Some(1), None, Some(0), Some(4), None, None]);
    let places: Vec<String> = findings.iter().map(|finding| finding.line.to_string()).collect();
    assert_eq!((places, findings.rejected()), (vec!["/5".to_owned(), "/4".to_owned()], 0));
    let merged = merge(&[], &import);
    let titles: Vec<&str> = merged.guides.iter().map(|guide| guide.title.show(de()).value.as_str()).collect();
    assert_eq!(titles, ["P2", "P1", "P3", "P5", "P4", "P6"]);
    assert_eq!(merged.guides[1].parent, Some(merged.guides[0].id));
}

#[test]
fn languages_that_disagree_on_the_tree_make_no_circle() {
    let under = |mut page: Value, parent: u64| {
        page["parent"] = json!({"id": parent, "path": null});
        page
    };
    let mut guides = Vec::new();
    with(&mut guides, &[page(12, "en", "B", "", Some(("de", 2)))], Lang::EN);
    with(
        &mut guides,
        &[under(page(1, "de", "A", "", Some(("en", 11))), 2), page(2, "de", "B", "", Some(("en", 12)))],
        de(),
    );
    let english = [page(11, "en", "A", "", Some(("de", 1))), under(page(12, "en", "B", "", Some(("de", 2))), 11)];
    let merged = merge(&guides, &import(&english, Lang::EN));
    assert_eq!(merged.findings.mended(), 1);
    keep(&mut guides, merged);
    assert_eq!(guides.iter().filter(|guide| guide.parent.is_some()).count(), 1);
}

#[test]
fn bad_pages_are_told_and_spoil_no_others() {
    let good = page(1, "de", "Gut", "<p onclick=x>ja<script>nein</script><a href='javascript:x'>!</a></p>", None);
    let mut id = 10;
    let mut bad = |field: &str, value: Value| {
        id += 1;
        let mut page = page(id, "de", "Schlecht", "", None);
        page[field] = value;
        page
    };
    let pages = json!([
        bad("title", json!(" &nbsp; ")),
        bad("title", json!("x".repeat(400))),
        bad("content", json!("x".repeat(2 << 20))),
        bad("id", json!(-1)),
        bad("title", Value::Null),
        7,
        good,
        bad("id", json!(1)),
        page(3, "de", "Gut", "", None),
        bad("last_updated", json!("gestern")),
    ]);
    let (import, findings) = read(pages.to_string().as_bytes(), de(), town(), "test").unwrap();
    assert_eq!((import.pages.len(), findings.rejected(), findings.mended()), (3, 7, 1));
    assert_eq!(import.pages[0].sections[0].body.as_deref(), Some("ja!"));
    let rejected: Vec<String> = findings.iter().map(|f| format!("{} {}", f.line, f.field)).collect();
    assert!(rejected.contains(&"/2 content".to_owned()), "{rejected:?}");
    let merged = merge(&[], &import);
    let slugs: Vec<&str> = merged.guides.iter().map(|guide| guide.slug.as_str()).collect();
    assert_eq!(slugs, ["gut", "gut-2", "schlecht"]);
    // Two pages that say they are translations of the same one.
    let twins = [page(1, "en", "A", "", Some(("de", 9))), page(2, "en", "B", "", Some(("de", 9)))];
    let merged = merge(&[], &self::import(&twins, Lang::EN));
    assert_eq!((merged.created, merged.findings.rejected()), (1, 1));
}

#[test]
fn files_that_cannot_be_read() {
    let refused = |json: &[u8]| read(json, de(), town(), "test").unwrap_err().to_string();
    assert!(refused(b"").starts_with("line 1, column 0: EOF"));
    assert!(refused(b"[{\"id\": 1},\n  oh]").starts_with("line 2, column 3: "));
    assert!(refused(b"{\"error\": 1}").contains("a list of pages"));
    assert_eq!(refused(b"[\n\"\xff\"]"), "line 2: not UTF-8 text");
    assert_eq!(refused(&vec![b' '; BYTES + 1]), "the file has more than 100 MB");
    assert_eq!(refused(format!("[{}0]", "0,".repeat(PAGES)).as_bytes()), "the file has more than 100000 pages");
    let english = json!([page(9, "en", "Help", "", Some(("de", 7)))]).to_string();
    assert!(refused(english.as_bytes()).contains("not in the language «de»"));
    let (import, findings) = read("\u{feff} [ ] ".as_bytes(), de(), town(), "test").unwrap();
    assert_eq!((import.pages.len(), findings.rejected()), (0, 0));
    let (_, findings) = read(format!("[{}0]", "0,".repeat(PAGES - 1)).as_bytes(), de(), town(), "test").unwrap();
    assert_eq!((findings.rejected(), findings.iter().count()), (PAGES as u64, KEPT));
}
