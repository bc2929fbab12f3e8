//! The portals of the example network, from `demo/exchange/portals.toml`: invented, with what was seen of them over time,
//! and what a machine would have found since.//! Loading them again changes nothing.

use crate::demo::{organisation, read, text};
use crate::portals::checks::{self, Brought};
use crate::portals::finding::{Finding, Judged};
use crate::portals::model::{Observation, Offered, Phase, Portal};
use crate::portals::policy::{AddPortal, KeepPortal};
use crate::portals::store;
use crate::practices::model::Contact;
use directory::api::Shelf;
use kernel::{Error, Id, Lang, Result};
use network::api::Population;
use platform::outbound::verdict::Verdict;
use platform::{Cx, Tx};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

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
    Ok(())
}
