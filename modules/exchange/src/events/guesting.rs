//! What institutions are invited to, and whom they send: each answers for itself, and registers its own people.
//! Of who takes part, an institution sees its own alone.

use super::guests::{self, Invitation, Reply};
use super::model::{Event, LINE, Who};
use super::participants::{self, About, Participant};
use super::places::Standing;
use super::policy::{AnswerInvitation, KeepParticipant, Register, RunEvent};
use super::store::{self, Entry};
use super::{hosting, told, views, words};
use crate::institutions::{self, Institution};
use crate::msg;
use crate::practices::policy::Known;
use crate::secretariat::run_at;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Lang, Result, Right};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Tone};
use std::collections::HashMap;
use uuid::Uuid;

pub(super) const LIST: &str = "work/exchange/invitations";
/// Letters of a reason, and of what somebody needs.
const NOTE: usize = 1_000;

fn now(here: &Here) -> i64 {
    here.cx.app.clock.now().as_millisecond()
}

/// `/work/exchange/invitations`: what one's institutions are invited to, and what is open to all.
pub async fn index(here: Here) -> Answer {
    let db = here.cx.app.db.read();
    let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let own = guests::own(db, &here.cx.visible::<Event>(), &within).await?;
    let all = store::public(db, now(&here)).await?;
    let asked = |it: &Entry| own.iter().any(|one| one.event == it.event.id.uuid());
    let (mut ahead, past): (Vec<&Entry>, Vec<&Entry>) = all.iter().filter(|it| asked(it)).partition(|it| it.is_ahead());
    ahead.reverse();
    let open = |it: &&Entry| it.is_ahead() && it.event.who == Who::Network && !asked(it);
    let mut open: Vec<&Entry> = all.iter().filter(open).collect();
    open.reverse();
    let body = html! {
        p class="lead" { (here.t(&msg::invitations_lead())) }
        @if ahead.is_empty() && past.is_empty() && open.is_empty() { (ui::empty("calendar", &here.t(&msg::invitations_none()), html! {}, html! {})) }
        @for (label, some) in [(msg::events_ahead(), &ahead), (msg::invitations_open(), &open), (msg::events_past(), &past)] {
            @if !some.is_empty() {
                section class="stack" {
                    h2 { (here.t(&label)) }
                    (views::cards(&here, some, 3, |it| format!("{LIST}/{}", it.event.id)))
                }
            }
        }
    };
    Ok(here.work(StatusCode::OK, &here.t(&msg::invitations_own()), LIST, &[], body))
}

/// An event as one's institutions are asked to it.
struct Asked {
    entry: Entry,
    own: Vec<Invitation>,
    within: Known,
    known: HashMap<Uuid, Institution>,
}

impl Asked {
    /// The one in the address.
    ///
    /// # Errors
    /// `NotFound` where none of one's institutions is invited to it, nor may all register.
    async fn of(here: &Here) -> Result<Asked> {
        let (db, id) = (here.cx.app.db.read(), here.id()?);
        let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
        let entry = store::public_these(db, &[id], now(here)).await?.pop().ok_or(Error::NotFound)?;
        let mut own = guests::of_event(db, id).await?;
        own.retain(|it| within.has(it.organisation));
        let writes = within != Known::Only(Vec::new());
        if own.is_empty() && !(entry.event.who == Who::Network && writes) {
            return Err(Error::NotFound);
        }
        let ids: Vec<Uuid> = own.iter().map(|it| it.organisation).collect();
        let mut known = institutions::named(&here.cx.app, &ids).await?;
        if entry.event.who == Who::Network && entry.is_ahead() {
            let all = institutions::own(&here.cx, &here.shelf).await?;
            known.extend(all.into_iter().map(|it| (it.id.uuid(), it)));
        }
        Ok(Asked { entry, own, within, known })
    }

    /// The institutions that may register people, by name.
    fn senders(&self, here: &Here) -> Vec<(String, String)> {
        let yes = |id: &Uuid| self.own.iter().any(|it| it.organisation == *id && it.reply == Reply::Yes);
        let may = self.known.values().filter(|it| self.entry.event.who == Who::Network || yes(&it.id.uuid()));
        let mut all: Vec<(String, String)> = may.map(|it| (it.id.to_string(), it.called(here.locale()))).collect();
        all.sort_by(|a, b| here.locale().compare(&a.1, &b.1));
        all
    }

    fn called(&self, here: &Here, id: Uuid) -> String {
        self.known.get(&id).map(|it| it.called(here.locale())).unwrap_or_default()
    }
}

/// `/work/exchange/invitations/{id}`: an event, by its identifier.
pub async fn show(here: Here) -> Answer {
    let asked = Asked::of(&here).await?;
    Ok(shown(&here, &asked, &Typed::default(), &Wrong::default(), StatusCode::OK).await?)
}

async fn shown(here: &Here, asked: &Asked, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let (entry, event) = (&asked.entry, &asked.entry.event);
    let people = people(here, asked).await?;
    let ids: Vec<Uuid> = people.iter().map(|(it, _)| it.organisation).collect();
    let known = institutions::named(&here.cx.app, &ids).await?;
    let name = |id: Uuid| known.get(&id).map(|it| it.called(here.locale()));
    let senders = asked.senders(here);
    let body = html! {
        (wrong.summary(here.locale()))
        p class="cluster" { (words::state_badge(here.locale(), entry.state)) (here.t(&words::kind(event.kind))) }
        (views::cancelled(here, entry))
        p { a href=(here.href(&format!("exchange/events/{}", event.slug))) { (here.t(&msg::practice_see_public())) } }
        @for it in &asked.own { (answering(here, asked, it, typed, wrong)) }
        @if !people.is_empty() {
            section class="stack" aria-labelledby="participants" {
                h2 id="participants" { (here.t(&msg::event_your_people())) }
                (hosting::people(here, &people, |id| if ids.iter().all(|it| *it == ids[0]) { None } else { name(id) }, entry.is_ahead()))
            }
        }
        @if entry.is_ahead() && !senders.is_empty() { (registering(here, event, &senders, typed, wrong)) }
        details class="panel" { summary { (here.t(&msg::event_about())) } div class="stack" { (views::article(here, event, 3)) } }
    };
    let (list, title) = (here.t(&msg::invitations_own()), event.title.show(here.cx.lang()).value.clone());
    Ok(here.work(status, &title, &format!("{LIST}/{}", event.id), &[(&list, LIST)], body))
}

/// Whom one's institutions send. Whoever prepares the event too reads them as such, and that is written down.
async fn people(here: &Here, asked: &Asked) -> Result<Vec<(Participant, Option<About>)>> {
    let id = asked.entry.event.id.uuid();
    if here.cx.actor.may(Right::Facilitate, &run_at(&here.shelf, asked.entry.event.territory)) {
        let tx = here.cx.app.db.begin().await?;
        let permit = here.cx.permit::<RunEvent>(&tx, (id, here.shelf.clone())).await?;
        let found = participants::opened(&tx, &here.cx.actor, &permit, &asked.within).await?;
        tx.commit().await?;
        return Ok(found);
    }
    let tx = here.cx.app.db.reading().await?;
    let found = participants::own(&tx, id, &asked.within).await?;
    tx.commit().await?;
    Ok(found)
}

fn answering(here: &Here, asked: &Asked, it: &Invitation, typed: &Typed, wrong: &Wrong) -> Markup {
    let t = |message| here.t(&message);
    let own = it.organisation.to_string();
    // Whoever answers for several institutions has a form of each on the page: no two fields have one name.
    let several = asked.own.len() > 1;
    let named = |field: &str| if several { format!("{field}.{own}") } else { field.to_owned() };
    let (replied, noted) = (named("reply"), named("note"));
    let mine = typed.get("organisation") == own && typed.has(&replied);
    let mut usual = Typed::default();
    usual.put(&replied, if it.reply == Reply::None { "" } else { it.reply.as_str() });
    usual.put(&noted, &it.note);
    let none = Wrong::default();
    let (typed, wrong) = if mine { (typed, wrong) } else { (&usual, &none) };
    let form = Form { cx: &here.cx, typed, wrong };
    let replies = [Reply::Yes, Reply::No, Reply::Later];
    let replies: Vec<(String, String)> = replies.map(|it| (it.as_str().to_owned(), t(words::reply(it)))).into();
    let path = here.href(&format!("{LIST}/{}/answer", it.event));
    html! {
        section class="panel stack" aria-label=(asked.called(here, it.organisation)) {
            h2 { bdi { (asked.called(here, it.organisation)) } }
            p { (words::reply_badge(here.locale(), it.reply)) @if !it.note.is_empty() { " " bdi { (it.note) } } }
            @if asked.entry.is_ahead() {
                details open[it.reply == Reply::None || mine] {
                    summary { (t(msg::event_answer())) }
                    form class="form" method="post" action=(path) novalidate {
                        input type="hidden" name="organisation" value=(own);
                        (form.choice(&replied, &t(msg::event_reply()), None, &replies))
                        (form.field(&noted, &t(msg::event_note()), Field { max: Some(NOTE as u32), hint: Some(&t(msg::event_note_hint())), ..Field::default() }))
                        (ui::submit(&t(msg::event_answer())))
                    }
                }
            }
        }
    }
}

fn registering(here: &Here, event: &Event, senders: &[(String, String)], typed: &Typed, wrong: &Wrong) -> Markup {
    let t = |message| here.t(&message);
    let mine = typed.has("name");
    let mut usual = Typed::default();
    usual.put("organisation", senders.first().map(|it| it.0.as_str()).unwrap_or_default());
    let none = Wrong::default();
    let (typed, wrong) = if mine { (typed, wrong) } else { (&usual, &none) };
    let form = Form { cx: &here.cx, typed, wrong };
    let spoken: Vec<(String, String)> =
        languages(event).into_iter().map(|lang| (lang.to_string(), here.locale().language_name(lang))).collect();
    let line = |required, hint| Field { required, max: Some(LINE as u32), hint, ..Field::default() };
    html! {
        section class="panel stack" aria-labelledby="register" {
            h2 id="register" { (t(msg::participant_register())) }
            (ui::notice(Tone::Info, false, html! { p { (t(msg::participant_why())) } }))
            form class="form" method="post" action=(here.href(&format!("{LIST}/{}/participants", event.id))) autocomplete="off" novalidate {
                @if let [(id, _)] = senders { input type="hidden" name="organisation" value=(id); }
                @else { (form.choice("organisation", &t(msg::practice_institution()), None, senders)) }
                (form.field("name", &t(msg::participant_name()), line(true, None)))
                (form.field("function", &t(msg::participant_function()), line(false, None)))
                (form.choice("language", &t(msg::participant_lang()), None, &spoken))
                (form.tick("interpreter", &t(msg::participant_interpreter())))
                (form.field("access", &t(msg::participant_access()), line(false, Some(&t(msg::participant_access_hint())))))
                (ui::submit(&t(msg::participant_register())))
            }
        }
    }
}

/// The languages that somebody may say to speak there: those of the event first.
fn languages(event: &Event) -> Vec<Lang> {
    let others = Lang::INTERFACE.into_iter().filter(|lang| !event.languages.contains(lang));
    event.languages.iter().copied().chain(others).collect()
}

/// `POST …/answer`: yes, no with a reason, or later. Who does not come sends nobody.
pub async fn answer(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let own = typed.id("organisation").unwrap_or_default();
    let named = |field: &str| Some(format!("{field}.{own}")).filter(|it| typed.has(it)).unwrap_or(field.to_owned());
    let (replied, noted) = (named("reply"), named("note"));
    let reply = Reply::parse(typed.get(&replied)).filter(|it| *it != Reply::None);
    let note = typed.line(&noted, NOTE);
    wrong.required(&here.cx, &replied, reply.is_some());
    if reply == Some(Reply::No) {
        wrong.required(&here.cx, &noted, !note.is_empty());
    }
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<AnswerInvitation>(&tx, (id, own, here.shelf.clone())).await?;
    let Some(reply) = reply.filter(|_| wrong.is_empty()) else {
        drop(tx);
        let asked = Asked::of(&here).await?;
        return Ok(shown(&here, &asked, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    };
    guests::answer(&tx, &here.cx.actor, &permit, reply, &note).await?;
    let event = &permit.object().entry.event;
    told::answered(&here.cx.app, &tx, &here.cx.actor, &here.shelf, event).await?;
    if reply == Reply::No {
        let up = participants::withdraw(&tx, &permit).await?;
        told::placed(&here.cx.app, &tx, &here.cx.actor, &here.shelf, event, &up).await?;
    }
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}"), "event-answered"))
}

async fn mended(here: &Here, typed: &Typed, wrong: &Wrong) -> Answer {
    let asked = Asked::of(here).await?;
    Ok(shown(here, &asked, typed, wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}

/// `POST …/participants`: somebody of one's institution.
pub async fn register(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let own = typed.id("organisation").unwrap_or_default();
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<Register>(&tx, (id, own, here.shelf.clone())).await?;
    let name = typed.line("name", LINE);
    wrong.required(&here.cx, "name", !name.is_empty());
    let known = languages(&permit.object().entry.event);
    let lang = typed.get("language").parse().ok().filter(|lang| known.contains(lang));
    wrong.required(&here.cx, "language", lang.is_some());
    let Some(lang) = lang.filter(|_| wrong.is_empty()) else {
        drop(tx);
        return mended(&here, &typed, &wrong).await;
    };
    let about = About {
        name,
        function: typed.line("function", LINE),
        lang,
        interpreter: typed.ticked("interpreter"),
        access: typed.line("access", LINE),
    };
    let standing = match participants::register(&tx, &here.cx.actor, &permit, &about).await {
        Ok(standing) => standing,
        Err(Error::Conflict) => {
            drop(tx);
            wrong.add("name", here.t(&msg::participant_there()));
            return mended(&here, &typed, &wrong).await;
        }
        Err(error) => return Err(error.into()),
    };
    tx.commit().await?;
    let told = if standing == Standing::Waiting { "participant-waits" } else { "participant-registered" };
    Ok(here.go(&format!("{LIST}/{id}"), told))
}

/// `POST /work/exchange/participants/{id}/cancellation`: by their institution, or by those who prepare the event.
pub async fn cancel(here: Here) -> Answer {
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepParticipant>(&tx, (here.id()?, here.shelf.clone())).await?;
    let up = participants::cancel(&tx, &here.cx.actor, &permit).await?;
    let listed = permit.object();
    let event = &listed.entry.event;
    told::placed(&here.cx.app, &tx, &here.cx.actor, &here.shelf, event, &up).await?;
    tx.commit().await?;
    let runs = here.cx.actor.may(Right::Facilitate, &listed.run);
    let own = here.cx.actor.may(Right::Share, &listed.within);
    let path = if runs && !own {
        format!("{}/{}/participants", super::desk::LIST, event.id)
    } else {
        format!("{LIST}/{}", event.id)
    };
    Ok(here.go(&path, "participant-cancelled"))
}
