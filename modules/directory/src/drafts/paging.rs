//! Pages of two lists that are shown as one: what is new, then what is published, each by name. A page is found by the
//! line before or after it, so that the last one costs what the first one does, and nothing else is read.

use super::store::{Column as D, Entity as Drafts, Model as Draft};
use kernel::Result;
use platform::{Db, db};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder, QuerySelect};
use std::fmt;

/// Lines of one page.
pub const PAGE: u64 = 50;

/// A line that a page begins after, or ends before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Whether it is among those that were never published.
    pub new: bool,
    pub id: Uuid,
}

impl Mark {
    /// As an address writes it.
    pub fn parse(text: &str) -> Option<Mark> {
        let (list, id) = text.split_once('.')?;
        let id = id.parse().ok()?;
        matches!(list, "n" | "p").then_some(Mark { new: list == "n", id })
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", if self.new { "n" } else { "p" }, self.id)
    }
}

/// Which page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Turn {
    #[default]
    First,
    After(Mark),
    Before(Mark),
}

impl Turn {
    /// From what an address says; anything else is the first page.
    pub fn read(after: &str, before: &str) -> Turn {
        let after = Mark::parse(after).map(Turn::After);
        after.or_else(|| Mark::parse(before).map(Turn::Before)).unwrap_or_default()
    }
}

/// The ways to the pages beside one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Turns {
    pub before: Option<Mark>,
    pub after: Option<Mark>,
}

/// A list that is sorted by a name.
pub struct Sorted<E: EntityTrait> {
    /// None where nothing of it is shown.
    pub query: Option<Select<E>>,
    pub name: E::Column,
    pub id: E::Column,
}

impl Sorted<Drafts> {
    pub fn drafts(query: Option<Select<Drafts>>) -> Sorted<Drafts> {
        Sorted { query, name: D::Name, id: D::Id }
    }
}

/// Where reading begins.
#[derive(Clone, Copy)]
enum Edge {
    Start,
    End,
    After(Uuid),
    Before(Uuid),
}

impl<E: EntityTrait> Sorted<E>
where
    E::Model: ModelTrait<Entity = E>,
{
    fn id_of(&self, row: &E::Model) -> Uuid {
        match row.get(self.id) {
            Value::Uuid(Some(id)) => id,
            _ => Uuid::nil(),
        }
    }

    /// The name of the line that an edge is; none when it is gone.
    async fn name_at(&self, db: &Db, id: Uuid) -> Result<Option<String>> {
        let query = E::find().select_only().column(self.name).filter(self.id.eq(id));
        query.into_tuple().one(db.read()).await.map_err(db::failed)
    }

    /// At most so many rows, nearest to the edge first.
    async fn from(&self, db: &Db, edge: Edge, most: u64) -> Result<Vec<E::Model>> {
        let Some(query) = self.query.clone().filter(|_| most > 0) else { return Ok(Vec::new()) };
        let back = matches!(edge, Edge::Before(_) | Edge::End);
        let mut query = match edge {
            Edge::After(id) | Edge::Before(id) => match self.name_at(db, id).await? {
                Some(name) => query.filter(self.beyond(&name, id, back)),
                None => query,
            },
            Edge::Start | Edge::End => query,
        };
        query = if back {
            query.order_by_desc(self.name).order_by_desc(self.id)
        } else {
            query.order_by_asc(self.name).order_by_asc(self.id)
        };
        query.limit(most).all(db.read()).await.map_err(db::failed)
    }

    /// Said twice, so that both engines find the place in their index instead of reading up to it.
    fn beyond(&self, name: &str, id: Uuid, back: bool) -> Condition {
        let (past, near, same) = if back {
            (self.name.lt(name), self.name.lte(name), self.id.lt(id))
        } else {
            (self.name.gt(name), self.name.gte(name), self.id.gt(id))
        };
        Condition::all().add(near).add(Condition::any().add(past).add(same))
    }
}

/// One page of both.
pub struct Page<E: EntityTrait> {
    pub drafts: Vec<Draft>,
    pub published: Vec<E::Model>,
    pub turns: Turns,
}

/// Reads a page. Where nothing is left before it, it is the first one.
pub async fn page<E: EntityTrait>(db: &Db, new: &Sorted<Drafts>, old: &Sorted<E>, turn: Turn) -> Result<Page<E>>
where
    E::Model: ModelTrait<Entity = E>,
{
    let room = |rows: usize| PAGE + 1 - u64::try_from(rows).unwrap_or(PAGE);
    if let Turn::Before(mark) = turn {
        let edge = |here: bool| if here { Edge::Before(mark.id) } else { Edge::End };
        let mut published = if mark.new { Vec::new() } else { old.from(db, edge(true), PAGE + 1).await? };
        let mut drafts = new.from(db, edge(mark.new), room(published.len())).await?;
        if drafts.len() + published.len() > PAGE as usize {
            if drafts.pop().is_none() {
                published.pop();
            }
            drafts.reverse();
            published.reverse();
            return Ok(turned(new, old, drafts, published, (true, true)));
        }
    }
    let (mut drafts, from) = match turn {
        Turn::After(Mark { new: false, id }) => (Vec::new(), Edge::After(id)),
        Turn::After(Mark { id, .. }) => (new.from(db, Edge::After(id), PAGE + 1).await?, Edge::Start),
        _ => (new.from(db, Edge::Start, PAGE + 1).await?, Edge::Start),
    };
    let mut published = old.from(db, from, room(drafts.len())).await?;
    let more = drafts.len() + published.len() > PAGE as usize;
    if more && published.pop().is_none() {
        drafts.pop();
    }
    Ok(turned(new, old, drafts, published, (matches!(turn, Turn::After(_)), more)))
}

fn turned<E: EntityTrait>(
    new: &Sorted<Drafts>,
    old: &Sorted<E>,
    drafts: Vec<Draft>,
    published: Vec<E::Model>,
    (before, after): (bool, bool),
) -> Page<E>
where
    E::Model: ModelTrait<Entity = E>,
{
    let draft = |row: &Draft| Mark { new: true, id: new.id_of(row) };
    let old = |row: &E::Model| Mark { new: false, id: old.id_of(row) };
    let first = drafts.first().map(draft).or_else(|| published.first().map(old)).filter(|_| before);
    let last = published.last().map(old).or_else(|| drafts.last().map(draft)).filter(|_| after);
    Page { drafts, published, turns: Turns { before: first, after: last } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_says_is_a_page_or_the_first_one() {
        let id = Uuid::from_u128(7);
        for new in [true, false] {
            let mark = Mark { new, id };
            assert_eq!(Turn::read(&mark.to_string(), ""), Turn::After(mark));
            assert_eq!(Turn::read("", &mark.to_string()), Turn::Before(mark));
        }
        for wrong in ["", "n", "x.00000000-0000-0000-0000-000000000007", "n.7", "p.' or 1=1"] {
            assert_eq!(Turn::read(wrong, wrong), Turn::First);
        }
    }
}
