//! Setting up a desk: who may, what is refused and said, and what the public sees then.
