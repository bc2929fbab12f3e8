//! Signing in at a real provider, in a process of its own: who is let in, what is linked, and what never is.

use crate::{PASSWORD, cookie, cookies, join, network_with, set_up, way_to_confirm, weaken, written};
use testkit::{Answer, Persona, Place, Provider, TestApp};

async fn with(place: &Place, provider: &Provider, second_factor: &[&str]) -> TestApp {
    network_with(place, |settings| settings.openid = Some(provider.settings(second_factor))).await
}

/// Goes to the provider from a page, is somebody there, and comes back.
async fn through(app: &TestApp, provider: &Provider, from: &str, name: &str) -> Answer {
    let left = app.get(from).await.is(303);
    let back = provider.enter(left.location(), name).await;
    app.get(&back).header("cookie", &cookies(&left)).await
}

const SIGN_IN: &str = "/fr/session/provider";

/// Links whoever the provider calls `name` to the account of a cookie.
async fn linked(app: &TestApp, provider: &Provider, name: &str, session: &str) {
    let back = through(app, provider, "/fr/session/provider?link=1", name).await.is(303);
    assert_eq!(back.location(), "/fr/account/provider/new");
    link(app, &format!("{session}; {}", cookies(&back))).await.is(303);
}

/// Presses the button of the page that asks whether to link.
pub async fn link(app: &TestApp, cookies: &str) -> Answer {
    let page = app.get("/fr/account/provider/new").header("cookie", cookies).await.ok();
    let about = page.text().split("name=\"about\" value=\"").nth(1).unwrap()[..64].to_owned();
    app.post_form("/fr/account/provider", &[("about", &about)]).header("cookie", cookies).await
}

/// A coordinator who has no password: the cookie of her session.
async fn amina(app: &TestApp, provider: &Provider) -> String {
    let fields = [("role", "coordinator"), ("scope", &*written("ici")), ("note", "Amina")];
    let made = app.as_(Persona::Administrator).post_form("/fr/people/invitations", &fields).await.ok().words();
    let token = made.split("/fr/invitations/").nth(1).unwrap().split_whitespace().next().unwrap();
    let back = through(app, provider, &format!("{SIGN_IN}?invitation={token}"), "amina@example.org").await.is(303);
    let accept = [("name", "Amina"), ("login", "amina@example.org"), ("with", "provider")];
    let path = format!("/fr/invitations/{token}/acceptance");
    cookie(&app.post_form(&path, &accept).header("cookie", &cookies(&back)).await.ok())
}

testkit::on_both! {
    async fn an_account_is_linked_by_its_own_proof_and_opened_since(place) {
        let Some(provider) = Provider::start("provider::an_account_is_linked_by_its_own_proof_and_opened_since", "RS256") else { return };
        let app = with(&place, &provider, &[]).await;
        join(&app, "editor", &written("ici"), "zubayda@example.org").await;
        app.get("/fr/session/new").await.ok().shows("Se connecter avec Ministère");
        // The same verified address is no reason to open anything.
        let back = through(&app, &provider, SIGN_IN, "zubayda@example.org").await.is(303);
        assert_eq!(back.location(), "/fr/session/provider/unknown");
        let brought = cookies(&back);
        assert!(!brought.contains("__Host-teranga="), "{brought}");
        let page = app.get(back.location()).header("cookie", &brought).await.ok();
        page.clone().shows("Ministère vous connaît ainsi : zubayda@example.org").shows("Demandez une invitation");
        // Whether there is such an account, the page does not say.
        let nobody = through(&app, &provider, SIGN_IN, "nobody@example.org").await.is(303);
        let other = app.get(nobody.location()).header("cookie", &cookies(&nobody)).await.ok();
        assert_eq!(page.text().replace("zubayda@", ""), other.text().replace("nobody@", ""));
        // Their own password first, then the question.
        let next = "/fr/account/provider/new";
        assert_eq!(app.get(next).header("cookie", &brought).await.is(303).location(), "/fr/session/new?next=%2Ffr%2Faccount%2Fprovider%2Fnew");
        let fields = [("login", "zubayda@example.org"), ("password", PASSWORD), ("next", next)];
        let signed = app.post_form("/fr/session", &fields).await.is(303);
        assert_eq!(signed.location(), next);
        let both = format!("{}; {brought}", cookie(&signed));
        app.post_form("/fr/account/provider", &[("about", "another")]).header("cookie", &both).await.is(404);
        let back = through(&app, &provider, SIGN_IN, "zubayda@example.org").await.is(303);
        link(&app, &format!("{}; {}", cookie(&signed), cookies(&back))).await.is(303);
        // From now on the provider is enough, and leads where one wished to go.
        let entered = through(&app, &provider, SIGN_IN, "zubayda@example.org").await.is(303);
        assert_eq!(entered.location(), "/fr/work");
        app.get("/fr/account").header("cookie", &cookie(&entered)).await.ok().shows("Zubayda Quxbar").shows("Ne plus relier");
        let wished = through(&app, &provider, "/ar/session/provider?next=/ar/account", "zubayda@example.org").await.is(303);
        assert_eq!(wished.location(), "/ar/account");
        let elsewhere = through(&app, &provider, "/fr/session/provider?next=//evil.example/", "zubayda@example.org").await.is(303);
        assert_eq!(elsewhere.location(), "/fr/work");
        app.as_(Persona::Administrator).get("/fr/audit").await.ok().shows("identity-linked").shows("with: provider");
        let copy = app.get("/fr/account/export.json").header("cookie", &cookie(&entered)).await.ok().json();
        assert_eq!(copy["account"]["identities"][0]["subject"], "zubayda@example.org");
        // Unlinked, it opens nothing any more.
        let account = app.get("/fr/account").header("cookie", &cookie(&entered)).await.ok();
        let action = account.text().split("action=\"").find(|it| it.contains("/account/provider/")).unwrap().split('"').next().unwrap().to_owned();
        app.as_(Persona::Neighbour).post_form(&action, &[]).await.is(404);
        app.post_form(&action, &[]).header("cookie", &cookie(&entered)).await.is(303);
        let back = through(&app, &provider, SIGN_IN, "zubayda@example.org").await.is(303);
        assert_eq!(back.location(), "/fr/session/provider/unknown");
    }

    async fn one_identity_opens_one_account(place) {
        let Some(provider) = Provider::start("provider::one_identity_opens_one_account", "ES256") else { return };
        let app = with(&place, &provider, &[]).await;
        let one = join(&app, "editor", &written("ici"), "une").await;
        let other = join(&app, "editor", &written("ici"), "autre").await;
        linked(&app, &provider, "zubayda@example.org", &one).await;
        let back = through(&app, &provider, "/fr/session/provider?link=1", "zubayda@example.org").await.is(303);
        let both = format!("{other}; {}", cookies(&back));
        app.get("/fr/account/provider/new").header("cookie", &both).await.ok().shows("ouvre déjà un autre compte").hides("une");
        let own = format!("{one}; {}", cookies(&back));
        app.get("/fr/account/provider/new").header("cookie", &own).await.ok().shows("ouvre déjà ce compte");
        // A suspended account is as if it were not linked.
        let id = platform::accounts::account::by_login(app.app().db.read(), "une").await.unwrap().unwrap().id;
        app.as_(Persona::Coordinator).post_form(&format!("/fr/people/{id}/suspension"), &[]).await.is(303);
        let back = through(&app, &provider, SIGN_IN, "zubayda@example.org").await.is(303);
        assert_eq!(back.location(), "/fr/session/provider/unknown");
    }

    async fn an_invitation_is_accepted_without_a_password(place) {
        let Some(provider) = Provider::start("provider::an_invitation_is_accepted_without_a_password", "RS256") else { return };
        let app = with(&place, &provider, &[]).await;
        let fields = [("role", "editor"), ("scope", &*written("ici")), ("note", "Amina")];
        let invite = || app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &fields);
        let token = |made: Answer| made.words().split("/fr/invitations/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        let first = token(invite().await.ok());
        app.get(&format!("/fr/invitations/{first}")).await.ok().shows("Créer mon compte avec Ministère");
        let back = through(&app, &provider, &format!("{SIGN_IN}?invitation={first}"), "amina@example.org").await.is(303);
        assert_eq!(back.location(), format!("/fr/invitations/{first}"));
        let brought = cookies(&back);
        let page = app.get(back.location()).header("cookie", &brought).await.ok().shows("amina@example.org");
        assert!(!page.text().contains("type=\"password\""));
        app.get(&format!("{}?password=1", back.location())).header("cookie", &brought).await.ok().shows("Nouveau mot de passe");
        let accept = [("name", "Amina"), ("login", "amina@example.org"), ("with", "provider")];
        let path = format!("/fr/invitations/{first}/acceptance");
        // Without the browser that the provider sent back, a password is asked for.
        app.post_form(&path, &accept).await.is(422);
        let made = app.post_form(&path, &accept).header("cookie", &brought).await.ok().shows("codes de secours");
        app.get("/fr/account").header("cookie", &cookie(&made)).await.ok().shows("Rédaction").shows("Vous n’avez pas de mot de passe ici");
        let entered = through(&app, &provider, SIGN_IN, "amina@example.org").await.is(303);
        assert_eq!(entered.location(), "/fr/work");
        // The only way in stays.
        let account = app.get("/fr/account").header("cookie", &cookie(&entered)).await.ok();
        let action = account.text().split("action=\"").find(|it| it.contains("/account/provider/")).unwrap().split('"').next().unwrap().to_owned();
        app.post_form(&action, &[]).header("cookie", &cookie(&entered)).await.is(422).shows("votre seule façon d’entrer");
        app.post_form("/fr/account/password", &[("password", PASSWORD)]).header("cookie", &cookie(&entered)).await.ok();
        app.post_form(&action, &[]).header("cookie", &cookie(&entered)).await.is(303);
        // Somebody who has an account is not given a second one.
        let one = join(&app, "editor", &written("ici"), "une").await;
        linked(&app, &provider, "une@example.org", &one).await;
        let second = token(invite().await.ok());
        let back = through(&app, &provider, &format!("{SIGN_IN}?invitation={second}"), "une@example.org").await.is(303);
        app.get(back.location()).header("cookie", &cookies(&back)).await.ok().shows("ouvre déjà un compte ici");
        let path = format!("/fr/invitations/{second}/acceptance");
        app.post_form(&path, &[("name", "Une"), ("login", "deux"), ("with", "provider")]).header("cookie", &cookies(&back)).await.is(422);
    }

    async fn who_has_no_password_confirms_with_the_provider(place) {
        let Some(provider) = Provider::start("provider::who_has_no_password_confirms_with_the_provider", "RS256") else { return };
        let app = with(&place, &provider, &[]).await;
        let mine = amina(&app, &provider).await;
        let other = join(&app, "editor", &written("ici"), "une").await;
        linked(&app, &provider, "une@example.org", &other).await;
        let unlinked = join(&app, "editor", &written("ici"), "deux").await;
        weaken(&app).await;
        let scope = written("ici");
        let typed = [("role", "editor"), ("scope", &*scope), ("note", "Pour «Inès» <de l’accueil>")];
        let send = || app.post_form("/fr/people/invitations", &typed).header("cookie", &mine);
        // Leaves from the question, is somebody at the provider, and comes back with these cookies.
        let confirm = |asked: Answer, name: &'static str, session: &str| {
            let (app, provider, mine, session) = (&app, &provider, mine.clone(), session.to_owned());
            async move {
                let left = app.get(&way_to_confirm(&asked)).header("cookie", &mine).await.is(303);
                assert!(left.location().contains("prompt=login") && left.location().contains("max_age=0"), "{}", left.location());
                let back = provider.enter(left.location(), name).await;
                app.get(&back).header("cookie", &format!("{session}; {}", cookies(&left))).await
            }
        };
        // Somebody else at the provider, nobody, and another browser here.
        let asked = send().await.is(403).shows("Confirmer avec Ministère");
        let asked = confirm(asked, "une@example.org", &mine).await.is(422).shows("n’a pas confirmé que c’est bien vous");
        assert!(asked.text().contains("value=\"Pour «Inès» &lt;de l’accueil&gt;\""), "{}", asked.text());
        let asked = confirm(asked, "no", &mine).await.is(422).shows("n’a pas confirmé que c’est bien vous");
        confirm(asked, "amina@example.org", "").await.is(422).shows("La connexion n’a pas abouti").hides("Inès");
        let asked = send().await.is(403);
        confirm(asked, "amina@example.org", &other).await.is(422).shows("La connexion n’a pas abouti").hides("Inès");
        // Themselves: what was typed goes on when they send it, and not by having come back.
        let asked = send().await.is(403);
        let back = confirm(asked, "amina@example.org", &mine).await.ok().shows("C’est confirmé");
        assert!(back.text().contains("value=\"Pour «Inès» &lt;de l’accueil&gt;\""), "{}", back.text());
        app.get("/fr/people").header("cookie", &mine).await.ok().hides("Inès");
        send().await.ok().shows("/fr/invitations/");
        // A page is simply reached.
        weaken(&app).await;
        let led = app.get("/fr/account/password").header("cookie", &mine).await.is(303);
        let asked = app.get(led.location()).header("cookie", &mine).await.ok();
        let back = confirm(asked, "amina@example.org", &mine).await.is(303);
        assert_eq!(back.location(), "/fr/account/password");
        app.get("/fr/account/password").header("cookie", &mine).await.ok();
        app.as_(Persona::Administrator).get("/fr/audit?act=confirmation-wrong").await.ok().shows("Amina").shows("with: provider");
        // Whoever is not linked is not sent there.
        app.get("/fr/session/again").header("cookie", &unlinked).await.ok().hides("Confirmer avec");
    }

    async fn the_second_factor_is_ours_unless_the_operator_believes_the_provider(place) {
        let Some(provider) = Provider::start("provider::the_second_factor_is_ours_unless_the_operator_believes_the_provider", "RS256") else { return };
        let app = with(&place, &provider, &[]).await;
        let session = join(&app, "editor", &written("ici"), "zubayda").await;
        linked(&app, &provider, "zubayda+@example.org", &session).await;
        set_up(&app, &session).await;
        let half = through(&app, &provider, SIGN_IN, "zubayda+@example.org").await.is(303);
        assert_eq!(half.location(), "/fr/session/code?next=%2Ffr%2Fwork");
        app.get("/fr/account").header("cookie", &cookie(&half)).await.is(303);
        let believing = with(&place, &provider, &["mfa"]).await;
        let session = join(&believing, "editor", &written("ici"), "zubayda").await;
        linked(&believing, &provider, "zubayda+@example.org", &session).await;
        set_up(&believing, &session).await;
        let whole = through(&believing, &provider, SIGN_IN, "zubayda+@example.org").await.is(303);
        assert_eq!(whole.location(), "/fr/work");
        believing.get("/fr/account").header("cookie", &cookie(&whole)).await.ok();
    }

    async fn a_return_counts_once_in_its_own_browser_and_in_time(place) {
        let Some(provider) = Provider::start("provider::a_return_counts_once_in_its_own_browser_and_in_time", "RS256") else { return };
        let mut app = with(&place, &provider, &[]).await;
        let left = app.get(SIGN_IN).await.is(303);
        let back = provider.enter(left.location(), "zubayda@example.org").await;
        // Another browser, then no state of ours, then the same answer twice.
        app.get(&back).await.is(422).shows("La connexion n’a pas abouti");
        app.get(&back).header("cookie", &cookies(&left)).await.is(303);
        app.get(&back).header("cookie", &cookies(&left)).await.is(422);
        let left = app.get(SIGN_IN).await.is(303);
        let other = app.get(SIGN_IN).await.is(303);
        let back = provider.enter(left.location(), "zubayda@example.org").await;
        app.get(&back).header("cookie", &cookies(&other)).await.is(422);
        // A code that was used is none, whoever brings it with a state of their own.
        let used = back.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        app.get(&back).header("cookie", &cookies(&left)).await.is(303);
        let mine = app.get(SIGN_IN).await.is(303);
        let state = mine.location().split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        app.get(&format!("/session/provider/return?code={used}&state={state}")).header("cookie", &cookies(&mine)).await.is(422);
        // Whoever says no at the provider is told so, without blame.
        let refused = through(&app, &provider, SIGN_IN, "no").await.is(422);
        refused.shows("n’est pas allée jusqu’au bout");
        // The provider's word is over: its clock is two hours behind ours.
        app.set_clock("2026-11-25T11:30:00Z").await;
        through(&app, &provider, SIGN_IN, "zubayda@example.org").await.is(422);
        app.run_jobs().await;
    }

    async fn where_there_is_no_provider_there_is_nothing(place) {
        let app = crate::network(&place).await;
        app.get("/fr/session/new").await.ok().hides("session/provider");
        for path in [SIGN_IN, "/session/provider/return?code=x&state=y", "/fr/session/provider/unknown"] {
            app.get(path).await.is(404);
        }
        app.as_(Persona::Editor).get("/fr/account").await.ok().hides("session/provider");
    }
}
