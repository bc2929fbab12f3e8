//! The versions of a service, what changed from each to the next, and the way back to one.
//! Words that went and words that came are marked as such, not only coloured.

use super::desk::Work;
use super::labels;
use crate::drafts::policy::{EditDraft, ReadDraft};
use crate::drafts::versions::{self, Model, Seen};
use crate::drafts::{saving, texts};
use crate::msg;
use crate::services::Service;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result, Right};
use maud::{Markup, html};
use platform::ui;
use platform::{Answer, page};
use similar::{ChangeTag, TextDiff};
use std::collections::BTreeSet;

/// What went and what came between two texts, word by word.
pub fn words(before: &str, after: &str) -> Markup {
    let diff = TextDiff::from_words(before, after);
    html! {
        p class="words" dir="auto" {
            @for change in diff.iter_all_changes() {
                @match change.tag() {
                    ChangeTag::Equal => (change.value()),
                    ChangeTag::Delete => del { (change.value()) },
                    ChangeTag::Insert => ins { (change.value()) },
                }
            }
        }
    }
}

/// `/work/services/{id}/versions`.
pub async fn index(work: Work) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<ReadDraft>(&tx, work.key()).await?;
    let found = versions::of(&tx, &Seen::by(&permit)).await?;
    tx.commit().await?;
    let service = permit.object().present().ok_or(Error::NotFound)?;
    let body = html! {
        @if found.is_empty() {
            (ui::empty("clock", &work.t(&msg::history_empty()), html! { p { (work.t(&msg::history_empty_lead())) } }, html! {}))
        } @else {
            ol class="stack" reversed {
                @for version in &found {
                    li {
                        a href=(work.of_service(&format!("/versions/{}", version.number))) { (title(&work, service, version)) }
                        @if !version.note.is_empty() { p class="soft" dir="auto" { (version.note) } }
                    }
                }
            }
        }
    };
    Ok(framed(&work, service, &work.t(&msg::history_title()), "versions", body))
}

fn framed(work: &Work, service: &Service, title: &str, rest: &str, body: Markup) -> Response {
    let (name, list, path) = (work.name(&service.name), work.t(&msg::list_title()), format!("services/{}", work.id));
    work.page(title, &format!("{path}/{rest}"), &[(&list, "services"), (&name, &path)], body)
}

fn title(work: &Work, service: &Service, version: &Model) -> String {
    let zone = work.shelf.territory(service.territory).and_then(|it| jiff::tz::TimeZone::get(&it.timezone).ok());
    let at = version.at().to_zoned(zone.unwrap_or(jiff::tz::TimeZone::UTC));
    let day = format!("{} {}", work.locale().date(at.date()), work.locale().time(at.time()));
    work.t(&msg::history_version(day, version.number))
}

fn number(work: &Work) -> Result<i64> {
    work.part("number").parse().map_err(|_| Error::NotFound)
}

/// `…/versions/{number}`: how it differs from the version after it, or from what is being written.
pub async fn show(work: Work) -> Answer {
    let number = number(&work)?;
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<ReadDraft>(&tx, work.key()).await?;
    let desk = permit.object();
    let seen = Seen::by(&permit);
    let version = versions::numbered(&tx, &seen, number).await?.ok_or(Error::NotFound)?;
    let next = versions::numbered(&tx, &seen, number.saturating_add(1)).await?;
    tx.commit().await?;
    let present = desk.present().ok_or(Error::NotFound)?;
    let (then, after) = (version.service()?, next.as_ref().map(Model::service).transpose()?);
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
            form method="post" action=(work.of_service(&format!("/versions/{number}/restoration"))) {
                p { (work.t(&msg::history_restore_lead())) }
                button class="btn" type="submit" { (work.t(&msg::history_restore())) }
            }
        }
    };
    Ok(framed(&work, present, &title(&work, present, &version), &format!("versions/{number}"), body))
}

/// Each text in each language, then whatever else differs, by the name of its part.
fn differences(work: &Work, before: &Service, after: &Service) -> Result<Vec<(String, Markup)>> {
    let (old, new) = (texts::texts(before), texts::texts(after));
    let mut keys: Vec<&String> = old.iter().map(|(key, _)| key).collect();
    keys.extend(new.iter().map(|(key, _)| key).filter(|key| !old.iter().any(|(known, _)| known == *key)));
    let mut found = Vec::new();
    for key in keys {
        let pick = |list: &[(String, &kernel::Text)], lang| {
            let text = list.iter().find(|(known, _)| known == key).map(|(_, text)| *text);
            text.and_then(|text| text.version(lang)).map(|version| version.value.clone()).unwrap_or_default()
        };
        let both = old.iter().chain(&new).filter(|(known, _)| known == key);
        let languages: BTreeSet<_> = both.flat_map(|(_, text)| text.versions().map(|(lang, _)| lang)).collect();
        for lang in languages {
            let (was, is) = (pick(&old, lang), pick(&new, lang));
            if was != is {
                let field = work.t(&labels::group(key.split('.').next().unwrap_or(key)));
                let label = format!("{field} ({})", work.locale().language_name(lang));
                found.push((label, html! { div lang=(lang) dir=(lang.dir().as_str()) { (words(&was, &is)) } }));
            }
        }
    }
    let changed = changed_parts(before, after)?;
    if !changed.is_empty() {
        let names: BTreeSet<String> = changed.iter().map(|part| work.t(&labels::group(part))).collect();
        found.push((work.t(&msg::history_other()), html! { ul { @for name in names { li { (name) } } } }));
    }
    Ok(found)
}

/// The parts besides texts that differ.
fn changed_parts(before: &Service, after: &Service) -> Result<Vec<&'static str>> {
    let parts = [
        ("schedules", "hours"),
        ("exceptions", "exception"),
        ("open_on_holidays", "holidays"),
        ("phones", "phone"),
        ("email", "email"),
        ("url", "url"),
        ("languages", "spoken"),
        ("eligibility", "status"),
        ("attributes", "theme"),
        ("required_documents", "documents"),
        ("freshness", "due"),
        ("places", "other"),
        ("status", "other"),
    ];
    let whole = |service: &Service| serde_json::to_value(service).map_err(Error::internal);
    let (old, new) = (whole(before)?, whole(after)?);
    Ok(parts.into_iter().filter(|(field, _)| old.get(field) != new.get(field)).map(|(_, label)| label).collect())
}

/// `POST …/versions/{number}/restoration`: makes a draft of it.
pub async fn restoration(work: Work) -> Answer {
    let number = number(&work)?;
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<EditDraft>(&tx, work.key()).await?;
    saving::restore(&tx, &work.cx.actor, &permit, number).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of_service("?saved=1")))
}
