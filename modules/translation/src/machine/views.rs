//! The machine on screen: who it is and what it is told, what it did, and runs with their progress.
//! Trouble is said in words that help whoever reads them, and nothing of what was sent is repeated.

use super::pages::Asked;
use super::runs::Model;
use super::service::Machine;
use crate::{msg, scopes};
use kernel::{Lang, Result, Right, Scope};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Select, Tone};
use platform::{Cx, Locale};

/// Whom texts are sent to.
pub fn who(locale: &Locale, machine: &Machine) -> String {
    let (name, host) = (machine.translator.speaks.name(), machine.translator.host());
    if machine.translator.is_here() {
        locale.t(&msg::machine_own(name))
    } else {
        locale.t(&msg::machine_sent(host, name))
    }
}

/// What keeps the machine, in words.
pub fn trouble(name: &str) -> Message {
    match name {
        "busy" => msg::machine_busy(),
        "quota" => msg::machine_quota(),
        "key" => msg::machine_key(),
        "large" => msg::machine_large(),
        "language" => msg::machine_language(),
        "broken" => msg::machine_broken(),
        _ => msg::machine_down(),
    }
}

/// What became of a press on a button, from the word in the address.
pub fn said(locale: &Locale, lang: Lang, said: &str) -> Markup {
    let notice = |tone, words: String| ui::notice(tone, true, html! { p { (words) } });
    let done = said.strip_prefix("done-").and_then(|rest| rest.split_once('-'));
    let done = done.and_then(|(written, left)| Some((written.parse::<u64>().ok()?, left.parse::<u64>().ok()?)));
    match (said, done) {
        (_, Some((written, left))) => html! {
            (notice(if written > 0 { Tone::Ok } else { Tone::Info }, locale.t(&msg::machine_written(written))))
            @if left > 0 { (notice(Tone::Warn, locale.t(&msg::machine_left(left)))) }
        },
        ("left", _) => notice(Tone::Warn, locale.t(&msg::machine_left(1_u64))),
        ("run", _) => ui::notice(
            Tone::Info,
            true,
            html! { p {
                (locale.t(&msg::machine_begun())) " " a href={ "/" (lang) "/work/machine" } { (locale.t(&msg::machine_follow())) }
            } },
        ),
        _ => notice(Tone::Warn, locale.t(&trouble(said))),
    }
}

/// `/work/machine`.
pub async fn page(cx: &Cx, machine: Option<&Machine>, asked: &Asked, runs: &[Model]) -> Result<Markup> {
    let locale = &cx.locale;
    let Some(machine) = machine else {
        return Ok(html! {
            div class="stack" {
                h1 { (locale.t(&msg::machine_title())) }
                (ui::empty("language", &locale.t(&msg::machine_none()), html! { p { (locale.t(&msg::machine_none_lead())) } }, html! {}))
            }
        });
    };
    let known = machine.languages().await.is_some();
    Ok(html! {
        div class="stack" {
            h1 { (locale.t(&msg::machine_title())) }
            @if asked.begun.is_some() { (ui::notice(Tone::Info, true, html! { p { (locale.t(&msg::machine_begun())) } })) }
            @if asked.nothing.is_some() { (ui::notice(Tone::Info, true, html! { p { (locale.t(&msg::machine_nothing())) } })) }
            p { (locale.t(&msg::machine_marked())) " " (who(locale, machine)) }
            p { (locale.t(&msg::machine_withheld())) }
            @if known { (form(cx, machine, asked).await?) }
            @else { (ui::notice(Tone::Warn, false, html! { p { (locale.t(&msg::machine_down())) } })) }
            @if !runs.is_empty() {
                section class="stack" aria-labelledby="runs" {
                    h2 id="runs" { (locale.t(&msg::machine_runs())) }
                    ul class="cards" { @for run in runs { (one(cx, run)) } }
                    @if runs.iter().any(Model::is_working) {
                        p { a class="btn" href={ "/" (cx.lang()) "/work/machine" } { (locale.t(&msg::machine_again())) } }
                    }
                }
            }
        }
    })
}

/// The places where whoever asks may translate, and the languages that the machine offers there.
async fn form(cx: &Cx, machine: &Machine, asked: &Asked) -> Result<Markup> {
    let locale = &cx.locale;
    let mut places = Vec::new();
    let writable = scopes::writable(cx, &[Right::Translate]);
    for scope in writable.into_iter().filter(|scope| *scope != Scope::Network).take(500) {
        places.push((scopes::written(scope), scopes::name(cx, scope).await?));
    }
    let mut languages = Vec::new();
    for to in Lang::INTERFACE {
        for from in Lang::INTERFACE {
            if from != to && machine.offers(from, to).await {
                languages.push((to.to_string(), locale.language_name(to)));
                break;
            }
        }
    }
    let places: Vec<_> =
        places.iter().map(|(value, name)| (value.as_str(), name.as_str(), *value == asked.scope)).collect();
    let languages: Vec<_> =
        languages.iter().map(|(tag, name)| (tag.as_str(), name.as_str(), *tag == asked.to)).collect();
    Ok(html! {
        form class="list-filters" method="post" action={ "/" (cx.lang()) "/work/machine/runs" } {
            (ui::select(locale, Select { name: "scope", label: &locale.t(&msg::exchange_place()), required: true, options: &places, ..Select::default() }))
            (ui::select(locale, Select { name: "to", label: &locale.t(&msg::exchange_to()), required: true, options: &languages, ..Select::default() }))
            div { button class="btn btn-primary" type="submit" { (locale.t(&msg::machine_begin())) } }
        }
    })
}

fn one(cx: &Cx, run: &Model) -> Markup {
    let locale = &cx.locale;
    let language = run.language().map(|lang| locale.language_name(lang)).unwrap_or_default();
    let part = |number: i64| locale.number(number);
    html! {
        li class="card" {
            h3 { (language) }
            p {
                progress max=(run.total.max(1)) value=(run.done) aria-label=(language) {}
                " " (locale.t(&msg::machine_progress(part(run.done), part(run.total))))
            }
            p { (locale.t(&msg::machine_written(u64::try_from(run.written).unwrap_or_default()))) }
            @if run.left_out > 0 { p { (locale.t(&msg::machine_left(u64::try_from(run.left_out).unwrap_or_default()))) } }
            @if !run.trouble.is_empty() { (ui::notice(Tone::Warn, false, html! { p { (locale.t(&trouble(&run.trouble))) } })) }
            @match run.state.as_str() {
                "working" => {
                    form method="post" action={ "/" (cx.lang()) "/work/machine/runs/" (run.id) "/stop" } {
                        button class="btn btn-small" type="submit" { (locale.t(&msg::machine_stop())) }
                    }
                }
                "done" => (ui::badge(Tone::Ok, Some("check"), &locale.t(&msg::machine_done()))),
                _ => (ui::badge(Tone::Plain, None, &locale.t(&msg::machine_stopped()))),
            }
        }
    }
}
