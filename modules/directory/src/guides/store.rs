//! The table of guides: the only queries on it.
//! A page's slug is unique in its territory.

use super::Guide;
use super::order::DEEPEST;
use crate::freshness::store::{self as freshness, Watched};
use crate::records::{self, Record};
use jiff::tz::TimeZone;
use kernel::{Id, Result, Territory};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guides")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub territory: Uuid,
    pub parent: Option<Uuid>,
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

impl Record for Guide {
    type Entity = Entity;
    type Row = ActiveModel;
    const KIND: &'static str = "guide";

    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }

    fn row(&self, body: String, modified: i64) -> ActiveModel {
        ActiveModel {
            id: Set(self.id.uuid()),
            slug: Set(self.slug.clone()),
            territory: Set(self.territory.uuid()),
            parent: Set(self.parent.map(Id::uuid)),
            modified: Set(modified),
            body: Set(body),
        }
    }

    fn watched(&self) -> Option<Watched> {
        let published = self.last_modified.map(|at| at.to_zoned(TimeZone::UTC).date());
        Some(Watched {
            id: self.id.uuid(),
            kind: Self::KIND,
            territory: self.territory.uuid(),
            organisation: None,
            public: !self.archived,
            since: self.reviewed_on.max(published),
            own: self.review_due,
        })
    }

    fn id_column() -> Column {
        Column::Id
    }

    fn body_column() -> Column {
        Column::Body
    }
}

/// All pages of a territory's guide that the public sees, sisters in their order. What stands below a page that was
/// taken away stands below the page above it.
pub async fn of_territory(db: &impl ConnectionTrait, territory: Id<Territory>) -> Result<Vec<Guide>> {
    Ok(without(every_of_territory(db, territory).await?, |guide| guide.archived))
}

/// The same without those that are hidden until somebody confirms them.
pub(crate) async fn seen_of_territory(db: &impl ConnectionTrait, territory: Id<Territory>) -> Result<Vec<Guide>> {
    let guides = of_territory(db, territory).await?;
    let ids: Vec<Uuid> = guides.iter().map(|guide| guide.id.uuid()).collect();
    let lapsed = freshness::lapsed(db, Some(&ids)).await?;
    Ok(without(guides, |guide| lapsed.get(&guide.id.uuid()).is_some_and(|it| it.hidden)))
}

/// A tree without some of its pages: what stands below one of them stands below the page above it.
pub(crate) fn without(mut guides: Vec<Guide>, is_away: impl Fn(&Guide) -> bool) -> Vec<Guide> {
    let away: HashMap<Id<Guide>, Option<Id<Guide>>> =
        guides.iter().filter(|guide| is_away(guide)).map(|guide| (guide.id, guide.parent)).collect();
    guides.retain(|guide| !is_away(guide));
    for guide in &mut guides {
        for _ in 0..DEEPEST {
            let Some(above) = guide.parent.and_then(|parent| away.get(&parent)) else { break };
            guide.parent = *above;
        }
    }
    guides
}

/// The page of a territory's guide at a readable address, if it is not taken away; it may be hidden.
pub(crate) async fn by_slug(db: &impl ConnectionTrait, territory: Id<Territory>, slug: &str) -> Result<Option<Guide>> {
    let query = Entity::find().filter(Column::Territory.eq(territory.uuid())).filter(Column::Slug.eq(slug));
    Ok(records::one::<Guide>(db, query).await?.filter(|guide| !guide.archived))
}

/// All pages of a territory's guide, those taken away from the public too, sisters in their order.
pub(crate) async fn every_of_territory(db: &impl ConnectionTrait, territory: Id<Territory>) -> Result<Vec<Guide>> {
    let mut guides = records::all::<Guide>(db, Entity::find().filter(Column::Territory.eq(territory.uuid()))).await?;
    guides.sort_by(|a, b| (a.position, &a.slug).cmp(&(b.position, &b.slug)));
    Ok(guides)
}
