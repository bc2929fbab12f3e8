//! Where a bulletin is begun and written: what it is of, the words around it, which sections and records are in it and in
//! which order. One form that works without scripts; what was typed comes back with what must be mended.

use super::desk::LIST;
use super::form::{self, of};
use super::freezing::named;
use super::gathering::gather;
use super::model::{Bulletin, Kind, TITLE, Topic};
use super::policy::KeepBulletin;
use super::store::{self, Entry};
use super::words;
use crate::msg;
use crate::secretariat::BeginAt;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use network::api::territory_tree;
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind as Input, Tone};

/// `/work/exchange/bulletins/new`.
pub async fn new(here: Here) -> Answer {
    let mut typed = Typed::default();
    typed.put("lang", here.cx.lang());
    Lang::INTERFACE.iter().for_each(|lang| typed.put("languages", lang));
    Ok(blank(&here, &typed, &Wrong::default(), StatusCode::OK))
}

fn blank(here: &Here, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Response {
    let (title, list) = (here.t(&msg::bulletin_new()), here.t(&msg::bulletins_own()));
    let body = html! {
        p { (here.t(&msg::bulletin_new_lead())) }
        (wrong.summary(here.locale()))
        form class="form" method="post" action=(here.href(LIST)) novalidate {
            (head(here, typed, wrong, true))
            (ui::submit(&here.t(&msg::bulletin_assemble())))
        }
    };
    here.work(status, &title, &format!("{LIST}/new"), &[(&list, LIST)], body)
}

/// What it is of.
fn head(here: &Here, typed: &Typed, wrong: &Wrong, new: bool) -> Markup {
    let t = |message| here.t(&message);
    let (form, locale) = (Form { cx: &here.cx, typed, wrong }, here.locale());
    let kinds: Vec<(String, String)> =
        Kind::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::kind(*it)))).collect();
    let indent = |name: &str, depth: usize| format!("{}{name}", "\u{2003}".repeat(depth));
    let places: Vec<(String, String)> = (territory_tree(&here.shelf).into_iter())
        .map(|(it, depth)| (it.slug.clone(), indent(it.name.show(locale.lang).value, depth)))
        .collect();
    let themes: Vec<(String, String)> =
        here.shelf.themes.iter().map(|it| (it.code.clone(), it.name.show(locale.lang).value.clone())).collect();
    let spoken: Vec<(String, String)> =
        Lang::INTERFACE.iter().map(|it| (it.to_string(), locale.autonym(*it).into_owned())).collect();
    let day = Field { required: true, kind: Input::Date, ..Field::default() };
    html! {
        (form.field("title", &t(msg::bulletin_name()), Field { required: true, max: Some(TITLE as u32), ..Field::default() }))
        (form.choice("kind", &t(msg::bulletin_kind()), None, &kinds))
        @if new { (form.choice("lang", &t(msg::bulletin_lang()), Some(&t(msg::bulletin_lang_hint())), &spoken)) }
        (form.field("from", &t(msg::bulletin_from()), Field { ..day }))
        (form.field("to", &t(msg::bulletin_to()), Field { required: true, kind: Input::Date, ..Field::default() }))
        (form.perhaps("territory", &t(msg::bulletin_place()), Some(&t(msg::bulletin_place_hint())), &places))
        (form.perhaps("theme", &t(msg::bulletin_theme()), Some(&t(msg::bulletin_theme_hint())), &themes))
        (form.several("languages", &t(msg::bulletin_languages()), Some(&t(msg::bulletin_languages_hint())), &spoken))
    }
}

/// `POST /work/exchange/bulletins`: begins a draft and puts into it what records say.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let Some(mut it) = form::read(&here, &typed, None, &mut wrong) else {
        return Ok(blank(&here, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY));
    };
    let key = (it.territory, here.shelf.clone());
    match here.cx.look::<BeginAt>(key.clone()).await {
        Ok(_) => {}
        Err(Error::NotFound) => {
            wrong.add("territory", here.t(&msg::bulletin_not_yours()));
            return Ok(blank(&here, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY));
        }
        Err(error) => return Err(error.into()),
    }
    it = it.refreshed(&gather(&here.cx.app, &here.shelf, &it).await?);
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<BeginAt>(&tx, key).await?;
    it.slug = store::free_slug(&tx, &it.slug, it.id.uuid()).await?;
    store::begin(&mut tx, &here.cx.actor, &permit, &it).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{}/edit", it.id), "saved"))
}

/// `/work/exchange/bulletins/{id}/edit`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<KeepBulletin>((here.id()?, here.shelf.clone())).await?;
    let it = &look.object().entry;
    if it.public.is_some() {
        return Ok(here.go(&format!("{LIST}/{}", it.bulletin.id), ""));
    }
    let typed = form::typed(&here, &it.bulletin);
    Ok(editor(&here, it, &typed, &Wrong::default(), None, StatusCode::OK).await?)
}

async fn editor(
    here: &Here,
    it: &Entry,
    typed: &Typed,
    wrong: &Wrong,
    told: Option<Markup>,
    status: StatusCode,
) -> Result<Response> {
    let path = format!("{LIST}/{}", it.bulletin.id);
    let mut sections = Vec::new();
    for section in &it.bulletin.sections {
        sections.push(one(here, &it.bulletin, section.topic, typed, wrong).await?);
    }
    let name = it.bulletin.title.show(here.cx.lang()).value.clone();
    let (list, title) = (here.t(&msg::bulletins_own()), here.t(&msg::bulletin_edit()));
    let form = Form { cx: &here.cx, typed, wrong };
    let hint = here.t(&msg::bulletin_introduction_hint());
    let long = Field { hint: Some(&hint), lang: Some(it.bulletin.lang), ..Field::default() };
    let body = html! {
        @if let Some(told) = told { (told) }
        p { a href=(here.href(&path)) { (here.t(&msg::bulletin_preview())) } }
        (wrong.summary(here.locale()))
        form class="form" method="post" action=(here.href(&path)) novalidate {
            input type="hidden" name="seen" value=(it.revision);
            (head(here, typed, wrong, false))
            (form.area("introduction", &here.t(&msg::bulletin_introduction()), long))
            h2 { (here.t(&msg::bulletin_sections())) }
            p { (here.t(&msg::bulletin_sections_hint())) }
            @for section in &sections { (section) }
            (ui::submit(&here.t(&msg::exchange_save())))
        }
    };
    Ok(here.work(status, &title, &format!("{path}/edit"), &[(&list, LIST), (&name, &path)], body))
}

/// A section: whether it is in, where, what is said of it, which records and in which order.
async fn one(here: &Here, it: &Bulletin, topic: Topic, typed: &Typed, wrong: &Wrong) -> Result<Markup> {
    let Some(section) = it.section(topic) else { return Ok(html! {}) };
    let items = named(&here.cx.app, &here.shelf, it, section).await?;
    let form = Form { cx: &here.cx, typed, wrong };
    let name = here.t(&words::topic(topic));
    let (order, keep) = (of("order", topic), of("keep", topic));
    let chosen: Vec<&str> = typed.all(&keep).collect();
    let note = Field { lang: Some(it.lang), ..Field::default() };
    Ok(html! {
        fieldset class="panel panel-plain stack" {
            legend { (name) }
            div class="cluster" {
                (form.tick(&of("show", topic), &here.t(&msg::bulletin_section_show())))
                (number(&order, typed.get(&order), &here.t(&msg::bulletin_section_place(name.clone()))))
            }
            (form.area(&of("note", topic), &here.t(&msg::bulletin_note(name.clone())), note))
            @if !items.is_empty() {
                details {
                    summary { (here.t(&msg::bulletin_records(items.len()))) }
                    ul class="bulletin-records" {
                        @for record in &items {
                            @let id = record.id.to_string();
                            @let order = format!("order-{id}");
                            @let title = record.title.show(here.cx.lang());
                            li class="cluster" {
                                (number(&order, typed.get(&order), &here.t(&msg::bulletin_section_place(title.value.clone()))))
                                label class="choice" {
                                    input type="checkbox" name=(keep) value=(id) checked[chosen.contains(&id.as_str())];
                                    span { (ui::plain(here.locale(), title)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    })
}

fn number(name: &str, value: &str, label: &str) -> Markup {
    html! { input class="input bulletin-place" type="number" min="1" max="999" name=(name) value=(value) aria-label=(label); }
}

/// `POST /work/exchange/bulletins/{id}`.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let id = here.id()?;
    let key = (id, here.shelf.clone());
    let before = here.cx.look::<KeepBulletin>(key.clone()).await?.object().entry.clone();
    let mut wrong = Wrong::default();
    let Some(it) = form::read(&here, &typed, Some(&before.bulletin), &mut wrong) else {
        return Ok(editor(&here, &before, &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY).await?);
    };
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<KeepBulletin>(&tx, key.clone()).await?;
    let at = match here.cx.permit::<BeginAt>(&tx, (it.territory, here.shelf.clone())).await {
        Ok(at) => at,
        Err(Error::NotFound) => {
            drop(tx);
            wrong.add("territory", here.t(&msg::bulletin_not_yours()));
            return Ok(editor(&here, &before, &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY).await?);
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
            let now = here.cx.look::<KeepBulletin>(key).await?.object().entry.clone();
            return Ok(editor(&here, &now, &typed, &wrong, Some(told), StatusCode::CONFLICT).await?);
        }
        Err(error) => return Err(error.into()),
    }
    Ok(here.go(&format!("{LIST}/{id}"), "saved"))
}
