//! The pages of the network for everybody: its organisations, its groups.
//! What is not listed, and a group that is not public, is not among them.

use crate::groups;
use crate::organisations::{self, Network};
use directory::api;
use kernel::Result;
use platform::Site;

/// Identifiers in one query.
const CHUNK: usize = 400;

#[async_trait::async_trait]
impl Site for Network {
    async fn pages(&self) -> Result<Vec<String>> {
        let db = self.app.db.read();
        let mut all = ["network", "network/gaps", "network/groups"].map(str::to_owned).to_vec();
        for ids in organisations::listed(db).await?.chunks(CHUNK) {
            let there = api::organisations(db, ids).await?.into_iter().filter(|it| !it.archived);
            all.extend(there.map(|it| format!("network/organisations/{}", it.slug)));
        }
        all.extend(groups::public_slugs(db).await?.into_iter().map(|slug| format!("network/groups/{slug}")));
        Ok(all)
    }
}
