//! Offers and requests as data: CSV and XLSX of all that the filters leave, and JSON of what everybody sees.
//! A file of the workspace has what whoever asks may see, and is kept nowhere.

use super::model::{Listing, Side};
use super::pages::{self, Place};
use super::policy::Sight;
use super::store::{self, Entry};
use super::views::Around;
use super::wanted::{PAGE, Wanted};
use super::words;
use crate::msg;
use crate::open_data::{self, BETWEEN, MOST, PIECE, Sheet, described, identified, versions};
use crate::practices::views::themes;
use crate::visit::Here;
use kernel::{Error, Text};
use platform::sheets::Format;
use platform::{Answer, page};
use serde_json::{Value, json};
use utoipa::openapi::path::Operation;

/// A side as CSV, in UTF-8 with the mark by which spreadsheets know it.
pub async fn csv(here: Here) -> Answer {
    table(&here, Format::Csv).await
}

/// A side as XLSX.
pub async fn xlsx(here: Here) -> Answer {
    table(&here, Format::Xlsx).await
}

fn headings(here: &Here, side: Side) -> Vec<String> {
    let all = [
        msg::practice_name(),
        words::what(side),
        msg::practice_institution(),
        words::place(side),
        msg::practice_themes(),
        msg::listing_modalities(),
        msg::listing_languages(),
        msg::practice_from(),
        msg::practice_to(),
        msg::listing_cost(),
        match side {
            Side::Offer => msg::listing_capacity(),
            Side::Request => msg::listing_urgency(),
        },
        msg::listing_conditions(),
        msg::listing_visibility(),
        msg::practice_contact_email(),
        msg::practice_language(),
        msg::practice_page(),
        msg::exchange_licence(),
        msg::exchange_date(),
    ];
    all.iter().map(|it| here.t(it)).collect()
}

fn cells(around: &Around<'_>, place: &Place, it: &Listing) -> Vec<String> {
    let here = around.here;
    let (locale, lang) = (here.locale(), here.cx.lang());
    let text = |text: Option<&Text>| text.map(|it| it.show(lang).value.clone()).unwrap_or_default();
    let t = |message| here.t(&message);
    vec![
        text(Some(&it.title)),
        text(Some(&it.what)),
        around.institutions.get(&it.organisation.uuid()).map(|it| it.called(locale)).unwrap_or_default(),
        around.place(it).unwrap_or_default(),
        themes(locale, &here.shelf, &it.themes).join(BETWEEN),
        it.modalities.iter().map(|it| it.name(locale)).collect::<Vec<_>>().join(BETWEEN),
        it.languages.iter().map(|lang| locale.language_name(*lang)).collect::<Vec<_>>().join(BETWEEN),
        it.period.from.map(|day| day.to_string()).unwrap_or_default(),
        it.period.to.map(|day| day.to_string()).unwrap_or_default(),
        t(words::cost(it.cost)),
        match it.side {
            Side::Offer => it.capacity.map(|count| count.to_string()).unwrap_or_default(),
            Side::Request => t(words::urgency(it.urgency)),
        },
        text(it.conditions.as_ref()),
        t(words::visibility(it.visibility)),
        it.contact.email.clone(),
        it.lang.to_string(),
        format!("{}/{lang}/{}/{}", here.cx.app.settings.public(), place.folder(), it.id),
        here.cx.app.settings.data_licence.clone(),
        here.today().to_string(),
    ]
}

async fn table(here: &Here, format: Format) -> Answer {
    let place = Place::of(here);
    let sight = Sight::of(&here.cx, &here.shelf).await?;
    let mut sheet = Sheet::begin(here, format, &here.t(&words::sides(place.side)), &headings(here, place.side))?;
    let wanted = Wanted { page: 0, ..Wanted::read(place.side, &here.shelf, &here.parameters) };
    for offset in (0..MOST).step_by(PIECE) {
        let query = wanted.query(here.cx.lang(), &sight);
        let query = search::Query { offset, limit: PIECE, facets: Vec::new(), ..query };
        let found = pages::search(here, &place, &sight, &query)?;
        let entries = pages::load(here, &sight, &found).await?;
        let listings: Vec<Listing> = entries.into_iter().map(|it| it.listing).collect();
        let around = Around::of(here, &listings).await?;
        for it in &listings {
            sheet.row(&cells(&around, &place, it))?;
        }
        if found.hits.len() < PIECE {
            break;
        }
    }
    let name = format!("{}.{}", place.side.folder(), format.extension());
    Ok(page::file(format.media_type(), sheet.finish()?, place.keep(), &name))
}

/// A listing as the API gives it: nothing but what everybody sees.
fn record(around: &Around<'_>, entry: &Entry) -> Value {
    let (here, it) = (around.here, &entry.listing);
    let by = around.institutions.get(&it.organisation.uuid()).map(|of| {
        let country = of.country(&here.shelf).map(|at| at.slug.as_str());
        json!({ "id": of.id, "name": versions(&of.name), "type": of.kind, "country": country })
    });
    let codes = here.shelf.themes.iter().filter(|theme| it.themes.contains(&theme.id)).map(|theme| &theme.code);
    let day = |millis: i64| jiff::Timestamp::from_millisecond(millis).map(|at| at.to_string()).ok();
    let mut record = json!({
        "id": it.id,
        "side": it.side,
        "opened": entry.opened_at.and_then(day),
        "language": it.lang,
        "title": versions(&it.title),
        "what": versions(&it.what),
        "conditions": it.conditions.as_ref().map(versions),
        "institution": by,
        "territory": it.territory.and_then(|id| here.shelf.territory(id)).map(|at| at.slug.as_str()),
        "themes": codes.collect::<Vec<_>>(),
        "modalities": it.modalities,
        "working_languages": it.languages,
        "period": it.period,
        "cost": it.cost,
        "contact": it.contact,
    });
    match it.side {
        Side::Offer => {
            record["capacity"] = json!(it.capacity);
            record["practice"] = json!(it.practice);
        }
        Side::Request => record["urgency"] = json!(it.urgency),
    }
    record
}

/// `/api/v1/exchange/offers` and `/api/v1/exchange/requests`.
pub async fn list(here: Here) -> Answer {
    let (place, sight) = (Place::of(&here), Sight::public());
    let wanted = Wanted::read(place.side, &here.shelf, &here.parameters);
    let query = search::Query { facets: Vec::new(), ..wanted.query(here.cx.lang(), &sight) };
    let found = pages::search(&here, &place, &sight, &query)?;
    let entries = pages::load(&here, &sight, &found).await?;
    let listings: Vec<Listing> = entries.iter().map(|it| it.listing.clone()).collect();
    let around = Around::of(&here, &listings).await?;
    let records = entries.iter().map(|it| record(&around, it)).collect();
    Ok(open_data::listed(&here, found.total, wanted.page, PAGE, records))
}

/// `/api/v1/exchange/offers/{id}` and `/api/v1/exchange/requests/{id}`.
pub async fn one(here: Here) -> Answer {
    let place = Place::of(&here);
    let found = store::open(here.cx.app.db.read(), &Sight::public(), &[here.id()?]).await?.pop();
    let entry = found.filter(|it| it.listing.side == place.side).ok_or(Error::NotFound)?;
    let around = Around::of(&here, std::slice::from_ref(&entry.listing)).await?;
    Ok(open_data::one(&here, record(&around, &entry)))
}

/// The description of a list.
pub fn describe_list(side: Side) -> Operation {
    let mut parameters = vec![
        ("q", "Words of title, text, themes, institution and country."),
        ("theme", "Code of a theme."),
        ("country", "Slug of the country of the experience, or where it is needed."),
        ("modality", "A form of cooperation, such as study-visit."),
        ("language", "BCP 47 tag of a working language."),
        ("page", "From 1."),
    ];
    let (id, summary) = match side {
        Side::Offer => ("listOffers", "Offers of cooperation that are open to everybody."),
        Side::Request => {
            parameters.push(("urgency", "usual, soon or urgent."));
            ("listRequests", "Requests of cooperation that are open to everybody.")
        }
    };
    described(id, summary, &parameters)
}

/// The description of one.
pub fn describe_one(side: Side) -> Operation {
    match side {
        Side::Offer => identified("getOffer", "An open offer of cooperation."),
        Side::Request => identified("getRequest", "An open request of cooperation."),
    }
}
