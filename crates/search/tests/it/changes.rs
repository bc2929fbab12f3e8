//! Changes, commits and readers beside the writer.
//! Invariant: a reader sees whole commits.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use search::{Change, Index, Query, Synonyms};

use crate::fixtures::{facets, find, index, titled};

#[test]
fn put_replaces_and_remove_removes() {
    let index = index([titled("a", "en", "Doctor"), titled("b", "en", "Doctor")]);
    index.apply([Change::put(titled("a", "en", "Lawyer")), Change::remove("b"), Change::remove("never was")]).unwrap();
    assert_eq!(find(&index, "en", "doctor"), ["a", "b"], "not before the commit");
    index.commit(2).unwrap();
    assert!(find(&index, "en", "doctor").is_empty());
    assert_eq!(find(&index, "en", "lawyer"), ["a"]);
    assert_eq!((index.len(), index.position()), (1, Some(2)));
}

#[test]
fn the_last_change_of_a_batch_wins() {
    let index = index([]);
    assert!(index.is_empty());
    index
        .apply([
            Change::put(titled("a", "en", "One")),
            Change::put(titled("a", "en", "Two")),
            Change::put(titled("b", "en", "Two")),
            Change::remove("b"),
        ])
        .unwrap();
    index.commit(2).unwrap();
    assert_eq!((index.len(), find(&index, "en", "two")), (1, vec!["a".to_owned()]));
}

#[test]
fn clearing_is_seen_with_the_next_commit() {
    let index = index([titled("a", "en", "Old")]);
    index.apply([Change::put(titled("x", "en", "Forgotten"))]).unwrap();
    index.clear().unwrap();
    assert_eq!(find(&index, "en", "old"), ["a"], "readers keep what they had");
    index.apply([Change::put(titled("b", "en", "New"))]).unwrap();
    index.commit(9).unwrap();
    let all = index.search(&Query { limit: 9, ..Query::default() }).unwrap();
    assert_eq!((all.total, &all.hits[0].id[..]), (1, "b"));
    assert_eq!(index.position(), Some(9));
}

#[test]
fn readers_beside_a_writer_see_whole_commits() {
    let index = Index::in_memory(Synonyms::none()).unwrap();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let query = Query { text: "advice".into(), facets: vec!["theme".into()], limit: 3, ..Query::default() };
                while !done.load(Ordering::Relaxed) {
                    let found = index.search(&query).unwrap();
                    assert_eq!(found.total % 10, 0, "half a commit");
                    let counted: u64 = found.facets["theme"].iter().map(|(_, count)| count).sum();
                    assert_eq!(counted, found.total as u64);
                }
            });
        }
        for commit in 0..20 {
            let batch = (0..10).map(|number| {
                let document = titled(&format!("{commit}-{number}"), "en", "Advice");
                Change::put(facets(document, &[("theme", &format!("theme {}", commit % 7))]))
            });
            index.apply(batch).unwrap();
            index.commit(commit).unwrap();
        }
        done.store(true, Ordering::Relaxed);
    });
    assert_eq!(index.len(), 200);
}
