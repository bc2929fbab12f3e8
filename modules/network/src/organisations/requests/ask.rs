//! The public form by which an organisation asks to join, and the private page by which its asker follows the request.
//! No account is needed. Robots fall into the trap field, and one address may only ask so often.

use super::super::desk::form::{Errors, block, is_email, is_phone, line, web};
use super::super::model::Kind;
use super::super::network::Network;
use super::super::pages::{in_language, public};
use super::super::words;
use super::store::{self, APPROVED, REFUSED, Said};
use super::told;
use crate::msg;
use axum::extract::{Path, Query, State};
use directory::api::Shelf;
use http::StatusCode;
use kernel::Actor;
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Field, Kind as Input, Select, Tone};
use platform::{Answer, Cx, Locale, page};
use std::sync::Arc;

/// `/{lang}/network/join`.
pub async fn new(State(network): State<Arc<Network>>, cx: Cx, Path(lang): Path<String>) -> Answer {
    in_language(&cx, &lang)?;
    Ok(page::once(StatusCode::OK, form(&cx, &network.shelf(), None, &Errors::default())))
}

fn form(cx: &Cx, shelf: &Shelf, sent: Option<&Sent>, errors: &Errors) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&msg::org_join());
    let get = |name: &str| sent.map_or("", |sent| sent.get(name));
    let line = |name, label: &messages::Message, kind, required, hint: Option<&str>, autocomplete| {
        let label = locale.t(label);
        ui::field(
            locale,
            Field {
                name,
                label: &label,
                kind,
                required,
                hint,
                autocomplete,
                value: get(name),
                error: errors.of(name),
                max: Some(300),
                lang: None,
            },
        )
    };
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            p class="lead" { (locale.t(&msg::org_join_lead())) }
            (ui::error_summary(locale, &errors.listed()))
            form class="form" method="post" action={ "/" (cx.lang()) "/network/requests" } {
                (line("name", &msg::org_join_name(), Input::Text, true, None, Some("organization")))
                (choice(locale, errors, "kind", &msg::org_kind(), get("kind"), &kinds(locale)))
                (choice(locale, errors, "territory", &msg::org_join_where(), get("territory"), &places(locale, shelf)))
                (line("website", &msg::org_web(), Input::Url, false, None, Some("url")))
                (ui::textarea(locale, Field { name: "why", label: &locale.t(&msg::org_join_why()), value: get("why"), error: errors.of("why"), required: true, max: Some(2_000), ..Field::default() }))
                h2 { (locale.t(&msg::org_join_contact())) }
                p { (locale.t(&msg::org_join_contact_why())) }
                (line("person", &msg::org_person_name(), Input::Text, true, None, Some("name")))
                (line("email", &msg::org_col_email(), Input::Email, false, Some(&locale.t(&msg::org_join_either())), Some("email")))
                (line("phone", &msg::org_col_phone(), Input::Tel, false, None, Some("tel")))
                (ui::trap(locale, "address2"))
                (ui::submit(&locale.t(&msg::org_join_send())))
            }
        }
    };
    let mut it = public(cx, title.clone(), "/network/join", body);
    it.breadcrumbs = vec![(locale.t(&msg::org_title()), Some(format!("/{}/network", cx.lang()))), (title, None)];
    ui::document(&it)
}

fn kinds(locale: &Locale) -> Vec<(String, String)> {
    Kind::ALL.iter().map(|it| (it.as_str().to_owned(), words::kind(locale, *it))).collect()
}

fn places(locale: &Locale, shelf: &Shelf) -> Vec<(String, String)> {
    let name =
        |it: &kernel::Territory, depth| format!("{}{}", "\u{2003}".repeat(depth), it.name.show(locale.lang).value);
    words::tree(shelf).into_iter().map(|(it, depth)| (it.slug.clone(), name(it, depth))).collect()
}

/// A list in which nothing is chosen before somebody chooses.
fn choice(
    locale: &Locale,
    errors: &Errors,
    name: &str,
    label: &messages::Message,
    chosen: &str,
    all: &[(String, String)],
) -> Markup {
    let none = [("", "", chosen.is_empty())];
    let offered = all.iter().map(|(value, text)| (value.as_str(), text.as_str(), value == chosen));
    let options: Vec<_> = none.into_iter().chain(offered).collect();
    let label = locale.t(label);
    let error = errors.of(name);
    ui::select(locale, Select { name, label: &label, required: true, options: &options, error, ..Select::default() })
}

fn read(cx: &Cx, sent: &Sent) -> (Said, Errors) {
    let mut errors = Errors::default();
    let required = || cx.locale.t(&platform::msg::field_required());
    let typed = |name: &str| line(sent.get(name), 200);
    let said = Said {
        lang: cx.lang(),
        name: typed("name"),
        kind: Kind::parse(sent.get("kind")).unwrap_or(Kind::Other),
        website: typed("website"),
        why: block(sent.get("why"), 2_000),
        person: typed("person"),
        email: typed("email"),
        phone: typed("phone"),
        reason: String::new(),
        invitation: None,
    };
    for (name, text) in [("name", &said.name), ("why", &said.why), ("person", &said.person)] {
        if text.chars().count() < 2 {
            errors.add(name, required());
        }
    }
    if Kind::parse(sent.get("kind")).is_none() {
        errors.add("kind", required());
    }
    if !said.website.is_empty() && web(&said.website).is_none() {
        errors.add("website", cx.locale.t(&msg::org_bad_web()));
    }
    if said.email.is_empty() && said.phone.is_empty() {
        errors.add("email", cx.locale.t(&msg::org_join_either()));
    }
    if !said.email.is_empty() && !is_email(&said.email) {
        errors.add("email", cx.locale.t(&msg::org_bad_email()));
    }
    if !said.phone.is_empty() && !is_phone(&said.phone) {
        errors.add("phone", cx.locale.t(&msg::org_bad_phone()));
    }
    (said, errors)
}

/// `POST /{lang}/network/requests`.
pub async fn create(State(network): State<Arc<Network>>, cx: Cx, Path(lang): Path<String>, sent: Sent) -> Answer {
    in_language(&cx, &lang)?;
    let shelf = network.shelf();
    let (mut said, mut errors) = read(&cx, &sent);
    let place = shelf.territories.iter().find(|it| it.slug == sent.get("territory"));
    if place.is_none() {
        errors.add("territory", cx.locale.t(&platform::msg::field_required()));
    }
    if !errors.is_empty() {
        return Ok(page::to_mend(form(&cx, &shelf, Some(&sent), &errors)));
    }
    network.requests.check(sent.address)?;
    // A robot is told what a person would be told, and nothing is kept of it.
    if !sent.get("address2").is_empty() {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{lang}/network")));
    }
    said.website = web(&said.website).unwrap_or_default();
    let tx = cx.app.db.begin().await?;
    let (id, token) = store::make(&tx, place.map(|it| it.id), &said).await?;
    audit::write(&tx, &Actor::Public, Entry::new(msg::act_request_made(), "network-request", id)).await?;
    told::of_request(&cx.app, &tx, &shelf, place.map(|it| it.id), id).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{lang}/network/requests/{token}?sent=1")))
}

/// `/{lang}/network/requests/{token}`: where a request stands, for whoever has its link.
pub async fn follow(
    cx: Cx,
    Path((lang, token)): Path<(String, String)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Answer {
    in_language(&cx, &lang)?;
    let request = store::followed(cx.app.db.read(), &token).await?;
    let said = request.said()?;
    let locale = &cx.locale;
    let sealed = said.invitation.as_deref().and_then(|sealed| cx.app.seal.unseal(sealed).ok());
    let invitation = match sealed.and_then(|token| String::from_utf8(token).ok()) {
        Some(token) => {
            let open = platform::accounts::invitations::open(cx.app.db.read(), cx.app.clock.now(), &token).await;
            open.is_ok().then(|| format!("/{lang}/invitations/{token}"))
        }
        None => None,
    };
    let just_sent = asked.iter().any(|(name, _)| name == "sent");
    let title = locale.t(&msg::org_request_title());
    let address = format!("{}/{lang}/network/requests/{token}", cx.app.settings.public());
    let body = html! {
        div class="narrow stack" {
            h1 { (title) }
            p class="lead" { bdi { (said.name) } }
            @if just_sent {
                (ui::notice(Tone::Ok, true, html! { p { (locale.t(&msg::org_request_sent())) } p { code class="secret" dir="ltr" { (address) } } }))
            }
            @match request.state.as_str() {
                APPROVED => {
                    (ui::notice(Tone::Ok, false, html! { p { (locale.t(&msg::org_request_approved())) } }))
                    @if let Some(href) = invitation { p { a class="btn btn-primary" href=(href) { (locale.t(&msg::org_request_account())) } } }
                }
                REFUSED => {
                    (ui::notice(Tone::Info, false, html! { p { (locale.t(&msg::org_request_refused())) } p class="words" { bdi { (said.reason) } } }))
                }
                _ => { p { (locale.t(&msg::org_request_waits())) } }
            }
        }
    };
    let mut it = public(&cx, title.clone(), &format!("/network/requests/{token}"), body);
    (it.unlisted, it.canonical) = (true, None);
    Ok(page::once(StatusCode::OK, ui::document(&it)))
}
