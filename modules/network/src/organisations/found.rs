//! Organisations as lists, maps and exports show them: found in the index, read from the database, in the order found.
//! A page of them takes a fixed number of queries, however long it is.

use super::listing;
use super::model::{FocalPoint, Profile};
use super::network::Network;
use super::store;
use directory::api::{self, Organisation, Shelf};
use kernel::{Error, Result};
use platform::Cx;
use search::Found;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// Organisations read at once where all are wanted.
const PIECE: usize = 400;

/// One organisation with all that may be shown of it.
pub struct Listed {
    pub organisation: Organisation,
    pub profile: Profile,
    /// Only those whom the one who asks may see.
    pub people: Vec<FocalPoint>,
    /// Where it is, and whether exactly.
    pub point: Option<((f64, f64), bool)>,
}

/// Reads what was found, as far as the one who asks may see.
pub async fn load(cx: &Cx, shelf: &Shelf, ids: &[Uuid]) -> Result<Vec<Listed>> {
    let db = cx.app.db.read();
    let mut profiles: HashMap<Uuid, Profile> =
        store::profiles(db, &cx.visible(), ids).await?.into_iter().map(|it| (it.id, it)).collect();
    let mut organisations = api::organisations(db, ids).await?;
    organisations.retain(|it| !it.archived);
    let there: Vec<&Organisation> = organisations.iter().filter(|it| profiles.contains_key(&it.id.uuid())).collect();
    let mut people: HashMap<Uuid, Vec<FocalPoint>> = HashMap::new();
    for person in store::focal_points(db, &cx.visible(), shelf, &there).await? {
        people.entry(person.organisation).or_default().push(person);
    }
    let points = api::points(db, ids).await?;
    let mut organisations: HashMap<Uuid, Organisation> =
        organisations.into_iter().map(|it| (it.id.uuid(), it)).collect();
    let listed = ids.iter().filter_map(|id| {
        let (profile, organisation) = (profiles.remove(id)?, organisations.remove(id)?);
        let point = listing::point(shelf, &profile, organisation.territory, points.get(id).copied());
        Some(Listed { people: people.remove(id).unwrap_or_default(), profile, organisation, point })
    });
    Ok(listed.collect())
}

/// The identifiers in an answer of the index.
pub fn ids(found: &Found) -> Vec<Uuid> {
    found.hits.iter().filter_map(|hit| Uuid::try_parse(&hit.id).ok()).collect()
}

/// Gives everything that a question finds to `take`, up to `most`, a piece at a time: what was given is not kept here.
pub async fn each(
    cx: &Cx,
    network: &Arc<Network>,
    query: &search::Query,
    most: usize,
    mut take: impl FnMut(&Shelf, &Listed) -> Result<()>,
) -> Result<()> {
    let shelf = network.shelf();
    for offset in (0..most).step_by(PIECE) {
        let limit = PIECE.min(most - offset);
        let query = search::Query { offset, limit, facets: Vec::new(), ..query.clone() };
        let some = ids(&network.index.search(&query).map_err(Error::internal)?);
        for it in &load(cx, &shelf, &some).await? {
            take(&shelf, it)?;
        }
        if some.len() < limit {
            break;
        }
    }
    Ok(())
}
