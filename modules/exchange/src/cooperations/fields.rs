//! Fields that a plan and a report share: points of an agenda, costs by line. What was typed is read here, and shown again.
//! Reading never fails; what cannot be is said beside its field.

use super::plan::{Costs, GREATEST, Line, POINTS, Point};
use crate::msg;
use maud::{Markup, html};
use messages::Message;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{Field, Kind};
use platform::{Cx, Locale};

/// Letters of one point, and of who holds it.
const WHAT: usize = 200;
/// Empty rows offered below those that are filled.
const SPARE: usize = 2;

pub(super) fn line(it: Line) -> Message {
    match it {
        Line::Travel => msg::cost_travel(),
        Line::PerDiem => msg::cost_per_diem(),
        Line::Fees => msg::cost_fees(),
        Line::Interpretation => msg::cost_interpretation(),
        Line::Other => msg::cost_other(),
    }
}

/// The points of an agenda, in the order of the form; a row without words is none.
pub(super) fn read_agenda(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> Vec<Point> {
    let rows = typed.rows("point").into_iter().take(POINTS + SPARE);
    let mut points = Vec::new();
    for row in rows {
        let name = |part: &str| format!("point.{row}.{part}");
        let (what, who) = (typed.line(&name("what"), WHAT), typed.line(&name("who"), WHAT));
        let day = wrong.date(cx, typed, &name("day"));
        if what.is_empty() && !(who.is_empty() && day.is_none()) {
            wrong.required(cx, &name("what"), false);
        }
        if !what.is_empty() {
            points.push(Point { what, who, day });
        }
    }
    points.truncate(POINTS);
    points
}

pub(super) fn put_agenda(typed: &mut Typed, agenda: &[Point]) {
    for (row, it) in agenda.iter().enumerate() {
        typed.put(format!("point.{row}.what"), &it.what);
        typed.put(format!("point.{row}.who"), &it.who);
        typed.put(format!("point.{row}.day"), it.day.map(|day| day.to_string()).unwrap_or_default());
    }
}

/// A row for each point, and some to spare.
pub(super) fn agenda(form: &Form<'_>, legend: &str) -> Markup {
    let t = |message| form.cx.locale.t(&message);
    let last = form.typed.rows("point").last().map_or(0, |row| row + 1);
    let filled = (0..last).filter(|row| !form.typed.get(&format!("point.{row}.what")).is_empty()).count();
    let rows = last.max(filled + SPARE).min(POINTS);
    html! {
        fieldset class="panel stack" {
            legend { (legend) }
            p class="hint" { (t(msg::agenda_hint())) }
            @for row in 0..rows {
                div class="cluster agenda-row" role="group" aria-label=(t(msg::agenda_point(row + 1))) {
                    (form.field(&format!("point.{row}.day"), &t(msg::agenda_day()), Field { kind: Kind::Date, ..Field::default() }))
                    (form.field(&format!("point.{row}.what"), &t(msg::agenda_what()), Field { max: Some(WHAT as u32), ..Field::default() }))
                    (form.field(&format!("point.{row}.who"), &t(msg::agenda_who()), Field { max: Some(WHAT as u32), ..Field::default() }))
                }
            }
        }
    }
}

/// An amount in whole units. People write 1 200 or 1’200: such signs are taken out, a fraction is refused.
pub(crate) fn amount(written: &str) -> Option<u64> {
    let plain: String = written.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}' && *c != '’').collect();
    plain.parse().ok().filter(|it| *it <= GREATEST)
}

pub(super) fn read_costs(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> Costs {
    let mut costs = Costs { currency: typed.line("currency", 3).to_uppercase(), ..Costs::default() };
    for it in Line::ALL {
        let name = format!("cost-{}", it.as_str());
        let written = typed.get(&name);
        match amount(written) {
            _ if written.is_empty() => {}
            Some(amount) => drop(costs.lines.insert(*it, amount)),
            None => wrong.add(name, cx.locale.t(&msg::cost_whole())),
        }
    }
    let known = costs.currency.len() == 3 && costs.currency.bytes().all(|it| it.is_ascii_uppercase());
    let nothing = costs.lines.is_empty() && costs.currency.is_empty();
    if !known && !nothing {
        wrong.add("currency", cx.locale.t(&msg::cost_currency_wrong()));
        costs.currency.clear();
    }
    costs
}

pub(super) fn put_costs(typed: &mut Typed, costs: &Costs) {
    typed.put("currency", &costs.currency);
    for (it, amount) in &costs.lines {
        typed.put(format!("cost-{}", it.as_str()), amount);
    }
}

pub(super) fn costs(form: &Form<'_>, legend: &str) -> Markup {
    let t = |message| form.cx.locale.t(&message);
    html! {
        fieldset class="panel stack" {
            legend { (legend) }
            p class="hint" { (t(msg::cost_hint())) }
            (form.field("currency", &t(msg::cost_currency()), Field { max: Some(3), hint: Some(&t(msg::cost_currency_hint())), ..Field::default() }))
            div class="cluster" {
                @for it in Line::ALL {
                    (form.field(&format!("cost-{}", it.as_str()), &t(line(*it)), Field { kind: Kind::Number, ..Field::default() }))
                }
            }
        }
    }
}

/// Costs by line, for the parties.
pub(super) fn costs_shown(locale: &Locale, label: &str, it: &Costs) -> Markup {
    let Some(total) = it.total() else { return html! {} };
    html! {
        h3 { (label) }
        ul {
            @for (of, amount) in &it.lines { li { (locale.t(&line(*of))) (locale.colon()) " " (money(locale, *amount, &it.currency)) } }
            li { strong { (locale.t(&msg::cost_total())) (locale.colon()) " " (money(locale, total, &it.currency)) } }
        }
    }
}

/// An amount in whole units of a currency.
pub(crate) fn money(locale: &Locale, amount: u64, currency: &str) -> String {
    locale.money(amount, currency)
}

/// The points of an agenda, for the parties with who holds them.
pub(super) fn agenda_shown(locale: &Locale, label: &str, agenda: &[Point], who: bool) -> Markup {
    if agenda.is_empty() {
        return html! {};
    }
    html! {
        h3 { (label) }
        ul {
            @for it in agenda {
                li {
                    @if let Some(day) = it.day { (locale.date(day)) (locale.colon()) " " }
                    bdi { (it.what) }
                    @if who && !it.who.is_empty() { " · " bdi { (it.who) } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn amounts_are_whole() {
        assert_eq!(amount("1 200"), Some(1_200));
        assert_eq!(amount("0"), Some(0));
        for wrong in ["-3", "1.5", "1,5", "x", "99999999999999"] {
            assert_eq!(amount(wrong), None, "{wrong}");
        }
    }
}
