//! What the codec promises, tried on the standard's own examples, a real directory, invented records and hostile files.
//! Tests that need the shared data say so when it is not there.
