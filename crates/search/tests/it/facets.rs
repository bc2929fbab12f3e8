//! Filters and counts.
//! Invariant: counts of a name are what choosing another value of it would find.

use search::{Document, Index, Query};

use crate::fixtures::{facets, ids, index, titled};

fn town() -> Vec<Document> {
    let guide = Document {
        kind: "guide".into(),
        ..facets(titled("e", "en", "Health guide"), &[("theme", "health"), ("language", "ar")])
    };
    vec![
        facets(
            titled("a", "en", "Health centre"),
            &[("theme", "health"), ("language", "en"), ("language", "ar"), ("free", "yes")],
        ),
        facets(titled("b", "en", "Health advice"), &[("theme", "health"), ("theme", "rights"), ("language", "en")]),
        facets(titled("c", "en", "Legal advice"), &[("theme", "rights"), ("language", "fr"), ("free", "yes")]),
        facets(titled("d", "en", "Work advice"), &[("theme", "work"), ("language", "fr"), ("language", "en")]),
        guide,
    ]
}

fn ask(index: &Index, text: &str, filters: &[(&str, &[&str])], counted: &[&str]) -> search::Found {
    let filters = filters
        .iter()
        .map(|(name, values)| ((*name).to_owned(), values.iter().map(|value| (*value).to_owned()).collect()));
    let query = Query {
        text: text.into(),
        lang: "en".into(),
        filters: filters.collect(),
        facets: counted.iter().map(|name| (*name).to_owned()).collect(),
        limit: 10,
        ..Query::default()
    };
    index.search(&query).unwrap()
}

fn counts(found: &search::Found, name: &str) -> Vec<(String, u64)> {
    found.facets[name].clone()
}

fn list(values: &[(&str, u64)]) -> Vec<(String, u64)> {
    values.iter().map(|(value, count)| ((*value).to_owned(), *count)).collect()
}

#[test]
fn without_filters() {
    let found = ask(&index(town()), "", &[], &["theme", "kind", "unheard of"]);
    assert_eq!(found.total, 5);
    assert_eq!(counts(&found, "theme"), list(&[("health", 3), ("rights", 2), ("work", 1)]));
    assert_eq!(counts(&found, "kind"), list(&[("service", 4), ("guide", 1)]));
    assert_eq!(counts(&found, "unheard of"), []);
}

#[test]
fn and_between_names_or_between_values() {
    let index = index(town());
    assert_eq!(ids(&ask(&index, "", &[("theme", &["rights", "work"])], &[])), ["b", "c", "d"]);
    assert_eq!(ids(&ask(&index, "", &[("theme", &["rights", "work"]), ("free", &["yes"])], &[])), ["c"]);
    assert_eq!(ids(&ask(&index, "", &[("theme", &["health"]), ("theme", &["rights"])], &["theme"])), ["b"]);
    assert_eq!(ids(&ask(&index, "", &[("theme", &[])], &[])).len(), 5);
    assert_eq!(ids(&ask(&index, "", &[("theme", &["none"])], &[])), [""; 0]);
    assert_eq!(ids(&ask(&index, "", &[("nothing", &["none"])], &["nothing"])), [""; 0]);
}

#[test]
fn counts_ignore_their_own_filter_only() {
    let index = index(town());
    for text in ["", "advice"] {
        let found = ask(&index, text, &[("theme", &["rights"]), ("language", &["en"])], &["theme", "language", "free"]);
        assert_eq!(ids(&found), ["b"], "{text}");
        let (health, french) = if text.is_empty() { (2, 1) } else { (1, 1) };
        assert_eq!(counts(&found, "theme"), list(&[("health", health), ("rights", 1), ("work", 1)]));
        assert_eq!(counts(&found, "language"), list(&[("en", 1), ("fr", french)]));
        assert_eq!(counts(&found, "free"), []);
    }
}

#[test]
fn the_same_counts_as_asking_one_by_one() {
    let index = index(town());
    let found = ask(&index, "", &[("theme", &["health"]), ("language", &["en", "fr"])], &["theme", "language", "free"]);
    for (value, count) in counts(&found, "theme") {
        assert_eq!(ask(&index, "", &[("theme", &[&value]), ("language", &["en", "fr"])], &[]).total as u64, count);
    }
    for (value, count) in counts(&found, "language") {
        assert_eq!(ask(&index, "", &[("theme", &["health"]), ("language", &[&value])], &[]).total as u64, count);
    }
}

#[test]
fn kinds() {
    let index = index(town());
    let query = Query { kinds: vec!["guide".into()], facets: vec!["kind".into()], limit: 10, ..Query::default() };
    let found = index.search(&query).unwrap();
    assert_eq!(ids(&found), ["e"]);
    assert_eq!(found.hits[0].kind, "guide");
    assert_eq!(counts(&found, "kind"), list(&[("service", 4), ("guide", 1)]));
}

#[test]
fn values_are_exact() {
    let index = index([facets(titled("a", "en", "A"), &[("theme", "Health & Care")])]);
    assert_eq!(ask(&index, "", &[("theme", &["Health & Care"])], &[]).total, 1);
    assert_eq!(ask(&index, "", &[("theme", &["health & care"])], &[]).total, 0);
    assert_eq!(ask(&index, "", &[("theme", &["Health"])], &[]).total, 0);
}

#[test]
fn pages_do_not_overlap() {
    let index = index((0..25).map(|number| titled(&format!("{number:02}"), "en", "Advice")));
    let page = |offset| {
        let query = Query { text: "advice".into(), lang: "en".into(), offset, limit: 10, ..Query::default() };
        let found = index.search(&query).unwrap();
        assert_eq!(found.total, 25);
        found.hits.into_iter().map(|hit| hit.id).collect::<Vec<_>>()
    };
    let all: Vec<String> = [0, 10, 20, 30].into_iter().flat_map(page).collect();
    assert_eq!(all, (0..25).map(|number| format!("{number:02}")).collect::<Vec<_>>());
}

#[test]
fn too_many_filters_are_refused() {
    let index = index(town());
    let filters = (0..33).map(|number| (number.to_string(), vec!["yes".to_owned()])).collect();
    let error = index.search(&Query { filters, ..Query::default() }).unwrap_err();
    assert!(matches!(error, search::Error::TooManyFilters { max: 32 }), "{error}");
}
