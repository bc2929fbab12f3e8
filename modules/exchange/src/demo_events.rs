//! Events of the example network, from `demo/exchange/events.toml`: one that is over, one to come, one being written. They go the
//! way of every event. Loading them again changes nothing.

use crate::demo::{organisation, read, text};
use crate::events::followups::{self, FollowUp};
use crate::events::guests::{self, Reply};
use crate::events::model::{Document, Event, Kind, Point, Who, free, ordered};
use crate::events::participants::{self, About};
use crate::events::policy::{AnswerFollowUp, AnswerInvitation, DoEvent, Register};
use crate::events::states::Step;
use crate::events::store;
use crate::secretariat::BeginAt;
use directory::api::Shelf;
use jiff::Span;
use jiff::civil::{Date, DateTime, Time};
use kernel::{Error, Id, Lang, Result};
use platform::{Cx, Tx};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    event: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    key: String,
    lang: Lang,
    kind: Kind,
    territory: Option<String>,
    zone: String,
    announced: bool,
    /// Days from today, and hours.
    begins: i64,
    from: String,
    ends: i64,
    to: String,
    title: BTreeMap<Lang, String>,
    text: BTreeMap<Lang, String>,
    #[serde(default)]
    place: String,
    link: Option<String>,
    languages: Vec<Lang>,
    accessibility: BTreeMap<Lang, String>,
    capacity: Option<u32>,
    themes: Vec<String>,
    who: Who,
    #[serde(default)]
    agenda: Vec<Row>,
    #[serde(default)]
    guest: Vec<Asked>,
    #[serde(default)]
    report: BTreeMap<Lang, String>,
    #[serde(default)]
    documents: Vec<Document>,
    #[serde(default)]
    followup: Vec<Task>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Task {
    institution: String,
    what: BTreeMap<Lang, String>,
    /// Days from today.
    due: i64,
    public: bool,
    /// What was done, where it is.
    #[serde(default)]
    done: BTreeMap<Lang, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    institution: String,
    reply: Reply,
    #[serde(default)]
    note: String,
    /// Invented people, in the order in which they were registered.
    #[serde(default)]
    people: Vec<About>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// Days after its beginning.
    #[serde(default)]
    day: i64,
    from: String,
    to: String,
    title: BTreeMap<Lang, String>,
    #[serde(default)]
    who: String,
    lang: Option<Lang>,
}

/// The identifier of an event of the example.
pub(crate) fn event_id(key: &str) -> Id<Event> {
    Id::derived("demo", &format!("event:{key}"))
}

fn after(day: Date, days: i64) -> Result<Date> {
    day.checked_add(Span::new().days(days)).map_err(Error::internal)
}

fn at(day: Date, time: &str) -> Result<DateTime> {
    Ok(day.to_datetime(Time::strptime("%H:%M", time).map_err(Error::internal)?))
}

/// Loads what is not there yet.
pub(crate) async fn load(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>) -> Result<()> {
    let file: File = read("exchange/events.toml")?;
    for entry in file.event {
        let id = event_id(&entry.key);
        if store::find(tx, id.uuid()).await?.is_none() {
            one(cx, tx, shelf, id, entry).await?;
        }
    }
    Ok(())
}

/// What the file says of an event, as it would have been written; `begins` is the day on which it begins.
fn written(shelf: &Shelf, id: Id<Event>, begins: Date, it: &Entry) -> Result<Event> {
    let wrong = |what: &str| Error::internal(format!("demo/exchange/events: «{}»: {what}", it.key));
    let title = text(it.lang, it.title.clone()).ok_or_else(|| wrong("title"))?;
    let place = |slug: &String| shelf.territories.iter().find(|at| at.slug == *slug).map(|at| at.id);
    let territory = it.territory.as_ref().map(|slug| place(slug).ok_or_else(|| wrong("territory"))).transpose()?;
    let mut made = Event::new(id, it.key.clone(), title, territory, it.zone.clone());
    made.kind = it.kind;
    made.text = text(it.lang, it.text.clone());
    made.begins = Some(at(begins, &it.from)?);
    made.ends = Some(at(after(begins, it.ends - it.begins)?, &it.to)?);
    (made.place, made.link) = (it.place.clone(), it.link.clone());
    (made.languages, made.capacity, made.who) = (it.languages.clone(), it.capacity, it.who);
    made.accessibility = text(it.lang, it.accessibility.clone());
    let theme = |code: &String| shelf.theme(code).map(|it| it.id);
    made.themes = it.themes.iter().map(theme).collect::<Option<_>>().ok_or_else(|| wrong("theme"))?;
    for row in &it.agenda {
        let title = text(it.lang, row.title.clone()).ok_or_else(|| wrong("agenda"))?;
        let on = after(begins, row.day)?;
        let (from, to) = (at(on, &row.from)?.time(), at(on, &row.to)?.time());
        let (who, lang) = (row.who.clone(), row.lang);
        made.agenda.push(Point { id: free(&made.agenda), on, from, to, title, who, lang });
    }
    made.agenda = ordered(made.agenda);
    Ok(made)
}

async fn one(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, id: Id<Event>, it: Entry) -> Result<()> {
    let today = cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    // It is announced while it is still to come, and moved to its own days afterwards.
    let made = written(shelf, id, after(today, it.begins.max(2))?, &it)?;
    let permit = cx.permit::<BeginAt>(tx, (made.territory, shelf.clone())).await?;
    store::begin(tx, &cx.actor, &permit, made).await?;
    if !it.announced {
        return Ok(());
    }
    let permit = cx.permit::<DoEvent>(tx, (id.uuid(), shelf.clone(), Step::Announce)).await?;
    store::announce(tx, &cx.actor, &permit).await?;
    invite(cx, tx, shelf, id, &it.guest).await?;
    if it.begins < 2 {
        let permit = cx.permit::<DoEvent>(tx, (id.uuid(), shelf.clone(), Step::Edit)).await?;
        let (begins, ends) = (after(today, it.begins)?, after(today, it.ends)?);
        store::dated(tx, &permit, at(begins, &it.from)?, at(ends, &it.to)?).await?;
        conclude(cx, tx, shelf, id, today, &it).await?;
    }
    Ok(())
}

/// What came of it.
async fn conclude(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, id: Id<Event>, today: Date, it: &Entry) -> Result<()> {
    let permit = cx.permit::<DoEvent>(tx, (id.uuid(), shelf.clone(), Step::Conclude)).await?;
    let entry = &permit.object().entry;
    let report = text(it.lang, it.report.clone());
    let event = Event { report, documents: it.documents.clone(), ..entry.event.clone() };
    store::conclude(tx, &cx.actor, &permit, entry.revision, event).await?;
    for task in &it.followup {
        let wrong = || Error::internal(format!("demo/exchange/events: «{}»: followup", it.key));
        let key = format!("followup:{}:{}", it.key, task.institution);
        let made = FollowUp {
            id: Id::<FollowUp>::derived("demo", &key).uuid(),
            event: id.uuid(),
            organisation: organisation(&task.institution).uuid(),
            what: text(it.lang, task.what.clone()).ok_or_else(wrong)?,
            due: after(today, task.due)?,
            public: task.public,
            done: None,
            done_at: None,
        };
        followups::decide(tx, &cx.actor, &permit, &made).await?;
        if let Some(done) = text(it.lang, task.done.clone()) {
            let permit = cx.permit::<AnswerFollowUp>(tx, (made.id, shelf.clone())).await?;
            followups::complete(tx, &cx.actor, &permit, done).await?;
        }
    }
    Ok(())
}

/// Invites those of the file, each of which answers and sends its people.
async fn invite(cx: &Cx, tx: &Tx, shelf: &Arc<Shelf>, id: Id<Event>, all: &[Asked]) -> Result<()> {
    let permit = cx.permit::<DoEvent>(tx, (id.uuid(), shelf.clone(), Step::Invite)).await?;
    let asked: Vec<_> = all.iter().map(|it| organisation(&it.institution).uuid()).collect();
    guests::invite(tx, &cx.actor, &permit, &asked).await?;
    for it in all.iter().filter(|it| it.reply != Reply::None) {
        let key = (id.uuid(), organisation(&it.institution).uuid(), shelf.clone());
        let permit = cx.permit::<AnswerInvitation>(tx, key.clone()).await?;
        guests::answer(tx, &cx.actor, &permit, it.reply, &it.note).await?;
        for about in &it.people {
            let permit = cx.permit::<Register>(tx, key.clone()).await?;
            participants::register(tx, &cx.actor, &permit, about).await?;
        }
    }
    Ok(())
}
