//! Forms whose fields are read one by one: as they were typed, or as they would be typed for what is kept already.
//! Reading never fails; what must be mended is said beside the field it belongs to.

mod form;
mod sent;
mod typed;
mod wrong;

pub use form::Form;
pub use sent::Sent;
pub use typed::Typed;
pub use wrong::Wrong;
