//! The records that stand by themselves, from their rows: organisations, locations, taxonomies, terms and services.
//! Slugs are unique in their scope and the same at every import of the same files.

use super::assembly::Assembly;
use super::cells::Cells;
use super::rows::Row;
use crate::hsds::slug;
use crate::hsds::tables::Table;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::services::{Eligibility, Freshness, Service};
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use kernel::{Id, Territory, Text};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

type Taken = HashSet<(Uuid, String)>;

fn cells<'a>(all: &'a Assembly<'a>, row: &'a Row) -> Cells<'a> {
    Cells::new(all, row, all.uuid(row.table, &row.id))
}

/// Its own slug if Teranga wrote one, otherwise one from its name.
fn slug_of(cells: &Cells<'_>, name: &Text, scope: Uuid, taken: &mut Taken) -> String {
    if let Some(own) = cells.extra::<String>("slug").filter(|slug| !slug.is_empty()) {
        taken.insert((scope, own.clone()));
        return own;
    }
    let source = name.version(name.source()).map(|version| version.value.as_str()).unwrap_or_default();
    slug::unique(&slug::slug(source), cells.id, &scope, taken)
}

/// Rows that bring their slug come first, so that no derived one takes it from them; the order of the rows stays.
fn in_order<T>(rows: &[Row], mut read: impl FnMut(&Row) -> Option<T>) -> Vec<T> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|index| !rows[*index].teranga.contains_key("slug"));
    let mut done: Vec<(usize, T)> = order.into_iter().filter_map(|index| Some((index, read(&rows[index])?))).collect();
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, record)| record).collect()
}

pub(super) fn organisations(all: &Assembly<'_>) -> Vec<Organisation> {
    let mut taken = Taken::new();
    in_order(all.rows.of(Table::Organization), |row| {
        let cells = cells(all, row);
        let name = cells.required_text("name")?;
        Some(Organisation {
            id: cells.id(),
            slug: slug_of(&cells, &name, Uuid::nil(), &mut taken),
            territory: cells.extra("territory").or(all.options.territory.filter(|_| !cells.own())),
            alternate_name: cells.text("alternate_name"),
            description: cells.text("description"),
            email: cells.email("email"),
            website: cells.url("website"),
            additional_websites: all.parts(&cells),
            tax_status: cells.string("tax_status"),
            tax_id: cells.string("tax_id"),
            year_incorporated: cells.whole("year_incorporated"),
            legal_status: cells.text("legal_status"),
            logo: cells.url("logo"),
            pictures: Vec::new(),
            uri: cells.url("uri"),
            parent: cells.reference("parent_organization_id", Table::Organization),
            funding: all.parts(&cells),
            contacts: all.parts(&cells),
            phones: all.parts(&cells),
            programs: all.parts(&cells),
            identifiers: all.parts(&cells),
            attributes: all.parts(&cells),
            metadata: all.parts(&cells),
            archived: cells.extra("archived").unwrap_or_default(),
            name,
        })
    })
}

pub(super) fn locations(all: &Assembly<'_>) -> Vec<Location> {
    let read = |row| {
        let cells = cells(all, row);
        Location {
            id: cells.id(),
            location_type: cells.choice("location_type").unwrap_or_default(),
            organisation: cells.reference("organization_id", Table::Organization),
            name: cells.text("name"),
            alternate_name: cells.text("alternate_name"),
            description: cells.text("description"),
            transportation: cells.text("transportation"),
            latitude: cells.number_within("latitude", -90.0..=90.0),
            longitude: cells.number_within("longitude", -180.0..=180.0),
            url: cells.url("url"),
            external_identifier: cells.string("external_identifier"),
            external_identifier_type: cells.string("external_identifier_type"),
            languages: all.parts(&cells),
            addresses: all.parts(&cells),
            contacts: all.parts(&cells),
            accessibility: all.parts(&cells),
            phones: all.parts(&cells),
            schedules: all.parts(&cells),
            attributes: all.parts(&cells),
            metadata: all.parts(&cells),
            confidential: cells.extra("confidential").unwrap_or_default(),
            area: cells.extra("area"),
            sealed: None,
            archived: cells.extra("archived").unwrap_or_default(),
        }
    };
    all.rows.of(Table::Location).iter().map(read).collect()
}

pub(super) fn taxonomies(all: &Assembly<'_>) -> Vec<Taxonomy> {
    let mut taken = Taken::new();
    let mut taxonomies = in_order(all.rows.of(Table::Taxonomy), |row| {
        let cells = cells(all, row);
        let name = cells.required_text("name")?;
        Some(Taxonomy {
            id: cells.id(),
            slug: slug_of(&cells, &name, Uuid::nil(), &mut taken),
            description: cells.text("description"),
            uri: cells.url("uri"),
            version: cells.string("version"),
            metadata: all.parts(&cells),
            name,
        })
    });
    // Older files only name the taxonomy of a term.
    let mut named: HashSet<Uuid> = HashSet::new();
    for row in all.rows.of(Table::TaxonomyTerm).iter().filter(|row| !row.own) {
        let (Some(name), None) = (row.get("taxonomy"), known_taxonomy(all, row)) else { continue };
        let id = named_taxonomy(all, name);
        if named.insert(id) {
            let slug = slug::unique(&slug::slug(name), id, &Uuid::nil(), &mut taken);
            let (id, name) = (Id::from_uuid(id), Text::new(all.options.lang, name));
            taxonomies.push(Taxonomy { id, slug, name, description: None, uri: None, version: None, metadata: vec![] });
        }
    }
    taxonomies
}

fn named_taxonomy(all: &Assembly<'_>, name: &str) -> Uuid {
    all.derived(&format!("taxonomy-named:{name}"))
}

/// The taxonomy that a term names by identifier, or by the name of one that is listed.
fn known_taxonomy(all: &Assembly<'_>, row: &Row) -> Option<Uuid> {
    if let Some(id) = row.get("taxonomy_id").filter(|id| all.knows(Table::Taxonomy, id)) {
        return Some(all.uuid(Table::Taxonomy, id));
    }
    let name = row.get("taxonomy")?;
    let listed = all.rows.of(Table::Taxonomy).iter().find(|taxonomy| taxonomy.get("name") == Some(name))?;
    Some(all.uuid(Table::Taxonomy, &listed.id))
}

pub(super) fn terms(all: &Assembly<'_>) -> Vec<TaxonomyTerm> {
    let mut taken = Taken::new();
    let read = |row: &Row| {
        let mut cells = cells(all, row);
        if let Some(lang) = row.get("language").filter(|_| !row.own).and_then(super::languages::language) {
            cells.lang = lang;
        }
        let name = cells.required_text("name")?;
        let taxonomy = if row.own {
            cells.reference("taxonomy_id", Table::Taxonomy)
        } else {
            let named = || Some(named_taxonomy(all, row.get("taxonomy")?));
            known_taxonomy(all, row).or_else(named).map(Id::from_uuid)
        };
        if taxonomy.is_none() && !row.own && row.get("taxonomy_id").is_some() {
            cells.mend("taxonomy_id", "there is no such taxonomy");
        }
        let scope = taxonomy.map(Id::uuid).unwrap_or_default();
        let code = cells.string("code").unwrap_or_else(|| {
            let name = name.show(cells.lang).value;
            slug::slug(name)
        });
        let code = if row.own { code } else { slug::unique(&code, cells.id, &scope, &mut taken) };
        Some(TaxonomyTerm {
            id: cells.id(),
            code,
            taxonomy,
            parent: cells.reference("parent_id", Table::TaxonomyTerm),
            description: cells.text("description"),
            term_uri: cells.url("term_uri"),
            position: cells.extra("position").unwrap_or_default(),
            attributes: all.parts(&cells),
            metadata: all.parts(&cells),
            name,
        })
    };
    all.rows.of(Table::TaxonomyTerm).iter().filter_map(read).collect()
}

/// Programmes by the organisation that has them.
pub(super) fn programs(organisations: &[Organisation]) -> HashMap<Uuid, Uuid> {
    let all = organisations.iter().flat_map(|o| o.programs.iter().map(|program| (program.id.uuid(), o.id.uuid())));
    all.collect()
}

pub(super) fn services(all: &Assembly<'_>, organisations: &[Organisation]) -> Vec<Service> {
    let programs = programs(organisations);
    let mut taken = Taken::new();
    in_order(all.rows.of(Table::Service), |row| {
        let cells = cells(all, row);
        let name = cells.required_text("name")?;
        let Some(territory) = cells.extra::<Id<Territory>>("territory").or(all.options.territory) else {
            cells.reject("", "belongs to no territory: say which one when importing");
            return None;
        };
        let mut eligibility: Eligibility = cells.extra("eligibility").unwrap_or_default();
        eligibility.minimum_age = cells.number_within("minimum_age", 0.0..=150.0);
        eligibility.maximum_age = cells.number_within("maximum_age", 0.0..=150.0);
        let organisation = cells.reference("organization_id", Table::Organization);
        let program = cells.reference("program_id", Table::Program);
        let strange = !cells.own()
            && program.is_some_and(|p: Id<_>| programs.get(&p.uuid()).copied() != organisation.map(Id::uuid));
        if strange {
            cells.mend("program_id", "is a programme of another organisation");
        }
        Some(service(&cells, name, (territory, organisation, program.filter(|_| !strange), eligibility), &mut taken))
    })
}

type Belongs = (Id<Territory>, Option<Id<Organisation>>, Option<Id<crate::organisations::Program>>, Eligibility);

fn service(cells: &Cells<'_>, name: Text, belongs: Belongs, taken: &mut Taken) -> Service {
    let all = cells.all;
    let (territory, organisation, program, eligibility) = belongs;
    let mut exceptions: Vec<crate::schedules::Exception> = cells.extra("exceptions").unwrap_or_default();
    for hours in exceptions.iter_mut().flat_map(|exception| &mut exception.hours) {
        hours.schedule_link = hours.schedule_link.take().and_then(|link| super::values::url(&link));
    }
    exceptions.extend(all.parts(cells));
    Service {
        id: cells.id(),
        slug: slug_of(cells, &name, territory.uuid(), taken),
        territory,
        organisation,
        program,
        status: cells.choice("status").unwrap_or_default(),
        alternate_name: cells.text("alternate_name"),
        description: cells.text("description"),
        url: cells.url("url"),
        additional_urls: all.parts(cells),
        email: cells.email("email"),
        interpretation_services: cells.text("interpretation_services"),
        application_process: cells.text("application_process"),
        fees_description: cells.text("fees_description"),
        wait_time: cells.text("wait_time"),
        fees: cells.text("fees"),
        accreditations: cells.text("accreditations"),
        licenses: cells.text("licenses"),
        alert: cells.text("alert"),
        eligibility_description: cells.text("eligibility_description"),
        eligibility,
        freshness: Freshness {
            assured_on: cells.date("assured_date"),
            assurer_email: cells.email("assurer_email"),
            assured_by: cells.extra("assured_by"),
            due: cells.extra("due"),
        },
        last_modified: cells.timestamp("last_modified"),
        phones: all.parts(cells),
        schedules: all.parts(cells),
        exceptions,
        open_on_holidays: cells.extra("open_on_holidays").unwrap_or_default(),
        service_areas: all.parts(cells),
        places: all.parts(cells),
        languages: all.parts(cells),
        funding: all.parts(cells),
        cost_options: all.parts(cells),
        required_documents: all.parts(cells),
        contacts: all.parts(cells),
        capacities: all.parts(cells),
        pictures: Vec::new(),
        attributes: all.parts(cells),
        metadata: all.parts(cells),
        name,
    }
}
