//! How far every place, language and section has come: one table, and the same to take away.
//! Nothing is in it that whoever looks could not open.

use super::desk::Work;
use super::{list, translation_list};
use crate::msg;
use crate::progress::lists::{self, Sum};
use axum::extract::Query;
use kernel::{Lang, Result, Right};
use maud::{Markup, html};
use messages::Message;
use platform::sheets::{Cell, Format, Layout, Writer};
use platform::ui::{self, Column, Pages, Select};
use platform::{Answer, page};
use serde::Deserialize;

/// Lines of one page.
const PAGE: usize = 100;

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    pub territory: String,
    pub lang: String,
    pub kind: String,
    pub page: String,
}

impl Asked {
    fn query(&self) -> String {
        let mut rest = url::form_urlencoded::Serializer::new(String::new());
        let parts = [("territory", &self.territory), ("lang", &self.lang), ("kind", &self.kind)];
        for (name, value) in parts.into_iter().filter(|(_, value)| !value.is_empty()) {
            rest.append_pair(name, value);
        }
        rest.finish()
    }
}

/// What is asked for, in the order of places, sections and languages.
async fn sums(work: &Work, asked: &Asked) -> Result<Vec<Sum>> {
    let cx = &work.cx;
    let territory = work.shelf.territories.iter().find(|it| it.slug == asked.territory).map(|it| it.id);
    let mut all = lists::sums(&cx.app.db, &cx.visible(), &work.shelf, territory, cx.app.clock.now()).await?;
    all.retain(|sum| asked.lang.is_empty() || sum.lang.as_str() == asked.lang);
    all.retain(|sum| asked.kind.is_empty() || sum.kind == asked.kind);
    let section = |kind: &str| translation_list::kinds().iter().position(|(known, _)| *known == kind);
    all.sort_by_cached_key(|sum| (place(work, sum), section(&sum.kind).unwrap_or(usize::MAX), sum.lang));
    Ok(all)
}

/// What people call the place; empty for what lies in none.
fn place(work: &Work, sum: &Sum) -> String {
    let found = sum.territory.and_then(|id| work.shelf.territory(id));
    found.map(|it| work.name(&it.name)).unwrap_or_default()
}

/// The numbers of a line, in the order of the columns.
fn numbers(sum: &Sum) -> [i64; 7] {
    let it = sum.counts;
    [it.missing, it.machine, sum.taken, it.stale, it.review, it.current, it.words]
}

/// What is done of what there is, from 0 to 1.
fn done(sum: &Sum) -> f64 {
    let all = sum.counts.all() + sum.taken;
    #[expect(clippy::cast_precision_loss, reason = "counts of texts")]
    let part = (sum.counts.current + sum.counts.review) as f64 / all.max(1) as f64;
    part
}

fn columns() -> [Message; 11] {
    [
        msg::new_territory(),
        msg::standings_section(),
        msg::list_languages(),
        msg::standings_done(),
        platform::msg::progress_missing(),
        platform::msg::progress_machine(),
        msg::standings_taken(),
        platform::msg::progress_stale(),
        msg::standings_review(),
        platform::msg::progress_current(),
        msg::translations_words(),
    ]
}

/// `/work/translations/progress?territory=&lang=&kind=&page=`.
pub async fn index(work: Work, Query(asked): Query<Asked>) -> Answer {
    let all = sums(&work, &asked).await?;
    let page = asked.page.parse::<usize>().unwrap_or(1).clamp(1, 10_000);
    let (title, first) = (work.t(&msg::standings_title()), work.t(&msg::translations_title()));
    let labels = columns().map(|label| work.t(&label));
    let columns: Vec<Column<'_>> =
        labels.iter().enumerate().map(|(n, label)| Column { label, number: n > 2 }).collect();
    let lines: Vec<Vec<Markup>> = all.iter().skip((page - 1) * PAGE).take(PAGE).map(|sum| line(&work, sum)).collect();
    let last = all.len().div_ceil(PAGE).max(1);
    let query = asked.query();
    let at = |format: &str| work.href(&format!("translations/progress.{format}?{query}"));
    let body = html! {
        p { (work.t(&msg::standings_lead())) }
        p class="cluster" {
            a class="btn" href=(at("xlsx")) { (ui::icon("download")) (work.t(&msg::standings_xlsx())) }
            a class="btn" href=(at("csv")) { (ui::icon("download")) (work.t(&msg::standings_csv())) }
        }
        (filters(&work, &asked))
        @if lines.is_empty() { (ui::empty("language", &work.t(&msg::standings_empty()), html! {}, html! {})) }
        @else {
            (ui::table(&title, &columns, &lines))
            (ui::pagination(work.locale(), &Pages {
                current: page as u64,
                last: last as u64,
                href: &|page| work.href(&format!("translations/progress?{query}&page={page}")),
            }))
        }
    };
    // Observers see how far things have come, and have no work list to come from.
    let above = [(first.as_str(), "translations")];
    let trail: &[(&str, &str)] = if work.cx.actor.may_somewhere(Right::Translate) { &above } else { &[] };
    Ok(work.page(&title, "translations/progress", trail, body))
}

fn line(work: &Work, sum: &Sum) -> Vec<Markup> {
    let name = place(work, sum);
    let whole = work.t(&msg::standings_network());
    let share = done(sum);
    let mut cells = vec![
        html! { bdi { @if name.is_empty() { (whole) } @else { (name) } } },
        html! { (work.t(&translation_list::kind(&sum.kind))) },
        html! { (work.locale().language_name(sum.lang)) },
        html! { progress max="100" value=(format!("{:.0}", share * 100.0)) aria-hidden="true" {} " " (work.locale().percent(share)) },
    ];
    cells.extend(numbers(sum).iter().map(|number| html! { (work.locale().number(*number)) }));
    cells
}

fn filters(work: &Work, asked: &Asked) -> Markup {
    let any = work.t(&msg::list_any());
    let places = list::places(work, Right::ReadDrafts);
    let mut territories = vec![("", any.as_str(), asked.territory.is_empty())];
    territories.extend(places.iter().map(|(slug, name)| (*slug, name.as_str(), *slug == asked.territory)));
    let names: Vec<(String, String)> = translation_list::offered(work, Right::ReadDrafts)
        .iter()
        .map(|lang: &Lang| (lang.to_string(), work.locale().language_name(*lang)))
        .collect();
    let mut languages = vec![("", any.as_str(), asked.lang.is_empty())];
    languages.extend(names.iter().map(|(tag, name)| (tag.as_str(), name.as_str(), *tag == asked.lang)));
    let sections = translation_list::kinds().into_iter().chain([("taxonomy", msg::standings_taxonomies())]);
    let sections: Vec<(&str, String)> = sections.map(|(kind, label)| (kind, work.t(&label))).collect();
    let mut kinds = vec![("", any.as_str(), asked.kind.is_empty())];
    kinds.extend(sections.iter().map(|(kind, label)| (*kind, label.as_str(), *kind == asked.kind)));
    let select = |name, label: Message, options: &[(&str, &str, bool)]| {
        ui::select(work.locale(), Select { name, label: &work.t(&label), options, ..Select::default() })
    };
    html! {
        form class="list-filters" method="get" action=(work.href("translations/progress")) {
            @if places.len() > 1 { (select("territory", msg::new_territory(), &territories)) }
            (select("lang", msg::list_languages(), &languages))
            (select("kind", msg::standings_section(), &kinds))
            div { button class="btn" type="submit" { (work.t(&msg::list_show())) } }
        }
    }
}

/// `/work/translations/progress.csv`.
pub async fn csv(work: Work, Query(asked): Query<Asked>) -> Answer {
    sheet(&work, &asked, Format::Csv).await
}

/// `/work/translations/progress.xlsx`.
pub async fn xlsx(work: Work, Query(asked): Query<Asked>) -> Answer {
    sheet(&work, &asked, Format::Xlsx).await
}

async fn sheet(work: &Work, asked: &Asked, format: Format) -> Answer {
    let all = sums(work, asked).await?;
    let (name, labels) = (work.t(&msg::standings_title()), columns().map(|label| work.t(&label)));
    let columns: Vec<(&str, u16)> = labels.iter().map(|label| (label.as_str(), 18)).collect();
    let right_to_left = work.locale().dir() == kernel::Dir::Rtl;
    let now = work.cx.app.clock.now();
    let mut sheet = Writer::new(format, &Layout { name: &name, right_to_left, columns: &columns, now })?;
    let whole = work.t(&msg::standings_network());
    for sum in &all {
        let place = Some(place(work, sum)).filter(|name| !name.is_empty()).unwrap_or_else(|| whole.clone());
        let section = work.t(&translation_list::kind(&sum.kind));
        let mut cells = vec![Cell::Text(&place), Cell::Text(&section), Cell::Text(sum.lang.as_str())];
        cells.push(Cell::Number((done(sum) * 1_000.0).round() / 1_000.0));
        #[expect(clippy::cast_precision_loss, reason = "counts of texts")]
        cells.extend(numbers(sum).iter().map(|number| Cell::Number(*number as f64)));
        sheet.row(&cells)?;
    }
    let name = format!("translations.{}", format.extension());
    Ok(page::file(format.media_type(), sheet.finish()?, None, &name))
}
