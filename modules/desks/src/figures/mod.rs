//! Figures of desks: what was counted in a month, as the disclosure control let it through, for those who run desks and,
//! once a desk has published the month, for everybody. No page counts visits: all read what was drawn up once.

pub mod board;
pub mod counting;
pub mod demo;
pub mod drawing;
mod files;
pub mod gaps;
mod gaps_pages;
mod measures;
mod method;
mod public;
mod publication;
pub mod store;
pub mod turn_round;
mod work;

use crate::known::Desks;
use kernel::Right::{RunDesks, Write};
use platform::Access::{May, Public};
use platform::Routes;
use platform::figures::Series;
use std::sync::Arc;

/// Everything that is drawn up here.
pub const ALL: [&Series; 5] =
    [&counting::VISITS, &counting::NEEDS, &counting::SESSIONS, &counting::SEARCHES, &turn_round::REFERRALS];

/// The routes of figures and gaps.
pub fn routes() -> Routes<Arc<Desks>> {
    Routes::new()
        .get("/{lang}/work/figures", May(RunDesks), work::show)
        .get("/{lang}/work/figures/method", May(RunDesks), method::work)
        .get("/{lang}/work/figures/figures.csv", May(RunDesks), work::csv)
        .get("/{lang}/work/figures/figures.xlsx", May(RunDesks), work::xlsx)
        .get("/{lang}/work/figures/figures.pdf", May(RunDesks), work::pdf)
        .get("/{lang}/work/figures/figures.json", May(RunDesks), work::json)
        .get("/{lang}/work/figures/{id}/months/{month}", May(RunDesks), publication::show)
        .post("/{lang}/work/figures/{id}/months/{month}/publication", May(RunDesks), publication::publish)
        .get("/{lang}/work/gaps", May(Write), gaps_pages::index)
        .get("/{lang}/work/gaps/{territory}/{theme}", May(Write), gaps_pages::show)
        .get("/{lang}/{territory}/desks/figures", Public, public::show)
        .get("/{lang}/{territory}/desks/figures/method", Public, method::public)
        .get("/{lang}/{territory}/desks/figures/figures.csv", Public, public::csv)
        .get("/{lang}/{territory}/desks/figures/figures.xlsx", Public, public::xlsx)
        .get("/{lang}/{territory}/desks/figures/figures.pdf", Public, public::pdf)
        .api("/api/figures/{territory}/desks", Public, files::described(), public::json)
}
