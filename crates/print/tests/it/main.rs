//! Tests of the printed sheets through the public interface only.
//! Invariant: what readers' tools see (words, fonts, pages) is what the caller gave.

mod brochures;
mod hostile;
mod pdfs;
mod posters;
mod samples;
