//! What other modules may use of the directory, and nothing else: its organisations, its places, its territories and themes,
//! where people are sent, and how a translation is brought into a text.
//! Reading gives what the public may see; an organisation is made or mended here with a permit alone.

pub use crate::destinations::{Destination, destinations, destinations_by_name, destinations_named};
pub use crate::drafts::translating::{Rendering, rendered, seen};
pub use crate::hsds::slug;
pub use crate::organisations::Organisation;
pub use crate::services::card::highlighted;
pub use crate::shelf::{Shelf, local};
pub use crate::taxonomies::TaxonomyTerm;
pub use crate::visit::Grounds;

use crate::contacts::Phone;
use crate::guides::store as guides;
use crate::lists::model as lists;
use crate::locations::{Location, store as locations};
use crate::organisations::store as organisations_store;
use crate::records::{self, Record};
use crate::searches;
use crate::services::Service;
use crate::services::store as services;
use kernel::{Actor, Error, Id, Result, Right, Scope, Territory, Text};
use platform::{Action, Permit, Tx, Visible};
use sea_orm::ConnectionTrait;
use std::collections::HashMap;
use uuid::Uuid;

/// Kinds of the change log after which what is read here may be different.
pub const ORGANISATION: &str = Organisation::KIND;
pub const LOCATION: &str = Location::KIND;
/// Kinds after which a [`Shelf`] is to be loaded again.
pub const SHELVED: [&str; 3] = [Territory::KIND, crate::taxonomies::Taxonomy::KIND, TaxonomyTerm::KIND];

/// The organisations with these identifiers that there are, in no particular order.
///
/// # Errors
/// When the database fails.
pub async fn organisations(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Organisation>> {
    records::by_ids(db, ids).await
}

/// The organisation at a readable address.
///
/// # Errors
/// When the database fails.
pub async fn organisation_at(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Organisation>> {
    organisations_store::by_slug(db, slug).await
}

/// The organisations that are at home in a territory and in use; at most 500.
///
/// # Errors
/// When the database fails.
pub async fn organisations_in(db: &impl ConnectionTrait, territory: Id<Territory>) -> Result<Vec<Organisation>> {
    organisations_store::of_territory(db, territory).await
}

/// All organisations, a piece at a time, in the order of their identifiers.
///
/// # Errors
/// When the database fails.
pub async fn organisations_after(
    db: &impl ConnectionTrait,
    last: Option<Uuid>,
    limit: u64,
) -> Result<Vec<Organisation>> {
    records::after(db, last, limit).await
}

/// Where organisations have a place that may be told, as latitude and longitude. A confidential place gives none.
///
/// # Errors
/// When the database fails.
pub async fn points(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<HashMap<Uuid, (f64, f64)>> {
    let mut found = HashMap::new();
    let ids: Vec<Id<Organisation>> = ids.iter().map(|id| Id::from_uuid(*id)).collect();
    for location in locations::of_organisations(db, &ids).await? {
        if let (Some(organisation), Some(point), false) =
            (location.organisation, location.point(), location.confidential)
        {
            found.entry(organisation.uuid()).or_insert(point);
        }
    }
    Ok(found)
}

/// The organisations whose places these are.
///
/// # Errors
/// When the database fails.
pub async fn owners(db: &impl ConnectionTrait, places: &[Uuid]) -> Result<Vec<Uuid>> {
    let places: Vec<Location> = records::by_ids(db, places).await?;
    Ok(places.into_iter().filter_map(|it| it.organisation).map(Id::uuid).collect())
}

/// How often people searched the directory of a territory in a month (`2026-11`) and found nothing, by the code of the theme
/// that was meant; none where that is not known.
///
/// # Errors
/// When the database fails.
pub async fn missed_by_theme(
    db: &impl ConnectionTrait,
    territory: Id<Territory>,
    month: &str,
) -> Result<Vec<(Option<String>, i64)>> {
    searches::by_theme(db, territory, month).await
}

/// The first month of which searches without result are remembered.
///
/// # Errors
/// When the database fails.
pub async fn first_missed_month(db: &impl ConnectionTrait, territory: Id<Territory>) -> Result<Option<String>> {
    searches::first_month(db, territory).await
}

/// The scopes in which an organisation of this territory lies, itself first.
pub fn scopes(shelf: &Shelf, id: Uuid, home: Option<Id<Territory>>) -> Vec<Scope> {
    let around = home.map(|home| shelf.around(home)).unwrap_or_default();
    std::iter::once(Scope::Organisation(id)).chain(around.into_iter().map(|it| Scope::Territory(it.id))).collect()
}

/// What may be said of an organisation without opening its whole record.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    pub website: Option<String>,
    pub email: Option<String>,
    /// The first of its numbers.
    pub phone: Option<String>,
    pub founded: Option<i32>,
}

impl Facts {
    /// What a record says.
    pub fn of(it: &Organisation) -> Facts {
        Facts {
            website: it.website.clone(),
            email: it.email.clone(),
            phone: it.phones.first().map(|phone| phone.number.clone()),
            founded: it.year_incorporated,
        }
    }

    fn write(self, it: &mut Organisation) {
        let wanted = self.phone.filter(|number| !number.is_empty());
        match (wanted, it.phones.is_empty()) {
            (Some(number), true) => {
                let id = Id::derived(&it.id.to_string(), "phone");
                it.phones.push(Phone { id, ..Phone::new(&number) });
            }
            (Some(number), false) => it.phones[0].number = number,
            (None, true) => {}
            (None, false) => drop(it.phones.remove(0)),
        }
        (it.website, it.email, it.year_incorporated) = (self.website, self.email, self.founded);
    }
}

/// An organisation that is not there yet.
#[derive(Debug, Clone)]
pub struct NewOrganisation {
    pub id: Id<Organisation>,
    pub territory: Option<Id<Territory>>,
    pub name: Text,
    pub description: Option<Text>,
    pub facts: Facts,
}

/// Where new organisations are to be: a territory's scopes, or none for the whole network.
#[derive(Debug, Clone)]
pub struct Home {
    pub territory: Option<Id<Territory>>,
    pub around: Vec<Scope>,
}

impl Home {
    pub fn new(shelf: &Shelf, territory: Option<Id<Territory>>) -> Home {
        let around = territory.map(|it| shelf.around(it)).unwrap_or_default();
        Home { territory, around: around.into_iter().map(|it| Scope::Territory(it.id)).collect() }
    }
}

/// To make organisations in a territory: who manages its people.
pub struct CreateOrganisation;

impl Action for CreateOrganisation {
    type Object = Home;
    type Key = Home;

    async fn load(_: &Tx, home: Home) -> Result<Option<Home>> {
        Ok((home.territory.is_none() || !home.around.is_empty()).then_some(home))
    }

    fn allows(actor: &Actor, home: &Home) -> bool {
        actor.may(Right::ManagePeople, &home.around)
    }
}

/// Makes an organisation. What comes back has the readable address it was given.
///
/// # Errors
/// `Conflict` when it is there already, `Denied` when it is to be elsewhere than the permit says.
pub async fn create(tx: &mut Tx, permit: &Permit<CreateOrganisation>, new: NewOrganisation) -> Result<Organisation> {
    if permit.object().territory != new.territory {
        return Err(Error::Denied);
    }
    if !organisations(tx.connection(), &[new.id.uuid()]).await?.is_empty() {
        return Err(Error::Conflict);
    }
    let slug = free_slug(tx, new.id.uuid(), &new.name).await?;
    let mut made = Organisation {
        id: new.id,
        slug,
        territory: new.territory,
        name: new.name,
        alternate_name: None,
        description: new.description,
        email: None,
        website: None,
        additional_websites: Vec::new(),
        tax_status: None,
        tax_id: None,
        year_incorporated: None,
        legal_status: None,
        logo: None,
        pictures: Vec::new(),
        uri: None,
        parent: None,
        funding: Vec::new(),
        contacts: Vec::new(),
        phones: Vec::new(),
        programs: Vec::new(),
        identifiers: Vec::new(),
        attributes: Vec::new(),
        metadata: Vec::new(),
        archived: false,
    };
    new.facts.write(&mut made);
    records::keep(tx, permit, std::slice::from_ref(&made)).await?;
    Ok(made)
}

async fn free_slug(tx: &Tx, id: Uuid, name: &Text) -> Result<String> {
    let wanted = slug(name.show(name.source()).value);
    let tail = id.simple().to_string();
    let short: String = wanted.chars().take(50).collect();
    for candidate in [wanted, format!("{short}-{}", &tail[tail.len() - 8..])] {
        let candidate = candidate.trim_matches('-').to_owned();
        if !candidate.is_empty() && organisation_at(tx.connection(), &candidate).await?.is_none() {
            return Ok(candidate);
        }
    }
    Ok(tail)
}

/// An organisation and the scopes in which it lies.
#[derive(Debug, Clone)]
pub struct Held {
    pub organisation: Organisation,
    pub within: Vec<Scope>,
}

/// To mend the facts of an organisation: its own writers, and who manages the people of its territory.
pub struct MendOrganisation;

impl Action for MendOrganisation {
    type Object = Held;
    type Key = (Uuid, std::sync::Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Held>> {
        let found = organisations(tx.connection(), &[id]).await?.pop();
        Ok(found.map(|organisation| Held { within: scopes(&shelf, id, organisation.territory), organisation }))
    }

    fn allows(actor: &Actor, held: &Held) -> bool {
        actor.may(Right::ManagePeople, &held.within) || actor.may(Right::Write, &held.within[..1])
    }
}

/// Writes the facts of an organisation. Whether anything changed.
///
/// # Errors
/// When the database fails.
pub async fn mend(tx: &mut Tx, permit: &Permit<MendOrganisation>, facts: Facts) -> Result<bool> {
    let mut mended = permit.object().organisation.clone();
    facts.write(&mut mended);
    if mended == permit.object().organisation {
        return Ok(false);
    }
    records::keep(tx, permit, &[mended]).await?;
    Ok(true)
}

/// A service or a page of a guide that can be given to somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub id: Uuid,
    /// Whether it is a page of a guide.
    pub guide: bool,
    pub title: Text,
    pub also: Option<Text>,
    /// What it is about: of a guide, what the services it names are about.
    pub terms: Vec<Uuid>,
}

/// Kinds after which a territory's choices may be different.
pub const CHOSEN: [&str; 2] = [Service::KIND, crate::guides::Guide::KIND];
/// Most that a short list holds.
pub const SHORT_LIST: usize = lists::MOST;

/// The services of a territory that the public sees, by name, and then the pages of its guide in their order.
///
/// # Errors
/// When the database fails.
pub async fn choices(
    db: &impl ConnectionTrait,
    visible: &Visible<Service>,
    territory: Id<Territory>,
) -> Result<Vec<Choice>> {
    let services = services::of_territory(db, visible, territory).await?;
    let about: HashMap<Id<Service>, Vec<Uuid>> =
        services.iter().map(|it| (it.id, it.terms().map(Id::uuid).collect())).collect();
    let service = |it: Service| Choice {
        id: it.id.uuid(),
        guide: false,
        terms: it.terms().map(Id::uuid).collect(),
        also: it.alternate_name,
        title: it.name,
    };
    let mut choices: Vec<Choice> = services.into_iter().map(service).collect();
    for it in guides::seen_of_territory(db, territory).await? {
        let mut terms: Vec<Uuid> = it.services.iter().filter_map(|id| about.get(id)).flatten().copied().collect();
        terms.sort_unstable();
        terms.dedup();
        choices.push(Choice { id: it.id.uuid(), guide: true, title: it.title, also: it.summary, terms });
    }
    Ok(choices)
}

/// The address of a short list, after that of its territory. It tells nothing but identifiers.
pub fn short_list(ids: &[Uuid]) -> String {
    format!("/list/{}", lists::written(ids))
}
