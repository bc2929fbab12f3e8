//! Tests of what every module stands on, on both databases.
//! They use a module of their own, so that they hold whatever the real modules do.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod backup;
mod backup_hostile;
mod doctor;
mod figures;
mod files;
mod jobs;
mod mail;
mod sample;
