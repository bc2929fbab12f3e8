//! The desks of the example network, from `demo/desks/desks.toml`, and who of the people of the example receives there.
//! They are made once and never overwritten; what has a role on a desk is given it between the two.

use crate::model::{Booking, Closure, Desk, Gender, LOCK_AFTER, Place, Profile, Session, When};
use crate::policy::{OpenDesk, ReceivePeople, ShapeDesk};
use crate::queue::model::Priority;
use crate::queue::store::{self as queue, New};
use crate::visits::model::Asks;
use crate::{sittings, store, team};
use directory::api::Shelf;
use jiff::civil::{Date, Time};
use kernel::{Actor, Error, Id, Lang, Period, Result, Scope, Text};
use platform::accounts::account as accounts;
use platform::{App, Cx};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

const FILE: &str = include_str!("../../../demo/desks/desks.toml");

#[derive(Deserialize)]
struct File {
    desk: Vec<Written>,
}

type Table = BTreeMap<Lang, String>;

#[derive(Deserialize)]
struct Written {
    slug: String,
    territory: String,
    phone: String,
    /// Codes; any theme when there is none.
    themes: Vec<String>,
    name: Table,
    about: Table,
    place: Vec<Room>,
    session: Vec<Hours>,
    #[serde(default)]
    closure: Vec<Closed>,
    #[serde(default)]
    seat: Vec<Seat>,
    #[serde(default)]
    waits: Vec<Waits>,
}

#[derive(Deserialize)]
struct Room {
    name: Table,
    address: String,
}

#[derive(Deserialize)]
struct Hours {
    /// ISO 8601: 1 is Monday.
    day: i8,
    from: String,
    to: String,
    slot: u16,
    /// From 0.
    place: usize,
    kept: u16,
}

#[derive(Deserialize)]
struct Closed {
    from: Date,
    to: Date,
    note: Table,
}

#[derive(Deserialize)]
struct Seat {
    person: String,
    languages: Vec<Lang>,
    gender: Option<Gender>,
    /// From 0.
    sessions: Vec<usize>,
}

/// Somebody who waits on a day on which the desk receives.
#[derive(Deserialize)]
struct Waits {
    language: Option<Lang>,
    priority: Option<String>,
}

fn file() -> Result<File> {
    toml::from_str(FILE).map_err(|error| Error::internal(format!("demo/desks: {error}")))
}

fn text(table: &Table) -> Text {
    let word = |lang: &Lang| table.get(lang).map(|it| it.trim().to_owned()).unwrap_or_default();
    let others = table.keys().filter(|lang| **lang != Lang::FR);
    others.fold(Text::new(Lang::FR, word(&Lang::FR)), |text, lang| text.with(*lang, word(lang)))
}

/// The identifier of a desk of the example, by its slug.
pub fn id(slug: &str) -> Uuid {
    Id::<Desk>::derived("demo", &format!("desk:{slug}")).uuid()
}

/// The scope of a desk of the example, by its slug; none when there is no such desk in the file.
pub fn scope(slug: &str) -> Option<Scope> {
    file().ok()?.desk.iter().any(|it| it.slug == slug).then(|| Scope::Desk(id(slug)))
}

fn part(desk: &str, what: &str, number: usize) -> Uuid {
    Id::<Place>::derived("demo", &format!("desk:{desk}/{what}/{number}")).uuid()
}

fn hour(written: &str) -> Result<Time> {
    Time::strptime("%H:%M", written).map_err(Error::internal)
}

/// Makes the desks of the example that are not there yet.
///
/// # Errors
/// When the file is wrong, or the database fails.
pub async fn desks(app: &App) -> Result<()> {
    let cx = Cx::operator(app.clone());
    let shelf = Arc::new(Shelf::load(app.db.read()).await?);
    for written in file()?.desk {
        let mut tx = app.db.begin().await?;
        let Some(territory) = shelf.published(&written.territory).map(|it| it.id) else { continue };
        if store::find(tx.connection(), id(&written.slug)).await?.is_some() {
            continue;
        }
        let permit = cx.permit::<OpenDesk>(&tx, (territory, shelf.clone())).await?;
        let themes = written.themes.iter().filter_map(|code| shelf.theme(code)).map(|it| it.id).collect();
        let desk = Desk { territory, themes, ..made(&written)? };
        store::open(&mut tx, &permit, &Actor::Operator, &desk).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The desk that is written, in no territory yet and for any theme.
fn made(it: &Written) -> Result<Desk> {
    let place = |(number, room): (usize, &Room)| Place {
        id: part(&it.slug, "place", number),
        name: text(&room.name),
        address: room.address.clone(),
    };
    let session = |(number, hours): (usize, &Hours)| {
        Ok(Session {
            id: part(&it.slug, "session", number),
            when: When::Weekly(hours.day),
            from: hour(&hours.from)?,
            to: hour(&hours.to)?,
            slot: hours.slot,
            place: part(&it.slug, "place", hours.place),
            kept: hours.kept,
            period: Period::default(),
        })
    };
    let closure = |it: &Closed| Closure { period: Period::new(it.from, it.to), note: Some(text(&it.note)) };
    Ok(Desk {
        id: Id::from_uuid(id(&it.slug)),
        slug: it.slug.clone(),
        territory: Id::from_uuid(Uuid::nil()),
        name: text(&it.name),
        about: text(&it.about),
        themes: Vec::new(),
        phone: Some(it.phone.clone()),
        places: it.place.iter().enumerate().map(place).collect(),
        sessions: it.session.iter().enumerate().map(session).collect::<Result<_>>()?,
        closures: it.closure.iter().map(closure).collect(),
        booking: Booking::default(),
        asks: Asks::default(),
        file_months: crate::model::a_year(),
        lock_after: LOCK_AFTER,
        published: true,
    })
}

/// Fills the months before today with visits and draws up their figures. Who receives is seated by then.
///
/// # Errors
/// When the file is wrong, or the database fails.
pub async fn figures(app: &App) -> Result<()> {
    let desks: Vec<Uuid> = file()?.desk.iter().map(|it| id(&it.slug)).collect();
    crate::figures::demo::figures(app, &desks).await
}

/// Seats the people of the example who are seated nowhere yet, and records whom they received. They have their roles by then.
///
/// # Errors
/// When the file is wrong, or the database fails.
pub async fn teams(app: &App) -> Result<()> {
    let cx = Cx::operator(app.clone());
    for written in file()?.desk {
        for seat in &written.seat {
            let mut tx = app.db.begin().await?;
            let login = format!("{}@example.org", seat.person);
            let Some(person) = accounts::by_login(tx.connection(), &login).await? else { continue };
            if !team::of_account(tx.connection(), person.id).await?.is_empty() {
                continue;
            }
            let permit = cx.permit::<ShapeDesk>(&tx, (id(&written.slug), app.clone())).await?;
            let sessions = seat.sessions.iter().map(|number| part(&written.slug, "session", *number)).collect();
            let profile = Profile { languages: seat.languages.clone(), gender: seat.gender, sessions };
            team::seat(&mut tx, &permit, &Actor::Operator, person.id, &profile).await?;
            tx.commit().await?;
        }
        crate::visits::demo::visits(app, id(&written.slug)).await?;
    }
    Ok(())
}

/// Lets people wait at the desks of the example that receive today, where nobody has come yet.
///
/// # Errors
/// When the file is wrong, or the database fails.
pub async fn queues(app: &App) -> Result<()> {
    let cx = Cx::operator(app.clone());
    let shelf = Shelf::load(app.db.read()).await?;
    for written in file()?.desk {
        let mut tx = app.db.begin().await?;
        let Some(territory) = shelf.published(&written.territory) else { continue };
        let permit = cx.permit::<ReceivePeople>(&tx, (id(&written.slug), app.clone())).await?;
        let today = directory::api::local(territory, app.clock.now()).date();
        let sittings = sittings::between(&permit.object().desk, territory, today, 1);
        let come = queue::of_day(tx.connection(), app, id(&written.slug), today).await?;
        let Some(sitting) = sittings.first().filter(|_| come.is_empty()) else { continue };
        for it in &written.waits {
            let new = New {
                session: sitting.session.id,
                day: today,
                appointment: None,
                language: it.language,
                priority: it.priority.as_deref().and_then(Priority::parse),
                name: String::new(),
            };
            queue::add(&mut tx, app, &permit, &Actor::Operator, &new).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}
