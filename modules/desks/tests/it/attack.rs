//! The attacker on whole pages: everything that the program publishes of desks, read as anybody reads it, month by month, by
//! quarter and by year, desk by desk and for the territory, and solved together for what was meant to stay hidden.

use crate::turn_round::referred;
use crate::{bureau, desk, open};
use desks::figures::drawing;
use desks::model::Desk;
use desks::policy::ReceivePeople;
use desks::visits::model::{About, Age, Gender, Need, Next, Visit};
use desks::visits::store as visits;
use disclosure::attacker::{Known, System};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use kernel::{Actor, Id};
use platform::Tx;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::collections::{BTreeMap, BTreeSet};
use testkit::{DESK, Engine, Persona, Place, TestApp};
use uuid::Uuid;

const OTHER: Uuid = Uuid::from_u128(0xde2);
const DESKS: [(Uuid, &str); 2] = [(DESK, "guichet"), (OTHER, "annexe")];
const MONTHS: [i8; 5] = [8, 9, 10, 11, 12];
const THRESHOLD: u64 = 5;
const LANGUAGES: [&str; 4] = ["fr", "ar", "en", "bm"];
const WAITED: [(u16, &str); 4] = [(3, "0-14"), (20, "15-29"), (45, "30-59"), (90, "60")];
/// How a referral ends: its state, the band until the answer, the band until the end, and the days of both.
const ENDS: [(&str, &str, &str, i64, i64); 6] = [
    ("completed", "0-2", "3-7", 1, 6),
    ("completed", "3-7", "15-30", 5, 20),
    ("declined", "0-2", "0-2", 2, 2),
    ("expired", "none", "15-30", -1, 30),
    ("withdrawn", "none", "8-14", -1, 9),
    ("open", "8-14", "open", 9, 31),
];

/// A visit, or a referral: which desk and month, and what is said of it.
#[derive(Debug, Clone)]
struct Came {
    desk: usize,
    month: usize,
    language: usize,
    gender: Option<bool>,
    senior: bool,
    waited: usize,
    needs: Vec<bool>,
    referred: Option<usize>,
}

fn came() -> impl Strategy<Value = Came> {
    // Few of most kinds, many of some.
    let language = prop_oneof![6 => Just(0usize), 4 => Just(1), 2 => Just(2), 1 => Just(3)];
    let waited = prop_oneof![5 => Just(0usize), 3 => Just(1), 1 => Just(2), 1 => Just(3)];
    let gender = prop_oneof![5 => Just(Some(true)), 4 => Just(Some(false)), 1 => Just(None)];
    let needs = prop::collection::vec(prop::bool::weighted(0.75), 1..3);
    let referred = prop::option::weighted(0.4, 0..ENDS.len());
    (0..2usize, 0..MONTHS.len(), language, gender, prop::bool::weighted(0.12), waited, needs, referred).prop_map(
        |(desk, month, language, gender, senior, waited, needs, referred)| Came {
            desk: if desk == 1 && language > 1 { 0 } else { desk },
            month,
            language,
            gender,
            senior,
            waited,
            needs,
            referred,
        },
    )
}

fn day(it: &Came, number: usize) -> Date {
    date(2026, MONTHS[it.month], 2 + i8::try_from(number % 26).unwrap())
}

fn noon(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp()
}

async fn visit(app: &TestApp, tx: &Tx, it: &Came, number: usize) {
    let desk = DESKS[it.desk].0;
    let permit = app.cx().permit::<ReceivePeople>(tx, (desk, app.app().clone())).await.unwrap();
    let needs = it.needs.iter().enumerate();
    let visit = Visit {
        id: Id::<Visit>::derived("attack", &number.to_string()).uuid(),
        desk,
        day: day(it, number),
        session: None,
        mediator: None,
        appointment: None,
        ticket: None,
        waited: Some(WAITED[it.waited].0),
        language: LANGUAGES[it.language].parse().unwrap(),
        about: About {
            gender: it.gender.map(|woman| if woman { Gender::Woman } else { Gender::Man }),
            age: Some(if it.senior { Age::Senior } else { Age::Adult }),
            ..About::default()
        },
        needs: needs.map(|(at, met)| Need { term: Uuid::from_u128(at as u128 + 1), met: *met }).collect(),
        given: Vec::new(),
        next: Next::Nothing,
        note: String::new(),
        made: noon(day(it, number)),
    };
    visits::record(tx, app.app(), &permit, &Actor::Operator, &visit).await.unwrap();
}

/// What really happened: figure, desk, month, label. Needs have two labels: the theme, and whether it was met.
type Key = (&'static str, usize, usize, String);

fn truth(all: &[Came]) -> BTreeMap<Key, u64> {
    let mut counts = BTreeMap::new();
    let mut add = |figure, it: &Came, label: &str| {
        *counts.entry((figure, it.desk, it.month, label.to_owned())).or_default() += 1;
    };
    for it in all {
        add("languages", it, LANGUAGES[it.language]);
        add("genders", it, it.gender.map_or("unsaid", |woman| if woman { "woman" } else { "man" }));
        add("ages", it, if it.senior { "60" } else { "25-59" });
        add("waiting", it, WAITED[it.waited].1);
        it.needs.iter().for_each(|met| add("needs", it, if *met { "met" } else { "unmet" }));
        if let Some((outcome, answer, end, ..)) = it.referred.map(|at| ENDS[at]) {
            add("outcomes", it, outcome);
            add("answers", it, answer);
            add("ends", it, end);
        }
    }
    counts
}

/// The unknowns of an attacker: one for each desk, month and label of each figure.
#[derive(Default)]
struct Unknowns(BTreeMap<Key, usize>);

impl Unknowns {
    fn number(&mut self, key: Key) -> usize {
        let next = self.0.len();
        *self.0.entry(key).or_insert(next)
    }

    /// Those of some desks and months, with this label or with all that are known of the figure.
    fn sum(&self, figure: &str, desks: &[usize], months: &[usize], label: Option<&str>) -> Vec<usize> {
        let wanted = self.0.iter().filter(|((of, desk, month, own), _)| {
            *of == figure && desks.contains(desk) && months.contains(month) && label.is_none_or(|it| it == own)
        });
        wanted.map(|(_, number)| *number).collect()
    }
}

/// A published cell: the unknowns that it sums up, and what is said of it.
struct Cell {
    place: String,
    sum: Vec<usize>,
    said: Option<u64>,
}

const FIGURES: [&str; 10] =
    ["visits", "languages", "genders", "ages", "waiting", "needs", "unmet", "outcomes", "answers", "ends"];

fn months_of(code: &str) -> Vec<usize> {
    let quarter = |month: i8| format!("2026-Q{}", (month + 2) / 3);
    let within = |month: i8| code == "2026" || code == format!("2026-{month:02}") || code == quarter(month);
    (0..MONTHS.len()).filter(|at| within(MONTHS[*at])).collect()
}

/// What a page says, as unknowns.
fn read(page: &serde_json::Value, desks: &[usize], unknowns: &Unknowns) -> Vec<Cell> {
    let mut cells = Vec::new();
    for figure in page["figures"].as_array().unwrap() {
        let key = figure["key"].as_str().unwrap();
        let Some(key) = FIGURES.into_iter().find(|it| *it == key) else {
            assert_eq!(key, "sessions", "a figure that nobody attacks");
            continue;
        };
        // Visits have a total alone, which is that of their languages; of needs there is one theme.
        let (of, fixed) = match key {
            "visits" => ("languages", None),
            "unmet" => ("needs", Some("unmet")),
            other => (other, None),
        };
        for (at, column) in figure["columns"].as_array().unwrap().iter().enumerate() {
            let code = column["code"].as_str().unwrap();
            let months = months_of(code);
            let mut told = BTreeSet::new();
            for row in figure["rows"].as_array().unwrap() {
                let label = row["code"].as_str().unwrap();
                told.insert(label);
                let named = (!row["total"].as_bool().unwrap() && of != "needs").then_some(label);
                let sum = unknowns.sum(of, desks, &months, fixed.or(named));
                let place = format!("{key} {code} {label} of {desks:?}");
                cells.push(Cell { place, sum, said: row["cells"][at]["count"].as_u64() });
            }
            if of != "needs" && key != "visits" {
                // A label without a row is zero in all columns.
                let labels: BTreeSet<&String> =
                    unknowns.0.keys().filter(|it| it.0 == of).map(|(.., label)| label).collect();
                for label in labels.into_iter().filter(|it| !told.contains(it.as_str())) {
                    let sum = unknowns.sum(of, desks, &months, Some(label));
                    cells.push(Cell { place: format!("{key} {code} {label} of {desks:?}"), sum, said: Some(0) });
                }
            }
        }
    }
    cells
}

async fn published(app: &TestApp, unknowns: &Unknowns) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (at, desks) in [("guichet", vec![0]), ("annexe", vec![1]), ("ici", vec![0, 1])] {
        for by in ["month", "quarter", "year"] {
            let address = format!("/api/figures/ici/desks?at={at}&by={by}&from=2026-08&to=2026-12&language=fr");
            cells.extend(read(&app.get(&address).await.ok().json(), &desks, unknowns));
        }
    }
    cells
}

async fn made(place: &Place, all: &[Came]) -> TestApp {
    let mut app = bureau(place).await;
    open(&app, &Desk { id: Id::from_uuid(OTHER), slug: "annexe".into(), ..desk() }).await;
    app.set_clock("2027-01-10T09:00:00Z").await;
    let tx = app.app().db.begin().await.unwrap();
    for (number, it) in all.iter().enumerate() {
        visit(&app, &tx, it, number).await;
        if let Some(end) = it.referred {
            let (state, _, _, answered, ended) = ENDS[end];
            let key = format!("attack {number}");
            referred(&tx, DESKS[it.desk].0, &key, state, noon(day(it, number)), answered, ended).await;
        }
    }
    tx.commit().await.unwrap();
    drawing::draw_up_now(app.app()).await.unwrap();
    for (desk, _) in DESKS {
        for month in MONTHS {
            let path = format!("/fr/work/figures/{desk}/months/2026-{month:02}/publication");
            app.as_(Persona::Coordinator).post_form(&path, &[]).await.is(303);
        }
    }
    app.catch_up().await;
    app
}

/// Nothing that is hidden can be narrowed below its protection; how many of how many different cells are hidden.
fn attack(cells: &[Cell], unknowns: &Unknowns, truth: &BTreeMap<Key, u64>) -> (usize, usize) {
    let values: BTreeMap<usize, u64> =
        unknowns.0.iter().map(|(key, at)| (*at, truth.get(key).copied().unwrap_or(0))).collect();
    let real = |sum: &[usize]| sum.iter().map(|one| values[one]).sum::<u64>();
    let mut system = System::default();
    for cell in cells {
        let known = match cell.said {
            Some(count) => {
                assert_eq!(count, real(&cell.sum), "what is shown is true: {}", cell.place);
                Known::Exactly(i64::try_from(count).unwrap())
            }
            // A table that was held back whole says nothing at all, not even that there was somebody.
            None => Known::AtLeast(i64::from(real(&cell.sum) > 0)),
        };
        system.know(&cell.sum, known);
    }
    // The tables of one series count the same visits, and the same referrals: nothing but desk and month is in two of them, so
    // an attacker who writes down all combinations of labels would know no more.
    for (desk, month) in (0..2).flat_map(|desk| (0..MONTHS.len()).map(move |month| (desk, month))) {
        let whole = |figure| unknowns.sum(figure, &[desk], &[month], None);
        for (one, others) in [("languages", &["genders", "ages", "waiting"][..]), ("outcomes", &["answers", "ends"])] {
            others.iter().for_each(|other| system.same(&whole(one), &whole(other)));
        }
    }
    let hidden: BTreeMap<&Vec<usize>, &Cell> =
        cells.iter().filter(|it| it.said.is_none()).map(|it| (&it.sum, it)).collect();
    let sums: Vec<Vec<usize>> = hidden.keys().map(|sum| (*sum).clone()).collect();
    let most = values.values().sum::<u64>() + THRESHOLD;
    let most = u32::try_from(most).unwrap();
    let bounds = system.bounds(&sums, most).expect("the truth is possible");
    for ((sum, cell), (low, high)) in hidden.iter().zip(bounds) {
        let truth = real(sum);
        assert!(low <= truth && truth <= high, "{}: {truth} is not between {low} and {high}", cell.place);
        let room = if (1..THRESHOLD).contains(&truth) { THRESHOLD - 1 } else { u64::from(truth > 0) };
        assert!(high - low >= room, "{}: {truth} is known to be from {low} to {high}", cell.place);
    }
    // They are worth being afraid of: told what was hidden beside the small cells, they find the small ones.
    let (small, others): (Vec<_>, Vec<_>) = sums.into_iter().partition(|sum| real(sum) < THRESHOLD);
    for sum in &others {
        system.know(sum, Known::Exactly(i64::try_from(real(sum)).unwrap()));
    }
    let bounds = system.bounds(&small, most).unwrap();
    assert!(bounds.iter().any(|(low, high)| high == low), "nobody was found when everything was told");
    let shown: BTreeSet<&Vec<usize>> =
        cells.iter().filter(|it| it.said.is_some_and(|count| count > 0)).map(|it| &it.sum).collect();
    (hidden.len(), hidden.len() + shown.len())
}

async fn nobody_can_be_found(place: Place, seed: u8) {
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]));
    let all = prop::collection::vec(came(), 120..260).new_tree(&mut runner).unwrap().current();
    let truth = truth(&all);
    let mut unknowns = Unknowns::default();
    let labels: BTreeSet<(&'static str, String)> = truth.keys().map(|key| (key.0, key.3.clone())).collect();
    for (figure, label) in labels {
        for (desk, month) in (0..2).flat_map(|desk| (0..MONTHS.len()).map(move |month| (desk, month))) {
            unknowns.number((figure, desk, month, label.clone()));
        }
    }
    let app = made(&place, &all).await;
    let cells = published(&app, &unknowns).await;
    let (hidden, different) = attack(&cells, &unknowns, &truth);
    app.run_jobs().await;
    assert!(hidden > 20 && different > hidden + 50, "{hidden} of {different} are hidden");
}

#[test]
fn nobody_can_be_found_in_all_that_is_published() {
    let name = "attack::nobody_can_be_found_in_all_that_is_published";
    for seed in [26, 47, 91] {
        testkit::run(name, Engine::Sqlite, |place| nobody_can_be_found(place, seed));
    }
}
