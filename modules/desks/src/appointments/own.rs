//! One's own appointment, without an account: seen, moved or given back by whoever has its link or its code.
//! The link is in no page that a machine keeps; the code is typed in a form, never in an address.

use super::model::{Appointment, By, Reach, State};
use super::offers::Wish;
use super::reminders;
use super::slots;
use super::store::{self, Own, OwnAppointment, TakeAppointment};
use crate::known::Desks;
use crate::msg;
use crate::pages::{self, moment};
use crate::policy::Bureau;
use axum::extract::{Path, Query, State as Shared};
use axum::response::Response;
use directory::api::Grounds;
use http::StatusCode;
use jiff::civil::Date;
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Page, Tone};
use platform::{Answer, Cx, page};
use serde::Deserialize;
use std::sync::Arc;

type At = Path<(String, String)>;

fn in_language(cx: &Cx, lang: &str) -> Result<()> {
    if cx.lang().as_str() == lang { Ok(()) } else { Err(Error::NotFound) }
}

/// `/appointments`: where a code is typed.
pub async fn ask(cx: Cx, Path(lang): Path<String>) -> Answer {
    in_language(&cx, &lang)?;
    Ok(asking(&cx, StatusCode::OK, &Typed::default(), &Wrong::default()))
}

fn asking(cx: &Cx, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Response {
    let locale = &cx.locale;
    let title = locale.t(&msg::appointment_find());
    let form = Form { cx, typed, wrong };
    let body = html! {
        (pages::way_out(locale))
        h1 { (title) }
        (wrong.summary(locale))
        form class="form" method="post" action={ "/" (cx.lang()) "/appointments" } {
            (form.field("code", &locale.t(&msg::appointment_code()), Field { required: true, hint: Some(&locale.t(&msg::appointment_code_hint())), max: Some(20), autocomplete: Some("off"), ..Field::default() }))
            (ui::submit(&locale.t(&msg::appointment_find_it())))
        }
    };
    let mut it = Page::new(locale, title, body);
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/appointments"))).to_vec();
    it.unlisted = true;
    it.scripts = &["leave"];
    page::once(status, ui::document(&it))
}

/// `POST /appointments`: leads to the appointment of a code. Guessing is limited as signing in is.
pub async fn find(cx: Cx, Path(lang): Path<String>, sent: Sent) -> Answer {
    in_language(&cx, &lang)?;
    cx.app.attempts.check_address(sent.address)?;
    let typed = Typed::from(sent);
    if let Some(link) = store::link_of(&cx.app, &typed.line("code", 40)).await? {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/appointments/{link}", cx.lang())));
    }
    let mut wrong = Wrong::default();
    wrong.add("code", cx.locale.t(&msg::appointment_code_unknown()));
    Ok(asking(&cx, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong))
}

/// The pages of the territory in which a desk lies.
fn grounds(cx: &Cx, desks: &Desks, bureau: &Bureau) -> Result<Grounds> {
    let shelf = desks.shelf();
    let slug = shelf.territory(bureau.desk.territory).map(|it| it.slug.clone()).ok_or(Error::NotFound)?;
    Grounds::at(cx.clone(), shelf, &slug)
}

async fn see(cx: &Cx, desks: &Desks, lang: &str, link: &str) -> Result<(Own, Grounds)> {
    in_language(cx, lang)?;
    let look = cx.look::<OwnAppointment>((link.to_owned(), cx.app.clone())).await?;
    let own = look.object().clone();
    let grounds = grounds(cx, desks, &own.bureau)?;
    Ok((own, grounds))
}

fn framed(grounds: &Grounds, status: StatusCode, body: Markup) -> Response {
    let title = grounds.t(&msg::appointment_own());
    let body = html! { (pages::way_out(grounds.locale())) (body) };
    // Its address holds a secret: nothing of it goes into links, and no machine keeps the page.
    let mut it = Page::new(grounds.locale(), title, body);
    it.unlisted = true;
    it.scripts = &["leave"];
    let mut answer = page::once(status, ui::document(&it));
    answer.headers_mut().insert(http::header::REFERRER_POLICY, http::HeaderValue::from_static("no-referrer"));
    answer
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    told: String,
    from: String,
}

/// `/appointments/{link}`.
pub async fn show(
    cx: Cx,
    Shared(desks): Shared<Arc<Desks>>,
    Path((lang, link)): At,
    Query(asked): Query<Asked>,
) -> Answer {
    let (own, grounds) = see(&cx, &desks, &lang, &link).await?;
    Ok(framed(&grounds, StatusCode::OK, shown(&grounds, &own, &asked.told)))
}

fn shown(grounds: &Grounds, own: &Own, told: &str) -> Markup {
    let it = &own.appointment;
    let desk = &own.bureau.desk;
    let place = desk.session(it.session).and_then(|session| desk.place(session.place));
    let base = format!("/{}/appointments/{}", grounds.lang(), it.confided.link);
    let open = !it.state.next(By::Taker).is_empty() && it.starts > grounds.cx.app.clock.now();
    html! {
        @if told == "moved" { (ui::notice(Tone::Ok, true, html! { p { (grounds.t(&msg::appointment_was_moved())) } })) }
        h1 { (moment(grounds, it.starts)) }
        (ui::badge(if it.state.holds() { Tone::Ok } else { Tone::Warn }, None, &grounds.t(&state_of_taker(it.state))))
        @if it.state.holds() {
            p { strong { (grounds.plain(&desk.name)) } }
            @if let Some(place) = place { p { (grounds.plain(&place.name)) br; (pages::address(place)) } }
            (grounds.paragraphs(&desk.about))
            dl class="facts" {
                dt { (grounds.t(&msg::appointment_language())) } dd { (grounds.locale().language_name(it.language)) @if it.confided.interpreter { " · " (grounds.t(&msg::appointment_interpreter())) } }
                dt { (grounds.t(&msg::appointment_code())) } dd { code dir="ltr" { (it.confided.code) } }
            }
        }
        @if open {
            div class="cluster" {
                a class="btn" href={ (base) "/move" } { (grounds.t(&msg::appointment_move())) }
                form method="post" action={ (base) "/cancellation" } { button class="btn btn-danger" type="submit" { (grounds.t(&msg::appointment_cancel())) } }
            }
        } @else if !it.state.holds() && desk.published && desk.booking.open {
            p { a class="btn btn-primary" href=(grounds.href(&format!("/desks/{}/appointments/new", desk.slug))) { (grounds.t(&msg::appointment_take())) } }
        }
        @if it.confided.shared { (ui::notice(Tone::Warn, false, html! { p { (grounds.t(&msg::appointment_shared_warning())) } })) }
    }
}

fn state_of_taker(state: State) -> messages::Message {
    match state {
        State::Booked => msg::appointment_state_booked(),
        State::Arrived => msg::appointment_state_arrived(),
        State::Seen => msg::appointment_state_seen(),
        State::NoShow => msg::appointment_state_no_show(),
        State::Excused => msg::appointment_state_excused(),
        State::Moved => msg::appointment_state_moved(),
        State::Closed => msg::appointment_state_closed(),
    }
}

/// `POST /appointments/{link}/cancellation`.
pub async fn cancel(cx: Cx, Shared(desks): Shared<Arc<Desks>>, Path((lang, link)): At) -> Answer {
    in_language(&cx, &lang)?;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<OwnAppointment>(&tx, (link.clone(), cx.app.clone())).await?;
    store::cancel(&tx, &permit).await?;
    let Own { appointment, bureau } = permit.object();
    reminders::offer_earlier(&cx.app, &tx, &grounds(&cx, &desks, bureau)?, bureau, appointment).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/appointments/{link}", cx.lang())))
}

/// `/appointments/{link}/move?from=`.
pub async fn times(
    cx: Cx,
    Shared(desks): Shared<Arc<Desks>>,
    Path((lang, link)): At,
    Query(asked): Query<Asked>,
) -> Answer {
    let (own, grounds) = see(&cx, &desks, &lang, &link).await?;
    moving(&grounds, &own.bureau, &own.appointment, StatusCode::OK, &asked.from, None).await
}

async fn moving(
    grounds: &Grounds,
    bureau: &Bureau,
    it: &Appointment,
    status: StatusCode,
    from: &str,
    error: Option<String>,
) -> Answer {
    if it.state.next(By::Taker).is_empty() || !bureau.desk.published {
        return Err(Error::NotFound.into());
    }
    let offers = slots::free(grounds.cx.app.db.read(), grounds, bureau, Wish::of(it)).await?;
    let from: Option<Date> = from.parse().ok();
    let base = format!("/{}/appointments/{}", grounds.lang(), it.confided.link);
    let more = |date| format!("{base}/move?from={date}#time");
    let body = html! {
        h1 { (grounds.t(&msg::appointment_move())) }
        p class="lead" { (moment(grounds, it.starts)) }
        form class="form" method="post" action={ (base) "/move" } {
            (slots::choice(grounds, bureau, &offers, from, "", error.as_deref(), more))
            @if !offers.is_empty() { (ui::submit(&grounds.t(&msg::appointment_move_it()))) }
        }
        p { a href=(base) { (grounds.t(&msg::appointment_leave_it())) } }
    };
    Ok(framed(grounds, status, body))
}

/// `POST /appointments/{link}/move`.
pub async fn change(cx: Cx, Shared(desks): Shared<Arc<Desks>>, Path((lang, link)): At, sent: Sent) -> Answer {
    in_language(&cx, &lang)?;
    desks.bookings.check(sent.address)?;
    let typed = Typed::from(sent);
    let tx = cx.app.db.begin().await?;
    let own = cx.permit::<OwnAppointment>(&tx, (link.clone(), cx.app.clone())).await?;
    let before = &own.object().appointment;
    let desk = cx.permit::<TakeAppointment>(&tx, (before.desk, cx.app.clone())).await?;
    let grounds = grounds(&cx, &desks, desk.object())?;
    let offers = slots::free(tx.connection(), &grounds, desk.object(), Wish::of(before)).await?;
    let Some(offer) = slots::named(&offers, typed.get("time")) else {
        drop(tx);
        let gone = grounds.t(&msg::appointment_gone());
        return moving(&grounds, desk.object(), before, StatusCode::CONFLICT, "", Some(gone)).await;
    };
    let to = Appointment {
        id: store::new_id(),
        session: offer.sitting.session.id,
        day: offer.sitting.date,
        starts: offer.starts,
        mediator: offer.mediators.first().copied(),
        ..before.clone()
    };
    store::change(&tx, &cx.app, &own, &desk, &to).await?;
    reminders::offer_earlier(&cx.app, &tx, &grounds, desk.object(), before).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/appointments/{link}?told=moved", cx.lang())))
}

/// How somebody can be reached, for those who receive them.
pub fn reach(cx: &Cx, it: &Appointment) -> Markup {
    let locale = &cx.locale;
    html! {
        @match &it.confided.reach {
            Reach::Nobody => { span class="soft" { (locale.t(&msg::reception_not_reached())) } }
            Reach::Phone(number) => { a href={ "tel:" (number) } dir="ltr" { (number) } }
            Reach::Email(address) => { a href={ "mailto:" (address) } dir="ltr" { (address) } }
        }
        @if it.confided.reach != Reach::Nobody {
            @if !it.confided.hours.is_empty() { " · " bdi { (it.confided.hours) } }
            @if !it.confided.message { " · " (locale.t(&msg::reception_no_message())) }
            @if it.confided.shared { " · " strong { (locale.t(&msg::reception_shared())) } }
        }
    }
}
