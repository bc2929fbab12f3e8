//! Who has an account and what each may do: seen and changed by whoever manages people there.
//! Somebody who manages a territory sees only people with a role in it, and of their roles only those in it.

use crate::forms::{Errors, error, listed};
use crate::{invitations, msg, rights, told};
use axum::extract::{Path, Query};
use http::StatusCode;
use kernel::{Error, Reach, Result, Right, Role, Scope};
use maud::{Markup, html};
use platform::accounts::account::{self as accounts, Account, ManageAccount, SeeAccount};
use platform::accounts::grants::{self, EndGrant, Gift, GiveRole};
use platform::accounts::sessions;
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Column, Field, Kind, Select, Tone};
use platform::{Action, Answer, Cx, Locale, page};
use serde::Deserialize;
use uuid::Uuid;

/// People on a page.
const PAGE: u64 = 50;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    page: u64,
    /// Whether an invitation has just gone by mail.
    mailed: String,
}

/// An instant, in UTC, as the reader's language writes it.
pub fn when(locale: &Locale, millis: i64) -> String {
    let at = jiff::Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(jiff::tz::TimeZone::UTC);
    format!("{} {} UTC", locale.date_short(at.date()), locale.time(at.time()))
}

/// What people call a scope.
pub async fn place(cx: &Cx, scope: Scope) -> Result<String> {
    if scope == Scope::Network {
        return Ok(cx.locale.t(&msg::whole_network()));
    }
    let name = cx.app.name_of(scope, cx.lang()).await?;
    Ok(name.unwrap_or_else(|| cx.locale.t(&platform::msg::unknown())))
}

/// Whether the one who asks manages people on this scope.
pub fn manages(cx: &Cx, scope: Scope) -> bool {
    cx.actor.may(Right::ManagePeople, &cx.app.around(scope))
}

/// `/people`.
pub async fn index(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let locale = &cx.locale;
    let only = seen(&cx).await?;
    let number = asked.page.clamp(1, 100_000);
    let mut found = accounts::page(cx.app.db.read(), only, (number - 1) * PAGE, PAGE + 1).await?;
    let more = found.len() as u64 > PAGE;
    found.truncate(PAGE as usize);
    let ids: Vec<Uuid> = found.iter().map(|account| account.id).collect();
    let held = grants::of_accounts(cx.app.db.read(), &ids).await?;
    let mut lines = Vec::new();
    for account in &found {
        let own: Vec<_> = held.iter().filter(|grant| grant.account == account.id).collect();
        lines.push(line(&cx, account, &own).await?);
    }
    let title = locale.t(&msg::people());
    let labels = [msg::name(), msg::roles(), msg::state()].map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let body = html! {
        h1 { (title) }
        @if !asked.mailed.is_empty() { (ui::notice(Tone::Ok, true, html! { p { (locale.t(&msg::invite_mail_sent())) } })) }
        p class="cluster" {
            a class="btn btn-primary" href={ "/" (cx.lang()) "/people/invitations/new" } { (locale.t(&msg::invite())) }
            a class="btn" href={ "/" (cx.lang()) "/people/grants" } { (locale.t(&msg::grants())) }
            a class="btn" href={ "/" (cx.lang()) "/people/rights" } { (locale.t(&msg::rights())) }
            a class="btn" href={ "/" (cx.lang()) "/people/second-factor" } { (locale.t(&msg::account_required())) }
        }
        div class="stacked titled" { (ui::table(&title, &columns, &lines)) }
        (invitations::open(&cx).await?)
        nav class="cluster" aria-label=(locale.t(&platform::msg::pagination())) {
            @if number > 1 { a class="btn" href={ "?page=" (number - 1) } { (locale.t(&platform::msg::page_previous())) } }
            @if more { a class="btn" href={ "?page=" (number + 1) } { (locale.t(&platform::msg::page_next())) } }
        }
    };
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "people", &[], body)))
}

/// The accounts that the one who asks sees; none when all.
pub async fn seen(cx: &Cx) -> Result<Option<Vec<Uuid>>> {
    match cx.actor.reach(Right::ManagePeople) {
        Reach::Everywhere => Ok(None),
        Reach::Only(scopes) => Ok(Some(grants::holders(cx.app.db.read(), &within(cx, &scopes)).await?)),
    }
}

/// The scopes, and every territory and desk that lies in one of them.
fn within(cx: &Cx, scopes: &[Scope]) -> Vec<Scope> {
    let inside =
        cx.app.scopes().into_iter().filter(|it| cx.app.around(*it).iter().any(|around| scopes.contains(around)));
    scopes.iter().copied().chain(inside).collect()
}

async fn line(cx: &Cx, account: &Account, held: &[&grants::Model]) -> Result<Vec<Markup>> {
    let now = cx.app.clock.now();
    let mut roles = Vec::new();
    for grant in held.iter().filter(|grant| grant.in_force(now)).filter_map(|grant| grant.grant()) {
        if manages(cx, grant.scope) {
            roles.push((rights::role(&cx.locale, grant.role), place(cx, grant.scope).await?));
        }
    }
    Ok(vec![
        html! { a href={ "/" (cx.lang()) "/people/" (account.id) } { bdi { (account.name) } } },
        html! { ul class="plain" { @for (role, place) in &roles { li { (role) " · " bdi { (place) } } } } },
        html! {
            @if account.active { (ui::badge(Tone::Ok, None, &cx.locale.t(&msg::active()))) }
            @else { (ui::badge(Tone::Bad, None, &cx.locale.t(&msg::suspended()))) }
        },
    ])
}

/// `/people/{id}`.
pub async fn show(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    Ok(page::once(StatusCode::OK, shown(&cx, id, None, &Giving::default()).await?))
}

/// A role that is being given: what was typed, and what must be mended.
#[derive(Default)]
struct Giving {
    role: String,
    scope: String,
    until: String,
    errors: Errors,
}

async fn shown(cx: &Cx, id: Uuid, told: Option<Markup>, giving: &Giving) -> Result<Markup> {
    let locale = &cx.locale;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<SeeAccount>(&tx, (id, cx.app.clone())).await?;
    let account = &permit.object().account;
    let manageable = ManageAccount::allows(&cx.actor, permit.object());
    let held = grants::of_accounts(tx.connection(), &[id]).await?;
    drop(tx);
    let mut lines = Vec::new();
    for row in &held {
        let Some(grant) = row.grant().filter(|grant| manages(cx, grant.scope)) else { continue };
        lines.push(vec![
            html! { (rights::role(locale, grant.role)) },
            html! { bdi { (place(cx, grant.scope).await?) } },
            html! { (when(locale, row.starts_at)) },
            html! {
                @if let Some(end) = row.ends_at { (when(locale, end)) " " }
                @if row.in_force(cx.app.clock.now()) && cx.actor.account() != Some(id) {
                    form method="post" action={ "/" (cx.lang()) "/people/" (id) "/grants/" (row.id) "/end" } {
                        button class="btn btn-small" type="submit" { (locale.t(&msg::role_end())) }
                    }
                }
            },
        ]);
    }
    let labels = [msg::role(), msg::place(), msg::since(), msg::until()].map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let people = locale.t(&msg::people());
    let body = html! {
        h1 { bdi { (account.name) } }
        @if let Some(told) = told { (told) }
        (ui::error_summary(locale, &listed(&giving.errors)))
        @if !account.active { (ui::notice(Tone::Warn, false, html! { p { (locale.t(&msg::suspended_text())) } })) }
        (ui::table(&locale.t(&msg::roles()), &columns, &lines))
        section class="panel" {
            h2 { (locale.t(&msg::role_give())) }
            form class="stack narrow" method="post" action={ "/" (cx.lang()) "/people/" (id) "/grants" } {
                (choice(cx, (&giving.role, &giving.scope), &giving.errors).await?)
                (ui::field(locale, Field { name: "until", label: &locale.t(&msg::until()), kind: Kind::Date, value: &giving.until, ..Field::default() }))
                (ui::submit(&locale.t(&msg::role_give())))
            }
        }
        @if manageable { (acts(cx, account)) }
    };
    Ok(ui::workspace(cx, &account.name, &format!("people/{id}"), &[(&people, "people")], body))
}

fn acts(cx: &Cx, account: &Account) -> Markup {
    let locale = &cx.locale;
    let (act, words) = if account.active { ("suspension", msg::suspend()) } else { ("return", msg::let_in()) };
    html! {
        div class="cluster" {
            form method="post" action={ "/" (cx.lang()) "/people/" (account.id) "/way-back" } {
                button class="btn" type="submit" { (locale.t(&msg::way_back())) }
            }
            form method="post" action={ "/" (cx.lang()) "/people/" (account.id) "/" (act) } {
                button class="btn" type="submit" { (locale.t(&words)) }
            }
        }
    }
}

/// The places where the one who asks manages people: as a form writes each, and what people call it.
pub async fn scopes(cx: &Cx) -> Result<Vec<(String, String)>> {
    let mut scopes = if cx.actor.may(Right::ManagePeople, &[]) { vec![Scope::Network] } else { Vec::new() };
    scopes.extend(cx.app.scopes());
    let mut places = Vec::new();
    for scope in scopes.into_iter().filter(|scope| manages(cx, *scope)) {
        places.push((written(scope), place(cx, scope).await?));
    }
    Ok(places)
}

/// Whether the one who asks may give a role somewhere, as far as rights go.
fn gives(cx: &Cx, role: Role) -> bool {
    role.rights().iter().all(|right| right.is_confided() || cx.actor.may_somewhere(*right))
}

/// The fields by which a role and its place are chosen, as they were typed, with what must be mended: the roles that the
/// one who asks may give, and that some of their places take.
pub async fn choice(cx: &Cx, typed: (&str, &str), errors: &Errors) -> Result<Markup> {
    let locale = &cx.locale;
    let (role, chosen) = typed;
    let places = scopes(cx).await?;
    let takes = |role: &Role| places.iter().filter_map(|(written, _)| scope(written)).any(|scope| role.fits(scope));
    let roles: Vec<_> = Role::ALL
        .iter()
        .copied()
        .filter(|role| gives(cx, *role))
        .filter(takes)
        .map(|role| (role.as_str(), rights::role(locale, role)))
        .collect();
    let usual = if role.is_empty() { Role::Editor.as_str() } else { role };
    let roles: Vec<_> = roles.iter().map(|(value, name)| (*value, name.as_str(), *value == usual)).collect();
    let options: Vec<_> = places.iter().map(|(value, name)| (value.as_str(), name.as_str(), value == chosen)).collect();
    Ok(html! {
        (ui::select(locale, Select { name: "role", label: &locale.t(&msg::role()), required: true, options: &roles, error: error(errors, "role"), ..Select::default() }))
        (ui::select(locale, Select { name: "scope", label: &locale.t(&msg::place()), required: true, options: &options, error: error(errors, "scope"), ..Select::default() }))
    })
}

/// What stands against giving a role that the one who asks may give, on a place where they manage people, beside its field.
/// In every other case the policy refuses, and says nothing.
pub fn misfit(cx: &Cx, gift: &Gift) -> Errors {
    let (role, scope) = (gift.grant.role, gift.grant.scope);
    if role.fits(scope) || !gives(cx, role) || !manages(cx, scope) {
        return Errors::new();
    }
    let words = match (role, scope) {
        (Role::Partner | Role::FocalPoint, _) => msg::role_at_organisation_only(),
        (Role::Secretariat, Scope::Organisation(_)) => msg::role_not_at_organisation(),
        (_, Scope::Desk(_)) => msg::role_not_at_desk(),
        (Role::Mediator | Role::DeskCoordinator, _) => msg::role_at_desk_only(),
        _ => msg::role_everywhere_only(),
    };
    vec![("scope", cx.locale.t(&words))]
}

/// The day after which a role ends; none when none was given. A role that has ended before it begins is a mistake.
fn day(typed: &str, now: jiff::Timestamp) -> Result<Option<jiff::Timestamp>> {
    let wrong = || Error::Malformed("until: write a day that is still to come, such as 2027-06-30".into());
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let day: jiff::civil::Date = typed.trim().parse().map_err(|_| wrong())?;
    let end = day.tomorrow().and_then(|next| next.to_zoned(jiff::tz::TimeZone::UTC)).map_err(|_| wrong())?.timestamp();
    if end > now { Ok(Some(end)) } else { Err(wrong()) }
}

/// A scope that a form or an address names.
pub fn scope(written: &str) -> Option<Scope> {
    let (kind, id) = written.split_once(':').map_or((written, None), |(kind, id)| (kind, Some(id)));
    Scope::from_parts(kind, id.map(Uuid::try_parse).transpose().ok()?)
}

fn written(scope: Scope) -> String {
    scope.id().map_or_else(|| scope.kind().to_owned(), |id| format!("{}:{id}", scope.kind()))
}

/// The role and place that a form names, ready for the policy.
pub fn chosen(cx: &Cx, sent: &Sent) -> Result<Gift> {
    let role = Role::parse(sent.get("role")).ok_or(Error::NotFound)?;
    let scope = scope(sent.get("scope")).ok_or(Error::NotFound)?;
    Ok(Gift { grant: kernel::Grant { role, scope }, around: cx.app.around(scope) })
}

/// `POST /people/{id}/grants`.
pub async fn give(cx: Cx, Path((_, id)): Path<(String, Uuid)>, sent: Sent) -> Answer {
    let gift = chosen(&cx, &sent)?;
    let until = day(sent.get("until"), cx.app.clock.now())?;
    let mut errors = misfit(&cx, &gift);
    if errors.is_empty() && manages(&cx, gift.grant.scope) && grants::is_own_confidence(&cx.actor, gift.grant.role, id)
    {
        errors.push(("role", cx.locale.t(&msg::role_not_to_oneself())));
    }
    if !errors.is_empty() {
        let typed = |name: &str| sent.get(name).to_owned();
        let giving = Giving { role: typed("role"), scope: typed("scope"), until: typed("until"), errors };
        return Ok(page::to_mend(shown(&cx, id, None, &giving).await?));
    }
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<GiveRole>(&tx, gift).await?;
    let account = accounts::find(tx.connection(), id).await?.ok_or(Error::NotFound)?;
    let grant = grants::give(&tx, &permit, &cx.actor, &account, until).await?;
    let details =
        serde_json::json!({ "role": grant.role, "scope": grant.scope_kind, "scope_id": grant.scope_id, "account": id });
    audit::write(&tx, &cx.actor, Entry::new(msg::act_role_given(), "grant", grant.id).with(details)).await?;
    told::of_role(&cx.app, &tx, &cx.actor, id, (grant.id, permit.object().grant), true).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/people/{id}", cx.lang())))
}

/// `POST /people/{id}/grants/{grant}/end`.
pub async fn end(cx: Cx, Path((_, id, grant)): Path<(String, Uuid, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let row = grants::find(tx.connection(), grant).await?.filter(|row| row.account == id).ok_or(Error::NotFound)?;
    let scope = row.grant().ok_or(Error::NotFound)?.scope;
    let permit = cx.permit::<EndGrant>(&tx, (grant, cx.app.around(scope))).await?;
    grants::end(&tx, &permit).await?;
    audit::write(
        &tx,
        &cx.actor,
        Entry::new(msg::act_role_ended(), "grant", grant).with(serde_json::json!({ "account": id })),
    )
    .await?;
    told::of_role(&cx.app, &tx, &cx.actor, id, (grant, permit.object().1.grant), false).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/people/{id}", cx.lang())))
}

/// `POST /people/{id}/way-back`: a link by which somebody who lost the password sets a new one.
pub async fn way_back(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ManageAccount>(&tx, (id, cx.app.clone())).await?;
    let token = platform::accounts::invitations::way_back(&tx, &permit, &cx.actor).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_way_back_made(), "account", id)).await?;
    tx.commit().await?;
    let link = invitations::link(&cx, &token, &msg::way_back_text());
    Ok(page::once(StatusCode::OK, shown(&cx, id, Some(link), &Giving::default()).await?))
}

/// `POST /people/{id}/suspension`: signs the person out everywhere.
pub async fn suspend(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    set(&cx, id, false).await
}

/// `POST /people/{id}/return`.
pub async fn let_in(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    set(&cx, id, true).await
}

async fn set(cx: &Cx, id: Uuid, active: bool) -> Answer {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ManageAccount>(&tx, (id, cx.app.clone())).await?;
    accounts::set_active(&tx, &permit, active).await?;
    if !active {
        sessions::end_all(&tx, id, None).await?;
        platform::accounts::invitations::void(&tx, id).await?;
    }
    let act = if active { msg::act_account_let_in() } else { msg::act_account_suspended() };
    audit::write(&tx, &cx.actor, Entry::new(act, "account", id)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/people/{id}", cx.lang())))
}
