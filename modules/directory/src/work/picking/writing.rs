//! Beginning another record from the form of a service: it is named there at once, and the way back to the service stays
//! in sight. Whether it may be named is proved by the permits on the service.

use crate::drafts::policy::{EditDraft, Key, MoveDraft, ReadDraft};
use crate::drafts::saving::{self, Saved};
use crate::drafts::{Place, fingerprint, moving};
use crate::locations::Location;
use crate::msg;
use crate::organisations::Organisation;
use crate::services::{Service, ServiceAtLocation};
use crate::work::desk::Work;
use crate::work::editor::typed::Typed;
use kernel::{Error, Id, Result};
use maud::{Markup, html};
use platform::Tx;
use platform::ui::{self, Tone};

/// The service that somebody was writing, as the address or the form says.
pub fn writing(work: &Work, typed: &Typed) -> Option<Id<Service>> {
    let query = work.cx.uri.split_once('?').map_or("", |(_, query)| query);
    let asked = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "for");
    let asked = asked.and_then(|(_, id)| id.parse().ok());
    asked.or_else(|| typed.get("for").parse().ok())
}

/// The way back to the service that somebody was writing; nothing where there is none that they may read.
///
/// # Errors
/// When the database fails.
pub async fn way_back(work: &Work) -> Result<Markup> {
    let Some(id) = writing(work, &Typed::default()) else { return Ok(html! {}) };
    let key: Key<Service> = (id, work.shelf.clone());
    let look = match work.cx.look::<ReadDraft<Service>>(key).await {
        Ok(look) => look,
        Err(Error::NotFound) => return Ok(html! {}),
        Err(error) => return Err(error),
    };
    let service = look.object().present().ok_or(Error::NotFound)?;
    Ok(ui::notice(
        Tone::Info,
        false,
        html! {
            p { (work.t(&msg::pick_writing())) " " strong { (work.plain(&service.name)) } }
            p { a class="btn btn-small" href={ (work.href(&format!("services/{id}"))) "#part-where" } { (work.t(&msg::pick_back())) } }
        },
    ))
}

/// Names a new place in the draft of a service.
///
/// # Errors
/// `NotFound` where whoever asks may not write the service.
pub async fn attach_place(work: &Work, tx: &Tx, service: Id<Service>, place: Id<Location>) -> Result<()> {
    let permit = work.cx.permit::<EditDraft<Service>>(tx, (service, work.shelf.clone())).await?;
    let present = permit.object().present().ok_or(Error::NotFound)?;
    let mut record = present.clone();
    if !record.places.iter().any(|it| it.location == place) {
        record.places.push(ServiceAtLocation::new(place));
    }
    match saving::save(tx, &work.cx.actor, &permit, &fingerprint(present)?, record).await? {
        Saved::Done(_) | Saved::Unchanged => Ok(()),
        Saved::Conflict(_) => Err(Error::Conflict),
    }
}

/// Has the draft of a service lie with an organisation.
///
/// # Errors
/// `NotFound` where whoever asks may not write in both places.
pub async fn attach_organisation(
    work: &Work,
    tx: &Tx,
    service: Id<Service>,
    organisation: Option<Id<Organisation>>,
) -> Result<()> {
    let key: Key<Service> = (service, work.shelf.clone());
    let here = work.cx.permit::<EditDraft<Service>>(tx, key.clone()).await?.object().place();
    let to = Place { territory: here.territory, organisation };
    let permit = work.cx.permit::<MoveDraft<Service>>(tx, (key, to)).await?;
    moving::move_to(tx, &work.cx.actor, &permit).await.map(drop)
}
