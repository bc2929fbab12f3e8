//! The list of desks that somebody runs: where, whether the public sees them, when they receive next, with how many people.
//! It asks the database as often for one desk as for a hundred.

use super::frame::Setup;
use crate::model::{Desk, Mediator};
use crate::sittings;
use crate::{msg, policy, store, team};
use http::StatusCode;
use kernel::{Right, Scope, Territory};
use maud::{Markup, html};
use platform::Answer;
use platform::ui::{self, Column, Tone};

/// Days ahead in which the next sitting is looked for.
pub const AHEAD: u16 = 60;

/// `/work/desks`.
pub async fn index(setup: Setup) -> Answer {
    let tx = setup.cx.app.db.reading().await?;
    let mut all = store::every(tx.connection()).await?;
    all.retain(|it| policy::runs(&setup.cx.actor, &setup.cx.app, it));
    let ids: Vec<_> = all.iter().map(|it| it.id.uuid()).collect();
    let serving = team::serving(&tx, &ids).await?;
    tx.commit().await?;
    all.sort_by(|a, b| setup.locale().compare(&setup.name(&a.name), &setup.name(&b.name)));
    let title = setup.t(&msg::desks_list());
    let labels = [
        msg::desk_setup_name(),
        msg::desk_setup_territory(),
        msg::desk_setup_state(),
        msg::desk_setup_next(),
        msg::desk_setup_receive(),
    ]
    .map(|it| setup.t(&it));
    let numbers = [false, false, false, false, true];
    let columns: Vec<_> = labels.iter().zip(numbers).map(|(label, number)| Column { label, number }).collect();
    let lines: Vec<Vec<Markup>> = all.iter().map(|it| line(&setup, it, &serving)).collect();
    let new = html! {
        @if !territories(&setup).is_empty() {
            p { a class="btn btn-primary" href=(setup.href("desks/new")) { (setup.t(&msg::desk_setup_new())) } }
        }
    };
    let body = html! {
        @if all.is_empty() { (ui::empty("people", &setup.t(&msg::desk_setup_none()), html! { p { (setup.t(&msg::desk_setup_none_lead())) } }, new)) }
        @else { (new) div class="stacked titled" { (ui::table(&title, &columns, &lines)) } }
    };
    Ok(setup.answer(StatusCode::OK, &title, "work/desks", &[], body))
}

/// The territories in which whoever asks may make a desk, by name.
pub fn territories(setup: &Setup) -> Vec<&Territory> {
    let may = |it: &&Territory| {
        let around: Vec<Scope> = setup.shelf.around(it.id).into_iter().map(|it| Scope::Territory(it.id)).collect();
        setup.cx.actor.may(Right::RunDesks, &around)
    };
    let mut all: Vec<&Territory> = setup.shelf.territories.iter().filter(may).collect();
    all.sort_by(|a, b| setup.locale().compare(&setup.name(&a.name), &setup.name(&b.name)));
    all
}

fn line(setup: &Setup, it: &Desk, serving: &[Mediator]) -> Vec<Markup> {
    let id = it.id.uuid();
    let receive = serving.iter().filter(|seat| seat.desk == id && !seat.profile.sessions.is_empty()).count();
    let territory = setup.shelf.territory(it.territory);
    let next = territory.and_then(|territory| {
        let (now, today) = (setup.cx.app.clock.now(), setup.today(territory));
        sittings::between(it, territory, today, AHEAD).into_iter().find(|it| it.ends > now)
    });
    let locale = setup.locale();
    vec![
        html! { a href=(setup.href(&format!("desks/{id}"))) { (setup.plain(&it.name)) } },
        territory.map_or(html! {}, |it| setup.plain(&it.name)),
        html! {
            @if it.published { (ui::badge(Tone::Ok, None, &setup.t(&msg::desk_setup_is_published()))) }
            @else { (ui::badge(Tone::Info, None, &setup.t(&msg::desk_setup_not_published()))) }
        },
        html! {
            @match next {
                Some(next) => { (locale.day_and_date(next.date)) " · " (locale.time_range(next.session.from, next.session.to)) }
                None => { "–" }
            }
        },
        html! { a href=(setup.href(&format!("desks/{id}/team"))) aria-label={ (setup.t(&msg::desk_setup_team())) " · " (receive) } { (locale.number(receive as u64)) } },
    ]
}
