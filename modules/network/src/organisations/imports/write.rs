//! The last step of an import: everything that was decided, in one transaction, and what became of it.
//! Rows that are not decided, or lie where the one who imports may not act, are left as they are.

use super::super::desk;
use super::super::model::{Kind, Level, Profile};
use super::super::network::Network;
use super::super::policy::EditProfile;
use super::super::store as profiles;
use super::columns::Means;
use super::pages::proposed;
use super::read::Proposed;
use super::store::{self, Body, DONE, Decision, Import, REVIEW, WorkOnImport};
use crate::msg;
use axum::extract::{Path, State};
use directory::api::{self, Facts, MendOrganisation, NewOrganisation, Shelf};
use http::StatusCode;
use kernel::{Error, Id, Lang, Result, Text};
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::ui::{self, Tone};
use platform::{Answer, Cx, Tx, page};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// `POST /work/network/imports/{id}/confirmation`.
pub async fn confirm(State(network): State<Arc<Network>>, cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let shelf = network.shelf();
    let mut tx = cx.app.db.begin().await?;
    let permit = cx.permit::<WorkOnImport>(&tx, id).await?;
    if permit.object().state != REVIEW {
        return Err(Error::Conflict.into());
    }
    let mut body = permit.object().body.clone();
    let lang = body.lang.unwrap_or(cx.lang());
    for (row, it) in proposed(&cx, &shelf, &body).into_iter().enumerate() {
        let written = match body.decisions.get(&row) {
            _ if it.name.chars().count() < 2 => None,
            Some(Decision::New) => new(&cx, &mut tx, &shelf, lang, &it, (id, row)).await?.then_some(&mut body.made),
            Some(Decision::Same { id, take }) => {
                let (id, take) = (*id, take.clone());
                same(&cx, &mut tx, &shelf, id, &it, &take).await?.then_some(&mut body.mended)
            }
            Some(Decision::Unsure) | None => None,
        };
        match written {
            Some(count) => *count += 1,
            None => body.left += 1,
        }
    }
    // What was in the sheet is now where it belongs, or was not wanted.
    let done = Body { file: body.file, made: body.made, mended: body.mended, left: body.left, ..Body::default() };
    store::keep(&tx, &permit, DONE, &done).await?;
    let details = json!({ "made": done.made, "mended": done.mended, "left": done.left });
    audit::write(&tx, &cx.actor, Entry::new(msg::act_import_confirmed(), "network-import", id).with(details)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/work/network/imports/{id}", cx.lang())))
}

/// A profile as a row describes it.
fn profile(id: Uuid, it: &Proposed) -> Profile {
    let kind = it.kind.unwrap_or(Kind::Association);
    let level = it.level.unwrap_or(match kind {
        Kind::Ministry => Level::National,
        Kind::International => Level::International,
        _ => Level::Municipal,
    });
    let mut profile = Profile::new(id, kind, level);
    profile.territories = it.territories.clone();
    if profile.territories.is_empty() {
        profile.territories.extend(it.home);
    }
    profile.themes = it.themes.clone();
    profile.populations = it.populations.clone();
    profile.languages = it.languages.clone();
    profile.capacities = it.capacities.clone();
    profile.networks = it.networks.clone();
    profile.seat = it.seat.clone();
    profile
}

/// Makes a new organisation; false where the one who imports may not.
async fn new(
    cx: &Cx,
    tx: &mut Tx,
    shelf: &Arc<Shelf>,
    lang: Lang,
    it: &Proposed,
    (import, row): (Uuid, usize),
) -> Result<bool> {
    let id = Id::<api::Organisation>::derived(&import.to_string(), &format!("row {row}"));
    let new = NewOrganisation {
        id,
        territory: it.home,
        name: Text::new(lang, it.name.clone()),
        description: (!it.description.is_empty()).then(|| Text::new(lang, it.description.clone())),
        facts: it.facts.clone(),
    };
    match desk::make(cx, tx, shelf, new, &profile(id.uuid(), it)).await {
        Ok(_) => Ok(true),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Takes what was chosen into one that is there, and takes it into the network if it is not in it; false where nothing changed.
async fn same(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, id: Uuid, it: &Proposed, take: &[Means]) -> Result<bool> {
    let edit = match cx.permit::<EditProfile>(tx, (id, shelf.clone())).await {
        Ok(edit) => edit,
        Err(Error::NotFound) => return Ok(false),
        Err(error) => return Err(error),
    };
    let mut changed = Vec::new();
    if edit.object().profile.is_none() {
        profiles::keep(tx, &edit, &profile(id, it)).await?;
        changed.push("profile");
    }
    let mut facts = Facts::of(&edit.object().organisation);
    for means in take {
        match means {
            Means::Web => facts.website = it.facts.website.clone().or(facts.website),
            Means::Email => facts.email = it.facts.email.clone().or(facts.email),
            Means::Phone => facts.phone = it.facts.phone.clone().or(facts.phone),
            Means::Founded => facts.founded = it.facts.founded.or(facts.founded),
            _ => {}
        }
    }
    let mend = cx.permit::<MendOrganisation>(tx, (id, shelf.clone())).await?;
    if api::mend(tx, &mend, facts).await? {
        changed.push("facts");
    }
    if changed.is_empty() {
        return Ok(false);
    }
    let details = json!({ "changed": changed, "import": true });
    audit::write(tx, &cx.actor, Entry::new(msg::act_profile_changed(), "network-profile", id).with(details)).await?;
    Ok(true)
}

/// What became of it.
pub fn done(cx: &Cx, import: &Import) -> Markup {
    let locale = &cx.locale;
    let body = &import.body;
    html! {
        h1 { (locale.t(&msg::org_import_done())) }
        (ui::notice(Tone::Ok, true, html! {
            p { (locale.t(&msg::org_import_done_made(body.made))) }
            p { (locale.t(&msg::org_import_done_mended(body.mended))) }
            p { (locale.t(&msg::org_import_done_left(body.left))) }
        }))
        p class="cluster" {
            a class="btn btn-primary" href={ "/" (cx.lang()) "/work/network/organisations?own=1" } { (locale.t(&msg::org_work())) }
            a class="btn" href={ "/" (cx.lang()) "/work/network/imports/new" } { (locale.t(&msg::org_import_another())) }
        }
    }
}
