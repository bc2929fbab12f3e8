//! Taking a page along: share, print, PDF, QR code.
//! Buttons that need scripts stay hidden without them; the QR code carries the page's address and nothing else.

use super::{Locale, dialog, dialog_link, icon, msg};
use maud::{Markup, PreEscaped, html};
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// What can be taken along.
#[derive(Default)]
pub struct Share<'a> {
    pub title: &'a str,
    /// The full address of the page.
    pub url: &'a str,
    /// The address of its PDF.
    pub pdf: Option<&'a str>,
}

pub fn share(locale: &Locale, it: &Share<'_>) -> Markup {
    let code = qr(locale, it.url);
    html! {
        div class="share" {
            button class="btn btn-quiet" type="button" hidden data-share data-title=(it.title) data-url=(it.url)
                data-copied=(locale.t(&msg::link_copied())) { (icon("share")) (locale.t(&msg::share())) }
            button class="btn btn-quiet" type="button" hidden data-print { (icon("print")) (locale.t(&msg::print())) }
            @if let Some(pdf) = it.pdf { a class="btn btn-quiet" href=(pdf) { (icon("download")) (locale.t(&msg::ui_pdf())) } }
            @if code.is_some() { (dialog_link("qr", "qr", &locale.t(&msg::ui_qr()))) }
        }
        @if let Some(code) = code {
            (dialog(locale, "qr", &locale.t(&msg::ui_qr()), html! { p { (locale.t(&msg::ui_qr_how())) } div class="qr" { (code) } }))
        }
    }
}

/// A QR code as inline SVG, with the quiet zone of four modules that the standard asks for; `None` when the text is
/// too long for one.
pub fn qr(locale: &Locale, address: &str) -> Option<Markup> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (index, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            // Writing to a String cannot fail.
            let _ = write!(path, "M{} {}h1v1h-1z", index % width + 4, index / width + 4);
        }
    }
    let side = width + 8;
    let label = locale.t(&msg::ui_qr_label());
    Some(html! {
        svg viewBox={ "0 0 " (side) " " (side) } role="img" aria-label=(label) shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path fill="#000" d=(PreEscaped(path)) {}
        }
    })
}
