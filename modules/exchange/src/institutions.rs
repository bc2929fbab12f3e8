//! Institutions: organisations of the directory, with what the network says of them.
//! What is archived is nobody's institution any more, and is still named where it once took part.

use crate::practices::policy::Known;
use directory::api::{self, Organisation, Shelf};
use kernel::{Id, Reach, Result, Right, Scope, Territory, Text};
use network::api::Kind;
use platform::{App, Cx, Locale};
use sea_orm::ConnectionTrait;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Institutions that one form offers at most.
const MOST: u64 = 500;

/// An institution as pages name it.
#[derive(Debug, Clone)]
pub struct Institution {
    pub id: Id<Organisation>,
    pub name: Text,
    pub slug: String,
    pub home: Option<Id<Territory>>,
    /// None where the network does not show it.
    pub kind: Option<Kind>,
}

impl Institution {
    /// Its name as somebody reads it.
    pub fn called(&self, locale: &Locale) -> String {
        self.name.show(locale.lang).value.clone()
    }

    /// The country in which it is at home.
    pub fn country<'a>(&self, shelf: &'a Shelf) -> Option<&'a Territory> {
        self.home.and_then(|home| shelf.country(home))
    }

    /// Its public page in the network; none where that does not show it.
    pub fn href(&self, locale: &Locale) -> Option<String> {
        self.kind.map(|_| format!("/{}/network/organisations/{}", locale.lang, self.slug))
    }
}

/// The institutions with these identifiers, as everybody sees them.
pub async fn named(app: &App, ids: &[Uuid]) -> Result<HashMap<Uuid, Institution>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let (db, everybody) = (app.db.read(), Cx { actor: kernel::Actor::Public, ..Cx::operator(app.clone()) });
    let profiles = network::api::profiles(db, &everybody.visible(), &ids).await?;
    let kinds: HashMap<Uuid, Kind> = profiles.into_iter().filter(|it| it.listed).map(|it| (it.id, it.kind)).collect();
    let of = |it: Organisation| {
        let kind = kinds.get(&it.id.uuid()).copied().filter(|_| !it.archived);
        (it.id.uuid(), Institution { id: it.id, name: it.name, slug: it.slug, home: it.territory, kind })
    };
    Ok(api::organisations(db, &ids).await?.into_iter().map(of).collect())
}

/// The institutions in whose place somebody holds a right.
pub async fn within(cx: &Cx, shelf: &Shelf, right: Right) -> Result<Known> {
    let Reach::Only(scopes) = cx.actor.reach(right) else { return Ok(Known::All) };
    let mut ids = BTreeSet::new();
    for scope in scopes {
        match scope {
            Scope::Organisation(id) => drop(ids.insert(id)),
            Scope::Territory(id) => {
                let inside = shelf.territories.iter().filter(|it| shelf.around(it.id).iter().any(|at| at.id == id));
                for territory in inside {
                    let there = api::organisations_in(cx.app.db.read(), territory.id).await?;
                    ids.extend(there.into_iter().map(|it| it.id.uuid()));
                }
            }
            Scope::Network | Scope::Desk(_) => {}
        }
    }
    Ok(Known::Only(ids.into_iter().collect()))
}

/// The institutions for which somebody may write, by name.
pub async fn own(cx: &Cx, shelf: &Shelf) -> Result<Vec<Institution>> {
    let ids = match within(cx, shelf, Right::Share).await? {
        Known::Only(ids) => ids,
        Known::All => {
            let all = api::organisations_after(cx.app.db.read(), None, MOST).await?;
            all.into_iter().filter(|it| !it.archived).map(|it| it.id.uuid()).collect()
        }
    };
    let mut found: Vec<Institution> = named(&cx.app, &ids).await?.into_values().collect();
    found.sort_by(|a, b| cx.locale.compare(&a.called(&cx.locale), &b.called(&cx.locale)));
    Ok(found)
}

/// The institution that somebody means: the address of its page in the network, the end of that address, or its name in any language.
pub async fn meant(db: &impl ConnectionTrait, typed: &str) -> Result<Option<Organisation>> {
    let end = typed.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    for slug in [end.to_owned(), api::slug(typed)] {
        if slug.is_empty() {
            continue;
        }
        if let Some(found) = api::organisation_at(db, &slug).await?.filter(|it| !it.archived) {
            return Ok(Some(found));
        }
    }
    called(db, &api::slug(typed)).await
}

/// The one institution that has this name in any language, written as in an address; none where several have.
async fn called(db: &impl ConnectionTrait, name: &str) -> Result<Option<Organisation>> {
    let (mut found, mut last) = (None, None);
    while !name.is_empty() {
        let batch = api::organisations_after(db, last, MOST).await?;
        let Some(end) = batch.last() else { break };
        last = Some(end.id.uuid());
        for it in batch.into_iter().filter(|it| !it.archived) {
            let names = [Some(&it.name), it.alternate_name.as_ref()].into_iter().flatten();
            let is = names.flat_map(Text::versions).any(|(_, version)| api::slug(&version.value) == name);
            if is {
                if found.is_some() {
                    return Ok(None);
                }
                found = Some(it);
            }
        }
    }
    Ok(found)
}

/// Where an institution is at home, for those who look at conflicts of interest.
pub(crate) async fn homes(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<HashMap<Uuid, Option<Id<Territory>>>> {
    let found = api::organisations(db, ids).await?;
    Ok(found.into_iter().map(|it| (it.id.uuid(), it.territory)).collect())
}
