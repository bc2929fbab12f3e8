//! How services are classified (HSDS `taxonomy`, `taxonomy_term`). The taxonomy `themes` is the one shown to the public.
//! A term's code is unique within its taxonomy; a theme's code is also the name of its pictogram.

pub mod store;
pub mod terms;
pub mod topics;

use crate::attributes::{Attribute, Metadata};
use kernel::{Id, Text};
use serde::{Deserialize, Serialize};

/// HSDS `taxonomy`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Taxonomy {
    pub id: Id<Taxonomy>,
    /// Short name for addresses and files, unique; `themes` for the public themes.
    pub slug: String,
    pub name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

/// HSDS `taxonomy_term`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaxonomyTerm {
    pub id: Id<TaxonomyTerm>,
    pub code: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxonomy: Option<Id<Taxonomy>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Id<TaxonomyTerm>>,
    pub name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_uri: Option<String>,
    /// Order among its sisters, then by code.
    #[serde(default)]
    pub position: i32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}
