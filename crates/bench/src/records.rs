//! One invented record of each noun, in the form of Teranga's own HSDS export.
//! Lengths are those of real directories: names of 3 to 7 words, descriptions of 40 to 80, in three languages.

use crate::dice::{Dice, uuid};
use crate::prose::{self, Prose, source};
use crate::words::{SPOKEN, THEMES};
use serde_json::{Value, json};

/// Services for which each searched name is used.
pub const HITS: usize = 100;

/// What all records of one directory share.
pub struct Directory<'a> {
    pub prose: &'a Prose,
    /// Short name of its territory, also the first part of the identifiers.
    pub territory: &'a str,
    /// Services in all.
    pub services: usize,
}

impl Directory<'_> {
    pub fn id(&self, kind: &str, n: usize) -> String {
        uuid(&format!("{}/{kind}", self.territory), n)
    }

    fn dice(&self, kind: &str, n: usize) -> Dice {
        let seed = kind
            .bytes()
            .chain(self.territory.bytes())
            .fold(17_u64, |seed, byte| seed.wrapping_mul(31) + u64::from(byte));
        Dice::new(seed.wrapping_mul(1_000_003).wrapping_add(n as u64))
    }

    /// The name that the `n`-th service shares with [`HITS`] - 1 others.
    pub fn name(&self, n: usize) -> String {
        prose::name(n % (self.services / HITS).max(1))
    }

    pub fn territory(&self) -> Value {
        let emergency = |number: &str, label: &str| json!({ "number": number, "label": prose::same(label) });
        json!({
            "id": self.id("territory", 0), "slug": self.territory, "kind": "municipality", "name": prose::same(self.territory),
            "timezone": "Africa/Tunis", "centre": [36.85, 10.25], "languages": ["fr", "ar", "en"],
            "emergency": [emergency("190", "SAMU"), emergency("197", "Police"), emergency("198", "Protection civile")],
            "holidays": [{ "month": 1, "day": 1 }, { "month": 3, "day": 20 }, { "month": 5, "day": 1 }],
            "published": true,
        })
    }

    pub fn organisation(&self, n: usize) -> Value {
        let mut dice = self.dice("organisation", n);
        let name = self.prose.title(&mut dice, 2, 4, &prose::name(n + 500_000));
        let description = self.prose.text(&mut dice, 15, 30, None);
        json!({
            "id": self.id("organisation", n), "name": source(&name), "description": source(&description),
            "email": format!("contact{n}@example.org"), "website": format!("https://org{n}.example.org/"),
            "teranga": {
                "lang": "fr", "texts": { "name": name, "description": description },
                "slug": format!("organisation-{}-{n}", self.territory), "territory": self.id("territory", 0),
            },
        })
    }

    pub fn location(&self, n: usize) -> Value {
        let mut dice = self.dice("location", n);
        let name = self.prose.title(&mut dice, 2, 4, &prose::name(n + 700_000));
        let way = self.prose.text(&mut dice, 8, 12, None);
        let degrees = |middle: f64, dice: &mut Dice| middle + (dice.below(4_000) as f64 - 2_000.0) / 10_000.0;
        let ramp = prose::same("Rampe");
        let access = json!([{ "id": self.id("ramp", n), "description": "Rampe", "teranga": { "lang": "fr", "texts": { "description": ramp } } }]);
        json!({
            "id": self.id("location", n), "location_type": "physical", "organization_id": self.id("organisation", n / 5),
            "name": source(&name), "transportation": source(&way),
            "latitude": degrees(36.85, &mut dice), "longitude": degrees(10.25, &mut dice),
            "addresses": [{
                "id": self.id("address", n), "address_1": format!("{} rue {}", dice.between(1, 200), prose::name(dice.below(900) + 900_000)),
                "city": "Ville", "state_province": "Tunis", "postal_code": format!("{}", 2_000 + dice.below(100)),
                "country": "TN", "address_type": "physical", "teranga": { "lang": "fr" },
            }],
            "accessibility": if dice.chance(40) { access } else { json!([]) },
            "teranga": { "lang": "fr", "texts": { "name": name, "transportation": way } },
        })
    }

    pub fn service(&self, n: usize) -> Value {
        let mut dice = self.dice("service", n);
        let searched = self.name(n);
        let name = self.prose.title(&mut dice, 3, 7, &prose::name(n % 9_000 + 1_000_000));
        let description = self.prose.text(&mut dice, 40, 80, Some(&searched));
        let process = self.prose.text(&mut dice, 10, 20, None);
        let who = self.prose.text(&mut dice, 6, 12, None);
        let id = self.id("service", n);
        let checked = format!("2026-{:02}-{:02}", dice.between(1, 11), dice.between(1, 20));
        json!({
            "id": id, "organization_id": self.id("organisation", n / 10), "name": source(&name), "description": source(&description),
            "email": format!("service{n}@example.org"), "status": "active", "application_process": source(&process),
            "eligibility_description": source(&who), "assured_date": checked, "last_modified": format!("{checked}T08:00:00Z"),
            "phones": [self.phone(&mut dice, n)], "schedules": self.schedules(&mut dice, n),
            "service_at_locations": [{ "id": self.id("place", n), "service_id": id, "location_id": self.id("location", n / 2) }],
            "languages": self.languages(&mut dice, n), "cost_options": [self.cost(&mut dice, n)],
            "required_documents": self.documents(&mut dice, n), "attributes": self.themes(&mut dice, n, &id),
            "teranga": {
                "lang": "fr",
                "texts": { "name": name, "description": description, "application_process": process, "eligibility_description": who },
                "slug": format!("service-{n}"), "territory": self.id("territory", 0), "eligibility": self.eligibility(&mut dice),
            },
        })
    }

    fn phone(&self, dice: &mut Dice, n: usize) -> Value {
        json!({ "id": self.id("phone", n), "number": format!("+216 00 {:03} {:03}", dice.below(1_000), dice.below(1_000)), "type": "voice" })
    }

    fn schedules(&self, dice: &mut Dice, n: usize) -> Value {
        let days = *dice.one_of(&["MO,TU,WE,TH,FR", "MO,WE,FR", "TU,TH,SA", "MO,TU,WE,TH,FR,SA,SU"]);
        let part = |half: usize, from: usize, to: usize| {
            let (opens, closes) = (format!("{from:02}:00:00"), format!("{to:02}:30:00"));
            json!({ "id": self.id("schedule", n * 2 + half), "freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes })
        };
        json!([part(0, dice.between(7, 9), dice.between(11, 12)), part(1, dice.between(13, 14), dice.between(16, 18))])
    }

    fn languages(&self, dice: &mut Dice, n: usize) -> Value {
        let others = dice.between(1, 3);
        let chosen = SPOKEN[..1].iter().chain(SPOKEN[1..].iter().filter(|_| dice.chance(others * 10)));
        Value::from_iter(
            chosen.enumerate().map(|(at, code)| json!({ "id": self.id("language", n * 16 + at), "code": code })),
        )
    }

    fn cost(&self, dice: &mut Dice, n: usize) -> Value {
        if dice.chance(70) {
            return json!({ "id": self.id("cost", n), "option": "free", "teranga": { "lang": "en", "free": true } });
        }
        json!({ "id": self.id("cost", n), "currency": "TND", "amount": dice.between(1, 60) })
    }

    fn documents(&self, dice: &mut Dice, n: usize) -> Value {
        let count = dice.below(3);
        Value::from_iter((0..count).map(|at| {
            let document = self.prose.text(dice, 3, 6, None);
            let texts = json!({ "lang": "fr", "texts": { "document": document } });
            json!({ "id": self.id("document", n * 4 + at), "document": source(&document), "teranga": texts })
        }))
    }

    fn themes(&self, dice: &mut Dice, n: usize, service: &str) -> Value {
        let first = dice.below(THEMES.len());
        let mut themes = vec![first, (first + dice.between(1, 5)) % THEMES.len()];
        themes.truncate(dice.between(1, 2));
        Value::from_iter(themes.into_iter().enumerate().map(|(at, theme)| {
            let id = self.id("attribute", n * 2 + at);
            json!({ "id": id, "link_id": service, "taxonomy_term_id": uuid("theme", theme), "link_entity": "service" })
        }))
    }

    fn eligibility(&self, dice: &mut Dice) -> Value {
        match dice.below(5) {
            0 => json!({ "statuses": ["asylum-seeker", "refugee"] }),
            1 => json!({ "sex": "women" }),
            2 => json!({ "maximum_age": 25 }),
            _ => json!({}),
        }
    }

    /// Page `n` of the guide: each tenth one stands above the nine that follow it. About 150 words a language.
    pub fn guide(&self, n: usize) -> Value {
        let mut dice = self.dice("guide", n);
        let mut section = |kind: &str, least, most| {
            let body = self.prose.text(&mut dice, least, most, None);
            json!({ "anchor": kind, "kind": kind, "body": body })
        };
        let sections =
            [section("what", 40, 60), section("who", 25, 40), section("bring", 20, 30), section("next", 25, 40)];
        let mut guide = json!({
            "id": self.id("guide", n), "slug": format!("guide-{n}"), "territory": self.id("territory", 0), "position": n,
            "title": self.prose.title(&mut dice, 3, 6, &prose::name(n + 1_100_000)), "summary": self.prose.text(&mut dice, 8, 14, None),
            "sections": sections, "services": [self.id("service", n % self.services), self.id("service", (n * 7) % self.services)],
            "reviewed_on": "2026-10-13", "review_due": "2027-04-13",
        });
        if !n.is_multiple_of(10) {
            guide["parent"] = json!(self.id("guide", n / 10 * 10));
        }
        guide
    }
}
