//! What members are told of referrals: the sender, what became of theirs; the people of a partner, that one has come.
//! A notice names nobody, no partner and no reason: it says that something moved, and leads to where it may be read.

use super::letters::{self, Why};
use super::model::Referral;
use crate::msg;
use crate::policy::Bureau;
use kernel::{Actor, Result, Right, Scope};
use messages::Message;
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
    /// Its file is followed no more.
    Closed,
    Expired,
    /// Nobody has answered for some days.
    Waits,
    /// The partner asks for a new link.
    LinkWanted,
}

impl What {
    const ALL: [What; 8] = [
        What::Accepted,
        What::Declined,
        What::Completed,
        What::Withdrawn,
        What::Closed,
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
            What::Closed => "closed",
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
            What::Closed => msg::referral_told_closed(),
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
    let news = News::ALL.into_iter().find(|it| data["news"] == it.as_str());
    locale.t(&news.unwrap_or(News::Arrived).words())
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

/// What the people of a partner are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    Arrived,
    Waits,
    /// Another desk answers for it now.
    Moved,
    /// Nothing is left to do: it is read no more.
    Over,
}

impl News {
    const ALL: [News; 4] = [News::Arrived, News::Waits, News::Moved, News::Over];

    const fn as_str(self) -> &'static str {
        match self {
            News::Arrived => "arrived",
            News::Waits => "waits",
            News::Moved => "moved",
            News::Over => "over",
        }
    }

    fn words(self) -> Message {
        match self {
            News::Arrived => msg::referral_told_arrived(),
            News::Waits => msg::referral_told_still(),
            News::Moved => msg::referral_told_other_desk(),
            News::Over => msg::referral_told_over(),
        }
    }
}

/// Tells the people of an organisation who answer.
pub async fn partner(app: &App, tx: &Tx, by: &Actor, id: Uuid, organisation: Uuid, news: News) -> Result<()> {
    // What is over has no page any more.
    let path = if news == News::Over { "work/referrals".to_owned() } else { format!("work/referrals/{id}") };
    let data = json!({ "news": news.as_str() });
    let notice = Notice { kind: ARRIVED, object: id, path: &path, needs: None, data };
    notices::tell_holders(app, tx, by, Right::AnswerReferrals, &[Scope::Organisation(organisation)], &notice).await
}

/// Tells a partner, as it was sent to them, that nothing is left to do.
pub async fn over(app: &App, tx: &Tx, by: &Actor, it: &Referral) -> Result<()> {
    match it.organisation {
        _ if !it.state.is_live() => Ok(()),
        Some(organisation) => partner(app, tx, by, it.id, organisation, News::Over).await,
        None => letters::write(app, tx, it, Why::Over).await,
    }
}

/// Tells a partner, as it was sent to them, that another desk answers for it.
pub async fn moved_on(app: &App, tx: &Tx, by: &Actor, it: &Referral) -> Result<()> {
    match it.organisation {
        _ if !it.state.is_live() => Ok(()),
        Some(organisation) => partner(app, tx, by, it.id, organisation, News::Moved).await,
        None if it.link_opens(tx.now()) => letters::write(app, tx, it, Why::Moved).await,
        None => Ok(()),
    }
}
