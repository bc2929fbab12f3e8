//! The review of an import: what each row would do, and the rows about which a person must say whether they are the same.
//! What is not decided is not written.

use super::super::likeness::{Blocks, NEARLY_SURE};
use super::super::{candidates, words};
use super::columns::Means;
use super::pages::proposed;
use super::read::Proposed;
use super::store::{Body, Decision, Import};
use crate::msg;
use directory::api::{self, Facts, Organisation, Shelf};
use kernel::Result;
use maud::{Markup, html};
use platform::forms::Sent;
use platform::ui::{self, Pages, Tone};
use platform::{Cx, Locale};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Rows on one page.
const PAGE: usize = 20;

/// For each row the likely ones, and the rows that repeat one before them.
pub type Compared = (Vec<Vec<(Uuid, f64)>>, BTreeMap<usize, u32>);

/// Compares every row with what is there, and with the rows before it.
pub fn compare(rows: &[Proposed], blocks: &Blocks, ids: &[Uuid]) -> Compared {
    let mut earlier = Blocks::default();
    let (mut likely, mut repeats) = (Vec::new(), BTreeMap::new());
    for (row, it) in rows.iter().enumerate() {
        let card = it.card();
        let found = blocks.likely(&card, candidates::MOST);
        likely.push(found.into_iter().filter_map(|(at, likeness)| Some((*ids.get(at)?, likeness))).collect());
        if let Some((before, _)) = earlier.likely(&card, 1).first().filter(|(_, likeness)| *likeness >= NEARLY_SURE) {
            repeats.insert(row, u32::try_from(*before).unwrap_or(u32::MAX));
        }
        earlier.add(&card);
    }
    (likely, repeats)
}

/// What is proposed before anybody has looked: nearly sure ones are the same, rows that repeat another are left.
pub fn first_guess(likely: &[(Uuid, f64)], repeats: bool) -> Option<Decision> {
    match likely.first() {
        _ if repeats => Some(Decision::Unsure),
        None => Some(Decision::New),
        Some((id, likeness)) if *likeness >= NEARLY_SURE => Some(Decision::Same { id: *id, take: Vec::new() }),
        // Somebody has to say.
        Some(_) => None,
    }
}

/// What differs between an organisation and a row: column, what is kept, what the sheet says.
pub fn differences(it: &Organisation, row: &Proposed) -> Vec<(Means, String, String)> {
    let kept = Facts::of(it);
    let text = |value: Option<String>| value.unwrap_or_default();
    let year = |value: Option<i32>| value.map(|it| it.to_string()).unwrap_or_default();
    let all = [
        (Means::Web, text(kept.website), text(row.facts.website.clone())),
        (Means::Email, text(kept.email), text(row.facts.email.clone())),
        (Means::Phone, text(kept.phone), text(row.facts.phone.clone())),
        (Means::Founded, year(kept.founded), year(row.facts.founded)),
    ];
    all.into_iter().filter(|(_, kept, sheet)| !sheet.is_empty() && kept != sheet).collect()
}

/// A page of the review.
pub async fn page(cx: &Cx, shelf: &Shelf, import: &Import, number: u64) -> Result<Markup> {
    let body = &import.body;
    let rows = proposed(cx, shelf, body);
    let last = rows.len().div_ceil(PAGE).max(1) as u64;
    let number = number.clamp(1, last);
    let first = (usize::try_from(number).unwrap_or(1) - 1) * PAGE;
    let shown: Vec<usize> = (first..rows.len().min(first + PAGE)).collect();
    let known: Vec<Uuid> =
        shown.iter().flat_map(|row| body.likely.get(*row).into_iter().flatten().map(|(id, _)| *id)).collect();
    let known: HashMap<Uuid, Organisation> =
        api::organisations(cx.app.db.read(), &known).await?.into_iter().map(|it| (it.id.uuid(), it)).collect();
    let locale = &cx.locale;
    let base = format!("/{}/work/network/imports/{}", cx.lang(), import.id);
    let href = |number: u64| format!("{base}?page={number}");
    Ok(html! {
        h1 { (locale.t(&msg::org_import_review())) }
        p class="lead" { (locale.t(&msg::org_import_review_lead())) }
        (summary(locale, body, &rows))
        p { a href={ (base) "?step=columns" } { (locale.t(&msg::org_import_back())) } }
        form class="form" method="post" action={ (base) "/decisions" } {
            input type="hidden" name="next" value=((number + 1).min(last));
            @for row in shown { (one(cx, shelf, body, row, &rows[row], &known)) }
            (ui::submit(&locale.t(&msg::org_import_keep())))
        }
        (ui::pagination(locale, &Pages { current: number, last, href: &href }))
        form class="stack panel-plain" method="post" action={ (base) "/confirmation" } {
            p { (locale.t(&msg::org_import_confirm_lead())) }
            (ui::submit(&locale.t(&msg::org_import_confirm())))
        }
    })
}

/// How many rows would do what.
fn summary(locale: &Locale, body: &Body, rows: &[Proposed]) -> Markup {
    let mut counts = [0_usize; 4];
    for (row, it) in rows.iter().enumerate() {
        let at = match body.decisions.get(&row) {
            _ if it.name.chars().count() < 2 => 3,
            Some(Decision::New) => 0,
            Some(Decision::Same { .. }) => 1,
            Some(Decision::Unsure) => 3,
            None => 2,
        };
        counts[at] += 1;
    }
    let [new, same, open, left] = counts;
    html! {
        ul class="standings" {
            li { (ui::badge(Tone::Ok, None, &locale.t(&msg::org_import_count_new(new)))) }
            li { (ui::badge(Tone::Info, None, &locale.t(&msg::org_import_count_same(same)))) }
            li { (ui::badge(Tone::Warn, None, &locale.t(&msg::org_import_count_open(open)))) }
            li { (ui::badge(Tone::Plain, None, &locale.t(&msg::org_import_count_left(left)))) }
        }
    }
}

fn one(cx: &Cx, shelf: &Shelf, body: &Body, row: usize, it: &Proposed, known: &HashMap<Uuid, Organisation>) -> Markup {
    let locale = &cx.locale;
    let number = body.rows.get(row).map_or(0, |(number, _)| *number);
    let field = format!("row-{row}");
    let decision = body.decisions.get(&row);
    let likely: Vec<_> = body
        .likely
        .get(row)
        .into_iter()
        .flatten()
        .filter_map(|(id, likeness)| Some((known.get(id)?, *likeness)))
        .collect();
    let chosen = |id: Uuid| matches!(decision, Some(Decision::Same { id: same, .. }) if *same == id);
    let home = it.home.and_then(|id| words::territory(locale, shelf, id)).unwrap_or_default();
    html! {
        fieldset class="field panel-plain" {
            legend { (locale.t(&msg::org_import_row(number))) " " bdi { (it.name) } @if !home.is_empty() { " · " (home) } }
            @if it.name.chars().count() < 2 { p class="error" { (ui::icon("warning")) (locale.t(&msg::org_import_no_name())) } }
            @for (means, word) in &it.unread { p class="hint" { (locale.t(&msg::org_import_unread(locale.t(&means.label()), word.as_str()))) } }
            @if let Some(other) = body.repeats.get(&row) {
                @let other = body.rows.get(*other as usize).map_or(0, |(number, _)| *number);
                p class="hint" { (locale.t(&msg::org_import_repeats(other))) }
            }
            label class="choice" { input type="radio" name=(field) value="new" checked[decision == Some(&Decision::New)]; span { (locale.t(&msg::org_import_new())) } }
            @for (organisation, likeness) in &likely { (same(cx, shelf, row, it, organisation, *likeness, chosen(organisation.id.uuid()))) }
            label class="choice" { input type="radio" name=(field) value="unsure" checked[decision == Some(&Decision::Unsure)]; span { (locale.t(&msg::org_import_unsure())) } }
        }
    }
}

/// One that may be the same, with what the sheet says differently.
fn same(
    cx: &Cx,
    shelf: &Shelf,
    row: usize,
    it: &Proposed,
    organisation: &Organisation,
    likeness: f64,
    chosen: bool,
) -> Markup {
    let locale = &cx.locale;
    let id = organisation.id;
    let place = organisation.territory.and_then(|id| words::territory(locale, shelf, id));
    let percent = (likeness * 100.0).round();
    html! {
        label class="choice" {
            input type="radio" name={ "row-" (row) } value=(id) checked[chosen];
            span { (locale.t(&msg::org_import_same())) " " bdi { (organisation.name.show(cx.lang()).value) } @if let Some(place) = place { " · " (place) } " (" (locale.t(&msg::org_import_alike(percent))) ")" }
        }
        @for (means, kept, sheet) in differences(organisation, it) {
            label class="choice" {
                input type="checkbox" name={ "take-" (row) "-" (id) } value=(means.as_str()) checked[kept.is_empty()];
                span { (locale.t(&means.label())) (locale.colon()) del { bdi { (kept) } } " " ins { bdi { (sheet) } } }
            }
        }
    }
}

/// Takes what was decided on a page into the body.
pub fn decided(body: &mut Body, sent: &Sent) {
    for row in 0..body.rows.len() {
        let decision = match sent.get(&format!("row-{row}")) {
            "" => continue,
            "new" => Decision::New,
            "unsure" => Decision::Unsure,
            id => {
                let likely = body.likely.get(row).into_iter().flatten();
                // Only what was proposed can be chosen.
                let Some((id, _)) = likely.into_iter().find(|(known, _)| known.to_string() == id) else { continue };
                let name = format!("take-{row}-{id}");
                let take =
                    sent.fields.iter().filter(|(known, _)| *known == name).filter_map(|(_, value)| Means::parse(value));
                Decision::Same { id: *id, take: take.collect() }
            }
        };
        body.decisions.insert(row, decision);
    }
}
