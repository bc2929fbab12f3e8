//! Titles, snippets and what is marked in them.
//! Invariant: ranges fall on character boundaries and hold words that were asked.

use search::{Found, Part, Snippet, Synonyms};

use crate::fixtures::{index, index_with, network, query, service, titled};

fn marked(snippet: &Option<Snippet>) -> Vec<&str> {
    let snippet = snippet.as_ref().unwrap();
    snippet.highlights.iter().map(|range| &snippet.text[range.clone()]).collect()
}

fn ask(documents: Vec<search::Document>, lang: &str, text: &str) -> Found {
    index(documents).search(&query(lang, text)).unwrap()
}

#[test]
fn words_are_marked_as_written() {
    let found = ask(network(), "fr", "demandes asile préfecture");
    assert_eq!(marked(&found.hits[0].title), ["Demander", "asile"]);
    assert_eq!(marked(&found.hits[0].snippet), ["demande", "asile", "préfecture"]);
    let found = ask(network(), "ar", "طلبات لجوء");
    assert_eq!(marked(&found.hits[0].title), ["طلب", "اللجوء"]);
    assert_eq!(found.hits[0].snippet.as_ref().unwrap().lang, "ar");
}

#[test]
fn only_the_readers_language_is_shown() {
    let found = ask(network(), "ar", "préfecture");
    let hit = &found.hits[0];
    assert_eq!(hit.title.as_ref().unwrap().lang, "ar");
    assert_eq!(marked(&hit.title), [""; 0]);
}

#[test]
fn else_the_language_that_matched() {
    let found = ask(network(), "wo", "asylum");
    assert_eq!(found.hits[0].title.as_ref().unwrap().lang, "en");
    let found = ask(vec![titled("a", "pt-BR", "Abrigo"), titled("b", "fr", "Foyer")], "pt", "");
    assert_eq!(found.hits[0].title.as_ref().unwrap().lang, "pt-BR");
    assert_eq!(found.hits[1].title.as_ref().unwrap().lang, "fr");
}

#[test]
fn the_piece_with_most_words() {
    let filler = "Nothing to see in this sentence about the weather. ".repeat(20);
    let body = format!("{filler}Ask a lawyer for legal advice about asylum. {filler}A lawyer again.");
    let found = ask(
        vec![service(
            "a",
            &[("en", Part::Title, "Office"), ("en", Part::Summary, "The office."), ("en", Part::Body, &body)],
        )],
        "en",
        "asylum lawyer advice",
    );
    let snippet = found.hits[0].snippet.as_ref().unwrap();
    assert!(snippet.text.starts_with("…Ask a lawyer for legal advice about asylum."), "{}", snippet.text);
    assert!(snippet.text.ends_with('…') && snippet.text.chars().count() <= 202, "{}", snippet.text);
    assert_eq!(marked(&found.hits[0].snippet), ["lawyer", "advice", "asylum"]);
}

#[test]
fn arabic_pieces_are_as_long_in_characters() {
    let body = "هذا نص طويل عن الطقس في المدينة وما حولها من القرى البعيدة. ".repeat(15)
        + "يقدم المكتب استشارة قانونية مجانية للاجئين.";
    let found =
        ask(vec![service("a", &[("ar", Part::Title, "مكتب"), ("ar", Part::Body, &body)])], "ar", "استشارات قانونية");
    assert_eq!(marked(&found.hits[0].snippet), ["استشارة", "قانونية"]);
    let length = found.hits[0].snippet.as_ref().unwrap().text.chars().count();
    assert!((30..=202).contains(&length), "{length}");
}

#[test]
fn without_words_the_summary() {
    let found = ask(network(), "fr", "");
    let hit = found.hits.iter().find(|hit| hit.id == "cours").unwrap();
    let snippet = hit.snippet.as_ref().unwrap();
    assert_eq!(snippet.text, "Des leçons gratuites, le soir, avec garde des enfants.");
    assert!(snippet.highlights.is_empty());
}

#[test]
fn synonyms_completions_and_corrections_are_marked() {
    let index = index_with(Synonyms::default(), network());
    let ask = |lang, text, prefix| index.search(&search::Query { prefix, ..query(lang, text) }).unwrap();
    assert_eq!(marked(&ask("fr", "toubib", false).hits[0].snippet), ["Médecins", "généralistes"]);
    assert_eq!(marked(&ask("fr", "psychol", true).hits[0].snippet), ["psychologues"]);
    assert_eq!(marked(&ask("fr", "dentisste", false).hits[0].snippet), ["dentistes"]);
}

#[test]
fn terms_are_never_shown() {
    let found =
        ask(vec![service("a", &[("fr", Part::Terms, "L. 423-23"), ("fr", Part::Title, "Vie privée")])], "fr", "423");
    assert_eq!(found.hits[0].title.as_ref().unwrap().text, "Vie privée");
    assert_eq!(found.hits[0].snippet, None);
}
