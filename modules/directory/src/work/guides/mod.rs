//! Guides in the workspace: the tree of a territory, a form for each page, and help with Markdown.
//! Everything else, from drafts to translations, is what any kind of record has.

pub mod creation;
mod form;
mod kind;
pub mod markdown;
pub mod position;
pub mod tree;
