//! Practices as open data: CSV and XLSX of all that the filters leave, and JSON.
//! Only what is public is in them.

use super::model::{Document, Part, Practice};
use super::store::{self, Entry};
use super::wanted::{PAGE, Wanted};
use super::{pages, views, words};
use crate::institutions::{self, Institution};
use crate::open_data::{self, BETWEEN, MOST, PIECE, Sheet, described, identified, versions};
use crate::visit::Here;
use crate::{goals, msg};
use kernel::{Error, Result, Text};
use platform::sheets::Format;
use platform::{Answer, Keep, page};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use utoipa::openapi::path::Operation;
use uuid::Uuid;

type Known = HashMap<Uuid, Institution>;

async fn known(here: &Here, entries: &[Entry]) -> Result<Known> {
    let ids: Vec<Uuid> = entries.iter().flat_map(|it| it.practice.institutions()).collect();
    institutions::named(&here.cx.app, &ids).await
}

/// `/{lang}/exchange/practices.csv`, in UTF-8 with the mark by which spreadsheets know it.
pub async fn csv(here: Here) -> Answer {
    table(&here, Format::Csv).await
}

/// `/{lang}/exchange/practices.xlsx`.
pub async fn xlsx(here: Here) -> Answer {
    table(&here, Format::Xlsx).await
}

fn headings(here: &Here) -> Vec<String> {
    let first = [
        msg::practice_name(),
        msg::practice_summary(),
        msg::practice_institution(),
        msg::practice_kind(),
        msg::practice_country(),
        msg::practice_partners(),
        msg::practice_from(),
        msg::practice_to(),
        msg::practice_themes(),
        msg::practice_populations(),
        msg::practice_compact(),
        msg::practice_sdg(),
        msg::practice_results(),
        msg::practice_criteria(),
    ];
    let last = [msg::practice_language(), msg::practice_page(), msg::exchange_licence(), msg::exchange_date()];
    let parts = Part::ALL.iter().map(|it| words::part(*it));
    first.into_iter().chain(parts).chain(last).map(|it| here.t(&it)).collect()
}

fn cells(here: &Here, known: &Known, it: &Practice) -> Vec<String> {
    let (locale, lang) = (here.locale(), here.cx.lang());
    let around = views::Around { locale, shelf: &here.shelf, institutions: known };
    let own = known.get(&it.organisation.uuid());
    let text = |text: Option<&Text>| text.map(|it| it.show(lang).value.clone()).unwrap_or_default();
    let called = |id: &Uuid| known.get(id).map(|it| it.called(locale));
    let partners = it.partners.iter().filter_map(called).chain(it.others.iter().cloned());
    let t = |message| here.t(&message);
    let mut cells = vec![
        text(Some(&it.title)),
        text(it.summary.as_ref()),
        own.map(|it| it.called(locale)).unwrap_or_default(),
        own.and_then(|it| it.kind).map(|kind| network::api::kind(locale, kind)).unwrap_or_default(),
        around.country(it).unwrap_or_default(),
        partners.collect::<Vec<_>>().join(BETWEEN),
        it.period.from.map(|day| day.to_string()).unwrap_or_default(),
        it.period.to.map(|day| day.to_string()).unwrap_or_default(),
        views::themes(locale, &here.shelf, &it.themes).join(BETWEEN),
        it.populations.iter().map(|it| network::api::population(locale, *it)).collect::<Vec<_>>().join(BETWEEN),
        it.compact.iter().map(|it| goals::compact(locale, *it)).collect::<Vec<_>>().join(BETWEEN),
        it.sdg.iter().map(|it| goals::sdg(locale, it)).collect::<Vec<_>>().join(BETWEEN),
        it.standing.map(|it| t(words::standing(it))).unwrap_or_default(),
        it.met.iter().map(|it| t(words::criterion(*it))).collect::<Vec<_>>().join(BETWEEN),
    ];
    cells.extend(Part::ALL.iter().map(|part| text(it.parts.get(part))));
    cells.extend([
        it.lang.to_string(),
        format!("{}/{lang}/exchange/practices/{}", here.cx.app.settings.public(), it.slug),
        here.cx.app.settings.data_licence.clone(),
        here.today().to_string(),
    ]);
    cells
}

async fn table(here: &Here, format: Format) -> Answer {
    let mut sheet = Sheet::begin(here, format, &here.t(&msg::practices_title()), &headings(here))?;
    let wanted = Wanted { page: 0, ..Wanted::read(&here.shelf, &here.parameters) };
    for offset in (0..MOST).step_by(PIECE) {
        let query = search::Query { offset, limit: PIECE, facets: Vec::new(), ..wanted.query(here.cx.lang()) };
        let found = here.exchange.index.search(&query).map_err(Error::internal)?;
        let entries = pages::load(here, &found).await?;
        let known = known(here, &entries).await?;
        for it in entries.iter().filter_map(|it| it.public.as_ref()) {
            sheet.row(&cells(here, &known, it))?;
        }
        if found.hits.len() < PIECE {
            break;
        }
    }
    let name = format!("practices.{}", format.extension());
    Ok(page::file(format.media_type(), sheet.finish()?, Some(Keep::UntilChanged), &name))
}

/// A practice as the API gives it.
fn record(here: &Here, known: &Known, entry: &Entry) -> Option<Value> {
    let it = entry.public.as_ref()?;
    let institution = |id: &Uuid| {
        known.get(id).map(|of| {
            let country = of.country(&here.shelf).map(|at| at.slug.as_str());
            json!({ "id": of.id, "name": versions(&of.name), "type": of.kind, "country": country })
        })
    };
    let codes = here.shelf.themes.iter().filter(|theme| it.themes.contains(&theme.id)).map(|theme| &theme.code);
    let place = it.territory.and_then(|id| here.shelf.territory(id)).map(|at| at.slug.as_str());
    let day = |millis: i64| jiff::Timestamp::from_millisecond(millis).map(|at| at.to_string()).ok();
    let base = here.cx.app.settings.public();
    let document = |it: &Document| {
        let url = if it.file.is_some() { format!("{base}{}", it.url) } else { it.url.clone() };
        json!({ "title": it.title, "url": url })
    };
    Some(json!({
        "id": it.id,
        "slug": it.slug,
        "version": entry.number,
        "published": entry.published_at.and_then(day),
        "due_for_refresh": entry.state == super::states::State::Due,
        "language": it.lang,
        "title": versions(&it.title),
        "summary": it.summary.as_ref().map(versions),
        "institution": institution(&it.organisation.uuid()),
        "partners": it.partners.iter().filter_map(institution).collect::<Vec<_>>(),
        "other_partners": it.others,
        "territory": place,
        "period": it.period,
        "regular_service": it.regular,
        "themes": codes.collect::<Vec<_>>(),
        "populations": it.populations,
        "global_compact": it.compact,
        "sdg_targets": it.sdg,
        "results": it.standing,
        "criteria_met": it.met,
        "evaluation": it.evaluation,
        "texts": it.parts.iter().map(|(part, text)| (part.as_str(), versions(text))).collect::<BTreeMap<_, _>>(),
        "documents": it.documents.iter().map(document).collect::<Vec<_>>(),
        "contact": it.contact,
    }))
}

/// `/api/v1/exchange/practices`.
pub async fn list(here: Here) -> Answer {
    let wanted = Wanted::read(&here.shelf, &here.parameters);
    let query = search::Query { facets: Vec::new(), ..wanted.query(here.cx.lang()) };
    let found = here.exchange.index.search(&query).map_err(Error::internal)?;
    let entries = pages::load(&here, &found).await?;
    let known = known(&here, &entries).await?;
    let records = entries.iter().filter_map(|it| record(&here, &known, it)).collect();
    Ok(open_data::listed(&here, found.total, wanted.page, PAGE, records))
}

/// `/api/v1/exchange/practices/{id}`.
pub async fn one(here: Here) -> Answer {
    let entries = store::public(here.cx.app.db.read(), &[here.id()?]).await?;
    let known = known(&here, &entries).await?;
    let found = entries.first().and_then(|it| record(&here, &known, it)).ok_or(Error::NotFound)?;
    Ok(open_data::one(&here, found))
}

/// The description of the list.
pub fn describe_list() -> Operation {
    let parameters = [
        ("q", "Words of title, summary, texts, themes, institutions and countries."),
        ("theme", "Code of a theme."),
        ("for", "A population, such as refugees."),
        ("country", "Slug of a country."),
        ("type", "What sort of institution: ministry, municipality, public-body, association, university…"),
        ("criterion", "A criterion that its reviewers found met, such as evidenced; may be repeated."),
        ("results", "confirmed, disputed or negative; may be repeated."),
        ("language", "BCP 47 tag of a language in which it can be read."),
        ("page", "From 1."),
    ];
    described("listPractices", "Practices that were reviewed and published, with how their results stand.", &parameters)
}

/// The description of one.
pub fn describe_one() -> Operation {
    identified("getPractice", "A published practice.")
}
