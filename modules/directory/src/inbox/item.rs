//! One item of the inbox: what it says, who looks after it, and an answer to whoever left an address.
//! The address is unsealed to write the letter and at no other moment.

use super::pages::Asked;
use super::policy::{AnswerReport, SeeReport};
use super::{ANSWER, addresses, policy, store, views};
use crate::msg;
use crate::work::desk::Work;
use axum::Form;
use axum::extract::Query;
use http::StatusCode;
use kernel::{Error, Lang, Result, Right};
use maud::html;
use platform::mail::{self, Letter};
use platform::ui::{self, Field, Select};
use platform::{Answer, Locale, page};
use serde::Deserialize;

/// `/work/inbox/{id}`.
pub async fn show(work: Work, Query(asked): Query<Asked>) -> Answer {
    answer(&work, &asked, StatusCode::OK, "", None).await
}

async fn answer(work: &Work, asked: &Asked, status: StatusCode, typed: &str, error: Option<String>) -> Answer {
    let look = work.cx.look::<SeeReport>((work.id, work.shelf.clone())).await?;
    let (about, colleagues) = look.object();
    let lines = store::lines(&work.cx.app.db, vec![about.report.clone()]).await?;
    let treats = policy::may(&work.cx.actor, Right::Write, &work.shelf, about.place) && store::waits(&about.report);
    let title = work.t(&views::kind(&about.report));
    let nobody = work.t(&msg::post_nobody());
    let ids: Vec<String> = colleagues.iter().map(|it| it.id.to_string()).collect();
    let mut options = vec![("", nobody.as_str(), about.report.taken_by.is_none())];
    let people = colleagues.iter().zip(&ids);
    options.extend(people.map(|(it, id)| (id.as_str(), it.name.as_str(), about.report.taken_by == Some(it.id))));
    let had = about.report.taken_by.map(|it| it.to_string()).unwrap_or_default();
    let (who, text, hint) = (work.t(&msg::post_who()), work.t(&msg::post_reply()), work.t(&msg::post_reply_hint()));
    let body = html! {
        @if let Some(error) = &error { (ui::error_summary(work.locale(), &[("reply", error)])) }
        @if asked.sent == "1" { (ui::notice(ui::Tone::Ok, true, html! { p { (work.t(&msg::post_replied_now())) } })) }
        h2 class="visually-hidden" { (work.t(&msg::inbox_reports())) }
        ul class="cards" { (views::line(work, asked, 1, &lines, &about.report)) }
        @if treats && !options.is_empty() {
            form class="form" method="post" action=(work.href(&format!("inbox/{}/assignment?from=item", work.id))) {
                input type="hidden" name="from" value=(had);
                (ui::select(work.locale(), Select { name: "to", label: &who, options: &options, ..Select::default() }))
                (ui::submit(&work.t(&msg::post_give())))
            }
        }
        section class="stack" aria-labelledby="reply-title" {
            h2 id="reply-title" { (work.t(&msg::post_reply_title())) }
            @if about.report.reply_to.is_none() {
                p class="soft" { (work.t(&if about.report.closed_at.is_some() { msg::post_no_address_closed() } else { msg::post_no_address() })) }
            } @else if treats {
                form class="form" method="post" action=(work.href(&format!("inbox/{}/reply", work.id))) {
                    (ui::textarea(work.locale(), Field { name: "reply", label: &text, hint: Some(&hint), value: typed, error: error.as_deref(), max: Some(1_000), required: true, ..Field::default() }))
                    (ui::submit(&work.t(&msg::post_reply_send())))
                }
            }
        }
    };
    let list = work.t(&msg::inbox_title());
    Ok(work.answer(status, &title, &format!("inbox/{}", work.id), &[(&list, "inbox")], body))
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    reply: String,
}

/// `POST /work/inbox/{id}/reply`: a letter in the language in which the person wrote.
pub async fn reply(work: Work, Form(sent): Form<Sent>) -> Answer {
    let words = sent.reply.replace("\r\n", "\n").replace(|c: char| c.is_control() && c != '\n', " ");
    let (words, length) = (words.trim(), words.trim().chars().count());
    let tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<AnswerReport>(&tx, (work.id, work.shelf.clone())).await?;
    let about = permit.object();
    let sealed = about.report.reply_to.as_ref().filter(|_| store::waits(&about.report)).ok_or(Error::Conflict)?;
    let wrong = match length {
        0 => Some(platform::msg::field_required()),
        length if length > ANSWER => Some(platform::msg::field_too_long(ANSWER)),
        _ => None,
    };
    if let Some(wrong) = wrong {
        drop(tx);
        let asked = Asked::default();
        return answer(&work, &asked, StatusCode::UNPROCESSABLE_ENTITY, &sent.reply, Some(work.t(&wrong))).await;
    }
    let to = addresses::unseal(&work.cx.app, sealed).ok_or(Error::Conflict)?;
    mail::post(&work.cx.app, &tx, &letter(&work, about, to, words)?).await?;
    store::replied(&tx, &work.cx.actor, &permit).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("inbox/{}?sent=1", work.id))))
}

fn letter(work: &Work, about: &policy::About, to: String, words: &str) -> Result<Letter> {
    let lang: Lang = about.report.lang.parse().ok().filter(|lang: &Lang| lang.has_interface()).unwrap_or(Lang::EN);
    let locale = Locale::new(lang);
    let mut letter = Letter::new(to, lang, locale.t(&msg::post_letter_subject()));
    letter.paragraphs.push(locale.t(&msg::post_letter_lead(about.name.show(lang).value.as_str())));
    letter.paragraphs.extend(words.split("\n\n").map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned));
    let place = about.place.territory.and_then(|id| work.shelf.territory(id)).filter(|it| it.published);
    letter.link = place.map(|place| (locale.t(&msg::post_letter_open()), format!("/{lang}/{}", place.slug)));
    letter.small.push(locale.t(&msg::post_letter_why()));
    Ok(letter)
}
