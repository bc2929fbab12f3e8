//! A practice side by side with its translation: each text in its own direction, with what the glossary and earlier
//! wordings have to say. Nobody overwrites what they have not seen.

use super::policy::{Desk, TranslatePractice};
use super::{translating, words};
use crate::msg;
use crate::visit::Here;
use axum::response::Response;
use directory::api::{Rendering, seen};
use http::StatusCode;
use kernel::{Error, Lang, Result, Text};
use maud::{Markup, html};
use platform::forms::{Sent, Typed};
use platform::texts::{self, HELP, Holder};
use platform::ui::{self, SideBySide, Tone};
use platform::{Answer, page};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Most texts of one practice.
const TEXTS: usize = 40;

type Keyed<'a> = (Cow<'static, str>, &'a Text);

fn to(here: &Here, desk: &Desk) -> Result<Lang> {
    let lang: Lang = here.part("to").parse().map_err(|_| Error::NotFound)?;
    let own = desk.entry.practice.lang.base() == lang.base();
    if lang.has_interface() && lang.as_str() == here.part("to") && !own { Ok(lang) } else { Err(Error::NotFound) }
}

/// `/work/exchange/practices/{id}/translations/{to}`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<TranslatePractice>((here.id()?, here.shelf.clone())).await?;
    let to = to(&here, look.object())?;
    Ok(shown(&here, look.object(), to, &BTreeMap::new(), StatusCode::OK).await?)
}

async fn shown(
    here: &Here,
    desk: &Desk,
    to: Lang,
    mine: &BTreeMap<String, String>,
    status: StatusCode,
) -> Result<Response> {
    let it = &desk.entry.practice;
    let mut all: Vec<Keyed<'_>> = it.texts();
    all.retain(|(_, text)| text.source() != to && !text.said().trim().is_empty());
    let keyed: Vec<(&str, &Text)> = all.iter().map(|(key, text)| (key.as_ref(), *text)).collect();
    let typed = |key: &str| mine.get(key).map(String::as_str);
    let (above, aids) = texts::aids(&here.cx, (&holder(desk), &desk.within), to, &keyed, typed, |_| true).await?;
    let path = format!("work/exchange/practices/{}", it.id);
    let name = it.title.show(here.cx.lang()).value.clone();
    let title = here.t(&msg::practice_translate(here.locale().language_name(to), name.clone()));
    let body = html! {
        @if !mine.is_empty() { (ui::notice(Tone::Warn, true, html! { p { (here.t(&msg::practice_translate_conflict())) } })) }
        p role="status" { strong { (here.t(&msg::practice_translate_left(translating::left(desk, to)))) } }
        form class="stack" method="post" action=(here.href(&format!("{path}/translations/{to}"))) {
            (ui::submit(&here.t(&msg::exchange_save())))
            (above)
            @for (n, (key, text)) in all.iter().enumerate() { (one(here, to, n, (key, text), mine.get(key.as_ref()), aids.get(n))) }
            (ui::submit(&here.t(&msg::exchange_save())))
        }
    };
    let list = here.t(&msg::practices_title());
    let trail = [(list.as_str(), "exchange/practices"), (name.as_str(), path.as_str())];
    Ok(here.scripted(status, &title, &format!("{path}/translations/{to}"), &trail, body, &["translating"]))
}

fn holder(desk: &Desk) -> Holder {
    Holder { kind: super::model::KIND.to_owned(), id: desk.entry.practice.id.uuid() }
}

/// One text: the source, and its translation beside it.
fn one(
    here: &Here,
    to: Lang,
    number: usize,
    (key, text): (&str, &Text),
    mine: Option<&String>,
    aid: Option<&Markup>,
) -> Markup {
    ui::side_by_side(
        here.locale(),
        &SideBySide {
            number,
            key,
            label: &here.t(&words::text(key)),
            text,
            to,
            changed: None,
            mine: mine.map(String::as_str),
            aid,
            seen: &seen(text, to),
            may: true,
        },
    )
}

/// `POST …/translations/{to}`.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<TranslatePractice>(&tx, (id, here.shelf.clone())).await?;
    let to = to(&here, permit.object())?;
    let renderings: Vec<Rendering> = (0..TEXTS)
        .take_while(|n| typed.has(&format!("key.{n}")))
        .map(|n| Rendering {
            key: typed.get(&format!("key.{n}")).to_owned(),
            value: typed.lines(&format!("value.{n}"), super::model::LONG),
            seen: typed.get(&format!("seen.{n}")).to_owned(),
            right: typed.ticked(&format!("right.{n}")),
            machine: false,
        })
        .collect();
    let done = translating::translate(&mut tx, &here.cx.actor, &permit, to, &renderings).await?;
    tx.commit().await?;
    if !done.conflicts.is_empty() {
        let look = here.cx.look::<TranslatePractice>((id, here.shelf.clone())).await?;
        let mine = renderings.into_iter().filter(|it| done.conflicts.contains(&it.key));
        let mine = mine.map(|it| (it.key, it.value)).collect();
        return Ok(shown(&here, look.object(), to, &mine, StatusCode::CONFLICT).await?);
    }
    let path = format!("work/exchange/practices/{id}/translations/{to}");
    let asked = typed.get(HELP).to_owned();
    let (Some(aide), false) = (here.cx.app.aide(), asked.is_empty()) else { return Ok(here.go(&path, "saved")) };
    let said = aide.help(&here.cx, &holder(permit.object()), to, &asked).await?;
    let at = renderings.iter().position(|it| it.key == asked).map(|n| format!("#text-{n}")).unwrap_or_default();
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{}?{HELP}={said}{at}", here.href(&path))))
}
