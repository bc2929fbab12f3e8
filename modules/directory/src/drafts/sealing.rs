//! Seals what drafts and versions of confidential places hold openly: older programs wrote them so.
//! Done when the instance starts; it finds nothing from then on. The only queries that look into bodies.

use super::store::{Column as D, Entity as Drafts};
use super::texts;
use super::versions::{Column as V, Entity as Versions};
use crate::locations::{self, Location};
use crate::records::{self, Record};
use kernel::{Error, Result};
use platform::{App, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{Condition, QuerySelect};
use std::collections::BTreeSet;

/// Whether a body lies open, and says that it should not.
fn open(body: impl ColumnTrait) -> Condition {
    let sealed = body.contains("\"sealed\":");
    Condition::all().add(body.contains("\"confidential\":true")).add(sealed.not())
}

/// Seals all that lies open.
///
/// # Errors
/// When the database fails.
pub async fn seal_open(app: &App) -> Result<()> {
    let tx = app.db.begin().await?;
    let mut done = locations::store::seal_open(&tx).await?;
    let mut places = BTreeSet::new();
    let drafts = Drafts::find().filter(D::Kind.eq(Location::KIND)).filter(open(D::Body));
    for row in drafts.all(tx.connection()).await.map_err(db::failed)? {
        places.insert(row.id);
        let Some((place, body)) = shut(&tx, &row.body)? else { continue };
        let update = Drafts::update_many()
            .col_expr(D::Body, Expr::value(body))
            .col_expr(D::Name, Expr::value(texts::name_column(&place)));
        let update = update.filter(D::Kind.eq(Location::KIND)).filter(D::Id.eq(row.id));
        update.exec(tx.connection()).await.map_err(db::failed)?;
        done += 1;
    }
    let versions = Versions::find().filter(V::Kind.eq(Location::KIND));
    let told = versions.clone().filter(open(V::Body)).select_only().column(V::Object).into_tuple::<Uuid>();
    places.extend(told.all(tx.connection()).await.map_err(db::failed)?);
    for place in places {
        for row in versions.clone().filter(V::Object.eq(place)).all(tx.connection()).await.map_err(db::failed)? {
            let Some((_, body)) = shut(&tx, &row.body)? else { continue };
            let update = Versions::update_many().col_expr(V::Body, Expr::value(body)).filter(V::Id.eq(row.id));
            update.exec(tx.connection()).await.map_err(db::failed)?;
            done += 1;
        }
    }
    if done > 0 {
        tracing::info!(done, "what confidential places withhold is sealed now");
    }
    tx.commit().await
}

/// A place, shut, with its body; none where it is shut already or withholds nothing.
fn shut(tx: &Tx, body: &str) -> Result<Option<(Location, String)>> {
    let mut place: Location = records::read(body)?;
    if place.sealed.is_some() {
        return Ok(None);
    }
    place.shut(tx.seal()?)?;
    if place.sealed.is_none() {
        return Ok(None);
    }
    let body = serde_json::to_string(&place).map_err(Error::internal)?;
    Ok(Some((place, body)))
}
