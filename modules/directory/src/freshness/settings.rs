//! The settings of a territory: how often its texts are to be confirmed, when they are hidden, whom the public may ask.
//! What is changed counts at once for everything published there, and for territories within that chose nothing.

use super::model::Rules;
use super::reminders::LOOK;
use super::rules::{self, Rulebook, SetTerritory};
use crate::drafts::policy::around;
use crate::msg;
use crate::work::desk::Work;
use axum::Form;
use http::StatusCode;
use kernel::{Error, Id, Right, Territory};
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::ui::{self, Field, Kind, Select, Tone};
use platform::{Answer, jobs, page};
use serde::Deserialize;
use serde_json::json;

/// `/work/freshness/territories`: those whose settings somebody may change.
pub async fn index(work: Work) -> Answer {
    let may = |it: &&Territory| work.cx.actor.may(Right::Publish, &around(&work.shelf, it.id));
    let mut places: Vec<(&Territory, String)> =
        work.shelf.territories.iter().filter(may).map(|it| (it, work.name(&it.name))).collect();
    places.sort_by(|a, b| work.locale().compare(&a.1, &b.1));
    let title = work.t(&msg::fresh_settings_list());
    let body = html! {
        p { (work.t(&msg::fresh_settings_lead())) }
        ul class="places" {
            @for (it, name) in &places { li { a class="place" href=(work.href(&format!("freshness/territories/{}", it.id))) { (ui::icon("map-pin")) (name) } } }
        }
    };
    Ok(work.page(&title, "freshness/territories", &[(&work.t(&msg::fresh_list()), "freshness")], body))
}

/// What was typed.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Sent {
    months: String,
    hide_after: String,
    phone: String,
    email: String,
}

impl Sent {
    fn read(&self) -> std::result::Result<Rules, Vec<(&'static str, messages::Message)>> {
        let mut errors = Vec::new();
        let months = self.months.parse().ok().filter(|months| Rules::MONTHS.contains(months));
        let hide_after = self.hide_after.parse().ok().filter(|months| Rules::HIDE_AFTER.contains(months));
        if months.is_none() {
            errors.push(("months", platform::msg::field_choose()));
        }
        if hide_after.is_none() && !self.hide_after.is_empty() {
            errors.push(("hide_after", platform::msg::field_choose()));
        }
        let digits = self.phone.chars().filter(char::is_ascii_digit).count();
        let odd = |c: char| !(c.is_ascii_digit() || " +().-/".contains(c));
        if !self.phone.is_empty() && (!(3..=15).contains(&digits) || self.phone.contains(odd)) {
            errors.push(("phone", platform::msg::field_invalid_phone()));
        }
        if !self.email.is_empty() && platform::mail::address(&self.email).is_none() {
            errors.push(("email", platform::msg::field_invalid_email()));
        }
        match months {
            Some(months) if errors.is_empty() => Ok(Rules { months, hide_after }),
            _ => Err(errors),
        }
    }
}

/// `/work/freshness/territories/{id}`.
pub async fn edit(work: Work) -> Answer {
    let look = work.cx.look::<SetTerritory>((Id::from_uuid(work.id), work.shelf.clone())).await?;
    let id = look.object().id;
    let db = work.cx.app.db.read();
    let own = rules::find(db, id.uuid()).await?;
    let rules = Rulebook::load(db).await?.rules(id.uuid());
    let sent = Sent {
        months: rules.months.to_string(),
        hide_after: rules.hide_after.map(|months| months.to_string()).unwrap_or_default(),
        phone: own.as_ref().map(|it| it.phone.clone()).unwrap_or_default(),
        email: own.map(|it| it.email).unwrap_or_default(),
    };
    shown(&work, id, &sent, &[], StatusCode::OK)
}

/// `POST /work/freshness/territories/{id}`.
pub async fn update(work: Work, Form(sent): Form<Sent>) -> Answer {
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<SetTerritory>(&tx, (Id::from_uuid(work.id), work.shelf.clone())).await?;
    let sent = Sent { phone: sent.phone.trim().to_owned(), email: sent.email.trim().to_owned(), ..sent };
    let chosen = match sent.read() {
        Ok(rules) => rules,
        Err(errors) => return shown(&work, permit.object().id, &sent, &errors, StatusCode::UNPROCESSABLE_ENTITY),
    };
    rules::set(&tx, &permit, chosen, &sent.phone, &sent.email).await?;
    jobs::ask(&tx, LOOK, &format!("rules of {}", work.id), tx.now()).await?;
    let details = json!({ "months": chosen.months, "hide_after": chosen.hide_after });
    audit::write(
        &tx,
        &work.cx.actor,
        Entry::new(msg::act_territory_settings_changed(), "territory", work.id).with(details),
    )
    .await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("freshness/territories/{}?saved=1", work.id))))
}

fn shown(
    work: &Work,
    id: Id<Territory>,
    sent: &Sent,
    errors: &[(&'static str, messages::Message)],
    status: StatusCode,
) -> Answer {
    let territory = work.shelf.territory(id).ok_or(Error::NotFound)?;
    let said: Vec<(&str, String)> = errors.iter().map(|(name, words)| (*name, work.t(words))).collect();
    let error = |name: &str| said.iter().find(|(known, _)| *known == name).map(|(_, words)| words.as_str());
    let summary: Vec<(&str, &str)> = said.iter().map(|(name, words)| (*name, words.as_str())).collect();
    let title = work.t(&msg::fresh_settings(work.name(&territory.name)));
    let t = |message: messages::Message| work.t(&message);
    let body = html! {
        @if work.cx.uri.ends_with("saved=1") { (ui::notice(Tone::Ok, true, html! { p { (work.t(&platform::msg::form_saved())) } })) }
        (ui::error_summary(work.locale(), &summary))
        form class="form" method="post" action=(work.href(&format!("freshness/territories/{id}"))) novalidate {
            (months(work, &sent.months, error("months")))
            (hiding(work, &sent.hide_after, error("hide_after")))
            (ui::field(work.locale(), Field { name: "phone", label: &t(msg::fresh_phone()), hint: Some(&t(msg::fresh_contact_hint())), value: &sent.phone, error: error("phone"), kind: Kind::Tel, max: Some(40), ..Field::default() }))
            (ui::field(work.locale(), Field { name: "email", label: &t(msg::fresh_email()), value: &sent.email, error: error("email"), kind: Kind::Email, max: Some(200), ..Field::default() }))
            (ui::submit(&t(platform::msg::save())))
        }
    };
    let (list, path) = (t(msg::fresh_settings_list()), format!("freshness/territories/{id}"));
    Ok(work.answer(status, &title, &path, &[(&list, "freshness/territories")], body))
}

fn months(work: &Work, chosen: &str, error: Option<&str>) -> Markup {
    let values = Rules::MONTHS.map(|months| (months.to_string(), work.t(&msg::fresh_months(u64::from(months)))));
    let options: Vec<_> =
        values.iter().map(|(value, label)| (value.as_str(), label.as_str(), value == chosen)).collect();
    let (label, hint) = (work.t(&msg::fresh_interval()), work.t(&msg::fresh_interval_hint()));
    ui::select(
        work.locale(),
        Select { name: "months", label: &label, hint: Some(&hint), error, required: true, options: &options },
    )
}

fn hiding(work: &Work, chosen: &str, error: Option<&str>) -> Markup {
    let never = (String::new(), work.t(&msg::fresh_hide_never()));
    let after =
        Rules::HIDE_AFTER.map(|months| (months.to_string(), work.t(&msg::fresh_hide_months(u64::from(months)))));
    let values: Vec<(String, String)> = std::iter::once(never).chain(after).collect();
    let options: Vec<_> =
        values.iter().map(|(value, label)| (value.as_str(), label.as_str(), value == chosen)).collect();
    let (label, hint) = (work.t(&msg::fresh_hide()), work.t(&msg::fresh_hide_hint()));
    ui::select(
        work.locale(),
        Select { name: "hide_after", label: &label, hint: Some(&hint), error, options: &options, ..Select::default() },
    )
}
