//! What a partner sees of a referral, with an account or with a link: first only that one has come, and once they press the button,
//! exactly what the person consented to, with two answers.
//! Opening a page changes nothing: programs that look at mail open its links too.

use super::changes::Answer;
use super::model::{Outcome, Reason, Referral, State};
use super::policy::Received;
use super::shared::Shared;
use super::store::KIND;
use super::words;
use crate::known::Desks;
use crate::msg;
use directory::api::Destination;
use kernel::Result;
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Choices, Field, Tone};
use platform::{Cx, Locale};

/// Characters that a partner may write with an answer.
const WORDS: u32 = 1_000;

/// What a form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    Opening,
    Acceptance,
    Refusal,
    Completion,
}

/// The answer that a form gives, or what must be mended in it.
pub fn read(cx: &Cx, wish: Wish, typed: &Typed) -> Result<Answer, Wrong> {
    let said = typed.lines("words", WORDS as usize);
    let mut wrong = Wrong::default();
    match wish {
        Wish::Opening => return Ok(Answer::Seen),
        Wish::Acceptance => return Ok(Answer::Accepted),
        Wish::Refusal => match Reason::parse(typed.get("reason")) {
            Some(reason) => return Ok(Answer::Declined(reason, said)),
            None => wrong.add("reason", cx.locale.t(&platform::msg::field_choose())),
        },
        Wish::Completion => match Outcome::parse(typed.get("outcome")) {
            Some(outcome) => return Ok(Answer::Completed(outcome, said)),
            None => wrong.add("outcome", cx.locale.t(&platform::msg::field_choose())),
        },
    }
    Err(wrong)
}

/// Where a referral leads in the directory.
pub async fn destination(cx: &Cx, it: &Referral) -> Result<Option<Destination>> {
    Ok(super::destinations_of(cx, std::slice::from_ref(it)).await?.remove(&it.to.1))
}

/// Writes down that somebody reads what was shared.
pub async fn note_reading(cx: &Cx, it: &Received) -> Result<()> {
    if it.shared.is_none() {
        return Ok(());
    }
    let tx = cx.app.db.begin().await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_referral_read(), KIND, it.referral.id)).await?;
    tx.commit().await
}

/// A referral below its forms' address `base`.
pub async fn shown(cx: &Cx, desks: &Desks, it: &Received, base: &str, typed: &Typed, wrong: &Wrong) -> Result<Markup> {
    let locale = &cx.locale;
    let desk = ui::plain(locale, it.desk.name.show(cx.lang()));
    let to = destination(cx, &it.referral).await?.map(|it| it.name(cx.lang()));
    let form = Form { cx, typed, wrong };
    Ok(html! {
        (wrong.summary(locale))
        h1 { (locale.t(&msg::referral_for_you())) }
        dl class="referral-lines" {
            dt { (locale.t(&msg::referral_from())) } dd { (desk) @if let Some(phone) = &it.desk.phone { " · " a href={ "tel:" (phone) } dir="ltr" { (phone) } } }
            @if let Some(to) = &to { dt { (locale.t(&msg::referral_to())) } dd { bdi { (to) } } }
            @if let Some(sent) = it.referral.sent { dt { (locale.t(&msg::referral_sent_on())) } dd { (super::day(locale, sent)) } }
        }
        @match it.referral.state {
            State::Sent => (closed(locale, base)),
            State::Seen => { (opened(cx, desks, it.shared.as_ref())) (two_answers(&form, base)) }
            State::Accepted => { (opened(cx, desks, it.shared.as_ref())) (outcome(&form, base)) }
            _ => (ui::notice(Tone::Ok, true, html! { p { (locale.t(&words::to_partner(it.referral.state))) } p { (locale.t(&msg::referral_nothing_more())) } })),
        }
    })
}

fn closed(locale: &Locale, base: &str) -> Markup {
    html! {
        p class="lead" { (locale.t(&msg::referral_closed())) }
        form method="post" action={ (base) "/opening" } { (ui::submit(&locale.t(&msg::referral_open()))) }
    }
}

/// What the person consented to, and nothing else.
pub fn lines(cx: &Cx, desks: &Desks, shared: &Shared) -> Markup {
    html! {
        dl class="referral-lines" {
            @for (label, value) in shared.lines(&cx.locale, &desks.shelf()) { dt { (label) } dd { bdi class="said" { (value) } } }
        }
    }
}

fn opened(cx: &Cx, desks: &Desks, shared: Option<&Shared>) -> Markup {
    let locale = &cx.locale;
    html! {
        @if let Some(shared) = shared {
            section class="panel stack" aria-labelledby="shared" {
                h2 id="shared" { (locale.t(&msg::referral_shared())) }
                (lines(cx, desks, shared))
                p class="hint" { (locale.t(&msg::referral_shared_hint())) }
            }
        }
    }
}

fn two_answers(form: &Form<'_>, base: &str) -> Markup {
    let locale = &form.cx.locale;
    html! {
        form class="stack" method="post" action={ (base) "/acceptance" } {
            p { (locale.t(&msg::referral_accept_hint())) }
            (ui::submit(&locale.t(&msg::referral_accept())))
        }
        details class="panel" open[!form.wrong.is_empty()] {
            summary { (locale.t(&msg::referral_decline())) }
            form class="form referral-answer" method="post" action={ (base) "/refusal" } {
                (choice(form, "reason", &msg::referral_reason(), &words::options(locale, Reason::ALL, Reason::as_str, words::reason)))
                (said(form))
                div { button class="btn btn-danger" type="submit" { (locale.t(&msg::referral_decline_it())) } }
            }
        }
    }
}

fn outcome(form: &Form<'_>, base: &str) -> Markup {
    let locale = &form.cx.locale;
    html! {
        h2 { (locale.t(&msg::referral_what_came())) }
        p { (locale.t(&msg::referral_what_came_hint())) }
        form class="form" method="post" action={ (base) "/completion" } {
            (choice(form, "outcome", &msg::referral_outcome(), &words::options(locale, Outcome::ALL, Outcome::as_str, words::outcome)))
            (said(form))
            (ui::submit(&locale.t(&msg::referral_complete())))
        }
    }
}

fn choice(form: &Form<'_>, name: &str, label: &messages::Message, options: &[(String, String)]) -> Markup {
    let locale = &form.cx.locale;
    let chosen = form.typed.get(name);
    let options: Vec<_> = options.iter().map(|(value, label)| (&**value, &**label, value == chosen)).collect();
    let label = locale.t(label);
    ui::radios(
        locale,
        Choices { name, label: &label, hint: None, error: form.wrong.of(name), required: true, options: &options },
    )
}

fn said(form: &Form<'_>) -> Markup {
    let locale = &form.cx.locale;
    let hint = locale.t(&msg::referral_words_hint());
    form.area(
        "words",
        &locale.t(&msg::referral_words()),
        Field { hint: Some(&hint), max: Some(WORDS), ..Field::default() },
    )
}
