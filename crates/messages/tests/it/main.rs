//! Texts are refused when a reader of some language would miss something, and spoken with the grammar of each language.
//! Each refusal names the file, the line, the key and what to mend.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod building;
mod speaking;
