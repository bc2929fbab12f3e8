//! Cooperations in the workspace: one's own, writing one, standing by it for one's institution.
//! What was typed comes back with what must be mended beside it.

use super::model::{Cooperation, MOST};
use super::policy::{BeginCooperation, Desk, WriteCooperation};
use super::report_form::others as others_told;
use super::stages::{Stage, Step};
use super::store::Entry;
use super::{store, views};
use crate::effects::{store as checks, views as effects};
use crate::modality::Modality;
use crate::practices::model::{LONG, TITLE};
use crate::practices::store as practices;
use crate::visit::Here;
use crate::writing;
use crate::{institutions, msg};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Id, Period, Result, Right, Text};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Field, Kind, Tone};
use uuid::Uuid;

/// `/work/exchange/cooperations`.
pub async fn index(here: Here) -> Answer {
    let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let all = store::listed(here.cx.app.db.read(), &here.cx.visible::<Cooperation>(), &within).await?;
    let known = views::known(&here, &all).await?;
    let wanted = Stage::parse(here.asked("stage"));
    let ways = tabs(&here, &all, wanted);
    let all: Vec<Entry> = all.into_iter().filter(|it| wanted.is_none_or(|stage| it.stage == stage)).collect();
    let title = here.t(&msg::cooperations_own());
    let new = html! { a class="btn btn-primary" href=(here.href("work/exchange/cooperations/new")) { (here.t(&msg::cooperation_new())) } };
    let body = html! {
        p class="lead" { (here.t(&msg::cooperations_own_lead())) }
        @if all.is_empty() { (ui::empty("people", &here.t(&msg::cooperations_none()), html! {}, new)) }
        @else { div { (new) } (ui::tabs(&here.t(&msg::cooperation_stage()), &ways)) (views::cards(&here, &known, &all, "work/exchange/cooperations")) }
    };
    Ok(here.work(StatusCode::OK, &title, "work/exchange/cooperations", &[], body))
}

/// All of them, and those of each stage that occurs.
fn tabs(here: &Here, all: &[Entry], wanted: Option<Stage>) -> Vec<(String, String, bool)> {
    let base = here.href("work/exchange/cooperations");
    let count = |stage: Stage| all.iter().filter(|it| it.stage == stage).count();
    let some = Stage::ALL.iter().copied().filter(|it| count(*it) > 0 || wanted == Some(*it));
    let way = |it: Stage| {
        let name = format!("{} ({})", here.t(&views::stage(it)), here.locale().number(count(it) as u64));
        (format!("{base}?stage={}", it.as_str()), name, wanted == Some(it))
    };
    let every = (base.clone(), here.t(&msg::cooperation_all_stages()), wanted.is_none());
    std::iter::once(every).chain(some.map(way)).collect()
}

/// `/work/exchange/cooperations/new`.
pub async fn new(here: Here) -> Answer {
    Ok(begin(&here, &Typed::default(), &Wrong::default(), StatusCode::OK).await?)
}

async fn begin(here: &Here, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let own = institutions::own(&here.cx, &here.shelf).await?;
    let names: Vec<(String, String)> = own.iter().map(|it| (it.id.to_string(), it.called(here.locale()))).collect();
    let form = Form { cx: &here.cx, typed, wrong };
    let t = |message| here.t(&message);
    let body = html! {
        p class="lead" { (t(msg::cooperation_new_lead())) }
        @if own.is_empty() { (ui::notice(Tone::Info, false, html! { p { (t(msg::practice_no_institution())) } })) }
        @else {
            (wrong.summary(here.locale()))
            form class="form" method="post" action=(here.href("work/exchange/cooperations")) novalidate {
                (form.choice("organisation", &t(msg::cooperation_own_side()), None, &names))
                (form.area("others", &t(msg::cooperation_others()), Field { required: true, hint: Some(&t(msg::practice_partners_hint())), ..Field::default() }))
                (fields(here, &form))
                (ui::submit(&t(msg::cooperation_send())))
            }
        }
    };
    let list = t(msg::cooperations_own());
    let title = t(msg::cooperation_new());
    let trail = [(list.as_str(), "work/exchange/cooperations")];
    Ok(here.work(status, &title, "work/exchange/cooperations/new", &trail, body))
}

fn fields(here: &Here, form: &Form<'_>) -> Markup {
    let t = |message| here.t(&message);
    let modalities: Vec<(String, String)> =
        Modality::ALL.iter().map(|it| (it.as_str().to_owned(), it.name(here.locale()))).collect();
    let themes: Vec<(String, String)> =
        (here.shelf.themes.iter()).map(|it| (it.code.clone(), it.name.show(here.cx.lang()).value.clone())).collect();
    let day = |name, label: &str| form.field(name, label, Field { kind: Kind::Date, ..Field::default() });
    html! {
        (form.field("title", &t(msg::practice_name()), Field { required: true, max: Some(TITLE as u32), ..Field::default() }))
        (form.choice("modality", &t(msg::cooperation_modality()), None, &modalities))
        (form.several("themes", &t(msg::practice_themes()), None, &themes))
        div class="cluster" { (day("from", &t(msg::practice_from()))) (day("to", &t(msg::practice_to()))) }
        (form.area("objectives", &t(msg::cooperation_objectives()), Field { required: true, ..Field::default() }))
        (form.area("results", &t(msg::cooperation_results()), Field { hint: Some(&t(msg::cooperation_results_hint())), ..Field::default() }))
        (form.field("practice", &t(msg::cooperation_practice()), Field { hint: Some(&t(msg::cooperation_practice_hint())), ..Field::default() }))
    }
}

/// What was typed; none where something must be mended.
async fn read(
    here: &Here,
    typed: &Typed,
    before: Option<&Cooperation>,
    wrong: &mut Wrong,
) -> Result<Option<Cooperation>> {
    let title = writing::text(here, typed.line("title", TITLE), before.map(|it| &it.title));
    wrong.required(&here.cx, "title", title.is_some());
    let objectives = writing::text(here, typed.lines("objectives", LONG), before.map(|it| &it.objectives));
    wrong.required(&here.cx, "objectives", objectives.is_some());
    let results = writing::text(here, typed.lines("results", LONG), before.and_then(|it| it.results.as_ref()));
    let modality = Modality::parse(typed.get("modality"));
    wrong.required(&here.cx, "modality", modality.is_some());
    let period = Period { from: wrong.date(&here.cx, typed, "from"), to: wrong.date(&here.cx, typed, "to") };
    if period.from.zip(period.to).is_some_and(|(from, to)| to < from) {
        wrong.add("to", here.t(&msg::practice_ends_before()));
    }
    let slug = typed.get("practice").trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
    let practice = if slug.is_empty() { None } else { practices::public_at(here.cx.app.db.read(), &slug).await? };
    if practice.is_none() && !slug.is_empty() {
        wrong.add("practice", here.t(&msg::cooperation_practice_unknown()));
    }
    let (Some(title), Some(objectives), Some(modality)) = (title, objectives, modality) else { return Ok(None) };
    let id = before.map_or_else(Id::new, |it| it.id);
    let practice = practice.map(|it| it.practice.id.uuid());
    let themes = typed.all("themes").filter_map(|code| here.shelf.theme(code)).map(|it| it.id).collect();
    let receiver = before.and_then(|it| it.receiver);
    let it = Cooperation { id, title, modality, period, objectives, results, practice, themes, receiver };
    Ok(Some(it).filter(|_| wrong.is_empty()))
}

/// The institutions that a line each names; beside the field, the first that is none.
async fn others(here: &Here, typed: &Typed, own: Uuid, wrong: &mut Wrong) -> Result<Vec<Uuid>> {
    let mut found = Vec::new();
    let whole = typed.lines("others", LONG);
    for line in whole.lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST) {
        match institutions::meant(here.cx.app.db.read(), line).await? {
            Some(it) if it.id.uuid() == own || found.contains(&it.id.uuid()) => {}
            Some(it) => found.push(it.id.uuid()),
            None => {
                let name: String = line.chars().take(60).collect();
                wrong.add("others", here.t(&msg::cooperation_unknown(name)));
                return Ok(found);
            }
        }
    }
    if found.is_empty() {
        wrong.add("others", here.t(&msg::cooperation_needs_other()));
    }
    Ok(found)
}

/// `POST /work/exchange/cooperations`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let own = typed.id("organisation").unwrap_or_default();
    let mut wrong = Wrong::default();
    let others = others(&here, &typed, own, &mut wrong).await?;
    let read = read(&here, &typed, None, &mut wrong).await?;
    let tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<BeginCooperation>(&tx, (own, here.shelf.clone())).await?;
    let Some(it) = read else {
        drop(tx);
        return Ok(begin(&here, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    };
    store::begin(&tx, &here.cx.actor, &permit, &it, &others).await?;
    others_told(&here, &tx, it.id.uuid()).await?;
    tx.commit().await?;
    Ok(here.go(&format!("work/exchange/cooperations/{}", it.id), "told"))
}

/// `/work/exchange/cooperations/{id}`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<WriteCooperation>((here.id()?, here.shelf.clone())).await?;
    let typed = as_typed(&here, &look.object().entry.cooperation).await?;
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), StatusCode::OK).await?)
}

pub(super) async fn as_typed(here: &Here, it: &Cooperation) -> Result<Typed> {
    let mut typed = Typed::default();
    typed.put("title", it.title.said());
    typed.put("modality", it.modality.as_str());
    for theme in here.shelf.themes.iter().filter(|theme| it.themes.contains(&theme.id)) {
        typed.put("themes", &theme.code);
    }
    typed.put("from", it.period.from.map(|day| day.to_string()).unwrap_or_default());
    typed.put("to", it.period.to.map(|day| day.to_string()).unwrap_or_default());
    typed.put("objectives", it.objectives.said());
    typed.put("results", it.results.as_ref().map(Text::said).unwrap_or_default());
    if let Some(id) = it.practice {
        let found = practices::public(here.cx.app.db.read(), &[id]).await?.pop();
        typed.put("practice", found.map(|it| it.practice.slug).unwrap_or_default());
    }
    Ok(typed)
}

pub(super) async fn shown(
    here: &Here,
    desk: &Desk,
    typed: &Typed,
    wrong: &Wrong,
    status: StatusCode,
) -> Result<Response> {
    let it = &desk.entry.cooperation;
    let known = views::known(here, std::slice::from_ref(&desk.entry)).await?;
    let checks = checks::of(here.cx.app.db.read(), &[it.id.uuid()]).await?;
    let path = format!("work/exchange/cooperations/{}", it.id);
    let form = Form { cx: &here.cx, typed, wrong };
    // The form of the words is shown where a word of it is wrong.
    let words_wrong = !wrong.is_empty() && wrong.of("reason").is_none() && wrong.of("seen").is_none();
    let body = html! {
        (wrong.summary(here.locale()))
        @if desk.waits_for(&here.cx.actor) { (confirming(here, desk, &path)) }
        (steps(here, desk, &form, &path))
        section class="panel stack" aria-label=(here.t(&msg::cooperations_title())) { (views::article(here, &known, &desk.entry, true)) }
        (effects::section(here, &checks.iter().collect::<Vec<_>>(), true))
        @if desk.entry.stage != Stage::Cancelled {
            details class="panel" open[words_wrong] {
                summary { (here.t(&msg::cooperation_edit())) }
                form class="form" method="post" action=(here.href(&path)) novalidate {
                    p class="hint" { (here.t(&msg::cooperation_edit_hint())) }
                    input type="hidden" name="seen" value=(desk.entry.revision);
                    (fields(here, &form))
                    (ui::submit(&here.t(&msg::exchange_save())))
                }
            }
        }
    };
    let list = here.t(&msg::cooperations_own());
    let title = it.title.show(here.cx.lang()).value.clone();
    Ok(here.work(status, &title, &path, &[(&list, "work/exchange/cooperations")], body))
}

/// Standing by what is written: exactly by what was read.
fn confirming(here: &Here, desk: &Desk, path: &str) -> Markup {
    let costs = desk.entry.report.costs.total().is_some();
    html! {
        form class="form panel" method="post" action=(here.href(&format!("{path}/confirmation"))) {
            p { (here.t(&msg::cooperation_confirm_lead())) }
            input type="hidden" name="seen" value=(desk.entry.revision);
            @if costs {
                input type="hidden" name="costs" value="1";
                label class="choice" { input type="checkbox" name="shows-cost" value="1"; span { (here.t(&msg::report_shows_cost())) } }
            }
            (ui::submit(&here.t(&msg::cooperation_confirm())))
        }
    }
}

/// What one may do now.
fn steps(here: &Here, desk: &Desk, form: &Form<'_>, path: &str) -> Markup {
    let may = |step| desk.leads(&here.cx.actor, step).is_some();
    let way = |noun: &str, label: String, main: bool| {
        let class = if main { "btn btn-primary" } else { "btn" };
        html! { a class=(class) href=(here.href(&format!("{path}/{noun}"))) { (label) } }
    };
    let stage = desk.entry.stage;
    html! {
        div class="cluster" {
            @if may(Step::Plan) { (way("plan", here.t(&msg::plan_write()), stage == Stage::Agreed)) }
            @if may(Step::Begin) {
                form method="post" action=(here.href(&format!("{path}/beginning"))) { button class="btn" type="submit" { (here.t(&msg::cooperation_begins())) } }
            }
            @if may(Step::Tell) { (way("report", here.t(&msg::report_write()), stage == Stage::UnderWay)) }
            @else if may(Step::Report) { (way("report", here.t(&msg::report_rewrite()), false)) }
        }
        @if may(Step::Cancel) {
            details class="panel" open[form.wrong.of("reason").is_some()] {
                summary { (here.t(&msg::cooperation_cancel())) }
                form class="form" method="post" action=(here.href(&format!("{path}/cancellation"))) novalidate {
                    (form.area("reason", &here.t(&msg::cooperation_cancel_reason()), Field { required: true, ..Field::default() }))
                    button class="btn btn-danger" type="submit" { (here.t(&msg::cooperation_cancel_send())) }
                }
            }
        }
    }
}

/// `POST /work/exchange/cooperations/{id}`.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let id = here.id()?;
    let look = here.cx.look::<WriteCooperation>((id, here.shelf.clone())).await?;
    let mut wrong = Wrong::default();
    let read = read(&here, &typed, Some(&look.object().entry.cooperation), &mut wrong).await?;
    let Some(it) = read else {
        return Ok(shown(&here, look.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    };
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<WriteCooperation>(&tx, (id, here.shelf.clone())).await?;
    let seen = typed.get("seen").parse().unwrap_or(-1);
    match store::write(&mut tx, &here.cx.actor, &permit, seen, &it).await {
        Ok(()) => {
            others_told(&here, &tx, id).await?;
            tx.commit().await?;
            Ok(here.go(&format!("work/exchange/cooperations/{id}"), "saved"))
        }
        Err(Error::Conflict) => {
            drop(tx);
            wrong.add("title", here.t(&msg::exchange_overtaken()));
            Ok(shown(&here, permit.object(), &typed, &wrong, StatusCode::CONFLICT).await?)
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST …/confirmation`: of exactly what was read, where the form says which.
pub async fn confirmation(here: Here, sent: Sent) -> Answer {
    let (typed, id) = (Typed::from(sent), here.id()?);
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<WriteCooperation>(&tx, (id, here.shelf.clone())).await?;
    let seen = typed.has("seen").then(|| typed.get("seen").parse().unwrap_or(-1));
    let shows_cost = typed.ticked("costs").then(|| typed.ticked("shows-cost"));
    match store::confirm(&mut tx, &here.cx.actor, &permit, seen, shows_cost).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(here.go(&format!("work/exchange/cooperations/{id}"), "saved"))
        }
        Err(Error::Conflict) => {
            drop(tx);
            let mut wrong = Wrong::default();
            wrong.add("seen", here.t(&msg::cooperation_confirm_overtaken()));
            let typed = as_typed(&here, &permit.object().entry.cooperation).await?;
            Ok(shown(&here, permit.object(), &typed, &wrong, StatusCode::CONFLICT).await?)
        }
        Err(error) => Err(error.into()),
    }
}
