//! What portals publish, all of it in one list, as a page and as open data. Each record says who says it, where, and when.
//! Only portals of the inventory are in it.

use super::records::{self, Model, Which};
use super::views;
use crate::msg;
use crate::open_data::{self, described};
use crate::portals::model::{Portal, Seen};
use crate::portals::pages::{select, trail};
use crate::portals::store;
use crate::visit::Here;
use kernel::{Lang, Result};
use maud::html;
use platform::asked::{Asked, query_string};
use platform::ui::{self, Filters, Pages};
use platform::{Answer, Keep, page};
use serde_json::{Value, json};
use std::collections::HashMap;
use utoipa::openapi::path::Operation;
use uuid::Uuid;

/// Records of one page.
const PAGE: usize = 20;
const LAST_PAGE: usize = 200;

/// What is asked for in an address. What is not known is no filter.
struct Wanted {
    /// Slug.
    portal: Option<String>,
    lang: Option<Lang>,
    page: usize,
}

impl Wanted {
    fn read(here: &Here, all: &[Seen]) -> Wanted {
        let asked = Asked(&here.parameters);
        Wanted {
            portal: asked.one("portal").filter(|slug| all.iter().any(|it| it.portal.slug == *slug)),
            lang: asked.one("language").and_then(|tag| tag.parse::<Lang>().ok()).map(Lang::base),
            page: asked.page(LAST_PAGE),
        }
    }

    fn parameters(&self) -> Vec<(&'static str, String)> {
        let portal = self.portal.iter().map(|slug| ("portal", slug.clone()));
        portal.chain(self.lang.iter().map(|it| ("language", it.to_string()))).collect()
    }

    fn which(&self, all: &[Seen]) -> Which {
        let chosen = all.iter().find(|it| Some(&it.portal.slug) == self.portal.as_ref());
        Which { portal: chosen.map(|it| it.portal.id.uuid()), lang: self.lang }
    }
}

struct Found {
    all: Vec<Seen>,
    wanted: Wanted,
    records: Vec<Model>,
    total: usize,
}

impl Found {
    async fn load(here: &Here) -> Result<Found> {
        let db = here.cx.app.db.read();
        let all = store::public(db).await?;
        let wanted = Wanted::read(here, &all);
        let (records, total) = records::public(db, &wanted.which(&all), (wanted.page, PAGE)).await?;
        Ok(Found { all, wanted, records, total })
    }

    fn portals(&self) -> HashMap<Uuid, &Portal> {
        self.all.iter().map(|it| (it.portal.id.uuid(), &it.portal)).collect()
    }
}

/// `/{lang}/exchange/portals/news`.
pub async fn index(here: Here) -> Answer {
    let found = Found::load(&here).await?;
    let portals = found.portals();
    let languages = records::languages(here.cx.app.db.read()).await?;
    let named = |it: &Seen| (it.portal.slug.clone(), it.portal.name.show(here.cx.lang()).value.clone());
    let mut names: Vec<(String, String)> = found.all.iter().map(named).collect();
    names.sort_by(|(_, a), (_, b)| here.locale().compare(a, b));
    let spoken = languages.into_iter().map(|it| (it.to_string(), here.locale().language_name(it))).collect();
    let chosen = found.wanted.portal.clone().unwrap_or_default();
    let language = found.wanted.lang.map(|it| it.to_string()).unwrap_or_default();
    let groups = vec![
        select(&here, "portal", &msg::portal_name(), &chosen, names),
        select(&here, "language", &msg::portal_languages(), &language, spoken),
    ];
    let action = here.href("exchange/portals/news");
    let active = found.wanted.parameters().len();
    let href = |number: u64| {
        let page = usize::try_from(number).unwrap_or(1).max(1) - 1;
        format!("{action}{}", query_string(found.wanted.parameters(), page))
    };
    let query = query_string(found.wanted.parameters(), 0);
    let title = here.t(&msg::portal_news());
    let pages = Pages { current: found.wanted.page as u64 + 1, last: found.total.div_ceil(PAGE) as u64, href: &href };
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::portal_news_lead())) }
        (views::warning(&here))
        div class="with-filters" {
            div class="stack" { (ui::filters(here.locale(), &Filters { action: &action, kept: Vec::new(), groups, active })) }
            div class="stack" {
                p role="status" { strong { (here.t(&msg::portal_news_found(found.total))) } }
                (views::list(&here, 2, &found.records, |it| portals.get(&it.portal).copied()))
                (ui::pagination(here.locale(), &pages))
                p { a class="btn btn-quiet" href={ "/api/v1/exchange/portals/news" (query) } { "JSON" } }
            }
        }
    };
    let mut it = here.public(title.clone(), &format!("exchange/portals/news{query}"), body);
    it.breadcrumbs = trail(&here, &title);
    it.description = Some(here.t(&msg::portal_news_lead()));
    // What others say is not for search engines to find here.
    it.unlisted = true;
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

fn record(it: &Model, from: &Portal) -> Value {
    json!({
        "id": it.id,
        "origin": {
            "portal": from.id,
            "name": open_data::versions(&from.name),
            "url": from.url,
            "identifier": it.identifier,
        },
        "title": it.title,
        "summary": it.summary,
        "language": it.lang(),
        "url": it.url,
        "date_by_origin": it.dated(),
        "harvested": views::day(it.harvested_at),
    })
}

/// `/api/v1/exchange/portals/news`.
pub async fn list(here: Here) -> Answer {
    let found = Found::load(&here).await?;
    let portals = found.portals();
    let all = found.records.iter().filter_map(|it| portals.get(&it.portal).map(|from| record(it, from))).collect();
    // Under the licence of their origins, which we do not know: none of ours is said.
    Ok(open_data::foreign(&here, found.total, found.wanted.page, PAGE, all))
}

/// The description of the list.
pub fn describe() -> Operation {
    let parameters = [
        ("portal", "Slug of a portal."),
        ("language", "BCP 47 tag of a language, as origins say it."),
        ("page", "From 1."),
    ];
    let summary = "What portals publish, harvested from them: said by others, each with its origin, link and date.";
    described("listPortalNews", summary, &parameters)
}
