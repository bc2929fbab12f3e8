//! Lists of the workspace: services with their drafts, and what waits for somebody of any kind. A page at most is loaded.
//! Every query is narrowed to the places where the person holds the right: nothing else is counted either.

use super::kinds::with_kind;
use super::paging::{self, Sorted, Turn, Turns};
use super::store::{Column as D, Entity as Drafts};
use super::{Draft, Editable, State, texts};
use crate::freshness::{Standing, store as freshness};
use crate::records::{self, Record};
use crate::services::Service;
use crate::services::store::{Column as S, Entity as Services};
use crate::shelf::Shelf;
use jiff::Timestamp;
use kernel::{Error, Id, Lang, Progress, Reach, Result, Right, Scope, Territory, Text};
use platform::{Db, Visible, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, LikeExpr, Query, SelectStatement};
use sea_orm::{Condition, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// Things of one kind that «my work» names.
const FEW: u64 = 10;

/// The territories and organisations in which a right counts, those that lie in them included.
pub(crate) enum Within {
    Everywhere,
    Only { territories: Vec<Uuid>, organisations: Vec<Uuid> },
}

impl Within {
    pub(crate) fn of(reach: Reach, shelf: &Shelf) -> Within {
        let Reach::Only(scopes) = reach else { return Within::Everywhere };
        let held = |territory: &Territory| {
            shelf.around(territory.id).iter().any(|around| scopes.contains(&Scope::Territory(around.id)))
        };
        Within::Only {
            territories: shelf.territories.iter().filter(|it| held(it)).map(|it| it.id.uuid()).collect(),
            organisations: scopes
                .iter()
                .filter_map(|scope| if let Scope::Organisation(id) = scope { Some(*id) } else { None })
                .collect(),
        }
    }

    /// Where only a territory says where something lies.
    pub(crate) fn territories(&self, territory: impl ColumnTrait) -> Condition {
        match self {
            Within::Everywhere => Condition::all(),
            Within::Only { territories, .. } => Condition::all().add(territory.is_in(territories.iter().copied())),
        }
    }

    pub(crate) fn condition(&self, territory: impl ColumnTrait, organisation: impl ColumnTrait) -> Condition {
        match self {
            Within::Everywhere => Condition::all(),
            Within::Only { territories, organisations } => Condition::any()
                .add(territory.is_in(territories.iter().copied()))
                .add(organisation.is_in(organisations.iter().copied())),
        }
    }
}

/// Which services a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Filter {
    #[default]
    Any,
    /// The public sees it as it is.
    Published,
    With(State),
    Overdue,
    Archived,
}

/// What is asked of the list.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    pub territory: Option<Id<Territory>>,
    pub words: String,
    pub filter: Filter,
    /// Only those that are not up to date in this language.
    pub behind: Option<Lang>,
    pub turn: Turn,
}

/// A line of the list: what is being written, else what is published.
#[derive(Debug, Clone)]
pub struct Line {
    pub service: Service,
    pub state: Option<State>,
    pub published: bool,
}

pub struct Page {
    pub lines: Vec<Line>,
    pub total: u64,
    pub turns: Turns,
}

/// A column of folded names that has all of these words, in whatever order.
pub(crate) fn having(column: impl ColumnTrait, words: &str) -> Condition {
    words.split_whitespace().fold(Condition::all(), |all, word| all.add(column.like(containing(word))))
}

pub(crate) fn containing(words: &str) -> LikeExpr {
    let mut pattern = String::from("%");
    for c in texts::folded(words).chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    LikeExpr::new(pattern).escape('\\')
}

/// Neither up to date in a language, nor in what is written for all its regions.
fn behind(complete: impl ColumnTrait, lang: Lang) -> Condition {
    let lacks = |lang: Lang| complete.not_like(LikeExpr::new(format!("%,{lang},%")));
    Condition::all().add(lacks(lang)).add(lacks(lang.base()))
}

/// The services that have a draft.
fn begun() -> SelectStatement {
    Query::select().column(D::Id).from(Drafts).and_where(D::Kind.eq(Service::KIND)).to_owned()
}

/// What somebody who may read drafts sees, new services first, then by name.
pub async fn page(db: &Db, visible: &Visible<Service>, shelf: &Shelf, wanted: &Wanted) -> Result<Page> {
    let within = Within::of(visible.actor().reach(Right::ReadDrafts), shelf);
    let (drafts, services) = asked(&within, shelf, wanted);
    let mut total = 0;
    if let Some(drafts) = &drafts {
        total += count(db, drafts.clone()).await?;
    }
    if let Some(services) = &services {
        total += count(db, services.clone()).await?;
    }
    let services = Sorted { query: services, name: S::Name, id: S::Id };
    let found = paging::page(db, &Sorted::drafts(drafts), &services, wanted.turn).await?;
    let mut lines = Vec::new();
    for row in found.drafts {
        let published = row.base > 0;
        let draft: Draft = row.draft()?;
        lines.push(Line { service: draft.record, state: Some(draft.state), published });
    }
    let services: Vec<Service> = found.published.iter().map(|row| records::read(&row.body)).collect::<Result<_>>()?;
    lines.extend(with_drafts(db, &within, services).await?);
    Ok(Page { lines, total, turns: found.turns })
}

/// The drafts, and then the services, that a list is made of.
type Asked = (Option<Select<Drafts>>, Option<Select<Services>>);

fn asked(within: &Within, shelf: &Shelf, wanted: &Wanted) -> Asked {
    let place = wanted.territory.map(|id| Within::of(Reach::Only(vec![Scope::Territory(id)]), shelf));
    let mut drafts = Drafts::find().filter(D::Kind.eq(Service::KIND));
    drafts = drafts.filter(within.condition(D::Territory, D::Organisation));
    let mut services = Services::find().filter(within.condition(S::Territory, S::Organisation));
    if let Some(place) = &place {
        drafts = drafts.filter(place.condition(D::Territory, D::Organisation));
        services = services.filter(place.condition(S::Territory, S::Organisation));
    }
    if !wanted.words.trim().is_empty() {
        drafts = drafts.filter(D::Name.like(containing(&wanted.words)));
        services = services.filter(S::Name.like(containing(&wanted.words)));
    }
    if let Some(lang) = wanted.behind {
        drafts = drafts.filter(behind(D::Complete, lang));
        services = services.filter(behind(S::Complete, lang)).filter(S::Public.eq(true));
        services = services.filter(S::Id.not_in_subquery(begun()));
    }
    let here = || Query::select().column(S::Id).from(Services).to_owned();
    match wanted.filter {
        Filter::With(state) => (Some(drafts.filter(D::State.eq(state.as_str()))), None),
        Filter::Any if wanted.behind.is_none() => (Some(drafts.filter(D::Id.not_in_subquery(here()))), Some(services)),
        Filter::Any => (Some(drafts), Some(services)),
        Filter::Published => (None, Some(services.filter(S::Public.eq(true)).filter(S::Id.not_in_subquery(begun())))),
        Filter::Overdue => (None, Some(services.filter(overdue()))),
        Filter::Archived => (None, Some(services.filter(S::Public.eq(false)))),
    }
}

/// Everything that a list shows on all its pages, by identifier; at most `most`.
pub async fn ids(db: &Db, visible: &Visible<Service>, shelf: &Shelf, wanted: &Wanted, most: u64) -> Result<Vec<Uuid>> {
    let within = Within::of(visible.actor().reach(Right::ReadDrafts), shelf);
    let (drafts, services) = asked(&within, shelf, wanted);
    let mut found: Vec<Uuid> = Vec::new();
    if let Some(drafts) = drafts {
        let query = drafts.order_by_asc(D::Name).order_by_asc(D::Id).select_only().column(D::Id).limit(most);
        found = query.into_tuple().all(db.read()).await.map_err(db::failed)?;
    }
    let room = most - u64::try_from(found.len()).unwrap_or(most);
    if let Some(services) = services {
        let query = services.order_by_asc(S::Name).order_by_asc(S::Id).select_only().column(S::Id).limit(room);
        let rows: Vec<Uuid> = query.into_tuple().all(db.read()).await.map_err(db::failed)?;
        found.extend(rows);
    }
    Ok(found)
}

/// Those of these services that somebody who may read drafts sees, each with its draft in its place, in the order asked.
pub async fn chosen(db: &Db, visible: &Visible<Service>, shelf: &Shelf, ids: &[Uuid]) -> Result<Vec<Line>> {
    let within = Within::of(visible.actor().reach(Right::ReadDrafts), shelf);
    let drafts = Drafts::find().filter(D::Kind.eq(Service::KIND));
    let drafts = drafts.filter(within.condition(D::Territory, D::Organisation));
    let drafts = drafts.filter(D::Id.is_in(ids.iter().copied())).all(db.read()).await.map_err(db::failed)?;
    let services = Services::find().filter(within.condition(S::Territory, S::Organisation));
    let services = records::all::<Service>(db.read(), services.filter(S::Id.is_in(ids.iter().copied()))).await?;
    let mut found: HashMap<Uuid, Line> = HashMap::new();
    for line in with_drafts(db, &within, services).await? {
        found.insert(line.service.id.uuid(), line);
    }
    for row in drafts {
        if !found.contains_key(&row.id) {
            let (id, published) = (row.id, row.base > 0);
            let draft: Draft = row.draft()?;
            found.insert(id, Line { service: draft.record, state: Some(draft.state), published });
        }
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

fn overdue() -> Condition {
    let lapsed = freshness::ids_of(&[Standing::Overdue, Standing::Hidden]);
    Condition::all().add(S::Public.eq(true)).add(S::Id.in_subquery(lapsed))
}

/// Services, each with its draft in its place when there is one that lies within reach too: a draft may lie elsewhere.
async fn with_drafts(db: &Db, within: &Within, services: Vec<Service>) -> Result<Vec<Line>> {
    let ids = services.iter().map(|service| service.id.uuid());
    let query = Drafts::find().filter(D::Kind.eq(Service::KIND)).filter(D::Id.is_in(ids));
    let query = query.filter(within.condition(D::Territory, D::Organisation));
    let rows = if services.is_empty() { Vec::new() } else { query.all(db.read()).await.map_err(db::failed)? };
    let mut drafts: HashMap<Uuid, Draft> = HashMap::new();
    for row in rows {
        drafts.insert(row.id, row.draft()?);
    }
    let line = |service: Service| {
        let published = service.status.is_public();
        match drafts.remove(&service.id.uuid()) {
            Some(draft) => Line { service: draft.record, state: Some(draft.state), published },
            None => Line { service, state: None, published },
        }
    };
    Ok(services.into_iter().map(line).collect())
}

/// Something that waits.
#[derive(Debug, Clone)]
pub struct Item {
    /// The noun in the singular, as the change log calls it.
    pub kind: &'static str,
    pub id: Uuid,
    pub name: Option<Text>,
    pub territory: Option<Id<Territory>>,
}

impl Item {
    fn of<T: Editable>(record: &T, territory: Uuid) -> Item {
        let territory = Some(territory).filter(|id| !id.is_nil()).map(Id::from_uuid);
        Item { kind: T::KIND, id: record.uuid(), name: record.named().cloned(), territory }
    }

    fn of_row(row: super::store::Model) -> Result<Item> {
        let (kind, territory) = (row.kind.clone(), row.territory);
        let unknown = || Error::internal(format!("drafts of the kind {kind} are not known"));
        with_kind!(kind.as_str(), T => Ok(Item::of(&row.draft::<T>()?.record, territory)), else Err(unknown()))
    }
}

/// Things that wait: how many, and the first of them.
#[derive(Debug, Clone, Default)]
pub struct Pile {
    pub count: u64,
    pub first: Vec<Item>,
    /// Since when the first of them waits.
    pub oldest: Option<Timestamp>,
}

/// What waits for somebody.
#[derive(Debug, Clone, Default)]
pub struct Waiting {
    /// Drafts in review, where they may publish.
    pub to_review: Pile,
    /// Their own drafts, for which changes were asked.
    pub asked: Pile,
    /// Their own drafts that nobody waits for yet.
    pub begun: Pile,
}

/// What waits for whoever looks.
pub async fn waiting(db: &Db, visible: &Visible<Service>, shelf: &Shelf) -> Result<Waiting> {
    let actor = visible.actor();
    let within = |right| Within::of(actor.reach(right), shelf);
    let (publish, write) = (within(Right::Publish), within(Right::Write));
    let in_review = Drafts::find().filter(D::State.eq(State::InReview.as_str()));
    let mine = |state: State| {
        Drafts::find()
            .filter(D::State.eq(state.as_str()))
            .filter(D::Author.eq(actor.account()))
            .filter(write.condition(D::Territory, D::Organisation))
    };
    Ok(Waiting {
        to_review: drafts(db, in_review.filter(publish.condition(D::Territory, D::Organisation))).await?,
        asked: drafts(db, mine(State::ChangesAsked)).await?,
        begun: drafts(db, mine(State::Draft)).await?,
    })
}

async fn drafts(db: &Db, query: Select<Drafts>) -> Result<Pile> {
    let first = query.clone().order_by_asc(D::UpdatedAt).limit(FEW).all(db.read()).await.map_err(db::failed)?;
    let oldest = first.first().and_then(|row| Timestamp::from_millisecond(row.updated_at).ok());
    let first: Vec<Item> = first.into_iter().map(Item::of_row).collect::<Result<_>>()?;
    Ok(Pile { count: count(db, query).await?, first, oldest })
}

/// Counts without reading a body.
pub(crate) async fn count<E: EntityTrait>(db: &Db, query: Select<E>) -> Result<u64> {
    let query = query.select_only().expr_as(Expr::val(1).count(), "count");
    let count: Option<i64> = query.into_tuple().one(db.read()).await.map_err(db::failed)?;
    Ok(u64::try_from(count.unwrap_or_default()).unwrap_or_default())
}

/// The languages of a territory's readers, each with how far a record has come in it.
pub fn standings<T: Editable>(shelf: &Shelf, territory: Option<Id<Territory>>, record: &T) -> Vec<(Lang, Progress)> {
    let offered = territory.and_then(|id| shelf.territory(id)).map(|it| it.languages.clone()).unwrap_or_default();
    offered.into_iter().map(|lang| (lang, texts::standing(record, lang))).collect()
}
