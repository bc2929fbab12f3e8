//! Appointments: taken by anybody once, moved and given back with their link, seen by those who receive and by nobody else.

use crate::{SATURDAY, WEDNESDAY, bureau, desk, network_with, open, seat};
use desks::model::{Gender, Profile};
use kernel::Lang;
use std::collections::BTreeSet;
use testkit::{Answer, Catcher, DESK, Persona, Place, TestApp};

const NEW: &str = "/fr/ici/desks/guichet/appointments/new";
const TAKE: &str = "/fr/ici/desks/guichet/appointments";

/// The free times of a page, as its form writes them.
pub fn times(page: &Answer) -> Vec<String> {
    let parts = page.text().split("name=\"time\" value=\"").skip(1);
    parts.map(|it| it.split('"').next().unwrap().to_owned()).collect()
}

pub async fn free(app: &TestApp) -> Vec<String> {
    times(&app.get(&format!("{NEW}?language=fr")).await.ok())
}

pub async fn take(app: &TestApp, time: &str, more: &[(&str, &str)], from: [u8; 4]) -> Answer {
    let mut fields = vec![("language", "fr"), ("time", time), ("name", "Zubayda"), ("reach", "nobody")];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend(more);
    app.post_form(TAKE, &fields).from(from).await
}

/// The path of one's own appointment.
pub fn link(kept: &Answer) -> String {
    let link = kept.text().split("href=\"/fr/appointments/").nth(1).unwrap().split('"').next().unwrap();
    format!("/fr/appointments/{link}")
}

fn code(kept: &Answer) -> String {
    kept.text().split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

/// With ordinary spaces only.
pub fn plain(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}'], " ")
}

pub async fn with_mail(place: &Place, catcher: &Catcher) -> TestApp {
    let app = network_with(place, |settings| settings.smtp = Some(catcher.smtp())).await;
    open(&app, &desk()).await;
    let profile = Profile { languages: vec![Lang::FR], gender: None, sessions: vec![WEDNESDAY, SATURDAY] };
    let mediator = app.account(Persona::Mediator).await.id;
    seat(&app, DESK, mediator, &profile).await;
    app
}

testkit::on_both! {
    async fn somebody_takes_moves_and_gives_back_an_appointment(place) {
        let app = bureau(&place).await;
        app.get("/fr/ici/desks").await.ok().shows("Guichet d’ici").shows("Prochaine permanence");
        app.get("/ar/ici/desks/guichet").await.ok().shows("شباك هنا").shows("العربية").hides("mediator");
        let before = free(&app).await;
        let kept = take(&app, &before[1], &[], [10, 0, 0, 1]).await.is(201).shows("Votre rendez-vous est pris").shows("Mairie");
        assert_eq!(kept.header("cache-control"), "no-store");
        let after = free(&app).await;
        assert!(!after.contains(&before[1]) && after.contains(&before[0]));
        let own = app.get(&link(&kept)).await.ok().shows(&code(&kept)).shows("1 rue du Port").hides("Zubayda");
        assert_eq!((own.header("cache-control"), own.header("referrer-policy")), ("no-store", "no-referrer"));
        // The code leads there too, however it is typed; another code does not.
        let typed = code(&kept).to_uppercase().replace('-', " ");
        assert_eq!(app.post_form("/fr/appointments", &[("code", &typed)]).await.is(303).location(), link(&kept));
        app.post_form("/fr/appointments", &[("code", "aaaaa-bbbbb")]).await.is(422).shows("Nous ne trouvons pas ce code");
        let moved = app.post_form(&format!("{}/move", link(&kept)), &[("time", &before[3])]).from([10, 0, 0, 2]).await.is(303);
        app.get(moved.location()).await.ok().shows("L’heure est changée");
        let after = free(&app).await;
        assert!(after.contains(&before[1]) && !after.contains(&before[3]));
        app.post_form(&format!("{}/cancellation", link(&kept)), &[]).await.is(303);
        app.get(&link(&kept)).await.ok().shows("Annulé").hides("1 rue du Port");
        assert_eq!(free(&app).await, before);
        app.post_form(&format!("{}/cancellation", link(&kept)), &[]).await.is(409);
        app.get(&format!("{}/move", link(&kept))).await.is(404);
        app.get("/fr/appointments/0000").await.is(404);
    }

    async fn what_was_wished_stays_wished_when_the_time_changes(place) {
        let mut app = bureau(&place).await;
        let mediator = app.account(Persona::Mediator).await.id;
        let profile = |gender| Profile { languages: vec![Lang::FR], gender: Some(gender), sessions: vec![WEDNESDAY, SATURDAY] };
        seat(&app, DESK, mediator, &profile(Gender::Woman)).await;
        let all = times(&app.get(&format!("{NEW}?language=fr&gender=woman")).await.ok());
        assert!(times(&app.get(&format!("{NEW}?language=fr&gender=man")).await.ok()).is_empty());
        let kept = take(&app, &all[1], &[("gender", "woman")], [10, 0, 0, 1]).await.is(201);
        assert!(!times(&app.get(&format!("{}/move", link(&kept))).await.ok()).is_empty());
        seat(&app, DESK, mediator, &profile(Gender::Man)).await;
        assert!(times(&app.get(&format!("{}/move", link(&kept))).await.ok()).is_empty(), "a man is offered");
        app.post_form(&format!("{}/move", link(&kept)), &[("time", &all[3])]).from([10, 0, 0, 2]).await.is(409);
        // Once its time has come, only the desk says what became of it.
        app.run_jobs().await;
        app.set_clock("2026-12-24T09:00:00Z").await;
        app.run_jobs().await;
        app.post_form(&format!("{}/cancellation", link(&kept)), &[]).await.is(409);
    }

    async fn the_calendar_of_whoever_receives_says_when_and_where_and_nothing_of_whom(place) {
        let app = bureau(&place).await;
        let times = free(&app).await;
        let kept = take(&app, &times[1], &[("name", "Zubayda"), ("theme", "health")], [10, 0, 0, 1]).await.is(201);
        let made = app.as_(Persona::Mediator).post_form("/fr/groups/calendar", &[]).await.ok();
        let address = made.text().split("https://teranga.example").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let feed = app.get(&address).await.ok().text().replace("\r\n ", "");
        assert_eq!(feed.matches("BEGIN:VEVENT").count(), 1);
        for line in ["SUMMARY:Rendez-vous · Guichet d’ici", "LOCATION:Mairie\\, 1 rue du Port", "STATUS:CONFIRMED"] {
            assert!(feed.contains(line), "{line}: {feed}");
        }
        assert!(!feed.contains("Zubayda") && !feed.contains("health"), "{feed}");
        app.post_form(&format!("{}/cancellation", link(&kept)), &[]).await.is(303);
        assert!(!app.get(&address).await.ok().text().contains("VEVENT"), "what is given back is gone");
        app.as_(Persona::Mediator).get("/fr/work/reception/profile").await.ok().shows("dans votre agenda");
    }

    async fn a_form_sent_twice_keeps_one_time(place) {
        let app = bureau(&place).await;
        let times = free(&app).await;
        let secret = [("secret", "a secret of a form that is quite long enough, is it not")];
        let kept = take(&app, &times[2], &secret, [10, 0, 0, 1]).await.is(201);
        assert_eq!(take(&app, &times[3], &secret, [10, 0, 0, 1]).await.is(303).location(), link(&kept));
        assert_eq!(free(&app).await.len(), times.len() - 1);
    }

    async fn what_is_wrong_is_said_and_what_was_typed_stays(place) {
        let app = bureau(&place).await;
        let times = free(&app).await;
        let from = [10, 0, 0, 1];
        take(&app, &times[0], &[("name", "")], from).await.is(422).shows("Remplissez ce champ");
        assert!(take(&app, "", &[], from).await.is(422).text().contains("value=\"Zubayda\""));
        take(&app, &times[0], &[("reach", "email"), ("email", "nulle part")], from).await.is(422).shows("nom@exemple.org");
        take(&app, &times[0], &[("reach", "phone"), ("phone", "12")], from).await.is(422).shows("six chiffres");
        take(&app, &times[0], &[("language", "other"), ("other", "klingonien")], [10, 0, 0, 2]).await.is(422);
        for forged in ["x", "00000000000000000000000000000000.1", &times[0].replace('.', ".9")] {
            take(&app, forged, &[], [10, 0, 0, 3]).await.is(409).shows("vient d’être prise");
        }
        take(&app, &times[0], &[("website", "http://spam.example")], [10, 0, 0, 4]).await.is(422);
        assert_eq!(free(&app).await, times);
        let other = take(&app, &times[0], &[("language", "other"), ("other", "bambara")], [10, 0, 0, 5]).await.is(201);
        app.get(&link(&other)).await.ok().shows("bambara").shows("interprète");
    }

    async fn no_time_is_given_twice_however_many_come_at_once(place) {
        let app = bureau(&place).await;
        // Six slots on Saturday, of which one is kept for those who come without an appointment.
        let all = free(&app).await;
        let saturday: Vec<String> = all.into_iter().filter(|it| it.starts_with(&SATURDAY.simple().to_string())).take(6).collect();
        assert_eq!(saturday.len(), 6);
        let asks = (0..200_u8).map(|number| {
            let (app, time) = (&app, saturday[usize::from(number) % 6].clone());
            async move { take(app, &time, &[], [10, 9, 1, number]).await }
        });
        let answers = futures::future::join_all(asks).await;
        let kept: Vec<&Answer> = answers.iter().filter(|it| it.status == 201).collect();
        assert_eq!(kept.len(), 5, "{:?}", answers.iter().map(|it| it.status).collect::<BTreeSet<_>>());
        assert!(answers.iter().all(|it| it.status == 201 || it.status == 409));
        assert_eq!(kept.iter().map(|it| link(it)).collect::<BTreeSet<_>>().len(), 5);
        let left = free(&app).await;
        assert!(!left.iter().any(|it| saturday.contains(it)), "the last one is kept for those without an appointment");
    }

    async fn pages_that_are_never_kept_come_compressed_and_their_length_tells_nothing(place) {
        let app = bureau(&place).await;
        let plain = app.get(NEW).await.ok();
        assert_eq!((plain.header("content-encoding"), plain.header("x-padding")), ("", ""));
        let pressed = app.get(NEW).header("accept-encoding", "gzip, br").await.is(200);
        assert_eq!((pressed.header("content-encoding"), pressed.header("cache-control")), ("br", "no-store"));
        assert!(pressed.body.len() < plain.body.len() / 3);
        assert!((1..=256).contains(&pressed.header("x-padding").len()));
        app.get(NEW).header("accept-encoding", "br;q=0").await.ok().shows("Prendre rendez-vous");
    }

    async fn one_connection_does_not_take_all_times(place) {
        let app = network_with(&place, |settings| settings.reports_per_minute = 3.try_into().unwrap()).await;
        open(&app, &desk()).await;
        let profile = Profile { languages: vec![Lang::FR], gender: None, sessions: vec![WEDNESDAY, SATURDAY] };
        seat(&app, DESK, app.account(Persona::Mediator).await.id, &profile).await;
        let all = free(&app).await;
        for time in &all[..3] {
            // What is wrong takes nothing, and costs nothing.
            take(&app, time, &[("name", "")], [10, 0, 0, 1]).await.is(422);
            take(&app, time, &[], [10, 0, 0, 1]).await.is(201);
        }
        let refused = take(&app, &all[3], &[("name", "Tesfaye")], [10, 0, 0, 1]).await.is(429).shows("Trop de rendez-vous");
        assert!(refused.text().contains("value=\"Tesfaye\""), "what was typed stays");
        take(&app, &all[3], &[], [10, 0, 0, 2]).await.is(201);
    }

    async fn those_who_receive_see_the_day_and_say_what_became_of_it(place) {
        let app = bureau(&place).await;
        let times = free(&app).await;
        take(&app, &times[0], &[("reach", "phone"), ("phone", "+216 20 123 456"), ("shared", "1")], [10, 0, 0, 1]).await.is(201);
        let day = format!("/fr/work/reception/{DESK}");
        assert_eq!(app.as_(Persona::Mediator).get("/fr/work/reception").await.is(303).location(), day);
        let page = app.as_(Persona::Mediator).get(&day).await.ok().shows("Zubayda").shows("+216 20 123 456").shows("Appareil partagé").shows("Avec vous");
        for nobody in [Persona::Administrator, Persona::Coordinator, Persona::Editor, Persona::Neighbour, Persona::Newcomer] {
            app.as_(nobody).get(&day).await.is(404);
        }
        let path = page.text().split("action=\"").find(|it| it.contains("/appointments/")).unwrap().split('"').next().unwrap().to_owned();
        let today = page.text().split("name=\"day\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let step = |persona, state| {
            let (app, path, today) = (&app, path.clone(), today.clone());
            async move { app.as_(persona).post_form(&path, &[("state", state), ("day", &today)]).await }
        };
        step(Persona::Administrator, "seen").await.is(404);
        step(Persona::Mediator, "moved").await.is(404);
        step(Persona::Mediator, "arrived").await.is(303);
        assert!(step(Persona::Mediator, "no-show").await.is(303).location().ends_with("told=taken"));
        step(Persona::Mediator, "seen").await.is(303);
        app.as_(Persona::Mediator).get(&format!("{day}?day={today}")).await.ok().shows("Reçu");
        let log = app.as_(Persona::Administrator).get("/fr/audit").await.ok();
        log.hides("Zubayda").hides("+216");
        let asked = platform::audit::Asked { object: Some(DESK), ..Default::default() };
        let entries = platform::audit::read(&app.app().db, &asked, 50).await.unwrap();
        assert!(entries.iter().any(|it| it.act == "appointments-read"), "reading is written down");
    }

    async fn who_is_told_that_the_desk_cannot_receive_them_can_choose_again(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        let times = free(&app).await;
        let kept = take(&app, &times[0], &[("reach", "email"), ("email", "a@exemple.org")], [10, 0, 0, 1]).await.is(201);
        let day = format!("/fr/work/reception/{DESK}");
        let page = app.as_(Persona::Mediator).get(&day).await.ok();
        let path = page.text().split("action=\"").find(|it| it.contains("/appointments/")).unwrap().split('"').next().unwrap().to_owned();
        app.as_(Persona::Mediator).post_form(&path, &[("state", "closed"), ("day", "2026-11-25")]).await.is(303);
        app.run_jobs().await;
        let letter = catcher.one();
        assert!(letter.text.contains("Le guichet sera fermé") && !letter.text.contains("Zubayda"), "{}", letter.text);
        app.get(&letter.link("/appointments/")).await.ok().shows("Annulé par le guichet").shows("Prendre rendez-vous");
        assert_eq!(letter.link("/appointments/"), link(&kept));
    }

    async fn what_was_confided_is_sealed_and_goes_after_a_month(place) {
        let mut app = bureau(&place).await;
        let times = free(&app).await;
        let kept = take(&app, &times[0], &[("reach", "email"), ("email", "zubayda@exemple.org")], [10, 0, 0, 1]).await.is(201);
        let rows = || async {
            use sea_orm::EntityTrait;
            desks::appointments::store::Entity::find().all(app.app().db.read()).await.unwrap()
        };
        let row = rows().await.remove(0);
        let kept_words = format!("{row:?}");
        for secret in ["Zubayda", "zubayda", &code(&kept), link(&kept).rsplit('/').next().unwrap()] {
            assert!(!kept_words.contains(secret), "{secret} is in {kept_words}");
        }
        app.run_jobs().await;
        app.set_clock("2027-01-10T09:00:00Z").await;
        app.run_jobs().await;
        assert!(desks::appointments::store::of_day(app.app(), DESK, row.day.parse().unwrap()).await.unwrap()[0].confided.name.is_empty());
        app.get(&link(&kept)).await.ok().hides("zubayda");
    }

    async fn a_reminder_says_when_and_nothing_of_why(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        let times = free(&app).await;
        let saturday: Vec<&String> = times.iter().filter(|it| it.starts_with(&SATURDAY.simple().to_string())).collect();
        let mail = |address| [("reach", "email"), ("email", address), ("earlier", "1")];
        take(&app, saturday[0], &mail("a@exemple.org"), [10, 0, 0, 1]).await.is(201);
        let mut shared = mail("b@exemple.org").to_vec();
        shared.push(("shared", "1"));
        take(&app, saturday[1], &shared, [10, 0, 0, 2]).await.is(201);
        app.run_jobs().await;
        assert!(catcher.take().is_empty(), "nobody is reminded three days before");
        app.set_clock("2026-11-27T09:00:00Z").await;
        app.run_jobs().await;
        app.run_jobs().await;
        let mut letters = catcher.take();
        letters.sort_by_key(|it| it.to.clone());
        assert_eq!(letters.len(), 2);
        assert!(plain(&letters[0].text).contains("9 h") && letters[0].text.contains("Mairie"), "{}", letters[0].text);
        assert!(plain(&letters[1].text).contains("9 h 30") && !letters[1].text.contains("Mairie"), "{}", letters[1].text);
        for letter in &letters {
            for secret in ["Zubayda", "Guichet", "papiers"] {
                assert!(!letter.text.contains(secret) && !letter.subject().contains(secret), "{}", letter.text);
            }
        }
        app.get(&letters[0].link("/appointments/")).await.ok();
        // The first gives the time back: the second is told of it.
        app.post_form(&format!("{}/cancellation", letters[0].link("/appointments/")), &[]).await.is(303);
        app.run_jobs().await;
        let told = catcher.one();
        assert_eq!(told.to, ["b@exemple.org"]);
        assert!(plain(&told.text).contains("9 h"), "{}", told.text);
    }
}
