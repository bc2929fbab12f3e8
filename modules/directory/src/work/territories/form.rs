//! The form of a territory, as it shows one that is kept.
//! The same names and values come back when nobody changes anything.

use crate::drafts::fingerprint;
use crate::msg;
use crate::work::desk::Work;
use kernel::{Holiday, Lang, Result, Right, Territory, TerritoryKind};
use maud::{Markup, html};
use messages::Message;
use platform::forms::{Form, Typed};
use platform::ui::{self, Field, Kind as Input};

/// Most characters of a name.
pub const NAME: usize = 120;
/// Empty rows that the form offers beyond those that are filled.
const MORE_ROWS: usize = 2;
/// Most rows of one kind.
pub const ROWS: usize = 120;

const KINDS: [TerritoryKind; 3] = [TerritoryKind::Municipality, TerritoryKind::Region, TerritoryKind::Country];

pub fn written(kind: TerritoryKind) -> &'static str {
    match kind {
        TerritoryKind::Country => "country",
        TerritoryKind::Region => "region",
        TerritoryKind::Municipality => "municipality",
    }
}

pub fn kind(typed: &str) -> Option<TerritoryKind> {
    KINDS.into_iter().find(|it| written(*it) == typed)
}

pub fn kind_name(work: &Work, kind: TerritoryKind) -> String {
    work.t(&match kind {
        TerritoryKind::Country => msg::setup_country(),
        TerritoryKind::Region => msg::setup_region(),
        TerritoryKind::Municipality => msg::setup_municipality(),
    })
}

/// What the form shows of a territory.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn typed(work: &Work, it: &Territory) -> Result<Typed> {
    let mut typed = Typed::default();
    typed.put("seen", fingerprint(it)?);
    typed.put("source", it.name.source());
    typed.put_text("name", &it.name);
    typed.put("kind", written(it.kind));
    typed.put("parent", it.parent.map(|it| it.to_string()).unwrap_or_default());
    typed.put("timezone", &it.timezone);
    typed.put("languages", work.locale().languages_typed(&it.languages));
    typed.put("centre", it.centre.map(|(lat, lon)| format!("{lat}, {lon}")).unwrap_or_default());
    typed.put("published", u8::from(it.published));
    for (row, code) in it.codes.iter().enumerate() {
        typed.put(format!("code.{row}.scheme"), &code.scheme);
        typed.put(format!("code.{row}.value"), &code.value);
    }
    for (row, entry) in it.emergency.iter().enumerate() {
        typed.put(format!("emergency.{row}.number"), &entry.number);
        typed.put_text(&format!("emergency.{row}.label"), &entry.label);
    }
    let year = work.today().year();
    for (row, holiday) in it.holidays.iter().enumerate() {
        let (date, yearly) = match *holiday {
            Holiday::Once(date) => (Some(date), false),
            // The 29th of February is shown in the next year that has one.
            Holiday::Yearly { month, day } => {
                let date = (year..year + 9).find_map(|year| jiff::civil::Date::new(year, month, day).ok());
                (date, true)
            }
        };
        typed.put(format!("holiday.{row}.date"), date.map(|it| it.to_string()).unwrap_or_default());
        typed.put(format!("holiday.{row}.yearly"), u8::from(yearly));
    }
    Ok(typed)
}

/// Territories under which one may lie, as (identifier, name); the first is nothing, for those who set up the network.
pub fn parents(work: &Work, own: Option<&Territory>) -> Vec<(String, String)> {
    let all = crate::territories::policy::governed(&work.cx.actor, &work.shelf);
    let may_lie = |it: &&&Territory| {
        it.kind != TerritoryKind::Municipality
            && own.is_none_or(|own| !crate::territories::keeping::lies_in(&work.shelf, it.id, own.id))
    };
    let mut named: Vec<(String, String)> =
        all.iter().filter(may_lie).map(|it| (it.id.to_string(), work.name(&it.name))).collect();
    named.sort_by(|a, b| work.locale().compare(&a.1, &b.1));
    if work.cx.actor.may(Right::SetUp, &[]) {
        named.insert(0, (String::new(), work.t(&msg::setup_no_parent())));
    }
    named
}

/// The form; `own` is the territory that is changed, none while one is made.
pub fn show(work: &Work, form: &Form<'_>, own: Option<&Territory>) -> Markup {
    let locale = work.locale();
    let t = |message| work.t(&message);
    let kinds: Vec<(String, String)> = KINDS.map(|it| (written(it).to_owned(), kind_name(work, it))).to_vec();
    let parents = parents(work, own);
    let source = form.typed.source(work.lang());
    let (hint, zone) = (t(msg::setup_languages_hint()), t(msg::setup_timezone_hint()));
    let (centre, slug) = (t(msg::setup_centre_hint()), t(msg::setup_slug_hint()));
    let action = own.map_or_else(|| work.href("territories"), |it| work.href(&format!("territories/{}", it.id)));
    html! {
        (form.wrong.summary(locale))
        form class="form" method="post" action=(action) {
            input type="hidden" name="seen" value=(form.typed.get("seen"));
            (form.choice("kind", &t(msg::setup_kind()), None, &kinds))
            @if own.is_none() || work.cx.actor.may(Right::SetUp, &[]) {
                (form.choice("parent", &t(msg::setup_parent()), None, &parents))
            }
            @if own.is_some() { input type="hidden" name="source" value=(source); } @else { (form.source(source)) }
            (form.texts(source, &[("name", &t(msg::setup_name()), false)]))
            @if own.is_none() {
                (form.field("slug", &t(msg::setup_slug()), Field { hint: Some(&slug), max: Some(60), ..Field::default() }))
            }
            (form.field("languages", &t(msg::setup_languages()), Field { required: true, hint: Some(&hint), max: Some(400), ..Field::default() }))
            (form.field("timezone", &t(msg::setup_timezone()), Field { required: true, hint: Some(&zone), max: Some(60), ..Field::default() }))
            (form.field("centre", &t(msg::setup_centre()), Field { hint: Some(&centre), max: Some(60), ..Field::default() }))
            (emergency(work, form, source))
            (holidays(work, form))
            (codes(work, form))
            (form.tick("published", &t(msg::setup_published())))
            (ui::submit(&t(platform::msg::save())))
        }
    }
}

/// Rows of one kind of thing, some of them empty.
fn rows(
    work: &Work,
    form: &Form<'_>,
    group: &str,
    title: &Message,
    hint: &Message,
    row: impl Fn(usize) -> Markup,
) -> Markup {
    let last = form.typed.rows(group).last().map_or(0, |last| last + 1);
    html! {
        fieldset class="edit-rows" id=(group) {
            legend { (work.t(title)) }
            p class="hint" { (work.t(hint)) }
            @for at in 0..(last + MORE_ROWS).min(ROWS) {
                div class="edit-row" role="group" aria-label=(work.t(&msg::setup_row(at + 1))) { (row(at)) }
            }
        }
    }
}

fn emergency(work: &Work, form: &Form<'_>, source: Lang) -> Markup {
    rows(work, form, "emergency", &msg::setup_emergency(), &msg::setup_emergency_hint(), |row| {
        let label = format!("emergency.{row}.label");
        html! {
            (form.field(&format!("emergency.{row}.number"), &work.t(&msg::setup_emergency_number()), Field { kind: Input::Tel, max: Some(30), ..Field::default() }))
            div class="stack" { (form.perhaps_texts(source, &[(&label, &work.t(&msg::setup_emergency_label()), false)])) }
        }
    })
}

fn holidays(work: &Work, form: &Form<'_>) -> Markup {
    rows(work, form, "holiday", &msg::setup_holidays(), &msg::setup_holidays_hint(), |row| {
        html! {
            (form.field(&format!("holiday.{row}.date"), &work.t(&msg::setup_holiday()), Field { kind: Input::Date, ..Field::default() }))
            (form.tick(&format!("holiday.{row}.yearly"), &work.t(&msg::setup_holiday_yearly())))
        }
    })
}

fn codes(work: &Work, form: &Form<'_>) -> Markup {
    rows(work, form, "code", &msg::setup_codes(), &msg::setup_codes_hint(), |row| {
        html! {
            (form.field(&format!("code.{row}.scheme"), &work.t(&msg::setup_code_scheme()), Field { max: Some(30), ..Field::default() }))
            (form.field(&format!("code.{row}.value"), &work.t(&msg::setup_code_value()), Field { max: Some(40), ..Field::default() }))
        }
    })
}
