//! The list of topics, adding the usual ones or one's own, rewording and moving them.
//! Who sets up a territory alone reads the list; it is the same for the whole network.

use crate::msg;
use crate::taxonomies::TaxonomyTerm;
use crate::taxonomies::topics::{self, ArrangeTopics};
use crate::work::desk::Work;
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Right};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Tone};
use platform::{Answer, page};
use serde::Deserialize;

/// Most characters of a name and of a description.
const NAME: usize = 80;
const DESCRIPTION: usize = 400;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    saved: String,
}

/// `/work/topics`.
pub async fn index(work: Work, Query(asked): Query<Asked>) -> Answer {
    let may = work.cx.actor.may(Right::SetUp, &[]);
    let title = work.t(&msg::setup_topics());
    let usual = topics::usual(&work.shelf.themes)?;
    let ways = html! {
        @if may {
            div class="cluster" {
                a class="btn btn-primary" href=(work.href("topics/new")) { (work.t(&msg::setup_topic_new())) }
                @if !usual.is_empty() {
                    form method="post" action=(work.href("topics")) {
                        input type="hidden" name="usual" value="1";
                        button class="btn" type="submit" { (work.t(&msg::setup_topics_usual(usual.len()))) }
                    }
                }
            }
        }
    };
    let body = html! {
        @if !asked.saved.is_empty() { (ui::notice(Tone::Ok, true, html! { p { (work.t(&platform::msg::form_saved())) } })) }
        @if work.shelf.themes.is_empty() {
            (ui::empty("list", &work.t(&msg::setup_topics_none()), html! { p { (work.t(&msg::setup_topics_none_lead())) } }, ways))
        } @else {
            p class="lead" { (work.t(&msg::setup_topics_lead())) }
            (ways)
            ol class="topic-list" { @for (at, it) in work.shelf.themes.iter().enumerate() { (line(&work, it, at, may)) } }
        }
    };
    Ok(work.page(&title, "topics", &[], body))
}

fn line(work: &Work, it: &TaxonomyTerm, at: usize, may: bool) -> Markup {
    let name = work.name(&it.name);
    let step = |to: &str, icon: &str, words: String, shown: bool| {
        html! { @if shown { button class="btn btn-small btn-quiet" name="to" value=(to) { (ui::icon(icon)) span class="visually-hidden" { (words) } } } }
    };
    html! {
        li id={ "topic-" (it.id) } {
            span class="topic-name" {
                (ui::icon(ui::topic_icon(&it.code)))
                @if may { a href=(work.href(&format!("topics/{}", it.id))) { (work.plain(&it.name)) } } @else { (work.plain(&it.name)) }
            }
            @if may {
                form class="cluster" method="post" action=(work.href(&format!("topics/{}/position", it.id))) {
                    (step("up", "chevron-up", work.t(&msg::setup_topic_up(name.as_str())), at > 0))
                    (step("down", "chevron-down", work.t(&msg::setup_topic_down(name.as_str())), at + 1 < work.shelf.themes.len()))
                }
            }
        }
    }
}

/// `/work/topics/new`.
pub async fn new(work: Work) -> Answer {
    let _ = work.cx.look::<ArrangeTopics>(()).await?;
    let mut typed = Typed::default();
    typed.put("source", work.lang());
    Ok(form(&work, StatusCode::OK, &typed, &Wrong::default(), None))
}

fn form(work: &Work, status: StatusCode, typed: &Typed, wrong: &Wrong, own: Option<&TaxonomyTerm>) -> Response {
    let it = Form { cx: &work.cx, typed, wrong };
    let source = typed.source(work.lang());
    let (name, description) = (work.t(&msg::setup_name()), work.t(&msg::setup_topic_description()));
    let path = own.map_or_else(|| "topics".to_owned(), |it| format!("topics/{}", it.id));
    let body = html! {
        (wrong.summary(work.locale()))
        form class="form" method="post" action=(work.href(&path)) {
            @if own.is_some() { input type="hidden" name="source" value=(source); } @else { (it.source(source)) }
            (it.texts(source, &[("name", &name, false)]))
            (it.perhaps_texts(source, &[("description", &description, true)]))
            @if own.is_some() { (it.tick("minor", &work.t(&msg::setup_minor()))) }
            (ui::submit(&work.t(&platform::msg::save())))
        }
    };
    let list = work.t(&msg::setup_topics());
    let title = own.map_or_else(|| work.t(&msg::setup_topic_new()), |it| work.name(&it.name));
    let here = if own.is_some() { path } else { "topics/new".to_owned() };
    work.answer(status, &title, &here, &[(&list, "topics")], body)
}

/// `POST /work/topics`: the usual ones, or one that was typed.
pub async fn create(work: Work, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<ArrangeTopics>(&tx, ()).await?;
    let there = &permit.object().terms;
    let new = if typed.ticked("usual") {
        topics::usual(there)?
    } else {
        let mut wrong = Wrong::default();
        match own(&work, &typed, there, &mut wrong) {
            Some(term) => vec![term],
            None => return Ok(form(&work, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong, None)),
        }
    };
    topics::add(&mut tx, &work.cx.actor, &permit, new).await?;
    tx.commit().await?;
    work.directory.refresh_shelf().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href("topics?saved=1")))
}

/// A topic as it was typed. Its code is its name as an address.
fn own(work: &Work, typed: &Typed, there: &[TaxonomyTerm], wrong: &mut Wrong) -> Option<TaxonomyTerm> {
    let source = typed.source(work.lang());
    let name = typed.text("name", source, None, NAME);
    let field = format!("name.{source}");
    wrong.required(&work.cx, &field, name.is_some());
    let name = name?;
    let id = Id::<TaxonomyTerm>::new();
    let code = Some(crate::hsds::slug(name.show(source).value)).filter(|it| !it.is_empty());
    let code = code.unwrap_or_else(|| id.to_string());
    if there.iter().any(|it| it.code == code) {
        wrong.add(field, work.t(&platform::msg::field_taken()));
        return None;
    }
    Some(TaxonomyTerm {
        id,
        code,
        taxonomy: None,
        parent: None,
        name,
        description: typed.text("description", source, None, DESCRIPTION),
        term_uri: None,
        position: 0,
        attributes: Vec::new(),
        metadata: Vec::new(),
    })
}

/// `/work/topics/{id}`.
pub async fn edit(work: Work) -> Answer {
    let look = work.cx.look::<ArrangeTopics>(()).await?;
    let it = look.object().terms.iter().find(|it| it.id.uuid() == work.id).ok_or(Error::NotFound)?;
    let mut typed = Typed::default();
    typed.put("source", it.name.source());
    typed.put_text("name", &it.name);
    if let Some(description) = &it.description {
        typed.put_text("description", description);
    }
    Ok(form(&work, StatusCode::OK, &typed, &Wrong::default(), Some(it)))
}

/// `POST /work/topics/{id}`.
pub async fn update(work: Work, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<ArrangeTopics>(&tx, ()).await?;
    let before = permit.object().terms.iter().find(|it| it.id.uuid() == work.id).ok_or(Error::NotFound)?;
    let source = before.name.source();
    let mut wrong = Wrong::default();
    let name = typed.text("name", source, Some(&before.name), NAME);
    wrong.required(&work.cx, &format!("name.{source}"), name.is_some());
    let Some(name) = name else {
        return Ok(form(&work, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong, Some(before)));
    };
    let description = typed.text("description", source, before.description.as_ref(), DESCRIPTION);
    topics::reword(&mut tx, &work.cx.actor, &permit, &TaxonomyTerm { name, description, ..before.clone() }).await?;
    tx.commit().await?;
    work.directory.refresh_shelf().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href("topics?saved=1")))
}

/// `POST /work/topics/{id}/position`.
pub async fn position(work: Work, sent: Sent) -> Answer {
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<ArrangeTopics>(&tx, ()).await?;
    topics::shift(&mut tx, &work.cx.actor, &permit, Id::from_uuid(work.id), sent.get("to") == "up").await?;
    tx.commit().await?;
    work.directory.refresh_shelf().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("topics#topic-{}", work.id))))
}
