//! How far everything has come in every language, what waits for whom, and who is at it.
//! Counts are kept beside the records and written when these are: no page loads records to count them.

pub mod claims;
pub mod counting;
pub mod lists;
pub mod recounting;
pub mod store;

use crate::drafts::Editable;
use kernel::Result;
use platform::Tx;
use sea_orm::entity::prelude::Uuid;

/// Counts a record whose draft was written. Who translates what is finished has nothing to do there any more.
pub(crate) async fn counted<T: Editable>(tx: &Tx, present: &T, public: Option<&T>) -> Result<()> {
    store::count(tx, &[(present, public)]).await?;
    claims::finished(tx, present.uuid()).await
}

/// Counts a record whose published state has changed, or whose draft is no more.
pub(crate) async fn published<T: Editable>(tx: &Tx, id: Uuid) -> Result<()> {
    let public = T::load(tx.connection(), id).await?;
    let draft = crate::drafts::store::some::<T>(tx.connection(), &[id]).await?.remove(&id);
    match draft.as_ref().map(|draft| &draft.record).or(public.as_ref()) {
        Some(present) => counted(tx, present, public.as_ref()).await,
        None => store::forget(tx, &[id]).await,
    }
}
