//! Documents of a group: for members alone or for anybody, with words for pictures, taken away and put back.

use crate::groups::{council, founded, join, lines, made, post};
use testkit::{Answer, Persona, TestApp};

const PUBLIC: &str = "/fr/network/groups/conseil-des-jeunes";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

async fn send(app: &TestApp, group: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Answer {
    let files: Vec<(&str, &str, &[u8])> = file.into_iter().map(|(name, bytes)| ("file", name, bytes)).collect();
    app.as_(Persona::Editor).post_files(&format!("{group}/documents"), fields, &files).await
}

/// The identifier of the document that was added.
fn added(answer: &Answer) -> String {
    answer.location().split("#document-").nth(1).unwrap().to_owned()
}

/// The first address of a file on a page.
fn file(page: &Answer, folder: &str) -> String {
    let found = page.text().split('"').find(|it| it.starts_with(folder));
    found.unwrap_or_else(|| panic!("no {folder} in {}", page.words())).to_owned()
}

testkit::on_both! {
    async fn a_private_document_is_for_members_alone(place) {
        let (app, group) = council(&place).await;
        let title = [("source", "fr"), ("title.fr", "Budget 2027"), ("title.ar", "ميزانية 2027")];
        let id = added(&send(&app, &group, &title, Some(("budget.pdf", PDF))).await.is(303));
        let list = format!("{group}/documents");
        let page = app.as_(Persona::Reviewer).get(&list).await.ok().shows("Budget 2027").shows("PDF");
        app.as_(Persona::Reviewer).get(&list.replace("/fr/", "/ar/")).await.ok().shows("ميزانية 2027");
        let address = file(&page, "/work/files/");
        let sent = app.as_(Persona::Reviewer).get(&address).await.ok();
        assert_eq!((sent.header("content-type"), sent.header("cache-control")), ("application/pdf", "no-store"));
        app.get(&address.replace("/work", "")).await.is(404);
        app.get(PUBLIC).await.ok().hides("Budget 2027");
        // In another group, with a seat of their own, they find nothing under either address.
        let other = founded(&app).await;
        let seats = lines(&app, &other).await;
        join(&app, &other, Persona::Neighbour, &format!("{}:1", seats[0]), "secretary").await;
        for persona in [Persona::Neighbour, Persona::Coordinator, Persona::Administrator, Persona::Newcomer] {
            app.as_(persona).get(&address).await.is(404);
            app.as_(persona).get(&list).await.is(404);
            for path in [format!("{group}/documents/{id}"), format!("{other}/documents/{id}")] {
                app.as_(persona).get(&path).await.is(404);
                post(&app, persona, &path, &[("source", "fr".into()), ("title.fr", "Volé".into())]).await.is(404);
                post(&app, persona, &format!("{path}/withdrawal"), &[]).await.is(404);
            }
        }
        // A member who does not write for the group reads, and changes nothing.
        app.as_(Persona::Reviewer).get(&format!("{list}/new")).await.is(404);
        app.as_(Persona::Reviewer).post_files(&list, &title, &[("file", "a.pdf", PDF)]).await.is(404);
        post(&app, Persona::Reviewer, &format!("{list}/{id}/withdrawal"), &[]).await.is(404);
        app.run_jobs().await;
    }

    async fn a_public_document_is_for_anybody_while_it_is_there(place) {
        let (mut app, group) = council(&place).await;
        let fields = [("source", "fr"), ("title.fr", "Règlement"), ("public", "1")];
        let id = added(&send(&app, &group, &fields, Some(("reglement.pdf", PDF))).await.is(303));
        app.catch_up().await;
        let page = app.get(PUBLIC).await.ok().shows("Règlement");
        let address = file(&page, "/files/");
        app.get(&address).await.ok();
        let path = format!("{group}/documents/{id}");
        post(&app, Persona::Editor, &format!("{path}/withdrawal"), &[]).await.is(303);
        app.catch_up().await;
        app.get(PUBLIC).await.ok().hides("Règlement");
        app.get(&address).await.is(404);
        app.as_(Persona::Reviewer).get(&format!("/work{address}")).await.is(404);
        app.as_(Persona::Reviewer).get(&format!("{group}/documents")).await.ok().hides("Règlement");
        app.as_(Persona::Editor).get(&format!("{group}/documents")).await.ok().shows("Documents retirés");
        post(&app, Persona::Editor, &format!("{path}/withdrawal"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&address).await.ok();
        // What is made private later is the public's no more.
        post(&app, Persona::Editor, &path, &[("source", "fr".into()), ("title.fr", "Règlement".into())]).await.is(303);
        app.get(&address).await.is(404);
        app.as_(Persona::Reviewer).get(&format!("/work{address}")).await.ok();
        // A week after it was taken away its file is gone, and nothing can be put back.
        post(&app, Persona::Editor, &format!("{path}/withdrawal"), &[]).await.is(303);
        app.set_clock("2026-11-27T09:30:00Z").await;
        app.run_jobs().await;
        app.set_clock("2026-12-05T09:30:00Z").await;
        app.run_jobs().await;
        app.as_(Persona::Editor).get(&format!("{group}/documents")).await.ok().hides("Documents retirés");
        post(&app, Persona::Editor, &format!("{path}/withdrawal"), &[]).await.is(404);
    }

    async fn a_picture_says_what_it_shows_and_what_is_wrong_is_said(place) {
        let (app, group) = council(&place).await;
        let photograph = testkit::photograph(400, 300);
        let fields = [("source", "fr"), ("title.fr", "La fête"), ("public", "1")];
        let back = send(&app, &group, &fields, Some(("a.jpg", &photograph))).await.is(422).shows("Dites en quelques mots");
        assert!(back.text().contains("value=\"La fête\""), "nothing typed is lost");
        send(&app, &group, &[("source", "fr")], Some(("a.pdf", PDF))).await.is(422);
        send(&app, &group, &fields, None).await.is(422).shows("l’un ou l’autre");
        send(&app, &group, &fields, Some(("a.exe", b"MZ\x90\x00rubbish"))).await.is(422);
        let both = [("source", "fr"), ("title.fr", "La fête"), ("link", "https://exemple.org/a")];
        send(&app, &group, &both, Some(("a.pdf", PDF))).await.is(422).shows("l’un ou l’autre");
        send(&app, &group, &[("source", "fr"), ("title.fr", "x"), ("link", "javascript:alert(1)")], None).await.is(422);
        let said = [("source", "fr"), ("title.fr", "La fête"), ("public", "1"), ("alt.fr", "Des jeunes autour d’une table"), ("alt.ar", "شباب حول طاولة")];
        send(&app, &group, &said, Some(("a.jpg", &photograph))).await.is(303);
        send(&app, &group, &[("source", "fr"), ("title.fr", "La loi"), ("link", "https://journal.exemple.org/loi?n=1")], None).await.is(303);
        app.catch_up().await;
        let page = app.get(PUBLIC).await.ok();
        assert!(page.text().contains("alt=\"Des jeunes autour d’une table\""), "{}", page.text());
        assert!(app.get(&PUBLIC.replace("/fr/", "/ar/")).await.ok().text().contains("alt=\"شباب حول طاولة\""));
        let list = app.as_(Persona::Reviewer).get(&format!("{group}/documents")).await.ok().shows("journal.exemple.org");
        assert!(list.text().contains("href=\"https://journal.exemple.org/loi?n=1\""));
        app.run_jobs().await;
    }

    async fn documents_stand_beneath_their_meeting(place) {
        let (app, group) = council(&place).await;
        let meeting = [("title", "Séance"), ("date", "2026-12-01"), ("time", "10:00"), ("length", "60"), ("timezone", "Africa/Tunis")];
        let meeting = made(&app.as_(Persona::Editor).post_form(&format!("{group}/meetings"), &meeting).await.is(303));
        let fields = [("source", "fr"), ("title.fr", "À lire avant"), ("meeting", meeting.as_str())];
        send(&app, &group, &fields, Some(("a.pdf", PDF))).await.is(303);
        app.as_(Persona::Reviewer).get(&format!("{group}/meetings/{meeting}")).await.ok().shows("À lire avant");
        let nowhere = kernel::Id::<()>::default().to_string();
        send(&app, &group, &[("source", "fr"), ("title.fr", "x"), ("meeting", nowhere.as_str())], Some(("a.pdf", PDF))).await.is(404);
        app.run_jobs().await;
    }
}
