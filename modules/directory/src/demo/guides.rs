//! Guides of the example network.
//! A step that is missing in a language is missing from that language's list, never replaced silently.

use super::{Writing, files, id, load};
use crate::guides::{Guide, Section};
use crate::hsds::Records;
use kernel::{Id, Lang, Localized, Result, Territory};
use std::collections::BTreeMap;

pub fn guides(records: &mut Records, folder: &str, territory: Id<Territory>) -> Result<()> {
    let file: files::GuideFile = load(&format!("{folder}/guides.toml"))?;
    for it in file.guide {
        let writing = Writing {
            source: it.source,
            revision: it.revision,
            translated_from: &it.translated_from,
            machine: &it.machine,
        };
        let sections = it.sections.into_iter().map(|section| Section {
            anchor: section.anchor,
            kind: section.kind,
            title: writing.text(section.title),
            body: writing.text(section.body),
            steps: steps(section.steps, writing),
        });
        records.guides.push(Guide {
            id: id(&format!("guide:{folder}/{}", it.slug)),
            territory,
            parent: it.parent.map(|parent| id(&format!("guide:{folder}/{parent}"))),
            position: it.order,
            title: writing.name(&it.slug, it.title)?,
            summary: writing.text(it.summary),
            sections: sections.collect(),
            services: it.services.iter().map(|service| id(&format!("service:{folder}/{service}"))).collect(),
            owner: it.owner.map(|owner| id(&format!("organisation:{owner}"))),
            reviewed_on: it.reviewed_on,
            review_due: it.review_due,
            last_modified: None,
            archived: false,
            slug: it.slug,
        });
    }
    Ok(())
}

fn steps(entries: Vec<BTreeMap<Lang, String>>, writing: Writing<'_>) -> Option<Localized<Vec<String>>> {
    let mut by_lang: BTreeMap<Lang, Vec<String>> = BTreeMap::new();
    for (lang, step) in entries.into_iter().flatten() {
        by_lang.entry(lang).or_default().push(step.trim().to_owned());
    }
    writing.value(by_lang)
}
