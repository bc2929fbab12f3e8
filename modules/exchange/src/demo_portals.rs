//! The portals of the example network, from `demo/exchange/portals.toml`: invented, with what was seen of them over time,
//! what a machine would have found since, and what they would publish for others.//! Loading them again changes nothing.

use crate::demo::{organisation, read, text};
use crate::portals::checks::{self, Brought};
use crate::portals::finding::{Finding, Judged};
use crate::portals::harvest::model::{Batch, Course, Raw, Speaks};
use crate::portals::harvest::records;
use crate::portals::harvest::sources::{self, Went};
use crate::portals::model::{Observation, Offered, Phase, Portal};
use crate::portals::policy::{AddPortal, KeepPortal};
use crate::portals::store;
use crate::practices::model::Contact;
use directory::api::Shelf;
use jiff::civil::Date;
use kernel::{Error, Id, Lang, Result};
use network::api::Population;
use platform::outbound::verdict::Verdict;
use platform::{Cx, Tx};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use url::Url;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    portal: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    slug: String,
    lang: Lang,
    name: BTreeMap<Lang, String>,
    summary: BTreeMap<Lang, String>,
    /// An institution of the example, or the name of another.
    keeper: Option<String>,
    #[serde(default)]
    owner: String,
    territory: String,
    #[serde(default)]
    populations: Vec<Population>,
    languages: Vec<Lang>,
    /// Codes of themes.
    topics: BTreeMap<Phase, Vec<String>>,
    #[serde(default)]
    offered: Vec<Offered>,
    #[serde(default)]
    licence: String,
    email: String,
    #[serde(default)]
    seen: Vec<Observation>,
    /// What the machine found since, which nobody has confirmed.
    found: Option<Finding>,
    /// What it would publish for others.
    publishes: Option<Publishes>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Publishes {
    speaks: Speaks,
    path: String,
    records: Vec<Published>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Published {
    title: String,
    summary: String,
    lang: String,
    path: String,
    dated: Date,
}

/// Loads what is not there yet.
pub(crate) async fn load(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>) -> Result<()> {
    let file: File = read("exchange/portals.toml")?;
    for entry in file.portal {
        let id = Id::<Portal>::derived("demo", &format!("portal:{}", entry.slug));
        if store::find(tx, id.uuid()).await?.is_none() {
            one(cx, tx, shelf, id, entry).await?;
        }
    }
    Ok(())
}

async fn one(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, id: Id<Portal>, it: Entry) -> Result<()> {
    let wrong = |what: &str| Error::internal(format!("demo/exchange: «{}»: {what}", it.slug));
    let place = shelf.territories.iter().find(|at| at.slug == it.territory).ok_or_else(|| wrong("territory"))?;
    let mut topics = BTreeMap::new();
    for (phase, codes) in &it.topics {
        let ids: Option<Vec<_>> = codes.iter().map(|code| shelf.theme(code).map(|it| it.id)).collect();
        topics.insert(*phase, ids.ok_or_else(|| wrong("theme"))?);
    }
    let keeper = it.keeper.as_deref().map(organisation);
    let made = Portal {
        id,
        url: format!("https://{}.example.org/", it.slug),
        name: text(it.lang, it.name.clone()).ok_or_else(|| wrong("name"))?,
        summary: text(it.lang, it.summary.clone()),
        organisation: keeper,
        owner: it.owner.clone(),
        territory: place.id,
        populations: it.populations.clone(),
        languages: it.languages.clone(),
        topics,
        offered: it.offered.clone(),
        licence: it.licence.clone(),
        contact: Contact { email: it.email.clone(), ..Contact::default() },
        slug: it.slug.clone(),
    };
    let permit = cx.permit::<AddPortal>(tx, (place.id, keeper.map(|it| it.uuid()), shelf.clone())).await?;
    store::add(tx, &cx.actor, &permit, &made).await?;
    for seen in &it.seen {
        let permit = cx.permit::<KeepPortal>(tx, (id.uuid(), shelf.clone())).await?;
        store::note(tx, &cx.actor, &permit, seen).await?;
    }
    if let Some(finding) = it.found {
        let permit = cx.permit::<KeepPortal>(tx, (id.uuid(), shelf.clone())).await?;
        let judged = Judged { answers: Some(finding.answers), verdict: Verdict::Works, failures: 0, trouble: "" };
        checks::note(tx, &permit, &judged, Brought { finding: Some(finding), ..Brought::default() }).await?;
    }
    if let Some(publishes) = &it.publishes {
        harvested(cx, tx, shelf, &made, publishes).await?;
    }
    Ok(())
}

/// What it publishes, as if it had been harvested now.
async fn harvested(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, of: &Portal, it: &Publishes) -> Result<()> {
    let base = Url::parse(&of.url).map_err(Error::internal)?;
    let id = Id::derived("demo", &format!("source:{}", of.slug));
    let permit = cx.permit::<KeepPortal>(tx, (of.id.uuid(), shelf.clone())).await?;
    let url = base.join(&it.path).map_err(Error::internal)?;
    sources::add(tx, &cx.actor, &permit, id, (it.speaks, url.as_str())).await?;
    let mut batch = Batch::default();
    for record in &it.records {
        let Published { title, summary, lang, path, dated } = record;
        batch.take(Raw { identifier: path, title, summary, lang, url: path, dated: Some(*dated) }, &base);
    }
    let source = sources::find(tx.connection(), id.uuid()).await?.ok_or(Error::NotFound)?;
    records::take(tx, &permit, &source, &batch.entries).await?;
    sources::note(tx, &source, Went::Well { course: Course::default(), whole: false }, "").await
}
