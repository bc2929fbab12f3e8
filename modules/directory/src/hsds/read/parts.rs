//! Parts of records, from their rows: phones, contacts, languages, addresses, accessibility, attributes, traces of changes.
//! A part without what makes it useful (a phone without a number) is rejected.

use super::assembly::FromRow;
use super::cells::Cells;
use super::{languages, values};
use crate::attributes::{Attribute, Metadata, Url};
use crate::contacts::{Contact, Language, Phone};
use crate::hsds::tables::Table;
use crate::locations::{Accessibility, Address, LocationType};
use crate::organisations::{Funding, Identifier, Program};
use kernel::{Id, Text};

impl FromRow for Attribute {
    const TABLE: Table = Table::Attribute;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let attribute = Attribute {
            id: cells.id(),
            taxonomy_term_id: cells.reference("taxonomy_term_id", Table::TaxonomyTerm),
            link_type: cells.string("link_type"),
            value: cells.string("value"),
            label: cells.text("label"),
        };
        let says_nothing =
            attribute.taxonomy_term_id.is_none() && attribute.value.is_none() && attribute.label.is_none();
        if says_nothing && !cells.own() {
            cells.reject("taxonomy_term_id", "links to no known term, and has no value of its own");
            return None;
        }
        Some(attribute)
    }
}

impl FromRow for Metadata {
    const TABLE: Table = Table::Metadata;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let last_action_date = cells.string("last_action_date").unwrap_or_default();
        if values::date(&last_action_date).is_none() && !cells.own() {
            cells.reject("last_action_date", "is not a date (2024-01-31)");
            return None;
        }
        Some(Metadata {
            id: cells.id(),
            resource_type: cells.string("resource_type").unwrap_or_default(),
            last_action_date,
            last_action_type: cells.string("last_action_type").unwrap_or_default(),
            field_name: cells.string("field_name").unwrap_or_default(),
            previous_value: cells.string("previous_value").unwrap_or_default(),
            replacement_value: cells.string("replacement_value").unwrap_or_default(),
            updated_by: cells.string("updated_by").unwrap_or_default(),
        })
    }
}

impl FromRow for Url {
    const TABLE: Table = Table::Url;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let url = cells.required("url").and_then(|url| values::url(&url));
        if url.is_none() && cells.raw("url").is_some() {
            cells.reject("url", "is not a web address");
        }
        Some(Url {
            id: cells.id(),
            url: url?,
            label: cells.text("label"),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for Phone {
    const TABLE: Table = Table::Phone;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let mut languages: Vec<Language> = cells.all.parts(cells);
        languages.extend(older_languages(cells));
        Some(Phone {
            id: cells.id(),
            number: cells.required("number")?,
            // Often written with its word: `x333`, `ext. 12`.
            extension: cells.parsed("extension", "a number", |text| {
                let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
                values::whole(digits)?.try_into().ok()
            }),
            kind: cells.string("type"),
            description: cells.text("description"),
            languages,
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

/// HSDS 1.x: the phone names its languages in a cell, by name, code or the identifier of a row of languages.
fn older_languages(cells: &Cells<'_>) -> Vec<Language> {
    let listed = cells.raw("language").unwrap_or_default().split(',').map(str::trim).filter(|name| !name.is_empty());
    let named = listed.map(|name| {
        let row = cells.all.rows.of(Table::Language).iter().find(|row| &*row.id == name);
        let name = row.and_then(|row| row.get("name")).unwrap_or(name);
        let id = cells.all.derived(&format!("language:{name}@{}", cells.id));
        Language {
            id: Id::from_uuid(id),
            code: languages::language(name),
            name: Some(name.to_owned()),
            note: None,
            attributes: Vec::new(),
            metadata: Vec::new(),
        }
    });
    named.collect()
}

impl FromRow for Language {
    const TABLE: Table = Table::Language;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let code = cells.parsed("code", "a language code", |text| {
            if cells.own() { text.parse().ok() } else { languages::language(text) }
        });
        let name = cells.string("name");
        let guessed = || name.as_deref().filter(|_| !cells.own()).and_then(languages::language);
        let code = code.or_else(guessed);
        if code.is_none() && name.is_none() && !cells.own() {
            cells.reject("name", "names no language");
            return None;
        }
        Some(Language {
            id: cells.id(),
            code,
            name,
            note: cells.text("note"),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for Contact {
    const TABLE: Table = Table::Contact;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        Some(Contact {
            id: cells.id(),
            name: cells.string("name"),
            title: cells.text("title"),
            department: cells.text("department"),
            email: cells.email("email"),
            phones: cells.all.parts(cells),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for Address {
    const TABLE: Table = Table::Address;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let text = |column| cells.text(column).unwrap_or_else(|| Text::new(cells.lang, ""));
        if cells.raw("address_1").or(cells.raw("city")).is_none() && !cells.own() {
            cells.reject("address_1", "has neither a street nor a town");
            return None;
        }
        // HSDS 1.x had up to four lines.
        let further = ["address_2", "address_3", "address_4"].into_iter().filter_map(|column| cells.raw(column));
        let further = further.collect::<Vec<_>>();
        let address_2 = match further.len() {
            0 | 1 => cells.text("address_2").or_else(|| Some(Text::new(cells.lang, *further.first()?))),
            _ => Some(Text::new(cells.lang, further.join("\n"))),
        };
        Some(Address {
            id: cells.id(),
            attention: cells.text("attention"),
            address_1: text("address_1"),
            address_2,
            city: text("city"),
            region: cells.text("region"),
            state_province: text("state_province"),
            postal_code: cells.string("postal_code").unwrap_or_default(),
            country: country(cells),
            address_type: cells.choice::<LocationType>("address_type").unwrap_or_default(),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

fn country(cells: &Cells<'_>) -> String {
    if cells.own() {
        return cells.string("country").unwrap_or_default();
    }
    let code = cells.parsed("country", "a country code of two letters", |text| {
        let code = text.trim().to_ascii_uppercase();
        let code = if matches!(code.as_str(), "USA" | "UNITED STATES") { "US".to_owned() } else { code };
        (code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase())).then_some(code)
    });
    code.unwrap_or_default()
}

impl FromRow for Accessibility {
    const TABLE: Table = Table::Accessibility;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        Some(Accessibility {
            id: cells.id(),
            description: cells.text("description"),
            details: cells.text("details"),
            url: cells.url("url"),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for Funding {
    const TABLE: Table = Table::Funding;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        Some(Funding {
            id: cells.id(),
            source: cells.text("source"),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for Program {
    const TABLE: Table = Table::Program;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        Some(Program {
            id: cells.id(),
            name: cells.required_text("name")?,
            alternate_name: cells.text("alternate_name"),
            description: cells.text("description"),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for Identifier {
    const TABLE: Table = Table::OrganizationIdentifier;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        Some(Identifier {
            id: cells.id(),
            scheme: cells.string("identifier_scheme"),
            kind: cells.string("identifier_type").unwrap_or_default(),
            value: cells.required("identifier")?,
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}
