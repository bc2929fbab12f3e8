//! Invented records that use every field of the model, made from a seed: the same seed gives the same records.
//! They keep what the model promises: texts without tags, references that lead somewhere, confidential places withheld.

use super::*;
use crate::attributes::{Attribute, Metadata, Url};
use crate::contacts::{Contact, Language, Phone};
use crate::guides::{Guide, Section, SectionKind};
use crate::locations::{Accessibility, Address, LocationType};
use crate::organisations::{Funding, Identifier, Program};
use crate::schedules::{Exception, Freq, Schedule};
use crate::services::*;
use jiff::civil::{Date, Time, date};
use jiff::Timestamp;
use kernel::{Code, EmergencyNumber, Holiday, Localized, Origin, Period, Territory, TerritoryKind, Text, Version};

/// A source of choices (SplitMix64).
pub struct Dice {
    state: u64,
    terms: Vec<Id<TaxonomyTerm>>,
}

impl Dice {
    fn roll(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    fn below(&mut self, n: u64) -> u64 {
        self.roll() % n
    }
    fn coin(&mut self) -> bool {
        self.below(2) == 0
    }
    fn id<T>(&mut self) -> Id<T> {
        Id::from_uuid(Uuid::from_u128((u128::from(self.roll()) << 64) | u128::from(self.roll())))
    }
    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.coin() { Some(make(self)) } else { None }
    }
    fn some<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let n = self.below(3);
        (0..n).map(|_| make(self)).collect()
    }
    fn one_of<T: Clone>(&mut self, all: &[T]) -> T {
        let index = self.below(all.len() as u64) as usize;
        all[index].clone()
    }
    pub fn words(&mut self) -> String {
        let pieces = ["Soup", " ", "\n", "مركز", "=1+1", "@x", "\"", ",", "&amp;", "\\n", "< 5", "é", "a<b>c", "'", "\t", "\r\n", "-", "𝄞"];
        let n = self.below(6);
        let text: String = (0..=n).map(|_| self.one_of(&pieces)).collect();
        strip_tags(&text)
    }
    fn string(&mut self) -> String {
        let text = self.words();
        if text.is_empty() { "x".into() } else { text }
    }
    fn lang(&mut self) -> Lang {
        self.one_of(&[Lang::FR, Lang::EN, Lang::AR, "pt-BR".parse().unwrap()])
    }
    fn text(&mut self) -> Text {
        let source = if self.below(4) > 0 { Lang::FR } else { self.lang() };
        let empty = self.below(20) == 0;
        let words = if empty { String::new() } else { self.words() };
        let mut text = Text::new(source, words);
        if self.below(4) == 0 {
            text = text.at_revision(self.below(3) as u32 + 1);
        }
        for _ in 0..self.below(3) {
            let origin = self.one_of(&[Origin::Human, Origin::Machine]);
            let (lang, value, of) = (self.lang(), self.words(), self.below(3) as u32 + 1);
            let reviewer = self.maybe(Dice::string);
            if lang != source {
                text.set(lang, Version { value, origin, of, reviewer });
            }
        }
        text
    }
    fn number(&mut self) -> f64 {
        match self.below(4) {
            0 => self.below(1000) as f64,
            1 => self.below(100_000) as f64 / 100.0,
            2 => f64::from_bits((self.roll() >> 12) | 0x3ff0_0000_0000_0000) - 1.5,
            _ => -(self.below(1_000_000) as f64) / 7.0,
        }
    }
    fn within(&mut self, limit: f64) -> f64 {
        (self.number() * 1.000_000_1) % limit
    }
    fn day(&mut self) -> Date {
        date(2000 + self.below(100) as i16, self.below(12) as i8 + 1, self.below(28) as i8 + 1)
    }
    fn time(&mut self) -> Time {
        Time::new(self.below(24) as i8, self.below(60) as i8, 0, 0).unwrap()
    }
    fn instant(&mut self) -> Timestamp {
        Timestamp::new(self.below(4_000_000_000) as i64, (self.below(3) * 123_456_789) as i32).unwrap()
    }
    fn url(&mut self) -> String {
        format!("https://example.org/{}?a=1&b=é", self.below(99))
    }
    fn email(&mut self) -> String {
        format!("a{}@example.org", self.below(99))
    }
    fn attribute(&mut self) -> Attribute {
        let known = self.terms.clone();
        Attribute {
            id: self.id(),
            taxonomy_term_id: if known.is_empty() { None } else { self.maybe(|d| d.one_of(&known)) },
            link_type: self.maybe(Dice::string),
            value: self.maybe(Dice::string),
            label: self.maybe(Dice::text),
        }
    }
    fn trace(&mut self) -> Metadata {
        Metadata {
            id: self.id(),
            resource_type: self.one_of(&["service", "location", "anything", ""]).into(),
            last_action_date: self.day().to_string(),
            last_action_type: "update".into(),
            field_name: "name".into(),
            previous_value: self.words(),
            replacement_value: self.words(),
            updated_by: self.words(),
        }
    }
}

macro_rules! part {
    ($d:ident, $type:ident { $($field:ident: $value:expr),* $(,)? }) => {
        $type { id: $d.id(), $($field: $value,)* attributes: $d.some(Dice::attribute), metadata: $d.some(Dice::trace) }
    };
}

impl Dice {
    fn web(&mut self) -> Url {
        let d = self;
        part!(d, Url { url: d.url(), label: d.maybe(Dice::text) })
    }
    fn language(&mut self) -> Language {
        let d = self;
        part!(d, Language { code: d.maybe(Dice::lang), name: d.maybe(Dice::string), note: d.maybe(Dice::text) })
    }
    fn phone(&mut self) -> Phone {
        let d = self;
        part!(d, Phone {
            number: d.string(),
            extension: d.maybe(|d| d.below(10_000) as u32),
            kind: d.maybe(Dice::string),
            description: d.maybe(Dice::text),
            languages: d.some(Dice::language),
        })
    }
    fn contact(&mut self) -> Contact {
        let d = self;
        part!(d, Contact {
            name: d.maybe(Dice::string),
            title: d.maybe(Dice::text),
            department: d.maybe(Dice::text),
            email: d.maybe(Dice::email),
            phones: d.some(Dice::phone),
        })
    }
    fn schedule(&mut self) -> Schedule {
        let d = self;
        part!(d, Schedule {
            valid_from: d.maybe(Dice::day),
            valid_to: d.maybe(Dice::day),
            dtstart: d.maybe(Dice::day),
            timezone: d.maybe(|d| d.within(12.0)),
            until: d.maybe(Dice::day),
            count: d.maybe(|d| d.below(9) as u32),
            wkst: d.maybe(|d| d.one_of(&["MO".to_owned(), "SU".to_owned()])),
            freq: d.maybe(|d| d.one_of(&[Freq::Weekly, Freq::Monthly])),
            interval: d.maybe(|d| d.below(9) as u32),
            byday: d.maybe(|d| d.one_of(&["MO".to_owned(), "MO,TU".to_owned(), "1MO,-1FR".to_owned()])),
            byweekno: d.maybe(|_| "1,2".into()),
            bymonthday: d.maybe(|_| "1,-1".into()),
            byyearday: d.maybe(|_| "100".into()),
            description: d.maybe(Dice::text),
            opens_at: d.maybe(Dice::time),
            closes_at: d.maybe(Dice::time),
            schedule_link: d.maybe(Dice::url),
            attending_type: d.maybe(Dice::string),
            notes: d.maybe(Dice::text),
        })
    }
    fn funding(&mut self) -> Funding {
        let d = self;
        part!(d, Funding { source: d.maybe(Dice::text) })
    }
    fn area(&mut self) -> ServiceArea {
        let d = self;
        part!(d, ServiceArea {
            name: d.maybe(Dice::text),
            description: d.maybe(Dice::text),
            extent: d.maybe(Dice::string),
            extent_type: d.maybe(Dice::string),
            uri: d.maybe(Dice::url),
        })
    }
    fn document(&mut self) -> RequiredDocument {
        let d = self;
        part!(d, RequiredDocument { document: d.maybe(Dice::text), uri: d.maybe(Dice::url) })
    }
    fn cost(&mut self) -> CostOption {
        let d = self;
        part!(d, CostOption {
            valid_from: d.maybe(Dice::day),
            valid_to: d.maybe(Dice::day),
            option: d.maybe(Dice::text),
            currency: d.maybe(|d| d.one_of(&["TND".to_owned(), "eur".to_owned()])),
            amount: d.maybe(Dice::number),
            amount_description: d.maybe(Dice::text),
            free: d.coin(),
        })
    }
    fn unit(&mut self) -> Unit {
        let d = self;
        part!(d, Unit {
            name: d.text(),
            scheme: d.maybe(Dice::string),
            identifier: d.maybe(Dice::string),
            uri: d.maybe(Dice::url),
        })
    }
    fn capacity(&mut self) -> Capacity {
        let d = self;
        part!(d, Capacity {
            unit: d.unit(),
            available: d.number(),
            maximum: d.maybe(Dice::number),
            description: d.maybe(Dice::text),
            updated: d.instant(),
        })
    }
    fn address(&mut self) -> Address {
        let d = self;
        part!(d, Address {
            attention: d.maybe(Dice::text),
            address_1: d.text(),
            address_2: d.maybe(Dice::text),
            city: d.text(),
            region: d.maybe(Dice::text),
            state_province: d.text(),
            postal_code: d.words(),
            country: d.one_of(&["TN".to_owned(), String::new(), "tn".to_owned()]),
            address_type: d.one_of(&[LocationType::Physical, LocationType::Postal, LocationType::Virtual]),
        })
    }
    fn accessibility(&mut self) -> Accessibility {
        let d = self;
        part!(d, Accessibility { description: d.maybe(Dice::text), details: d.maybe(Dice::text), url: d.maybe(Dice::url) })
    }
    fn program(&mut self) -> Program {
        let d = self;
        part!(d, Program { name: d.text(), alternate_name: d.maybe(Dice::text), description: d.maybe(Dice::text) })
    }
    fn identifier(&mut self) -> Identifier {
        let d = self;
        part!(d, Identifier { scheme: d.maybe(Dice::string), kind: d.words(), value: d.string() })
    }
    fn organisation(&mut self, territory: Id<Territory>) -> Organisation {
        let d = self;
        part!(d, Organisation {
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
            uri: d.maybe(Dice::url),
            parent: None,
            funding: d.some(Dice::funding),
            contacts: d.some(Dice::contact),
            phones: d.some(Dice::phone),
            programs: d.some(Dice::program),
            identifiers: d.some(Dice::identifier),
        })
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
        };
        location.withhold();
        location
    }
    fn place(&mut self, location: Id<Location>) -> ServiceAtLocation {
        let d = self;
        part!(d, ServiceAtLocation {
            location: location,
            description: d.maybe(Dice::text),
            service_areas: d.some(Dice::area),
            contacts: d.some(Dice::contact),
            phones: d.some(Dice::phone),
            schedules: d.some(Dice::schedule),
        })
    }
    fn service(&mut self, territory: Id<Territory>, organisations: &[Organisation], locations: &[Location]) -> Service {
        let d = self;
        let organisation = organisations.first();
        let exceptions = |d: &mut Dice| Exception {
            period: Period { from: d.maybe(Dice::day), to: d.maybe(Dice::day) },
            hours: d.some(Dice::schedule),
            note: d.maybe(Dice::text),
        };
        part!(d, Service {
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
        })
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
        terms.push(part!(d, TaxonomyTerm {
            code: format!("code-{number}"),
            taxonomy: d.maybe(|_| taxonomy.id),
            parent: terms.last().map(|term| term.id),
            name: d.text(),
            description: d.maybe(Dice::text),
            term_uri: d.maybe(Dice::url),
            position: d.below(20) as i32 - 10,
        }));
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
    Records { territories: vec![territory], taxonomies, terms, organisations, locations, services, guides: vec![first, second] }
}
