//! Who may read and write a term: counted on the scope that is stored, whatever a form says.
//! A term of another place is «not found», as if there were none.

use super::{Term, WRITERS, store};
use crate::scopes;
use kernel::{Actor, Id, Result, Right, Scope};
use platform::{Action, App, Tx};

/// A term, and the instance that knows where its scope lies.
pub struct Held {
    pub term: Term,
    app: App,
}

impl Held {
    /// Whether somebody may write it.
    pub fn may_write(&self, actor: &Actor) -> bool {
        scopes::may(actor, &self.app, &WRITERS, self.term.scope)
    }
}

async fn held(tx: &Tx, (id, app): (Id<Term>, App)) -> Result<Option<Held>> {
    Ok(store::find(tx.connection(), id).await?.map(|term| Held { term, app }))
}

/// To look at a term.
pub struct ReadTerm;

impl Action for ReadTerm {
    type Object = Held;
    type Key = (Id<Term>, App);

    async fn load(tx: &Tx, key: Self::Key) -> Result<Option<Held>> {
        held(tx, key).await
    }

    fn allows(actor: &Actor, held: &Held) -> bool {
        let readable = scopes::readable(actor, &held.app);
        actor.may_somewhere(Right::ReadDrafts) && readable.is_none_or(|scopes| scopes.contains(&held.term.scope))
    }
}

/// To change a term, archive it, bring it back.
pub struct WriteTerm;

impl Action for WriteTerm {
    type Object = Held;
    type Key = (Id<Term>, App);

    async fn load(tx: &Tx, key: Self::Key) -> Result<Option<Held>> {
        held(tx, key).await
    }

    fn allows(actor: &Actor, held: &Held) -> bool {
        held.may_write(actor)
    }
}

/// To add terms to a scope.
pub struct AddTerms;

impl Action for AddTerms {
    type Object = (Scope, App);
    type Key = (Scope, App);

    /// None when no such place is known.
    async fn load(_: &Tx, (scope, app): Self::Key) -> Result<Option<Self::Object>> {
        let known = scope == Scope::Network || app.places().is_some_and(|it| it.territories().contains(&scope));
        Ok(known.then_some((scope, app)))
    }

    fn allows(actor: &Actor, (scope, app): &Self::Object) -> bool {
        scopes::may(actor, app, &WRITERS, *scope)
    }
}
