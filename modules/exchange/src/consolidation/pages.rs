//! The table on screen: for everybody, and in the workspace with what a member may see besides.
//! A form of its own address, so that a table can be shared, kept and printed.

use super::model::{Count, Dimension, Gap, Value};
use super::read::{Table, named};
use crate::cooperations::store as cooperations;
use crate::listings::model::Side;
use crate::modality::Modality;
use crate::msg;
use crate::visit::Here;
use http::StatusCode;
use kernel::{Result, Text};
use maud::{Markup, html};
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};
use platform::{Answer, Keep, page};
use uuid::Uuid;

/// Cooperations that one table names.
const CHANGES: usize = 50;

/// `/{lang}/exchange/table`, and the same in the workspace.
pub async fn show(here: Here) -> Answer {
    let table = Table::read(&here).await?;
    let title = here.t(&msg::table_title());
    let body = html! {
        p class="lead" { (here.t(&msg::table_lead())) @if table.inside { " " (here.t(&msg::table_inside_lead())) } }
        (ways(&table))
        (asked(&table))
        @if table.odd { (ui::notice(Tone::Warn, true, html! { p { (here.t(&msg::table_on_wrong())) } })) }
        @if table.counted.total.is_empty() {
            (ui::empty("list", &here.t(&msg::table_none()), html! { p { (here.t(&msg::table_none_hint())) } }, html! {}))
        } @else {
            (cells(&table))
            (legend(&table))
            (unanswered(&table))
            (changed(&table).await?)
            (files(&table))
        }
    };
    if table.inside {
        return Ok(here.work(StatusCode::OK, &title, table.path(), &[], body));
    }
    let body = html! { h1 { (title) } (body) };
    let mut it = here.public(title.clone(), &format!("{}{}", table.path(), table.query_string()), body);
    it.breadcrumbs = vec![(here.t(&msg::exchange_title()), Some(here.href("exchange"))), (title, None)];
    it.description = Some(here.t(&msg::table_lead()));
    it.unlisted = !here.parameters.is_empty();
    Ok(page::html(ui::document(&it), Keep::ThisMinute))
}

fn ways(table: &Table<'_>) -> Markup {
    let here = table.here;
    let folder = if table.inside { "work/exchange" } else { "exchange" };
    let at = |side: Side| here.href(&format!("{folder}/{}", side.folder()));
    let all = vec![
        (at(Side::Offer), here.t(&msg::offers_title()), false),
        (at(Side::Request), here.t(&msg::requests_title()), false),
        (here.href(table.path()), here.t(&msg::table_title()), true),
    ];
    ui::tabs(&here.t(&msg::listings_title()), &all)
}

/// What is asked of it.
fn asked(table: &Table<'_>) -> Markup {
    let (here, t) = (table.here, |message| table.here.t(&message));
    let (mut typed, wrong) = (Typed::default(), Wrong::default());
    table.parameters().into_iter().for_each(|(name, value)| typed.put(name, value));
    let form = Form { cx: &here.cx, typed: &typed, wrong: &wrong };
    let dimensions: Vec<(String, String)> =
        Dimension::ALL.iter().map(|it| (it.as_str().to_owned(), here.t(&named(*it)))).collect();
    let themes: Vec<(String, String)> =
        (here.shelf.themes.iter()).map(|it| (it.code.clone(), it.name.show(here.cx.lang()).value.clone())).collect();
    let mut countries: Vec<(String, String)> = (here.shelf.territories.iter())
        .filter(|it| it.kind == kernel::TerritoryKind::Country)
        .map(|it| (it.slug.clone(), it.name.show(here.cx.lang()).value.clone()))
        .collect();
    countries.sort_by(|a, b| here.locale().compare(&a.1, &b.1));
    let modalities: Vec<(String, String)> =
        Modality::ALL.iter().map(|it| (it.as_str().to_owned(), it.name(here.locale()))).collect();
    html! {
        form class="panel table-asked" method="get" action=(here.href(table.path())) {
            (form.choice("rows", &t(msg::table_rows()), None, &dimensions))
            (form.choice("columns", &t(msg::table_columns()), None, &dimensions))
            (form.perhaps("theme", &t(msg::table_theme()), None, &themes))
            (form.perhaps("country", &t(msg::table_country()), None, &countries))
            (form.perhaps("modality", &t(msg::table_modality()), None, &modalities))
            (form.field("on", &t(msg::table_on()), Field { kind: Kind::Date, hint: Some(&t(msg::table_on_hint())), ..Field::default() }))
            button class="btn btn-primary" type="submit" { (t(msg::table_show())) }
        }
    }
}

/// A count of one side: a link to the list of today, where there is one to follow.
fn side(table: &Table<'_>, side: Side, count: u32, values: &[(Dimension, Value)]) -> Markup {
    let here = table.here;
    let said = match side {
        Side::Offer => here.t(&msg::table_offers_count(count)),
        Side::Request => here.t(&msg::table_requests_count(count)),
    };
    // Lists say what is open now: a day of the past has none.
    let href = if count > 0 && table.on.is_none() { table.list(side, values) } else { None };
    let shown = here.locale().number(count);
    // Who speaks to the machine says what is seen: "one offer" alone does not hold the 1 (WCAG 2.5.3).
    let named = if said.contains(&shown) { said.clone() } else { format!("{shown} · {said}") };
    html! {
        @if let Some(href) = href { a href=(href) aria-label=(named) { (shown) } }
        @else { span class="none" aria-hidden="true" { (shown) } span class="visually-hidden" { (said) } }
    }
}

/// How many cooperations have changed something: a link to which they are.
fn changes(table: &Table<'_>, count: u32, values: &[(Dimension, Value)]) -> Markup {
    let here = table.here;
    let (said, shown) = (here.t(&msg::table_changes_count(count)), here.locale().number(count));
    let named = if said.contains(&shown) { said.clone() } else { format!("{shown} · {said}") };
    html! {
        @if count > 0 {
            @if let Some(query) = table.narrowed(values) {
                a class="changes" href={ (here.href(table.path())) (query) "#changes" } aria-label=(named) { (ui::icon("check")) (shown) }
            } @else {
                span class="changes" { (ui::icon("check")) span aria-hidden="true" { (shown) } span class="visually-hidden" { (said) } }
            }
        }
    }
}

fn cell(table: &Table<'_>, count: Count, values: &[(Dimension, Value)]) -> Markup {
    html! {
        @if count.is_empty() { span class="soft" aria-hidden="true" { "·" } span class="visually-hidden" { (table.here.t(&msg::table_none())) } }
        @else {
            span class={ "counts" @match count.gap() { Some(Gap::Sought) => " counts-sought", Some(Gap::Offered) => " counts-offered", None => "" } } {
                (side(table, Side::Offer, count.offers, values))
                span aria-hidden="true" { "|" }
                (side(table, Side::Request, count.requests, values))
                @if let Some(gap) = count.gap() { span class="visually-hidden" { (gap_said(table, gap)) } }
                (changes(table, count.changes, values))
            }
        }
    }
}

fn gap_said(table: &Table<'_>, gap: Gap) -> String {
    table.here.t(&match gap {
        Gap::Sought => msg::table_sought(),
        Gap::Offered => msg::table_offered(),
    })
}

fn cells(table: &Table<'_>) -> Markup {
    let (here, asked) = (table.here, &table.asked);
    let at = |row: Value, column: Value| table.counted.cells.get(&(row, column)).copied().unwrap_or_default();
    let of_row = |row: Value| table.counted.rows.get(&row).copied().unwrap_or_default();
    let of_column = |column: Value| table.counted.columns.get(&column).copied().unwrap_or_default();
    let caption = format!("{} · {}", here.t(&msg::table_title()), table.day());
    html! {
        div class="table-scroll consolidation" role="region" aria-label=(caption) tabindex="0" {
            table class="table" {
                caption { (caption) }
                thead {
                    tr {
                        th scope="col" { (here.t(&named(asked.rows))) }
                        @for column in &table.columns { th scope="col" class="number" { (table.label(*column)) } }
                        th scope="col" class="number" { (here.t(&msg::table_total())) }
                    }
                }
                tbody {
                    @for row in &table.rows {
                        tr {
                            th scope="row" { (table.label(*row)) }
                            @for column in &table.columns { td class="number" { (cell(table, at(*row, *column), &[(asked.rows, *row), (asked.columns, *column)])) } }
                            td class="number total" { (cell(table, of_row(*row), &[(asked.rows, *row)])) }
                        }
                    }
                    tr class="total" {
                        th scope="row" { (here.t(&msg::table_total())) }
                        @for column in &table.columns { td class="number" { (cell(table, of_column(*column), &[(asked.columns, *column)])) } }
                        td class="number total" { (cell(table, table.counted.total, &[])) }
                    }
                }
            }
        }
    }
}

fn legend(table: &Table<'_>) -> Markup {
    html! {
        p class="soft table-legend" {
            (table.here.t(&msg::table_legend())) " "
            span class="counts counts-sought" { (gap_said(table, Gap::Sought)) } " "
            span class="counts counts-offered" { (gap_said(table, Gap::Offered)) } br;
            (table.here.t(&msg::table_once())) " " (table.here.t(&msg::table_method_visible()))
        }
    }
}

/// What is sought in a form in which nobody offers it: where the network has no answer.
fn unanswered(table: &Table<'_>) -> Markup {
    let (here, all) = (table.here, &table.counted.unanswered);
    let mut all: Vec<((Value, Value), u32)> = all.iter().map(|(pair, count)| (*pair, *count)).collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| table.label(a.0.0).cmp(&table.label(b.0.0))).then(a.0.cmp(&b.0)));
    html! {
        section class="stack" aria-labelledby="gaps" {
            h2 id="gaps" { (here.t(&msg::table_gaps())) }
            @if all.is_empty() { p { (here.t(&msg::table_gaps_none())) } }
            @else {
                p class="soft" { (here.t(&msg::table_gaps_hint())) }
                ul class="gaps" {
                    @for ((theme, modality), count) in &all {
                        li {
                            (table.label(*theme)) " · " (table.label(*modality)) " "
                            (side(table, Side::Request, *count, &[(Dimension::Theme, *theme), (Dimension::Modality, *modality)]))
                        }
                    }
                }
            }
        }
    }
}

/// The cooperations that are counted as having changed something, each with a way to its checks.
async fn changed(table: &Table<'_>) -> Result<Markup> {
    let (here, all) = (table.here, &table.counted.changed);
    if all.is_empty() {
        return Ok(html! {});
    }
    let shown = &all[..all.len().min(CHANGES)];
    let mut titles = cooperations::titles(here.cx.app.db.read(), shown).await?;
    let mut named: Vec<(Uuid, Text)> = shown.iter().filter_map(|id| Some((*id, titles.remove(id)?))).collect();
    let lang = here.cx.lang();
    named.sort_by(|a, b| here.locale().compare(a.1.show(lang).value, b.1.show(lang).value).then(a.0.cmp(&b.0)));
    Ok(html! {
        section class="stack" aria-labelledby="changes" {
            h2 id="changes" { (here.t(&msg::table_changed())) }
            p class="soft" { (here.t(&msg::table_changed_hint())) }
            ul class="gaps" {
                @for (id, title) in &named {
                    li { a href=(here.href(&format!("exchange/cooperations/{id}"))) { (ui::text(here.locale(), title.show(lang))) } }
                }
            }
            @if all.len() > shown.len() { p { (here.t(&msg::table_changed_more(all.len() - shown.len()))) } }
        }
    })
}

fn files(table: &Table<'_>) -> Markup {
    let (here, query) = (table.here, table.query_string());
    let at = here.href(table.path());
    html! {
        nav class="cluster" aria-label=(here.t(&msg::table_files())) {
            span { (here.t(&msg::table_files())) }
            @for (name, ending) in [("PDF", "pdf"), ("XLSX", "xlsx"), ("CSV", "csv")] {
                a class="btn btn-quiet" href={ (at) "." (ending) (query) } download { (ui::icon("download")) (name) }
            }
            @if !table.inside { a class="btn btn-quiet" href={ "/api/v1/exchange/table" (query) } { "JSON" } }
        }
    }
}
