//! The form as it shows a service: the same names and values that come back when nobody changes anything.
//! Hours and exceptions that the form cannot say are left out of it, and stay as they are.

use super::typed::{GROUPS, Typed, block, line};
use super::{capacities, costs, given, pictured, reach};
use crate::drafts::texts;
use crate::schedules::{Exception, Freq, Schedule};
use crate::services::{Service, Sex};
use crate::shelf::Shelf;
use jiff::civil::Time;
use kernel::Text;

/// The days of a week as RFC 5545 writes them.
pub const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The texts of several lines.
pub const BLOCKS: [&str; 8] = [
    "description",
    "alert",
    "application_process",
    "fees_description",
    "wait_time",
    "eligibility_description",
    "interpretation_services",
    "accreditations",
];

/// What a text says in the language it was written in.
pub fn said(text: Option<&Text>) -> &str {
    text.and_then(|text| text.version(text.source())).map(|version| version.value.as_str()).unwrap_or_default()
}

pub fn clock(time: Option<Time>) -> String {
    time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute())).unwrap_or_default()
}

/// The word that serde knows a value by.
pub fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The days of hours that the form can say: every week, without an end, on whole days of the week.
pub fn weekly(schedule: &Schedule) -> Option<Vec<&'static str>> {
    let plain = Schedule {
        id: schedule.id,
        timezone: schedule.timezone,
        wkst: schedule.wkst.clone(),
        freq: Some(Freq::Weekly),
        interval: schedule.interval.filter(|every| *every == 1),
        byday: schedule.byday.clone(),
        description: schedule.description.clone(),
        opens_at: schedule.opens_at,
        closes_at: schedule.closes_at,
        schedule_link: schedule.schedule_link.clone(),
        attending_type: schedule.attending_type.clone(),
        notes: schedule.notes.clone(),
        attributes: schedule.attributes.clone(),
        metadata: schedule.metadata.clone(),
        ..Schedule::default()
    };
    if plain != *schedule || schedule.opens_at.is_none() || schedule.closes_at.is_none() {
        return None;
    }
    let day = |code: &str| DAYS.into_iter().find(|known| known.eq_ignore_ascii_case(code.trim()));
    let days: Option<Vec<_>> = schedule.byday.as_deref()?.split(',').map(day).collect();
    days.filter(|days| !days.is_empty())
}

/// The hours of an exception that the form can say: closed, or the same span on each of its days.
pub fn plain_exception(exception: &Exception) -> Option<(String, String)> {
    exception.period.from?;
    match exception.hours.as_slice() {
        [] => Some((String::new(), String::new())),
        [only] => {
            let plain =
                Schedule { id: only.id, opens_at: only.opens_at, closes_at: only.closes_at, ..Schedule::default() };
            let said = (clock(only.opens_at), clock(only.closes_at));
            (plain == *only && !said.0.is_empty() && !said.1.is_empty()).then_some(said)
        }
        _ => None,
    }
}

impl Typed {
    /// The form of a service.
    pub fn of(service: &Service, shelf: &Shelf) -> Typed {
        let mut form = Typed::default();
        form.put("name", line(said(Some(&service.name))));
        for name in BLOCKS {
            form.put(name, block(said(texts::find(service, name).as_deref())));
        }
        form.put("url", line(service.url.as_deref().unwrap_or_default()));
        form.put("email", line(service.email.as_deref().unwrap_or_default()));
        form.put("due", service.freshness.due.map(|due| due.to_string()).unwrap_or_default());
        let documents = service.required_documents.iter().filter(|it| it.document.is_some());
        let documents: Vec<String> = documents.map(|it| line(said(it.document.as_ref()))).collect();
        form.put("documents", block(&documents.join("\n")));
        rows(&mut form, service);
        choices(&mut form, service, shelf);
        let shown = form.clone();
        form.note_what_is_shown(&GROUPS, &shown);
        form
    }
}

fn rows(form: &mut Typed, service: &Service) {
    reach::show_phones(form, &service.phones);
    reach::show_contacts(form, &service.contacts);
    costs::show_costs(form, &service.cost_options);
    capacities::show_capacities(form, &service.capacities);
    pictured::show_pictures(form, &service.pictures);
    let served = service.service_areas.iter().filter_map(|it| it.name.as_ref());
    let served: Vec<String> = served.map(|name| line(said(Some(name)))).collect();
    form.put("served", block(&served.join("\n")));
    given::show(form, "place", service.places.iter().map(|it| it.location.uuid()));
    show_hours(form, &service.schedules);
    let plain = service.exceptions.iter().filter_map(|it| Some((it, plain_exception(it)?)));
    for (n, (exception, (opens, closes))) in plain.enumerate() {
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        form.put(format!("exception.{n}.key"), texts::key(exception));
        form.put(format!("exception.{n}.from"), day(exception.period.from));
        form.put(format!("exception.{n}.to"), day(exception.period.to));
        form.put(format!("exception.{n}.opens"), opens);
        form.put(format!("exception.{n}.closes"), closes);
        form.put(format!("exception.{n}.note"), line(said(exception.note.as_ref())));
    }
}

fn choices(form: &mut Typed, service: &Service, shelf: &Shelf) {
    let terms: Vec<_> = service.terms().collect();
    for theme in shelf.themes.iter().filter(|theme| terms.contains(&theme.id)) {
        form.put("theme", theme.id.to_string());
    }
    let it = &service.eligibility;
    it.statuses.iter().for_each(|status| form.put("status", word(status)));
    it.family.iter().for_each(|family| form.put("family", word(family)));
    form.put("sex", it.sex.map(|sex| if sex == Sex::Women { "women" } else { "men" }).unwrap_or_default());
    form.put("age.minimum", it.minimum_age.map(|age| age.to_string()).unwrap_or_default());
    form.put("age.maximum", it.maximum_age.map(|age| age.to_string()).unwrap_or_default());
    form.put("level", it.language_level.as_deref().map(line).unwrap_or_default());
    service.languages.iter().filter_map(|it| it.code).for_each(|lang| form.put("spoken", lang.to_string()));
    if service.open_on_holidays {
        form.put("holidays", "open");
    }
}

/// Hours of each week, a row for each.
pub fn show_hours(form: &mut Typed, schedules: &[Schedule]) {
    let weekly = schedules.iter().filter_map(|it| Some((it, weekly(it)?)));
    for (n, (schedule, days)) in weekly.enumerate() {
        form.put(format!("hours.{n}.id"), schedule.id.to_string());
        for day in days {
            form.put(format!("hours.{n}.day"), day);
        }
        form.put(format!("hours.{n}.opens"), clock(schedule.opens_at));
        form.put(format!("hours.{n}.closes"), clock(schedule.closes_at));
        form.put(format!("hours.{n}.note"), line(said(schedule.notes.as_ref())));
    }
}
