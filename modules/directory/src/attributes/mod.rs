//! What any record of the directory may carry besides its own fields: classifications, links and the trace of changes.
//! Names and shapes follow HSDS 3.1 (`attribute`, `metadata`, `url`).

use crate::taxonomies::TaxonomyTerm;
use kernel::{Id, Text};
use serde::{Deserialize, Serialize};

/// HSDS `attribute`: a record described by a taxonomy term, or a labelled value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attribute {
    pub id: Id<Attribute>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxonomy_term_id: Option<Id<TaxonomyTerm>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
}

impl Attribute {
    /// A classification by a term.
    pub fn of(term: Id<TaxonomyTerm>) -> Attribute {
        Attribute { id: Id::new(), taxonomy_term_id: Some(term), link_type: None, value: None, label: None }
    }
}

/// HSDS `metadata`: one change to one field of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Metadata {
    pub id: Id<Metadata>,
    pub resource_type: String,
    /// ISO 8601 date, as HSDS writes it.
    pub last_action_date: String,
    pub last_action_type: String,
    pub field_name: String,
    pub previous_value: String,
    pub replacement_value: String,
    pub updated_by: String,
}

/// HSDS `url`: one more address on the web, with its label.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Url {
    pub id: Id<Url>,
    pub url: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}
