//! Where the reader is (breadcrumbs) and what comes after (pages of a list).
//! The current place is named with `aria-current`, never by colour alone.

use super::{Locale, icon, msg};
use maud::{Markup, html};

/// The pages of a list, from 1; `href` gives the address of a page.
pub struct Pages<'a> {
    pub current: u64,
    pub last: u64,
    pub href: &'a dyn Fn(u64) -> String,
}

/// The way from the home page to here; the last one has no address.
pub fn breadcrumbs(locale: &Locale, items: &[(String, Option<String>)]) -> Markup {
    html! {
        @if !items.is_empty() {
            nav class="crumbs" aria-label=(locale.t(&msg::breadcrumbs())) {
                ol {
                    @for (index, (label, href)) in items.iter().enumerate() {
                        li {
                            @if index > 0 { (icon("chevron-forward")) }
                            @match href {
                                Some(href) => a href=(href) { (label) },
                                None => span aria-current="page" { (label) },
                            }
                        }
                    }
                }
            }
        }
    }
}

pub fn pagination(locale: &Locale, pages: &Pages<'_>) -> Markup {
    let Pages { current, last, href } = pages;
    html! {
        @if *last > 1 {
            nav class="pages" aria-label=(locale.t(&msg::pagination())) {
                ul {
                    @if *current > 1 { li { a rel="prev" href=(href(current - 1)) { (icon("arrow-back")) (locale.t(&msg::page_previous())) } } }
                    @for page in shown(*current, *last) {
                        li {
                            @match page {
                                None => span class="gap" aria-hidden="true" { "…" },
                                Some(page) if page == *current => span aria-current="page" { (locale.number(page)) },
                                Some(page) => a href=(href(page)) aria-label=(locale.t(&msg::page_number(page))) { (locale.number(page)) },
                            }
                        }
                    }
                    @if current < last { li { a rel="next" href=(href(current + 1)) { (locale.t(&msg::page_next())) (icon("arrow-forward")) } } }
                }
            }
        }
    }
}

/// The ways to the pages beside one, of a list that is not counted in pages.
pub fn turns(locale: &Locale, before: Option<&str>, after: Option<&str>) -> Markup {
    html! {
        @if before.is_some() || after.is_some() {
            nav class="pages" aria-label={ (locale.t(&msg::page_previous())) " · " (locale.t(&msg::page_next())) } {
                ul {
                    @if let Some(href) = before { li { a rel="prev" href=(href) { (icon("arrow-back")) (locale.t(&msg::page_previous())) } } }
                    @if let Some(href) = after { li { a rel="next" href=(href) { (locale.t(&msg::page_next())) (icon("arrow-forward")) } } }
                }
            }
        }
    }
}

/// First, last and those around the current one; `None` where some are left out.
fn shown(current: u64, last: u64) -> Vec<Option<u64>> {
    let mut list = Vec::new();
    for page in 1..=last.min(100_000) {
        if page == 1 || page == last || page.abs_diff(current) <= 1 {
            list.push(Some(page));
        } else if list.last() != Some(&None) {
            list.push(None);
        }
    }
    list
}

#[cfg(test)]
mod tests {
    #[test]
    fn long_lists_are_shortened() {
        assert_eq!(super::shown(5, 9), [Some(1), None, Some(4), Some(5), Some(6), None, Some(9)]);
        assert_eq!(super::shown(1, 2), [Some(1), Some(2)]);
    }
}
