//! Who may do what. A [`Permit`] is the proof that the policy said yes about one loaded object, inside the transaction
//! that uses it; it can be made by [`Cx::permit`](crate::cx::Cx::permit) alone, and whatever changes data asks for one.

use crate::db::Tx;
use kernel::{Actor, Result, Right};
use std::marker::PhantomData;

/// Something that an actor may be allowed to do to an object. Its implementation is the policy.
pub trait Action: Send + Sync + 'static {
    type Object: Send;
    type Key: Send;

    /// Loads the object that is acted upon; `None` when there is none.
    fn load(tx: &Tx, key: Self::Key) -> impl Future<Output = Result<Option<Self::Object>>> + Send;

    /// The rule.
    fn allows(actor: &Actor, object: &Self::Object) -> bool;
}

/// Proof that `A` is allowed on the object it carries.
pub struct Permit<A: Action> {
    object: A::Object,
    _proof: PhantomData<A>,
}

impl<A: Action> Permit<A> {
    pub(crate) fn new(object: A::Object) -> Self {
        Permit { object, _proof: PhantomData }
    }

    pub fn object(&self) -> &A::Object {
        &self.object
    }
}

/// Proof that `A` was allowed on the object it carries, when it was read: enough to show it, never to change anything.
/// [`Cx::look`](crate::cx::Cx::look) alone makes one, without waiting for whoever writes.
pub struct Look<A: Action> {
    object: A::Object,
    _proof: PhantomData<A>,
}

impl<A: Action> Look<A> {
    pub(crate) fn new(object: A::Object) -> Self {
        Look { object, _proof: PhantomData }
    }

    pub fn object(&self) -> &A::Object {
        &self.object
    }
}

/// Which `T` somebody may see: lists take it, and turn it into a condition of their query.
pub struct Visible<T> {
    actor: Actor,
    _of: PhantomData<fn() -> T>,
}

impl<T> Visible<T> {
    pub(crate) fn to(actor: Actor) -> Self {
        Visible { actor, _of: PhantomData }
    }

    pub fn actor(&self) -> &Actor {
        &self.actor
    }
}

/// Who may call a route at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody, reading what is public.
    Public,
    /// Anybody, writing something small, within limits.
    PublicWrite,
    /// Somebody who gave a password, and perhaps still owes a second factor.
    Begun,
    /// Somebody who sets up what protects their account, having proved lately who they are: all that is open to whoever
    /// must still set up a second factor.
    Securing,
    /// Anybody who has signed in, for what is their own.
    Member,
    /// The same for a dangerous act: who it is was proved in the last minutes, or is asked again.
    MemberAgain,
    /// Somebody signed in who holds this right somewhere; on what, the handler's permit proves.
    May(Right),
    /// The same for a dangerous act.
    MayAgain(Right),
    /// Machines that watch this instance; says nothing of its content.
    Health,
}

impl Access {
    /// Whether who it is must have been proved in the last minutes.
    pub const fn asks_again(self) -> bool {
        matches!(self, Access::Securing | Access::MemberAgain | Access::MayAgain(_))
    }

    /// Whether it opens what people confide: never behind a screen that was left or locked.
    pub const fn is_confided(self) -> bool {
        matches!(self, Access::May(right) | Access::MayAgain(right) if right.is_confided())
    }
}
