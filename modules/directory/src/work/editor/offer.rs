//! What the form offers to choose from, in the words of the reader.
//! What a service already says is always among it.

use super::typed::Typed;
use crate::drafts::policy::Desk;
use crate::msg;
use crate::work::desk::Work;
use kernel::Lang;
use messages::Message;

/// Levels of the Common European Framework.
pub const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/// Languages that are often spoken where people arrive, besides those that the territory offers.
const OFTEN: [&str; 28] = [
    "fr", "ar", "en", "es", "pt", "am", "bm", "bn", "dyu", "fa", "ff", "ha", "hi", "ht", "kab", "ku", "ln", "ps", "ru",
    "so", "sw", "ti", "tr", "uk", "ur", "wo", "yo", "zh",
];

/// Value, label, chosen.
pub type Options = Vec<(String, String, bool)>;

fn say(work: &Work, typed: &Typed, group: &str, options: Vec<(&str, Message)>) -> Options {
    options.into_iter().map(|(value, label)| (value.to_owned(), work.t(&label), typed.has(group, value))).collect()
}

pub fn statuses(work: &Work, typed: &Typed) -> Options {
    say(
        work,
        typed,
        "status",
        vec![
            ("asylum-seeker", msg::for_asylum_seeker()),
            ("refugee", msg::for_refugee()),
            ("resident", msg::for_resident()),
            ("undocumented", msg::for_undocumented()),
            ("student", msg::for_student()),
            ("worker", msg::for_worker()),
            ("returnee", msg::for_returnee()),
        ],
    )
}

pub fn family(work: &Work, typed: &Typed) -> Options {
    say(
        work,
        typed,
        "family",
        vec![
            ("children", msg::for_children()),
            ("pregnant", msg::for_pregnant()),
            ("single-parent", msg::for_single_parent()),
            ("unaccompanied-minor", msg::for_unaccompanied_minor()),
        ],
    )
}

pub fn sex(work: &Work, typed: &Typed) -> Options {
    say(work, typed, "sex", vec![("", msg::for_anybody()), ("women", msg::for_women()), ("men", msg::for_men())])
}

pub fn levels(work: &Work, typed: &Typed) -> Options {
    let mut options = vec![(String::new(), work.t(&msg::edit_level_none()), typed.get("level").is_empty())];
    options.extend(LEVELS.map(|level| (level.to_owned(), level.to_owned(), typed.has("level", level))));
    options
}

pub fn themes(work: &Work, typed: &Typed) -> Options {
    let themes = work.shelf.themes.iter();
    themes
        .map(|theme| {
            let id = theme.id.to_string();
            let chosen = typed.has("theme", &id);
            (id, work.name(&theme.name), chosen)
        })
        .collect()
}

pub fn spoken(work: &Work, typed: &Typed, desk: &Desk) -> Options {
    let mut tags: Vec<Lang> = OFTEN.iter().filter_map(|tag| tag.parse().ok()).collect();
    let territory = desk.present().and_then(|service| work.shelf.territory(service.territory));
    tags.extend(territory.into_iter().flat_map(|it| it.languages.iter().copied()));
    tags.extend(typed.all("spoken").filter_map(|tag| tag.parse::<Lang>().ok()));
    tags.sort_unstable();
    tags.dedup();
    let option = |lang: Lang| (lang.to_string(), work.locale().language_name(lang), typed.has("spoken", lang.as_str()));
    let mut options: Options = tags.into_iter().map(option).collect();
    options.sort_by(|a, b| work.locale().compare(&a.1, &b.1));
    options
}
