//! Figures: what is drawn up, who sees it, and that no format says more than another.
//! Counts are made so that some are small: those must be nowhere.

use crate::turn_round::referred;
use crate::{bureau, desk, give, open};
use desks::figures::drawing;
use desks::model::Desk;
use desks::policy::ReceivePeople;
use desks::visits::model::{About, Age, Gender, Need, Next, Visit};
use desks::visits::store as visits;
use jiff::civil::Date;
use kernel::{Actor, Id, Role, Scope};
use platform::figures::{Cell, Month, Period, releases};
use platform::sheets::{self, LIMITS};
use serde_json::Value;
use std::collections::BTreeMap;
use testkit::{DESK, Persona, Place, TestApp};
use uuid::Uuid;

/// A second desk of the same municipality.
const OTHER: Uuid = Uuid::from_u128(0xde2);

/// So many visits at a desk on a day, in a language.
struct Came {
    desk: Uuid,
    day: &'static str,
    language: &'static str,
    times: u32,
}

const fn came(desk: Uuid, day: &'static str, language: &'static str, times: u32) -> Came {
    Came { desk, day, language, times }
}

async fn record(app: &TestApp, all: &[Came]) {
    let theme = Uuid::from_u128(0x7e);
    for (number, it) in all.iter().enumerate() {
        let cx = app.cx();
        let tx = cx.app.db.begin().await.unwrap();
        let permit = cx.permit::<ReceivePeople>(&tx, (it.desk, app.app().clone())).await.unwrap();
        for time in 0..it.times {
            let key = format!("{number}/{time}/{}/{}/{}", it.desk, it.day, it.language);
            let day: Date = it.day.parse().unwrap();
            let visit = Visit {
                id: Id::<Visit>::derived("test", &key).uuid(),
                desk: it.desk,
                day,
                session: None,
                mediator: None,
                appointment: None,
                ticket: None,
                waited: Some(u16::try_from(time % 50).unwrap()),
                language: it.language.parse().unwrap(),
                about: About {
                    gender: Some(if time % 3 == 0 { Gender::Man } else { Gender::Woman }),
                    age: Some(Age::Adult),
                    ..About::default()
                },
                needs: vec![Need { term: theme, met: time % 4 > 0 }],
                given: Vec::new(),
                next: Next::Nothing,
                note: String::new(),
                made: app.app().clock.now(),
            };
            visits::record(&tx, app.app(), &permit, &Actor::Operator, &visit).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

/// The desk of the tests and another one in «ici», with visits of three months: each month has a language of two visits.
pub async fn counted(place: &Place) -> TestApp {
    let app = bureau(place).await;
    open(&app, &Desk { id: Id::from_uuid(OTHER), slug: "annexe".into(), ..desk() }).await;
    let mut all = Vec::new();
    for day in ["2026-08-05", "2026-09-02", "2026-10-07"] {
        all.extend([came(DESK, day, "fr", 40), came(DESK, day, "ar", 31), came(DESK, day, "bm", 2)]);
        all.extend([came(DESK, day, "en", 12), came(OTHER, day, "fr", 25), came(OTHER, day, "ar", 9)]);
    }
    record(&app, &all).await;
    refer(&app).await;
    drawing::draw_up_now(app.app()).await.unwrap();
    app.catch_up().await;
    app
}

/// Referrals of the same months, of which each month has two that nobody answered.
async fn refer(app: &TestApp) {
    let tx = app.app().db.begin().await.unwrap();
    let ends = [
        (DESK, "completed", 1, 5, 9),
        (DESK, "declined", 4, 4, 6),
        (DESK, "expired", -1, 30, 2),
        (DESK, "open", 9, 31, 7),
        (OTHER, "completed", 2, 12, 6),
    ];
    for month in ["2026-08", "2026-09", "2026-10"] {
        let counts = format!("{month}-20T12:00:00Z").parse().unwrap();
        // Nobody was sent before August, when the figures begin.
        let begun = |it: &(usize, (Uuid, &str, i64, i64, i32))| month != "2026-08" || it.1.3 < 20;
        for (at, (desk, state, answered, ended, times)) in ends.into_iter().enumerate().filter(begun) {
            for time in 0..times {
                referred(&tx, desk, &format!("{month}/{at}/{time}"), state, counts, answered, ended).await;
            }
        }
    }
    tx.commit().await.unwrap();
}

pub async fn publish(app: &TestApp, desk: Uuid, month: &str) {
    let path = format!("/fr/work/figures/{desk}/months/{month}/publication");
    app.as_(Persona::Coordinator).post_form(&path, &[]).await.is(303);
    app.catch_up().await;
}

/// Cells by figure, period and code; none where hidden.
type Cells = BTreeMap<(String, String, String), Option<u64>>;

fn of_json(report: &Value) -> Cells {
    let mut cells = Cells::new();
    for figure in report["figures"].as_array().unwrap() {
        for row in figure["rows"].as_array().unwrap() {
            for (column, cell) in figure["columns"].as_array().unwrap().iter().zip(row["cells"].as_array().unwrap()) {
                assert_eq!(cell["hidden"].as_bool().unwrap(), cell["count"].is_null());
                let word = |value: &Value| value.as_str().unwrap().to_owned();
                let key = (word(&figure["title"]), word(&column["code"]), word(&row["code"]));
                assert!(cells.insert(key, cell["count"].as_u64()).is_none(), "a cell twice");
            }
        }
    }
    cells
}

fn of_sheet(bytes: &[u8]) -> Cells {
    let sheet = sheets::read(bytes, &LIMITS).unwrap();
    let cell = |row, name: &str| sheet.cell(row, name).unwrap().to_owned();
    let one = |row| {
        let hidden = cell(row, "Caché") == "caché";
        let count = cell(row, "Nombre");
        assert_eq!(hidden, count.is_empty(), "hidden cells have no count, others do");
        ((cell(row, "Tableau"), cell(row, "Période"), cell(row, "Code")), (!hidden).then(|| count.parse().unwrap()))
    };
    sheet.rows.iter().map(one).collect()
}

/// What stands between two marks.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    text.split_once(from).unwrap().1.split_once(to).unwrap().0
}

/// The name of a figure by its table's caption, without what keeps directions apart.
fn title(html: &str) -> String {
    let caption = between(html, "<caption>", "</caption>").rsplit_once(" (").unwrap().0;
    caption.replace(['\u{2068}', '\u{2069}'], "")
}

fn codes(html: &str) -> Vec<String> {
    html.split("data-code=\"").skip(1).map(|it| it.split('"').next().unwrap().to_owned()).collect()
}

fn said(text: &str) -> Option<u64> {
    (text != "caché").then(|| text.parse().unwrap())
}

fn of_page(html: &str) -> Cells {
    let mut cells = Cells::new();
    for table in html.split("<table class=\"table figure-table\"").skip(1) {
        let table = table.split("</table>").next().unwrap();
        let title = title(table);
        let periods = codes(between(table, "<thead>", "</thead>"));
        for row in between(table, "<tbody>", "</tbody>").split("<tr").skip(1) {
            let code = codes(row).remove(0);
            let shown = row.split("<td").skip(1).map(|it| said(between(it, ">", "</td>")));
            for (period, cell) in periods.iter().zip(shown) {
                cells.insert((title.clone(), period.clone(), code.clone()), cell);
            }
        }
    }
    cells
}

/// Every value that a chart writes beside a bar or a point is that of a cell of the same figure.
fn charts_say_the_same(html: &str, cells: &Cells) {
    let mut drawn = 0;
    for section in html.split("<section class=\"figure-section").skip(1) {
        let title = title(section);
        let Some(chart) = section.split("<svg class=\"chart\"").nth(1).map(|it| it.split("</svg>").next().unwrap())
        else {
            continue;
        };
        assert!(chart.contains("role=\"img\"") && chart.contains("<title") && chart.contains("<desc"));
        for mark in chart.split("class=\"chart-value\"").skip(1) {
            let (code, value) = (between(mark, "data-code=\"", "\""), said(between(mark, ">", "</text>")));
            let known = cells.iter().filter(|((of, period, row), _)| {
                *of == title && (row == code && period == "2026-10" || row == "total" && period == code)
            });
            assert!(known.map(|(_, cell)| *cell).any(|cell| cell == value), "{title}: {code} is drawn as {value:?}");
            drawn += 1;
        }
    }
    assert!(drawn > 10);
}

testkit::on_both! {
    async fn every_format_shows_and_hides_the_same_cells(place) {
        let app = counted(&place).await;
        for (desk, month) in [(DESK, "2026-08"), (DESK, "2026-09"), (DESK, "2026-10"), (OTHER, "2026-10")] {
            publish(&app, desk, month).await;
        }
        for query in ["?at=guichet", "?at=guichet&by=quarter", "?at=guichet&measure=languages&from=2026-09&to=2026-10"] {
            let work = |ending: &str| format!("/fr/work/figures{ending}{query}");
            let public = |ending: &str| format!("/fr/ici/desks/figures{ending}{query}");
            let coordinator = || app.as_(Persona::Coordinator);
            let cells = of_json(&app.get(&format!("/api/figures/ici/desks{query}&language=fr")).await.ok().json());
            assert!(cells.values().any(Option::is_none) && cells.values().any(Option::is_some), "{query}");
            assert_eq!(of_json(&coordinator().get(&work("/figures.json")).await.ok().json()), cells);
            assert_eq!(of_sheet(&app.get(&public("/figures.csv")).await.ok().body), cells);
            assert_eq!(of_sheet(&app.get(&public("/figures.xlsx")).await.ok().body), cells);
            assert_eq!(of_sheet(&coordinator().get(&work("/figures.csv")).await.ok().body), cells);
            assert_eq!(of_sheet(&coordinator().get(&work("/figures.xlsx")).await.ok().body), cells);
            let page = app.get(&public("")).await.ok();
            assert_eq!(of_page(page.text()), cells);
            if query == "?at=guichet" {
                charts_say_the_same(page.text(), &cells);
            }
            let page = coordinator().get(&work("")).await.ok();
            assert_eq!(of_page(page.text()), cells);
        }
    }

    async fn what_is_small_is_hidden_from_all_and_cannot_be_computed(place) {
        let app = counted(&place).await;
        for at in ["guichet", "ici"] {
            let page = app.as_(Persona::Coordinator).get(&format!("/fr/work/figures/figures.json?at={at}")).await.ok();
            let cells = of_json(&page.json());
            let cell = |code: &str| cells[&("Langues parlées".to_owned(), "2026-10".to_owned(), code.to_owned())];
            assert_eq!(cell("bm"), None, "two visits in Bambara at {at}");
            let hidden = ["fr", "ar", "bm", "en"].into_iter().filter(|code| cell(code).is_none()).count();
            assert!(hidden > 1 || cell("total").is_none(), "the total would tell");
            let people = cells.iter().filter(|((figure, ..), _)| figure != "Permanences prévues");
            assert!(people.flat_map(|(_, cell)| cell).all(|count| *count == 0 || *count >= 5));
        }
        // In the quarter they are six, and shown unless a month would be known by it.
        let quarter = app.as_(Persona::Coordinator).get("/fr/work/figures/figures.json?at=guichet&by=quarter").await.ok();
        let cells = of_json(&quarter.json());
        assert!(cells.is_empty() || cells.keys().all(|(_, period, _)| period == "2026-Q3"));
        assert!(!cells.is_empty(), "July had no visits; the quarter is what there was");
    }

    async fn a_month_is_for_everybody_once_its_desk_says_so(place) {
        let app = counted(&place).await;
        let ici = "/fr/ici/desks/figures";
        app.get(ici).await.ok().shows("Aucun chiffre n’est encore publié");
        app.get(&format!("{ici}?at=guichet")).await.is(404);
        app.get(&format!("{ici}/figures.csv")).await.is(404);
        app.get("/api/figures/ici/desks").await.is(404);
        let preview = format!("/fr/work/figures/{DESK}/months/2026-10");
        app.as_(Persona::Coordinator).get(&preview).await.ok().shows("Voici exactement ce que tout le monde verra").shows("caché");
        publish(&app, DESK, "2026-10").await;
        publish(&app, DESK, "2026-10").await;
        app.as_(Persona::Coordinator).get(&preview).await.ok().shows("Ce mois est publié");
        let page = app.get(&format!("{ici}?at=guichet")).await.ok().shows("Langues parlées");
        assert!(of_page(page.text()).keys().all(|(_, period, _)| period == "2026-10"), "no month that is not published");
        // On paper too: for everybody what is public, and for those who run the desk at once.
        let paper = app.get(&format!("{ici}/figures.pdf?at=guichet")).await.ok();
        assert!(paper.body.starts_with(b"%PDF-") && paper.header("content-type") == "application/pdf");
        assert_ne!(paper.header("cache-control"), "no-store");
        app.get("/ar/ici/desks/figures/figures.pdf?at=guichet&from=x&measure=outcomes&by=quarter").await.ok();
        app.get(&format!("{ici}/figures.pdf?at=annexe")).await.is(404);
        let paper = app.as_(Persona::Coordinator).get("/fr/work/figures/figures.pdf?at=guichet").await.ok();
        assert_eq!((&paper.body[..5], paper.header("cache-control")), (&b"%PDF-"[..], "no-store"));
        // The other desk received people too: the municipality's totals wait for it.
        app.get(&format!("{ici}?at=ici")).await.is(404);
        app.get(&format!("{ici}?at=annexe")).await.is(404);
        publish(&app, OTHER, "2026-10").await;
        app.get(&format!("{ici}?at=ici")).await.ok().shows("Tout le territoire");
        app.get(&format!("{ici}/method")).await.ok().shows("Ce qui est perdu").shows("octobre 2026");
        app.get("/ar/ici/desks/figures").await.ok().shows("أرقام الشبابيك");
        let path = format!("/fr/work/figures/{DESK}/months/2026-11/publication");
        app.as_(Persona::Coordinator).post_form(&path, &[]).await.is(404);
    }

    async fn figures_are_for_those_who_run_the_desk(place) {
        let app = counted(&place).await;
        let month = format!("/fr/work/figures/{DESK}/months/2026-10");
        let pages = ["/fr/work/figures?at=guichet", "/fr/work/figures/figures.csv?at=guichet", "/fr/work/figures/figures.pdf?at=guichet", &month];
        for nobody in [Persona::Newcomer, Persona::Editor, Persona::Reviewer, Persona::Mediator, Persona::Neighbour] {
            for path in pages {
                app.as_(nobody).get(path).await.is(404);
            }
            app.as_(nobody).post_form(&format!("{month}/publication"), &[]).await.is(404);
        }
        for path in pages {
            app.as_(Persona::Coordinator).get(path).await.ok();
            app.as_(Persona::Administrator).get(path).await.ok();
            app.get(path).await.is(303);
        }
        // Who runs one desk alone sees that desk, and not what all desks together received.
        give(&app, Persona::Mediator, Role::DeskCoordinator, Scope::Desk(DESK)).await;
        app.as_(Persona::Mediator).get("/fr/work/figures").await.ok().shows("Mois arrêtés");
        app.as_(Persona::Mediator).get("/fr/work/figures?at=annexe").await.is(404);
        app.as_(Persona::Mediator).get("/fr/work/figures?at=ici").await.is(404);
        app.as_(Persona::Mediator).get(&format!("/fr/work/figures/{OTHER}/months/2026-10")).await.is(404);
        for wrong in ["2026-13", "2026", "x", "2026-12"] {
            app.as_(Persona::Coordinator).get(&format!("/fr/work/figures/{DESK}/months/{wrong}")).await.is(404);
        }
        app.as_(Persona::Coordinator).get("/fr/work/figures?at=guichet&by=x&from=z&to=2031-01&measure=w").await.ok();
    }

    async fn a_month_that_is_drawn_up_stays_as_it_is(place) {
        let mut app = counted(&place).await;
        let path = "/fr/work/figures/figures.json?at=guichet&from=2026-08&to=2026-10";
        let before = of_json(&app.as_(Persona::Coordinator).get(path).await.ok().json());
        record(&app, &[came(DESK, "2026-10-08", "fr", 9), came(DESK, "2026-11-04", "fr", 30)]).await;
        assert_eq!(drawing::draw_up_now(app.app()).await.unwrap(), 0, "November is not over");
        assert_eq!(of_json(&app.as_(Persona::Coordinator).get(path).await.ok().json()), before);
        app.set_clock("2026-12-07T22:00:00Z").await;
        assert_eq!(drawing::draw_up_now(app.app()).await.unwrap(), 0, "a week is left for what was recorded offline");
        app.set_clock("2026-12-08T09:00:00Z").await;
        assert!(drawing::draw_up_now(app.app()).await.unwrap() > 0);
        assert_eq!(of_json(&app.as_(Persona::Coordinator).get(path).await.ok().json()), before);
        let subject = Id::<kernel::Territory>::derived("test", "ici").uuid();
        let sealed = counted_rows(&app, subject).await;
        assert!(sealed.iter().flatten().count() == 4 && sealed.iter().flatten().all(|it| !it.contains("woman")));
        // When the year is over nothing that was counted remains but what was released.
        app.set_clock("2027-01-10T09:00:00Z").await;
        drawing::draw_up_now(app.app()).await.unwrap();
        assert!(counted_rows(&app, subject).await.iter().flatten().next().is_none());
        let december = Month::parse("2026-12").unwrap();
        let series = [&desks::figures::counting::VISITS];
        let drawn = releases::of(app.app().db.read(), &series, subject, &[december]).await.unwrap();
        let year = drawn[0].table("language", Period::Year(2026)).unwrap();
        assert_eq!(year.cell(&[("desk", &DESK.to_string())]), Some(Cell::Shown(85 * 3 + 30)));
        app.run_jobs().await;
    }

    async fn a_page_asks_as_much_for_ten_visits_as_for_thousands(place) {
        let app = bureau(&place).await;
        record(&app, &[came(DESK, "2026-09-02", "fr", 6)]).await;
        drawing::draw_up_now(app.app()).await.unwrap();
        let page = || async { app.as_(Persona::Coordinator).get("/fr/work/figures?at=guichet").await.ok() };
        page().await;
        let (_, few) = app.queries(page()).await;
        let many = counted(&place).await;
        let page = || async { many.as_(Persona::Coordinator).get("/fr/work/figures?at=guichet").await.ok() };
        page().await;
        let (_, more) = many.queries(page()).await;
        assert_eq!(few, more);
    }

    async fn what_no_service_met_is_a_gap_for_those_who_write(place) {
        let app = counted(&place).await;
        for nobody in [Persona::Newcomer, Persona::Mediator] {
            app.as_(nobody).get("/fr/work/gaps").await.is(404);
        }
        let page = app.as_(Persona::Editor).get("/fr/work/gaps").await.ok().shows("Besoins sans réponse");
        assert!(page.text().contains("/fr/work/gaps/ici/none"));
        app.as_(Persona::Editor).get("/fr/work/gaps/ici/none").await.ok().shows("Écrire ce qui manque");
        app.as_(Persona::Editor).get("/fr/work/gaps/ici/rien-de-tel").await.is(404);
        app.as_(Persona::Neighbour).get("/fr/work/gaps?territory=ici").await.is(404);
        app.as_(Persona::Neighbour).get("/fr/work/gaps/ici/none").await.is(404);
    }
}

/// What is kept, sealed, of what was counted for the visits of a territory.
async fn counted_rows(app: &TestApp, subject: Uuid) -> Vec<Option<String>> {
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
    let query = releases::Entity::find().filter(releases::Column::Subject.eq(subject));
    let query = query.filter(releases::Column::Series.eq(desks::figures::counting::VISITS.name));
    query.all(app.app().db.read()).await.unwrap().into_iter().map(|it| it.counted).collect()
}

/// Nothing of a hidden cell is kept beside it: who reads the table of releases learns no more than the public.
#[test]
fn a_cell_that_is_hidden_says_nothing_else() {
    let month = Month::parse("2026-10").unwrap();
    let rows = |count| vec![(["d", "fr", "woman", "25-59", "0-14"].map(str::to_owned).to_vec(), count)];
    let series = desks::figures::counting::VISITS;
    let tables = |count| releases::control(&series, 5, month, &[(month, rows(count))], &[]).unwrap().tables;
    assert!(tables(3).iter().flat_map(|it| &it.lines).all(|it| it.cell == Cell::Hidden));
    assert_eq!(tables(3), tables(1));
}
