//! What a person wrote in a bulletin, side by side with its translation: each text in its own direction, with what the
//! glossary and earlier wordings have to say. Nobody overwrites what they have not seen.

use super::desk::LIST;
use super::model::{Bulletin, KIND, LONG, Topic};
use super::policy::{Desk, TranslateBulletin};
use super::{translating, words};
use crate::msg;
use crate::visit::Here;
use axum::response::Response;
use directory::api::{Rendering, seen};
use http::StatusCode;
use kernel::{Error, Lang, Progress, Result, Text};
use maud::html;
use messages::Message;
use platform::forms::{Sent, Typed};
use platform::texts::{self, HELP, Holder};
use platform::ui::{self, SideBySide, Tone};
use platform::{Answer, page};
use std::collections::BTreeMap;

/// Most texts of one bulletin.
const TEXTS: usize = 12;

/// What a text of a bulletin is called.
pub fn label(here: &platform::Locale, key: &str) -> Message {
    match key {
        "title" => msg::bulletin_name(),
        "introduction" => msg::bulletin_introduction(),
        _ => {
            let topic = key.strip_prefix("note-").and_then(Topic::parse);
            msg::bulletin_note(topic.map(|it| here.t(&words::topic(it))).unwrap_or_default())
        }
    }
}

fn to(here: &Here, it: &Bulletin) -> Result<Lang> {
    let lang: Lang = here.part("to").parse().map_err(|_| Error::NotFound)?;
    let own = it.lang.base() == lang.base();
    if lang.has_interface() && lang.as_str() == here.part("to") && !own { Ok(lang) } else { Err(Error::NotFound) }
}

/// `/work/exchange/bulletins/{id}/translations/{to}`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<TranslateBulletin>((here.id()?, here.shelf.clone())).await?;
    let to = to(&here, &look.object().entry.bulletin)?;
    Ok(shown(&here, look.object(), to, &BTreeMap::new(), StatusCode::OK).await?)
}

async fn shown(
    here: &Here,
    desk: &Desk,
    to: Lang,
    mine: &BTreeMap<String, String>,
    status: StatusCode,
) -> Result<Response> {
    let it = &desk.entry.bulletin;
    let mut all = it.texts();
    all.retain(|(_, text)| text.source() != to && !text.said().trim().is_empty());
    let keyed: Vec<(&str, &Text)> = all.iter().map(|(key, text)| (key.as_ref(), *text)).collect();
    let typed = |key: &str| mine.get(key).map(String::as_str);
    let holder = Holder { kind: KIND.to_owned(), id: it.id.uuid() };
    let (above, aids) = texts::aids(&here.cx, (&holder, &desk.within), to, &keyed, typed, |_| true).await?;
    let path = format!("{LIST}/{}", it.id);
    let name = it.title.show(here.cx.lang()).value.clone();
    let title = here.t(&msg::practice_translate(here.locale().language_name(to), name.clone()));
    let left = keyed.iter().filter(|(_, text)| text.progress(to) < Progress::Current).count();
    let side = |n: usize| {
        let (key, text) = keyed[n];
        let side = SideBySide {
            number: n,
            key,
            label: &here.t(&label(here.locale(), key)),
            text,
            to,
            changed: None,
            mine: typed(key),
            aid: aids.get(n),
            seen: &seen(text, to),
            may: true,
        };
        ui::side_by_side(here.locale(), &side)
    };
    let body = html! {
        @if !mine.is_empty() { (ui::notice(Tone::Warn, true, html! { p { (here.t(&msg::practice_translate_conflict())) } })) }
        p role="status" { strong { (here.t(&msg::practice_translate_left(left))) } }
        form class="stack" method="post" action=(here.href(&format!("{path}/translations/{to}"))) {
            (above)
            @for n in 0..keyed.len() { (side(n)) }
            (ui::submit(&here.t(&msg::exchange_save())))
        }
    };
    let list = here.t(&msg::bulletins_own());
    let trail = [(list.as_str(), LIST), (name.as_str(), path.as_str())];
    Ok(here.scripted(status, &title, &format!("{path}/translations/{to}"), &trail, body, &["translating"]))
}

/// `POST …/translations/{to}`.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<TranslateBulletin>(&tx, (id, here.shelf.clone())).await?;
    let to = to(&here, &permit.object().entry.bulletin)?;
    let renderings: Vec<Rendering> = (0..TEXTS)
        .take_while(|n| typed.has(&format!("key.{n}")))
        .map(|n| Rendering {
            key: typed.get(&format!("key.{n}")).to_owned(),
            value: typed.lines(&format!("value.{n}"), LONG),
            seen: typed.get(&format!("seen.{n}")).to_owned(),
            right: typed.ticked(&format!("right.{n}")),
            machine: false,
        })
        .collect();
    let done = translating::translate(&mut tx, &here.cx.actor, &permit, to, &renderings).await?;
    tx.commit().await?;
    if !done.conflicts.is_empty() {
        let look = here.cx.look::<TranslateBulletin>((id, here.shelf.clone())).await?;
        let mine = renderings.into_iter().filter(|it| done.conflicts.contains(&it.key));
        let mine = mine.map(|it| (it.key, it.value)).collect();
        return Ok(shown(&here, look.object(), to, &mine, StatusCode::CONFLICT).await?);
    }
    let path = format!("{LIST}/{id}/translations/{to}");
    let asked = typed.get(HELP).to_owned();
    let (Some(aide), false) = (here.cx.app.aide(), asked.is_empty()) else { return Ok(here.go(&path, "saved")) };
    let holder = Holder { kind: KIND.to_owned(), id };
    let said = aide.help(&here.cx, &holder, to, &asked).await?;
    let at = renderings.iter().position(|it| it.key == asked).map(|n| format!("#text-{n}")).unwrap_or_default();
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{}?{HELP}={said}{at}", here.href(&path))))
}
