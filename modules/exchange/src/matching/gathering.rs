//! What can be proposed, read from the database and laid out: open offers and published practices, with what the network says of
//! their institutions. Who may see an offer stands beside it; nothing is shown from here.

use super::factors::{Days, Past, Place, Subject};
use super::field::{Field, Pool, Profile, Said, TITLE, Theme};
use super::lessons::Lessons;
use super::score::{Scored, WEIGHTS, rank};
use super::store::{self, Memory};
use crate::listings::model::{Listing, Side, Visibility};
use crate::listings::store as listings;
use crate::practices::model::{Part, Practice};
use crate::practices::store as practices;
use directory::api::{self, Organisation, Shelf};
use kernel::{Actor, Id, Lang, Result, Territory, TerritoryKind, Text};
use network::api::{Level, Population, Profile as Member};
use platform::{App, Cx};
use std::collections::HashMap;
use uuid::Uuid;

/// Records read at once.
const BATCH: u64 = 500;
/// How much what stands beside the summary of a practice counts.
const BESIDE: f32 = 0.5;
/// A code of a territory that says how many people live there.
const PEOPLE: &str = "population";
/// How the network calls those who interpret.
const INTERPRETING: &str = "interpreting";

/// All that can be proposed.
pub struct Gathered {
    pool: Pool,
    /// The institutions that see an offer, where it is for named ones.
    named: HashMap<Uuid, Vec<Uuid>>,
    /// How many cooperations each offer carries, where it says so.
    carries: HashMap<Uuid, u32>,
    members: HashMap<Uuid, Known>,
}

/// What is known of an institution.
#[derive(Default)]
struct Known {
    home: Option<Id<Territory>>,
    profile: Option<Member>,
}

/// A request with what answers it best.
pub struct Matched {
    pub pool: Pool,
    pub query: super::field::Query,
    pub best: Vec<Scored>,
}

async fn every_offer(app: &App) -> Result<Vec<Listing>> {
    let (mut all, mut last) = (Vec::new(), None);
    loop {
        let batch = listings::opened_after(app.db.read(), last, BATCH).await?;
        let Some(end) = batch.last() else { return Ok(all) };
        last = Some(end.listing.id.uuid());
        all.extend(batch.into_iter().map(|it| it.listing));
    }
}

async fn every_practice(app: &App) -> Result<Vec<Practice>> {
    let (mut all, mut last) = (Vec::new(), None);
    loop {
        let batch = practices::public_after(app.db.read(), last, BATCH).await?;
        let Some(end) = batch.last() else { return Ok(all) };
        last = Some(end.practice.id.uuid());
        all.extend(batch.into_iter().filter_map(|it| it.public));
    }
}

/// What everybody sees of these institutions.
async fn members(app: &App, mut ids: Vec<Uuid>) -> Result<HashMap<Uuid, Known>> {
    ids.sort_unstable();
    ids.dedup();
    let everybody = Cx { actor: Actor::Public, ..Cx::operator(app.clone()) };
    let mut known: HashMap<Uuid, Known> = HashMap::new();
    for chunk in ids.chunks(BATCH as usize) {
        for it in api::organisations(app.db.read(), chunk).await? {
            known.entry(it.id.uuid()).or_default().home = it.territory;
        }
        for it in network::api::profiles(app.db.read(), &everybody.visible(), chunk).await? {
            let id = it.id;
            known.entry(id).or_default().profile = Some(it);
        }
    }
    Ok(known)
}

fn place(shelf: &Shelf, known: Option<&Known>, said: Option<Id<Territory>>) -> Place {
    let territory = said.or(known.and_then(|it| it.home)).and_then(|id| shelf.territory(id));
    let profile = known.and_then(|it| it.profile.as_ref());
    let kind = |it: &Territory| match it.kind {
        TerritoryKind::Municipality => 0,
        TerritoryKind::Region => 1,
        TerritoryKind::Country => 2,
    };
    let level = |it: &Member| match it.level {
        Level::Municipal => 0,
        Level::Regional => 1,
        Level::National => 2,
        Level::Continental | Level::International => 3,
    };
    let people = territory.and_then(|it| it.codes.iter().find(|code| code.scheme == PEOPLE));
    let people = people.and_then(|code| code.value.parse::<f32>().ok()).filter(|people| *people >= 1.0);
    let bit = |it: &Population| Population::ALL.iter().position(|known| known == it).unwrap_or_default();
    let serves = profile.map(|it| it.populations.iter().map(bit).fold(0, |all, at| all | 1 << at));
    Place {
        level: profile.map(level).or(territory.map(kind)),
        size: people.map(f32::log10),
        serves: serves.unwrap_or_default(),
    }
}

fn of_listing<'a>(shelf: &Shelf, members: &HashMap<Uuid, Known>, it: &'a Listing) -> Said<'a> {
    let known = members.get(&it.organisation.uuid());
    let rest = std::iter::once(&it.what).chain(&it.conditions).map(|text| (text, 1.0));
    Said {
        subject: Subject { id: it.id.uuid(), practice: false },
        institution: it.organisation.uuid(),
        texts: std::iter::once((&it.title, TITLE)).chain(rest).collect(),
        themes: it.themes.iter().map(|it| it.uuid()).collect(),
        modalities: it.modalities.clone(),
        languages: it.languages.iter().copied().chain([it.lang]).collect(),
        period: it.period,
        left: it.capacity,
        place: place(shelf, known, it.territory),
        past: Past::default(),
    }
}

fn of_practice<'a>(shelf: &Shelf, members: &HashMap<Uuid, Known>, it: &'a Practice) -> Said<'a> {
    let known = members.get(&it.organisation.uuid());
    let spoken = known.and_then(|it| it.profile.as_ref()).map(|it| it.languages.clone()).unwrap_or_default();
    let parts = [Part::Context, Part::Aims, Part::Steps].into_iter().filter_map(|part| it.parts.get(&part));
    let texts = std::iter::once((&it.title, TITLE)).chain(it.summary.iter().map(|text| (text, 1.0)));
    Said {
        subject: Subject { id: it.id.uuid(), practice: true },
        institution: it.organisation.uuid(),
        texts: texts.chain(parts.map(|text| (text, BESIDE))).collect(),
        themes: it.themes.iter().map(|it| it.uuid()).collect(),
        modalities: Vec::new(),
        languages: spoken.into_iter().chain([it.lang]).collect(),
        // What was done can be told of at any time.
        period: Default::default(),
        left: None,
        place: place(shelf, known, it.territory),
        past: Past::default(),
    }
}

/// Reads all of it.
///
/// # Errors
/// When the database fails.
pub(crate) async fn gather(app: &App, shelf: &Shelf) -> Result<Gathered> {
    let (open, told) = (every_offer(app).await?, every_practice(app).await?);
    let institutions = open.iter().map(|it| it.organisation).chain(told.iter().map(|it| it.organisation));
    let members = members(app, institutions.map(Id::<Organisation>::uuid).collect()).await?;
    let offers: Vec<&Listing> = open.iter().filter(|it| it.side == Side::Offer).collect();
    let of_offers = offers.iter().map(|it| of_listing(shelf, &members, it));
    let all: Vec<Said<'_>> = of_offers.chain(told.iter().map(|it| of_practice(shelf, &members, it))).collect();
    let theme = |it: &api::TaxonomyTerm| Theme {
        id: it.id.uuid(),
        code: it.code.clone(),
        parent: it.parent.map(Id::uuid),
        name: it.name.clone(),
    };
    let themes: Vec<Theme> = shelf.themes.iter().map(theme).collect();
    let profiles = members.values().filter_map(|it| it.profile.as_ref());
    let interprets = |it: &&Member| it.capacities.iter().any(|capacity| capacity.as_str() == INTERPRETING);
    let interpreted: Vec<Lang> = profiles.filter(interprets).flat_map(|it| it.languages.clone()).collect();
    let asked = open.iter().flat_map(|it| it.languages.iter().copied().chain([it.lang]));
    let spoken: Vec<Lang> =
        asked.chain(all.iter().flat_map(|it| it.languages.clone())).chain(Lang::INTERFACE).collect();
    let pool = Pool::new(Field::new(&themes, &spoken, &interpreted), &all);
    let named = offers.iter().filter(|it| it.visibility == Visibility::Named);
    Ok(Gathered {
        pool,
        named: named.map(|it| (it.id.uuid(), it.named.clone())).collect(),
        carries: offers.iter().filter_map(|it| Some((it.id.uuid(), it.capacity?))).collect(),
        members,
    })
}

impl Gathered {
    /// What answers a request best that its institution may see, offered by those who may see the request.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn matches(&self, app: &App, shelf: &Shelf, request: &Listing, most: usize) -> Result<Matched> {
        let now = app.clock.now();
        let Memory { pasts, refusals } = store::memory(app.db.read(), now.as_millisecond()).await?;
        let taken = store::taken(app.db.read()).await?;
        let pool = self.pool.seen_to(|it: &mut Profile| {
            it.past = pasts.get(&it.institution).copied().unwrap_or_default();
            let taken = taken.get(&it.subject.id).copied().unwrap_or_default();
            it.left = self.carries.get(&it.subject.id).map(|carries| carries.saturating_sub(taken));
        });
        let seeker = request.organisation.uuid();
        let lessons = Lessons::of(request.id.uuid(), seeker, &refusals);
        let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
        let today = Days::of(&kernel::Period::new(today, today)).from;
        let asker = members(app, vec![seeker]).await?;
        let known = if self.members.contains_key(&seeker) { &self.members } else { &asker };
        let query = pool.ask(&of_listing(shelf, known, request), lessons, today);
        let may = |it: &Profile| {
            let seen = self.named.get(&it.subject.id).is_none_or(|named| named.contains(&seeker));
            seen && super::policy::sees(it.institution, request)
        };
        let best = rank(&pool, &query, &WEIGHTS, most, may);
        Ok(Matched { pool, query, best })
    }
}

/// The texts of a listing or practice that are compared, as far as reasons name words of them.
pub fn texts<'a>(listing: Option<&'a Listing>, practice: Option<&'a Practice>) -> Vec<&'a Text> {
    let of_listing = listing.into_iter().flat_map(|it| [&it.title, &it.what]);
    let of_practice = practice.into_iter().flat_map(|it| std::iter::once(&it.title).chain(&it.summary));
    of_listing.chain(of_practice).collect()
}
