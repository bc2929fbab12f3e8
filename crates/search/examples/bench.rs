//! Measures the index: `cargo run --release -p search --example bench -- [documents] [folder]`.
//! Invariant: the same documents and questions every time, so that figures can be compared.

use std::path::Path;
use std::time::Instant;

use search::{Change, Document, Index, Moment, Near, Openings, Order, Part, Point, Query, Synonyms, Text};

/// Monday 5 January 2026.
const TODAY: i32 = 20_458;
const NAMES: [&str; 5] = ["territory", "theme", "language", "audience", "free"];

const WORDS: [(&str, [&str; 24]); 3] = [
    (
        "fr",
        [
            "accueil",
            "santé",
            "logement",
            "emploi",
            "cours",
            "français",
            "titre",
            "séjour",
            "asile",
            "médecin",
            "droits",
            "juridique",
            "enfants",
            "école",
            "femmes",
            "jeunes",
            "formation",
            "inscription",
            "gratuit",
            "rendez-vous",
            "aide",
            "alimentaire",
            "urgence",
            "famille",
        ],
    ),
    (
        "en",
        [
            "reception",
            "health",
            "housing",
            "employment",
            "course",
            "language",
            "permit",
            "residence",
            "asylum",
            "doctor",
            "rights",
            "legal",
            "children",
            "school",
            "women",
            "young",
            "training",
            "registration",
            "free",
            "appointment",
            "help",
            "food",
            "emergency",
            "family",
        ],
    ),
    (
        "ar",
        [
            "استقبال",
            "صحة",
            "سكن",
            "عمل",
            "دروس",
            "لغة",
            "بطاقة",
            "إقامة",
            "لجوء",
            "طبيب",
            "حقوق",
            "قانونية",
            "أطفال",
            "مدرسة",
            "نساء",
            "شباب",
            "تكوين",
            "تسجيل",
            "مجاني",
            "موعد",
            "مساعدة",
            "غذائية",
            "طوارئ",
            "عائلة",
        ],
    ),
];

fn main() -> Result<(), search::Error> {
    let mut arguments = std::env::args().skip(1);
    let documents: u64 = arguments.next().and_then(|number| number.parse().ok()).unwrap_or(10_000);
    let folder = arguments.next();
    let index = match &folder {
        Some(folder) => Index::rebuild(Path::new(folder), Synonyms::default())?,
        None => Index::in_memory(Synonyms::default())?,
    };
    let start = Instant::now();
    index.apply((0..documents).map(|number| Change::put(document(number))))?;
    println!("{documents} documents: apply {:.2} s", start.elapsed().as_secs_f64());
    let commit = Instant::now();
    index.commit(1)?;
    println!("first commit {:.0} ms; memory {} MB", commit.elapsed().as_secs_f64() * 1e3, resident());
    for round in 0..12 {
        let commit = Instant::now();
        index.apply((0..20).map(|number| Change::put(document((round * 977 + number) % documents))))?;
        index.commit(2)?;
        if round == 11 {
            println!("commit of 20 changes {:.1} ms", commit.elapsed().as_secs_f64() * 1e3);
        }
    }
    measure(&index)?;
    println!("memory {} MB", resident());
    Ok(())
}

fn measure(index: &Index) -> Result<(), search::Error> {
    let base = |text: &str| Query {
        text: text.into(),
        lang: "fr".into(),
        now: Some(Moment { day: TODAY, minute: 600 }),
        limit: 25,
        ..Query::default()
    };
    let faceted = |text: &str| Query { facets: NAMES.map(str::to_owned).to_vec(), ..base(text) };
    let filtered = |text: &str| Query {
        filters: vec![("territory".into(), vec!["t7".into(), "t8".into()]), ("theme".into(), vec!["theme 3".into()])],
        ..faceted(text)
    };
    let near = Some(Near { point: Point { lat: 48.85, lon: 2.35 }, within_m: Some(20_000.0) });
    for (name, query) in [
        ("one word", base("logement")),
        ("a word of nearly every document", faceted("babaco")),
        ("two words", base("cours français")),
        ("two words, two filters, five facets", filtered("cours français")),
        ("one word, five facets", faceted("logement")),
        ("no words, five facets", faceted("")),
        ("no words, two filters, five facets", filtered("")),
        ("no words, two filters", Query { facets: vec![], ..filtered("") }),
        ("rare word, five facets", faceted("nom123")),
        ("synonym of several words", base("carte de séjour")),
        ("unfinished word", Query { prefix: true, ..base("cours fra") }),
        ("two mistyped words", base("formtion juridque")),
        ("four words, none has all", base("titre séjour asile nowhereword")),
        ("near and open now", Query { near, open_at: Some(Moment { day: TODAY, minute: 600 }), ..faceted("") }),
        ("by name", Query { order: Order::Name, ..base("") }),
        ("in Arabic", Query { lang: "ar".into(), ..faceted("دروس اللغة") }),
        ("quotation", base("\"cours français\"")),
    ] {
        let total = index.search(&query)?.total;
        let times = time(|| index.search(&query).map(drop))?;
        println!("{name:<40} {total:>7} found  {times}");
    }
    let times = time(|| index.suggest("cour", "fr", &[], 8).map(drop))?;
    println!("{:<48} found  {times}", "suggestions");
    Ok(())
}

/// Milliseconds, of 300 runs: median, 99th percentile, and mean time on the processor (0 where the system does not tell).
fn time(run: impl Fn() -> Result<(), search::Error>) -> Result<Times, search::Error> {
    let mut times = Vec::new();
    let before = on_processor();
    for _ in 0..300 {
        let start = Instant::now();
        run()?;
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    Ok(Times { median: times[150], p99: times[297], processor: (on_processor() - before) / 300.0 })
}

struct Times {
    median: f64,
    p99: f64,
    processor: f64,
}

impl std::fmt::Display for Times {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Times { median, p99, processor } = self;
        write!(out, "p50 {median:>8.3}  p99 {p99:>8.3}  processor {processor:>8.3} ms")
    }
}

/// Milliseconds this thread has run: on a busy machine, a better measure than the clock.
fn on_processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|nanoseconds| nanoseconds.parse::<f64>().ok()).unwrap_or_default() / 1e6
}

fn document(number: u64) -> Document {
    let mut dice = Dice(number);
    let mut texts = Vec::new();
    for (lang, words) in &WORDS {
        let title = format!("{} {} nom{number}", words[dice.roll(24) as usize], dice.words(words, 3));
        let summary = dice.words(words, 20);
        let body = (0..6)
            .map(|_| format!("{} mot{}.", dice.words(words, 12), dice.roll(20_000)))
            .collect::<Vec<_>>()
            .join(" ");
        texts.push(Text::new(*lang, Part::Title, title));
        texts.push(Text::new(*lang, Part::Summary, summary));
        texts.push(Text::new(*lang, Part::Body, body));
    }
    let opening = dice.roll(12) as u16 * 30 + 420;
    let weekly = (0..5).map(|day| (day * 1440 + opening, day * 1440 + opening + 480)).collect();
    let facet = |name: &str, value: String| (name.to_owned(), value);
    Document {
        id: format!("service:{number}"),
        kind: "service".into(),
        texts,
        facets: vec![
            facet("territory", format!("t{}", dice.roll(100))),
            facet("theme", format!("theme {}", dice.roll(20))),
            facet("theme", format!("theme {}", dice.roll(20))),
            facet("language", format!("l{}", dice.roll(15))),
            facet("language", format!("l{}", dice.roll(15))),
            facet("audience", format!("a{}", dice.roll(8))),
            facet("free", ["yes", "no"][dice.roll(2) as usize].into()),
        ],
        point: Some(Point { lat: 44.0 + dice.roll(6_000) as f64 / 1e3, lon: -1.0 + dice.roll(8_000) as f64 / 1e3 }),
        openings: Openings { weekly, closed: vec![TODAY - dice.roll(30) as i32], special: Vec::new() },
        fresh: Some(TODAY - dice.roll(700) as i32),
        modified: 1_700_000_000 + number as i64,
        sort: format!("nom {number:07}"),
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }

    /// One word in twenty-five is of the field, so that each of those is in about one document of seven; the others come
    /// from six thousand made-up words, the first far more often than the last, as in any language.
    fn words(&mut self, words: &[&str], count: usize) -> String {
        let mut text = Vec::with_capacity(count);
        for _ in 0..count {
            text.push(match self.roll(25) {
                0 => words[self.roll(words.len() as u64) as usize].to_owned(),
                _ => {
                    let even = self.roll(1_000_000) as f64 / 1e6;
                    made_up((even.powi(3) * 6_000.0) as usize)
                }
            });
        }
        text.join(" ")
    }
}

fn made_up(number: usize) -> String {
    const SYLLABLES: [&str; 20] = [
        "ba", "co", "di", "fu", "ga", "le", "mi", "no", "pa", "re", "si", "to", "va", "che", "plo", "tra", "mon",
        "lin", "dor", "sel",
    ];
    format!("{}{}{}", SYLLABLES[number % 20], SYLLABLES[number / 20 % 20], SYLLABLES[number / 400 % 20])
}

/// Resident memory in megabytes, where the system tells.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or_default() / 1024
}
