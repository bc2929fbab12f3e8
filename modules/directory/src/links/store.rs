//! The tables of links: each address once with how it was found, and the records that name it.
//! A broken or moved link is an item of the inbox for each record; items close by themselves when nothing is wrong.

use crate::drafts::Place;
use crate::msg;
use crate::reports::Kind;
use crate::reports::store::{ActiveModel as Report, Column as R, Entity as Reports};
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Id, Result};
use platform::audit::{self, Entry};
use platform::outbound::polite::host;
use platform::outbound::verdict::{DAYS, Verdict, wait};
use platform::{Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict, Query};
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;
use std::collections::HashSet;
use url::Url;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "links")]
pub struct Model {
    /// Derived from the address.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub url: String,
    /// With the port, where there is one.
    pub host: String,
    /// Unix seconds, as all times here: when it is to be looked at.
    pub next_at: i64,
    pub checked_at: Option<i64>,
    /// Status of HTTP of the last answer.
    pub status: Option<i64>,
    /// Why there was no answer; empty when there was.
    pub trouble: String,
    /// Whether the server does not know `HEAD`.
    pub whole: bool,
    pub failing_since: Option<i64>,
    /// Failures in a row, on as many days.
    pub failures: i64,
    /// Where it has moved for ever; empty when it has not.
    #[sea_orm(column_type = "Text")]
    pub moved_to: String,
}

platform::no_relations!();

/// Which record names which link.
pub mod uses {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "link_uses")]
    pub struct Model {
        /// Derived from both.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub link: Uuid,
        /// The noun in the singular.
        pub kind: String,
        pub object: Uuid,
        /// Nil for what lies in none.
        pub territory: Uuid,
        pub organisation: Option<Uuid>,
    }

    platform::no_relations!();
}

use uses::Column as U;

/// Somebody names an address.
#[derive(Debug, Clone)]
pub struct Named {
    pub url: Url,
    pub kind: &'static str,
    pub object: Uuid,
    pub territory: Uuid,
    pub organisation: Option<Uuid>,
}

fn link(url: &Url) -> Uuid {
    Id::<Model>::derived("link", url.as_str()).uuid()
}

impl Named {
    fn id(&self) -> Uuid {
        // A key that is an identifier would be taken as it is.
        Id::<uses::Model>::derived("link-use", &format!("{} {}", link(&self.url), self.object)).uuid()
    }
}

/// Keeps what is named now and is not known yet, and forgets what nobody names any more.
pub async fn keep(tx: &Tx, named: &[Named]) -> Result<()> {
    let now = tx.now().as_second();
    let wanted: HashSet<Uuid> = named.iter().map(Named::id).collect();
    let known: Vec<uses::Model> = uses::Entity::find().all(tx.connection()).await.map_err(db::failed)?;
    let gone: Vec<&uses::Model> = known.iter().filter(|it| !wanted.contains(&it.id)).collect();
    for it in &gone {
        close(tx, it.object, it.link, None).await?;
    }
    let (known, gone): (HashSet<Uuid>, Vec<Uuid>) =
        (known.iter().map(|it| it.id).collect(), gone.iter().map(|it| it.id).collect());
    for gone in gone.chunks(400) {
        let delete = uses::Entity::delete_many().filter(U::Id.is_in(gone.iter().copied()));
        delete.exec(tx.connection()).await.map_err(db::failed)?;
    }
    let fresh: Vec<&Named> = named.iter().filter(|it| !known.contains(&it.id())).collect();
    for fresh in fresh.chunks(200) {
        let links = fresh.iter().map(|it| ActiveModel {
            id: Set(link(&it.url)),
            url: Set(it.url.to_string()),
            host: Set(host(&it.url)),
            next_at: Set(now),
            trouble: Set(String::new()),
            whole: Set(false),
            failures: Set(0),
            moved_to: Set(String::new()),
            checked_at: Set(None),
            status: Set(None),
            failing_since: Set(None),
        });
        let once = OnConflict::column(Column::Id).do_nothing().to_owned();
        Entity::insert_many(links)
            .on_conflict(once)
            .exec_without_returning(tx.connection())
            .await
            .map_err(db::failed)?;
        let rows = fresh.iter().map(|it| uses::ActiveModel {
            id: Set(it.id()),
            link: Set(link(&it.url)),
            kind: Set(it.kind.to_owned()),
            object: Set(it.object),
            territory: Set(it.territory),
            organisation: Set(it.organisation),
        });
        let once = OnConflict::column(U::Id).do_nothing().to_owned();
        uses::Entity::insert_many(rows)
            .on_conflict(once)
            .exec_without_returning(tx.connection())
            .await
            .map_err(db::failed)?;
    }
    let used = Query::select().column(U::Link).from(uses::Entity).to_owned();
    let unused = Entity::delete_many().filter(Column::Id.not_in_subquery(used));
    unused.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The hosts with a link that is due.
pub async fn due_hosts(tx: &Tx) -> Result<Vec<String>> {
    let query = Entity::find().select_only().column(Column::Host).distinct().order_by_asc(Column::Host);
    let query = query.filter(Column::NextAt.lte(tx.now().as_second()));
    query.into_tuple().all(tx.connection()).await.map_err(db::failed)
}

/// The link of a host that has been due the longest.
pub async fn due(db: &impl ConnectionTrait, host: &str, now: Timestamp) -> Result<Option<Model>> {
    let query = Entity::find().filter(Column::Host.eq(host)).filter(Column::NextAt.lte(now.as_second()));
    query.order_by_asc(Column::NextAt).order_by_asc(Column::Id).one(db).await.map_err(db::failed)
}

/// What a look has shown.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    pub status: Option<u16>,
    pub trouble: &'static str,
    pub retry_after: Option<u64>,
    pub moved_to: Option<Url>,
}

/// Has a link asked again soon, with all of the answer.
pub async fn ask_whole(tx: &Tx, row: &Model) -> Result<()> {
    let update = Entity::update_many().col_expr(Column::Whole, Expr::value(true)).filter(Column::Id.eq(row.id));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Writes what was seen, and what becomes of it in the inbox. The items that are new there.
pub async fn note(tx: &Tx, row: &Model, verdict: Verdict, seen: &Seen) -> Result<Vec<(Uuid, Place)>> {
    let now = tx.now();
    let (since, failures) = match verdict {
        Verdict::Works => (None, 0),
        Verdict::Fails => (row.failing_since.or(Some(now.as_second())), row.failures + 1),
        Verdict::Unsure => (row.failing_since, row.failures),
    };
    let next = now.checked_add(wait(verdict, failures, seen.retry_after).hours()).map_err(Error::internal)?;
    let moved = seen.moved_to.as_ref().map(Url::to_string).unwrap_or_default();
    let update = Entity::update_many()
        .col_expr(Column::NextAt, Expr::value(next.as_second()))
        .col_expr(Column::CheckedAt, Expr::value(now.as_second()))
        .col_expr(Column::Status, Expr::value(seen.status.map(i64::from)))
        .col_expr(Column::Trouble, Expr::value(seen.trouble))
        .col_expr(Column::FailingSince, Expr::value(since))
        .col_expr(Column::Failures, Expr::value(failures))
        .col_expr(Column::MovedTo, Expr::value(moved.as_str()));
    update.filter(Column::Id.eq(row.id)).exec(tx.connection()).await.map_err(db::failed)?;
    let named = uses::Entity::find().filter(U::Link.eq(row.id)).all(tx.connection()).await.map_err(db::failed)?;
    let mut opened = Vec::new();
    for it in &named {
        let wrong = match verdict {
            Verdict::Fails if failures >= DAYS => Some((Kind::Broken, row.url.clone(), since.unwrap_or_default())),
            Verdict::Works if !moved.is_empty() => Some((Kind::Moved, format!("{}\n{moved}", row.url), 0)),
            _ => None,
        };
        if verdict == Verdict::Works {
            close(tx, it.object, row.id, wrong.as_ref().map(|(kind, said, _)| (*kind, said.as_str()))).await?;
        }
        if let Some((kind, said, since)) = wrong {
            opened.extend(open(tx, it, kind, said, since).await?);
        }
    }
    Ok(opened)
}

/// The item of a link that is in the inbox of a record.
fn item(object: Uuid, link: Uuid, kind: Kind, said: &str, since: i64) -> Uuid {
    Id::<Model>::derived(&format!("{link} {object}"), &format!("{} {said} {since}", kind.as_str())).uuid()
}

async fn open(tx: &Tx, it: &uses::Model, kind: Kind, said: String, since: i64) -> Result<Option<(Uuid, Place)>> {
    let id = item(it.object, it.link, kind, &said, since);
    let row = Report {
        id: Set(id),
        kind: Set(kind.as_str().to_owned()),
        territory: Set(it.territory),
        subject: Set(it.object),
        subject_kind: Set(it.kind.clone()),
        lang: Set(String::new()),
        message: Set(Some(said)),
        at: Set(tx.now().as_second()),
        link: Set(Some(it.link)),
        ..<Report as ActiveModelTrait>::default()
    };
    let once = OnConflict::column(R::Id).do_nothing().to_owned();
    let made =
        Reports::insert(row).on_conflict(once).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let territory = Some(it.territory).filter(|id| !id.is_nil()).map(Id::from_uuid);
    Ok((made > 0).then(|| (id, Place { territory, organisation: it.organisation.map(Id::from_uuid) })))
}

/// Closes the items about a link of a record, but one that still says what is so.
async fn close(tx: &Tx, object: Uuid, link: Uuid, but: Option<(Kind, &str)>) -> Result<()> {
    let query = Reports::find().filter(R::Link.eq(link)).filter(R::Subject.eq(object)).filter(R::ClosedAt.is_null());
    for row in query.all(tx.connection()).await.map_err(db::failed)? {
        if but.is_some_and(|(kind, said)| row.kind == kind.as_str() && row.message.as_deref() == Some(said)) {
            continue;
        }
        let update = Reports::update_many().col_expr(R::ClosedAt, Expr::value(tx.now().as_second()));
        update.filter(R::Id.eq(row.id)).exec(tx.connection()).await.map_err(db::failed)?;
        let about = json!({ "about": row.subject_kind, "subject": row.subject });
        let entry = Entry::new(msg::act_link_item_closed(), "report", row.id).with(about);
        audit::write(tx, &kernel::Actor::Job(super::CHECK), entry).await?;
    }
    Ok(())
}
