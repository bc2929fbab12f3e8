//! Asking to join: a public form, a link by which the asker follows it, and a list from which a secretariat decides.
//! Nothing becomes an organisation before somebody who manages people there has said yes.

mod ask;
mod decide;
pub mod store;
mod told;
mod work;

pub use ask::{create, follow, new};
pub use decide::{approve, refuse};
pub use store::forget;
pub use told::kinds;
pub use work::{index, show};
