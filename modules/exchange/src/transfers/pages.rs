//! Telling that one's institution took up a practice, and confirming what another tells.
//! What was typed comes back with what must be mended beside it.

use super::model::{Course, Told, Transfer};
use super::policy::{DecideTransfer, ReadTransfer, RecordTransfer, RetellTransfer, Sides};
use super::store;
use crate::practices::model::{LONG, Practice, Standing};
use crate::practices::policy::Known;
use crate::practices::{states::State, store as practices, words};
use crate::visit::Here;
use crate::{institutions, msg, told};
use axum::response::Response;
use http::StatusCode;
use kernel::{Error, Lang, Result, Right, Text};
use maud::{Markup, html};
use platform::Answer;
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::ui::{self, Column, Field, Kind, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// The practice in the address, as the public sees it.
async fn practice(here: &Here) -> Result<Practice> {
    let found = practices::public(here.cx.app.db.read(), &[here.id()?]).await?.pop();
    found.and_then(|it| it.public).ok_or(Error::NotFound)
}

/// `/work/exchange/practices/{id}/transfers/new`.
pub async fn new(here: Here) -> Answer {
    let practice = practice(&here).await?;
    Ok(begin(&here, &practice, &Typed::default(), &Wrong::default(), StatusCode::OK).await?)
}

async fn begin(here: &Here, practice: &Practice, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let own = institutions::own(&here.cx, &here.shelf).await?;
    let names: Vec<(String, String)> = (own.iter())
        .filter(|it| it.id != practice.organisation)
        .map(|it| (it.id.to_string(), it.called(here.locale())))
        .collect();
    let taken = store::confirmed(here.cx.app.db.read(), practice.id.uuid()).await?;
    let ids: Vec<Uuid> =
        taken.iter().map(|it| it.organisation).chain(std::iter::once(practice.organisation.uuid())).collect();
    let known = institutions::named(&here.cx.app, &ids).await?;
    let name = |id: &Uuid| known.get(id).map(|it| it.called(here.locale())).unwrap_or_default();
    let mut givers = vec![("origin".to_owned(), name(&practice.organisation.uuid()))];
    givers.extend(taken.iter().map(|it| (it.id.to_string(), name(&it.organisation))));
    let form = Form { cx: &here.cx, typed, wrong };
    let path = format!("work/exchange/practices/{}/transfers", practice.id);
    let body = html! {
        p { strong { (ui::plain(here.locale(), practice.title.show(here.cx.lang()))) } }
        p class="lead" { (here.t(&msg::transfer_lead())) }
        @if names.is_empty() { (ui::notice(Tone::Info, false, html! { p { (here.t(&msg::practice_no_institution())) } })) }
        @else {
            (wrong.summary(here.locale()))
            form class="form" method="post" action=(here.href(&path)) novalidate {
                (form.choice("organisation", &here.t(&msg::transfer_taker()), None, &names))
                (form.choice("from", &here.t(&msg::transfer_giver()), Some(&here.t(&msg::transfer_giver_hint())), &givers))
                (fields(here, &form))
                (ui::submit(&here.t(&msg::transfer_send())))
            }
        }
    };
    let list = here.t(&msg::practices_title());
    let title = here.t(&msg::transfer_tell());
    Ok(here.work(status, &title, &format!("{path}/new"), &[(&list, "exchange/practices")], body))
}

fn fields(here: &Here, form: &Form<'_>) -> Markup {
    let t = |message| here.t(&message);
    let standings: Vec<(String, String)> =
        Standing::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::standing(*it)))).collect();
    html! {
        (form.field("since", &t(msg::transfer_since()), Field { kind: Kind::Date, required: true, ..Field::default() }))
        (form.area("changed", &t(msg::transfer_changed()), Field { required: true, hint: Some(&t(msg::transfer_changed_hint())), ..Field::default() }))
        (form.area("outcome", &t(msg::transfer_outcome()), Field { hint: Some(&t(msg::transfer_outcome_hint())), ..Field::default() }))
        (form.perhaps("standing", &t(msg::practice_results()), None, &standings))
    }
}

/// What was typed; none where something must be mended.
fn read(here: &Here, typed: &Typed, before: Option<&Told>, wrong: &mut Wrong) -> Option<Told> {
    let since = wrong.date(&here.cx, typed, "since");
    wrong.required(&here.cx, "since", since.is_some() || !typed.get("since").is_empty());
    let text = |name: &str, before: Option<&Text>| -> Option<Text> {
        let said = typed.lines(name, LONG);
        let lang: Lang = before.map_or(here.cx.lang(), Text::source);
        match before {
            _ if said.is_empty() => None,
            Some(known) if known.said() == said => Some(known.clone()),
            Some(known) => {
                let mut known = known.clone();
                known.rewrite(said, false);
                Some(known)
            }
            None => Some(Text::new(lang, said)),
        }
    };
    let changed = text("changed", before.map(|it| &it.changed));
    wrong.required(&here.cx, "changed", changed.is_some());
    let outcome = text("outcome", before.and_then(|it| it.outcome.as_ref()));
    Some(Told { since: since?, changed: changed?, outcome, standing: Standing::parse(typed.get("standing")) })
}

/// `POST /work/exchange/practices/{id}/transfers`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let practice = practice(&here).await?;
    let organisation = typed.id("organisation").unwrap_or_default();
    let mut tx = here.cx.app.db.begin().await?;
    let key = (practice.id.uuid(), typed.id("from"), organisation, here.shelf.clone());
    let permit = here.cx.permit::<RecordTransfer>(&tx, key).await?;
    let mut wrong = Wrong::default();
    let Some(told) = read(&here, &typed, None, &mut wrong).filter(|_| wrong.is_empty()) else {
        drop(tx);
        return Ok(begin(&here, &practice, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    };
    let id = store::record(&mut tx, &here.cx.actor, &permit, &told).await?;
    waits(&here, &tx, id, &practice.title).await?;
    tx.commit().await?;
    Ok(here.go(&format!("work/exchange/transfers/{id}"), "told"))
}

/// Tells whoever it was taken from.
async fn waits(here: &Here, tx: &platform::Tx, id: Uuid, title: &Text) -> Result<()> {
    let sides = <ReadTransfer as platform::Action>::load(tx, (id, here.shelf.clone())).await?.ok_or(Error::NotFound)?;
    told::taken_up(&here.cx.app, tx, &here.cx.actor, (id, sides.giver()), title).await
}

/// `/work/exchange/transfers`: what one's institutions took up, and what was taken from them.
pub async fn index(here: Here) -> Answer {
    let db = here.cx.app.db.read();
    let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let own = practices::listed(db, &here.cx.visible::<Practice>(), &within, State::ALL).await?;
    let given: Vec<Uuid> = own.iter().map(|it| it.practice.id.uuid()).collect();
    let takers = match &within {
        Known::All => None,
        Known::Only(ids) => Some(ids.as_slice()),
    };
    let all = store::around(db, takers, &given).await?;
    let ids: Vec<Uuid> = all.iter().map(|it| it.practice).collect();
    let titles: HashMap<Uuid, Text> =
        practices::public(db, &ids).await?.into_iter().map(|it| (it.practice.id.uuid(), it.practice.title)).collect();
    let ids: Vec<Uuid> = all.iter().map(|it| it.organisation).collect();
    let known = institutions::named(&here.cx.app, &ids).await?;
    let title = here.t(&msg::transfers_own());
    let labels = [msg::practice_name(), msg::transfer_taker(), msg::practice_state()].map(|it| here.t(&it));
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let line = |it: &Transfer| {
        let name = titles.get(&it.practice).map(|text| ui::plain(here.locale(), text.show(here.cx.lang())));
        vec![
            html! { a href=(here.href(&format!("work/exchange/transfers/{}", it.id))) { (name.unwrap_or_else(|| html! { "–" })) } },
            html! { bdi { (known.get(&it.organisation).map(|it| it.called(here.locale())).unwrap_or_default()) } },
            badge(&here, it.course),
        ]
    };
    let body = html! {
        p class="lead" { (here.t(&msg::transfers_own_lead())) }
        @if all.is_empty() { (ui::empty("share", &here.t(&msg::transfers_own_none()), html! {}, html! {})) }
        @else { div class="stacked titled" { (ui::table(&title, &columns, &all.iter().map(line).collect::<Vec<_>>())) } }
    };
    Ok(here.work(StatusCode::OK, &title, "work/exchange/transfers", &[], body))
}

fn badge(here: &Here, course: Course) -> Markup {
    let (tone, words) = match course {
        Course::Told => (Tone::Info, msg::transfer_course_told()),
        Course::Confirmed => (Tone::Ok, msg::transfer_course_confirmed()),
        Course::Disputed => (Tone::Warn, msg::transfer_course_disputed()),
    };
    ui::badge(tone, None, &here.t(&words))
}

/// `/work/exchange/transfers/{id}`.
pub async fn show(here: Here) -> Answer {
    let look = here.cx.look::<ReadTransfer>((here.id()?, here.shelf.clone())).await?;
    let typed = typed(&look.object().transfer.told);
    Ok(shown(&here, look.object(), &typed, &Wrong::default(), StatusCode::OK).await?)
}

fn typed(it: &Told) -> Typed {
    let mut typed = Typed::default();
    typed.put("since", it.since);
    typed.put("changed", it.changed.said());
    typed.put("outcome", it.outcome.as_ref().map(Text::said).unwrap_or_default());
    typed.put("standing", it.standing.map_or("", Standing::as_str));
    typed
}

async fn shown(here: &Here, it: &Sides, typed: &Typed, wrong: &Wrong, status: StatusCode) -> Result<Response> {
    let transfer = &it.transfer;
    let found = practices::public(here.cx.app.db.read(), &[transfer.practice]).await?.pop();
    let title = found.map(|it| it.practice.title.show(here.cx.lang()).value.clone());
    let title = title.unwrap_or_else(|| here.t(&msg::transfers_own()));
    let known = institutions::named(&here.cx.app, &[transfer.organisation, it.from]).await?;
    let name = |id: &Uuid| known.get(id).map(|it| it.called(here.locale())).unwrap_or_default();
    let path = format!("work/exchange/transfers/{}", transfer.id);
    let form = Form { cx: &here.cx, typed, wrong };
    let button = |noun: &str, words: String, main: bool| {
        let class = if main { "btn btn-primary" } else { "btn" };
        html! { form method="post" action=(here.href(&format!("{path}/{noun}"))) { button class=(class) type="submit" { (words) } } }
    };
    let body = html! {
        (wrong.summary(here.locale()))
        p { (badge(here, transfer.course)) " " (here.t(&msg::transfer_says(name(&it.from), name(&transfer.organisation)))) }
        @if it.decides(&here.cx.actor) {
            p { (here.t(&msg::transfer_confirm_lead())) }
            div class="cluster" {
                (button("confirmation", here.t(&msg::transfer_confirm()), true))
                (button("dispute", here.t(&msg::transfer_dispute()), false))
            }
        }
        @if it.retells(&here.cx.actor) {
            form class="form" method="post" action=(here.href(&path)) novalidate {
                (fields(here, &form))
                p class="hint" { (here.t(&msg::transfer_again())) }
                (ui::submit(&here.t(&msg::exchange_save())))
            }
        } @else {
            p { (here.t(&msg::transfer_since())) (here.locale().colon()) " " (here.locale().date(transfer.told.since)) }
            (crate::practices::views::paragraphs(here.locale(), &transfer.told.changed))
            @if let Some(text) = &transfer.told.outcome { (crate::practices::views::paragraphs(here.locale(), text)) }
            @if let Some(standing) = transfer.told.standing { p { (words::standing_badge(here.locale(), standing)) } }
        }
    };
    let list = here.t(&msg::transfers_own());
    Ok(here.work(status, &title, &path, &[(&list, "work/exchange/transfers")], body))
}

/// `POST /work/exchange/transfers/{id}`: tells it anew.
pub async fn update(here: Here, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<RetellTransfer>(&tx, (id, here.shelf.clone())).await?;
    let mut wrong = Wrong::default();
    let before = &permit.object().transfer.told;
    let Some(told) = read(&here, &typed, Some(before), &mut wrong).filter(|_| wrong.is_empty()) else {
        drop(tx);
        return Ok(shown(&here, permit.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?);
    };
    store::retell(&mut tx, &here.cx.actor, &permit, &told).await?;
    tx.commit().await?;
    Ok(here.go(&format!("work/exchange/transfers/{id}"), "saved"))
}

async fn decide(here: Here, course: Course) -> Answer {
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<DecideTransfer>(&tx, (id, here.shelf.clone())).await?;
    store::decide(&mut tx, &here.cx.actor, &permit, course).await?;
    tx.commit().await?;
    Ok(here.go(&format!("work/exchange/transfers/{id}"), "saved"))
}

/// `POST …/confirmation`.
pub async fn confirmation(here: Here) -> Answer {
    decide(here, Course::Confirmed).await
}

/// `POST …/dispute`.
pub async fn dispute(here: Here) -> Answer {
    decide(here, Course::Disputed).await
}
