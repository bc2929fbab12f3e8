//! A month of figures for the walk over all routes: visits at its desk in October, drawn up.
//! Whoever asks from next door must not find it.

use desks::figures::drawing;
use desks::policy::ReceivePeople;
use desks::visits::model::{About, Need, Next, Visit};
use desks::visits::store;
use kernel::{Actor, Id, Lang};
use testkit::{DESK, TestApp};
use uuid::Uuid;

/// An address with the month and the theme that there are.
pub fn fill(address: &str) -> String {
    address.replace("{month}", "2026-10").replace("{theme}", "none")
}

/// Records the visits and draws up their month.
pub async fn drawn(app: &TestApp) {
    let cx = app.cx();
    let tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<ReceivePeople>(&tx, (DESK, app.app().clone())).await.unwrap();
    for number in 0..8 {
        let visit = Visit {
            id: Id::<Visit>::derived("figures", &number.to_string()).uuid(),
            desk: DESK,
            day: "2026-10-07".parse().unwrap(),
            session: None,
            mediator: None,
            appointment: None,
            ticket: None,
            waited: Some(10),
            language: Lang::FR,
            about: About::default(),
            needs: vec![Need { term: Uuid::from_u128(1), met: false }],
            given: Vec::new(),
            next: Next::Nothing,
            note: String::new(),
            made: app.app().clock.now(),
        };
        store::record(&tx, app.app(), &permit, &Actor::Operator, &visit).await.unwrap();
    }
    tx.commit().await.unwrap();
    drawing::draw_up_now(app.app()).await.unwrap();
}
