//! The tables of the memory: what is kept of a translation, and what is suggested for a text. The only queries on them.
//! A page asks at most four of them, however many texts it has.

use super::likeness::{Pair, bands, key, likeness};
use super::segments;
use jiff::Timestamp;
use kernel::Result;
use platform::{Db, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{FromQueryResult, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};

/// Rows written by one statement.
const CHUNK: usize = 500;
/// Segments asked for at once: those of the longest guides.
const ASKED: usize = 120;
/// Stored segments that are compared with one asked for.
const COMPARED: usize = 24;
/// Stored segments whose bands are looked at for one asked for: what very many share tells little.
const LOOKED_AT: i64 = 400;
/// Likeness below which a suggestion costs more than it saves.
pub const LEAST: u8 = 70;
/// Suggestions for one segment.
const SHOWN: usize = 2;

mod segment {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "memory_segments")]
    pub struct Model {
        /// Made of what it says: the same pair is kept once.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// [`key`](super::key) of the source.
        pub key: i64,
        #[sea_orm(column_type = "Text")]
        pub source: String,
        #[sea_orm(column_type = "Text")]
        pub target: String,
        /// When it was last seen in public, Unix seconds.
        pub seen_at: i64,
    }

    platform::no_relations!();
}

mod band {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "memory_bands")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub band: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub segment: Uuid,
    }

    platform::no_relations!();
}

mod position {
    use sea_orm::entity::prelude::*;

    /// One row: how far the change log has been read.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "memory_position")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i64,
        pub seq: i64,
    }

    platform::no_relations!();
}

/// How far the change log has been read.
pub async fn position(db: &Db) -> Result<i64> {
    let row = position::Entity::find_by_id(1).one(db.read()).await.map_err(db::failed)?;
    Ok(row.map_or(0, |row| row.seq))
}

/// Notes how far it has been read.
pub async fn reached(tx: &Tx, seq: i64) -> Result<()> {
    let row = position::ActiveModel { id: Set(1), seq: Set(seq) };
    let newer = OnConflict::column(position::Column::Id).update_column(position::Column::Seq).to_owned();
    position::Entity::insert(row)
        .on_conflict(newer)
        .exec_without_returning(tx.connection())
        .await
        .map_err(db::failed)?;
    Ok(())
}

/// A translation that the public sees.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pairing {
    pub pair: Pair,
    pub source: String,
    pub target: String,
}

fn id(it: &Pairing) -> Uuid {
    let said = [it.pair.from.as_str(), it.pair.to.as_str(), &it.source, &it.target].join("\u{1f}");
    kernel::Id::<Pairing>::derived("memory", &said).uuid()
}

/// Keeps translations; those that are there already are only noted as seen again.
pub async fn keep(tx: &Tx, pairings: &[Pairing]) -> Result<()> {
    let now = tx.now().as_second();
    let unique: HashMap<Uuid, &Pairing> = pairings.iter().map(|it| (id(it), it)).collect();
    let mut all: Vec<(Uuid, &Pairing)> = unique.into_iter().collect();
    all.sort_by_key(|(id, _)| *id);
    for chunk in all.chunks(CHUNK / 8) {
        let ids = chunk.iter().map(|(id, _)| *id);
        let there =
            segment::Entity::find().select_only().column(segment::Column::Id).filter(segment::Column::Id.is_in(ids));
        let there: HashSet<Uuid> =
            there.into_tuple().all(tx.connection()).await.map_err(db::failed)?.into_iter().collect();
        if !there.is_empty() {
            let again = segment::Entity::update_many().col_expr(segment::Column::SeenAt, now.into());
            let again = again.filter(segment::Column::Id.is_in(there.iter().copied()));
            again.exec(tx.connection()).await.map_err(db::failed)?;
        }
        let news: Vec<_> = chunk.iter().filter(|(id, _)| !there.contains(id)).collect();
        if news.is_empty() {
            continue;
        }
        let rows = news.iter().map(|(id, it)| segment::ActiveModel {
            id: Set(*id),
            key: Set(key(it.pair, &it.source)),
            source: Set(it.source.clone()),
            target: Set(it.target.clone()),
            seen_at: Set(now),
        });
        let rows = segment::Entity::insert_many(rows).on_conflict_do_nothing_on([segment::Column::Id]);
        rows.exec_without_returning(tx.connection()).await.map_err(db::failed)?;
        let rows = news.iter().flat_map(|(id, it)| {
            let one = |band| band::ActiveModel { band: Set(band), segment: Set(*id) };
            bands(it.pair, &it.source).into_iter().map(one)
        });
        let rows: Vec<_> = rows.collect();
        for rows in rows.chunks(CHUNK) {
            let rows = band::Entity::insert_many(rows.to_vec());
            let rows = rows.on_conflict_do_nothing_on([band::Column::Band, band::Column::Segment]);
            rows.exec_without_returning(tx.connection()).await.map_err(db::failed)?;
        }
    }
    Ok(())
}

/// How a segment was translated before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What was asked for.
    pub asked: String,
    /// What was translated then.
    pub source: String,
    pub target: String,
    /// In percent.
    pub likeness: u8,
    /// When it was last seen in public.
    pub seen_at: Timestamp,
}

#[derive(FromQueryResult)]
struct Band {
    band: i64,
    segment: Uuid,
}

/// Earlier translations for each of these texts, best first.
pub async fn suggest(db: &Db, texts: &[(Pair, &str)]) -> Result<Vec<Vec<Suggestion>>> {
    let mut wanted: Vec<(usize, Pair, String)> = Vec::new();
    for (n, (pair, text)) in texts.iter().enumerate() {
        wanted.extend(segments::asked(text).into_iter().map(|segment| (n, *pair, segment)));
    }
    wanted.truncate(ASKED);
    let exact = exact(db, &wanted).await?;
    let open: Vec<&(usize, Pair, String)> =
        wanted.iter().filter(|(_, pair, segment)| !exact.contains_key(&key(*pair, segment))).collect();
    let alike = alike(db, &open).await?;
    let mut found = vec![Vec::new(); texts.len()];
    for (n, pair, segment) in &wanted {
        let number = key(*pair, segment);
        let near = exact.get(&number).or_else(|| alike.get(&number)).map_or(&[][..], Vec::as_slice);
        let compared = near.iter().map(|it| (likeness(segment, &it.source), it)).filter(|(like, _)| *like >= LEAST);
        let mut compared: Vec<_> = compared.collect();
        compared.sort_by_key(|(like, it)| (std::cmp::Reverse(*like), std::cmp::Reverse(it.seen_at), it.id));
        let suggestions = compared.into_iter().take(SHOWN).map(|(likeness, it)| Suggestion {
            asked: segment.clone(),
            source: it.source.clone(),
            target: it.target.clone(),
            likeness,
            seen_at: Timestamp::from_second(it.seen_at).unwrap_or_default(),
        });
        found[*n].extend(suggestions);
    }
    Ok(found)
}

async fn exact(db: &Db, wanted: &[(usize, Pair, String)]) -> Result<HashMap<i64, Vec<segment::Model>>> {
    let keys: HashSet<i64> = wanted.iter().map(|(_, pair, segment)| key(*pair, segment)).collect();
    let mut found: HashMap<i64, Vec<segment::Model>> = HashMap::new();
    if keys.is_empty() {
        return Ok(found);
    }
    let query = segment::Entity::find().filter(segment::Column::Key.is_in(keys)).order_by_desc(segment::Column::SeenAt);
    for row in query.limit(2_000).all(db.read()).await.map_err(db::failed)? {
        found.entry(row.key).or_default().push(row);
    }
    Ok(found)
}

/// For each segment its rarest bands, so that little is read however large the memory is.
async fn rarest(db: &Db, wanted: &[&(usize, Pair, String)]) -> Result<HashMap<i64, Vec<i64>>> {
    let of: HashMap<i64, Vec<i64>> =
        wanted.iter().map(|(_, pair, segment)| (key(*pair, segment), bands(*pair, segment))).collect();
    let all: HashSet<i64> = of.values().flatten().copied().collect();
    let query =
        band::Entity::find().select_only().column(band::Column::Band).column_as(band::Column::Band.count(), "count");
    let query = query.filter(band::Column::Band.is_in(all)).group_by(band::Column::Band);
    let counts: HashMap<i64, i64> =
        query.into_tuple::<(i64, i64)>().all(db.read()).await.map_err(db::failed)?.into_iter().collect();
    let mut asking: HashMap<i64, Vec<i64>> = HashMap::new();
    for (key, bands) in of {
        let mut known: Vec<(i64, i64)> = bands.iter().filter_map(|band| Some((*counts.get(band)?, *band))).collect();
        known.sort_unstable();
        let mut sum = 0;
        for (count, band) in known {
            sum += count;
            if sum > LOOKED_AT {
                break;
            }
            asking.entry(band).or_default().push(key);
        }
    }
    Ok(asking)
}

/// Segments that share most bands with those wanted, by the keys of those.
async fn alike(db: &Db, wanted: &[&(usize, Pair, String)]) -> Result<HashMap<i64, Vec<segment::Model>>> {
    if wanted.is_empty() {
        return Ok(HashMap::new());
    }
    let asking = rarest(db, wanted).await?;
    if asking.is_empty() {
        return Ok(HashMap::new());
    }
    let query = band::Entity::find().filter(band::Column::Band.is_in(asking.keys().copied()));
    let rows = query.into_model::<Band>().all(db.read()).await.map_err(db::failed)?;
    let mut shared: HashMap<i64, HashMap<Uuid, usize>> = HashMap::new();
    for row in rows {
        for key in asking.get(&row.band).into_iter().flatten() {
            *shared.entry(*key).or_default().entry(row.segment).or_default() += 1;
        }
    }
    let best = |segments: HashMap<Uuid, usize>| -> Vec<Uuid> {
        let mut all: Vec<_> = segments.into_iter().collect();
        all.sort_by_key(|(id, count)| (std::cmp::Reverse(*count), *id));
        all.into_iter().take(COMPARED).map(|(id, _)| id).collect()
    };
    let shared: HashMap<i64, Vec<Uuid>> = shared.into_iter().map(|(key, segments)| (key, best(segments))).collect();
    let ids: HashSet<Uuid> = shared.values().flatten().copied().collect();
    let rows =
        segment::Entity::find().filter(segment::Column::Id.is_in(ids)).all(db.read()).await.map_err(db::failed)?;
    let rows: HashMap<Uuid, segment::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let known = |ids: Vec<Uuid>| ids.into_iter().filter_map(|id| rows.get(&id).cloned()).collect();
    Ok(shared.into_iter().map(|(key, ids)| (key, known(ids))).collect())
}

/// A sentence and its translation, for a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    pub source: String,
    pub target: String,
    /// When it was last seen in public, Unix seconds.
    pub seen_at: i64,
}

/// All segments of a pair of languages, by identifier; at most `most`. Rows do not say their languages: their key does.
pub async fn all(db: &Db, pair: Pair, most: usize) -> Result<Vec<Segment>> {
    let (mut found, mut last) = (Vec::new(), Uuid::nil());
    loop {
        let query = segment::Entity::find().filter(segment::Column::Id.gt(last)).order_by_asc(segment::Column::Id);
        let rows = query.limit(2_000).all(db.read()).await.map_err(db::failed)?;
        let Some(end) = rows.last() else { return Ok(found) };
        last = end.id;
        let mine = rows.into_iter().filter(|row| row.key == key(pair, &row.source));
        found.extend(mine.map(|row| Segment { source: row.source, target: row.target, seen_at: row.seen_at }));
        if found.len() >= most {
            found.truncate(most);
            return Ok(found);
        }
    }
}

/// How many segments there are.
pub async fn count(db: &Db) -> Result<u64> {
    use sea_orm::PaginatorTrait;
    segment::Entity::find().count(db.read()).await.map_err(db::failed)
}
