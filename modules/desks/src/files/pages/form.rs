//! A file that is opened, with the consent it stands on, or changed: few fields, none of them compulsory.
//! A form with something wrong comes back as it was typed.

use super::{WAY, back, href};
use crate::files::consenting;
use crate::files::model::{Agreed, Body};
use crate::files::policy::{KeepFile, OpenFile, SeeFile};
use crate::files::store::{self, Opening};
use crate::files::words;
use crate::known::Desks;
use crate::model::Desk;
use crate::msg;
use crate::reception::frame;
use crate::visits::store as visits;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use http::StatusCode;
use kernel::Lang;
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind};
use platform::{Answer, Cx, Locale};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    visit: Option<Uuid>,
}

/// `/work/reception/{id}/files/new?visit=`: what was said in a visit that one received need not be typed again.
pub async fn new(
    cx: Cx,
    State(desks): State<Arc<Desks>>,
    Path((_, id)): Path<(String, Uuid)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let look = cx.look::<OpenFile>((id, cx.app.clone())).await?;
    let mut typed = Typed::default();
    let visit = match asked.visit {
        Some(visit) => visits::find(&cx.app, cx.app.db.read(), id, visit).await?,
        None => None,
    };
    let mut spoken = cx.lang();
    if let Some(visit) = visit.filter(|it| it.mediator.is_some() && it.mediator == cx.actor.account()) {
        spoken = visit.language;
        typed.put("languages", cx.locale.languages_typed(&[spoken]));
        typed.put("nationality", visit.about.nationality.map(|it| it.as_str().to_owned()).unwrap_or_default());
        visit.needs.iter().for_each(|it| typed.put("need", it.term));
    }
    typed.put("reader", if spoken.has_interface() { spoken } else { cx.lang() });
    consenting::usual(&mut typed, spoken, consenting::in_months(&cx, look.object().desk.file_months));
    Ok(opening(&cx, &desks, &look.object().desk, StatusCode::OK, &typed, &Wrong::default()))
}

fn opening(cx: &Cx, desks: &Desks, desk: &Desk, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Response {
    let t = |message| cx.locale.t(&message);
    let form = Form { cx, typed, wrong };
    let title = t(msg::file_new());
    let body = html! {
        h2 { (title) }
        p class="lead" { (t(msg::file_new_lead())) }
        (wrong.summary(&cx.locale))
        form class="form" method="post" action=(frame::href(cx.lang(), desk.id.uuid(), WAY)) autocomplete="off" {
            (fields(cx, desks, &form))
            (form.choice("reader", &t(msg::file_reader()), Some(&t(msg::file_reader_hint())), &interface(&cx.locale)))
            (consenting::show(&form, &t(msg::file_consent_say())))
            (ui::submit(&t(msg::file_new())))
        }
    };
    frame::answer(cx, status, desk, WAY, &title, &[], body)
}

fn interface(locale: &Locale) -> Vec<(String, String)> {
    Lang::INTERFACE.iter().map(|lang| (lang.to_string(), locale.autonym(*lang).into_owned())).collect()
}

fn fields(cx: &Cx, desks: &Desks, form: &Form<'_>) -> Markup {
    let t = |message| cx.locale.t(&message);
    let shelf = desks.shelf();
    let needs: Vec<(String, String)> =
        shelf.themes.iter().map(|it| (it.id.to_string(), it.name.show(cx.lang()).value.clone())).collect();
    let mut countries: Vec<(String, String)> =
        Locale::countries().map(|code| (code.to_owned(), cx.locale.country_name(code).to_owned())).collect();
    countries.sort_by(|a, b| cx.locale.compare(&a.1, &b.1));
    let line = |max| Field { max: Some(max), autocomplete: Some("off"), ..Field::default() };
    html! {
        (form.field("name", &t(msg::file_field_name()), Field { hint: Some(&t(msg::file_name_hint())), ..line(120) }))
        (form.field("phone", &t(msg::file_field_phone()), Field { kind: Kind::Tel, ..line(40) }))
        (form.field("email", &t(msg::file_field_email()), Field { kind: Kind::Email, ..line(120) }))
        (form.field("birth-year", &t(msg::file_field_birth_year()), Field { kind: Kind::Number, ..line(4) }))
        (form.perhaps("nationality", &t(msg::file_field_nationality()), None, &countries))
        (form.field("status", &t(msg::file_field_status()), line(120)))
        (form.field("languages", &t(msg::file_field_languages()), Field { hint: Some(&t(msg::file_languages_hint())), ..line(200) }))
        @if !needs.is_empty() { (form.several("need", &t(msg::file_field_needs()), None, &needs)) }
        (form.area("situation", &t(msg::file_field_situation()), Field { hint: Some(&t(msg::file_situation_hint())), max: Some(4_000), ..Field::default() }))
    }
}

fn read(cx: &Cx, desks: &Desks, typed: &Typed, wrong: &mut Wrong) -> Body {
    let t = |message| cx.locale.t(&message);
    let phone = typed.line("phone", 40);
    if !phone.is_empty() && platform::vault::phone(&phone).is_none() {
        wrong.add("phone", t(platform::msg::field_invalid_phone()));
    }
    let email = typed.line("email", 120);
    if !email.is_empty() && platform::mail::address(&email).is_none() {
        wrong.add("email", t(platform::msg::field_invalid_email()));
    }
    let year = words::day(cx.app.clock.now()).year();
    let written = typed.get("birth-year");
    let birth_year = written.parse::<i16>().ok().filter(|it| (year - 120..=year).contains(it));
    if !written.is_empty() && birth_year.is_none() {
        wrong.add("birth-year", t(platform::msg::field_invalid_number()));
    }
    let languages = Locale::languages_named(typed.get("languages")).unwrap_or_else(|word| {
        wrong.add("languages", t(msg::file_language_unknown(word.to_owned())));
        Vec::new()
    });
    let shelf = desks.shelf();
    let known = |id: &Uuid| shelf.terms.contains_key(&kernel::Id::from_uuid(*id));
    Body {
        name: typed.line("name", 120),
        phone,
        email,
        birth_year,
        nationality: Locale::countries().find(|it| *it == typed.get("nationality")).unwrap_or_default().to_owned(),
        status: typed.line("status", 120),
        languages,
        needs: typed.all("need").filter_map(|it| it.parse().ok()).filter(known).collect(),
        situation: typed.lines("situation", 4_000),
    }
}

/// `POST /work/reception/{id}/files`.
pub async fn create(
    cx: Cx,
    State(desks): State<Arc<Desks>>,
    Path((_, id)): Path<(String, Uuid)>,
    sent: Sent,
) -> Answer {
    let typed = Typed::from(sent);
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<OpenFile>(&tx, (id, cx.app.clone())).await?;
    let mut wrong = Wrong::default();
    let body = read(&cx, &desks, &typed, &mut wrong);
    let agreed = consenting::read(&cx, &typed, &mut wrong, consenting::KEPT_MONTHS);
    let reader: Option<Lang> = typed.get("reader").parse().ok().filter(|it: &Lang| it.has_interface());
    wrong.required(&cx, "reader", reader.is_some());
    let (Some(agreed), Some(reader), true) = (agreed, reader, wrong.is_empty()) else {
        let desk = &permit.object().desk;
        return Ok(opening(&cx, &desks, desk, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong));
    };
    let Agreed { until, language, given } = agreed;
    let (file, _) = store::open(&tx, &permit, &cx.actor, Opening { body, reader, until, language, given }).await?;
    tx.commit().await?;
    Ok(back(&cx, id, file, "opened"))
}

fn typed_of(cx: &Cx, it: &Body) -> Typed {
    let mut typed = Typed::default();
    for (name, value) in [
        ("name", &it.name),
        ("phone", &it.phone),
        ("email", &it.email),
        ("nationality", &it.nationality),
        ("status", &it.status),
        ("situation", &it.situation),
    ] {
        typed.put(name, value);
    }
    typed.put("birth-year", it.birth_year.map(|it| it.to_string()).unwrap_or_default());
    typed.put("languages", cx.locale.languages_typed(&it.languages));
    for need in &it.needs {
        typed.put("need", need);
    }
    typed
}

/// `/work/reception/{id}/files/{file}/edit`.
pub async fn edit(cx: Cx, State(desks): State<Arc<Desks>>, Path((_, id, file)): Path<(String, Uuid, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<SeeFile>(&tx, (id, file, cx.app.clone())).await?;
    let contents = store::read(&tx, &permit, &cx.actor).await?;
    tx.commit().await?;
    let typed = typed_of(&cx, &contents.body);
    Ok(editing(&cx, &desks, &permit.object().bureau.desk, file, StatusCode::OK, &typed, &Wrong::default()))
}

fn editing(
    cx: &Cx,
    desks: &Desks,
    desk: &Desk,
    file: Uuid,
    status: StatusCode,
    typed: &Typed,
    wrong: &Wrong,
) -> Response {
    let title = cx.locale.t(&msg::file_edit());
    let own = href(cx, desk.id.uuid(), file, "");
    let body = html! {
        h2 { (title) }
        (wrong.summary(&cx.locale))
        form class="form" method="post" action={ (own) "/edit" } autocomplete="off" {
            (fields(cx, desks, &Form { cx, typed, wrong }))
            (ui::submit(&cx.locale.t(&platform::msg::save())))
        }
        p { a href=(own) { (cx.locale.t(&msg::file_back())) } }
    };
    frame::answer(cx, status, desk, WAY, &title, &[], body)
}

/// `POST /work/reception/{id}/files/{file}/edit`.
pub async fn change(
    cx: Cx,
    State(desks): State<Arc<Desks>>,
    Path((_, id, file)): Path<(String, Uuid, Uuid)>,
    sent: Sent,
) -> Answer {
    let typed = Typed::from(sent);
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<KeepFile>(&tx, (id, file, cx.app.clone())).await?;
    let mut wrong = Wrong::default();
    let body = read(&cx, &desks, &typed, &mut wrong);
    if !wrong.is_empty() {
        let desk = &permit.object().bureau.desk;
        return Ok(editing(&cx, &desks, desk, file, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong));
    }
    store::change(&tx, &permit, &cx.actor, body).await?;
    tx.commit().await?;
    Ok(back(&cx, id, file, "saved"))
}
