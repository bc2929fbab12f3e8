//! The team of a desk: who receives, by whose word, and who never reads what is confided there.
