//! What `teranga doctor` says of releases: well while they are as they were drawn up, wrong as soon as somebody changed one.
//! Changes are made in the table itself, as whoever can write to the database would.

use crate::figures::{counted, publish};
use desks::figures::counting::VISITS;
use desks::figures::{ALL, drawing};
use disclosure::{Cell, Release};
use kernel::Id;
use platform::doctor::State;
use platform::figures::{examine, releases};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use testkit::{DESK, TestApp};

async fn of_month(app: &TestApp, month: &str) -> releases::Model {
    let subject = Id::<kernel::Territory>::derived("test", "ici").uuid();
    let query = releases::Entity::find().filter(releases::Column::Subject.eq(subject));
    let query = query.filter(releases::Column::Series.eq(VISITS.name)).filter(releases::Column::Month.eq(month));
    query.one(app.app().db.read()).await.unwrap().unwrap()
}

async fn put(app: &TestApp, row: releases::Model) {
    let tx = app.app().db.begin().await.unwrap();
    row.into_active_model().reset_all().update(tx.connection()).await.unwrap();
    tx.commit().await.unwrap();
}

/// What the doctor says once a cell that `which` chooses says something else.
async fn changed(app: &TestApp, month: &str, which: impl Fn(Cell) -> bool, to: impl Fn(Cell) -> Cell) -> String {
    let row = of_month(app, month).await;
    let mut release: Release = serde_json::from_str(&row.body).unwrap();
    let line = release.tables.iter_mut().flat_map(|it| &mut it.lines).find(|line| which(line.cell)).unwrap();
    line.cell = to(line.cell);
    put(app, releases::Model { body: serde_json::to_string(&release).unwrap(), ..row.clone() }).await;
    let said = told(app).await;
    put(app, row).await;
    said
}

/// Empty when all is well.
async fn told(app: &TestApp) -> String {
    let finding = examine(app.app(), &ALL).await.unwrap();
    match finding.state {
        State::Well => String::new(),
        State::Look => format!("look: {}", finding.text),
        State::Wrong(mend) => format!("{} {mend}", finding.text),
    }
}

const fn plus(cell: Cell) -> Cell {
    match cell {
        Cell::Shown(count) => Cell::Shown(count + 1),
        Cell::Hidden => Cell::Hidden,
    }
}

fn shown(cell: Cell) -> bool {
    matches!(cell, Cell::Shown(count) if count > 0)
}

testkit::on_both! {
    async fn the_doctor_sees_a_release_that_somebody_changed(place) {
        let app = counted(&place).await;
        publish(&app, DESK, "2026-10").await;
        assert_eq!(told(&app).await, "");
        let said = changed(&app, "2026-10", shown, plus).await;
        assert!(said.contains("desk-visits 2026-10") && said.contains("sum"), "{said}");
        let said = changed(&app, "2026-09", |cell| cell == Cell::Hidden, |_| Cell::Shown(2)).await;
        assert!(said.contains("desk-visits 2026-09") && said.contains("small count"), "{said}");
        let said = changed(&app, "2026-09", |cell| cell == Cell::Hidden, |_| Cell::Shown(31)).await;
        assert!(said.contains("desk-visits 2026-09"), "a cell that was hidden for another one: {said}");
        let row = of_month(&app, "2026-08").await;
        put(&app, releases::Model { threshold: 1, ..row.clone() }).await;
        assert!(told(&app).await.contains("threshold"));
        put(&app, releases::Model { body: "{}".into(), ..row.clone() }).await;
        assert!(told(&app).await.contains("cannot be read"));
        put(&app, releases::Model { counted: Some("x".into()), ..row.clone() }).await;
        assert!(told(&app).await.contains("cannot be opened"));
        put(&app, row).await;
        assert_eq!(told(&app).await, "");
    }

    async fn when_the_year_is_over_sums_still_tell(place) {
        let mut app = counted(&place).await;
        app.set_clock("2027-01-10T09:00:00Z").await;
        drawing::draw_up_now(app.app()).await.unwrap();
        assert!(of_month(&app, "2026-10").await.counted.is_none());
        assert_eq!(told(&app).await, "");
        let said = changed(&app, "2026-10", shown, plus).await;
        assert!(said.contains("desk-visits 2026-10") && said.contains("sum"), "{said}");
        // What a quarter or a year says is held against its months.
        let row = of_month(&app, "2026-12").await;
        let mut release: Release = serde_json::from_str(&row.body).unwrap();
        for line in release.tables.iter_mut().filter(|it| it.table.name.ends_with("@2026")).flat_map(|it| &mut it.lines) {
            if let Cell::Shown(count) = line.cell {
                line.cell = Cell::Shown(count * 2);
            }
        }
        put(&app, releases::Model { body: serde_json::to_string(&release).unwrap(), ..row }).await;
        assert!(told(&app).await.contains("desk-visits 2026-12"));
        app.run_jobs().await;
    }
}
