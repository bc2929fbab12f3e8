//! The practices of the example network, from `demo/exchange`: invented, and marked so on every page. They go the way of
//! every practice: written, handed in, reviewed by people of the example, published. Loading them again changes nothing.

use crate::indicators::people;
use crate::practices::model::{Contact, Evaluation, Part, Practice, Standing};
use crate::practices::policy::{BeginPractice, Do};
use crate::practices::states::{State, Step};
use crate::practices::store;
use crate::reviews::model::{Course, Criterion, Findings, Verdict};
use crate::reviews::policy::GiveReview;
use crate::reviews::store as reviews;
use crate::{demo_bulletins, demo_calls, demo_events, demo_listings, demo_matching, demo_portals, demo_together};
use directory::api::{Organisation, Shelf};
use kernel::{Actor, Error, Id, Lang, Period, Result, Text};
use network::api::Population;
use platform::accounts::account;
use platform::{App, Cx, Tx};
use rust_embed::RustEmbed;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../demo"]
#[include = "exchange/*.toml"]
#[include = "exchange/*.json"]
struct Files;

/// Those who review, in the order in which they are asked; who has an interest is passed over.
const REVIEWERS: [&str; 3] = ["joana", "sami", "karim"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    practice: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    slug: String,
    institution: String,
    lang: Lang,
    state: State,
    /// By language, as all tables of texts; the language of origin is always there.
    title: BTreeMap<Lang, String>,
    #[serde(default)]
    summary: BTreeMap<Lang, String>,
    #[serde(default)]
    parts: BTreeMap<Part, String>,
    #[serde(default)]
    period: Period,
    #[serde(default)]
    regular: bool,
    /// Where the institution is at home, if it does not say.
    territory: Option<String>,
    #[serde(default)]
    partners: Vec<String>,
    #[serde(default)]
    others: Vec<String>,
    #[serde(default)]
    themes: Vec<String>,
    #[serde(default)]
    populations: Vec<Population>,
    #[serde(default)]
    compact: Vec<u8>,
    #[serde(default)]
    sdg: Vec<String>,
    standing: Option<Standing>,
    evaluation: Option<Evaluation>,
    email: Option<String>,
    /// What the secretariat asks for, where it asks.
    #[serde(default)]
    note: String,
    /// The scores of the eight criteria in their order, one text of digits for each reviewer.
    #[serde(default)]
    scores: Vec<String>,
    /// What the reviewers advise, the first in each case.
    #[serde(default)]
    advice: Vec<String>,
    /// How results stand in the reviewers' eyes, where they see it otherwise than the institution.
    found: Option<Standing>,
}

/// The identifier of an organisation of the example.
pub(crate) fn organisation(slug: &str) -> Id<Organisation> {
    Id::derived("demo", &format!("organisation:{slug}"))
}

/// The identifier of a practice of the example.
pub(crate) fn practice_id(slug: &str) -> Id<Practice> {
    Id::derived("demo", &format!("practice:{slug}"))
}

/// A file of the example.
///
/// # Errors
/// When it is wrong, with what is wrong in it.
pub(crate) fn read<T: DeserializeOwned>(name: &str) -> Result<T> {
    let wrong = |error: &dyn std::fmt::Display| Error::internal(format!("demo/{name}: {error}"));
    let file = Files::get(name).ok_or_else(|| wrong(&"it is missing"))?;
    let words = std::str::from_utf8(&file.data).map_err(Error::internal)?;
    toml::from_str(words).map_err(|error| wrong(&error))
}

/// The same of a file in JSON.
///
/// # Errors
/// When it is wrong, with what is wrong in it.
pub(crate) fn read_json<T: DeserializeOwned>(name: &str) -> Result<T> {
    let file = Files::get(name).ok_or_else(|| Error::internal(format!("demo/{name}: it is missing")))?;
    serde_json::from_slice(&file.data).map_err(|error| Error::internal(format!("demo/{name}: {error}")))
}

/// A text in several languages, if it has the one of its origin.
pub(crate) fn text(lang: Lang, mut table: BTreeMap<Lang, String>) -> Option<Text> {
    let first = table.remove(&lang)?;
    Some(table.into_iter().fold(Text::new(lang, first.trim()), |text, (lang, said)| text.with(lang, said.trim())))
}

/// Loads what is not there yet.
///
/// # Errors
/// When a file is wrong, with what is wrong in it, or the database fails.
pub async fn load(app: &App) -> Result<()> {
    let cx = Cx::operator(app.clone());
    let shelf = Arc::new(Shelf::load(app.db.read()).await?);
    let file: File = read("exchange/practices.toml")?;
    let mut tx = app.db.begin().await?;
    for entry in file.practice {
        let id = practice_id(&entry.slug);
        if store::find(&tx, id.uuid()).await?.is_none() {
            one(&cx, &mut tx, &shelf, id, entry).await?;
        }
    }
    demo_together::load(&cx, &mut tx, &shelf).await?;
    demo_portals::load(&cx, &mut tx, &shelf).await?;
    demo_listings::load(&cx, &mut tx, &shelf).await?;
    demo_matching::load(&cx, &mut tx, &shelf).await?;
    demo_calls::load(&cx, &mut tx, &shelf).await?;
    demo_events::load(&cx, &mut tx, &shelf).await?;
    tx.commit().await?;
    people::draw_up(app, &shelf).await?;
    demo_bulletins::load(app, &shelf).await
}

/// What a practice of the file says, as its institution would have written it.
fn practice(shelf: &Shelf, id: Id<Practice>, it: &mut Entry) -> Result<Practice> {
    let wrong = |what: &str| Error::internal(format!("demo/exchange: «{}»: {what}", it.slug));
    let title = text(it.lang, std::mem::take(&mut it.title)).ok_or_else(|| wrong("title"))?;
    let mut made = Practice::new(id, organisation(&it.institution), title);
    let theme = |code: &String| shelf.theme(code).map(|it| it.id);
    made.themes = it.themes.iter().map(theme).collect::<Option<_>>().ok_or_else(|| wrong("theme"))?;
    made.summary = text(it.lang, std::mem::take(&mut it.summary));
    made.parts = it.parts.iter().map(|(part, said)| (*part, Text::new(it.lang, said.trim()))).collect();
    let place = |slug: &String| shelf.territories.iter().find(|at| at.slug == *slug).map(|at| at.id);
    made.territory = it.territory.as_ref().map(|slug| place(slug).ok_or_else(|| wrong("territory"))).transpose()?;
    (made.period, made.regular) = (it.period, it.regular);
    made.partners = it.partners.iter().map(|slug| organisation(slug).uuid()).collect();
    (made.others, made.populations) = (std::mem::take(&mut it.others), std::mem::take(&mut it.populations));
    (made.compact, made.sdg) = (std::mem::take(&mut it.compact), std::mem::take(&mut it.sdg));
    (made.standing, made.evaluation) = (it.standing, it.evaluation);
    made.contact = Contact { email: it.email.take().unwrap_or_default(), ..Contact::default() };
    let missing = made.missing();
    if it.state != State::Draft && !missing.is_empty() {
        return Err(wrong(&format!("{missing:?}")));
    }
    Ok(made)
}

async fn one(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, id: Id<Practice>, mut it: Entry) -> Result<()> {
    let made = practice(shelf, id, &mut it)?;
    let permit = cx.permit::<BeginPractice>(tx, (made.organisation.uuid(), shelf.clone())).await?;
    store::begin(tx, &cx.actor, &permit, made).await?;
    if it.state == State::Draft {
        return Ok(());
    }
    step(cx, tx, shelf, id, Step::Submit, "").await?;
    if it.state == State::Submitted {
        return Ok(());
    }
    if it.state == State::RevisionAsked {
        return step(cx, tx, shelf, id, Step::AskRevision, &it.note).await;
    }
    review(cx, tx, shelf, id, &it).await?;
    if it.state == State::InReview {
        return Ok(());
    }
    step(cx, tx, shelf, id, Step::Publish, "").await?;
    match it.state {
        State::Retired => step(cx, tx, shelf, id, Step::Retire, "").await,
        State::Due => {
            let time = Cx { actor: Actor::Job("LoadExample"), ..cx.clone() };
            step(&time, tx, shelf, id, Step::FallDue, "").await
        }
        _ => Ok(()),
    }
}

async fn step(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, id: Id<Practice>, step: Step, note: &str) -> Result<()> {
    let permit = cx.permit::<Do>(tx, (id.uuid(), shelf.clone(), step)).await?;
    store::take(tx, &cx.actor, &permit, note).await.map(drop)
}

/// Asks the people of the example who have no interest in it, and has those review it for whom the file has scores.
async fn review(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, id: Id<Practice>, it: &Entry) -> Result<()> {
    let permit = cx.permit::<Do>(tx, (id.uuid(), shelf.clone(), Step::AskReview)).await?;
    let mut asked: Vec<(Uuid, Uuid)> = Vec::new();
    for login in REVIEWERS {
        let Some(person) = account::by_login(tx.connection(), &format!("{login}@example.org")).await? else { continue };
        if asked.len() == 2 {
            break;
        }
        if let Ok(review) = reviews::ask(tx, &cx.actor, &permit, person.id).await? {
            asked.push((review, person.id));
        }
    }
    store::take(tx, &cx.actor, &permit, "").await?;
    for (n, (review, account)) in asked.into_iter().enumerate() {
        let Some(scores) = it.scores.get(n) else { continue };
        let digits = scores.bytes().map(|digit| digit.saturating_sub(b'0'));
        let findings = Findings {
            works_for: String::new(),
            scores: Criterion::ALL.iter().copied().zip(digits).collect(),
            remarks: BTreeMap::new(),
            verdict: Some(Verdict::Publish),
            standing: it.found.or(it.standing),
            advice: it.advice.get(n).cloned().unwrap_or_default(),
            excuse: String::new(),
        };
        let actor = account::acting(tx, account).await?.ok_or(Error::NotFound)?;
        let reader = Cx { actor, ..cx.clone() };
        let permit = reader.permit::<GiveReview>(tx, (review, shelf.clone())).await?;
        reviews::give(tx, &reader.actor, &permit, &findings, Course::Given).await?;
    }
    Ok(())
}
