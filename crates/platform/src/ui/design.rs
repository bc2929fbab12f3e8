//! The living page `/design`: every component in every state, in the reader's language.
//! The accessibility tests read this page, so a component that is not on it is not tested.

mod samples;

use super::{ICONS, Locale, Page, Tone, badge, document, icon, msg, notice};
use kernel::Lang;
use maud::{Markup, html};
use messages::Message;

/// The whole document.
pub fn design(locale: &Locale) -> Markup {
    let title = locale.t(&msg::ui_design_title());
    let alternates = Lang::INTERFACE.iter().map(|lang| (*lang, format!("/{lang}/design"))).collect();
    document(&Page {
        alternates,
        breadcrumbs: vec![(locale.t(&msg::home()), Some(format!("/{}", locale.lang))), (title.clone(), None)],
        links: vec![(locale.t(&msg::footer_design()), format!("/{}/design", locale.lang))],
        scripts: &["suggest", "near"],
        ..Page::new(locale, title, body(locale))
    })
}

fn body(locale: &Locale) -> Markup {
    html! {
        h1 { (locale.t(&msg::ui_design_title())) }
        p class="lead" { (locale.t(&msg::ui_design_lead())) }
        (samples::welcome(locale))
        (section(locale, msg::ui_design_colours(), colours()))
        (section(locale, msg::ui_design_typography(), typography(locale)))
        (section(locale, msg::ui_design_pictograms(), pictograms()))
        (section(locale, msg::ui_design_buttons(), buttons(locale)))
        (section(locale, msg::ui_design_notices(), notices(locale)))
        (section(locale, msg::ui_design_texts(), samples::texts(locale)))
        (section(locale, msg::ui_design_lists(), samples::lists(locale)))
        (section(locale, msg::ui_design_service(), samples::service(locale)))
        (section(locale, msg::ui_design_forms(), samples::form(locale)))
        (section(locale, msg::ui_design_tables(), samples::tables(locale)))
        (section(locale, msg::ui_design_maps(), samples::maps(locale)))
    }
}

fn section(locale: &Locale, title: Message, content: Markup) -> Markup {
    html! { section class="section stack" { h2 { (locale.t(&title)) } (content) } }
}

fn colours() -> Markup {
    html! { ul class="tiles" { @for name in ["health", "papers", "education", "family"] { li { span class="arch" { (icon(name)) } } } } }
}

fn typography(locale: &Locale) -> Markup {
    let words = locale.t(&msg::ui_sample_words());
    html! {
        p class="lead" { (words) }
        div class="prose" {
            h3 { (locale.t(&msg::ui_sample_name())) }
            p { (words) " " a href="#main" { (locale.t(&msg::ui_sample_back())) } }
            ul { li { (words) } li { (words) } }
            blockquote { p { (words) } }
        }
        p class="soft" { (words) }
    }
}

fn pictograms() -> Markup {
    html! { div class="cluster" { @for name in ICONS { (icon(name)) } } }
}

fn buttons(locale: &Locale) -> Markup {
    let send = locale.t(&msg::send());
    let words = locale.t(&msg::ui_free());
    html! {
        div class="cluster" {
            button class="btn btn-primary" type="button" { (send) }
            button class="btn" type="button" { (icon("send")) (send) }
            button class="btn btn-quiet" type="button" { (send) }
            button class="btn btn-danger" type="button" { (locale.t(&msg::remove())) }
            button class="btn" type="button" disabled { (send) }
        }
        a class="btn btn-primary" href="tel:197" { (icon("phone")) (locale.t(&msg::ui_call())) " " bdi { "197" } }
        div class="cluster" {
            (badge(Tone::Plain, None, &words)) (badge(Tone::Info, Some("info"), &words)) (badge(Tone::Ok, Some("check"), &words))
            (badge(Tone::Warn, Some("warning"), &words)) (badge(Tone::Bad, Some("close"), &words))
            (super::status(locale, true, None)) (super::status(locale, false, None))
        }
    }
}

fn notices(locale: &Locale) -> Markup {
    let words = locale.t(&msg::ui_sample_words());
    html! {
        @for tone in [Tone::Info, Tone::Ok, Tone::Warn, Tone::Bad] { (notice(tone, false, html! { p { (words) } })) }
        p class="strip strip-offline" { (icon("offline")) " " (locale.t(&msg::ui_sample_offline())) }
        (super::empty("search", &locale.t(&msg::ui_offline_nothing()), html! { p { (words) } }, html! { a class="btn" href="#main" { (locale.t(&msg::filters_clear())) } }))
    }
}
