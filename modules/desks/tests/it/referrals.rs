//! Referrals: sent with consent, answered by their partner alone, followed by the person, and gone at once when they say so.

use crate::{bureau, desk, give, network_with, open, seat};
use desks::files::erasing;
use desks::files::model::{Body, Given, How};
use desks::files::policy::{EraseFile, KeepFile, OpenFile};
use desks::files::store::{self as files, Opening};
use desks::model::{Desk, Profile};
use desks::referrals::changes::{self, Answer as Said, Way};
use desks::referrals::model::{Outcome, Reason, Referral, State};
use desks::referrals::policy::{AnswerReferral, KeepReferral, OpenLink, TendReferral};
use desks::referrals::store;
use directory::records::{KeepDirectory, keep};
use jiff::ToSpan;
use kernel::{Actor, Error, Grant, Id, Lang, Member, Role, Scope, Text};
use platform::Cx;
use platform::audit::{self, Asked};
use serde_json::json;
use std::sync::Arc;
use testkit::{Answer, Catcher, DESK, Persona, Place, TestApp};
use uuid::Uuid;

const NAME: &str = "Zoubeïda Ben Introuvable";
const PHONE: &str = "+216 20 987 654";
const STORY: &str = "Son passeport est retenu rue des Orangers";
const MAIL: &str = "accueil@clinique.example.org";
/// The clinic, its consultation, and another organisation.
const CLINIC: Uuid = Uuid::from_u128(0xc1);
const SERVICE: Uuid = Uuid::from_u128(0xc2);
const OTHERS: Uuid = Uuid::from_u128(0xc3);

async fn clinic(app: &TestApp) {
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<KeepDirectory>(&tx, ()).await.unwrap();
    let here = Id::<kernel::Territory>::derived("test", "ici");
    let organisation = |id: Uuid, slug: &str, name: &str| -> directory::api::Organisation {
        let said = json!({ "id": id, "slug": slug, "territory": here, "name": Text::new(Lang::FR, name) });
        serde_json::from_value(said).unwrap()
    };
    let (clinic, others) =
        (organisation(CLINIC, "clinique", "Clinique du port"), organisation(OTHERS, "avocats", "Avocats"));
    keep(&mut tx, &permit, &[clinic, others]).await.unwrap();
    let service: directory::services::Service = serde_json::from_value(json!({
        "id": SERVICE, "slug": "consultation", "territory": here, "organisation": CLINIC, "email": MAIL,
        "name": Text::new(Lang::FR, "Consultation").with(Lang::AR, "عيادة"),
    }))
    .unwrap();
    keep(&mut tx, &permit, &[service]).await.unwrap();
    tx.commit().await.unwrap();
    app.catch_up().await;
}

async fn member(app: &TestApp, persona: Persona, role: Role, scope: Scope) -> Cx {
    let account = app.account(persona).await.id;
    let grants = vec![Grant { role, scope }];
    let member = Member { account, session: Uuid::nil(), name: String::new(), grants, second_factor: true };
    Cx { actor: Actor::Member(Arc::new(member)), ..app.cx() }
}

async fn mediator(app: &TestApp) -> Cx {
    member(app, Persona::Mediator, Role::Mediator, Scope::Desk(DESK)).await
}

/// A file that the mediator opened, and the code of its person.
async fn file(app: &TestApp) -> (Uuid, String) {
    let cx = mediator(app).await;
    let today = app.app().clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let opening = Opening {
        body: Body {
            name: NAME.into(),
            phone: PHONE.into(),
            languages: vec![Lang::AR],
            situation: STORY.into(),
            ..Body::default()
        },
        reader: Lang::AR,
        until: today.saturating_add(365.days()),
        language: Lang::AR,
        given: Given { how: How::Spoken, interpreter: false },
    };
    let tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<OpenFile>(&tx, (DESK, app.app().clone())).await.unwrap();
    let opened = files::open(&tx, &permit, &cx.actor, opening).await.unwrap();
    tx.commit().await.unwrap();
    opened
}

async fn with_mail(place: &Place, catcher: &Catcher) -> TestApp {
    let app = network_with(place, |settings| settings.smtp = Some(catcher.smtp())).await;
    open(&app, &desk()).await;
    let mediator = app.account(Persona::Mediator).await.id;
    seat(&app, DESK, mediator, &Profile { languages: vec![Lang::FR], ..Profile::default() }).await;
    clinic(&app).await;
    app
}

async fn without_mail(place: &Place) -> TestApp {
    let app = bureau(place).await;
    clinic(&app).await;
    app
}

fn consent<'a>(to: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("to", to),
        ("fields", "name"),
        ("fields", "languages"),
        ("language", "ar"),
        ("how", "spoken"),
        ("until", "2027-01-20"),
        ("agreed", "1"),
    ];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend(more);
    fields
}

fn to_clinic() -> String {
    format!("service:{SERVICE}")
}

/// The page of a draft to the clinic.
async fn drafted(app: &TestApp, file: Uuid) -> String {
    let path = format!("/fr/work/reception/{DESK}/files/{file}/referrals");
    let sent = app.as_(Persona::Mediator).post_form(&path, &consent(&to_clinic(), &[])).await.is(303);
    sent.location().to_owned()
}

fn id_of(page: &str) -> Uuid {
    page.rsplit('/').next().unwrap()[..36].parse().unwrap()
}

/// Sends a draft where no mail goes out: the page of the referral, and the path of its link.
async fn sent_by_hand(app: &TestApp, file: Uuid) -> (String, String) {
    let page = drafted(app, file).await;
    let once = app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(201);
    let link = once.text().split("https://teranga.example").nth(1).unwrap().split('<').next().unwrap().to_owned();
    (page, link)
}

async fn press(app: &TestApp, link: &str, what: &str, fields: &[(&str, &str)]) -> Answer {
    app.post_form(&format!("{link}/{what}"), fields).await
}

async fn opened_by_hand(app: &TestApp, file: Uuid) -> (String, String) {
    let (page, link) = sent_by_hand(app, file).await;
    press(app, &link, "opening", &[]).await.is(303);
    (page, link)
}

async fn referral(app: &TestApp, id: Uuid) -> Referral {
    let tx = app.app().db.reading().await.unwrap();
    store::find(&tx, id).await.unwrap().unwrap()
}

async fn own(app: &TestApp, code: &str) -> Answer {
    app.post_form("/fr/referrals", &[("code", code)]).await
}

async fn later(app: &mut TestApp, day: &str) {
    app.run_jobs().await;
    app.set_clock(day).await;
    app.run_jobs().await;
    // Sessions do not last for weeks.
    app.forget_sessions();
}

async fn acts(app: &TestApp, id: Uuid) -> Vec<String> {
    let asked = Asked { object: Some(id), ..Default::default() };
    audit::read(&app.app().db, &asked, 100).await.unwrap().into_iter().map(|it| it.act).collect()
}

testkit::on_both! {
    async fn a_clinic_without_account_answers_and_the_person_sees_it(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        let (file, code) = file(&app).await;
        let page = drafted(&app, file).await;
        let draft = app.as_(Persona::Mediator).get(&page).await.ok();
        draft.shows("Exactement ce que le partenaire verra").shows(NAME).shows("arabe").hides(PHONE).hides("passeport").shows(MAIL);
        own(&app, &code).await.ok().shows("Vous n’avez pas d’orientation").hides("Consultation");
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        app.run_jobs().await;
        let letter = catcher.one();
        assert_eq!(letter.to, [MAIL]);
        for secret in [NAME, "Zoube", "arabe", "Consultation", "santé", &code, PHONE] {
            assert!(!letter.text.contains(secret) && !letter.subject().contains(secret), "{secret}: {}", letter.text);
        }
        let link = letter.link("/referrals/");
        // Programs that look at mail open its links, and more than once: nothing moves and nothing is shown.
        for _ in 0..3 {
            let page = app.get(&link).await.ok().shows("Guichet d’ici").shows("Ouvrir").hides(NAME);
            assert_eq!((page.header("cache-control"), page.header("referrer-policy")), ("no-store", "no-referrer"));
        }
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Sent);
        press(&app, &link, "acceptance", &[]).await.is(303);
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Sent, "nobody accepts what they have not opened");
        press(&app, &link, "opening", &[]).await.is(303);
        app.get(&link).await.ok().shows(NAME).shows("arabe").hides(PHONE).hides("passeport");
        own(&app, &code).await.ok().shows("Ce service a lu").shows("Consultation · Clinique du port");
        press(&app, &link, "refusal", &[("words", "Trop loin")]).await.is(422).shows("Trop loin").shows(NAME);
        press(&app, &link, "acceptance", &[]).await.is(303);
        let said_yes = own(&app, &code).await.ok().shows("Ce service dit oui");
        assert!(said_yes.text().contains("/fr/ici/services/consultation"), "where to go is a link");
        app.as_(Persona::Mediator).get("/fr/notices").await.ok().shows("Une orientation a été acceptée").hides("Zoube");
        press(&app, &link, "completion", &[("outcome", "helped"), ("words", "Vue le 3")]).await.is(303);
        app.get(&link).await.ok().shows("Terminée").hides(NAME);
        own(&app, &code).await.ok().shows("a reçu ce qu’elle cherchait").hides("Vue le 3");
        app.as_(Persona::Mediator).get(&page).await.ok().shows("Vue le 3").shows("avec le lien").hides(NAME);
        let acts = acts(&app, id_of(&page)).await;
        for act in ["referral-drafted", "referral-sent", "referral-seen", "referral-read", "referral-accepted", "referral-completed"] {
            assert!(acts.iter().any(|it| it == act), "{act} is not in {acts:?}");
        }
        app.run_jobs().await;
        for letter in catcher.take() {
            assert!(!letter.text.contains("Zoube") && !letter.text.contains("Consultation"), "{}", letter.text);
        }
    }

    async fn whoever_consents_no_longer_closes_the_link_at_once(place) {
        let app = without_mail(&place).await;
        let (file, code) = file(&app).await;
        let (page, link) = opened_by_hand(&app, file).await;
        let (_, other) = opened_by_hand(&app, file).await;
        app.get(&link).await.ok().shows(NAME);
        let id = id_of(&page).to_string();
        let end = [("code", &*code), ("referral", &*id)];
        app.post_form("/fr/referrals/withdrawal", &[("code", "aaaa-bbbb-cccc"), ("referral", &id)]).await.is(422);
        app.post_form("/fr/referrals/withdrawal", &[("code", &code), ("referral", &Uuid::max().to_string())]).await.is(404);
        app.post_form("/fr/referrals/withdrawal", &end).await.ok().shows("rien n’est plus partagé");
        app.get(&link).await.is(404).shows("n’est plus disponible").hides(NAME).hides("Guichet d’ici");
        for what in ["opening", "acceptance", "refusal", "completion", "renewal"] {
            press(&app, &link, what, &[("reason", "full"), ("outcome", "helped")]).await.is(404).hides(NAME);
        }
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Withdrawn);
        // The other one, to the same clinic, stands on a consent of its own.
        app.get(&other).await.ok().shows(NAME);
        app.run_jobs().await;
        app.as_(Persona::Mediator).get("/fr/notices").await.ok().shows("ne veut plus que l’on partage");
        // At the desk it is said to the mediator: the same holds.
        let cx = mediator(&app).await;
        let tx = app.app().db.begin().await.unwrap();
        let permit = cx.permit::<KeepFile>(&tx, (DESK, file, app.app().clone())).await.unwrap();
        let consents = files::consents(&tx, file).await.unwrap();
        let standing = consents.iter().find(|it| it.withdrawn_at.is_none() && it.recipient.id() == CLINIC).unwrap().id;
        files::withdraw(&tx, &permit, &cx.actor, standing).await.unwrap();
        tx.commit().await.unwrap();
        app.get(&other).await.is(404).hides(NAME);
    }

    async fn links_that_are_forged_over_or_replaced_open_nothing(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        let (file, _) = file(&app).await;
        let page = drafted(&app, file).await;
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        app.run_jobs().await;
        let link = catcher.one().link("/referrals/");
        press(&app, &link, "opening", &[]).await.is(303);
        press(&app, &link, "renewal", &[]).await.is(404);
        let token = link.rsplit('/').next().unwrap();
        for forged in ["x", "%2e%2e", &token[1..], &token.to_lowercase(), &"a".repeat(4000)] {
            app.get(&format!("/fr/referrals/{forged}")).await.is(404).hides(NAME).shows("n’est plus disponible");
        }
        app.get(&format!("/xx/referrals/{token}")).await.is(404);
        later(&mut app, "2026-12-04T10:00:00Z").await;
        let reminders = catcher.take();
        let renewed = reminders.last().unwrap().link("/referrals/");
        assert_ne!(renewed, link, "a link that would open for one more day is replaced when somebody is reminded");
        app.get(&link).await.is(404).hides(NAME);
        app.get(&renewed).await.ok().shows(NAME);
        later(&mut app, "2026-12-13T10:00:00Z").await;
        catcher.take();
        // Its eight days are over: it shows nothing, answers nothing, and can be asked for anew, once.
        app.get(&renewed).await.ok().shows("Ce lien ne s’ouvre plus").hides(NAME).hides("Accepter");
        for what in ["opening", "acceptance"] {
            press(&app, &renewed, what, &[]).await.is(404);
        }
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Seen);
        press(&app, &renewed, "renewal", &[]).await.ok().shows("C’est demandé");
        press(&app, &renewed, "renewal", &[]).await.is(404);
        app.run_jobs().await;
        let fresh = catcher.take().into_iter().find(|it| it.to == [MAIL]).unwrap().link("/referrals/");
        app.as_(Persona::Mediator).get("/fr/notices").await.ok().shows("demande un nouveau lien");
        press(&app, &fresh, "acceptance", &[]).await.is(303);
        assert!(press(&app, &fresh, "acceptance", &[]).await.is(303).location().ends_with("told=taken"));
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Accepted);
    }

    async fn of_two_answers_at_once_one_counts_and_the_other_is_told(place) {
        let app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        for round in 0..3 {
            let (page, link) = opened_by_hand(&app, file).await;
            let asks = (0..8_u8).map(|number| {
                let (app, link) = (&app, link.clone());
                async move {
                    let yes = number % 2 == 0;
                    let what = if yes { "acceptance" } else { "refusal" };
                    app.post_form(&format!("{link}/{what}"), &[("reason", "full")]).from([10, 1, round, number]).await
                }
            });
            let answers = futures::future::join_all(asks).await;
            let told = answers.iter().filter(|it| it.status == 303 && it.location().ends_with("told=taken")).count();
            assert_eq!(told, 7, "{:?}", answers.iter().map(|it| (it.status, it.location().to_owned())).collect::<Vec<_>>());
            let it = referral(&app, id_of(&page)).await;
            assert!(matches!(it.state, State::Accepted | State::Declined));
            assert_eq!(it.reason.is_some(), it.state == State::Declined);
        }
    }

    async fn who_withdraws_while_somebody_answers_always_wins(place) {
        let app = without_mail(&place).await;
        let (file, code) = file(&app).await;
        for number in 0..4 {
            let (page, link) = opened_by_hand(&app, file).await;
            let id = id_of(&page).to_string();
            let end = [("code", &*code), ("referral", &*id)];
            let (ended, answered) = futures::join!(
                async { app.post_form("/fr/referrals/withdrawal", &end).from([10, 2, 0, number]).await },
                async { app.post_form(&format!("{link}/acceptance"), &[]).from([10, 2, 1, number]).await },
            );
            ended.ok();
            assert!([303, 404].contains(&answered.status.as_u16()));
            assert_eq!(referral(&app, id_of(&page)).await.state, State::Withdrawn);
            app.get(&link).await.is(404).hides(NAME);
        }
        app.run_jobs().await;
    }

    async fn the_people_of_an_organisation_answer_and_nobody_else_does(place) {
        let app = without_mail(&place).await;
        give(&app, Persona::Newcomer, Role::Partner, Scope::Organisation(CLINIC)).await;
        give(&app, Persona::Translator, Role::Partner, Scope::Organisation(OTHERS)).await;
        give(&app, Persona::Editor, Role::Coordinator, Scope::Organisation(CLINIC)).await;
        let (file, _) = file(&app).await;
        let page = drafted(&app, file).await;
        app.as_(Persona::Mediator).get(&page).await.ok().shows("répondront avec leur compte");
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        let id = id_of(&page);
        let desk = format!("/fr/work/referrals/{id}");
        app.as_(Persona::Newcomer).get("/fr/work").await.ok().shows("1 orientation attend votre réponse");
        app.as_(Persona::Newcomer).get("/fr/notices").await.ok().shows("Une orientation est arrivée").hides("Zoube");
        app.as_(Persona::Newcomer).get("/fr/work/referrals").await.ok().shows("Consultation").hides(NAME);
        app.as_(Persona::Translator).get("/fr/work/referrals").await.ok().hides("Consultation");
        let others = [Persona::Translator, Persona::Editor, Persona::Administrator, Persona::Coordinator, Persona::Mediator, Persona::Neighbour, Persona::Observer];
        for other in others {
            app.as_(other).get(&desk).await.is(404);
            for what in ["opening", "acceptance", "refusal", "completion"] {
                app.as_(other).post_form(&format!("{desk}/{what}"), &[("reason", "full"), ("outcome", "helped")]).await.is(404);
            }
        }
        for nobody in [Persona::Newcomer, Persona::Translator, Persona::Administrator, Persona::Coordinator, Persona::Editor, Persona::Neighbour] {
            app.as_(nobody).get(&page).await.is(404);
            app.as_(nobody).get(&format!("/fr/work/reception/{DESK}/referrals")).await.is(404);
            app.as_(nobody).get(&format!("/fr/work/reception/{DESK}/files/{file}/referrals/new")).await.is(404);
            for what in ["sending", "withdrawal", "link"] {
                app.as_(nobody).post_form(&format!("{page}/{what}"), &[]).await.is(404);
            }
        }
        assert_eq!(referral(&app, id).await.state, State::Sent);
        let partner = || app.as_(Persona::Newcomer);
        partner().get(&desk).await.ok().hides(NAME);
        partner().post_form(&format!("{desk}/opening"), &[]).await.is(303);
        partner().get(&desk).await.ok().shows(NAME).hides(PHONE);
        partner().post_form(&format!("{desk}/refusal"), &[("reason", "full")]).await.is(303);
        assert!(partner().post_form(&format!("{desk}/acceptance"), &[]).await.is(303).location().ends_with("told=taken"));
        partner().get(&desk).await.ok().hides(NAME);
        app.as_(Persona::Mediator).get(&page).await.ok().shows("Plus de place").shows("avec un compte");
        app.as_(Persona::Mediator).post_form(&format!("{page}/withdrawal"), &[]).await.is(303);
        assert_eq!(referral(&app, id).await.state, State::Declined, "nothing leaves the end");
    }

    async fn another_mediator_and_another_desk_find_nothing_and_the_coordinator_does(place) {
        let app = without_mail(&place).await;
        let elsewhere = Uuid::from_u128(0xde5c);
        open(&app, &Desk { id: Id::from_uuid(elsewhere), slug: "autre".into(), ..desk() }).await;
        give(&app, Persona::Editor, Role::DeskCoordinator, Scope::Desk(elsewhere)).await;
        give(&app, Persona::Observer, Role::Mediator, Scope::Desk(DESK)).await;
        give(&app, Persona::Reviewer, Role::DeskCoordinator, Scope::Desk(DESK)).await;
        let (file, _) = file(&app).await;
        let (page, _) = sent_by_hand(&app, file).await;
        let list = format!("/fr/work/reception/{DESK}/referrals");
        app.as_(Persona::Editor).get(&page).await.is(404);
        app.as_(Persona::Editor).get(&page.replace(&DESK.to_string(), &elsewhere.to_string())).await.is(404);
        app.as_(Persona::Editor).get(&list).await.is(404);
        app.as_(Persona::Observer).get(&page).await.is(404);
        app.as_(Persona::Observer).get(&list).await.ok().hides("Consultation");
        app.as_(Persona::Mediator).get(&list).await.ok().shows("Consultation").shows("Envoyée");
        app.as_(Persona::Reviewer).get(&list).await.ok().shows("Consultation");
        app.as_(Persona::Reviewer).get(&page).await.ok();
        app.as_(Persona::Reviewer).post_form(&format!("{page}/withdrawal"), &[]).await.is(303);
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Withdrawn);
    }

    async fn the_store_makes_no_step_that_the_table_does_not_have(place) {
        let app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        let page = drafted(&app, file).await;
        let (id, cx, app_) = (id_of(&page), mediator(&app).await, app.app());
        let tx = app_.db.begin().await.unwrap();
        assert!(matches!(cx.permit::<AnswerReferral>(&tx, id).await.map(drop), Err(Error::NotFound)), "a draft is nobody's");
        assert!(matches!(cx.permit::<TendReferral>(&tx, id).await.map(drop), Err(Error::NotFound)), "the clock alone");
        let kept = cx.permit::<KeepReferral>(&tx, (DESK, id, app_.clone())).await.unwrap();
        let link = changes::send(app_, &tx, &kept, &cx.actor, &Way::Link(None)).await.unwrap().unwrap();
        let again = changes::send(app_, &tx, &kept, &cx.actor, &Way::Link(None)).await;
        assert!(matches!(again, Err(Error::Conflict)), "sent twice");
        assert!(matches!(cx.permit::<AnswerReferral>(&tx, id).await.map(drop), Err(Error::NotFound)), "it was sent with a link");
        let open = cx.permit::<OpenLink>(&tx, link.clone()).await.unwrap();
        for too_early in [Said::Accepted, Said::Declined(Reason::Full, String::new()), Said::Completed(Outcome::Helped, String::new())] {
            assert!(matches!(changes::answer_by_link(app_, &tx, &open, &too_early).await, Err(Error::Conflict)), "{too_early:?}");
        }
        changes::answer_by_link(app_, &tx, &open, &Said::Seen).await.unwrap();
        // What was seen before is not what is there now.
        assert!(matches!(changes::answer_by_link(app_, &tx, &open, &Said::Seen).await, Err(Error::Conflict)));
        let open = cx.permit::<OpenLink>(&tx, link).await.unwrap();
        changes::answer_by_link(app_, &tx, &open, &Said::Declined(Reason::NotOurs, String::new())).await.unwrap();
        let kept = cx.permit::<KeepReferral>(&tx, (DESK, id, app_.clone())).await.unwrap();
        assert!(matches!(changes::withdraw(&tx, &kept, &cx.actor).await, Err(Error::Conflict)), "it has ended");
        assert!(matches!(changes::renew(app_, &tx, &kept, &cx.actor).await, Err(Error::Conflict)), "it has ended");
    }

    async fn somebody_is_reminded_and_in_the_end_it_is_over(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        let (file, code) = file(&app).await;
        let page = drafted(&app, file).await;
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        app.run_jobs().await;
        let first = catcher.one().link("/referrals/");
        later(&mut app, "2026-11-27T09:31:00Z").await;
        assert!(catcher.take().is_empty(), "too early to remind");
        later(&mut app, "2026-11-28T10:31:00Z").await;
        app.run_jobs().await;
        assert_eq!(catcher.one().link("/referrals/"), first, "the same link, which opens for days");
        later(&mut app, "2026-12-02T10:31:00Z").await;
        let last = catcher.one();
        assert!(last.text.contains("attend encore") && !last.text.contains("Zoube"));
        let link = last.link("/referrals/");
        app.as_(Persona::Mediator).get(&format!("/fr/work/reception/{DESK}/referrals")).await.ok().shows("Sans réponse depuis une semaine");
        later(&mut app, "2026-12-05T10:31:00Z").await;
        assert!(catcher.take().iter().all(|it| it.to != [MAIL]));
        app.as_(Persona::Mediator).get("/fr/notices").await.ok().shows("reste sans réponse");
        app.get(&link).await.ok().shows("Ouvrir");
        later(&mut app, "2026-12-25T10:31:00Z").await;
        app.get(&link).await.is(404).hides(NAME);
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Expired);
        own(&app, &code).await.ok().shows("n’a pas donné suite");
        app.as_(Persona::Mediator).get(&page).await.ok().shows("faute de suite");
    }

    async fn a_consent_that_ends_ends_what_it_shares(place) {
        let mut app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        let path = format!("/fr/work/reception/{DESK}/files/{file}/referrals");
        let to = to_clinic();
        let short = consent(&to, &[("until", "2026-11-27")]);
        let page = app.as_(Persona::Mediator).post_form(&path, &short).await.is(303).location().to_owned();
        let unsent = app.as_(Persona::Mediator).post_form(&path, &short).await.is(303).location().to_owned();
        let once = app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(201);
        let link = once.text().split("https://teranga.example").nth(1).unwrap().split('<').next().unwrap().to_owned();
        press(&app, &link, "opening", &[]).await.is(303);
        app.get(&link).await.ok().shows(NAME);
        later(&mut app, "2026-11-28T00:00:01Z").await;
        app.get(&link).await.is(404).hides(NAME);
        press(&app, &link, "acceptance", &[]).await.is(404);
        app.as_(Persona::Mediator).get(&unsent).await.ok().shows("Rien ne peut être envoyé").hides(NAME);
        app.as_(Persona::Mediator).post_form(&format!("{unsent}/sending"), &[]).await.is(303);
        assert_eq!(referral(&app, id_of(&unsent)).await.state, State::Draft);
    }

    async fn a_referral_needs_somebody_to_go_to_and_a_yes(place) {
        let app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        let path = format!("/fr/work/reception/{DESK}/files/{file}/referrals");
        let new = app.as_(Persona::Mediator).get(&format!("{path}/new")).await.ok();
        let ticked = |field: &str| new.text().contains(&format!("name=\"fields\" value=\"{field}\" checked"));
        assert!(ticked("name") && ticked("languages") && !ticked("phone") && !ticked("situation"), "the least is ticked");
        let to = to_clinic();
        for (wrong, words) in [
            (("to", ""), "Choisissez"),
            (("to", "service:00000000-0000-0000-0000-000000000001"), "Choisissez"),
            (("fields", "secret"), "Choisissez"),
            (("until", "2020-01-01"), "Choisissez un jour"),
            (("until", "2036-01-01"), "Choisissez un jour"),
            (("agreed", ""), "Sans l’accord"),
            (("how", "guessed"), "Choisissez"),
        ] {
            let answer = app.as_(Persona::Mediator).post_form(&path, &consent(&to, &[wrong])).await.is(422);
            answer.shows(words);
        }
        assert!(store::of_file(app.app(), file).await.unwrap().is_empty());
        app.post_form("/fr/referrals", &[("code", "zzzz-zzzz-zzzz")]).await.is(422).shows("Nous ne trouvons pas");
        let mut last = 0;
        for _ in 0..40 {
            last = app.post_form("/fr/referrals", &[("code", "zzzz-zzzz-zzzz")]).from([10, 3, 3, 3]).await.status.as_u16();
        }
        assert_eq!(last, 429, "guessing is limited");
    }

    async fn what_is_left_of_an_erased_file_counts_and_names_nobody(place) {
        let app = without_mail(&place).await;
        let (file, code) = file(&app).await;
        let (page, link) = opened_by_hand(&app, file).await;
        press(&app, &link, "refusal", &[("reason", "full"), ("words", "Zoubeïda est connue ici")]).await.is(303);
        let (_, live) = opened_by_hand(&app, file).await;
        let cx = mediator(&app).await;
        let tx = app.app().db.begin().await.unwrap();
        let permit = cx.permit::<EraseFile>(&tx, (DESK, file, app.app().clone())).await.unwrap();
        erasing::erase(&tx, &permit, &cx.actor).await.unwrap();
        tx.commit().await.unwrap();
        app.get(&live).await.is(404).hides(NAME);
        own(&app, &code).await.is(422);
        let it = referral(&app, id_of(&page)).await;
        assert_eq!((it.file, it.consent, it.held.words.as_str()), (None, None, ""));
        let (from, to) = ("2026-11-01T00:00:00Z".parse().unwrap(), "2026-12-01T00:00:00Z".parse().unwrap());
        let figures = store::turn_rounds(app.app().db.read(), &[DESK], from, to).await.unwrap();
        let mut states: Vec<_> = figures.iter().map(|it| (it.state.as_str(), it.reason, it.answered.is_some())).collect();
        states.sort_by_key(|it| it.0);
        assert_eq!(states, [("declined", Some(Reason::Full), true), ("withdrawn", None, false)]);
        assert!(store::turn_rounds(app.app().db.read(), &[Uuid::max()], from, to).await.unwrap().is_empty());
        app.as_(Persona::Mediator).get(&page).await.ok().hides("connue").hides(NAME);
    }

    async fn a_long_list_asks_the_database_no_more_than_a_short_one(place) {
        let app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        sent_by_hand(&app, file).await;
        let list = format!("/fr/work/reception/{DESK}/referrals");
        app.as_(Persona::Mediator).get(&list).await.ok();
        let (_, few) = app.queries(async { app.as_(Persona::Mediator).get(&list).await.ok() }).await;
        for _ in 0..5 {
            drafted(&app, file).await;
        }
        let (page, many) = app.queries(async { app.as_(Persona::Mediator).get(&list).await.ok() }).await;
        assert!(page.text().matches("Consultation").count() > 5);
        assert_eq!(many, few);
    }
}
