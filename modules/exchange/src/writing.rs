//! Writing a record of the exchange: begun in the name of an institution, saved as one goes by a script or by its button.
//! Nobody overwrites what they have not seen, and whoever is overtaken loses nothing of what they typed.

use crate::visit::Here;
use crate::{institutions, msg};
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Lang, Result, Text};
use maud::{Markup, PreEscaped, html};
use messages::Message;
use network::api::territory_tree;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Field, Tone};
use platform::{Tx, page};
use serde_json::{Value, json};
use uuid::Uuid;

/// By what a record begins.
pub struct Begun {
    pub organisation: Uuid,
    pub lang: Lang,
    pub title: String,
}

impl Begun {
    /// Reads the fields of [`begin`]; a title has at most so many letters.
    pub fn read(here: &Here, typed: &Typed, most: usize, wrong: &mut Wrong) -> Begun {
        let title = typed.line("title", most);
        wrong.required(&here.cx, "title", !title.is_empty());
        let lang = typed.get("lang").parse::<Lang>().ok().filter(|lang| lang.has_interface());
        let organisation = typed.id("organisation").unwrap_or_default();
        Begun { organisation, lang: lang.unwrap_or(here.cx.lang()), title }
    }
}

/// The form by which a record begins, sent to a path; whoever writes for no institution is told so.
///
/// # Errors
/// When the database fails.
pub async fn begin(here: &Here, form: &Form<'_>, path: &str, title: Field<'_>, more: Markup) -> Result<Markup> {
    let locale = here.locale();
    let own = institutions::own(&here.cx, &here.shelf).await?;
    let names: Vec<(String, String)> = own.iter().map(|it| (it.id.to_string(), it.called(locale))).collect();
    let languages: Vec<(String, String)> =
        Lang::INTERFACE.iter().map(|lang| (lang.to_string(), locale.autonym(*lang).into_owned())).collect();
    if own.is_empty() {
        return Ok(ui::notice(Tone::Info, false, html! { p { (here.t(&msg::practice_no_institution())) } }));
    }
    Ok(html! {
        (form.wrong.summary(locale))
        form class="form" method="post" action=(here.href(path)) novalidate {
            (more)
            (form.choice("organisation", &here.t(&msg::practice_institution()), None, &names))
            (form.choice("lang", &here.t(&msg::practice_written_in()), Some(&here.t(&msg::practice_written_in_hint())), &languages))
            (form.field("title", &here.t(&msg::practice_name()), Field { required: true, ..title }))
            (ui::submit(&here.t(&msg::practice_begin())))
        }
    })
}

/// A form that is written over many sittings.
pub struct Written<'a> {
    /// What happened since it was opened.
    pub told: Option<Markup>,
    pub wrong: &'a Wrong,
    /// What whoever writes must know first.
    pub before: Markup,
    /// Where it is sent.
    pub path: &'a str,
    /// Over which revision it is written.
    pub revision: i64,
    /// How the record stands.
    pub badge: Markup,
    /// Whether it saves itself: never where everybody would read what is half written.
    pub itself: bool,
}

/// The form with its bar, its fields and its two ways to save.
pub fn form(here: &Here, it: Written<'_>, fields: Markup) -> Markup {
    let t = |message| here.t(&message);
    html! {
        @if let Some(told) = it.told { (told) }
        (it.wrong.summary(here.locale()))
        (it.before)
        form class="form edit-form" method="post" action=(here.href(it.path)) data-autosave[it.itself] novalidate {
            input type="hidden" name="seen" value=(it.revision);
            div class="save-bar" {
                button class="btn btn-primary" type="submit" { (t(msg::exchange_save())) }
                (it.badge)
                @if it.itself { p role="status" data-saved data-kept=(t(msg::exchange_kept())) data-failed=(t(msg::exchange_failed())) data-back=(t(msg::exchange_back())) {} }
            }
            (fields)
            div class="cluster" {
                button class="btn btn-primary" type="submit" { (t(msg::exchange_save())) }
                button class="btn" type="submit" name="then" value="show" { (t(msg::practice_save_and_show())) }
            }
        }
    }
}

/// Whether the script that saves by itself asks, and not a person.
pub fn is_quiet(typed: &Typed) -> bool {
    typed.get("quiet") == "yes"
}

/// The revision from which the form was made; one that there never was if it does not say.
pub fn seen(typed: &Typed) -> i64 {
    typed.get("seen").parse().unwrap_or(-1)
}

/// What a script that saves by itself is told; what was typed is still in the form.
fn quietly(status: StatusCode, said: &Value) -> Response {
    let mut answer = page::once(status, html! { (PreEscaped(said.to_string())) });
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}

/// What came of a save.
pub enum Finished {
    /// The answer: it is kept, or a script was told that it is not.
    Answered(Response),
    /// Somebody else has written it meanwhile: what a person is told above their form.
    Overtaken(Markup),
}

/// Ends a save whose record has its page at a path: on from there, or back to its form.
///
/// # Errors
/// When the save failed for another reason than that somebody was faster.
pub async fn finish(
    here: &Here,
    typed: &Typed,
    tx: Tx,
    path: &str,
    (done, told): (Result<i64>, &Message),
) -> Result<Finished> {
    match done {
        Ok(revision) => {
            tx.commit().await?;
            let to = if typed.get("then") == "show" { path.to_owned() } else { format!("{path}/edit") };
            Ok(Finished::Answered(saved(here, typed, revision, &to)))
        }
        Err(Error::Conflict) if is_quiet(typed) => Ok(Finished::Answered(overtaken_quietly(here, told))),
        Err(Error::Conflict) => Ok(Finished::Overtaken(overtaken(here, told, path))),
        Err(error) => Err(error),
    }
}

/// It is saved: the script learns the new revision, a person goes on to a path.
pub fn saved(here: &Here, typed: &Typed, revision: i64, to: &str) -> Response {
    if is_quiet(typed) {
        let at = here.locale().time(here.cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).time());
        let hidden = [["seen".to_owned(), revision.to_string()]];
        return quietly(StatusCode::OK, &json!({ "said": here.t(&msg::exchange_saved_at(at)), "hidden": hidden }));
    }
    // The script forgets what it kept when it sees this.
    page::redirect(StatusCode::SEE_OTHER, &format!("{}?saved=1&done=saved", here.href(to)))
}

/// The script is told that something is to be mended before anything is saved.
pub fn not_saved(here: &Here) -> Response {
    quietly(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "said": here.t(&msg::exchange_not_saved()) }))
}

/// The script is told that somebody else has written it meanwhile.
pub fn overtaken_quietly(here: &Here, told: &Message) -> Response {
    quietly(StatusCode::CONFLICT, &json!({ "said": here.t(told) }))
}

/// A person is told so, with the way to what the other wrote.
pub fn overtaken(here: &Here, told: &Message, path: &str) -> Markup {
    let told =
        html! { p { (here.t(told)) } p { a href=(here.href(path)) { (here.t(&msg::exchange_overtaken_see())) } } };
    ui::notice(Tone::Warn, true, told)
}

/// A text as typed, in the language of the page, or in the one in which it was written first.
pub fn text(here: &Here, typed: String, before: Option<&Text>) -> Option<Text> {
    match before {
        _ if typed.is_empty() => None,
        Some(known) if known.said() == typed => Some(known.clone()),
        Some(known) => {
            let mut known = known.clone();
            known.rewrite(typed, false);
            Some(known)
        }
        None => Some(Text::new(here.cx.lang(), typed)),
    }
}

/// Territories to choose from, each under what it lies in: slug and name.
pub fn places(here: &Here) -> Vec<(String, String)> {
    let name = |it: &kernel::Territory, depth: usize| {
        format!("{}{}", "\u{2003}".repeat(depth), it.name.show(here.cx.lang()).value)
    };
    territory_tree(&here.shelf).into_iter().map(|(it, depth)| (it.slug.clone(), name(it, depth))).collect()
}
