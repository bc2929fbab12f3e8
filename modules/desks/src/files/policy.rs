//! Who may do what with a file: whoever keeps it, those it is shared with, and the coordinator of its desk. A role on the
//! desk must be in force for each of them; no right on the territory or the network opens anything.

use super::model::File;
use super::{sharing, store};
use crate::policy::{Bureau, load};
use kernel::{Actor, Result, Right};
use platform::{Action, App, Tx};
use uuid::Uuid;

/// A file with everything that decides who may do what to it.
#[derive(Debug)]
pub struct Held {
    pub file: File,
    pub bureau: Bureau,
    /// The accounts of those it is shared with.
    pub shared: Vec<Uuid>,
    /// What is sealed.
    pub(super) row: super::rows::files::Model,
}

impl Held {
    /// Whether this actor answers for the desk's files.
    pub fn coordinates(&self, actor: &Actor) -> bool {
        self.bureau.holds(actor, Right::ReadFiles)
    }

    /// Whether this actor keeps it.
    pub fn keeps(&self, actor: &Actor) -> bool {
        self.bureau.holds(actor, Right::Receive) && self.file.keeper.is_some() && actor.account() == self.file.keeper
    }

    fn sees(&self, actor: &Actor) -> bool {
        let shared = || actor.account().is_some_and(|it| self.shared.contains(&it));
        self.coordinates(actor) || self.keeps(actor) || self.bureau.holds(actor, Right::Receive) && shared()
    }
}

macro_rules! of_file {
    ($($(#[$says:meta])* $name:ident = $rule:expr;)+) => {$(
        $(#[$says])*
        pub struct $name;

        impl Action for $name {
            type Object = Held;
            /// Its desk, itself, and the instance.
            type Key = (Uuid, Uuid, App);

            async fn load(tx: &Tx, (desk, id, app): Self::Key) -> Result<Option<Held>> {
                held(tx, desk, id, &app).await
            }

            fn allows(actor: &Actor, held: &Held) -> bool {
                held.file.state.holds() && ($rule)(held, actor)
            }
        }
    )+};
}

of_file! {
    /// To read a file.
    SeeFile = Held::sees;
    /// To write into a file: notes, consents, what was confided; to share it, close it, hand it over.
    KeepFile = Held::sees;
    /// To erase a file.
    EraseFile = |held: &Held, actor: &Actor| held.coordinates(actor) || held.keeps(actor);
    /// To see who read a file.
    SeeReads = Held::coordinates;
}

async fn held(tx: &Tx, desk: Uuid, id: Uuid, app: &App) -> Result<Option<Held>> {
    let Some(row) = store::row(tx, id).await?.filter(|it| it.desk == desk) else { return Ok(None) };
    let Some(bureau) = load(tx, desk, app).await? else { return Ok(None) };
    let shared = sharing::shared_with(tx, id).await?;
    Ok(Some(Held { file: store::file(&row)?, bureau, shared, row }))
}

/// To open a file at a desk: whoever receives there.
pub struct OpenFile;

impl Action for OpenFile {
    type Object = Bureau;
    type Key = (Uuid, App);

    async fn load(tx: &Tx, (id, app): Self::Key) -> Result<Option<Bureau>> {
        load(tx, id, &app).await
    }

    fn allows(actor: &Actor, bureau: &Bureau) -> bool {
        bureau.holds(actor, Right::Receive)
    }
}

/// To see the state of one's own file, withdraw consents, have a copy, ask for its end: whoever has its code.
pub struct OwnFile;

impl Action for OwnFile {
    type Object = Held;
    /// The code as it was typed, and the instance.
    type Key = (String, App);

    async fn load(tx: &Tx, (code, app): Self::Key) -> Result<Option<Held>> {
        let Some(row) = store::by_code(tx, &code).await? else { return Ok(None) };
        let (desk, id) = (row.desk, row.id);
        held(tx, desk, id, &app).await
    }

    fn allows(_: &Actor, held: &Held) -> bool {
        held.file.state.holds()
    }
}
