//! The list of organisations that somebody may read in the workspace, and beginning one.
//! An organisation is begun in a territory where whoever begins it may write.

use crate::drafts::policy::{CreateDraft, scopes};
use crate::drafts::{Place, inventory, saving};
use crate::msg;
use crate::organisations::Organisation;
use crate::work::creation::nowhere;
use crate::work::desk::Work;
use crate::work::inventory as shown;
use crate::work::picking;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Lang, Result, Right, Territory, Text};
use maud::html;
use platform::ui::{self, Field, Select};
use platform::{Answer, page};
use serde::Deserialize;
use serde_json::json;

const NAME: usize = crate::work::editor::NAME;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    /// The slug of a territory.
    territory: String,
    lang: String,
    name: String,
    /// The service that is being written, which it is to give.
    #[serde(rename = "for")]
    service: String,
}

/// `/work/organisations`.
pub async fn index(work: Work, Query(asked): Query<shown::Asked>) -> Answer {
    let visible = work.cx.visible();
    let found = inventory::organisations(&work.cx.app.db, &visible, &work.shelf, &asked.q, asked.turn()).await?;
    let words = (&msg::organisation_new(), &msg::list_organisation_name(), &msg::organisations_empty());
    Ok(shown::page(&work, &asked, &found, words))
}

/// The territories where somebody may begin an organisation.
fn territories(work: &Work) -> Vec<&Territory> {
    let may = |it: &&Territory| work.cx.actor.may(Right::Write, &scopes(&work.shelf, it.id, None));
    let mut found: Vec<&Territory> = work.shelf.all_published().filter(may).collect();
    found.sort_by(|a, b| work.locale().compare(&work.name(&a.name), &work.name(&b.name)));
    found
}

/// `/work/organisations/new`.
pub async fn new(work: Work, Query(sent): Query<Sent>) -> Answer {
    Ok(form(&work, &sent, None).await?)
}

async fn form(work: &Work, sent: &Sent, error: Option<&messages::Message>) -> Result<Response> {
    let territories = territories(work);
    let (title, list) = (work.t(&msg::organisation_new()), work.t(&msg::organisations_list()));
    let Some(first) = territories.first() else { return Ok(nowhere(work, &title, (&list, "organisations"))) };
    let chosen = territories.iter().find(|it| it.slug == sent.territory).unwrap_or(first);
    let places: Vec<(String, String)> = territories.iter().map(|it| (it.slug.clone(), work.name(&it.name))).collect();
    let places: Vec<(&str, &str, bool)> =
        places.iter().map(|(slug, name)| (slug.as_str(), name.as_str(), *slug == chosen.slug)).collect();
    let mut languages: Vec<Lang> = territories.iter().flat_map(|it| it.languages.iter().copied()).collect();
    languages.sort_unstable();
    languages.dedup();
    let languages: Vec<(String, String)> =
        languages.into_iter().map(|lang| (lang.to_string(), work.locale().language_name(lang))).collect();
    let asked = if sent.lang.is_empty() { work.lang().to_string() } else { sent.lang.clone() };
    let languages: Vec<(&str, &str, bool)> =
        languages.iter().map(|(tag, name)| (tag.as_str(), name.as_str(), *tag == asked)).collect();
    let error = error.map(|error| work.t(error));
    let summary: Vec<(&str, &str)> = error.iter().map(|error| ("name", error.as_str())).collect();
    let body = html! {
        (ui::error_summary(work.locale(), &summary))
        (picking::way_back(work).await?)
        form class="form" method="post" action=(work.href("organisations")) novalidate {
            @if !sent.service.is_empty() { input type="hidden" name="for" value=(sent.service); }
            (ui::select(work.locale(), Select { name: "territory", label: &work.t(&msg::new_territory()), required: true, options: &places, ..Select::default() }))
            (ui::select(work.locale(), Select { name: "lang", label: &work.t(&msg::new_language()), required: true, options: &languages, ..Select::default() }))
            (ui::field(work.locale(), Field {
                name: "name", label: &work.t(&msg::organisation_name()), value: &sent.name, error: error.as_deref(), required: true, ..Field::default()
            }))
            (ui::submit(&work.t(&msg::new_begin())))
        }
    };
    let status = if error.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(work.answer(status, &title, "organisations/new", &[(&list, "organisations")], body))
}

/// `POST /work/organisations`.
pub async fn create(work: Work, Form(sent): Form<Sent>) -> Answer {
    let territory = work.shelf.published(&sent.territory).ok_or(Error::NotFound)?;
    let tx = work.cx.app.db.begin().await?;
    let place = Place { territory: Some(territory.id), organisation: None };
    let permit = work.cx.permit::<CreateDraft<Organisation>>(&tx, (place, work.shelf.clone())).await?;
    let name = sent.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let wrong = match name.chars().count() {
        0 => Some(platform::msg::field_required()),
        n if n > NAME => Some(platform::msg::field_too_long(NAME)),
        _ => None,
    };
    if let Some(wrong) = wrong {
        drop(tx);
        return Ok(form(&work, &sent, Some(&wrong)).await?);
    }
    let lang = sent.lang.parse::<Lang>().ok().filter(|lang| territory.languages.contains(lang));
    let lang = lang.or(territory.languages.first().copied()).unwrap_or(work.lang());
    let id = Id::<Organisation>::new();
    let organisation: Organisation = serde_json::from_value(json!({
        "id": id, "slug": saving::slug(&name, id), "territory": territory.id, "name": Text::new(lang, name),
    }))
    .map_err(Error::internal)?;
    saving::create(&tx, &work.cx.actor, &permit, organisation).await?;
    let mut to = format!("organisations/{id}");
    if !sent.service.is_empty() {
        let service = sent.service.parse().map_err(|_| Error::NotFound)?;
        picking::attach_organisation(&work, &tx, service, Some(id)).await?;
        to = format!("{to}?for={service}");
    }
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&to)))
}
