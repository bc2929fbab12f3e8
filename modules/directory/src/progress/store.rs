//! The tables of progress: how far each record has come in each language. The only queries that write it.
//! A record that nobody may translate has no row: what was taken away from the public, and what is confidential.

use super::counting::{Counts, counts};
use crate::drafts::{Editable, Place};
use crate::records;
use kernel::{Id, Lang, Result, Territory};
use platform::{Db, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// Rows written by one statement.
const ROWS: usize = 500;

pub mod standings {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "text_standings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub object: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub lang: String,
        /// The noun in the singular, as the change log calls it.
        pub kind: String,
        /// Nil for what lies in no territory.
        pub territory: Uuid,
        pub organisation: Option<Uuid>,
        /// Texts, as [`Counts`](super::Counts) has them.
        pub missing: i64,
        pub machine: i64,
        pub stale: i64,
        pub review: i64,
        pub current: i64,
        pub words: i64,
        /// [`Counts::waits`](super::Counts::waits).
        pub waits: i64,
        /// What matters more to readers has more.
        pub weight: i64,
        /// 1 where its readers are offered this language, 0 where somebody may only prepare it.
        pub offered: i64,
    }

    platform::no_relations!();

    impl Model {
        pub fn counts(&self) -> super::Counts {
            super::Counts {
                missing: self.missing,
                machine: self.machine,
                stale: self.stale,
                review: self.review,
                current: self.current,
                words: self.words,
            }
        }
    }
}

mod position {
    use sea_orm::entity::prelude::*;

    /// One row: how far the change log has been counted.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "standings_position")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub seq: i64,
    }

    platform::no_relations!();
}

/// The languages into which what lies in a territory is translated: those that it offers, and those of the interface,
/// which it may offer one day. What lies in no territory is offered in all of the interface.
async fn languages(db: &impl ConnectionTrait, territory: Option<Id<Territory>>) -> Result<BTreeMap<Lang, bool>> {
    let Some(id) = territory else { return Ok(Lang::INTERFACE.map(|lang| (lang, true)).into()) };
    let mut all = BTreeMap::from(Lang::INTERFACE.map(|lang| (lang, false)));
    let found = records::by_ids::<Territory>(db, &[id.uuid()]).await?.pop();
    all.extend(found.iter().flat_map(|it| it.languages.iter().map(|lang| (*lang, true))));
    Ok(all)
}

/// How much a record matters to readers: the guide is read first, then services, then where they are and who runs them;
/// what is public counts before what is not yet.
fn weight<T: Editable>(record: &T, public: bool) -> i64 {
    record.weight() + if public { 100 } else { 0 }
}

/// A record as it is being written, beside what the public sees of it.
pub type Beside<'a, T> = (&'a T, Option<&'a T>);

/// Counts records anew.
pub async fn count<T: Editable>(tx: &Tx, all: &[Beside<'_, T>]) -> Result<()> {
    let mut known: HashMap<Option<Id<Territory>>, BTreeMap<Lang, bool>> = HashMap::new();
    let mut rows = Vec::new();
    for (present, public) in all {
        let public = public.filter(|it| it.is_public());
        // A draft of something that was taken away is on its way back.
        if present.is_confidential() || (public.is_none() && !present.is_public()) {
            continue;
        }
        let place = present.place(tx.connection()).await?;
        if let Entry::Vacant(unknown) = known.entry(place.territory) {
            unknown.insert(languages(tx.connection(), place.territory).await?);
        }
        let languages = known.get(&place.territory).into_iter().flatten();
        rows.extend(languages.map(|(lang, offered)| row(*present, public, place, *lang, *offered)));
    }
    forget(tx, &all.iter().map(|(present, _)| present.uuid()).collect::<Vec<_>>()).await?;
    for rows in rows.chunks(ROWS) {
        let insert = standings::Entity::insert_many(rows.to_vec());
        insert.exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}

fn row<T: Editable>(
    present: &T,
    public: Option<&T>,
    place: Place,
    lang: Lang,
    offered: bool,
) -> standings::ActiveModel {
    let counts = counts(present, public, lang);
    standings::ActiveModel {
        object: Set(present.uuid()),
        lang: Set(lang.to_string()),
        kind: Set(T::KIND.to_owned()),
        territory: Set(place.territory.map(Id::uuid).unwrap_or_default()),
        organisation: Set(place.organisation.map(Id::uuid)),
        missing: Set(counts.missing),
        machine: Set(counts.machine),
        stale: Set(counts.stale),
        review: Set(counts.review),
        current: Set(counts.current),
        words: Set(counts.words),
        waits: Set(counts.waits()),
        weight: Set(weight(present, public.is_some())),
        offered: Set(i64::from(offered)),
    }
}

/// Counts records no more.
pub async fn forget(tx: &Tx, objects: &[Uuid]) -> Result<()> {
    let delete = standings::Entity::delete_many().filter(standings::Column::Object.is_in(objects.iter().copied()));
    delete.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// How far the change log has been counted; none before everything has been once.
pub async fn position(db: &Db) -> Result<Option<i64>> {
    let row = position::Entity::find().one(db.read()).await.map_err(db::failed)?;
    Ok(row.map(|row| row.seq))
}

/// Notes how far it has been counted.
pub async fn reached(tx: &Tx, seq: i64) -> Result<()> {
    let row = position::ActiveModel { id: Set(Uuid::nil()), seq: Set(seq) };
    let newer = OnConflict::column(position::Column::Id).update_column(position::Column::Seq).to_owned();
    let insert = position::Entity::insert(row).on_conflict(newer);
    insert.exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}
