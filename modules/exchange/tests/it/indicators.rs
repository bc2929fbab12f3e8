//! Indicators of effect: the same in every format, nothing said of too few, and people only as the control lets them through.

use crate::exchange;
use crate::following::{agreed, closed, seen};
use testkit::{Persona, TestApp};

async fn asked(app: &TestApp) -> Vec<String> {
    let list = app.as_(Persona::Neighbour).get("/es/work/exchange/effects").await.ok();
    let parts = list.text().split("/es/work/exchange/effects/").skip(1);
    parts.map(|it| format!("/es/work/exchange/effects/{}", &it[..36])).collect()
}

/// Answers every check that was asked, and confirms it.
async fn answered(app: &TestApp) {
    for check in asked(app).await {
        let now = seen(&app.as_(Persona::Neighbour).get(&check).await.ok());
        let fields = [
            ("changes", "law"),
            ("words", "Una ordenanza."),
            ("reached-women", "40"),
            ("reached-men", "2"),
            ("onward", "yes"),
            ("seen", &*now),
        ];
        app.as_(Persona::Neighbour).post_form(&check, &fields).await.is(303);
        let now = seen(&app.as_(Persona::Editor).get(&check).await.ok());
        app.as_(Persona::Editor).post_form(&format!("{check}/confirmation"), &[("seen", &*now)]).await.is(303);
    }
}

testkit::on_both! {
    async fn indicators_say_what_they_count_and_nothing_of_too_few(place) {
        let mut app = exchange(&place).await;
        app.get("/es/exchange/indicators").await.ok().shows("muy pocas para decirlo");
        for number in 0..5 {
            closed(&app, &format!("Visita {number}"), "2026-03-02", "2026-03-06").await;
        }
        agreed(&app, "Todavía no").await;
        app.run_jobs().await;
        answered(&app).await;
        app.catch_up().await;
        let data = app.get("/api/v1/exchange/indicators?language=es").await.ok().json();
        let all = |code: &str| {
            let found = data["indicators"].as_array().unwrap().iter().find(|it| it["code"] == code).unwrap();
            let row = found["rows"].as_array().unwrap().last().unwrap().clone();
            (row["numerator"].as_u64().unwrap(), row["denominator"].as_u64().unwrap(), row["value"].as_f64())
        };
        assert_eq!(data["cooperations"], 6);
        assert_eq!(all("time-to-match"), (6, 6, Some(40.0)));
        assert_eq!(all("executed"), (5, 6, Some(5.0 / 6.0)));
        assert_eq!(all("adopted-6"), (5, 5, Some(1.0)));
        assert_eq!(all("adopted-12"), (0, 0, None));
        assert_eq!(all("onward"), (5, 5, Some(1.0)));
        assert_eq!(all("cost-per-change"), (7_500, 5, Some(1_500.0)));
        assert_eq!(data["changes_by_months"]["6"]["law"], 5);
        assert!(data["people"]["figures"].as_array().unwrap().is_empty(), "no month is over");
        // Drawn, with its table, and told apart; what was asked wrong is left out.
        let page = app.get("/es/exchange/indicators?by=country&country=atlantis&year=x").await.ok();
        page.shows("Llevadas a cabo").shows("83");
        let page = app.get("/ar/exchange/indicators?by=year").await.ok();
        assert!(page.text().contains("data-chart=\"executed-bars\""));
        app.get("/es/exchange/indicators?modality=remote").await.ok().shows("muy pocas para decirlo");
        app.get("/es/exchange/indicators/method").await.ok().shows("Muy pocas para decirlo");
        let csv = app.get("/es/exchange/indicators.csv?by=modality").await.ok();
        assert!(csv.text().contains("Llevadas a cabo") && csv.text().contains("visit"));
        app.get("/es/exchange/indicators.xlsx").await.ok();
        app.as_(Persona::Editor).get("/es/work/exchange/indicators").await.ok().shows("83");
        app.as_(Persona::Editor).get("/es/work/exchange/indicators.csv").await.ok();
        app.as_(Persona::Observer).get("/es/work/exchange/indicators").await.is(404);
        // However many there are, the database is asked as often.
        let (_, few) = app.queries(async { app.get("/es/exchange/indicators?modality=visit").await.ok() }).await;
        closed(&app, "Una más", "2026-03-02", "2026-03-06").await;
        app.run_jobs().await;
        let (_, more) = app.queries(async { app.get("/es/exchange/indicators?modality=visit").await.ok() }).await;
        assert_eq!(few, more);
        // Once the month is over people are told, and small numbers hidden; neither before.
        app.set_clock("2026-12-10T09:30:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        app.catch_up().await;
        let data = app.get("/api/v1/exchange/indicators?step=month").await.ok().json();
        let figure = data["people"]["figures"].as_array().unwrap().iter().find(|it| it["key"] == "trained-by-sex").unwrap().clone();
        let total = figure["rows"].as_array().unwrap().iter().find(|it| it["total"] == true).unwrap()["cells"][0]["count"].clone();
        assert_eq!(total, 6 * 30);
        app.get("/es/exchange/indicators?step=month").await.ok().shows("Personas formadas, por sexo").shows("102");
        let finding = platform::figures::examine(app.app(), &[&exchange::indicators::people::PEOPLE]).await.unwrap();
        assert!(format!("{finding:?}").contains("1 releases"), "{finding:?}");
    }
}
