//! The map beside a list, and the button that asks where the reader is.
//! A map is fetched only when asked for (it weighs more than the page), and the list always says the same.

use super::{Locale, icon, msg};
use maud::{Markup, html};

/// A map of what a GeoJSON address lists.
#[derive(Default)]
pub struct Map<'a> {
    /// A FeatureCollection of points with the properties `title`, `href` and `key` (that of the card beside it).
    pub src: &'a str,
    /// What it shows, for who cannot see it.
    pub label: &'a str,
    /// Address template of map tiles, `https://…/{z}/{x}/{y}.png`, when the installation has a tile server.
    pub tiles: Option<&'a str>,
    /// Who must be named for the tiles.
    pub attribution: Option<&'a str>,
    /// Latitude and longitude of one place: adds a link for the device's own map program.
    pub place: Option<(f64, f64)>,
}

pub fn map(locale: &Locale, it: &Map<'_>) -> Markup {
    html! {
        section class="map-frame" aria-label=(it.label) {
            p class="cluster" {
                button class="btn" type="button" hidden data-map-open { (icon("map")) (locale.t(&msg::ui_map_show())) }
                @if let Some((lat, lon)) = it.place {
                    a class="btn btn-quiet" href={ "geo:" (lat) "," (lon) "?q=" (lat) "," (lon) } { (icon("route")) (locale.t(&msg::ui_map_directions())) }
                }
            }
            div class="map" hidden data-map data-src=(it.src) data-tiles=[it.tiles] data-attribution=[it.attribution]
                data-zoom-in=(locale.t(&msg::ui_map_closer())) data-zoom-out=(locale.t(&msg::ui_map_farther()))
                data-failed=(locale.t(&msg::ui_map_failed())) {}
        }
    }
}

/// Asks the device's position when pressed (never before), puts it in the `lat` and `lon` fields of the form around it
/// and sends the form. Hidden where there are no scripts.
pub fn near_button(locale: &Locale) -> Markup {
    html! {
        button class="btn" type="button" hidden data-near data-refused=(locale.t(&msg::ui_near_refused()))
            data-waiting=(locale.t(&msg::ui_near_waiting())) { (icon("locate")) (locale.t(&msg::ui_near())) }
    }
}
