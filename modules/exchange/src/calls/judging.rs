//! What came in, for those who run a call: who reads what, the order in which reviewers put it, and what becomes of each.
//! No score is shown before all of an application are given, and nobody decides on what is their own.

use super::application::{Amiss, Application, Decision, Verdict, settle};
use super::appraisal::{self, Appraisal};
use super::model::{BEST, REVIEWERS};
use super::policy::{Bureau, Desk, DoCall, JudgeApplication};
use super::ranking::{self, Placed};
use super::rows::Filed;
use super::states::{Stage, Step};
use super::{applications, appraisals, desk, form, office, told, views, words};
use crate::cooperations::fields::money;
use crate::institutions::Institution;
use crate::msg;
use crate::reviews::model::Course;
use crate::visit::Here;
use http::StatusCode;
use kernel::{Result, Right};
use maud::{Markup, html};
use platform::accounts::{account, grants};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Column, Field, Kind, Tone};
use platform::{Answer, Tx};
use std::collections::HashMap;
use uuid::Uuid;

/// Reviewers asked at once.
const MOST: usize = 30;

/// All of a call that its ranking is made of.
pub(super) struct Results {
    pub filed: Vec<Filed>,
    pub appraisals: Vec<Appraisal>,
    pub placed: Vec<Placed>,
    pub known: HashMap<Uuid, Institution>,
}

impl Results {
    pub(super) async fn of(here: &Here, bureau: &Bureau) -> Result<Results> {
        let (db, call) = (here.cx.app.db.read(), bureau.entry.call.id.uuid());
        let filed = applications::of_call(db, &here.cx.visible::<Application>(), call).await?;
        let appraisals = appraisals::of_call(db, &here.cx.visible::<Appraisal>(), call).await?;
        let placed = ranking::ranked(&appraisal::scores(&bureau.entry.call, &appraisals));
        let known = views::known(here, &filed.iter().collect::<Vec<_>>()).await?;
        Ok(Results { filed, appraisals, placed, known })
    }

    pub(super) fn place(&self, application: Uuid) -> Option<&Placed> {
        self.placed.iter().find(|it| it.application == application)
    }

    pub(super) fn read(&self, application: Uuid) -> Vec<&Appraisal> {
        self.appraisals.iter().filter(|it| it.application == application).collect()
    }

    /// Applications in their order: those with a score first, by rank, then as they came.
    pub(super) fn in_order(&self) -> Vec<&Filed> {
        let mut all: Vec<&Filed> = self.filed.iter().collect();
        all.sort_by_key(|it| {
            self.placed.iter().position(|at| at.application == it.application.id.uuid()).unwrap_or(usize::MAX)
        });
        all
    }
}

/// A score, as it is written.
pub(super) fn said(here: &Here, score: f64) -> String {
    here.locale().number((score * 10.0).round() / 10.0)
}

/// What came in.
pub(super) async fn panel(here: &Here, bureau: &Bureau, typed: &Typed, wrong: &Wrong) -> Result<Markup> {
    let all = Results::of(here, bureau).await?;
    let path = here.href(&format!("work/exchange/calls/{}", bureau.entry.call.id));
    let call = &bureau.entry.call;
    let granted: u64 = (all.filed.iter().filter_map(|it| it.decision.as_ref())).map(|it| it.amount).sum();
    let judging = bureau.may(&here.cx.actor, Step::Judge);
    Ok(html! {
        div class="stack" id="ranking-part" {
            h2 id="ranking" { (here.t(&msg::call_ranking())) }
            @if all.filed.is_empty() { p { (here.t(&msg::call_nothing_came())) } }
            @else {
                p { (here.t(&msg::call_ranking_hint())) }
                (table(here, bureau, &all))
                p class="cluster" {
                    @for (name, ending) in [("XLSX", "xlsx"), ("CSV", "csv")] {
                        a class="btn btn-quiet" href={ (path) "/applications." (ending) } download { (ui::icon("download")) (name) }
                    }
                }
                p { (here.t(&msg::call_granted_of(money(here.locale(), granted, &call.currency), money(here.locale(), call.budget, &call.currency)))) }
                details class="panel" { summary { (here.t(&msg::call_method())) } p { (here.t(&msg::call_method_words(ranking::FEW))) } }
            }
        }
        @if judging {
            @if !all.filed.is_empty() { (spreading(here, &path, typed, wrong).await?) }
            section class="panel stack" aria-labelledby="deciding" {
                h2 id="deciding" { (here.t(&msg::call_decide())) }
                p { (here.t(&msg::call_decide_hint())) }
                @if let Some(words) = wrong.of("decision") { p class="error" id="decision" { (ui::icon("warning")) (words) } }
                form method="post" action={ (path) "/decision" } { button class="btn btn-primary" type="submit" { (here.t(&msg::call_decide())) } }
            }
        }
    })
}

fn table(here: &Here, bureau: &Bureau, all: &Results) -> Markup {
    let labels = [
        msg::call_rank(),
        msg::application_title(),
        msg::call_adjusted(),
        msg::call_raw(),
        msg::call_raw_rank(),
        msg::application_asked(),
        msg::call_reviews(),
        msg::practice_state(),
    ];
    let labels = labels.map(|it| here.t(&it));
    let numbers = [true, false, true, true, true, true, false, false];
    let columns: Vec<Column<'_>> = labels.iter().zip(numbers).map(|(label, number)| Column { label, number }).collect();
    let line = |it: &&Filed| {
        let id = it.application.id.uuid();
        let (place, read) = (all.place(id), all.read(id));
        let given = read.iter().filter(|it| it.is_given()).count();
        let asked = read.iter().filter(|it| it.course != Course::Excused).count();
        let score = |score: fn(&Placed) -> f64| place.map_or_else(|| "–".to_owned(), |at| said(here, score(at)));
        let rank = |rank: fn(&Placed) -> usize| {
            place.map_or_else(|| "–".to_owned(), |at| here.locale().number(rank(at) as u64))
        };
        vec![
            html! { (rank(|at| at.rank)) },
            html! { a href=(here.href(&format!("work/exchange/applications/{id}"))) { (ui::plain(here.locale(), it.application.title.show(here.cx.lang()))) } },
            html! { (score(|at| at.adjusted)) },
            html! { (score(|at| at.raw)) },
            html! { (rank(|at| at.raw_rank)) },
            html! { (money(here.locale(), it.application.funding.asked(), &bureau.entry.call.currency)) },
            html! {
                (here.t(&msg::call_reviews_of(given, asked)))
                @if place.is_some_and(Placed::is_apart) { " " (ui::badge(Tone::Warn, Some("warning"), &here.t(&msg::call_apart()))) }
            },
            match (&it.decision, bureau.entry.stage) {
                (Some(decision), Stage::InReview) => {
                    html! { (ui::badge(Tone::Info, None, &here.t(&words::verdict(decision.verdict)))) }
                }
                _ => words::state_badge(here.locale(), it.state),
            },
        ]
    };
    let lines: Vec<_> = all.in_order().iter().map(line).collect();
    ui::table(&here.t(&msg::call_ranking()), &columns, &lines)
}

async fn people(here: &Here) -> Result<Vec<(String, String)>> {
    let tx = here.cx.app.db.reading().await?;
    let able = grants::anywhere(&tx, Right::ReviewPractices).await?;
    let able: Vec<Uuid> = able.into_iter().take(200).collect();
    let mut people = account::some(tx.connection(), &able).await?;
    tx.commit().await?;
    people.sort_by(|a, b| here.locale().compare(&a.name, &b.name));
    Ok(people.iter().map(|it| (it.id.to_string(), it.name.clone())).collect())
}

async fn spreading(here: &Here, path: &str, typed: &Typed, wrong: &Wrong) -> Result<Markup> {
    let form = Form { cx: &here.cx, typed, wrong };
    let people = people(here).await?;
    Ok(html! {
        details class="panel" open[wrong.of("reviewer").is_some()] {
            summary { (here.t(&msg::call_spread())) }
            @if people.is_empty() { p { (here.t(&msg::call_nobody_able())) } }
            @else {
                form class="form" method="post" action={ (path) "/reviews" } novalidate {
                    (form.several("reviewer", &here.t(&msg::review_whom()), Some(&here.t(&msg::call_spread_hint())), &people))
                    (form.field("each", &here.t(&msg::call_each()), Field { kind: Kind::Number, hint: Some(&here.t(&msg::call_each_hint(REVIEWERS))), ..Field::default() }))
                    (ui::submit(&here.t(&msg::call_spread())))
                }
            }
        }
    })
}

/// `POST /work/exchange/calls/{id}/reviews`: spreads what came in over those who were ticked.
pub async fn spread(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let chosen: Vec<Uuid> = typed.all("reviewer").filter_map(|id| id.parse().ok()).take(MOST).collect();
    let each = wrong.number(&here.cx, &typed, "each", REVIEWERS as u16..=5, REVIEWERS as u16);
    wrong.required(&here.cx, "reviewer", !chosen.is_empty());
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DoCall>(&tx, (id, here.shelf.clone(), Step::Judge)).await?;
    let bureau = permit.object();
    if wrong.is_empty() {
        let asked = appraisals::spread(&tx, &here.cx.actor, &permit, &chosen, usize::from(each)).await?;
        if !asked.is_empty() {
            told::asked(&here.cx.app, &tx, &here.cx.actor, &bureau.entry.call, &asked).await?;
            tx.commit().await?;
            return Ok(here.go(&format!("work/exchange/calls/{id}"), "asked"));
        }
        wrong.add("reviewer", here.t(&msg::call_nobody_left()));
    }
    drop(tx);
    Ok(desk::shown(&here, bureau, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}

/// What keeps a call from being decided, in words.
pub(super) async fn amiss(here: &Here, tx: &Tx, bureau: &Bureau) -> Result<Option<String>> {
    let filed = applications::counting(tx, bureau.entry.call.id.uuid()).await?;
    let said: Vec<Option<&Decision>> = filed.iter().map(|it| it.decision.as_ref()).collect();
    Ok(match settle(bureau.entry.call.budget, &said) {
        Ok(()) => None,
        Err(Amiss::Undecided(count)) => Some(here.t(&msg::call_undecided(count))),
        Err(Amiss::Over(by)) => Some(here.t(&msg::call_over(money(here.locale(), by, &bureau.entry.call.currency)))),
    })
}

/// Beside one application: its reviewers, what they found once all is in, and what becomes of it.
pub(super) async fn beside(here: &Here, it: &Desk, typed: &Typed, wrong: &Wrong) -> Result<Markup> {
    let all = appraisals::of(here.cx.app.db.read(), it.filed.application.id.uuid()).await?;
    let ids: Vec<Uuid> = all.iter().filter_map(|it| it.account).collect();
    let people = account::some(here.cx.app.db.read(), &ids).await?;
    let name = |it: &Appraisal| {
        let known = people.iter().find(|person| Some(person.id) == it.account);
        known.map_or_else(|| here.t(&msg::review_nobody()), |it| it.name.clone())
    };
    let complete = appraisal::complete(&all.iter().collect::<Vec<_>>());
    let judging = it.call.stage == Stage::InReview;
    let course = |it: &Appraisal| match it.course {
        Course::Asked => (Tone::Info, msg::review_course_asked()),
        Course::Given => (Tone::Ok, msg::review_course_given()),
        Course::Excused => (Tone::Plain, msg::review_course_excused()),
    };
    Ok(html! {
        section class="stack" aria-labelledby="reviews" {
            h2 id="reviews" { (here.t(&msg::reviews_title())) }
            ul {
                @for one in &all {
                    @let (tone, words) = course(one);
                    li { bdi { (name(one)) } " " (ui::badge(tone, None, &here.t(&words))) @if !one.marks.excuse.is_empty() { " " q { (one.marks.excuse) } } }
                }
            }
            @if !complete { p class="hint" { (here.t(&msg::call_scores_hidden())) } }
            @else { @for one in all.iter().filter(|it| it.is_given()) { (found(here, it, one, &name(one))) } }
            @if judging { (asking(here, it, &all).await?) }
        }
        @if judging { (deciding(here, it, typed, wrong)) }
    })
}

/// What one reviewer found; `name` says whose it is, or which.
pub(super) fn found(here: &Here, desk: &Desk, it: &Appraisal, name: &str) -> Markup {
    let call = &desk.call.call;
    html! {
        details class="panel" {
            summary { bdi { (name) } (here.locale().colon()) " " (here.t(&msg::call_total(said(here, it.total(call))))) }
            div class="stack" {
                dl class="facts-list" {
                    @for (n, criterion) in (0u8..).zip(&call.criteria) {
                        @let score = it.marks.scores.get(&n).copied().unwrap_or_default();
                        dt { (ui::plain(here.locale(), criterion.name.show(here.cx.lang()))) (here.locale().colon()) " " (here.t(&msg::call_score_of(score, BEST))) }
                        dd class="words" { bdi { (it.marks.reasons.get(&n).cloned().unwrap_or_default()) } }
                    }
                }
                @if !it.marks.advice.is_empty() { p class="words" { bdi { (it.marks.advice) } } }
            }
        }
    }
}

async fn asking(here: &Here, it: &Desk, all: &[Appraisal]) -> Result<Markup> {
    let mut people = people(here).await?;
    people.retain(|(id, _)| all.iter().all(|it| it.account.map(|it| it.to_string()).as_ref() != Some(id)));
    let (typed, wrong) = (Typed::default(), Wrong::default());
    let form = Form { cx: &here.cx, typed: &typed, wrong: &wrong };
    Ok(html! {
        @if !people.is_empty() {
            details class="panel" {
                summary { (here.t(&msg::review_ask())) }
                form class="form" method="post" action=(here.href(&format!("work/exchange/applications/{}/reviews", it.filed.application.id))) novalidate {
                    (form.several("reviewer", &here.t(&msg::review_whom()), Some(&here.t(&msg::call_spread_hint())), &people))
                    (ui::submit(&here.t(&msg::review_ask())))
                }
            }
        }
    })
}

fn deciding(here: &Here, it: &Desk, typed: &Typed, wrong: &Wrong) -> Markup {
    let mut kept = Typed::default();
    if let Some(decision) = it.filed.decision.as_ref().filter(|_| !typed.has("verdict")) {
        kept.put("verdict", decision.verdict.as_str());
        kept.put("amount", decision.amount);
        kept.put("reason", &decision.reason);
    } else if !typed.has("amount") {
        kept.put("amount", it.filed.application.funding.asked());
    }
    let form = Form { cx: &here.cx, typed: if typed.has("verdict") { typed } else { &kept }, wrong };
    let verdicts: Vec<(String, String)> =
        Verdict::ALL.iter().map(|it| (it.as_str().to_owned(), here.t(&words::verdict(*it)))).collect();
    html! {
        section class="panel stack" aria-labelledby="verdict-title" {
            h2 id="verdict-title" { (here.t(&msg::application_decide())) }
            p class="hint" { (here.t(&msg::application_decide_hint())) }
            form class="form" method="post" action=(here.href(&format!("work/exchange/applications/{}/decision", it.filed.application.id))) novalidate {
                (form.choice("verdict", &here.t(&msg::application_verdict()), None, &verdicts))
                (form.field("amount", &here.t(&msg::application_granted_amount(it.call.call.currency.clone())), Field { kind: Kind::Number, ..Field::default() }))
                (form.area("reason", &here.t(&msg::application_reason()), Field { hint: Some(&here.t(&msg::application_reason_hint())), ..Field::default() }))
                (ui::submit(&here.t(&msg::exchange_save())))
            }
        }
    }
}

/// `POST /work/exchange/applications/{id}/reviews`: asks those who were ticked.
pub async fn ask(here: Here, sent: Sent) -> Answer {
    let (typed, id) = (Typed::from(sent), here.id()?);
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<JudgeApplication>(&tx, (id, here.shelf.clone())).await?;
    let mut asked = Vec::new();
    for reviewer in typed.all("reviewer").filter_map(|id| id.parse().ok()).take(MOST) {
        if let Ok(review) = appraisals::ask(&tx, &here.cx.actor, &permit, reviewer).await? {
            asked.push((review, reviewer));
        }
    }
    let path = format!("work/exchange/applications/{id}");
    if asked.is_empty() {
        return Ok(here.go(&path, "appraisal-nobody"));
    }
    told::asked(&here.cx.app, &tx, &here.cx.actor, &permit.object().call.call, &asked).await?;
    tx.commit().await?;
    Ok(here.go(&path, "asked"))
}

/// `POST /work/exchange/applications/{id}/decision`: what becomes of it, until the call is decided.
pub async fn judge(here: Here, sent: Sent) -> Answer {
    let (typed, id, mut wrong) = (Typed::from(sent), here.id()?, Wrong::default());
    let verdict = Verdict::parse(typed.get("verdict"));
    wrong.required(&here.cx, "verdict", verdict.is_some());
    let (amount, reason) = (form::money(&here, &typed, "amount", &mut wrong), typed.lines("reason", 4_000));
    wrong.required(&here.cx, "reason", verdict != Some(Verdict::Refuse) || !reason.is_empty());
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<JudgeApplication>(&tx, (id, here.shelf.clone())).await?;
    if let Some(verdict) = verdict.filter(|_| wrong.is_empty()) {
        let decision = Decision { verdict, amount, reason, at: 0 };
        match applications::judge(&tx, &here.cx.actor, &permit, decision).await? {
            Ok(()) => {
                tx.commit().await?;
                return Ok(here.go(&format!("work/exchange/applications/{id}"), "saved"));
            }
            Err(applications::Unjudged::Interest) => wrong.add("verdict", here.t(&msg::application_own_interest())),
            Err(applications::Unjudged::Reviews) => {
                wrong.add("verdict", here.t(&msg::application_reviews_missing(REVIEWERS)))
            }
            Err(applications::Unjudged::Amount) => wrong.add("amount", here.t(&msg::application_amount_wrong())),
        }
    }
    drop(tx);
    Ok(office::shown(&here, permit.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}
