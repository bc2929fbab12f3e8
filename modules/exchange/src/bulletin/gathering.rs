//! What records say of a period, a place and a theme: the figures, what is drawn, and the records that a section may name.
//! Only what everybody sees is counted; people are counted through releases alone, and what is too few stays unsaid.

use super::frozen::said;
use super::model::{Bar, Bulletin, Chart, Drawing, Figure, Formula, Gathered, Topic, Value, whole_year};
use super::span::Span;
use crate::cooperations::stages::Stage;
use crate::cooperations::store::Entry;
use crate::effects::model::{Change, Effect, State};
use crate::events::store as events;
use crate::indicators::facts::{self, Whole};
use crate::indicators::model::{self as indicators, Fact, Indicator};
use crate::indicators::people::{COUNTED, NETWORK, PEOPLE};
use crate::indicators::wanted::Wanted;
use crate::institutions::{self, Institution};
use crate::listings::model::{Side, Visibility};
use crate::listings::store as listings;
use crate::modality::Modality;
use crate::portals::store as portals;
use crate::practices::store as practices;
use directory::api::{Shelf, TaxonomyTerm};
use jiff::civil::Date;
use kernel::{Id, Result};
use platform::App;
use platform::figures::{Cell, Month, Step, releases};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// Listings read at once.
const PIECE: u64 = 500;

/// Everything that belongs into a bulletin, as it is now.
///
/// # Errors
/// When the database fails.
pub async fn gather(app: &App, shelf: &Shelf, it: &Bulletin) -> Result<Gathered> {
    let on = app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let mut made = Maker { app, shelf, span: Span::of(it), bulletin: it, on, gathered: Gathered::default() };
    made.practices().await?;
    made.cooperations().await?;
    made.listings().await?;
    made.indicators().await?;
    made.people().await?;
    made.portals().await?;
    made.events().await?;
    made.gathered.figures.sort_by_key(|it| it.formula);
    Ok(made.gathered)
}

struct Maker<'a> {
    app: &'a App,
    shelf: &'a Shelf,
    span: Span,
    bulletin: &'a Bulletin,
    on: Date,
    gathered: Gathered,
}

impl Maker<'_> {
    fn figure(&mut self, formula: Formula, value: Value, path: String, records: Vec<Uuid>) {
        let on = self.on;
        self.gathered.figures.push(Figure { formula, value, path, on, records });
    }

    fn counted(&mut self, formula: Formula, path: String, records: Vec<Uuid>) {
        self.figure(formula, Value::Count(records.len() as u64), path, records);
    }

    fn draw(&mut self, drawing: Drawing, path: &str, bars: Vec<Bar>) {
        if !bars.is_empty() {
            self.gathered.charts.push(Chart { drawing, path: path.to_owned(), bars });
        }
    }

    /// The list that shows records of the same place and theme, as far as it can be asked for them.
    fn list(&self, path: &str) -> String {
        let query = self.filters().query();
        format!("{path}{query}")
    }

    /// Country and theme, as lists and indicators are asked for them.
    fn filters(&self) -> Wanted {
        let place = self.bulletin.territory.and_then(|id| self.shelf.territory(id));
        let theme = self.bulletin.theme.and_then(|id| self.shelf.themes.iter().find(|it| it.id == id));
        Wanted {
            country: place.map(|it| it.slug.clone()).unwrap_or_default(),
            theme: theme.map(|it| it.code.clone()).unwrap_or_default(),
            ..Wanted::default()
        }
    }

    async fn practices(&mut self) -> Result<()> {
        let db = self.app.db.read();
        let all = practices::first_published(db, self.span.starts, self.span.ends).await?;
        let all: Vec<_> = all.into_iter().filter_map(|it| it.public).collect();
        let ids: Vec<Uuid> = all.iter().flat_map(|it| it.institutions()).collect();
        let homes = institutions::homes(db, &ids).await?;
        let mut themes: BTreeMap<Id<TaxonomyTerm>, u64> = BTreeMap::new();
        let mut found = Vec::new();
        for it in &all {
            let home = |id: &Uuid| homes.get(id).copied().flatten();
            let parties = it.institutions();
            let places = it.territory.into_iter().chain(parties.iter().filter_map(home));
            if self.span.touches(self.shelf, places) && self.span.about(&it.themes) {
                found.push(it.id.uuid());
                it.themes.iter().for_each(|id| *themes.entry(*id).or_default() += 1);
            }
        }
        let known = self.shelf.themes.iter().filter_map(|it| themes.get(&it.id).map(|count| (it, *count)));
        let bars = known.map(|(it, count)| Bar { code: it.code.clone(), label: it.name.clone(), count }).collect();
        self.draw(Drawing::Themes, "exchange/practices", bars);
        let path = self.list("exchange/practices");
        self.counted(Formula::Practices, path, found.clone());
        self.gathered.records.insert(Topic::Practices, found);
        Ok(())
    }

    /// Whether a cooperation is of this place and theme.
    fn takes(&self, it: &Entry, known: &HashMap<Uuid, Institution>, of_practice: &Themes) -> bool {
        let homes = it.parties.iter().filter_map(|it| known.get(&it.organisation)).filter_map(|it| it.home);
        let own = &it.cooperation.themes;
        let borrowed = it.cooperation.practice.and_then(|id| of_practice.get(&id)).filter(|_| own.is_empty());
        self.span.touches(self.shelf, homes) && self.span.about(borrowed.unwrap_or(own))
    }

    async fn cooperations(&mut self) -> Result<()> {
        let all = facts::whole(self.app, None).await?;
        let known = facts::parties(self.app, &all).await?;
        let about: Vec<Uuid> = all.iter().filter_map(|it| it.entry.cooperation.practice).collect();
        let about = practices::public(self.app.db.read(), &about).await?;
        let themes: Themes = about.into_iter().filter_map(|it| it.public.map(|it| (it.id.uuid(), it.themes))).collect();
        let all: Vec<Whole> = all.into_iter().filter(|it| self.takes(&it.entry, &known, &themes)).collect();
        let id = |it: &&Whole| it.entry.cooperation.id.uuid();
        let span = self.span;
        let within = move |at: Option<i64>| at.is_some_and(|at| span.holds(at));
        let agreed: Vec<&Whole> = all.iter().filter(|it| within(it.entry.agreed_at)).collect();
        let closed: Vec<&Whole> = all.iter().filter(|it| it.entry.is_told() && within(it.entry.closed_at)).collect();
        let open = |it: &&Whole| {
            let still = it.entry.closed_at.is_none_or(|at| at >= span.ends);
            it.entry.stage != Stage::Cancelled && still && it.entry.agreed_at.is_some_and(|at| at < span.ends)
        };
        let open: Vec<&Whole> = all.iter().filter(open).collect();
        let path = || "exchange/cooperations".to_owned();
        self.counted(Formula::Agreed, path(), agreed.iter().map(id).collect());
        self.counted(Formula::UnderWay, path(), open.iter().map(id).collect());
        self.counted(Formula::Closed, path(), closed.iter().map(id).collect());
        let mut modalities: BTreeMap<Modality, u64> = BTreeMap::new();
        agreed.iter().for_each(|it| *modalities.entry(it.entry.cooperation.modality).or_default() += 1);
        let bar = |(it, count): (Modality, u64)| Bar {
            code: it.as_str().to_owned(),
            label: said(|locale| it.name(locale)),
            count,
        };
        self.draw(Drawing::Modalities, "exchange/cooperations", modalities.into_iter().map(bar).collect());
        let (mut told, mut once) = (Vec::new(), HashSet::new());
        for it in agreed.iter().chain(&closed).chain(&open).filter(|it| it.entry.stage != Stage::Cancelled) {
            if once.insert(id(it)) {
                told.push((it.entry.agreed_at, id(it)));
            }
        }
        told.sort_unstable();
        self.gathered.records.insert(Topic::Cooperations, told.into_iter().map(|(_, id)| id).collect());
        self.effects(&all);
        Ok(())
    }

    fn effects(&mut self, all: &[Whole]) {
        let done = |it: &&Effect| {
            let decided = it.decided_at.is_some_and(|at| self.span.holds(at));
            it.state == State::Confirmed && decided && it.answer.is_change()
        };
        let mut found: Vec<&Effect> = all.iter().flat_map(|it| &it.checks).filter(done).collect();
        found.sort_by_key(|it| (it.decided_at, it.id));
        let mut kinds: BTreeMap<Change, u64> = BTreeMap::new();
        for change in found.iter().flat_map(|it| &it.answer.changes).filter(|it| it.is_in_place()) {
            *kinds.entry(*change).or_default() += 1;
        }
        let bar = |(it, count): (Change, u64)| Bar {
            code: it.as_str().to_owned(),
            label: said(|locale| locale.t(&crate::effects::words::change(it))),
            count,
        };
        let ids: Vec<Uuid> = found.iter().map(|it| it.id).collect();
        self.draw(Drawing::Changes, "exchange/indicators", kinds.into_iter().map(bar).collect());
        self.counted(Formula::Changes, "exchange/indicators".to_owned(), ids.clone());
        self.gathered.records.insert(Topic::Effects, ids);
    }

    async fn listings(&mut self) -> Result<()> {
        let db = self.app.db.read();
        let first = listings::first_opened(db, self.span.starts, self.span.ends).await?;
        let (mut open, mut last) = (Vec::new(), None);
        loop {
            let batch = listings::opened_after(db, last, PIECE).await?;
            let Some(end) = batch.last() else { break };
            last = Some(end.listing.id.uuid());
            open.extend(batch.into_iter().filter(|it| it.listing.visibility == Visibility::Public));
        }
        open.sort_by_key(|it| (std::cmp::Reverse(it.opened_at), it.listing.id.uuid()));
        let ids: Vec<Uuid> = first.iter().chain(&open).map(|it| it.listing.organisation.uuid()).collect();
        let homes = institutions::homes(db, &ids).await?;
        let ours = |it: &&listings::Entry| {
            let home = homes.get(&it.listing.organisation.uuid()).copied().flatten();
            let places = it.listing.territory.into_iter().chain(home);
            self.span.touches(self.shelf, places) && self.span.about(&it.listing.themes)
        };
        let of = |all: &[listings::Entry], side: Side| -> Vec<Uuid> {
            all.iter().filter(|it| it.listing.side == side).filter(ours).map(|it| it.listing.id.uuid()).collect()
        };
        let sides =
            [(Side::Offer, Formula::Offers, Topic::Offers), (Side::Request, Formula::Requests, Topic::Requests)];
        let found = sides.map(|(side, formula, topic)| (side, formula, topic, of(&first, side), of(&open, side)));
        for (side, formula, topic, first, open) in found {
            let path = self.list(&format!("exchange/{}", side.folder()));
            self.counted(formula, path, first);
            self.gathered.records.insert(topic, open);
        }
        Ok(())
    }

    /// Shares and times of the year: those of the page of indicators, which says them of whole years and countries alone.
    async fn indicators(&mut self) -> Result<()> {
        let country = self.bulletin.territory.map(|id| self.shelf.country(id).is_some_and(|it| it.id == id));
        let (Some(year), None | Some(true)) = (whole_year(self.bulletin.from, self.bulletin.to), country) else {
            return Ok(());
        };
        let wanted = Wanted { year: Some(year), ..self.filters() };
        let all = facts::facts(self.app, self.shelf, None).await?;
        let chosen: Vec<&Fact> = all.iter().filter(|it| wanted.takes(it)).collect();
        let path = format!("exchange/indicators{}", wanted.query());
        let told = [
            (Formula::Match, Indicator::Match),
            (Formula::Executed, Indicator::Executed),
            (Formula::Adopted6, Indicator::Adopted6),
            (Formula::Adopted12, Indicator::Adopted12),
            (Formula::Adopted24, Indicator::Adopted24),
            (Formula::Onward, Indicator::Onward),
        ];
        for (formula, indicator) in told {
            let Some(measure) = indicators::measure(indicator, &chosen).into_iter().next() else { continue };
            let value = match measure.value {
                indicators::Value::Days(days) => Value::Days(days),
                indicators::Value::Share(share) => Value::Share(share),
                indicators::Value::TooFew | indicators::Value::Money(_) => Value::TooFew,
            };
            self.figure(formula, value, path.clone(), Vec::new());
        }
        Ok(())
    }

    /// People of a whole year and of all of the network: what was released of them, hidden where it was hidden.
    async fn people(&mut self) -> Result<()> {
        let narrowed = self.bulletin.territory.is_some() || self.bulletin.theme.is_some();
        let (Some(_), false) = (whole_year(self.bulletin.from, self.bulletin.to), narrowed) else { return Ok(()) };
        let (month, step) = (Month::of(self.bulletin.to), Step::Year);
        let drawn = releases::of(self.app.db.read(), &[&PEOPLE], NETWORK, &[month]).await?;
        let Some(drawn) = drawn.first() else { return Ok(()) };
        for (formula, counted) in [(Formula::Trained, COUNTED[0]), (Formula::Reached, COUNTED[1])] {
            let cell = drawn.table("sex", month.within(step)).and_then(|it| it.cell(&[("counted", counted)]));
            let value = match cell {
                Some(Cell::Shown(count)) => Value::Count(count),
                Some(Cell::Hidden) | None => Value::TooFew,
            };
            self.figure(formula, value, "exchange/indicators#people".to_owned(), Vec::new());
        }
        Ok(())
    }

    async fn portals(&mut self) -> Result<()> {
        let db = self.app.db.read();
        let seen = portals::observed_between(db, self.bulletin.from, self.bulletin.to).await?;
        let all = portals::public(db).await?;
        let ours = all.iter().filter(|it| {
            let themes: Vec<_> = it.portal.themes().into_iter().collect();
            let noted = seen.iter().any(|(id, _)| *id == it.portal.id.uuid());
            noted && self.span.touches(self.shelf, [it.portal.territory]) && self.span.about(&themes)
        });
        let ids = ours.map(|it| it.portal.id.uuid()).collect();
        self.gathered.records.insert(Topic::Portals, ids);
        Ok(())
    }

    /// What was announced and begins after today, the next first; what is of the whole network belongs into every place.
    async fn events(&mut self) -> Result<()> {
        let now = self.app.clock.now();
        let all = events::ahead(self.app.db.read(), now.as_millisecond()).await?;
        let ours = all.iter().filter(|it| {
            let later = it.event.begins_at().is_some_and(|at| at > now);
            let here = it.event.territory.is_none() || self.span.touches(self.shelf, it.event.territory);
            it.is_ahead() && later && here && self.span.about(&it.event.themes)
        });
        let ids = ours.map(|it| it.event.id.uuid()).collect();
        self.gathered.records.insert(Topic::Events, ids);
        Ok(())
    }
}

/// Themes of practices.
type Themes = HashMap<Uuid, Vec<Id<TaxonomyTerm>>>;
