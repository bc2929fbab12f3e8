//! What is counted of cooperations, read from the database: all that the public sees or, in the workspace, those in which one's
//! institutions take part. A cost that not all agree to show is counted for nobody else.

use super::model::{Check, Fact};
use crate::cooperations::model;
use crate::cooperations::store::{self, Entry};
use crate::effects::model::Effect;
use crate::effects::store as effects;
use crate::institutions::{self, Institution};
use crate::listings::store as listings;
use crate::practices::policy::Known;
use crate::practices::store as practices;
use directory::api::{Shelf, TaxonomyTerm};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::{Id, Result};
use platform::App;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Cooperations read at once.
const PIECE: u64 = 400;

/// A cooperation with its checks and the institutions that take part.
pub(crate) struct Whole {
    pub entry: Entry,
    pub checks: Vec<Effect>,
}

/// Everything that counts, a piece at a time.
pub(crate) async fn whole(app: &App, within: Option<&Known>) -> Result<Vec<Whole>> {
    let (db, mut found, mut after) = (app.db.read(), Vec::new(), None);
    loop {
        let piece = store::counted(db, within, after, PIECE).await?;
        after = piece.last().map(|it| it.cooperation.id.uuid());
        let full = piece.len() as u64 == PIECE;
        found.extend(checked(app, piece).await?);
        if !full {
            return Ok(found);
        }
    }
}

/// These cooperations with their checks.
pub(crate) async fn checked(app: &App, all: Vec<Entry>) -> Result<Vec<Whole>> {
    let ids: Vec<Uuid> = all.iter().map(|it| it.cooperation.id.uuid()).collect();
    let mut checks: HashMap<Uuid, Vec<Effect>> = HashMap::new();
    for it in effects::of(app.db.read(), &ids).await? {
        checks.entry(it.cooperation).or_default().push(it);
    }
    let whole = |entry: Entry| {
        let checks = checks.remove(&entry.cooperation.id.uuid()).unwrap_or_default();
        Whole { entry, checks }
    };
    Ok(all.into_iter().map(whole).collect())
}

/// What each is about; one that names no theme is about those of its practice.
pub(crate) async fn themes(app: &App, all: &[Whole]) -> Result<HashMap<Uuid, Vec<Id<TaxonomyTerm>>>> {
    let about: Vec<Uuid> = all.iter().filter_map(|it| it.entry.cooperation.practice).collect();
    let practices = practices::public(app.db.read(), &about).await?;
    let told: HashMap<Uuid, _> = (practices.into_iter())
        .filter_map(|it| it.public.map(|practice| (practice.id.uuid(), practice.themes)))
        .collect();
    let of = |it: &Whole| {
        let own = &it.entry.cooperation;
        let of_practice = || own.practice.and_then(|id| told.get(&id)).cloned().unwrap_or_default();
        (own.id.uuid(), if own.themes.is_empty() { of_practice() } else { own.themes.clone() })
    };
    Ok(all.iter().map(of).collect())
}

/// The institutions of these cooperations.
pub(crate) async fn parties(app: &App, all: &[Whole]) -> Result<HashMap<Uuid, Institution>> {
    let ids: Vec<Uuid> = all.iter().flat_map(|it| it.entry.parties.iter().map(|it| it.organisation)).collect();
    institutions::named(app, &ids).await
}

/// What is counted of them.
pub(crate) async fn facts(app: &App, shelf: &Shelf, within: Option<&Known>) -> Result<Vec<Fact>> {
    let all = whole(app, within).await?;
    let known = parties(app, &all).await?;
    let themes = themes(app, &all).await?;
    let requests: Vec<Uuid> = all.iter().filter_map(|it| it.entry.request).collect();
    let opened = listings::openings(app.db.read(), &requests).await?;
    let fact = |it: &Whole| {
        let entry = &it.entry;
        let of = themes.get(&entry.cooperation.id.uuid());
        let coded = shelf.themes.iter().filter(|theme| of.is_some_and(|ids| ids.contains(&theme.id)));
        let country = |id: &Uuid| known.get(id).and_then(|it| it.country(shelf)).map(|it| it.slug.clone());
        let open = within.is_some() || (entry.is_told() && model::shows_cost(&entry.parties));
        Fact {
            id: entry.cooperation.id.uuid(),
            stage: entry.stage,
            modality: entry.cooperation.modality,
            countries: entry.parties.iter().filter_map(|it| country(&it.organisation)).collect(),
            themes: coded.map(|it| it.code.clone()).collect::<BTreeSet<_>>(),
            year: year(entry),
            opened: entry.request.and_then(|id| opened.get(&id).copied()).or(entry.proposed_at),
            agreed: entry.agreed_at,
            cost: entry.report.costs.total().filter(|_| open).map(|total| (entry.report.costs.currency.clone(), total)),
            checks: it.checks.iter().map(check).collect(),
        }
    };
    Ok(all.iter().map(fact).collect())
}

fn check(it: &Effect) -> Check {
    Check {
        months: it.months,
        state: it.state,
        changes: it.answer.changes.clone(),
        onward: it.answer.onward == Some(true),
    }
}

fn year(it: &Entry) -> Option<i16> {
    let period = it.period();
    let agreed = it.agreed_at.and_then(|at| Timestamp::from_millisecond(at).ok());
    let day = period.to.or(period.from).or_else(|| agreed.map(|at| at.to_zoned(TimeZone::UTC).date()));
    day.map(|day| day.year())
}
