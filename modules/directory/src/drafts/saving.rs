//! Writing drafts: beginning a service, saving, submitting to review, taking back, restoring an earlier version.
//! Nothing here is seen by the public. A draft never moves its service to another place.

use super::policy::{CreateService, Desk, EditDraft};
use super::{Draft, State, fingerprint, store, versions};
use crate::hsds;
use crate::services::{Service, Status};
use kernel::{Actor, Error, Id, Lang, Result, Right};
use platform::audit::{self, Entry};
use platform::{Permit, Tx};
use serde_json::json;

/// What became of a text that was to be saved.
#[derive(Debug)]
pub enum Saved {
    /// It is the draft now.
    Done(Box<Draft>),
    /// It was there already.
    Unchanged,
    /// Somebody else has changed it since it was read; this is theirs.
    Conflict(Box<Service>),
}

/// Begins a service that the public does not see yet.
pub async fn create(tx: &Tx, actor: &Actor, permit: &Permit<CreateService>, name: &str, lang: Lang) -> Result<Draft> {
    let place = permit.object();
    let id = Id::<Service>::new();
    let slug = match hsds::slug(name) {
        empty if empty.is_empty() => id.to_string(),
        slug => slug,
    };
    let service: Service = serde_json::from_value(json!({
        "id": id,
        "slug": slug,
        "territory": place.territory,
        "organisation": place.organisation,
        "status": Status::Active,
        "name": kernel::Text::new(lang, name),
    }))
    .map_err(Error::internal)?;
    let draft = fresh(service, 0, actor, tx);
    let nothing = Desk::default();
    let draft = store::put(tx, &nothing, draft).await?;
    audit::write(tx, actor, Entry::new("service-created", "service", id.uuid())).await?;
    Ok(draft)
}

fn fresh(service: Service, base: i64, actor: &Actor, tx: &Tx) -> Draft {
    Draft {
        service,
        state: State::Draft,
        base,
        revision: 0,
        author: actor.account(),
        updated_at: tx.now(),
        note: String::new(),
        publish_at: None,
    }
}

/// The draft that is there, or one made from what the public sees.
pub(super) async fn begun(tx: &Tx, actor: &Actor, desk: &Desk) -> Result<Draft> {
    match (&desk.draft, &desk.published) {
        (Some(draft), _) => Ok(draft.clone()),
        (None, Some(service)) => Ok(fresh(service.clone(), versions::settle(tx, Some(service)).await?, actor, tx)),
        (None, None) => Err(Error::NotFound),
    }
}

/// Saves a service as edited. `seen` is the fingerprint of what the edit was made from.
///
/// # Errors
/// `Denied` when it would move to another place.
pub async fn save(tx: &Tx, actor: &Actor, permit: &Permit<EditDraft>, seen: &str, service: Service) -> Result<Saved> {
    let desk = permit.object();
    let present = desk.present().ok_or(Error::NotFound)?;
    if fingerprint(present)? != seen {
        return Ok(Saved::Conflict(Box::new(present.clone())));
    }
    let stays = (service.id, service.territory, service.organisation, &service.slug)
        == (present.id, present.territory, present.organisation, &present.slug);
    if !stays {
        return Err(Error::Denied);
    }
    if service == *present {
        return Ok(Saved::Unchanged);
    }
    let mut draft = begun(tx, actor, desk).await?;
    draft.service = service;
    draft.author = actor.account();
    draft.state = after_edit(draft.state, actor, desk);
    draft.publish_at = None;
    let draft = store::put(tx, desk, draft).await?;
    let entry = Entry::new("service-saved", "service", desk.id());
    audit::write(tx, actor, entry.with(json!({ "from": draft.base, "revision": draft.revision }))).await?;
    Ok(Saved::Done(Box::new(draft)))
}

/// A reviewer mends what is in review where it stands; any other edit takes a draft back to its author.
fn after_edit(state: State, actor: &Actor, desk: &Desk) -> State {
    match state {
        State::InReview if desk.may(actor, Right::Publish) => State::InReview,
        _ => State::Draft,
    }
}

/// Hands a draft to the reviewers.
pub async fn submit(tx: &Tx, actor: &Actor, permit: &Permit<EditDraft>, note: String) -> Result<()> {
    let desk = permit.object();
    let draft = desk.draft.clone().ok_or(Error::NotFound)?;
    let draft = Draft { state: State::InReview, note, publish_at: None, ..draft };
    let draft = store::put(tx, desk, draft).await?;
    let entry = Entry::new("service-submitted", "service", desk.id());
    audit::write(tx, actor, entry.with(json!({ "revision": draft.revision }))).await
}

/// Throws a draft away; what is published stays as it is.
pub async fn withdraw(tx: &Tx, actor: &Actor, permit: &Permit<EditDraft>) -> Result<()> {
    let desk = permit.object();
    let draft = desk.draft.as_ref().ok_or(Error::NotFound)?;
    store::remove(tx, draft).await?;
    let entry = Entry::new("service-withdrawn", "service", desk.id());
    audit::write(tx, actor, entry.with(json!({ "revision": draft.revision }))).await
}

/// Makes a draft of an earlier version. Its place stays where the service is now.
pub async fn restore(tx: &Tx, actor: &Actor, permit: &Permit<EditDraft>, number: i64) -> Result<Draft> {
    let desk = permit.object();
    let present = desk.present().ok_or(Error::NotFound)?;
    let version = versions::numbered(tx, &versions::Seen::by(permit), number).await?.ok_or(Error::NotFound)?;
    let service = Service {
        territory: present.territory,
        organisation: present.organisation,
        slug: present.slug.clone(),
        ..version.service()?
    };
    let draft = Draft {
        service,
        state: State::Draft,
        author: actor.account(),
        publish_at: None,
        ..begun(tx, actor, desk).await?
    };
    let draft = store::put(tx, desk, draft).await?;
    let entry = Entry::new("service-restored", "service", desk.id());
    audit::write(tx, actor, entry.with(json!({ "version": number }))).await?;
    Ok(draft)
}
