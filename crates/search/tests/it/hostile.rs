//! Any text whatever may be asked or indexed.
//! Invariant: no panic, no error, ranges always on character boundaries. `PROPTEST_CASES` sets how long to try.

use std::sync::LazyLock;

use proptest::prelude::*;
use search::{Change, Document, Found, Index, Moment, Near, Openings, Order, Part, Point, Query, Snippet, Synonyms};

use crate::fixtures::{find, index, index_with, network, query, service, titled};

static NETWORK: LazyLock<Index> = LazyLock::new(|| index_with(Synonyms::default(), network()));

fn check(snippet: &Option<Snippet>) {
    let Some(snippet) = snippet else { return };
    let mut end = 0;
    for range in &snippet.highlights {
        assert!(range.start >= end && range.start < range.end, "{snippet:?}");
        assert!(snippet.text.get(range.clone()).is_some(), "{snippet:?}");
        end = range.end;
    }
}

fn check_all(found: &Found) {
    assert!(found.hits.len() <= found.total);
    for hit in &found.hits {
        check(&hit.title);
        check(&hit.snippet);
    }
}

/// Anything, and things that look like words, syntax or Arabic.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zéèçA-Z0-9 \"'«»*?:()^~+\\-\\[\\]{}/\\\\|&!=<>]{0,80}",
        "[\u{600}-\u{6ff} \u{200c}\u{200f}\"]{0,60}",
        "(titre|carte|de|séjour|asile|\"|l'|médcin|AND|OR|NOT|طلب|اللجوء| |\u{301}){0,20}",
    ]
}

/// Fewer than usual, since each makes an index; as many as `PROPTEST_CASES` says when it says.
fn cases() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_question_is_answered(
        text in any_text(),
        lang in prop_oneof![Just("fr".to_owned()), Just("ar".to_owned()), Just("xx-YY".to_owned()), any::<String>()],
        prefix: bool,
        offset in 0usize..4,
        day: i32,
        minute: u16,
        place in (any::<f64>(), any::<f64>(), any::<f64>()),
        value in any::<String>(),
    ) {
        let found = NETWORK.search(&Query {
            text: text.clone(),
            lang: lang.clone(),
            prefix,
            offset,
            limit: 3,
            now: Some(Moment { day, minute }),
            near: Some(Near { point: Point { lat: place.0, lon: place.1 }, within_m: None }),
            facets: vec!["kind".into(), value.clone()],
            ..Query::default()
        }).unwrap();
        check_all(&found);
        let filtered = NETWORK.search(&Query {
            text: text.clone(),
            filters: vec![(value.clone(), vec![value.clone()])],
            open_at: Some(Moment { day, minute }),
            open_on: Some(day),
            near: Some(Near { point: Point { lat: place.0, lon: place.1 }, within_m: Some(place.2) }),
            order: Order::Distance,
            limit: usize::MAX,
            offset: usize::MAX,
            ..Query::default()
        }).unwrap();
        prop_assert_eq!(filtered.total, 0);
        NETWORK.suggest(&text, &lang, &[], 5).unwrap();
    }

    #[test]
    fn any_document_is_indexed_and_found(
        id in any::<String>(),
        title in any_text(),
        body in any_text(),
        lang in prop_oneof![Just("fr".to_owned()), Just("ar".to_owned()), any::<String>()],
        facet in (any::<String>(), any::<String>()),
        weekly in proptest::collection::vec((any::<u16>(), any::<u16>()), 0..4),
        special in proptest::collection::vec((any::<i32>(), any::<u16>(), any::<u16>()), 0..4),
        place in (any::<f64>(), any::<f64>()),
        modified: i64,
        fresh: Option<i32>,
    ) {
        let mut document = service(&id, &[(&lang, Part::Title, &title), (&lang, Part::Body, &body)]);
        document.facets = vec![facet.clone()];
        document.openings = Openings { weekly, closed: vec![modified as i32], special };
        document.point = Some(Point { lat: place.0, lon: place.1 });
        document.modified = modified;
        document.fresh = fresh;
        let index = index([document]);
        let all = index.search(&Query { limit: 5, facets: vec![facet.0.clone()], ..Query::default() }).unwrap();
        prop_assert_eq!(all.total, 1);
        prop_assert_eq!(&all.hits[0].id, &id);
        check_all(&index.search(&query(&lang, &title)).unwrap());
        check_all(&index.search(&query(&lang, &body)).unwrap());
        index.apply([Change::remove(id)]).unwrap();
        index.commit(2).unwrap();
        prop_assert!(index.is_empty());
    }

    #[test]
    fn any_synonyms_are_read_or_refused(text in any_text(), lang in "fr|en|es|pt|ar|xx") {
        if let Ok(synonyms) = Synonyms::none().with(&lang, &text) {
            NETWORK_WITHOUT.use_synonyms(&synonyms);
            check_all(&NETWORK_WITHOUT.search(&query(&lang, &text)).unwrap());
        }
    }
}

static NETWORK_WITHOUT: LazyLock<Index> = LazyLock::new(|| index(network()));

#[test]
fn syntax_is_only_text() {
    let index = index([titled("a", "en", "Doctor"), titled("b", "en", "Lawyer")]);
    for text in [
        "doctor OR lawyer",
        "-doctor",
        "title:doctor",
        "doctor*",
        "doctor^9",
        "[a TO z]",
        "doc?or",
        "(doctor",
        "en_title:/.*/",
    ] {
        let found = index.search(&query("en", text)).unwrap();
        assert!(found.total <= 1 || text.contains("OR"), "{text}: {found:?}");
    }
    assert_eq!(find(&index, "en", "+doctor -(lawyers"), ["a", "b"], "no document has both words");
}

#[test]
fn very_long_questions_are_cut() {
    let index = index([titled("a", "en", "Doctor")]);
    assert_eq!(find(&index, "en", &format!("doctor {}", "the ".repeat(100_000))), ["a"]);
    assert!(find(&index, "en", &"a".repeat(1_000_000)).is_empty());
    assert!(find(&index, "en", &"\"".repeat(100_001)).is_empty() || index.len() == 1);
    assert_eq!(find(&index, "en", &format!("{} doctor", "z ".repeat(12))), [""; 0], "the thirteenth word");
}

#[test]
fn documents_without_anything() {
    let index = index([Document::default(), Document { id: "b".into(), ..Document::default() }]);
    let found = index.search(&Query { limit: 5, ..Query::default() }).unwrap();
    assert_eq!(found.total, 2);
    assert_eq!((&found.hits[0].title, &found.hits[0].snippet), (&None, &None));
}
