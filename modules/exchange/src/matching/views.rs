//! How matches and proposals look: what fits with its reasons in words, and a proposal with what each side has said.
//! Nothing is decided here.

use super::lessons::{Reason, Side};
use super::model::{LAPSES, Proposal, Step};
use super::pages::{Found, Shown, hundredths};
use super::policy::Desk;
use super::reasons::Reason as Why;
use super::words;
use crate::institutions::Institution;
use crate::msg;
use crate::practices::views::{Around, paragraphs};
use crate::visit::Here;
use maud::{Markup, html};
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Column, Field, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// A day, from Unix milliseconds.
fn day(here: &Here, millis: i64) -> String {
    let at = jiff::Timestamp::from_millisecond(millis).unwrap_or_default();
    here.locale().date(at.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// What is asked for.
pub(super) fn request(here: &Here, found: &Found) -> Markup {
    let it = &found.asked.request.listing;
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: &found.institutions };
    html! {
        section class="panel stack" aria-labelledby="sought" {
            h2 id="sought" { (here.t(&msg::proposal_sought())) }
            p { strong { (ui::plain(here.locale(), it.title.show(here.cx.lang()))) } " · " (around.institution(it.organisation.uuid())) }
            (paragraphs(here.locale(), &it.what))
        }
    }
}

fn several(here: &Here, label: &str, all: &[&Why]) -> Markup {
    html! {
        @if !all.is_empty() {
            h3 { (label) }
            ul { @for it in all { li { (words::say(here, it)) } } }
        }
    }
}

/// The best, each with why.
pub(super) fn matches(here: &Here, found: &Found, typed: &Typed, wrong: &Wrong) -> Markup {
    html! {
        ol class="cards matches" {
            @for it in &found.shown { (one(here, found, it, typed, wrong)) }
        }
    }
}

fn one(here: &Here, found: &Found, it: &Shown, typed: &Typed, wrong: &Wrong) -> Markup {
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: &found.institutions };
    let (pro, contra): (Vec<&Why>, Vec<&Why>) = it.reasons.iter().partition(|it| it.fits);
    let href = match (&it.listing, &it.practice) {
        (Some(listing), _) => format!("work/exchange/listings/{}", listing.id),
        (None, Some(practice)) => format!("exchange/practices/{}", practice.slug),
        (None, None) => return html! {},
    };
    let kind = if it.scored.subject.practice { msg::match_practice() } else { msg::match_offer() };
    let score = hundredths(it.scored.score);
    html! {
        li class="card" {
            div class="card-body stack" {
                h2 class="card-title" { a href=(here.href(&href)) { @if let Some(title) = it.title() { (ui::plain(here.locale(), title.show(here.cx.lang()))) } } }
                div class="cluster" {
                    (ui::badge(Tone::Plain, None, &here.t(&kind)))
                    (ui::badge(Tone::Info, None, &here.t(&msg::match_score(score))))
                    @if let Some((_, state)) = it.proposal { (words::state_badge(here.locale(), state)) }
                }
                @if let Some(institution) = it.institution() { p { (around.institution(institution)) } }
                (several(here, &here.t(&msg::match_for()), &pro))
                (several(here, &here.t(&msg::match_against()), &contra))
                @if let Some((id, _)) = it.proposal {
                    p { a href=(here.href(&format!("work/exchange/proposals/{id}"))) { (here.t(&msg::proposal_title())) } }
                }
                @if found.proposes && (it.proposal.is_none_or(|(_, state)| !state.is_open()) || typed.id("subject") == Some(it.scored.subject.id)) { (propose(here, found, it, typed, wrong)) }
            }
        }
    }
}

fn propose(here: &Here, found: &Found, it: &Shown, typed: &Typed, wrong: &Wrong) -> Markup {
    let id = it.scored.subject.id;
    let name = format!("note-{id}");
    // What was typed beside one comes back beside that one alone.
    let meant = typed.id("subject") == Some(id);
    let value = if meant { typed.get("note") } else { "" };
    let error = wrong.of(&name).filter(|_| meant);
    let action = here.href(&format!("work/exchange/requests/{}/proposals", found.asked.request.listing.id));
    let (label, hint) = (here.t(&msg::match_note()), here.t(&msg::match_note_hint()));
    html! {
        details open[error.is_some()] {
            summary { (here.t(&msg::match_propose())) }
            form class="form" method="post" action=(action) novalidate {
                input type="hidden" name="subject" value=(id);
                input type="hidden" name="kind" value=(if it.scored.subject.practice { "practice" } else { "offer" });
                div class="field" {
                    label for=(name) { (label) }
                    p class="hint" id=(format!("{name}-hint")) { (hint) }
                    @if let Some(error) = error { p class="error" id=(format!("{name}-error")) { (error) } }
                    textarea class="textarea" id=(name) name="note" rows="3" required aria-describedby=(described(&name, error.is_some())) aria-invalid=[error.map(|_| "true")] { (value) }
                }
                (ui::submit(&here.t(&msg::match_propose())))
            }
        }
    }
}

fn described(name: &str, wrong: bool) -> String {
    if wrong { format!("{name}-hint {name}-error") } else { format!("{name}-hint") }
}

/// A list of proposals.
pub(super) fn table(
    here: &Here,
    caption: &str,
    all: &[&Proposal],
    titles: &HashMap<Uuid, kernel::Text>,
    known: &HashMap<Uuid, Institution>,
) -> Markup {
    let labels = [msg::proposal_sought(), msg::proposal_seeker(), msg::proposal_provider(), msg::practice_state()];
    let labels = labels.map(|it| here.t(&it));
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let name = |id: &Uuid| known.get(id).map(|it| it.called(here.locale())).unwrap_or_default();
    let line = |it: &&Proposal| {
        let title = titles.get(&it.request).map(|text| ui::plain(here.locale(), text.show(here.cx.lang())));
        vec![
            html! { a href=(here.href(&format!("work/exchange/proposals/{}", it.id))) { (title.unwrap_or_else(|| html! { "–" })) } },
            html! { bdi { (name(&it.seeker)) } },
            html! { bdi { (name(&it.provider)) } },
            words::state_badge(here.locale(), it.state),
        ]
    };
    let lines: Vec<_> = all.iter().map(line).collect();
    html! { div class="stacked titled" { (ui::table(caption, &columns, &lines)) } }
}

/// What each side has said.
pub(super) fn answers(here: &Here, desk: &Desk, known: &HashMap<Uuid, Institution>) -> Markup {
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: known };
    html! {
        section class="stack" aria-labelledby="answers" {
            h2 id="answers" { (here.t(&msg::proposal_answers())) }
            ul {
                @for side in Side::ALL {
                    li {
                        strong { (here.t(&words::side(*side))) } (here.locale().colon()) " "
                        (around.institution(desk.proposal.institution(*side))) " "
                        @match desk.proposal.answer(*side) {
                            None => (ui::badge(Tone::Plain, None, &here.t(&msg::proposal_unanswered()))),
                            Some(it) if it.accepts => (ui::badge(Tone::Ok, Some("check"), &here.t(&msg::proposal_accepted_on(day(here, it.at))))),
                            Some(it) => (ui::badge(Tone::Warn, None, &here.t(&msg::proposal_refused_on(day(here, it.at), here.t(&words::refusal(it.reason.unwrap_or(Reason::Other))))))),
                        }
                        @if let Some(said) = desk.proposal.answer(*side).and_then(|it| it.words.as_ref()) { (paragraphs(here.locale(), said)) }
                    }
                }
            }
            p class="soft" {
                (here.t(&msg::proposal_made_on(day(here, desk.proposal.proposed_at))))
                @if desk.proposal.state.is_open() { " · " (here.t(&msg::proposal_until(day(here, desk.proposal.proposed_at + LAPSES)))) }
            }
        }
    }
}

/// What somebody may do for a side.
pub(super) fn steps(here: &Here, desk: &Desk, side: Side, name: &str, typed: &Typed, wrong: &Wrong) -> Markup {
    let may = |step| desk.may(&here.cx.actor, side, step);
    let path = here.href(&format!("work/exchange/proposals/{}", desk.proposal.id));
    let meant = typed.get("side") == side.as_str();
    let (none, nothing) = (Typed::default(), Wrong::default());
    let form =
        Form { cx: &here.cx, typed: if meant { typed } else { &none }, wrong: if meant { wrong } else { &nothing } };
    let reasons: Vec<(String, String)> =
        Reason::ALL.iter().map(|it| (it.as_str().to_owned(), here.t(&words::refusal(*it)))).collect();
    let name = name.to_owned();
    html! {
        @if may(Step::Accept) {
            form class="form" method="post" action=(format!("{path}/acceptance")) {
                p class="hint" { (here.t(&msg::proposal_accept_lead())) }
                input type="hidden" name="side" value=(side.as_str());
                (ui::submit(&here.t(&msg::proposal_accept(name.clone()))))
            }
        }
        @if may(Step::Refuse) {
            details class="panel" open[meant && !wrong.is_empty()] {
                summary { (here.t(&msg::proposal_refuse(name.clone()))) }
                form class="form" method="post" action=(format!("{path}/refusal")) novalidate {
                    input type="hidden" name="side" value=(side.as_str());
                    (form.choice("reason", &here.t(&msg::proposal_reason()), None, &reasons))
                    (form.area("words", &here.t(&msg::proposal_words()), Field { hint: Some(&here.t(&msg::proposal_words_hint())), ..Field::default() }))
                    (ui::submit(&here.t(&msg::proposal_refuse(name))))
                }
            }
        }
    }
}
