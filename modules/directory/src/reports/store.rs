//! The table of reports. Its key is the form's own token, so a report that arrives twice is kept once.
//! Of the sender it holds nothing but the address that they left for an answer, sealed, until the report is closed.

use super::Kind;
use kernel::{Id, Lang, Result, Territory};
use platform::{Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub territory: Uuid,
    pub subject: Uuid,
    pub subject_kind: String,
    pub lang: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub message: Option<String>,
    /// Unix seconds, rounded down to the hour.
    pub at: i64,
    /// The account that looks after it, and since when in Unix seconds.
    pub taken_by: Option<Uuid>,
    pub taken_at: Option<i64>,
    pub closed_by: Option<Uuid>,
    pub closed_at: Option<i64>,
    /// What was done about it, for colleagues to read.
    #[sea_orm(column_type = "Text", nullable)]
    pub answer: Option<String>,
    pub reason: Option<String>,
    /// Where an answer may be sent, sealed with the key of the instance.
    pub reply_to: Option<String>,
    pub replied_at: Option<i64>,
    /// The link that it is about, where nobody said it.
    pub link: Option<Uuid>,
}

platform::no_relations!();

/// What somebody reports.
pub struct Report {
    pub once: Uuid,
    pub kind: Kind,
    pub territory: Id<Territory>,
    pub subject: Uuid,
    pub subject_kind: &'static str,
    pub lang: Lang,
    pub message: Option<String>,
    /// Sealed.
    pub reply_to: Option<String>,
}

/// Keeps a report. The public may: that is what it is for. Whether it is new.
pub async fn keep(tx: &Tx, report: Report) -> Result<bool> {
    let hour = tx.now().as_second().div_euclid(3600) * 3600;
    let row = ActiveModel {
        id: Set(report.once),
        kind: Set(report.kind.as_str().to_owned()),
        territory: Set(report.territory.uuid()),
        subject: Set(report.subject),
        subject_kind: Set(report.subject_kind.to_owned()),
        lang: Set(report.lang.to_string()),
        message: Set(report.message),
        reply_to: Set(report.reply_to),
        at: Set(hour),
        ..<ActiveModel as ActiveModelTrait>::default()
    };
    let once = OnConflict::column(Column::Id).do_nothing().to_owned();
    let kept = Entity::insert(row).on_conflict(once).exec_without_returning(tx.connection()).await;
    kept.map(|rows| rows > 0).map_err(db::failed)
}

/// A report.
pub async fn find(tx: &Tx, id: Uuid) -> Result<Option<Model>> {
    Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)
}

/// How many reports there are.
pub async fn count(db: &impl ConnectionTrait) -> Result<u64> {
    Entity::find().count(db).await.map_err(db::failed)
}
