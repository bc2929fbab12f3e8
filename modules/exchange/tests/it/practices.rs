//! Practices from the first line to the public page: written as one goes, handed in whole, published, kept fresh.

use crate::{
    REVIEWERS, asked, begun, exchange, findings, institution, published, reviewers, save, step, submitted, summary,
    whole,
};
use testkit::{Persona, TestApp};

async fn state(app: &TestApp, id: &str) -> String {
    app.as_(Persona::Editor).get(&format!("/en/work/exchange/practices/{id}")).await.ok().words()
}

testkit::on_both! {
    async fn a_practice_is_written_handed_in_reviewed_and_found(place) {
        let app = exchange(&place).await;
        let id = published(&app).await;
        let slug = "ventanilla-unica-para-recien-llegados";
        let page = app.get(&format!("/es/exchange/practices/{slug}")).await.ok();
        page.shows("Resultados confirmados").shows("Eficaz").hides("Innovadora").shows("412 personas").shows("Mairie d’Ici");
        // In another language its texts say in which they are.
        app.get(&format!("/ar/exchange/practices/{slug}")).await.ok().shows("Ventanilla única").shows("نتائج مؤكدة");
        for found in ["?q=ventanilla", "?q=recien+llegados&theme=papers", "?for=women&country=pays&criterion=effective", "?results=confirmed&language=es"] {
            app.get(&format!("/fr/exchange/practices{found}")).await.ok().shows("Ventanilla única");
        }
        for missed in ["?q=zzzz", "?results=negative", "?language=pt", "?criterion=effective&criterion=innovative", "?theme=health"] {
            app.get(&format!("/fr/exchange/practices{missed}")).await.ok().hides("Ventanilla única");
        }
        let data = app.get("/api/v1/exchange/practices?q=ventanilla").await.ok().json();
        assert_eq!((&data["total"], &data["contents"][0]["id"]), (&serde_json::json!(1), &serde_json::json!(id)));
        assert_eq!(data["contents"][0]["results"], "confirmed");
        let one = app.get(&format!("/api/v1/exchange/practices/{id}")).await.ok().json();
        assert_eq!(one["sdg_targets"][0], "10.7");
        assert!(one["texts"]["steps"]["es"].as_str().unwrap().contains("Escuchar"));
        let csv = app.get("/es/exchange/practices.csv").await.ok();
        assert!(csv.text().contains("Ventanilla única") && csv.text().contains("10.7"));
        app.get("/ar/exchange/practices.xlsx").await.ok();
        app.run_jobs().await;
    }

    async fn nobody_else_sees_a_draft(place) {
        let app = exchange(&place).await;
        let id = begun(&app).await;
        save(&app, Persona::Editor, &id, &whole()).await.is(303);
        let path = format!("/es/work/exchange/practices/{id}");
        for persona in [Persona::Neighbour, Persona::Observer, Persona::Newcomer] {
            app.as_(persona).get(&path).await.is(404);
            app.as_(persona).get(&format!("{path}/edit")).await.is(404);
            app.as_(persona).post_form(&format!("{path}/submission"), &[]).await.is(404);
        }
        app.get(&path).await.is(303);
        app.get(&format!("/es/exchange/practices/{id}")).await.is(404);
        app.get(&format!("/api/v1/exchange/practices/{id}")).await.is(404);
        app.as_(Persona::Neighbour).get("/es/work/exchange/practices").await.ok().hides("Ventanilla");
        let theirs = institution("ici").to_string();
        let fields = [("organisation", theirs.as_str()), ("lang", "es"), ("title", "X")];
        app.as_(Persona::Neighbour).post_form("/es/work/exchange/practices", &fields).await.is(404);
        app.run_jobs().await;
    }

    async fn what_is_missing_is_said_beside_it_and_nothing_is_lost(place) {
        let app = exchange(&place).await;
        let id = begun(&app).await;
        // While it is being written a summary may be as short as one likes.
        let mut short = whole();
        short.retain(|(name, _)| !["summary", "themes", "part-measured"].contains(name));
        short.push(("summary", summary(20)));
        save(&app, Persona::Editor, &id, &short).await.is(303);
        let refused = app.as_(Persona::Editor).post_form(&step(&id, "submission"), &[]).await.is(422);
        let refused = refused.shows("El resumen tiene 20 palabras").shows("Elija al menos un tema").shows("Diga qué resultó");
        assert!(refused.text().contains("Escuchar"));
        assert!(state(&app, &id).await.contains("Draft"));
        // What cannot be is not saved, and is still in the form.
        let mut wrong = whole();
        wrong.extend([("to", "2020-01-01".to_owned()), ("documents", "sin dirección".to_owned())]);
        wrong.retain(|(name, _)| *name != "contact-email");
        wrong.push(("contact-email", "no es un correo".to_owned()));
        let back = save(&app, Persona::Editor, &id, &wrong).await.is(422);
        back.shows("El final es anterior").shows("sin dirección").shows("Escuchar");
        // One sign too many in the count and the store refuses too.
        let mut long = whole();
        long.retain(|(name, _)| *name != "summary");
        long.push(("summary", summary(101)));
        save(&app, Persona::Editor, &id, &long).await.is(303);
        app.as_(Persona::Editor).post_form(&step(&id, "submission"), &[]).await.is(422).shows("101");
        app.run_jobs().await;
    }

    async fn two_who_write_at_once_lose_nothing(place) {
        let app = exchange(&place).await;
        let id = begun(&app).await;
        let path = format!("/es/work/exchange/practices/{id}");
        let mine = [("title", "Mi título"), ("seen", "1"), ("quiet", "yes")];
        let saved = app.as_(Persona::Editor).post_form(&path, &mine).await.ok().json();
        assert_eq!(saved["hidden"][0][1], "2");
        let theirs = [("title", "Otro título"), ("seen", "1")];
        app.as_(Persona::Coordinator).post_form(&path, &theirs).await.is(409).shows("Otra persona guardó");
        app.as_(Persona::Coordinator).post_form(&path, &[("title", "Otro"), ("seen", "1"), ("quiet", "yes")]).await.is(409);
        app.as_(Persona::Editor).get(&format!("{path}/edit")).await.ok().shows("Mi título");
        // A form that was not changed is saved without leaving a trace.
        let again = app.as_(Persona::Editor).post_form(&path, &[("title", "Mi título"), ("seen", "2"), ("quiet", "yes")]).await.ok();
        assert_eq!(again.json()["hidden"][0][1], "2");
        app.run_jobs().await;
    }

    async fn steps_are_taken_in_their_order_and_by_whom_they_belong_to(place) {
        let app = exchange(&place).await;
        reviewers(&app).await;
        let id = submitted(&app).await;
        // Handed in, it is written no more, published by nobody, and taken back by its own.
        save_refused(&app, &id).await;
        app.as_(Persona::Coordinator).post_form(&step(&id, "publication"), &[]).await.is(404);
        app.as_(Persona::Editor).post_form(&step(&id, "revision"), &[("note", "x")]).await.is(404);
        app.as_(Persona::Editor).post_form(&step(&id, "taking-back"), &[]).await.is(303);
        app.as_(Persona::Editor).post_form(&step(&id, "submission"), &[]).await.is(303);
        app.as_(Persona::Coordinator).post_form(&step(&id, "revision"), &[("note", " ")]).await.is(422);
        app.as_(Persona::Coordinator).post_form(&step(&id, "revision"), &[("note", "Falta el costo.")]).await.is(303);
        app.as_(Persona::Editor).get(&step(&id, "edit")).await.ok().shows("Falta el costo.");
        app.as_(Persona::Editor).get("/es/work").await.ok().shows("Una práctica por corregir");
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("pide cambios");
        app.as_(Persona::Editor).post_form(&step(&id, "submission"), &[]).await.is(303);
        app.as_(Persona::Coordinator).get("/es/work").await.ok().shows("Una práctica presentada");
        // One review is not enough.
        let reviews = asked(&app, &id, &REVIEWERS[..1]).await;
        let given = findings("publish", "confirmed", "");
        app.as_(REVIEWERS[0]).post_form(&format!("/es/work/exchange/reviews/{}", reviews[0]), &given).await.is(303);
        app.as_(Persona::Coordinator).post_form(&step(&id, "publication"), &[]).await.is(422).shows("dos revisiones");
        app.run_jobs().await;
    }

    async fn what_is_published_is_mended_refreshed_and_retired(place) {
        let mut app = exchange(&place).await;
        let id = published(&app).await;
        let public = "/es/exchange/practices/ventanilla-unica-para-recien-llegados";
        // A new version changes nothing for the public before it is published.
        app.as_(Persona::Editor).post_form(&step(&id, "reopening"), &[]).await.is(303);
        let mut next = whole();
        next.retain(|(name, _)| *name != "part-steps");
        next.push(("part-steps", "Recibir por teléfono.".to_owned()));
        save(&app, Persona::Editor, &id, &next).await.is(303);
        app.catch_up().await;
        app.get(public).await.ok().shows("Escuchar").hides("por teléfono");
        app.as_(Persona::Editor).post_form(&step(&id, "discarding"), &[]).await.is(404);
        app.as_(Persona::Editor).post_form(&step(&id, "submission"), &[]).await.is(303);
        let reviews = asked(&app, &id, &REVIEWERS).await;
        for (persona, review) in REVIEWERS.iter().zip(&reviews) {
            let fields = findings("publish", "negative", "");
            app.as_(*persona).post_form(&format!("/es/work/exchange/reviews/{review}"), &fields).await.is(303);
        }
        app.as_(Persona::Coordinator).post_form(&step(&id, "publication"), &[]).await.is(303);
        app.catch_up().await;
        // Both reviewers found less than was claimed, and that is said.
        app.get(public).await.ok().shows("por teléfono").shows("Resultados negativos");
        app.as_(Persona::Editor).get(&format!("/es/work/exchange/practices/{id}")).await.ok().shows("Versión 2");
        app.run_jobs().await;
        // Two years on nobody has looked at it.
        app.set_clock("2028-12-01T09:30:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        app.catch_up().await;
        app.get(public).await.ok().shows("más de dos años");
        app.as_(Persona::Editor).get("/es/work").await.ok().shows("Una práctica por actualizar");
        app.as_(Persona::Editor).post_form(&step(&id, "confirmation"), &[]).await.is(303);
        app.catch_up().await;
        app.get(public).await.ok().hides("más de dos años");
        app.as_(Persona::Editor).post_form(&step(&id, "retirement"), &[]).await.is(303);
        app.catch_up().await;
        app.get(public).await.is(404);
        app.get("/es/exchange/practices?q=ventanilla").await.ok().hides("Ventanilla única");
        app.run_jobs().await;
    }

    async fn a_draft_that_nobody_saw_can_be_thrown_away(place) {
        let app = exchange(&place).await;
        let id = begun(&app).await;
        app.as_(Persona::Editor).post_form(&step(&id, "discarding"), &[]).await.is(303);
        app.as_(Persona::Editor).get(&format!("/es/work/exchange/practices/{id}")).await.is(404);
        app.run_jobs().await;
    }
}

async fn save_refused(app: &TestApp, id: &str) {
    let path = format!("/es/work/exchange/practices/{id}");
    app.as_(Persona::Editor).post_form(&path, &[("title", "Otro"), ("seen", "2")]).await.is(404);
    app.as_(Persona::Editor).get(&format!("{path}/edit")).await.is(404);
}
