//! In which languages organisations work, for modules that write to them: as their profiles say.
//! It is no secret, but nobody learns here which organisations have a profile.

use super::network::Network;
use super::store;
use kernel::{Lang, Result};
use platform::{Cx, Tongues};
use uuid::Uuid;

#[async_trait::async_trait]
impl Tongues for Network {
    async fn of(&self, organisation: Uuid) -> Result<Vec<Lang>> {
        let cx = Cx::operator(self.app.clone());
        let found = store::profiles(self.app.db.read(), &cx.visible(), &[organisation]).await?;
        Ok(found.into_iter().flat_map(|it| it.languages).collect())
    }
}
