//! What a kind of record says of itself to be drafted, reviewed, published, kept in versions and translated.
//! Nothing else in this folder knows one kind from another.

use super::archiving::Hanging;
use super::policy::around;
use crate::organisations::Organisation;
use crate::records::{self, Record};
use crate::shelf::Shelf;
use jiff::Timestamp;
use kernel::{Id, Result, Scope, Territory, Text};
use messages::Message;
use platform::Tx;
use platform::vault::Seal;
use sea_orm::ConnectionTrait;
use std::borrow::Cow;
use uuid::Uuid;

/// Where a record lies: rights on either count on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    pub territory: Option<Id<Territory>>,
    pub organisation: Option<Id<Organisation>>,
}

impl Place {
    /// The scopes in which it lies; none when it lies nowhere, so that only rights on the whole network count.
    pub fn scopes(&self, shelf: &Shelf) -> Vec<Scope> {
        let mut scopes = self.territory.map(|territory| around(shelf, territory)).unwrap_or_default();
        scopes.extend(self.organisation.map(|it| Scope::Organisation(it.uuid())));
        scopes
    }
}

/// What the audit trail calls what is done to a kind of record.
#[derive(Debug)]
pub struct Acts {
    pub created: Message,
    pub saved: Message,
    pub moved: Message,
    pub translated: Message,
    pub submitted: Message,
    pub refused: Message,
    pub withdrawn: Message,
    pub restored: Message,
    pub scheduled: Message,
    pub schedule_dropped: Message,
    pub published: Message,
    pub archived: Message,
    pub unarchived: Message,
}

/// A text with its key: the key names the same text before and after others are added or taken away.
pub type Keyed<'a> = (String, Cow<'a, Text>);

/// A kind of record that people write in the workspace.
pub trait Editable: Record + PartialEq + std::fmt::Debug {
    const ACTS: Acts;
    /// Whether what hangs on it is archived with it; else that keeps it from being archived.
    const TAKES_ALONG: bool = false;
    /// Whether somebody with rights in both places may move it from one to the other.
    const MOVES: bool = false;

    /// What it is called, when it has a name.
    fn named(&self) -> Option<&Text>;

    fn place(&self, db: &impl ConnectionTrait) -> impl Future<Output = Result<Place>> + Send;
    fn set_place(&mut self, place: Place);

    /// Readable part of its address, if it has one.
    fn slug(&self) -> Option<&str> {
        None
    }
    fn set_slug(&mut self, _: String) {}
    /// Whether another record has this slug where slugs must differ.
    fn slug_is_taken(&self, _: &impl ConnectionTrait) -> impl Future<Output = Result<bool>> + Send {
        async { Ok(false) }
    }

    /// Whether the public sees it once it is kept.
    fn is_public(&self) -> bool;
    fn set_public(&mut self, public: bool);
    /// What of the public would hang in the air without it.
    fn hanging(&self, _: &impl ConnectionTrait) -> impl Future<Output = Result<Hanging>> + Send {
        async { Ok(Hanging::default()) }
    }

    /// Notes when it was last changed.
    fn touch(&mut self, _: Timestamp) {}

    /// What the published record keeps, whatever a draft of it says.
    fn follow(&mut self, published: &Self) {
        if let Some(slug) = published.slug() {
            self.set_slug(slug.to_owned());
        }
    }

    /// Whether only those who may write it may look at it in the workspace.
    fn is_confidential(&self) -> bool {
        false
    }

    /// Seals what of it must not lie open among drafts and versions.
    fn shut(&mut self, _: &Seal) -> Result<()> {
        Ok(())
    }
    /// The reverse.
    fn open(&mut self, _: &Seal) {}

    /// Whether a text of it stays in this house: nothing of it is sent to a service that translates. What is confidential
    /// does, and so does what is said of people.
    fn is_withheld(&self, key: &str) -> bool {
        self.is_confidential() || key.starts_with("contact.")
    }

    /// How much it matters to readers that it is translated, beside records of other kinds.
    fn weight(&self) -> i64 {
        10
    }

    /// How many of its pictures do not say what they show: it is not published before none is left.
    fn unsaid(&self) -> usize {
        0
    }

    /// Every text that is translated, in the order in which they are read: `description`, `phone.<id>`…
    fn texts(&self) -> Vec<Keyed<'_>>;
    /// Changes the text with this key; whether there is one.
    fn change(&mut self, key: &str, change: &mut dyn FnMut(&mut Text)) -> bool;

    /// The record as the public sees it, with what of it is withheld.
    fn load(db: &impl ConnectionTrait, id: Uuid) -> impl Future<Output = Result<Option<Self>>> + Send {
        async move { Ok(records::by_ids::<Self>(db, &[id]).await?.pop()) }
    }

    /// Writes what is kept beside it, in the transaction that publishes it.
    fn kept(&self, _: &Tx) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }
}
