//! What a form shows of the records that its record names, and of those that it offers.
//! A confidential place shows the part of town that may be told, and no more.

use crate::drafts::choices::{self, Wanted};
use crate::drafts::inventory::Line;
use crate::drafts::{Editable, Place};
use crate::guides::Guide;
use crate::locations::Location;
use crate::msg;
use crate::organisations::Organisation;
use crate::records::Record;
use crate::services::Service;
use crate::work::desk::Work;
use crate::work::editor::given;
use crate::work::editor::typed::Typed;
use crate::work::kinds::Kind;
use kernel::{Result, Text};
use uuid::Uuid;

/// Most places that a list in the form offers; more are looked for on a page of their own.
const MANY: usize = 60;

/// A record as it is named in another.
#[derive(Debug, Clone)]
pub struct Named {
    pub id: Uuid,
    pub name: String,
    /// Where it is, in a line; may be empty.
    pub about: String,
    /// Its editor.
    pub href: String,
    pub public: bool,
    pub archived: bool,
}

/// What a form shows of other records.
#[derive(Debug, Default)]
pub struct Around {
    pub organisation: Option<Named>,
    /// Those that the record names already.
    pub named: Vec<Named>,
    /// Those that may be added.
    pub offered: Vec<Named>,
}

/// A line of a list as it is named.
pub fn name<T: Kind>(work: &Work, line: &Line<T>, about: String) -> Named {
    let called = line.record.named().filter(|_| !line.record.is_confidential()).map(|it| work.name(it));
    let id = line.record.uuid();
    Named {
        id,
        name: called.unwrap_or_else(|| work.t(&msg::location_confidential())),
        about,
        href: work.href(&format!("{}/{id}", T::FOLDER)),
        public: line.public,
        archived: line.published && !line.public,
    }
}

/// A place as it is named: its first address, or what may be told of a confidential one.
pub fn place(work: &Work, line: &Line<Location>) -> Named {
    let said = |text: Option<&Text>| text.map(|it| work.name(it)).unwrap_or_default();
    let about = match line.record.addresses.first() {
        _ if line.record.is_confidential() => said(line.record.area.as_ref()),
        Some(it) => [said(Some(&it.address_1)), said(Some(&it.city))].join(", "),
        None => String::new(),
    };
    name(work, line, about)
}

/// A service or an organisation as it is named: in which territory it lies.
pub fn lying<T: Kind>(work: &Work, line: &Line<T>, territory: Option<kernel::Id<kernel::Territory>>) -> Named {
    let territory = territory.and_then(|id| work.shelf.territory(id));
    name(work, line, territory.map(|it| work.name(&it.name)).unwrap_or_default())
}

/// What the form of a service shows.
///
/// # Errors
/// When the database fails.
pub async fn around(work: &Work, service: &Service) -> Result<Around> {
    let db = &work.cx.app.db;
    let ids: Vec<Uuid> = service.places.iter().map(|it| it.location.uuid()).collect();
    let lines = choices::named::<Location>(db, &ids).await?;
    let named = ids.iter().filter_map(|id| lines.iter().find(|it| it.record.uuid() == *id)).map(|it| place(work, it));
    let mut around = Around { named: named.collect(), ..Around::default() };
    if let Some(id) = service.organisation {
        let lines = choices::named::<Organisation>(db, &[id.uuid()]).await?;
        around.organisation = lines.first().map(|it| lying(work, it, it.record.territory));
        let at = Place { territory: Some(service.territory), organisation: service.organisation };
        let wanted = Wanted::Of(id, MANY as u64 + 1);
        let offered = choices::places(db, &work.cx.visible(), &work.shelf, at, wanted).await?;
        if offered.len() <= MANY {
            let new = offered.iter().filter(|it| !ids.contains(&it.record.uuid()));
            around.offered = new.map(|it| place(work, it)).collect();
        }
    }
    Ok(around)
}

/// What the form of a guide's page shows.
///
/// # Errors
/// When the database fails.
pub async fn around_guide(work: &Work, guide: &Guide) -> Result<Around> {
    let ids: Vec<Uuid> = guide.services.iter().map(|it| it.uuid()).collect();
    let lines = choices::named::<Service>(&work.cx.app.db, &ids).await?;
    let named = ids.iter().filter_map(|id| lines.iter().find(|it| it.record.uuid() == *id));
    Ok(Around { named: named.map(|it| lying(work, it, Some(it.record.territory))).collect(), ..Around::default() })
}

/// What a group of rows says, a line for each record that it keeps.
pub fn said(around: &Around, group: &str, typed: &Typed) -> Vec<String> {
    let rows = given::rows(typed, group).into_iter();
    rows.filter_map(|id| around.named.iter().find(|it| it.id == id)).map(|it| it.name.clone()).collect()
}
