//! What a row of a sheet says of an organisation. Words that are not understood are named, never guessed.
//! Pure: the same row always reads the same.

use super::super::desk::form::{block, degrees, is_email, is_phone, line, web};
use super::super::likeness::{Card, fold};
use super::super::model::{Capacity, Kind, Level, Population, Seat};
use super::super::words;
use super::columns::Means;
use directory::api::{Facts, Shelf, TaxonomyTerm};
use kernel::{Id, Lang, Territory};
use platform::Locale;
use std::collections::{BTreeMap, HashMap};

/// An organisation as a row describes it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Proposed {
    pub name: String,
    pub description: String,
    pub kind: Option<Kind>,
    pub level: Option<Level>,
    pub home: Option<Id<Territory>>,
    pub territories: Vec<Id<Territory>>,
    pub themes: Vec<Id<TaxonomyTerm>>,
    pub populations: Vec<Population>,
    pub capacities: Vec<Capacity>,
    pub languages: Vec<Lang>,
    pub networks: Vec<String>,
    pub facts: Facts,
    pub seat: Option<Seat>,
    /// What was not understood, by column.
    pub unread: Vec<(Means, String)>,
}

impl Proposed {
    /// What the rule of likeness looks at.
    pub fn card(&self) -> Card {
        Card {
            names: vec![self.name.clone()],
            territory: self.home,
            point: self.seat.as_ref().map(|seat| (seat.latitude, seat.longitude)),
            website: self.facts.website.clone(),
            phone: self.facts.phone.clone(),
        }
    }
}

/// The words by which things are called, in all languages of the interface, made once for a whole sheet.
pub struct Names {
    kinds: HashMap<String, Kind>,
    levels: HashMap<String, Level>,
    populations: HashMap<String, Population>,
    capacities: HashMap<String, Capacity>,
    territories: HashMap<String, Id<Territory>>,
    themes: HashMap<String, Id<TaxonomyTerm>>,
    year: i32,
}

fn named<T: Copy>(
    all: &[T],
    code: impl Fn(T) -> &'static str,
    label: impl Fn(&Locale, T) -> String,
) -> HashMap<String, T> {
    let mut names = HashMap::new();
    for it in all {
        names.insert(fold(code(*it)), *it);
        for lang in Lang::INTERFACE {
            names.insert(fold(&label(&Locale::new(lang), *it)), *it);
        }
    }
    names
}

impl Names {
    pub fn new(shelf: &Shelf, year: i32) -> Names {
        let mut territories = HashMap::new();
        for it in &shelf.territories {
            territories.insert(fold(&it.slug), it.id);
            it.name.versions().for_each(|(_, version)| {
                territories.insert(fold(&version.value), it.id);
            });
        }
        let mut themes = HashMap::new();
        for it in &shelf.themes {
            themes.insert(fold(&it.code), it.id);
            it.name.versions().for_each(|(_, version)| {
                themes.insert(fold(&version.value), it.id);
            });
        }
        Names {
            kinds: named(Kind::ALL, Kind::as_str, words::kind),
            levels: named(Level::ALL, Level::as_str, words::level),
            populations: named(Population::ALL, Population::as_str, words::population),
            capacities: named(Capacity::ALL, Capacity::as_str, words::capacity),
            territories,
            themes,
            year,
        }
    }

    /// Reads a row, as cells by what their column means.
    pub fn read(&self, cells: &BTreeMap<Means, &str>) -> Proposed {
        let cell = |means: Means| undefused(cells.get(&means).copied().unwrap_or_default());
        let mut unread = Vec::new();
        let mut it = Proposed {
            name: line(cell(Means::Name), 200),
            description: block(cell(Means::Description), 2_000),
            kind: one(&self.kinds, Means::Kind, cell(Means::Kind), &mut unread),
            level: one(&self.levels, Means::Level, cell(Means::Level), &mut unread),
            home: one(&self.territories, Means::Home, cell(Means::Home), &mut unread),
            territories: many(&self.territories, Means::Territories, cell(Means::Territories), &mut unread),
            themes: many(&self.themes, Means::Themes, cell(Means::Themes), &mut unread),
            populations: many(&self.populations, Means::Populations, cell(Means::Populations), &mut unread),
            capacities: many(&self.capacities, Means::Capacities, cell(Means::Capacities), &mut unread),
            networks: pieces(cell(Means::Networks)).map(|word| line(word, 120)).take(30).collect(),
            ..Proposed::default()
        };
        for word in pieces(cell(Means::Languages)) {
            match Locale::languages_named(word) {
                Ok(spoken) => it.languages.extend(spoken),
                Err(word) => unread.push((Means::Languages, line(word, 40))),
            }
        }
        it.languages.dedup();
        it.facts = self.facts(&cell, &mut unread);
        let (lat, lon) = (cell(Means::Latitude), cell(Means::Longitude));
        it.seat = degrees(lat, lon).map(|(latitude, longitude)| Seat { latitude, longitude });
        if it.seat.is_none() && !(lat.is_empty() && lon.is_empty()) {
            unread.push((Means::Latitude, line(&format!("{lat} {lon}"), 60)));
        }
        it.unread = unread;
        it
    }

    fn facts<'a>(&self, cell: &impl Fn(Means) -> &'a str, unread: &mut Vec<(Means, String)>) -> Facts {
        let mut given = |means: Means, right: &dyn Fn(&str) -> Option<String>| {
            let typed = line(cell(means), 300);
            if typed.is_empty() {
                return None;
            }
            let read = right(&typed);
            if read.is_none() {
                unread.push((means, typed.chars().take(60).collect()));
            }
            read
        };
        let year = self.year;
        Facts {
            website: given(Means::Web, &web),
            email: given(Means::Email, &|typed| is_email(typed).then(|| typed.to_owned())),
            phone: given(Means::Phone, &|typed| is_phone(typed).then(|| typed.to_owned())),
            founded: given(Means::Founded, &|typed| {
                // «1998», «1998-03-01» and «01/03/1998» all name a year.
                let found = typed.split(|c: char| !c.is_ascii_digit()).find(|part| part.len() == 4)?;
                found.parse::<i32>().ok().filter(|it| (1000..=year).contains(it)).map(|it| it.to_string())
            })
            .and_then(|year| year.parse().ok()),
        }
    }
}

/// Without the apostrophe that our own files put before what begins like a formula.
fn undefused(cell: &str) -> &str {
    let rest = cell.trim().strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@']));
    rest.unwrap_or(cell.trim())
}

fn pieces(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', '؛', '|', '\n']).flat_map(|part| part.split([',', '،'])).map(str::trim).filter(|it| !it.is_empty())
}

fn one<T: Copy>(names: &HashMap<String, T>, means: Means, cell: &str, unread: &mut Vec<(Means, String)>) -> Option<T> {
    let found = names.get(&fold(cell)).copied();
    if found.is_none() && !cell.is_empty() {
        unread.push((means, line(cell, 60)));
    }
    found
}

fn many<T: Copy + PartialEq>(
    names: &HashMap<String, T>,
    means: Means,
    cell: &str,
    unread: &mut Vec<(Means, String)>,
) -> Vec<T> {
    // A name may have a comma in it: the whole cell, then what stands between semicolons, then between commas.
    let mut found = Vec::new();
    let mut add = |it: T| {
        if !found.contains(&it) {
            found.push(it);
        }
    };
    for part in cell.split([';', '؛', '|', '\n']).map(str::trim).filter(|it| !it.is_empty()).take(200) {
        if let Some(it) = names.get(&fold(part)) {
            add(*it);
            continue;
        }
        for word in part.split([',', '،', '/']).map(str::trim).filter(|it| !it.is_empty()) {
            match names.get(&fold(word)) {
                Some(it) => add(*it),
                None => unread.push((means, line(word, 60))),
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_row_is_read_and_what_is_not_understood_is_named() {
        let names = Names::new(&Shelf::default(), 2026);
        let cells = BTreeMap::from([
            (Means::Name, " 'Ligue "),
            (Means::Kind, "Asociación"),
            (Means::Capacities, "Formation; حماية, Legal aid"),
            (Means::Languages, "français; klingonais"),
            (Means::Phone, "'+216 71 000 000"),
            (Means::Founded, "01/03/1998"),
            (Means::Latitude, "36,8"),
            (Means::Longitude, "10.1"),
            (Means::Email, "non"),
        ]);
        let it = names.read(&cells);
        assert_eq!((it.name.as_str(), it.kind, it.facts.founded), ("'Ligue", Some(Kind::Association), Some(1998)));
        assert_eq!(it.capacities, [Capacity::Training, Capacity::LegalAid]);
        assert_eq!(it.facts.phone.as_deref(), Some("+216 71 000 000"));
        assert_eq!(it.seat, Some(Seat { latitude: 36.8, longitude: 10.1 }));
        let unread: Vec<_> = it.unread.iter().map(|(means, word)| (*means, word.as_str())).collect();
        assert_eq!(unread, [(Means::Capacities, "حماية"), (Means::Languages, "klingonais"), (Means::Email, "non")]);
    }

    proptest! {
        #[test]
        fn any_cells_are_read(cells in proptest::collection::vec(".{0,80}", 17)) {
            let names = Names::new(&Shelf::default(), 2026);
            let all: BTreeMap<Means, &str> = Means::all().zip(cells.iter().map(String::as_str)).collect();
            let it = names.read(&all);
            prop_assert!(it.name.chars().count() <= 200);
            prop_assert_eq!(&it, &names.read(&all));
        }
    }
}
