//! The read API of HSDS 3.1: the routes of the standard's OpenAPI, answered from the search index and from memory.
//! Only what the public may see is answered; every answer says in which language it is, and may be kept until it changes.

mod answers;
mod around;
mod asked;
mod describe;
mod languages;
mod lists;
mod nearby;
mod parameters;
mod pieces;
mod singles;
mod streams;
mod terms;
#[cfg(test)]
mod tests;
mod walks;

use crate::Directory;
use axum::extract::{Path, RawQuery, State};
use http::HeaderMap;
use parameters::Parameter;
use platform::access::Access::Public;
use platform::{Cx, Routes};
use std::sync::Arc;

/// What the API keeps of one instance.
#[derive(Default)]
struct Api {
    pieces: pieces::Pieces,
    walks: walks::Walks,
    languages: languages::Languages,
    streams: streams::Streams,
}

/// One request.
#[derive(Clone)]
struct Call {
    api: Arc<Api>,
    directory: Arc<Directory>,
    cx: Cx,
    headers: HeaderMap,
    /// As it stands in the address.
    query: String,
    /// Newest change known when the request came. What is kept is kept under it: read before anything else.
    epoch: i64,
}

/// A collection of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Noun {
    Services,
    Organizations,
    ServiceAtLocations,
    Taxonomies,
    TaxonomyTerms,
}

/// The routes of the API.
pub fn routes() -> Routes<Arc<Directory>> {
    let api = Arc::new(Api::default());
    let home = || |cx: Cx| async move { singles::home(&cx) };
    let mut routes = Routes::new().api("/api/hsds/v3", Public, describe::home("getApi"), home()).api(
        "/api/hsds/v3/",
        Public,
        describe::home("getAPIMetaInformation"),
        home(),
    );
    for noun in Noun::ALL {
        let (list, single) = noun.paths();
        let (mine, other) = (api.clone(), api.clone());
        let show_list =
            move |State(directory): State<Arc<Directory>>, cx: Cx, headers: HeaderMap, RawQuery(query): RawQuery| {
                lists::index(Call::new(&mine, directory, cx, headers, query), noun)
            };
        let show_single = move |State(directory): State<Arc<Directory>>,
                                Path(id): Path<String>,
                                cx: Cx,
                                headers: HeaderMap,
                                RawQuery(query): RawQuery| {
            singles::show(Call::new(&other, directory, cx, headers, query), noun, id)
        };
        routes = routes.api(list, Public, describe::list(noun), show_list).api(
            single,
            Public,
            describe::single(noun),
            show_single,
        );
    }
    routes
}

/// Path and one line for each route, for the page that shows them.
pub fn described() -> Vec<(&'static str, String)> {
    let mut all = vec![("/api/hsds/v3/", describe::HOME.to_owned())];
    for noun in Noun::ALL {
        let (list, single) = noun.paths();
        let (many, one) = noun.summaries();
        all.extend([(list, many.to_owned()), (single, one.to_owned())]);
    }
    all
}

impl Call {
    fn new(api: &Arc<Api>, directory: Arc<Directory>, cx: Cx, headers: HeaderMap, query: Option<String>) -> Call {
        let epoch = cx.app.epoch();
        Call { api: api.clone(), directory, cx, headers, query: query.unwrap_or_default(), epoch }
    }
}

impl Noun {
    const ALL: [Noun; 5] =
        [Noun::Services, Noun::Organizations, Noun::ServiceAtLocations, Noun::Taxonomies, Noun::TaxonomyTerms];

    fn paths(self) -> (&'static str, &'static str) {
        match self {
            Noun::Services => ("/api/hsds/v3/services", "/api/hsds/v3/services/{id}"),
            Noun::Organizations => ("/api/hsds/v3/organizations", "/api/hsds/v3/organizations/{id}"),
            Noun::ServiceAtLocations => ("/api/hsds/v3/service_at_locations", "/api/hsds/v3/service_at_locations/{id}"),
            Noun::Taxonomies => ("/api/hsds/v3/taxonomies", "/api/hsds/v3/taxonomies/{id}"),
            Noun::TaxonomyTerms => ("/api/hsds/v3/taxonomy_terms", "/api/hsds/v3/taxonomy_terms/{id}"),
        }
    }

    /// Of the list, and of a single record.
    fn summaries(self) -> (&'static str, &'static str) {
        match self {
            Noun::Services => {
                ("Services that are offered, a page at a time.", "One service with everything said of it.")
            }
            Noun::Organizations => {
                ("Organisations, a page at a time.", "One organisation with everything said of it and its services.")
            }
            Noun::ServiceAtLocations => (
                "Services in their places, a page at a time.",
                "One service in one of its places, with everything said of it.",
            ),
            Noun::Taxonomies => ("Taxonomies by which services are classified.", "One taxonomy."),
            Noun::TaxonomyTerms => ("Terms of the taxonomies.", "One term of a taxonomy."),
        }
    }

    /// The parameters of its list.
    fn parameters(self) -> &'static [Parameter] {
        use Parameter::*;
        match self {
            Noun::Services => &[
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
                Postcode,
                Proximity,
                Territory,
                Language,
            ],
            Noun::Organizations => {
                &[Search, FullService, Full, TaxonomyTermId, TaxonomyId, Page, PerPage, Format, Territory, Language]
            }
            Noun::ServiceAtLocations => &[
                Search,
                TaxonomyTermId,
                TaxonomyId,
                OrganizationId,
                ModifiedAfter,
                Full,
                Page,
                PerPage,
                Format,
                Postcode,
                Proximity,
                Territory,
                Language,
            ],
            Noun::Taxonomies => &[Search, Page, PerPage, Format, Language],
            Noun::TaxonomyTerms => &[Search, Page, PerPage, Format, TaxonomyId, TopOnly, ParentId, Language],
        }
    }

    /// The parameters of a single record, besides its identifier.
    fn single_parameters(self) -> &'static [Parameter] {
        match self {
            Noun::Organizations => &[Parameter::FullService, Parameter::Language],
            _ => &[Parameter::Language],
        }
    }
}
