//! What is done with a referral: written, sent, answered, taken back, ended. Each takes the proof of who may, makes one step of
//! the table, writes it down, and tells who has to know.

use super::model::{By, Held, LIFE_DAYS, LINK_DAYS, Outcome, Reason, Referral, State, days_after};
use super::policy::{AnswerReferral, KeepReferral, OpenLink, TendReferral};
use super::store::{self, ActiveModel, KIND};
use super::{letters, shared, told};
use crate::msg;
use kernel::{Actor, Error, Result};
use messages::Message;
use platform::accounts::secrets;
use platform::audit::{self, Entry};
use platform::{App, Permit, Tx};
use sea_orm::ActiveValue::Set;
use serde_json::json;
use uuid::Uuid;

/// What the one to whom a referral was sent does with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    Seen,
    Accepted,
    Declined(Reason, String),
    Completed(Outcome, String),
}

impl Answer {
    fn state(&self) -> State {
        match self {
            Answer::Seen => State::Seen,
            Answer::Accepted => State::Accepted,
            Answer::Declined(..) => State::Declined,
            Answer::Completed(..) => State::Completed,
        }
    }
}

/// How a referral goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// To the people of an organisation who answer with their accounts.
    Accounts(Uuid),
    /// With a link, mailed to this address if there is one.
    Link(Option<String>),
}

async fn write(tx: &Tx, actor: &Actor, act: Message, it: &Referral) -> Result<()> {
    audit::write(tx, actor, Entry::new(act, KIND, it.id)).await
}

/// Keeps a draft. Whoever calls has proved that they may share this file.
pub(super) async fn draft(tx: &Tx, actor: &Actor, it: &Referral) -> Result<()> {
    if it.state != State::Draft || it.sender != actor.account() {
        return Err(Error::Denied);
    }
    store::insert(tx, it).await?;
    write(tx, actor, msg::act_referral_drafted(), it).await
}

/// Sends a draft: from now on the partner may open it. What comes back is the last part of its link, if it has one.
///
/// # Errors
/// `Denied` when no consent stands; `Conflict` when it is no draft any more.
pub async fn send(
    app: &App,
    tx: &Tx,
    permit: &Permit<KeepReferral>,
    actor: &Actor,
    way: &Way,
) -> Result<Option<String>> {
    let kept = permit.object();
    let (it, by, now) = (&kept.referral, kept.by(actor).ok_or(Error::NotFound)?, tx.now());
    if shared::with(tx, it).await?.is_none() {
        return Err(Error::Denied);
    }
    let link = if matches!(way, Way::Link(_)) { Some(secrets::token()?) } else { None };
    let address = if let Way::Link(Some(address)) = way { address.clone() } else { String::new() };
    let held = Held { link: link.clone().unwrap_or_default(), address, words: String::new() };
    let sent = ActiveModel {
        organisation: Set(if let Way::Accounts(id) = way { Some(*id) } else { None }),
        link_hash: Set(link.as_deref().map(secrets::hash)),
        link_expires: Set(link.as_ref().map(|_| days_after(now, LINK_DAYS).as_millisecond())),
        sealed: Set(store::sealed(tx, &held)?),
        sent_at: Set(Some(now.as_millisecond())),
        expires_at: Set(days_after(now, LIFE_DAYS).as_millisecond()),
        ..Default::default()
    };
    store::step(tx, actor, it, by, State::Sent, sent).await?;
    write(tx, actor, msg::act_referral_sent(), it).await?;
    match way {
        Way::Accounts(organisation) => told::partner(app, tx, actor, it.id, *organisation, told::News::Arrived).await?,
        Way::Link(_) => letters::write(app, tx, &Referral { held, ..it.clone() }, letters::Why::Sent).await?,
    }
    Ok(link)
}

/// Takes a referral back: from now on the partner finds nothing, and is told so.
///
/// # Errors
/// `Conflict` when it is over already.
pub async fn withdraw(app: &App, tx: &Tx, permit: &Permit<KeepReferral>, actor: &Actor) -> Result<()> {
    let (kept, it) = (permit.object(), &permit.object().referral);
    let by = kept.by(actor).ok_or(Error::NotFound)?;
    ended(tx, actor, it, by, State::Withdrawn).await?;
    write(tx, actor, msg::act_referral_withdrawn(), it).await?;
    told::over(app, tx, actor, it).await
}

/// Ends every referral that goes by a consent that was withdrawn, in the same transaction: nothing is shown any more.
pub async fn consent_withdrawn(app: &App, tx: &Tx, actor: &Actor, consent: Uuid) -> Result<()> {
    for it in store::with_consent(tx, consent).await? {
        taken_away(app, tx, actor, &it, By::Person).await?;
    }
    Ok(())
}

/// Ends the referrals of a file that is followed no more: the person wants it so, or it was closed.
pub async fn file_left(app: &App, tx: &Tx, actor: &Actor, file: Uuid, by: By) -> Result<()> {
    for it in store::with_file(tx, file).await? {
        taken_away(app, tx, actor, &it, by).await?;
    }
    Ok(())
}

/// The same for a file that is erased, and takes away what leads to it.
pub async fn file_erased(app: &App, tx: &Tx, actor: &Actor, file: Uuid) -> Result<()> {
    file_left(app, tx, actor, file, By::File).await?;
    store::cut_off(tx, file).await
}

/// A file was taken over by another desk. What goes by a consent that stands goes along: the consent named the partner, not the
/// desk. The partner's link stays as it is, and the partner is told who answers now. The rest ends.
pub async fn file_moved(app: &App, tx: &Tx, actor: &Actor, file: Uuid, desk: Uuid) -> Result<()> {
    for it in store::with_file(tx, file).await? {
        if shared::agreed(tx, &it).await?.is_none() {
            taken_away(app, tx, actor, &it, By::File).await?;
            continue;
        }
        store::hand_over(tx, it.id, desk, actor.account()).await?;
        let moved = Entry::new(msg::act_referral_moved(), KIND, it.id).with(json!({ "from": it.desk, "to": desk }));
        audit::write(tx, actor, moved).await?;
        told::moved_on(app, tx, actor, &Referral { desk, sender: actor.account(), ..it }).await?;
    }
    Ok(())
}

/// What takes a referral away always wins: an answer that came at the same moment is overtaken by it.
async fn taken_away(app: &App, tx: &Tx, actor: &Actor, it: &Referral, by: By) -> Result<()> {
    let mut seen = it.clone();
    while let Err(error) = ended(tx, actor, &seen, by, State::Withdrawn).await {
        let now = store::find(tx, it.id).await?;
        match (error, now) {
            (Error::Conflict, Some(now)) if now.state != seen.state && !now.state.is_final() => seen = now,
            (Error::Conflict, _) => return Ok(()),
            (error, _) => return Err(error),
        }
    }
    let (act, what) = match by {
        By::Person => (msg::act_referral_refused(), told::What::Withdrawn),
        _ => (msg::act_referral_withdrawn(), told::What::Closed),
    };
    write(tx, actor, act, it).await?;
    if !it.state.is_live() {
        return Ok(());
    }
    told::over(app, tx, actor, it).await?;
    let own = it.sender.is_none() || it.sender == actor.account();
    if own { Ok(()) } else { told::sender(app, tx, actor, it, what).await }
}

/// The end of a referral that its partner did not answer: the link leads nowhere from now on.
async fn ended(tx: &Tx, actor: &Actor, it: &Referral, by: By, end: State) -> Result<()> {
    let held = Held { words: it.held.words.clone(), ..Held::default() };
    let dead = ActiveModel {
        link_hash: Set(None),
        link_expires: Set(None),
        sealed: Set(store::sealed(tx, &held)?),
        ..Default::default()
    };
    store::step(tx, actor, it, by, end, dead).await
}

/// Answers with an account.
///
/// # Errors
/// `Conflict` when a colleague, or the desk, was quicker.
pub async fn answer(app: &App, tx: &Tx, permit: &Permit<AnswerReferral>, actor: &Actor, answer: &Answer) -> Result<()> {
    answered(app, tx, &permit.object().referral, By::Partner, actor, answer).await
}

/// Answers with the link.
///
/// # Errors
/// `NotFound` when the link is over; `Conflict` when somebody was quicker.
pub async fn answer_by_link(app: &App, tx: &Tx, permit: &Permit<OpenLink>, answer: &Answer) -> Result<()> {
    let it = &permit.object().referral;
    if !it.link_opens(tx.now()) {
        return Err(Error::NotFound);
    }
    answered(app, tx, it, By::Link, &Actor::Public, answer).await
}

async fn answered(app: &App, tx: &Tx, it: &Referral, by: By, actor: &Actor, answer: &Answer) -> Result<()> {
    let now = Set(Some(tx.now().as_millisecond()));
    let words = |words: &str| store::sealed(tx, &Held { words: words.to_owned(), ..it.held.clone() }).map(Set);
    let with = match answer {
        Answer::Seen => ActiveModel { seen_at: now, ..Default::default() },
        Answer::Accepted => {
            let longer = days_after(tx.now(), LIFE_DAYS).as_millisecond();
            ActiveModel { answered_at: now, expires_at: Set(longer), ..Default::default() }
        }
        Answer::Declined(reason, said) => ActiveModel {
            answered_at: now,
            reason: Set(Some(reason.as_str().to_owned())),
            sealed: words(said)?,
            ..Default::default()
        },
        Answer::Completed(outcome, said) => ActiveModel {
            completed_at: now,
            outcome: Set(Some(outcome.as_str().to_owned())),
            sealed: words(said)?,
            ..Default::default()
        },
    };
    store::step(tx, actor, it, by, answer.state(), with).await?;
    let (act, what) = match answer {
        Answer::Seen => return write(tx, actor, msg::act_referral_seen(), it).await,
        Answer::Accepted => (msg::act_referral_accepted(), told::What::Accepted),
        Answer::Declined(..) => (msg::act_referral_declined(), told::What::Declined),
        Answer::Completed(..) => (msg::act_referral_completed(), told::What::Completed),
    };
    write(tx, actor, act, it).await?;
    told::sender(app, tx, actor, it, what).await
}

/// Makes a new link in the place of the one before, which opens no more; it is mailed where the first one was.
///
/// # Errors
/// `Conflict` when nothing is left to do, or it was sent to accounts.
pub async fn renew(app: &App, tx: &Tx, permit: &Permit<KeepReferral>, actor: &Actor) -> Result<String> {
    let kept = permit.object();
    kept.by(actor).ok_or(Error::NotFound)?;
    write(tx, actor, msg::act_referral_link_made(), &kept.referral).await?;
    let held = fresh_link(tx, &kept.referral, ActiveModel::default()).await?;
    let link = held.link.clone();
    letters::write(app, tx, &Referral { held, ..kept.referral.clone() }, letters::Why::Again).await?;
    Ok(link)
}

/// Whoever has a link that is over asks for a new one: it goes to the address to which the first one was sent, and nowhere
/// else. The sender is told, and makes one by hand where there is no address.
///
/// # Errors
/// `Conflict` when the link still opens.
pub async fn ask_again(app: &App, tx: &Tx, permit: &Permit<OpenLink>) -> Result<()> {
    let it = &permit.object().referral;
    if it.link_opens(tx.now()) || !it.state.is_live() {
        return Err(Error::Conflict);
    }
    if !it.held.address.is_empty() && platform::mail::works(app) {
        let held = fresh_link(tx, it, ActiveModel::default()).await?;
        letters::write(app, tx, &Referral { held, ..it.clone() }, letters::Why::Again).await?;
    }
    write(tx, &Actor::Public, msg::act_referral_link_wanted(), it).await?;
    told::sender(app, tx, &Actor::Public, it, told::What::LinkWanted).await
}

async fn fresh_link(tx: &Tx, it: &Referral, with: ActiveModel) -> Result<Held> {
    if it.organisation.is_some() || !it.state.is_live() {
        return Err(Error::Conflict);
    }
    let held = Held { link: secrets::token()?, ..it.held.clone() };
    let fresh = ActiveModel {
        link_hash: Set(Some(secrets::hash(&held.link))),
        link_expires: Set(Some(days_after(tx.now(), LINK_DAYS).as_millisecond())),
        sealed: Set(store::sealed(tx, &held)?),
        ..with
    };
    store::change(tx, it, fresh).await?;
    Ok(held)
}

/// What the clock does with one referral: ends it, or reminds whoever should do something.
pub(super) async fn tend(app: &App, tx: &Tx, permit: &Permit<TendReferral>, actor: &Actor) -> Result<()> {
    let (it, now) = (permit.object(), tx.now());
    if it.is_over(now) {
        ended(tx, actor, it, By::Clock, State::Expired).await?;
        write(tx, actor, msg::act_referral_expired(), it).await?;
        let was_sent = it.state.is_live();
        return if was_sent { told::sender(app, tx, actor, it, told::What::Expired).await } else { Ok(()) };
    }
    let Some((whom, number)) = it.reminder(now) else { return Ok(()) };
    // Nobody is reminded of what they cannot read any more.
    if shared::with(tx, it).await?.is_none() {
        ended(tx, actor, it, By::Clock, State::Expired).await?;
        return write(tx, actor, msg::act_referral_expired(), it).await;
    }
    let reminded =
        || ActiveModel { reminders: Set(number), reminded_at: Set(Some(now.as_millisecond())), ..Default::default() };
    match (whom, it.organisation) {
        (super::model::Reminded::Sender, _) => {
            store::change(tx, it, reminded()).await?;
            told::sender(app, tx, actor, it, told::What::Waits).await
        }
        (super::model::Reminded::Partner, Some(organisation)) => {
            store::change(tx, it, reminded()).await?;
            told::partner(app, tx, actor, it.id, organisation, told::News::Waits).await
        }
        (super::model::Reminded::Partner, None) => remind_by_mail(app, tx, it, reminded()).await,
    }
}

/// Mails the link again: the same while it still opens for some days, else a new one.
async fn remind_by_mail(app: &App, tx: &Tx, it: &Referral, reminded: ActiveModel) -> Result<()> {
    if it.held.address.is_empty() {
        return store::change(tx, it, reminded).await;
    }
    let held = if it.link_opens(days_after(tx.now(), 2)) {
        store::change(tx, it, reminded).await?;
        it.held.clone()
    } else {
        fresh_link(tx, it, reminded).await?
    };
    letters::write(app, tx, &Referral { held, ..it.clone() }, letters::Why::Reminded).await
}
