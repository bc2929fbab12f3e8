//! Tests of the directory as its readers meet it, on both databases.
//! Laid out like what they test.

mod confidential;
mod demo;
mod hsds_api;
mod imports;
mod nodes;
mod pages;
mod paper;
mod reports;
mod routes;
mod search;
