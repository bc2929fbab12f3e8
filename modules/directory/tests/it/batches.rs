//! Many services at once: what goes out in a sheet and comes back, what is done to what was chosen, and the way back.
//! The personas work in La Marsa; the neighbour edits Raoued.

use crate::demo::network;
use jiff::Timestamp;
use kernel::Id;
use platform::sheets::{self, Cell, Format, LIMITS, Layout, Sheet, Writer};
use std::future::IntoFuture;
use testkit::{Answer, Persona, TestApp};

const EXPORT: &str = "/fr/work/services/export";
const BATCHES: &str = "/fr/work/batches";
const SHEETS: &str = "/fr/work/sheets";

/// Everything that somebody sees, as a sheet.
async fn exported(app: &TestApp, who: Persona) -> Vec<u8> {
    let answer = app.as_(who).post_form(EXPORT, &[("all", "yes")]).await.ok();
    assert!(answer.header("content-disposition").ends_with(".xlsx\""), "{}", answer.header("content-disposition"));
    answer.body
}

/// Columns and rows of a sheet, to be changed and written again.
struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn of(bytes: &[u8]) -> Table {
        let sheet: Sheet = sheets::read(bytes, &LIMITS).unwrap();
        let row = |row| sheet.columns.iter().map(|name| sheet.cell(row, name).unwrap().to_owned()).collect();
        Table { rows: sheet.rows.iter().map(row).collect(), columns: sheet.columns.clone() }
    }

    fn at(&self, column: &str) -> usize {
        self.columns.iter().position(|it| it == column).unwrap_or_else(|| panic!("no column {column}"))
    }

    fn row(&mut self, title: &str) -> usize {
        let at = self.at("title.fr");
        self.rows.iter().position(|row| row[at].contains(title)).unwrap_or_else(|| panic!("no service {title}"))
    }

    fn set(&mut self, row: usize, column: &str, text: &str) {
        let at = self.at(column);
        self.rows[row][at] = text.to_owned();
    }

    /// Only these columns, in this order.
    fn keep(&mut self, columns: &[&str]) {
        let places: Vec<usize> = columns.iter().map(|it| self.at(it)).collect();
        self.rows = self.rows.iter().map(|row| places.iter().map(|at| row[*at].clone()).collect()).collect();
        self.columns = columns.iter().map(|it| (*it).to_owned()).collect();
    }

    fn write(&self, format: Format, name: &str) -> Vec<u8> {
        let columns: Vec<(&str, u16)> = self.columns.iter().map(|it| (it.as_str(), 20)).collect();
        let layout = Layout { name, right_to_left: false, columns: &columns, now: Timestamp::UNIX_EPOCH };
        let mut writer = Writer::new(format, &layout).unwrap();
        for row in &self.rows {
            writer.row(&row.iter().map(|it| Cell::Text(it)).collect::<Vec<_>>()).unwrap();
        }
        writer.finish().unwrap()
    }
}

async fn send(app: &TestApp, who: Persona, bytes: &[u8]) -> Answer {
    let head = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"services.xlsx\"\r\n\r\n";
    let body = [head.as_bytes(), bytes, b"\r\n--X--\r\n"].concat();
    let ask = app.as_(who).method(http::Method::POST, SHEETS);
    ask.body("multipart/form-data; boundary=X", body).await
}

/// The page of the batch that a sheet became.
async fn preview(app: &TestApp, who: Persona, bytes: &[u8]) -> (String, Answer) {
    let path = send(app, who, bytes).await.is(303).location().to_owned();
    let page = app.as_(who).get(&path).await.ok();
    (path, page)
}

async fn act(app: &TestApp, who: Persona, path: &str, fields: &[(&str, &str)]) -> Answer {
    app.as_(who).post_form(path, fields).await
}

/// What somebody would start from: the title, and whether a draft is there.
async fn desk(app: &TestApp, id: &str) -> (String, bool) {
    let page = app.as_(Persona::Coordinator).get(&format!("/fr/work/services/{id}")).await.ok();
    let field = page.text().split(" name=\"name\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
    let title = field.split('"').next().unwrap().replace("&lt;", "<").replace("&gt;", ">");
    (title, page.text().contains("/withdrawal\""))
}

testkit::on_both! {
    async fn a_sheet_that_comes_back_as_it_went_changes_nothing(place) {
        let app = network(&place).await;
        for who in [Persona::Editor, Persona::Coordinator] {
            let bytes = exported(&app, who).await;
            let count = Table::of(&bytes).rows.len();
            assert!(count > 5, "{count}");
            let (path, page) = preview(&app, who, &bytes).await;
            let page = page.shows("Aucun service ne changera");
            assert!(page.words().contains(&format!("{count} lignes sans changement")), "{}", page.words());
            assert!(!page.text().contains("/application\""), "nothing to accept");
            act(&app, who, &format!("{path}/undo"), &[]).await.is(303);
            app.as_(who).get(&path).await.is(404);
        }
        let arabic = app.as_(Persona::Editor).post_form("/ar/work/services/export", &[("all", "yes")]).await.ok();
        let (_, page) = preview(&app, Persona::Editor, &arabic.body).await;
        page.shows("Aucun service ne changera");
        let csv = Table::of(&arabic.body).write(Format::Csv, "");
        preview(&app, Persona::Editor, &csv).await.1.shows("Aucun service ne changera");
    }

    async fn differences_are_seen_then_taken_over_then_undone(place) {
        let app = network(&place).await;
        let mut table = Table::of(&exported(&app, Persona::Coordinator).await);
        let row = table.row("Guichet d’accueil");
        let (id, before) = (table.rows[row][0].clone(), table.rows[row][table.at("title.fr")].clone());
        table.set(row, "title.fr", "Guichet tout neuf <b>");
        table.set(row, "wait_time.fr", "[-]");
        table.set(row, "phones", "+216 71 999 999");
        table.keep(&["phones", "title.fr", "version", "wait_time.fr", "id"]);
        let (path, page) = preview(&app, Persona::Coordinator, &table.write(Format::Xlsx, "Feuille renommée")).await;
        let page = page.shows("Un service changera").shows("neuf").shows("999");
        assert!(page.text().contains("<ins>") && page.text().contains("<del>") && page.text().contains("&lt;b&gt;"));
        assert_eq!(desk(&app, &id).await, (before.clone(), false));
        for other in [Persona::Editor, Persona::Neighbour, Persona::Administrator, Persona::Observer] {
            app.as_(other).get(&path).await.is(404);
            act(&app, other, &format!("{path}/application"), &[]).await.is(404);
            act(&app, other, &format!("{path}/undo"), &[]).await.is(404);
        }
        act(&app, Persona::Coordinator, &format!("{path}/application"), &[]).await.is(303);
        app.as_(Persona::Coordinator).get(&path).await.ok().shows("Un brouillon écrit");
        assert_eq!(desk(&app, &id).await, ("Guichet tout neuf <b>".to_owned(), true));
        act(&app, Persona::Coordinator, &format!("{path}/application"), &[]).await.is(409);
        act(&app, Persona::Coordinator, &format!("{path}/undo"), &[]).await.is(303);
        app.as_(Persona::Coordinator).get(&path).await.ok().shows("Un changement annulé");
        assert_eq!(desk(&app, &id).await, (before, false));
        act(&app, Persona::Coordinator, &format!("{path}/undo"), &[]).await.is(409);
    }

    async fn what_changed_since_is_not_overwritten_unless_asked(place) {
        let app = network(&place).await;
        let mut table = Table::of(&exported(&app, Persona::Coordinator).await);
        let row = table.row("Guichet d’accueil");
        let id = table.rows[row][0].clone();
        // Somebody writes meanwhile.
        let mut theirs = Table::of(&exported(&app, Persona::Coordinator).await);
        theirs.set(row, "title.fr", "Le leur");
        let (path, _) = preview(&app, Persona::Coordinator, &theirs.write(Format::Xlsx, "x")).await;
        act(&app, Persona::Coordinator, &format!("{path}/application"), &[]).await.is(303);
        table.set(row, "title.fr", "Le mien");
        let mine = table.write(Format::Csv, "x");
        let (path, page) = preview(&app, Persona::Coordinator, &mine).await;
        page.shows("Un service a été modifié depuis l’export").shows("Aucun service ne changera");
        act(&app, Persona::Coordinator, &format!("{path}/application"), &[("conflicts", "leave")]).await.is(303);
        assert_eq!(desk(&app, &id).await.0, "Le leur");
        let (path, _) = preview(&app, Persona::Coordinator, &mine).await;
        act(&app, Persona::Coordinator, &format!("{path}/application"), &[("conflicts", "take")]).await.is(303);
        assert_eq!(desk(&app, &id).await.0, "Le mien");
        // What was a draft before is that draft again.
        act(&app, Persona::Coordinator, &format!("{path}/undo"), &[]).await.is(303);
        assert_eq!(desk(&app, &id).await, ("Le leur".to_owned(), true));
    }

    async fn rows_that_cannot_be_taken_over_are_said_and_tell_nothing(place) {
        let app = network(&place).await;
        let theirs = Table::of(&exported(&app, Persona::Neighbour).await);
        let mut table = Table::of(&exported(&app, Persona::Editor).await);
        let row = table.row("Guichet d’accueil");
        table.set(row, "title.ar", "عنوان آخر");
        table.set(row + 1, "email", "pas une adresse");
        table.rows.push(table.rows[row].clone());
        let width = table.columns.len();
        let blank = |id: &str| [vec![id.to_owned()], vec!["x".to_owned(); width - 1]].concat();
        table.rows.extend([blank(&theirs.rows[0][0]), blank(&Id::<()>::new().to_string()), blank("x"), blank("")]);
        let (_, page) = preview(&app, Persona::Editor, &table.write(Format::Xlsx, "x")).await;
        let words = page.words();
        // An editor does not translate; next door and nowhere are the same.
        for said in ["pas le droit de traduire", "adresse e-mail", "porte déjà cet identifiant", "n’a pas d’identifiant"] {
            assert!(words.contains(said), "{said}: {words}");
        }
        assert_eq!(words.matches("Aucun service que vous puissiez modifier").count(), 3, "{words}");
        assert!(words.contains("7 lignes à corriger") || words.contains("6 lignes à corriger"), "{words}");
        for hostile in [&b"PK\x03\x04broken"[..], b"", b"a,b\n1,2", b"\xd0\xcf\x11\xe0"] {
            send(&app, Persona::Editor, hostile).await.is(422);
        }
        for who in [Persona::Observer, Persona::Translator, Persona::Newcomer] {
            app.as_(who).get("/fr/work/sheets/new").await.is(404);
        }
    }

    async fn ten_thousand_rows_are_read_and_shown_a_page_at_a_time(place) {
        let mut app = network(&place).await;
        let mut csv = String::from("id;title.fr\n");
        for _ in 0..10_000 {
            csv.push_str(&format!("{};Un titre\n", Id::<()>::new()));
        }
        let (path, page) = preview(&app, Persona::Editor, csv.as_bytes()).await;
        page.shows("Nous comparons votre tableau").shows("9 900 lignes").hides("à corriger");
        act(&app, Persona::Editor, &format!("{path}/application"), &[]).await.is(409);
        app.set_clock("2026-11-25T10:05:00Z").await;
        app.run_jobs().await;
        let page = app.as_(Persona::Editor).get(&path).await.ok().shows("10 000 lignes à corriger");
        assert_eq!(page.text().matches("<li class=\"card\">").count(), 50);
        let (_, first) = app.queries(app.as_(Persona::Editor).get(&path).into_future()).await;
        let last = format!("{path}?after=9990");
        let (page, late) = app.queries(app.as_(Persona::Editor).get(&last).into_future()).await;
        assert_eq!(page.ok().text().matches("<li class=\"card\">").count(), 11);
        assert_eq!(first, late);
    }

    async fn what_is_chosen_is_changed_and_put_back(place) {
        let app = network(&place).await;
        let table = Table::of(&exported(&app, Persona::Coordinator).await);
        let ids: Vec<&str> = table.rows.iter().take(2).map(|row| row[0].as_str()).collect();
        let theirs = Table::of(&exported(&app, Persona::Neighbour).await).rows[0][0].clone();
        let chosen = [("id", ids[0]), ("id", ids[1]), ("id", theirs.as_str())];
        let due = [&chosen[..], &[("act", "due"), ("due", "2027-03-01")]].concat();
        let path = act(&app, Persona::Coordinator, BATCHES, &due).await.is(303).location().to_owned();
        app.as_(Persona::Coordinator).get(&path).await.ok().shows("2 brouillons écrits").shows("Un service laissé comme il est");
        act(&app, Persona::Coordinator, &format!("{path}/undo"), &[]).await.is(303);
        assert!(!desk(&app, ids[0]).await.1);
        let archive = [&chosen[..], &[("act", "archive")]].concat();
        let path = act(&app, Persona::Coordinator, BATCHES, &archive).await.is(303).location().to_owned();
        app.as_(Persona::Coordinator).get(&path).await.ok().shows("2 services retirés du public");
        app.as_(Persona::Coordinator).get("/fr/work/services?state=archived").await.ok().shows("2 services");
        act(&app, Persona::Coordinator, &format!("{path}/undo"), &[]).await.is(303);
        app.as_(Persona::Coordinator).get("/fr/work/services?state=archived").await.ok().hides("name-");
        // An editor archives nothing, and publishes nothing.
        let path = act(&app, Persona::Editor, BATCHES, &archive).await.is(303).location().to_owned();
        app.as_(Persona::Editor).get(&path).await.ok().shows("3 services laissés comme ils sont");
        let published = [&chosen[..], &[("act", "assured"), ("publish", "yes")]].concat();
        let path = act(&app, Persona::Editor, BATCHES, &published).await.is(303).location().to_owned();
        app.as_(Persona::Editor).get(&path).await.ok().shows("2 brouillons écrits");
        act(&app, Persona::Editor, &format!("{path}/undo"), &[]).await.is(303);
        let path = act(&app, Persona::Coordinator, BATCHES, &published).await.is(303).location().to_owned();
        app.as_(Persona::Coordinator).get(&path).await.ok().shows("2 services publiés");
        act(&app, Persona::Coordinator, &format!("{path}/undo"), &[]).await.is(303);
        app.as_(Persona::Coordinator).get(&path).await.ok().shows("2 changements annulés");
        for wrong in [&[("act", "due")][..], &[("act", "due"), ("due", "x")], &[("act", "nothing")], &[("act", "add-theme")]] {
            act(&app, Persona::Editor, BATCHES, &[&chosen[..1], wrong].concat()).await.is(422);
        }
        act(&app, Persona::Editor, BATCHES, &[("act", "assured")]).await.is(422).shows("Choisissez au moins un service");
        act(&app, Persona::Editor, EXPORT, &[]).await.is(422);
        app.catch_up().await;
    }

    async fn many_are_done_by_a_job_and_forgotten_after_a_week(place) {
        let mut app = network(&place).await;
        let territory = [("territory", "la-marsa")];
        for n in 0..130 {
            let name = format!("Service numéro {n}");
            act(&app, Persona::Editor, "/fr/work/services", &[territory[0], ("name", &name), ("lang", "fr")]).await.is(303);
        }
        let all = [("all", "yes"), ("q", "numéro"), ("act", "due"), ("due", "2027-03-01")];
        let path = act(&app, Persona::Editor, BATCHES, &all).await.is(303).location().to_owned();
        app.as_(Persona::Editor).get(&path).await.ok().shows("encore 30 services").shows("100 brouillons écrits");
        act(&app, Persona::Editor, &format!("{path}/undo"), &[]).await.is(409);
        app.set_clock("2026-11-25T10:05:00Z").await;
        app.run_jobs().await;
        app.as_(Persona::Editor).get(&path).await.ok().shows("130 brouillons écrits").hides("encore 30 services");
        let (few, _) = (app.as_(Persona::Editor).get("/fr/work/services?q=numéro").await.ok(), ());
        assert_eq!(few.text().matches("class=\"tick\"").count(), 50);
        app.set_clock("2026-12-03T10:05:00Z").await;
        app.run_jobs().await;
        app.as_(Persona::Editor).get(&path).await.is(404);
    }

    async fn every_page_speaks_every_language(place) {
        let app = network(&place).await;
        let mut table = Table::of(&exported(&app, Persona::Coordinator).await);
        table.set(0, "title.fr", "Autre");
        table.set(1, "due", "x");
        let bytes = table.write(Format::Xlsx, "x");
        let (path, _) = preview(&app, Persona::Coordinator, &bytes).await;
        let titles = [("fr", "Ce que ce tableau changerait"), ("ar", "ما سيغيّره هذا الجدول"), ("en", "What this spreadsheet would change"), ("es", "Lo que cambiaría esta hoja"), ("pt", "O que esta folha mudaria")];
        for (lang, title) in titles {
            let at = |path: &str| path.replacen("/fr/", &format!("/{lang}/"), 1);
            app.as_(Persona::Coordinator).get(&at(&path)).await.ok().shows(title);
            app.as_(Persona::Coordinator).get(&at("/fr/work/sheets/new")).await.ok();
            app.as_(Persona::Coordinator).get(&at("/fr/work/services")).await.ok();
            act(&app, Persona::Coordinator, &at(BATCHES), &[("id", "x")]).await.is(422);
        }
    }
}
