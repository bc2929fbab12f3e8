//! Who may answer a report: whoever may write what it is about, where that lies now and not where it was reported from.
//! A report about something that is no longer there can be answered by nobody.

use crate::drafts::policy::scopes;
use crate::guides::Guide;
use crate::organisations::Organisation;
use crate::records::{self, Record};
use crate::reports::store::{self, Model};
use crate::services::Service;
use crate::shelf::Shelf;
use kernel::{Actor, Id, Result, Right, Scope, Territory};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// A report, with the scopes in which lies what it is about.
#[derive(Debug, Clone)]
pub struct About {
    pub report: Model,
    within: Vec<Scope>,
}

/// Where something reported on lies.
pub(super) type Place = (Id<Territory>, Option<Id<Organisation>>);

/// Whether somebody holds a right on what lies there.
pub(super) fn may(actor: &Actor, right: Right, shelf: &Shelf, (territory, organisation): Place) -> bool {
    actor.may(right, &scopes(shelf, territory, organisation))
}

async fn place(tx: &Tx, report: &Model) -> Result<Option<Place>> {
    let (db, id) = (tx.connection(), [report.subject]);
    Ok(match report.subject_kind.as_str() {
        Service::KIND => {
            records::by_ids::<Service>(db, &id).await?.pop().map(|service| (service.territory, service.organisation))
        }
        Guide::KIND => records::by_ids::<Guide>(db, &id).await?.pop().map(|guide| (guide.territory, None)),
        _ => None,
    })
}

/// To take a report, close it, open it again.
pub struct AnswerReport;

impl Action for AnswerReport {
    type Object = About;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<About>> {
        let Some(report) = store::find(tx, id).await? else { return Ok(None) };
        let Some((territory, organisation)) = place(tx, &report).await? else { return Ok(None) };
        Ok(Some(About { report, within: scopes(&shelf, territory, organisation) }))
    }

    fn allows(actor: &Actor, about: &About) -> bool {
        actor.may(Right::Write, &about.within)
    }
}
