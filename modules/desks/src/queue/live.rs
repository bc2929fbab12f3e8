//! Parts of pages that follow the queue by themselves, while the page stays where it is. Without scripts the page is loaded
//! again. Whoever reads a queue that way is in the audit trail too, once a day and node.

use crate::msg;
use jiff::civil::Date;
use maud::{Markup, html};
use platform::Locale;
use platform::accounts::secrets;
use platform::ui;
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// Days of readers that are remembered at most; who is forgotten is written down again.
const MOST: usize = 10_000;

/// Accounts that have read the queue of a desk on a day.
#[derive(Default)]
pub struct Readers(Mutex<HashSet<(Uuid, Uuid, Date)>>);

impl Readers {
    /// Whether it is the first time that this node knows of.
    pub fn is_first(&self, account: Uuid, desk: Uuid, day: Date) -> bool {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() > MOST {
            known.clear();
        }
        known.insert((account, desk, day))
    }
}

/// What tells one state of a part from another.
pub fn tag(part: &Markup) -> String {
    secrets::hash(&part.0)[..16].to_owned()
}

/// A part of a page that is asked for again every few milliseconds at `href`, and what is said while nothing answers.
pub fn part(locale: &Locale, href: &str, every: u32, tag: &str, part: &Markup) -> Markup {
    html! {
        div class="live-lost" role="alert" {
            div hidden data-live-lost { (ui::notice(ui::Tone::Warn, false, html! { p { (locale.t(&msg::queue_lost())) } })) }
        }
        div class="stack" data-live=(href) data-every=(every) data-tag=(tag) { (part) }
    }
}

/// Without scripts, the page is loaded again after these seconds.
pub fn again(seconds: u32) -> Markup {
    html! { noscript { meta http-equiv="refresh" content=(seconds); } }
}
