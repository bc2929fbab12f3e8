//! Two people wrote the same record: both texts side by side, group by group, and a choice for each.
//! Nothing is lost: what is not chosen stays on the page until the form is sent, and both are kept in it.

use super::typed::Typed;
use crate::msg;
use crate::work::desk::Work;
use crate::work::kinds::Kind;
use maud::{Markup, html};
use platform::ui::{self, Tone};
use std::collections::BTreeSet;

/// A group that says one thing here and another there.
struct Difference {
    group: String,
    /// Whether whoever typed this changed it at all.
    mine_changed: bool,
}

/// The groups of both forms, in the order of one's own.
fn groups<T: Kind>(mine: &Typed, theirs: &Typed) -> Vec<String> {
    let mut groups = T::groups(mine);
    let known: BTreeSet<String> = groups.iter().cloned().collect();
    groups.extend(T::groups(theirs).into_iter().filter(|group| !known.contains(group)));
    groups
}

fn differences<T: Kind>(mine: &Typed, theirs: &Typed) -> Vec<Difference> {
    groups::<T>(mine, theirs)
        .into_iter()
        .filter(|group| mine.was(group).is_some() && mine.group(group) != theirs.group(group))
        .map(|group| Difference { mine_changed: mine.was(&group) != Some(&mine.print(&group)), group })
        .collect()
}

/// Whether nobody has changed anything that the form showed since it was opened.
pub fn is_none<T: Kind>(mine: &Typed, theirs: &Typed) -> bool {
    let same = |group: &String| mine.was(group).is_none_or(|was| was == theirs.print(group));
    groups::<T>(mine, theirs).iter().all(same)
}

/// Takes over what was chosen to be theirs: `pick.<group>` is `mine` or `theirs`.
pub fn resolve<T: Kind>(mine: &mut Typed, theirs: &Typed) {
    for group in groups::<T>(mine, theirs) {
        if mine.has(&format!("pick.{group}"), "theirs") {
            mine.take(&group, theirs);
        }
    }
}

/// The page that asks. `seen` is the fingerprint of theirs.
pub fn page<T: Kind>(
    work: &Work,
    present: &T,
    around: &T::Around,
    (mine, theirs): (&Typed, &Typed),
    seen: &str,
    minor: bool,
) -> Markup {
    let differences = differences::<T>(mine, theirs);
    let groups = groups::<T>(mine, theirs);
    let mut sent = mine.clone();
    sent.note_what_is_shown(&groups, theirs);
    html! {
        (ui::notice(Tone::Warn, true, html! {
            p { strong { (work.t(&msg::conflict_title())) } }
            p { (work.t(&msg::conflict_lead())) }
        }))
        form class="stack" method="post" action=(work.of::<T>("")) {
            input type="hidden" name="seen" value=(seen);
            @if minor { input type="hidden" name="minor" value="yes"; }
            @for (name, value) in sent.pairs(&groups) { input type="hidden" name=(name) value=(value); }
            @for group in &groups {
                @if let (Some(_), Some(was)) = (mine.was(group), sent.was(group)) { input type="hidden" name={ "was." (group) } value=(was); }
            }
            @if differences.is_empty() { p { (work.t(&msg::conflict_none())) } }
            @for it in &differences {
                fieldset class="field conflict" {
                    legend { (present.label(work, &it.group)) }
                    div class="side-by-side" {
                        (side(work, it, "mine", it.mine_changed, &msg::conflict_mine(), &T::said(work, around, &it.group, mine)))
                        (side(work, it, "theirs", !it.mine_changed, &msg::conflict_theirs(), &T::said(work, around, &it.group, theirs)))
                    }
                }
            }
            (ui::submit(&work.t(&msg::conflict_save())))
            p { a href=(work.of::<T>("")) { (work.t(&msg::conflict_theirs_all())) } }
        }
    }
}

fn side(work: &Work, it: &Difference, value: &str, chosen: bool, label: &messages::Message, said: &[String]) -> Markup {
    html! {
        div class="side" {
            label class="choice" { input type="radio" name={ "pick." (it.group) } value=(value) checked[chosen]; span { (work.t(label)) } }
            @if said.is_empty() { p class="soft" { (work.t(&msg::conflict_nothing())) } }
            @for line in said { p dir="auto" { (line) } }
        }
    }
}
