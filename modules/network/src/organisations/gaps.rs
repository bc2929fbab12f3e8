//! Where nobody is: territories against themes, with how many organisations work there on each.
//! The grid counts those that say they work there; who only serves a wider area is told beside it, and fills no gap.

use super::listing::whole;
use super::network::Network;
use super::pages::public;
use super::visit::Visit;
use super::wanted::{Wanted, area};
use super::words;
use crate::msg;
use directory::api::{Shelf, TaxonomyTerm};
use kernel::{Error, Result, Territory};
use maud::{Markup, html};
use platform::ui::{self, Pages};
use platform::{Answer, Keep, Locale, page};
use std::collections::HashMap;

/// Territories on one page.
const ROWS: usize = 40;

/// What is known of one territory: for each theme, how many work there, and how many serve a wider area.
pub struct Row<'a> {
    pub place: &'a Territory,
    pub cells: Vec<(&'a TaxonomyTerm, u64, u64)>,
}

impl<'a> Row<'a> {
    /// The themes on which nobody works there.
    pub fn missing(&self) -> impl Iterator<Item = &(&'a TaxonomyTerm, u64, u64)> {
        self.cells.iter().filter(|(_, here, _)| *here == 0)
    }
}

/// The territories that publish a directory, within one if it is asked for, each after the one it lies in.
fn places<'a>(shelf: &'a Shelf, within: Option<&Territory>) -> Vec<&'a Territory> {
    let inside = |it: &Territory| within.is_none_or(|outer| shelf.around(it.id).iter().any(|it| it.id == outer.id));
    words::tree(shelf).into_iter().map(|(it, _)| it).filter(|it| it.published && inside(it)).collect()
}

/// The rows of these territories.
///
/// # Errors
/// When the index fails.
pub fn rows<'a>(network: &Network, shelf: &'a Shelf, places: &[&'a Territory]) -> Result<Vec<Row<'a>>> {
    let mut known: HashMap<Vec<String>, HashMap<String, u64>> = HashMap::new();
    let mut counted = |values: Vec<String>| -> Result<HashMap<String, u64>> {
        if values.is_empty() {
            return Ok(HashMap::new());
        }
        if let Some(counts) = known.get(&values) {
            return Ok(counts.clone());
        }
        let listed = ("listed".to_owned(), vec!["yes".to_owned()]);
        let filters = vec![listed, ("territory".to_owned(), values.clone())];
        let query = search::Query { filters, facets: vec!["theme".into()], ..search::Query::default() };
        let mut found = network.index.search(&query).map_err(Error::internal)?;
        let counts: HashMap<String, u64> = found.facets.remove("theme").unwrap_or_default().into_iter().collect();
        known.insert(values, counts.clone());
        Ok(counts)
    };
    let mut rows = Vec::new();
    for place in places {
        let here = counted(area(shelf, place, false))?;
        let wider = counted(shelf.around(place.id).into_iter().skip(1).map(|it| whole(it.id)).collect())?;
        let count = |counts: &HashMap<String, u64>, code: &str| counts.get(code).copied().unwrap_or(0);
        let cells = shelf.themes.iter().map(|it| (it, count(&here, &it.code), count(&wider, &it.code)));
        rows.push(Row { place, cells: cells.collect() });
    }
    Ok(rows)
}

/// `/{lang}/network/gaps`.
pub async fn show(Visit { network, cx, shelf, wanted, .. }: Visit) -> Answer {
    let all = places(&shelf, wanted.place(&shelf));
    let shown: Vec<_> = all.iter().copied().skip(wanted.page * ROWS).take(ROWS).collect();
    let rows = rows(&network, &shelf, &shown)?;
    let locale = &cx.locale;
    let title = locale.t(&msg::org_gaps());
    let lang = cx.lang();
    let action = format!("/{lang}/network/gaps");
    let href = |number: u64| {
        let page = usize::try_from(number).unwrap_or(1).max(1) - 1;
        let only = Wanted { territory: wanted.territory.clone(), page, ..Wanted::default() };
        format!("{action}{}", only.query_string())
    };
    let last = all.len().div_ceil(ROWS) as u64;
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::org_gaps_lead())) }
        (choice(locale, &shelf, &action, wanted.place(&shelf)))
        @if rows.is_empty() || shelf.themes.is_empty() {
            (ui::empty("list", &locale.t(&msg::org_gaps_none()), html! {}, html! {}))
        } @else {
            section class="stack" aria-labelledby="in-words" {
                h2 id="in-words" { (locale.t(&msg::org_gaps_words())) }
                ul class="stack" { @for row in &rows { li { (sentence(locale, row)) } } }
            }
            section class="stack" {
                h2 { (locale.t(&msg::org_gaps_grid())) }
                p { (locale.t(&msg::org_gaps_key())) }
                (grid(locale, &rows))
            }
            (ui::pagination(locale, &Pages { current: wanted.page as u64 + 1, last, href: &href }))
        }
    };
    let mut it = public(&cx, title.clone(), "/network/gaps", body);
    it.breadcrumbs = vec![(locale.t(&msg::org_title()), Some(format!("/{lang}/network"))), (title, None)];
    it.example = shelf.territories.iter().any(|it| it.example);
    it.unlisted = wanted.territory.is_some() || wanted.page > 0;
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

fn choice(locale: &Locale, shelf: &Shelf, action: &str, chosen: Option<&Territory>) -> Markup {
    html! {
        form class="cluster" method="get" action=(action) {
            div class="field" {
                label for="territory" { (locale.t(&msg::org_territory())) }
                select class="select" id="territory" name="territory" {
                    option value="" { (locale.t(&platform::msg::filter_any())) }
                    @for (place, depth) in words::tree(shelf) {
                        option value=(place.slug) selected[chosen.is_some_and(|it| it.id == place.id)] { ("\u{2003}".repeat(depth)) (place.name.show(locale.lang).value) }
                    }
                }
            }
            button class="btn" type="submit" { (locale.t(&platform::msg::filters_apply())) }
        }
    }
}

/// «La Marsa: nobody works on housing and food.»
fn sentence(locale: &Locale, row: &Row<'_>) -> Markup {
    let name = row.place.name.show(locale.lang).value.as_str();
    let missing: Vec<String> = row.missing().map(|(theme, ..)| words::theme(locale, theme)).collect();
    html! {
        @if missing.is_empty() { (locale.t(&msg::org_gap_none(name))) }
        @else if missing.len() == row.cells.len() { (locale.t(&msg::org_gap_all(name))) }
        @else { (locale.t(&msg::org_gap(name, missing.join(" · ")))) }
    }
}

fn grid(locale: &Locale, rows: &[Row<'_>]) -> Markup {
    let title = locale.t(&msg::org_gaps_grid());
    let themes = rows.first().map(|row| row.cells.as_slice()).unwrap_or_default();
    html! {
        div class="table-scroll" role="region" aria-label=(title) tabindex="0" {
            table class="table gaps" {
                caption class="visually-hidden" { (title) }
                thead {
                    tr {
                        th scope="col" { (locale.t(&msg::org_territory())) }
                        @for (theme, ..) in themes { th scope="col" { (words::theme(locale, theme)) } }
                    }
                }
                tbody { @for row in rows { (line(locale, row)) } }
            }
        }
    }
}

fn line(locale: &Locale, row: &Row<'_>) -> Markup {
    let list = |theme: &TaxonomyTerm, wider: bool| {
        let wanted = Wanted {
            territory: Some(row.place.slug.clone()),
            themes: vec![theme.code.clone()],
            wider,
            ..Wanted::default()
        };
        format!("/{}/network{}", locale.lang, wanted.query_string())
    };
    let place = row.place.name.show(locale.lang).value.as_str();
    html! {
        tr {
            th scope="row" { a href={ "/" (locale.lang) "/network?territory=" (row.place.slug) } { (place) } }
            @for (theme, here, wider) in &row.cells {
                td class={ "number" @if *here == 0 { " cell-none" } } {
                    a href=(list(theme, false)) aria-label=(locale.t(&msg::org_cell(*here, place, words::theme(locale, theme)))) { (locale.number(*here)) }
                    @if *here == 0 && *wider > 0 {
                        " " a class="soft" href=(list(theme, true)) aria-label=(locale.t(&msg::org_cell_wider(*wider))) { "(+" (locale.number(*wider)) ")" }
                    }
                }
            }
        }
    }
}
