//! After an account is erased nothing leads to the person any more, in any table of any module.
//! The tables are found by themselves: one that is added tomorrow is looked at without anybody thinking of it.

use platform::personal::{self, EraseAccount};
use platform::{Cx, accounts::account, db};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, Value};
use sea_orm::{ConnectionTrait, Statement};
use testkit::{Engine, Persona, TestApp};
use uuid::Uuid;

/// Columns that hold identifiers of things. Any other column of identifiers must be empty of an account once that is
/// erased: either `Personal::erase` of its module takes it away, or, if no account can be in it, its name is added here.
const THINGS: &[&str] = &[
    "id",
    "application",
    "appointment",
    "batch",
    "call",
    "consent",
    "cooperation",
    "desk",
    "event",
    "file",
    "from_desk",
    "group_id",
    "invitation",
    "link",
    "listing",
    "mandate",
    "meeting",
    "thread",
    "object",
    "offer",
    "organisation",
    "owner",
    "parent",
    "portal",
    "practice",
    "provider",
    "receiver",
    "recipient",
    "referral",
    "request",
    "scope_id",
    "segment",
    "seeker",
    "service",
    "session",
    "source",
    "location",
    "subject",
    "taxonomy",
    "term",
    "territory",
    "theme",
    "ticket",
    "to_desk",
    "visit",
    "to_id",
];
/// Tables that keep the identifier of whoever acted, as the page of the erasure says.
const PROMISED: [&str; 1] = ["audit"];

/// A column: its table, its name and its declared kind.
struct Column {
    table: String,
    name: String,
    kind: String,
}

impl Column {
    fn is_uuid(&self) -> bool {
        self.kind.starts_with("uuid")
    }

    fn is_text(&self) -> bool {
        ["text", "varchar", "char", "character", "json"].iter().any(|kind| self.kind.starts_with(kind))
    }

    /// Any value of its kind, never twice the same.
    fn something(&self, number: i64, engine: Engine) -> Value {
        match self.kind.as_str() {
            _ if self.is_uuid() => kernel::Id::<()>::new().uuid().into(),
            kind if kind.starts_with("json") => serde_json::json!({}).into(),
            _ if self.is_text() => format!("x{number}").into(),
            kind if kind.starts_with("bool") => false.into(),
            "bytea" | "blob" | "varbinary_blob" => vec![0u8].into(),
            kind if kind.starts_with("double") || kind.starts_with("real") => 1.0f64.into(),
            "integer" if engine == Engine::Postgres => (number as i32).into(),
            _ => number.into(),
        }
    }
}

async fn columns(app: &TestApp) -> Vec<Column> {
    const SQLITE: &str = "SELECT t.name, c.name, lower(c.type) FROM sqlite_schema t, pragma_table_info(t.name) c \
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY t.name, c.cid";
    const POSTGRES: &str = "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns \
        WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position";
    let db = app.app().db.read();
    let sql = db::dialect(app.app().db.engine(), SQLITE, POSTGRES);
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
    let text = |row: &sea_orm::QueryResult, at| row.try_get_by_index::<String>(at).unwrap();
    let all = rows.iter().map(|row| Column { table: text(row, 0), name: text(row, 1), kind: text(row, 2) });
    all.filter(|column| column.table != "seaql_migrations").collect()
}

/// Puts the account into every column that could hold one, each in a row of its own.
async fn fill(app: &TestApp, columns: &[Column], account: Uuid) {
    let tx = app.app().db.begin().await.unwrap();
    for (number, chosen) in (900_000..).zip(columns) {
        if !chosen.is_uuid() || THINGS.contains(&chosen.name.as_str()) || PROMISED.contains(&chosen.table.as_str()) {
            continue;
        }
        let row: Vec<&Column> = columns.iter().filter(|column| column.table == chosen.table).collect();
        let value = |column: &Column| {
            let own = column.name == chosen.name;
            if own { account.into() } else { column.something(number, app.app().db.engine()) }
        };
        let insert = Query::insert()
            .into_table(Alias::new(&chosen.table))
            .columns(row.iter().map(|column| Alias::new(&column.name)))
            .values_panic(row.iter().map(|column| Expr::value(value(column))))
            .to_owned();
        tx.connection().execute(&insert).await.unwrap_or_else(|error| panic!("{}: {error}", chosen.table));
    }
    tx.commit().await.unwrap();
}

/// The columns in which one of these words, or the identifier, still is.
async fn remains(app: &TestApp, columns: &[Column], words: &[&str], id: Uuid) -> Vec<String> {
    let mut found = Vec::new();
    for column in columns {
        let at = || Expr::col(Alias::new(&column.name));
        let mut conditions = Vec::new();
        if column.is_uuid() && !PROMISED.contains(&column.table.as_str()) {
            conditions.push(at().eq(id));
        } else if column.is_text() {
            let unpromised = (!PROMISED.contains(&column.table.as_str())).then(|| id.to_string());
            let words = words.iter().map(|word| (*word).to_owned()).chain(unpromised);
            conditions.extend(words.map(|word| at().cast_as(Alias::new("text")).like(format!("%{word}%"))));
        }
        for condition in conditions {
            let query = Query::select()
                .expr(Expr::value(1))
                .from(Alias::new(&column.table))
                .and_where(condition)
                .limit(1)
                .to_owned();
            if app.app().db.read().query_one(&query).await.unwrap().is_some() {
                found.push(format!("{}.{}", column.table, column.name));
            }
        }
    }
    found
}

testkit::on_both! {
    async fn nothing_leads_to_the_person_any_more(place) {
        let app = TestApp::new(&place, crate::modules::all()).await;
        directory::import::demo(&app.cx()).await.unwrap();
        let shelf = directory::shelf::Shelf::load(app.app().db.read()).await.unwrap();
        let scope = |slug: &str| kernel::Scope::Territory(shelf.territories.iter().find(|it| it.slug == slug).unwrap().id);
        app.settle(scope("la-marsa"), scope("raoued"));
        app.catch_up().await;
        // Somebody who uses the product, under a name that is nowhere else.
        let (login, name) = (Persona::Coordinator.login(), "Zubayda Quxbar");
        let coordinator = || app.as_(Persona::Coordinator);
        coordinator().post_form("/fr/account", &[("name", name), ("language", "fr")]).await.ok();
        let here = scope("la-marsa").id().unwrap();
        let fields = [("role", "editor"), ("scope", &*format!("territory:{here}")), ("note", "Amina")];
        coordinator().post_form("/fr/people/invitations", &fields).await.ok();
        let account = app.account(Persona::Coordinator).await;
        let columns = columns(&app).await;
        fill(&app, &columns, account.id).await;
        let before = remains(&app, &columns, &[&login, name], account.id).await;
        for column in ["accounts.login", "accounts.name", "accounts.id", "grants.account", "drafts.author"] {
            assert!(before.iter().any(|found| found == column), "{column} is not looked at: {before:?}");
        }
        let mut tx = app.app().db.begin().await.unwrap();
        let cx = Cx { actor: account::acting(&tx, account.id).await.unwrap().unwrap(), ..app.cx() };
        let permit = cx.permit::<EraseAccount>(&tx, account.id).await.unwrap();
        personal::erase(app.app(), &mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        let after = remains(&app, &columns, &[&login, name], account.id).await;
        assert!(after.is_empty(), "the person is still in {after:?}: fill `Running.personal`, or say that no account can be there");
        app.get("/fr/la-marsa").await.ok();
        app.run_jobs().await;
    }
}
