//! What somebody typed of a bulletin: reading never fails, what cannot be is said beside its field.
//! Texts are read in the language of the bulletin; other languages stay as they are.

use super::model::{Bulletin, Kind, LONG, Section, TITLE, Topic};
use crate::msg;
use crate::visit::Here;
use directory::api::slug;
use kernel::{Id, Lang, Text};
use platform::forms::{Typed, Wrong};
use uuid::Uuid;

/// The fields of a section.
pub fn of(what: &str, topic: Topic) -> String {
    format!("{what}-{}", topic.as_str())
}

/// As the bulletin would be typed.
pub fn typed(here: &Here, it: &Bulletin) -> Typed {
    let mut typed = Typed::default();
    typed.put("title", it.title.said());
    typed.put("kind", it.kind.as_str());
    typed.put("lang", it.lang);
    typed.put("from", it.from);
    typed.put("to", it.to);
    let place = it.territory.and_then(|id| here.shelf.territory(id));
    typed.put("territory", place.map_or("", |it| it.slug.as_str()));
    let theme = it.theme.and_then(|id| here.shelf.themes.iter().find(|it| it.id == id));
    typed.put("theme", theme.map_or("", |it| it.code.as_str()));
    it.languages.iter().for_each(|lang| typed.put("languages", lang));
    typed.put("introduction", it.introduction.as_ref().map(Text::said).unwrap_or_default());
    for (n, section) in it.sections.iter().enumerate() {
        typed.put(of("order", section.topic), n + 1);
        typed.put(of("note", section.topic), section.note.as_ref().map(Text::said).unwrap_or_default());
        if !section.left_out {
            typed.put(of("show", section.topic), "1");
        }
        for (n, id) in section.records.iter().enumerate() {
            typed.put(of("keep", section.topic), id);
            typed.put(format!("order-{id}"), n + 1);
        }
        for (n, id) in section.out.iter().enumerate() {
            typed.put(format!("order-{id}"), section.records.len() + n + 1);
        }
    }
    typed
}

/// A text as it was typed anew: its translations stay, and are out of date where it says something else.
fn text(lang: Lang, typed: String, before: Option<&Text>) -> Option<Text> {
    match before {
        _ if typed.is_empty() => None,
        Some(known) if known.said() == typed => Some(known.clone()),
        Some(known) => {
            let mut known = known.clone();
            known.rewrite(typed, false);
            Some(known)
        }
        None => Some(Text::new(lang, typed)),
    }
}

/// Where something stands, as typed; what is no number stays where it was.
fn rank(typed: &Typed, name: &str, was: usize) -> (u32, usize) {
    (typed.get(name).parse().unwrap_or(u32::try_from(was + 1).unwrap_or(u32::MAX)), was)
}

fn section(lang: Lang, typed: &Typed, before: &Section) -> Section {
    let mut it = before.clone();
    // A form without this section says nothing of it.
    if !typed.has(&of("order", it.topic)) {
        return it;
    }
    it.note = text(lang, typed.lines(&of("note", it.topic), LONG), before.note.as_ref());
    it.left_out = !typed.ticked(&of("show", it.topic));
    let chosen: Vec<Uuid> = typed.all(&of("keep", it.topic)).filter_map(|id| id.parse().ok()).collect();
    // What the form did not show has come since: it is neither kept nor taken out by it.
    let shown = |id: &Uuid| typed.has(&format!("order-{id}"));
    let all: Vec<Uuid> = before.records.iter().chain(&before.out).copied().collect();
    let mut records: Vec<((u32, usize), Uuid)> = Vec::new();
    it.out.clear();
    for (was, id) in all.into_iter().enumerate() {
        let stays = if shown(&id) { chosen.contains(&id) } else { before.records.contains(&id) };
        if stays {
            records.push((rank(typed, &format!("order-{id}"), was), id));
        } else {
            it.out.push(id);
        }
    }
    records.sort_unstable();
    it.records = records.into_iter().map(|(_, id)| id).collect();
    it
}

/// What was typed; none where something must be mended.
pub fn read(here: &Here, typed: &Typed, before: Option<&Bulletin>, wrong: &mut Wrong) -> Option<Bulletin> {
    let cx = &here.cx;
    let chosen = typed.get("lang").parse().ok().filter(|lang: &Lang| lang.has_interface());
    let lang = before.map_or(chosen.unwrap_or(cx.lang()), |it| it.lang);
    let title = text(lang, typed.line("title", TITLE), before.map(|it| &it.title));
    wrong.required(cx, "title", title.is_some());
    let kind = Kind::parse(typed.get("kind"));
    wrong.required(cx, "kind", kind.is_some());
    let days = ["from", "to"].map(|name| {
        let day = wrong.date(cx, typed, name);
        wrong.required(cx, name, day.is_some() || wrong.of(name).is_some());
        day
    });
    if let [Some(from), Some(to)] = days
        && to < from
    {
        wrong.add("to", here.t(&msg::bulletin_ends_before()));
    }
    let place = here.shelf.territories.iter().find(|it| it.slug == typed.get("territory"));
    if place.is_none() && !typed.get("territory").is_empty() {
        wrong.add("territory", here.t(&msg::bulletin_not_yours()));
    }
    let theme = here.shelf.theme(typed.get("theme")).map(|it| it.id);
    let wanted: Vec<&str> = typed.all("languages").collect();
    let mut languages: Vec<Lang> = Lang::INTERFACE.into_iter().filter(|it| wanted.contains(&it.as_str())).collect();
    if !languages.contains(&lang) {
        languages.insert(0, lang);
    }
    let introduction = text(lang, typed.lines("introduction", LONG), before.and_then(|it| it.introduction.as_ref()));
    let mut sections: Vec<((u32, usize), Section)> = (before.iter().flat_map(|it| &it.sections).enumerate())
        .map(|(was, it)| (rank(typed, &of("order", it.topic), was), section(lang, typed, it)))
        .collect();
    sections.sort_by_key(|(at, _)| *at);
    let (Some(title), Some(kind), [Some(from), Some(to)], true) = (title, kind, days, wrong.is_empty()) else {
        return None;
    };
    let wanted: String = slug(title.said()).chars().take(80).collect();
    Some(Bulletin {
        id: before.map_or_else(Id::new, |it| it.id),
        slug: before.map_or_else(|| wanted.trim_matches('-').to_owned(), |it| it.slug.clone()),
        kind,
        lang,
        title,
        from,
        to,
        territory: place.map(|it| it.id),
        theme,
        languages,
        introduction,
        sections: sections.into_iter().map(|(_, it)| it).collect(),
        figures: before.map(|it| it.figures.clone()).unwrap_or_default(),
        charts: before.map(|it| it.charts.clone()).unwrap_or_default(),
    })
}
