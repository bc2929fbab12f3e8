//! An organisation as those of the network see it, with the contacts that they may see, and the invitation of its people.
//! Reading a protected contact is written into the audit trail.

use super::super::found::Listed;
use super::super::model::{FocalPoint, Visibility};
use super::super::network::Network;
use super::super::policy::{EditProfile, ManageProfile, ReadProfile};
use super::super::{listing, store, views};
use crate::{invitations as links, msg};
use axum::extract::{Path, Query, State};
use directory::api;
use http::StatusCode;
use kernel::{Grant, Result, Role, Scope};
use maud::{Markup, html};
use platform::accounts::grants::{Gift, GiveRole};
use platform::accounts::invitations;
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Tone};
use platform::{Action, Answer, Cx, Tx, page};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

type At = Path<(String, Uuid)>;

/// `/work/network/organisations/{id}`.
pub async fn show(
    State(network): State<Arc<Network>>,
    cx: Cx,
    Path((_, id)): At,
    Query(asked): Query<Vec<(String, String)>>,
) -> Answer {
    let saved = asked.iter().any(|(name, _)| name == "saved");
    let told = saved.then(|| ui::notice(Tone::Ok, true, html! { p { (cx.locale.t(&msg::org_saved())) } }));
    shown(&cx, &network, id, told).await
}

async fn shown(cx: &Cx, network: &Arc<Network>, id: Uuid, told: Option<Markup>) -> Answer {
    let shelf = network.shelf();
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ReadProfile>(&tx, (id, shelf.clone())).await?;
    let desk = permit.object();
    let people = store::focal_points(tx.connection(), &cx.visible(), &shelf, &[&desk.organisation]).await?;
    if people.iter().any(|it| it.visibility != Visibility::Public) {
        audit::write(&tx, &cx.actor, Entry::new(msg::act_contacts_read(), "network-profile", id)).await?;
    }
    let (edits, manages) = (EditProfile::allows(&cx.actor, desk), ManageProfile::allows(&cx.actor, desk));
    let Some(profile) = desk.profile.clone() else { return Err(kernel::Error::NotFound.into()) };
    let known = api::points(tx.connection(), &[id]).await?.get(&id).copied();
    let listed = Listed {
        point: listing::point(&shelf, &profile, desk.organisation.territory, known),
        organisation: desk.organisation.clone(),
        people: Vec::new(),
        profile,
    };
    tx.commit().await?;
    let locale = &cx.locale;
    let base = format!("work/network/organisations/{id}");
    let body = html! {
        @if let Some(told) = told { (told) }
        @if !listed.profile.listed { (ui::notice(Tone::Warn, false, html! { p { (locale.t(&msg::org_hidden_text())) } })) }
        div class="cluster" {
            @if edits { a class="btn btn-primary" href={ "/" (cx.lang()) "/" (base) "/edit" } { (locale.t(&msg::org_edit())) } }
            @if manages { (switch(cx, &base, listed.profile.listed)) }
        }
        (views::organisation(cx, &shelf, &listed))
        section class="stack" aria-labelledby="contacts" {
            h2 id="contacts" { (locale.t(&msg::org_people())) }
            @if people.is_empty() { p class="soft" { (locale.t(&msg::org_people_none())) } }
            @else { (views::people(locale, &people, true)) }
            @if manages { (inviting(cx, &base, &people)) }
        }
    };
    let name = listed.organisation.name.show(cx.lang()).value;
    let above = locale.t(&msg::org_work());
    Ok(page::once(StatusCode::OK, ui::workspace(cx, name, &base, &[(&above, "work/network/organisations")], body)))
}

fn switch(cx: &Cx, base: &str, listed: bool) -> Markup {
    let (act, words) = if listed { ("hiding", msg::org_hide()) } else { ("listing", msg::org_show_again()) };
    html! {
        form method="post" action={ "/" (cx.lang()) "/" (base) "/" (act) } {
            button class="btn" type="submit" { (cx.locale.t(&words)) }
        }
    }
}

/// The form that makes a link for a focal point who has no account yet.
fn inviting(cx: &Cx, base: &str, people: &[FocalPoint]) -> Markup {
    let locale = &cx.locale;
    let without: Vec<(String, &str)> =
        people.iter().filter(|it| it.account.is_none()).map(|it| (it.id.to_string(), it.said.name.as_str())).collect();
    let nobody = locale.t(&msg::org_invite_other());
    let options: Vec<_> = without
        .iter()
        .map(|(id, name)| (id.as_str(), *name, false))
        .chain(std::iter::once(("", nobody.as_str(), without.is_empty())))
        .collect();
    html! {
        details class="panel" {
            summary { (locale.t(&msg::org_invite())) }
            form class="form" method="post" action={ "/" (cx.lang()) "/" (base) "/invitations" } {
                p { (locale.t(&msg::org_invite_lead())) }
                (ui::select(locale, ui::Select { name: "person", label: &locale.t(&msg::org_invite_whom()), required: true, options: &options, ..ui::Select::default() }))
                (ui::submit(&locale.t(&msg::invite_make())))
            }
        }
    }
}

/// `POST /work/network/organisations/{id}/invitations`: a link by which somebody becomes this organisation's coordinator.
pub async fn invite(State(network): State<Arc<Network>>, cx: Cx, Path((_, id)): At, sent: Sent) -> Answer {
    let shelf = network.shelf();
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ManageProfile>(&tx, (id, shelf.clone())).await?;
    let people = store::focal_points(tx.connection(), &cx.visible(), &shelf, &[&permit.object().organisation]).await?;
    let person = people.iter().find(|it| it.id.to_string() == sent.get("person") && it.account.is_none());
    let note = person
        .map_or_else(|| permit.object().organisation.name.show(cx.lang()).value.clone(), |it| it.said.name.clone());
    let (invitation, token) = invite_to(&cx, &tx, id, permit.object().within.clone(), &note).await?;
    if let Some(person) = person {
        store::invited(&tx, &permit, person.id, invitation).await?;
    }
    tx.commit().await?;
    shown(&cx, &network, id, Some(links::link(&cx, &token, &msg::invitation_made()))).await
}

/// Makes an invitation to run an organisation that lies in these scopes.
///
/// # Errors
/// `NotFound` when the one who asks may not give that role there.
pub async fn invite_to(cx: &Cx, tx: &Tx, organisation: Uuid, around: Vec<Scope>, note: &str) -> Result<(Uuid, String)> {
    let grant = Grant { role: Role::Coordinator, scope: Scope::Organisation(organisation) };
    let permit = cx.permit::<GiveRole>(tx, Gift { grant, around }).await?;
    let note: String = note.chars().take(100).collect();
    let (id, token) = invitations::invite(tx, &permit, &cx.actor, &note).await?;
    let details = json!({ "role": grant.role, "scope": grant.scope });
    audit::write(tx, &cx.actor, Entry::new(platform::msg::act_invited(), "invitation", id).with(details)).await?;
    Ok((id, token))
}
