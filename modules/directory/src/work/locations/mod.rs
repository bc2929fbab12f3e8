//! Places in the workspace: their list, beginning one, and the form with address, position and access.
//! What a confidential place withholds is shown to those alone who may write it.

mod address;
mod kind;
pub mod pages;
mod position;
