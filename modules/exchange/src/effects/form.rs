//! The short form of a check: what it asks, and what was typed in it. The same with a link and in the workspace.
//! Reading never fails; what cannot be is said beside its field, and what was typed stays.

use super::model::{Answer, Change};
use super::words;
use crate::cooperations::plan::People;
use crate::msg;
use kernel::Text;
use maud::{Markup, html};
use platform::Cx;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Field, Kind};

/// Letters of what is told.
const LONG: usize = 3_000;
/// Letters of who took it up.
const TAKERS: usize = 300;
/// More people than this are a slip of the hand.
pub(crate) const CROWD: u16 = 60_000;

/// What was typed; it counts only when nothing is wrong.
pub(super) fn read(cx: &Cx, typed: &Typed, before: &Answer, wrong: &mut Wrong) -> Answer {
    let chosen: Vec<&str> = typed.all("changes").collect();
    let changes: Vec<Change> = Change::ALL.iter().copied().filter(|it| chosen.contains(&it.as_str())).collect();
    if changes.is_empty() {
        wrong.add("changes", cx.locale.t(&msg::effect_needs_change()));
    } else if !Change::agree(&changes) {
        wrong.add("changes", cx.locale.t(&msg::effect_disagrees()));
    }
    let said = typed.lines("words", LONG);
    wrong.required(cx, "words", !said.is_empty());
    let words = match &before.words {
        _ if said.is_empty() => None,
        Some(known) if known.said() == said => Some(known.clone()),
        Some(known) => {
            let mut known = known.clone();
            known.rewrite(said, false);
            Some(known)
        }
        None => Some(Text::new(cx.lang(), said)),
    };
    let onward = match typed.get("onward") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    Answer {
        changes,
        words,
        evidence: wrong.link(cx, typed, "evidence").unwrap_or_default(),
        reached: people(cx, typed, wrong, "reached"),
        onward,
        takers: if onward == Some(true) { typed.line("takers", TAKERS) } else { String::new() },
    }
}

/// People by sex, of three fields that may be empty.
pub(crate) fn people(cx: &Cx, typed: &Typed, wrong: &mut Wrong, prefix: &str) -> People {
    let mut of = |sex: &str| {
        let name = format!("{prefix}-{sex}");
        let empty = typed.get(&name).is_empty();
        let count = wrong.number(cx, typed, &name, 0..=CROWD, 0);
        (!empty).then(|| u32::from(count))
    };
    People { women: of("women"), men: of("men"), others: of("others") }
}

/// As people would be typed.
pub(crate) fn put_people(typed: &mut Typed, prefix: &str, it: People) {
    for (sex, count) in [("women", it.women), ("men", it.men), ("others", it.others)] {
        typed.put(format!("{prefix}-{sex}"), count.map(|it| it.to_string()).unwrap_or_default());
    }
}

/// Three fields for people by sex.
pub(crate) fn people_fields(form: &Form<'_>, prefix: &str, legend: &str, hint: &str) -> Markup {
    let t = |message| form.cx.locale.t(&message);
    let number = |sex: &str, label: String| {
        form.field(&format!("{prefix}-{sex}"), &label, Field { kind: Kind::Number, ..Field::default() })
    };
    html! {
        fieldset class="field" {
            legend { (legend) }
            p class="hint" { (hint) }
            div class="cluster" {
                (number("women", t(msg::people_women())))
                (number("men", t(msg::people_men())))
                (number("others", t(msg::people_others())))
            }
        }
    }
}

/// As the answer would be typed.
pub(super) fn typed(it: &Answer) -> Typed {
    let mut typed = Typed::default();
    it.changes.iter().for_each(|it| typed.put("changes", it.as_str()));
    typed.put("words", it.words.as_ref().map(Text::said).unwrap_or_default());
    typed.put("evidence", &it.evidence);
    put_people(&mut typed, "reached", it.reached);
    typed.put("onward", it.onward.map_or("", |it| if it { "yes" } else { "no" }));
    typed.put("takers", &it.takers);
    typed
}

/// The form, sent to `action`.
pub(super) fn form(form: &Form<'_>, action: &str, seen: i64) -> Markup {
    let t = |message| form.cx.locale.t(&message);
    let changes: Vec<(String, String)> =
        Change::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::change(*it)))).collect();
    let onward = [
        ("", t(msg::effect_onward_unknown())),
        ("yes", t(msg::effect_onward_yes())),
        ("no", t(msg::effect_onward_no())),
    ];
    let chosen = form.typed.get("onward");
    let options: Vec<(&str, &str, bool)> =
        onward.iter().map(|(value, label)| (*value, label.as_str(), chosen == *value)).collect();
    let choices: Vec<&str> = form.typed.all("changes").collect();
    let boxes: Vec<(&str, &str, bool)> = changes
        .iter()
        .map(|(value, label)| (value.as_str(), label.as_str(), choices.contains(&value.as_str())))
        .collect();
    html! {
        form class="form" method="post" action=(action) novalidate {
            input type="hidden" name="seen" value=(seen);
            (ui::checkboxes(&form.cx.locale, ui::Choices { name: "changes", label: &t(msg::effect_changes()), hint: Some(&t(msg::effect_changes_hint())), error: form.wrong.of("changes"), required: true, options: &boxes }))
            (form.area("words", &t(msg::effect_words()), Field { required: true, hint: Some(&t(msg::effect_words_hint())), max: Some(LONG as u32), ..Field::default() }))
            (form.field("evidence", &t(msg::effect_evidence()), Field { kind: Kind::Url, hint: Some(&t(msg::effect_evidence_hint())), ..Field::default() }))
            (people_fields(form, "reached", &t(msg::effect_reached()), &t(msg::effect_reached_hint())))
            (ui::radios(&form.cx.locale, ui::Choices { name: "onward", label: &t(msg::effect_onward()), hint: None, error: None, required: false, options: &options }))
            (form.field("takers", &t(msg::effect_takers()), Field { max: Some(TAKERS as u32), ..Field::default() }))
            (ui::submit(&t(msg::effect_send())))
        }
    }
}
