//! What somebody typed into the form of a service: names and values, as they came, in groups that belong together.
//! With each group comes a print of what was shown, so that only what a person changed counts as theirs.

use crate::drafts::short;

/// Longest lists that a form may hold.
pub const ROWS: usize = 300;
/// What a row is known by; nobody types it.
const IDENTIFIERS: [&str; 2] = ["id", "key"];
/// Most pairs that are read.
const PAIRS: usize = 6_000;

/// The groups of the form of a service, in its order. `phone` is all of `phone.0.number`, `phone.0.extension`…
pub const GROUPS: [&str; 31] = [
    "name",
    "description",
    "alert",
    "application_process",
    "documents",
    "fees_description",
    "cost",
    "wait_time",
    "capacity",
    "hours",
    "holidays",
    "exception",
    "place",
    "eligibility_description",
    "status",
    "age",
    "sex",
    "family",
    "level",
    "served",
    "phone",
    "contact",
    "email",
    "url",
    "spoken",
    "interpretation_services",
    "accreditations",
    "theme",
    "picture",
    "due",
    "assured",
];

/// Pairs of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// From the pairs of a form; line ends and outer blanks are made alike, for browsers change them.
    pub fn read(pairs: Vec<(String, String)>) -> Typed {
        Typed(pairs.into_iter().take(PAIRS).map(|(name, value)| (name, block(&value))).collect())
    }

    pub fn put(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// The first value of a name, empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether something is said under a name.
    pub fn has_any(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|known| known == value)
    }

    /// What is said in a group, in one order, blanks left out.
    pub fn group<'a>(&'a self, group: &'a str) -> Vec<(&'a str, &'a str)> {
        let mut said: Vec<(&str, &str)> = self.in_group(group).filter(|(_, value)| !value.is_empty()).collect();
        said.sort_unstable();
        said
    }

    fn in_group<'a>(&'a self, group: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let belongs =
            move |name: &str| name.strip_prefix(group).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        self.0.iter().filter(move |(name, _)| belongs(name)).map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Tells what a group says, in a few digits.
    pub fn print(&self, group: &str) -> String {
        short(format!("{:?}", self.group(group)).as_bytes())
    }

    /// The print of what was shown to whoever typed this; none where the form does not have the group.
    pub fn was(&self, group: &str) -> Option<&str> {
        let name = format!("was.{group}");
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// Notes what is shown, for these groups of the form.
    pub fn note_what_is_shown(&mut self, groups: &[impl AsRef<str>], shown: &Typed) {
        self.0.retain(|(name, _)| !name.starts_with("was."));
        for group in groups.iter().map(AsRef::as_ref) {
            self.put(format!("was.{group}"), shown.print(group));
        }
    }

    /// Takes a group from another form.
    pub fn take(&mut self, group: &str, other: &Typed) {
        let own: Vec<String> = self.in_group(group).map(|(name, _)| name.to_owned()).collect();
        self.0.retain(|(name, _)| !own.contains(name));
        self.0.extend(other.in_group(group).map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    /// How many rows a group has: one more than the greatest number in it.
    pub fn rows(&self, group: &str) -> usize {
        let number = |name: &str| -> Option<usize> {
            name.strip_prefix(group)?.strip_prefix('.')?.split('.').next()?.parse().ok()
        };
        let last = self.0.iter().filter_map(|(name, _)| number(name)).max();
        last.map_or(0, |last| last.saturating_add(1)).min(ROWS)
    }

    /// The identifiers that the rows of a group have once they are saved: `phone.2.id` and the like.
    pub fn identifiers(&self, group: &str, saved: &Typed) -> Vec<(String, String)> {
        let words = |form: &Typed, n: usize| -> Vec<(String, String)> {
            let row = format!("{group}.{n}.");
            let cells =
                form.group(group).into_iter().filter_map(|(name, value)| Some((name.strip_prefix(&row)?, value)));
            cells.filter(|(part, _)| !IDENTIFIERS.contains(part)).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
        };
        let mut free: Vec<usize> = (0..saved.rows(group)).collect();
        let mut found = Vec::new();
        for n in 0..self.rows(group) {
            let mine = words(self, n);
            let Some(at) = free.iter().position(|m| !mine.is_empty() && words(saved, *m) == mine) else { continue };
            let m = free.remove(at);
            for part in IDENTIFIERS {
                let value = saved.get(&format!("{group}.{m}.{part}"));
                if !value.is_empty() {
                    found.push((format!("{group}.{n}.{part}"), value.to_owned()));
                }
            }
        }
        found
    }

    /// Every pair of these groups, to be sent again.
    pub fn pairs<'a>(&'a self, groups: &'a [impl AsRef<str>]) -> impl Iterator<Item = (&'a str, &'a str)> {
        groups.iter().flat_map(|group| self.in_group(group.as_ref()))
    }
}

/// A text of several lines as a form sends it back.
pub fn block(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

/// A text of one line as a form sends it back.
pub fn line(text: &str) -> String {
    text.replace(['\r', '\n'], "").trim().to_owned()
}
