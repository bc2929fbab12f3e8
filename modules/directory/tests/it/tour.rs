//! The tour: offered until somebody has closed it, six pages that work by themselves, for whoever works here.

use crate::demo::network;
use crate::drafts::act;
use testkit::Persona;

testkit::on_both! {
    async fn it_is_offered_until_it_is_closed(place) {
        let app = network(&place).await;
        app.as_(Persona::Editor).get("/fr/work").await.ok().shows("C’est votre première fois ici").shows("Commencer la visite");
        for lang in ["fr", "ar", "en", "es", "pt"] {
            for step in 1..=6 {
                let page = app.as_(Persona::Observer).get(&format!("/{lang}/work/tour/{step}")).await.ok();
                assert_eq!(page.text().contains("rel=\"next\""), step < 6);
                assert!(page.text().contains("inert"), "nothing in the picture can be pressed");
            }
        }
        for wrong in ["0", "7", "x", "-1"] {
            app.as_(Persona::Editor).get(&format!("/fr/work/tour/{wrong}")).await.is(404);
        }
        app.as_(Persona::Newcomer).get("/fr/work/tour/1").await.is(404);
        app.as_(Persona::Newcomer).get("/fr/work").await.ok().hides("Commencer la visite");
        for _ in 0..2 {
            act(&app, Persona::Editor, "/fr/work/tour/end", &[]).await.is(303);
        }
        app.as_(Persona::Editor).get("/fr/work").await.ok().hides("C’est votre première fois ici").shows("Revoir la visite guidée");
        // It is remembered of this account alone.
        app.as_(Persona::Reviewer).get("/fr/work").await.ok().shows("Commencer la visite");
        app.run_jobs().await;
    }
}
