//! A rights guide: a tree of pages for a territory, each in sections with stable anchors.
//! Section bodies are Markdown; HTML that came from elsewhere was cleaned on the way in.

use crate::organisations::Organisation;
use crate::services::Service;
use jiff::{Timestamp, civil::Date};
use kernel::{Id, Localized, Territory, Text};
use serde::{Deserialize, Serialize};

/// One page of a territory's guide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Guide {
    pub id: Id<Guide>,
    /// Readable part of its address, unique in its territory.
    pub slug: String,
    pub territory: Id<Territory>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Id<Guide>>,
    /// Order among its sisters, then by slug.
    #[serde(default)]
    pub position: i32,
    pub title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Id<Service>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Organisation>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_on: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_due: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<Timestamp>,
    /// Taken away from the public; nothing of it is lost.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
}

/// A part of a page. Its anchor never changes, so that links to it keep working.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    pub anchor: String,
    pub kind: SectionKind,
    /// Own title; without one the kind's usual title is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Text>,
    /// What to do, in order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<Localized<Vec<String>>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SectionKind {
    What,
    Who,
    How,
    Bring,
    Next,
    /// Free text.
    Text,
}
