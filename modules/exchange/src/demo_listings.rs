//! Offers and requests of the example network, from `demo/exchange/listings.json`: invented, and marked so on every page.
//! Days are counted from the day of loading, so that some are open, some over, and past days differ. Loading again changes nothing.

use crate::demo::{organisation, practice_id, read_json, text};
use crate::listings::model::{Contact, Cost, Listing, Side, State, Urgency, Visibility};
use crate::listings::policy::BeginListing;
use crate::listings::store;
use crate::modality::Modality;
use directory::api::Shelf;
use jiff::ToSpan;
use kernel::{Error, Id, Lang, Period, Result, Text};
use platform::{Cx, Tx};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    side: Side,
    institution: String,
    lang: Lang,
    /// By language; the one of origin is always there.
    title: BTreeMap<Lang, String>,
    what: BTreeMap<Lang, String>,
    #[serde(default)]
    conditions: BTreeMap<Lang, String>,
    themes: Vec<String>,
    modalities: Vec<Modality>,
    languages: Vec<Lang>,
    /// Days from today on which it can begin and ends.
    from: Option<i32>,
    to: Option<i32>,
    capacity: Option<u32>,
    territory: Option<String>,
    cost: Cost,
    #[serde(default = "usual")]
    urgency: Urgency,
    #[serde(default = "everybody")]
    visibility: Visibility,
    #[serde(default)]
    named: Vec<String>,
    practice: Option<String>,
    /// Where it stood, each from this many days from today.
    course: Vec<(State, i32)>,
}

fn usual() -> Urgency {
    Urgency::Usual
}

fn everybody() -> Visibility {
    Visibility::Public
}

/// The identifier of an offer or request of the example.
pub(crate) fn listing_id(key: &str) -> Id<Listing> {
    Id::derived("demo", &format!("listing:{key}"))
}

/// Loads what is not there yet.
pub(crate) async fn load(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>) -> Result<()> {
    let all: Vec<Entry> = read_json("exchange/listings.json")?;
    for entry in all {
        if store::find(tx, listing_id(&entry.key).uuid()).await?.is_none() {
            one(cx, tx, shelf, entry).await?;
        }
    }
    Ok(())
}

async fn one(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, it: Entry) -> Result<()> {
    let wrong = |what: &str| Error::internal(format!("demo/exchange: «{}»: {what}", it.key));
    let today = store::today(tx);
    let day = |days: i32| today.checked_add(days.days()).map_err(Error::internal);
    let course: Vec<(State, i64)> = it
        .course
        .iter()
        .map(|(state, days)| Ok((*state, tx.now().as_millisecond() + i64::from(*days) * 86_400_000)))
        .collect::<Result<_>>()?;
    let made = listing(shelf, &it, Period { from: it.from.map(day).transpose()?, to: it.to.map(day).transpose()? })?;
    let missing = made.missing(today);
    let open = course.last().is_some_and(|(state, _)| *state == State::Open);
    if open && !missing.is_empty() {
        return Err(wrong(&format!("{missing:?}")));
    }
    let permit = cx.permit::<BeginListing>(tx, (made.organisation.uuid(), shelf.clone())).await?;
    store::remember(tx, &permit, made, &course).await
}

/// What the file says, as its institution would have written it.
fn listing(shelf: &Shelf, it: &Entry, period: Period) -> Result<Listing> {
    let wrong = |what: &str| Error::internal(format!("demo/exchange: «{}»: {what}", it.key));
    let title = text(it.lang, it.title.clone()).ok_or_else(|| wrong("title"))?;
    let mut made = Listing::new(listing_id(&it.key), it.side, organisation(&it.institution), title);
    made.what = text(it.lang, it.what.clone()).unwrap_or_else(|| Text::new(it.lang, ""));
    made.conditions = text(it.lang, it.conditions.clone());
    let theme = |code: &String| shelf.theme(code).map(|it| it.id);
    made.themes = it.themes.iter().map(theme).collect::<Option<_>>().ok_or_else(|| wrong("theme"))?;
    (made.modalities, made.languages) = (it.modalities.clone(), it.languages.clone());
    (made.period, made.capacity, made.cost, made.urgency) = (period, it.capacity, it.cost, it.urgency);
    let place = |slug: &String| shelf.territories.iter().find(|at| at.slug == *slug).map(|at| at.id);
    made.territory = it.territory.as_ref().map(|slug| place(slug).ok_or_else(|| wrong("territory"))).transpose()?;
    made.visibility = it.visibility;
    made.named = it.named.iter().map(|slug| organisation(slug).uuid()).collect();
    made.practice = it.practice.as_ref().map(|slug| practice_id(slug).uuid());
    made.contact = Contact { email: format!("cooperation@{}.example.org", it.institution), ..Contact::default() };
    Ok(made)
}
