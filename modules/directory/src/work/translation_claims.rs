//! Taking a translation in hand, or asking a colleague to: who is at it stands above the texts.
//! Whoever may translate here may take it over; nobody outside can be asked.

use super::desk::Work;
use super::kinds::Kind;
use crate::drafts::policy::{Desk, TranslateDraft};
use crate::drafts::telling;
use crate::msg;
use crate::progress::claims;
use axum::Form;
use http::StatusCode;
use kernel::{Error, Lang, Result, Right};
use maud::{Markup, html};
use platform::accounts::account::{self, Account};
use platform::ui::{self, Select};
use platform::{Answer, Tx, notices, page};
use serde::Deserialize;
use uuid::Uuid;

/// Who may translate what lies on this desk, by name.
async fn colleagues<T: Kind>(work: &Work, tx: &Tx, desk: &Desk<T>) -> Result<Vec<Account>> {
    let ids = notices::nearest(tx, Right::Translate, &desk.place().scopes(&work.shelf)).await?;
    let mut people = account::some(tx.connection(), &ids).await?;
    people.sort_by(|a, b| work.locale().compare(&a.name, &b.name));
    Ok(people)
}

/// Who is at it, and the way to be.
pub async fn panel<T: Kind>(work: &Work, desk: &Desk<T>, to: Lang, left: usize) -> Result<Markup> {
    let (cx, me) = (&work.cx, work.cx.actor.account());
    let tx = cx.app.db.reading().await?;
    let claim = claims::of(tx.connection(), desk.id(), to, cx.app.clock.now()).await?;
    let may = desk.may(&cx.actor, Right::Translate) && left > 0;
    let people = if may { colleagues(work, &tx, desk).await? } else { Vec::new() };
    let ids: Vec<Uuid> = claim.iter().map(|claim| claim.account).collect();
    let holder = account::some(tx.connection(), &ids).await?.pop().map(|person| person.name);
    tx.commit().await?;
    let mine = claim.as_ref().is_some_and(|claim| Some(claim.account) == me);
    let at = |act: &str| work.of::<T>(&format!("/translations/{to}/{act}"));
    let options: Vec<(String, &str)> = people
        .iter()
        .filter(|person| Some(person.id) != me)
        .map(|person| (person.id.to_string(), person.name.as_str()))
        .collect();
    let options: Vec<(&str, &str, bool)> = options.iter().map(|(id, name)| (id.as_str(), *name, false)).collect();
    let label = work.t(&msg::claim_who());
    Ok(html! {
        @if let Some(claim) = &claim {
            @let day = work.locale().date(claims_day(work, desk, claim.at));
            p {
                (ui::icon("language"))
                @if mine { (work.t(&msg::claim_mine(day))) }
                @else { (work.t(&msg::claim_theirs(day, holder.unwrap_or_else(|| work.t(&platform::msg::unknown()))))) }
            }
        }
        @if may {
            div class="cluster" {
                @if mine { form method="post" action=(at("release")) { button class="btn btn-small" type="submit" { (work.t(&msg::claim_release())) } } }
                @else { form method="post" action=(at("claim")) {
                    button class="btn btn-small" type="submit" { (work.t(&if claim.is_some() { msg::claim_take_over() } else { msg::claim_take() })) }
                } }
            }
            @if !options.is_empty() {
                details class="panel" {
                    summary { (work.t(&msg::claim_give())) }
                    form class="form" method="post" action=(at("claim")) {
                        (ui::select(work.locale(), Select { name: "account", label: &label, required: true, options: &options, ..Select::default() }))
                        div { button class="btn" type="submit" { (work.t(&msg::claim_give())) } }
                    }
                }
            }
        }
    })
}

fn claims_day<T: Kind>(work: &Work, desk: &Desk<T>, at: i64) -> jiff::civil::Date {
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or_default();
    at.to_zoned(work.zone(desk.place().territory)).date()
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    /// Who is to translate; whoever asks when nobody is named.
    account: Option<Uuid>,
}

/// `POST …/translations/{to}/claim`.
pub async fn create<T: Kind>(work: Work, Form(sent): Form<Sent>) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<TranslateDraft<T>>(&tx, work.key()).await?;
    let to = super::translations::to(&work, permit.object())?;
    let me = work.cx.member()?.account;
    let account = sent.account.unwrap_or(me);
    if account != me {
        let people = colleagues(&work, &tx, permit.object()).await?;
        if !people.iter().any(|person| person.id == account) {
            return Err(Error::NotFound.into());
        }
        let told = telling::Told::of(&tx, permit.object(), &work.shelf).await?;
        told.given(&work.cx.app, &tx, &work.cx.actor, to, account).await?;
    }
    claims::take(&tx, &permit, &work.cx.actor, to, account).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>(&format!("/translations/{to}"))))
}

/// `POST …/translations/{to}/release`.
pub async fn release<T: Kind>(work: Work) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<TranslateDraft<T>>(&tx, work.key()).await?;
    let to = super::translations::to(&work, permit.object())?;
    claims::release(&tx, &permit, &work.cx.actor, to).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>(&format!("/translations/{to}"))))
}
