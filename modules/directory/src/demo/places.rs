//! Organisations and places of the example network.
//! Identifiers come from slugs, so they are the same on every machine.

use super::files::{self, Phone as PhoneEntry};
use super::{Writing, id, load, plainly};
use crate::contacts::{Language, Phone};
use crate::hsds::Records;
use crate::locations::{Accessibility, Address, Location, LocationType};
use crate::organisations::Organisation;
use kernel::{Id, Lang, Result, Territory, Text};

pub fn organisations(records: &mut Records, folder: &str, territory: Id<Territory>) -> Result<()> {
    let file: files::OrganisationFile = load(&format!("{folder}/organisations.toml"))?;
    for it in file.organisation {
        let writing = plainly(it.source);
        let key = format!("organisation:{}", it.slug);
        records.organisations.push(Organisation {
            id: id(&key),
            territory: Some(territory),
            name: writing.name(&it.slug, it.name)?,
            alternate_name: writing.text(it.alternate_name),
            description: writing.text(it.description),
            email: it.email,
            website: it.website,
            additional_websites: Vec::new(),
            tax_status: None,
            tax_id: None,
            year_incorporated: it.year_incorporated,
            legal_status: it.legal_status.map(|status| Text::new(Lang::EN, status)),
            logo: None,
            pictures: Vec::new(),
            uri: None,
            parent: None,
            funding: Vec::new(),
            contacts: Vec::new(),
            phones: phones(&key, it.phones, writing),
            programs: Vec::new(),
            identifiers: Vec::new(),
            attributes: Vec::new(),
            metadata: Vec::new(),
            archived: false,
            slug: it.slug,
        });
    }
    Ok(())
}

pub fn phones(owner: &str, entries: Vec<PhoneEntry>, writing: Writing<'_>) -> Vec<Phone> {
    let phone = |(n, it): (usize, PhoneEntry)| {
        let key = format!("{owner}:phone:{n}");
        Phone {
            id: id(&key),
            extension: it.extension.and_then(|digits| digits.parse().ok()),
            kind: it.r#type,
            description: writing.text(it.description),
            languages: languages(&key, it.languages),
            ..Phone::new(&it.number)
        }
    };
    entries.into_iter().enumerate().map(phone).collect()
}

pub fn languages(owner: &str, codes: Vec<Lang>) -> Vec<Language> {
    let language = |code: Lang| Language { id: id(&format!("{owner}:language:{code}")), ..Language::new(code) };
    codes.into_iter().map(language).collect()
}

pub fn locations(records: &mut Records, folder: &str) -> Result<()> {
    let file: files::LocationFile = load(&format!("{folder}/locations.toml"))?;
    for it in file.location {
        let organisation = id(&format!("organisation:{}", it.organisation));
        let source = records
            .organisations
            .iter()
            .find(|known| known.id == organisation)
            .map_or(Lang::FR, |known| known.name.source());
        let writing = plainly(source);
        let key = format!("location:{}", it.slug);
        let accessibility = it.accessibility.into_iter().enumerate().map(|(n, entry)| Accessibility {
            id: id(&format!("{key}:accessibility:{n}")),
            description: writing.text(entry.description),
            details: writing.text(entry.details),
            url: None,
            attributes: Vec::new(),
            metadata: Vec::new(),
        });
        records.locations.push(Location {
            id: id(&key),
            location_type: it.r#type,
            organisation: Some(organisation),
            name: writing.text(it.name),
            description: writing.text(it.description),
            transportation: writing.text(it.transportation),
            latitude: it.lat,
            longitude: it.lon,
            url: it.url,
            addresses: it.address.map(|entry| address(&key, source, entry)).into_iter().collect(),
            accessibility: accessibility.collect(),
            confidential: it.confidential,
            area: writing.text(it.area),
            ..Location::default()
        });
    }
    Ok(())
}

fn address(owner: &str, lang: Lang, it: files::Address) -> Address {
    Address {
        id: id(&format!("{owner}:address")),
        attention: it.attention.map(|attention| Text::new(lang, attention)),
        address_1: Text::new(lang, it.street),
        address_2: None,
        city: Text::new(lang, it.city),
        region: it.region.map(|region| Text::new(lang, region)),
        state_province: Text::new(lang, it.state_province),
        postal_code: it.postal_code,
        country: it.country,
        address_type: LocationType::Physical,
        attributes: Vec::new(),
        metadata: Vec::new(),
    }
}
