//! Makes of a bulletin what the public reads: records as they are now, in all their languages, with what a person wrote.
//! A record that the public does not see any more is left out, whatever the bulletin names.

use super::frozen::{Frozen, Item, Part, said};
use super::model::{Bulletin, Section, Topic};
use crate::cooperations::store as cooperations;
use crate::cooperations::views::stage;
use crate::effects::model::State;
use crate::effects::{store as effects, words as changes};
use crate::events::{store as events, views as told, words as kinds};
use crate::institutions::{self, Institution};
use crate::listings::policy::Sight;
use crate::listings::store as listings;
use crate::portals::{store as portals, views as seen};
use crate::practices::store as practices;
use crate::practices::words;
use crate::{msg, practices::model::starts};
use directory::api::{Shelf, TaxonomyTerm};
use jiff::civil::Date;
use kernel::{Id, Period, Result, Text};
use platform::App;
use std::collections::HashMap;
use uuid::Uuid;

/// What the public would read today.
///
/// # Errors
/// When the database fails.
pub async fn freeze(app: &App, shelf: &Shelf, it: &Bulletin) -> Result<Frozen> {
    let mut parts = Vec::new();
    for section in it.sections.iter().filter(|it| !it.left_out) {
        let mut part = Part {
            topic: section.topic,
            note: section.note.clone(),
            figures: Vec::new(),
            charts: Vec::new(),
            items: Vec::new(),
        };
        if section.topic == Topic::Figures {
            (part.figures, part.charts) = (it.figures.clone(), it.charts.clone());
        }
        part.items = items(app, shelf, it, section.topic, &section.records).await?;
        if !part.is_empty() {
            parts.push(part);
        }
    }
    let place = it.territory.and_then(|id| shelf.territory(id));
    let theme = it.theme.and_then(|id| shelf.terms.get(&id));
    Ok(Frozen {
        id: it.id.uuid(),
        slug: it.slug.clone(),
        kind: it.kind,
        lang: it.lang,
        title: it.title.clone(),
        from: it.from,
        to: it.to,
        place: place.map(|it| it.name.clone()),
        theme: theme.map(|it| it.name.clone()),
        languages: it.languages.clone(),
        introduction: it.introduction.clone(),
        on: app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date(),
        parts,
    })
}

/// All that a section names, taken out or not: for the one who edits it.
///
/// # Errors
/// When the database fails.
pub async fn named(app: &App, shelf: &Shelf, it: &Bulletin, section: &Section) -> Result<Vec<Item>> {
    let ids: Vec<Uuid> = section.records.iter().chain(&section.out).copied().collect();
    items(app, shelf, it, section.topic, &ids).await
}

async fn items(app: &App, shelf: &Shelf, it: &Bulletin, topic: Topic, ids: &[Uuid]) -> Result<Vec<Item>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: HashMap<Uuid, Item> = match topic {
        Topic::Figures => HashMap::new(),
        Topic::Practices => of_practices(app, shelf, ids).await?,
        Topic::Cooperations => of_cooperations(app, shelf, ids).await?,
        Topic::Effects => of_effects(app, ids).await?,
        Topic::Offers | Topic::Requests => of_listings(app, shelf, ids).await?,
        Topic::Portals => of_portals(app, shelf, it, ids).await?,
        Topic::Events => of_events(app, shelf, ids).await?,
    };
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

fn themes(shelf: &Shelf, ids: &[Id<TaxonomyTerm>]) -> Option<Text> {
    let named = || shelf.themes.iter().filter(|it| ids.contains(&it.id));
    let list = |locale: &platform::Locale| {
        named().map(|it| it.name.show(locale.lang).value.clone()).collect::<Vec<_>>().join(" · ")
    };
    named().next().is_some().then(|| said(list))
}

fn when(period: &Period) -> Option<Text> {
    starts(period)?;
    Some(said(|locale| {
        let date = |day: Date| locale.date(day);
        let words = match (period.from.map(date), period.to.map(date)) {
            (Some(from), Some(to)) => msg::practice_from_to(from, to),
            (Some(from), None) => msg::practice_since(from),
            (None, to) => msg::practice_until(to.unwrap_or_default()),
        };
        locale.t(&words)
    }))
}

fn names(known: &HashMap<Uuid, Institution>, ids: &[Uuid]) -> Vec<Text> {
    ids.iter().filter_map(|id| known.get(id)).map(|it| it.name.clone()).collect()
}

async fn of_practices(app: &App, shelf: &Shelf, ids: &[Uuid]) -> Result<HashMap<Uuid, Item>> {
    let all = practices::public(app.db.read(), ids).await?;
    let all: Vec<_> = all.into_iter().filter_map(|it| it.public).collect();
    let parties: Vec<Uuid> = all.iter().flat_map(|it| it.institutions()).collect();
    let known = institutions::named(app, &parties).await?;
    let item = |it: &crate::practices::model::Practice| {
        let standing = it.standing.map(|it| said(|locale| locale.t(&words::standing(it))));
        Item {
            id: it.id.uuid(),
            path: format!("exchange/practices/{}", it.slug),
            title: it.title.clone(),
            summary: it.summary.clone(),
            by: names(&known, &it.institutions()),
            facts: standing.into_iter().chain(themes(shelf, &it.themes)).collect(),
        }
    };
    Ok(all.iter().map(|it| (it.id.uuid(), item(it))).collect())
}

async fn of_cooperations(app: &App, shelf: &Shelf, ids: &[Uuid]) -> Result<HashMap<Uuid, Item>> {
    let all = cooperations::public_these(app.db.read(), ids).await?;
    let parties: Vec<Uuid> = all.iter().flat_map(|it| it.parties.iter().map(|it| it.organisation)).collect();
    let known = institutions::named(app, &parties).await?;
    let item = |it: &cooperations::Entry| {
        let own: Vec<Uuid> = it.parties.iter().map(|it| it.organisation).collect();
        // What was done is public once all stand by it; until then, what was agreed.
        let done = it.report.done.as_ref().filter(|_| it.is_told());
        let period = if it.is_told() { it.period() } else { it.cooperation.period };
        let (modality, stands) = (it.cooperation.modality, it.stage);
        let line = said(|locale| format!("{} · {}", modality.name(locale), locale.t(&stage(stands))));
        Item {
            id: it.cooperation.id.uuid(),
            path: format!("exchange/cooperations/{}", it.cooperation.id),
            title: it.cooperation.title.clone(),
            summary: Some(done.unwrap_or(&it.cooperation.objectives).clone()),
            by: names(&known, &own),
            facts: [Some(line), when(&period), themes(shelf, &it.cooperation.themes)].into_iter().flatten().collect(),
        }
    };
    Ok(all.iter().map(|it| (it.cooperation.id.uuid(), item(it))).collect())
}

async fn of_effects(app: &App, ids: &[Uuid]) -> Result<HashMap<Uuid, Item>> {
    let db = app.db.read();
    let mut checks = effects::these(db, ids).await?;
    checks.retain(|it| it.state == State::Confirmed);
    let about: Vec<Uuid> = checks.iter().map(|it| it.cooperation).collect();
    let about = cooperations::public_these(db, &about).await?;
    let about: HashMap<Uuid, _> = about.into_iter().map(|it| (it.cooperation.id.uuid(), it)).collect();
    let receivers: Vec<Uuid> = checks.iter().map(|it| it.organisation).collect();
    let known = institutions::named(app, &receivers).await?;
    let item = |it: &crate::effects::model::Effect| {
        let of = about.get(&it.cooperation)?;
        let line = said(|locale| {
            let kinds: Vec<String> = it.answer.changes.iter().map(|it| locale.t(&changes::change(*it))).collect();
            let after = locale.t(&msg::effect_after(it.months));
            format!("{after}{} {}", locale.colon(), kinds.join(" · "))
        });
        Some(Item {
            id: it.id,
            path: format!("exchange/cooperations/{}", it.cooperation),
            title: of.cooperation.title.clone(),
            summary: it.answer.words.clone(),
            by: names(&known, &[it.organisation]),
            facts: vec![line],
        })
    };
    Ok(checks.iter().filter_map(|it| item(it).map(|item| (it.id, item))).collect())
}

async fn of_listings(app: &App, shelf: &Shelf, ids: &[Uuid]) -> Result<HashMap<Uuid, Item>> {
    let all = listings::open(app.db.read(), &Sight::public(), ids).await?;
    let own: Vec<Uuid> = all.iter().map(|it| it.listing.organisation.uuid()).collect();
    let known = institutions::named(app, &own).await?;
    let item = |it: &crate::listings::model::Listing| {
        let ways = said(|locale| it.modalities.iter().map(|it| it.name(locale)).collect::<Vec<_>>().join(" · "));
        Item {
            id: it.id.uuid(),
            path: format!("exchange/{}/{}", it.side.folder(), it.id),
            title: it.title.clone(),
            summary: Some(it.what.clone()),
            by: names(&known, &[it.organisation.uuid()]),
            facts: [Some(ways), when(&it.period), themes(shelf, &it.themes)].into_iter().flatten().collect(),
        }
    };
    Ok(all.iter().map(|it| (it.listing.id.uuid(), item(&it.listing))).collect())
}

async fn of_portals(app: &App, shelf: &Shelf, of: &Bulletin, ids: &[Uuid]) -> Result<HashMap<Uuid, Item>> {
    let db = app.db.read();
    let noted = portals::observed_between(db, of.from, of.to).await?;
    let all = portals::public(db).await?;
    let item = |it: &crate::portals::model::Seen| {
        let own: Vec<_> = noted.iter().filter(|(id, _)| *id == it.portal.id.uuid()).map(|(_, it)| it).collect();
        // The first and the last of the period: what changed between them shows.
        let (first, last) = (own.first()?, own.last()?);
        let line = |it: &crate::portals::model::Observation| {
            said(|locale| format!("{}{} {}", locale.date(it.on), locale.colon(), locale.t(&seen::answers(it.answers))))
        };
        let place = shelf.territory(it.portal.territory).map(|it| it.name.clone());
        let mut facts = vec![line(first)];
        if last.on != first.on {
            facts.push(line(last));
        }
        Some(Item {
            id: it.portal.id.uuid(),
            path: format!("exchange/portals/{}", it.portal.slug),
            title: it.portal.name.clone(),
            summary: it.portal.summary.clone(),
            by: place.into_iter().collect(),
            facts,
        })
    };
    let wanted = all.iter().filter(|it| ids.contains(&it.portal.id.uuid()));
    Ok(wanted.filter_map(|it| item(it).map(|item| (it.portal.id.uuid(), item))).collect())
}

async fn of_events(app: &App, shelf: &Shelf, ids: &[Uuid]) -> Result<HashMap<Uuid, Item>> {
    let mut all = events::public_these(app.db.read(), ids, app.clock.now().as_millisecond()).await?;
    all.retain(events::Entry::is_ahead);
    let item = |it: &crate::events::model::Event| {
        let when = said(|locale| format!("{} · {}", locale.t(&kinds::kind(it.kind)), told::when(locale, it)));
        let place = (!it.place.is_empty()).then(|| Text::new(it.lang, it.place.clone()));
        Item {
            id: it.id.uuid(),
            path: format!("exchange/events/{}", it.slug),
            title: it.title.clone(),
            summary: it.text.clone(),
            by: vec![said(|locale| told::held_by(locale, shelf, it))],
            facts: [Some(when), place, themes(shelf, &it.themes)].into_iter().flatten().collect(),
        }
    };
    Ok(all.iter().map(|it| (it.event.id.uuid(), item(&it.event))).collect())
}
