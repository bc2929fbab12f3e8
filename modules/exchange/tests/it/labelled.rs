//! How well matching does on the labelled set (`tests/labelled`), with every factor and without each: the table that the docs quote.
//! Requests with an even number are for tuning, the others are held out; both are told.

use exchange::Modality;
use exchange::matching::factors::{Days, FACTORS, Factor, Past, Place, Subject};
use exchange::matching::field::{Field, Pool, Query, Said, TITLE, Theme};
use exchange::matching::lessons::Lessons;
use exchange::matching::score::{WEIGHTS, Weights, rank};
use jiff::civil::{Date, date};
use kernel::{Id, Lang, Period, Text};
use network::api::Population;
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

/// Answers that are looked at.
const AT: usize = 5;
const TODAY: Date = date(2026, 11, 25);

#[derive(Deserialize)]
struct Institutions {
    institutions: Vec<Institution>,
}

#[derive(Deserialize)]
struct Institution {
    slug: String,
    level: String,
    languages: Vec<Lang>,
    populations: Vec<String>,
    #[serde(default)]
    proposed: f32,
    #[serde(default)]
    agreed: f32,
    #[serde(default)]
    lately: f32,
}

#[derive(Deserialize)]
struct Offers {
    offers: Vec<Entry>,
}

#[derive(Deserialize)]
struct Requests {
    requests: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    id: String,
    #[serde(default)]
    kind: String,
    institution: String,
    lang: Lang,
    title: String,
    what: String,
    themes: Vec<String>,
    #[serde(default)]
    modalities: Vec<Modality>,
    from: Option<Date>,
    to: Option<Date>,
    capacity: Option<u32>,
    #[serde(default)]
    good: Vec<String>,
    #[serde(default)]
    fair: Vec<String>,
    #[serde(default)]
    hard: Vec<String>,
}

impl Entry {
    fn grade(&self, offer: &str) -> u8 {
        match () {
            () if self.good.iter().any(|it| it == offer) => 2,
            () if self.fair.iter().any(|it| it == offer) => 1,
            () => 0,
        }
    }

    fn tunes(&self) -> bool {
        self.id.trim_start_matches('r').parse::<u32>().unwrap() % 2 == 0
    }
}

fn id(kind: &str, key: &str) -> Uuid {
    Id::<()>::derived("labelled", &format!("{kind}:{key}")).uuid()
}

struct Set {
    requests: Vec<Entry>,
    offers: Vec<Entry>,
    pool: Pool,
    queries: Vec<Query>,
    names: HashMap<Uuid, String>,
}

fn place(it: &Institution) -> Place {
    let level = ["municipal", "regional", "national", "international"].iter().position(|name| *name == it.level);
    let bit = |name: &String| Population::ALL.iter().position(|known| known.as_str() == name).unwrap();
    Place {
        level: level.map(|it| it as u8),
        size: None,
        serves: it.populations.iter().map(bit).fold(0, |all, at| all | 1 << at),
    }
}

fn load() -> Set {
    let institutions: Institutions = serde_json::from_str(include_str!("../labelled/institutions.json")).unwrap();
    let Offers { offers } = serde_json::from_str(include_str!("../labelled/offers.json")).unwrap();
    let Requests { requests } = serde_json::from_str(include_str!("../labelled/requests.json")).unwrap();
    let of: HashMap<&str, &Institution> = institutions.institutions.iter().map(|it| (it.slug.as_str(), it)).collect();
    let terms = directory::demo::usual_topics().unwrap().1;
    let theme = |it: &directory::api::TaxonomyTerm| Theme {
        id: it.id.uuid(),
        code: it.code.clone(),
        parent: it.parent.map(Id::uuid),
        name: it.name.clone(),
    };
    let themes: Vec<Theme> = terms.iter().map(theme).collect();
    let languages: Vec<Lang> = institutions.institutions.iter().flat_map(|it| it.languages.clone()).collect();
    let field = Field::new(&themes, &languages, &[Lang::FR, Lang::EN, Lang::AR]);
    let texts: HashMap<String, (Text, Text)> = offers
        .iter()
        .chain(&requests)
        .map(|it| (it.id.clone(), (Text::new(it.lang, it.title.as_str()), Text::new(it.lang, it.what.as_str()))))
        .collect();
    let said = |it: &Entry| {
        let by = of[it.institution.as_str()];
        let (title, what) = &texts[&it.id];
        let code = |code: &String| themes.iter().find(|it| it.code == *code).unwrap_or_else(|| panic!("{code}")).id;
        Said {
            subject: Subject { id: id("offer", &it.id), practice: it.kind == "practice" },
            institution: id("institution", &it.institution),
            texts: vec![(title, TITLE), (what, 1.0)],
            themes: it.themes.iter().map(code).collect(),
            modalities: it.modalities.clone(),
            languages: by.languages.iter().copied().chain([it.lang]).collect(),
            period: Period { from: it.from, to: it.to },
            left: it.capacity,
            place: place(by),
            past: Past { answered: by.proposed, agreed: by.agreed, lately: by.lately },
        }
    };
    let all: Vec<Said<'_>> = offers.iter().map(said).collect();
    let pool = Pool::new(field, &all);
    let today = Days::of(&Period::new(TODAY, TODAY)).from;
    let queries = requests.iter().map(|it| pool.ask(&said(it), Lessons::default(), today)).collect();
    let names = offers.iter().map(|it| (id("offer", &it.id), it.id.clone())).collect();
    Set { requests, offers, pool, queries, names }
}

/// What is measured, the mean of some requests.
#[derive(Default, Clone, Copy)]
struct Measured {
    precision: f64,
    recall: f64,
    ndcg: f64,
    /// Hard negatives among the first five.
    hard: f64,
    requests: f64,
}

fn gain(grade: u8) -> f64 {
    f64::from(2_u32.pow(u32::from(grade)) - 1)
}

fn discount(at: usize) -> f64 {
    1.0 / ((at + 2) as f64).log2()
}

impl Measured {
    fn add(&mut self, request: &Entry, found: &[String]) {
        let grades: Vec<u8> = found.iter().map(|it| request.grade(it)).collect();
        let relevant = request.good.len() + request.fair.len();
        let hits = grades.iter().filter(|it| **it > 0).count() as f64;
        let dcg: f64 = grades.iter().enumerate().map(|(at, it)| gain(*it) * discount(at)).sum();
        self.precision += hits / AT as f64;
        self.recall += hits / relevant as f64;
        self.ndcg += dcg / best(request);
        self.hard += found.iter().filter(|it| request.hard.contains(it)).count() as f64;
        self.requests += 1.0;
    }

    /// What one may expect of an order by chance.
    fn chance(&mut self, request: &Entry, offers: usize) {
        let relevant = (request.good.len() + request.fair.len()) as f64;
        let share = relevant / offers as f64;
        let gains = gain(2) * request.good.len() as f64 + gain(1) * request.fair.len() as f64;
        self.precision += share;
        self.recall += AT as f64 / offers as f64;
        self.ndcg += (0..AT).map(discount).sum::<f64>() * gains / offers as f64 / best(request);
        self.hard += AT as f64 * request.hard.len() as f64 / offers as f64;
        self.requests += 1.0;
    }

    fn cells(&self) -> String {
        let mean = |sum: f64| sum / self.requests;
        format!(
            "{:.2} | {:.2} | {:.2} | {:.2}",
            mean(self.precision),
            mean(self.recall),
            mean(self.ndcg),
            mean(self.hard)
        )
    }
}

fn best(request: &Entry) -> f64 {
    let grades = request.good.iter().map(|_| 2).chain(request.fair.iter().map(|_| 1));
    grades.take(AT).enumerate().map(|(at, grade)| gain(grade) * discount(at)).sum()
}

/// The held out, and those for tuning.
type Both = [Measured; 2];

fn measure(set: &Set, mut each: impl FnMut(&mut Measured, usize, &Entry)) -> Both {
    let mut both = [Measured::default(); 2];
    for (n, request) in set.requests.iter().enumerate() {
        each(&mut both[usize::from(request.tunes())], n, request);
    }
    both
}

fn with(set: &Set, weights: &Weights) -> Both {
    measure(set, |measured, n, request| {
        let found = rank(&set.pool, &set.queries[n], weights, AT, |_| true);
        let found: Vec<String> = found.iter().map(|it| set.names[&it.subject.id].clone()).collect();
        measured.add(request, &found);
    })
}

fn row(name: &str, [held, tuning]: &Both) -> String {
    format!("| {name} | {} | {} |\n", held.cells(), tuning.cells())
}

/// The weights of a text alone: nothing of the way, nothing that must be possible.
fn text_alone() -> Weights {
    let none =
        Weights { theme: 0.0, modality: 0.0, dates: 0.0, language: 0.0, territory: 0.0, success: 0.0, ..WEIGHTS };
    Weights { content: 1.0, fairness: 0.0, needs_modality: false, needs_dates: false, ..none }
}

fn table(set: &Set) -> String {
    let mut out = String::new();
    out.push_str(
        "| | P@5 | R@5 | nDCG@5 | hard | P@5 | R@5 | nDCG@5 | hard |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    out.push_str(&row("all factors", &with(set, &WEIGHTS)));
    for factor in Factor::ALL.iter().filter(|it| **it != Factor::Lessons) {
        out.push_str(&row(&format!("without {}", factor.as_str()), &with(set, &WEIGHTS.without(*factor))));
    }
    out.push_str(&row("text alone", &with(set, &text_alone())));
    out.push_str(&row("text alone, things only", &with(set, &Weights { things: 1.0, ..text_alone() })));
    out.push_str(&row("text alone, word pieces only", &with(set, &Weights { things: 0.0, ..text_alone() })));
    out.push_str(&row("theme alone", &with(set, &Weights { text: 0.0, theme: 1.0, ..text_alone() })));
    let chance = measure(set, |measured, _, request| measured.chance(request, set.offers.len()));
    out.push_str(&row("chance", &chance));
    let perfect = measure(set, |measured, _, request| {
        let best: Vec<String> = request.good.iter().chain(&request.fair).take(AT).cloned().collect();
        measured.add(request, &best);
    });
    out.push_str(&row("a perfect order", &perfect));
    out
}

#[test]
fn the_set_is_what_its_readme_says() {
    let set = load();
    assert!(set.requests.len() >= 40 && set.offers.len() >= 80);
    assert_eq!(WEIGHTS.without(Factor::Lessons).score(&[1.0; FACTORS]), 1.0);
    let own: HashMap<&str, &str> = set.offers.iter().map(|it| (it.id.as_str(), it.institution.as_str())).collect();
    for request in &set.requests {
        assert!(!request.good.is_empty(), "{}", request.id);
        for named in request.good.iter().chain(&request.fair) {
            assert_ne!(own[named.as_str()], request.institution, "{} {named}", request.id);
            assert!(!request.hard.contains(named), "{} {named}", request.id);
        }
        assert!(request.hard.iter().all(|it| own.contains_key(it.as_str())), "{}", request.id);
    }
    let readme = include_str!("../labelled/README.md");
    let said = format!("{} requests, and {} offers and practices", set.requests.len(), set.offers.len());
    assert!(readme.contains(&said), "{said}");
}

#[test]
fn matching_does_what_the_docs_say() {
    let set = load();
    let table = table(&set);
    insta::assert_snapshot!("labelled", table);
    for lang in ["fr", "es"] {
        let docs = format!("{}/../../docs/matching.{lang}.md", env!("CARGO_MANIFEST_DIR"));
        let docs = std::fs::read_to_string(docs).unwrap();
        assert!(docs.contains(table.trim_end()), "the docs quote another table:\n{table}");
    }
    // Floors: well below what is measured, well above what a change that breaks something leaves.
    for measured in with(&set, &WEIGHTS) {
        assert!(measured.recall / measured.requests >= FLOOR_RECALL, "{table}");
        assert!(measured.ndcg / measured.requests >= FLOOR_NDCG, "{table}");
        assert!(measured.precision / measured.requests >= FLOOR_PRECISION, "{table}");
    }
}

const FLOOR_PRECISION: f64 = 0.24;
const FLOOR_RECALL: f64 = 0.8;
const FLOOR_NDCG: f64 = 0.75;
