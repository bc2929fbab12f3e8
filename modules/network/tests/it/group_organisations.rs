//! For whom somebody sits: chosen among the network's organisations in two steps, or only written; and what the public sees.

use crate::groups::{founded, lines, made, mandate, post};
use crate::organisations::{make, themed};
use testkit::{Persona, TestApp};

const PUBLIC: &str = "/fr/network/groups/conseil-des-jeunes";

fn with(mut fields: Vec<(&'static str, String)>, change: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    fields.retain(|(name, _)| !change.iter().any(|(other, _)| other == name));
    fields.extend(change.iter().map(|(name, value)| (*name, (*value).to_owned())));
    fields
}

async fn ready(place: &testkit::Place) -> (TestApp, String, String, String) {
    let app = themed(place).await;
    let organisation = make(&app, &[]).await;
    let group = founded(&app).await;
    let seats = lines(&app, &group).await;
    (app, group, seats[0].clone(), organisation)
}

testkit::on_both! {
    async fn an_organisation_is_searched_for_then_chosen(place) {
        let (app, group, line, organisation) = ready(&place).await;
        let path = format!("{group}/mandates");
        let fields = mandate("Amel", &format!("{line}:1"), "member", "2026-01-01", "");
        let asked = with(fields.clone(), &[("organisation", "maison ete"), ("find", "1")]);
        let page = post(&app, Persona::Coordinator, &path, &asked).await.ok().shows("Maison d’été · ici").shows("Aucune de celles-ci");
        assert!(page.text().contains(&format!("value=\"{organisation}\"")) && page.text().contains("value=\"Amel\""), "nothing typed is lost");
        post(&app, Persona::Coordinator, &path, &with(fields.clone(), &[("organisation", "Zzyzx"), ("find", "1")])).await.ok().shows("Aucune organisation du réseau");
        app.as_(Persona::Coordinator).get(&group).await.ok().hides("Amel");
        let chosen = with(fields.clone(), &[("organisation", "maison ete"), ("organisation-id", &organisation), ("named", "1")]);
        let id = made(&post(&app, Persona::Coordinator, &path, &chosen).await.is(303));
        let page = app.as_(Persona::Coordinator).get(&group).await.ok().shows("Maison d’été");
        assert!(page.text().contains("/fr/network/organisations/maison-dete"));
        // Changing the mandate keeps it, until the name alone is asked for.
        let page = app.as_(Persona::Coordinator).get(&format!("{path}/{id}")).await.ok();
        assert!(page.text().contains(&format!("value=\"{organisation}\" checked")), "{}", page.text());
        let kept = with(fields.clone(), &[("organisation", "Maison d’été"), ("organisation-id", &organisation), ("ends", "2027-12-31"), ("named", "1")]);
        post(&app, Persona::Coordinator, &format!("{path}/{id}"), &kept).await.is(303);
        app.catch_up().await;
        let page = app.get(PUBLIC).await.ok().shows("Amel").shows("Depuis le 01/01/2026");
        assert!(page.text().contains("href=\"/fr/network/organisations/maison-dete\""));
        let written = with(fields, &[("organisation", "Cercle privé"), ("organisation-id", ""), ("named", "1")]);
        post(&app, Persona::Coordinator, &format!("{path}/{id}"), &written).await.is(303);
        app.catch_up().await;
        app.get(PUBLIC).await.ok().shows("Cercle privé").hides("Maison d’été");
    }

    async fn what_the_network_hides_cannot_be_named_and_what_is_foreign_is_only_a_name(place) {
        let (app, group, line, organisation) = ready(&place).await;
        app.as_(Persona::Coordinator).post_form(&format!("/fr/work/network/organisations/{organisation}/hiding"), &[]).await.is(303);
        app.catch_up().await;
        let fields = mandate("Amel", &format!("{line}:1"), "member", "2026-01-01", "");
        let path = format!("{group}/mandates");
        post(&app, Persona::Coordinator, &path, &with(fields.clone(), &[("organisation", "maison"), ("find", "1")])).await.ok().hides("Maison d’été");
        let forged = with(fields, &[("organisation", "Sans fiche"), ("organisation-id", &organisation)]);
        post(&app, Persona::Coordinator, &path, &forged).await.is(303);
        app.as_(Persona::Coordinator).get(&group).await.ok().shows("Sans fiche").hides("Maison d’été");
    }

    async fn the_public_sees_who_came_before_as_far_as_they_chose(place) {
        let (mut app, group, line, _) = ready(&place).await;
        let path = format!("{group}/mandates");
        let seat = format!("{line}:1");
        let first = with(mandate("Amel Visible", &seat, "chair", "2025-01-01", "2025-12-31"), &[("named", "1")]);
        post(&app, Persona::Coordinator, &path, &first).await.is(303);
        let hidden = mandate("Bilel Discret", &seat, "member", "2026-01-01", "");
        let id = made(&post(&app, Persona::Coordinator, &path, &hidden).await.is(303));
        let alternate = with(mandate("Chadia Suppléante", &seat, "member", "2026-01-01", ""), &[("capacity", "alternate"), ("named", "1")]);
        post(&app, Persona::Coordinator, &path, &alternate).await.is(303);
        let mistake = made(&post(&app, Persona::Coordinator, &path, &with(mandate("Par Erreur", &format!("{line}:2"), "member", "2026-01-01", ""), &[("named", "1")])).await.is(303));
        post(&app, Persona::Coordinator, &format!("{path}/{mistake}/end"), &[("on", "2026-11-01".into()), ("reason", "mistake".into())]).await.is(303);
        app.catch_up().await;
        let page = app.get(PUBLIC).await.ok();
        let page = page.shows("Mandats passés et à venir").shows("Amel Visible").shows("01/01/2025 – 31/12/2025").shows("Chadia Suppléante");
        page.hides("Bilel Discret").hides("Par Erreur");
        post(&app, Persona::Coordinator, &format!("{path}/{id}/end"), &[("on", "2026-11-20".into()), ("reason", "resigned".into())]).await.is(303);
        app.catch_up().await;
        app.set_clock("2026-12-01T09:00:00Z").await;
        app.get(PUBLIC).await.ok().hides("Bilel Discret").hides("Démission");
        app.run_jobs().await;
    }
}
