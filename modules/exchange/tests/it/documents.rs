//! Files of a practice: added by its institution, read by whoever reads it, gone with the last version that names them.

use crate::{begun, exchange, findings, published, save, step, whole};
use testkit::{Answer, Persona, TestApp};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

async fn add(app: &TestApp, persona: Persona, id: &str, title: &str, file: Option<(&str, &[u8])>) -> Answer {
    let files: Vec<(&str, &str, &[u8])> = file.into_iter().map(|(name, bytes)| ("file", name, bytes)).collect();
    app.as_(persona).post_files(&step(id, "documents"), &[("file-title", title)], &files).await
}

/// The first address of a file on a page.
fn address(page: &Answer, folder: &str) -> String {
    let found = page.text().split('"').find(|it| it.starts_with(folder));
    found.unwrap_or_else(|| panic!("no {folder} in {}", page.words())).to_owned()
}

testkit::on_both! {
    async fn a_file_is_read_by_whoever_reads_the_practice(place) {
        let app = exchange(&place).await;
        let id = begun(&app).await;
        save(&app, Persona::Editor, &id, &whole()).await.is(303);
        let page = format!("/es/work/exchange/practices/{id}");
        for persona in [Persona::Neighbour, Persona::Newcomer, Persona::Observer] {
            add(&app, persona, &id, "Robado", Some(("a.pdf", PDF))).await.is(404);
        }
        // What is no document is refused in words, and what was typed stays.
        let back = add(&app, Persona::Editor, &id, "Mi informe", Some(("a.pdf", b"MZ\x90\0"))).await.is(422);
        assert!(back.text().contains("Mi informe"), "{}", back.words());
        add(&app, Persona::Editor, &id, "Nada", None).await.is(422);
        let large = vec![b' '; platform::files::LARGEST + 1];
        add(&app, Persona::Editor, &id, "Grande", Some(("a.txt", &large))).await.is(422);
        add(&app, Persona::Editor, &id, "Informe 2025", Some(("informe.pdf", PDF))).await.is(303);
        let own = address(&app.as_(Persona::Editor).get(&page).await.ok().shows("Informe 2025"), "/work/files/");
        assert_eq!(app.as_(Persona::Editor).get(&own).await.ok().header("content-type"), "application/pdf");
        for persona in [Persona::Neighbour, Persona::Newcomer, Persona::Observer] {
            app.as_(persona).get(&own).await.is(404);
        }
        app.get(&own.replace("/work", "")).await.is(404);
        // Its line in the form keeps it; an address of a file that is not its own is none.
        let form = app.as_(Persona::Editor).get(&format!("{page}/edit")).await.ok();
        let line = form.text().lines().find(|line| line.contains("Informe 2025 | /files/")).unwrap().to_owned();
        let line = line[line.find("Informe 2025").unwrap()..].split('<').next().unwrap().trim().to_owned();
        let mut fields = whole();
        fields.push(("documents", format!("{line}\nLey | https://ley.example.org/1")));
        save(&app, Persona::Editor, &id, &fields).await.is(303);
        app.as_(Persona::Editor).get(&page).await.ok().shows("Informe 2025").shows("Ley");
        let mut foreign = whole();
        foreign.push(("documents", "Otro | /files/01980000-0000-7000-8000-000000000000/file.pdf".to_owned()));
        save(&app, Persona::Editor, &id, &foreign).await.is(422);
        // Its line deleted, nobody gets it any more.
        save(&app, Persona::Editor, &id, &whole()).await.is(303);
        app.as_(Persona::Editor).get(&own).await.is(404);
        app.run_jobs().await;
    }

    async fn a_published_file_is_everybodys(place) {
        let app = exchange(&place).await;
        let id = published(&app).await;
        app.as_(Persona::Editor).post_form(&step(&id, "reopening"), &[]).await.is(303);
        add(&app, Persona::Editor, &id, "", Some(("guía.pdf", PDF))).await.is(303);
        let slug = "/es/exchange/practices/ventanilla-unica-para-recien-llegados";
        app.get(slug).await.ok().hides("guía.pdf");
        app.as_(Persona::Editor).post_form(&step(&id, "submission"), &[]).await.is(303);
        for (persona, review) in crate::REVIEWERS.iter().zip(crate::asked(&app, &id, &crate::REVIEWERS).await) {
            // Whoever reviews it reads its files.
            let page = app.as_(*persona).get(&format!("/es/work/exchange/reviews/{review}")).await.ok().shows("guía.pdf");
            app.as_(*persona).get(&address(&page, "/work/files/")).await.ok();
            app.as_(*persona).post_form(&format!("/es/work/exchange/reviews/{review}"), &findings("publish", "confirmed", "")).await.is(303);
        }
        app.as_(Persona::Coordinator).post_form(&step(&id, "publication"), &[]).await.is(303);
        app.catch_up().await;
        let file = address(&app.get(slug).await.ok().shows("guía.pdf"), "/files/");
        assert_eq!(app.get(&file).await.ok().header("content-type"), "application/pdf");
        let data = app.get(&format!("/api/v1/exchange/practices/{id}")).await.ok().json();
        assert!(data["documents"][0]["url"].as_str().unwrap().starts_with("https://teranga.example/files/"));
        app.as_(Persona::Coordinator).post_form(&step(&id, "retirement"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&file).await.is(404);
        app.run_jobs().await;
    }
}
