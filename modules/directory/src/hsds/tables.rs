//! The tables of HSDS 3.1: their files, columns (in the order of the standard's datapackage.json) and what belongs to what.
//! Every property that is read or written is named here once, so that CSV and JSON cannot drift apart.

use Table::*;

/// One kind of record. The last ones are Teranga's own, or of older versions of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Table {
    Organization,
    Program,
    Service,
    Attribute,
    ServiceAtLocation,
    Location,
    Phone,
    Contact,
    Address,
    Schedule,
    Funding,
    ServiceArea,
    RequiredDocument,
    Language,
    Accessibility,
    TaxonomyTerm,
    Metadata,
    CostOption,
    OrganizationIdentifier,
    Taxonomy,
    ServiceCapacity,
    Unit,
    Url,
    /// HSDS 1.x: closed, or other hours, from a day to a day.
    HolidaySchedule,
    Territory,
    Guide,
}

/// How a nested JSON object is tied to the object around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    /// It is a part of the object around it.
    Part,
    /// It stands by itself and names the object around it in this property.
    Down(&'static str),
    /// It stands by itself and the object around it names it in this property.
    Up(&'static str),
}

impl Table {
    pub const ALL: [Table; 26] = [
        Organization,
        Program,
        Service,
        Attribute,
        ServiceAtLocation,
        Location,
        Phone,
        Contact,
        Address,
        Schedule,
        Funding,
        ServiceArea,
        RequiredDocument,
        Language,
        Accessibility,
        TaxonomyTerm,
        Metadata,
        CostOption,
        OrganizationIdentifier,
        Taxonomy,
        ServiceCapacity,
        Unit,
        Url,
        HolidaySchedule,
        Territory,
        Guide,
    ];

    /// The standard's name of the record, as in `link_entity`.
    pub fn name(self) -> &'static str {
        self.names().0
    }

    /// The standard's name of the file.
    pub fn file(self) -> &'static str {
        self.names().1
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Organization => ("organization", "organizations.csv"),
            Program => ("program", "programs.csv"),
            Service => ("service", "services.csv"),
            Attribute => ("attribute", "attributes.csv"),
            ServiceAtLocation => ("service_at_location", "service_at_location.csv"),
            Location => ("location", "locations.csv"),
            Phone => ("phone", "phones.csv"),
            Contact => ("contact", "contacts.csv"),
            Address => ("address", "addresses.csv"),
            Schedule => ("schedule", "schedules.csv"),
            Funding => ("funding", "funding.csv"),
            ServiceArea => ("service_area", "service_areas.csv"),
            RequiredDocument => ("required_document", "required_documents.csv"),
            Language => ("language", "languages.csv"),
            Accessibility => ("accessibility", "accessibility.csv"),
            TaxonomyTerm => ("taxonomy_term", "taxonomy_terms.csv"),
            Metadata => ("metadata", "metadata.csv"),
            CostOption => ("cost_option", "cost_options.csv"),
            OrganizationIdentifier => ("organization_identifier", "organization_identifiers.csv"),
            Taxonomy => ("taxonomy", "taxonomies.csv"),
            ServiceCapacity => ("service_capacity", "service_capacity.csv"),
            Unit => ("unit", "units.csv"),
            Url => ("url", "url.csv"),
            HolidaySchedule => ("holiday_schedule", "holiday_schedules.csv"),
            Territory => ("territory", "territories.csv"),
            Guide => ("guide", "guides.csv"),
        }
    }

    /// Columns in the order of the standard, Teranga's own `teranga` not among them.
    pub fn columns(self) -> &'static [&'static str] {
        columns::of(self)
    }

    /// The columns in which a part names what it belongs to.
    pub fn parents(self) -> &'static [(&'static str, Table)] {
        const SERVICE: (&str, Table) = ("service_id", Service);
        const PLACE: (&str, Table) = ("service_at_location_id", ServiceAtLocation);
        const LOCATION: (&str, Table) = ("location_id", Location);
        const ORGANIZATION: (&str, Table) = ("organization_id", Organization);
        match self {
            Program | OrganizationIdentifier => &[ORGANIZATION],
            Phone => &[LOCATION, SERVICE, ORGANIZATION, ("contact_id", Contact), PLACE],
            Contact => &[ORGANIZATION, SERVICE, PLACE, LOCATION],
            Address | Accessibility => &[LOCATION],
            Schedule | HolidaySchedule => &[SERVICE, LOCATION, PLACE],
            Funding | Url => &[ORGANIZATION, SERVICE],
            ServiceArea => &[SERVICE, PLACE],
            RequiredDocument | CostOption | ServiceCapacity | ServiceAtLocation => &[SERVICE],
            Language => &[SERVICE, LOCATION, ("phone_id", Phone)],
            _ => &[],
        }
    }

    /// The column that names a parent of this kind.
    pub fn link_to(self, parent: Table) -> Option<&'static str> {
        self.parents().iter().find(|(_, table)| *table == parent).map(|(column, _)| *column)
    }

    /// Whether records of this table live only inside others.
    pub fn is_part(self) -> bool {
        !matches!(self, Organization | Service | Location | TaxonomyTerm | Taxonomy | Unit | Territory | Guide)
    }

    /// What a nested JSON property holds. Objects that others refer to come first: they must be known by then.
    pub fn nested(self) -> &'static [(&'static str, Table, Tie)] {
        nested::of(self)
    }

    /// The table called so in `link_entity`, `resource_type` or as a JSON property, in the singular or plural.
    pub fn called(name: &str) -> Option<Table> {
        let name = name.trim().to_ascii_lowercase().replace([' ', '-'], "_");
        let name = name.trim_end_matches(".csv").replace("organisation", "organization");
        Table::ALL.into_iter().find(|table| {
            let (one, file) = table.names();
            let many = file.trim_end_matches(".csv");
            name == one || name == many || name.strip_suffix('s') == Some(one)
        })
    }
}

mod nested {
    use super::{Table, Table::*, Tie, Tie::*};

    pub type Nested = (&'static str, Table, Tie);
    const ATTRIBUTES: Nested = ("attributes", Attribute, Part);
    const METADATA: Nested = ("metadata", Metadata, Part);
    const PHONES: Nested = ("phones", Phone, Part);
    const CONTACTS: Nested = ("contacts", Contact, Part);
    const SCHEDULES: Nested = ("schedules", Schedule, Part);
    const LANGUAGES: Nested = ("languages", Language, Part);
    const AREAS: Nested = ("service_areas", ServiceArea, Part);
    const FUNDING: Nested = ("funding", super::Table::Funding, Part);

    pub fn of(table: Table) -> &'static [Nested] {
        match table {
            Organization => &[
                ("additional_websites", Url, Part),
                FUNDING,
                CONTACTS,
                PHONES,
                ("programs", Program, Part),
                ("organization_identifiers", OrganizationIdentifier, Part),
                ATTRIBUTES,
                METADATA,
                ("locations", Location, Down("organization_id")),
                ("services", Service, Down("organization_id")),
            ],
            Service => &[
                ("organization", Organization, Up("organization_id")),
                ("program", Program, Up("program_id")),
                ("additional_urls", Url, Part),
                PHONES,
                SCHEDULES,
                AREAS,
                ("service_at_locations", ServiceAtLocation, Part),
                LANGUAGES,
                FUNDING,
                ("cost_options", CostOption, Part),
                ("required_documents", RequiredDocument, Part),
                CONTACTS,
                ("capacities", ServiceCapacity, Part),
                ATTRIBUTES,
                METADATA,
            ],
            ServiceAtLocation => &[
                ("service", Service, Up("service_id")),
                ("location", Location, Up("location_id")),
                AREAS,
                CONTACTS,
                PHONES,
                SCHEDULES,
                ATTRIBUTES,
                METADATA,
            ],
            Location => &[
                LANGUAGES,
                ("addresses", Address, Part),
                CONTACTS,
                ("accessibility", Accessibility, Part),
                PHONES,
                SCHEDULES,
                ATTRIBUTES,
                METADATA,
            ],
            Phone => &[LANGUAGES, ATTRIBUTES, METADATA],
            Contact => &[PHONES, ATTRIBUTES, METADATA],
            Attribute => &[("taxonomy_term", TaxonomyTerm, Up("taxonomy_term_id")), METADATA],
            TaxonomyTerm => &[("taxonomy_detail", Taxonomy, Up("taxonomy_id")), ATTRIBUTES, METADATA],
            Taxonomy => &[METADATA],
            ServiceCapacity => &[("unit", Unit, Up("unit_id")), ATTRIBUTES, METADATA],
            Metadata | HolidaySchedule | Territory | Guide => &[],
            _ => &[ATTRIBUTES, METADATA],
        }
    }
}

mod columns {
    use super::{Table, Table::*};

    #[rustfmt::skip]
    pub fn of(table: Table) -> &'static [&'static str] {
        match table {
            Organization => &["id", "name", "alternate_name", "description", "email", "website", "tax_status", "tax_id",
                "year_incorporated", "legal_status", "logo", "uri", "parent_organization_id"],
            Program => &["id", "organization_id", "name", "alternate_name", "description"],
            Service => &["id", "organization_id", "program_id", "name", "alternate_name", "description", "url", "email",
                "status", "interpretation_services", "application_process", "fees_description", "wait_time", "fees",
                "accreditations", "eligibility_description", "minimum_age", "maximum_age", "assured_date",
                "assurer_email", "licenses", "alert", "last_modified"],
            Attribute => &["id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value", "label"],
            ServiceAtLocation => &["id", "service_id", "location_id", "description"],
            Location => &["id", "location_type", "url", "organization_id", "name", "alternate_name", "description",
                "transportation", "latitude", "longitude", "external_identifier", "external_identifier_type"],
            Phone => &["id", "location_id", "service_id", "organization_id", "contact_id", "service_at_location_id",
                "number", "extension", "type", "description"],
            Contact => &["id", "organization_id", "service_id", "service_at_location_id", "location_id", "name", "title",
                "department", "email"],
            Address => &["id", "location_id", "attention", "address_1", "address_2", "city", "region", "state_province",
                "postal_code", "country", "address_type"],
            Schedule => &["id", "service_id", "location_id", "service_at_location_id", "valid_from", "valid_to",
                "dtstart", "timezone", "until", "count", "wkst", "freq", "interval", "byday", "byweekno", "bymonthday",
                "byyearday", "description", "opens_at", "closes_at", "schedule_link", "attending_type", "notes"],
            Funding => &["id", "organization_id", "service_id", "source"],
            ServiceArea => &["id", "service_id", "service_at_location_id", "name", "description", "extent",
                "extent_type", "uri"],
            RequiredDocument => &["id", "service_id", "document", "uri"],
            Language => &["id", "service_id", "location_id", "phone_id", "name", "code", "note"],
            Accessibility => &["id", "location_id", "description", "details", "url"],
            TaxonomyTerm => &["id", "code", "name", "description", "parent_id", "taxonomy", "language", "taxonomy_id",
                "term_uri"],
            Metadata => &["id", "resource_id", "resource_type", "last_action_date", "last_action_type", "field_name",
                "previous_value", "replacement_value", "updated_by"],
            CostOption => &["id", "service_id", "valid_from", "valid_to", "option", "currency", "amount",
                "amount_description"],
            OrganizationIdentifier => &["id", "organization_id", "identifier_scheme", "identifier_type", "identifier"],
            Taxonomy => &["id", "name", "description", "uri", "version"],
            ServiceCapacity => &["id", "service_id", "unit_id", "available", "maximum", "description", "updated"],
            Unit => &["id", "name", "scheme", "identifier", "uri"],
            Url => &["id", "label", "url", "organization_id", "service_id"],
            HolidaySchedule => &["id", "service_id", "location_id", "service_at_location_id", "closed", "opens_at",
                "closes_at", "start_date", "end_date"],
            Territory => &["id", "slug", "kind", "name"],
            Guide => &["id", "slug", "title"],
        }
    }
}
