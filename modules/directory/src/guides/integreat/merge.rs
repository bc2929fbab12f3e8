//! Pages of an import put into the guides that are there: created, updated, or left as they are.
//! The same import again changes nothing, and a page has the same identifier whichever language comes first.

use super::{Import, Page, finding, sections};
use crate::guides::Guide;
use crate::hsds::{Findings, Severity};
use kernel::{Id, Lang, Text};
use std::collections::{HashMap, HashSet};

/// What an import makes of the guides.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Merged {
    /// Guides to be written, new or changed, parents before their children.
    pub guides: Vec<Guide>,
    pub created: usize,
    pub updated: usize,
    pub unchanged: usize,
    /// Pages that were not used, and why.
    pub findings: Findings,
}

/// Puts an import into the guides of its territory. `existing` are all of them, imported or not. The first language of
/// a page is its source and decides its place in the tree; later languages are its translations. Where a page is linked
/// to no guide that is there, its identifier is derived from the smallest of its linked identifiers.
pub fn merge(existing: &[Guide], import: &Import) -> Merged {
    let known: HashMap<Id<Guide>, &Guide> = existing.iter().map(|guide| (guide.id, guide)).collect();
    let mut merged = Merged::default();
    let ids = identify(&known, import, &mut merged.findings);
    let mut taken: HashSet<String> = existing.iter().map(|guide| guide.slug.clone()).collect();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut guides = Vec::new();
    for (page, id) in import.pages.iter().zip(&ids) {
        let Some(id) = *id else { continue };
        let old = known.get(&id).copied();
        let mut guide = match old {
            Some(old) => old.clone(),
            None => empty(id, import, page, unique(&page.slug, &mut taken, &mut numbers)),
        };
        fill(&mut guide, import.lang, page, page.parent.and_then(|parent| ids[parent]));
        match old {
            None => merged.created += 1,
            Some(old) if *old == guide => {
                merged.unchanged += 1;
                continue;
            }
            Some(_) => merged.updated += 1,
        }
        guides.push(guide);
    }
    let (guides, alone) = parents_first(guides, &known);
    for (page, _) in import.pages.iter().zip(&ids).filter(|(_, id)| id.is_some_and(|id| alone.contains(&id))) {
        let reason = "pages that contain each other: it is shown at the top".to_owned();
        merged.findings.add(finding(&import.source, Severity::Mended, page.place, "parent", reason));
    }
    merged.guides = guides;
    merged
}

/// The guide of each page; `None` when another page of the import is that guide already.
fn identify<'a>(
    known: &HashMap<Id<Guide>, &Guide>,
    import: &'a Import,
    findings: &mut Findings,
) -> Vec<Option<Id<Guide>>> {
    let source = format!("{}/{}", import.source, import.territory);
    let mut given: HashMap<Id<Guide>, &Page> = HashMap::new();
    let identify = |page: &'a Page| {
        let Page { id, linked, place, .. } = page;
        let mut ids = linked.iter().map(|key| Id::derived(&source, &format!("page {key}")));
        let first = ids.clone().next().unwrap_or_else(|| Id::derived(&source, &format!("page {id}")));
        let guide = ids.find(|id| known.contains_key(id)).unwrap_or(first);
        if let Some(other) = given.get(&guide) {
            let reason = format!("is linked to the same translations as page {}", other.id);
            findings.add(finding(&import.source, Severity::Rejected, *place, "available_languages", reason));
            return None;
        }
        given.insert(guide, page);
        Some(guide)
    };
    import.pages.iter().map(identify).collect()
}

fn empty(id: Id<Guide>, import: &Import, page: &Page, slug: String) -> Guide {
    Guide {
        id,
        slug,
        territory: import.territory,
        parent: None,
        position: 0,
        title: Text::new(import.lang, page.title.clone()),
        summary: None,
        sections: Vec::new(),
        services: Vec::new(),
        owner: None,
        reviewed_on: None,
        review_due: None,
        last_modified: None,
        archived: false,
    }
}

/// Puts one language's page into a guide.
fn fill(guide: &mut Guide, lang: Lang, page: &Page, parent: Option<Id<Guide>>) {
    if guide.title.source() == lang {
        (guide.parent, guide.position) = (parent, page.order);
    }
    let mut title = Some(guide.title.clone());
    sections::put_text(&mut title, lang, Some(page.title.clone()));
    if let Some(title) = title {
        guide.title = title;
    }
    sections::put_text(&mut guide.summary, lang, page.summary.clone());
    sections::put(&mut guide.sections, lang, &page.sections);
    guide.last_modified = guide.last_modified.max(page.last_modified);
}

/// A slug that no other guide of the territory has: `name`, `name-2`, `name-3`.
fn unique(name: &str, taken: &mut HashSet<String>, numbers: &mut HashMap<String, usize>) -> String {
    let number = numbers.entry(name.to_owned()).or_insert(1);
    let mut slug = name.to_owned();
    while !taken.insert(slug.clone()) {
        *number += 1;
        slug = format!("{name}-{number}");
    }
    slug
}

/// Sorts guides so that each comes after its parent. Languages may disagree on the tree so that guides contain each
/// other; such a circle is opened at a guide of `guides`, and those that lost their parent are named.
fn parents_first(mut guides: Vec<Guide>, known: &HashMap<Id<Guide>, &Guide>) -> (Vec<Guide>, HashSet<Id<Guide>>) {
    let places: HashMap<Id<Guide>, usize> = guides.iter().enumerate().map(|(n, guide)| (guide.id, n)).collect();
    let mut seen: HashMap<Id<Guide>, usize> = HashMap::new();
    let mut order: Vec<usize> = Vec::with_capacity(guides.len());
    let mut alone = HashSet::new();
    for start in 0..guides.len() {
        let mut walk: Vec<Id<Guide>> = Vec::new();
        let mut at = Some(guides[start].id);
        while let Some(id) = at {
            match seen.get(&id) {
                Some(first) if *first == start => {
                    let circle = walk.iter().rev().take_while(|other| **other != id).chain([&id]);
                    if let Some(n) = circle.filter_map(|id| places.get(id)).next() {
                        guides[*n].parent = None;
                        alone.insert(guides[*n].id);
                    }
                    break;
                }
                Some(_) => break,
                None => {}
            }
            seen.insert(id, start);
            walk.push(id);
            at = places.get(&id).map_or_else(|| known.get(&id).and_then(|guide| guide.parent), |n| guides[*n].parent);
        }
        order.extend(walk.iter().rev().filter_map(|id| places.get(id)).copied());
    }
    let mut rank = vec![0; guides.len()];
    order.into_iter().enumerate().for_each(|(place, n)| rank[n] = place);
    let mut sorted: Vec<(usize, Guide)> = rank.into_iter().zip(guides).collect();
    sorted.sort_by_key(|(rank, _)| *rank);
    (sorted.into_iter().map(|(_, guide)| guide).collect(), alone)
}
