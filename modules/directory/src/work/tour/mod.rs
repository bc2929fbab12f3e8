//! The tour of the workspace: six pages that show how a text reaches the public. It is offered until somebody has closed it,
//! and can be taken again. Nothing in it is real: its pictures are made of the components of the real pages.

pub mod pages;
mod pictures;
pub mod store;

pub use pages::greeting;
