//! Two people wrote the same service: both texts side by side, group by group, and a choice for each.
//! Nothing is lost: what is not chosen stays on the page until the form is sent, and both are kept in it.

use super::typed::{GROUPS, Typed};
use crate::msg;
use crate::work::desk::Work;
use crate::work::editor::{offer, shown::DAYS};
use crate::work::labels;
use jiff::civil::Weekday;
use maud::{Markup, html};
use platform::ui::{self, Tone};

/// A group that says one thing here and another there.
struct Difference {
    group: &'static str,
    /// Whether whoever typed this changed it at all.
    mine_changed: bool,
}

fn differences(mine: &Typed, theirs: &Typed) -> Vec<Difference> {
    let differs = |group: &&str| mine.was(group).is_some() && mine.group(group) != theirs.group(group);
    GROUPS
        .into_iter()
        .filter(differs)
        .map(|group| Difference { group, mine_changed: mine.was(group) != Some(&mine.print(group)) })
        .collect()
}

/// Takes over what was chosen to be theirs: `pick.<group>` is `mine` or `theirs`.
pub fn resolve(mine: &mut Typed, theirs: &Typed) {
    for group in GROUPS {
        if mine.has(&format!("pick.{group}"), "theirs") {
            mine.take(group, theirs);
        }
    }
}

/// The page that asks. `seen` is the fingerprint of theirs.
pub fn page(work: &Work, mine: &Typed, theirs: &Typed, seen: &str, minor: bool) -> Markup {
    let differences = differences(mine, theirs);
    let mut sent = mine.clone();
    sent.note_what_is_shown(theirs);
    html! {
        (ui::notice(Tone::Warn, true, html! {
            p { strong { (work.t(&msg::conflict_title())) } }
            p { (work.t(&msg::conflict_lead())) }
        }))
        form class="stack" method="post" action=(work.of_service("")) {
            input type="hidden" name="seen" value=(seen);
            @if minor { input type="hidden" name="minor" value="yes"; }
            @for (name, value) in sent.pairs() { input type="hidden" name=(name) value=(value); }
            @for group in GROUPS {
                @if let (Some(_), Some(was)) = (mine.was(group), sent.was(group)) { input type="hidden" name={ "was." (group) } value=(was); }
            }
            @if differences.is_empty() { p { (work.t(&msg::conflict_none())) } }
            @for it in &differences {
                fieldset class="field conflict" {
                    legend { (work.t(&labels::group(it.group))) }
                    div class="side-by-side" {
                        (side(work, it, "mine", it.mine_changed, &msg::conflict_mine(), mine))
                        (side(work, it, "theirs", !it.mine_changed, &msg::conflict_theirs(), theirs))
                    }
                }
            }
            (ui::submit(&work.t(&msg::conflict_save())))
            p { a href=(work.of_service("")) { (work.t(&msg::conflict_theirs_all())) } }
        }
    }
}

fn side(work: &Work, it: &Difference, value: &str, chosen: bool, label: &messages::Message, form: &Typed) -> Markup {
    let said = said(work, it.group, form);
    html! {
        div class="side" {
            label class="choice" { input type="radio" name={ "pick." (it.group) } value=(value) checked[chosen]; span { (work.t(label)) } }
            @if said.is_empty() { p class="soft" { (work.t(&msg::conflict_nothing())) } }
            @for line in said { p dir="auto" { (line) } }
        }
    }
}

/// What a group says, a line for each row of it.
fn said(work: &Work, group: &str, form: &Typed) -> Vec<String> {
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
        "phone" | "hours" | "exception" => (0..form.rows(group)).filter_map(|n| row(work, group, n, form)).collect(),
        _ => form.group(group).into_iter().flat_map(|(_, value)| value.lines()).map(str::to_owned).collect(),
    }
}

fn row(work: &Work, group: &str, n: usize, form: &Typed) -> Option<String> {
    let day = format!("{group}.{n}.day");
    let days = DAYS.into_iter().enumerate().filter(|(_, code)| form.has(&day, code));
    let days = days.filter_map(|(place, _)| Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok());
    let mut parts: Vec<String> = days.map(|day| work.locale().weekday(day)).collect();
    for part in ["number", "extension", "from", "to", "opens", "closes", "description", "note"] {
        parts.push(form.get(&format!("{group}.{n}.{part}")).to_owned());
    }
    parts.retain(|part| !part.is_empty());
    (!parts.is_empty()).then(|| parts.join(" · "))
}
