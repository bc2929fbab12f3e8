//! stub
mod model;
pub use model::*;
