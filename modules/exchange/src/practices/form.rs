//! What somebody typed of a practice, and what it means: reading never fails, what cannot be is said beside its field.
//! A text is read in the language in which the practice was written first; its other languages stay as they are.

use super::counting;
use super::model::{Contact, Document, Evaluation, LONG, Missing, Part, Practice, Standing, TITLE};
use crate::institutions;
use crate::{goals, msg};
use directory::api::Shelf;
use kernel::{Lang, Period, Result, Text};
use network::api::Population;
use platform::Cx;
use platform::forms::{Typed, Wrong};

/// Letters of a name.
const NAME: usize = 200;
/// Partners, and documents, of one practice.
pub(super) const MOST: usize = 20;

/// As the practice would be typed.
pub fn typed(shelf: &Shelf, it: &Practice, partners: &[String]) -> Typed {
    let mut typed = Typed::default();
    let said = |text: Option<&Text>| text.map(|it| it.said().to_owned()).unwrap_or_default();
    typed.put("title", it.title.said());
    typed.put("summary", said(it.summary.as_ref()));
    typed.put("territory", it.territory.and_then(|id| shelf.territory(id)).map_or("", |it| it.slug.as_str()));
    typed.put("from", it.period.from.map(|day| day.to_string()).unwrap_or_default());
    typed.put("to", it.period.to.map(|day| day.to_string()).unwrap_or_default());
    typed.put("regular", if it.regular { "1" } else { "" });
    typed.put("partners", partners.iter().chain(&it.others).cloned().collect::<Vec<_>>().join("\n"));
    for theme in shelf.themes.iter().filter(|theme| it.themes.contains(&theme.id)) {
        typed.put("themes", &theme.code);
    }
    it.populations.iter().for_each(|it| typed.put("populations", it.as_str()));
    it.compact.iter().for_each(|it| typed.put("compact", it));
    it.sdg.iter().for_each(|it| typed.put("sdg", it));
    for part in Part::ALL {
        typed.put(format!("part-{}", part.as_str()), said(it.parts.get(part)));
    }
    typed.put("standing", it.standing.map_or("", Standing::as_str));
    typed.put("evaluation", it.evaluation.map_or("", Evaluation::as_str));
    typed.put("contact-name", &it.contact.name);
    typed.put("contact-email", &it.contact.email);
    typed.put("contact-phone", &it.contact.phone);
    let lines: Vec<String> = it.documents.iter().map(|it| format!("{} | {}", it.title, it.url)).collect();
    typed.put("documents", lines.join("\n"));
    typed
}

/// A text with its source as typed: its translations become out of date when it changes. Nothing typed takes it away.
pub(crate) fn rewritten(before: Option<&Text>, lang: Lang, typed: String) -> Option<Text> {
    if typed.is_empty() {
        return None;
    }
    let Some(mut text) = before.cloned() else { return Some(Text::new(lang, typed)) };
    if text.said() != typed {
        text.rewrite(typed, false);
    }
    Some(text)
}

/// Brings what was typed into a practice. What is wrong is in `wrong`, and is not in it.
///
/// # Errors
/// When the database fails.
pub async fn read(cx: &Cx, shelf: &Shelf, before: &Practice, typed: &Typed, wrong: &mut Wrong) -> Result<Practice> {
    let mut it = before.clone();
    let title = typed.line("title", TITLE);
    wrong.required(cx, "title", !title.is_empty());
    it.title = rewritten(Some(&before.title), before.lang, title).unwrap_or_else(|| before.title.clone());
    it.summary = rewritten(before.summary.as_ref(), before.lang, typed.lines("summary", LONG));
    it.territory = shelf.territories.iter().find(|it| it.slug == typed.get("territory")).map(|it| it.id);
    it.period = period(cx, typed, wrong);
    it.regular = typed.ticked("regular");
    it.themes = typed.all("themes").filter_map(|code| shelf.theme(code)).map(|it| it.id).collect();
    let chosen: Vec<&str> = typed.all("populations").collect();
    it.populations = Population::ALL.iter().copied().filter(|it| chosen.contains(&it.as_str())).collect();
    let numbers: Vec<u8> = typed.all("compact").filter_map(|it| it.parse().ok()).collect();
    it.compact = goals::COMPACT.filter(|it| numbers.contains(it)).collect();
    let targets: Vec<&str> = typed.all("sdg").collect();
    it.sdg = goals::SDG.into_iter().filter(|it| targets.contains(it)).map(str::to_owned).collect();
    for part in Part::ALL {
        match rewritten(before.parts.get(part), before.lang, typed.lines(&format!("part-{}", part.as_str()), LONG)) {
            Some(text) => drop(it.parts.insert(*part, text)),
            None => drop(it.parts.remove(part)),
        }
    }
    it.standing = Standing::parse(typed.get("standing"));
    it.evaluation = Evaluation::parse(typed.get("evaluation"));
    it.contact = contact(cx, typed, wrong);
    it.documents = documents(cx, typed, &before.documents, wrong);
    partners(cx, typed, &mut it).await?;
    Ok(it)
}

pub(crate) fn period(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> Period {
    let period = Period { from: wrong.date(cx, typed, "from"), to: wrong.date(cx, typed, "to") };
    if period.from.zip(period.to).is_some_and(|(from, to)| to < from) {
        wrong.add("to", cx.locale.t(&msg::practice_ends_before()));
    }
    period
}

/// Whom to ask, as typed.
pub(crate) fn contact(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> Contact {
    let contact = Contact {
        name: typed.line("contact-name", NAME),
        email: typed.line("contact-email", NAME),
        phone: typed.line("contact-phone", 40),
    };
    let (name, host) = contact.email.split_once('@').unwrap_or_default();
    let plain = !contact.email.contains(|c: char| c.is_whitespace() || "<>,;\"".contains(c));
    if !contact.email.is_empty() && (name.is_empty() || !host.contains('.') || host.contains('@') || !plain) {
        wrong.add("contact-email", cx.locale.t(&platform::msg::field_invalid_email()));
    }
    if contact.phone.contains(|c: char| !(c.is_ascii_digit() || "+-. ()/".contains(c))) {
        wrong.add("contact-phone", cx.locale.t(&platform::msg::field_invalid_phone()));
    }
    contact
}

/// A line each: `Title | https://…`, or the address alone. Files stay as long as their line does; `known` are those that
/// there are.
pub(crate) fn documents(cx: &Cx, typed: &Typed, known: &[Document], wrong: &mut Wrong) -> Vec<Document> {
    let mut found = Vec::new();
    let whole = typed.lines("documents", LONG);
    for line in whole.lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST) {
        let (title, address) = line.rsplit_once('|').unwrap_or((line, line));
        let (title, address) = (title.trim(), address.trim());
        let title = if title.is_empty() { address } else { title };
        let file = known.iter().find(|it| it.url == address).and_then(|it| it.file);
        let web = url::Url::parse(address);
        let web = web
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host() && url.username().is_empty());
        if web || file.is_some() {
            found.push(Document { title: title.to_owned(), url: address.to_owned(), file });
        } else {
            wrong.add("documents", cx.locale.t(&msg::practice_bad_document(line.chars().take(60).collect::<String>())));
            break;
        }
    }
    found
}

/// A line each: an institution of the network, or any other by its name.
async fn partners(cx: &Cx, typed: &Typed, it: &mut Practice) -> Result<()> {
    let whole = typed.lines("partners", LONG);
    (it.partners, it.others) = (Vec::new(), Vec::new());
    for line in whole.lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST) {
        match institutions::meant(cx.app.db.read(), line).await? {
            Some(found) if found.id == it.organisation || it.partners.contains(&found.id.uuid()) => {}
            Some(found) => it.partners.push(found.id.uuid()),
            None => it.others.push(line.chars().take(NAME).collect()),
        }
    }
    Ok(())
}

/// What must still be said before it can be handed in, beside its fields.
pub fn lacks(cx: &Cx, it: &Practice, wrong: &mut Wrong) {
    let required = || cx.locale.t(&platform::msg::field_required());
    for missing in it.missing() {
        let words = match missing {
            Missing::Summary(count) => {
                cx.locale.t(&msg::practice_needs_summary(count, *counting::SUMMARY.start(), *counting::SUMMARY.end()))
            }
            Missing::Period => cx.locale.t(&msg::practice_needs_period()),
            Missing::Themes => cx.locale.t(&msg::practice_needs_theme()),
            Missing::Part(Part::Measured) => cx.locale.t(&msg::practice_needs_results()),
            Missing::Contact => cx.locale.t(&msg::practice_needs_contact()),
            Missing::Part(_) | Missing::Standing => required(),
        };
        wrong.add(missing.field(), words);
    }
}
