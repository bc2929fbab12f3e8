//! What a page needs to be shown without network: the words of the offline pages, and the page that reads the copies.
//! `web/scripts/offline.js` fills this page from the bundle; it knows no word that is not given here.

use super::{Locale, Page, document, icon, msg};
use crate::assets::url;
use kernel::Lang;
use maud::{Markup, html};

/// The words of the offline pages, for the member `words` of a territory's bundle.
pub fn words(locale: &Locale) -> Vec<(&'static str, String)> {
    vec![
        ("accessible", locale.t(&msg::ui_accessible())),
        ("any", locale.t(&msg::filter_any())),
        ("apply", locale.t(&msg::filters_apply())),
        ("call", locale.t(&msg::ui_call())),
        ("closed", locale.t(&msg::ui_closed())),
        ("closedNow", locale.t(&msg::ui_closed_now())),
        ("copy", locale.t(&msg::ui_offline_copy("%date%"))),
        ("emergency", locale.t(&msg::ui_emergency())),
        ("filters", locale.t(&msg::filters())),
        ("found", locale.t(&msg::ui_offline_found("%count%"))),
        ("free", locale.t(&msg::ui_free())),
        ("guides", locale.t(&msg::ui_guides())),
        ("hours", locale.t(&msg::ui_hours())),
        ("here", locale.t(&msg::breadcrumbs())),
        ("nothing", locale.t(&msg::ui_offline_nothing())),
        ("openNow", locale.t(&msg::ui_open_now())),
        // With its region, because `ar` alone would write other digits than the server does.
        ("locale", messages::number::regional(locale.lang).to_string()),
        ("next", locale.t(&msg::page_next())),
        ("pages", locale.t(&msg::pagination())),
        ("previous", locale.t(&msg::page_previous())),
        ("search", locale.t(&msg::search_submit())),
        ("searchLabel", locale.t(&msg::search_label())),
        ("services", locale.t(&msg::ui_services())),
        ("spoken", locale.t(&msg::ui_spoken())),
        ("theme", locale.t(&msg::ui_theme_label())),
        ("themes", locale.t(&msg::ui_themes())),
        ("today", locale.t(&msg::ui_today())),
        ("women", locale.t(&msg::ui_women())),
    ]
}

/// The document `/{lang}/offline`. As it stands it says that nothing is kept; the script
/// lists the copies, or shows the page asked for from one of them.
pub fn offline(locale: &Locale) -> Markup {
    let body = html! {
        div class="stack" data-offline {
            span class="arch" { (icon("offline")) }
            h1 { (locale.t(&msg::offline_title())) }
            p class="lead" data-offline-lead hidden { (locale.t(&msg::ui_offline_lead())) }
            ul class="cards cards-wide" data-offline-list hidden {}
            p class="lead" data-offline-none { (locale.t(&msg::ui_offline_none())) }
            p { a class="btn btn-primary" href="" data-offline-retry { (locale.t(&msg::retry())) } }
        }
    };
    let alternates = Lang::INTERFACE.iter().map(|lang| (*lang, format!("/{lang}"))).collect();
    document(&Page {
        alternates,
        unlisted: true,
        scripts: &["offline"],
        ..Page::new(locale, locale.t(&msg::offline_title()), body)
    })
}

/// The web application manifest of a language, `/{lang}/manifest.webmanifest`, with which a phone offers to put the
/// site on its home screen.
pub fn manifest(locale: &Locale) -> serde_json::Value {
    let home = format!("/{}", locale.lang);
    serde_json::json!({
        "id": home, "start_url": home, "scope": "/", "display": "minimal-ui",
        "name": locale.t(&msg::site_name()), "short_name": locale.t(&msg::site_name()), "description": locale.t(&msg::site_tagline()),
        "lang": locale.lang, "dir": locale.dir().as_str(), "background_color": "#fcf9f4", "theme_color": "#f6efe6",
        "icons": [
            { "src": url("teranga.svg"), "type": "image/svg+xml", "sizes": "any" },
            { "src": url("teranga-192.png"), "type": "image/png", "sizes": "192x192", "purpose": "any maskable" },
            { "src": url("teranga-512.png"), "type": "image/png", "sizes": "512x512", "purpose": "any maskable" },
        ],
    })
}
