//! Organisations in the workspace: their list, beginning one, and the form.
//! Everything else, from drafts to translations, is what any kind of record has.

mod kind;
pub mod pages;
