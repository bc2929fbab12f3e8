//! Files that people give: pictures and documents, each kept for one object of one module.
//! Nothing is kept as it came unless its content says what it is, and nobody gets a file who may not read its object.

mod kind;
mod own;
mod picture;
mod prepare;
mod receive;
mod refusal;
mod serve;
mod shown;
mod store;
mod sweep;

pub use kind::{Allowed, Kind};
pub(crate) use own::AddedFiles;
pub use picture::Picture;
pub use prepare::{Prepared, prepare};
pub use receive::{Form, Limits, Upload, receive};
pub use refusal::{Refusal, Stop};
pub(crate) use serve::routes;
pub use shown::{Seen, document_address, hint, img};
pub use store::{File, Model, Owner, Owning, keep, of_owner};
pub(crate) use sweep::{SWEEP, sweep_worker};

use store::pieces::Model as Piece;

use crate::app::App;
use crate::cx::Cx;
use kernel::Result;
use uuid::Uuid;

/// Largest file, in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;
/// Largest body of a form with files, in bytes.
pub const LARGEST_BODY: usize = 32 * 1024 * 1024;
/// Most files of one object.
pub const MOST: u64 = 300;

/// A module that keeps files says of its objects who may read what. It is asked at every request: what a file's object
/// is, its file is, and neither can drift.
#[async_trait::async_trait]
pub trait Keeper: Send + Sync {
    /// The kinds of objects it answers for: `service`.
    fn kinds(&self) -> &'static [&'static str];

    /// Whether the public sees this file of the object, now.
    async fn shows(&self, app: &App, owner: &Owner, file: Uuid) -> Result<bool>;

    /// Whether somebody who has signed in may read it: a draft's, a group's.
    async fn opens(&self, cx: &Cx, owner: &Owner, file: Uuid) -> Result<bool>;

    /// Those of the object's files that anything still refers to: what is published, a draft, an older version.
    async fn needs(&self, app: &App, owner: &Owner, files: &[Uuid]) -> Result<Vec<Uuid>>;
}
