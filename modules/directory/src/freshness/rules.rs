//! What each territory has chosen about freshness, and whom to ask there. One that has chosen nothing goes by the
//! territory around it, and in the end by the usual rules.

use super::model::Rules;
use crate::drafts::policy::around;
use crate::shelf::Shelf;
use crate::territories::store as territories;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Actor, Id, Result, Right, Scope, Territory};
use platform::{Action, Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use std::collections::HashMap;
use std::sync::Arc;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "territory_settings")]
pub struct Model {
    /// The territory.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub months: i64,
    pub hide_after: Option<i64>,
    /// Whom the public may ask about something that is being checked; may be empty.
    pub phone: String,
    pub email: String,
}

platform::no_relations!();

impl Model {
    pub fn rules(&self) -> Rules {
        let usual = Rules::default();
        Rules {
            months: u8::try_from(self.months).ok().filter(|months| *months > 0).unwrap_or(usual.months),
            hide_after: self.hide_after.and_then(|months| u8::try_from(months).ok()).filter(|months| *months > 0),
        }
    }
}

/// The rules of every territory, and what its clocks show.
pub struct Rulebook {
    territories: HashMap<Uuid, Territory>,
    chosen: HashMap<Uuid, Model>,
}

impl Rulebook {
    pub async fn load(db: &impl ConnectionTrait) -> Result<Rulebook> {
        let territories = territories::every(db).await?;
        let chosen = Entity::find().all(db).await.map_err(db::failed)?;
        Ok(Rulebook {
            territories: territories.into_iter().map(|it| (it.id.uuid(), it)).collect(),
            chosen: chosen.into_iter().map(|it| (it.id, it)).collect(),
        })
    }

    /// What counts for a territory: its own choice, else that of the nearest one around it.
    pub fn of(&self, territory: Uuid) -> Option<&Model> {
        let mut next = Some(territory);
        // A circle in the data ends the walk.
        for _ in 0..self.territories.len().max(1) {
            let id = next?;
            if let Some(chosen) = self.chosen.get(&id) {
                return Some(chosen);
            }
            next = self.territories.get(&id).and_then(|it| it.parent).map(Id::uuid);
        }
        None
    }

    pub fn rules(&self, territory: Uuid) -> Rules {
        self.of(territory).map(Model::rules).unwrap_or_default()
    }

    fn zone(&self, territory: Uuid) -> TimeZone {
        let named = self.territories.get(&territory).map(|it| it.timezone.as_str());
        named.and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC)
    }

    pub fn today(&self, territory: Uuid, now: Timestamp) -> Date {
        now.to_zoned(self.zone(territory)).date()
    }

    /// The next moment at which a day begins somewhere.
    pub fn next_day(&self, now: Timestamp) -> Option<Timestamp> {
        let zones = self.territories.values().map(|it| self.zone(it.id.uuid())).chain([TimeZone::UTC]);
        zones.filter_map(|zone| now.to_zoned(zone).tomorrow().ok()?.start_of_day().ok()).map(|it| it.timestamp()).min()
    }
}

/// What a territory has chosen itself.
pub async fn find(db: &impl ConnectionTrait, territory: Uuid) -> Result<Option<Model>> {
    Entity::find_by_id(territory).one(db).await.map_err(db::failed)
}

/// A territory, and the scopes in which it lies.
#[derive(Debug, Clone)]
pub struct Settled {
    pub id: Id<Territory>,
    within: Vec<Scope>,
}

/// To change the settings of a territory: who may take back what is published there.
pub struct SetTerritory;

impl Action for SetTerritory {
    type Object = Settled;
    type Key = (Id<Territory>, Arc<Shelf>);

    async fn load(_: &Tx, (id, shelf): Self::Key) -> Result<Option<Settled>> {
        Ok(shelf.territory(id).map(|it| Settled { id: it.id, within: around(&shelf, it.id) }))
    }

    fn allows(actor: &Actor, it: &Settled) -> bool {
        actor.may(Right::Publish, &it.within)
    }
}

/// Keeps what a territory has chosen.
pub async fn set(tx: &Tx, permit: &Permit<SetTerritory>, rules: Rules, phone: &str, email: &str) -> Result<()> {
    let row = ActiveModel {
        id: Set(permit.object().id.uuid()),
        months: Set(i64::from(rules.months)),
        hide_after: Set(rules.hide_after.map(i64::from)),
        phone: Set(phone.to_owned()),
        email: Set(email.to_owned()),
    };
    let others = [Column::Months, Column::HideAfter, Column::Phone, Column::Email];
    let over = OnConflict::column(Column::Id).update_columns(others).to_owned();
    Entity::insert(row).on_conflict(over).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}
