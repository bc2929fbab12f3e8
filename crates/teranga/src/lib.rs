//! What is built beside the program, such as the bench, must know of it: its modules, and nothing else.

pub mod modules;
