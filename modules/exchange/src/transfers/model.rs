//! Who took a practice up, from whom, what they changed and what came of it. Pure.
//! The public sees what both sides say: the taker has told it, and whoever it was taken from has confirmed it.

use crate::practices::model::Standing;
use jiff::civil::Date;
use kernel::Text;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

kernel::words! {
    /// How far a transfer has come.
    Course {
        /// Told by the taker.
        Told = "told",
        Confirmed = "confirmed",
        /// Whoever it is said to be taken from sees it otherwise.
        Disputed = "disputed",
    }
}

/// What the taker tells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Told {
    pub since: Date,
    pub changed: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Text>,
    /// How its results stand there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
}

/// A practice taken up by another institution.
#[derive(Debug, Clone, PartialEq)]
pub struct Transfer {
    pub id: Uuid,
    pub practice: Uuid,
    /// The transfer from which it was taken in turn; none where it came from the practice's own institution.
    pub parent: Option<Uuid>,
    /// Who took it up.
    pub organisation: Uuid,
    pub course: Course,
    pub told: Told,
}

/// A branch of the tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    pub transfer: Transfer,
    pub below: Vec<Branch>,
}

/// The tree of those who took a practice up, the first first. What hangs on something that is not there is left out, and a
/// circle is never followed.
pub fn tree(transfers: &[Transfer]) -> Vec<Branch> {
    below(None, transfers, 0)
}

fn below(parent: Option<Uuid>, all: &[Transfer], depth: usize) -> Vec<Branch> {
    // A tree deeper than there are transfers goes round in a circle.
    if depth > all.len() {
        return Vec::new();
    }
    let mut here: Vec<&Transfer> = all.iter().filter(|it| it.parent == parent).collect();
    here.sort_by_key(|it| (it.told.since, it.id));
    here.into_iter().map(|it| Branch { transfer: it.clone(), below: below(Some(it.id), all, depth + 1) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use kernel::Lang;

    fn transfer(id: u128, parent: Option<u128>) -> Transfer {
        Transfer {
            id: Uuid::from_u128(id),
            practice: Uuid::nil(),
            parent: parent.map(Uuid::from_u128),
            organisation: Uuid::from_u128(id),
            course: Course::Confirmed,
            told: Told { since: date(2020, 1, 1), changed: Text::new(Lang::FR, "x"), outcome: None, standing: None },
        }
    }

    #[test]
    fn the_tree_holds_each_once_and_no_circle() {
        let found = tree(&[transfer(1, None), transfer(2, Some(1)), transfer(3, Some(2)), transfer(4, None)]);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].below[0].below[0].transfer.id, Uuid::from_u128(3));
        assert!(tree(&[transfer(1, Some(2)), transfer(2, Some(1))]).is_empty());
        assert!(tree(&[transfer(2, Some(9))]).is_empty());
    }
}
