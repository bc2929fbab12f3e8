//! The pages on which one looks for a record to name: some at once, others by a part of their name, and a button for each.
//! What may be named is asked again when it is chosen.

use super::around::{self, Named};
use super::views::state;
use super::{attach_organisation, attach_place};
use crate::drafts::choices::{self, Wanted};
use crate::drafts::inventory::Line;
use crate::drafts::lists;
use crate::drafts::policy::EditDraft;
use crate::drafts::saving::{self, Saved};
use crate::drafts::{Place, fingerprint};
use crate::guides::Guide;
use crate::msg;
use crate::services::Service;
use crate::work::desk::Work;
use crate::work::kinds::Kind;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Right};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Field};
use platform::{Answer, page};
use serde::Deserialize;
use uuid::Uuid;

/// Records on the page.
const MOST: usize = 20;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    q: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    /// What was chosen; empty for none.
    choose: String,
}

/// One of these pages.
struct Picker<'a> {
    /// Below the record: `places`.
    rest: &'static str,
    title: Message,
    q: &'a str,
    found: Vec<Named>,
    chosen: Vec<Uuid>,
    /// What else may be done.
    others: Markup,
}

fn shown<T: Kind>(work: &Work, record: &T, mut it: Picker<'_>) -> Response {
    let (title, list, path) = (work.t(&it.title), work.t(&T::list()), work.path_of::<T>());
    let name = work.called(record);
    let more = it.found.len() > MOST;
    it.found.truncate(MOST);
    let at = work.of::<T>(&format!("/{}", it.rest));
    let body = html! {
        form class="list-filters" method="get" action=(at) role="search" {
            (ui::field(work.locale(), Field { name: "q", label: &work.t(&msg::pick_search()), value: it.q, kind: ui::Kind::Search, ..Field::default() }))
            div { button class="btn" type="submit" { (work.t(&msg::pick_search_go())) } }
        }
        @if it.found.is_empty() { p role="status" { (work.t(&msg::pick_none())) } }
        @else {
            form method="post" action=(at) {
                ul class="choices" {
                    @for known in &it.found {
                        li {
                            div {
                                strong { bdi { (known.name) } } " " (state(work, known))
                                @if !known.about.is_empty() { p class="soft" { bdi { (known.about) } } }
                            }
                            @if it.chosen.contains(&known.id) { span class="soft" { (ui::icon("check")) (work.t(&msg::pick_chosen())) } }
                            @else {
                                button class="btn" type="submit" name="choose" value=(known.id) aria-label=(work.t(&msg::pick_choose_this(known.name.as_str()))) { (work.t(&msg::pick_choose())) }
                            }
                        }
                    }
                }
            }
            @if more { p class="soft" { (work.t(&msg::pick_more())) } }
        }
        div class="cluster" {
            (it.others)
            a class="btn btn-quiet" href=(work.of::<T>("")) { (work.t(&msg::pick_back())) }
        }
    };
    let trail = [(list.as_str(), T::FOLDER), (name.as_str(), path.as_str())];
    work.answer(StatusCode::OK, &title, &format!("{path}/{}", it.rest), &trail, body)
}

fn words(asked: &Asked) -> Wanted<'_> {
    Wanted::Words(&asked.q, MOST as u64 + 1)
}

/// The one that was chosen.
fn this(sent: &Sent) -> Result<Uuid, Error> {
    sent.choose.parse().map_err(|_| Error::NotFound)
}

fn back<T: Kind>(work: &Work, part: &str) -> Response {
    page::redirect(StatusCode::SEE_OTHER, &format!("{}#{part}", work.of::<T>("?saved=1")))
}

/// `/work/services/{id}/places?q=`.
pub async fn places(work: Work, Query(asked): Query<Asked>) -> Answer {
    let look = work.cx.look::<EditDraft<Service>>(work.key()).await?;
    let service = look.object().present().ok_or(Error::NotFound)?;
    let (db, visible, at) = (&work.cx.app.db, work.cx.visible(), look.object().place());
    let found = choices::places(db, &visible, &work.shelf, at, words(&asked)).await?;
    let owner = service.organisation.map(|id| format!("&organisation={id}")).unwrap_or_default();
    let new = format!("locations/new?for={}{owner}", service.id);
    let picker = Picker {
        rest: "places",
        title: msg::pick_places(),
        q: &asked.q,
        found: found.iter().map(|it| around::place(&work, it)).collect(),
        chosen: service.places.iter().map(|it| it.location.uuid()).collect(),
        others: html! { a class="btn" href=(work.href(&new)) { (work.t(&msg::pick_new_place())) } },
    };
    Ok(shown(&work, service, picker))
}

/// `POST /work/services/{id}/places`.
pub async fn add_place(work: Work, Form(sent): Form<Sent>) -> Answer {
    let wanted = this(&sent)?;
    let at = work.cx.look::<EditDraft<Service>>(work.key()).await?.object().place();
    let visible = work.cx.visible();
    let found = choices::places(&work.cx.app.db, &visible, &work.shelf, at, Wanted::This(wanted)).await?;
    let place = found.first().ok_or(Error::NotFound)?.record.id;
    let tx = work.cx.app.db.begin().await?;
    attach_place(&work, &tx, Id::from_uuid(work.id), place).await?;
    tx.commit().await?;
    Ok(back::<Service>(&work, "part-where"))
}

/// `/work/services/{id}/organisation?q=`.
pub async fn organisation(work: Work, Query(asked): Query<Asked>) -> Answer {
    let look = work.cx.look::<EditDraft<Service>>(work.key()).await?;
    let service = look.object().present().ok_or(Error::NotFound)?;
    let (db, visible) = (&work.cx.app.db, work.cx.visible());
    let found = choices::organisations(db, &visible, &work.shelf, service.territory, words(&asked)).await?;
    let bare = Place { territory: Some(service.territory), organisation: None };
    let everywhere = work.cx.actor.may(Right::Write, &bare.scopes(&work.shelf));
    let new = format!("organisations/new?for={}", service.id);
    let picker = Picker {
        rest: "organisation",
        title: msg::pick_organisation(),
        q: &asked.q,
        found: found.iter().map(|it| around::lying(&work, it, it.record.territory)).collect(),
        chosen: service.organisation.into_iter().map(Id::uuid).collect(),
        others: html! {
            @if everywhere {
                a class="btn" href=(work.href(&new)) { (work.t(&msg::pick_new_organisation())) }
                @if service.organisation.is_some() {
                    form method="post" action=(work.of::<Service>("/organisation")) {
                        button class="btn btn-quiet" type="submit" name="choose" value="" { (work.t(&msg::pick_organisation_remove())) }
                    }
                }
            }
        },
    };
    Ok(shown(&work, service, picker))
}

/// `POST /work/services/{id}/organisation`.
pub async fn set_organisation(work: Work, Form(sent): Form<Sent>) -> Answer {
    let chosen = if sent.choose.is_empty() {
        None
    } else {
        let look = work.cx.look::<EditDraft<Service>>(work.key()).await?;
        let territory = look.object().present().ok_or(Error::NotFound)?.territory;
        let (db, visible, wanted) = (&work.cx.app.db, work.cx.visible(), Wanted::This(this(&sent)?));
        let found = choices::organisations(db, &visible, &work.shelf, territory, wanted).await?;
        Some(found.first().ok_or(Error::NotFound)?.record.id)
    };
    let tx = work.cx.app.db.begin().await?;
    attach_organisation(&work, &tx, Id::from_uuid(work.id), chosen).await?;
    tx.commit().await?;
    Ok(back::<Service>(&work, "part-where"))
}

/// `/work/guides/{id}/services?q=`.
pub async fn services(work: Work, Query(asked): Query<Asked>) -> Answer {
    let look = work.cx.look::<EditDraft<Guide>>(work.key()).await?;
    let guide = look.object().present().ok_or(Error::NotFound)?;
    let wanted = lists::Wanted { territory: Some(guide.territory), words: asked.q.clone(), ..Default::default() };
    let (db, visible) = (&work.cx.app.db, work.cx.visible::<Service>());
    let found = lists::page(db, &visible, &work.shelf, &wanted).await?;
    let line = |it: &lists::Line| {
        let line = Line { record: it.service.clone(), state: it.state, published: it.published, public: it.published };
        around::lying(&work, &line, Some(it.service.territory))
    };
    let picker = Picker {
        rest: "services",
        title: msg::pick_services(),
        q: &asked.q,
        found: found.lines.iter().take(MOST + 1).map(line).collect(),
        chosen: guide.services.iter().map(|it| it.uuid()).collect(),
        others: html! {},
    };
    Ok(shown(&work, guide, picker))
}

/// `POST /work/guides/{id}/services`.
pub async fn add_service(work: Work, Form(sent): Form<Sent>) -> Answer {
    let wanted = this(&sent)?;
    let (db, visible) = (&work.cx.app.db, work.cx.visible::<Service>());
    let found = lists::chosen(db, &visible, &work.shelf, &[wanted]).await?;
    let service = found.first().ok_or(Error::NotFound)?.service.id;
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<EditDraft<Guide>>(&tx, work.key()).await?;
    let present = permit.object().present().ok_or(Error::NotFound)?;
    let mut record = present.clone();
    if !record.services.contains(&service) {
        record.services.push(service);
    }
    match saving::save(&tx, &work.cx.actor, &permit, &fingerprint(present)?, record).await? {
        Saved::Done(_) => tx.commit().await?,
        Saved::Unchanged => {}
        Saved::Conflict(_) => return Err(Error::Conflict.into()),
    }
    Ok(back::<Guide>(&work, "linked"))
}
