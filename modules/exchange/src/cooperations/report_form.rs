//! The report of a cooperation in the workspace: kept while one writes, then sent to the others, who stand by it or write it
//! anew. Sent anew, it is confirmed anew.

use super::course;
use super::fields;
use super::plan::{DOCUMENTS, Report};
use super::policy::{Desk, Follow, WriteCooperation};
use super::stages::{Stage, Step};
use super::views;
use crate::effects;
use crate::practices::form as practice;
use crate::practices::model::LONG;
use crate::visit::Here;
use crate::writing;
use crate::{msg, told};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Period, Result, Text};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{Field, Kind};
use platform::{Action, Answer};

fn as_typed(desk: &Desk, own_cost: bool) -> Typed {
    let (mut typed, entry) = (Typed::default(), &desk.entry);
    let it = &entry.report;
    // A report begins from what was planned.
    let period = entry.period();
    typed.put("from", period.from.map(|day| day.to_string()).unwrap_or_default());
    typed.put("to", period.to.map(|day| day.to_string()).unwrap_or_default());
    typed.put("done", it.done.as_ref().map(Text::said).unwrap_or_default());
    typed.put("results", entry.cooperation.results.as_ref().map(Text::said).unwrap_or_default());
    effects::put_people(&mut typed, "trained", it.trained);
    let untold = *it == Report::default();
    fields::put_agenda(&mut typed, if untold { &entry.plan.agenda } else { &it.agenda });
    fields::put_costs(&mut typed, &it.costs);
    let lines: Vec<String> = it.documents.iter().map(|it| format!("{} | {}", it.title, it.url)).collect();
    typed.put("documents", lines.join("\n"));
    typed.put("shows-cost", if own_cost { "1" } else { "" });
    typed
}

fn read(here: &Here, typed: &Typed, desk: &Desk, wrong: &mut Wrong) -> (Report, Option<Text>) {
    let (cx, before) = (&here.cx, &desk.entry);
    let period = Period { from: wrong.date(cx, typed, "from"), to: wrong.date(cx, typed, "to") };
    if period.from.zip(period.to).is_some_and(|(from, to)| to < from) {
        wrong.add("to", here.t(&msg::practice_ends_before()));
    }
    let mut documents = practice::documents(cx, typed, &[], wrong);
    documents.truncate(DOCUMENTS);
    let report = Report {
        period,
        done: writing::text(here, typed.lines("done", LONG), before.report.done.as_ref()),
        agenda: fields::read_agenda(cx, typed, wrong),
        trained: effects::people(cx, typed, wrong, "trained"),
        documents,
        costs: fields::read_costs(cx, typed, wrong),
    };
    (report, writing::text(here, typed.lines("results", LONG), before.cooperation.results.as_ref()))
}

/// Which step opens the form: to write, or, once it was sent, to send it anew.
fn opening(stage: Stage) -> Step {
    if stage.is_carried_out() { Step::Report } else { Step::Tell }
}

/// `…/{id}/report`.
pub async fn edit(here: Here) -> Answer {
    let id = here.id()?;
    let stage = here.cx.look::<WriteCooperation>((id, here.shelf.clone())).await?.object().entry.stage;
    let look = here.cx.look::<Follow>((id, here.shelf.clone(), opening(stage))).await?;
    let desk = look.object();
    let own = desk.own(&here.cx.actor);
    let own_cost = desk.entry.parties.iter().any(|it| own.contains(&it.organisation) && it.shows_cost);
    let typed = as_typed(desk, own_cost);
    Ok(shown(&here, desk, &typed, &Wrong::default(), None, StatusCode::OK))
}

fn shown(here: &Here, desk: &Desk, typed: &Typed, wrong: &Wrong, told: Option<Markup>, status: StatusCode) -> Response {
    let it = &desk.entry.cooperation;
    let path = format!("work/exchange/cooperations/{}", it.id);
    let name = it.title.show(here.cx.lang()).value.clone();
    let form = Form { cx: &here.cx, typed, wrong };
    let open = !desk.entry.stage.is_carried_out();
    let t = |message| here.t(&message);
    let body = html! {
        @if let Some(told) = told { (told) }
        (wrong.summary(here.locale()))
        @if !open { p class="lead" { (t(msg::report_again())) } }
        form class="form edit-form" method="post" action=(here.href(&format!("{path}/report"))) data-autosave[open] novalidate {
            input type="hidden" name="seen" value=(desk.entry.revision);
            @if open { (views::save_bar(here, desk.entry.stage)) }
            (plain(here, &form))
            (fields::agenda(&form, &t(msg::report_agenda())))
            (fields::costs(&form, &t(msg::report_costs())))
            (form.tick("shows-cost", &t(msg::report_shows_cost())))
            div class="cluster" {
                @if open { button class="btn" type="submit" { (t(msg::exchange_save())) } }
                button class="btn btn-primary" type="submit" name="then" value="send" { (t(msg::report_send())) }
            }
        }
    };
    let (list, title) = (t(msg::cooperations_own()), t(msg::report_title()));
    let trail = [(list.as_str(), "work/exchange/cooperations"), (name.as_str(), path.as_str())];
    let scripts: &'static [&'static str] = if open { &["editor"] } else { &[] };
    here.scripted(status, &title, &format!("{path}/report"), &trail, body, scripts)
}

fn plain(here: &Here, form: &Form<'_>) -> Markup {
    let t = |message| here.t(&message);
    let day =
        |name, label: &str| form.field(name, label, Field { kind: Kind::Date, required: true, ..Field::default() });
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::report_done_legend())) }
            div class="cluster" { (day("from", &t(msg::practice_from()))) (day("to", &t(msg::practice_to()))) }
            (form.area("done", &t(msg::report_done()), Field { required: true, hint: Some(&t(msg::report_done_hint())), ..Field::default() }))
            (form.area("results", &t(msg::cooperation_results()), Field { hint: Some(&t(msg::report_results_hint())), ..Field::default() }))
            (effects::people_fields(form, "trained", &t(msg::report_trained()), &t(msg::report_trained_hint())))
            (form.area("documents", &t(msg::practice_documents()), Field { hint: Some(&t(msg::practice_documents_hint())), ..Field::default() }))
        }
    }
}

/// `POST …/{id}/report`: keeps it, or sends it to the others.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let (typed, id) = (Typed::from(sent), here.id()?);
    let quiet = writing::is_quiet(&typed);
    let step = if typed.get("then") == "send" && !quiet { Step::Report } else { Step::Tell };
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<Follow>(&tx, (id, here.shelf.clone(), step)).await?;
    let mut wrong = Wrong::default();
    let (report, results) = read(&here, &typed, permit.object(), &mut wrong);
    if step == Step::Report {
        for field in report.missing() {
            wrong.required(&here.cx, field, wrong.of(field).is_some());
        }
    }
    if !wrong.is_empty() {
        drop(tx);
        if quiet {
            return Ok(writing::not_saved(&here));
        }
        return Ok(shown(&here, permit.object(), &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let (seen, path) = (writing::seen(&typed), format!("work/exchange/cooperations/{id}"));
    let shows_cost = typed.ticked("shows-cost");
    match course::report(&mut tx, &here.cx.actor, &permit, seen, (report, results), shows_cost).await {
        Ok(revision) => {
            if step == Step::Report {
                others(&here, &tx, id).await?;
            }
            tx.commit().await?;
            let to = if step == Step::Report { path } else { format!("{path}/report") };
            Ok(writing::saved(&here, &typed, revision, &to))
        }
        Err(Error::Conflict) if quiet => Ok(writing::overtaken_quietly(&here, &msg::exchange_overtaken())),
        Err(Error::Conflict) => {
            drop(tx);
            let told = writing::overtaken(&here, &msg::exchange_overtaken(), &path);
            Ok(shown(&here, permit.object(), &typed, &wrong, Some(told), StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

/// Tells the parties that are to stand by what is written.
pub(super) async fn others(here: &Here, tx: &platform::Tx, id: uuid::Uuid) -> Result<()> {
    let desk = WriteCooperation::load(tx, (id, here.shelf.clone())).await?.ok_or(Error::NotFound)?;
    for within in desk.others(&here.cx.actor) {
        told::to_confirm(&here.cx.app, tx, &here.cx.actor, (id, within), &desk.entry.cooperation.title).await?;
    }
    Ok(())
}
