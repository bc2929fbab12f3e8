//! Services of the example network.
//! Words that mean "anybody" in the files become empty lists in the model.

use super::files::{self, Eligibility as EligibilityEntry};
use super::places::{languages, phones};
use super::{Writing, id, load, term};
use crate::attributes::Attribute;
use crate::contacts::Contact;
use crate::hsds::Records;
use crate::schedules::{Exception, Schedule, hours::parse_hours};
use crate::services::{
    Capacity, CostOption, Eligibility, Family, Freshness, RequiredDocument, Service, ServiceAtLocation, Sex, Standing,
    Unit,
};
use jiff::tz::TimeZone;
use kernel::{Error, Id, Lang, Period, Result, Territory, Text};

pub fn services(records: &mut Records, folder: &str, territory: Id<Territory>) -> Result<()> {
    let file: files::ServiceFile = load(&format!("{folder}/services.toml"))?;
    for it in file.service {
        records.services.push(service(it, folder, territory)?);
    }
    Ok(())
}

fn service(it: files::Service, folder: &str, territory: Id<Territory>) -> Result<Service> {
    let writing = Writing {
        source: it.source,
        revision: it.revision,
        translated_from: &it.translated_from,
        machine: &it.machine,
    };
    let key = format!("service:{folder}/{}", it.slug);
    let attributes = it
        .themes
        .iter()
        .map(|theme| Attribute { id: id(&format!("{key}:theme:{theme}")), ..Attribute::of(term(theme)) });
    let places = it.locations.iter().map(|location| ServiceAtLocation {
        id: id(&format!("{key}:place:{location}")),
        ..ServiceAtLocation::new(id(&format!("location:{location}")))
    });
    Ok(Service {
        organisation: Some(id(&format!("organisation:{}", it.organisation))),
        status: it.status,
        alternate_name: writing.text(it.alternate_name),
        description: writing.text(it.description),
        url: it.url,
        email: it.email,
        interpretation_services: writing.text(it.interpretation_services),
        application_process: writing.text(it.application_process),
        fees_description: writing.text(it.fees_description),
        wait_time: writing.text(it.wait_time),
        alert: writing.text(it.alert),
        eligibility_description: writing.text(it.eligibility_description),
        eligibility: eligibility(&it.slug, it.eligibility)?,
        freshness: Freshness {
            assured_on: it.assured_on,
            assurer_email: None,
            assured_by: it.assured_by.map(|organisation| id(&format!("organisation:{organisation}"))),
            due: it.assurance_due,
        },
        last_modified: it
            .assured_on
            .map(|day| day.to_zoned(TimeZone::UTC).map(|instant| instant.timestamp()))
            .transpose()
            .map_err(Error::internal)?,
        phones: phones(&key, it.phones, writing),
        schedules: schedules(&key, it.hours.as_deref())?,
        exceptions: exceptions(&key, it.exceptions, writing)?,
        open_on_holidays: it.open_on_holidays,
        places: places.collect(),
        languages: languages(&key, it.languages),
        cost_options: costs(&key, it.costs, writing),
        required_documents: it
            .documents
            .into_iter()
            .enumerate()
            .map(|(n, table)| document(&key, n, writing.text(table)))
            .collect(),
        contacts: contacts(&key, it.contacts, writing),
        capacities: it.capacity.map(|entry| capacity(&key, entry, writing)).transpose()?.into_iter().collect(),
        attributes: attributes.collect(),
        ..Service::new(id(&key), &it.slug, territory, writing.name(&it.slug, it.name)?)
    })
}

fn schedules(owner: &str, hours: Option<&str>) -> Result<Vec<Schedule>> {
    let Some(hours) = hours else { return Ok(Vec::new()) };
    let mut schedules = parse_hours(hours).map_err(|error| Error::internal(format!("demo: {owner}: {error}")))?;
    for (n, schedule) in schedules.iter_mut().enumerate() {
        schedule.id = id(&format!("{owner}:schedule:{n}"));
    }
    Ok(schedules)
}

fn exceptions(owner: &str, entries: Vec<files::Exception>, writing: Writing<'_>) -> Result<Vec<Exception>> {
    let exception = |(n, it): (usize, files::Exception)| {
        let hours = if it.closed { None } else { it.hours };
        Ok(Exception {
            period: Period::new(it.from, it.to),
            hours: schedules(&format!("{owner}:exception:{n}"), hours.as_deref())?,
            note: writing.text(it.note),
        })
    };
    entries.into_iter().enumerate().map(exception).collect()
}

fn document(owner: &str, n: usize, document: Option<Text>) -> RequiredDocument {
    RequiredDocument {
        id: id(&format!("{owner}:document:{n}")),
        document,
        uri: None,
        attributes: Vec::new(),
        metadata: Vec::new(),
    }
}

fn costs(owner: &str, entries: Vec<files::Cost>, writing: Writing<'_>) -> Vec<CostOption> {
    let cost = |(n, it): (usize, files::Cost)| CostOption {
        id: id(&format!("{owner}:cost:{n}")),
        valid_from: None,
        valid_to: None,
        option: Some(Text::new(Lang::EN, it.option.clone())),
        currency: it.currency,
        amount: it.amount,
        amount_description: writing.text(it.description),
        free: it.option == "free",
        attributes: Vec::new(),
        metadata: Vec::new(),
    };
    entries.into_iter().enumerate().map(cost).collect()
}

fn contacts(owner: &str, entries: Vec<files::Contact>, writing: Writing<'_>) -> Vec<Contact> {
    let contact = |(n, it): (usize, files::Contact)| Contact {
        id: id(&format!("{owner}:contact:{n}")),
        name: it.name,
        title: writing.text(it.title),
        department: None,
        email: it.email,
        phones: Vec::new(),
        attributes: Vec::new(),
        metadata: Vec::new(),
    };
    entries.into_iter().enumerate().map(contact).collect()
}

fn capacity(owner: &str, it: files::Capacity, writing: Writing<'_>) -> Result<Capacity> {
    Ok(Capacity {
        id: id(&format!("{owner}:capacity")),
        unit: Unit {
            id: id(&format!("{owner}:unit")),
            name: writing.name("unit", it.unit)?,
            scheme: None,
            identifier: None,
            uri: None,
            attributes: Vec::new(),
            metadata: Vec::new(),
        },
        available: it.available,
        maximum: it.maximum,
        description: writing.text(it.note),
        updated: it.updated.to_zoned(TimeZone::UTC).map_err(Error::internal)?.timestamp(),
        attributes: Vec::new(),
        metadata: Vec::new(),
    })
}

/// Words other than "any", as the model has them.
fn words<T: serde::de::DeserializeOwned>(slug: &str, words: Vec<String>) -> Result<Vec<T>> {
    let read = |word: String| {
        serde_json::from_value(serde_json::Value::String(word.clone()))
            .map_err(|_| Error::internal(format!("demo: {slug}: «{word}» is unknown")))
    };
    words.into_iter().filter(|word| word != "any").map(read).collect()
}

fn eligibility(slug: &str, it: EligibilityEntry) -> Result<Eligibility> {
    Ok(Eligibility {
        statuses: words::<Standing>(slug, it.status)?,
        minimum_age: it.minimum_age,
        maximum_age: it.maximum_age,
        sex: words::<Sex>(slug, it.sex.into_iter().collect())?.pop(),
        family: words::<Family>(slug, it.family)?,
        language_level: it.language_level,
        residence: it.territory.iter().map(|territory| id(&format!("territory:{territory}"))).collect(),
    })
}
