//! The form of a meeting, and of a series of them.
//! What calendars cannot hold (an hour that does not exist, a length without end) is refused here.

use super::model::{Item, Meeting};
use super::recurrence::{Rhythm, dates};
use super::store;
use crate::groups::labels::options;
use crate::groups::model::Group;
use crate::msg;
use jiff::ToSpan;
use jiff::tz::TimeZone;
use kernel::{Id, Result};
use maud::{Markup, html};
use messages::Message;
use platform::Cx;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Field, Kind};
use uuid::Uuid;

/// Points of an agenda at most, and rows offered beyond those that are filled.
const ITEMS: usize = 40;
const MORE_ROWS: usize = 3;
/// Meetings that other forms offer.
const OFFERED: u64 = 30;

fn rhythm(it: Rhythm) -> Message {
    match it {
        Rhythm::Weekly => msg::groups_every_week(),
        Rhythm::Fortnightly => msg::groups_every_fortnight(),
        Rhythm::First => msg::groups_every_first(),
        Rhythm::Second => msg::groups_every_second(),
        Rhythm::Third => msg::groups_every_third(),
        Rhythm::Fourth => msg::groups_every_fourth(),
        Rhythm::Last => msg::groups_every_last(),
    }
}

/// What was typed as a meeting, or none with what must be mended.
pub fn read(cx: &Cx, group: &Group, typed: &Typed, before: Option<&Meeting>, wrong: &mut Wrong) -> Option<Meeting> {
    let title = typed.line("title", 200);
    wrong.required(cx, "title", !title.is_empty());
    let date = wrong.date(cx, typed, "date");
    if typed.get("date").is_empty() {
        wrong.required(cx, "date", false);
    }
    let time = typed.time("time");
    if time.is_none() {
        wrong.add("time", cx.locale.t(&platform::msg::field_invalid_time()));
    }
    let timezone = typed.line("timezone", 60);
    if TimeZone::get(&timezone).is_err() {
        wrong.add("timezone", cx.locale.t(&msg::groups_timezone_bad()));
    }
    let length = typed.get("length").parse::<u16>().ok().filter(|it| (5..=2_880).contains(it));
    if length.is_none() {
        wrong.add("length", cx.locale.t(&platform::msg::field_invalid_number()));
    }
    let link = wrong.link(cx, typed, "link");
    let agenda = agenda(cx, typed, wrong);
    if !wrong.is_empty() {
        return None;
    }
    Some(Meeting {
        id: before.map_or_else(|| Id::<Meeting>::new().uuid(), |it| it.id),
        group: group.id.uuid(),
        title,
        starts: date?.to_datetime(time?),
        timezone,
        length: length?,
        place: typed.line("where", 300),
        link,
        public: typed.ticked("public"),
        agenda,
        cancelled: before.is_some_and(|it| it.cancelled),
        sequence: before.map_or(0, |it| it.sequence),
        minutes: before.and_then(|it| it.minutes.clone()),
        modified: cx.app.clock.now().as_second(),
    })
}

fn agenda(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> Vec<Item> {
    let mut agenda = Vec::new();
    for row in typed.rows("item").into_iter().take(ITEMS) {
        let name = |field: &str| format!("item.{row}.{field}");
        let document = wrong.link(cx, typed, &name("document"));
        let (title, presenter) = (typed.line(&name("title"), 300), typed.line(&name("presenter"), 100));
        if !title.is_empty() {
            agenda.push(Item { title, presenter, document });
        } else if document.is_some() || !presenter.is_empty() {
            wrong.required(cx, &name("title"), false);
        }
    }
    agenda
}

/// The meetings of a series that begins with this one; itself alone when no series was asked for.
pub fn series(cx: &Cx, typed: &Typed, first: Meeting, wrong: &mut Wrong) -> Vec<Meeting> {
    let Some(rhythm) = Rhythm::parse(typed.get("rhythm")) else { return vec![first] };
    let Some(until) = wrong.date(cx, typed, "until").filter(|until| *until >= first.starts.date()) else {
        wrong.add("until", cx.locale.t(&platform::msg::field_invalid_date()));
        return Vec::new();
    };
    let made: Vec<Meeting> = dates(first.starts.date(), rhythm, until)
        .into_iter()
        .enumerate()
        .map(|(number, date)| Meeting {
            id: if number == 0 { first.id } else { Id::<Meeting>::new().uuid() },
            starts: date.to_datetime(first.starts.time()),
            agenda: if number == 0 { first.agenda.clone() } else { Vec::new() },
            ..first.clone()
        })
        .collect();
    if made.is_empty() {
        wrong.add("until", cx.locale.t(&msg::groups_series_empty()));
    }
    made
}

/// As a meeting would be typed.
pub fn as_typed(it: &Meeting) -> Typed {
    let mut typed = Typed::default();
    typed.put("title", &it.title);
    typed.put("date", it.starts.date());
    typed.put("time", it.starts.time().strftime("%H:%M"));
    typed.put("timezone", &it.timezone);
    typed.put("length", it.length);
    typed.put("where", &it.place);
    typed.put("link", it.link.as_deref().unwrap_or_default());
    typed.put("public", u8::from(it.public));
    for (row, item) in it.agenda.iter().enumerate() {
        typed.put(format!("item.{row}.title"), &item.title);
        typed.put(format!("item.{row}.presenter"), &item.presenter);
        typed.put(format!("item.{row}.document"), item.document.as_deref().unwrap_or_default());
    }
    typed
}

/// As a new meeting begins: in two weeks, at ten, for two hours.
pub fn begun(cx: &Cx, group: &Group) -> Typed {
    let mut typed = Typed::default();
    let day = group.today(cx.app.clock.now());
    typed.put("date", day.checked_add(2.weeks()).unwrap_or(day));
    typed.put("time", "10:00");
    typed.put("length", 120);
    typed.put("timezone", &group.timezone);
    typed
}

/// The newest meetings of a group, as a form offers them.
pub async fn choices(cx: &Cx, group: Uuid) -> Result<Vec<(String, String)>> {
    let meetings = store::of_group(cx.app.db.read(), group, OFFERED).await?;
    let line = |it: Meeting| (it.id.to_string(), format!("{} · {}", cx.locale.date_short(it.starts.date()), it.title));
    Ok(meetings.into_iter().map(line).collect())
}

/// The form; a new meeting may begin a series.
pub fn form(form: &Form<'_>, action: &str, new: bool) -> Markup {
    let locale = &form.cx.locale;
    let rhythms = options(locale, Rhythm::ALL, Rhythm::as_str, rhythm);
    let link = locale.t(&msg::groups_meeting_link_hint());
    html! {
        (form.wrong.summary(locale))
        form class="form" method="post" action=(action) {
            (form.field("title", &locale.t(&msg::groups_meeting_title()), Field { required: true, max: Some(200), ..Field::default() }))
            (form.field("date", &locale.t(&msg::groups_meeting_date()), Field { kind: Kind::Date, required: true, ..Field::default() }))
            (form.field("time", &locale.t(&msg::groups_meeting_time()), Field { required: true, max: Some(8), hint: Some("10:00"), ..Field::default() }))
            (form.field("length", &locale.t(&msg::groups_meeting_length()), Field { kind: Kind::Number, required: true, ..Field::default() }))
            (form.field("timezone", &locale.t(&msg::groups_timezone()), Field { required: true, max: Some(60), ..Field::default() }))
            (form.field("where", &locale.t(&msg::groups_meeting_where()), Field { max: Some(300), ..Field::default() }))
            (form.field("link", &locale.t(&msg::groups_meeting_link()), Field { kind: Kind::Url, hint: Some(&link), max: Some(500), ..Field::default() }))
            (form.tick("public", &locale.t(&msg::groups_meeting_public())))
            (agenda_rows(form))
            @if new {
                fieldset class="stack" {
                    legend { h2 { (locale.t(&msg::groups_series())) } }
                    (form.perhaps("rhythm", &locale.t(&msg::groups_rhythm()), Some(&locale.t(&msg::groups_rhythm_hint())), &rhythms))
                    (form.field("until", &locale.t(&msg::groups_series_until()), Field { kind: Kind::Date, ..Field::default() }))
                }
            }
            (ui::submit(&locale.t(&platform::msg::save())))
        }
    }
}

fn agenda_rows(form: &Form<'_>) -> Markup {
    let (locale, typed) = (&form.cx.locale, form.typed);
    let rows = typed.rows("item").last().map_or(0, |last| last + 1) + MORE_ROWS;
    html! {
        fieldset class="stack edit-rows" {
            legend { h2 { (locale.t(&msg::groups_agenda())) } }
            @for row in 0..rows.min(ITEMS) {
                @let name = |field: &str| format!("item.{row}.{field}");
                div class="edit-row" role="group" aria-label=(locale.t(&msg::groups_seat_row(row + 1))) {
                    (form.field(&name("title"), &locale.t(&msg::groups_item()), Field { max: Some(300), ..Field::default() }))
                    (form.field(&name("presenter"), &locale.t(&msg::groups_item_presenter()), Field { max: Some(100), ..Field::default() }))
                    (form.field(&name("document"), &locale.t(&msg::groups_item_document()), Field { kind: Kind::Url, max: Some(500), ..Field::default() }))
                }
            }
        }
    }
}
