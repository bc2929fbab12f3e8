//! Who is told of a practice, an offer or a request on its way: the secretariat, its institution, its reviewers, whom it names.
//! A notice says the title and leads to it; whoever may no longer see it is no longer told.

use crate::cooperations::policy::Desk as Joint;
use crate::effects::model::Step;
use crate::effects::policy::Bureau;
use crate::practices::policy::Desk;
use crate::practices::states::State;
use crate::reviews::{model, store as reviews};
use crate::{listings, msg};
use kernel::{Actor, Lang, Result, Right, Scope, Text};
use platform::notices::{self, Kind, Mail, Notice};
use platform::{App, Locale, Tx};
use serde_json::{Value, json};
use uuid::Uuid;

const SUBMITTED: &str = "practice-submitted";
const ASKED: &str = "practice-review-asked";
const REVIEWED: &str = "practice-reviewed";
const REVISION: &str = "practice-revision-asked";
const PUBLISHED: &str = "practice-published";
const DUE: &str = "practice-due";
const TAKEN_UP: &str = "practice-taken-up";
const TO_CONFIRM: &str = "cooperation-to-confirm";
const MOVED: &str = "cooperation-moved";
const TO_REPORT: &str = "cooperation-to-report";
const EFFECT_DUE: &str = "effect-due";
const EFFECT_ANSWERED: &str = "effect-answered";
const EFFECT_DECIDED: &str = "effect-decided";
const PROPOSED: &str = "proposal-made";
const AGREED: &str = "proposal-agreed";
const REFUSED: &str = "proposal-refused";
const LAPSED: &str = "proposal-lapsed";
const LISTING_OPENED: &str = "listing-opened";
const LISTING_NAMED: &str = "listing-named";
const LISTING_PAUSED: &str = "listing-paused";
const LISTING_EXPIRED: &str = "listing-expired";

pub(crate) fn name(locale: &Locale, data: &Value) -> String {
    data["name"][locale.lang.as_str()].as_str().unwrap_or_default().to_owned()
}

pub(crate) fn names(title: &Text) -> Value {
    let said = |lang: &Lang| (lang.to_string(), Value::from(title.show(*lang).value.as_str()));
    json!({ "name": Lang::INTERFACE.iter().map(said).collect::<serde_json::Map<_, _>>() })
}

macro_rules! kind {
    ($name:expr, $label:ident, $say:ident, $usual:expr, $right:expr) => {
        Kind {
            name: $name,
            label: |locale| locale.t(&msg::$label()),
            say: |locale, data| locale.t(&msg::$say(name(locale, data))),
            usual: $usual,
            right: Some($right),
        }
    };
}
pub(crate) use kind;

/// The kinds of notices of the exchange.
pub(crate) fn kinds() -> Vec<Kind> {
    use Right::{Facilitate, ReviewPractices, Share};
    vec![
        kind!(SUBMITTED, told_practice_submitted_label, told_practice_submitted, Mail::Daily, Facilitate),
        kind!(ASKED, told_review_asked_label, told_review_asked, Mail::Now, ReviewPractices),
        kind!(REVIEWED, told_practice_reviewed_label, told_practice_reviewed, Mail::Daily, Facilitate),
        kind!(REVISION, told_practice_revision_label, told_practice_revision, Mail::Now, Share),
        kind!(PUBLISHED, told_practice_published_label, told_practice_published, Mail::Now, Share),
        kind!(DUE, told_practice_due_label, told_practice_due, Mail::Daily, Share),
        kind!(TAKEN_UP, told_taken_up_label, told_taken_up, Mail::Daily, Share),
        kind!(TO_CONFIRM, told_to_confirm_label, told_to_confirm, Mail::Daily, Share),
        kind!(MOVED, told_moved_label, told_moved, Mail::Daily, Share),
        kind!(TO_REPORT, told_to_report_label, told_to_report, Mail::Daily, Share),
        kind!(EFFECT_DUE, told_effect_due_label, told_effect_due, Mail::Daily, Share),
        kind!(EFFECT_ANSWERED, told_effect_answered_label, told_effect_answered, Mail::Daily, Share),
        kind!(EFFECT_DECIDED, told_effect_decided_label, told_effect_decided, Mail::Daily, Share),
        kind!(PROPOSED, told_proposal_made_label, told_proposal_made, Mail::Now, Share),
        kind!(AGREED, told_proposal_agreed_label, told_proposal_agreed, Mail::Now, Share),
        kind!(REFUSED, told_proposal_refused_label, told_proposal_refused, Mail::Daily, Facilitate),
        kind!(LAPSED, told_proposal_lapsed_label, told_proposal_lapsed, Mail::Daily, Facilitate),
        kind!(LISTING_OPENED, told_listing_opened_label, told_listing_opened, Mail::Daily, Facilitate),
        kind!(LISTING_NAMED, told_listing_named_label, told_listing_named, Mail::Daily, Share),
        kind!(LISTING_PAUSED, told_listing_paused_label, told_listing_paused, Mail::Now, Share),
        kind!(LISTING_EXPIRED, told_listing_expired_label, told_listing_expired, Mail::Daily, Share),
    ]
}

async fn tell(app: &App, tx: &Tx, by: &Actor, desk: &Desk, kind: &'static str, right: Right) -> Result<()> {
    let id = desk.entry.practice.id.uuid();
    let path = format!("work/exchange/practices/{id}");
    let notice = Notice { kind, object: id, path: &path, needs: None, data: names(&desk.entry.practice.title) };
    notices::tell_holders(app, tx, by, right, &desk.within, &notice).await
}

/// A practice was moved on: whoever is to act next, or has waited for it, is told.
pub(crate) async fn stepped(app: &App, tx: &Tx, by: &Actor, desk: &Desk, to: State) -> Result<()> {
    match (desk.entry.state, to) {
        (_, State::Submitted) => tell(app, tx, by, desk, SUBMITTED, Right::Facilitate).await,
        (_, State::RevisionAsked) => tell(app, tx, by, desk, REVISION, Right::Share).await,
        (State::InReview, State::Published) => tell(app, tx, by, desk, PUBLISHED, Right::Share).await,
        (_, State::Due) => tell(app, tx, by, desk, DUE, Right::Share).await,
        _ => Ok(()),
    }
}

/// Some were asked to review it.
pub(crate) async fn asked(app: &App, tx: &Tx, by: &Actor, desk: &Desk, all: &[(Uuid, Uuid)]) -> Result<()> {
    for (review, account) in all {
        let path = format!("work/exchange/reviews/{review}");
        let data = names(&desk.entry.practice.title);
        let notice = Notice { kind: ASKED, object: *review, path: &path, needs: None, data };
        notices::tell(app, tx, by, &[*account], &notice).await?;
    }
    Ok(())
}

/// A review was kept or given: once all are in, the secretariat is told.
pub(crate) async fn reviewed(app: &App, tx: &Tx, by: &Actor, desk: &Desk) -> Result<()> {
    let all = reviews::of_round(tx, desk.entry.practice.id.uuid(), desk.entry.round).await?;
    if model::complete(&all) { tell(app, tx, by, desk, REVIEWED, Right::Facilitate).await } else { Ok(()) }
}

/// A reviewer is excused: the secretariat is to ask somebody else.
pub(crate) async fn excused(app: &App, tx: &Tx, by: &Actor, desk: &Desk) -> Result<()> {
    tell(app, tx, by, desk, REVIEWED, Right::Facilitate).await
}

/// Somebody says that they took a practice up from those who lie in these scopes.
pub(crate) async fn taken_up(
    app: &App,
    tx: &Tx,
    by: &Actor,
    (id, giver): (Uuid, &[Scope]),
    title: &Text,
) -> Result<()> {
    let path = format!("work/exchange/transfers/{id}");
    let notice = Notice { kind: TAKEN_UP, object: id, path: &path, needs: None, data: names(title) };
    notices::tell_holders(app, tx, by, Right::Share, giver, &notice).await
}

/// A cooperation waits to be confirmed by those who lie in these scopes.
pub(crate) async fn to_confirm(
    app: &App,
    tx: &Tx,
    by: &Actor,
    (id, party): (Uuid, &[Scope]),
    title: &Text,
) -> Result<()> {
    let path = format!("work/exchange/cooperations/{id}");
    let notice = Notice { kind: TO_CONFIRM, object: id, path: &path, needs: None, data: names(title) };
    notices::tell_holders(app, tx, by, Right::Share, party, &notice).await
}

async fn of_cooperation(app: &App, tx: &Tx, by: &Actor, desk: &Joint, kind: &'static str) -> Result<()> {
    let id = desk.entry.cooperation.id.uuid();
    let path = format!("work/exchange/cooperations/{id}");
    for (_, within) in desk.sides() {
        let data = names(&desk.entry.cooperation.title);
        let notice = Notice { kind, object: id, path: &path, needs: None, data };
        notices::tell_holders(app, tx, by, Right::Share, within, &notice).await?;
    }
    Ok(())
}

/// A cooperation was planned, begun or cancelled.
pub(crate) async fn moved(app: &App, tx: &Tx, by: &Actor, desk: &Joint) -> Result<()> {
    of_cooperation(app, tx, by, desk, MOVED).await
}

/// The last day of a plan is over, and nobody has told what was done.
pub(crate) async fn to_report(app: &App, tx: &Tx, by: &Actor, desk: &Joint) -> Result<()> {
    of_cooperation(app, tx, by, desk, TO_REPORT).await
}

async fn of_effect(
    app: &App,
    tx: &Tx,
    by: &Actor,
    (bureau, within): (&Bureau, &[Scope]),
    kind: &'static str,
) -> Result<()> {
    let path = format!("work/exchange/effects/{}", bureau.effect.id);
    let data = names(&bureau.entry.cooperation.title);
    let notice = Notice { kind, object: bureau.effect.id, path: &path, needs: None, data };
    notices::tell_holders(app, tx, by, Right::Share, within, &notice).await
}

/// The institution that received is asked what has changed.
pub(crate) async fn effect_due(app: &App, tx: &Tx, by: &Actor, bureau: &Bureau) -> Result<()> {
    of_effect(app, tx, by, (bureau, bureau.receiver()), EFFECT_DUE).await
}

/// It has answered: the others are to confirm.
pub(crate) async fn effect_answered(app: &App, tx: &Tx, by: &Actor, bureau: &Bureau) -> Result<()> {
    for within in bureau.others() {
        of_effect(app, tx, by, (bureau, within), EFFECT_ANSWERED).await?;
    }
    Ok(())
}

/// The other side sees it otherwise; what is confirmed waits for nobody.
pub(crate) async fn effect_decided(app: &App, tx: &Tx, by: &Actor, bureau: &Bureau, verdict: Step) -> Result<()> {
    if verdict != Step::Dispute {
        return Ok(());
    }
    of_effect(app, tx, by, (bureau, bureau.receiver()), EFFECT_DECIDED).await
}

/// An offer or request was moved on. Who is named learns of it when it is open for them.
pub(crate) async fn listing(
    app: &App,
    tx: &Tx,
    by: &Actor,
    desk: &listings::policy::Desk,
    to: listings::model::State,
) -> Result<()> {
    use listings::model::State::{Closed, Draft, Expired, Open, Paused};
    let it = &desk.entry.listing;
    let path = format!("work/exchange/listings/{}", it.id);
    let notice = |kind| Notice { kind, object: it.id.uuid(), path: &path, needs: None, data: names(&it.title) };
    match (desk.entry.state, to) {
        // The secretariat's own pause is told to the institution, the institution's to nobody.
        (_, Paused) if !by.may(Right::Share, &desk.within) => {
            notices::tell_holders(app, tx, by, Right::Share, &desk.within, &notice(LISTING_PAUSED)).await
        }
        (_, Expired) => notices::tell_holders(app, tx, by, Right::Share, &desk.within, &notice(LISTING_EXPIRED)).await,
        (before, Open) if before != Open => {
            notices::tell_holders(app, tx, by, Right::Facilitate, &desk.within, &notice(LISTING_OPENED)).await?;
            for within in desk.addressed() {
                notices::tell_holders(app, tx, by, Right::Share, within, &notice(LISTING_NAMED)).await?;
            }
            Ok(())
        }
        (_, Draft | Open | Paused | Closed) => Ok(()),
    }
}

/// A proposal stands otherwise than before: both sides are told what they are to answer and what they have agreed, those who
/// run the exchange that it was refused or has lapsed. `sides` are where the two lie, the one that asks first.
pub(crate) async fn proposal(
    app: &App,
    tx: &Tx,
    by: &Actor,
    (id, sides): (Uuid, &[Vec<Scope>; 2]),
    to: crate::matching::model::State,
    title: &Text,
) -> Result<()> {
    use crate::matching::model::State;
    let (kind, right) = match to {
        State::Proposed => (PROPOSED, Right::Share),
        State::Agreed => (AGREED, Right::Share),
        State::Refused => (REFUSED, Right::Facilitate),
        State::Lapsed => (LAPSED, Right::Facilitate),
        State::SeekerAccepted | State::ProviderAccepted | State::Withdrawn => return Ok(()),
    };
    let path = format!("work/exchange/proposals/{id}");
    let notice = Notice { kind, object: id, path: &path, needs: None, data: names(title) };
    let told = if right == Right::Share { &sides[..] } else { &sides[..1] };
    for within in told {
        notices::tell_holders(app, tx, by, right, within, &notice).await?;
    }
    Ok(())
}
