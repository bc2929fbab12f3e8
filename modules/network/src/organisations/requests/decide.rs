//! Saying yes or no to a request. Yes makes the organisation (or takes the one that is there) and an invitation.
//! Who may not manage people on the territory finds no request there.

use super::super::desk::{make, show::invite_to};
use super::super::model::{FocalPoint, Kind, Level, Profile, Said as Person, Visibility};
use super::super::network::Network;
use super::super::policy::EditProfile;
use super::super::store as profiles;
use super::store::{self, APPROVED, Decide, REFUSED, Said, WAITS};
use super::work::shown;
use crate::{invitations as links, msg};
use axum::extract::{Path, State};
use directory::api::{self, Facts, NewOrganisation};
use http::StatusCode;
use kernel::{Error, Id, Result, Text};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::{Answer, Cx, Permit, Tx, page};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

type At = Path<(String, Uuid)>;

/// `POST /work/network/requests/{id}/approval`.
pub async fn approve(State(network): State<Arc<Network>>, cx: Cx, Path((_, id)): At, sent: Sent) -> Answer {
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<Decide>(&tx, (id, network.shelf())).await?;
    if permit.object().request.state != WAITS {
        return Err(Error::Conflict.into());
    }
    let mut said = permit.object().request.said()?;
    let known = match sent.get("organisation") {
        "" => None,
        id => Some(Uuid::try_parse(id).map_err(|_| Error::NotFound)?),
    };
    let edit = match known {
        Some(known) => take(&cx, &mut tx, &network, &permit, known, &said).await?,
        None => new(&cx, &mut tx, &network, &permit, &said).await?,
    };
    let organisation = edit.object().organisation.id.uuid();
    let (invitation, token) = invite_to(&cx, &tx, organisation, edit.object().within.clone(), &said.person).await?;
    note_invitation(&tx, &edit, &said, invitation).await?;
    said.invitation = Some(cx.app.seal.seal(token.as_bytes())?);
    // What is needed is now at the organisation; the request keeps no second copy.
    (said.person, said.email, said.phone) = Default::default();
    store::decide(&tx, &permit, &cx.actor, APPROVED, Some(organisation), &said).await?;
    let details = json!({ "organisation": organisation, "new": known.is_none() });
    audit::write(&tx, &cx.actor, Entry::new(msg::act_request_approved(), "network-request", id).with(details)).await?;
    tx.commit().await?;
    let told = links::link(&cx, &token, &msg::org_approved());
    Ok(page::once(StatusCode::OK, shown(&cx, &network, id, Some(told), None).await?))
}

/// A new organisation, as its asker described it.
async fn new(
    cx: &Cx,
    tx: &mut Tx,
    network: &Network,
    permit: &Permit<Decide>,
    said: &Said,
) -> Result<Permit<EditProfile>> {
    let id = Id::<api::Organisation>::new();
    let home = permit.object().request.home();
    let new = NewOrganisation {
        id,
        territory: home,
        name: Text::new(said.lang, said.name.clone()),
        description: None,
        facts: Facts { website: Some(said.website.clone()).filter(|it| !it.is_empty()), ..Facts::default() },
    };
    make(cx, tx, &network.shelf(), new, &profile(id.uuid(), permit, said)).await
}

/// One of the directory, taken into the network if it was not in it.
async fn take(
    cx: &Cx,
    tx: &mut Tx,
    network: &Network,
    permit: &Permit<Decide>,
    known: Uuid,
    said: &Said,
) -> Result<Permit<EditProfile>> {
    let edit = cx.permit::<EditProfile>(tx, (known, network.shelf())).await?;
    if edit.object().profile.is_none() {
        profiles::keep(tx, &edit, &profile(known, permit, said)).await?;
        audit::write(tx, &cx.actor, Entry::new(msg::act_profile_made(), "network-profile", known)).await?;
    }
    Ok(edit)
}

fn profile(id: Uuid, permit: &Permit<Decide>, said: &Said) -> Profile {
    let level = match said.kind {
        Kind::Ministry => Level::National,
        Kind::International => Level::International,
        _ => Level::Municipal,
    };
    let mut profile = Profile::new(id, said.kind, level);
    profile.territories.extend(permit.object().request.home());
    profile
}

/// The asker becomes a focal point whom only the organisation sees, until it says otherwise.
async fn note_invitation(tx: &Tx, edit: &Permit<EditProfile>, said: &Said, invitation: Uuid) -> Result<()> {
    let mut people = profiles::all_focal_points(tx, edit).await?;
    people.push(FocalPoint {
        id: Uuid::nil(),
        organisation: edit.object().organisation.id.uuid(),
        account: None,
        invitation: Some(invitation),
        visibility: Visibility::Organisation,
        said: Person {
            name: said.person.clone(),
            function: None,
            email: said.email.clone(),
            phone: said.phone.clone(),
        },
    });
    profiles::replace_focal_points(tx, edit, &people).await
}

/// `POST /work/network/requests/{id}/refusal`.
pub async fn refuse(State(network): State<Arc<Network>>, cx: Cx, Path((_, id)): At, sent: Sent) -> Answer {
    let reason = super::super::desk::form::block(sent.get("reason"), 1_000);
    if reason.is_empty() {
        let words = cx.locale.t(&platform::msg::field_required());
        return Ok(page::to_mend(shown(&cx, &network, id, None, Some(&words)).await?));
    }
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<Decide>(&tx, (id, network.shelf())).await?;
    let mut said = permit.object().request.said()?;
    said.reason = reason;
    store::decide(&tx, &permit, &cx.actor, REFUSED, None, &said).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_request_refused(), "network-request", id)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/network/requests/{id}", cx.lang())))
}
