//! What a service consists of, from its rows: when, where, for how much, what to bring, how many places.
//! Older schedules (a weekday and hours) become weekly ones; older holidays become dated exceptions.

use super::assembly::FromRow;
use super::cells::Cells;
use super::values;
use crate::hsds::tables::Table;
use crate::schedules::{Exception, Freq, Schedule};
use crate::services::{Capacity, CostOption, RequiredDocument, ServiceArea, ServiceAtLocation, Unit};
use kernel::{Id, Period, Text};

impl FromRow for Schedule {
    const TABLE: Table = Table::Schedule;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let numbers =
            |column| cells.parsed(column, "a list of numbers", |text| values::numbers(text).then(|| text.to_owned()));
        let byday = cells.parsed("byday", "a list of days (MO,TU)", values::byday);
        // Older files name the days and leave the frequency out.
        let freq = cells.choice("freq").or((byday.is_some() && !cells.own()).then_some(Freq::Weekly));
        Some(Schedule {
            id: cells.id(),
            valid_from: cells.date("valid_from"),
            valid_to: cells.date("valid_to"),
            dtstart: cells.date("dtstart"),
            timezone: cells.number_within("timezone", -24.0..=24.0),
            until: cells.date("until"),
            count: cells.whole("count"),
            wkst: cells.parsed("wkst", "a day (MO)", |text| values::weekday(text).map(str::to_owned)),
            freq,
            interval: cells.whole("interval"),
            byday,
            byweekno: numbers("byweekno"),
            bymonthday: numbers("bymonthday"),
            byyearday: numbers("byyearday"),
            description: cells.text("description"),
            opens_at: cells.time("opens_at"),
            closes_at: cells.time("closes_at"),
            schedule_link: cells.url("schedule_link"),
            attending_type: cells.string("attending_type"),
            notes: cells.text("notes"),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for Exception {
    const TABLE: Table = Table::HolidaySchedule;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let (from, to) = (cells.date("start_date"), cells.date("end_date"));
        let Some((from, to)) = from.or(to).zip(to.or(from)) else {
            cells.reject("start_date", "has no date");
            return None;
        };
        let hours = Schedule {
            id: Id::from_uuid(cells.all.derived(&format!("hours@{}", cells.id))),
            freq: Some(Freq::Weekly),
            byday: Some("MO,TU,WE,TH,FR,SA,SU".to_owned()),
            opens_at: cells.time("opens_at"),
            closes_at: cells.time("closes_at"),
            ..Schedule::default()
        };
        let closed =
            cells.raw("closed").is_some_and(|word| matches!(&*word.to_lowercase(), "true" | "t" | "1" | "yes" | "y"));
        let hours = if closed || hours.opens_at.is_none() { Vec::new() } else { vec![hours] };
        Some(Exception { period: Period::new(from, to), hours, note: None })
    }
}

impl FromRow for ServiceArea {
    const TABLE: Table = Table::ServiceArea;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        Some(ServiceArea {
            id: cells.id(),
            name: cells.text("name"),
            description: cells.text("description"),
            extent: cells.string("extent"),
            extent_type: cells.string("extent_type"),
            uri: cells.url("uri"),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for ServiceAtLocation {
    const TABLE: Table = Table::ServiceAtLocation;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let raw = cells.required("location_id")?;
        if !cells.all.knows(Table::Location, &raw) {
            cells.reject("location_id", format!("there is no location «{}»", super::cells::shortened(&raw)));
            return None;
        }
        Some(ServiceAtLocation {
            id: cells.id(),
            location: Id::from_uuid(cells.all.uuid(Table::Location, &raw)),
            description: cells.text("description"),
            service_areas: cells.all.parts(cells),
            contacts: cells.all.parts(cells),
            phones: cells.all.parts(cells),
            schedules: cells.all.parts(cells),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for RequiredDocument {
    const TABLE: Table = Table::RequiredDocument;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        Some(RequiredDocument {
            id: cells.id(),
            document: cells.text("document"),
            uri: cells.url("uri"),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for CostOption {
    const TABLE: Table = Table::CostOption;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let amount = cells.number("amount");
        let currency = cells.parsed("currency", "a currency code (ISO 4217)", |text| {
            let fits = text.len() == 3 && text.chars().all(|c| c.is_ascii_alphabetic());
            fits.then(|| if cells.own() { text.to_owned() } else { text.to_ascii_uppercase() })
        });
        Some(CostOption {
            id: cells.id(),
            valid_from: cells.date("valid_from"),
            valid_to: cells.date("valid_to"),
            option: cells.text("option"),
            currency,
            amount,
            amount_description: cells.text("amount_description"),
            free: cells.extra("free").unwrap_or(!cells.own() && amount == Some(0.0)),
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

impl FromRow for Capacity {
    const TABLE: Table = Table::ServiceCapacity;
    fn from_row(cells: &Cells<'_>) -> Option<Self> {
        let (available, updated) = (cells.number("available"), cells.timestamp("updated"));
        if available.is_none() || updated.is_none() {
            cells.reject(if available.is_none() { "available" } else { "updated" }, "is missing or cannot be read");
            return None;
        }
        Some(Capacity {
            id: cells.id(),
            unit: unit(cells),
            available: available?,
            maximum: cells.number("maximum"),
            description: cells.text("description"),
            updated: updated?,
            attributes: cells.all.parts(cells),
            metadata: cells.all.parts(cells),
        })
    }
}

/// What a capacity counts. A unit that is not told is «places».
fn unit(cells: &Cells<'_>) -> Unit {
    if let Some(unit) = cells.extra("unit") {
        return unit;
    }
    let raw = cells.raw("unit_id");
    let row = raw.and_then(|raw| cells.all.rows.of(Table::Unit).iter().find(|row| &*row.id == raw));
    if let (Some(raw), None) = (raw, row) {
        cells.mend("unit_id", format!("there is no unit «{}»", super::cells::shortened(raw)));
    }
    let id = cells.all.uuid(Table::Unit, raw.unwrap_or("places"));
    let Some(row) = row else {
        let name = Text::new(cells.lang, "places");
        return Unit {
            id: Id::from_uuid(id),
            name,
            scheme: None,
            identifier: None,
            uri: None,
            attributes: vec![],
            metadata: vec![],
        };
    };
    let cells = Cells::new(cells.all, row, id);
    Unit {
        id: cells.id(),
        name: cells.text("name").unwrap_or_else(|| Text::new(cells.lang, "places")),
        scheme: cells.string("scheme"),
        identifier: cells.string("identifier"),
        uri: cells.url("uri"),
        attributes: cells.all.parts(&cells),
        metadata: cells.all.parts(&cells),
    }
}
