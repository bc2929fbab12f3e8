//! Portals in the workspace: the inventory, adding and writing one, noting what was seen of it.
//! What was typed comes back with what must be mended beside it.

use super::model::{Answers, Offered, Phase, Portal, Seen, Usable};
use super::pages::around;
use super::policy::{self, AddPortal, KeepPortal};
use super::views::Around;
use super::{checks, findings, form, store, views};
use crate::institutions;
use crate::msg;
use crate::practices::model::TITLE;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use network::api::{Population, territory_tree};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};
use std::collections::HashSet;
use uuid::Uuid;

pub(super) const LIST: &str = "work/exchange/portals";

/// `/work/exchange/portals`: those that one may keep.
pub async fn index(here: Here) -> Answer {
    let db = here.cx.app.db.read();
    let mut all = store::every(db, &here.cx.visible::<Portal>()).await?;
    policy::own(&here.cx, &here.shelf, &mut all).await?;
    let found: HashSet<Uuid> = checks::waiting(db, &here.cx.visible::<Portal>()).await?.into_keys().collect();
    // What waits comes first.
    all.sort_by_key(|it| (it.archived, !found.contains(&it.portal.id.uuid())));
    let shown: Vec<&Seen> = all.iter().collect();
    let around = Around { found, ..around(&here, &shown).await? };
    let title = here.t(&msg::portals_own());
    let new = html! { a class="btn btn-primary" href=(here.href("work/exchange/portals/new")) { (here.t(&msg::portal_new())) } };
    let body = html! {
        p class="lead" { (here.t(&msg::portals_own_lead())) }
        @if all.is_empty() { (ui::empty("globe", &here.t(&msg::portals_own_none()), html! {}, new)) }
        @else { div { (new) } (around.cards(&shown, LIST, true)) }
    };
    Ok(here.work(StatusCode::OK, &title, LIST, &[], body))
}

/// `/work/exchange/portals/new`.
pub async fn new(here: Here) -> Answer {
    Ok(blank(&here, &Typed::default(), &Wrong::default(), StatusCode::OK))
}

fn blank(here: &Here, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Response {
    let title = here.t(&msg::portal_new());
    let list = here.t(&msg::portals_own());
    let body = written(here, typed, wrong, LIST, None);
    here.work(status, &title, "work/exchange/portals/new", &[(&list, LIST)], body)
}

/// The form; `seen` is the revision from which it is made.
fn written(here: &Here, typed: &Typed, wrong: &Wrong, action: &str, seen: Option<i64>) -> Markup {
    let t = |message| here.t(&message);
    let form = Form { cx: &here.cx, typed, wrong };
    let named = |all: Vec<(&str, String)>| -> Vec<(String, String)> {
        all.into_iter().map(|(value, label)| (value.to_owned(), label)).collect()
    };
    let populations =
        Population::ALL.iter().map(|it| (it.as_str(), network::api::population(here.locale(), *it))).collect();
    let offers = Offered::ALL.iter().map(|it| (it.as_str(), t(views::offered(*it)))).collect();
    let themes: Vec<(String, String)> =
        here.shelf.themes.iter().map(|it| (it.code.clone(), it.name.show(here.cx.lang()).value.clone())).collect();
    let indent = |name: &str, depth: usize| format!("{}{name}", "\u{2003}".repeat(depth));
    let places: Vec<(String, String)> = (territory_tree(&here.shelf).into_iter())
        .map(|(it, depth)| (it.slug.clone(), indent(it.name.show(here.cx.lang()).value, depth)))
        .collect();
    let hint = |message| Some(here.t(&message));
    let (keeper, spoken) = (hint(msg::portal_keeper_hint()), hint(msg::portal_languages_hint()));
    html! {
        (wrong.summary(here.locale()))
        form class="form" method="post" action=(here.href(action)) novalidate {
            @if let Some(seen) = seen { input type="hidden" name="seen" value=(seen); }
            (form.field("name", &t(msg::portal_name()), Field { required: true, max: Some(TITLE as u32), ..Field::default() }))
            (form.field("url", &t(msg::portal_url()), Field { required: true, kind: Kind::Url, ..Field::default() }))
            (form.area("summary", &t(msg::portal_summary()), Field::default()))
            (form.field("keeper", &t(msg::portal_keeper()), Field { required: true, hint: keeper.as_deref(), ..Field::default() }))
            (form.perhaps("territory", &t(msg::portal_place()), hint(msg::portal_place_hint()).as_deref(), &places))
            (form.field("languages", &t(msg::portal_languages()), Field { required: true, hint: spoken.as_deref(), ..Field::default() }))
            (form.several("populations", &t(msg::portal_for()), hint(msg::portal_for_hint()).as_deref(), &named(populations)))
            fieldset class="panel stack" {
                legend { (t(msg::portal_topics())) }
                @for phase in Phase::ALL { (form.several(&form::topics(*phase), &t(views::phase(*phase)), None, &themes)) }
            }
            (form.several("offered", &t(msg::portal_offers()), None, &named(offers)))
            (form.field("licence", &t(msg::portal_licence()), Field { hint: hint(msg::portal_licence_hint()).as_deref(), ..Field::default() }))
            (form.field("contact-name", &t(msg::practice_contact_name()), Field::default()))
            (form.field("contact-email", &t(msg::practice_contact_email()), Field { kind: Kind::Email, ..Field::default() }))
            (form.field("contact-phone", &t(msg::practice_contact_phone()), Field { kind: Kind::Tel, ..Field::default() }))
            (ui::submit(&t(msg::exchange_save())))
        }
    }
}

/// `POST /work/exchange/portals`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let Some(mut it) = form::portal(&here, &typed, None, &mut wrong).await? else {
        return Ok(blank(&here, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY));
    };
    let mut tx = here.cx.app.db.begin().await?;
    let key = (it.territory, it.organisation.map(|it| it.uuid()), here.shelf.clone());
    let permit = match here.cx.permit::<AddPortal>(&tx, key).await {
        Ok(permit) => permit,
        Err(Error::NotFound) => {
            drop(tx);
            wrong.add("territory", here.t(&msg::portal_not_yours()));
            return Ok(blank(&here, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY));
        }
        Err(error) => return Err(error.into()),
    };
    it.slug = store::free_slug(&tx, &it.slug, it.id).await?;
    store::add(&mut tx, &here.cx.actor, &permit, &it).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{}", it.id), "saved"))
}

/// `/work/exchange/portals/{id}`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<KeepPortal>((here.id()?, here.shelf.clone())).await?;
    let mut typed = Typed::default();
    typed.put("on", here.today());
    Ok(shown(&here, &look.object().seen, &typed, &Wrong::default(), StatusCode::OK).await?)
}

pub(super) async fn shown(
    here: &Here,
    it: &Seen,
    typed: &Typed,
    wrong: &Wrong,
    status: StatusCode,
) -> Result<Response> {
    let path = format!("{LIST}/{}", it.portal.id);
    let db = here.cx.app.db.read();
    let look = checks::of(db, it.portal.id.uuid()).await?.filter(|look| look.url == it.portal.url);
    let noted = store::observed(db, it.portal.id.uuid()).await?;
    let history: Vec<_> = noted.into_iter().map(|it| it.observation).collect();
    let around = around(here, &[it]).await?;
    let (noun, label) =
        if it.archived { ("restoration", msg::portal_restore()) } else { ("archiving", msg::portal_archive()) };
    let name = it.portal.name.show(here.cx.lang()).value.clone();
    let body = html! {
        (wrong.summary(here.locale()))
        div class="cluster" {
            a class="btn" href=(here.href(&format!("{path}/edit"))) { (here.t(&msg::portal_edit())) }
            a class="btn" href=(here.href(&format!("{path}/sources"))) { (here.t(&msg::portal_sources())) }
            form method="post" action=(here.href(&format!("{path}/{noun}"))) { button class="btn" type="submit" { (here.t(&label)) } }
            @if !it.archived { a href=(here.href(&format!("exchange/portals/{}", it.portal.slug))) { (here.t(&msg::practice_see_public())) } }
        }
        @if status == StatusCode::CONFLICT { (ui::notice(Tone::Warn, true, html! { p { (here.t(&msg::portal_finding_overtaken())) } })) }
        @if let Some(look) = &look { (findings::panel(&around, it, look)?) }
        (observing(here, &path, typed, wrong))
        (around.article(it, &history))
    };
    let list = here.t(&msg::portals_own());
    Ok(here.work(status, &name, &path, &[(&list, LIST)], body))
}

fn observing(here: &Here, path: &str, typed: &Typed, wrong: &Wrong) -> Markup {
    let t = |message| here.t(&message);
    let form = Form { cx: &here.cx, typed, wrong };
    let answers: Vec<(String, String)> =
        Answers::ALL.iter().map(|it| (it.as_str().to_owned(), t(views::answers(*it)))).collect();
    let usable: Vec<(String, String)> =
        Usable::ALL.iter().map(|it| (it.as_str().to_owned(), t(views::usable(*it)))).collect();
    let hint = t(msg::portal_languages_hint());
    html! {
        details class="panel" open[!wrong.is_empty()] {
            summary { (t(msg::portal_observe())) }
            form class="form" method="post" action=(here.href(&format!("{path}/observations"))) novalidate {
                (form.field("on", &t(msg::portal_seen_on()), Field { required: true, kind: Kind::Date, ..Field::default() }))
                (form.choice("answers", &t(msg::portal_answers()), None, &answers))
                (form.field("seen-languages", &t(msg::portal_seen_languages()), Field { hint: Some(&hint), ..Field::default() }))
                (form.field("updated", &t(msg::portal_updated()), Field { kind: Kind::Date, ..Field::default() }))
                (form.perhaps("usable", &t(msg::portal_usable()), Some(&t(msg::portal_usable_hint())), &usable))
                (form.field("note", &t(msg::portal_note()), Field::default()))
                (ui::submit(&t(msg::portal_observe_save())))
            }
        }
    }
}

/// `/work/exchange/portals/{id}/edit`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<KeepPortal>((here.id()?, here.shelf.clone())).await?;
    let it = &look.object().seen;
    let keeper = keeper(&here, &it.portal).await?;
    let typed = form::typed(&here, &it.portal, keeper.as_deref());
    Ok(editor(&here, it, &typed, &Wrong::default(), None, StatusCode::OK))
}

/// The address of the institution that keeps it.
async fn keeper(here: &Here, it: &Portal) -> Result<Option<String>> {
    let ids: Vec<Uuid> = it.organisation.iter().map(|it| it.uuid()).collect();
    Ok(institutions::named(&here.cx.app, &ids).await?.into_values().next().map(|it| it.slug))
}

fn editor(here: &Here, it: &Seen, typed: &Typed, wrong: &Wrong, told: Option<Markup>, status: StatusCode) -> Response {
    let path = format!("{LIST}/{}", it.portal.id);
    let name = it.portal.name.show(here.cx.lang()).value.clone();
    let (list, title) = (here.t(&msg::portals_own()), here.t(&msg::portal_edit()));
    let body = html! {
        @if let Some(told) = told { (told) }
        (written(here, typed, wrong, &path, Some(it.revision)))
    };
    here.work(status, &title, &format!("{path}/edit"), &[(&list, LIST), (&name, &path)], body)
}

/// `POST /work/exchange/portals/{id}`.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let id = here.id()?;
    let key = (id, here.shelf.clone());
    let before = here.cx.look::<KeepPortal>(key.clone()).await?.object().seen.clone();
    let mut wrong = Wrong::default();
    let Some(it) = form::portal(&here, &typed, Some(&before.portal), &mut wrong).await? else {
        return Ok(editor(&here, &before, &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY));
    };
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepPortal>(&tx, key).await?;
    let there = (it.territory, it.organisation.map(|it| it.uuid()), here.shelf.clone());
    let at = match here.cx.permit::<AddPortal>(&tx, there).await {
        Ok(at) => at,
        Err(Error::NotFound) => {
            drop(tx);
            wrong.add("territory", here.t(&msg::portal_not_yours()));
            return Ok(editor(&here, &before, &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY));
        }
        Err(error) => return Err(error.into()),
    };
    let seen = typed.get("seen").parse().unwrap_or(-1);
    match store::write(&mut tx, &here.cx.actor, (&permit, &at), seen, &it).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Conflict) => {
            drop(tx);
            let told = ui::notice(Tone::Warn, true, html! { p { (here.t(&msg::exchange_overtaken())) } });
            // What was typed stands, over what is there now: sent again, it is kept.
            let now = here.cx.look::<KeepPortal>((id, here.shelf.clone())).await?;
            return Ok(editor(&here, &now.object().seen, &typed, &wrong, Some(told), StatusCode::CONFLICT));
        }
        Err(error) => return Err(error.into()),
    }
    Ok(here.go(&format!("{LIST}/{id}"), "saved"))
}

/// `POST /work/exchange/portals/{id}/observations`.
pub async fn observe(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let id = here.id()?;
    let mut wrong = Wrong::default();
    let read = form::observation(&here, &typed, here.today(), &mut wrong);
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepPortal>(&tx, (id, here.shelf.clone())).await?;
    let Some(it) = read else {
        drop(tx);
        return Ok(shown(&here, &permit.object().seen, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    };
    store::note(&mut tx, &here.cx.actor, &permit, &it).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}"), "saved"))
}

/// `POST /work/exchange/portals/{id}/archiving`.
pub async fn archive(here: Here) -> Answer {
    put_away(&here, true).await
}

/// `POST /work/exchange/portals/{id}/restoration`.
pub async fn restore(here: Here) -> Answer {
    put_away(&here, false).await
}

async fn put_away(here: &Here, archived: bool) -> Answer {
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepPortal>(&tx, (id, here.shelf.clone())).await?;
    store::archive(&mut tx, &here.cx.actor, &permit, archived).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}"), "saved"))
}
