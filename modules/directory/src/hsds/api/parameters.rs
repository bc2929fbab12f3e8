//! The parameters of the API: name, what each means, and how it is described. One list, read and described from here.
//! The texts are English: they are for developers.

use super::asked::{DEEPEST, LARGEST_PAGE, LONGEST_SEARCH, PAGE, STREAMED_PAGE};
use serde_json::{Value, json};

/// A parameter in the query of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parameter {
    Search,
    Page,
    PerPage,
    Format,
    TaxonomyTermId,
    TaxonomyId,
    OrganizationId,
    ModifiedAfter,
    Minimal,
    Full,
    FullService,
    TopOnly,
    ParentId,
    Postcode,
    Proximity,
    Territory,
    Language,
}

use Parameter::*;

impl Parameter {
    #[cfg(test)]
    pub const ALL: [Parameter; 17] = [
        Search,
        Page,
        PerPage,
        Format,
        TaxonomyTermId,
        TaxonomyId,
        OrganizationId,
        ModifiedAfter,
        Minimal,
        Full,
        FullService,
        TopOnly,
        ParentId,
        Postcode,
        Proximity,
        Territory,
        Language,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Search => "search",
            Page => "page",
            PerPage => "per_page",
            Format => "format",
            TaxonomyTermId => "taxonomy_term_id",
            TaxonomyId => "taxonomy_id",
            OrganizationId => "organization_id",
            ModifiedAfter => "modified_after",
            Minimal => "minimal",
            Full => "full",
            FullService => "full_service",
            TopOnly => "top_only",
            ParentId => "parent_id",
            Postcode => "postcode",
            Proximity => "proximity",
            Territory => "territory",
            Language => "language",
        }
    }

    pub fn description(self) -> String {
        match self {
            Search => format!(
                "Full text search in all languages at once, tolerant of accents and typing errors. Words between quotation marks must follow each other. At most {LONGEST_SEARCH} characters. With a search, the best match comes first; without, records are in alphabetical order."
            ),
            Page => format!("Page number, from 1. What comes before the page may not exceed {DEEPEST} records; use `format=ndjson` to read more."),
            PerPage => format!(
                "Records on a page, {PAGE} unless told, at most {LARGEST_PAGE}; at most {STREAMED_PAGE} with `format=ndjson` or `minimal=true`."
            ),
            Format => "`json`, or `ndjson` for one record a line without the envelope. `ndjson` streams all results, unless `page` or `per_page` asks for a page of them; the header `Link` then names the next page.".into(),
            TaxonomyTermId => "Only records classified by this taxonomy term; organisations, when one of their services is.".into(),
            TaxonomyId => "Only records classified by any term of this taxonomy; organisations, when one of their services is.".into(),
            OrganizationId => "Only services of this organisation.".into(),
            ModifiedAfter => "Only records changed at or after this date (midnight UTC) or date and time (RFC 3339; UTC unless it names an offset). Records that do not say when they changed are left out.".into(),
            Minimal => "Only `id` and `modified_date`, and the fields that the schema requires.".into(),
            Full => "Fully nested records instead of their one-to-one fields.".into(),
            FullService => "Fully nested organisations whose services are fully nested too.".into(),
            TopOnly => "Only terms that are not child terms: those without a parent.".into(),
            ParentId => "Only terms that have this term as their parent.".into(),
            Postcode => "Only what is given in a place with this postcode; with `proximity`, around the middle of the places that have it. Nothing when no place of this directory has it.".into(),
            Proximity => "Metres around the middle of `postcode`, which must be given too. Nearest first, unless there is a search. A service given in several places counts by the first whose position is known. Confidential places have no position.".into(),
            Territory => "Not of the standard: only what belongs to this territory or lies in it, by its short name, such as `la-marsa`.".into(),
            Language => "Not of the standard: language of the texts, a BCP 47 tag. Goes before the header `Accept-Language`. A text that does not exist in it is shown in its source language.".into(),
        }
    }

    /// JSON Schema of its value.
    pub fn schema(self) -> Value {
        match self {
            Search => json!({ "type": "string", "maxLength": LONGEST_SEARCH }),
            Page => json!({ "type": "integer", "minimum": 1, "default": 1 }),
            PerPage => json!({ "type": "integer", "minimum": 1, "maximum": STREAMED_PAGE, "default": PAGE }),
            Format => json!({ "type": "string", "enum": ["json", "ndjson"], "default": "json" }),
            TaxonomyTermId | TaxonomyId | OrganizationId | ParentId => json!({ "type": "string", "format": "uuid" }),
            ModifiedAfter => json!({ "type": "string", "format": "date-time" }),
            Minimal | Full | FullService | TopOnly => json!({ "type": "boolean", "default": false }),
            Postcode => json!({ "type": "string", "maxLength": 20 }),
            Proximity => json!({ "type": "number", "exclusiveMinimum": 0, "maximum": 1_000_000 }),
            Territory => json!({ "type": "string" }),
            Language => json!({ "type": "string" }),
        }
    }
}
