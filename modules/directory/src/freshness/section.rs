//! Freshness on a record's page in the workspace: since when it is known to be right, who looks after it, «still right».
//! Who may write a record may confirm it and say who looks after it; everybody who sees it there sees how it stands.

use super::confirming::{Perishable, confirm};
use super::model::Standing;
use super::reminders::{self, Owners};
use super::store::{self, Model};
use crate::drafts::fingerprint;
use crate::drafts::policy::{ConfirmRecord, Desk};
use crate::msg;
use crate::shelf::Shelf;
use crate::work::desk::Work;
use crate::work::kinds::Kind;
use axum::Form;
use axum::response::Response;
use http::StatusCode;
use kernel::{Actor, Error, Result, Right, Scope};
use maud::{Markup, html};
use platform::accounts::account::{self, Account};
use platform::audit::{self, Entry};
use platform::ui::{self, Select, Tone};
use platform::{Action, Answer, Tx, page};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// A record's line, with who looks after it and who might.
pub struct Care {
    pub row: Model,
    pub owners: Vec<Account>,
    pub candidates: Vec<Account>,
    within: Vec<Scope>,
}

/// To see who looks after a record.
pub struct SeeCare;

impl Action for SeeCare {
    type Object = Care;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Care>> {
        let Some(row) = store::find(tx.connection(), id).await? else { return Ok(None) };
        let owners = Owners::default().of(tx, &shelf, &row).await?;
        let candidates = reminders::candidates(tx, &shelf, &row).await?;
        Ok(Some(Care {
            owners: account::some(tx.connection(), &owners).await?,
            candidates: account::some(tx.connection(), &candidates).await?,
            within: reminders::within(&shelf, &row),
            row,
        }))
    }

    fn allows(actor: &Actor, care: &Care) -> bool {
        actor.may(Right::ReadDrafts, &care.within)
    }
}

/// The part of a record's page; nothing for what the public does not see, and for kinds that are not watched.
pub async fn section<T: Kind>(work: &Work, desk: &Desk<T>) -> Result<Markup> {
    let Some(published) = desk.published.as_ref().filter(|it| it.is_public()) else { return Ok(html! {}) };
    let look = match work.cx.look::<SeeCare>((work.id, work.shelf.clone())).await {
        Ok(look) => look,
        Err(Error::NotFound) => return Ok(html! {}),
        Err(error) => return Err(error),
    };
    let care = look.object();
    let (dates, standing) = (care.row.dates(), care.row.standing());
    let write = desk.may(&work.cx.actor, Right::Write);
    let day = |date| work.locale().date(date);
    let names: Vec<&str> = care.owners.iter().map(|it| it.name.as_str()).collect();
    let seen = fingerprint(published)?;
    Ok(html! {
        section class="card" aria-labelledby="freshness" { div class="card-body stack" {
            h2 id="freshness" { (work.t(&msg::fresh_title())) }
            @if work.cx.uri.ends_with("confirmed=1") { (ui::notice(Tone::Ok, true, html! { p { (work.t(&msg::fresh_confirmed())) } })) }
            p class="cluster" {
                (badge(work, standing))
                span { (work.t(&msg::fresh_known(day(dates.since)))) }
                span { (work.t(&msg::fresh_until(day(dates.due)))) }
                @if let Some(hides) = dates.hides { span { (work.t(&msg::fresh_hides(day(hides)))) } }
            }
            p {
                @if names.is_empty() { (work.t(&msg::fresh_nobody())) }
                @else { (work.t(&msg::fresh_owner(work.locale().list(&names, platform::locale::Join::And)))) }
            }
            @if write {
                form method="post" action=(work.of::<T>("/confirmation")) {
                    input type="hidden" name="seen" value=(seen);
                    button class="btn btn-primary" type="submit" { (ui::icon("check")) (work.t(&msg::fresh_still_right())) }
                }
                (chooser::<T>(work, care))
            }
        } }
    })
}

pub(super) fn badge(work: &Work, standing: Standing) -> Markup {
    match standing {
        Standing::Fresh => html! {},
        Standing::Overdue => ui::badge(Tone::Warn, Some("clock"), &work.t(&msg::state_overdue())),
        Standing::Hidden => ui::badge(Tone::Bad, Some("warning"), &work.t(&msg::fresh_hidden())),
    }
}

fn chooser<T: Kind>(work: &Work, care: &Care) -> Markup {
    let usual = work.t(&msg::fresh_owner_usual());
    let ids: Vec<String> = care.candidates.iter().map(|it| it.id.to_string()).collect();
    let mut options = vec![("", usual.as_str(), care.row.chosen.is_none())];
    let people = care.candidates.iter().zip(&ids);
    options.extend(people.map(|(it, id)| (id.as_str(), it.name.as_str(), care.row.chosen == Some(it.id))));
    let (label, hint) = (work.t(&msg::fresh_owner_choose()), work.t(&msg::fresh_owner_hint()));
    html! {
        @if !care.candidates.is_empty() {
            details {
                summary { (work.t(&msg::fresh_owner_change())) }
                form class="form" method="post" action=(work.of::<T>("/owner")) {
                    (ui::select(work.locale(), Select { name: "owner", label: &label, hint: Some(&hint), options: &options, ..Select::default() }))
                    (ui::submit(&work.t(&platform::msg::save())))
                }
            }
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    seen: String,
    /// Where it was pressed: the list, else the record's own page.
    from: String,
    owner: String,
}

fn back<T: Kind>(work: &Work, from: &str, told: &str) -> Response {
    let to =
        if from == "list" { work.href(&format!("freshness{told}")) } else { format!("{}{told}", work.of::<T>("")) };
    page::redirect(StatusCode::SEE_OTHER, &to)
}

/// `POST …/{id}/confirmation`.
pub async fn confirmation<T: Kind + Perishable>(work: Work, Form(sent): Form<Sent>) -> Answer {
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<ConfirmRecord<T>>(&tx, work.key()).await?;
    let today = work.now_in(permit.object().place().territory).date();
    confirm(&mut tx, &work.cx.actor, &permit, &sent.seen, today, false).await?;
    tx.commit().await?;
    Ok(back::<T>(&work, &sent.from, "?confirmed=1"))
}

/// `POST …/{id}/owner`: one of those who may write it, or whoever does it usually.
pub async fn owner<T: Kind + Perishable>(work: Work, Form(sent): Form<Sent>) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<ConfirmRecord<T>>(&tx, work.key()).await?;
    let row = store::find(tx.connection(), permit.object().id()).await?.ok_or(Error::NotFound)?;
    let wanted: Option<Uuid> = sent.owner.parse().ok();
    let known = reminders::candidates(&tx, &work.shelf, &row).await?;
    if wanted.is_some_and(|id| !known.contains(&id)) || (wanted.is_none() && !sent.owner.is_empty()) {
        return Err(Error::NotFound.into());
    }
    if row.chosen != wanted {
        store::choose(&tx, row.id, wanted).await?;
        let entry = Entry::new(T::ENTRUSTED, T::KIND, row.id).with(json!({ "chosen": wanted.is_some() }));
        audit::write(&tx, &work.cx.actor, entry).await?;
        tx.commit().await?;
    }
    Ok(back::<T>(&work, "", "#freshness"))
}
