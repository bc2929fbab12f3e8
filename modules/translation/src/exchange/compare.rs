//! What a text that came back would change, compared with what is there now. Pure.
//! Nothing that somebody has changed meanwhile is taken without being asked for.

use super::model::Unit;
use crate::memory::segments::plain;
use kernel::{Lang, Progress, Text};
use platform::texts::{Line, Rendering};

/// What would become of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is there already.
    Same,
    /// Nobody has translated it in the file.
    Empty,
    New,
    /// The source is another one since the file was made.
    SourceChanged,
    /// Somebody else has translated it since.
    Translated,
    /// No such text, or none that whoever sends it may translate: it is not told which.
    Unknown,
}

/// The translation that is there; empty when there is none.
pub fn target(text: &Text, to: Lang) -> &str {
    text.version(to).map(|it| it.value.as_str()).unwrap_or_default()
}

/// Compares a text of a file with the one that is there.
pub fn verdict(unit: &Unit, from: Lang, to: Lang, line: Option<&Line>) -> Verdict {
    let Some(line) = line.filter(|line| line.text.source() == from && from != to) else { return Verdict::Unknown };
    let (now, there) = (plain(line.text.said()), plain(target(&line.text, to)));
    let back = plain(unit.target.as_deref().unwrap_or_default());
    let same_source = plain(&unit.source) == now;
    if back.is_empty() || (!unit.done && back == plain(&unit.source)) {
        return Verdict::Empty;
    }
    if back == there {
        let confirmed =
            unit.done && same_source && matches!(line.text.progress(to), Progress::Stale | Progress::Machine);
        return if confirmed { Verdict::New } else { Verdict::Same };
    }
    match (same_source, unit.seen == line.seen) {
        (false, _) => Verdict::SourceChanged,
        (true, false) => Verdict::Translated,
        (true, true) => Verdict::New,
    }
}

/// What is written when it is taken.
pub fn rendering(unit: &Unit, to: Lang, line: &Line) -> Rendering {
    let value = unit.target.clone().unwrap_or_default();
    let right = plain(&value) == plain(target(&line.text, to));
    Rendering { key: unit.key.clone(), value, seen: line.seen.clone(), right, machine: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Origin, Version};
    use platform::texts::Holder;

    fn unit(source: &str, target: &str, done: bool) -> Unit {
        let holder = Holder { kind: "service".into(), id: uuid::Uuid::nil() };
        let target = Some(target.to_owned()).filter(|it| !it.is_empty());
        Unit { holder, key: "name".into(), seen: "then".into(), source: source.into(), target, done }
    }

    fn line(text: Text, seen: &str) -> Line {
        Line { key: "name".into(), label: String::new(), text, seen: seen.into(), withheld: false }
    }

    #[test]
    fn conflicts_are_told_apart() {
        let fresh = || line(Text::new(Lang::FR, "Accueil"), "then");
        let theirs = line(Text::new(Lang::FR, "Accueil").with(Lang::AR, "ترحيب"), "now");
        let of = |unit: &Unit, line: Option<&Line>| verdict(unit, Lang::FR, Lang::AR, line);
        assert_eq!(of(&unit("Accueil", "استقبال", false), Some(&fresh())), Verdict::New);
        assert_eq!(of(&unit("Accueil", "", false), Some(&fresh())), Verdict::Empty);
        assert_eq!(of(&unit("Accueil", "Accueil", false), Some(&fresh())), Verdict::Empty);
        assert_eq!(of(&unit("Accueil", "استقبال", false), Some(&theirs)), Verdict::Translated);
        assert_eq!(of(&unit("Accueil", "ترحيب", true), Some(&theirs)), Verdict::Same);
        assert_eq!(of(&unit("Vieux", "استقبال", true), Some(&fresh())), Verdict::SourceChanged);
        assert_eq!(of(&unit("Accueil", "استقبال", true), None), Verdict::Unknown);
        assert_eq!(verdict(&unit("Accueil", "Hello", true), Lang::ES, Lang::EN, Some(&fresh())), Verdict::Unknown);
        assert_eq!(verdict(&unit("Accueil", "Bienvenue", true), Lang::FR, Lang::FR, Some(&fresh())), Verdict::Unknown);
    }

    #[test]
    fn who_says_that_it_is_done_confirms_it() {
        let mut text = Text::new(Lang::FR, "Accueil").with(Lang::AR, "استقبال");
        text.set(Lang::AR, Version { value: "استقبال".into(), origin: Origin::Machine, of: 1, reviewer: None });
        let line = line(text, "then");
        let (done, begun) = (unit("Accueil", "استقبال", true), unit("Accueil", "استقبال", false));
        assert_eq!(verdict(&done, Lang::FR, Lang::AR, Some(&line)), Verdict::New);
        assert!(rendering(&done, Lang::AR, &line).right);
        assert_eq!(verdict(&begun, Lang::FR, Lang::AR, Some(&line)), Verdict::Same);
    }
}
