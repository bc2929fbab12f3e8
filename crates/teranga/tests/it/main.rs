//! Tests of the program as people run it: the real binary, in folders that vanish.
//! None waits for time to pass: each waits for what it waits for.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod backup;
mod desk;
mod doctor;
mod erasure;
mod figures;
mod groups;
mod import;
mod key;
mod kill;
#[path = "../../src/modules.rs"]
mod modules;
mod nodes;
mod practices;
mod program;
mod refusals;
mod routes;
mod serve;
mod site;
