//! Where roles are given: the territories and organisations of the directory, as the platform asks for them.
//! A territory lies in those around it, an organisation in the territory where it is at home.

use crate::api;
use crate::directory::Directory;
use crate::organisations::Organisation;
use crate::records;
use kernel::{Id, Lang, Result, Scope};
use platform::accounts::Places;
use std::collections::BTreeMap;

#[async_trait::async_trait]
impl Places for Directory {
    fn around(&self, scope: Scope) -> Vec<Scope> {
        match scope {
            Scope::Network | Scope::Desk(_) => vec![scope],
            Scope::Territory(id) => {
                let around: Vec<Scope> = self.shelf().around(id).iter().map(|it| Scope::Territory(it.id)).collect();
                if around.is_empty() { vec![scope] } else { around }
            }
            Scope::Organisation(id) => api::scopes(&self.shelf(), id, self.home(id)),
        }
    }

    async fn name(&self, scope: Scope, lang: Lang) -> Result<Option<String>> {
        Ok(match scope {
            Scope::Network | Scope::Desk(_) => None,
            Scope::Territory(id) => self.shelf().territory(id).map(|it| it.name.show(lang).value.clone()),
            Scope::Organisation(id) => {
                let found: Vec<Organisation> =
                    records::by_ids(self.app.db.read(), &[Id::<Organisation>::from_uuid(id).uuid()]).await?;
                found.first().map(|it| it.name.show(lang).value.clone())
            }
        })
    }

    fn timezone(&self, scope: Scope) -> Option<String> {
        let shelf = self.shelf();
        match scope {
            Scope::Territory(id) => shelf.territory(id).map(|it| it.timezone.clone()),
            // The clock of most of its territories; of as many, the first by name, so that it is always the same.
            Scope::Network => {
                let mut zones = BTreeMap::<&str, usize>::new();
                shelf.all_published().for_each(|it| *zones.entry(&it.timezone).or_default() += 1);
                zones.iter().rev().max_by_key(|(_, count)| **count).map(|(name, _)| (*name).to_owned())
            }
            Scope::Organisation(_) | Scope::Desk(_) => None,
        }
    }

    fn territories(&self) -> Vec<Scope> {
        let shelf = self.shelf();
        let mut all: Vec<_> = shelf.territories.iter().collect();
        // Each right after the one it lies in.
        let trail = |id| shelf.around(id).into_iter().rev().map(|it| it.slug.clone()).collect::<Vec<_>>();
        all.sort_by_cached_key(|it| trail(it.id));
        all.into_iter().map(|it| Scope::Territory(it.id)).collect()
    }
}
