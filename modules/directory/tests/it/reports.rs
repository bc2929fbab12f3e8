//! What the public reports: kept once, on disk, limited, with nothing of the sender.

use crate::demo::network;
use directory::reports::store;

const SERVICE: &str = "/fr/la-marsa/services/guichet-accueil-migrants/reports";

testkit::on_both! {
    async fn a_report_is_kept_once(place) {
        let app = network(&place).await;
        let form = [("once", "0190d6a0-0000-7000-8000-000000000001"), ("kind", "hours"), ("message", "Fermé le mercredi")];
        app.post_form(SERVICE, &form).await.is(201).shows("Merci");
        app.post_form(SERVICE, &form).await.is(201);
        app.post_form("/ar/la-marsa/guides/premiers-jours/reports", &[("kind", "helped")]).await.is(201).shows("شكرًا");
        assert_eq!(store::count(app.app().db.read()).await.unwrap(), 2);
    }

    async fn what_is_wrong_comes_back_to_be_mended(place) {
        let app = network(&place).await;
        let long = "é".repeat(1_001);
        app.post_form(SERVICE, &[("kind", ""), ("message", "Mon texte")]).await.is(422).shows("Mon texte").shows("Choisissez une réponse");
        app.post_form(SERVICE, &[("kind", "text"), ("message", &long)]).await.is(422);
        app.post_form(SERVICE, &[("kind", "text"), ("message", "<b>x</b>"), ("website", "spam")]).await.is(201);
        app.post_form("/fr/la-marsa/services/nothing/reports", &[("kind", "text")]).await.is(404);
        app.post_form(SERVICE, &[("kind", "text")]).header("sec-fetch-site", "cross-site").await.is(400);
        assert_eq!(store::count(app.app().db.read()).await.unwrap(), 0);
    }

    async fn nobody_sends_many(place) {
        let app = network(&place).await;
        let mut refused = 0;
        for _ in 0..12 {
            let answer = app.post_form(SERVICE, &[("kind", "helped")]).from([192, 0, 2, 1]).await;
            refused += usize::from(answer.status.as_u16() == 429);
        }
        assert_eq!(refused, 2);
        app.post_form(SERVICE, &[("kind", "helped")]).from([192, 0, 2, 2]).await.is(201);
    }
}
