//! The pages of the tour, and the greeting that offers it on the first page of the workspace.
//! Each works by itself: its address says which step it is, and the way to the next one is a link.

use super::{pictures, store};
use crate::msg;
use crate::work::desk::Work;
use kernel::{Error, Result, Right};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Tone};
use platform::{Answer, Cx, page};

/// How many steps there are.
const STEPS: usize = 6;

/// What a step is called, what it says, where it happens, and who may go there.
fn step(number: usize) -> Option<(Message, Message, &'static str, Right)> {
    Some(match number {
        1 => (msg::tour_1_title(), msg::tour_1_text(), "", Right::ReadDrafts),
        2 => (msg::tour_2_title(), msg::tour_2_text(), "services", Right::ReadDrafts),
        3 => (msg::tour_3_title(), msg::tour_3_text(), "services/new", Right::Write),
        4 => (msg::tour_4_title(), msg::tour_4_text(), "services?state=in-review", Right::ReadDrafts),
        5 => (msg::tour_5_title(), msg::tour_5_text(), "services", Right::Translate),
        6 => (msg::tour_6_title(), msg::tour_6_text(), "inbox", Right::ReadDrafts),
        _ => return None,
    })
}

/// What greets somebody who has not closed the tour.
///
/// # Errors
/// When the database fails.
pub async fn greeting(cx: &Cx) -> Result<Markup> {
    let Some(account) = cx.actor.account().filter(|_| cx.actor.may_somewhere(Right::ReadDrafts)) else {
        return Ok(html! {});
    };
    if store::is_closed(cx.app.db.read(), account).await? {
        return Ok(html! {});
    }
    let at = |rest: &str| format!("/{}/work/tour/{rest}", cx.lang());
    Ok(ui::notice(
        Tone::Info,
        false,
        html! {
            p { strong { (cx.locale.t(&msg::tour_invite())) } " " (cx.locale.t(&msg::tour_invite_lead())) }
            form class="cluster" method="post" action=(at("end")) {
                a class="btn btn-primary" href=(at("1")) { (cx.locale.t(&msg::tour_start())) }
                button class="btn btn-quiet" type="submit" { (cx.locale.t(&msg::tour_no())) }
            }
        },
    ))
}

/// `/work/tour/{number}`.
pub async fn show(work: Work) -> Answer {
    let number: usize = work.part("number").parse().map_err(|_| Error::NotFound)?;
    let (title, text, place, right) = step(number).ok_or(Error::NotFound)?;
    let at = |rest: &str| work.href(&format!("tour/{rest}"));
    let title = work.t(&title);
    let body = html! {
        p class="soft" { (work.t(&msg::tour_step(number, STEPS))) }
        p class="lead" { (work.t(&text)) }
        figure class="tour-picture" {
            figcaption { (work.t(&msg::tour_example())) }
            div inert aria-hidden="true" { (pictures::of(&work, number)) }
        }
        @if number == STEPS { p { (work.t(&msg::tour_6_end())) } }
        nav class="cluster" aria-label=(work.t(&msg::tour_title())) {
            @if number > 1 { a class="btn" rel="prev" href=(at(&(number - 1).to_string())) { (ui::icon("arrow-back")) (work.t(&msg::tour_previous())) } }
            @if number < STEPS { a class="btn btn-primary" rel="next" href=(at(&(number + 1).to_string())) { (work.t(&msg::tour_next())) (ui::icon("arrow-forward")) } }
            @if work.cx.actor.may_somewhere(right) { a class="btn btn-quiet" href=(work.href(place).trim_end_matches('/')) { (work.t(&msg::tour_open())) } }
        }
        form method="post" action=(at("end")) {
            button class={ "btn" @if number == STEPS { " btn-primary" } @else { " btn-quiet" } } type="submit" {
                (work.t(&if number == STEPS { msg::tour_end() } else { msg::tour_close() }))
            }
        }
    };
    Ok(work.page(&title, &format!("tour/{number}"), &[], body))
}

/// `POST /work/tour/end`: it is not offered again.
pub async fn end(work: Work) -> Answer {
    let account = work.cx.member()?.account;
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<store::CloseTour>(&tx, account).await?;
    store::close(&tx, &work.cx.actor, &permit).await?;
    tx.commit().await?;
    Ok(page::redirect(http::StatusCode::SEE_OTHER, work.href("").trim_end_matches('/')))
}
