//! Passkeys: made, used, removed, and everything that a hostile device or a stolen answer may try.

use crate::device::Device;
use crate::{cookie, join, network, written};
use serde_json::Value;
use std::sync::atomic::{AtomicU8, Ordering};
use testkit::{Answer, Persona, TestApp};

/// Asks the device of a persona for a new passkey: the question.
async fn question(app: &TestApp, persona: Persona) -> Value {
    app.as_(persona).post_form("/fr/account/passkeys/challenge", &[]).await.ok().json()
}

async fn answer(app: &TestApp, persona: Persona, asked: &Value, credential: &str) -> Answer {
    let fields = [("ceremony", asked["ceremony"].as_str().unwrap()), ("credential", credential), ("name", "Téléphone")];
    app.as_(persona).post_form("/fr/account/passkeys", &fields).await
}

/// A device with a passkey of a persona.
async fn made(app: &TestApp, persona: Persona, number: u8) -> Device {
    let mut device = Device::new(number);
    let asked = question(app, persona).await;
    let credential = device.make(&asked);
    answer(app, persona, &asked, &credential).await.is(303);
    device
}

/// An address of its own for each question and answer: limits are tested where they are.
fn elsewhere() -> [u8; 4] {
    static NUMBER: AtomicU8 = AtomicU8::new(0);
    [10, 9, 8, NUMBER.fetch_add(1, Ordering::Relaxed)]
}

async fn challenge(app: &TestApp) -> Value {
    app.post_form("/fr/session/passkey/challenge", &[]).from(elsewhere()).await.ok().json()
}

async fn enter(app: &TestApp, asked: &Value, credential: &str) -> Answer {
    let fields = [("ceremony", asked["ceremony"].as_str().unwrap()), ("credential", credential)];
    app.post_form("/fr/session/passkey", &fields).from(elsewhere()).await
}

testkit::on_both! {
    async fn a_passkey_alone_opens_and_is_a_second_factor(place) {
        let app = network(&place).await;
        let mut device = made(&app, Persona::Administrator, 1).await;
        app.as_(Persona::Administrator).get("/fr/account").await.ok().shows("Téléphone");
        let asked = challenge(&app).await;
        assert_eq!(asked["options"]["publicKey"]["allowCredentials"], serde_json::json!([]), "nobody is told who has an account");
        let credential = device.sign(&asked);
        let signed = enter(&app, &asked, &credential).await.is(303);
        assert_eq!(signed.location(), "/fr/work");
        app.get("/fr/audit").header("cookie", &cookie(&signed)).await.ok().shows("passkey-added");
        // The same answer once more, to the same question and to a new one.
        enter(&app, &asked, &credential).await.is(422);
        enter(&app, &challenge(&app).await, &credential).await.is(422);
        let copy = app.as_(Persona::Administrator).get("/fr/account/export.json").await.ok().json();
        assert_eq!(copy["account"]["passkeys"][0]["name"], "Téléphone");
    }

    async fn a_new_passkey_that_is_not_sound_is_refused(place) {
        let mut app = network(&place).await;
        let ask = |persona| question(&app, persona);
        type Lie = fn(&mut Device);
        let lies: [(&str, Lie); 4] = [
            ("another site's page", |it| it.origin = "https://evil.example".into()),
            ("without encryption", |it| it.origin = "http://teranga.example".into()),
            ("another site's key", |it| it.site = "evil.example".into()),
            ("nobody verified", |it| it.flags = 1),
        ];
        for (words, lie) in lies {
            let mut device = Device::new(1);
            lie(&mut device);
            let asked = ask(Persona::Editor).await;
            let credential = device.make(&asked);
            assert_eq!(answer(&app, Persona::Editor, &asked, &credential).await.status, 422, "{words}");
        }
        // Another question's answer, another person's question, and a question twice.
        let (asked, other) = (ask(Persona::Editor).await, ask(Persona::Editor).await);
        let credential = Device::new(1).make(&other);
        answer(&app, Persona::Editor, &asked, &credential).await.is(422);
        let asked = ask(Persona::Reviewer).await;
        let credential = Device::new(1).make(&asked);
        answer(&app, Persona::Editor, &asked, &credential).await.is(422);
        answer(&app, Persona::Reviewer, &asked, &credential).await.is(422);
        let entering = challenge(&app).await;
        let mut device = made(&app, Persona::Editor, 1).await;
        let credential = device.sign(&entering);
        answer(&app, Persona::Editor, &entering, &credential).await.is(422);
        for nonsense in ["", "{}", "null", "[1,2]", "{\"id\":\"\",\"rawId\":\"\",\"type\":\"public-key\",\"response\":{}}"] {
            answer(&app, Persona::Editor, &ask(Persona::Editor).await, nonsense).await.is(422);
        }
        // A key that is somebody else's already.
        let asked = ask(Persona::Reviewer).await;
        let credential = Device::new(1).make(&asked);
        answer(&app, Persona::Reviewer, &asked, &credential).await.is(422);
        // Too late.
        let asked = ask(Persona::Editor).await;
        let credential = Device::new(2).make(&asked);
        app.set_clock("2026-11-25T09:36:00Z").await;
        app.run_jobs().await;
        answer(&app, Persona::Editor, &asked, &credential).await.is(422);
    }

    async fn a_passkey_that_is_not_sound_opens_nothing(place) {
        let mut app = network(&place).await;
        let device = made(&app, Persona::Editor, 1).await;
        let reviewer = made(&app, Persona::Reviewer, 2).await;
        type Lie = fn(&mut Device);
        let lies: [(&str, Lie); 6] = [
            ("another site's page", |it| it.origin = "https://evil.example".into()),
            ("another site's key", |it| it.site = "evil.example".into()),
            ("nobody there", |it| it.flags = 4),
            ("nobody verified", |it| it.flags = 1),
            ("unknown key", |it| it.id = [9; 16]),
            ("unknown person", |it| it.handle = "AAAAAAAAAAAAAAAAAAAAAA".into()),
        ];
        for (words, lie) in lies {
            let mut liar = device.clone();
            lie(&mut liar);
            let asked = challenge(&app).await;
            let credential = liar.sign(&asked);
            assert_eq!(enter(&app, &asked, &credential).await.status, 422, "{words}");
        }
        let mut other = device.clone();
        other.handle = reviewer.handle.clone();
        let asked = challenge(&app).await;
        let credential = other.sign(&asked);
        enter(&app, &asked, &credential).await.is(422);
        // A signature over something else.
        let asked = challenge(&app).await;
        let one: Value = serde_json::from_str(&device.clone().sign(&asked)).unwrap();
        let mut two: Value = serde_json::from_str(&device.clone().sign(&challenge(&app).await)).unwrap();
        two["response"]["clientDataJSON"] = one["response"]["clientDataJSON"].clone();
        enter(&app, &asked, &two.to_string()).await.is(422);
        // A copy of the device, which counts from where it was copied.
        let (mut first, mut copy) = (device.clone(), device.clone());
        let asked = challenge(&app).await;
        let credential = first.sign(&asked);
        enter(&app, &asked, &credential).await.is(303);
        let asked = challenge(&app).await;
        let credential = copy.sign(&asked);
        enter(&app, &asked, &credential).await.is(422);
        // Too late, and a suspended account.
        let asked = challenge(&app).await;
        let credential = first.sign(&asked);
        app.set_clock("2026-11-25T09:36:00Z").await;
        app.run_jobs().await;
        enter(&app, &asked, &credential).await.is(422);
        let editor = app.account(Persona::Editor).await.id;
        app.as_(Persona::Administrator).post_form(&format!("/fr/people/{editor}/suspension"), &[]).await.is(303);
        let asked = challenge(&app).await;
        let credential = first.sign(&asked);
        enter(&app, &asked, &credential).await.is(422);
    }

    async fn a_passkey_proves_again_who_it_is_and_only_its_owner(place) {
        let mut app = network(&place).await;
        let mut device = made(&app, Persona::Coordinator, 1).await;
        let mut other = made(&app, Persona::Editor, 2).await;
        app.set_clock("2026-11-25T09:47:00Z").await;
        let scope = written("ici");
        let invite = |asked: Value, credential: String| {
            let (app, scope) = (&app, scope.clone());
            async move {
                let fields = [("role", "editor"), ("scope", &*scope), ("again-ceremony", asked["ceremony"].as_str().unwrap()), ("again-credential", &*credential)];
                app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &fields).await
            }
        };
        app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &[]).await.is(403).shows("Utiliser une clé d’accès");
        let asked = challenge(&app).await;
        let credential = other.sign(&asked);
        invite(asked, credential).await.is(422);
        let asked = challenge(&app).await;
        let credential = device.sign(&asked);
        invite(asked, credential).await.ok().shows("/fr/invitations/");
        app.run_jobs().await;
    }

    async fn where_a_second_factor_is_owed_the_passkey_gives_it(place) {
        let app = network(&place).await;
        let fields = [("scope", &*written("ici")), ("role", "editor")];
        app.as_(Persona::Coordinator).post_form("/fr/people/second-factor", &fields).await.ok();
        let mine = join(&app, "editor", &written("ici"), "zubayda").await;
        assert_eq!(app.get("/fr/work").header("cookie", &mine).await.is(303).location(), "/fr/account/second-factor");
        let asked = app.post_form("/fr/account/passkeys/challenge", &[]).header("cookie", &mine).await.ok().json();
        let mut device = Device::new(7);
        let credential = device.make(&asked);
        let fields = [("ceremony", asked["ceremony"].as_str().unwrap()), ("credential", &*credential), ("name", "Clé")];
        app.post_form("/fr/account/passkeys", &fields).header("cookie", &mine).await.is(303);
        app.get("/fr/work").header("cookie", &mine).await.ok();
        // With the password alone the passkey is owed.
        let half = crate::sign_in(&app, "zubayda").await;
        let led = app.get("/fr/work").header("cookie", &half).await.is(303);
        assert_eq!(led.location(), "/fr/session/code");
        app.get(led.location()).header("cookie", &half).await.ok().shows("Utiliser une clé d’accès");
        let asked = challenge(&app).await;
        let credential = device.sign(&asked);
        let whole = cookie(&enter(&app, &asked, &credential).await.is(303));
        app.get("/fr/work").header("cookie", &whole).await.ok();
    }

    async fn a_passkey_is_removed_by_its_owner_alone(place) {
        let app = network(&place).await;
        let mut device = made(&app, Persona::Editor, 1).await;
        let page = app.as_(Persona::Editor).get("/fr/account").await.ok();
        let action = page.text().split("action=\"").map(|it| it.split('"').next().unwrap()).find(|it| it.ends_with("/removal")).unwrap().to_owned();
        app.as_(Persona::Reviewer).post_form(&action, &[]).await.is(404);
        app.as_(Persona::Administrator).post_form(&action, &[]).await.is(404);
        app.as_(Persona::Editor).post_form(&action, &[]).await.is(303);
        let asked = challenge(&app).await;
        let credential = device.sign(&asked);
        enter(&app, &asked, &credential).await.is(422);
    }
}
