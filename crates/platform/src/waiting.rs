//! What waits for a member: each module says what is to be done by this person, and «my work» shows it in one place.
//! Nothing is counted that the one who looks could not open.

use crate::cx::Cx;
use crate::failure::Answer;
use crate::ui::{self, Card};
use crate::{msg, page};
use axum::Extension;
use http::StatusCode;
use jiff::Timestamp;
use kernel::Result;
use maud::{Markup, html};
use std::sync::Arc;

/// Things of one kind that wait.
pub struct Waiting {
    /// Stands for it in the page: `to-review`.
    pub name: String,
    /// An icon of [`crate::ui::icon`].
    pub icon: &'static str,
    /// With its count, in the reader's language: «3 services to review».
    pub label: String,
    pub count: u64,
    /// Where all of them are listed, after the language: `work/services?state=in-review`.
    pub path: String,
    /// Since when the one that has waited longest does, where that is known.
    pub oldest: Option<Timestamp>,
    /// The first of them; none where the list says more than names do.
    pub first: Vec<Named>,
}

/// One thing that waits.
pub struct Named {
    pub name: Markup,
    /// Where it lies, in a word or two; may be empty.
    pub place: Markup,
    /// After the language.
    pub path: String,
}

/// Given to the instance by a module; see [`crate::Running::waiting`].
#[async_trait::async_trait]
pub trait Waits: Send + Sync {
    /// What waits for whoever asks, the most pressing first; nothing that counts zero.
    async fn waiting(&self, cx: &Cx) -> Result<Vec<Waiting>>;

    /// What greets whoever comes here for the first time; nothing for others.
    async fn greeting(&self, _: &Cx) -> Result<Markup> {
        Ok(html! {})
    }

    /// Where one may begin something: words and path, for those who may.
    fn ways(&self, cx: &Cx) -> Vec<(String, String)>;
}

/// All that modules have given; beside every request.
#[derive(Clone)]
pub struct All(pub Arc<[Arc<dyn Waits>]>);

/// `/work`: the page on which a member begins the day.
pub async fn show(cx: Cx, Extension(all): Extension<All>) -> Answer {
    let locale = &cx.locale;
    let (mut waiting, mut ways, mut greetings) = (Vec::new(), Vec::new(), Vec::new());
    for waits in all.0.iter() {
        waiting.extend(waits.waiting(&cx).await?.into_iter().filter(|it| it.count > 0));
        ways.extend(waits.ways(&cx));
        greetings.push(waits.greeting(&cx).await?);
    }
    let ways = html! { @for (words, path) in &ways { a class="btn" href={ "/" (cx.lang()) "/" (path) } { (words) } } };
    let title = locale.t(&msg::work_menu());
    let body = html! {
        div class="stack" {
            h1 { (title) }
            @for greeting in &greetings { (greeting) }
            @if waiting.is_empty() {
                (ui::empty("check", &locale.t(&msg::work_nothing()), html! { p { (locale.t(&msg::work_nothing_lead())) } }, ways))
            } @else {
                div class="cluster" { (ways) }
                (bare(&cx, &waiting))
                @for it in waiting.iter().filter(|it| !it.first.is_empty()) { (named(&cx, it)) }
            }
        }
    };
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "work", &[], body)))
}

/// Things whose list says more than their names.
fn bare(cx: &Cx, waiting: &[Waiting]) -> Markup {
    html! {
        @if waiting.iter().any(|it| it.first.is_empty()) {
            ul class="places" {
                @for it in waiting.iter().filter(|it| it.first.is_empty()) {
                    li { a class="place" href={ "/" (cx.lang()) "/" (it.path) } { (ui::icon(it.icon)) (it.label) } }
                }
            }
        }
    }
}

/// Things that are named, the longest waiting first, and the way to all of them.
fn named(cx: &Cx, it: &Waiting) -> Markup {
    let locale = &cx.locale;
    let hrefs: Vec<String> = it.first.iter().map(|it| format!("/{}/{}", cx.lang(), it.path)).collect();
    let cards: Vec<Card<'_>> = it
        .first
        .iter()
        .zip(&hrefs)
        .map(|(it, href)| Card { title: it.name.clone(), href, summary: it.place.clone(), ..Card::default() })
        .collect();
    let since = it.oldest.map(|at| locale.date(at.to_zoned(jiff::tz::TimeZone::UTC).date()));
    let more = it.count > u64::try_from(cards.len()).unwrap_or(u64::MAX);
    html! {
        section class="stack" aria-labelledby=(it.name) {
            h2 id=(it.name) { (it.label) }
            @if let Some(since) = since { p class="hint" { (locale.t(&msg::work_since(since))) } }
            (ui::cards(true, &cards))
            @if more { p { a href={ "/" (cx.lang()) "/" (it.path) } { (locale.t(&msg::work_everything())) } } }
        }
    }
}
