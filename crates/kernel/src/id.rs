//! Typed identifiers: a UUID that knows what it identifies.
//! New records get UUIDv7 (ordered by time); records known elsewhere by another key get UUIDv5, the same at every import.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{cmp::Ordering, fmt, hash, marker::PhantomData, str::FromStr};
use uuid::Uuid;

/// Namespace of the identifiers that Teranga derives from foreign keys (RFC 9562, version 5).
const NAMESPACE: Uuid = Uuid::from_u128(0x7e4a_9c1e_0d5b_5f0a_9a3e_7465_7261_6e67);

/// Identifier of a `T`.
pub struct Id<T>(Uuid, PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// A fresh identifier (UUIDv7).
    pub fn new() -> Self {
        #[expect(clippy::disallowed_methods, reason = "the one place where identifiers are made")]
        Self(Uuid::now_v7(), PhantomData)
    }

    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid, PhantomData)
    }

    /// The identifier of whatever `source` calls `key`: a UUID stays itself, anything else is hashed (UUIDv5).
    pub fn derived(source: &str, key: &str) -> Self {
        match Uuid::try_parse(key.trim()) {
            Ok(uuid) => Self::from_uuid(uuid),
            Err(_) => Self::from_uuid(Uuid::new_v5(&NAMESPACE, format!("{source}\u{1f}{key}").as_bytes())),
        }
    }

    pub const fn uuid(self) -> Uuid {
        self.0
    }

    /// The same UUID, seen as the identifier of another type.
    pub const fn cast<U>(self) -> Id<U> {
        Id::from_uuid(self.0)
    }
}

impl<T> Default for Id<T> {
    fn default() -> Self {
        Self::from_uuid(Uuid::nil())
    }
}
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> hash::Hash for Id<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl<T> FromStr for Id<T> {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::try_parse(text).map(Self::from_uuid)
    }
}
impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Uuid::deserialize(deserializer).map(Self::from_uuid)
    }
}
