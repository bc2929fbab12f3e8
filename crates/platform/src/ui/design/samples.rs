//! The larger samples of the page `/design`: lists with filters, a service, a form that came back, tables, a map.
//! Invented, and the same in every language, so that pictures of the page can be compared.

use crate::ui::*;
use crate::{Locale, msg};
use kernel::{Lang, Shown, Standing};
use maud::{Markup, html};

const THEMES: [&str; 14] = [
    "orientation",
    "papers",
    "health",
    "mental-health",
    "education",
    "language-classes",
    "work",
    "housing",
    "food",
    "legal",
    "protection",
    "family",
    "social",
    "culture",
];

pub(super) fn welcome(locale: &Locale) -> Markup {
    let name = locale.t(&msg::ui_sample_emergency());
    let look = Search { action: "#main", suggestions: Some("/design/suggestions"), ..Search::default() };
    html! {
        (hero(&locale.t(&msg::site_name()), html! { (locale.t(&msg::ui_promise())) }, search(locale, &look)))
        (emergency(locale, &[("197", html! { (name) }), ("190", html! { (name) })]))
    }
}

pub(super) fn texts(locale: &Locale) -> Markup {
    let other =
        if locale.lang == Lang::FR { (Lang::AR, "مركز الصحة") } else { (Lang::FR, "Centre de santé") };
    let own = locale.t(&msg::ui_sample_name());
    let shown = |standing| Shown { value: own.as_str(), lang: locale.lang, standing };
    html! {
        ul {
            @for standing in [Standing::Current, Standing::Stale, Standing::Machine] { li { (text(locale, shown(standing))) } }
            li { (text(locale, Shown { value: other.1, lang: other.0, standing: Standing::Fallback })) }
        }
        (block(locale, Shown { value: "<p>Centro de salud</p>", lang: Lang::ES, standing: Standing::Fallback }))
    }
}

fn card(locale: &Locale) -> Card<'static> {
    Card {
        title: html! { (locale.t(&msg::ui_sample_name())) },
        level: 3,
        href: "#service",
        icon: Some("health"),
        badges: html! { (status(locale, true, None)) (badge(Tone::Info, None, &locale.t(&msg::ui_free()))) },
        summary: html! { (locale.t(&msg::ui_sample_summary())) },
        facts: vec![
            Fact { icon: "map-pin", label: locale.t(&msg::ui_map_show()), value: html! { "La Marsa" } },
            Fact {
                icon: "language",
                label: locale.t(&msg::ui_spoken()),
                value: html! { (locale.language_name(Lang::AR)) },
            },
        ],
        actions: html! { a class="btn" href="tel:+21670000000" { (icon("phone")) bdi { "+216 70 000 000" } } },
        key: Some("a"),
    }
}

pub(super) fn lists(locale: &Locale) -> Markup {
    let choice = |name, label: String, chosen| Choice { name, value: "1".into(), label, chosen, count: Some(12) };
    let form = Filters {
        action: "#main",
        groups: vec![
            Group::Boxes {
                legend: locale.t(&msg::filters()),
                choices: vec![
                    choice("free", locale.t(&msg::ui_free()), true),
                    choice("accessible", locale.t(&msg::ui_accessible()), false),
                ],
            },
            Group::Select {
                name: "language",
                label: locale.t(&msg::ui_spoken()),
                choices: vec![
                    choice("language", locale.t(&msg::filter_any()), false),
                    choice("language", locale.language_name(Lang::AR), true),
                ],
            },
        ],
        active: 2,
        ..Filters::default()
    };
    let chips = [locale.t(&msg::ui_free()), locale.language_name(Lang::AR)]
        .map(|label| Chip { label: label.to_string(), remove: "#main".into() });
    let tile = |name: &&'static str| Tile {
        name: html! { (locale.t(&msg::ui_sample_name())) },
        icon: name,
        href: "#main".into(),
        count: Some("12".into()),
    };
    html! {
        (tiles(&THEMES.iter().map(tile).collect::<Vec<_>>()))
        div class="with-filters" {
            (filters(locale, &form))
            div class="stack" {
                (active_filters(locale, &chips, "#main"))
                (cards(false, &[card(locale), card(locale)]))
                (pagination(locale, &Pages { current: 5, last: 9, href: &|page| format!("#page-{page}") }))
                (turns(locale, Some("#before"), Some("#after")))
            }
        }
    }
}

pub(super) fn service(locale: &Locale) -> Markup {
    let words = || html! { (locale.t(&msg::ui_sample_words())) };
    let day = |name: String, spans: &[&str], today| Day {
        name,
        spans: spans.iter().map(|it| (*it).to_owned()).collect(),
        today,
        note: None,
    };
    let week = [
        day(locale.t(&msg::ui_sample_day()), &["08:30–12:30", "14:00–17:00"], false),
        day(locale.t(&msg::ui_sample_next_day()), &["08:30–12:30"], true),
        day(locale.t(&msg::ui_sample_last_day()), &[], false),
    ];
    html! {
        div id="service" {
            (rows(&[
                Row { icon: "people", label: locale.t(&msg::ui_sample_who()), content: words() },
                Row { icon: "bring", label: locale.t(&msg::ui_sample_bring()), content: words() },
                Row { icon: "cost", label: locale.t(&msg::ui_sample_cost()), content: html! { (locale.t(&msg::ui_free())) } },
                Row { icon: "clock", label: locale.t(&msg::ui_hours()), content: hours(locale, &locale.t(&msg::ui_hours()), &week) },
            ]))
        }
    }
}

pub(super) fn form(locale: &Locale) -> Markup {
    let (label, hint, error) =
        (locale.t(&msg::ui_sample_field()), locale.t(&msg::ui_sample_hint()), locale.t(&msg::ui_sample_error()));
    let (free, women, any) = (locale.t(&msg::ui_free()), locale.t(&msg::ui_women()), locale.t(&msg::filter_any()));
    let spoken = locale.t(&msg::ui_spoken());
    let email = locale.t(&msg::ui_sample_email());
    html! {
        form class="form" method="post" action="#main" {
            (super::super::forms::summary(locale, &[("message", &error)], false))
            (textarea(locale, Field { name: "message", label: &label, hint: Some(&hint), error: Some(&error), required: true, ..Field::default() }))
            (field(locale, Field { name: "email", label: &email, kind: Kind::Email, autocomplete: Some("email"), ..Field::default() }))
            (select(locale, Select { name: "spoken", label: &spoken, required: true, options: &[("", &any, true), ("1", &free, false)], ..Select::default() }))
            (checkboxes(locale, Choices { name: "for", label: &spoken, options: &[("1", &free, true), ("2", &women, false)], ..Choices::default() }))
            (radios(locale, Choices { name: "one", label: &spoken, hint: Some(&hint), error: Some(&error), required: true, options: &[("1", &free, false), ("2", &women, true)] }))
            (trap(locale, "website"))
            (submit(&locale.t(&msg::send())))
        }
    }
}

pub(super) fn tables(locale: &Locale) -> Markup {
    let (name, number) = (locale.t(&msg::ui_services()), locale.t(&msg::ui_sample_number()));
    let line = |count: u64| vec![html! { (locale.t(&msg::ui_sample_name())) }, html! { (locale.number(count)) }];
    html! {
        (table(&name, &[Column { label: &name, number: false }, Column { label: &number, number: true }], &[line(1234), line(56)]))
        (steps(&[html! { (locale.t(&msg::ui_sample_step())) }, html! { (locale.t(&msg::ui_sample_step_next())) }]))
    }
}

pub(super) fn maps(locale: &Locale) -> Markup {
    let title = locale.t(&msg::site_name());
    html! {
        (map(locale, &Map { src: "/design/places.json", label: &locale.t(&msg::ui_design_maps()), place: Some((36.88, 10.32)), ..Map::default() }))
        form method="get" action="#main" { input type="hidden" name="lat"; input type="hidden" name="lon"; (near_button(locale)) }
        (share(locale, &Share { title: &title, url: "https://teranga.example/fr/la-marsa", pdf: Some("#main") }))
    }
}
