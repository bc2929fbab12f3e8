//! Tests of the printed sheets through the public interface only.
//! Invariant: what readers' tools see (words, fonts, pages) is what the caller gave.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod brochures;
mod bulletins;
mod hostile;
mod papers;
mod pdfs;
mod posters;
mod samples;
