//! Writing a call: saved as one goes, until it is opened.
//! Nobody overwrites what they have not seen: a form bears the revision from which it was made.

use super::model::Call;
use super::policy::{BeginCall, Bureau, DoCall, run_at};
use super::states::Step;
use super::{form, store, words};
use crate::msg;
use crate::practices::model::TITLE;
use crate::visit::Here;
use crate::writing::{self, Finished};
use axum::response::Response;
use http::StatusCode;
use kernel::{Id, Lang, Right, Text};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field};

const LIST: &str = "work/exchange/calls";

/// `/work/exchange/calls/new`.
pub async fn new(here: Here) -> Answer {
    let mut typed = Typed::default();
    typed.put("lang", here.cx.lang());
    Ok(blank(&here, &typed, &Wrong::default(), StatusCode::OK))
}

fn blank(here: &Here, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Response {
    let t = |message| here.t(&message);
    let languages: Vec<(String, String)> =
        Lang::INTERFACE.iter().map(|lang| (lang.to_string(), here.locale().autonym(*lang).into_owned())).collect();
    let run = |slug: &str| {
        let place = here.shelf.territories.iter().find(|it| it.slug == slug).map(|it| it.id);
        place.is_some() && here.cx.actor.may(Right::Facilitate, &run_at(&here.shelf, place))
    };
    let mut all: Vec<(String, String)> = writing::places(here).into_iter().filter(|(slug, _)| run(slug)).collect();
    if here.cx.actor.may(Right::Facilitate, &run_at(&here.shelf, None)) {
        all.insert(0, (String::new(), t(msg::call_whole_network())));
    }
    let form = Form { cx: &here.cx, typed, wrong };
    let body = html! {
        p class="lead" { (t(msg::call_new_lead())) }
        (wrong.summary(here.locale()))
        form class="form" method="post" action=(here.href(LIST)) novalidate {
            (form.choice("place", &t(msg::call_place()), Some(&t(msg::call_place_hint())), &all))
            (form.choice("lang", &t(msg::practice_written_in()), Some(&t(msg::practice_written_in_hint())), &languages))
            (form.field("title", &t(msg::practice_name()), Field { required: true, max: Some(TITLE as u32), ..Field::default() }))
            (ui::submit(&t(msg::practice_begin())))
        }
    };
    let list = t(msg::calls_run());
    here.work(status, &t(msg::call_new()), &format!("{LIST}/new"), &[(&list, LIST)], body)
}

/// `POST /work/exchange/calls`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let title = typed.line("title", TITLE);
    wrong.required(&here.cx, "title", !title.is_empty());
    let lang = typed.get("lang").parse::<Lang>().ok().filter(|lang| lang.has_interface()).unwrap_or(here.cx.lang());
    let slug = typed.get("place");
    let place = here.shelf.territories.iter().find(|it| it.slug == slug);
    if !slug.is_empty() && place.is_none() {
        return Err(kernel::Error::NotFound.into());
    }
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<BeginCall>(&tx, (place.map(|it| it.id), here.shelf.clone())).await?;
    if !wrong.is_empty() {
        drop(tx);
        return Ok(blank(&here, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let id = Id::<Call>::new();
    let zone = place.map_or_else(|| "UTC".to_owned(), |it| it.timezone.clone());
    let mut call = Call::new(id, Text::new(lang, title), place.map(|it| it.id), zone);
    call.criteria = form::suggested(lang);
    store::begin(&tx, &here.cx.actor, &permit, call).await?;
    tx.commit().await?;
    Ok(here.go(&format!("{LIST}/{id}/edit"), ""))
}

/// `/work/exchange/calls/{id}/edit`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<DoCall>((here.id()?, here.shelf.clone(), Step::Edit)).await?;
    let typed = form::typed(&here, &look.object().entry.call);
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), None, StatusCode::OK))
}

pub(super) fn shown(
    here: &Here,
    bureau: &Bureau,
    typed: &Typed,
    wrong: &Wrong,
    told: Option<Markup>,
    status: StatusCode,
) -> Response {
    let it = &bureau.entry.call;
    let path = format!("{LIST}/{}", it.id);
    let name = it.title.show(here.cx.lang()).value.clone();
    let form = Form { cx: &here.cx, typed, wrong };
    let body = html! {
        @if let Some(told) = told { (told) }
        (wrong.summary(here.locale()))
        form class="form edit-form" method="post" action=(here.href(&path)) data-autosave novalidate {
            input type="hidden" name="seen" value=(bureau.entry.revision);
            (writing::bar(here, words::stage_badge(here.locale(), bureau.entry.stage)))
            (form::fields(here, &form, it))
            div class="cluster" {
                button class="btn btn-primary" type="submit" { (here.t(&msg::exchange_save())) }
                button class="btn" type="submit" name="then" value="show" { (here.t(&msg::practice_save_and_show())) }
            }
        }
    };
    let list = here.t(&msg::calls_run());
    let trail = [(list.as_str(), LIST), (name.as_str(), path.as_str())];
    here.scripted(status, &here.t(&msg::call_edit()), &format!("{path}/edit"), &trail, body, &["editor"])
}

/// `POST /work/exchange/calls/{id}`: saves, unless somebody else did in the meantime.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let (quiet, id) = (writing::is_quiet(&typed), here.id()?);
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoCall>(&tx, (id, here.shelf.clone(), Step::Edit)).await?;
    let mut wrong = Wrong::default();
    let call = form::read(&here, &permit.object().entry.call, &typed, &mut wrong);
    if !wrong.is_empty() {
        drop(tx);
        if quiet {
            return Ok(writing::not_saved(&here));
        }
        return Ok(shown(&here, permit.object(), &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let (seen, path) = (writing::seen(&typed), format!("{LIST}/{id}"));
    let done = store::save(&tx, &here.cx.actor, &permit, seen, call).await;
    match writing::finish(&here, &typed, tx, &path, (done, &msg::call_overtaken())).await? {
        Finished::Answered(answer) => Ok(answer),
        Finished::Overtaken(told) => {
            Ok(shown(&here, permit.object(), &typed, &wrong, Some(told), StatusCode::CONFLICT))
        }
    }
}
