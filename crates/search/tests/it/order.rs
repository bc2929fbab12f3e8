//! The order of hits.
//! Invariant: place, hours and freshness choose between good answers and never lift a poor one above.

use search::{Document, Moment, Near, Openings, Order, Part, Point, Query};

use crate::fixtures::{at, find, ids, index, query, service, titled};

const PARIS: Point = Point { lat: 48.8566, lon: 2.3522 };

#[test]
fn titles_before_summaries_before_bodies() {
    let index = index([
        service(
            "body",
            &[("en", Part::Title, "Office one"), ("en", Part::Body, "Asylum and other matters of the day")],
        ),
        service(
            "summary",
            &[("en", Part::Title, "Office two"), ("en", Part::Summary, "Asylum and other matters of the day")],
        ),
        service("title", &[("en", Part::Title, "Asylum office three")]),
        service("terms", &[("en", Part::Title, "Office four"), ("en", Part::Terms, "asylum office number four")]),
    ]);
    assert_eq!(find(&index, "en", "asylum"), ["title", "terms", "summary", "body"]);
}

#[test]
fn distances() {
    let index = index([
        at(titled("lyon", "fr", "Accueil"), 45.7640, 4.8357),
        at(titled("versailles", "fr", "Accueil"), 48.8049, 2.1204),
        titled("nowhere", "fr", "Accueil"),
        at(titled("broken", "fr", "Accueil"), f64::NAN, 500.0),
    ]);
    let near = |within_m| Query {
        near: Some(Near { point: PARIS, within_m }),
        order: Order::Distance,
        ..query("fr", "accueil")
    };
    let found = index.search(&near(None)).unwrap();
    assert_eq!(ids(&found), ["versailles", "lyon", "broken", "nowhere"]);
    let metres: Vec<_> = found.hits.iter().map(|hit| hit.metres.map(f64::round)).collect();
    assert_eq!(metres[2..], [None, None]);
    assert!((metres[0].unwrap() - 17_940.0).abs() < 100.0, "{metres:?}");
    assert!((metres[1].unwrap() - 391_500.0).abs() < 1_000.0, "{metres:?}");
    assert_eq!(ids(&index.search(&near(Some(20_000.0))).unwrap()), ["versailles"]);
    assert_eq!(index.search(&near(Some(0.0))).unwrap().total, 0);
    // Relevance takes nearness into account.
    let relevant = Query { order: Order::Relevance, ..near(None) };
    assert_eq!(ids(&index.search(&relevant).unwrap()), ["versailles", "lyon", "broken", "nowhere"]);
}

#[test]
fn names_and_changes() {
    let dated = |id: &str, modified| Document { modified, ..titled(id, "en", "Advice") };
    let index = index([dated("c", 10), dated("a", 30), dated("b", 20)]);
    let by = |order, after| {
        let found = index.search(&Query { order, modified_after: after, limit: 10, ..Query::default() }).unwrap();
        ids(&found).join("")
    };
    assert_eq!(by(Order::Name, None), "abc");
    assert_eq!(by(Order::Modified, None), "abc");
    assert_eq!(by(Order::Modified, Some(10)), "ab");
    assert_eq!(by(Order::Relevance, Some(20)), "a");
}

#[test]
fn names_are_in_order_across_commits() {
    let index = index([titled("b", "en", "Advice"), titled("d", "en", "Advice")]);
    for (position, id) in ["c", "a", "e"].into_iter().enumerate() {
        index.apply([search::Change::put(titled(id, "en", "Advice"))]).unwrap();
        index.commit(position as i64 + 2).unwrap();
    }
    let found = index.search(&Query { order: Order::Name, limit: 10, ..Query::default() }).unwrap();
    assert_eq!(ids(&found).join(""), "abcde");
    assert_eq!(ids(&index.search(&query("en", "advice")).unwrap()).len(), 5);
}

#[test]
fn what_was_confirmed_lately_comes_first_among_equals() {
    let confirmed = |id: &str, fresh| Document { fresh, ..titled(id, "en", "Advice") };
    let index = index([confirmed("never", None), confirmed("old", Some(19_000)), confirmed("new", Some(20_450))]);
    let now = Some(Moment { day: 20_458, minute: 0 });
    assert_eq!(ids(&index.search(&Query { now, ..query("en", "advice") }).unwrap()), ["new", "old", "never"]);
}

#[test]
fn a_good_answer_far_away_beats_a_poor_one_next_door() {
    let good = at(titled("good", "en", "Legal advice"), 45.7640, 4.8357);
    let poor = Document {
        fresh: Some(20_458),
        openings: Openings { weekly: vec![(0, 10_080)], ..Openings::default() },
        ..at(
            service(
                "poor",
                &[
                    ("en", Part::Title, "Swimming pool and sauna"),
                    (
                        "en",
                        Part::Body,
                        "We do not give legal advice here, but you can swim and rest as long as you like.",
                    ),
                ],
            ),
            PARIS.lat,
            PARIS.lon,
        )
    };
    let query = Query {
        now: Some(Moment { day: 20_458, minute: 600 }),
        near: Some(Near { point: PARIS, within_m: None }),
        ..query("en", "legal advice")
    };
    assert_eq!(ids(&index([good, poor]).search(&query).unwrap()), ["good", "poor"]);
}
