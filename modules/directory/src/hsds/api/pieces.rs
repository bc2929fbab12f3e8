//! Records ready to send: the JSON of each, by language and depth, made once for every state of the directory.
//! A piece is kept under the epoch that was known before its record was read, so a change always makes a new one.

use super::{Call, Noun};
use kernel::{Lang, Result};
use moka::sync::Cache;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// Bytes kept at most.
const CAPACITY: u64 = 12 * 1024 * 1024;

/// How much is told of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Depth {
    Minimal,
    Summary,
    Full,
    /// Of an organisation: its services in full too.
    FullServices,
}

/// What records are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Form {
    pub noun: Noun,
    pub lang: Lang,
    pub depth: Depth,
}

/// A record to show: its own identifier, and that of the service that it is or belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wanted {
    pub id: Uuid,
    pub service: Uuid,
}

impl Wanted {
    pub fn whole(id: Uuid) -> Wanted {
        Wanted { id, service: id }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    epoch: i64,
    id: Uuid,
    form: Form,
}

pub(super) type Piece = Arc<[u8]>;

/// The pieces of this node. Those of former states age out.
pub(super) struct Pieces(Cache<Key, Piece>);

impl Default for Pieces {
    fn default() -> Self {
        let weigh = |_: &Key, piece: &Piece| u32::try_from(piece.len() + 160).unwrap_or(u32::MAX);
        Pieces(Cache::builder().max_capacity(CAPACITY).weigher(weigh).build())
    }
}

impl Call {
    /// The JSON of these records, in this order, without those that are not there for the public. What is not ready is
    /// read in one query a noun, and kept if `keep`: whoever reads everything should not drive out what others read.
    pub async fn pieces(&self, form: Form, wanted: &[Wanted], keep: bool) -> Result<Vec<Piece>> {
        let key = |id| Key { epoch: self.epoch, id, form };
        let kept = &self.api.pieces.0;
        let mut found: HashMap<Uuid, Piece> =
            wanted.iter().filter_map(|it| Some((it.id, kept.get(&key(it.id))?))).collect();
        let missing: Vec<Wanted> = wanted.iter().filter(|it| !found.contains_key(&it.id)).copied().collect();
        if !missing.is_empty() {
            for (id, json) in self.written_as(form, &missing).await? {
                let piece = Piece::from(json);
                if keep {
                    kept.insert(key(id), piece.clone());
                }
                found.insert(id, piece);
            }
        }
        Ok(wanted.iter().filter_map(|it| found.get(&it.id).cloned()).collect())
    }
}
