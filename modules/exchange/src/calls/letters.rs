//! The letter to each institution when a call is decided: in the language in which it works, as a page and on paper.
//! It is made of what is kept, and says nothing of other applications.

use super::application::Verdict;
use super::policy::{Desk, ReadApplication};
use super::rows::Part;
use super::states::{Side, Stage, State};
use super::views;
use crate::cooperations::fields::money;
use crate::visit::Here;
use crate::{institutions, msg};
use http::StatusCode;
use jiff::Timestamp;
use kernel::{Error, Lang, Result};
use maud::html;
use platform::press::{self, direction};
use platform::{Answer, Locale, page};
use print::Text;
use print::paper::{Entry, Fact, Part as Sheet, Record};

/// A letter, in the language of whom it is to.
struct Letter {
    locale: Locale,
    title: String,
    /// Of the application.
    name: String,
    to: String,
    day: String,
    paragraphs: Vec<String>,
    facts: Vec<(String, String)>,
    closing: String,
}

async fn read(here: &Here) -> Result<(Desk, Part)> {
    let to = Part::parse(here.part("party")).ok_or(Error::NotFound)?;
    let look = here.cx.look::<ReadApplication>((here.id()?, here.shelf.clone())).await?;
    let desk = look.object().clone();
    let own = desk.own(&here.cx.actor).iter().any(|side: &Side| desk.part(*side) == Some(to));
    let runs = desk.is_in() && desk.runs(&here.cx.actor);
    let decided = desk.call.stage == Stage::Decided && desk.filed.state.counts();
    if decided && (own || runs) { Ok((desk, to)) } else { Err(Error::NotFound) }
}

async fn letter(here: &Here, desk: &Desk, to: Part) -> Result<Letter> {
    let (it, call) = (&desk.filed, &desk.call.call);
    let said = here.cx.app.tongues(it.institution(to)).await?;
    let spoken = said.into_iter().map(Lang::base).find(|lang| lang.has_interface());
    let locale = Locale::new(spoken.unwrap_or(it.application.lang));
    let known = institutions::named(&here.cx.app, &it.institutions()).await?;
    let name = |part: Part| known.get(&it.institution(part)).map(|it| it.called(&locale)).unwrap_or_default();
    let title = it.application.title.show(locale.lang).value.clone();
    let called = call.title.show(locale.lang).value.clone();
    let at = desk.call.decided_at.and_then(|at| Timestamp::from_millisecond(at).ok()).unwrap_or_default();
    let day = locale.date(at.to_zoned(call.time_zone()).date());
    let decision = it.decision.as_ref();
    let amount = decision.map(|it| it.amount).unwrap_or_default();
    let sum = |amount: u64| money(&locale, amount, &call.currency);
    let mut paragraphs = vec![locale.t(&msg::letter_thanks(title.clone(), called, name(to.other())))];
    paragraphs.push(match it.state {
        State::Granted => locale.t(&msg::letter_granted(sum(amount))),
        State::Reserved => locale.t(&msg::letter_reserved()),
        _ => locale.t(&msg::letter_refused()),
    });
    if let Some(reason) = decision.map(|it| it.reason.clone()).filter(|it| !it.is_empty()) {
        paragraphs.push(locale.t(&msg::letter_reason(reason)));
    }
    let mut facts = vec![
        (locale.t(&msg::application_title()), title.clone()),
        (locale.t(&msg::application_provider()), name(Part::Provider)),
        (locale.t(&msg::application_receiver()), name(Part::Receiver)),
    ];
    if decision.is_some_and(|it| it.verdict == Verdict::Grant) {
        paragraphs.push(locale.t(&msg::letter_next()));
        let money = &it.application.funding;
        facts.push((locale.t(&msg::application_granted()), sum(amount)));
        facts.push((locale.t(&msg::application_asked()), sum(money.asked())));
        facts.push((locale.t(&msg::cost_travel()), sum(money.travel)));
        facts.push((locale.t(&msg::cost_per_diem()), sum(money.per_diem())));
        facts.push((locale.t(&msg::application_materials()), sum(money.materials)));
        facts.push((locale.t(&msg::cost_other()), sum(money.other)));
        facts.push((locale.t(&msg::application_own()), sum(money.own)));
    }
    paragraphs.push(locale.t(&msg::letter_reviews()));
    let (head, closing) = (locale.t(&msg::letter_title()), locale.t(&msg::letter_closing()));
    Ok(Letter { title: head, name: title, to: name(to), day, paragraphs, facts, closing, locale })
}

/// `/work/exchange/applications/{id}/letters/{party}`.
pub async fn show(here: Here) -> Answer {
    let (desk, to) = read(&here).await?;
    let it = letter(&here, &desk, to).await?;
    let above = format!("work/exchange/applications/{}", desk.filed.application.id);
    let path = format!("{above}/letters/{}", to.as_str());
    let body = html! {
        p { a class="btn" href=(here.href(&format!("{path}/letter.pdf"))) download { "PDF" } }
        article class="panel stack" lang=(it.locale.lang) dir=(it.locale.dir().as_str()) {
            h2 { (it.title) }
            p { strong { bdi { (it.to) } } }
            p { (it.day) }
            @for words in &it.paragraphs { p class="words" { (words) } }
            dl class="facts-list" { @for (label, value) in &it.facts { dt { (label) } dd { bdi { (value) } } } }
            p { (it.closing) }
        }
    };
    let name = views::titled(&here, &desk.filed.application.title);
    let title = here.t(&msg::letter_to(it.to.clone()));
    Ok(here.work(StatusCode::OK, &title, &path, &[(&name, &above)], body))
}

/// `…/letters/{party}/letter.pdf`.
pub async fn pdf(here: Here) -> Answer {
    let (desk, to) = read(&here).await?;
    let it = letter(&here, &desk, to).await?;
    let (lang, dir) = (it.locale.lang.to_string(), direction(it.locale.dir()));
    let typed = |text: &str| Text::typed(text, &lang, dir);
    let facts = it.facts.iter().map(|(label, value)| Fact { label: label.clone(), value: typed(value) });
    let texts = it.paragraphs.iter().map(|it| typed(&it.replace('\n', "\n\n"))).collect();
    let record = Record {
        lang: lang.clone(),
        dir,
        title: it.title.clone(),
        lead: vec![it.to.clone(), it.day.clone()],
        parts: vec![
            Sheet { title: it.name.clone(), entries: vec![Entry { title: String::new(), texts }], ..Sheet::default() },
            Sheet {
                title: it.locale.t(&msg::letter_facts()),
                facts: facts.collect(),
                entries: vec![Entry { title: String::new(), texts: vec![typed(&it.closing)] }],
                ..Sheet::default()
            },
        ],
        ..Record::default()
    };
    let bytes = press::lay_out(&here.cx.app.settings, record).await?;
    Ok(page::file("application/pdf", bytes, None, "letter.pdf"))
}
