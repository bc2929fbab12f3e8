//! What of its reviews is shown beside a practice: who was asked, to the secretariat; what was found, once all of it is in.
//! Until then everybody reads their own alone. The institution reads what was found, not who found it.

use super::model::{self, Course, Criterion, Review};
use super::store;
use crate::msg;
use crate::practices::policy::Desk;
use crate::practices::states::{Party, State, Step};
use crate::practices::words;
use crate::visit::Here;
use kernel::{Result, Right};
use maud::{Markup, html};
use platform::Locale;
use platform::accounts::{account, grants};
use platform::ui::{self, Column, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// What a review is to whoever was asked for it.
pub(crate) fn course_badge(locale: &Locale, course: Course) -> Markup {
    let (tone, said) = match course {
        Course::Asked => (Tone::Warn, msg::review_course_waits()),
        Course::Given => (Tone::Ok, msg::review_course_given()),
        Course::Excused => (Tone::Plain, msg::review_course_excused()),
    };
    ui::badge(tone, None, &locale.t(&said))
}

/// The reviews of a practice as it was handed in last.
///
/// # Errors
/// When the database fails.
pub(crate) async fn panel(here: &Here, desk: &Desk) -> Result<Markup> {
    let parties = desk.parties(&here.cx.actor);
    let secretariat = parties.contains(&Party::Secretariat);
    let involved = secretariat || parties.contains(&Party::Institution) || parties.contains(&Party::Reviewer);
    let all = store::of_desk(here.cx.app.db.read(), desk).await?;
    let asking = desk.may(&here.cx.actor, Step::AskReview);
    if !involved || (all.is_empty() && !asking) {
        return Ok(html! {});
    }
    let names = if secretariat { names(here, &all).await? } else { HashMap::new() };
    let reader = here.cx.actor.account();
    let readable: Vec<&Review> = all.iter().filter(|it| model::may_read(reader, it, &all)).collect();
    Ok(html! {
        section class="stack" aria-labelledby="reviews" {
            h2 id="reviews" { (here.t(&msg::reviews_title())) }
            @if secretariat { (course(here, &all, &names)) }
            @if !model::complete(&all) && desk.entry.state == State::InReview { p class="hint" { (here.t(&msg::reviews_hidden())) } }
            @if model::complete(&all) { (scores(here, &all)) }
            @for (n, it) in readable.iter().filter(|it| it.is_given()).enumerate() { (found(here, n + 1, it, names.get(&it.id))) }
            @if asking { (ask(here, desk, &all).await?) }
        }
    })
}

async fn names(here: &Here, all: &[Review]) -> Result<HashMap<Uuid, String>> {
    let ids: Vec<Uuid> = all.iter().filter_map(|it| it.account).collect();
    let people = account::some(here.cx.app.db.read(), &ids).await?;
    let name = |it: &Review| people.iter().find(|person| Some(person.id) == it.account).map(|it| it.name.clone());
    Ok(all.iter().filter_map(|it| Some((it.id, name(it)?))).collect())
}

/// Who was asked and how far they are: for the secretariat.
fn course(here: &Here, all: &[Review], names: &HashMap<Uuid, String>) -> Markup {
    let state = |it: &Review| match it.course {
        Course::Asked => (Tone::Info, msg::review_course_asked()),
        Course::Given => (Tone::Ok, msg::review_course_given()),
        Course::Excused => (Tone::Plain, msg::review_course_excused()),
    };
    html! {
        ul {
            @for it in all {
                @let (tone, words) = state(it);
                li {
                    bdi { (names.get(&it.id).cloned().unwrap_or_else(|| here.t(&msg::review_nobody()))) } " "
                    (ui::badge(tone, None, &here.t(&words)))
                    @if !it.findings.excuse.is_empty() { " " q { (it.findings.excuse) } }
                }
            }
        }
    }
}

/// The means by criterion.
fn scores(here: &Here, all: &[Review]) -> Markup {
    let title = here.t(&msg::reviews_scores());
    let labels = [here.t(&msg::practice_criteria()), here.t(&msg::review_mean())];
    let columns = [Column { label: &labels[0], number: false }, Column { label: &labels[1], number: true }];
    let line = |it: &Criterion| {
        let mean = model::mean(all, *it);
        let said = mean.map(|mean| format!("{} / {}", here.locale().number(mean), here.locale().number(model::BEST)));
        vec![html! { (here.t(&words::criterion(*it))) }, html! { (said.unwrap_or_else(|| "–".into())) }]
    };
    ui::table(&title, &columns, &Criterion::ALL.iter().map(line).collect::<Vec<_>>())
}

/// What one reviewer found.
fn found(here: &Here, number: usize, it: &Review, name: Option<&String>) -> Markup {
    let findings = &it.findings;
    let heading = here.t(&msg::review_number(number));
    html! {
        details class="panel" {
            summary { (heading) @if let Some(name) = name { " · " bdi { (name) } } }
            div class="stack" {
                @if let Some(verdict) = findings.verdict { p { strong { (here.t(&words::verdict(verdict))) } } }
                @if let Some(standing) = findings.standing { p { (words::standing_badge(here.locale(), standing)) } }
                dl class="facts-list" {
                    @for criterion in Criterion::ALL {
                        @if let Some(score) = findings.scores.get(criterion) {
                            dt { (here.t(&words::criterion(*criterion))) ": " (here.t(&score_words(*score))) }
                            dd class="words" { (findings.remarks.get(criterion).cloned().unwrap_or_default()) }
                        }
                    }
                }
                @if !findings.advice.is_empty() { p class="words" { (findings.advice) } }
            }
        }
    }
}

/// What a score means.
pub(super) fn score_words(score: u8) -> messages::Message {
    match score {
        0 => msg::review_score_none(),
        1 => msg::review_score_part(),
        2 => msg::review_score_met(),
        _ => msg::review_score_best(),
    }
}

/// The form in which the secretariat asks somebody. Only those who may be asked are in it.
async fn ask(here: &Here, desk: &Desk, all: &[Review]) -> Result<Markup> {
    let tx = here.cx.app.db.reading().await?;
    let mut able = grants::anywhere(&tx, Right::ReviewPractices).await?;
    able.retain(|id| !all.iter().any(|it| it.account == Some(*id)));
    let mut free = Vec::new();
    for id in able.into_iter().take(200) {
        if store::conflict(&tx, desk, id).await?.is_none() {
            free.push(id);
        }
    }
    let mut people = account::some(tx.connection(), &free).await?;
    tx.commit().await?;
    people.sort_by(|a, b| here.locale().compare(&a.name, &b.name));
    let options: Vec<(String, String)> = people.iter().map(|it| (it.id.to_string(), it.name.clone())).collect();
    let options: Vec<(&str, &str, bool)> =
        options.iter().map(|(id, name)| (id.as_str(), name.as_str(), false)).collect();
    let label = here.t(&msg::review_whom());
    let hint = here.t(&msg::review_whom_hint());
    let choices = ui::Choices {
        name: "reviewer",
        label: &label,
        hint: Some(&hint),
        error: None,
        required: true,
        options: &options,
    };
    Ok(html! {
        @if options.is_empty() { (ui::notice(Tone::Warn, false, html! { p { (here.t(&msg::review_nobody_free())) } })) }
        @else {
            form class="form" method="post" action=(here.href(&format!("work/exchange/practices/{}/reviews", desk.entry.practice.id))) {
                (ui::checkboxes(here.locale(), choices))
                (ui::submit(&here.t(&msg::review_ask())))
            }
        }
    })
}
