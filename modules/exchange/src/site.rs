//! The pages of the exchange for everybody.
//! What no public page shows is not among them.

use crate::bulletin::store as bulletins;
use crate::calls::store as calls;
use crate::cooperations::store as cooperations;
use crate::events::store as events;
use crate::exchange::Exchange;
use crate::portals::store as portals;
use crate::practices::store as practices;
use kernel::Result;
use platform::Site;

#[async_trait::async_trait]
impl Site for Exchange {
    async fn pages(&self) -> Result<Vec<String>> {
        let db = self.app.db.read();
        let lists = [
            "exchange",
            "exchange/practices",
            "exchange/cooperations",
            "exchange/offers",
            "exchange/requests",
            "exchange/table",
            "exchange/indicators",
            "exchange/indicators/method",
            "exchange/bulletins",
            "exchange/calls",
            "exchange/events",
            "exchange/portals",
            "exchange/portals/answers",
            "exchange/portals/coverage",
        ];
        let mut all = lists.map(str::to_owned).to_vec();
        all.extend(practices::public_slugs(db).await?.into_iter().map(|slug| format!("exchange/practices/{slug}")));
        all.extend(cooperations::public_ids(db).await?.into_iter().map(|id| format!("exchange/cooperations/{id}")));
        all.extend(portals::public(db).await?.into_iter().map(|it| format!("exchange/portals/{}", it.portal.slug)));
        all.extend(bulletins::public_slugs(db).await?.into_iter().map(|slug| format!("exchange/bulletins/{slug}")));
        all.extend(calls::public(db).await?.into_iter().map(|it| format!("exchange/calls/{}", it.call.id)));
        all.extend(events::public_slugs(db).await?.into_iter().map(|slug| format!("exchange/events/{slug}")));
        Ok(all)
    }
}
