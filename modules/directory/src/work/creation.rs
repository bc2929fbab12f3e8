//! Beginning a service: where, in whose name, in which language, and what it is called.
//! Only the places where somebody may write are offered, and only there does the policy allow it.

use super::desk::Work;
use crate::drafts::policy::{CreateDraft, scopes};
use crate::drafts::{Place, saving};
use crate::msg;
use crate::organisations::{self, Organisation};
use crate::services::Service;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Lang, Reach, Result, Right, Scope, Territory, Text};
use maud::html;
use messages::Message;
use platform::ui::{self, Field, Select};
use platform::{Answer, page};
use serde::Deserialize;
use std::sync::Arc;

/// Most characters of a name.
const NAME: usize = super::editor::NAME;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    territory: String,
    organisation: String,
    lang: String,
    name: String,
}

/// The organisations that somebody speaks for.
async fn own(work: &Work) -> Result<Vec<Arc<Organisation>>> {
    let Reach::Only(scopes) = work.cx.actor.reach(Right::Write) else { return Ok(Vec::new()) };
    let ids = scopes.into_iter().filter_map(|scope| match scope {
        Scope::Organisation(id) => Some(Id::from_uuid(id)),
        _ => None,
    });
    work.directory.organisations(&ids.collect::<Vec<_>>()).await
}

/// The territories where somebody may begin a service.
fn territories<'a>(work: &'a Work, own: &[Arc<Organisation>]) -> Vec<&'a Territory> {
    let may = |territory: &&Territory| {
        work.cx.actor.may(Right::Write, &scopes(&work.shelf, territory.id, None))
            || own.iter().any(|it| it.territory == Some(territory.id))
    };
    let mut found: Vec<&Territory> = work.shelf.all_published().filter(may).collect();
    found.sort_by(|a, b| work.locale().compare(&work.name(&a.name), &work.name(&b.name)));
    found
}

/// `/work/services/new?territory=`.
pub async fn new(work: Work, Query(sent): Query<Sent>) -> Answer {
    Ok(form(&work, &sent, Vec::new()).await?)
}

async fn form(work: &Work, sent: &Sent, errors: Vec<(&'static str, Message)>) -> Result<Response> {
    let own = own(work).await?;
    let territories = territories(work, &own);
    let chosen = territories.iter().find(|it| it.slug == sent.territory).or(territories.first()).copied();
    let title = work.t(&msg::new_title());
    let list = work.t(&msg::list_title());
    let Some(chosen) = chosen else { return Ok(nowhere(work, &title, (&list, "services"))) };
    let said: Vec<(&str, String)> = errors.iter().map(|(name, words)| (*name, work.t(words))).collect();
    let error = |field: &str| said.iter().find(|(name, _)| *name == field).map(|(_, words)| words.as_str());
    let summary: Vec<(&str, &str)> = said.iter().map(|(name, words)| (*name, words.as_str())).collect();
    let everywhere = work.cx.actor.may(Right::Write, &scopes(&work.shelf, chosen.id, None));
    let mut organisations = if everywhere {
        organisations::store::of_territory(work.cx.app.db.read(), chosen.id).await?
    } else {
        Vec::new()
    };
    for it in own {
        if !organisations.iter().any(|known| known.id == it.id) {
            organisations.push((*it).clone());
        }
    }
    let mut names: Vec<(String, String, bool)> = organisations
        .iter()
        .map(|it| (it.id.to_string(), work.name(&it.name), it.id.to_string() == sent.organisation))
        .collect();
    names.sort_by(|a, b| work.locale().compare(&a.1, &b.1));
    if everywhere {
        names.insert(0, (String::new(), work.t(&msg::new_organisation_none()), sent.organisation.is_empty()));
    }
    let languages: Vec<(String, String, bool)> = chosen
        .languages
        .iter()
        .map(|lang| (lang.to_string(), work.locale().language_name(*lang), lang.as_str() == sent.lang))
        .collect();
    let body = html! {
        (ui::error_summary(work.locale(), &summary))
        @if territories.len() > 1 {
            form class="form" method="get" action=(work.href("services/new")) {
                @let options: Vec<(String, String, bool)> = territories.iter().map(|it| (it.slug.clone(), work.name(&it.name), it.id == chosen.id)).collect();
                (select(work, "territory", &msg::new_territory(), &options, None))
                div { button class="btn" type="submit" { (work.t(&msg::new_territory_choose())) } }
            }
        }
        form class="form" method="post" action=(work.href("services")) novalidate {
            input type="hidden" name="territory" value=(chosen.slug);
            p { strong { (work.plain(&chosen.name)) } }
            (select(work, "lang", &msg::new_language(), &languages, None))
            (ui::field(work.locale(), Field {
                name: "name", label: &work.t(&msg::edit_name()), value: &sent.name, error: error("name"), required: true,
                hint: Some(&work.t(&msg::new_name_hint())), ..Field::default()
            }))
            (select(work, "organisation", &msg::new_organisation(), &names, error("organisation")))
            (ui::submit(&work.t(&msg::new_begin())))
        }
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(work.answer(status, &title, "services/new", &[(&list, "services")], body))
}

/// Where nothing can be begun yet, as no territory is public: how to get there.
pub fn nowhere(work: &Work, title: &str, (list, folder): (&str, &str)) -> Response {
    let may = work.cx.actor.may_somewhere(Right::SetUp);
    let way = html! { @if may { a class="btn btn-primary" href=(work.href("territories")) { (work.t(&msg::setup_territories())) } } };
    let lead = html! { p { (work.t(&msg::new_nowhere_lead())) } };
    let body = ui::empty("map", &work.t(&msg::new_nowhere()), lead, way);
    work.page(title, &format!("{folder}/new"), &[(list, folder)], body)
}

fn select(
    work: &Work,
    name: &str,
    label: &Message,
    options: &[(String, String, bool)],
    error: Option<&str>,
) -> maud::Markup {
    let options: Vec<(&str, &str, bool)> =
        options.iter().map(|(value, label, chosen)| (value.as_str(), label.as_str(), *chosen)).collect();
    let label = work.t(label);
    ui::select(
        work.locale(),
        Select { name, label: &label, error, required: true, options: &options, ..Select::default() },
    )
}

/// `POST /work/services`.
pub async fn create(work: Work, Form(sent): Form<Sent>) -> Answer {
    let name = sent.name.trim();
    let territory = work.shelf.published(&sent.territory).ok_or(Error::NotFound)?;
    let organisation = match sent.organisation.as_str() {
        "" => None,
        id => Some(id.parse::<Id<Organisation>>().map_err(|_| Error::NotFound)?),
    };
    let lang = sent.lang.parse::<Lang>().ok().filter(|lang| territory.languages.contains(lang));
    let lang = lang.or(territory.languages.first().copied()).unwrap_or(work.lang());
    let place = Place { territory: Some(territory.id), organisation };
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<CreateDraft<Service>>(&tx, (place, work.shelf.clone())).await?;
    let wrong = match name.chars().count() {
        0 => Some(platform::msg::field_required()),
        n if n > NAME => Some(platform::msg::field_too_long(NAME)),
        _ => None,
    };
    if let Some(wrong) = wrong {
        drop(tx);
        return Ok(form(&work, &sent, vec![("name", wrong)]).await?);
    }
    let id = Id::<Service>::new();
    let service = Service::new(id, &saving::slug(name, id), territory.id, Text::new(lang, name));
    let service = Service { organisation, ..service };
    saving::create(&tx, &work.cx.actor, &permit, service).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("services/{id}"))))
}
