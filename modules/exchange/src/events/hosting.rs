//! Invitations and participants for those who prepare an event: who was asked, who answered what, who comes.
//! Counts are for the desk; who somebody is has a page of its own, and every reading of it is written down.

use super::guests::{self, Invitation, Reply};
use super::participants::{self, About, Participant};
use super::places::Standing;
use super::policy::{Desk, DoEvent, RunEvent};
use super::states::Step;
use super::{desk, told, words};
use crate::institutions::{self, Institution};
use crate::msg;
use crate::practices::policy::Known;
use crate::practices::views::Around;
use crate::visit::Here;
use axum::response::Response;
use directory::api;
use http::StatusCode;
use kernel::{Dir, Error, Result, TerritoryKind};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::sheets::{Cell, Format, Layout, Writer};
use platform::ui::{self, Column, Field};
use platform::{Answer, page};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Letters of what is typed to invite.
const TYPED: usize = 20_000;
/// Organisations read at once.
const PIECE: u64 = 500;
/// What is chosen to invite every institution of the network.
const EVERYBODY: &str = "network";

/// What is known of who was asked and who comes.
struct Guests {
    invited: Vec<Invitation>,
    counts: BTreeMap<Uuid, [u64; 2]>,
    known: HashMap<Uuid, Institution>,
}

impl Guests {
    async fn of(here: &Here, event: Uuid) -> Result<Guests> {
        let db = here.cx.app.db.read();
        let mut invited = guests::of_event(db, event).await?;
        let counts = participants::counts(db, event).await?;
        let ids: Vec<Uuid> = invited.iter().map(|it| it.organisation).chain(counts.keys().copied()).collect();
        let known = institutions::named(&here.cx.app, &ids).await?;
        let called = |id: &Uuid| known.get(id).map(|it| it.called(here.locale())).unwrap_or_default();
        invited.sort_by(|a, b| here.locale().compare(&called(&a.organisation), &called(&b.organisation)));
        Ok(Guests { invited, counts, known })
    }

    /// Institutions that registered somebody without being invited.
    fn others(&self) -> impl Iterator<Item = Uuid> + '_ {
        self.counts.keys().copied().filter(|id| !self.invited.iter().any(|it| it.organisation == *id))
    }

    /// Places given and people waiting, of all.
    fn total(&self) -> [u64; 2] {
        self.counts.values().fold([0, 0], |sum, it| [sum[0] + it[0], sum[1] + it[1]])
    }
}

/// Invitations and counts on the desk of an event.
///
/// # Errors
/// When the database fails.
pub(super) async fn panel(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong) -> Result<Markup> {
    let (event, may) = (&desk.entry.event, desk.may(&here.cx.actor, Step::Invite));
    let all = Guests::of(here, event.id.uuid()).await?;
    let path = here.href(&format!("{}/{}", desk::LIST, event.id));
    let [come, wait] = all.total();
    let replies = Reply::ALL.iter().map(|reply| (*reply, all.invited.iter().filter(|it| it.reply == *reply).count()));
    Ok(html! {
        section class="stack" aria-labelledby="invitations" {
            h2 id="invitations" { (here.t(&msg::event_invitations())) }
            ul class="cluster plain" {
                @for (reply, count) in replies { li { (words::reply_badge(here.locale(), reply)) " " (here.locale().number(count as u64)) } }
            }
            p {
                strong { (here.t(&msg::event_come(come as usize))) }
                @if let Some(most) = event.capacity { " " span class="soft" { (here.t(&msg::event_of_places(most as usize))) } }
                @if wait > 0 { " · " (here.t(&msg::event_wait(wait as usize))) }
            }
            @if all.invited.is_empty() && all.counts.is_empty() { p class="soft" { (here.t(&msg::event_nobody_invited())) } }
            @else {
                (table(here, &all, may.then_some(path.as_str())))
                p class="cluster" {
                    a class="btn btn-quiet" href={ (path) "/invitations.csv" } download { (ui::icon("download")) (here.t(&msg::event_invitations())) " · CSV" }
                    @if come + wait > 0 { a class="btn" href={ (path) "/participants" } { (here.t(&msg::event_participants())) } }
                }
            }
            @if may { (inviting(here, &path, typed, wrong)) }
        }
    })
}

/// Who is invited, and what they answer; `back` is where an invitation is taken back.
fn table(here: &Here, all: &Guests, back: Option<&str>) -> Markup {
    let labels = [
        msg::practice_institution(),
        msg::event_reply(),
        msg::event_note(),
        msg::event_registered(),
        msg::event_waiting(),
    ];
    let labels = labels.map(|it| here.t(&it));
    let columns: Vec<Column<'_>> =
        labels.iter().enumerate().map(|(n, label)| Column { label, number: n > 2 }).collect();
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: &all.known };
    let count = |id: Uuid, n: usize| html! { (here.locale().number(all.counts.get(&id).map_or(0, |it| it[n]))) };
    let asked = all.invited.iter().map(|it| {
        let reply = words::reply_badge(here.locale(), it.reply);
        let id = it.organisation;
        let back = back.filter(|_| it.reply == Reply::None);
        let note = html! {
            bdi { (it.note) }
            @if let Some(path) = back {
                form method="post" action={ (path) "/invitations/" (id) "/withdrawal" } { button class="btn btn-quiet" type="submit" { (here.t(&msg::event_uninvite())) } }
            }
        };
        vec![around.institution(id), reply, note, count(id, 0), count(id, 1)]
    });
    let others =
        all.others().map(|id| vec![around.institution(id), html! { "–" }, html! {}, count(id, 0), count(id, 1)]);
    let lines: Vec<Vec<Markup>> = asked.chain(others).collect();
    html! { div class="stacked titled" { (ui::table(&here.t(&msg::event_invite_named()), &columns, &lines)) } }
}

fn inviting(here: &Here, path: &str, typed: &Typed, wrong: &Wrong) -> Markup {
    let t = |message| here.t(&message);
    let form = Form { cx: &here.cx, typed, wrong };
    let mut many = vec![(EVERYBODY.to_owned(), t(msg::event_invite_network()))];
    let name = |it: &kernel::Territory| it.name.show(here.cx.lang()).value.clone();
    let mut countries: Vec<(String, String)> = (here.shelf.territories.iter())
        .filter(|it| it.kind == TerritoryKind::Country)
        .map(|it| (it.slug.clone(), t(msg::event_invite_country(name(it)))))
        .collect();
    countries.sort_by(|a, b| here.locale().compare(&a.1, &b.1));
    many.extend(countries);
    let hint = t(msg::event_invite_hint());
    html! {
        details class="panel" open[typed.has("all")] {
            summary { (t(msg::event_invite())) }
            form class="form" method="post" action={ (path) "/invitations" } novalidate {
                (form.area("institutions", &t(msg::event_invite_named()), Field { hint: Some(&hint), ..Field::default() }))
                (form.perhaps("all", &t(msg::event_invite_all()), None, &many))
                (ui::submit(&t(msg::event_invite())))
            }
        }
    }
}

/// Every institution that the network shows, or those of one country.
async fn every(here: &Here, country: Option<&str>) -> Result<Vec<Uuid>> {
    let (mut found, mut last) = (Vec::new(), None);
    loop {
        let batch = api::organisations_after(here.cx.app.db.read(), last, PIECE).await?;
        let Some(end) = batch.last() else { break };
        last = Some(end.id.uuid());
        let ids: Vec<Uuid> = batch.iter().filter(|it| !it.archived).map(|it| it.id.uuid()).collect();
        let known = institutions::named(&here.cx.app, &ids).await?;
        let there = |it: &Institution| {
            country.is_none_or(|slug| it.country(&here.shelf).is_some_and(|country| country.slug == slug))
        };
        found.extend(known.values().filter(|it| it.kind.is_some() && there(it)).map(|it| it.id.uuid()));
    }
    Ok(found)
}

/// `POST …/invitations`: those that are named, or all of the network or a country. Those that are invited stay so.
pub async fn invite(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let key = (id, here.shelf.clone(), Step::Invite);
    let look = here.cx.look::<DoEvent>(key.clone()).await?;
    let mut chosen = Vec::new();
    for line in typed.lines("institutions", TYPED).lines().map(str::trim).filter(|it| !it.is_empty()) {
        match institutions::meant(here.cx.app.db.read(), line).await? {
            Some(it) => chosen.push(it.id.uuid()),
            None => wrong.add("institutions", here.t(&msg::event_invite_unknown(line))),
        }
    }
    match typed.get("all") {
        "" => {}
        EVERYBODY => chosen.extend(every(&here, None).await?),
        slug => chosen.extend(every(&here, Some(slug)).await?),
    }
    if chosen.is_empty() && wrong.is_empty() {
        wrong.add("institutions", here.t(&msg::event_invite_nobody()));
    }
    if !wrong.is_empty() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(desk::shown(&here, look.object(), &typed, &wrong, status).await?);
    }
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoEvent>(&tx, key).await?;
    let fresh = guests::invite(&tx, &here.cx.actor, &permit, &chosen).await?;
    let event = &permit.object().entry.event;
    told::invited(&here.cx.app, &tx, &here.cx.actor, &here.shelf, event, &fresh).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{}/{id}", desk::LIST), if fresh.is_empty() { "event-nobody-new" } else { "event-invited" }))
}

/// `POST …/invitations/{organisation}/withdrawal`: one that nobody has answered.
pub async fn take_back(here: Here) -> Answer {
    let (id, own) = (here.id()?, here.part("organisation").parse::<Uuid>().map_err(|_| Error::NotFound)?);
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoEvent>(&tx, (id, here.shelf.clone(), Step::Invite)).await?;
    guests::take_back(&tx, &here.cx.actor, &permit, own).await?;
    told::uninvited(&here.cx.app, &tx, &here.cx.actor, &here.shelf, &permit.object().entry.event, own).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{}/{id}", desk::LIST), "event-uninvited"))
}

/// A file that is for those who prepare the event alone, and kept nowhere.
fn file(here: &Here, title: &str, names: &[String], rows: &[Vec<String>], name: &str) -> Result<Response> {
    let widths: Vec<(&str, u16)> = names.iter().map(|name| (name.as_str(), 24)).collect();
    let right_to_left = here.locale().dir() == Dir::Rtl;
    let layout = Layout { name: title, right_to_left, columns: &widths, now: here.cx.app.clock.now() };
    let mut writer = Writer::new(Format::Csv, &layout)?;
    for row in rows {
        writer.row(&row.iter().map(|cell| Cell::Text(cell)).collect::<Vec<_>>())?;
    }
    Ok(page::file(Format::Csv.media_type(), writer.finish()?, None, &format!("{name}.csv")))
}

/// `/work/exchange/events/{id}/invitations.csv`.
pub async fn invitations(here: Here) -> Answer {
    let look = here.cx.look::<RunEvent>((here.id()?, here.shelf.clone())).await?;
    let all = Guests::of(&here, look.object().entry.event.id.uuid()).await?;
    let names = [
        msg::practice_institution(),
        msg::practice_country(),
        msg::event_reply(),
        msg::event_note(),
        msg::event_answered_on(),
        msg::event_registered(),
        msg::event_waiting(),
    ]
    .map(|it| here.t(&it));
    let row = |id: Uuid, asked: Option<&Invitation>| {
        let known = all.known.get(&id);
        let country = known.and_then(|it| it.country(&here.shelf));
        let day = |at: i64| {
            let at = jiff::Timestamp::from_millisecond(at).unwrap_or_default();
            at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
        };
        let [come, wait] = all.counts.get(&id).copied().unwrap_or_default();
        vec![
            known.map(|it| it.called(here.locale())).unwrap_or_default(),
            country.map(|it| it.name.show(here.cx.lang()).value.clone()).unwrap_or_default(),
            asked.map(|it| here.t(&words::reply(it.reply))).unwrap_or_default(),
            asked.map(|it| it.note.clone()).unwrap_or_default(),
            asked.and_then(|it| it.answered_at).map(day).unwrap_or_default(),
            come.to_string(),
            wait.to_string(),
        ]
    };
    let mut rows: Vec<Vec<String>> = all.invited.iter().map(|it| row(it.organisation, Some(it))).collect();
    rows.extend(all.others().map(|id| row(id, None)));
    Ok(file(&here, &here.t(&msg::event_invitations()), &names, &rows, "invitations")?)
}

/// Everybody with who they are, in the order of their institutions; the reading is written down.
async fn read(here: &Here) -> Result<(Desk, Vec<(Participant, Option<About>)>, HashMap<Uuid, Institution>)> {
    let id = here.id()?;
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<RunEvent>(&tx, (id, here.shelf.clone())).await?;
    let all = participants::opened(&tx, &here.cx.actor, &permit, &Known::All).await?;
    tx.commit().await?;
    let ids: Vec<Uuid> = all.iter().map(|(it, _)| it.organisation).collect();
    Ok((permit.object().clone(), all, institutions::named(&here.cx.app, &ids).await?))
}

/// `/work/exchange/events/{id}/participants`: who comes.
pub async fn show(here: Here) -> Answer {
    let (desk, all, known) = read(&here).await?;
    let (event, list) = (&desk.entry.event, here.t(&msg::events_own()));
    let name = event.title.show(here.cx.lang()).value.clone();
    let path = format!("{}/{}", desk::LIST, event.id);
    let called = |id: Uuid| known.get(&id).map(|it| it.called(here.locale())).unwrap_or_default();
    let body = html! {
        p { (here.t(&msg::event_participants_lead())) }
        @if all.is_empty() { (ui::empty("people", &here.t(&msg::event_participants_none()), html! {}, html! {})) }
        @else {
            (people(&here, &all, |id| Some(called(id)), desk.entry.is_ahead()))
            p { a class="btn btn-quiet" href={ (here.href(&path)) "/participants.csv" } download { (ui::icon("download")) "CSV" } }
        }
    };
    let trail = [(list.as_str(), desk::LIST), (name.as_str(), path.as_str())];
    Ok(here.work(StatusCode::OK, &here.t(&msg::event_participants()), &format!("{path}/participants"), &trail, body))
}

/// People in a table, each with the way to cancel them.
pub(super) fn people(
    here: &Here,
    all: &[(Participant, Option<About>)],
    of: impl Fn(Uuid) -> Option<String>,
    live: bool,
) -> Markup {
    let mut labels = vec![here.t(&msg::participant_name()), here.t(&msg::participant_function())];
    let with = all.first().is_some_and(|(it, _)| of(it.organisation).is_some());
    labels.extend(with.then(|| here.t(&msg::practice_institution())));
    labels.extend([msg::participant_lang(), msg::participant_access(), msg::practice_state()].map(|it| here.t(&it)));
    labels.extend(live.then(|| here.t(&msg::participant_steps())));
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let line = |(it, about): &(Participant, Option<About>)| {
        let mut cells = match about {
            Some(about) => vec![html! { bdi { (about.name) } }, html! { bdi { (about.function) } }],
            None => vec![html! { span class="soft" { (here.t(&msg::participant_forgotten())) } }, html! {}],
        };
        cells.extend(with.then(|| html! { bdi { (of(it.organisation).unwrap_or_default()) } }));
        cells.push(html! {
            @if let Some(about) = about {
                (here.locale().language_name(about.lang))
                @if about.interpreter { " · " (here.t(&msg::participant_interpreter_yes())) }
            }
        });
        cells.push(html! { bdi { (about.as_ref().map(|it| it.access.as_str()).unwrap_or_default()) } });
        cells.push(words::standing_badge(here.locale(), it.standing));
        let action = here.href(&format!("work/exchange/participants/{}/cancellation", it.id));
        let name = about.as_ref().map(|it| it.name.clone()).unwrap_or_default();
        cells.extend(live.then(|| html! {
            details {
                summary { (here.t(&msg::participant_cancel())) }
                p class="hint" { (here.t(&msg::participant_cancel_hint())) }
                form method="post" action=(action) { button class="btn" type="submit" { (here.t(&msg::participant_cancel_one(name))) } }
            }
        }));
        cells
    };
    let table = ui::table(&here.t(&msg::event_participants()), &columns, &all.iter().map(line).collect::<Vec<_>>());
    html! { div class="stacked titled" { (table) } }
}

/// `/work/exchange/events/{id}/participants.csv`.
pub async fn sheet(here: Here) -> Answer {
    let (_, all, known) = read(&here).await?;
    let names = [
        msg::participant_name(),
        msg::participant_function(),
        msg::practice_institution(),
        msg::participant_lang(),
        msg::participant_interpreter(),
        msg::participant_access(),
        msg::practice_state(),
    ]
    .map(|it| here.t(&it));
    let row = |(it, about): &(Participant, Option<About>)| {
        let said = |of: fn(&About) -> String| about.as_ref().map(of).unwrap_or_default();
        vec![
            said(|it| it.name.clone()),
            said(|it| it.function.clone()),
            known.get(&it.organisation).map(|it| it.called(here.locale())).unwrap_or_default(),
            about.as_ref().map(|it| here.locale().language_name(it.lang)).unwrap_or_default(),
            said(|it| if it.interpreter { "x".into() } else { String::new() }),
            said(|it| it.access.clone()),
            here.t(&words::standing(it.standing)),
        ]
    };
    let rows: Vec<Vec<String>> = all.iter().map(row).collect();
    debug_assert!(all.iter().all(|(it, _)| it.standing != Standing::Cancelled));
    Ok(file(&here, &here.t(&msg::event_participants()), &names, &rows, "participants")?)
}
