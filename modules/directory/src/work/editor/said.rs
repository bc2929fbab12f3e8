//! What the form of a service says, in words, for those who must choose between two of them.
//! Every group of the form is said; what is empty says nothing.

use super::offer;
use super::shown::DAYS;
use super::typed::Typed;
use crate::msg;
use crate::work::desk::Work;
use jiff::civil::Weekday;

/// What a group says, a line for each row of it.
pub fn of_service(work: &Work, group: &str, form: &Typed) -> Vec<String> {
    let label = |options: offer::Options| -> Vec<String> {
        options
            .into_iter()
            .filter(|(value, _, chosen)| *chosen && !value.is_empty())
            .map(|(_, label, _)| label)
            .collect()
    };
    match group {
        "theme" => label(offer::themes(work, form)),
        "status" => label(offer::statuses(work, form)),
        "family" => label(offer::family(work, form)),
        "sex" => label(offer::sex(work, form)),
        "spoken" => {
            let languages = form.all("spoken").filter_map(|tag| tag.parse().ok());
            languages.map(|lang| work.locale().language_name(lang)).collect()
        }
        "holidays" if form.has("holidays", "open") => vec![work.t(&msg::edit_holidays())],
        "assured" if form.has("assured", "yes") => vec![work.t(&msg::edit_assured())],
        "phone" | "hours" | "exception" | "contact" | "cost" | "capacity" | "picture" => {
            (0..form.rows(group)).filter_map(|n| row(work, group, n, form)).collect()
        }
        _ => form.group(group).into_iter().flat_map(|(_, value)| value.lines()).map(str::to_owned).collect(),
    }
}

fn row(work: &Work, group: &str, n: usize, form: &Typed) -> Option<String> {
    let day = format!("{group}.{n}.day");
    let days = DAYS.into_iter().enumerate().filter(|(_, code)| form.has(&day, code));
    let days = days.filter_map(|(place, _)| Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok());
    let mut parts: Vec<String> = days.map(|day| work.locale().weekday(day)).collect();
    for part in [
        "number",
        "extension",
        "from",
        "to",
        "opens",
        "closes",
        "description",
        "name",
        "title",
        "department",
        "email",
        "phone",
        "amount",
        "currency",
        "words",
        "unit",
        "available",
        "maximum",
        "note",
        "alt",
    ] {
        parts.push(form.get(&format!("{group}.{n}.{part}")).to_owned());
    }
    parts.retain(|part| !part.is_empty());
    (!parts.is_empty()).then(|| parts.join(" · "))
}
