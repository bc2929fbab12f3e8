//! Who may do what to a group. Whoever manages people on its place founds it and says who sits in it; its life belongs to
//! its members: what they write to each other, not even an administrator reads without a mandate.

use super::mandates::model::Mandate;
use super::mandates::store as mandates;
use super::model::Group;
use super::store;
use jiff::civil::Date;
use kernel::{Actor, Result, Right, Scope};
use platform::files::{Owner, Owning};
use platform::{Action, App, Tx};
use uuid::Uuid;

/// What the files of a group are kept for.
pub const FILES: &str = "group";

/// A group with everything that decides who may do what to it.
#[derive(Debug, Clone)]
pub struct Body {
    pub group: Group,
    pub mandates: Vec<Mandate>,
    /// The day it is where the group works.
    pub today: Date,
    within: Vec<Scope>,
}

impl Body {
    pub fn new(app: &App, group: Group, mandates: Vec<Mandate>) -> Body {
        let today = group.today(app.clock.now());
        Body { within: app.around(group.scope()), group, mandates, today }
    }

    /// The mandates that this actor has in the group today.
    pub fn own(&self, actor: &Actor) -> impl Iterator<Item = &Mandate> {
        let account = actor.account();
        let mine = move |it: &&Mandate| account.is_some() && it.account == account && it.in_force(self.today);
        self.mandates.iter().filter(mine)
    }

    /// Whether they take part in it.
    pub fn is_member(&self, actor: &Actor) -> bool {
        self.own(actor).next().is_some()
    }

    /// Whether they write for it: chair, vice-chair, secretary. The program's own example does too.
    pub fn writes(&self, actor: &Actor) -> bool {
        matches!(actor, Actor::Operator) || self.own(actor).any(Mandate::writes)
    }

    /// Whether they manage people on its place.
    pub fn manages(&self, actor: &Actor) -> bool {
        actor.may(Right::ManagePeople, &self.within)
    }

    pub fn mandate(&self, id: Uuid) -> Option<&Mandate> {
        self.mandates.iter().find(|it| it.id == id)
    }

    fn accounts(&self, which: impl Fn(&Mandate) -> bool) -> Vec<Uuid> {
        let there = self.mandates.iter().filter(|it| it.in_force(self.today) && which(it));
        there.filter_map(|it| it.account).collect()
    }

    /// The accounts of its members today.
    pub fn members(&self) -> Vec<Uuid> {
        self.accounts(|_| true)
    }

    /// The accounts of those who write for it today.
    pub fn writers(&self) -> Vec<Uuid> {
        self.accounts(Mandate::writes)
    }

    /// The account that has this mandate, while it is in force.
    pub fn account_of(&self, mandate: Option<Uuid>) -> Option<Uuid> {
        self.accounts(|it| Some(it.id) == mandate).pop()
    }
}

impl Owning for Body {
    fn owner(&self) -> Owner {
        Owner { kind: FILES.to_owned(), id: self.group.id.uuid() }
    }
}

/// The group with this identifier, and who sits in it.
pub async fn load(tx: &Tx, id: Uuid, app: &App) -> Result<Option<Body>> {
    let Some(group) = store::find(tx.connection(), id).await? else { return Ok(None) };
    let mandates = mandates::of_group(tx.connection(), id).await?;
    Ok(Some(Body::new(app, group, mandates)))
}

macro_rules! actions {
    ($($(#[$says:meta])* $name:ident = |$actor:ident, $body:ident| $rule:expr;)+) => {$(
        $(#[$says])*
        pub struct $name;

        impl Action for $name {
            type Object = Body;
            type Key = (Uuid, App);

            async fn load(tx: &Tx, (id, app): (Uuid, App)) -> Result<Option<Body>> {
                load(tx, id, &app).await
            }

            fn allows($actor: &Actor, $body: &Body) -> bool {
                $rule
            }
        }
    )+};
}

actions! {
    /// To see the group in the workspace: its members, and whoever manages people on its place.
    SeeGroup = |actor, body| body.is_member(actor) || body.manages(actor);
    /// To read what members keep to themselves.
    ReadGroup = |actor, body| body.is_member(actor);
    /// To change what the group is: whoever manages people on its place.
    ShapeGroup = |actor, body| body.manages(actor);
    /// To say who sits in it.
    SeatMembers = |actor, body| body.manages(actor) || body.writes(actor);
    /// To convene it, keep its minutes, decisions and tasks.
    WriteForGroup = |actor, body| body.writes(actor);
}

/// To found a group on a place: whoever manages people there. None is made in advance: the place itself is asked about.
pub struct FoundGroup;

impl Action for FoundGroup {
    type Object = (Scope, Vec<Scope>);
    type Key = (Scope, Vec<Scope>);

    async fn load(_: &Tx, key: Self::Key) -> Result<Option<Self::Object>> {
        Ok(Some(key))
    }

    fn allows(actor: &Actor, (scope, around): &Self::Object) -> bool {
        let mut within = around.clone();
        within.push(*scope);
        actor.may(Right::ManagePeople, &within)
    }
}
