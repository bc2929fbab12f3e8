//! The fields of the records that stand by themselves, in the order of the standard's schemas.
//! Of a confidential place only its kind, languages, contacts, phones, hours and the part of town that may be told.

use super::sink::{Record, Sink};
use crate::hsds::tables::Table;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::services::{Eligibility, Service, ServiceAtLocation, Status};
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use uuid::Uuid;

impl Record for Organisation {
    const TABLE: Table = Table::Organization;
    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }
    fn fields<S: Sink>(&self, sink: &mut S) {
        sink.required_text("name", Some(&self.name), None);
        sink.text("alternate_name", self.alternate_name.as_ref());
        sink.required_text("description", self.description.as_ref(), Some(&self.name));
        sink.optional("email", self.email.as_deref());
        sink.optional("website", self.website.as_deref());
        sink.parts("additional_websites", &self.additional_websites);
        sink.optional("tax_status", self.tax_status.as_deref());
        sink.optional("tax_id", self.tax_id.as_deref());
        sink.number("year_incorporated", self.year_incorporated.map(f64::from));
        sink.text("legal_status", self.legal_status.as_ref());
        sink.optional("logo", self.logo.as_deref());
        sink.optional("uri", self.uri.as_deref());
        sink.id("parent_organization_id", self.parent);
        sink.parts("funding", &self.funding);
        sink.parts("contacts", &self.contacts);
        sink.parts("phones", &self.phones);
        sink.locations_of(self.id);
        sink.parts("programs", &self.programs);
        sink.parts("organization_identifiers", &self.identifiers);
        sink.parts("attributes", &self.attributes);
        sink.parts("metadata", &self.metadata);
        sink.extra("slug", &self.slug);
        sink.extra_unless("territory", &self.territory, &None);
        sink.extra_unless("archived", &self.archived, &false);
    }
}

impl Record for Location {
    const TABLE: Table = Table::Location;
    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }
    fn fields<S: Sink>(&self, sink: &mut S) {
        let open = !self.confidential;
        sink.string("location_type", self.location_type.word());
        sink.optional("url", self.url.as_deref().filter(|_| open));
        sink.id("organization_id", self.organisation);
        sink.text("name", self.name.as_ref().filter(|_| open));
        sink.text("alternate_name", self.alternate_name.as_ref().filter(|_| open));
        if open {
            sink.text("description", self.description.as_ref());
        } else if !sink.exports() {
            sink.text("description", self.area.as_ref());
        }
        sink.text("transportation", self.transportation.as_ref().filter(|_| open));
        sink.number("latitude", self.latitude.filter(|_| open));
        sink.number("longitude", self.longitude.filter(|_| open));
        sink.optional("external_identifier", self.external_identifier.as_deref().filter(|_| open));
        sink.optional("external_identifier_type", self.external_identifier_type.as_deref().filter(|_| open));
        sink.parts("languages", &self.languages);
        sink.parts("addresses", if open { &self.addresses } else { &[] });
        sink.parts("contacts", &self.contacts);
        sink.parts("accessibility", if open { &self.accessibility } else { &[] });
        sink.parts("phones", &self.phones);
        sink.parts("schedules", &self.schedules);
        sink.parts("attributes", if open { &self.attributes } else { &[] });
        sink.parts("metadata", if open { &self.metadata } else { &[] });
        sink.extra_unless("confidential", &self.confidential, &false);
        sink.extra_unless("area", &self.area, &None);
        sink.extra_unless("archived", &self.archived, &false);
    }
}

impl Record for Taxonomy {
    const TABLE: Table = Table::Taxonomy;
    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }
    fn fields<S: Sink>(&self, sink: &mut S) {
        sink.required_text("name", Some(&self.name), None);
        sink.required_text("description", self.description.as_ref(), Some(&self.name));
        sink.optional("uri", self.uri.as_deref());
        sink.optional("version", self.version.as_deref());
        sink.parts("metadata", &self.metadata);
        sink.extra("slug", &self.slug);
    }
}

impl Record for TaxonomyTerm {
    const TABLE: Table = Table::TaxonomyTerm;
    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }
    fn fields<S: Sink>(&self, sink: &mut S) {
        sink.optional("code", Some(&self.code));
        sink.required_text("name", Some(&self.name), None);
        sink.required_text("description", self.description.as_ref(), Some(&self.name));
        sink.id("parent_id", self.parent);
        sink.taxonomy_name(self.taxonomy);
        sink.taxonomy_detail(self.taxonomy);
        sink.language_of("language", &self.name);
        sink.id("taxonomy_id", self.taxonomy);
        sink.optional("term_uri", self.term_uri.as_deref());
        if sink.exports() {
            sink.parts("attributes", &self.attributes);
        }
        sink.parts("metadata", &self.metadata);
        sink.extra("position", &self.position);
    }
}

impl Record for ServiceAtLocation {
    const TABLE: Table = Table::ServiceAtLocation;
    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }
    fn fields<S: Sink>(&self, sink: &mut S) {
        sink.around("service_id");
        sink.id("location_id", Some(self.location));
        sink.text("description", self.description.as_ref());
        sink.parts("service_areas", &self.service_areas);
        sink.parts("contacts", &self.contacts);
        sink.parts("phones", &self.phones);
        sink.parts("schedules", &self.schedules);
        sink.location(self.location);
        sink.parts("attributes", &self.attributes);
        sink.parts("metadata", &self.metadata);
    }
}

impl Record for Service {
    const TABLE: Table = Table::Service;
    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }
    fn fields<S: Sink>(&self, sink: &mut S) {
        service(self, sink, true, true);
    }
}

/// A service inside something that says the rest: without its places, or without its organisation.
pub(super) struct Bare<'a> {
    service: &'a Service,
    places: bool,
    organisation: bool,
}

impl<'a> Bare<'a> {
    /// Inside its organisation.
    pub fn new(service: &'a Service) -> Self {
        Self { service, places: true, organisation: false }
    }

    /// Inside one of its places.
    pub fn placed(service: &'a Service) -> Self {
        Self { service, places: false, organisation: true }
    }
}

impl Record for Bare<'_> {
    const TABLE: Table = Table::Service;
    fn uuid(&self) -> Uuid {
        self.service.id.uuid()
    }
    fn fields<S: Sink>(&self, sink: &mut S) {
        service(self.service, sink, self.places, self.organisation);
    }
}

/// The least of a service: its identifier and when it changed, and what the schema requires.
pub(super) struct Minimal<'a>(pub &'a Service);

impl Record for Minimal<'_> {
    const TABLE: Table = Table::Service;
    fn uuid(&self) -> Uuid {
        self.0.id.uuid()
    }
    fn fields<S: Sink>(&self, sink: &mut S) {
        sink.required_text("name", Some(&self.0.name), None);
        sink.string("status", self.0.status.word());
        sink.shown("last_modified", self.0.last_modified);
        sink.shown("modified_date", self.0.last_modified);
    }
}

fn service<S: Sink>(service: &Service, sink: &mut S, places: bool, organisation: bool) {
    sink.id("organization_id", service.organisation);
    sink.id("program_id", service.program);
    sink.required_text("name", Some(&service.name), None);
    sink.text("alternate_name", service.alternate_name.as_ref());
    sink.text("description", service.description.as_ref());
    sink.optional("url", service.url.as_deref());
    sink.parts("additional_urls", &service.additional_urls);
    sink.optional("email", service.email.as_deref());
    sink.string("status", service.status.word());
    sink.text("interpretation_services", service.interpretation_services.as_ref());
    sink.text("application_process", service.application_process.as_ref());
    sink.text("fees_description", service.fees_description.as_ref());
    sink.text("wait_time", service.wait_time.as_ref());
    sink.text("fees", service.fees.as_ref());
    sink.text("accreditations", service.accreditations.as_ref());
    sink.text("eligibility_description", service.eligibility_description.as_ref());
    sink.number("minimum_age", service.eligibility.minimum_age);
    sink.number("maximum_age", service.eligibility.maximum_age);
    sink.shown("assured_date", service.freshness.assured_on);
    sink.optional("assurer_email", service.freshness.assurer_email.as_deref());
    sink.text("licenses", service.licenses.as_ref());
    sink.text("alert", service.alert.as_ref());
    sink.shown("last_modified", service.last_modified);
    sink.parts("phones", &service.phones);
    sink.parts("schedules", &service.schedules);
    sink.parts("service_areas", &service.service_areas);
    sink.parts("service_at_locations", if places { &service.places } else { &[] });
    sink.parts("languages", &service.languages);
    if organisation {
        sink.organisation(service.organisation);
    }
    sink.parts("funding", &service.funding);
    sink.parts("cost_options", &service.cost_options);
    sink.program(service.organisation, service.program);
    sink.parts("required_documents", &service.required_documents);
    sink.parts("contacts", &service.contacts);
    sink.parts("capacities", &service.capacities);
    sink.parts("attributes", &service.attributes);
    sink.parts("metadata", &service.metadata);
    service_extras(service, sink);
}

/// What HSDS has no place for. The ages have one.
fn service_extras<S: Sink>(service: &Service, sink: &mut S) {
    if !sink.exports() {
        return;
    }
    sink.extra("slug", &service.slug);
    sink.extra("territory", &service.territory);
    let eligibility = Eligibility { minimum_age: None, maximum_age: None, ..service.eligibility.clone() };
    sink.extra_unless("eligibility", &eligibility, &Eligibility::default());
    sink.extra_unless("exceptions", &service.exceptions, &Vec::new());
    sink.extra_unless("open_on_holidays", &service.open_on_holidays, &false);
    sink.extra_unless("assured_by", &service.freshness.assured_by, &None);
    sink.extra_unless("due", &service.freshness.due, &None);
}

/// The standard's word for a value.
pub(super) trait Word {
    fn word(&self) -> &'static str;
}

impl Word for Status {
    fn word(&self) -> &'static str {
        match self {
            Status::Active => "active",
            Status::Inactive => "inactive",
            Status::Defunct => "defunct",
            Status::TemporarilyClosed => "temporarily closed",
        }
    }
}

impl Word for crate::locations::LocationType {
    fn word(&self) -> &'static str {
        match self {
            crate::locations::LocationType::Physical => "physical",
            crate::locations::LocationType::Postal => "postal",
            crate::locations::LocationType::Virtual => "virtual",
        }
    }
}
