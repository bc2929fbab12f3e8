//! Events for machines: what was announced, with times as they are there and in the world's, and every text in every language.
//! Nothing of whoever takes part is in it.

use super::pages::found;
use super::store::{self, Entry};
use super::wanted::{PAGE, Wanted};
use crate::open_data::{described, identified, versions};
use crate::visit::Here;
use axum::response::Response;
use jiff::Timestamp;
use kernel::Error;
use platform::{Answer, Keep, page};
use serde_json::{Value, json};
use utoipa::openapi::path::Operation;

fn record(here: &Here, it: &Entry) -> Value {
    let (event, public) = (&it.event, here.cx.app.settings.public());
    let local = |at: Option<Timestamp>| {
        at.map(|at| at.to_zoned(event.time_zone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    };
    let codes = here.shelf.themes.iter().filter(|theme| event.themes.contains(&theme.id)).map(|theme| &theme.code);
    let place = event.territory.and_then(|id| here.shelf.territory(id));
    let point = |it: &super::model::Point| json!({ "day": it.on, "from": it.from, "to": it.to, "title": versions(&it.title), "who": it.who, "language": it.lang });
    json!({
        "id": event.id,
        "slug": event.slug,
        "page": format!("{public}/{}/exchange/events/{}", event.lang, event.slug),
        "calendar": format!("{public}/{}/exchange/events/{}/event.ics", event.lang, event.slug),
        "kind": event.kind,
        "state": it.state,
        "cancelled_because": (!it.note.is_empty()).then_some(&it.note),
        "language": event.lang,
        "title": versions(&event.title),
        "text": event.text.as_ref().map(versions),
        "territory": place.map(|it| &it.slug),
        "country": place.and_then(|it| here.shelf.country(it.id)).map(|it| &it.slug),
        "begins": local(event.begins_at()),
        "ends": local(event.ends_at()),
        "time_zone": event.zone,
        "place": (!event.place.is_empty()).then_some(&event.place),
        "url": event.link,
        "languages": event.languages,
        "accessibility": event.accessibility.as_ref().map(versions),
        "capacity": event.capacity,
        "themes": codes.collect::<Vec<_>>(),
        "open_to": event.who,
        "report": event.report.as_ref().map(versions),
        "documents": event.documents,
        "agenda": event.agenda.iter().map(point).collect::<Vec<_>>(),
    })
}

/// What says whether something is over is true for a minute.
fn told(answer: &Value) -> Response {
    page::open(page::kept("application/json", answer.to_string(), Keep::ThisMinute))
}

/// `/api/v1/exchange/events`.
pub async fn list(here: Here) -> Answer {
    let wanted = Wanted::read(&here.shelf, &here.parameters);
    let (ahead, past) = found(&here, &wanted).await?;
    let all: Vec<Entry> = match here.asked("when") {
        "ahead" => ahead,
        "past" => past,
        _ => ahead.into_iter().chain(past).collect(),
    };
    let shown = all.iter().skip(wanted.page * PAGE).take(PAGE).map(|it| record(&here, it)).collect::<Vec<_>>();
    Ok(told(&json!({
        "total": all.len(),
        "page": wanted.page + 1,
        "pages": all.len().div_ceil(PAGE),
        "licence": here.cx.app.settings.data_licence,
        "date": here.today(),
        "contents": shown,
    })))
}

/// `/api/v1/exchange/events/{id}`.
pub async fn one(here: Here) -> Answer {
    let now = here.cx.app.clock.now().as_millisecond();
    let found = store::public_these(here.cx.app.db.read(), &[here.id()?], now).await?.pop();
    let mut answer = record(&here, &found.ok_or(Error::NotFound)?);
    answer["licence"] = json!(here.cx.app.settings.data_licence);
    Ok(told(&answer))
}

/// The description of the list.
pub fn describe_list() -> Operation {
    let asked = [
        ("q", "Words, in any language."),
        ("kind", "workshop, high-level-meeting, meeting, webinar or study-visit."),
        ("country", "The slug of a country."),
        ("theme", "The code of a theme."),
        ("when", "ahead or past; both where it is not said, those to come first."),
        ("page", "From 1; 20 events a page."),
    ];
    described("listEvents", "Events of the network that were announced: workshops, meetings, webinars, visits.", &asked)
}

/// The description of one.
pub fn describe_one() -> Operation {
    identified("getEvent", "An event of the network, with its agenda.")
}
