//! The organisations that are there, as the rule of likeness needs them: all of the directory, in the network or not.
//! They are walked a piece at a time; what is kept of each is its card alone.

use super::likeness::{Blocks, Card};
use super::words;
use directory::api::{self, Organisation, Shelf};
use kernel::{Id, Result, Territory};
use platform::Cx;
use uuid::Uuid;

/// Organisations read at once.
const BATCH: u64 = 1_000;
/// Proposed for one.
pub const MOST: usize = 5;

/// One that may be the same.
pub struct Alike {
    pub id: Uuid,
    pub name: String,
    pub place: Option<String>,
    pub likeness: f64,
}

/// All organisations of the directory, ready to be compared, with their identifiers in the same order.
pub async fn everyone(cx: &Cx) -> Result<(Blocks, Vec<Uuid>)> {
    let (mut cards, mut ids) = (Vec::new(), Vec::new());
    loop {
        let batch = api::organisations_after(cx.app.db.read(), ids.last().copied(), BATCH).await?;
        let known: Vec<Uuid> = batch.iter().map(|it| it.id.uuid()).collect();
        if known.is_empty() {
            return Ok((Blocks::new(cards), ids));
        }
        let mut points = api::points(cx.app.db.read(), &known).await?;
        cards.extend(batch.iter().map(|it| card(it, points.remove(&it.id.uuid()))));
        ids.extend(known);
    }
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
    shelf: &Shelf,
    name: &str,
    website: &str,
    phone: &str,
    territory: Option<Id<Territory>>,
) -> Result<Vec<Alike>> {
    let (blocks, ids) = everyone(cx).await?;
    let given = |text: &str| Some(text.to_owned()).filter(|it| !it.is_empty());
    let asked =
        Card { names: vec![name.to_owned()], territory, point: None, website: given(website), phone: given(phone) };
    let likely = blocks.likely(&asked, MOST);
    let found: Vec<Uuid> = likely.iter().map(|(at, _)| ids[*at]).collect();
    let organisations = api::organisations(cx.app.db.read(), &found).await?;
    let one = |(at, likeness): &(usize, f64)| {
        let it = organisations.iter().find(|it| it.id.uuid() == ids[*at])?;
        let place = it.territory.and_then(|id| words::territory(&cx.locale, shelf, id));
        Some(Alike { id: ids[*at], name: it.name.show(cx.lang()).value.clone(), place, likeness: *likeness })
    };
    Ok(likely.iter().filter_map(one).collect())
}
