//! Reviewing applications: one's own list, and one of them, kept until it is given.
//! A reviewer says first that nothing ties them to either institution, or is excused.

use super::appraisal::{self, Appraisal, Marks};
use super::appraisals::{self, GiveAppraisal, ReadAppraisal, Work};
use super::model::BEST;
use super::states::Stage;
use super::{applications, judging, told, views};
use crate::msg;
use crate::reviews::model::Course;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result, Text};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Card, Field};
use std::collections::HashMap;
use uuid::Uuid;

const LIST: &str = "work/exchange/appraisals";
/// Letters of a reason.
const REASON: usize = 4_000;

/// `/work/exchange/appraisals`: one's own.
pub async fn index(here: Here) -> Answer {
    let db = here.cx.app.db.read();
    let mut all = appraisals::of_account(db, here.cx.member()?.account).await?;
    all.sort_by_key(|it| (it.course != Course::Asked, std::cmp::Reverse(it.asked_at)));
    let ids: Vec<Uuid> = all.iter().map(|it| it.application).collect();
    let titles: HashMap<Uuid, Text> = applications::titles(db, &ids).await?.into_iter().collect();
    let hrefs: Vec<String> = all.iter().map(|it| here.href(&format!("{LIST}/{}", it.id))).collect();
    let cards: Vec<Card<'_>> = (all.iter().zip(&hrefs))
        .filter_map(|(it, href)| {
            Some(Card {
                title: ui::plain(here.locale(), titles.get(&it.application)?.show(here.cx.lang())),
                level: 2,
                href,
                badges: crate::reviews::views::course_badge(here.locale(), it.course),
                ..Card::default()
            })
        })
        .collect();
    let body = html! {
        p class="lead" { (here.t(&msg::appraisals_own_lead())) }
        @if cards.is_empty() { (ui::empty("check", &here.t(&msg::appraisals_own_none()), html! {}, html! {})) }
        @else { (ui::cards(false, &cards)) }
    };
    Ok(here.work(StatusCode::OK, &here.t(&msg::appraisals_own()), LIST, &[], body))
}

/// `/work/exchange/appraisals/{id}`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<ReadAppraisal>((here.id()?, here.shelf.clone())).await?;
    let typed = typed(&look.object().appraisal.marks);
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), StatusCode::OK).await?)
}

fn typed(it: &Marks) -> Typed {
    let mut typed = Typed::default();
    typed.put("works-for", &it.works_for);
    it.scores.iter().for_each(|(n, score)| typed.put(format!("score-{n}"), score));
    it.reasons.iter().for_each(|(n, reason)| typed.put(format!("reason-{n}"), reason));
    typed.put("advice", &it.advice);
    typed
}

/// What was typed; beside what is missing to give it.
fn read(here: &Here, work: &Work, typed: &Typed, giving: bool, wrong: &mut Wrong) -> Marks {
    let mut it =
        Marks { works_for: typed.line("works-for", 200), advice: typed.lines("advice", REASON), ..Marks::default() };
    for (n, _) in (0u8..).zip(&work.desk.call.call.criteria) {
        let (score, reason) = (format!("score-{n}"), format!("reason-{n}"));
        match typed.get(&score).parse::<u8>().ok().filter(|it| *it <= BEST) {
            Some(score) => drop(it.scores.insert(n, score)),
            None => wrong.required(&here.cx, &score, !giving),
        }
        let said = typed.lines(&reason, REASON);
        wrong.required(&here.cx, &reason, !giving || !said.is_empty());
        if !said.is_empty() {
            it.reasons.insert(n, said);
        }
    }
    wrong.required(&here.cx, "works-for", !giving || !it.works_for.is_empty());
    if giving && !typed.ticked("free") {
        wrong.add("free", here.t(&msg::appraisal_must_declare()));
    }
    it
}

async fn shown(here: &Here, work: &Work, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let (it, desk) = (&work.appraisal, &work.desk);
    let known = views::known(here, &[&desk.filed]).await?;
    let open = it.course == Course::Asked && desk.call.stage == Stage::InReview;
    let path = format!("{LIST}/{}", it.id);
    let body = html! {
        (wrong.summary(here.locale()))
        p { a href=(here.href(&format!("exchange/calls/{}", desk.call.call.id))) { bdi { (views::titled(here, &desk.call.call.title)) } } }
        @if let Some(day) = desk.call.call.reviewed_by().filter(|_| open) { p { (here.t(&msg::appraisal_until(here.locale().date(day)))) } }
        section class="panel stack" aria-labelledby="application" {
            h2 id="application" { (here.t(&msg::application_as_written())) }
            (views::filed(here, &known, &desk.filed, &desk.call.call.currency))
        }
        @if open { (form(here, work, &path, typed, wrong)) } @else { (others(here, work).await?) }
    };
    let (list, title) = (here.t(&msg::appraisals_own()), views::titled(here, &desk.filed.application.title));
    Ok(here.work(status, &title, &path, &[(&list, LIST)], body))
}

/// One's own once it is given, and then those of others, without their names.
async fn others(here: &Here, work: &Work) -> Result<Markup> {
    let all = appraisals::of(here.cx.app.db.read(), work.appraisal.application).await?;
    let seen: Vec<&Appraisal> = all.iter().collect();
    let reader = here.cx.member()?.account;
    let readable = seen.iter().filter(|it| it.is_given() && appraisal::may_read(reader, it, &seen));
    Ok(html! {
        section class="stack" aria-labelledby="reviews" {
            h2 id="reviews" { (here.t(&msg::reviews_title())) }
            @for (n, it) in readable.enumerate() {
                @let name = if it.id == work.appraisal.id { here.t(&msg::appraisal_own()) } else { here.t(&msg::review_number(n + 1)) };
                (judging::found(here, &work.desk, it, &name))
            }
        }
    })
}

fn form(here: &Here, work: &Work, path: &str, typed: &Typed, wrong: &Wrong) -> Markup {
    let t = |message| here.t(&message);
    let form = Form { cx: &here.cx, typed, wrong };
    let scores: Vec<(String, String)> =
        (0..=BEST).map(|it| (it.to_string(), here.locale().number(u64::from(it)))).collect();
    html! {
        form class="form" method="post" action=(here.href(path)) novalidate {
            h2 { (t(msg::review_title())) }
            p class="hint" { (t(msg::call_scale())) }
            (form.field("works-for", &t(msg::review_works_for()), Field { required: true, max: Some(200), ..Field::default() }))
            div class={ "field" @if wrong.of("free").is_some() { " has-error" } } {
                @if let Some(words) = wrong.of("free") { p class="error" id="free-error" { (ui::icon("warning")) (words) } }
                (form.tick("free", &t(msg::appraisal_free())))
            }
            @for (n, criterion) in work.desk.call.call.criteria.iter().enumerate() {
                fieldset class="panel stack" {
                    legend { (ui::plain(here.locale(), criterion.name.show(here.cx.lang()))) " (" (here.locale().number(u64::from(criterion.weight))) ")" }
                    (form.perhaps(&format!("score-{n}"), &t(msg::review_score()), None, &scores))
                    (form.area(&format!("reason-{n}"), &t(msg::appraisal_reason()), Field { required: true, ..Field::default() }))
                }
            }
            (form.area("advice", &t(msg::appraisal_advice()), Field { hint: Some(&t(msg::appraisal_advice_hint())), ..Field::default() }))
            div class="cluster" {
                button class="btn btn-primary" type="submit" name="then" value="give" { (t(msg::review_give())) }
                button class="btn" type="submit" { (t(msg::review_keep())) }
            }
        }
        details class="panel" {
            summary { (t(msg::appraisal_excuse())) }
            form class="form" method="post" action=(here.href(&format!("{path}/excuse"))) {
                (form.area("excuse", &t(msg::review_excuse_why()), Field::default()))
                (ui::submit(&t(msg::review_excuse_send())))
            }
        }
    }
}

async fn give(here: &Here, marks: Marks, course: Course) -> Result<()> {
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<GiveAppraisal>(&tx, (here.id()?, here.shelf.clone())).await?;
    appraisals::give(&tx, &here.cx.actor, &permit, marks, course).await?;
    let entry = &permit.object().desk.call;
    let waits = appraisals::of_call(tx.connection(), &here.cx.visible(), entry.call.id.uuid()).await?;
    let over = waits.iter().all(|it| it.course != Course::Asked);
    if course == Course::Excused || (course == Course::Given && over) {
        told::reviewed(&here.cx.app, &tx, &here.cx.actor, &here.shelf, entry).await?;
    }
    tx.commit().await
}

/// `POST /work/exchange/appraisals/{id}`: keeps it, or gives it.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let (typed, id) = (Typed::from(sent), here.id()?);
    let giving = typed.get("then") == "give";
    let look = here.cx.look::<GiveAppraisal>((id, here.shelf.clone())).await?;
    let mut wrong = Wrong::default();
    let marks = read(&here, look.object(), &typed, giving, &mut wrong);
    if !wrong.is_empty() {
        return Ok(shown(&here, look.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    match give(&here, marks, if giving { Course::Given } else { Course::Asked }).await {
        Ok(()) => Ok(here.go(&format!("{LIST}/{id}"), if giving { "reviewed" } else { "saved" })),
        Err(Error::Denied) => {
            wrong.add("free", here.t(&msg::appraisal_interest()));
            Ok(shown(&here, look.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /work/exchange/appraisals/{id}/excuse`: somebody has an interest in it, or no time.
pub async fn excuse(here: Here, sent: Sent) -> Answer {
    let excuse = Typed::from(sent).lines("excuse", REASON);
    give(&here, Marks { excuse, ..Marks::default() }, Course::Excused).await?;
    Ok(here.go(LIST, "appraisal-excused"))
}
