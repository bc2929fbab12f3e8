//! The list of places that somebody may read in the workspace, and beginning one.
//! A place belongs to an organisation in whose name whoever begins it may write.

use crate::drafts::policy::{CreateDraft, EditDraft};
use crate::drafts::{Place, choices, inventory, saving};
use crate::locations::Location;
use crate::msg;
use crate::organisations::{self, Organisation};
use crate::work::desk::Work;
use crate::work::inventory as shown;
use crate::work::picking;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Reach, Result, Right, Scope, Text};
use maud::html;
use platform::ui::{self, Field, Select};
use platform::{Answer, page};
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

const NAME: usize = crate::work::editor::NAME;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    organisation: String,
    name: String,
    /// The service that is being written, in which it is to be named.
    #[serde(rename = "for")]
    service: String,
}

/// `/work/locations`.
pub async fn index(work: Work, Query(asked): Query<shown::Asked>) -> Answer {
    let visible = work.cx.visible();
    let found = inventory::locations(&work.cx.app.db, &visible, &work.shelf, &asked.q, asked.turn()).await?;
    let words = (&msg::location_new(), &msg::location_name(), &msg::locations_empty());
    Ok(shown::page(&work, &asked, &found, words))
}

/// The organisations in whose name somebody may write, by name.
async fn owners(work: &Work) -> Result<Vec<(String, String)>> {
    let db = work.cx.app.db.read();
    let mut found: BTreeMap<Id<Organisation>, String> = BTreeMap::new();
    if let Reach::Only(scopes) = work.cx.actor.reach(Right::Write) {
        let ids = scopes.into_iter().filter_map(|scope| match scope {
            Scope::Organisation(id) => Some(Id::from_uuid(id)),
            _ => None,
        });
        for it in work.directory.organisations(&ids.collect::<Vec<_>>()).await? {
            found.insert(it.id, work.name(&it.name));
        }
    }
    let may = |scopes: &[Scope]| work.cx.actor.may(Right::Write, scopes);
    for territory in work.shelf.all_published() {
        let place = Place { territory: Some(territory.id), organisation: None };
        if may(&place.scopes(&work.shelf)) {
            for it in organisations::store::of_territory(db, territory.id).await? {
                found.insert(it.id, work.name(&it.name));
            }
        }
    }
    let mut found: Vec<(String, String)> = found.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    found.sort_by(|a, b| work.locale().compare(&a.1, &b.1));
    Ok(found)
}

/// An organisation that was never published, where somebody may write in its name.
async fn begun(work: &Work, id: Uuid) -> Result<Option<(String, String)>> {
    match work.cx.look::<EditDraft<Organisation>>((Id::from_uuid(id), work.shelf.clone())).await {
        Ok(look) => Ok(look.object().present().map(|it| (id.to_string(), work.name(&it.name)))),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// `/work/locations/new`.
pub async fn new(work: Work, Query(sent): Query<Sent>) -> Answer {
    Ok(form(&work, &sent, None).await?)
}

async fn form(work: &Work, sent: &Sent, error: Option<&messages::Message>) -> Result<Response> {
    let mut owners = owners(work).await?;
    if let Ok(asked) = sent.organisation.parse::<Uuid>()
        && !owners.iter().any(|(id, _)| *id == sent.organisation)
    {
        // One that is only being written; whether it may be named is asked when it is.
        owners.extend(begun(work, asked).await?);
    }
    let (title, list) = (work.t(&msg::location_new()), work.t(&msg::locations_list()));
    if owners.is_empty() {
        let way = html! { a class="btn btn-primary" href=(work.href("organisations/new")) { (work.t(&msg::organisation_new())) } };
        let body = ui::empty("map-pin", &work.t(&msg::location_nowhere()), html! {}, way);
        return Ok(work.page(&title, "locations/new", &[(&list, "locations")], body));
    }
    let options: Vec<(&str, &str, bool)> =
        owners.iter().map(|(id, name)| (id.as_str(), name.as_str(), *id == sent.organisation)).collect();
    let error = error.map(|error| work.t(error));
    let summary: Vec<(&str, &str)> = error.iter().map(|error| ("name", error.as_str())).collect();
    let body = html! {
        (ui::error_summary(work.locale(), &summary))
        (picking::way_back(work).await?)
        form class="form" method="post" action=(work.href("locations")) novalidate {
            @if !sent.service.is_empty() { input type="hidden" name="for" value=(sent.service); }
            (ui::select(work.locale(), Select { name: "organisation", label: &work.t(&msg::location_of()), required: true, options: &options, ..Select::default() }))
            (ui::field(work.locale(), Field {
                name: "name", label: &work.t(&msg::location_name()), value: &sent.name, error: error.as_deref(), required: true, ..Field::default()
            }))
            (ui::submit(&work.t(&msg::new_begin())))
        }
    };
    let status = if error.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(work.answer(status, &title, "locations/new", &[(&list, "locations")], body))
}

/// `POST /work/locations`.
pub async fn create(work: Work, Form(sent): Form<Sent>) -> Answer {
    let owner = sent.organisation.parse::<Id<Organisation>>().map_err(|_| Error::NotFound)?;
    let line = choices::named::<Organisation>(&work.cx.app.db, &[owner.uuid()]).await?.pop().ok_or(Error::NotFound)?;
    let organisation = line.record;
    let tx = work.cx.app.db.begin().await?;
    let place = Place { territory: organisation.territory, organisation: Some(owner) };
    let permit = work.cx.permit::<CreateDraft<Location>>(&tx, (place, work.shelf.clone())).await?;
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
    let id = Id::<Location>::new();
    let lang = organisation.name.source();
    let location = Location { id, organisation: Some(owner), name: Some(Text::new(lang, name)), ..Location::default() };
    saving::create(&tx, &work.cx.actor, &permit, location).await?;
    let mut to = format!("locations/{id}");
    if !sent.service.is_empty() {
        let service = sent.service.parse().map_err(|_| Error::NotFound)?;
        picking::attach_place(&work, &tx, service, id).await?;
        to = format!("{to}?for={service}");
    }
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&to)))
}
