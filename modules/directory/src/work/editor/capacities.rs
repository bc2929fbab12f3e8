//! How many places a service has, as rows of its form.
//! What is changed is said of today; what is not keeps the day of which it was said.

use super::apply::Edit;
use super::costs::{number, positive};
use super::shown::said;
use super::typed::{Typed, line};
use crate::services::{Capacity, Unit};
use jiff::tz::TimeZone;
use kernel::{Id, Text};
use platform::msg;

/// The parts of a row that are typed.
const PLACES: [&str; 4] = ["unit", "available", "maximum", "note"];

fn left(capacity: &Capacity) -> [String; 4] {
    [
        line(said(Some(&capacity.unit.name))),
        number(Some(capacity.available)),
        number(capacity.maximum),
        line(said(capacity.description.as_ref())),
    ]
}

pub fn show_capacities(form: &mut Typed, capacities: &[Capacity]) {
    for (n, capacity) in capacities.iter().enumerate() {
        form.put(format!("capacity.{n}.id"), capacity.id.to_string());
        for (part, cell) in PLACES.into_iter().zip(left(capacity)) {
            form.put(format!("capacity.{n}.{part}"), cell);
        }
    }
}

pub fn capacities(before: &[Capacity], edit: &mut Edit<'_>) -> Vec<Capacity> {
    let mut after = Vec::new();
    // What is said today is said of today.
    let Ok(today) = edit.today.to_zoned(TimeZone::UTC) else { return before.to_vec() };
    for n in 0..edit.typed.rows("capacity") {
        let typed = edit.typed;
        let field = |part: &str| format!("capacity.{n}.{part}");
        let cells = PLACES.map(|part| typed.get(&field(part)).to_owned());
        let known = before.iter().find(|it| it.id.to_string() == typed.get(&field("id")));
        if let Some(known) = known.filter(|known| left(known) == cells) {
            after.push(known.clone());
            continue;
        }
        let [unit, available, maximum, note] = cells;
        if available.is_empty() {
            if known.is_none() && !(unit.is_empty() && maximum.is_empty() && note.is_empty()) {
                edit.wrong(field("available"), msg::field_required());
            }
            continue;
        }
        if unit.is_empty() {
            edit.wrong(field("unit"), msg::field_required());
        }
        let lang = edit.lang;
        let mut capacity = known.cloned().unwrap_or_else(|| Capacity {
            id: Id::new(),
            unit: Unit {
                id: Id::new(),
                name: Text::new(lang, unit.clone()),
                scheme: None,
                identifier: None,
                uri: None,
                attributes: Vec::new(),
                metadata: Vec::new(),
            },
            available: 0.0,
            maximum: None,
            description: None,
            updated: today.timestamp(),
            attributes: Vec::new(),
            metadata: Vec::new(),
        });
        if line(said(Some(&capacity.unit.name))) != unit {
            capacity.unit.name.rewrite(unit, edit.minor);
        }
        if number(Some(capacity.available)) != available {
            capacity.available = positive(edit, &available, &field("available"), 1e6).unwrap_or_default();
        }
        if number(capacity.maximum) != maximum {
            capacity.maximum = positive(edit, &maximum, &field("maximum"), 1e6);
        }
        if capacity.maximum.is_some_and(|most| most < capacity.available) {
            edit.wrong(field("maximum"), msg::field_too_small(capacity.available));
        }
        edit.note(&mut capacity.description, &note, &field("note"));
        capacity.updated = today.timestamp();
        after.push(capacity);
    }
    after
}
