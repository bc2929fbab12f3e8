//! The consolidation table: today and on past days, as screen, files and API.
//! What is over is counted on the days on which it was not.

use crate::exchange;
use crate::listings::opened;
use testkit::Persona;

testkit::on_both! {
    async fn the_table_is_as_it_was(place) {
        let mut app = exchange(&place).await;
        let path = opened(&app, "offer", "Formación de intérpretes", &[("to", "2027-01-31")]).await;
        app.set_clock("2026-12-10T10:00:00Z").await;
        app.forget_sessions();
        opened(&app, "request", "Buscamos vivienda", &[("themes", "housing"), ("modalities", "expert")]).await;
        let total = |answer: serde_json::Value| (answer["total"]["offers"].as_u64(), answer["total"]["requests"].as_u64());
        let on = |day: &str| format!("/api/v1/exchange/table?on={day}");
        assert_eq!(total(app.get(&on("2026-11-24")).await.ok().json()), (Some(0), Some(0)));
        assert_eq!(total(app.get(&on("2026-11-25")).await.ok().json()), (Some(1), Some(0)));
        assert_eq!(total(app.get("/api/v1/exchange/table").await.ok().json()), (Some(1), Some(1)));
        let data = app.get("/api/v1/exchange/table?rows=theme&columns=modality").await.ok().json();
        assert_eq!(data["unanswered"][0]["theme"], "housing");
        let row = data["rows"].as_array().unwrap().iter().find(|it| it["code"] == "housing").unwrap().clone();
        assert_eq!((&row["gap"], &row["cells"][0]["code"]), (&serde_json::json!("sought"), &serde_json::json!("expert")));
        // Its last day over, it expires by itself, is told, and is still there on the days before.
        app.set_clock("2027-02-02T10:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        app.catch_up().await;
        assert_eq!(total(app.get("/api/v1/exchange/table").await.ok().json()), (Some(0), Some(1)));
        assert_eq!(total(app.get(&on("2027-01-31")).await.ok().json()), (Some(1), Some(1)));
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("Pasó el último día");
        app.as_(Persona::Editor).get("/es/work").await.ok().shows("terminó: prolónguela o ciérrela");
        let editor = || app.as_(Persona::Editor);
        editor().post_form(&format!("{path}/prolongation"), &[("until", "2027-01-01")]).await.is(422).shows("nuevo último día");
        editor().post_form(&format!("{path}/prolongation"), &[("until", "2027-06-30")]).await.is(303);
        app.catch_up().await;
        assert_eq!(total(app.get("/api/v1/exchange/table").await.ok().json()), (Some(1), Some(1)));
        app.run_jobs().await;
    }

    async fn screen_files_and_paper_say_the_same(place) {
        let app = exchange(&place).await;
        opened(&app, "offer", "Formación de intérpretes", &[]).await;
        opened(&app, "request", "Buscamos vivienda", &[("themes", "housing")]).await;
        let page = app.get("/es/exchange/table").await.ok();
        page.shows("Tabla de consolidación").shows("Lo que se busca y nadie ofrece").shows("Se busca y no se ofrece");
        let one = "aria-label=\"1 · Una oferta\"";
        assert!(app.get("/es/exchange/table?rows=country&columns=modality").await.ok().text().contains(one));
        let csv = app.get("/es/exchange/table.csv?rows=theme&columns=modality").await.ok();
        assert!(csv.text().contains("Se busca y no se ofrece"), "{}", csv.text());
        assert_eq!(csv.text().lines().count(), 1 + 3 + 1);
        app.get("/ar/exchange/table.xlsx").await.ok();
        for lang in ["fr", "ar"] {
            let pdf = app.get(&format!("/{lang}/exchange/table.pdf?rows=modality&columns=theme")).await.ok();
            assert_eq!(pdf.header("content-type"), "application/pdf");
        }
        app.as_(Persona::Neighbour).get("/es/work/exchange/table.pdf").await.ok();
        // Nonsense is answered calmly, and a day to come is today.
        app.get("/es/exchange/table?rows=x&columns=%00&theme=x&country=x&modality=x&on=mañana").await.ok().shows("No es un día pasado");
        assert!(app.get("/es/exchange/table?rows=theme&columns=theme&on=2999-01-01").await.ok().text().contains(one));
        app.get("/es/exchange/table?on=-9999-01-01").await.ok();
        app.get("/es/exchange/table?theme=work").await.ok().shows("no se ofrece ni se busca nada");
        app.run_jobs().await;
    }
}
