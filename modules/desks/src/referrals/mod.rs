//! Referrals: somebody is sent to a partner with what they consented to share, and the desk and the person learn what came of it.
//! Who may make which step is `model.rs`; what is shown goes by the consent at that very moment, and is gone with it.

pub mod changes;
pub mod counted;
pub mod demo;
pub mod demo_past;
mod inbox;
mod letters;
mod link;
mod list;
pub mod model;
#[cfg(test)]
mod model_tests;
mod new;
mod own;
mod partner;
pub mod policy;
mod shared;
mod show;
pub mod store;
mod told;
mod words;

use crate::known::Desks;
use axum::extract::State;
use directory::api::{Destination, destinations_named};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::Result;
use kernel::Right::{AnswerReferrals, Receive};
use model::{Referral, ToKind};
use partner::Wish;
use platform::Access::{May, Public, PublicWrite};
use platform::forms::Sent;
use platform::{Cx, Locale, Routes};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

pub use inbox::ToAnswer;
pub use letters::{TEND, worker};
pub use list::of_file;
pub use told::kinds;

/// The routes of referrals.
pub fn routes() -> Routes<Arc<Desks>> {
    of_desks().merge(of_partners()).merge(of_the_public())
}

fn of_desks() -> Routes<Arc<Desks>> {
    let receive = May(Receive);
    Routes::new()
        .get("/{lang}/work/reception/{id}/referrals", receive, list::index)
        .get("/{lang}/work/reception/{id}/files/{file}/referrals/new", receive, new::new)
        .post("/{lang}/work/reception/{id}/files/{file}/referrals", receive, new::create)
        .get("/{lang}/work/reception/{id}/referrals/{referral}", receive, show::show)
        .post("/{lang}/work/reception/{id}/referrals/{referral}/sending", receive, show::send)
        .post("/{lang}/work/reception/{id}/referrals/{referral}/link", receive, show::renew)
        .post("/{lang}/work/reception/{id}/referrals/{referral}/withdrawal", receive, show::withdraw)
}

fn of_partners() -> Routes<Arc<Desks>> {
    let partner = May(AnswerReferrals);
    let answer = |wish| {
        move |cx: Cx, desks: State<Arc<Desks>>, at: inbox::At, sent: Sent| inbox::answer(cx, desks, at, sent, wish)
    };
    Routes::new()
        .get("/{lang}/work/referrals", partner, inbox::index)
        .get("/{lang}/work/referrals/{id}", partner, inbox::show)
        .post("/{lang}/work/referrals/{id}/opening", partner, answer(Wish::Opening))
        .post("/{lang}/work/referrals/{id}/acceptance", partner, answer(Wish::Acceptance))
        .post("/{lang}/work/referrals/{id}/refusal", partner, answer(Wish::Refusal))
        .post("/{lang}/work/referrals/{id}/completion", partner, answer(Wish::Completion))
}

fn of_the_public() -> Routes<Arc<Desks>> {
    let answer = |wish| {
        move |cx: Cx, desks: State<Arc<Desks>>, at: link::At, sent: Sent| link::answer(cx, desks, at, sent, wish)
    };
    Routes::new()
        .get("/{lang}/referrals", Public, own::ask)
        .post("/{lang}/referrals", PublicWrite, own::find)
        .post("/{lang}/referrals/withdrawal", PublicWrite, own::withdraw)
        .get("/{lang}/referrals/{link}", Public, link::show)
        .post("/{lang}/referrals/{link}/opening", PublicWrite, answer(Wish::Opening))
        .post("/{lang}/referrals/{link}/acceptance", PublicWrite, answer(Wish::Acceptance))
        .post("/{lang}/referrals/{link}/refusal", PublicWrite, answer(Wish::Refusal))
        .post("/{lang}/referrals/{link}/completion", PublicWrite, answer(Wish::Completion))
        .post("/{lang}/referrals/{link}/renewal", PublicWrite, link::renew)
}

/// Where these referrals lead in the directory, by the identifier of the service or organisation.
async fn destinations_of(cx: &Cx, those: &[Referral]) -> Result<HashMap<Uuid, Destination>> {
    let of = |kind: ToKind| {
        let mut ids: Vec<Uuid> = those.iter().filter(|it| it.to.0 == kind).map(|it| it.to.1).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    };
    destinations_named(cx.app.db.read(), &of(ToKind::Service), &of(ToKind::Organisation)).await
}

/// The day of an instant. Days of referrals are those of UTC: they count in weeks.
fn day(locale: &Locale, at: Timestamp) -> String {
    locale.date(at.to_zoned(TimeZone::UTC).date())
}
