//! What is asked of the table in an address, and the table as whoever asks may see it.
//! Screen, files, paper and API are all made of this one reading.

use super::model::{Asked, Counted, Dimension, Value};
use crate::listings::model::Side;
use crate::listings::policy::Sight;
use crate::modality::Modality;
use crate::msg;
use crate::visit::Here;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::Result;
use messages::Message;

/// The table, and what was asked.
pub struct Table<'a> {
    pub here: &'a Here,
    /// In the workspace.
    pub inside: bool,
    pub asked: Asked,
    /// The day in the past as which it is shown.
    pub on: Option<Date>,
    /// Whether a day was asked for that is none.
    pub odd: bool,
    pub counted: Counted,
    pub rows: Vec<Value>,
    pub columns: Vec<Value>,
}

fn dimension(here: &Here, name: &str) -> Option<Dimension> {
    Dimension::parse(here.asked(name))
}

/// Rows and columns are two different things; usually themes and countries.
fn dimensions(here: &Here) -> (Dimension, Dimension) {
    let rows = dimension(here, "rows").unwrap_or(Dimension::Theme);
    let other = [Dimension::Country, Dimension::Theme].into_iter().find(|it| *it != rows);
    let columns = dimension(here, "columns").filter(|it| *it != rows).or(other);
    (rows, columns.unwrap_or(Dimension::Country))
}

impl<'a> Table<'a> {
    /// The table that an address asks for.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn read(here: &'a Here) -> Result<Table<'a>> {
        let shelf = &here.shelf;
        let (rows, columns) = dimensions(here);
        let country = shelf.territories.iter().find(|it| it.slug == here.asked("country"));
        let asked = Asked {
            rows,
            columns,
            theme: shelf.theme(here.asked("theme")).map(|it| it.id),
            country: country.and_then(|it| shelf.country(it.id)).map(|it| it.id),
            modality: Modality::parse(here.asked("modality")),
        };
        let now = here.cx.app.clock.now();
        let today = now.to_zoned(TimeZone::UTC).date();
        let typed = here.asked("on").trim();
        let day = typed.parse::<Date>().ok().filter(|day| *day <= today);
        let on = day.filter(|day| *day < today);
        // A day is shown as it ended.
        let end = on.and_then(|day| day.tomorrow().ok()?.to_zoned(TimeZone::UTC).ok());
        let at = end.map_or(now.as_millisecond(), |end| end.timestamp().as_millisecond() - 1);
        let sight = Sight::of(&here.cx, shelf).await?;
        let counted = here.exchange.ledger().count(&sight, at, &asked);
        let inside = here.cx.uri.split('/').nth(2) == Some("work");
        let odd = !typed.is_empty() && day.is_none();
        let mut table = Table { here, inside, asked, on, odd, counted, rows: Vec::new(), columns: Vec::new() };
        table.rows = table.sorted(table.counted.rows.keys().copied().collect());
        table.columns = table.sorted(table.counted.columns.keys().copied().collect());
        Ok(table)
    }

    /// Themes and forms in the order in which they are shown everywhere, countries by name.
    fn sorted(&self, mut values: Vec<Value>) -> Vec<Value> {
        let place = |it: &Value| match it {
            Value::Theme(id) => self.here.shelf.themes.iter().position(|theme| theme.id == *id).unwrap_or(usize::MAX),
            Value::Modality(it) => Modality::ALL.iter().position(|known| known == it).unwrap_or_default(),
            Value::Country(id) => usize::from(id.is_none()),
        };
        values.sort_by(|a, b| {
            let named = |it: &Value| self.label(*it);
            place(a).cmp(&place(b)).then_with(|| self.here.locale().compare(&named(a), &named(b)))
        });
        values
    }

    /// What a value is called.
    pub fn label(&self, value: Value) -> String {
        let (shelf, lang) = (&self.here.shelf, self.here.cx.lang());
        let found = match value {
            Value::Theme(id) => shelf.terms.get(&id).map(|it| it.name.show(lang).value.clone()),
            Value::Country(id) => id.and_then(|id| shelf.territory(id)).map(|it| it.name.show(lang).value.clone()),
            Value::Modality(it) => Some(it.name(self.here.locale())),
        };
        found.unwrap_or_else(|| self.here.t(&msg::table_nowhere()))
    }

    /// How a value is written in an address; none where lists cannot be asked for it.
    pub fn code(&self, value: Value) -> Option<String> {
        let shelf = &self.here.shelf;
        match value {
            Value::Theme(id) => shelf.themes.iter().find(|it| it.id == id).map(|it| it.code.clone()),
            Value::Country(id) => id.and_then(|id| shelf.territory(id)).map(|it| it.slug.clone()),
            Value::Modality(it) => Some(it.as_str().to_owned()),
        }
    }

    /// The filters in force.
    pub fn filters(&self) -> Vec<(Dimension, Value)> {
        let theme = self.asked.theme.map(|id| (Dimension::Theme, Value::Theme(id)));
        let country = self.asked.country.map(|id| (Dimension::Country, Value::Country(Some(id))));
        let modality = self.asked.modality.map(|it| (Dimension::Modality, Value::Modality(it)));
        [theme, country, modality].into_iter().flatten().collect()
    }

    fn query(&self, pairs: Vec<(&'static str, String)>) -> String {
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }

    /// The parameters of the address that leads here.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let mut all = vec![("rows", self.asked.rows.as_str().to_owned())];
        all.push(("columns", self.asked.columns.as_str().to_owned()));
        let filters = self.filters();
        all.extend(filters.into_iter().filter_map(|(of, value)| Some((of.as_str(), self.code(value)?))));
        all.extend(self.on.map(|day| ("on", day.to_string())));
        all
    }

    /// The same as the end of an address.
    pub fn query_string(&self) -> String {
        self.query(self.parameters())
    }

    /// The list of what is counted in a place of the table, as it is today; none where lists cannot be asked for it.
    pub fn list(&self, side: Side, values: &[(Dimension, Value)]) -> Option<String> {
        let mut pairs: Vec<(&'static str, String)> = Vec::new();
        let own = values.iter().map(|(of, _)| *of);
        let own: Vec<Dimension> = own.collect();
        let filters = self.filters().into_iter().filter(|(of, _)| !own.contains(of));
        for (of, value) in filters.chain(values.iter().copied()) {
            pairs.push((of.as_str(), self.code(value)?));
        }
        let folder = if self.inside { "work/exchange" } else { "exchange" };
        Some(format!("{}{}", self.here.href(&format!("{folder}/{}", side.folder())), self.query(pairs)))
    }

    /// The end of the address of this table with these filters too; none where they cannot be asked for.
    pub fn narrowed(&self, values: &[(Dimension, Value)]) -> Option<String> {
        let mut all = self.parameters();
        for (of, value) in values {
            let code = self.code(*value)?;
            all.retain(|(name, _)| *name != of.as_str());
            all.push((of.as_str(), code));
        }
        Some(self.query(all))
    }

    /// Its address, after the language.
    pub fn path(&self) -> &'static str {
        if self.inside { "work/exchange/table" } else { "exchange/table" }
    }

    /// As on which day it is shown, in words.
    pub fn day(&self) -> String {
        let today = || self.here.cx.app.clock.now().to_zoned(TimeZone::UTC).date();
        self.here.t(&msg::table_as_on(self.here.locale().date(self.on.unwrap_or_else(today))))
    }
}

/// What a dimension is called.
pub fn named(it: Dimension) -> Message {
    match it {
        Dimension::Theme => msg::table_theme(),
        Dimension::Country => msg::table_country(),
        Dimension::Modality => msg::table_modality(),
    }
}
