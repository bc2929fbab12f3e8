//! Bringing a record into another language: each text beside its translation, each in its own direction.
//! What changed in the source since a text was translated is shown word by word.

use super::desk::Work;
use super::kinds::Kind;
use super::{history, translation_claims};
use crate::drafts::Keyed;
use crate::drafts::policy::{Desk, TranslateDraft};
use crate::drafts::translating::{self, Rendering, seen};
use crate::drafts::versions::Seen;
use crate::msg;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Lang, Progress, Result, Right, Text};
use maud::{Markup, html};
use platform::texts::{self, HELP, Holder};
use platform::ui::{self, SideBySide, Tone};
use platform::{Answer, page};
use std::collections::BTreeMap;

/// Most texts of one record.
const TEXTS: usize = 500;

/// What somebody typed, by key, when it could not be kept.
type Typed = BTreeMap<String, String>;

/// The language in the address: one that the territory offers, or that the record has already.
pub(super) fn to<T: Kind>(work: &Work, desk: &Desk<T>) -> Result<Lang> {
    let lang: Lang = work.part("to").parse().map_err(|_| Error::NotFound)?;
    let record = desk.present().ok_or(Error::NotFound)?;
    let territory = desk.place().territory.and_then(|it| work.shelf.territory(it));
    let offered = territory.is_some_and(|it| it.languages.contains(&lang));
    let written = record.texts().iter().any(|(_, text)| text.version(lang).is_some());
    let known = offered || written || lang.has_interface();
    if known && lang.as_str() == work.part("to") { Ok(lang) } else { Err(Error::NotFound) }
}

/// `…/{id}/translations/{to}`.
pub async fn edit<T: Kind>(work: Work) -> Answer {
    let look = work.look::<T>().await?;
    let desk = look.object();
    let to = to(&work, desk)?;
    let record = desk.present().ok_or(Error::NotFound)?;
    let before = translating::before(work.cx.app.db.read(), &Seen::at(&look), record, to).await?;
    Ok(shown(&work, desk, to, &before, &Typed::new(), StatusCode::OK).await?)
}

async fn shown<T: Kind>(
    work: &Work,
    desk: &Desk<T>,
    to: Lang,
    before: &BTreeMap<String, String>,
    mine: &Typed,
    status: StatusCode,
) -> Result<Response> {
    let record = desk.present().ok_or(Error::NotFound)?;
    let may = desk.may(&work.cx.actor, Right::Translate);
    let mut all: Vec<Keyed<'_>> = record.texts();
    all.retain(|(_, text)| text.source() != to && !text.said().trim().is_empty());
    let keyed: Vec<(&str, &Text)> = all.iter().map(|(key, text)| (key.as_str(), text.as_ref())).collect();
    let (holder, within) = (holder::<T>(work), desk.place().scopes(&work.shelf));
    let typed = |key: &str| mine.get(key).map(String::as_str);
    let machine = |key: &str| may && !record.is_withheld(key);
    let (above, aids) = texts::aids(&work.cx, (&holder, &within), to, &keyed, typed, machine).await?;
    let left = all.iter().filter(|(_, text)| text.progress(to) < Progress::Current).count();
    let claim = translation_claims::panel(work, desk, to, left).await?;
    let (list, name, path) = (work.t(&T::list()), work.called(record), work.path_of::<T>());
    let title = work.t(&msg::translate_title(work.locale().language_name(to), name.clone()));
    let body = html! {
        @if !mine.is_empty() { (ui::notice(Tone::Warn, true, html! { p { (work.t(&msg::translate_conflict())) } })) }
        @else if work.cx.uri.ends_with("saved=1") { (ui::notice(Tone::Ok, true, html! { p { (work.t(&msg::edit_saved())) } })) }
        p role="status" { strong { (work.t(&msg::translate_left(left))) } }
        (claim)
        @if all.is_empty() { p { (work.t(&msg::translate_none())) } }
        form class="stack" method="post" action=(work.of::<T>(&format!("/translations/{to}"))) {
            // The first button of a form is the one that the keyboard presses.
            @if may && !all.is_empty() { (ui::submit(&work.t(&msg::translate_save()))) }
            (above)
            @for (n, (key, text)) in all.iter().enumerate() { (one(work, may, to, n, (key, record.label(work, key).as_str()), text, before.get(key), mine.get(key), aids.get(n))) }
            @if may && !all.is_empty() { (ui::submit(&work.t(&msg::translate_save()))) }
        }
        p { a href=(work.of::<T>("")) { (work.t(&msg::preview_back())) } }
    };
    Ok(work.answer(status, &title, &format!("{path}/translations/{to}"), &[(&list, T::FOLDER), (&name, &path)], body))
}

fn holder<T: Kind>(work: &Work) -> Holder {
    Holder { kind: T::KIND.to_owned(), id: work.id }
}

/// One text: the source, and its translation beside it.
#[expect(clippy::too_many_arguments, reason = "one row of a table")]
fn one(
    work: &Work,
    may: bool,
    to: Lang,
    number: usize,
    (key, label): (&str, &str),
    text: &Text,
    before: Option<&String>,
    mine: Option<&String>,
    aid: Option<&Markup>,
) -> Markup {
    let source = text.source();
    let changed = before.map(|before| {
        html! {
            p class="hint" { (work.t(&msg::translate_changed())) }
            div lang=(source) dir=(source.dir().as_str()) { (history::words(before, text.said())) }
        }
    });
    ui::side_by_side(
        work.locale(),
        &SideBySide {
            number,
            key,
            label,
            text,
            to,
            changed,
            mine: mine.map(String::as_str),
            aid,
            seen: &seen(text, to),
            may,
        },
    )
}

/// `POST …/translations/{to}`.
pub async fn update<T: Kind>(work: Work, axum::Form(pairs): axum::Form<Vec<(String, String)>>) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<TranslateDraft<T>>(&tx, work.key()).await?;
    let desk = permit.object();
    let to = to(&work, desk)?;
    let get =
        |name: String| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| value.replace("\r\n", "\n"));
    let renderings: Vec<Rendering> = (0..TEXTS)
        .map_while(|n| {
            Some(Rendering {
                key: get(format!("key.{n}"))?,
                value: get(format!("value.{n}"))?,
                seen: get(format!("seen.{n}"))?,
                right: get(format!("right.{n}")).is_some(),
                machine: false,
            })
        })
        .collect();
    let done = translating::translate(&tx, &work.cx.actor, &permit, to, &renderings).await?;
    if !done.conflicts.is_empty() {
        // The others are kept; these come back beside what somebody else wrote.
        tx.commit().await?;
        let tx = work.cx.app.db.begin().await?;
        let permit = work.cx.permit::<TranslateDraft<T>>(&tx, work.key()).await?;
        let record = permit.object().present().ok_or(Error::NotFound)?;
        let before = translating::before(tx.connection(), &Seen::by(&permit), record, to).await?;
        tx.commit().await?;
        let mine = renderings.into_iter().filter(|it| done.conflicts.contains(&it.key));
        let mine: Typed = mine.map(|it| (it.key, it.value)).collect();
        return Ok(shown(&work, permit.object(), to, &before, &mine, StatusCode::CONFLICT).await?);
    }
    if done.written > 0 {
        tx.commit().await?;
    } else {
        drop(tx);
    }
    let here = format!("/translations/{to}");
    let (Some(aide), Some(asked)) = (work.cx.app.aide(), get(HELP.to_owned())) else {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>(&format!("{here}?saved=1"))));
    };
    let said = aide.help(&work.cx, &holder::<T>(&work), to, &asked).await?;
    // Back to the text that was asked about.
    let at = renderings.iter().position(|it| it.key == asked).map(|n| format!("#text-{n}")).unwrap_or_default();
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>(&format!("{here}?{HELP}={said}{at}"))))
}
