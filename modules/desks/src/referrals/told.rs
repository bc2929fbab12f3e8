//! What members are told of referrals: the sender, what became of theirs; the people of a partner, that one has come.
//! A notice names nobody, no partner and no reason: it says that something moved, and leads to where it may be read.

use super::model::{Referral, State};
use super::store;
use crate::msg;
use crate::policy::Bureau;
use jiff::Timestamp;
use kernel::{Actor, Error, Result, Right, Scope};
use messages::Message;
use platform::jobs;
use platform::notices::{self, Kind, Mail, Needs, Notice};
use platform::{App, Locale, Tx};
use serde_json::{Value, json};
use uuid::Uuid;

const MOVED: &str = "referral-moved";
const ARRIVED: &str = "referral-arrived";

/// What became of a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Accepted,
    Declined,
    Completed,
    /// The person consents no longer.
    Withdrawn,
    Expired,
    /// Nobody has answered for some days.
    Waits,
    /// The partner asks for a new link.
    LinkWanted,
}

impl What {
    const ALL: [What; 7] = [
        What::Accepted,
        What::Declined,
        What::Completed,
        What::Withdrawn,
        What::Expired,
        What::Waits,
        What::LinkWanted,
    ];

    const fn as_str(self) -> &'static str {
        match self {
            What::Accepted => "accepted",
            What::Declined => "declined",
            What::Completed => "completed",
            What::Withdrawn => "withdrawn",
            What::Expired => "expired",
            What::Waits => "waits",
            What::LinkWanted => "link-wanted",
        }
    }

    fn words(self) -> Message {
        match self {
            What::Accepted => msg::referral_told_accepted(),
            What::Declined => msg::referral_told_declined(),
            What::Completed => msg::referral_told_completed(),
            What::Withdrawn => msg::referral_told_withdrawn(),
            What::Expired => msg::referral_told_expired(),
            What::Waits => msg::referral_told_waits(),
            What::LinkWanted => msg::referral_told_link_wanted(),
        }
    }
}

/// The kinds of notices of referrals.
pub fn kinds() -> Vec<Kind> {
    vec![
        Kind {
            name: MOVED,
            label: |locale| locale.t(&msg::referral_told_moved()),
            say: moved,
            usual: Mail::Now,
            right: Some(Right::Receive),
        },
        Kind {
            name: ARRIVED,
            label: |locale| locale.t(&msg::referral_told_arrived()),
            say: arrived,
            usual: Mail::Now,
            right: Some(Right::AnswerReferrals),
        },
    ]
}

fn moved(locale: &Locale, data: &Value) -> String {
    let what = What::ALL.into_iter().find(|it| data["what"] == it.as_str());
    locale.t(&what.map_or_else(msg::referral_told_moved, What::words))
}

fn arrived(locale: &Locale, data: &Value) -> String {
    let words = if data["again"] == true { msg::referral_told_still() } else { msg::referral_told_arrived() };
    locale.t(&words)
}

/// Tells the sender, while they receive at the desk; those who answer for the desk where there is no sender any more.
pub async fn sender(app: &App, tx: &Tx, by: &Actor, it: &Referral, what: What) -> Result<()> {
    let path = format!("work/reception/{}/referrals/{}", it.desk, it.id);
    let here = vec![Scope::Desk(it.desk)];
    let notice = |right| Notice {
        kind: MOVED,
        object: it.id,
        path: &path,
        needs: Some(Needs { right, within: here.clone() }),
        data: json!({ "what": what.as_str() }),
    };
    let bureau: Option<Bureau> = crate::policy::load(tx, it.desk, app).await?;
    let serves = |account: &Uuid| bureau.as_ref().is_some_and(|it| it.receives(*account));
    match it.sender.filter(serves) {
        Some(sender) => notices::tell(app, tx, by, &[sender], &notice(Right::Receive)).await,
        None => notices::tell_holders(app, tx, by, Right::ReadFiles, &here, &notice(Right::ReadFiles)).await,
    }
}

/// The job that tells a sender that the person put an end to it: whoever withdraws a consent has no instance at hand.
pub const TELL: &str = "TellOfReferral";

/// Will tell the sender.
pub async fn later(tx: &Tx, id: Uuid) -> Result<()> {
    jobs::ask(tx, TELL, &id.to_string(), tx.now()).await
}

pub async fn tell(app: App, key: String) -> Result<Option<Timestamp>> {
    let id: Uuid = key.parse().map_err(Error::internal)?;
    let tx = app.db.begin().await?;
    if let Some(it) = store::find(&tx, id).await?.filter(|it| it.state == State::Withdrawn) {
        sender(&app, &tx, &Actor::Job(TELL), &it, What::Withdrawn).await?;
    }
    tx.commit().await?;
    Ok(None)
}

/// Tells the people of an organisation who answer that a referral has come, or waits still.
pub async fn partner(app: &App, tx: &Tx, by: &Actor, id: Uuid, organisation: Uuid, again: bool) -> Result<()> {
    let path = format!("work/referrals/{id}");
    let notice = Notice { kind: ARRIVED, object: id, path: &path, needs: None, data: json!({ "again": again }) };
    notices::tell_holders(app, tx, by, Right::AnswerReferrals, &[Scope::Organisation(organisation)], &notice).await
}
