//! The groups of the example network, loaded once, with the people of the example in them.
//! Everything is written through the same functions as what people write, with the permits of whoever runs the program.

use super::decisions::model::{Decision, Progress, Votes};
use super::decisions::store as decisions;
use super::mandates::model::{Capacity, For, Gender, Mandate, Office};
use super::mandates::store as mandates;
use super::meetings::model::{Item, Meeting, Minutes, Presence, Standing};
use super::meetings::store as meetings;
use super::model::{Act, Group, Kind, Level, Quorum, Seat, SeatKind, SeatLine};
use super::policy::{FoundGroup, SeatMembers, WriteForGroup};
use super::store;
use super::tasks::store as tasks;
use jiff::civil::{Date, DateTime};
use kernel::{Error, Id, Lang, Result, Scope, Territory, Text};
use platform::accounts::account as accounts;
use platform::{App, Cx, Tx};
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

const FILE: &str = include_str!("../../../../demo/groups/groups.toml");

#[derive(Deserialize)]
struct File {
    group: Vec<Written>,
}

type Table = BTreeMap<Lang, String>;

#[derive(Deserialize)]
struct Written {
    slug: String,
    territory: String,
    kind: Kind,
    level: Level,
    quorum: Quorum,
    name: Table,
    purpose: Table,
    act: Option<Act>,
    seats: Vec<Line>,
    mandates: Vec<Sits>,
    #[serde(default)]
    meeting: Vec<Sitting>,
    #[serde(default)]
    decision: Vec<Decided>,
    #[serde(default)]
    task: Vec<Given>,
}

#[derive(Deserialize)]
struct Line {
    kind: SeatKind,
    count: u16,
    alternates: bool,
}

#[derive(Deserialize)]
struct Sits {
    account: Option<String>,
    person: String,
    organisation: String,
    /// The address of the same organisation in the directory of the example.
    known: Option<String>,
    /// Line from 0, number from 1.
    seat: (usize, u16),
    office: Option<Office>,
    gender: Option<Gender>,
    starts: Date,
    ends: Option<Date>,
    #[serde(default)]
    named: bool,
}

#[derive(Deserialize)]
struct Sitting {
    title: String,
    starts: DateTime,
    length: u16,
    place: String,
    public: bool,
    link: Option<String>,
    agenda: Vec<String>,
    minutes: Option<String>,
    #[serde(default)]
    proposed: bool,
    #[serde(default)]
    present: bool,
}

#[derive(Deserialize)]
struct Decided {
    adopted: Date,
    meeting: usize,
    title: Table,
    text: Table,
    /// For, against, abstained.
    votes: Option<(u16, u16, u16)>,
    who: String,
    due: Option<Date>,
    progress: Progress,
    public: bool,
}

#[derive(Deserialize)]
struct Given {
    what: String,
    mandate: usize,
    meeting: usize,
    due: Option<Date>,
}

fn text(table: &Table) -> Text {
    let source = table.get(&Lang::FR).cloned().unwrap_or_default();
    let others = table.iter().filter(|(lang, _)| **lang != Lang::FR);
    others.fold(Text::new(Lang::FR, source), |text, (lang, value)| text.with(*lang, value.clone()))
}

/// Makes the groups of the example that are not there yet. `territory` gives the scope of a slug.
///
/// # Errors
/// When the file is wrong, or the database fails.
pub async fn groups(app: &App, territory: impl Fn(&str) -> Option<Scope>) -> Result<()> {
    let file: File = toml::from_str(FILE).map_err(|error| Error::internal(format!("demo/groups: {error}")))?;
    let cx = Cx::operator(app.clone());
    for written in &file.group {
        let mut tx = app.db.begin().await?;
        let Some(scope) = territory(&written.territory) else { continue };
        let id = Id::<Group>::derived("demo", &written.slug);
        if store::find(tx.connection(), id.uuid()).await?.is_none() {
            make(&cx, &mut tx, written, scope, id).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

async fn make(cx: &Cx, tx: &mut Tx, written: &Written, scope: Scope, id: Id<Group>) -> Result<()> {
    let line = |(number, it): (usize, &Line)| SeatLine {
        id: Id::<SeatLine>::derived("demo", &format!("{}/{number}", written.slug)).uuid(),
        kind: it.kind,
        count: it.count,
        alternates: it.alternates,
    };
    let group = Group {
        id,
        slug: written.slug.clone(),
        name: text(&written.name),
        purpose: text(&written.purpose),
        kind: written.kind,
        level: written.level,
        territory: scope.id().map(Id::<Territory>::from_uuid),
        timezone: "Africa/Tunis".into(),
        act: written.act.clone(),
        seats: written.seats.iter().enumerate().map(line).collect(),
        quorum: written.quorum,
        public: true,
        closed: None,
    };
    let permit = cx.permit::<FoundGroup>(tx, (scope, vec![scope])).await?;
    store::found(tx, &permit, &cx.actor, &group).await?;
    for (number, sits) in written.mandates.iter().enumerate() {
        seat(cx, tx, &group, number, sits).await?;
    }
    let permit = cx.permit::<WriteForGroup>(tx, (id.uuid(), cx.app.clone())).await?;
    for (number, sitting) in written.meeting.iter().enumerate() {
        let meeting = Meeting { modified: tx.now().as_second(), ..meeting(&group, number, sitting) };
        meetings::call(tx, &permit, &cx.actor, std::slice::from_ref(&meeting)).await?;
        let there = permit.object().mandates.iter().filter(|it| it.in_force(meeting.starts.date()));
        let presences: Vec<_> = there.map(|it| (it.id, Some(Presence::Present))).collect();
        if sitting.present {
            meetings::attend(tx, &permit, &cx.actor, &meeting, &presences).await?;
        }
    }
    for decided in &written.decision {
        decisions::add(tx, &permit, &cx.actor, decision(&group, decided)).await?;
    }
    for given in &written.task {
        let new = tasks::New {
            what: given.what.clone(),
            mandate: Some(key::<Mandate>(&group, "mandate", given.mandate)),
            meeting: Some(key::<Meeting>(&group, "meeting", given.meeting)),
            due: given.due,
        };
        tasks::add(tx, &permit, &cx.actor, new).await?;
    }
    Ok(())
}

fn key<T>(group: &Group, noun: &str, number: usize) -> Uuid {
    Id::<T>::derived("demo", &format!("{}/{noun}/{number}", group.slug)).uuid()
}

async fn seat(cx: &Cx, tx: &mut Tx, group: &Group, number: usize, sits: &Sits) -> Result<()> {
    let account = match &sits.account {
        Some(login) => accounts::by_login(tx.connection(), &format!("{login}@example.org")).await?,
        None => None,
    };
    let mandate = Mandate {
        id: key::<Mandate>(group, "mandate", number),
        group: group.id.uuid(),
        account: account.map(|it| it.id),
        person: sits.person.clone(),
        organisation: For { id: sits.known.as_ref().map(|slug| organisation(slug)), name: sits.organisation.clone() },
        seat: group.seats.get(sits.seat.0).map(|line| Seat { line: line.id, number: sits.seat.1 }),
        capacity: Capacity::Full,
        office: sits.office.unwrap_or(Office::None),
        gender: sits.gender,
        starts: sits.starts,
        ends: sits.ends,
        ended: None,
        named: sits.named,
    };
    let permit = cx.permit::<SeatMembers>(tx, (group.id.uuid(), cx.app.clone())).await?;
    let seated = mandates::begin(tx, &permit, &cx.actor, &mandate).await?;
    seated.map_err(|refusal| Error::internal(format!("demo/groups: {}: {refusal:?}", mandate.person)))
}

/// An organisation of the example, as its directory makes identifiers.
fn organisation(slug: &str) -> Uuid {
    Id::<()>::derived("demo", &format!("organisation:{slug}")).uuid()
}

fn meeting(group: &Group, number: usize, it: &Sitting) -> Meeting {
    let standing = if it.proposed { Standing::Proposed } else { Standing::Approved };
    Meeting {
        id: key::<Meeting>(group, "meeting", number),
        group: group.id.uuid(),
        title: it.title.clone(),
        starts: it.starts,
        timezone: group.timezone.clone(),
        length: it.length,
        place: it.place.clone(),
        link: it.link.clone(),
        public: it.public,
        agenda: it
            .agenda
            .iter()
            .map(|title| Item { title: title.clone(), presenter: String::new(), document: None })
            .collect(),
        cancelled: false,
        sequence: 0,
        minutes: it.minutes.clone().map(|text| Minutes { text, standing }),
        modified: 0,
    }
}

fn decision(group: &Group, it: &Decided) -> Decision {
    Decision {
        id: Id::<Decision>::new().uuid(),
        group: group.id.uuid(),
        number: 0,
        meeting: Some(key::<Meeting>(group, "meeting", it.meeting)),
        adopted: it.adopted,
        title: text(&it.title),
        text: text(&it.text),
        votes: it.votes.map(|(yes, no, abstained)| Votes { yes, no, abstained }),
        who: it.who.clone(),
        due: it.due,
        progress: it.progress,
        public: it.public,
    }
}
