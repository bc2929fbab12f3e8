//! What somebody typed about an organisation, and what it means: pure reading, with the words beside what must be mended.
//! A text is read in the language of the page; its other languages stay as they are.

use super::super::model::{Capacity, FocalPoint, Kind, Level, Population, Profile, Said, Seat, Visibility};
use crate::msg;
use directory::api::{Facts, Shelf};
use kernel::{Id, Lang, Territory, Text, Version};
use platform::Locale;
use platform::forms::Sent;
use uuid::Uuid;

/// Focal points of one organisation.
pub const MOST_PEOPLE: usize = 12;

/// What must be mended: the name of the field, and the words beside it.
#[derive(Debug, Default)]
pub struct Errors(pub Vec<(String, String)>);

impl Errors {
    pub fn add(&mut self, name: impl Into<String>, words: String) {
        self.0.push((name.into(), words));
    }

    pub fn of(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, words)| words.as_str())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn listed(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, words)| (name.as_str(), words.as_str())).collect()
    }
}

/// A form as it was read.
pub struct Read {
    pub profile: Profile,
    pub facts: Facts,
    pub people: Vec<FocalPoint>,
    pub errors: Errors,
}

/// All values of a name.
pub fn all<'a>(sent: &'a Sent, name: &'a str) -> impl Iterator<Item = &'a str> {
    sent.fields.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// A line: no line breaks, no blanks around it, at most `most` signs.
pub fn line(text: &str, most: usize) -> String {
    text.replace(char::is_control, " ").split_whitespace().collect::<Vec<_>>().join(" ").chars().take(most).collect()
}

/// Several lines with `\n` between them.
pub fn block(text: &str, most: usize) -> String {
    let text = text.replace("\r\n", "\n").replace(|c: char| c.is_control() && c != '\n', " ");
    text.trim().chars().take(most).collect()
}

/// Reads the form into what was there before.
pub fn read(locale: &Locale, shelf: &Shelf, before: &Profile, people: &[FocalPoint], sent: &Sent, year: i16) -> Read {
    let mut errors = Errors::default();
    let required = || locale.t(&platform::msg::field_required());
    let mut profile = before.clone();
    match Kind::parse(sent.get("kind")) {
        Some(kind) => profile.kind = kind,
        None => errors.add("kind", required()),
    }
    match Level::parse(sent.get("level")) {
        Some(level) => profile.level = level,
        None => errors.add("level", required()),
    }
    let served = |slug: &str| shelf.territories.iter().find(|it| it.slug == slug).map(|it| it.id);
    profile.territories = all(sent, "territories").filter_map(served).collect();
    profile.territories.dedup();
    if profile.territories.is_empty() {
        errors.add("territories", locale.t(&msg::org_needs_territory()));
    }
    profile.themes = all(sent, "themes").filter_map(|code| shelf.theme(code)).map(|it| it.id).collect();
    profile.populations =
        Population::ALL.iter().copied().filter(|it| all(sent, "populations").any(|word| word == it.as_str())).collect();
    profile.capacities =
        Capacity::ALL.iter().copied().filter(|it| all(sent, "capacities").any(|word| word == it.as_str())).collect();
    match Locale::languages_named(sent.get("languages")) {
        Ok(spoken) => profile.languages = spoken,
        Err(word) => errors.add("languages", locale.t(&msg::org_language_unknown(line(word, 40)))),
    }
    let networks = block(sent.get("networks"), 2_000);
    profile.networks = networks.lines().map(|it| line(it, 120)).filter(|it| !it.is_empty()).take(30).collect();
    profile.offer = rewritten(before.offer.as_ref(), locale.lang, &block(sent.get("offer"), 2_000));
    profile.seat = seat(locale, sent, &mut errors);
    let facts = facts(locale, sent, year, &mut errors);
    let people = read_people(locale, people, sent, &mut errors);
    Read { profile, facts, people, errors }
}

/// A text with its version of one language changed. Nothing typed takes that version away.
pub fn rewritten(before: Option<&Text>, lang: Lang, typed: &str) -> Option<Text> {
    let Some(before) = before else {
        return (!typed.is_empty()).then(|| Text::new(lang, typed));
    };
    let shown = before.version(lang).map(|it| it.value.as_str());
    if shown == Some(typed) || (shown.is_none() && typed.is_empty()) {
        return Some(before.clone());
    }
    if typed.is_empty() {
        let mut rest = before.versions().filter(|(other, _)| *other != lang);
        let (first, version) = rest.next()?;
        let start = Text::new(first, version.value.clone());
        return Some(rest.fold(start, |text, (other, version)| text.with(other, version.value.clone())));
    }
    let mut text = before.clone();
    if lang == text.source() {
        text.rewrite(typed.to_owned(), false);
    } else {
        let of = text.revision();
        text.set(lang, Version { value: typed.to_owned(), origin: kernel::Origin::Human, of, reviewer: None });
    }
    Some(text)
}

fn seat(locale: &Locale, sent: &Sent, errors: &mut Errors) -> Option<Seat> {
    let (lat, lon) = (sent.get("latitude").trim(), sent.get("longitude").trim());
    if lat.is_empty() && lon.is_empty() {
        return None;
    }
    let seat = degrees(lat, lon).map(|(latitude, longitude)| Seat { latitude, longitude });
    if seat.is_none() {
        errors.add("latitude", locale.t(&msg::org_bad_point()));
    }
    seat
}

/// A latitude and longitude as people write them; a comma may stand for the point.
pub fn degrees(lat: &str, lon: &str) -> Option<(f64, f64)> {
    let number = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok();
    number(lat).zip(number(lon)).filter(|(lat, lon)| lat.abs() <= 90.0 && lon.abs() <= 180.0)
}

/// A web address; one without `https://` gets it.
pub fn web(typed: &str) -> Option<String> {
    let whole = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
    let url = url::Url::parse(&whole).ok()?;
    let right = matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(|host| host.contains('.'));
    (right && url.username().is_empty() && url.password().is_none()).then_some(whole)
}

pub fn is_email(typed: &str) -> bool {
    let (name, host) = typed.split_once('@').unwrap_or_default();
    !name.is_empty()
        && host.contains('.')
        && !host.contains('@')
        && !typed.contains(|c: char| c.is_whitespace() || "<>,;\"".contains(c))
}

pub fn is_phone(typed: &str) -> bool {
    typed.chars().filter(char::is_ascii_digit).count() >= 3
        && typed.chars().all(|c| c.is_ascii_digit() || "+-. ()/".contains(c))
}

fn facts(locale: &Locale, sent: &Sent, year: i16, errors: &mut Errors) -> Facts {
    let given = |name: &str| Some(line(sent.get(name), 300)).filter(|it| !it.is_empty());
    let website = given("website").and_then(|typed| {
        let address = web(&typed);
        if address.is_none() {
            errors.add("website", locale.t(&msg::org_bad_web()));
        }
        address
    });
    let email = given("email");
    if email.as_deref().is_some_and(|it| !is_email(it)) {
        errors.add("email", locale.t(&msg::org_bad_email()));
    }
    let phone = given("phone");
    if phone.as_deref().is_some_and(|it| !is_phone(it)) {
        errors.add("phone", locale.t(&msg::org_bad_phone()));
    }
    let founded = given("founded").and_then(|typed| {
        let found = typed.parse::<i32>().ok().filter(|it| (1000..=i32::from(year)).contains(it));
        if found.is_none() {
            errors.add("founded", locale.t(&msg::org_bad_year()));
        }
        found
    });
    Facts { website, email, phone, founded }
}

fn read_people(locale: &Locale, before: &[FocalPoint], sent: &Sent, errors: &mut Errors) -> Vec<FocalPoint> {
    let mut people = Vec::new();
    for number in 0..MOST_PEOPLE {
        let field = |part: &str| format!("person-{number}-{part}");
        let typed = |part: &str| line(sent.get(&field(part)), 200);
        let (name, email, phone, function) = (typed("name"), typed("email"), typed("phone"), typed("function"));
        if [&name, &email, &phone, &function].iter().all(|it| it.is_empty()) {
            continue;
        }
        if name.is_empty() {
            errors.add(field("name"), locale.t(&platform::msg::field_required()));
        }
        if !email.is_empty() && !is_email(&email) {
            errors.add(field("email"), locale.t(&msg::org_bad_email()));
        }
        if !phone.is_empty() && !is_phone(&phone) {
            errors.add(field("phone"), locale.t(&msg::org_bad_phone()));
        }
        let id = Uuid::try_parse(sent.get(&field("id"))).unwrap_or_default();
        let known = before.iter().find(|it| it.id == id);
        people.push(FocalPoint {
            id,
            organisation: Uuid::nil(),
            account: None,
            invitation: None,
            // Nobody's number becomes public because a field was left out.
            visibility: Visibility::parse(sent.get(&field("visibility"))).unwrap_or(Visibility::Organisation),
            said: Said {
                function: rewritten(known.and_then(|it| it.said.function.as_ref()), locale.lang, &function),
                name,
                email,
                phone,
            },
        });
    }
    people
}

/// The territory in which a new organisation is at home; none for the whole network.
pub fn home(shelf: &Shelf, sent: &Sent) -> Option<Id<Territory>> {
    shelf.territories.iter().find(|it| it.slug == sent.get("home")).map(|it| it.id)
}
