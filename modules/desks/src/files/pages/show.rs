//! The page of a file: what was confided, notes, consents, with whom it is shared, and what can be done. Opening it is
//! written down.

use super::{WAY, href};
use crate::files::model::{Purpose, State as Standing};
use crate::files::policy::{Held, SeeFile};
use crate::files::store::{self, Contents};
use crate::files::{transfers, words};
use crate::known::Desks;
use crate::msg;
use crate::reception::frame;
use crate::referrals;
use axum::extract::{Path, Query, State};
use http::StatusCode;
use kernel::Result;
use maud::{Markup, html};
use platform::accounts::account;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Field, Tone};
use platform::{Answer, Cx};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

type At = Path<(String, Uuid, Uuid)>;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    told: String,
}

/// `/work/reception/{id}/files/{file}`.
pub async fn show(
    cx: Cx,
    State(desks): State<Arc<Desks>>,
    Path((_, id, file)): At,
    Query(asked): Query<Asked>,
) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<SeeFile>(&tx, (id, file, cx.app.clone())).await?;
    let contents = store::read(&tx, &permit, &cx.actor).await?;
    let offer = transfers::of(&tx, file).await?;
    tx.commit().await?;
    let held = permit.object();
    let people: Vec<Uuid> = held
        .bureau
        .team
        .iter()
        .map(|it| it.account)
        .chain(held.file.keeper)
        .chain(contents.notes.iter().filter_map(|it| it.author))
        .collect();
    let people = names_of(&cx, &people).await?;
    let names = words::recipients(&cx.app, &desks, cx.lang(), &contents.consents).await?;
    let referred = referred(&cx, held).await?;
    let locale = &cx.locale;
    let title = locale.t(&msg::file_page());
    let own = |path: &str| href(&cx, id, file, path);
    let open = held.file.state == Standing::Open;
    let body = html! {
        h2 { @if contents.body.name.is_empty() { (locale.t(&msg::file_nameless())) } @else { bdi { (contents.body.name) } } }
        (told(&cx, &asked.told))
        @if held.file.erasure_asked.is_some() { (ui::notice(Tone::Warn, false, html! { p { (locale.t(&msg::file_erasure_asked_lead())) } })) }
        @if let Some(offer) = offer {
            @let to = desks.all().iter().find(|it| it.id.uuid() == offer.to_desk).map(|it| it.name.show(cx.lang()).value.clone());
            (ui::notice(Tone::Info, false, html! {
                p { (locale.t(&msg::file_offered(to.unwrap_or_default()))) }
                form method="post" action=(own("/transfer/removal")) { button class="btn" type="submit" { (locale.t(&msg::file_offer_back())) } }
            }))
        }
        div class="cluster" {
            (words::state(locale, held.file.state))
            span class="soft" {
                (locale.t(&msg::file_opened_on(locale.date(words::day(held.file.opened)))))
                @if let Some(name) = held.file.keeper.and_then(|it| people.get(&it)) { " · " (locale.t(&msg::file_keeper())) " " bdi { (name) } }
            }
        }
        (words::body(locale, &desks, &contents.body))
        @if open { p { a class="btn" href=(own("/edit")) { (locale.t(&msg::file_edit())) } } }
        (notes(&cx, held, &contents, &people))
        (referred)
        (consents(&cx, held, &contents, &names))
        (shares(&cx, held, &people))
        (code(&cx, &contents))
        (acts(&cx, held))
    };
    Ok(frame::answer(&cx, StatusCode::OK, &held.bureau.desk, WAY, &title, &[], body))
}

/// What people call themselves, by account.
pub async fn names_of(cx: &Cx, accounts: &[Uuid]) -> Result<HashMap<Uuid, String>> {
    let found = account::some(cx.app.db.read(), accounts).await?;
    Ok(found.into_iter().map(|it| (it.id, it.name)).collect())
}

fn told(cx: &Cx, told: &str) -> Markup {
    let words = match told {
        "opened" => msg::file_opened(),
        "saved" => platform::msg::form_saved(),
        "withdrawn" => msg::file_withdrawn(),
        "closed" => msg::file_closed(),
        "late" => msg::file_late(),
        "accepted" => msg::file_accepted(),
        _ => return html! {},
    };
    let tone = if told == "late" { Tone::Warn } else { Tone::Ok };
    ui::notice(tone, true, html! { p { (cx.locale.t(&words)) } })
}

fn notes(cx: &Cx, held: &Held, contents: &Contents, people: &HashMap<Uuid, String>) -> Markup {
    let locale = &cx.locale;
    let (typed, wrong) = (Typed::default(), Wrong::default());
    let form = Form { cx, typed: &typed, wrong: &wrong };
    html! {
        section class="stack" aria-labelledby="notes" {
            h3 id="notes" { (locale.t(&msg::file_field_notes())) }
            @if held.file.state == Standing::Open {
                form class="form" method="post" action=(href(cx, held.file.desk, held.file.id, "/notes")) autocomplete="off" {
                    (form.area("text", &locale.t(&msg::file_note_new()), Field { required: true, max: Some(4_000), ..Field::default() }))
                    (ui::submit(&locale.t(&msg::file_note_add())))
                }
            }
            @if contents.notes.is_empty() { p class="soft" { (locale.t(&msg::file_notes_none())) } }
            ul class="plain stack" {
                @for it in &contents.notes {
                    li class="card" { div class="card-body" {
                        p dir="auto" { @for line in it.text.lines() { (line) br; } }
                        p class="soft" {
                            (locale.date(words::day(it.at)))
                            @if let Some(name) = it.author.and_then(|it| people.get(&it)) { " · " bdi { (name) } }
                        }
                    } }
                }
            }
        }
    }
}

/// Where the person was sent, and what became of it.
async fn referred(cx: &Cx, held: &Held) -> Result<Markup> {
    let list = referrals::of_file(cx, &held.bureau, held.file.id).await?;
    let locale = &cx.locale;
    Ok(html! {
        section class="stack" aria-labelledby="referrals" {
            h3 id="referrals" { (locale.t(&msg::referral_list())) }
            (list)
            @if held.file.state == Standing::Open {
                p { a class="btn btn-primary" href=(href(cx, held.file.desk, held.file.id, "/referrals/new")) { (locale.t(&msg::referral_new())) } }
            }
        }
    })
}

fn consents(
    cx: &Cx,
    held: &Held,
    contents: &Contents,
    names: &HashMap<crate::files::model::Recipient, String>,
) -> Markup {
    let (locale, now) = (&cx.locale, cx.app.clock.now());
    let own = |path: String| href(cx, held.file.desk, held.file.id, &path);
    html! {
        section class="stack" aria-labelledby="consents" {
            h3 id="consents" { (locale.t(&msg::file_consents())) }
            ul class="plain stack" {
                @for it in &contents.consents {
                    li class="card" { div class="card-body" {
                        (words::consent(locale, it, names, now))
                        @if it.withdrawn_at.is_none() {
                            form method="post" action=(own(format!("/consents/{}/withdrawal", it.id))) {
                                button class="btn" type="submit" {
                                    (locale.t(&if it.purpose == Purpose::FollowUp { msg::file_withdraw_keeping() } else { msg::file_withdraw() }))
                                }
                            }
                        }
                    } }
                }
            }
            @if held.file.state == Standing::Open {
                p { a class="btn" href=(own("/consents/new".into())) { (locale.t(&msg::file_consent_new())) } }
            }
        }
    }
}

fn shares(cx: &Cx, held: &Held, people: &HashMap<Uuid, String>) -> Markup {
    let locale = &cx.locale;
    let own = |path: &str| href(cx, held.file.desk, held.file.id, path);
    let free = |it: &Uuid| !held.shared.contains(it) && held.file.keeper != Some(*it);
    let others: Vec<(String, String)> = (held.bureau.team.iter().map(|it| it.account).filter(free))
        .filter_map(|it| Some((it.to_string(), people.get(&it)?.clone())))
        .collect();
    let (typed, wrong) = (Typed::default(), Wrong::default());
    let form = Form { cx, typed: &typed, wrong: &wrong };
    html! {
        section class="stack" aria-labelledby="shares" {
            h3 id="shares" { (locale.t(&msg::file_shares())) }
            @if held.shared.is_empty() { p class="soft" { (locale.t(&msg::file_shares_none())) } }
            ul class="plain stack" {
                @for (account, name) in held.shared.iter().filter_map(|it| Some((it, people.get(it)?))) {
                    li { form class="cluster" method="post" action=(own("/shares/removal")) {
                        input type="hidden" name="account" value=(account);
                        bdi { (name) } button class="btn btn-small" type="submit" { (locale.t(&msg::file_unshare())) }
                    } }
                }
            }
            @if held.file.state == Standing::Open && !others.is_empty() {
                form class="form" method="post" action=(own("/shares")) {
                    (form.choice("account", &locale.t(&msg::file_share_with()), None, &others))
                    (ui::submit(&locale.t(&msg::file_share())))
                }
            }
        }
    }
}

fn code(cx: &Cx, contents: &Contents) -> Markup {
    let locale = &cx.locale;
    html! {
        section class="stack" aria-labelledby="code" {
            h3 id="code" { (locale.t(&msg::file_code())) }
            p class="appointment-code" { code dir="ltr" { (contents.code) } }
            p { (locale.t(&msg::file_code_use())) " " a href={ "/" (contents.reader) "/files" } hreflang=(contents.reader) { (locale.t(&msg::file_own())) } }
        }
    }
}

fn acts(cx: &Cx, held: &Held) -> Markup {
    let locale = &cx.locale;
    let own = |path: &str| href(cx, held.file.desk, held.file.id, path);
    let open = held.file.state == Standing::Open;
    html! {
        section class="stack" aria-labelledby="acts" {
            h3 id="acts" { (locale.t(&msg::file_acts())) }
            @if open { p class="hint" id="close-hint" { (locale.t(&msg::file_close_hint())) } }
            div class="cluster" {
                a class="btn" href=(own("/copy")) { (locale.t(&msg::file_copy())) }
                a class="btn" href=(own("/copy.pdf")) download { (locale.t(&msg::file_copy_pdf())) }
                a class="btn" href=(own("/copy.json")) download { (locale.t(&msg::file_copy_json())) }
                @if open { a class="btn" href=(own("/transfer")) { (locale.t(&msg::file_transfer())) } }
                @if held.coordinates(&cx.actor) { a class="btn" href=(own("/reads")) { (locale.t(&msg::file_reads())) } }
                form method="post" action=(own("/state")) {
                    button class="btn" type="submit" name="state" value=(if open { "closed" } else { "open" }) aria-describedby=[open.then_some("close-hint")] {
                        (locale.t(&if open { msg::file_close() } else { msg::file_reopen() }))
                    }
                }
                @if held.coordinates(&cx.actor) || held.keeps(&cx.actor) { a class="btn btn-danger" href=(own("/erasure")) { (locale.t(&msg::file_erase())) } }
            }
        }
    }
}
