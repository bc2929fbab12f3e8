//! What nobody meant to send gets a clear answer, and harms nothing.

use crate::{begun, exchange, save, step, whole};
use testkit::Persona;

testkit::on_both! {
    async fn nonsense_is_answered_calmly(place) {
        let app = exchange(&place).await;
        let id = begun(&app).await;
        let mut wild = whole();
        wild.retain(|(name, _)| *name != "title");
        wild.extend([
            ("title", "=HYPERLINK(\"https://evil.example\") <script>alert(1)</script>".to_owned()),
            ("compact", "99".to_owned()),
            ("compact", "-1".to_owned()),
            ("sdg", "10.8".to_owned()),
            ("themes", "atlantis".to_owned()),
            ("populations", "kings".to_owned()),
            ("standing", "glorious".to_owned()),
            ("territory", "../../etc".to_owned()),
            ("part-aims", "\u{0}\u{202e}x".repeat(6_000)),
            ("documents", "Plan | javascript:alert(1)".to_owned()),
        ]);
        save(&app, Persona::Editor, &id, &wild).await.is(422).shows("javascript:alert(1)").hides("<script>alert");
        wild.retain(|(name, _)| *name != "documents");
        wild.push(("documents", "Plan | https://docs.example.org/plan.pdf".to_owned()));
        save(&app, Persona::Editor, &id, &wild).await.is(303);
        let page = app.as_(Persona::Editor).get(&format!("/es/work/exchange/practices/{id}")).await.ok();
        let page = page.shows("=HYPERLINK").shows("Plan");
        assert!(!page.text().contains("<script>alert"));
        app.as_(Persona::Editor).post_form(&step("not-an-id", "submission"), &[]).await.is(404);
        app.as_(Persona::Editor).get("/xx/work/exchange/practices").await.is(404);
        app.get("/es/exchange/practices?page=999999&theme=%00&q=%22%22%22").await.ok();
        app.get("/es/exchange/practices/no-such").await.is(404);
        app.get("/api/v1/exchange/practices/1").await.is(404);
        app.run_jobs().await;
    }
}
