//! Asking for reviews, and writing one: what was typed is kept until it is given.
//! A reviewer says first that nothing ties them to the practice, or is excused.

use super::model::{BEST, Course, Criterion, Findings, Verdict};
use super::policy::{GiveReview, ReadReview, Work};
use super::{store, views};
use crate::practices::model::Standing;
use crate::practices::policy::Do;
use crate::practices::states::Step;
use crate::practices::{self, words};
use crate::visit::Here;
use crate::{institutions, msg, told};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::Answer;
use platform::files::Seen;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Card, Field};
use uuid::Uuid;

/// Letters of a remark.
const REMARK: usize = 4_000;

/// `POST /work/exchange/practices/{id}/reviews`: hands a practice to those who were ticked.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<Do>(&tx, (id, here.shelf.clone(), Step::AskReview)).await?;
    let chosen: Vec<Uuid> = typed.all("reviewer").filter_map(|id| id.parse().ok()).take(10).collect();
    let mut asked = Vec::new();
    for reviewer in chosen {
        // The form offers nobody with an interest: who is refused here came to have one meanwhile, or was never offered.
        if let Ok(review) = store::ask(&tx, &here.cx.actor, &permit, reviewer).await? {
            asked.push((review, reviewer));
        }
    }
    let path = format!("work/exchange/practices/{id}");
    if asked.is_empty() {
        drop(tx);
        return Ok(here.go(&path, "nobody"));
    }
    practices::store::take(&mut tx, &here.cx.actor, &permit, "").await?;
    told::asked(&here.cx.app, &tx, &here.cx.actor, permit.object(), &asked).await?;
    tx.commit().await?;
    Ok(here.go(&path, "asked"))
}

/// `/work/exchange/reviews`: one's own.
pub async fn index(here: Here) -> Answer {
    let account = here.cx.member()?.account;
    let mut all = store::of_account(here.cx.app.db.read(), account).await?;
    all.sort_by_key(|it| (it.course != Course::Asked, std::cmp::Reverse(it.asked_at)));
    let mut lines = Vec::new();
    for it in all {
        let key = (it.id, here.shelf.clone());
        match here.cx.look::<ReadReview>(key).await {
            Ok(look) => lines.push((it, look.object().desk.entry.practice.title.clone())),
            Err(Error::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let title = here.t(&msg::reviews_own());
    let hrefs: Vec<String> =
        lines.iter().map(|(it, _)| here.href(&format!("work/exchange/reviews/{}", it.id))).collect();
    let cards: Vec<Card<'_>> = (lines.iter().zip(&hrefs))
        .map(|((it, name), href)| Card {
            title: ui::plain(here.locale(), name.show(here.cx.lang())),
            level: 2,
            href,
            badges: views::course_badge(here.locale(), it.course),
            ..Card::default()
        })
        .collect();
    let body = html! {
        p class="lead" { (here.t(&msg::reviews_own_lead())) }
        @if cards.is_empty() { (ui::empty("check", &here.t(&msg::reviews_own_none()), html! {}, html! {})) }
        @else { (ui::cards(false, &cards)) }
    };
    Ok(here.work(StatusCode::OK, &title, "work/exchange/reviews", &[], body))
}

/// `/work/exchange/reviews/{id}`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<ReadReview>((here.id()?, here.shelf.clone())).await?;
    let work = look.object();
    Ok(shown(&here, work, &typed(&work.review.findings), &Wrong::default(), StatusCode::OK).await?)
}

fn typed(it: &Findings) -> Typed {
    let mut typed = Typed::default();
    typed.put("works-for", &it.works_for);
    for criterion in Criterion::ALL {
        let score = it.scores.get(criterion).map(ToString::to_string).unwrap_or_default();
        typed.put(format!("score-{}", criterion.as_str()), score);
        typed.put(format!("remark-{}", criterion.as_str()), it.remarks.get(criterion).cloned().unwrap_or_default());
    }
    typed.put("verdict", it.verdict.map_or("", Verdict::as_str));
    typed.put("standing", it.standing.map_or("", Standing::as_str));
    typed.put("advice", &it.advice);
    typed
}

/// What was typed; beside what is missing to give it.
fn read(here: &Here, typed: &Typed, giving: bool, wrong: &mut Wrong) -> Findings {
    let mut it = Findings {
        works_for: typed.line("works-for", 200),
        verdict: Verdict::parse(typed.get("verdict")),
        standing: Standing::parse(typed.get("standing")),
        advice: typed.lines("advice", REMARK),
        ..Findings::default()
    };
    for criterion in Criterion::ALL {
        let name = format!("score-{}", criterion.as_str());
        match typed.get(&name).parse::<u8>().ok().filter(|score| *score <= BEST) {
            Some(score) => drop(it.scores.insert(*criterion, score)),
            None if giving => wrong.required(&here.cx, &name, false),
            None => {}
        }
        let remark = typed.lines(&format!("remark-{}", criterion.as_str()), REMARK);
        if !remark.is_empty() {
            it.remarks.insert(*criterion, remark);
        }
    }
    if giving {
        wrong.required(&here.cx, "works-for", !it.works_for.is_empty());
        wrong.required(&here.cx, "verdict", it.verdict.is_some());
        wrong.required(&here.cx, "standing", it.standing.is_some());
        let no = it.verdict.is_some_and(|verdict| verdict != Verdict::Publish);
        wrong.required(&here.cx, "advice", !no || !it.advice.is_empty());
        if !typed.ticked("free") {
            wrong.add("free", here.t(&msg::review_must_declare()));
        }
    }
    it
}

async fn shown(here: &Here, work: &Work, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let it = &work.desk.entry.practice;
    let known = institutions::named(&here.cx.app, &it.institutions()).await?;
    let around = practices::views::Around { locale: here.locale(), shelf: &here.shelf, institutions: &known };
    let open = work.review.course == Course::Asked && work.desk.may(&here.cx.actor, Step::Review);
    let path = format!("work/exchange/reviews/{}", work.review.id);
    let body = html! {
        (wrong.summary(here.locale()))
        p class="cluster" { (words::state_badge(here.locale(), work.desk.entry.state)) }
        section class="panel stack practice" aria-labelledby="practice" {
            h2 id="practice" { (here.t(&msg::practice_as_written())) }
            (around.article(it, false, Seen::Members))
        }
        @if open { (form(here, &path, typed, wrong)) } @else { (views::panel(here, &work.desk).await?) }
    };
    let list = here.t(&msg::reviews_own());
    let title = it.title.show(here.cx.lang()).value.clone();
    Ok(here.work(status, &title, &path, &[(&list, "work/exchange/reviews")], body))
}

fn form(here: &Here, path: &str, typed: &Typed, wrong: &Wrong) -> Markup {
    let t = |message| here.t(&message);
    let form = Form { cx: &here.cx, typed, wrong };
    let scores: Vec<(String, String)> = (0..=BEST).map(|it| (it.to_string(), t(views::score_words(it)))).collect();
    let verdicts: Vec<(String, String)> =
        Verdict::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::verdict(*it)))).collect();
    let standings: Vec<(String, String)> =
        Standing::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::standing(*it)))).collect();
    html! {
        form class="form" method="post" action=(here.href(path)) novalidate {
            h2 { (t(msg::review_title())) }
            (form.field("works-for", &t(msg::review_works_for()), Field { required: true, max: Some(200), ..Field::default() }))
            div class={ "field" @if wrong.of("free").is_some() { " has-error" } } {
                @if let Some(words) = wrong.of("free") { p class="error" id="free-error" { (ui::icon("warning")) (words) } }
                (form.tick("free", &t(msg::review_free())))
            }
            @for criterion in Criterion::ALL {
                @let name = criterion.as_str();
                fieldset class="panel stack" {
                    legend { (t(words::criterion(*criterion))) }
                    p class="hint" { (t(question(*criterion))) }
                    (form.perhaps(&format!("score-{name}"), &t(msg::review_score()), None, &scores))
                    (form.area(&format!("remark-{name}"), &t(msg::review_remark()), Field::default()))
                }
            }
            (form.perhaps("standing", &t(msg::review_standing()), Some(&t(msg::review_standing_hint())), &standings))
            (form.perhaps("verdict", &t(msg::review_verdict()), None, &verdicts))
            (form.area("advice", &t(msg::review_advice()), Field { hint: Some(&t(msg::review_advice_hint())), ..Field::default() }))
            div class="cluster" {
                button class="btn btn-primary" type="submit" name="then" value="give" { (t(msg::review_give())) }
                button class="btn" type="submit" { (t(msg::review_keep())) }
            }
        }
        details class="panel" {
            summary { (t(msg::review_excuse())) }
            form class="form" method="post" action=(here.href(&format!("{path}/excuse"))) {
                (form.area("excuse", &t(msg::review_excuse_why()), Field::default()))
                (ui::submit(&t(msg::review_excuse_send())))
            }
        }
    }
}

/// What a reviewer asks themselves.
fn question(it: Criterion) -> messages::Message {
    match it {
        Criterion::Effective => msg::review_ask_effective(),
        Criterion::Replicable => msg::review_ask_replicable(),
        Criterion::Innovative => msg::review_ask_innovative(),
        Criterion::Participatory => msg::review_ask_participatory(),
        Criterion::Gender => msg::review_ask_gender(),
        Criterion::Rights => msg::review_ask_rights(),
        Criterion::Sustainable => msg::review_ask_sustainable(),
        Criterion::Evidenced => msg::review_ask_evidenced(),
    }
}

/// `POST /work/exchange/reviews/{id}`: keeps it, or gives it.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let giving = typed.get("then") == "give";
    let mut wrong = Wrong::default();
    let findings = read(&here, &typed, giving, &mut wrong);
    let id = here.id()?;
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<GiveReview>(&tx, (id, here.shelf.clone())).await?;
    if !wrong.is_empty() {
        drop(tx);
        return Ok(shown(&here, permit.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    let course = if giving { Course::Given } else { Course::Asked };
    store::give(&tx, &here.cx.actor, &permit, &findings, course).await?;
    told::reviewed(&here.cx.app, &tx, &here.cx.actor, &permit.object().desk).await?;
    tx.commit().await?;
    let told = if giving { "reviewed" } else { "saved" };
    Ok(here.go(&format!("work/exchange/reviews/{id}"), told))
}

/// `POST /work/exchange/reviews/{id}/excuse`: somebody has an interest in it, or no time.
pub async fn excuse(here: Here, sent: Sent) -> Answer {
    let excuse = Typed::from(sent).lines("excuse", REMARK);
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<GiveReview>(&tx, (here.id()?, here.shelf.clone())).await?;
    let findings = Findings { excuse, ..Findings::default() };
    store::give(&tx, &here.cx.actor, &permit, &findings, Course::Excused).await?;
    told::excused(&here.cx.app, &tx, &here.cx.actor, &permit.object().desk).await?;
    tx.commit().await?;
    Ok(here.go("work/exchange/reviews", "excused"))
}
