//! Figures: the one place of the product where counts become public, as tables, charts and files.
//! A [`Figure`] is made of released tables alone, so nothing that is shown, drawn or exported says more than was released.

mod chart;
mod examination;
mod figure;
mod files;
mod paper;
pub mod periods;
pub mod releases;
mod report;
mod sums;
mod table;

pub use disclosure::{Cell, Counts, Loss, Published, Table};
pub use examination::examine;
pub use figure::{Column, Figure, Heading, Line, Words};
pub use files::described;
pub use paper::Around;
pub use periods::{Month, Period, Step};
pub use releases::{Drawn, Rows, Series};
pub use report::Report;
