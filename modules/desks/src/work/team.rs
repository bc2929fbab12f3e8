//! The team of a desk: who may receive there by a role, in which languages, and in which of its sessions.
//! Roles are given where people are managed; here somebody with a role is given their sessions.

use super::frame::{Setup, Told};
use super::oneself::{about_oneself, of_oneself, read_oneself};
use super::read;
use crate::appointments::offers::Taken;
use crate::model::{Desk, Mediator, Profile, Session, When};
use crate::policy::{Bureau, ShapeDesk};
use crate::{msg, store, team as seats};
use axum::extract::Query;
use http::StatusCode;
use jiff::civil::{Date, Weekday};
use kernel::{Error, Result, Right, Role, Scope};
use maud::{Markup, html};
use platform::accounts::{account as accounts, grants};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Column, Tone};
use platform::{Answer, Locale, Tx, page};
use uuid::Uuid;

/// Somebody of the team, or who may join it.
struct Person {
    account: Uuid,
    name: String,
    /// None when they have no role here any more.
    role: Option<Role>,
    profile: Option<Profile>,
}

/// Everybody with a role on the desk by which they receive, and everybody seated there, by name.
async fn people(setup: &Setup, tx: &Tx, desk: Uuid) -> Result<Vec<Person>> {
    let own = Scope::Desk(desk);
    let receiving = grants::holding(tx, Right::Receive, &[own]).await?;
    let seated = seats::of(tx.connection(), desk).await?;
    let mut ids = receiving.clone();
    ids.extend(seated.iter().map(|it| it.account).filter(|it| !receiving.contains(it)));
    let held = grants::of_accounts(tx.connection(), &ids).await?;
    let role = |account: Uuid| {
        let here = held.iter().filter(|row| row.account == account && row.in_force(tx.now()));
        let roles =
            here.filter_map(grants::Model::grant).filter(|it| it.scope == own && it.role.allows(Right::Receive));
        roles.map(|it| it.role).min().filter(|_| receiving.contains(&account))
    };
    let mut people: Vec<Person> = accounts::some(tx.connection(), &ids)
        .await?
        .into_iter()
        .map(|it| Person {
            account: it.id,
            role: role(it.id),
            profile: seated.iter().find(|seat| seat.account == it.id).map(|seat| seat.profile.clone()),
            name: it.name,
        })
        .collect();
    people.sort_by(|a, b| setup.locale().compare(&a.name, &b.name));
    Ok(people)
}

/// `/work/desks/{id}/team`.
pub async fn index(setup: Setup, Query(told): Query<Told>) -> Answer {
    let look = setup.cx.look::<ShapeDesk>((setup.id, setup.cx.app.clone())).await?;
    let bureau = look.object();
    let tx = setup.cx.app.db.reading().await?;
    let people = people(&setup, &tx, setup.id).await?;
    let taken = setup.taken(tx.connection(), &bureau.desk).await?;
    tx.commit().await?;
    let labels = [
        msg::desk_setup_person(),
        msg::desk_setup_languages(),
        msg::desk_setup_receives_in(),
        msg::desk_setup_expects(),
    ]
    .map(|it| setup.t(&it));
    let columns: Vec<_> =
        labels.iter().zip([false, false, false, true]).map(|(label, number)| Column { label, number }).collect();
    let lines: Vec<Vec<Markup>> = people.iter().map(|it| line(&setup, bureau, it, &taken)).collect();
    let body = html! {
        @if !told.saved.is_empty() { (ui::notice(Tone::Ok, true, html! { p { (setup.t(&platform::msg::form_saved())) } })) }
        (orphans(&setup, bureau, &taken))
        p { (setup.t(&msg::desk_setup_team_lead())) }
        @if people.is_empty() { p { strong { (setup.t(&msg::desk_setup_team_none())) } } }
        @else { div class="stacked titled" { (ui::table(&setup.t(&msg::desk_setup_team()), &columns, &lines)) } }
        (giving(&setup, bureau))
    };
    let name = setup.name(&bureau.desk.name);
    let (title, above) = (setup.t(&msg::desk_setup_team()), format!("work/desks/{}", setup.id));
    Ok(setup.answer(StatusCode::OK, &title, &format!("{above}/team"), &[(&name, &above)], body))
}

fn line(setup: &Setup, bureau: &Bureau, it: &Person, taken: &[Taken]) -> Vec<Markup> {
    let sessions = it.profile.as_ref().map(|it| it.sessions.as_slice()).unwrap_or_default();
    let current = current(setup, &bureau.desk);
    let own: Vec<&&Session> = current.iter().filter(|session| sessions.contains(&session.id)).collect();
    let expects = taken.iter().filter(|taken| taken.mediator == Some(it.account)).count();
    let href = setup.href(&format!("desks/{}/team/{}", setup.id, it.account));
    vec![
        html! {
            a href=(href) { bdi { (it.name) } } br;
            @match it.role {
                Some(role) => { span class="hint" { (role_name(setup.locale(), role)) } }
                None => { (ui::badge(Tone::Warn, Some("warning"), &setup.t(&msg::desk_setup_no_role()))) }
            }
        },
        html! { (setup.locale().languages_typed(it.profile.as_ref().map(|it| it.languages.as_slice()).unwrap_or_default())) },
        html! {
            @if own.is_empty() { (ui::badge(Tone::Info, None, &setup.t(&msg::desk_setup_no_session()))) }
            ul class="plain" { @for session in own { li { (session_hours(setup, session)) } } }
        },
        html! { (setup.locale().number(expects as u64)) },
    ]
}

fn role_name(locale: &Locale, role: Role) -> String {
    locale.t(&match role {
        Role::DeskCoordinator => msg::desk_setup_role_coordinator(),
        _ => msg::desk_setup_role_mediator(),
    })
}

/// Says how many people are expected by somebody who does not receive in their session any more.
fn orphans(setup: &Setup, bureau: &Bureau, taken: &[Taken]) -> Markup {
    let awaited = |it: &&Taken| {
        let receives = |seat: &Mediator| Some(seat.account) == it.mediator;
        !bureau.receiving(it.session).any(receives)
    };
    let count = taken.iter().filter(awaited).count();
    html! { @if count > 0 { (ui::notice(Tone::Warn, false, html! { p { (setup.t(&msg::desk_setup_orphans(count))) } })) } }
}

/// The way to roles on this desk, for whoever manages people there.
fn giving(setup: &Setup, bureau: &Bureau) -> Markup {
    let scope = Scope::Desk(bureau.desk.id.uuid());
    let mut within = setup.cx.app.around(Scope::Territory(bureau.desk.territory));
    within.push(scope);
    let query = format!("scope=desk:{}&role={}", bureau.desk.id, Role::Mediator.as_str());
    html! {
        section class="panel" {
            h2 { (setup.t(&msg::desk_setup_team_join())) }
            @if setup.cx.actor.may(Right::ManagePeople, &within) {
                p { (setup.t(&msg::desk_setup_team_join_lead())) }
                p class="cluster" {
                    a class="btn" href={ "/" (setup.lang()) "/people/invitations/new?" (query) } { (setup.t(&msg::desk_setup_team_invite())) }
                    a class="btn" href={ "/" (setup.lang()) "/people" } { (setup.t(&msg::desk_setup_team_people())) }
                }
            } @else { p { (setup.t(&msg::desk_setup_team_ask())) } }
        }
    }
}

/// The sessions that are not over, in the order of the week.
fn current<'a>(setup: &Setup, desk: &'a Desk) -> Vec<&'a Session> {
    let today = setup.shelf.territory(desk.territory).map_or(Date::MIN, |it| setup.today(it));
    let lasts = |it: &&Session| match it.when {
        When::Weekly(_) => it.period.to.is_none_or(|last| today <= last),
        When::Once(date) => today <= date,
    };
    let mut sessions: Vec<&Session> = desk.sessions.iter().filter(lasts).collect();
    sessions.sort_by_key(|it| match it.when {
        When::Weekly(day) => (Date::MIN, day, it.from),
        When::Once(date) => (date, 0, it.from),
    });
    sessions
}

/// The day of a session, and its hours.
fn session_hours(setup: &Setup, it: &Session) -> String {
    let locale = setup.locale();
    let weekday = |number| Weekday::from_monday_one_offset(number).map(|day| locale.weekday(day)).unwrap_or_default();
    let day = match it.when {
        When::Weekly(number) => weekday(number),
        When::Once(date) => locale.day_and_date(date),
    };
    format!("{day} · {}", locale.time_range(it.from, it.to))
}

/// The same with its place.
fn session_name(setup: &Setup, desk: &Desk, it: &Session) -> String {
    let place = desk.place(it.place).map(|place| setup.name(&place.name)).unwrap_or_default();
    format!("{} · {place}", session_hours(setup, it))
}

/// Somebody of the team of the desk in the address.
///
/// # Errors
/// `NotFound` when they have neither role nor seat there.
async fn somebody(setup: &Setup, tx: &Tx) -> Result<Person> {
    let people = people(setup, tx, setup.id).await?;
    people.into_iter().find(|it| it.account == setup.person).ok_or(Error::NotFound)
}

/// `/work/desks/{id}/team/{person}`.
pub async fn show(setup: Setup) -> Answer {
    let look = setup.cx.look::<ShapeDesk>((setup.id, setup.cx.app.clone())).await?;
    let tx = setup.cx.app.db.reading().await?;
    let person = somebody(&setup, &tx).await?;
    tx.commit().await?;
    let profile = person.profile.clone().unwrap_or_default();
    let mut typed = of_oneself(&setup, &profile);
    profile.sessions.iter().for_each(|it| typed.put("session", it));
    Ok(seating(&setup, StatusCode::OK, &look.object().desk, &person, &typed, &Wrong::default()))
}

fn seating(
    setup: &Setup,
    status: StatusCode,
    desk: &Desk,
    person: &Person,
    typed: &Typed,
    wrong: &Wrong,
) -> axum::response::Response {
    let form = Form { cx: &setup.cx, typed, wrong };
    let own = format!("desks/{}/team/{}", setup.id, person.account);
    let sessions: Vec<(String, String)> =
        current(setup, desk).into_iter().map(|it| (it.id.to_string(), session_name(setup, desk, it))).collect();
    let hint = setup.t(&msg::desk_setup_receives_in_hint());
    let body = html! {
        @if person.role.is_some() {
            (wrong.summary(setup.locale()))
            form class="form narrow" method="post" action=(setup.href(&own)) {
                (about_oneself(setup, &form))
                (form.several("session", &setup.t(&msg::desk_setup_receives_in()), Some(&hint), &sessions))
                (ui::submit(&setup.t(&platform::msg::save())))
            }
        } @else { (ui::notice(Tone::Warn, false, html! { p { (setup.t(&msg::desk_setup_no_role_lead())) } })) }
        @if person.profile.is_some() {
            form class="stack" method="post" action=(setup.href(&format!("{own}/end"))) {
                p class="hint" { (setup.t(&msg::desk_setup_unseat_hint())) }
                div { button class="btn" type="submit" { (setup.t(&msg::desk_setup_unseat())) } }
            }
        }
    };
    let (name, team) = (setup.name(&desk.name), setup.t(&msg::desk_setup_team()));
    let at = format!("work/desks/{}", setup.id);
    let trail = [(name.as_str(), at.as_str()), (team.as_str(), &*format!("{at}/team"))];
    setup.answer(status, &person.name, &format!("work/{own}"), &trail, body)
}

/// `POST /work/desks/{id}/team/{person}`.
pub async fn seat(setup: Setup, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let mut tx = setup.cx.app.db.begin().await?;
    store::hold(&tx, setup.id).await?;
    let permit = setup.cx.permit::<ShapeDesk>(&tx, (setup.id, setup.cx.app.clone())).await?;
    let person = somebody(&setup, &tx).await?;
    let desk = &permit.object().desk;
    let mut wrong = Wrong::default();
    let (languages, gender) = read_oneself(&setup, &typed, &mut wrong);
    let sessions = chosen(&setup, desk, &person, &typed);
    if read::clashing(desk, |one, other| sessions.contains(&one) && sessions.contains(&other)).is_some() {
        wrong.add("session", setup.t(&msg::desk_setup_seat_clash()));
    }
    if !wrong.is_empty() {
        return Ok(seating(&setup, StatusCode::UNPROCESSABLE_ENTITY, desk, &person, &typed, &wrong));
    }
    let profile = Profile { languages, gender, sessions };
    seats::seat(&mut tx, &permit, &setup.cx.actor, person.account, &profile).await?;
    tx.commit().await?;
    done(&setup)
}

/// The sessions that were ticked; those that are over, and are not shown, stay as they were.
fn chosen(setup: &Setup, desk: &Desk, person: &Person, typed: &Typed) -> Vec<Uuid> {
    let shown: Vec<Uuid> = current(setup, desk).into_iter().map(|it| it.id).collect();
    let ticked: Vec<Uuid> = typed.all("session").filter_map(|it| it.parse().ok()).collect();
    let before = person.profile.as_ref().map(|it| it.sessions.as_slice()).unwrap_or_default();
    let counts = |it: &Uuid| if shown.contains(it) { ticked.contains(it) } else { before.contains(it) };
    desk.sessions.iter().map(|it| it.id).filter(counts).collect()
}

/// `POST /work/desks/{id}/team/{person}/end`.
pub async fn unseat(setup: Setup) -> Answer {
    let mut tx = setup.cx.app.db.begin().await?;
    store::hold(&tx, setup.id).await?;
    let permit = setup.cx.permit::<ShapeDesk>(&tx, (setup.id, setup.cx.app.clone())).await?;
    let person = somebody(&setup, &tx).await?;
    seats::unseat(&mut tx, &permit, &setup.cx.actor, person.account).await?;
    tx.commit().await?;
    done(&setup)
}

fn done(setup: &Setup) -> Answer {
    Ok(page::redirect(StatusCode::SEE_OTHER, &setup.href(&format!("desks/{}/team?saved=1", setup.id))))
}
