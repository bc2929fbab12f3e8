//! Which roles need a second factor on a place: marked by whoever manages people there, for all that lies in it.
//! What a place around this one asks cannot be taken away here.

use crate::{msg, people, rights};
use axum::extract::Query;
use http::StatusCode;
use kernel::{Error, Grant, Result, Role, Scope};
use maud::{Markup, html};
use platform::accounts::second_factor_rules::{self as rules, MarkRoles};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Choices, Select, Tone};
use platform::{Action, Answer, Cx, page};
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    scope: String,
}

/// The place that was asked for, with those around it; the first one that the person manages if none was.
async fn chosen(cx: &Cx, written: &str) -> Result<(String, Scope, Vec<Scope>)> {
    let first = if written.is_empty() { people::scopes(cx).await?.into_iter().next() } else { None };
    let written = first.map_or_else(|| written.to_owned(), |(written, _)| written);
    // At a desk every role needs one anyway.
    let scope = people::scope(&written).filter(|it| !matches!(it, Scope::Desk(_))).ok_or(Error::NotFound)?;
    let around = cx.app.around(scope);
    if MarkRoles::allows(&cx.actor, &(scope, around.clone())) {
        Ok((written, scope, around))
    } else {
        Err(Error::NotFound)
    }
}

/// `/people/second-factor`.
pub async fn show(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    Ok(page::once(StatusCode::OK, shown(&cx, &asked.scope, false).await?))
}

async fn shown(cx: &Cx, written: &str, saved: bool) -> Result<Markup> {
    let locale = &cx.locale;
    let title = locale.t(&msg::account_required());
    let (written, scope, around) = chosen(cx, written).await?;
    let places = people::scopes(cx).await?;
    let marked_on = |written: &str| people::scope(written).is_some_and(|it| !matches!(it, Scope::Desk(_)));
    let places: Vec<_> = places
        .iter()
        .filter(|(value, _)| marked_on(value))
        .map(|(value, name)| (value.as_str(), name.as_str(), *value == written))
        .collect();
    let held = rules::on(cx.app.db.read(), &around).await?;
    let marked = |role: Role| held.contains(&Grant { role, scope });
    let roles: Vec<_> = Role::ALL.iter().copied().filter(|role| !role.needs_second_factor()).collect();
    let names: Vec<String> = roles.iter().map(|role| rights::role(locale, *role)).collect();
    let options: Vec<_> =
        roles.iter().zip(&names).map(|(role, name)| (role.as_str(), name.as_str(), marked(*role))).collect();
    let mut from_above = Vec::new();
    for rule in held.iter().filter(|rule| rule.scope != scope) {
        from_above.push((rights::role(locale, rule.role), people::place(cx, rule.scope).await?));
    }
    let action = format!("/{}/people/second-factor", cx.lang());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            @if saved { (ui::notice(Tone::Ok, true, html! { p { (locale.t(&platform::msg::form_saved())) } })) }
            p class="lead" { (locale.t(&msg::account_required_lead())) }
            @if places.len() > 1 {
                form class="cluster" method="get" action=(action) {
                    (ui::select(locale, Select { name: "scope", label: &locale.t(&msg::place()), required: true, options: &places, ..Select::default() }))
                    (ui::submit(&locale.t(&platform::msg::r#continue())))
                }
            }
            form class="stack" method="post" action=(action) {
                input type="hidden" name="scope" value=(written);
                (ui::checkboxes(locale, Choices { name: "role", label: &locale.t(&msg::account_required_roles(people::place(cx, scope).await?.as_str())), required: true, options: &options, ..Choices::default() }))
                ul class="plain" {
                    @for role in Role::ALL.iter().copied().filter(|role| role.needs_second_factor()) {
                        li { (ui::badge(Tone::Info, Some("check"), &locale.t(&msg::account_required_always()))) " " (rights::role(locale, role)) }
                    }
                    @for (role, place) in &from_above {
                        li { (ui::badge(Tone::Info, Some("check"), &locale.t(&msg::account_required_above()))) " " (role) " · " bdi { (place) } }
                    }
                }
                (ui::submit(&locale.t(&platform::msg::save())))
            }
        }
    };
    Ok(ui::workspace(cx, &title, "people/second-factor", &[(&locale.t(&msg::people()), "people")], body))
}

/// `POST /people/second-factor`.
pub async fn update(cx: Cx, sent: Sent) -> Answer {
    let (written, scope, around) = chosen(&cx, sent.get("scope")).await?;
    let wished = sent.fields.iter().filter(|(name, _)| name == "role");
    let wished: Vec<Role> = wished.map(|(_, role)| Role::parse(role).ok_or(Error::NotFound)).collect::<Result<_>>()?;
    let roles: Vec<Role> = Role::ALL.iter().copied().filter(|role| wished.contains(role)).collect();
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<MarkRoles>(&tx, (scope, around)).await?;
    rules::set(&tx, &permit, &cx.actor, &roles).await?;
    let details = serde_json::json!({ "scope": scope, "roles": roles });
    let mut entry = Entry::all(msg::act_second_factor_roles_marked(), "scope").with(details);
    entry.object = scope.id();
    audit::write(&tx, &cx.actor, entry).await?;
    tx.commit().await?;
    Ok(page::once(StatusCode::OK, shown(&cx, &written, true).await?))
}
