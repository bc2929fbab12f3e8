//! The filters of a results page, with what each would leave, and those in force.
//! What is offered is what the search has counted; a filter in force can always be taken off.

use super::pages::Results;
use super::wanted::Wanted;
use crate::msg;
use crate::taxonomies::TaxonomyTerm;
use crate::visit::Visit;
use jiff::ToSpan;
use kernel::Lang;
use maud::{Markup, html};
use platform::ui::{self, Chip, Choice, Filters, Group};
use search::Order;

/// The same words without any filter.
pub fn cleared(wanted: &Wanted) -> Wanted {
    Wanted { words: wanted.words.clone(), ..Wanted::default() }
}

/// The form.
pub fn form(visit: &Visit, results: &Results, action: &str) -> Markup {
    let wanted = &results.wanted;
    let mut groups = vec![
        Group::Select { name: "open", label: visit.t(&msg::filter_open()), choices: openings(visit, wanted) },
        Group::Select { name: "language", label: visit.t(&msg::filter_language()), choices: languages(visit, results) },
        Group::Boxes { legend: visit.t(&msg::filter_theme()), choices: themes(visit, results) },
        Group::Select { name: "for", label: visit.t(&msg::filter_for()), choices: audiences(visit, results) },
        Group::Boxes { legend: visit.t(&msg::filter_more()), choices: conditions(visit, results) },
        Group::Select { name: "order", label: visit.t(&msg::order()), choices: orders(visit, wanted) },
    ];
    if wanted.near.is_some() {
        groups.push(Group::Select {
            name: "km",
            label: visit.t(&msg::filter_distance()),
            choices: distances(visit, wanted),
        });
    }
    let kept = wanted.parameters(false).into_iter().filter(|(name, _)| matches!(*name, "q" | "lat" | "lon")).collect();
    html! {
        div class="stack" {
            @if wanted.near.is_none() {
                form method="get" action=(action) {
                    @for (name, value) in wanted.parameters(false) { input type="hidden" name=(name) value=(value); }
                    input type="hidden" name="lat"; input type="hidden" name="lon";
                    (ui::near_button(visit.locale()))
                }
            }
            (ui::filters(visit.locale(), &Filters { action, kept, groups, active: wanted.active() }))
        }
    }
}

fn choice(
    name: &'static str,
    value: impl Into<String>,
    label: String,
    chosen: bool,
    count: Option<u64>,
) -> Choice<'static> {
    Choice { name, value: value.into(), label, chosen, count }
}

/// The values that a facet has among the results, and how often.
fn counts<'a>(results: &'a Results, name: &str) -> &'a [(String, u64)] {
    results.found.facets.get(name).map_or(&[], Vec::as_slice)
}

fn count(results: &Results, name: &str, value: &str) -> u64 {
    counts(results, name).iter().find(|(it, _)| it == value).map_or(0, |(_, count)| *count)
}

fn themes(visit: &Visit, results: &Results) -> Vec<Choice<'static>> {
    let chosen = &results.wanted.themes;
    let shown =
        visit.shelf.themes.iter().filter(|it| count(results, "theme", &it.code) > 0 || chosen.contains(&it.code));
    let one = |theme: &TaxonomyTerm| {
        let label = visit.show(&theme.name).value.clone();
        choice("theme", &theme.code, label, chosen.contains(&theme.code), Some(count(results, "theme", &theme.code)))
    };
    shown.map(one).collect()
}

/// At any time, now, or on one of the next seven days.
fn openings(visit: &Visit, wanted: &Wanted) -> Vec<Choice<'static>> {
    let any = !wanted.open_now && wanted.open_on.is_none();
    let mut choices = vec![
        choice("open", "", visit.t(&msg::filter_open_any()), any, None),
        choice("open", "now", visit.t(&msg::open_now_title()), wanted.open_now, None),
    ];
    choices.extend((0..7).map(|n| {
        let day = visit.now.date().saturating_add(n.days());
        let label = if n == 0 { visit.t(&msg::today()) } else { visit.locale().day_and_date(day) };
        let chosen = !wanted.open_now && wanted.open_on == Some(day);
        choice("open", day.to_string(), visit.t(&msg::filter_open_on(label)), chosen, None)
    }));
    choices
}

fn languages(visit: &Visit, results: &Results) -> Vec<Choice<'static>> {
    let wanted = results.wanted.language;
    let any = choice("language", "", visit.t(&platform::msg::filter_any()), wanted.is_none(), None);
    let spoken = counts(results, "language").iter().filter_map(|(tag, count)| {
        let lang: Lang = tag.parse().ok()?;
        Some(choice("language", tag, visit.locale().language_name(lang), wanted == Some(lang), Some(*count)))
    });
    std::iter::once(any).chain(spoken).collect()
}

fn audiences(visit: &Visit, results: &Results) -> Vec<Choice<'static>> {
    let wanted = results.wanted.audience.as_deref();
    let anybody = choice("for", "", visit.t(&msg::for_anybody()), wanted.is_none(), None);
    let named = counts(results, "for").iter().filter_map(|(word, count)| {
        Some(choice("for", word, audience(visit, word)?, wanted == Some(word), Some(*count)))
    });
    std::iter::once(anybody).chain(named).collect()
}

fn conditions(visit: &Visit, results: &Results) -> Vec<Choice<'static>> {
    let wanted = &results.wanted;
    vec![
        choice("free", "1", visit.t(&msg::cost_free()), wanted.free, Some(count(results, "free", "yes"))),
        choice(
            "accessible",
            "1",
            visit.t(&msg::accessibility()),
            wanted.accessible,
            Some(count(results, "accessible", "yes")),
        ),
    ]
}

fn orders(visit: &Visit, wanted: &Wanted) -> Vec<Choice<'static>> {
    let mut orders = vec![(Order::Relevance, "", msg::order_relevance()), (Order::Name, "name", msg::order_name())];
    if wanted.near.is_some() {
        orders.push((Order::Distance, "distance", msg::order_distance()));
    }
    orders
        .into_iter()
        .map(|(order, value, label)| choice("order", value, visit.t(&label), wanted.order == order, None))
        .collect()
}

fn distances(visit: &Visit, wanted: &Wanted) -> Vec<Choice<'static>> {
    let any = choice("km", "", visit.t(&msg::filter_distance_any()), wanted.within_km.is_none(), None);
    let within = [1.0, 2.0, 5.0, 10.0, 25.0].into_iter().map(|km: f64| {
        let label = visit.t(&msg::filter_within(visit.locale().distance(km * 1000.0)));
        choice("km", km.to_string(), label, wanted.within_km == Some(km), None)
    });
    std::iter::once(any).chain(within).collect()
}

/// The filters in force, each with the address without it.
pub fn chips(visit: &Visit, wanted: &Wanted) -> Vec<Chip> {
    let without = |change: &dyn Fn(&mut Wanted)| {
        let mut other = Wanted { page: 0, ..wanted.clone() };
        change(&mut other);
        visit.href(&other.rest())
    };
    let mut chips = Vec::new();
    let mut add = |label: String, remove: String| chips.push(Chip { label, remove });
    for code in &wanted.themes {
        let label = visit.shelf.theme(code).map_or(code.clone(), |theme| visit.show(&theme.name).value.clone());
        add(label, without(&|it| it.themes.retain(|theme| theme != code)));
    }
    if let Some(lang) = wanted.language {
        add(visit.locale().language_name(lang), without(&|it| it.language = None));
    }
    if wanted.open_now {
        add(visit.t(&msg::open_now_title()), without(&|it| it.open_now = false));
    } else if let Some(day) = wanted.open_on {
        add(visit.t(&msg::filter_open_on(visit.locale().day_and_date(day))), without(&|it| it.open_on = None));
    }
    if wanted.free {
        add(visit.t(&msg::cost_free()), without(&|it| it.free = false));
    }
    if wanted.accessible {
        add(visit.t(&msg::accessibility()), without(&|it| it.accessible = false));
    }
    if let Some(word) = &wanted.audience {
        add(audience(visit, word).unwrap_or_else(|| word.clone()), without(&|it| it.audience = None));
    }
    if let (Some(km), Some(_)) = (wanted.within_km, wanted.near) {
        add(visit.t(&msg::filter_within(visit.locale().distance(km * 1000.0))), without(&|it| it.within_km = None));
    }
    chips
}

/// Whom a word of the filter «who it is for» names; `None` for a word we do not know.
pub fn audience(visit: &Visit, word: &str) -> Option<String> {
    Some(visit.t(&match word {
        "women" => msg::for_women(),
        "men" => msg::for_men(),
        "children" => msg::for_children(),
        "pregnant" => msg::for_pregnant(),
        "single-parent" => msg::for_single_parent(),
        "unaccompanied-minor" => msg::for_unaccompanied_minor(),
        "young" => msg::for_young(),
        "asylum-seeker" => msg::for_asylum_seeker(),
        "refugee" => msg::for_refugee(),
        "resident" => msg::for_resident(),
        "undocumented" => msg::for_undocumented(),
        "student" => msg::for_student(),
        "worker" => msg::for_worker(),
        "returnee" => msg::for_returnee(),
        _ => return None,
    }))
}
