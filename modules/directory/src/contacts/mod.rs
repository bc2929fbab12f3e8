//! How to reach people: phones, contacts and the languages spoken there (HSDS `phone`, `contact`, `language`).
//! A contact is a function at work, never a private person's data.

use crate::attributes::{Attribute, Metadata};
use kernel::{Id, Lang, Text};
use serde::{Deserialize, Serialize};

/// HSDS `phone`. `number` is as written by its owner, ready to be read; `kind` is HSDS `type` (voice, text, fax, whatsapp…).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Phone {
    pub id: Id<Phone>,
    pub number: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

impl Phone {
    /// One that people call.
    pub fn new(number: &str) -> Phone {
        Phone {
            id: Id::new(),
            number: number.to_owned(),
            extension: None,
            kind: Some("voice".to_owned()),
            description: None,
            languages: Vec::new(),
            attributes: Vec::new(),
            metadata: Vec::new(),
        }
    }
}

/// HSDS `language`: a language spoken somewhere. Foreign data may name a language without a code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Language {
    pub id: Id<Language>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Lang>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

impl Language {
    pub fn new(code: Lang) -> Language {
        Language {
            id: Id::new(),
            code: Some(code),
            name: None,
            note: None,
            attributes: Vec::new(),
            metadata: Vec::new(),
        }
    }

    /// Has a list name these languages; those that have no code, which nobody can choose, stay in it.
    pub fn choose(languages: &mut Vec<Language>, wanted: &[Lang]) {
        languages.retain(|it| it.code.is_none_or(|lang| wanted.contains(&lang)));
        for lang in wanted {
            if !languages.iter().any(|it| it.code == Some(*lang)) {
                languages.push(Language::new(*lang));
            }
        }
    }
}

/// HSDS `contact`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    pub id: Id<Contact>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}
