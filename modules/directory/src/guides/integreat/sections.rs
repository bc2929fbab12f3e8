//! The sections of one guide from pages in several languages.
//! Languages share sections when they have the same headings in the same order; otherwise each keeps its whole text in
//! one section, so that no paragraph is ever shown as the translation of another.

use super::pages::{Anchors, PageSection};
use crate::guides::markdown::escape;
use crate::guides::{Section, SectionKind};
use kernel::{Lang, Localized, Origin, Text, Version};
use std::collections::BTreeSet;

/// The anchor of the one section of a page whose languages are cut differently.
const WHOLE: &str = "content";

/// Puts one language's sections into a guide. Rules:
/// - the first language makes the sections; it may change them as long as it is alone, and anchors stay where they can;
/// - another language with as many sections, titled where the first's are, translates them in order;
/// - a language that is cut otherwise turns the guide into one section `content` with the whole text of each language;
/// - a language without text leaves; when it was the first, the sections go.
pub fn put(sections: &mut Vec<Section>, lang: Lang, new: &[PageSection]) {
    let spoken = languages(sections);
    if spoken.iter().all(|other| *other == lang) {
        *sections = rewrite(sections, lang, new);
    } else if new.is_empty() {
        leave(sections, lang);
    } else if is_whole(sections) {
        put_text(&mut sections[0].body, lang, whole_of(new));
    } else if same_cut(sections, new) {
        for (section, new) in sections.iter_mut().zip(new) {
            put_text(&mut section.title, lang, new.title.clone());
            put_text(&mut section.body, lang, new.body.clone());
        }
    } else {
        let mut body = Some(gathered(sections));
        put_text(&mut body, lang, whole_of(new));
        let anchor = WHOLE.to_owned();
        *sections = vec![Section { anchor, kind: SectionKind::Text, title: None, body, steps: None }];
    }
}

/// Puts one language's version of a text: of the source, a changed text is a new revision; of a translation, a changed
/// text translates the current revision. Without a value the language leaves, and with the source's the text goes.
pub fn put_text(slot: &mut Option<Text>, lang: Lang, value: Option<String>) {
    match (slot.as_mut(), value) {
        (None, value) => *slot = value.map(|value| Text::new(lang, value)),
        (Some(text), Some(value)) => {
            if text.version(lang).is_some_and(|version| version.value == value) {
            } else if text.source() == lang {
                text.rewrite(value, false);
            } else {
                text.set(lang, Version { value, origin: Origin::Human, of: text.revision(), reviewer: None });
            }
        }
        (Some(text), None) if text.source() == lang => *slot = None,
        (Some(text), None) if text.version(lang).is_some() => {
            let others: Vec<_> = text.versions().filter(|(other, _)| *other != lang).collect();
            let mut rest = Text::new(text.source(), String::new()).at_revision(text.revision());
            others.into_iter().for_each(|(other, version)| rest.set(other, version.clone()));
            *slot = Some(rest);
        }
        (Some(_), None) => {}
    }
}

fn texts(section: &Section) -> impl Iterator<Item = &Text> {
    section.title.iter().chain(&section.body)
}

fn languages(sections: &[Section]) -> BTreeSet<Lang> {
    let written = sections.iter().flat_map(texts).flat_map(|text| text.versions().map(|(lang, _)| lang));
    let steps = sections.iter().flat_map(|section| &section.steps).flat_map(Localized::versions).map(|(lang, _)| lang);
    written.chain(steps).collect()
}

fn is_whole(sections: &[Section]) -> bool {
    matches!(sections, [section] if section.anchor == WHOLE && section.title.is_none())
}

fn same_cut(sections: &[Section], new: &[PageSection]) -> bool {
    let titled = |(section, new): (&Section, &PageSection)| section.title.is_some() == new.title.is_some();
    sections.len() == new.len() && sections.iter().zip(new).all(titled)
}

/// A language leaves; the sections go when it was theirs.
fn leave(sections: &mut Vec<Section>, lang: Lang) {
    if sections.iter().flat_map(texts).next().is_some_and(|text| text.source() == lang) {
        sections.clear();
        return;
    }
    for section in sections {
        put_text(&mut section.title, lang, None);
        put_text(&mut section.body, lang, None);
    }
}

/// The sections anew, from the only language there is. One with a known anchor is the same section as before; one
/// without takes the place, and the anchor, of the one that stood there and is gone.
fn rewrite(old: &[Section], lang: Lang, new: &[PageSection]) -> Vec<Section> {
    let known = |anchor: &str| old.iter().position(|section| section.anchor == anchor);
    let mut free: Vec<bool> = old.iter().map(|section| !new.iter().any(|new| new.anchor == section.anchor)).collect();
    let from: Vec<Option<usize>> = new
        .iter()
        .enumerate()
        .map(|(n, section)| {
            let place = (!is_whole(old) && free.get(n).copied().unwrap_or_default()).then_some(n);
            let found = known(&section.anchor).or(place)?;
            free[found] = false;
            Some(found)
        })
        .collect();
    let mut anchors = Anchors::default();
    from.iter().flatten().for_each(|n| drop(anchors.unique(old[*n].anchor.clone())));
    let written = new.iter().zip(from).map(|(new, from)| {
        let mut section = match from {
            Some(n) => old[n].clone(),
            None => {
                let anchor = anchors.unique(new.anchor.clone());
                Section { anchor, kind: SectionKind::Text, title: None, body: None, steps: None }
            }
        };
        put_text(&mut section.title, lang, new.title.clone());
        put_text(&mut section.body, lang, new.body.clone());
        section
    });
    written.collect()
}

/// Title and body as one Markdown text.
fn markdown(title: Option<&str>, body: Option<&str>) -> String {
    let title = title.map(|title| format!("### {}", escape(title)));
    let parts = [title, body.map(str::to_owned)];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

fn whole_of(sections: &[PageSection]) -> Option<String> {
    let parts: Vec<String> =
        sections.iter().map(|section| markdown(section.title.as_deref(), section.body.as_deref())).collect();
    Some(parts.join("\n\n"))
}

/// The whole text of each language. A language is up to date in the whole when it is in every part.
fn gathered(sections: &[Section]) -> Text {
    let source = sections.iter().flat_map(texts).next().map_or(Lang::EN, Text::source);
    let revision = sections.iter().flat_map(texts).map(Text::revision).max().unwrap_or(1);
    let whole = |lang: Lang| {
        let value = |text: &Option<Text>| text.as_ref().and_then(|text| Some(text.version(lang)?.value.clone()));
        let parts = sections.iter().map(|section| (value(&section.title), value(&section.body)));
        let parts = parts.map(|(title, body)| markdown(title.as_deref(), body.as_deref()));
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    };
    let mut text = Text::new(source, whole(source)).at_revision(revision);
    for lang in languages(sections).into_iter().filter(|lang| *lang != source) {
        let mut versions = sections.iter().flat_map(texts).filter_map(|text| Some((text, text.version(lang)?)));
        let (mut stale, mut machine) = (false, false);
        versions.by_ref().for_each(|(text, version)| {
            stale |= version.of < text.revision();
            machine |= version.origin == Origin::Machine;
        });
        let of = if stale { revision - 1 } else { revision };
        let origin = if machine { Origin::Machine } else { Origin::Human };
        text.set(lang, Version { value: whole(lang), origin, of, reviewer: None });
    }
    text
}
