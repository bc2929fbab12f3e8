//! The plan of a cooperation in the workspace: one form that saves itself while one writes, open to all its parties.
//! Two who write at once lose nothing: the second sees the form as typed, and what the first has kept.

use super::course::{self, Asked};
use super::plan::Plan;
use super::policy::{Desk, Follow};
use super::stages::{Stage, Step};
use super::{fields, views};
use crate::visit::Here;
use crate::writing;
use crate::{msg, told};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Period, Result};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{Field, Kind};

/// Letters of a place, and of an address.
const PLACE: usize = 200;
/// People expected.
const CROWD: u16 = 60_000;

/// The address that is asked later, opened.
pub(super) fn contact(here: &Here, desk: &Desk) -> Result<String> {
    let Some(sealed) = &desk.entry.contact else { return Ok(String::new()) };
    String::from_utf8(here.cx.app.seal.unseal(sealed)?).map_err(Error::internal)
}

fn as_typed(here: &Here, desk: &Desk) -> Result<Typed> {
    let (mut typed, it) = (Typed::default(), &desk.entry.plan);
    // What was agreed of its time is where a plan begins from.
    let period = if it.period == Period::default() { desk.entry.cooperation.period } else { it.period };
    typed.put("from", period.from.map(|day| day.to_string()).unwrap_or_default());
    typed.put("to", period.to.map(|day| day.to_string()).unwrap_or_default());
    typed.put("remote", if it.remote { "1" } else { "" });
    typed.put("place", &it.place);
    typed.put("people", it.people.map(|it| it.to_string()).unwrap_or_default());
    typed.put("receiver", desk.entry.cooperation.receiver.map(|it| it.to_string()).unwrap_or_default());
    typed.put("contact", contact(here, desk)?);
    fields::put_agenda(&mut typed, &it.agenda);
    fields::put_costs(&mut typed, &it.costs);
    Ok(typed)
}

fn read(here: &Here, typed: &Typed, desk: &Desk, wrong: &mut Wrong) -> (Plan, Asked) {
    let cx = &here.cx;
    let period = Period { from: wrong.date(cx, typed, "from"), to: wrong.date(cx, typed, "to") };
    if period.from.zip(period.to).is_some_and(|(from, to)| to < from) {
        wrong.add("to", here.t(&msg::practice_ends_before()));
    }
    let people = wrong.number(cx, typed, "people", 0..=CROWD, 0);
    let contact = typed.line("contact", PLACE);
    if !contact.is_empty() && platform::mail::address(&contact).is_none() {
        wrong.add("contact", here.t(&platform::msg::field_invalid_email()));
    }
    let party = |id: &uuid::Uuid| desk.entry.parties.iter().any(|it| it.organisation == *id);
    let plan = Plan {
        period,
        remote: typed.ticked("remote"),
        place: typed.line("place", PLACE),
        agenda: fields::read_agenda(cx, typed, wrong),
        people: (!typed.get("people").is_empty()).then(|| u32::from(people)),
        costs: fields::read_costs(cx, typed, wrong),
    };
    (plan, Asked { receiver: typed.id("receiver").filter(party), contact })
}

/// `…/{id}/plan`.
pub async fn edit(here: Here) -> Answer {
    let look = here.cx.look::<Follow>((here.id()?, here.shelf.clone(), Step::Plan)).await?;
    let typed = as_typed(&here, look.object())?;
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), None, StatusCode::OK).await?)
}

async fn shown(
    here: &Here,
    desk: &Desk,
    typed: &Typed,
    wrong: &Wrong,
    told: Option<Markup>,
    status: StatusCode,
) -> Result<Response> {
    let it = &desk.entry.cooperation;
    let path = format!("work/exchange/cooperations/{}", it.id);
    let name = it.title.show(here.cx.lang()).value.clone();
    let known = views::known(here, std::slice::from_ref(&desk.entry)).await?;
    let parties: Vec<(String, String)> = (desk.entry.parties.iter())
        .filter_map(|it| Some((it.organisation.to_string(), known.get(&it.organisation)?.called(here.locale()))))
        .collect();
    let form = Form { cx: &here.cx, typed, wrong };
    let body = html! {
        @if let Some(told) = told { (told) }
        (wrong.summary(here.locale()))
        form class="form edit-form" method="post" action=(here.href(&format!("{path}/plan"))) data-autosave novalidate {
            input type="hidden" name="seen" value=(desk.entry.revision);
            (views::save_bar(here, desk.entry.stage))
            (plain(here, &form, &parties))
            (fields::agenda(&form, &here.t(&msg::plan_agenda())))
            (fields::costs(&form, &here.t(&msg::plan_costs())))
            div class="cluster" {
                button class="btn" type="submit" { (here.t(&msg::exchange_save())) }
                @if desk.entry.stage == Stage::Agreed { button class="btn btn-primary" type="submit" name="then" value="settle" { (here.t(&msg::plan_settle())) } }
            }
        }
    };
    let (list, title) = (here.t(&msg::cooperations_own()), here.t(&msg::plan_title()));
    let trail = [(list.as_str(), "work/exchange/cooperations"), (name.as_str(), path.as_str())];
    Ok(here.scripted(status, &title, &format!("{path}/plan"), &trail, body, &["editor"]))
}

fn plain(here: &Here, form: &Form<'_>, parties: &[(String, String)]) -> Markup {
    let t = |message| here.t(&message);
    let day =
        |name, label: &str| form.field(name, label, Field { kind: Kind::Date, required: true, ..Field::default() });
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::plan_when())) }
            div class="cluster" { (day("from", &t(msg::practice_from()))) (day("to", &t(msg::practice_to()))) }
            (form.tick("remote", &t(msg::plan_remote())))
            (form.field("place", &t(msg::plan_place()), Field { max: Some(PLACE as u32), hint: Some(&t(msg::plan_place_hint())), ..Field::default() }))
            (form.field("people", &t(msg::plan_people()), Field { kind: Kind::Number, ..Field::default() }))
        }
        fieldset class="panel stack" {
            legend { (t(msg::plan_after())) }
            p class="hint" { (t(msg::plan_after_hint())) }
            (form.perhaps("receiver", &t(msg::plan_receiver()), None, parties))
            (form.field("contact", &t(msg::plan_contact()), Field { kind: Kind::Email, hint: Some(&t(msg::plan_contact_hint())), ..Field::default() }))
        }
    }
}

/// `POST …/{id}/plan`: keeps it, unless somebody else did in the meantime.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let (typed, id) = (Typed::from(sent), here.id()?);
    let quiet = writing::is_quiet(&typed);
    let step = if typed.get("then") == "settle" && !quiet { Step::Settle } else { Step::Plan };
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<Follow>(&tx, (id, here.shelf.clone(), step)).await?;
    let mut wrong = Wrong::default();
    let (plan, asked) = read(&here, &typed, permit.object(), &mut wrong);
    if step == Step::Settle {
        for field in plan.missing(asked.receiver.is_some(), !asked.contact.is_empty()) {
            wrong.required(&here.cx, field, wrong.of(field).is_some());
        }
    }
    if !wrong.is_empty() {
        drop(tx);
        if quiet {
            return Ok(writing::not_saved(&here));
        }
        return Ok(shown(&here, permit.object(), &typed, &wrong, None, StatusCode::UNPROCESSABLE_ENTITY).await?);
    }
    let (seen, path) = (writing::seen(&typed), format!("work/exchange/cooperations/{id}"));
    match course::plan(&mut tx, &here.cx.actor, &permit, seen, plan, &asked).await {
        Ok(revision) => {
            if step == Step::Settle {
                told::moved(&here.cx.app, &tx, &here.cx.actor, permit.object()).await?;
            }
            tx.commit().await?;
            let to = if step == Step::Settle { path } else { format!("{path}/plan") };
            Ok(writing::saved(&here, &typed, revision, &to))
        }
        Err(Error::Conflict) if quiet => Ok(writing::overtaken_quietly(&here, &msg::exchange_overtaken())),
        Err(Error::Conflict) => {
            drop(tx);
            let told = writing::overtaken(&here, &msg::exchange_overtaken(), &path);
            Ok(shown(&here, permit.object(), &typed, &wrong, Some(told), StatusCode::CONFLICT).await?)
        }
        Err(error) => Err(error.into()),
    }
}
