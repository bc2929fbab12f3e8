//! What is asked of the API is understood or refused, whatever it is, and every route is described as it is read.
//! The answers themselves are tested with whole instances.

use super::asked::{Asked, path_id};
use super::parameters::Parameter;
use super::pieces::Depth;
use super::{Noun, describe, described, routes};
use kernel::{Error, Lang};
use proptest::prelude::*;
use serde_json::Value;

fn read(query: &str) -> Result<Asked, String> {
    Asked::read(query, &Parameter::ALL).map_err(|error| match error {
        Error::Malformed(detail) => detail,
        other => panic!("{query}: {other}"),
    })
}

#[test]
fn nothing_asked_is_the_first_page() {
    let asked = read("").unwrap();
    assert_eq!((asked.page(), asked.per_page(), asked.offset(), asked.depth()), (1, 25, 0, Depth::Summary));
    assert_eq!(read("page=&per_page=&search=+&format=&language=").unwrap(), asked, "empty is as good as none");
    assert_eq!(read("nobody=knows&page=1").unwrap().page, Some(1), "others are ignored");
    assert_eq!(read("page=2&page=x").unwrap().page(), 2, "the first counts");
}

#[test]
fn everything_asked_is_understood() {
    let id = "018f2b1c-7d3e-7a4b-8c5d-6e7f8a9b0c1d";
    let asked = read(&format!("taxonomy_id={id}&parent_id={id}&search=abri+de%20nuit&page=3&per_page=10")).unwrap();
    assert_eq!((asked.search.as_str(), asked.offset()), ("abri de nuit", 20));
    assert_eq!(asked.taxonomy.unwrap().to_string(), id);
    assert_eq!(asked.parent, asked.taxonomy);
    assert_eq!(read("language=AR_tn").unwrap().language.unwrap().to_string(), "ar-TN");
    assert_eq!(read("language=fr").unwrap().language, Some(Lang::FR));
    assert_eq!(read("postcode=AB1+2CD&proximity=500").unwrap().postcode.as_deref(), Some("ab1 2cd"));
    assert!(read("top_only=1").unwrap().top_only);
    assert_eq!(read("minimal=true&per_page=1000").unwrap().depth(), Depth::Minimal);
    assert_eq!(read("full=true").unwrap().depth(), Depth::Full);
    assert_eq!(read("full_service=true").unwrap().depth(), Depth::FullServices);
    assert!(read("format=ndjson").unwrap().streams());
    assert!(!read("format=ndjson&per_page=1000").unwrap().streams());
}

#[test]
fn dates_come_in_several_forms() {
    for (text, second) in [
        ("2026-01-31", 1_769_817_600),
        ("2026-01-31T12:00:00", 1_769_860_800),
        ("2026-01-31T12:00:00Z", 1_769_860_800),
        ("2026-01-31T13:00:00%2B01:00", 1_769_860_800),
        ("2026-01-31T13:00:00+01:00", 1_769_860_800),
    ] {
        assert_eq!(read(&format!("modified_after={text}")).unwrap().modified_from, Some(second), "{text}");
    }
}

#[test]
fn what_is_wrong_is_named() {
    for (query, named) in [
        ("page=0", "page: «0» must be a whole number from 1."),
        ("page=-1", "page"),
        ("page=99999999999999999999999", "page"),
        ("page=4002", "page: «4002» must be at most 4001"),
        ("page=18446744073709551615&per_page=100", "page"),
        ("per_page=0", "per_page"),
        ("per_page=1000", "per_page: «1000» must be at most 100."),
        ("per_page=1001&format=ndjson", "per_page: «1001» must be at most 1000."),
        ("format=xml", "format: «xml» must be json or ndjson."),
        ("taxonomy_term_id=1", "taxonomy_term_id"),
        ("taxonomy_id=018f2b1c7d3e7a4b8c5d6e7f8a9b0c1d", "taxonomy_id"),
        ("organization_id='%20OR%201=1", "organization_id"),
        ("modified_after=yesterday", "modified_after"),
        ("modified_after=99999-01-01", "modified_after"),
        ("language=fran%C3%A7aise", "language"),
        ("language=%00", "language"),
        ("minimal=yes", "minimal: «yes» must be true or false."),
        ("minimal=true&full=true", "full"),
        ("proximity=10", "proximity: postcode must be given too."),
        ("postcode=1&proximity=NaN", "proximity"),
        ("postcode=1&proximity=-5", "proximity"),
        ("postcode=1&proximity=inf", "proximity"),
    ] {
        let refused = read(query).unwrap_err();
        assert!(refused.starts_with(named), "{query}: {refused}");
    }
    let long = read(&format!("search={}", "é".repeat(201))).unwrap_err();
    assert!(long.len() < 200 && long.starts_with("search"), "{long}");
    assert!(read(&format!("search={}", "é".repeat(200))).is_ok());
    assert!(matches!(path_id("../etc"), Err(Error::Malformed(_))));
}

proptest! {
    #[test]
    fn any_query_is_understood_or_refused(query in ".{0,300}") {
        let _ = read(&query);
    }

    #[test]
    fn any_value_is_understood_or_refused(at in 0..17_usize, value in "\\PC{0,60}|[0-9.eE+:TZ-]{0,30}", page in any::<usize>()) {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair(Parameter::ALL[at].name(), &value).append_pair("page", &page.to_string());
        if let Ok(asked) = read(&query.finish()) {
            prop_assert!(asked.offset() <= 100_000 && asked.per_page() <= 1_000);
        }
    }
}

#[test]
fn every_route_is_described() {
    let routes = routes();
    let paths: Vec<&str> = routes.table.iter().map(|route| route.path).collect();
    assert_eq!(paths, routes.api.iter().map(|it| it.path).collect::<Vec<_>>());
    for (path, summary) in described() {
        assert!(paths.contains(&path) && summary.ends_with('.'), "{path}");
    }
    let ids: std::collections::BTreeSet<_> =
        routes.api.iter().filter_map(|it| it.operation.operation_id.clone()).collect();
    assert_eq!(ids.len(), routes.api.len(), "operation ids are unique");
}

#[test]
fn every_parameter_is_described() {
    for noun in Noun::ALL {
        for (operation, known) in
            [(describe::list(noun), noun.parameters()), (describe::single(noun), noun.single_parameters())]
        {
            let json = serde_json::to_value(&operation).unwrap();
            let told: Vec<&Value> =
                json["parameters"].as_array().unwrap().iter().filter(|it| it["in"] == "query").collect();
            assert_eq!(told.len(), known.len());
            for (told, known) in told.iter().zip(known) {
                assert_eq!(told["name"], known.name());
                assert!(told["description"].as_str().is_some_and(|text| text.len() > 20), "{told}");
                assert!(told["schema"]["type"].is_string(), "{told}");
            }
            for status in ["200", "304", "400", "429"] {
                assert!(json["responses"][status]["description"].is_string(), "{status}");
            }
        }
    }
    let deep = serde_json::to_value(describe::list(Noun::Services)).unwrap();
    assert_eq!(
        deep["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["contents"]["type"],
        "array"
    );
    assert!(deep["responses"]["200"]["headers"]["ETag"].is_object(), "{deep:#}");
}
