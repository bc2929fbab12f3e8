//! Making and changing an organisation of the network.
//! The directory's part goes through its api; the profile and its focal points are written in the same transaction.

use super::super::model::{Kind, Level, Profile};
use super::super::network::Network;
use super::super::policy::{Desk, EditProfile, ManageProfile};
use super::super::{store, words};
use super::fields::{self, Shown};
use super::form::{self, Errors};
use crate::msg;
use axum::extract::{Path, State};
use directory::api::{self, CreateOrganisation, Facts, Home, MendOrganisation, NewOrganisation, Shelf};
use http::StatusCode;
use kernel::{Error, Id, Result, Right, Text};
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Tone};
use platform::{Answer, Cx, Permit, Tx, page};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

type At = Path<(String, Uuid)>;

/// The territories in which one may make organisations, as (slug, name); the whole network for who manages all of it.
pub fn homes(cx: &Cx, shelf: &Shelf) -> Vec<(String, String)> {
    let mut homes = Vec::new();
    if cx.actor.may(Right::ManagePeople, &[]) {
        homes.push(("-".to_owned(), cx.locale.t(&msg::org_home_network())));
    }
    for (it, depth) in words::tree(shelf) {
        if cx.actor.may(Right::ManagePeople, &Home::new(shelf, Some(it.id)).around) {
            let name = it.name.show(cx.lang()).value;
            homes.push((it.slug.clone(), format!("{}{name}", "\u{2003}".repeat(depth))));
        }
    }
    homes
}

/// `/work/network/organisations/new`.
pub async fn new(State(network): State<Arc<Network>>, cx: Cx) -> Answer {
    let (shelf, errors) = (network.shelf(), Errors::default());
    // Whoever manages people of one organisation alone has no place to put another one.
    if homes(&cx, &shelf).is_empty() {
        return Err(Error::NotFound.into());
    }
    Ok(page::once(StatusCode::OK, new_form(&cx, &shelf, &Shown::new(&cx.locale, &shelf, &errors, Vec::new()))))
}

fn new_form(cx: &Cx, shelf: &Shelf, shown: &Shown<'_>) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&msg::org_new());
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::org_new_lead())) }
        (ui::error_summary(locale, &shown.errors.listed()))
        form class="form edit-form" method="post" action={ "/" (cx.lang()) "/work/network/organisations" } {
            (shown.naming(&homes(cx, shelf)))
            (shown.all())
            (ui::submit(&locale.t(&msg::org_make())))
        }
    };
    let above = locale.t(&msg::org_work());
    ui::workspace(cx, &title, "work/network/organisations/new", &[(&above, "work/network/organisations")], body)
}

fn year(cx: &Cx) -> i16 {
    cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).year()
}

/// `POST /work/network/organisations`.
pub async fn create(State(network): State<Arc<Network>>, cx: Cx, sent: Sent) -> Answer {
    let shelf = network.shelf();
    let id = Id::<api::Organisation>::new();
    let blank = Profile::new(id.uuid(), Kind::Association, Level::Municipal);
    let mut read = form::read(&cx.locale, &shelf, &blank, &[], &sent, year(&cx));
    let name = form::line(sent.get("name"), 200);
    if name.chars().count() < 2 {
        read.errors.add("name", cx.locale.t(&platform::msg::field_required()));
    }
    let home = form::home(&shelf, &sent);
    if home.is_none() && sent.get("home") != "-" {
        read.errors.add("home", cx.locale.t(&platform::msg::field_required()));
    }
    if !read.errors.is_empty() {
        let shown = Shown::typed(&cx.locale, &shelf, &read.errors, &sent);
        return Ok(page::to_mend(new_form(&cx, &shelf, &shown)));
    }
    let description = form::block(sent.get("description"), 2_000);
    let new = NewOrganisation {
        id,
        territory: home,
        name: Text::new(cx.lang(), name),
        description: (!description.is_empty()).then(|| Text::new(cx.lang(), description)),
        facts: read.facts,
    };
    let mut tx = cx.app.db.begin().await?;
    let desk = make(&cx, &mut tx, &shelf, new, &read.profile).await?;
    store::replace_focal_points(&tx, &desk, &read.people).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/network/organisations/{id}", cx.lang())))
}

/// Makes an organisation of the directory and takes it into the network. What comes back is the permit to change it.
///
/// # Errors
/// `NotFound` when the one who asks may not make it there.
pub async fn make(
    cx: &Cx,
    tx: &mut Tx,
    shelf: &Arc<Shelf>,
    new: NewOrganisation,
    profile: &Profile,
) -> Result<Permit<EditProfile>> {
    let id = new.id.uuid();
    let permit = cx.permit::<CreateOrganisation>(tx, Home::new(shelf, new.territory)).await?;
    let details = json!({ "territory": new.territory });
    api::create(tx, &permit, new).await?;
    audit::write(tx, &cx.actor, Entry::new(msg::act_organisation_made(), "organisation", id).with(details)).await?;
    let permit = cx.permit::<EditProfile>(tx, (id, shelf.clone())).await?;
    store::keep(tx, &permit, profile).await?;
    audit::write(tx, &cx.actor, Entry::new(msg::act_profile_made(), "network-profile", id)).await?;
    Ok(permit)
}

/// `/work/network/organisations/{id}/edit`.
pub async fn edit(State(network): State<Arc<Network>>, cx: Cx, Path((_, id)): At) -> Answer {
    let (shelf, errors) = (network.shelf(), Errors::default());
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<EditProfile>(&tx, (id, shelf.clone())).await?;
    let people = store::all_focal_points(&tx, &permit).await?;
    let desk = permit.object();
    if people.iter().any(|it| it.visibility != super::super::model::Visibility::Public) {
        audit::write(&tx, &cx.actor, Entry::new(msg::act_contacts_read(), "network-profile", id)).await?;
    }
    let profile = desk.profile.clone().unwrap_or_else(|| Profile::new(id, Kind::Association, Level::Municipal));
    let kept = fields::kept(&cx.locale, &shelf, &profile, &Facts::of(&desk.organisation), &people);
    let shown = Shown::new(&cx.locale, &shelf, &errors, kept);
    let body = edit_form(&cx, desk, &shown, None);
    tx.commit().await?;
    Ok(page::once(StatusCode::OK, body))
}

fn edit_form(cx: &Cx, desk: &Desk, shown: &Shown<'_>, told: Option<Markup>) -> Markup {
    let locale = &cx.locale;
    let name = desk.organisation.name.show(cx.lang()).value;
    let path = format!("work/network/organisations/{}", desk.organisation.id);
    let body = html! {
        h1 { (ui::text(locale, desk.organisation.name.show(cx.lang()))) }
        @if let Some(told) = told { (told) }
        (ui::error_summary(locale, &shown.errors.listed()))
        form class="form edit-form" method="post" action={ "/" (cx.lang()) "/" (path) } {
            (shown.all())
            (ui::submit(&locale.t(&msg::org_save())))
        }
    };
    let above = locale.t(&msg::org_work());
    let trail = [(above.as_str(), "work/network/organisations"), (name.as_str(), path.as_str())];
    ui::workspace(cx, &locale.t(&msg::org_edit()), &format!("{path}/edit"), &trail, body)
}

/// `POST /work/network/organisations/{id}`: saves, unless somebody else did in the meantime.
pub async fn update(State(network): State<Arc<Network>>, cx: Cx, Path((_, id)): At, sent: Sent) -> Answer {
    let shelf = network.shelf();
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<EditProfile>(&tx, (id, shelf.clone())).await?;
    let people = store::all_focal_points(&tx, &permit).await?;
    let desk = permit.object();
    let before = desk.profile.clone().unwrap_or_else(|| Profile::new(id, Kind::Association, Level::Municipal));
    let read = form::read(&cx.locale, &shelf, &before, &people, &sent, year(&cx));
    let overtaken = fields::overtaken(&sent, &before);
    if overtaken || !read.errors.is_empty() {
        let mut typed = sent;
        typed.fields.retain(|(name, _)| name != "revision");
        typed.fields.push(("revision".to_owned(), before.revision.to_string()));
        let shown = Shown::typed(&cx.locale, &shelf, &read.errors, &typed);
        let href = format!("/{}/work/network/organisations/{id}", cx.lang());
        let told = overtaken.then(|| {
            let words = html! { p { (cx.locale.t(&msg::org_overtaken())) } p { a href=(href) { (cx.locale.t(&msg::org_overtaken_see())) } } };
            ui::notice(Tone::Warn, true, words)
        });
        return Ok(page::to_mend(edit_form(&cx, desk, &shown, told)));
    }
    let mut profile = read.profile;
    profile.revision = before.revision + 1;
    let mut changed = before.changed(&profile);
    store::keep(&mut tx, &permit, &profile).await?;
    let said = |list: &[super::super::model::FocalPoint]| -> Vec<_> {
        list.iter().map(|it| (it.visibility, it.said.clone())).collect()
    };
    if said(&people) != said(&read.people) {
        changed.push("focal-points");
    }
    store::replace_focal_points(&tx, &permit, &read.people).await?;
    let mend = cx.permit::<MendOrganisation>(&tx, (id, shelf.clone())).await?;
    if api::mend(&mut tx, &mend, read.facts).await? {
        changed.push("facts");
    }
    let act = if desk.profile.is_some() { msg::act_profile_changed() } else { msg::act_profile_made() };
    let details = json!({ "changed": changed, "revision": profile.revision });
    audit::write(&tx, &cx.actor, Entry::new(act, "network-profile", id).with(details)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/network/organisations/{id}?saved=1", cx.lang())))
}

/// `POST /work/network/organisations/{id}/hiding`: the public no longer sees it.
pub async fn hide(network: State<Arc<Network>>, cx: Cx, at: At) -> Answer {
    set(network, cx, at, false).await
}

/// `POST /work/network/organisations/{id}/listing`.
pub async fn list_again(network: State<Arc<Network>>, cx: Cx, at: At) -> Answer {
    set(network, cx, at, true).await
}

async fn set(State(network): State<Arc<Network>>, cx: Cx, Path((_, id)): At, listed: bool) -> Answer {
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ManageProfile>(&tx, (id, network.shelf())).await?;
    if permit.object().profile.as_ref().ok_or(Error::NotFound)?.listed != listed {
        store::list(&mut tx, &permit, listed).await?;
        let act = if listed { msg::act_profile_listed() } else { msg::act_profile_hidden() };
        audit::write(&tx, &cx.actor, Entry::new(act, "network-profile", id)).await?;
    }
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/network/organisations/{id}", cx.lang())))
}
