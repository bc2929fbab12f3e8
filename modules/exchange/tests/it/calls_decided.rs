//! Calls that are closed: reviewers read alone, what they found is put in order, and it is decided once within the budget.

use crate::calls::{READERS, SECRETARIAT, closed, digits, drafted, opened, save, submitted, whole, with};
use crate::{exchange, give, institution};
use kernel::{Role, Scope};
use testkit::Persona;

testkit::on_both! {
    async fn reviewers_read_alone_and_a_call_is_decided_once(place) {
        let mut app = exchange(&place).await;
        let call = opened(&app).await;
        let path = submitted(&app, &call).await;
        app.as_(SECRETARIAT).get(&path).await.is(404);
        app.as_(SECRETARIAT).get(&call).await.ok().hides("Aprender juntas");
        app.as_(SECRETARIAT).post_form(&format!("{call}/reviews"), &[]).await.is(404);
        closed(&mut app).await;
        app.as_(SECRETARIAT).get("/es/work").await.ok().shows("Una convocatoria por decidir");
        app.as_(SECRETARIAT).get(&call).await.ok().shows("Aprender juntas");
        // Whoever has an interest is never asked, even if they are named.
        give(&app, READERS[0], Role::Reviewer, Scope::Network).await;
        let mut ids = Vec::new();
        for persona in [Persona::Reviewer, READERS[0], READERS[1]] {
            ids.push(app.account(persona).await.id.to_string());
        }
        let reviews = format!("{path}/reviews");
        let done = app.as_(SECRETARIAT).post_form(&reviews, &[("reviewer", &ids[0])]).await.is(303);
        assert!(done.location().contains("nobody"));
        app.as_(SECRETARIAT).post_form(&format!("{call}/reviews"), &[]).await.is(422);
        let spread: Vec<(&str, &str)> = ids.iter().map(|id| ("reviewer", id.as_str())).collect();
        app.as_(SECRETARIAT).post_form(&format!("{call}/reviews"), &spread).await.is(303);
        app.as_(SECRETARIAT).post_form(&format!("{call}/reviews"), &spread).await.is(422);
        app.as_(Persona::Reviewer).get("/es/work/exchange/appraisals").await.ok().hides("Aprender juntas");
        let mut own = Vec::new();
        for persona in READERS {
            let list = app.as_(persona).get("/es/work/exchange/appraisals").await.ok();
            own.push(format!("/es/work/exchange/appraisals/{}", &list.text().split("/work/exchange/appraisals/").nth(1).unwrap()[..36]));
        }
        app.as_(READERS[1]).get(&own[0]).await.is(404);
        app.as_(READERS[1]).post_form(&own[0], &[]).await.is(404);
        // Without the declaration, a score or a reason it comes back as typed.
        let given = |first: &'static str, reason: &'static str| {
            vec![("works-for", "Otra"), ("free", "1"), ("score-0", first), ("reason-0", reason), ("score-1", "3"), ("reason-1", "Bien."), ("advice", "Sigan."), ("then", "give")]
        };
        app.as_(READERS[0]).post_form(&own[0], &given("4", "")).await.is(422).shows("Sigan.");
        app.as_(READERS[0]).post_form(&own[0], &given("6", "Mucho.")).await.is(422);
        let mut tied = given("4", "Mucha.");
        tied.retain(|(name, _)| *name != "free");
        app.as_(READERS[0]).post_form(&own[0], &tied).await.is(422);
        app.as_(READERS[0]).post_form(&own[0], &given("5", "Mucha falta hace.")).await.is(303);
        app.as_(READERS[0]).post_form(&own[0], &given("0", "No.")).await.is(404);
        // Nobody sees it yet: neither the other reviewer nor those who run the call.
        app.as_(READERS[1]).get(&own[1]).await.ok().hides("Mucha falta hace.");
        app.as_(SECRETARIAT).get(&path).await.ok().hides("Mucha falta hace.");
        let csv = app.as_(SECRETARIAT).get(&format!("{call}/applications.csv")).await.ok();
        assert!(!csv.text().split([',', '\n']).any(|field| field.starts_with("84")), "{}", csv.text());
        let decision = format!("{path}/decision");
        let grant = [("verdict", "grant"), ("amount", "4000"), ("reason", "")];
        app.as_(SECRETARIAT).post_form(&decision, &grant).await.is(422).shows("al menos 2");
        app.as_(READERS[1]).post_form(&own[1], &given("2", "No se ve.")).await.is(303);
        app.as_(READERS[1]).get(&own[1]).await.ok().shows("Mucha falta hace.").hides("mediator");
        app.as_(SECRETARIAT).get(&path).await.ok().shows("Mucha falta hace.").shows("mediator");
        // 60 × 5 ÷ 5 + 40 × 3 ÷ 5 = 84, and 48: the mean is 66, and they are far apart.
        app.as_(SECRETARIAT).get(&call).await.ok().shows("66").shows("Opiniones alejadas");
        for persona in [Persona::Editor, Persona::Neighbour, Persona::Coordinator] {
            app.as_(persona).get(&format!("{call}/applications.csv")).await.is(404);
            app.as_(persona).post_form(&decision, &grant).await.is(404);
            app.as_(persona).post_form(&format!("{call}/decision"), &[]).await.is(404);
        }
        app.as_(Persona::Editor).get(&path).await.ok().hides("Mucha falta hace.");
        // No more than was asked for; a refusal says why; nothing final while one is open.
        app.as_(SECRETARIAT).post_form(&format!("{call}/decision"), &[]).await.is(422).shows("Queda una");
        app.as_(SECRETARIAT).post_form(&decision, &[("verdict", "grant"), ("amount", "4101")]).await.is(422);
        app.as_(SECRETARIAT).post_form(&decision, &[("verdict", "refuse"), ("amount", "")]).await.is(422);
        app.as_(SECRETARIAT).post_form(&decision, &grant).await.is(303);
        app.as_(Persona::Editor).get(&path).await.ok().hides("Concedida");
        app.as_(Persona::Editor).get(&format!("{path}/letters/receiver")).await.is(404);
        app.as_(SECRETARIAT).post_form(&format!("{call}/decision"), &[]).await.is(303);
        app.as_(SECRETARIAT).post_form(&format!("{call}/decision"), &[]).await.is(404);
        app.as_(SECRETARIAT).post_form(&decision, &grant).await.is(404);
        app.catch_up().await;
        // Both read their letter and what was found, not by whom; nobody reads the other's letter.
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("está decidida");
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        let page = page.shows("Concedida").shows("Mucha falta hace.").hides("mediator");
        let cooperation = page.text().split("/work/exchange/cooperations/").nth(1).unwrap()[..36].to_owned();
        let letter = app.as_(Persona::Editor).get(&format!("{path}/letters/receiver")).await.ok().shows("Mairie d’Ailleurs");
        assert!(digits(&letter).contains("4000"));
        app.as_(Persona::Editor).get(&format!("{path}/letters/provider")).await.is(404);
        app.as_(Persona::Neighbour).get(&format!("{path}/letters/provider")).await.ok().shows("Mairie d’Ici");
        let pdf = app.as_(Persona::Editor).get(&format!("{path}/letters/receiver/letter.pdf")).await.ok();
        assert_eq!(pdf.header("content-type"), "application/pdf");
        for persona in [Persona::Observer, Persona::Coordinator] {
            app.as_(persona).get(&format!("{path}/letters/provider")).await.is(404);
        }
        // The cooperation is agreed, with what was asked for by line; the public sees what was granted, and no more.
        let plan = app.as_(Persona::Neighbour).get(&format!("/es/work/exchange/cooperations/{cooperation}/plan")).await.ok();
        assert!(plan.text().contains("2100") && plan.text().contains("2000"));
        let public = app.get(&call.replace("/work", "")).await.ok();
        public.shows("Aprender juntas").hides("Mucha falta hace.").hides("Una semana de visita.");
        let api = app.get("/api/v1/exchange/calls").await.ok().json();
        assert_eq!(api["contents"][0]["granted"][0]["amount"], 4000);
        assert_eq!(api["contents"][0]["granted"][0]["cooperation"], cooperation.as_str());
        app.as_(SECRETARIAT).get(&format!("{call}/applications.xlsx")).await.ok();
        app.run_jobs().await;
    }

    async fn no_more_is_granted_than_there_is(place) {
        let mut app = exchange(&place).await;
        let call = drafted(&app).await;
        save(&app, SECRETARIAT, &call, &with(with(whole(), "budget", "7000"), "most", "6000")).await.is(303);
        app.as_(SECRETARIAT).post_form(&format!("{call}/opening"), &[]).await.is(303);
        app.catch_up().await;
        let paths = [submitted(&app, &call).await, submitted(&app, &call).await];
        closed(&mut app).await;
        give(&app, READERS[0], Role::Reviewer, Scope::Network).await;
        let mut ids = Vec::new();
        for persona in READERS {
            ids.push(app.account(persona).await.id.to_string());
        }
        let spread: Vec<(&str, &str)> = ids.iter().map(|id| ("reviewer", id.as_str())).collect();
        app.as_(SECRETARIAT).post_form(&format!("{call}/reviews"), &spread).await.is(303);
        for persona in READERS {
            let list = app.as_(persona).get("/es/work/exchange/appraisals").await.ok();
            let text = list.text().to_owned();
            let mut links: Vec<&str> = text.split("/es/work/exchange/appraisals/").skip(1).map(|it| &it[..36]).collect();
            links.dedup();
            for link in links {
                let given = [("works-for", "Otra"), ("free", "1"), ("score-0", "4"), ("reason-0", "x"), ("score-1", "3"), ("reason-1", "x"), ("then", "give")];
                app.as_(persona).post_form(&format!("/es/work/exchange/appraisals/{link}"), &given).await.is(303);
            }
        }
        let grant = |amount| [("verdict", "grant"), ("amount", amount), ("reason", "")];
        app.as_(SECRETARIAT).post_form(&format!("{}/decision", paths[0]), &grant("4000")).await.is(303);
        app.as_(SECRETARIAT).post_form(&format!("{}/decision", paths[1]), &grant("3001")).await.is(422).shows("queda del presupuesto");
        app.as_(SECRETARIAT).post_form(&format!("{}/decision", paths[1]), &[("verdict", "reserve"), ("reason", "")]).await.is(303);
        // Who writes for one of the two decides nothing of it, whatever else they may.
        give(&app, SECRETARIAT, Role::FocalPoint, Scope::Organisation(institution("ailleurs"))).await;
        app.forget_sessions();
        app.as_(SECRETARIAT).post_form(&format!("{}/decision", paths[1]), &[("verdict", "reserve")]).await.is(422).shows("decide otra persona");
        app.as_(SECRETARIAT).post_form(&format!("{call}/decision"), &[]).await.is(303);
        app.as_(Persona::Neighbour).get(&format!("{}/letters/provider", paths[1])).await.ok().shows("reserva");
        // Erased, nothing says any more whose a review was.
        app.run_jobs().await;
    }
}
