//! Who may do what at a desk. Whoever runs desks in its territory sets it up; what people confide there is for those who
//! receive at this very desk, by a role on it: no right on a territory opens it.

use crate::model::{Desk, Mediator};
use crate::{store, team};
use directory::api::Shelf;
use kernel::{Actor, Id, Result, Right, Scope, Territory};
use platform::{Action, App, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// A desk with everything that decides who may do what to it.
#[derive(Debug, Clone)]
pub struct Bureau {
    pub desk: Desk,
    pub team: Vec<Mediator>,
    within: Vec<Scope>,
}

impl Bureau {
    pub fn own(&self) -> Scope {
        Scope::Desk(self.desk.id.uuid())
    }

    /// Whether somebody holds a right here; what is confided asks for a role on this very desk.
    pub fn holds(&self, actor: &Actor, right: Right) -> bool {
        let within: &[Scope] = if right.is_confided() { &self.within[..1] } else { &self.within };
        actor.may(right, within)
    }

    /// Whoever asks, as one who receives here.
    pub fn mediator(&self, actor: &Actor) -> Option<&Mediator> {
        let account = actor.account();
        self.team.iter().find(|it| account == Some(it.account))
    }

    /// Whether this account receives here, seated in the team.
    pub(crate) fn receives(&self, account: Uuid) -> bool {
        self.team.iter().any(|it| it.account == account)
    }

    /// Those who receive in a session.
    pub fn receiving(&self, session: Uuid) -> impl Iterator<Item = &Mediator> {
        self.team.iter().filter(move |it| it.profile.sessions.contains(&session))
    }
}

/// The desk with this identifier, and who receives there: whoever has no role on it any more does not, wherever seated.
pub async fn load(tx: &Tx, id: Uuid, app: &App) -> Result<Option<Bureau>> {
    let Some(desk) = store::find(tx.connection(), id).await? else { return Ok(None) };
    let team = team::serving(tx, &[id]).await?;
    // Itself first: what is confided asks for that one alone.
    let mut within = vec![Scope::Desk(id)];
    within.extend(app.around(Scope::Territory(desk.territory)));
    Ok(Some(Bureau { desk, team, within }))
}

macro_rules! actions {
    ($($(#[$says:meta])* $name:ident = $($right:ident)|+;)+) => {$(
        $(#[$says])*
        pub struct $name;

        impl Action for $name {
            type Object = Bureau;
            type Key = (Uuid, App);

            async fn load(tx: &Tx, (id, app): (Uuid, App)) -> Result<Option<Bureau>> {
                load(tx, id, &app).await
            }

            fn allows(actor: &Actor, bureau: &Bureau) -> bool {
                $(bureau.holds(actor, Right::$right))||+
            }
        }
    )+};
}

actions! {
    /// To see a desk in the workspace.
    SeeDesk = RunDesks | Receive;
    /// To change what a desk is, and who receives when.
    ShapeDesk = RunDesks;
    /// To publish what was counted in a month, as the disclosure control let it through.
    PublishFigures = RunDesks;
    /// To receive people: appointments and queue.
    ReceivePeople = Receive;
}

/// Whether somebody runs a desk: what a list is narrowed to.
pub fn runs(actor: &Actor, app: &App, desk: &Desk) -> bool {
    let mut within = app.around(Scope::Territory(desk.territory));
    within.push(Scope::Desk(desk.id.uuid()));
    actor.may(Right::RunDesks, &within)
}

/// Somebody at the desks where they receive.
pub struct Oneself {
    pub account: Uuid,
    pub desks: Vec<Uuid>,
    pub seats: Vec<Mediator>,
}

/// To say in which languages one receives, and whether as a woman or a man: everybody of themselves alone.
pub struct DescribeOneself;

impl Action for DescribeOneself {
    type Object = Oneself;
    type Key = (Uuid, Vec<Uuid>);

    async fn load(tx: &Tx, (account, desks): Self::Key) -> Result<Option<Oneself>> {
        let mut seats = team::of_account(tx.connection(), account).await?;
        seats.retain(|it| desks.contains(&it.desk));
        Ok(Some(Oneself { account, desks, seats }))
    }

    fn allows(actor: &Actor, oneself: &Oneself) -> bool {
        let receives = |desk: &Uuid| actor.may(Right::Receive, &[Scope::Desk(*desk)]);
        actor.account() == Some(oneself.account) && !oneself.desks.is_empty() && oneself.desks.iter().all(receives)
    }
}

/// To make a desk in a territory: whoever runs desks there.
pub struct OpenDesk;

impl Action for OpenDesk {
    type Object = (Id<Territory>, Vec<Scope>);
    type Key = (Id<Territory>, Arc<Shelf>);

    async fn load(_: &Tx, (territory, shelf): Self::Key) -> Result<Option<Self::Object>> {
        let around = shelf.around(territory).into_iter().map(|it| Scope::Territory(it.id)).collect();
        Ok(shelf.territory(territory).map(|it| (it.id, around)))
    }

    fn allows(actor: &Actor, (_, around): &Self::Object) -> bool {
        actor.may(Right::RunDesks, around)
    }
}
