//! Bringing the texts of a record into another language, side by side or from a file: each in its own direction, with what the
//! glossary and earlier wordings have to say. The source is never written, and nobody overwrites what they have not seen.

use crate::msg;
use crate::visit::Here;
use axum::response::Response;
use directory::api::{Rendering, rendered, seen};
use http::StatusCode;
use kernel::{Error, Lang, Progress, Result, Scope, Text};
use maud::{Markup, html};
use messages::Message;
use platform::forms::Typed;
use platform::texts::{self, HELP, Holder};
use platform::ui::{self, SideBySide, Tone};
use platform::{Answer, page};
use std::collections::BTreeMap;

/// What became of a set of renderings.
#[derive(Debug, Default)]
pub struct Done {
    pub written: usize,
    /// Keys of texts that somebody has changed meanwhile: nothing of these was written.
    pub conflicts: Vec<String>,
}

/// Finds a text of a record by its key.
pub type Find<T> = for<'a> fn(&'a mut T, &str) -> Option<&'a mut Text>;

/// Writes renderings into a record; those that cannot be written are named, the others are.
pub fn write<T>(record: &mut T, find: Find<T>, lang: Lang, renderings: &[Rendering]) -> Done {
    write_shown(record, find, None::<(&mut T, Find<T>)>, lang, renderings)
}

/// The same, and at once into what the public reads where it reads that very text.
pub fn write_shown<T, P>(
    record: &mut T,
    find: Find<T>,
    mut public: Option<(&mut P, Find<P>)>,
    lang: Lang,
    renderings: &[Rendering],
) -> Done {
    let mut done = Done::default();
    for it in renderings {
        let Some(text) = find(record, &it.key) else {
            done.conflicts.push(it.key.clone());
            continue;
        };
        match rendered(text, lang, it) {
            None => done.conflicts.push(it.key.clone()),
            Some(false) => {}
            Some(true) => {
                done.written += 1;
                let shown = public.as_mut().and_then(|(public, find)| find(public, &it.key));
                if let Some(shown) = shown.filter(|shown| shown.said() == text.said()) {
                    shown.clone_from(text);
                }
            }
        }
    }
    done
}

/// The language in the address, into which a record written in another is translated.
///
/// # Errors
/// `NotFound` where it is none of the program's, or the record's own.
pub fn to(here: &Here, own: Lang) -> Result<Lang> {
    let lang: Lang = here.part("to").parse().map_err(|_| Error::NotFound)?;
    let other = own.base() != lang.base();
    if lang.has_interface() && lang.as_str() == here.part("to") && other { Ok(lang) } else { Err(Error::NotFound) }
}

/// The ways to the translations of a record, into each language but its own; what is whole bears a mark.
pub fn ways(here: &Here, own: Lang, path: &str, progress: impl Fn(Lang) -> Progress) -> Markup {
    let others = Lang::INTERFACE.into_iter().filter(|lang| *lang != own.base());
    html! {
        nav class="cluster" aria-label=(here.t(&msg::practice_translations())) {
            span { (here.t(&msg::practice_translations())) }
            @for lang in others {
                a class="btn btn-quiet" href=(here.href(&format!("{path}/translations/{lang}"))) {
                    span lang=(lang) { (here.locale().autonym(lang)) }
                    @if progress(lang) >= Progress::Current { (ui::icon("check")) span class="visually-hidden" { (here.t(&msg::practice_translated())) } }
                }
            }
        }
    }
}

/// What is translated.
pub struct Work<'a> {
    pub holder: Holder,
    pub within: &'a [Scope],
    pub title: &'a Text,
    pub texts: Vec<(&'a str, &'a Text)>,
    /// What a text is called, by its key.
    pub label: &'a (dyn Fn(&str) -> Message + Sync),
    /// Its page in the workspace.
    pub path: String,
    /// The list above it: name and address.
    pub list: (Message, &'a str),
}

/// The page; `mine` is what somebody typed over what a colleague had changed meanwhile, by key.
///
/// # Errors
/// When the database fails.
pub async fn page(
    here: &Here,
    mut work: Work<'_>,
    to: Lang,
    mine: &BTreeMap<String, String>,
    status: StatusCode,
) -> Result<Response> {
    work.texts.retain(|(_, text)| text.source() != to && !text.said().trim().is_empty());
    let typed = |key: &str| mine.get(key).map(String::as_str);
    let (above, aids) = texts::aids(&here.cx, (&work.holder, work.within), to, &work.texts, typed, |_| true).await?;
    let name = work.title.show(here.cx.lang()).value.clone();
    let title = here.t(&msg::practice_translate(here.locale().language_name(to), name.clone()));
    let left = work.texts.iter().filter(|(_, text)| text.progress(to) < Progress::Current).count();
    let side = |number: usize, (key, text): (&str, &Text)| {
        let (label, seen) = (here.t(&(work.label)(key)), seen(text, to));
        let (mine, aid) = (typed(key), aids.get(number));
        let side =
            SideBySide { number, key, label: &label, text, to, changed: None, mine, aid, seen: &seen, may: true };
        ui::side_by_side(here.locale(), &side)
    };
    let path = format!("{}/translations/{to}", work.path);
    let body = html! {
        @if !mine.is_empty() { (ui::notice(Tone::Warn, true, html! { p { (here.t(&msg::practice_translate_conflict())) } })) }
        p role="status" { strong { (here.t(&msg::practice_translate_left(left))) } }
        form class="stack" method="post" action=(here.href(&path)) {
            (ui::submit(&here.t(&msg::exchange_save())))
            (above)
            @for (number, it) in work.texts.iter().enumerate() { (side(number, *it)) }
            (ui::submit(&here.t(&msg::exchange_save())))
        }
    };
    let list = here.t(&work.list.0);
    let trail = [(list.as_str(), work.list.1), (name.as_str(), work.path.as_str())];
    Ok(here.scripted(status, &title, &path, &trail, body, &["translating"]))
}

/// The renderings that were typed, at most so many, each of at most so many letters.
pub fn read(typed: &Typed, most: usize, letters: usize) -> Vec<Rendering> {
    let one = |n| Rendering {
        key: typed.get(&format!("key.{n}")).to_owned(),
        value: typed.lines(&format!("value.{n}"), letters),
        seen: typed.get(&format!("seen.{n}")).to_owned(),
        right: typed.ticked(&format!("right.{n}")),
        machine: false,
    };
    (0..most).take_while(|n| typed.has(&format!("key.{n}"))).map(one).collect()
}

/// What was typed for texts that a colleague had changed meanwhile, by key.
pub fn mine(renderings: Vec<Rendering>, done: &Done) -> BTreeMap<String, String> {
    let left = renderings.into_iter().filter(|it| done.conflicts.contains(&it.key));
    left.map(|it| (it.key, it.value)).collect()
}

/// Leads on when all is written: to the text for which a machine was asked, or back with a word.
///
/// # Errors
/// When the machine or the database fails.
pub async fn written(
    here: &Here,
    typed: &Typed,
    holder: &Holder,
    to: Lang,
    renderings: &[Rendering],
    path: &str,
) -> Answer {
    let path = format!("{path}/translations/{to}");
    let asked = typed.get(HELP).to_owned();
    let (Some(aide), false) = (here.cx.app.aide(), asked.is_empty()) else { return Ok(here.go(&path, "saved")) };
    let said = aide.help(&here.cx, holder, to, &asked).await?;
    let at = renderings.iter().position(|it| it.key == asked).map(|n| format!("#text-{n}")).unwrap_or_default();
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{}?{HELP}={said}{at}", here.href(&path))))
}
