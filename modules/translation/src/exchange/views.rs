//! The exchange on screen: what can be fetched, what can be sent, and what a file would change, text by text.
//! New texts are ticked, conflicts are not: whoever looks decides.

use super::compare::{self, Verdict};
use super::model::Returned;
use super::pages::{Asked, Compared, href, places};
use crate::{msg, scopes};
use kernel::{Lang, Result};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Field, Select, Tone};
use platform::xml::Refused;
use platform::{Cx, Locale};

/// Why a file is not read.
pub fn refused(it: Refused) -> Message {
    match it {
        Refused::Large => msg::exchange_large(),
        Refused::Entities => msg::exchange_entities(),
        Refused::Letters => msg::exchange_letters(),
        Refused::Broken => msg::exchange_broken(),
        Refused::Kind => msg::exchange_kind(),
    }
}

/// The first page: out and in.
pub async fn first(cx: &Cx, asked: &Asked, error: Option<&str>) -> Result<Markup> {
    let locale = &cx.locale;
    let mut territories = Vec::new();
    for scope in places(cx).into_iter().take(500) {
        territories.push((scopes::written(scope), scopes::name(cx, scope).await?));
    }
    let listed = [("file", error.unwrap_or_default())];
    Ok(html! {
        div class="stack" {
            h1 { (locale.t(&msg::exchange_title())) }
            @if let Some(written) = asked.written { (ui::notice(Tone::Ok, true, html! { p { (locale.t(&msg::exchange_written(written))) } })) }
            @if asked.nothing.is_some() { (ui::notice(Tone::Info, true, html! { p { (locale.t(&msg::exchange_nothing())) } })) }
            @if error.is_some() { (ui::error_summary(locale, &listed)) }
            p { (locale.t(&msg::exchange_lead())) }
            section class="stack" aria-labelledby="out" {
                h2 id="out" { (locale.t(&msg::exchange_out())) }
                (out(cx, asked, &territories))
            }
            section class="stack" aria-labelledby="in" {
                h2 id="in" { (locale.t(&msg::exchange_in())) }
                p { (locale.t(&msg::exchange_in_lead())) }
                form class="form" method="post" action=(href(cx, "/imports")) enctype="multipart/form-data" {
                    (ui::file(locale, Field { name: "file", label: &locale.t(&msg::exchange_file()), error, required: true, ..Field::default() }, ".xlf,.xliff,application/xliff+xml"))
                    (ui::submit(&locale.t(&msg::exchange_send())))
                }
            }
        }
    })
}

fn out(cx: &Cx, asked: &Asked, territories: &[(String, String)]) -> Markup {
    let locale = &cx.locale;
    let places: Vec<_> =
        territories.iter().map(|(value, name)| (value.as_str(), name.as_str(), *value == asked.scope)).collect();
    let names: Vec<(&str, String)> =
        Lang::INTERFACE.iter().map(|lang| (lang.as_str(), locale.language_name(*lang))).collect();
    let languages = |chosen: &str| -> Vec<(String, String, bool)> {
        names.iter().map(|(tag, name)| ((*tag).to_owned(), name.clone(), *tag == chosen)).collect()
    };
    let from = languages(if asked.from.is_empty() { "fr" } else { &asked.from });
    let to = languages(if asked.to.is_empty() { "ar" } else { &asked.to });
    let from: Vec<_> = from.iter().map(|(tag, name, chosen)| (tag.as_str(), name.as_str(), *chosen)).collect();
    let to: Vec<_> = to.iter().map(|(tag, name, chosen)| (tag.as_str(), name.as_str(), *chosen)).collect();
    let editions = [("2.0", "XLIFF 2.0", asked.edition != "1.2"), ("1.2", "XLIFF 1.2", asked.edition == "1.2")];
    html! {
        form class="list-filters" method="get" action=(href(cx, "/texts.xlf")) {
            (ui::select(locale, Select { name: "scope", label: &locale.t(&msg::exchange_place()), required: true, options: &places, ..Select::default() }))
            (ui::select(locale, Select { name: "from", label: &locale.t(&msg::exchange_from()), required: true, options: &from, ..Select::default() }))
            (ui::select(locale, Select { name: "to", label: &locale.t(&msg::exchange_to()), required: true, options: &to, ..Select::default() }))
            (ui::select(locale, Select { name: "edition", label: &locale.t(&msg::exchange_format()), required: true, options: &editions, ..Select::default() }))
            div { button class="btn btn-primary" type="submit" { (ui::icon("download")) (locale.t(&msg::exchange_fetch())) } }
            div { button class="btn" type="submit" formaction=(href(cx, "/memory.tmx")) formnovalidate { (ui::icon("download")) (locale.t(&msg::memory_fetch())) } }
        }
    }
}

/// What a file would change.
pub fn preview(cx: &Cx, rest: &str, returned: &Returned, all: &[Compared]) -> Markup {
    let locale = &cx.locale;
    let count = |verdict: Verdict| all.iter().filter(|it| it.verdict == verdict).count();
    let (from, to) = (locale.language_name(returned.from), locale.language_name(returned.to));
    let conflicts: Vec<&Compared> =
        all.iter().filter(|it| matches!(it.verdict, Verdict::SourceChanged | Verdict::Translated)).collect();
    let news: Vec<&Compared> = all.iter().filter(|it| it.verdict == Verdict::New).collect();
    html! {
        div class="stack" {
            h1 { (locale.t(&msg::exchange_look())) }
            p { (from) " → " (to) }
            ul {
                li { (locale.t(&msg::exchange_new(news.len()))) }
                li { (locale.t(&msg::exchange_conflicts(conflicts.len()))) }
                li { (locale.t(&msg::exchange_same(count(Verdict::Same)))) }
                li { (locale.t(&msg::exchange_untranslated(count(Verdict::Empty)))) }
                @if count(Verdict::Unknown) > 0 { li { (locale.t(&msg::exchange_unknown(count(Verdict::Unknown)))) } }
            }
            form class="stack" method="post" action=(href(cx, rest)) {
                @if !conflicts.is_empty() {
                    h2 { (locale.t(&msg::exchange_decide())) }
                    @for it in &conflicts { (one(locale, returned, it)) }
                }
                @if !news.is_empty() {
                    h2 { (locale.t(&msg::exchange_take())) }
                    @for it in &news { (one(locale, returned, it)) }
                }
                @if !news.is_empty() || !conflicts.is_empty() { (ui::submit(&locale.t(&msg::exchange_apply()))) }
            }
            p { a href=(href(cx, "")) { (locale.t(&msg::exchange_back())) } }
        }
    }
}

fn one(locale: &Locale, returned: &Returned, it: &Compared) -> Markup {
    let Some(line) = &it.line else { return html! {} };
    let (from, to) = (returned.from, returned.to);
    let (now, there) = (line.text.said(), compare::target(&line.text, to));
    let target = it.unit.target.as_deref().unwrap_or_default();
    let lost = super::inline::lost(now, target);
    let id = format!("take-{}", it.number);
    html! {
        div class="side-by-side" role="group" aria-labelledby={ (id) "-title" } {
            div class="side" {
                h3 id={ (id) "-title" } { bdi { (it.name) } " · " (line.label) }
                @if it.verdict == Verdict::SourceChanged {
                    p class="hint" { (locale.t(&msg::exchange_source_changed())) }
                    p class="words" lang=(from) dir=(from.dir().as_str()) { (ui::differences(&it.unit.source, now)) }
                } @else { p class="words" lang=(from) dir=(from.dir().as_str()) { (now) } }
            }
            div class="side" {
                @if it.verdict == Verdict::Translated { p class="hint" { (locale.t(&msg::exchange_theirs())) } }
                @if !there.is_empty() && there != target { p class="words soft" lang=(to) dir=(to.dir().as_str()) { (there) } }
                p class="words" lang=(to) dir=(to.dir().as_str()) { (target) }
                @if !lost.is_empty() { (ui::notice(Tone::Warn, false, html! { p { (locale.t(&msg::exchange_lost())) " " bdi { (lost.join(" · ")) } } })) }
                label class="choice" {
                    input type="checkbox" id=(id) name={ "take." (it.number) } value=(line.seen) checked[it.verdict == Verdict::New];
                    span { (locale.t(&msg::exchange_take_this())) }
                }
            }
        }
    }
}
