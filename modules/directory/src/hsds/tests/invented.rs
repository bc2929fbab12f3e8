//! Invented records that use every field of the model, made from a seed: the same seed gives the same records.
//! They keep what the model promises: texts without tags, references that lead somewhere, confidential places withheld.

use super::dice::{Dice, part};
use super::*;
use crate::guides::{Guide, Section, SectionKind};
use crate::locations::LocationType;
use crate::schedules::Exception;
use crate::services::*;
use kernel::{Code, EmergencyNumber, Holiday, Localized, Period, Territory, TerritoryKind};

impl Dice {
    fn organisation(&mut self, territory: Id<Territory>) -> Organisation {
        let d = self;
        part!(
            d,
            Organisation {
                slug: d.below(u64::MAX).to_string(),
                territory: d.maybe(|_| territory),
                name: d.text(),
                alternate_name: d.maybe(Dice::text),
                description: d.maybe(Dice::text),
                email: d.maybe(Dice::email),
                website: d.maybe(Dice::url),
                additional_websites: d.some(Dice::web),
                tax_status: d.maybe(Dice::string),
                tax_id: d.maybe(Dice::string),
                year_incorporated: d.maybe(|d| d.below(2100) as i32),
                legal_status: d.maybe(Dice::text),
                logo: d.maybe(Dice::url),
                pictures: Vec::new(),
                uri: d.maybe(Dice::url),
                parent: None,
                funding: d.some(Dice::funding),
                contacts: d.some(Dice::contact),
                phones: d.some(Dice::phone),
                programs: d.some(Dice::program),
                identifiers: d.some(Dice::identifier),
                archived: d.below(8) == 0,
            }
        )
    }
    fn location(&mut self, organisations: &[Organisation]) -> Location {
        let mut location = Location {
            id: self.id(),
            location_type: self.one_of(&[LocationType::Physical, LocationType::Postal, LocationType::Virtual]),
            organisation: organisations.first().map(|o| o.id),
            name: self.maybe(Dice::text),
            alternate_name: self.maybe(Dice::text),
            description: self.maybe(Dice::text),
            transportation: self.maybe(Dice::text),
            latitude: self.maybe(|d| d.within(90.0)),
            longitude: self.maybe(|d| d.within(180.0)),
            url: self.maybe(Dice::url),
            external_identifier: self.maybe(Dice::string),
            external_identifier_type: self.maybe(Dice::string),
            languages: self.some(Dice::language),
            addresses: self.some(Dice::address),
            contacts: self.some(Dice::contact),
            accessibility: self.some(Dice::accessibility),
            phones: self.some(Dice::phone),
            schedules: self.some(Dice::schedule),
            attributes: self.some(Dice::attribute),
            metadata: self.some(Dice::trace),
            confidential: self.below(3) == 0,
            area: self.maybe(Dice::text),
            sealed: None,
            archived: self.below(8) == 0,
        };
        location.withhold();
        location
    }
    fn place(&mut self, location: Id<Location>) -> ServiceAtLocation {
        let d = self;
        part!(
            d,
            ServiceAtLocation {
                location: location,
                description: d.maybe(Dice::text),
                service_areas: d.some(Dice::area),
                contacts: d.some(Dice::contact),
                phones: d.some(Dice::phone),
                schedules: d.some(Dice::schedule),
            }
        )
    }
    fn service(&mut self, territory: Id<Territory>, organisations: &[Organisation], locations: &[Location]) -> Service {
        let d = self;
        let organisation = organisations.first();
        let exceptions = |d: &mut Dice| Exception {
            period: Period { from: d.maybe(Dice::day), to: d.maybe(Dice::day) },
            hours: d.some(Dice::schedule),
            note: d.maybe(Dice::text),
        };
        part!(
            d,
            Service {
                slug: d.below(u64::MAX).to_string(),
                territory: territory,
                organisation: organisation.map(|o| o.id),
                program: organisation.and_then(|o| o.programs.first()).map(|program| program.id),
                status: d.one_of(&[Status::Active, Status::Inactive, Status::Defunct, Status::TemporarilyClosed]),
                name: d.text(),
                alternate_name: d.maybe(Dice::text),
                description: d.maybe(Dice::text),
                url: d.maybe(Dice::url),
                additional_urls: d.some(Dice::web),
                email: d.maybe(Dice::email),
                interpretation_services: d.maybe(Dice::text),
                application_process: d.maybe(Dice::text),
                fees_description: d.maybe(Dice::text),
                wait_time: d.maybe(Dice::text),
                fees: d.maybe(Dice::text),
                accreditations: d.maybe(Dice::text),
                licenses: d.maybe(Dice::text),
                alert: d.maybe(Dice::text),
                eligibility_description: d.maybe(Dice::text),
                eligibility: Eligibility {
                    statuses: d.some(|d| d.one_of(&[Standing::Refugee, Standing::AsylumSeeker])),
                    minimum_age: d.maybe(|d| d.below(30) as f64 + 0.5),
                    maximum_age: d.maybe(|d| d.below(90) as f64),
                    sex: d.maybe(|d| d.one_of(&[Sex::Women, Sex::Men])),
                    family: d.some(|_| Family::SingleParent),
                    language_level: d.maybe(|_| "B1".into()),
                    residence: d.some(|_| territory),
                },
                freshness: Freshness {
                    assured_on: d.maybe(Dice::day),
                    assurer_email: d.maybe(Dice::email),
                    assured_by: organisation.map(|o| o.id),
                    due: d.maybe(Dice::day),
                },
                last_modified: d.maybe(Dice::instant),
                phones: d.some(Dice::phone),
                schedules: d.some(Dice::schedule),
                exceptions: d.some(exceptions),
                open_on_holidays: d.coin(),
                service_areas: d.some(Dice::area),
                places: locations.iter().map(|location| d.place(location.id)).collect(),
                languages: d.some(Dice::language),
                funding: d.some(Dice::funding),
                cost_options: d.some(Dice::cost),
                required_documents: d.some(Dice::document),
                contacts: d.some(Dice::contact),
                capacities: d.some(Dice::capacity),
                pictures: Vec::new(),
            }
        )
    }
    fn territory(&mut self) -> Territory {
        Territory {
            id: self.id(),
            slug: format!("t-{}", self.below(9)),
            kind: TerritoryKind::Municipality,
            parent: None,
            name: self.text(),
            codes: vec![Code { scheme: "pcode".into(), value: "TN11".into() }],
            timezone: "Africa/Tunis".into(),
            centre: self.maybe(|d| (d.within(90.0), d.within(180.0))),
            languages: vec![Lang::FR, Lang::AR],
            emergency: vec![EmergencyNumber { number: "197".into(), label: self.text() }],
            holidays: vec![Holiday::Yearly { month: 3, day: 20 }, Holiday::Once(self.day())],
            published: self.coin(),
            example: self.coin(),
        }
    }
    fn guide(&mut self, territory: Id<Territory>, parent: Option<Id<Guide>>, services: &[Service]) -> Guide {
        let steps = Localized::new(Lang::FR, vec![self.words(), self.words()]);
        Guide {
            id: self.id(),
            slug: "g".into(),
            territory,
            parent,
            position: self.below(9) as i32 - 4,
            title: self.text(),
            summary: self.maybe(Dice::text),
            sections: vec![Section {
                anchor: "a".into(),
                kind: SectionKind::How,
                title: self.maybe(Dice::text),
                body: self.maybe(Dice::text),
                steps: Some(steps),
            }],
            services: services.iter().map(|service| service.id).collect(),
            owner: None,
            reviewed_on: self.maybe(Dice::day),
            review_due: self.maybe(Dice::day),
            last_modified: self.maybe(Dice::instant),
            archived: false,
        }
    }
}

fn classification(d: &mut Dice) -> (Vec<Taxonomy>, Vec<TaxonomyTerm>) {
    let taxonomy = Taxonomy {
        id: d.id(),
        slug: "themes".into(),
        name: d.text(),
        description: d.maybe(Dice::text),
        uri: d.maybe(Dice::url),
        version: d.maybe(Dice::string),
        metadata: d.some(Dice::trace),
    };
    let mut terms: Vec<TaxonomyTerm> = Vec::new();
    for number in 0..3 {
        terms.push(part!(
            d,
            TaxonomyTerm {
                code: format!("code-{number}"),
                taxonomy: d.maybe(|_| taxonomy.id),
                parent: terms.last().map(|term| term.id),
                name: d.text(),
                description: d.maybe(Dice::text),
                term_uri: d.maybe(Dice::url),
                position: d.below(20) as i32 - 10,
            }
        ));
        d.terms = terms.iter().map(|term| term.id).collect();
    }
    (vec![taxonomy], terms)
}

/// A small directory.
pub fn records(seed: u64) -> Records {
    let d = &mut Dice { state: seed, terms: Vec::new() };
    let (taxonomies, terms) = classification(d);
    let territory = d.territory();
    let mut organisations: Vec<Organisation> = d.some(|d| d.organisation(territory.id));
    if let [first, second, ..] = organisations.as_mut_slice() {
        second.parent = Some(first.id);
    }
    let locations = d.some(|d| d.location(&organisations));
    let services = d.some(|d| d.service(territory.id, &organisations, &locations));
    let first = d.guide(territory.id, None, &services);
    let second = d.guide(territory.id, Some(first.id), &[]);
    Records {
        territories: vec![territory],
        taxonomies,
        terms,
        organisations,
        locations,
        services,
        guides: vec![first, second],
    }
}
