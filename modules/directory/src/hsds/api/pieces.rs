//! Records ready to send: the JSON of each, by language and detail, made once for every state of the directory.
//! A piece is kept under the epoch that was known before its record was read, so a change always makes a new one.

use super::around::Around;
use super::{Call, Noun};
use crate::hsds::{Detail, Services, View, organization_json, service_at_location_json, service_json};
use crate::organisations::Organisation;
use crate::services::Service;
use kernel::{Id, Lang, Result};
use moka::sync::Cache;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// Bytes kept at most.
const CAPACITY: u64 = 12 * 1024 * 1024;

/// What a record is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Form {
    pub noun: Noun,
    pub lang: Lang,
    pub detail: Form2,
}

/// Detail of a record and of the services in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Form2 {
    Minimal,
    Summary,
    Full,
    FullServices,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    epoch: i64,
    id: Uuid,
    form: Form,
}

/// A record to show: its own identifier, and the service that it is or belongs to.
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

pub(super) type Piece = Arc<[u8]>;

/// The pieces of this node.
pub(super) struct Pieces(Cache<Key, Piece>);

impl Default for Pieces {
    fn default() -> Self {
        let weigh = |_: &Key, piece: &Piece| u32::try_from(piece.len() + 160).unwrap_or(u32::MAX);
        Pieces(Cache::builder().max_capacity(CAPACITY).weigher(weigh).build())
    }
}
