//! Choices from a seed: texts, numbers, dates, and the parts of records made of them.
//! The same seed gives the same choices.

use super::*;
use crate::attributes::{Attribute, Metadata, Url};
use crate::contacts::{Contact, Language, Phone};
use crate::locations::{Accessibility, Address, LocationType};
use crate::organisations::{Funding, Identifier, Program};
use crate::schedules::{Freq, Schedule};
use crate::services::*;
use jiff::Timestamp;
use jiff::civil::{Date, Time, date};
use kernel::{Origin, Text, Version};

/// A source of choices (SplitMix64).
pub struct Dice {
    pub state: u64,
    pub terms: Vec<Id<TaxonomyTerm>>,
}

impl Dice {
    pub fn roll(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    pub fn below(&mut self, n: u64) -> u64 {
        self.roll() % n
    }
    pub fn coin(&mut self) -> bool {
        self.below(2) == 0
    }
    pub fn id<T>(&mut self) -> Id<T> {
        Id::from_uuid(Uuid::from_u128((u128::from(self.roll()) << 64) | u128::from(self.roll())))
    }
    pub fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.coin() { Some(make(self)) } else { None }
    }
    pub fn some<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let n = self.below(3);
        (0..n).map(|_| make(self)).collect()
    }
    pub fn one_of<T: Clone>(&mut self, all: &[T]) -> T {
        let index = self.below(all.len() as u64) as usize;
        all[index].clone()
    }
    pub fn words(&mut self) -> String {
        let pieces = [
            "Soup", " ", "\n", "مركز", "=1+1", "@x", "\"", ",", "&amp;", "\\n", "< 5", "é", "a<b>c", "'", "\t", "\r\n",
            "-", "𝄞",
        ];
        let n = self.below(6);
        let text: String = (0..=n).map(|_| self.one_of(&pieces)).collect();
        strip_tags(&text)
    }
    pub fn string(&mut self) -> String {
        let text = self.words();
        if text.is_empty() { "x".into() } else { text }
    }
    pub fn lang(&mut self) -> Lang {
        self.one_of(&[Lang::FR, Lang::EN, Lang::AR, "pt-BR".parse().unwrap()])
    }
    pub fn text(&mut self) -> Text {
        let source = if self.below(4) > 0 { Lang::FR } else { self.lang() };
        let empty = self.below(20) == 0;
        let words = if empty { String::new() } else { self.words() };
        let mut text = Text::new(source, words);
        if self.below(4) == 0 {
            text = text.at_revision(self.below(3) as u32 + 1);
        }
        for _ in 0..self.below(3) {
            let origin = self.one_of(&[Origin::Human, Origin::Machine]);
            let (lang, value, of) = (self.lang(), self.words(), self.below(3) as u32 + 1);
            let reviewer = self.maybe(Dice::string);
            if lang != source {
                text.set(lang, Version { value, origin, of, reviewer });
            }
        }
        text
    }
    pub fn number(&mut self) -> f64 {
        match self.below(4) {
            0 => self.below(1000) as f64,
            1 => self.below(100_000) as f64 / 100.0,
            2 => f64::from_bits((self.roll() >> 12) | 0x3ff0_0000_0000_0000) - 1.5,
            _ => -(self.below(1_000_000) as f64) / 7.0,
        }
    }
    pub fn within(&mut self, limit: f64) -> f64 {
        (self.number() * 1.000_000_1) % limit
    }
    pub fn day(&mut self) -> Date {
        date(2000 + self.below(100) as i16, self.below(12) as i8 + 1, self.below(28) as i8 + 1)
    }
    pub fn time(&mut self) -> Time {
        Time::new(self.below(24) as i8, self.below(60) as i8, 0, 0).unwrap()
    }
    pub fn instant(&mut self) -> Timestamp {
        Timestamp::new(self.below(4_000_000_000) as i64, (self.below(3) * 123_456_789) as i32).unwrap()
    }
    pub fn url(&mut self) -> String {
        format!("https://example.org/{}?a=1&b=é", self.below(99))
    }
    pub fn email(&mut self) -> String {
        format!("a{}@example.org", self.below(99))
    }
    pub fn attribute(&mut self) -> Attribute {
        let known = self.terms.clone();
        Attribute {
            id: self.id(),
            taxonomy_term_id: if known.is_empty() { None } else { self.maybe(|d| d.one_of(&known)) },
            link_type: self.maybe(Dice::string),
            value: self.maybe(Dice::string),
            label: self.maybe(Dice::text),
        }
    }
    pub fn trace(&mut self) -> Metadata {
        Metadata {
            id: self.id(),
            resource_type: self.one_of(&["service", "location", "anything", ""]).into(),
            last_action_date: self.day().to_string(),
            last_action_type: "update".into(),
            field_name: "name".into(),
            previous_value: self.words(),
            replacement_value: self.words(),
            updated_by: self.words(),
        }
    }
}

macro_rules! part {
    ($d:ident, $type:ident { $($field:ident: $value:expr),* $(,)? }) => {
        $type { id: $d.id(), $($field: $value,)* attributes: $d.some(Dice::attribute), metadata: $d.some(Dice::trace) }
    };
}

pub(super) use part;

impl Dice {
    pub fn web(&mut self) -> Url {
        let d = self;
        part!(d, Url { url: d.url(), label: d.maybe(Dice::text) })
    }
    pub fn language(&mut self) -> Language {
        let d = self;
        part!(d, Language { code: d.maybe(Dice::lang), name: d.maybe(Dice::string), note: d.maybe(Dice::text) })
    }
    pub fn phone(&mut self) -> Phone {
        let d = self;
        part!(
            d,
            Phone {
                number: d.string(),
                extension: d.maybe(|d| d.below(10_000) as u32),
                kind: d.maybe(Dice::string),
                description: d.maybe(Dice::text),
                languages: d.some(Dice::language),
            }
        )
    }
    pub fn contact(&mut self) -> Contact {
        let d = self;
        part!(
            d,
            Contact {
                name: d.maybe(Dice::string),
                title: d.maybe(Dice::text),
                department: d.maybe(Dice::text),
                email: d.maybe(Dice::email),
                phones: d.some(Dice::phone),
            }
        )
    }
    pub fn schedule(&mut self) -> Schedule {
        let d = self;
        part!(
            d,
            Schedule {
                valid_from: d.maybe(Dice::day),
                valid_to: d.maybe(Dice::day),
                dtstart: d.maybe(Dice::day),
                timezone: d.maybe(|d| d.within(12.0)),
                until: d.maybe(Dice::day),
                count: d.maybe(|d| d.below(9) as u32),
                wkst: d.maybe(|d| d.one_of(&["MO".to_owned(), "SU".to_owned()])),
                freq: d.maybe(|d| d.one_of(&[Freq::Weekly, Freq::Monthly])),
                interval: d.maybe(|d| d.below(9) as u32),
                byday: d.maybe(|d| d.one_of(&["MO".to_owned(), "MO,TU".to_owned(), "1MO,-1FR".to_owned()])),
                byweekno: d.maybe(|_| "1,2".into()),
                bymonthday: d.maybe(|_| "1,-1".into()),
                byyearday: d.maybe(|_| "100".into()),
                description: d.maybe(Dice::text),
                opens_at: d.maybe(Dice::time),
                closes_at: d.maybe(Dice::time),
                schedule_link: d.maybe(Dice::url),
                attending_type: d.maybe(Dice::string),
                notes: d.maybe(Dice::text),
            }
        )
    }
    pub fn funding(&mut self) -> Funding {
        let d = self;
        part!(d, Funding { source: d.maybe(Dice::text) })
    }
    pub fn area(&mut self) -> ServiceArea {
        let d = self;
        part!(
            d,
            ServiceArea {
                name: d.maybe(Dice::text),
                description: d.maybe(Dice::text),
                extent: d.maybe(Dice::string),
                extent_type: d.maybe(Dice::string),
                uri: d.maybe(Dice::url),
            }
        )
    }
    pub fn document(&mut self) -> RequiredDocument {
        let d = self;
        part!(d, RequiredDocument { document: d.maybe(Dice::text), uri: d.maybe(Dice::url) })
    }
    pub fn cost(&mut self) -> CostOption {
        let d = self;
        part!(
            d,
            CostOption {
                valid_from: d.maybe(Dice::day),
                valid_to: d.maybe(Dice::day),
                option: d.maybe(Dice::text),
                currency: d.maybe(|d| d.one_of(&["TND".to_owned(), "eur".to_owned()])),
                amount: d.maybe(Dice::number),
                amount_description: d.maybe(Dice::text),
                free: d.coin(),
            }
        )
    }
    pub fn unit(&mut self) -> Unit {
        let d = self;
        part!(
            d,
            Unit {
                name: d.text(),
                scheme: d.maybe(Dice::string),
                identifier: d.maybe(Dice::string),
                uri: d.maybe(Dice::url),
            }
        )
    }
    pub fn capacity(&mut self) -> Capacity {
        let d = self;
        part!(
            d,
            Capacity {
                unit: d.unit(),
                available: d.number(),
                maximum: d.maybe(Dice::number),
                description: d.maybe(Dice::text),
                updated: d.instant(),
            }
        )
    }
    pub fn address(&mut self) -> Address {
        let d = self;
        part!(
            d,
            Address {
                attention: d.maybe(Dice::text),
                address_1: d.text(),
                address_2: d.maybe(Dice::text),
                city: d.text(),
                region: d.maybe(Dice::text),
                state_province: d.text(),
                postal_code: d.words(),
                country: d.one_of(&["TN".to_owned(), String::new(), "tn".to_owned()]),
                address_type: d.one_of(&[LocationType::Physical, LocationType::Postal, LocationType::Virtual]),
            }
        )
    }
    pub fn accessibility(&mut self) -> Accessibility {
        let d = self;
        part!(
            d,
            Accessibility { description: d.maybe(Dice::text), details: d.maybe(Dice::text), url: d.maybe(Dice::url) }
        )
    }
    pub fn program(&mut self) -> Program {
        let d = self;
        part!(d, Program { name: d.text(), alternate_name: d.maybe(Dice::text), description: d.maybe(Dice::text) })
    }
    pub fn identifier(&mut self) -> Identifier {
        let d = self;
        part!(d, Identifier { scheme: d.maybe(Dice::string), kind: d.words(), value: d.string() })
    }
}
