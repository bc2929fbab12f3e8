//! What waits to be translated, a page at a time; and how far every place, language and section has come.
//! Every query is narrowed to where the person holds the right, and reads counts alone.

use super::claims::{self, claimed as claim};
use super::counting::{self, Counts};
use super::store::standings::{self, Column as C, Entity as Standings};
use crate::drafts::kinds::with_kind;
use crate::drafts::lists::{Within, count};
use crate::drafts::{Editable, store as drafts};
use crate::records;
use crate::shelf::Shelf;
use jiff::Timestamp;
use kernel::{Id, Lang, Reach, Result, Right, Scope, Territory, Text};
use platform::{Db, Visible, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{Condition, FromQueryResult, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, HashMap};

/// Lines of one page of the work list.
pub const PAGE: u64 = 50;

/// Whose work is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Whose {
    #[default]
    Anybody,
    /// What this account has claimed.
    Of(Uuid),
    /// What nobody is at.
    Nobody,
}

/// What is asked of the work list.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// All when none is named.
    pub languages: Vec<Lang>,
    /// Also where readers are not offered these languages: somebody may prepare one.
    pub prepared: bool,
    pub kind: Option<String>,
    pub territory: Option<Id<Territory>>,
    pub whose: Whose,
    /// From 0.
    pub page: u64,
}

pub struct Page {
    pub lines: Vec<standings::Model>,
    pub total: u64,
}

/// A claim that counts on the row of the query around it.
fn claimed(now: Timestamp, by: Option<Uuid>) -> SelectStatement {
    let mut query = Query::select();
    query.expr(Expr::value(1)).from(claim::Entity);
    query.and_where(Expr::col((claim::Entity, claim::Column::Object)).equals((Standings, C::Object)));
    query.and_where(Expr::col((claim::Entity, claim::Column::Lang)).equals((Standings, C::Lang)));
    query.and_where(claim::Column::At.gte(claims::since(now)));
    if let Some(account) = by {
        query.and_where(claim::Column::Account.eq(account));
    }
    query
}

fn in_place(territory: Option<Id<Territory>>, shelf: &Shelf) -> Condition {
    let Some(id) = territory else { return Condition::all() };
    Within::of(Reach::Only(vec![Scope::Territory(id)]), shelf).territories(C::Territory)
}

fn open(within: &Within, shelf: &Shelf, wanted: &Wanted, now: Timestamp) -> Select<Standings> {
    let mut query = Standings::find().filter(C::Waits.gt(0)).filter(within.condition(C::Territory, C::Organisation));
    query = query.filter(in_place(wanted.territory, shelf));
    if !wanted.languages.is_empty() {
        query = query.filter(C::Lang.is_in(wanted.languages.iter().map(Lang::as_str)));
    }
    if !wanted.prepared {
        query = query.filter(C::Offered.eq(1));
    }
    if let Some(kind) = &wanted.kind {
        query = query.filter(C::Kind.eq(kind.as_str()));
    }
    match wanted.whose {
        Whose::Anybody => query,
        Whose::Of(account) => query.filter(Expr::exists(claimed(now, Some(account)))),
        Whose::Nobody => query.filter(Expr::exists(claimed(now, None)).not()),
    }
}

/// What waits where somebody may translate: what readers are told wrongly first, then what matters most to them.
pub async fn page(
    db: &Db,
    visible: &Visible<standings::Model>,
    shelf: &Shelf,
    wanted: &Wanted,
    now: Timestamp,
) -> Result<Page> {
    let within = Within::of(visible.actor().reach(Right::Translate), shelf);
    let query = open(&within, shelf, wanted, now);
    let total = count(db, query.clone()).await?;
    let query = query.order_by_desc(C::Waits).order_by_desc(C::Weight).order_by_asc(C::Object).order_by_asc(C::Lang);
    let lines = query.offset(wanted.page.saturating_mul(PAGE)).limit(PAGE);
    Ok(Page { lines: lines.all(db.read()).await.map_err(db::failed)?, total })
}

/// How many records wait in each language where somebody may translate, those languages alone.
pub async fn by_language(
    db: &Db,
    visible: &Visible<standings::Model>,
    shelf: &Shelf,
    languages: &[Lang],
    now: Timestamp,
) -> Result<Vec<(Lang, u64)>> {
    let within = Within::of(visible.actor().reach(Right::Translate), shelf);
    let wanted = Wanted { languages: languages.to_vec(), ..Wanted::default() };
    let query = open(&within, shelf, &wanted, now).select_only().column(C::Lang).column_as(C::Object.count(), "count");
    let rows: Vec<(String, i64)> =
        query.group_by(C::Lang).order_by_asc(C::Lang).into_tuple().all(db.read()).await.map_err(db::failed)?;
    Ok(rows.into_iter().filter_map(|(lang, count)| Some((lang.parse().ok()?, u64::try_from(count).ok()?))).collect())
}

/// What the records of these lines are called.
pub async fn names(db: &Db, lines: &[standings::Model]) -> Result<HashMap<Uuid, Text>> {
    let mut by_kind: BTreeMap<&str, Vec<Uuid>> = BTreeMap::new();
    for line in lines {
        by_kind.entry(&line.kind).or_default().push(line.object);
    }
    let mut found = HashMap::new();
    for (kind, ids) in by_kind {
        with_kind!(kind, T => named::<T>(db, &ids, &mut found).await?, else ());
    }
    Ok(found)
}

async fn named<T: Editable>(db: &Db, ids: &[Uuid], found: &mut HashMap<Uuid, Text>) -> Result<()> {
    let published = records::by_ids::<T>(db.read(), ids).await?;
    let drafts = drafts::some::<T>(db.read(), ids).await?;
    let all = published.iter().chain(drafts.values().map(|draft| &draft.record));
    found.extend(all.filter_map(|record| Some((record.uuid(), record.named()?.clone()))));
    Ok(())
}

/// How far a section of a place has come in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// None: what lies in no territory.
    pub territory: Option<Id<Territory>>,
    pub lang: Lang,
    pub kind: String,
    /// What nobody is at.
    pub counts: Counts,
    /// Texts that wait, and that somebody is at.
    pub taken: i64,
}

#[derive(FromQueryResult)]
struct Row {
    territory: Uuid,
    lang: String,
    kind: String,
    missing: i64,
    machine: i64,
    stale: i64,
    review: i64,
    current: i64,
    words: i64,
}

impl Row {
    fn counts(&self) -> Counts {
        let Row { missing, machine, stale, review, current, words, .. } = *self;
        Counts { missing, machine, stale, review, current, words }
    }
}

async fn summed(db: &Db, query: Select<Standings>) -> Result<Vec<Row>> {
    let mut query = query.select_only().columns([C::Territory, C::Lang, C::Kind]);
    for column in [C::Missing, C::Machine, C::Stale, C::Review, C::Current, C::Words] {
        // PostgreSQL adds up to a wider number than it added.
        query = query.column_as(column.sum().cast_as(Alias::new("bigint")), column.to_string());
    }
    for column in [C::Territory, C::Lang, C::Kind] {
        query = query.group_by(column);
    }
    query.into_model::<Row>().all(db.read()).await.map_err(db::failed)
}

/// How far everything has come where somebody may read drafts, in one territory and those in it if one is named.
pub async fn sums(
    db: &Db,
    visible: &Visible<standings::Model>,
    shelf: &Shelf,
    territory: Option<Id<Territory>>,
    now: Timestamp,
) -> Result<Vec<Sum>> {
    let within = Within::of(visible.actor().reach(Right::ReadDrafts), shelf);
    let query = Standings::find().filter(within.condition(C::Territory, C::Organisation));
    let query = query.filter(in_place(territory, shelf)).filter(C::Offered.eq(1));
    // Few are claimed: these are looked for, not every row asked whether it is.
    let some = Query::select().column(claim::Column::Object).from(claim::Entity).to_owned();
    let taken = query.clone().filter(C::Object.in_subquery(some)).filter(Expr::exists(claimed(now, None)));
    let taken = summed(db, taken).await?;
    let taken: HashMap<(Uuid, &str, &str), Counts> =
        taken.iter().map(|row| ((row.territory, row.lang.as_str(), row.kind.as_str()), row.counts())).collect();
    let mut all = Vec::new();
    for row in summed(db, query).await? {
        let Ok(lang) = row.lang.parse() else { continue };
        let mut counts = row.counts();
        let at_work = taken.get(&(row.territory, row.lang.as_str(), row.kind.as_str())).copied().unwrap_or_default();
        counts.missing -= at_work.missing;
        counts.machine -= at_work.machine;
        counts.stale -= at_work.stale;
        let territory = Some(row.territory).filter(|id| !id.is_nil()).map(Id::from_uuid);
        all.push(Sum { territory, lang, kind: row.kind, counts, taken: at_work.open() });
    }
    if territory.is_none() {
        all.extend(taxonomies(shelf));
    }
    all.retain(|sum| sum.counts.all() + sum.taken > 0);
    Ok(all)
}

/// Themes and other terms, which every place shares and which are in memory: in every language that a place offers.
fn taxonomies(shelf: &Shelf) -> Vec<Sum> {
    let mut languages: Vec<Lang> = shelf.all_published().flat_map(|it| it.languages.iter().copied()).collect();
    languages.sort_unstable();
    languages.dedup();
    let named = shelf.taxonomies.iter().flat_map(|it| std::iter::once(&it.name).chain(&it.description));
    let terms = shelf.terms.values().flat_map(|it| std::iter::once(&it.name).chain(&it.description));
    let texts: Vec<&Text> = named.chain(terms).collect();
    let sum = |lang: Lang| {
        let mut all = Counts::default();
        texts.iter().for_each(|it| all += counting::text(it, lang));
        Sum { territory: None, lang, kind: "taxonomy".to_owned(), counts: all, taken: 0 }
    };
    languages.into_iter().map(sum).collect()
}
