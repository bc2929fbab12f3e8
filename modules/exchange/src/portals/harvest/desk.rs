//! The sources of a portal in the workspace: whoever keeps it subscribes to what it publishes, sees how that goes, mends an address,
//! pauses or removes one. Adding and mending asks the source at once, if the operator wishes any to be asked.

use super::model::{SOURCES, Speaks};
use super::sources::{self, Model};
use super::{records, running, views};
use crate::msg;
use crate::portals::findings;
use crate::portals::model::Seen;
use crate::portals::policy::KeepPortal;
use crate::portals::work::LIST;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Result};
use maud::{Markup, html};
use messages::Message;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};
use platform::{Answer, Permit, Tx, jobs};
use uuid::Uuid;

/// Why a source was of no use, in words.
fn trouble(it: &str) -> Option<Message> {
    Some(match it {
        "too-large" => msg::portal_source_too_large(),
        "unreadable" => msg::portal_source_unreadable(),
        "unsafe" => msg::portal_source_unsafe(),
        "said-no" => msg::portal_source_said_no(),
        _ => return findings::trouble(it),
    })
}

/// `/work/exchange/portals/{id}/sources`.
pub async fn index(here: Here) -> Answer {
    let look = here.cx.look::<KeepPortal>((here.id()?, here.shelf.clone())).await?;
    Ok(shown(&here, &look.object().seen, &Typed::default(), &Wrong::default(), StatusCode::OK).await?)
}

async fn shown(here: &Here, it: &Seen, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let (db, id) = (here.cx.app.db.read(), it.portal.id.uuid());
    let all = sources::of(db, id).await?;
    let counts = records::counts(db, id).await?;
    let path = format!("{LIST}/{}", it.portal.id);
    let own = format!("{path}/sources");
    let t = |message| here.t(&message);
    let form = Form { cx: &here.cx, typed, wrong };
    let kinds: Vec<(String, String)> =
        Speaks::ALL.iter().map(|it| (it.as_str().to_owned(), t(views::speaks(*it)))).collect();
    let hint = t(msg::portal_source_url_hint());
    let body = html! {
        (wrong.summary(here.locale()))
        p class="lead" { (t(msg::portal_sources_lead())) }
        @if !here.cx.app.settings.check_portals { (ui::notice(Tone::Warn, false, html! { p { (t(msg::portal_sources_off())) } })) }
        @for source in &all { (one(&form, here, source, &own, counts.get(&source.id).copied().unwrap_or_default())) }
        @if all.len() < SOURCES {
            section class="panel stack" aria-labelledby="add" {
                h2 id="add" { (t(msg::portal_source_add())) }
                form class="form" method="post" action=(here.href(&own)) novalidate {
                    (form.choice("speaks", &t(msg::portal_source_speaks()), None, &kinds))
                    (form.field("url", &t(msg::portal_url()), Field { required: true, kind: Kind::Url, hint: Some(&hint), ..Field::default() }))
                    (ui::submit(&t(msg::portal_source_subscribe())))
                }
            }
        }
    };
    let (list, name) = (t(msg::portals_own()), it.portal.name.show(here.cx.lang()).value.clone());
    Ok(here.work(status, &t(msg::portal_sources()), &own, &[(&list, LIST), (&name, &path)], body))
}

/// The field of the address of a source that is there.
fn field_of(source: Uuid) -> String {
    format!("url-{}", source.simple())
}

fn one(form: &Form<'_>, here: &Here, it: &Model, own: &str, many: i64) -> Markup {
    let t = |message| here.t(&message);
    let path = format!("{own}/{}", it.id);
    let day = |at: Option<i64>| at.and_then(views::day).map(|day| here.locale().date(day));
    let (noun, label) =
        if it.paused { ("resumption", msg::portal_source_resume()) } else { ("pause", msg::portal_source_pause()) };
    let field = field_of(it.id);
    let error = form.wrong.of(&field);
    let there = if it.moved_to.is_empty() { &it.url } else { &it.moved_to };
    let value = if error.is_some() { form.typed.get(&field) } else { there };
    let kind = it.speaks().map(|it| t(views::speaks(it))).unwrap_or_default();
    let left_out = it.course().left_out;
    html! {
        section class="panel stack" {
            h2 { (kind) " " @if it.paused { (ui::badge(Tone::Plain, None, &t(msg::portal_source_paused()))) } }
            p { bdi dir="ltr" { (it.url) } }
            p {
                (t(msg::portal_source_records(many))) " "
                @match day(it.worked_at) {
                    Some(day) => (t(msg::portal_source_worked(day))),
                    None => (t(msg::portal_source_never())),
                }
                @if left_out > 0 { " " (t(msg::portal_source_left_out(left_out))) }
            }
            @if let Some(why) = trouble(&it.trouble) {
                (ui::notice(Tone::Warn, false, html! { p { (day(it.asked_at).unwrap_or_default()) ": " (t(why)) } }))
            }
            @if !it.moved_to.is_empty() { p { (t(msg::portal_moved())) " " bdi dir="ltr" { (it.moved_to) } } }
            details open[error.is_some()] {
                summary { (t(msg::portal_source_mend())) }
                form class="form" method="post" action=(here.href(&path)) novalidate {
                    (ui::field(here.locale(), Field { name: &field, label: &t(msg::portal_url()), value, error, required: true, kind: Kind::Url, ..Field::default() }))
                    (ui::submit(&t(msg::exchange_save())))
                }
            }
            details {
                summary { (t(msg::portal_source_remove())) }
                form class="form" method="post" action=(here.href(&format!("{path}/removal"))) {
                    p { (t(msg::portal_source_remove_hint())) }
                    button class="btn" type="submit" { (t(msg::portal_source_remove())) }
                }
            }
            form method="post" action=(here.href(&format!("{path}/{noun}"))) { button class="btn" type="submit" { (t(label)) } }
        }
    }
}

async fn permit(here: &Here, tx: &Tx) -> Result<Permit<KeepPortal>> {
    here.cx.permit::<KeepPortal>(tx, (here.id()?, here.shelf.clone())).await
}

/// Asks it soon, if any is asked at all.
async fn ask(here: &Here, tx: &Tx, id: Uuid) -> Result<()> {
    if here.cx.app.settings.check_portals {
        jobs::ask(tx, running::HARVEST, &id.to_string(), tx.now()).await?;
    }
    Ok(())
}

fn back(here: &Here) -> Response {
    here.go(&format!("{LIST}/{}/sources", here.part("id")), "saved")
}

/// `POST /work/exchange/portals/{id}/sources`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let speaks = Speaks::parse(typed.get("speaks"));
    wrong.required(&here.cx, "speaks", speaks.is_some());
    let url = wrong.link(&here.cx, &typed, "url");
    wrong.required(&here.cx, "url", url.is_some());
    let tx = here.cx.app.db.begin().await?;
    let permit = permit(&here, &tx).await?;
    if let (Some(speaks), Some(url), true) = (speaks, url, wrong.is_empty()) {
        let id = Id::<Model>::new();
        match sources::add(&tx, &here.cx.actor, &permit, id, (speaks, &url)).await {
            Ok(()) => {
                ask(&here, &tx, id.uuid()).await?;
                tx.commit().await?;
                return Ok(back(&here));
            }
            Err(Error::Conflict) => wrong.add("url", here.t(&msg::portal_source_there())),
            Err(Error::Denied) => wrong.add("url", here.t(&msg::portal_source_most(SOURCES))),
            Err(error) => return Err(error.into()),
        }
    }
    drop(tx);
    Ok(shown(&here, &permit.object().seen, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}

fn source(here: &Here) -> Result<Uuid> {
    here.part("source").parse().map_err(|_| Error::NotFound)
}

/// `POST /work/exchange/portals/{id}/sources/{source}`.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let source = source(&here)?;
    let field = field_of(source);
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let url = wrong.link(&here.cx, &typed, &field);
    wrong.required(&here.cx, &field, url.is_some());
    let tx = here.cx.app.db.begin().await?;
    let permit = permit(&here, &tx).await?;
    let moved = match url.filter(|_| wrong.is_empty()) {
        Some(url) => sources::move_to(&tx, &here.cx.actor, &permit, source, &url).await,
        None => sources::own(&tx, &permit, source).await.map(drop),
    };
    match moved {
        Ok(()) if wrong.is_empty() => {
            ask(&here, &tx, source).await?;
            tx.commit().await?;
            return Ok(back(&here));
        }
        Ok(()) => {}
        Err(Error::Conflict) => wrong.add(&field, here.t(&msg::portal_source_there())),
        Err(error) => return Err(error.into()),
    }
    drop(tx);
    Ok(shown(&here, &permit.object().seen, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}

/// `POST /work/exchange/portals/{id}/sources/{source}/pause`.
pub async fn pause(here: Here) -> Answer {
    rest(&here, true).await
}

/// `POST /work/exchange/portals/{id}/sources/{source}/resumption`.
pub async fn resume(here: Here) -> Answer {
    rest(&here, false).await
}

async fn rest(here: &Here, paused: bool) -> Answer {
    let tx = here.cx.app.db.begin().await?;
    let permit = permit(here, &tx).await?;
    sources::pause(&tx, &here.cx.actor, &permit, source(here)?, paused).await?;
    if !paused {
        ask(here, &tx, source(here)?).await?;
    }
    tx.commit().await?;
    Ok(back(here))
}

/// `POST /work/exchange/portals/{id}/sources/{source}/removal`.
pub async fn remove(here: Here) -> Answer {
    let mut tx = here.cx.app.db.begin().await?;
    let permit = permit(&here, &tx).await?;
    sources::remove(&mut tx, &here.cx.actor, &permit, source(&here)?).await?;
    tx.commit().await?;
    Ok(back(&here))
}
