//! Other records that a record names, as rows of its form: the places of a service, the services of a guide's page.
//! A row only says whether it stays; one more is added among those that are offered.

use super::apply::Edit;
use super::typed::Typed;
use crate::guides::Guide;
use crate::services::{Service, ServiceAtLocation};
use kernel::Id;
use platform::msg;
use std::collections::HashSet;
use uuid::Uuid;

pub fn show(form: &mut Typed, group: &str, ids: impl Iterator<Item = Uuid>) {
    for (n, id) in ids.enumerate() {
        form.put(format!("{group}.{n}.of"), id.to_string());
    }
}

/// The records of a group of rows, whether they stay or go.
pub fn rows(typed: &Typed, group: &str) -> Vec<Uuid> {
    (0..typed.rows(group)).filter_map(|n| typed.get(&format!("{group}.{n}.of")).parse().ok()).collect()
}

fn gone(typed: &Typed, group: &str) -> HashSet<Uuid> {
    let rows = (0..typed.rows(group)).filter(|n| typed.has(&format!("{group}.{n}.gone"), "yes"));
    rows.filter_map(|n| typed.get(&format!("{group}.{n}.of")).parse().ok()).collect()
}

pub fn places(places: &mut Vec<ServiceAtLocation>, edit: &mut Edit<'_>) {
    let gone = gone(edit.typed, "place");
    places.retain(|it| !gone.contains(&it.location.uuid()));
    let typed = edit.typed.get("place.add");
    if typed.is_empty() {
        return;
    }
    match typed.parse::<Uuid>().ok() {
        Some(id) if places.iter().any(|it| it.location.uuid() == id) => {}
        Some(id) if edit.offered.contains(&id) => places.push(ServiceAtLocation::new(Id::from_uuid(id))),
        _ => edit.wrong("place.add", msg::field_choose()),
    }
}

pub fn services(guide: &mut Guide, edit: &Edit<'_>) {
    let gone = gone(edit.typed, "linked");
    guide.services.retain(|id: &Id<Service>| !gone.contains(&id.uuid()));
}
