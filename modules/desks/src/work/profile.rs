//! What somebody who receives says of themselves: their languages and, if they wish, their gender.
//! Nobody says it of others here, and sessions are the coordination's.

use super::frame::{Setup, Told};
use super::oneself::{about_oneself, of_oneself, read_oneself};
use crate::model::Profile;
use crate::policy::{DescribeOneself, Oneself};
use crate::{msg, store, team};
use axum::extract::Query;
use http::StatusCode;
use kernel::{Reach, Right, Scope};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Tone};
use platform::{Answer, page};
use uuid::Uuid;

/// Whoever asks, and the desks where they receive.
fn key(setup: &Setup) -> kernel::Result<(Uuid, Vec<Uuid>)> {
    let desk = |scope: Scope| if let Scope::Desk(id) = scope { Some(id) } else { None };
    let mut desks: Vec<Uuid> = match setup.cx.actor.reach(Right::Receive) {
        Reach::Only(scopes) => scopes.into_iter().filter_map(desk).collect(),
        Reach::Everywhere => Vec::new(),
    };
    desks.sort_unstable();
    desks.dedup();
    Ok((setup.cx.member()?.account, desks))
}

/// `/work/reception/profile`.
pub async fn show(setup: Setup, Query(told): Query<Told>) -> Answer {
    let look = setup.cx.look::<DescribeOneself>(key(&setup)?).await?;
    let typed = of_oneself(&setup, &usual(look.object()));
    let done = (!told.saved.is_empty())
        .then(|| ui::notice(Tone::Ok, true, html! { p { (setup.t(&platform::msg::form_saved())) } }));
    Ok(answer(&setup, StatusCode::OK, &typed, &Wrong::default(), done.unwrap_or_default()))
}

/// What is said already, at the first of the desks.
fn usual(oneself: &Oneself) -> Profile {
    oneself.seats.first().map(|it| it.profile.clone()).unwrap_or_default()
}

fn answer(setup: &Setup, status: StatusCode, typed: &Typed, wrong: &Wrong, above: Markup) -> axum::response::Response {
    let title = setup.t(&msg::desk_setup_profile());
    let body = html! {
        div class="stack" {
            h1 { (title) }
            (above)
            p class="lead" { (setup.t(&msg::desk_setup_profile_lead())) }
            (wrong.summary(setup.locale()))
            form class="form narrow" method="post" action=(setup.href("reception/profile")) {
                (about_oneself(setup, &Form { cx: &setup.cx, typed, wrong }))
                (ui::submit(&setup.t(&platform::msg::save())))
            }
            p { a href={ "/" (setup.lang()) "/groups/calendar" } { (ui::icon("calendar")) (setup.t(&msg::reception_agenda_link())) } }
        }
    };
    let reception = setup.t(&msg::reception());
    page::once(
        status,
        ui::workspace(&setup.cx, &title, "work/reception/profile", &[(&reception, "work/reception")], body),
    )
}

/// `POST /work/reception/profile`.
pub async fn save(setup: Setup, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let key = key(&setup)?;
    let mut tx = setup.cx.app.db.begin().await?;
    for desk in &key.1 {
        store::hold(&tx, *desk).await?;
    }
    let permit = setup.cx.permit::<DescribeOneself>(&tx, key).await?;
    let mut wrong = Wrong::default();
    let (languages, gender) = read_oneself(&setup, &typed, &mut wrong);
    if !wrong.is_empty() {
        return Ok(answer(&setup, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong, html! {}));
    }
    team::describe(&mut tx, &permit, &setup.cx.actor, &languages, gender).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &setup.href("reception/profile?saved=1")))
}
