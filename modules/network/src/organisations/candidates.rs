//! The organisations that may be the same as one that is described, among all of the directory, in the network or not.
//! What is read is only what shares a word, an acronym, a web address or a number with it.

use super::likeness::{Blocks, Card};
use super::network::Network;
use super::words;
use directory::api::{self, Organisation};
use kernel::{Error, Id, Result, Territory};
use platform::Cx;
use std::sync::Arc;
use uuid::Uuid;

/// Organisations read at once.
const BATCH: usize = 400;
/// Proposed for one.
pub const MOST: usize = 5;

/// One that may be the same.
pub struct Alike {
    pub id: Uuid,
    pub name: String,
    pub place: Option<String>,
    pub likeness: f64,
}

/// The organisations worth comparing with these, ready to be compared, with their identifiers in the same order.
pub async fn near(cx: &Cx, network: &Arc<Network>, asked: Vec<Card>) -> Result<(Blocks, Vec<Uuid>)> {
    let names = network.clone();
    // For a thousand rows of a sheet that is no work for the thread that answers others.
    let near = tokio::task::spawn_blocking(move || names.near(&asked)).await.map_err(Error::internal)?;
    let (mut cards, mut ids) = (Vec::new(), Vec::new());
    for chunk in near.chunks(BATCH) {
        let mut points = api::points(cx.app.db.read(), chunk).await?;
        for it in api::organisations(cx.app.db.read(), chunk).await? {
            let id = it.id.uuid();
            cards.push(card(&it, points.remove(&id)));
            ids.push(id);
        }
    }
    Ok((Blocks::new(&cards), ids))
}

/// What the rule knows of an organisation.
pub fn card(it: &Organisation, point: Option<(f64, f64)>) -> Card {
    let texts = std::iter::once(&it.name).chain(&it.alternate_name);
    Card {
        names: texts.flat_map(|text| text.versions().map(|(_, version)| version.value.clone())).collect(),
        territory: it.territory,
        point,
        website: it.website.clone(),
        phone: it.phones.first().map(|phone| phone.number.clone()),
    }
}

/// Those that may be the one that is described, the likeliest first.
pub async fn like(
    cx: &Cx,
    network: &Arc<Network>,
    name: &str,
    website: &str,
    phone: &str,
    territory: Option<Id<Territory>>,
) -> Result<Vec<Alike>> {
    let given = |text: &str| Some(text.to_owned()).filter(|it| !it.is_empty());
    let asked =
        Card { names: vec![name.to_owned()], territory, point: None, website: given(website), phone: given(phone) };
    let (blocks, ids) = near(cx, network, vec![asked.clone()]).await?;
    let shelf = network.shelf();
    let likely = blocks.likely(&asked, MOST);
    let found: Vec<Uuid> = likely.iter().map(|(at, _)| ids[*at]).collect();
    let organisations = api::organisations(cx.app.db.read(), &found).await?;
    let one = |(at, likeness): &(usize, f64)| {
        let it = organisations.iter().find(|it| it.id.uuid() == ids[*at])?;
        let place = it.territory.and_then(|id| words::territory(&cx.locale, &shelf, id));
        Some(Alike { id: ids[*at], name: it.name.show(cx.lang()).value.clone(), place, likeness: *likeness })
    };
    Ok(likely.iter().filter_map(one).collect())
}
