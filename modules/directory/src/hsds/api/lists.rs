//! The lists: what is asked becomes a question to the search index, and the hits become records.
//! Every list has one order without ties, so that its pages together hold everything once.

use super::answers;
use super::asked::Asked;
use super::pieces::{Form, Wanted};
use super::{Call, Noun, streams, terms};
use crate::listing;
use crate::organisations::Organisation;
use crate::records::Record;
use crate::services::Service;
use kernel::{Error, Lang, Result};
use platform::Answer;
use search::{Near, Order, Query};

/// `/{noun}`: a page of a list, or all of it one record a line.
pub(super) async fn index(call: Call, noun: Noun) -> Answer {
    let asked = Asked::read(&call.query, noun.parameters())?;
    let spoken = call.spoken(&asked)?;
    if matches!(noun, Noun::Taxonomies | Noun::TaxonomyTerms) {
        let (total, records) = terms::list(&call, noun, &asked, spoken.shown);
        return Ok(answers::list(&call, &asked, spoken, total, &records));
    }
    let form = Form { noun, lang: spoken.shown, depth: asked.depth() };
    if asked.streams() {
        let all = call.walk(noun, &asked, spoken.shown).await?;
        return Ok(streams::answer(call, form, all, spoken)?);
    }
    let (total, wanted) = call.find(noun, &asked, spoken.shown).await?;
    let records = call.pieces(form, &wanted, true).await?;
    Ok(answers::list(&call, &asked, spoken, total, &records))
}

impl Call {
    /// How many there are, and those on the page.
    async fn find(&self, noun: Noun, asked: &Asked, lang: Lang) -> Result<(usize, Vec<Wanted>)> {
        let by_service = noun == Noun::Organizations && (asked.term.is_some() || asked.taxonomy.is_some());
        if noun == Noun::ServiceAtLocations || by_service {
            let all = self.walk(noun, asked, lang).await?;
            let page = all.iter().skip(asked.offset()).take(asked.per_page()).copied().collect();
            return Ok((all.len(), page));
        }
        let Some(query) = self.question(noun, asked, lang).await? else { return Ok((0, Vec::new())) };
        let (total, keys) = self.directory.index.ids(&query).map_err(Error::internal)?;
        Ok((total, keys.iter().filter_map(|key| wanted(noun, key)).collect()))
    }

    /// The question to the search index. `None` when nothing can be found.
    pub async fn question(&self, noun: Noun, asked: &Asked, lang: Lang) -> Result<Option<Query>> {
        let of_services = noun != Noun::Organizations;
        let mut query = Query {
            text: asked.search.clone(),
            lang: lang.to_string(),
            kinds: vec![if of_services { Service::KIND } else { Organisation::KIND }.to_owned()],
            order: if asked.search.is_empty() { Order::Name } else { Order::Relevance },
            modified_after: asked.modified_from.map(|from| from.saturating_sub(1)),
            offset: asked.offset(),
            limit: asked.per_page(),
            ..Query::default()
        };
        let mut filter =
            |name: &str, value: Option<String>| query.filters.extend(value.map(|value| (name.to_owned(), vec![value])));
        filter("territory", self.territory(asked)?);
        if of_services {
            filter("term", asked.term.map(|id| id.to_string()));
            filter("taxonomy", asked.taxonomy.map(|id| id.to_string()));
            filter("organisation", asked.organisation.map(|id| id.to_string()));
        }
        match (&asked.postcode, asked.proximity) {
            (Some(postcode), Some(metres)) => {
                let Some(point) = self.middle(postcode).await? else { return Ok(None) };
                query.near = Some(Near { point, within_m: Some(metres) });
                if query.order == Order::Name {
                    query.order = Order::Distance;
                }
            }
            (Some(postcode), None) => query.filters.push(("postcode".to_owned(), vec![postcode.clone()])),
            (None, _) => {}
        }
        Ok(Some(query))
    }

    fn territory(&self, asked: &Asked) -> Result<Option<String>> {
        let Some(slug) = &asked.territory else { return Ok(None) };
        let shelf = self.directory.shelf();
        let known = shelf
            .territories
            .iter()
            .find(|territory| territory.slug == *slug)
            .map(|territory| territory.id.to_string());
        known.map(Some).ok_or_else(|| Error::Malformed(format!("territory: there is none called «{slug}» here.")))
    }
}

/// The record that a key of the index stands for.
pub(super) fn wanted(noun: Noun, key: &str) -> Option<Wanted> {
    match noun {
        Noun::Organizations => listing::id::<Organisation>(key).map(|id| Wanted::whole(id.uuid())),
        _ => listing::id::<Service>(key).map(|id| Wanted::whole(id.uuid())),
    }
}
