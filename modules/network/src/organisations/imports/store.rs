//! The table of imports under way: the only queries on it. One belongs to whoever began it, and to nobody else.
//! The sheet is kept only until it was confirmed, or for a week: it may hold people's numbers.

use super::columns::Means;
use jiff::SignedDuration;
use kernel::{Actor, Error, Id, Lang, Result, Right};
use platform::{Action, Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long an import may wait for its last step.
const LASTS: SignedDuration = SignedDuration::from_hours(7 * 24);

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_imports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account: Option<Uuid>,
    /// `columns`, `review` or `done`.
    pub state: String,
    /// Unix milliseconds.
    pub made_at: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

pub const COLUMNS: &str = "columns";
pub const REVIEW: &str = "review";
pub const DONE: &str = "done";

/// What somebody decided about a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Decision {
    /// Another organisation than any that is there.
    New,
    /// This one; these columns of the sheet take the place of what is kept.
    Same { id: Uuid, take: Vec<Means> },
    /// Not sure: nothing is written.
    Unsure,
}

/// A sheet on its way in.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Body {
    pub file: String,
    /// The language in which its texts are.
    pub lang: Option<Lang>,
    /// The territory of rows that do not say theirs.
    pub home: Option<Uuid>,
    pub headings: Vec<String>,
    pub means: Vec<Option<Means>>,
    /// Number of each row in the sheet, and its cells.
    pub rows: Vec<(u32, Vec<String>)>,
    /// For each row: those that may be the same, with how alike they are.
    #[serde(default)]
    pub likely: Vec<Vec<(Uuid, f64)>>,
    /// For each row: the row before it that says the same organisation.
    #[serde(default)]
    pub repeats: BTreeMap<usize, u32>,
    #[serde(default)]
    pub decisions: BTreeMap<usize, Decision>,
    /// What became of it.
    #[serde(default)]
    pub made: usize,
    #[serde(default)]
    pub mended: usize,
    #[serde(default)]
    pub left: usize,
}

impl Body {
    /// A row's cells by what they mean.
    pub fn cells(&self, row: usize) -> BTreeMap<Means, &str> {
        let cells = self.rows.get(row).map(|(_, cells)| cells.as_slice()).unwrap_or_default();
        let meaning = self.means.iter().zip(cells).filter_map(|(means, cell)| Some(((*means)?, cell.as_str())));
        meaning.collect()
    }
}

/// An import under way.
#[derive(Debug)]
pub struct Import {
    pub id: Uuid,
    pub account: Option<Uuid>,
    pub state: String,
    pub body: Body,
}

/// To work on an import: whoever began it, as long as they manage people somewhere.
pub struct WorkOnImport;

impl Action for WorkOnImport {
    type Object = Import;
    type Key = Uuid;

    async fn load(tx: &Tx, id: Uuid) -> Result<Option<Import>> {
        let Some(row) = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)? else { return Ok(None) };
        let body = serde_json::from_str(&row.body).map_err(Error::internal)?;
        Ok(Some(Import { id, account: row.account, state: row.state, body }))
    }

    fn allows(actor: &Actor, import: &Import) -> bool {
        actor.may_somewhere(Right::ManagePeople) && actor.account() == import.account
    }
}

/// Begins an import.
pub async fn make(tx: &Tx, actor: &Actor, body: &Body) -> Result<Uuid> {
    let id = Id::<Model>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        account: Set(actor.account()),
        state: Set(COLUMNS.to_owned()),
        made_at: Set(tx.now().as_millisecond()),
        body: Set(serde_json::to_string(body).map_err(Error::internal)?),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(id)
}

/// Keeps how far an import has come.
///
/// # Errors
/// `Conflict` when it has come further in the meantime.
pub async fn keep(tx: &Tx, permit: &Permit<WorkOnImport>, state: &str, body: &Body) -> Result<()> {
    use sea_orm::sea_query::{Expr, ExprTrait};
    let import = permit.object();
    let done = Entity::update_many()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::Body, Expr::value(serde_json::to_string(body).map_err(Error::internal)?))
        .filter(Column::Id.eq(import.id).and(Column::State.eq(import.state.as_str())))
        .exec(tx.connection())
        .await
        .map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Deletes imports that are old.
pub async fn forget(tx: &Tx) -> Result<()> {
    let before = tx.now().as_millisecond() - i64::try_from(LASTS.as_millis()).unwrap_or(i64::MAX);
    let old = Entity::delete_many().filter(Column::MadeAt.lt(before));
    old.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
