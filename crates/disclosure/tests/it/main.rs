//! The control as its callers and its attackers see it.
//! The attackers share no code with the control: they read rows and published tables, nothing else.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod attacker;
mod examples;
mod hostile;
mod made_up;
mod properties;
