//! Reads records and what they refer to, and writes them as HSDS: one query a noun however many records.
//! Only what the public may see is read; a location comes as its store gives it, without what it withholds.

use super::pieces::{Depth, Form, Wanted};
use super::{Call, Noun};
use crate::freshness::public as freshness;
use crate::hsds::{Detail, Lookups, Services, View, organization_json, service_at_location_json, service_json};
use crate::listing;
use crate::locations::{self, Location};
use crate::organisations::Organisation;
use crate::records::Record;
use crate::services::{Service, ServiceAtLocation};
use crate::shelf::Shelf;
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use kernel::{Error, Id, Result};
use search::{Order, Query};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// Services nested in the organisations of one answer at most.
const MOST_NESTED: usize = 5_000;

/// What records refer to.
pub(super) struct Around {
    shelf: Arc<Shelf>,
    organisations: HashMap<Id<Organisation>, Arc<Organisation>>,
    locations: HashMap<Id<Location>, Arc<Location>>,
    homes: HashMap<Id<Organisation>, Vec<Location>>,
}

impl Lookups for Around {
    fn organisation(&self, id: Id<Organisation>) -> Option<&Organisation> {
        self.organisations.get(&id).map(Arc::as_ref)
    }
    fn location(&self, id: Id<Location>) -> Option<&Location> {
        self.locations.get(&id).map(Arc::as_ref)
    }
    fn term(&self, id: Id<TaxonomyTerm>) -> Option<&TaxonomyTerm> {
        self.shelf.terms.get(&id)
    }
    fn taxonomy(&self, id: Id<Taxonomy>) -> Option<&Taxonomy> {
        self.shelf.taxonomies.iter().find(|taxonomy| taxonomy.id == id)
    }
    fn locations_of(&self, id: Id<Organisation>) -> Vec<&Location> {
        self.homes.get(&id).into_iter().flatten().collect()
    }
}

impl Around {
    /// Taxonomies and terms alone.
    pub fn shelf(shelf: Arc<Shelf>) -> Around {
        Around { shelf, organisations: HashMap::new(), locations: HashMap::new(), homes: HashMap::new() }
    }
}

type Written = Vec<(Uuid, Vec<u8>)>;

impl Call {
    /// The JSON of these records, in any order.
    pub async fn written_as(&self, form: Form, wanted: &[Wanted]) -> Result<Written> {
        match form.noun {
            Noun::Services => self.write_services(form, wanted).await,
            Noun::ServiceAtLocations => self.write_places(form, wanted).await,
            Noun::Organizations => self.write_organisations(form, wanted).await,
            Noun::Taxonomies | Noun::TaxonomyTerms => Ok(Vec::new()),
        }
    }

    async fn write_services(&self, form: Form, wanted: &[Wanted]) -> Result<Written> {
        let services = self.services(wanted).await?;
        let mut around = self.around_services(&services).await?;
        if form.depth == Depth::Full {
            around.locations = self.locations_of_services(&services).await?;
        }
        let write = |out: &mut Vec<u8>, service: &Arc<Service>| service_json(out, service, &around, form.view());
        Ok(services.iter().map(|service| (service.id.uuid(), written(|out| write(out, service)))).collect())
    }

    async fn write_places(&self, form: Form, wanted: &[Wanted]) -> Result<Written> {
        let services = self.services(wanted).await?;
        let mut around = self.around_services(&services).await?;
        let places = services.iter().flat_map(|service| service.places.iter().map(move |place| (service, place)));
        let places: HashMap<Uuid, _> = places.map(|(service, place)| (place.id.uuid(), (service, place))).collect();
        let asked: Vec<_> = wanted.iter().filter_map(|it| places.get(&it.id)).collect();
        let locations: Vec<_> = asked.iter().map(|(_, place)| place.location).collect();
        around.locations = self.locations(&locations).await?;
        let json = |(service, place): &(&Arc<Service>, &ServiceAtLocation)| {
            written(|out| service_at_location_json(out, service, place, &around, form.view()))
        };
        Ok(asked.into_iter().map(|it| (it.1.id.uuid(), json(it))).collect())
    }

    async fn write_organisations(&self, form: Form, wanted: &[Wanted]) -> Result<Written> {
        let ids: Vec<Id<Organisation>> = wanted.iter().map(|it| Id::from_uuid(it.id)).collect();
        let organisations = self.directory.organisations(&ids).await?;
        let mut around = Around::shelf(self.directory.shelf());
        let mut services: HashMap<Id<Organisation>, Vec<Arc<Service>>> = HashMap::new();
        if matches!(form.depth, Depth::Full | Depth::FullServices) {
            let all = self.services_of(&ids).await?;
            if form.depth == Depth::FullServices {
                // Not the organisation itself again in each of its services: it stands around them.
                around.locations = self.locations_of_services(&all).await?;
            }
            for location in locations::store::of_organisations(self.cx.app.db.read(), &ids).await? {
                if let Some(organisation) = location.organisation {
                    around.homes.entry(organisation).or_default().push(location);
                }
            }
            for service in all {
                if let Some(organisation) = service.organisation {
                    services.entry(organisation).or_default().push(service);
                }
            }
        }
        let write = |out: &mut Vec<u8>, organisation: &Organisation| {
            let own: Vec<&Service> = services.get(&organisation.id).into_iter().flatten().map(Arc::as_ref).collect();
            let shown = match form.depth {
                Depth::Full => Services::Brief(&own),
                Depth::FullServices => Services::Full(&own),
                Depth::Minimal | Depth::Summary => Services::None,
            };
            organization_json(out, organisation, shown, &around, form.view());
        };
        Ok(organisations.iter().map(|it| (it.id.uuid(), written(|out| write(out, it)))).collect())
    }

    async fn services(&self, wanted: &[Wanted]) -> Result<Vec<Arc<Service>>> {
        let mut ids: Vec<Id<Service>> = wanted.iter().map(|it| Id::from_uuid(it.service)).collect();
        ids.dedup();
        Ok(self.told(self.directory.services(&self.cx.visible(), &ids).await?))
    }

    /// Services, each with an alert where nobody has confirmed it in time.
    fn told(&self, services: Vec<Arc<Service>>) -> Vec<Arc<Service>> {
        let told = |service: Arc<Service>| match self.directory.lapsed(service.id.uuid()) {
            Some(lapsed) => {
                let alert = Some(freshness::alert(service.alert.as_ref(), lapsed));
                Arc::new(Service { alert, ..(*service).clone() })
            }
            None => service,
        };
        services.into_iter().map(told).collect()
    }

    async fn around_services(&self, services: &[Arc<Service>]) -> Result<Around> {
        let mut ids: Vec<_> = services.iter().filter_map(|service| service.organisation).collect();
        ids.sort_unstable();
        ids.dedup();
        let organisations = self.directory.organisations(&ids).await?.into_iter().map(|it| (it.id, it)).collect();
        Ok(Around { organisations, ..Around::shelf(self.directory.shelf()) })
    }

    async fn locations_of_services(&self, services: &[Arc<Service>]) -> Result<HashMap<Id<Location>, Arc<Location>>> {
        let ids: Vec<_> =
            services.iter().flat_map(|service| service.places.iter().map(|place| place.location)).collect();
        self.locations(&ids).await
    }

    pub async fn locations(&self, ids: &[Id<Location>]) -> Result<HashMap<Id<Location>, Arc<Location>>> {
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        ids.dedup();
        Ok(self.directory.locations(&ids).await?.into_iter().map(|it| (it.id, it)).collect())
    }

    /// The public services of organisations, by name.
    async fn services_of(&self, organisations: &[Id<Organisation>]) -> Result<Vec<Arc<Service>>> {
        let query = Query {
            kinds: vec![Service::KIND.to_owned()],
            filters: vec![("organisation".to_owned(), organisations.iter().map(ToString::to_string).collect())],
            order: Order::Name,
            ..Query::default()
        };
        let found = self.directory.index.all_ids(&query, MOST_NESTED).map_err(Error::internal)?;
        let ids: Vec<Id<Service>> = found.iter().filter_map(|key| listing::id::<Service>(key)).collect();
        Ok(self.told(self.directory.services(&self.cx.visible(), &ids).await?))
    }
}

impl Form {
    /// As it is said to whoever writes a record.
    pub fn view(self) -> View {
        let detail = match self.depth {
            Depth::Minimal => Detail::Minimal,
            Depth::Summary => Detail::Summary,
            Depth::Full | Depth::FullServices => Detail::Full,
        };
        View { detail, ..View::full(self.lang) }
    }
}

fn written(write: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut out = Vec::with_capacity(2_048);
    write(&mut out);
    out
}
