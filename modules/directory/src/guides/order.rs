//! The order of a guide's pages: which stands below which, and where among its sisters. Pure.
//! Nothing ever stands below itself, and nothing deeper than [`DEEPEST`].

use super::Guide;
use kernel::Id;
use std::collections::HashMap;

/// Levels of a guide; the public tree shows no more.
pub const DEEPEST: usize = 8;

/// Where a page stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub id: Id<Guide>,
    pub parent: Option<Id<Guide>>,
    pub position: i32,
}

/// What is asked of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Before the sister before it.
    Up,
    /// After the sister after it.
    Down,
    /// Below the sister before it, as the last page there.
    In,
    /// After the page that it stands below.
    Out,
    /// Below this page, or at the top, so many pages from the first.
    To { parent: Option<Id<Guide>>, at: usize },
}

/// Why a page stays where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// There is nothing further up, down, in or out.
    Nowhere,
    /// It would stand below itself.
    Circle,
    TooDeep,
}

/// The pages of a guide as a tree. What stands below a page that is not there, or in a circle, stands at the top.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    stored: HashMap<Id<Guide>, (Option<Id<Guide>>, i32)>,
    parents: HashMap<Id<Guide>, Option<Id<Guide>>>,
    children: HashMap<Option<Id<Guide>>, Vec<Id<Guide>>>,
}

impl Tree {
    /// From the pages in the order in which sisters at the same position follow each other.
    pub fn new(places: &[Place]) -> Tree {
        let stored: HashMap<_, _> = places.iter().map(|it| (it.id, (it.parent, it.position))).collect();
        let mut sorted: Vec<&Place> = places.iter().collect();
        sorted.sort_by_key(|it| it.position);
        let mut tree = Tree { stored, ..Tree::default() };
        for it in &sorted {
            let parent = it.parent.filter(|_| tree.reaches_the_top(it.id));
            tree.parents.insert(it.id, parent.filter(|parent| tree.stored.contains_key(parent)));
        }
        for it in sorted {
            tree.children.entry(tree.parent(it.id)).or_default().push(it.id);
        }
        tree
    }

    fn reaches_the_top(&self, id: Id<Guide>) -> bool {
        let mut next = Some(id);
        for _ in 0..=self.stored.len() {
            match next.and_then(|id| self.stored.get(&id)) {
                Some((parent, _)) => next = *parent,
                None => return true,
            }
        }
        false
    }

    pub fn parent(&self, id: Id<Guide>) -> Option<Id<Guide>> {
        self.parents.get(&id).copied().flatten()
    }

    pub fn holds(&self, id: Id<Guide>) -> bool {
        self.stored.contains_key(&id)
    }

    /// The position of a page that comes last there.
    pub fn last(&self, parent: Option<Id<Guide>>) -> i32 {
        let positions = self.below(parent).iter().filter_map(|id| self.stored.get(id)).map(|(_, position)| *position);
        positions.max().map_or(0, |last| last.saturating_add(1))
    }

    /// The pages below one, or at the top, in their order.
    pub fn below(&self, parent: Option<Id<Guide>>) -> &[Id<Guide>] {
        self.children.get(&parent).map_or(&[], Vec::as_slice)
    }

    /// How many pages stand above one.
    pub fn depth(&self, id: Id<Guide>) -> usize {
        std::iter::successors(self.parent(id), |above| self.parent(*above)).count()
    }

    /// Levels of a page with all below it.
    fn height(&self, id: Id<Guide>) -> usize {
        1 + self.below(Some(id)).iter().map(|below| self.height(*below)).max().unwrap_or_default()
    }

    /// Moves a page. The places that differ from what is stored afterwards.
    ///
    /// # Errors
    /// Why it stays where it is.
    pub fn take(&mut self, id: Id<Guide>, step: Step) -> Result<Vec<Place>, Refused> {
        if !self.stored.contains_key(&id) {
            return Err(Refused::Nowhere);
        }
        let from = self.parent(id);
        let sisters = self.below(from);
        let here = sisters.iter().position(|it| *it == id).ok_or(Refused::Nowhere)?;
        let (to, at) = match step {
            Step::Up => (from, here.checked_sub(1).ok_or(Refused::Nowhere)?),
            Step::Down if here + 1 < sisters.len() => (from, here + 1),
            Step::Down => return Err(Refused::Nowhere),
            Step::In => {
                let above = sisters[here.checked_sub(1).ok_or(Refused::Nowhere)?];
                (Some(above), self.below(Some(above)).len())
            }
            Step::Out => {
                let above = from.ok_or(Refused::Nowhere)?;
                let aunts = self.below(self.parent(above));
                (self.parent(above), aunts.iter().position(|it| *it == above).map_or(aunts.len(), |it| it + 1))
            }
            Step::To { parent, at } => (parent, at),
        };
        self.fits(id, to)?;
        if let Some(sisters) = self.children.get_mut(&from) {
            sisters.retain(|it| *it != id);
        }
        let sisters = self.children.entry(to).or_default();
        sisters.insert(at.min(sisters.len()), id);
        self.parents.insert(id, to);
        Ok(self.changed(from, to))
    }

    fn fits(&self, id: Id<Guide>, to: Option<Id<Guide>>) -> Result<(), Refused> {
        let Some(to) = to else { return Ok(()) };
        if !self.stored.contains_key(&to) {
            return Err(Refused::Nowhere);
        }
        if std::iter::successors(Some(to), |above| self.parent(*above)).any(|above| above == id) {
            return Err(Refused::Circle);
        }
        if self.depth(to) + 1 + self.height(id) > DEEPEST { Err(Refused::TooDeep) } else { Ok(()) }
    }

    /// What is not where it is stored, among the pages below these two.
    fn changed(&self, from: Option<Id<Guide>>, to: Option<Id<Guide>>) -> Vec<Place> {
        let mut parents = vec![to];
        parents.extend(Some(from).filter(|from| *from != to));
        let numbered = parents.into_iter().flat_map(|parent| {
            self.below(parent).iter().enumerate().map(move |(n, id)| {
                let position = i32::try_from(n).unwrap_or(i32::MAX);
                Place { id: *id, parent, position }
            })
        });
        numbered.filter(|it| self.stored.get(&it.id) != Some(&(it.parent, it.position))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(n: u128) -> Id<Guide> {
        Id::from_uuid(uuid::Uuid::from_u128(n + 1))
    }

    fn place(n: u128, parent: Option<u128>, position: i32) -> Place {
        Place { id: id(n), parent: parent.map(id), position }
    }

    /// 0 (1, 2 (3)), 4
    fn places() -> Vec<Place> {
        vec![place(0, None, 0), place(1, Some(0), 0), place(2, Some(0), 1), place(3, Some(2), 0), place(4, None, 1)]
    }

    #[test]
    fn a_page_goes_up_down_in_and_out() {
        let go = |n, step| Tree::new(&places()).take(id(n), step);
        assert_eq!(go(2, Step::Up).unwrap(), [place(2, Some(0), 0), place(1, Some(0), 1)]);
        assert_eq!(go(0, Step::Down).unwrap(), [place(4, None, 0), place(0, None, 1)]);
        assert_eq!(go(4, Step::In).unwrap(), [place(4, Some(0), 2)]);
        assert_eq!(go(3, Step::Out).unwrap(), [place(3, Some(0), 2)]);
        assert_eq!(go(1, Step::Out).unwrap(), [place(1, None, 1), place(4, None, 2), place(2, Some(0), 0)]);
        for (n, step) in [(0, Step::Up), (4, Step::Down), (1, Step::In), (4, Step::Out), (9, Step::Up)] {
            assert_eq!(go(n, step), Err(Refused::Nowhere), "{n} {step:?}");
        }
        let below = |n, parent| go(n, Step::To { parent: Some(id(parent)), at: 7 });
        assert_eq!((below(0, 3), below(0, 0)), (Err(Refused::Circle), Err(Refused::Circle)));
        assert_eq!(below(4, 3).unwrap(), [place(4, Some(3), 0)]);
    }

    #[test]
    fn nothing_stands_too_deep() {
        let chain: Vec<Place> = (0..8).map(|n| place(n, n.checked_sub(1), 0)).chain([place(20, None, 1)]).collect();
        let last = Step::To { parent: Some(id(7)), at: 0 };
        assert_eq!(Tree::new(&chain).take(id(20), last), Err(Refused::TooDeep));
        let before = Step::To { parent: Some(id(6)), at: 0 };
        assert!(Tree::new(&chain).take(id(20), before).is_ok());
    }

    #[test]
    fn a_circle_and_a_lost_parent_stand_at_the_top() {
        let tree = Tree::new(&[place(0, Some(1), 0), place(1, Some(0), 0), place(2, Some(9), 0)]);
        assert_eq!(tree.below(None).len(), 3);
    }

    proptest! {
        #[test]
        fn whatever_is_asked_it_stays_a_tree(
            parents in prop::collection::vec((prop::option::of(0u128..12), -3i32..3), 1..12),
            asked in prop::collection::vec((0u128..12, 0u8..5, prop::option::of(0u128..12), 0usize..5), 1..30),
        ) {
            let places: Vec<Place> =
                (0u128..).zip(&parents).map(|(n, (parent, position))| place(n, *parent, *position)).collect();
            let mut tree = Tree::new(&places);
            for (n, step, parent, at) in asked {
                let steps = [Step::Up, Step::Down, Step::In, Step::Out, Step::To { parent: parent.map(id), at }];
                let _ = tree.take(id(n), steps[usize::from(step)]);
            }
            let mut seen = std::collections::HashSet::new();
            let mut next = vec![None];
            while let Some(parent) = next.pop() {
                for child in tree.below(parent) {
                    prop_assert!(seen.insert(*child), "twice");
                    prop_assert_eq!(tree.parent(*child), parent);
                    next.push(Some(*child));
                }
            }
            prop_assert_eq!(seen.len(), places.len());
        }
    }
}
