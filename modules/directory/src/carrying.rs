//! What an import cannot say of a record stays with it: its pictures with their words, that it was archived here, that a
//! place is confidential and what it withholds. No file opens again what somebody has closed here.

use crate::hsds::Records;
use crate::locations::{Location, Withheld, store as locations};
use crate::organisations::Organisation;
use crate::records::{self, Record};
use crate::services::Service;
use kernel::Result;
use platform::Tx;
use std::collections::HashMap;
use uuid::Uuid;

async fn known<R: Record>(tx: &Tx, all: &[R]) -> Result<HashMap<Uuid, R>> {
    let ids: Vec<Uuid> = all.iter().map(R::uuid).collect();
    let found = records::by_ids::<R>(tx.connection(), &ids).await?;
    Ok(found.into_iter().map(|it| (it.uuid(), it)).collect())
}

/// Brings into records that are about to be written what is kept of them here alone.
///
/// # Errors
/// When the database fails.
pub async fn carry_over(tx: &Tx, all: &mut Records) -> Result<()> {
    let services = known::<Service>(tx, &all.services).await?;
    for it in &mut all.services {
        if let Some(here) = services.get(&it.uuid()).filter(|_| it.pictures.is_empty()) {
            it.pictures.clone_from(&here.pictures);
        }
    }
    let organisations = known::<Organisation>(tx, &all.organisations).await?;
    for it in &mut all.organisations {
        let Some(here) = organisations.get(&it.uuid()) else { continue };
        it.archived |= here.archived;
        if it.pictures.is_empty() {
            it.pictures.clone_from(&here.pictures);
        }
    }
    let places = known::<Location>(tx, &all.locations).await?;
    let ids: Vec<Uuid> = places.keys().copied().collect();
    let mut withheld = locations::withheld(tx.connection(), &ids).await?;
    for it in &mut all.locations {
        let Some(here) = places.get(&it.uuid()) else { continue };
        it.archived |= here.archived;
        if here.confidential {
            it.confidential = true;
            it.area = it.area.take().or_else(|| here.area.clone());
            let nothing = it.clone().withhold().is_none_or(|told| told == Withheld::default());
            it.sealed = withheld.remove(&it.uuid()).filter(|_| nothing);
        }
    }
    Ok(())
}
