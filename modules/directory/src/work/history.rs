//! The versions of a record, what changed from each to the next, and the way back to one.
//! Words that went and words that came are marked as such, not only coloured.

use super::desk::Work;
use super::kinds::Kind;
use crate::drafts::policy::{Desk, EditDraft};
use crate::drafts::saving;
use crate::drafts::versions::{self, Model, Seen};
use crate::msg;
use http::StatusCode;
use kernel::{Error, Result, Right, Text};
use maud::{Markup, html};
use platform::ui;
use platform::{Answer, page};
use std::collections::BTreeSet;

/// What went and what came between two texts, word by word.
pub fn words(before: &str, after: &str) -> Markup {
    html! { p class="words" dir="auto" { (ui::differences(before, after)) } }
}

/// `…/{id}/versions`.
pub async fn index<T: Kind>(work: Work) -> Answer {
    let look = work.look::<T>().await?;
    let found = versions::of(work.cx.app.db.read(), &Seen::at(&look)).await?;
    let desk = look.object();
    let body = html! {
        @if found.is_empty() {
            (ui::empty("clock", &work.t(&msg::history_empty()), html! { p { (work.t(&msg::history_empty_lead())) } }, html! {}))
        } @else {
            ol class="stack" reversed {
                @for version in &found {
                    li {
                        a href=(work.of::<T>(&format!("/versions/{}", version.number))) { (title(&work, desk, version)) }
                        @if !version.note.is_empty() { p class="soft" dir="auto" { (version.note) } }
                    }
                }
            }
        }
    };
    framed(&work, desk, &work.t(&msg::history_title()), "versions", body)
}

fn framed<T: Kind>(work: &Work, desk: &Desk<T>, title: &str, rest: &str, body: Markup) -> Answer {
    let name = work.called(desk.present().ok_or(Error::NotFound)?);
    let (list, path) = (work.t(&T::list()), work.path_of::<T>());
    let trail = [(list.as_str(), T::FOLDER), (name.as_str(), path.as_str())];
    Ok(work.page(title, &format!("{path}/{rest}"), &trail, body))
}

fn title<T: Kind>(work: &Work, desk: &Desk<T>, version: &Model) -> String {
    let at = version.at().to_zoned(work.zone(desk.place().territory));
    let day = format!("{} {}", work.locale().date(at.date()), work.locale().time(at.time()));
    work.t(&msg::history_version(day, version.number))
}

fn number(work: &Work) -> Result<i64> {
    work.part("number").parse().map_err(|_| Error::NotFound)
}

/// `…/versions/{number}`: how it differs from the version after it, or from what is being written.
pub async fn show<T: Kind>(work: Work) -> Answer {
    let number = number(&work)?;
    let look = work.look::<T>().await?;
    let (desk, seen, db) = (look.object(), Seen::at(&look), work.cx.app.db.read());
    let version = versions::numbered(db, &seen, number).await?.ok_or(Error::NotFound)?;
    let next = versions::numbered(db, &seen, number.saturating_add(1)).await?;
    let present = desk.present().ok_or(Error::NotFound)?;
    let (then, after) = (version.record::<T>()?, next.as_ref().map(Model::record::<T>).transpose()?);
    let lead = match (&next, &desk.draft) {
        (Some(next), _) => work.t(&msg::history_to_next(next.number)),
        (None, Some(_)) => work.t(&msg::history_to_draft()),
        (None, None) => work.t(&msg::history_latest()),
    };
    let differences = differences(&work, &then, after.as_ref().unwrap_or(present))?;
    let body = html! {
        p { (lead) }
        @if differences.is_empty() { p class="soft" { (work.t(&msg::history_same())) } }
        @for (label, content) in &differences { section class="stack" { h2 { (label) } (content) } }
        @if desk.may(&work.cx.actor, Right::Write) {
            form method="post" action=(work.of::<T>(&format!("/versions/{number}/restoration"))) {
                p { (work.t(&msg::history_restore_lead())) }
                button class="btn" type="submit" { (work.t(&msg::history_restore())) }
            }
        }
    };
    framed(&work, desk, &title(&work, desk, &version), &format!("versions/{number}"), body)
}

/// Each text in each language, then whatever else differs, by the name of its part.
fn differences<T: Kind>(work: &Work, before: &T, after: &T) -> Result<Vec<(String, Markup)>> {
    let (old, new) = (before.texts(), after.texts());
    let mut keys: Vec<&String> = old.iter().map(|(key, _)| key).collect();
    keys.extend(new.iter().map(|(key, _)| key).filter(|key| !old.iter().any(|(known, _)| known == *key)));
    let mut found = Vec::new();
    for key in keys {
        let pick = |list: &[crate::drafts::Keyed<'_>]| -> Option<Text> {
            list.iter().find(|(known, _)| known == key).map(|(_, text)| text.clone().into_owned())
        };
        let (old, new) = (pick(&old), pick(&new));
        let languages: BTreeSet<_> =
            old.iter().chain(&new).flat_map(|text| text.versions().map(|(lang, _)| lang)).collect();
        let said = |text: &Option<Text>, lang| {
            text.as_ref().and_then(|text| text.version(lang)).map(|version| version.value.clone()).unwrap_or_default()
        };
        for lang in languages {
            let (was, is) = (said(&old, lang), said(&new, lang));
            if was != is {
                let record = if new.is_some() { after } else { before };
                let label = format!("{} ({})", record.label(work, key), work.locale().language_name(lang));
                found.push((label, html! { div lang=(lang) dir=(lang.dir().as_str()) { (words(&was, &is)) } }));
            }
        }
    }
    let names = changed(work, before, after)?;
    if !names.is_empty() {
        found.push((work.t(&msg::history_other()), html! { ul { @for name in names { li { (name) } } } }));
    }
    Ok(found)
}

/// The names of the parts besides texts that differ.
fn changed<T: Kind>(work: &Work, before: &T, after: &T) -> Result<BTreeSet<String>> {
    let whole = |record: &T| serde_json::to_value(record).map_err(Error::internal);
    let (old, new) = (whole(before)?, whole(after)?);
    let changed = T::fields().iter().filter(|(field, _)| old.get(field) != new.get(field));
    Ok(changed.map(|(_, group)| after.label(work, group)).collect())
}

/// `POST …/versions/{number}/restoration`: makes a draft of it.
pub async fn restoration<T: Kind>(work: Work) -> Answer {
    let number = number(&work)?;
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<EditDraft<T>>(&tx, work.key()).await?;
    saving::restore(&tx, &work.cx.actor, &permit, number).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>("?saved=1")))
}
