//! Which account an identity at a provider opens: one at most, known by issuer and subject and by nothing else.
//! An address is never a reason to link: addresses are given to other people, subjects are not.

use super::Identity;
use crate::access::Permit;
use crate::accounts::account::ChangeOwnAccount;
use crate::db::{self, Tx};
use kernel::{Id, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "identities")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account: Uuid,
    #[sea_orm(column_type = "Text")]
    pub issuer: String,
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    /// Unix milliseconds.
    pub made_at: i64,
    pub used_at: Option<i64>,
}

crate::no_relations!();

/// The link of an identity, if there is one.
pub async fn find(db: &impl ConnectionTrait, identity: &Identity) -> Result<Option<Model>> {
    let same = Column::Issuer.eq(identity.issuer.as_str()).and(Column::Subject.eq(identity.subject.as_str()));
    Entity::find().filter(same).one(db).await.map_err(db::failed)
}

/// The identities that open an account, oldest first.
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>> {
    let query = Entity::find().filter(Column::Account.eq(account)).order_by_asc(Column::MadeAt);
    query.all(db).await.map_err(db::failed)
}

/// Links an identity to one's own account.
///
/// # Errors
/// `Conflict` when it opens an account already.
pub async fn link(tx: &Tx, permit: &Permit<ChangeOwnAccount>, identity: &Identity) -> Result<Uuid> {
    link_new(tx, permit.object().id, identity).await
}

/// Links an identity to an account that is being made.
pub(in crate::accounts) async fn link_new(tx: &Tx, account: Uuid, identity: &Identity) -> Result<Uuid> {
    let id = Id::<Model>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        account: Set(account),
        issuer: Set(identity.issuer.clone()),
        subject: Set(identity.subject.clone()),
        made_at: Set(tx.now().as_millisecond()),
        used_at: Set(Some(tx.now().as_millisecond())),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(id)
}

/// Writes down that an identity was used now.
pub async fn used(tx: &Tx, id: Uuid) -> Result<()> {
    let row = ActiveModel { id: Set(id), used_at: Set(Some(tx.now().as_millisecond())), ..Default::default() };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes one of one's own links away. Whether there was one.
pub async fn unlink(tx: &Tx, permit: &Permit<ChangeOwnAccount>, id: Uuid) -> Result<bool> {
    let own = Column::Id.eq(id).and(Column::Account.eq(permit.object().id));
    let gone = Entity::delete_many().filter(own).exec(tx.connection()).await.map_err(db::failed)?;
    Ok(gone.rows_affected > 0)
}

/// Takes all links of an account away.
pub(in crate::accounts) async fn remove_all(tx: &Tx, account: Uuid) -> Result<()> {
    let own = Entity::delete_many().filter(Column::Account.eq(account));
    own.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
