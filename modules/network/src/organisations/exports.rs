//! What a list shows, as files: CSV, XLSX and GeoJSON of all that its filters leave, with licence and date.
//! Only what is public is in them; `platform::sheets` sees to it that no cell is a formula.

use super::found::{self, Listed};
use super::visit::Visit;
use super::wanted::Wanted;
use super::{views, words};
use crate::msg;
use directory::api::{Facts, Shelf};
use kernel::Result;
use platform::sheets::{Cell, Format, Layout, Writer};
use platform::{Answer, Cx, Keep, page};
use serde_json::json;

/// Organisations in one file.
const MOST: usize = 20_000;
/// Between several values in one cell.
const BETWEEN: &str = "; ";
/// Columns of numbers.
const NUMBERS: [usize; 3] = [15, 16, 17];

/// Gives what is asked for to `take`, one after the other: a file is all that is ever whole in memory.
async fn each(visit: &Visit, take: impl FnMut(&Shelf, &Listed) -> Result<()>) -> Result<()> {
    let wanted = Wanted { page: 0, ..visit.wanted.clone() };
    let query = wanted.query(&visit.shelf, visit.cx.lang());
    found::each(&visit.cx, &visit.network, &query, MOST, take).await
}

/// The headings, in the reader's language; an import knows them again.
pub fn headings(cx: &Cx) -> Vec<String> {
    let all = [
        msg::org_col_id(),
        msg::org_col_name(),
        msg::org_kind(),
        msg::org_level(),
        msg::org_col_home(),
        msg::org_territories(),
        msg::org_themes(),
        msg::org_populations(),
        msg::org_capacities(),
        msg::org_languages(),
        msg::org_networks(),
        msg::org_col_description(),
        msg::org_web(),
        msg::org_col_email(),
        msg::org_col_phone(),
        msg::org_founded(),
        msg::org_col_latitude(),
        msg::org_col_longitude(),
        msg::org_people(),
        msg::org_col_page(),
        msg::org_col_licence(),
        msg::org_col_date(),
    ];
    all.map(|it| cx.locale.t(&it)).to_vec()
}

/// One line of a file.
fn cells(cx: &Cx, shelf: &Shelf, it: &Listed) -> Vec<String> {
    let locale = &cx.locale;
    let facts = Facts::of(&it.organisation);
    let profile = &it.profile;
    let text = |text: Option<&kernel::Text>| text.map(|it| it.show(cx.lang()).value.clone()).unwrap_or_default();
    // Only where it really is: the middle of a territory would be taken for an address.
    let point = it.point.filter(|(_, exact)| *exact).map(|(point, _)| point);
    let people = it.people.iter().map(|it| {
        let ways = [it.said.name.as_str(), &it.said.phone, &it.said.email];
        ways.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ")
    });
    vec![
        profile.id.to_string(),
        text(Some(&it.organisation.name)),
        words::kind(locale, profile.kind),
        words::level(locale, profile.level),
        it.organisation.territory.and_then(|id| words::territory(locale, shelf, id)).unwrap_or_default(),
        words::territories(locale, shelf, &profile.territories).join(BETWEEN),
        words::themes(locale, shelf, &profile.themes).join(BETWEEN),
        profile.populations.iter().map(|it| words::population(locale, *it)).collect::<Vec<_>>().join(BETWEEN),
        profile.capacities.iter().map(|it| words::capacity(locale, *it)).collect::<Vec<_>>().join(BETWEEN),
        profile.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(BETWEEN),
        profile.networks.join(BETWEEN),
        text(it.organisation.description.as_ref()),
        facts.website.unwrap_or_default(),
        facts.email.unwrap_or_default(),
        facts.phone.unwrap_or_default(),
        facts.founded.map(|year| year.to_string()).unwrap_or_default(),
        point.map(|(lat, _)| lat.to_string()).unwrap_or_default(),
        point.map(|(_, lon)| lon.to_string()).unwrap_or_default(),
        people.collect::<Vec<_>>().join(BETWEEN),
        format!("{}{}", cx.app.settings.public(), views::href(cx.lang(), it)),
        cx.app.settings.data_licence.clone(),
        today(cx),
    ]
}

/// The day of the file.
fn today(cx: &Cx) -> String {
    cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}

/// `/{lang}/network/organisations.csv`, in UTF-8 with the mark by which spreadsheets know it.
pub async fn csv(visit: Visit) -> Answer {
    table(&visit, Format::Csv).await
}

/// `/{lang}/network/organisations.xlsx`.
pub async fn xlsx(visit: Visit) -> Answer {
    table(&visit, Format::Xlsx).await
}

async fn table(visit: &Visit, format: Format) -> Answer {
    let cx = &visit.cx;
    let title = cx.locale.t(&msg::org_title());
    let names = headings(cx);
    let columns: Vec<(&str, u16)> = names.iter().map(|name| (name.as_str(), 24)).collect();
    let right_to_left = cx.locale.dir() == kernel::Dir::Rtl;
    let layout = Layout { name: &title, right_to_left, columns: &columns, now: cx.app.clock.now() };
    let mut writer = Writer::new(format, &layout)?;
    let row = |shelf: &Shelf, it: &Listed| {
        let line = cells(cx, shelf, it);
        let cells: Vec<Cell<'_>> = line.iter().enumerate().map(|(at, cell)| value(at, cell)).collect();
        writer.row(&cells)
    };
    each(visit, row).await?;
    let about = [cx.app.settings.data_licence.clone(), today(cx), cx.app.settings.public()];
    writer.notes(&cx.locale.t(&msg::org_col_licence()), &about)?;
    let bytes = writer.finish()?;
    let name = format!("organisations.{}", format.extension());
    Ok(page::file(format.media_type(), bytes, Some(Keep::UntilChanged), &name))
}

/// Years and degrees are numbers; all the rest is text, whatever it begins with.
fn value(at: usize, cell: &str) -> Cell<'_> {
    let number = NUMBERS.contains(&at).then(|| cell.parse().ok()).flatten();
    number.map_or(Cell::Text(cell), Cell::Number)
}

/// `/{lang}/network/organisations.geojson` (RFC 7946): an organisation whose place is not known has no geometry.
pub async fn geojson(visit: Visit) -> Answer {
    let cx = &visit.cx;
    let mut features: Vec<String> = Vec::new();
    let feature = |shelf: &Shelf, it: &Listed| {
        let place = it.point.filter(|(_, exact)| *exact);
        let geometry = place.map(|((lat, lon), _)| json!({ "type": "Point", "coordinates": [lon, lat] }));
        let properties = super::api::record(shelf, it);
        let written = json!({ "type": "Feature", "id": it.profile.id, "geometry": geometry, "properties": properties });
        features.push(written.to_string());
        Ok(())
    };
    each(&visit, feature).await?;
    let (licence, date) = (json!(cx.app.settings.data_licence), json!(today(cx)));
    let features = features.join(",");
    let collection =
        format!(r#"{{"type":"FeatureCollection","licence":{licence},"date":{date},"features":[{features}]}}"#);
    let response = page::file("application/geo+json", collection, Some(Keep::UntilChanged), "organisations.geojson");
    Ok(page::open(response))
}
