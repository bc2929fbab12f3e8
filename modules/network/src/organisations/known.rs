//! Organisations as other nouns of the network name them: known by their identifiers, or found by words.
//! Only those that the public sees: a group names nobody whom the network hides.

use super::network::Network;
use super::{found, store, words};
use directory::api;
use kernel::{Error, Result};
use platform::Cx;
use std::collections::HashMap;
use uuid::Uuid;

/// Offered for words.
const OFFERED: usize = 8;

/// An organisation of the network, as it is called in the language of the page.
#[derive(Debug, Clone)]
pub struct Known {
    pub id: Uuid,
    pub name: String,
    /// Where it is at home.
    pub place: Option<String>,
    /// Its public page.
    pub href: String,
}

/// Those with these identifiers, in no particular order.
///
/// # Errors
/// When the database fails.
pub async fn known(cx: &Cx, network: &Network, ids: &[Uuid]) -> Result<HashMap<Uuid, Known>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let (db, shelf) = (cx.app.db.read(), network.shelf());
    let listed = store::profiles(db, &cx.visible(), ids).await?.into_iter().filter(|it| it.listed).map(|it| it.id);
    let listed: Vec<Uuid> = listed.collect();
    let organisations = api::organisations(db, &listed).await?;
    let one = |it: api::Organisation| Known {
        id: it.id.uuid(),
        name: it.name.show(cx.lang()).value.clone(),
        place: it.territory.and_then(|id| words::territory(&cx.locale, &shelf, id)),
        href: format!("/{}/network/organisations/{}", cx.lang(), it.slug),
    };
    Ok(organisations.into_iter().map(one).map(|it| (it.id, it)).collect())
}

/// Those that words find, the likeliest first.
///
/// # Errors
/// When the index or the database fails.
pub async fn by_words(cx: &Cx, network: &Network, text: &str) -> Result<Vec<Known>> {
    let query = search::Query {
        text: text.to_owned(),
        lang: cx.lang().to_string(),
        filters: vec![("listed".to_owned(), vec!["yes".to_owned()])],
        limit: OFFERED,
        prefix: true,
        ..search::Query::default()
    };
    let ids = found::ids(&network.index.search(&query).map_err(Error::internal)?);
    let mut known = known(cx, network, &ids).await?;
    Ok(ids.iter().filter_map(|id| known.remove(id)).collect())
}
