//! Harvesting, politely and only if the operator wishes so: one answer of one source at a time, by the same visitor that looks at
//! portals, page after page with a pause in between, and no more than so many a run.

use super::model::{Batch, Course, LARGEST, PAGES, Speaks};
use super::reading;
use super::records;
use super::sources::{self, Went};
use crate::portals::policy::KeepPortal;
use directory::api::Shelf;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Error, Result};
use platform::outbound::polite::{PAUSE, Visit, Visitor, Wish};
use platform::outbound::verdict::{Verdict, of_status, of_trouble};
use platform::outbound::{Known, Method, Trouble};
use platform::{App, Cx};
use std::sync::Arc;
use url::Url;
use uuid::Uuid;

/// The job that harvests one source; its key is the source.
pub const HARVEST: &str = "HarvestPortal";

/// Asks a source once. Says when to come back, if the run goes on.
pub async fn harvest(app: &App, shelf: &Arc<Shelf>, visitor: &Visitor, id: Uuid) -> Result<Option<Timestamp>> {
    let now = app.clock.now();
    let Some(row) = sources::find(app.db.read(), id).await? else { return Ok(None) };
    let mut course = row.course();
    if row.paused || (course.begun.is_none() && row.next_at > now.as_second()) {
        return Ok(None);
    }
    course.begun.get_or_insert(now.as_second());
    let (speaks, base) = (row.speaks()?, Url::parse(&row.url));
    let visit = match base {
        Ok(base) => {
            let known = Known { tag: course.tag.clone(), modified: course.modified.clone() };
            let known = if speaks == Speaks::Feed { known } else { Known::default() };
            let wish = Wish { method: Method::Get, most: LARGEST, known: &known };
            visitor.visit(reading::address(speaks, &base, &course), wish, now).await
        }
        Err(_) => Visit::Failed(Trouble::Refused),
    };
    if let Visit::Later(later) = visit {
        return Ok(Some(later));
    }
    let (batch, went) = judged(speaks, &visit, course);
    let more = matches!(went, Went::On(_));
    let moved_to = match &visit {
        // Of a page in the middle of a list the address is no help.
        Visit::Arrived { at, moved: true, .. } if speaks == Speaks::Feed => at.to_string(),
        _ => String::new(),
    };
    let cx = Cx { actor: Actor::Job(HARVEST), ..Cx::operator(app.clone()) };
    let mut tx = app.db.begin().await?;
    // Somebody may have given it another address meanwhile, or removed it.
    if sources::find(tx.connection(), id).await?.is_none_or(|it| it.url != row.url || it.paused) {
        return Ok(None);
    }
    match cx.permit::<KeepPortal>(&tx, (row.portal, shelf.clone())).await {
        Ok(permit) if !permit.object().seen.archived => {
            records::take(&mut tx, &permit, &row, &batch.entries).await?;
            sources::note(&mut tx, &row, went, &moved_to).await?;
            tx.commit().await?;
        }
        Ok(_) | Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    }
    if more { now.checked_add(PAUSE.seconds()).map(Some).map_err(Error::internal) } else { Ok(None) }
}

/// What an answer brought, and how it leaves the run.
fn judged(speaks: Speaks, visit: &Visit, course: Course) -> (Batch, Went) {
    let none = Batch::default;
    let badly = |trouble, verdict, retry_after| (none(), Went::Badly { trouble, verdict, retry_after });
    match visit {
        Visit::Later(_) => (none(), Went::On(course)),
        Visit::Forbidden => badly("robots", Verdict::Unsure, None),
        Visit::Failed(trouble) => badly(trouble.as_str(), of_trouble(*trouble), None),
        // Nothing has changed since.
        Visit::Arrived { reply, .. } if reply.status == 304 => (none(), Went::Well { course, whole: false }),
        Visit::Arrived { reply, at, .. } => match of_status(reply.status) {
            Verdict::Works => match reading::read(speaks, reply, at) {
                Ok(mut batch) => {
                    if speaks == Speaks::Feed {
                        let course = Course {
                            tag: reply.known.tag.clone(),
                            modified: reply.known.modified.clone(),
                            left_out: batch.left_out,
                            ..course
                        };
                        return (batch, Went::Well { course, whole: false });
                    }
                    let went = went(speaks, course, &mut batch);
                    (batch, went)
                }
                Err(fault) => (none(), fault.into()),
            },
            Verdict::Unsure => badly("turned-away", Verdict::Unsure, reply.retry_after),
            Verdict::Fails => badly("failed", Verdict::Fails, reply.retry_after),
        },
    }
}

/// What follows a page of a list.
fn went(speaks: Speaks, course: Course, batch: &mut Batch) -> Went {
    let page = course.page + 1;
    let left_out = course.left_out + batch.left_out;
    // The day of the first answer: what changes while the run goes on is asked for again.
    let then = course.then.or(batch.day);
    let course = Course { page, left_out, then, ..course };
    let oai = speaks == Speaks::Oai;
    match batch.next.take() {
        // A token that comes again would never end.
        Some(token) if oai && course.token.as_ref() == Some(&token) => {
            Went::Well { course: Course { token: None, ..course }, whole: false }
        }
        Some(token) => {
            // A catalogue that is longer than a run goes on with its token the next day.
            let course = Course { token: oai.then_some(token), ..course };
            if page < PAGES { Went::On(course) } else { Went::Well { course, whole: false } }
        }
        None => Went::Well { course: Course { token: None, ..course }, whole: !oai },
    }
}
