//! What bringing a bulletin up to date may do, whatever records there are and whatever was written.
//! Nothing that was written is lost, nothing that was taken out comes back, and doing it twice changes nothing.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn id(n: u8) -> Uuid {
    Uuid::from_u128(u128::from(n))
}

fn ids() -> impl Strategy<Value = Vec<Uuid>> {
    proptest::collection::btree_set(0u8..24, 0..12).prop_map(|all| all.into_iter().map(id).collect())
}

fn topic() -> impl Strategy<Value = Topic> {
    (0..Topic::ALL.len()).prop_map(|n| Topic::ALL[n])
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![(0u64..9).prop_map(Value::Count), (0u64..9).prop_map(Value::Days), Just(Value::TooFew)]
}

fn gathered() -> impl Strategy<Value = Gathered> {
    let figures = proptest::collection::btree_map(0..Formula::ALL.len(), value(), 0..5);
    (figures, proptest::collection::btree_map(topic(), ids(), 0..7), 1i8..28).prop_map(|(figures, records, day)| {
        Gathered {
            figures: figures
                .into_iter()
                .map(|(n, value)| Figure {
                    formula: Formula::ALL[n],
                    value,
                    path: "exchange".into(),
                    on: date(2026, 1, day),
                    records: Vec::new(),
                })
                .collect(),
            charts: Vec::new(),
            records,
        }
    })
}

fn bulletin() -> impl Strategy<Value = Bulletin> {
    let section = (topic(), proptest::option::of("[a-z]{1,8}"), ids(), ids(), proptest::bool::ANY);
    proptest::collection::vec(section, 0..6).prop_map(|sections| {
        let mut made = empty();
        for (topic, note, mut records, out, left_out) in sections {
            if made.section(topic).is_some() {
                continue;
            }
            records.retain(|id| !out.contains(id));
            let note = note.map(|it| Text::new(Lang::FR, it));
            made.sections.push(Section { topic, note, records, out, left_out });
        }
        made
    })
}

fn empty() -> Bulletin {
    Bulletin {
        id: Id::from_uuid(id(200)),
        slug: "b".into(),
        kind: Kind::Yearly,
        lang: Lang::FR,
        title: Text::new(Lang::FR, "Bulletin"),
        from: date(2025, 1, 1),
        to: date(2025, 12, 31),
        territory: None,
        theme: None,
        languages: vec![Lang::FR],
        introduction: Some(Text::new(Lang::FR, "Une année")),
        sections: Vec::new(),
        figures: Vec::new(),
        charts: Vec::new(),
    }
}

proptest! {
    #[test]
    fn what_was_written_stays_and_what_was_taken_out_stays_out(it in bulletin(), now in gathered()) {
        let fresh = it.refreshed(&now);
        prop_assert_eq!((&fresh.title, &fresh.introduction), (&it.title, &it.introduction));
        for (before, after) in it.sections.iter().zip(&fresh.sections) {
            prop_assert_eq!((before.topic, &before.note, before.left_out), (after.topic, &after.note, after.left_out));
            prop_assert!(after.records.iter().all(|id| !before.out.contains(id)));
            // The order of what stays is that of the one who edits it, and what is new comes after.
            let kept: Vec<&Uuid> = before.records.iter().filter(|id| after.records.contains(id)).collect();
            let first: Vec<&Uuid> = after.records.iter().take(kept.len()).collect();
            prop_assert_eq!(kept, first);
        }
        prop_assert_eq!(fresh.sections.len(), Topic::ALL.len());
    }

    #[test]
    fn nothing_is_named_that_records_do_not_give(it in bulletin(), now in gathered()) {
        for section in it.refreshed(&now).sections {
            let there = now.records.get(&section.topic).cloned().unwrap_or_default();
            prop_assert!(section.records.iter().all(|id| there.contains(id)));
            let mut once = section.records.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), section.records.len());
        }
    }

    #[test]
    fn twice_is_once(it in bulletin(), now in gathered()) {
        let fresh = it.refreshed(&now);
        let again = fresh.refreshed(&now);
        prop_assert_eq!(&again, &fresh);
        prop_assert!(fresh.news(&again).is_empty());
    }

    #[test]
    fn what_changes_is_told(it in bulletin(), now in gathered()) {
        let fresh = it.refreshed(&now);
        let records = |of: &Bulletin| -> Vec<(Topic, Vec<Uuid>)> {
            of.sections.iter().filter(|it| !it.records.is_empty()).map(|it| (it.topic, it.records.clone())).collect()
        };
        let values = |of: &Bulletin| of.figures.iter().map(|it| (it.formula, it.value)).collect::<Vec<_>>();
        let same = records(&it) == records(&fresh) && values(&it) == values(&fresh);
        prop_assert_eq!(it.news(&fresh).is_empty(), same);
    }
}

#[test]
fn a_figure_that_says_the_same_keeps_its_day() {
    let figure = |value, day| Figure {
        formula: Formula::Agreed,
        value,
        path: "exchange/cooperations".into(),
        on: date(2026, 1, day),
        records: Vec::new(),
    };
    let at = |value, day| Gathered { figures: vec![figure(value, day)], ..Gathered::default() };
    let first = empty().refreshed(&at(Value::Count(3), 1));
    assert_eq!(first.refreshed(&at(Value::Count(3), 9)).figures[0].on, date(2026, 1, 1));
    assert_eq!(first.refreshed(&at(Value::Count(4), 9)).figures[0].on, date(2026, 1, 9));
}

#[test]
fn a_year_is_whole_or_none() {
    assert_eq!(whole_year(date(2025, 1, 1), date(2025, 12, 31)), Some(2025));
    assert_eq!(whole_year(date(2025, 1, 1), date(2026, 12, 31)), None);
    assert_eq!(whole_year(date(2025, 2, 1), date(2025, 12, 31)), None);
}

#[test]
fn what_has_no_room_waits_for_the_editor() {
    let all: Vec<Uuid> = (0..30).map(id).collect();
    let now = Gathered { records: [(Topic::Offers, all.clone())].into(), ..Gathered::default() };
    let fresh = empty().refreshed(&now);
    let section = fresh.section(Topic::Offers).unwrap();
    assert_eq!((section.records.as_slice(), section.out.as_slice()), all.split_at(Topic::Offers.room()));
    assert!(fresh.news(&fresh.refreshed(&now)).is_empty());
}
