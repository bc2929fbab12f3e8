//! What somebody typed of a portal or of what they saw of it: reading never fails, what cannot be is said beside its field.
//! Texts are read in their language of origin; other languages stay as they are.

use super::model::{Answers, Observation, Offered, Phase, Portal, Usable};
use crate::institutions;
use crate::msg;
use crate::practices::form::contact;
use crate::practices::model::{LONG, TITLE};
use crate::visit::Here;
use crate::writing;
use directory::api::slug;
use jiff::civil::Date;
use kernel::{Id, Lang, Result, Text};
use network::api::Population;
use platform::forms::{Typed, Wrong};
use std::collections::BTreeMap;

/// Letters of a name.
const NAME: usize = 200;
/// Letters of a note.
pub const NOTE: usize = 500;
/// Languages of one portal.
const LANGUAGES: usize = 30;

/// As the portal would be typed; `keeper` is the address of its institution.
pub fn typed(here: &Here, it: &Portal, keeper: Option<&str>) -> Typed {
    let mut typed = Typed::default();
    typed.put("name", it.name.said());
    typed.put("summary", it.summary.as_ref().map(Text::said).unwrap_or_default());
    typed.put("url", &it.url);
    typed.put("keeper", keeper.unwrap_or(&it.owner));
    typed.put("territory", here.shelf.territory(it.territory).map_or("", |it| it.slug.as_str()));
    it.populations.iter().for_each(|it| typed.put("populations", it.as_str()));
    typed.put("languages", it.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
    for (phase, ids) in &it.topics {
        let known = here.shelf.themes.iter().filter(|theme| ids.contains(&theme.id));
        known.for_each(|theme| typed.put(topics(*phase), &theme.code));
    }
    it.offered.iter().for_each(|it| typed.put("offered", it.as_str()));
    typed.put("licence", &it.licence);
    typed.put("contact-name", &it.contact.name);
    typed.put("contact-email", &it.contact.email);
    typed.put("contact-phone", &it.contact.phone);
    typed
}

/// The field of the themes of a phase.
pub fn topics(phase: Phase) -> String {
    format!("topics-{}", phase.as_str())
}

/// Tags of languages between spaces or commas, each once.
fn languages(here: &Here, typed: &Typed, name: &str, wrong: &mut Wrong) -> Vec<Lang> {
    let mut found: Vec<Lang> = Vec::new();
    let whole = typed.line(name, 300);
    let tags = whole.split([' ', ',', ';', '،']).filter(|tag| !tag.is_empty());
    for tag in tags.take(LANGUAGES) {
        match tag.parse::<Lang>() {
            Ok(lang) if found.contains(&lang) => {}
            Ok(lang) => found.push(lang),
            Err(_) => {
                wrong.add(name, here.t(&msg::portal_bad_language(tag.chars().take(20).collect::<String>())));
                break;
            }
        }
    }
    found
}

/// What was typed; none where something must be mended.
///
/// # Errors
/// When the database fails.
pub async fn portal(here: &Here, typed: &Typed, before: Option<&Portal>, wrong: &mut Wrong) -> Result<Option<Portal>> {
    let cx = &here.cx;
    let name = writing::text(here, typed.line("name", TITLE), before.map(|it| &it.name));
    wrong.required(cx, "name", name.is_some());
    let url = wrong.link(cx, typed, "url");
    wrong.required(cx, "url", url.is_some());
    let keeper = typed.line("keeper", NAME);
    wrong.required(cx, "keeper", !keeper.is_empty());
    let institution = institutions::meant(cx.app.db.read(), &keeper).await?;
    let place = here.shelf.territories.iter().find(|it| it.slug == typed.get("territory"));
    wrong.required(cx, "territory", place.is_some());
    let languages = languages(here, typed, "languages", wrong);
    if languages.is_empty() && wrong.of("languages").is_none() {
        wrong.required(cx, "languages", false);
    }
    let mut by_phase = BTreeMap::new();
    for phase in Phase::ALL {
        let field = topics(*phase);
        let ids: Vec<_> = typed.all(&field).filter_map(|code| here.shelf.theme(code)).map(|it| it.id).collect();
        if !ids.is_empty() {
            by_phase.insert(*phase, ids);
        }
    }
    if by_phase.is_empty() {
        wrong.add(topics(Phase::Here), here.t(&msg::portal_needs_topic()));
    }
    let populations: Vec<&str> = typed.all("populations").collect();
    let offers: Vec<&str> = typed.all("offered").collect();
    let summary = writing::text(here, typed.lines("summary", LONG), before.and_then(|it| it.summary.as_ref()));
    let contact = contact(cx, typed, wrong);
    let (Some(name), Some(url), Some(place), true) = (name, url, place, wrong.is_empty()) else { return Ok(None) };
    let id = before.map_or_else(Id::new, |it| it.id);
    let wanted: String = slug(name.said()).chars().take(80).collect();
    Ok(Some(Portal {
        id,
        slug: before.map_or_else(|| wanted.trim_matches('-').to_owned(), |it| it.slug.clone()),
        url,
        name,
        summary,
        organisation: institution.as_ref().map(|it| it.id),
        owner: if institution.is_some() { String::new() } else { keeper },
        territory: place.id,
        populations: Population::ALL.iter().copied().filter(|it| populations.contains(&it.as_str())).collect(),
        languages,
        topics: by_phase,
        offered: Offered::ALL.iter().copied().filter(|it| offers.contains(&it.as_str())).collect(),
        licence: typed.line("licence", NAME),
        contact,
    }))
}

/// What was seen, as typed; none where something must be mended.
pub fn observation(here: &Here, typed: &Typed, today: Date, wrong: &mut Wrong) -> Option<Observation> {
    let on = wrong.date(&here.cx, typed, "on");
    wrong.required(&here.cx, "on", on.is_some() || wrong.of("on").is_some());
    let updated = wrong.date(&here.cx, typed, "updated");
    for (name, day) in [("on", on), ("updated", updated)] {
        if day.is_some_and(|day| day > today) {
            wrong.add(name, here.t(&msg::portal_not_yet()));
        }
    }
    let answers = Answers::parse(typed.get("answers"));
    wrong.required(&here.cx, "answers", answers.is_some());
    let languages = languages(here, typed, "seen-languages", wrong);
    let usable = Usable::parse(typed.get("usable")).unwrap_or(Usable::Unknown);
    let (Some(on), Some(answers), true) = (on, answers, wrong.is_empty()) else { return None };
    Some(Observation { on, answers, languages, updated, usable, note: typed.line("note", NOTE), machine: false })
}
