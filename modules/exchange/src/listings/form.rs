//! What somebody typed of an offer or request, and what it means: reading never fails, what cannot be is said beside its field.
//! A text is read in the language in which it was written first; its other languages stay as they are.

use super::model::{CAPACITY, Cost, LONG, Listing, Missing, NAMED, TITLE, Urgency, Visibility};
use super::words;
use crate::institutions;
use crate::modality::Modality;
use crate::msg;
use crate::practices::form::{contact, period, rewritten};
use crate::practices::store as practices;
use directory::api::Shelf;
use jiff::civil::Date;
use kernel::{Result, Text};
use platform::forms::{Typed, Wrong};
use platform::{Cx, Locale};
use uuid::Uuid;

/// What a form names by other words than identifiers.
#[derive(Debug, Default)]
pub struct Names {
    /// The institutions that see it.
    pub named: Vec<String>,
    /// The address of the practice.
    pub practice: String,
}

/// As the listing would be typed.
pub fn typed(locale: &Locale, shelf: &Shelf, it: &Listing, names: &Names) -> Typed {
    let mut typed = Typed::default();
    let said = |text: Option<&Text>| text.map(|it| it.said().to_owned()).unwrap_or_default();
    typed.put("title", it.title.said());
    typed.put("what", it.what.said());
    typed.put("conditions", said(it.conditions.as_ref()));
    for theme in shelf.themes.iter().filter(|theme| it.themes.contains(&theme.id)) {
        typed.put("themes", &theme.code);
    }
    it.modalities.iter().for_each(|it| typed.put("modalities", it.as_str()));
    typed.put("languages", locale.languages_typed(&it.languages));
    typed.put("from", it.period.from.map(|day| day.to_string()).unwrap_or_default());
    typed.put("to", it.period.to.map(|day| day.to_string()).unwrap_or_default());
    typed.put("capacity", it.capacity.map(|count| count.to_string()).unwrap_or_default());
    typed.put("territory", it.territory.and_then(|id| shelf.territory(id)).map_or("", |it| it.slug.as_str()));
    typed.put("cost", it.cost.as_str());
    typed.put("urgency", it.urgency.as_str());
    typed.put("visibility", it.visibility.as_str());
    typed.put("named", names.named.join("\n"));
    typed.put("practice", &names.practice);
    typed.put("contact-name", &it.contact.name);
    typed.put("contact-email", &it.contact.email);
    typed.put("contact-phone", &it.contact.phone);
    typed
}

/// Brings what was typed into a listing. What is wrong is in `wrong`, and is not in it.
///
/// # Errors
/// When the database fails.
pub async fn read(cx: &Cx, shelf: &Shelf, before: &Listing, typed: &Typed, wrong: &mut Wrong) -> Result<Listing> {
    let mut it = before.clone();
    let text = |name: &str, before: Option<&Text>| rewritten(before, it.lang, typed.lines(name, LONG));
    let title = typed.line("title", TITLE);
    wrong.required(cx, "title", !title.is_empty());
    let title = rewritten(Some(&before.title), it.lang, title).unwrap_or_else(|| before.title.clone());
    let what = text("what", Some(&before.what)).unwrap_or_else(|| Text::new(it.lang, ""));
    let conditions = text("conditions", before.conditions.as_ref());
    (it.title, it.what, it.conditions) = (title, what, conditions);
    it.themes = typed.all("themes").filter_map(|code| shelf.theme(code)).map(|it| it.id).collect();
    let chosen: Vec<&str> = typed.all("modalities").collect();
    it.modalities = Modality::ALL.iter().copied().filter(|it| chosen.contains(&it.as_str())).collect();
    it.languages = Locale::languages_named(typed.get("languages")).unwrap_or_else(|word| {
        wrong.add("languages", cx.locale.t(&msg::listing_unknown_language(word)));
        before.languages.clone()
    });
    it.period = period(cx, typed, wrong);
    it.capacity = capacity(cx, typed, wrong);
    it.territory = shelf.territories.iter().find(|it| it.slug == typed.get("territory")).map(|it| it.id);
    it.cost = Cost::parse(typed.get("cost")).unwrap_or(before.cost);
    it.urgency = Urgency::parse(typed.get("urgency")).unwrap_or(before.urgency);
    it.visibility = Visibility::parse(typed.get("visibility")).unwrap_or(before.visibility);
    it.named = named(cx, typed, before, wrong).await?;
    it.practice = practice(cx, typed, wrong).await?;
    it.contact = contact(cx, typed, wrong);
    Ok(it)
}

fn capacity(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> Option<u32> {
    let most = u16::try_from(CAPACITY).unwrap_or(u16::MAX);
    let count = wrong.number(cx, typed, "capacity", 1..=most, 0);
    (count > 0).then(|| u32::from(count))
}

/// A line each: institutions of the network that see it. What is none is said, so that nobody believes to have named it.
async fn named(cx: &Cx, typed: &Typed, it: &Listing, wrong: &mut Wrong) -> Result<Vec<Uuid>> {
    let mut found = Vec::new();
    let whole = typed.lines("named", LONG);
    for line in whole.lines().map(str::trim).filter(|line| !line.is_empty()).take(NAMED) {
        match institutions::meant(cx.app.db.read(), line).await? {
            Some(known) if known.id == it.organisation || found.contains(&known.id.uuid()) => {}
            Some(known) => found.push(known.id.uuid()),
            None => {
                let name: String = line.chars().take(60).collect();
                wrong.add("named", cx.locale.t(&msg::cooperation_unknown(name)));
                break;
            }
        }
    }
    Ok(found)
}

/// The published practice at an address.
async fn practice(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> Result<Option<Uuid>> {
    let slug = typed.get("practice").trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    if slug.is_empty() {
        return Ok(None);
    }
    let found = practices::public_at(cx.app.db.read(), slug).await?;
    if found.is_none() {
        wrong.add("practice", cx.locale.t(&msg::cooperation_practice_unknown()));
    }
    Ok(found.map(|it| it.practice.id.uuid()))
}

/// What must still be said before it can be open, beside its fields.
pub fn lacks(cx: &Cx, it: &Listing, today: Date, wrong: &mut Wrong) {
    for missing in it.missing(today) {
        // An empty title is said already.
        if wrong.of(missing.field()).is_none() || missing != Missing::Title {
            wrong.add(missing.field(), cx.locale.t(&words::missing(missing)));
        }
    }
}
