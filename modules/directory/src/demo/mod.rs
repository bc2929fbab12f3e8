//! The example network that `--demo` loads, from the TOML files of `demo/`, which its README describes.
//! It goes through the same door as every import, so loading it twice changes nothing.

mod files;
mod guides;
mod places;
mod services;

use crate::hsds::Records;
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use files::{TerritoryFile, Theme};
use jiff::civil::Date;
use kernel::{EmergencyNumber, Error, Holiday, Id, Lang, Localized, Origin, Result, Territory, Text, Version};
use rust_embed::RustEmbed;
use std::collections::{BTreeMap, HashMap};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../demo"]
#[include = "*.toml"]
struct Files;

/// The taxonomy whose terms are the public themes.
pub const THEMES: &str = "themes";

/// Everything in the example network.
///
/// # Errors
/// Names the file and what is wrong with it; only an edited file can be wrong.
pub fn records() -> Result<Records> {
    let mut records = Records::default();
    territories(&mut records)?;
    themes(&mut records)?;
    let published: Vec<_> =
        records.territories.iter().filter(|territory| territory.published).map(|it| (it.id, it.slug.clone())).collect();
    for (id, slug) in published {
        places::organisations(&mut records, &slug, id)?;
        places::locations(&mut records, &slug)?;
        services::services(&mut records, &slug, id)?;
        guides::guides(&mut records, &slug, id)?;
    }
    Ok(records)
}

fn load<T: serde::de::DeserializeOwned>(path: &str) -> Result<T> {
    let file = Files::get(path).ok_or_else(|| Error::internal(format!("demo/{path} is missing")))?;
    let text = std::str::from_utf8(&file.data).map_err(Error::internal)?;
    toml::from_str(text).map_err(|error| Error::internal(format!("demo/{path}: {error}")))
}

fn id<T>(key: &str) -> Id<T> {
    Id::derived("demo", key)
}

/// A table of languages, as the files write it.
type Table = BTreeMap<Lang, String>;

/// How the texts of one record were written.
#[derive(Clone, Copy)]
struct Writing<'a> {
    source: Lang,
    revision: u32,
    translated_from: &'a HashMap<Lang, u32>,
    machine: &'a [Lang],
}

impl Writing<'_> {
    fn value<T>(&self, table: BTreeMap<Lang, T>) -> Option<Localized<T>> {
        let mut versions = table;
        let (source, first) = match versions.remove_entry(&self.source) {
            Some(entry) => entry,
            None => versions.pop_first()?,
        };
        let mut value = Localized::new(source, first).at_revision(self.revision);
        for (lang, text) in versions {
            let origin = if self.machine.contains(&lang) { Origin::Machine } else { Origin::Human };
            let of = self.translated_from.get(&lang).copied().unwrap_or(self.revision);
            value.set(lang, Version { value: text, origin, of, reviewer: None });
        }
        Some(value)
    }

    fn text(&self, table: Table) -> Option<Text> {
        self.value(
            table
                .into_iter()
                .map(|(lang, text)| (lang, text.trim().to_owned()))
                .filter(|(_, text)| !text.is_empty())
                .collect(),
        )
    }

    fn name(&self, key: &str, table: Table) -> Result<Text> {
        self.text(table).ok_or_else(|| Error::internal(format!("demo: «{key}» has no name")))
    }
}

fn plainly(source: Lang) -> Writing<'static> {
    static NONE: std::sync::LazyLock<HashMap<Lang, u32>> = std::sync::LazyLock::new(HashMap::new);
    Writing { source, revision: 1, translated_from: &NONE, machine: &[] }
}

fn territories(records: &mut Records) -> Result<()> {
    let file: TerritoryFile = load("territories.toml")?;
    for it in file.territory {
        let writing = plainly(it.source);
        let emergency = it.emergency.into_iter().filter_map(|entry| {
            let label = writing.text(entry.label)?;
            Some(EmergencyNumber { number: entry.number, label })
        });
        records.territories.push(Territory {
            id: id(&format!("territory:{}", it.slug)),
            parent: it.parent.map(|parent| id(&format!("territory:{parent}"))),
            name: writing.name(&it.slug, it.name)?,
            kind: it.kind,
            codes: it.codes.into_iter().map(|(scheme, value)| kernel::Code { scheme, value }).collect(),
            timezone: it.timezone,
            centre: it.lat.zip(it.lon),
            languages: it.languages,
            emergency: emergency.collect(),
            holidays: it.holidays.iter().map(|day| holiday(day)).collect::<Result<_>>()?,
            published: it.published,
            example: true,
            slug: it.slug,
        });
    }
    Ok(())
}

fn holiday(text: &str) -> Result<Holiday> {
    let wrong = || Error::internal(format!("demo: «{text}» is not a day"));
    if let Some((month, day)) = text.split_once('-').filter(|(month, _)| month.len() == 2) {
        return Ok(Holiday::Yearly {
            month: month.parse().map_err(|_| wrong())?,
            day: day.parse().map_err(|_| wrong())?,
        });
    }
    Ok(Holiday::Once(text.parse::<Date>().map_err(|_| wrong())?))
}

fn themes(records: &mut Records) -> Result<()> {
    let (taxonomy, terms) = usual_topics()?;
    records.taxonomies.push(taxonomy);
    records.terms.extend(terms);
    Ok(())
}

/// The taxonomy of the public themes with those that most directories need, in five languages.
///
/// # Errors
/// As [`records`].
pub fn usual_topics() -> Result<(Taxonomy, Vec<TaxonomyTerm>)> {
    let file: files::ThemeFile = load("themes.toml")?;
    let taxonomy = Taxonomy {
        id: id("taxonomy:themes"),
        slug: THEMES.to_owned(),
        name: Text::new(Lang::FR, "Thèmes")
            .with(Lang::EN, "Themes")
            .with(Lang::ES, "Temas")
            .with(Lang::PT, "Temas")
            .with(Lang::AR, "المواضيع"),
        description: Some(
            Text::new(Lang::FR, "Les thèmes de l’annuaire").with(Lang::EN, "The themes of the directory"),
        ),
        uri: None,
        version: None,
        metadata: Vec::new(),
    };
    let writing = plainly(Lang::FR);
    let term = |(position, Theme { slug, name, description })| {
        Ok(TaxonomyTerm {
            id: term(&slug),
            taxonomy: Some(taxonomy.id),
            parent: None,
            name: writing.name(&slug, name)?,
            description: writing.text(description),
            term_uri: None,
            position,
            attributes: Vec::new(),
            metadata: Vec::new(),
            code: slug,
        })
    };
    let terms = (0..).zip(file.theme).map(term).collect::<Result<_>>()?;
    Ok((taxonomy, terms))
}

fn term(slug: &str) -> Id<TaxonomyTerm> {
    id(&format!("theme:{slug}"))
}
