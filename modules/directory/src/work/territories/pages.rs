//! The list of territories that somebody sets up, making one and changing one.
//! Whoever saves over a colleague's change is told first, and loses nothing that was typed.

use super::{form, read};
use crate::drafts::fingerprint;
use crate::msg;
use crate::territories::keeping;
use crate::territories::policy::{ChangeTerritory, FoundTerritory, governed};
use crate::work::desk::Work;
use axum::extract::Query;
use http::StatusCode;
use kernel::{Error, Id, Right, Territory, TerritoryKind};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Column, Tone};
use platform::{Answer, page};
use serde::Deserialize;

/// `/work/territories`.
pub async fn index(work: Work) -> Answer {
    let mut all = governed(&work.cx.actor, &work.shelf);
    all.sort_by(|a, b| work.locale().compare(&work.name(&a.name), &work.name(&b.name)));
    let title = work.t(&msg::setup_territories());
    let labels = [msg::setup_name(), msg::setup_kind(), msg::setup_parent(), msg::list_state()].map(|it| work.t(&it));
    let columns = labels.each_ref().map(|label| Column { label, number: false });
    let lines: Vec<Vec<Markup>> = all.iter().map(|it| line(&work, it)).collect();
    let new = may_found(&work).then(|| html! { p { a class="btn btn-primary" href=(work.href("territories/new")) { (work.t(&msg::setup_territory_new())) } } });
    let body = html! {
        @if all.is_empty() { (ui::empty("map", &work.t(&msg::setup_territories_none()), html! { p { (work.t(&msg::setup_territories_none_lead())) } }, html! { (new.unwrap_or_default()) })) }
        @else { (new.unwrap_or_default()) (ui::table(&title, &columns, &lines)) }
    };
    Ok(work.page(&title, "territories", &[], body))
}

fn line(work: &Work, it: &Territory) -> Vec<Markup> {
    let parent = it.parent.and_then(|parent| work.shelf.territory(parent));
    vec![
        html! { a href=(work.href(&format!("territories/{}", it.id))) { (work.plain(&it.name)) } },
        html! { (form::kind_name(work, it.kind)) },
        parent.map_or(html! {}, |it| work.plain(&it.name)),
        html! { @if it.published { (ui::badge(Tone::Ok, None, &work.t(&msg::setup_is_published()))) } @else { (ui::badge(Tone::Info, None, &work.t(&msg::setup_not_published()))) } },
    ]
}

/// Under a municipality lies nothing: who sets up one alone makes none.
fn may_found(work: &Work) -> bool {
    !form::parents(work, None).is_empty()
}

/// `/work/territories/new`.
pub async fn new(work: Work) -> Answer {
    if !may_found(&work) {
        return Err(Error::NotFound.into());
    }
    let mut typed = Typed::default();
    let around = governed(&work.cx.actor, &work.shelf).into_iter().find(|it| it.kind != TerritoryKind::Municipality);
    typed.put("source", work.lang());
    typed.put("kind", form::written(TerritoryKind::Municipality));
    typed.put("parent", around.map(|it| it.id.to_string()).unwrap_or_default());
    typed.put("timezone", around.map_or("", |it| it.timezone.as_str()));
    typed.put("languages", work.locale().language_name(work.lang()));
    Ok(making(&work, StatusCode::OK, &typed, &Wrong::default()))
}

fn making(work: &Work, status: StatusCode, typed: &Typed, wrong: &Wrong) -> axum::response::Response {
    let body = form::show(work, &Form { cx: &work.cx, typed, wrong }, None);
    let above = work.t(&msg::setup_territories());
    work.answer(status, &work.t(&msg::setup_territory_new()), "territories/new", &[(&above, "territories")], body)
}

/// `POST /work/territories`.
pub async fn create(work: Work, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let parent = typed.id("parent").map(Id::from_uuid);
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<FoundTerritory>(&tx, (parent, work.shelf.clone())).await?;
    let mut wrong = Wrong::default();
    let Some(made) = read::territory(&work, &typed, None, &mut wrong) else {
        return Ok(making(&work, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong));
    };
    match keeping::found(&mut tx, &work.cx.actor, &permit, &made).await {
        Err(Error::Conflict) => {
            wrong.add("slug", work.t(&platform::msg::field_taken()));
            return Ok(making(&work, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong));
        }
        done => done?,
    }
    tx.commit().await?;
    work.directory.refresh_shelf().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("territories/{}?saved=1", made.id))))
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    saved: String,
}

/// `/work/territories/{id}`.
pub async fn edit(work: Work, Query(asked): Query<Asked>) -> Answer {
    let look = work.cx.look::<ChangeTerritory>((Id::from_uuid(work.id), work.shelf.clone())).await?;
    let territory = &look.object().territory;
    let typed = form::typed(&work, territory)?;
    let saved = (!asked.saved.is_empty()).then(|| saved(&work, territory));
    Ok(changing(&work, StatusCode::OK, territory, &typed, &Wrong::default(), saved.unwrap_or_default()))
}

/// What is done, and what comes next where little is there yet.
fn saved(work: &Work, it: &Territory) -> Markup {
    let may = |right| work.cx.actor.may_somewhere(right);
    let mut next = Vec::new();
    if work.shelf.themes.is_empty() && work.cx.actor.may(Right::SetUp, &[]) {
        next.push((work.t(&msg::setup_topics()), work.href("topics")));
    }
    if it.published && may(Right::Write) {
        next.push((work.t(&msg::organisation_new()), work.href(&format!("organisations/new?territory={}", it.slug))));
        next.push((work.t(&msg::new_title()), work.href(&format!("services/new?territory={}", it.slug))));
        next.push((work.t(&msg::setup_public_page()), format!("/{}/{}", work.lang(), it.slug)));
    }
    if may(Right::ManagePeople) {
        next.push((work.t(&msg::setup_invite()), format!("/{}/people/invitations/new", work.lang())));
    }
    ui::notice(
        Tone::Ok,
        true,
        html! {
            p { (work.t(&platform::msg::form_saved())) }
            @if !next.is_empty() { ul { @for (words, href) in &next { li { a href=(href) { (words) } } } } }
        },
    )
}

fn changing(
    work: &Work,
    status: StatusCode,
    it: &Territory,
    typed: &Typed,
    wrong: &Wrong,
    above: Markup,
) -> axum::response::Response {
    let confirming = work.href(&format!("freshness/territories/{}", it.id));
    let body = html! {
        (above)
        (form::show(work, &Form { cx: &work.cx, typed, wrong }, Some(it)))
        p { a href=(confirming) { (work.t(&msg::fresh_settings_list())) } }
    };
    let list = work.t(&msg::setup_territories());
    work.answer(status, &work.name(&it.name), &format!("territories/{}", it.id), &[(&list, "territories")], body)
}

/// `POST /work/territories/{id}`.
pub async fn update(work: Work, sent: Sent) -> Answer {
    let mut typed = Typed::from(sent);
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<ChangeTerritory>(&tx, (Id::from_uuid(work.id), work.shelf.clone())).await?;
    let before = &permit.object().territory;
    let mut wrong = Wrong::default();
    let read = read::territory(&work, &typed, Some(before), &mut wrong);
    let Some(changed) = read else {
        return Ok(changing(&work, StatusCode::UNPROCESSABLE_ENTITY, before, &typed, &wrong, html! {}));
    };
    if typed.get("seen") != fingerprint(before)? {
        return overtaken(&work, before, &mut typed);
    }
    match keeping::change(&mut tx, &work.cx.actor, &permit, &work.shelf, &changed).await {
        Err(Error::Conflict) => {
            wrong.add("parent", work.t(&msg::setup_parent_bad()));
            return Ok(changing(&work, StatusCode::UNPROCESSABLE_ENTITY, before, &typed, &wrong, html! {}));
        }
        done => done?,
    }
    tx.commit().await?;
    work.directory.refresh_shelf().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("territories/{}?saved=1", changed.id))))
}

/// Somebody else saved meanwhile: what was typed stays, and saving again takes it over.
fn overtaken(work: &Work, before: &Territory, typed: &mut Typed) -> Answer {
    typed.replace("seen", fingerprint(before)?);
    let see = work.href(&format!("territories/{}", before.id));
    let above = ui::notice(
        Tone::Warn,
        true,
        html! {
            p { (work.t(&msg::setup_overtaken())) }
            p { a href=(see) target="_blank" { (work.t(&msg::setup_overtaken_see())) } }
        },
    );
    Ok(changing(work, StatusCode::CONFLICT, before, typed, &Wrong::default(), above))
}
