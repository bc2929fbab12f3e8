//! Groups, who sits in them, and who sees what of them.

use crate::{network, written};
use testkit::{Answer, Persona, Place, TestApp};

/// The fields of a group that is right.
pub fn fields() -> Vec<(&'static str, String)> {
    let place = written("ici").split_once(':').unwrap().1.to_owned();
    let fixed = [
        ("kind", "consultative"),
        ("level", "municipal"),
        ("source", "fr"),
        ("name.fr", "Conseil des jeunes"),
        ("name.ar", "مجلس الشباب"),
        ("purpose.fr", "Donner un avis."),
        ("act", "Délibération 12"),
        ("act-date", "2026-01-15"),
        ("seat.0.kind", "association"),
        ("seat.0.count", "3"),
        ("seat.0.alternates", "1"),
        ("seat.1.kind", "ministry"),
        ("seat.1.count", "2"),
        ("quorum", "majority"),
        ("timezone", "Africa/Tunis"),
        ("public", "1"),
    ];
    let mut fields: Vec<_> = fixed.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
    fields.push(("place", place));
    fields
}

pub async fn post(app: &TestApp, persona: Persona, path: &str, fields: &[(&str, String)]) -> Answer {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    app.as_(persona).post_form(path, &fields).await
}

/// The last part of the address that an answer leads to.
pub fn made(answer: &Answer) -> String {
    answer.location().split(['?', '#']).next().unwrap().rsplit('/').next().unwrap().to_owned()
}

/// A group of the coordinator's place. Its address in the workspace.
pub async fn founded(app: &TestApp) -> String {
    let made = post(app, Persona::Coordinator, "/fr/groups", &fields()).await.is(303);
    let group = format!("/fr/groups/{}", self::made(&made));
    app.catch_up().await;
    group
}

/// The lines of seats of a group, as forms write them.
pub async fn lines(app: &TestApp, group: &str) -> Vec<String> {
    let page = app.as_(Persona::Coordinator).get(&format!("{group}/edit")).await.ok();
    let ids = page.text().split("name=\"seat.").filter(|it| it.split('"').next().is_some_and(|it| it.ends_with(".id")));
    let id = |it: &str| it.split("value=\"").nth(1).and_then(|it| it.split('"').next()).unwrap_or_default().to_owned();
    ids.map(id).filter(|id| !id.is_empty()).collect()
}

/// Fields of a mandate on a seat.
pub fn mandate(person: &str, seat: &str, office: &str, starts: &str, ends: &str) -> Vec<(&'static str, String)> {
    let fixed = [("person", person), ("organisation", "Les amis"), ("capacity", "full"), ("seat", seat)];
    let rest = [("office", office), ("starts", starts), ("ends", ends)];
    fixed.into_iter().chain(rest).map(|(name, value)| (name, value.to_owned())).collect()
}

/// Gives a persona a mandate and lets them take it up. Its identifier.
pub async fn join(app: &TestApp, group: &str, persona: Persona, seat: &str, office: &str) -> String {
    let given = post(
        app,
        Persona::Coordinator,
        &format!("{group}/mandates"),
        &mandate(persona.name(), seat, office, "2026-01-01", ""),
    )
    .await;
    let id = made(&given.is(303));
    let link = app.as_(Persona::Coordinator).post_form(&format!("{group}/mandates/{id}/link"), &[]).await.ok();
    let path = link.text().split("https://teranga.example").nth(1).unwrap().split('<').next().unwrap().to_owned();
    app.as_(persona).get(&path).await.ok().shows(persona.name());
    app.as_(persona).post_form(&format!("{path}/acceptance"), &[]).await.is(303);
    app.as_(persona).post_form(&format!("{path}/acceptance"), &[]).await.is(404);
    id
}

/// An instance with a group in which the editor is secretary and the reviewer a member.
pub async fn council(place: &Place) -> (TestApp, String) {
    let app = network(place).await;
    let group = seated(&app).await;
    (app, group)
}

/// The same in an instance that is there already.
pub async fn seated(app: &TestApp) -> String {
    let group = founded(app).await;
    let seats = lines(app, &group).await;
    join(app, &group, Persona::Editor, &format!("{}:1", seats[0]), "secretary").await;
    join(app, &group, Persona::Reviewer, &format!("{}:2", seats[0]), "member").await;
    app.catch_up().await;
    group
}

testkit::on_both! {
    async fn a_place_founds_its_groups_and_no_others(place) {
        let app = network(&place).await;
        let with = |place: String| {
            let mut fields = fields();
            fields.retain(|(name, _)| *name != "place");
            fields.push(("place", place));
            fields
        };
        for elsewhere in [written("ailleurs")[10..].to_owned(), String::new(), "x".into()] {
            post(&app, Persona::Coordinator, "/fr/groups", &with(elsewhere)).await.is(404);
        }
        for persona in [Persona::Editor, Persona::Newcomer, Persona::Neighbour] {
            post(&app, persona, "/fr/groups", &fields()).await.is(404);
            app.as_(persona).get("/fr/groups/new").await.is(404);
        }
        let group = founded(&app).await;
        app.as_(Persona::Coordinator).get(&group).await.ok().shows("Conseil des jeunes").shows("Sièges sans titulaire : 5");
        app.as_(Persona::Coordinator).get("/fr/groups").await.ok().shows("Conseil des jeunes");
        app.as_(Persona::Neighbour).get("/fr/groups").await.ok().hides("Conseil des jeunes");
        post(&app, Persona::Administrator, "/fr/groups", &with(String::new())).await.is(303);
    }

    async fn what_is_wrong_is_said_beside_the_field_and_nothing_is_lost(place) {
        let app = network(&place).await;
        for (name, value) in [("name.fr", ""), ("timezone", "Mars/Olympus"), ("act-date", "31/12/2026"), ("act-link", "javascript:alert(1)"), ("seat.0.count", "-4"), ("seat.0.count", "65535"), ("kind", "x")] {
            let mut fields = fields();
            fields.retain(|(found, _)| *found != name);
            fields.push((name, value.into()));
            let page = post(&app, Persona::Coordinator, "/fr/groups", &fields).await.is(422);
            assert!(page.text().contains("aria-invalid=\"true\"") && page.text().contains("Donner un avis."), "{name}");
        }
    }

    async fn two_never_sit_on_one_seat(place) {
        let app = network(&place).await;
        let group = founded(&app).await;
        let seats = lines(&app, &group).await;
        let (path, one) = (format!("{group}/mandates"), format!("{}:1", seats[0]));
        let give = |person: &'static str, seat: String, starts: &'static str, ends: &'static str| {
            let (app, path) = (&app, &path);
            async move { post(app, Persona::Coordinator, path, &mandate(person, &seat, "member", starts, ends)).await }
        };
        let first = made(&give("Amel", one.clone(), "2026-01-01", "2026-12-31").await.is(303));
        give("Bilel", one.clone(), "2026-12-31", "").await.is(422).shows("Ce siège est déjà occupé");
        give("Bilel", one.clone(), "2027-01-01", "2026-01-01").await.is(422).shows("La fin est avant le début");
        for nowhere in [format!("{}:4", seats[0]), format!("{}:0", seats[0]), String::new(), format!("{}:1", kernel::Id::<()>::default())] {
            give("Bilel", nowhere, "2027-01-01", "").await.is(422).shows("Choisissez un siège");
        }
        app.as_(Persona::Coordinator).get(&group).await.ok().shows("sans suite prévue : 1").shows("31/12/2026");
        give("Bilel", one.clone(), "2027-01-01", "").await.is(303);
        app.as_(Persona::Coordinator).get(&group).await.ok().hides("sans suite prévue").shows("Succède à Amel");
        // Ended early, the place is free from the next day.
        let end = format!("{path}/{first}/end");
        post(&app, Persona::Coordinator, &end, &[("on", "2027-02-01".into()), ("reason", "resigned".into())]).await.is(422);
        post(&app, Persona::Coordinator, &end, &[("on", "2026-11-20".into())]).await.is(422);
        post(&app, Persona::Coordinator, &end, &[("on", "2026-11-20".into()), ("reason", "resigned".into())]).await.is(303);
        give("Chiraz", one, "2026-11-21", "2026-12-31").await.is(303);
        app.as_(Persona::Coordinator).get(&group).await.ok().shows("Chiraz").shows("Démission");
    }

    async fn a_seat_is_not_taken_away_under_its_holder(place) {
        let app = network(&place).await;
        let group = founded(&app).await;
        let seats = lines(&app, &group).await;
        post(&app, Persona::Coordinator, &format!("{group}/mandates"), &mandate("Amel", &format!("{}:3", seats[0]), "member", "2026-01-01", "")).await.is(303);
        let change = |count: &str| {
            let mut fields = fields();
            fields.retain(|(name, _)| *name != "seat.0.count");
            fields.extend([("seat.0.id", seats[0].clone()), ("seat.0.count", count.to_owned()), ("seat.1.id", seats[1].clone())]);
            fields
        };
        post(&app, Persona::Coordinator, &group, &change("2")).await.is(422).shows("est occupé");
        post(&app, Persona::Coordinator, &group, &change("7")).await.is(303);
        assert_eq!(lines(&app, &group).await, seats);
        app.as_(Persona::Coordinator).get(&group).await.ok().shows("Amel").shows("Sièges sans titulaire : 8");
    }

    async fn a_mandate_opens_the_group_and_its_end_closes_it(place) {
        let (mut app, group) = council(&place).await;
        app.as_(Persona::Reviewer).get(&group).await.ok().shows("Composition");
        app.as_(Persona::Reviewer).get("/fr/groups").await.ok().shows("Conseil des jeunes");
        for persona in [Persona::Newcomer, Persona::Neighbour, Persona::Observer] {
            app.as_(persona).get(&group).await.is(404);
        }
        // The secretary says who sits in it, and does not change what it is.
        app.as_(Persona::Editor).get(&format!("{group}/mandates/new")).await.ok();
        app.as_(Persona::Editor).get(&format!("{group}/edit")).await.is(404);
        app.as_(Persona::Reviewer).get(&format!("{group}/mandates/new")).await.is(404);
        let page = app.as_(Persona::Editor).get(&group).await.ok();
        let mandates: Vec<&str> = page.text().split("/mandates/").skip(1).filter_map(|it| it.get(..36)).filter(|it| it.len() == 36 && !it.contains('"')).collect();
        let page = app.as_(Persona::Reviewer).get(&group).await.ok();
        let own = page.text().split("/my-mandate/").nth(1).unwrap()[..36].to_owned();
        assert!(mandates.contains(&own.as_str()));
        let path = format!("{group}/my-mandate/{own}");
        app.as_(Persona::Editor).get(&path).await.is(404);
        post(&app, Persona::Editor, &path, &[("named", "1".into())]).await.is(404);
        post(&app, Persona::Reviewer, &path, &[("named", "1".into()), ("gender", "woman".into())]).await.is(303);
        app.catch_up().await;
        app.get("/fr/network/groups/conseil-des-jeunes").await.ok().shows("reviewer").hides(">editor<");
        // The secretary does not answer for somebody who answers for themselves.
        let mut fields = mandate("reviewer", &format!("{}:2", lines(&app, &group).await[0]), "member", "2026-01-01", "");
        fields.push(("gender", "man".into()));
        post(&app, Persona::Editor, &format!("{group}/mandates/{own}"), &fields).await.is(303);
        app.as_(Persona::Editor).get(&group).await.ok().shows("Femmes : 1. Hommes : 0.");
        let end = [("on", "2026-11-25".into()), ("reason", "left-organisation".into())];
        post(&app, Persona::Editor, &format!("{group}/mandates/{own}/end"), &end).await.is(303);
        app.as_(Persona::Reviewer).get(&group).await.ok();
        app.set_clock("2026-11-26T00:30:00+01:00").await;
        app.as_(Persona::Reviewer).get(&group).await.is(404);
        app.as_(Persona::Reviewer).get("/fr/groups").await.ok().hides("Conseil des jeunes");
        app.run_jobs().await;
    }

    async fn the_public_sees_names_only_where_chosen_and_no_figures_of_few(place) {
        let app = network(&place).await;
        let group = founded(&app).await;
        let seats = lines(&app, &group).await;
        let hidden = mandate("Amel Secrète", &format!("{}:1", seats[0]), "chair", "2026-01-01", "");
        post(&app, Persona::Coordinator, &format!("{group}/mandates"), &hidden).await.is(303);
        let mut named = mandate("Bilel Connu", &format!("{}:2", seats[0]), "member", "2026-01-01", "");
        named.extend([("named", "1".into()), ("gender", "man".into())]);
        post(&app, Persona::Coordinator, &format!("{group}/mandates"), &named).await.is(303);
        app.catch_up().await;
        let page = "/fr/network/groups/conseil-des-jeunes";
        app.get(page).await.ok().shows("Bilel Connu").hides("Amel").hides("Équilibre").shows("Les amis");
        app.get("/ar/network/groups/conseil-des-jeunes").await.ok().shows("مجلس الشباب");
        app.get("/fr/network/groups").await.ok().shows("Conseil des jeunes");
        app.get("/fr/network/groups?level=national").await.ok().hides("Conseil des jeunes");
        let here = &written("ici")[10..];
        app.get(&format!("/fr/network/groups?territory={here}&level=municipal")).await.ok().shows("Conseil des jeunes");
        let there = &written("ailleurs")[10..];
        app.get(&format!("/fr/network/groups?territory={there}")).await.ok().hides("Conseil des jeunes");
        let mut private = fields();
        private.retain(|(name, _)| *name != "public");
        for (row, seat) in ["seat.0.id", "seat.1.id"].into_iter().zip(&seats) {
            private.push((row, seat.clone()));
        }
        post(&app, Persona::Coordinator, &group, &private).await.is(303);
        app.catch_up().await;
        app.get(page).await.is(404);
        app.get("/fr/network/groups").await.ok().hides("Conseil des jeunes");
    }

    async fn lists_ask_as_often_however_long_they_are(place) {
        let app = network(&place).await;
        founded(&app).await;
        let list = || async { app.as_(Persona::Administrator).get("/fr/groups").await.ok() };
        list().await;
        let (_, few) = app.queries(list()).await;
        founded(&app).await;
        founded(&app).await;
        let (page, more) = app.queries(list()).await;
        assert_eq!(few, more);
        assert_eq!(page.words().matches("Conseil des jeunes").count(), 3);
    }
}
