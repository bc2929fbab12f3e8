//! Unfinished words, mistyped words, quotations, and questions no document answers whole.
//! Invariant: exact answers are never mixed with guesses.

use search::{Matched, Query, Synonyms};

use crate::fixtures::{find, ids, index, index_with, network, query, titled};

#[test]
fn unfinished_words() {
    let index = index(network());
    let prefix = |text: &str| {
        let found = index.search(&Query { prefix: true, ..query("fr", text) }).unwrap();
        found.hits.first().map(|hit| hit.id.clone())
    };
    assert_eq!(prefix("asi").as_deref(), Some("asile"));
    assert_eq!(prefix("titre de séj").as_deref(), Some("sejour"));
    assert_eq!(prefix("preparat").as_deref(), Some("travail"));
    assert_eq!(prefix("الحما").as_deref(), Some("asile"));
    // A space ends the word.
    assert_eq!(prefix("titre sej ").as_deref(), Some("sejour"));
    assert_eq!(index.search(&query("fr", "prep")).unwrap().total, 0);
}

#[test]
fn mistyped_words() {
    let index = index(network());
    for (lang, typed, expected, corrected) in [
        ("fr", "médcin", "sante", "médecins"),
        ("fr", "asiel", "asile", "asile"),
        ("fr", "titre de sejuor", "sejour", "titre de séjour"),
        ("fr", "psycolgues", "sante", "psychologues"),
        ("es", "curriculun", "travail", "currículum"),
        ("ar", "اللجوؤ", "asile", "اللجوء"),
    ] {
        let found = index.search(&query(lang, typed)).unwrap();
        assert_eq!(ids(&found).first(), Some(&expected), "{typed}");
        assert_eq!(found.corrected.as_deref(), Some(corrected), "{typed}");
        assert_eq!(found.matched, Matched::All);
    }
}

#[test]
fn unfinished_and_mistyped() {
    let index = index(network());
    let found = index.search(&Query { prefix: true, ..query("fr", "psicholo") }).unwrap();
    assert_eq!(ids(&found), ["sante"]);
}

#[test]
fn short_words_and_numbers_are_not_guessed() {
    let index = index([titled("a", "en", "Bus 1234"), titled("b", "en", "But")]);
    assert!(find(&index, "en", "bux").is_empty());
    assert!(find(&index, "en", "1235").is_empty());
}

#[test]
fn right_words_are_not_corrected() {
    let index = index([titled("a", "fr", "Carte"), titled("b", "fr", "Carré"), titled("c", "fr", "Cartes")]);
    let found = index.search(&query("fr", "carte")).unwrap();
    assert_eq!(ids(&found), ["a", "c"]);
    assert_eq!(found.corrected, None);
}

#[test]
fn a_word_known_abroad_only_is_corrected_when_nothing_else_helps() {
    let index = index([titled("a", "fr", "Logement social"), titled("b", "es", "Solial")]);
    let found = index.search(&query("fr", "logement solial")).unwrap();
    assert_eq!(ids(&found), ["a"]);
    assert_eq!(found.corrected.as_deref(), Some("logement social"));
}

#[test]
fn fewer_words_when_no_document_has_all() {
    let index = index([
        titled("three", "en", "Free legal advice"),
        titled("two", "en", "Legal advice"),
        titled("one", "en", "Advice"),
    ]);
    let ask = |text| index.search(&query("en", text)).unwrap();
    assert_eq!(ids(&ask("free legal advice")), ["three"]);
    let most = ask("free legal advice tomorrow");
    assert_eq!((ids(&most), most.matched), (vec!["three"], Matched::Most));
    let any = ask("advice tomorrow morning");
    assert_eq!((any.total, any.matched), (3, Matched::Any));
    let none = ask("tomorrow morning");
    assert_eq!((none.total, none.matched), (0, Matched::All));
}

#[test]
fn quotations() {
    let synonyms = Synonyms::none().with("en", "legal, lawful").unwrap();
    let index = index_with(
        synonyms,
        [
            titled("a", "en", "Legal advice for women"),
            titled("b", "en", "Advice for legal women"),
            titled("c", "fr", "Aide à la personne âgée"),
            titled("d", "en", "Lawful advice"),
        ],
    );
    assert_eq!(find(&index, "en", "\"legal advice\""), ["a"]);
    assert_eq!(find(&index, "en", "“advice for legal”"), ["b"]);
    assert_eq!(find(&index, "en", "women \"legal advice\""), ["a"]);
    assert_eq!(find(&index, "fr", "« personne agée »"), ["c"]);
    assert_eq!(find(&index, "fr", "«aide à la personne»"), ["c"]);
    assert!(find(&index, "en", "\"advice legal\"").is_empty());
    assert!(find(&index, "en", "advice \"nothing here\"").is_empty());
    // Not closed: still being typed.
    assert_eq!(find(&index, "en", "\"legal advice women").len(), 2);
    // All stop words: nothing to hold to.
    assert_eq!(find(&index, "en", "\"for the\" legal").len(), 3);
}
