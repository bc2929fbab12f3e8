//! Calls for cooperation: written by those who run the exchange, applied for by two institutions together, read by reviewers
//! without an interest, decided and told in letters. What decides who wins is fixed before a call opens.

pub mod application;
pub mod applications;
pub mod appraisal;
pub mod appraisals;
pub(crate) mod clock;
mod desk;
mod editor;
mod exports;
mod filing;
mod form;
pub(crate) mod indexed;
mod judging;
mod letters;
pub mod model;
mod office;
mod pages;
pub mod policy;
pub mod ranking;
mod reviewing;
pub mod rows;
pub mod spreading;
pub mod states;
pub mod store;
pub(crate) mod told;
mod views;
pub(crate) mod waiting;
mod words;

pub(crate) use form::suggested;

use crate::exchange::Exchange;
use kernel::Right::{Facilitate, ReadDrafts, ReviewPractices, Share};
use platform::Access::{May, Public};
use platform::Routes;
use std::sync::Arc;

/// All routes of calls. Institutions and those who run a call read the same pages of an application: each permit says who it lets in.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let (runs, shares, reads, reviews) = (May(Facilitate), May(Share), May(ReadDrafts), May(ReviewPractices));
    Routes::new()
        .get("/{lang}/exchange/calls", Public, pages::index)
        .get("/{lang}/exchange/calls/{id}", Public, pages::show)
        .api("/api/v1/exchange/calls", Public, pages::describe_list(), pages::list)
        .api("/api/v1/exchange/calls/{id}", Public, pages::describe_one(), pages::one)
        .get("/{lang}/work/exchange/calls", runs, desk::index)
        .get("/{lang}/work/exchange/calls/new", runs, editor::new)
        .post("/{lang}/work/exchange/calls", runs, editor::create)
        .get("/{lang}/work/exchange/calls/{id}", runs, desk::show)
        .get("/{lang}/work/exchange/calls/{id}/edit", runs, editor::edit)
        .post("/{lang}/work/exchange/calls/{id}", runs, editor::update)
        .post("/{lang}/work/exchange/calls/{id}/opening", runs, desk::opening)
        .post("/{lang}/work/exchange/calls/{id}/postponement", runs, desk::postponement)
        .post("/{lang}/work/exchange/calls/{id}/withdrawal", runs, desk::withdrawal)
        .post("/{lang}/work/exchange/calls/{id}/reviews", runs, judging::spread)
        .post("/{lang}/work/exchange/calls/{id}/decision", runs, desk::decision)
        .get("/{lang}/work/exchange/calls/{id}/applications.csv", runs, exports::csv)
        .get("/{lang}/work/exchange/calls/{id}/applications.xlsx", runs, exports::xlsx)
        .get("/{lang}/work/exchange/applications", shares, office::index)
        .get("/{lang}/work/exchange/applications/new", shares, filing::new)
        .post("/{lang}/work/exchange/applications", shares, filing::create)
        .get("/{lang}/work/exchange/applications/{id}", reads, office::show)
        .get("/{lang}/work/exchange/applications/{id}/edit", shares, filing::edit)
        .post("/{lang}/work/exchange/applications/{id}", shares, filing::update)
        .post("/{lang}/work/exchange/applications/{id}/submission", shares, office::submission)
        .post("/{lang}/work/exchange/applications/{id}/agreement", shares, office::agreement)
        .post("/{lang}/work/exchange/applications/{id}/return", shares, office::returned)
        .post("/{lang}/work/exchange/applications/{id}/taking-back", shares, office::taking_back)
        .post("/{lang}/work/exchange/applications/{id}/reviews", runs, judging::ask)
        .post("/{lang}/work/exchange/applications/{id}/decision", runs, judging::judge)
        .get("/{lang}/work/exchange/applications/{id}/letters/{party}", reads, letters::show)
        .get("/{lang}/work/exchange/applications/{id}/letters/{party}/letter.pdf", reads, letters::pdf)
        .get("/{lang}/work/exchange/appraisals", reviews, reviewing::index)
        .get("/{lang}/work/exchange/appraisals/{id}", reviews, reviewing::edit)
        .post("/{lang}/work/exchange/appraisals/{id}", reviews, reviewing::update)
        .post("/{lang}/work/exchange/appraisals/{id}/excuse", reviews, reviewing::excuse)
}
