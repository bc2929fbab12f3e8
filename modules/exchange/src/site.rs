//! The pages of the exchange for everybody.
//! What no public page shows is not among them.

use crate::cooperations::store as cooperations;
use crate::exchange::Exchange;
use crate::practices::store as practices;
use kernel::Result;
use platform::Site;

#[async_trait::async_trait]
impl Site for Exchange {
    async fn pages(&self) -> Result<Vec<String>> {
        let db = self.app.db.read();
        let mut all = ["exchange", "exchange/practices", "exchange/cooperations"].map(str::to_owned).to_vec();
        all.extend(practices::public_slugs(db).await?.into_iter().map(|slug| format!("exchange/practices/{slug}")));
        all.extend(cooperations::public_ids(db).await?.into_iter().map(|id| format!("exchange/cooperations/{id}")));
        Ok(all)
    }
}
