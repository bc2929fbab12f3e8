//! Files from the form to the reader, and until they are removed: with a module whose objects are sheds.
//! A shed is painted by who may write; the public sees its pictures once it is open.

use crate::backup::{restore, write};
use axum::extract::{Path, Request};
use axum::response::IntoResponse;
use futures::TryStreamExt;
use kernel::{Actor, Lang, Result, Right};
use object_store::ObjectStore;
use platform::access::{Access, Action};
use platform::files::{self, Allowed, Keeper, Limits, Owner, Owning, Seen, Stop};
use platform::{App, Cx, Module, Routes, Running, Tx, audit};
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::{Arc, LazyLock};
use testkit::{Persona, TestApp};
use uuid::Uuid;

/// Of each shed: whether it is open, and what still needs its files. Sheds of different tests have different numbers.
#[derive(Default)]
struct Sheds {
    open: BTreeSet<Uuid>,
    torn_down: BTreeSet<Uuid>,
}

static SHEDS: LazyLock<Mutex<Sheds>> = LazyLock::new(Mutex::default);

struct Shed(Uuid);

impl Owning for Shed {
    fn owner(&self) -> Owner {
        Owner { kind: "shed".into(), id: self.0 }
    }
}

struct PaintShed;

impl Action for PaintShed {
    type Object = Shed;
    type Key = Uuid;

    async fn load(_: &Tx, key: Uuid) -> Result<Option<Shed>> {
        Ok(Some(Shed(key)))
    }

    fn allows(actor: &Actor, _: &Shed) -> bool {
        actor.may_somewhere(Right::Write)
    }
}

struct Caretaker;

#[async_trait::async_trait]
impl Keeper for Caretaker {
    fn kinds(&self) -> &'static [&'static str] {
        &["shed"]
    }

    async fn shows(&self, _: &App, owner: &Owner, _: Uuid) -> Result<bool> {
        Ok(SHEDS.lock().unwrap().open.contains(&owner.id))
    }

    async fn opens(&self, cx: &Cx, _: &Owner, _: Uuid) -> Result<bool> {
        Ok(cx.actor.may_somewhere(Right::Write))
    }

    async fn needs(&self, _: &App, owner: &Owner, files: &[Uuid]) -> Result<Vec<Uuid>> {
        Ok(if SHEDS.lock().unwrap().torn_down.contains(&owner.id) { Vec::new() } else { files.to_vec() })
    }
}

/// Answers with the address of what was kept, or with why nothing was.
async fn add(cx: Cx, Path(id): Path<Uuid>, request: Request) -> platform::Answer {
    let tx = cx.app.db.begin().await?;
    cx.permit::<PaintShed>(&tx, id).await?;
    drop(tx);
    let form = files::receive(request, Limits::ONE).await?;
    let Some(upload) = form.uploads.into_iter().next() else { return Ok("nothing".into_response()) };
    let kept = async {
        let prepared = files::prepare(&cx.app, upload, Allowed::Any).await?;
        let tx = cx.app.db.begin().await?;
        let permit = cx.permit::<PaintShed>(&tx, id).await?;
        let file = files::keep(&cx.app, &tx, &cx.actor, &permit, prepared).await?;
        tx.commit().await?;
        Ok::<_, Stop>(file)
    };
    Ok(match kept.await {
        Ok(file) => match &file.picture {
            Some(picture) => picture.address(Seen::Public, 0).into_response(),
            None => files::document_address(Seen::Public, file.id, file.kind.extension()).into_response(),
        },
        Err(Stop::Refused(refusal)) => refusal.words(&platform::Locale::new(Lang::EN)).into_response(),
        Err(Stop::Failed(error)) => return Err(error.into()),
    })
}

fn module() -> Module {
    Module {
        name: "sheds",
        words: &platform::msg::CATALOG,
        migrations: Vec::new,
        start: |_| {
            Box::pin(async {
                let routes = Routes::new().upload("/sheds/{id}/files", Access::May(Right::Write), add);
                Ok(Running { routes, keepers: vec![Arc::new(Caretaker)], ..Running::default() })
            })
        },
    }
}

fn photograph() -> Vec<u8> {
    testkit::photograph(700, 500)
}

fn shed() -> (Uuid, String) {
    let id = kernel::Id::<Shed>::new().uuid();
    (id, format!("/sheds/{id}/files"))
}

async fn add_one(app: &TestApp, path: &str, name: &str, content: &[u8]) -> String {
    app.as_(Persona::Editor).post_files(path, &[], &[("file", name, content)]).await.ok().text().to_owned()
}

async fn contents(app: &TestApp) -> usize {
    app.app().files.list(None).try_collect::<Vec<_>>().await.unwrap().len()
}

testkit::on_both! {
    async fn a_picture_is_shown_to_whoever_may_see_its_object(place) {
        let app = TestApp::new(&place, [module()]).await;
        let (id, path) = shed();
        app.as_(Persona::Public).post_files(&path, &[], &[("file", "a.jpg", &photograph())]).await.is(401);
        app.as_(Persona::Translator).post_files(&path, &[], &[("file", "a.jpg", &photograph())]).await.is(404);
        let public = add_one(&app, &path, "../../Photo \u{202e}de la mairie.exe", &photograph()).await;
        let members = public.replace("/files/", "/work/files/");
        assert!(public.ends_with("/320.jpg"), "{public}");

        // Nobody outside sees it before its object is published, and the address tells nothing.
        app.get(&public).await.is(404);
        app.as_(Persona::Editor).get(&public).await.is(404);
        app.as_(Persona::Translator).get(&members).await.is(404);
        app.get(&members).await.is(303);
        let seen = app.as_(Persona::Editor).get(&members).await.ok();
        assert_eq!((seen.header("content-type"), seen.header("cache-control")), ("image/jpeg", "no-store"));
        assert_eq!(image::load_from_memory(&seen.body).unwrap().width(), 320);

        SHEDS.lock().unwrap().open.insert(id);
        let seen = app.get(&public).await.ok();
        assert_eq!(seen.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(seen.header("x-content-type-options"), "nosniff");
        assert_eq!(seen.header("content-security-policy"), "default-src 'none'; sandbox");
        assert!(seen.header("content-disposition").starts_with("inline; filename=\"Photo de la mairie.jpg\""));
        app.get(&public).header("if-none-match", seen.header("etag")).await.is(304);
        for wrong in ["640.png", "..%2f..%2fsecret.key", "file.jpg", "320.jpg%00", "%2e%2e"] {
            app.get(&public.replace("320.jpg", wrong)).await.is(404);
        }
        app.get("/files/nonsense/320.jpg").await.is(404);
        let told = audit::read(&app.app().db, &audit::Asked { act: Some("file-added".into()), ..Default::default() }, 9).await.unwrap();
        assert_eq!(told.len(), 1);
        assert!(!told[0].details.contains("mairie"), "what people call their files is theirs");
    }

    async fn documents_are_handed_over_and_never_opened(place) {
        let app = TestApp::new(&place, [module()]).await;
        let (id, path) = shed();
        SHEDS.lock().unwrap().open.insert(id);
        // A document that is a page to whoever guesses.
        let polyglot = b"%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF";
        let address = add_one(&app, &path, "statuts.html", polyglot).await;
        let seen = app.get(&address).await.ok();
        assert_eq!(seen.header("content-type"), "application/pdf");
        assert!(seen.header("content-disposition").starts_with("attachment; filename=\"statuts.pdf\""));
        assert_eq!(seen.body, polyglot);
    }

    async fn what_is_not_on_the_list_is_refused_in_words(place) {
        let app = TestApp::new(&place, [module()]).await;
        let (_, path) = shed();
        let large = vec![b'a'; files::LARGEST + 1];
        for (name, content, words) in [
            ("a.png", &b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"[..], "This kind of file is not accepted"),
            ("a.jpg", b"MZ\x90\0\x03\0\0\0", "This kind of file is not accepted"),
            ("a.jpg", &photograph()[..4_000], "damaged or not complete"),
            ("a.txt", &large, "This file is too large"),
            ("a.txt", b"", "empty"),
        ] {
            let said = add_one(&app, &path, name, content).await;
            assert!(said.contains(words), "{name}: {said}");
        }
        assert_eq!(contents(&app).await, 0);
        app.as_(Persona::Editor).post_form(&path, &[("a", "b")]).await.is(400);
    }

    async fn what_nothing_needs_is_removed_after_a_week(place) {
        let mut app = TestApp::new(&place, [module()]).await;
        let ((kept, kept_path), (gone, gone_path)) = (shed(), shed());
        let stays = add_one(&app, &kept_path, "a.jpg", &photograph()).await;
        let goes = add_one(&app, &gone_path, "a.jpg", &photograph()).await;
        SHEDS.lock().unwrap().open.extend([kept, gone]);
        SHEDS.lock().unwrap().torn_down.insert(gone);
        let all = contents(&app).await;
        for (day, left) in [("2026-12-01", all), ("2026-12-07", all), ("2026-12-09", all / 2)] {
            app.set_clock(&format!("{day}T10:00:00Z")).await;
            assert_eq!(app.run_jobs().await, 1);
            assert_eq!(contents(&app).await, left, "{day}");
        }
        app.get(&stays).await.ok();
        app.get(&goes).await.is(404);
    }

    async fn a_backup_brings_files_along(place) {
        let first = TestApp::new(&place, [module()]).await;
        let (id, path) = shed();
        SHEDS.lock().unwrap().open.insert(id);
        let address = add_one(&first, &path, "a.jpg", &photograph()).await;
        let picture = first.get(&address).await.ok().body;
        let backup = place.folder().join("backup.zip");
        write(first.app(), &backup).await;
        let second = TestApp::new(&place, [module()]).await;
        restore(second.app(), &[module()], &backup, false).await.unwrap();
        assert!(second.get(&address).await.ok().body == picture);
    }
}
