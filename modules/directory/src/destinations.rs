//! Where other modules send people: services that are offered and organisations, with what is needed to name and reach them.
//! Nothing is in it that the public does not see.

use crate::organisations::{Organisation, store as organisations};
use crate::records;
use crate::services::{Service, store as services};
use crate::shelf::Shelf;
use kernel::{Id, Lang, Result, Territory, Text};
use platform::Cx;
use sea_orm::ConnectionTrait;
use std::collections::HashMap;
use uuid::Uuid;

/// A service, or an organisation as such.
#[derive(Debug, Clone, PartialEq)]
pub struct Destination {
    pub id: Uuid,
    /// Whether it is a service.
    pub is_service: bool,
    pub name: Text,
    /// Whose service it is, or itself.
    pub organisation: Option<(Uuid, Text)>,
    pub territory: Option<Id<Territory>>,
    /// Where letters about it are read.
    pub email: Option<String>,
    slug: String,
}

impl Destination {
    /// Its public page; none where no directory shows it.
    pub fn href(&self, shelf: &Shelf, lang: Lang) -> Option<String> {
        let territory = shelf.territory(self.territory?).filter(|it| it.published)?;
        let kind = if self.is_service { "services" } else { "organisations" };
        Some(format!("/{lang}/{}/{kind}/{}", territory.slug, self.slug))
    }

    /// What it is called, with the organisation whose service it is.
    pub fn name(&self, lang: Lang) -> String {
        let own = self.name.show(lang).value.clone();
        match &self.organisation {
            Some((_, name)) if self.is_service => format!("{own} · {}", name.show(lang).value),
            _ => own,
        }
    }

    fn of_organisation(it: &Organisation) -> Destination {
        Destination {
            id: it.id.uuid(),
            is_service: false,
            name: it.name.clone(),
            organisation: Some((it.id.uuid(), it.name.clone())),
            territory: it.territory,
            email: it.email.clone(),
            slug: it.slug.clone(),
        }
    }

    fn of_service(it: Service, organisations: &HashMap<Uuid, Organisation>) -> Destination {
        let owner = it.organisation.and_then(|id| organisations.get(&id.uuid()));
        let contact = it.contacts.iter().find_map(|contact| contact.email.clone());
        Destination {
            id: it.id.uuid(),
            is_service: true,
            organisation: owner.map(|it| (it.id.uuid(), it.name.clone())),
            territory: Some(it.territory),
            email: it.email.or(contact).or_else(|| owner.and_then(|it| it.email.clone())),
            name: it.name,
            slug: it.slug,
        }
    }
}

/// The services that these territories offer, each territory's in the order of their addresses, then their organisations.
///
/// # Errors
/// When the database fails.
pub async fn destinations(cx: &Cx, territories: &[Id<Territory>]) -> Result<Vec<Destination>> {
    let db = cx.app.db.read();
    let (mut offered, mut homes) = (Vec::new(), Vec::new());
    for territory in territories {
        offered.extend(services::of_territory(db, &cx.visible(), *territory).await?);
        homes.extend(organisations::of_territory(db, *territory).await?);
    }
    with_owners(db, offered, &homes).await
}

/// The services and organisations of the whole network whose names have all these words, at most so many of each; none without
/// words.
///
/// # Errors
/// When the database fails.
pub async fn destinations_by_name(cx: &Cx, words: &str, most: u64) -> Result<Vec<Destination>> {
    if words.trim().is_empty() {
        return Ok(Vec::new());
    }
    let db = cx.app.db.read();
    let offered = services::by_name(db, &cx.visible(), words, most).await?;
    let homes = organisations::by_name(db, words, most).await?;
    with_owners(db, offered, &homes).await
}

async fn with_owners(
    db: &impl ConnectionTrait,
    services: Vec<Service>,
    organisations: &[Organisation],
) -> Result<Vec<Destination>> {
    let known = owners(db, &services).await?;
    let services = services.into_iter().map(|it| Destination::of_service(it, &known));
    Ok(services.chain(organisations.iter().map(Destination::of_organisation)).collect())
}

/// These services and organisations, in no particular order; those that are no longer offered too, so that what was said of
/// them keeps its name.
///
/// # Errors
/// When the database fails.
pub async fn destinations_named(
    db: &impl ConnectionTrait,
    services: &[Uuid],
    organisations: &[Uuid],
) -> Result<HashMap<Uuid, Destination>> {
    let services: Vec<Service> = records::by_ids(db, services).await?;
    let named: Vec<Organisation> = records::by_ids(db, organisations).await?;
    Ok(with_owners(db, services, &named).await?.into_iter().map(|it| (it.id, it)).collect())
}

async fn owners(db: &impl ConnectionTrait, services: &[Service]) -> Result<HashMap<Uuid, Organisation>> {
    let mut ids: Vec<Uuid> = services.iter().filter_map(|it| it.organisation).map(Id::uuid).collect();
    ids.sort_unstable();
    ids.dedup();
    let found: Vec<Organisation> = records::by_ids(db, &ids).await?;
    Ok(found.into_iter().map(|it| (it.id.uuid(), it)).collect())
}
