//! The addresses of a place and its position, as rows and fields of its form.
//! A row that says what was shown is left alone, to the byte.

use super::position;
use crate::locations::{Address, Location, LocationType};
use crate::msg;
use crate::shelf::Shelf;
use crate::work::editor::apply::Edit;
use crate::work::editor::shown::said;
use crate::work::editor::typed::{Typed, line};
use kernel::{Id, Territory, Text};
use platform::Locale;

/// The parts of a row that are typed.
const PARTS: [&str; 6] = ["line", "more", "postal", "city", "state", "country"];
/// Kilometres from the middle of its territory from which a point is asked about.
const FAR: f64 = 100.0;
/// Kilometres from every territory from which a point may have been written the wrong way round.
const ASTRAY: f64 = 400.0;

fn cells(it: &Address) -> [String; 6] {
    [
        line(said(Some(&it.address_1))),
        line(said(it.address_2.as_ref())),
        line(&it.postal_code),
        line(said(Some(&it.city))),
        line(said(Some(&it.state_province))),
        line(&it.country),
    ]
}

pub fn show(form: &mut Typed, it: &Location) {
    for (n, address) in it.addresses.iter().enumerate() {
        form.put(format!("address.{n}.id"), address.id.to_string());
        for (part, cell) in PARTS.into_iter().zip(cells(address)) {
            form.put(format!("address.{n}.{part}"), cell);
        }
    }
    let degrees = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    form.put("point.latitude", degrees(it.latitude));
    form.put("point.longitude", degrees(it.longitude));
}

pub fn addresses(before: &[Address], edit: &mut Edit<'_>) -> Vec<Address> {
    let mut after = Vec::new();
    for n in 0..edit.typed.rows("address") {
        let typed = edit.typed;
        let field = |part: &str| format!("address.{n}.{part}");
        let typed_cells = PARTS.map(|part| typed.get(&field(part)).to_owned());
        let known = before.iter().find(|it| it.id.to_string() == typed.get(&field("id")));
        if let Some(known) = known.filter(|known| cells(known) == typed_cells) {
            after.push(known.clone());
            continue;
        }
        let [street, more, postal, city, state, country] = typed_cells;
        if street.is_empty() {
            if known.is_none() && !(postal.is_empty() && city.is_empty()) {
                edit.wrong(field("line"), platform::msg::field_required());
            }
            continue;
        }
        if city.is_empty() {
            edit.wrong(field("city"), platform::msg::field_required());
        }
        if !Locale::countries().any(|code| code == country) {
            edit.wrong(field("country"), platform::msg::field_choose());
        }
        for (part, words) in
            [("line", &street), ("more", &more), ("postal", &postal), ("city", &city), ("state", &state)]
        {
            edit.short(words, &field(part));
        }
        let text = |words: &str| Text::new(edit.lang, words);
        let mut address = known.cloned().unwrap_or_else(|| Address {
            id: Id::new(),
            attention: None,
            address_1: text(&street),
            address_2: None,
            city: text(&city),
            region: None,
            state_province: text(&state),
            postal_code: String::new(),
            country: String::new(),
            address_type: LocationType::Physical,
            attributes: Vec::new(),
            metadata: Vec::new(),
        });
        let minor = edit.minor;
        for (slot, words) in
            [(&mut address.address_1, street), (&mut address.city, city), (&mut address.state_province, state)]
        {
            if line(said(Some(slot))) != words {
                slot.rewrite(words, minor);
            }
        }
        edit.note(&mut address.address_2, &more, &field("more"));
        (address.postal_code, address.country) = (postal, country);
        after.push(address);
    }
    after
}

/// Both or neither, in degrees, as typed or as pasted. A point in the middle of the ocean is a mistake, and so is one that
/// would lie in a territory the other way round.
pub fn point(it: &mut Location, edit: &mut Edit<'_>) {
    let Some((latitude, longitude)) = typed_point(edit) else { return };
    if let (Some(latitude), Some(longitude)) = (latitude, longitude) {
        if latitude.abs() < 0.001 && longitude.abs() < 0.001 {
            return edit.wrong("point.latitude", msg::point_zero());
        }
        let centres = || edit.shelf.territories.iter().filter_map(|it| it.centre);
        let nearest = |point| centres().map(|it| kilometres(it, point)).min_by(f64::total_cmp);
        let there = nearest((latitude, longitude)).is_some_and(|far| far > ASTRAY);
        if there && nearest((longitude, latitude)).is_some_and(|near| near <= FAR) {
            return edit.wrong("point.latitude", msg::point_swapped());
        }
    }
    (it.latitude, it.longitude) = (latitude, longitude);
}

/// What was typed, or pasted; none where something is to mend.
fn typed_point(edit: &mut Edit<'_>) -> Option<(Option<f64>, Option<f64>)> {
    let pasted = edit.typed.get("point.paste");
    if !pasted.is_empty() {
        let found = position::read(pasted);
        if found.is_none() {
            edit.wrong("point.paste", msg::point_paste_wrong());
        }
        return found.map(|(latitude, longitude)| (Some(latitude), Some(longitude)));
    }
    let read = |field: &str, most: f64| -> Result<Option<f64>, ()> {
        match edit.typed.get(field).replace(',', ".").trim() {
            "" => Ok(None),
            typed => typed.parse::<f64>().ok().filter(|value| value.abs() <= most).map(Some).ok_or(()),
        }
    };
    let (latitude, longitude) = (read("point.latitude", 90.0), read("point.longitude", 180.0));
    for (field, value) in [("point.latitude", &latitude), ("point.longitude", &longitude)] {
        if value.is_err() {
            edit.wrong(field, platform::msg::field_invalid_number());
        }
    }
    let (latitude, longitude) = (latitude.ok()?, longitude.ok()?);
    match (latitude, longitude) {
        (Some(_), None) => edit.wrong("point.longitude", platform::msg::field_required()),
        (None, Some(_)) => edit.wrong("point.latitude", platform::msg::field_required()),
        both => return Some(both),
    }
    None
}

/// How far a point is from the middle of its territory, where that is farther than one would think.
pub fn far(shelf: &Shelf, territory: Option<Id<Territory>>, point: Option<(f64, f64)>) -> Option<f64> {
    let centre = territory.and_then(|id| shelf.around(id).iter().find_map(|it| it.centre))?;
    Some(kilometres(centre, point?)).filter(|far| *far > FAR)
}

/// The distance on a sphere (haversine).
fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (from, to) = (a.0.to_radians(), b.0.to_radians());
    let (high, wide) = ((to - from) / 2.0, (b.1 - a.1).to_radians() / 2.0);
    let h = high.sin().powi(2) + from.cos() * to.cos() * wide.sin().powi(2);
    2.0 * 6_371.0 * h.sqrt().asin()
}

#[cfg(test)]
mod tests {
    #[test]
    fn tunis_is_sixty_kilometres_from_bizerte() {
        let far = super::kilometres((36.8065, 10.1815), (37.2744, 9.8739));
        assert!((55.0..62.0).contains(&far), "{far}");
    }
}
