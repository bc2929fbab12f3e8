//! What a page needs to be shown without network: the words of the offline pages, and the page that reads the copies.
//! `web/scripts/offline.js` fills this page from the bundle; it knows no word that is not given here.

use super::{Locale, icon, msg};
use maud::{Markup, html};

/// The words of the offline pages, for the member `words` of a territory's bundle.
pub fn words(locale: &Locale) -> Vec<(&'static str, String)> {
    vec![
        ("accessible", locale.t(&msg::ui_accessible())),
        ("any", locale.t(&msg::ui_any())),
        ("apply", locale.t(&msg::ui_filters_apply())),
        ("call", locale.t(&msg::ui_call())),
        ("closed", locale.t(&msg::ui_closed())),
        ("closedNow", locale.t(&msg::ui_closed_now())),
        ("copy", locale.t(&msg::ui_offline_copy("%date%"))),
        ("emergency", locale.t(&msg::ui_emergency())),
        ("filters", locale.t(&msg::ui_filters())),
        ("found", locale.t(&msg::ui_offline_found("%count%"))),
        ("free", locale.t(&msg::ui_free())),
        ("guides", locale.t(&msg::ui_guides())),
        ("hours", locale.t(&msg::ui_hours())),
        ("here", locale.t(&msg::ui_breadcrumbs())),
        ("nothing", locale.t(&msg::ui_offline_nothing())),
        ("openNow", locale.t(&msg::ui_open_now())),
        ("search", locale.t(&msg::ui_search())),
        ("searchLabel", locale.t(&msg::ui_search_label())),
        ("services", locale.t(&msg::ui_services())),
        ("spoken", locale.t(&msg::ui_spoken())),
        ("theme", locale.t(&msg::ui_theme_label())),
        ("themes", locale.t(&msg::ui_themes())),
        ("today", locale.t(&msg::ui_today())),
        ("women", locale.t(&msg::ui_women())),
    ]
}

/// The body of `/{lang}/offline`, with the script `offline`. As it stands it says that nothing is kept; the script
/// lists the copies, or shows the page asked for from one of them.
pub fn offline(locale: &Locale) -> Markup {
    html! {
        div class="stack" data-offline {
            span class="arch" { (icon("offline")) }
            h1 { (locale.t(&msg::ui_offline())) }
            p class="lead" data-offline-lead hidden { (locale.t(&msg::ui_offline_lead())) }
            ul class="cards cards-wide" data-offline-list hidden {}
            p class="lead" data-offline-none { (locale.t(&msg::ui_offline_none())) }
            p { a class="btn btn-primary" href="" data-offline-retry { (locale.t(&msg::ui_offline_retry())) } }
        }
    }
}
