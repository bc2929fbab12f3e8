//! Making a desk and changing one.
//! Whoever saves over a colleague's change is told first, and loses nothing that was typed; nobody who has an appointment is
//! left without a session.

use super::frame::{Setup, Told};
use super::{form, index, preview, read};
use crate::appointments::closures;
use crate::appointments::offers::Taken;
use crate::changes::{expected_though_closed, stranded};
use crate::model::{Booking, Desk};
use crate::policy::{Bureau, OpenDesk, ShapeDesk};
use crate::visits::model::Asks;
use crate::{msg, store};
use axum::extract::Query;
use axum::response::Response;
use directory::api::slug;
use directory::drafts::fingerprint;
use http::StatusCode;
use kernel::{Error, Id, TerritoryKind};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Tone};
use platform::{Answer, page};

/// `/work/desks/new`.
pub async fn new(setup: Setup) -> Answer {
    let all = index::territories(&setup);
    let usual = all.iter().find(|it| it.kind == TerritoryKind::Municipality).or(all.first()).ok_or(Error::NotFound)?;
    let mut typed = Typed::default();
    typed.put("source", setup.lang());
    typed.put("territory", usual.id);
    form::booking(&mut typed, Booking::default());
    typed.put("file-months", crate::model::a_year());
    form::asks(&mut typed, Asks::default());
    Ok(making(&setup, StatusCode::OK, &typed, &Wrong::default(), html! {}))
}

fn making(setup: &Setup, status: StatusCode, typed: &Typed, wrong: &Wrong, above: Markup) -> Response {
    let body = html! { (above) (form::show(setup, &Form { cx: &setup.cx, typed, wrong }, None)) };
    setup.answer(status, &setup.t(&msg::desk_setup_new()), "work/desks/new", &[], body)
}

/// `POST /work/desks`.
pub async fn create(setup: Setup, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let territory = typed.id("territory").map(Id::from_uuid).ok_or(Error::NotFound)?;
    let mut tx = setup.cx.app.db.begin().await?;
    let permit = setup.cx.permit::<OpenDesk>(&tx, (territory, setup.shelf.clone())).await?;
    let mut wrong = Wrong::default();
    let Some(mut made) = read::desk(&setup, &typed, territory, None, &mut wrong) else {
        return Ok(making(&setup, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong, html! {}));
    };
    if typed.get("then") == "look" {
        let above = preview::next(&setup, &made, setup.territory(territory)?, None);
        return Ok(making(&setup, StatusCode::OK, &typed, &wrong, above));
    }
    let slug = Some(slug(made.name.show(made.name.source()).value)).filter(|it| !it.is_empty());
    made.slug = store::free_slug(tx.connection(), slug.as_deref().unwrap_or("desk")).await?;
    store::open(&mut tx, &permit, &setup.cx.actor, &made).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &setup.href(&format!("desks/{}?saved=1", made.id))))
}

/// `/work/desks/{id}`.
pub async fn edit(setup: Setup, Query(told): Query<Told>) -> Answer {
    let look = setup.cx.look::<ShapeDesk>((setup.id, setup.cx.app.clone())).await?;
    let bureau = look.object();
    let taken = setup.taken(setup.cx.app.db.read(), &bureau.desk).await?;
    let above = html! {
        @if !told.saved.is_empty() { (saved(&setup, bureau)) }
        (closed(&setup, &bureau.desk, &taken)?)
    };
    let typed = form::typed(&bureau.desk)?;
    changing(
        &setup,
        StatusCode::OK,
        bureau,
        &bureau.desk,
        &Form { cx: &setup.cx, typed: &typed, wrong: &Wrong::default() },
        above,
    )
}

/// What is done, and what comes next.
fn saved(setup: &Setup, bureau: &Bureau) -> Markup {
    let nobody = bureau.team.iter().all(|it| it.profile.sessions.is_empty());
    ui::notice(
        Tone::Ok,
        true,
        html! {
            p { (setup.t(&platform::msg::form_saved())) }
            @if nobody { p { a href=(setup.href(&format!("desks/{}/team", bureau.desk.id))) { (setup.t(&msg::desk_setup_team_next())) } } }
        },
    )
}

/// Says on which days people are expected though the desk is closed.
fn closed(setup: &Setup, desk: &Desk, taken: &[Taken]) -> kernel::Result<Markup> {
    let days = expected_though_closed(desk, setup.territory(desk.territory)?, taken);
    if days.is_empty() {
        return Ok(html! {});
    }
    let content = html! {
        p { (setup.t(&msg::desk_setup_closed_awaited())) }
        ul { @for (day, people) in &days { li { (setup.locale().day_and_date(*day)) " · " (setup.t(&msg::desk_setup_people(*people))) } } }
    };
    Ok(ui::notice(Tone::Warn, false, content))
}

/// The form of a desk, and what `shown` comes to: the desk as it is kept, or as it would be.
fn changing(
    setup: &Setup,
    status: StatusCode,
    bureau: &Bureau,
    shown: &Desk,
    form: &Form<'_>,
    above: Markup,
) -> Answer {
    let desk = &bureau.desk;
    let territory = setup.territory(desk.territory)?;
    let public = format!("/{}/{}/desks/{}", setup.lang(), territory.slug, desk.slug);
    let body = html! {
        p class="cluster" {
            a class="btn" href=(setup.href(&format!("desks/{}/team", desk.id))) { (setup.t(&msg::desk_setup_team())) }
            @if desk.published && territory.published { a class="btn" href=(public) { (setup.t(&msg::desk_setup_public_page())) } }
        }
        (above)
        (preview::next(setup, shown, territory, Some(bureau)))
        (form::show(setup, form, Some(desk)))
    };
    Ok(setup.answer(status, &setup.name(&desk.name), &format!("work/desks/{}", desk.id), &[], body))
}

/// `POST /work/desks/{id}`.
pub async fn update(setup: Setup, sent: Sent) -> Answer {
    let mut typed = Typed::from(sent);
    let mut tx = setup.cx.app.db.begin().await?;
    store::hold(&tx, setup.id).await?;
    let permit = setup.cx.permit::<ShapeDesk>(&tx, (setup.id, setup.cx.app.clone())).await?;
    let bureau = permit.object();
    let before = &bureau.desk;
    let mut wrong = Wrong::default();
    let read = read::desk(&setup, &typed, before.territory, Some(before), &mut wrong);
    if let Some(changed) = &read {
        let taken = setup.taken(tx.connection(), before).await?;
        keeps_its_people(&setup, bureau, changed, &typed, &taken, &mut wrong)?;
    }
    let Some(changed) = read.filter(|_| wrong.is_empty()) else {
        let form = Form { cx: &setup.cx, typed: &typed, wrong: &wrong };
        return changing(&setup, StatusCode::UNPROCESSABLE_ENTITY, bureau, before, &form, html! {});
    };
    if typed.get("then") == "look" {
        let form = Form { cx: &setup.cx, typed: &typed, wrong: &wrong };
        let above = ui::notice(Tone::Info, true, html! { p { (setup.t(&msg::desk_setup_not_saved())) } });
        return changing(&setup, StatusCode::OK, bureau, &changed, &form, above);
    }
    if typed.get("seen") != fingerprint(before)? {
        return overtaken(&setup, bureau, &mut typed);
    }
    let taken = setup.taken(tx.connection(), before).await?;
    let territory = setup.territory(changed.territory)?;
    if !expected_though_closed(&changed, territory, &taken).is_empty() {
        closures::ask(&tx, setup.id).await?;
    }
    store::shape(&mut tx, &permit, &setup.cx.actor, &changed).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &setup.href(&format!("desks/{}?saved=1", changed.id))))
}

/// Says where the change would leave somebody without their time, or ask somebody to be in two places.
fn keeps_its_people(
    setup: &Setup,
    bureau: &Bureau,
    changed: &Desk,
    typed: &Typed,
    taken: &[Taken],
    wrong: &mut Wrong,
) -> kernel::Result<()> {
    let territory = setup.territory(changed.territory)?;
    for it in stranded(&bureau.desk, changed, territory, taken) {
        let words = msg::desk_setup_session_awaited(it.people, setup.locale().date(it.last));
        wrong.add(format!("session.{}.when", read::row_of(typed, it.session)), setup.t(&words));
    }
    let together = |one, other| bureau.receiving(one).any(|it| it.profile.sessions.contains(&other));
    if let Some(session) = read::clashing(changed, together) {
        let field = format!("session.{}.from", read::row_of(typed, session));
        wrong.add(field, setup.t(&msg::desk_setup_session_clash()));
    }
    Ok(())
}

/// Somebody else saved meanwhile: what was typed stays, and saving again takes it over.
fn overtaken(setup: &Setup, bureau: &Bureau, typed: &mut Typed) -> Answer {
    typed.replace("seen", fingerprint(&bureau.desk)?);
    let see = setup.href(&format!("desks/{}", bureau.desk.id));
    let above = ui::notice(
        Tone::Warn,
        true,
        html! {
            p { (setup.t(&msg::desk_setup_overtaken())) }
            p { a href=(see) target="_blank" { (setup.t(&msg::desk_setup_overtaken_see())) } }
        },
    );
    let form = Form { cx: &setup.cx, typed, wrong: &Wrong::default() };
    changing(setup, StatusCode::CONFLICT, bureau, &bureau.desk, &form, above)
}
