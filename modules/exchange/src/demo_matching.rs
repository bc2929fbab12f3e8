//! Proposals of the example network, from `demo/exchange/proposals.toml`: made by its secretariat, answered by both sides as far as the
//! file says. Loading them again changes nothing.

use crate::demo::{practice_id, read};
use crate::listings::model::Listing;
use crate::listings::store as listings;
use crate::matching::factors::Subject;
use crate::matching::lessons::{Reason, Side};
use crate::matching::model::{Answer, Proposal, State, Words};
use crate::matching::policy::{AnswerProposal, ProposeMatch};
use crate::matching::{agreement, store};
use directory::api::Shelf;
use kernel::{Id, Lang, Result, Text};
use platform::accounts::account;
use platform::{Cx, Tx};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// Who proposes.
const SECRETARIAT: &str = "carmen@example.org";
/// Hundredths: what the page showed when it was proposed.
const SCORE: u8 = 60;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    proposal: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    request: String,
    offer: Option<String>,
    practice: Option<String>,
    state: State,
    note: String,
    /// Who refuses, why, and in which words.
    by: Option<Side>,
    reason: Option<Reason>,
    lang: Option<Lang>,
    words: Option<String>,
}

/// The identifier of a proposal of the example.
fn proposal_id(key: &str) -> Uuid {
    Id::<Proposal>::derived("demo", &format!("proposal:{key}")).uuid()
}

/// The identifier of an offer or request of the example.
fn listing(key: &str) -> Uuid {
    Id::<Listing>::derived("demo", &format!("listing:{key}")).uuid()
}

/// Loads what is not there yet.
pub(crate) async fn load(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>) -> Result<()> {
    let file: File = read("exchange/proposals.toml")?;
    for it in file.proposal {
        let there = listings::find(tx, listing(&it.request)).await?.is_some();
        if there && store::find(tx, proposal_id(&it.key)).await?.is_none() {
            one(cx, tx, shelf, it).await?;
        }
    }
    Ok(())
}

async fn one(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, it: Entry) -> Result<()> {
    let subject = match (&it.practice, &it.offer) {
        (Some(slug), _) => Subject { id: practice_id(slug).uuid(), practice: true },
        (None, offer) => Subject { id: listing(offer.as_deref().unwrap_or_default()), practice: false },
    };
    let mut by = cx.clone();
    if let Some(person) = account::by_login(tx.connection(), SECRETARIAT).await? {
        by.actor = account::acting(tx, person.id).await?.unwrap_or(by.actor);
    }
    let id = proposal_id(&it.key);
    let permit = by.permit::<ProposeMatch>(tx, (listing(&it.request), subject, shelf.clone())).await?;
    let lang = permit.object().request.listing.lang;
    let words = Words { note: Some(Text::new(lang, it.note.as_str())), score: SCORE, ..Words::default() };
    store::propose(tx, &by.actor, &permit, id, words).await?;
    let accepts: &[Side] = match it.state {
        State::SeekerAccepted => &[Side::Seeker],
        State::ProviderAccepted => &[Side::Provider],
        State::Agreed => &[Side::Provider, Side::Seeker],
        _ => &[],
    };
    for side in accepts {
        let said = Answer { accepts: true, reason: None, words: None, at: 0 };
        answer(cx, tx, shelf, (id, *side), said).await?;
    }
    if let (Some(side), Some(reason)) = (it.by, it.reason) {
        let words = it.words.map(|words| Text::new(it.lang.unwrap_or(lang), words));
        answer(cx, tx, shelf, (id, side), Answer { accepts: false, reason: Some(reason), words, at: 0 }).await?;
    }
    Ok(())
}

async fn answer(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, (id, side): (Uuid, Side), said: Answer) -> Result<()> {
    let permit = cx.permit::<AnswerProposal>(tx, (id, side, shelf.clone())).await?;
    let cooperation = Id::derived("demo", &format!("cooperation of {id}"));
    if store::answer(tx, &cx.actor, &permit, said, cooperation.uuid()).await? == State::Agreed {
        agreement::begin(cx, tx, shelf, permit.object(), cooperation).await?;
    }
    Ok(())
}
