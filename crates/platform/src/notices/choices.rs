//! How each member wants to be told of each kind: on screen or not; by mail at once, in a digest, or never.
//! Who has chosen nothing is told in the usual way of the kind.

use super::Kind;
use crate::access::Permit;
use crate::accounts::account::ChangeOwnAccount;
use crate::accounts::grants;
use crate::app::App;
use crate::db::{self, Tx};
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use kernel::{Result, Scope};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// The hour of the day, where the member works, at which digests are written.
const HOUR: i8 = 7;

/// How a kind reaches somebody by mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mail {
    Now,
    Daily,
    Weekly,
    Never,
}

impl Mail {
    pub const ALL: [Mail; 4] = [Mail::Now, Mail::Daily, Mail::Weekly, Mail::Never];

    pub const fn as_str(self) -> &'static str {
        match self {
            Mail::Now => "now",
            Mail::Daily => "daily",
            Mail::Weekly => "weekly",
            Mail::Never => "never",
        }
    }

    pub fn parse(text: &str) -> Option<Mail> {
        Mail::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// When the mail is due: within a minute, so that several things at once become one mail; or at the next hour of
    /// digests, of that zone, every day or on Mondays.
    pub fn due(self, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Mail::Never => None,
            Mail::Now => Timestamp::from_second(now.as_second().div_euclid(60) * 60 + 60).ok(),
            Mail::Daily | Mail::Weekly => {
                let here = now.to_zoned(zone.clone());
                let days = (0..=8).filter_map(|days| here.date().checked_add(days.days()).ok());
                let fits = |day: &jiff::civil::Date| self == Mail::Daily || day.weekday() == Weekday::Monday;
                let hours = days.filter(fits).filter_map(|day| day.at(HOUR, 0, 0, 0).to_zoned(zone.clone()).ok());
                hours.map(|it| it.timestamp()).find(|at| *at > now)
            }
        }
    }
}

/// The choice for one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub screen: bool,
    pub mail: Mail,
}

/// The choices that somebody has made, by kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Choices(BTreeMap<String, Choice>);

impl Choices {
    pub fn of(&self, kind: &Kind) -> Choice {
        self.0.get(kind.name).copied().unwrap_or(Choice { screen: true, mail: kind.usual })
    }

    pub fn set(&mut self, kind: &Kind, choice: Choice) {
        self.0.insert(kind.name.to_owned(), choice);
    }
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notice_choices")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account: Uuid,
    #[sea_orm(column_type = "Text")]
    pub choices: String,
}

crate::no_relations!();

/// What one account has chosen.
pub async fn choices(db: &impl ConnectionTrait, account: Uuid) -> Result<Choices> {
    Ok(of_accounts(db, &[account]).await?.remove(&account).unwrap_or_default())
}

pub(super) async fn of_accounts(db: &impl ConnectionTrait, accounts: &[Uuid]) -> Result<HashMap<Uuid, Choices>> {
    let rows = Entity::find().filter(Column::Account.is_in(accounts.iter().copied()));
    let rows = rows.all(db).await.map_err(db::failed)?;
    let read = |row: Model| (row.account, serde_json::from_str(&row.choices).unwrap_or_default());
    Ok(rows.into_iter().map(read).collect())
}

/// Keeps what somebody has chosen for themselves.
pub async fn choose(tx: &Tx, permit: &Permit<ChangeOwnAccount>, choices: &Choices) -> Result<()> {
    put(tx, permit.object().id, choices).await
}

/// Keeps it for who asked by a link in a mail.
pub(super) async fn put(tx: &Tx, account: Uuid, choices: &Choices) -> Result<()> {
    let text = serde_json::to_string(choices).map_err(kernel::Error::internal)?;
    let row = ActiveModel { account: Set(account), choices: Set(text) };
    let over = OnConflict::column(Column::Account).update_column(Column::Choices).to_owned();
    Entity::insert(row).on_conflict(over).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

pub(super) async fn forget(tx: &Tx, account: Uuid) -> Result<()> {
    Entity::delete_by_id(account).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The clock that somebody goes by, as [`zones`] finds it.
pub async fn zone(app: &App, account: Uuid) -> Result<TimeZone> {
    let tx = app.db.reading().await?;
    let found = zones(app, &tx, &[account]).await?.remove(&account);
    tx.commit().await?;
    Ok(found.unwrap_or(TimeZone::UTC))
}

/// The clocks that members go by: those of a territory where they have a role, else those of the network's first.
pub(super) async fn zones(app: &App, tx: &Tx, accounts: &[Uuid]) -> Result<HashMap<Uuid, TimeZone>> {
    let Some(places) = app.places() else { return Ok(HashMap::new()) };
    let zone = |scope: Scope| places.timezone(scope).and_then(|name| TimeZone::get(&name).ok());
    let usual = zone(Scope::Network).unwrap_or(TimeZone::UTC);
    let held = grants::of_accounts(tx.connection(), accounts).await?;
    let mut zones: HashMap<Uuid, TimeZone> = accounts.iter().map(|account| (*account, usual.clone())).collect();
    for row in held.iter().rev().filter(|row| row.in_force(tx.now())) {
        let Some(scope) = row.grant().map(|grant| grant.scope).filter(|scope| *scope != Scope::Network) else {
            continue;
        };
        // A desk goes by the clocks of its territory.
        if let Some(zone) = app.around(scope).into_iter().find_map(zone) {
            zones.insert(row.account, zone);
        }
    }
    Ok(zones)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn digests_come_at_seven_where_the_member_is() {
        let tunis = TimeZone::get("Africa/Tunis").unwrap();
        let wednesday = at("2026-11-25T09:30:20Z");
        assert_eq!(Mail::Now.due(wednesday, &tunis), Some(at("2026-11-25T09:31:00Z")));
        assert_eq!(Mail::Daily.due(wednesday, &tunis), Some(at("2026-11-26T06:00:00Z")));
        assert_eq!(Mail::Daily.due(at("2026-11-25T05:59:59Z"), &tunis), Some(at("2026-11-25T06:00:00Z")));
        assert_eq!(Mail::Daily.due(at("2026-11-25T06:00:00Z"), &tunis), Some(at("2026-11-26T06:00:00Z")));
        assert_eq!(Mail::Weekly.due(wednesday, &tunis), Some(at("2026-11-30T06:00:00Z")));
        assert_eq!(Mail::Weekly.due(at("2026-11-30T06:00:00Z"), &tunis), Some(at("2026-12-07T06:00:00Z")));
        assert_eq!(Mail::Never.due(wednesday, &tunis), None);
    }

    #[test]
    fn an_hour_that_clocks_leave_out_or_repeat_changes_nothing() {
        for name in ["Europe/Madrid", "America/Sao_Paulo", "Africa/Tunis", "Pacific/Apia", "America/Mexico_City"] {
            let zone = TimeZone::get(name).unwrap();
            let mut now = at("2026-01-01T00:00:00Z");
            for _ in 0..400 {
                let daily = Mail::Daily.due(now, &zone).unwrap();
                let weekly = Mail::Weekly.due(now, &zone).unwrap();
                assert!(now < daily && daily <= weekly, "{name} {now}");
                assert!(
                    daily.duration_since(now).as_hours() <= 25 && weekly.duration_since(now).as_hours() <= 7 * 24 + 1
                );
                assert_eq!(daily.to_zoned(zone.clone()).hour(), HOUR, "{name} {now}");
                assert_eq!(weekly.to_zoned(zone.clone()).weekday(), Weekday::Monday);
                now = now.checked_add(23.hours()).unwrap();
            }
        }
    }
}
