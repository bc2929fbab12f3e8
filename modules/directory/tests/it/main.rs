//! Tests of the directory as its readers meet it, on both databases.
//! Laid out like what they test.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod archiving;
mod batches;
mod confidential;
mod demo;
mod drafts;
mod freshness;
mod guides;
mod hsds_api;
mod imports;
mod inbox;
mod kinds;
mod links;
mod nodes;
mod pages;
mod paging;
mod paper;
mod picking;
mod pictures;
mod replies;
mod reports;
mod routes;
mod sealed;
mod search;
mod setup;
mod tour;
mod translating;
