//! Titles offered while typing.
//! Invariant: only titles and terms are looked in.

use search::Part;

use crate::fixtures::{facets, index, network, service, titled};

#[test]
fn titles_in_the_readers_language() {
    let index = index(network());
    let suggest = |text: &str, lang: &str| {
        let found = index.suggest(text, lang, &[], 5).unwrap();
        found.into_iter().map(|suggestion| (suggestion.id, suggestion.lang, suggestion.title)).collect::<Vec<_>>()
    };
    assert_eq!(suggest("renouv", "fr"), [("sejour".into(), "fr".into(), "Renouveler son titre de séjour".into())]);
    assert_eq!(suggest("titre de s", "ar"), [("sejour".into(), "ar".into(), "تجديد بطاقة الإقامة".into())]);
    assert_eq!(suggest("pluri", "fr")[0].0, "sejour", "by a term");
    assert_eq!(suggest("renuove", "fr")[0].0, "sejour", "mistyped");
    assert_eq!(suggest("psychologue", "fr"), [], "in the summary only");
    assert_eq!(suggest("  ", "fr"), []);
}

#[test]
fn filtered_and_limited() {
    let index = index([
        facets(titled("a", "en", "Legal advice"), &[("theme", "rights")]),
        facets(titled("b", "en", "Legal aid"), &[("theme", "work")]),
        service("c", &[("en", Part::Title, "Office"), ("en", Part::Body, "legal")]),
    ]);
    let filters = [("theme".to_owned(), vec!["work".to_owned()])];
    let found = index.suggest("leg", "en", &filters, 5).unwrap();
    assert_eq!(found.iter().map(|found| &found.id[..]).collect::<Vec<_>>(), ["b"]);
    assert_eq!(index.suggest("leg", "en", &[], 1).unwrap().len(), 1);
    assert_eq!(index.suggest("leg", "en", &[("kind".into(), vec!["guide".into()])], 5).unwrap(), []);
}
