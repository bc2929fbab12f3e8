//! The HSDS API on the example network: answers, envelope, schemas, languages, limits.
//! Every answer that these tests get is valid against the standard's own schemas.

mod limits;

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;
use testkit::{Answer, Place, TestApp};

const ROOT: &str = "/api/hsds/v3";
const LISTS: [&str; 5] = ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"];

async fn demo(place: &Place) -> TestApp {
    let app = TestApp::new(place, [directory::module()]).await;
    directory::import::demo(&app.cx()).await.unwrap();
    app.catch_up().await;
    app
}

async fn get(app: &TestApp, path: &str) -> Answer {
    app.get(&format!("{ROOT}{path}")).await
}

async fn json(app: &TestApp, path: &str) -> Value {
    get(app, path).await.ok().json()
}

fn contents(page: &Value) -> &Vec<Value> {
    page["contents"].as_array().unwrap_or_else(|| panic!("no contents: {page}"))
}

fn id(record: &Value) -> String {
    record["id"].as_str().unwrap_or_else(|| panic!("no id: {record}")).to_owned()
}

fn total(page: &Value) -> usize {
    usize::try_from(page["total_items"].as_u64().unwrap()).unwrap()
}

/// A validator of the standard's schema, when the schemas are there. Those that are not compiled refer to each other by
/// file: of them, only their own properties are looked at.
fn schema(name: &str) -> Option<jsonschema::Validator> {
    static TOLD: OnceLock<()> = OnceLock::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/hsds/schema");
    if !folder.is_dir() {
        TOLD.get_or_init(|| {
            testkit::not_run("hsds_api: validity against the schemas", "shared/data/hsds is not there")
        });
        return None;
    }
    let compiled = folder.join(format!("compiled/{name}.json"));
    let file = if compiled.exists() { compiled } else { folder.join(format!("{name}.json")) };
    let mut schema: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    if name.starts_with("taxonomy") {
        for property in schema["properties"].as_object_mut().unwrap().values_mut() {
            property.as_object_mut().unwrap().retain(|key, _| key != "$ref" && key != "items");
        }
    }
    Some(jsonschema::validator_for(&schema).unwrap())
}

/// Schemas of a record in a list, and alone.
fn schemas(list: &str) -> (Option<jsonschema::Validator>, Option<jsonschema::Validator>) {
    let (many, one) = match list {
        "services" => ("service_list", "service"),
        "organizations" => ("organization_list", "organization"),
        "service_at_locations" => ("service_at_location_list", "service_at_location"),
        "taxonomies" => ("taxonomy", "taxonomy"),
        _ => ("taxonomy_term", "taxonomy_term"),
    };
    (schema(many), schema(one))
}

fn valid(schema: Option<&jsonschema::Validator>, record: &Value) {
    let Some(schema) = schema else { return };
    let wrong: Vec<String> =
        schema.iter_errors(record).map(|error| format!("{} {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{wrong:?}: {record:#}");
}

testkit::on_both! {
    async fn every_route_answers_as_the_schemas_say(place) {
        let app = demo(&place).await;
        let about = json(&app, "/").await;
        assert_eq!(about, json(&app, "").await);
        assert_eq!(about["version"], "3.1");
        assert_eq!(about["openapi_url"], "https://teranga.example/api/openapi.json");
        for list in LISTS {
            let (many, one) = schemas(list);
            let page = json(&app, &format!("/{list}?per_page=100")).await;
            assert!(total(&page) > 0, "{list}");
            contents(&page).iter().for_each(|record| valid(many.as_ref(), record));
            for record in contents(&json(&app, &format!("/{list}?full=true&full_service=true&per_page=100")).await) {
                valid(if list == "taxonomies" { many.as_ref() } else { one.as_ref() }, record);
            }
            for record in contents(&page).iter().take(40) {
                let single = json(&app, &format!("/{list}/{}", id(record))).await;
                valid(one.as_ref(), &single);
                for (key, value) in record.as_object().unwrap() {
                    if !value.is_object() {
                        assert_eq!(&single[key], value, "{list}/{} {key}", id(record));
                    }
                }
            }
        }
        for record in contents(&json(&app, "/services?minimal=true&per_page=1000").await) {
            let mut keys: Vec<&str> = record.as_object().unwrap().keys().map(String::as_str).collect();
            keys.retain(|key| !["last_modified", "modified_date"].contains(key));
            assert_eq!(keys, ["id", "name", "status"]);
        }
    }

    async fn the_envelope_counts(place) {
        let app = demo(&place).await;
        for list in LISTS {
            let all = total(&json(&app, &format!("/{list}")).await);
            let pages = all.div_ceil(7);
            let mut seen = Vec::new();
            for number in 1..=pages {
                let answer = get(&app, &format!("/{list}?per_page=7&page={number}")).await.ok();
                let page = answer.json();
                assert_eq!((total(&page), page["total_pages"].as_u64()), (all, Some(pages as u64)), "{list}");
                assert_eq!(page["page_number"].as_u64(), Some(number as u64));
                assert_eq!(page["size"].as_u64(), Some(contents(&page).len() as u64));
                assert_eq!((page["first_page"].as_bool(), page["last_page"].as_bool()), (Some(number == 1), Some(number == pages)));
                assert_eq!(page["empty"].as_bool(), Some(false));
                let next = format!("<{ROOT}/{list}?per_page=7&page={}>; rel=\"next\"", number + 1);
                assert_eq!(answer.header("link").contains(&next), number < pages, "{}", answer.header("link"));
                seen.extend(contents(&page).iter().map(id));
            }
            assert_eq!(seen.len(), all, "{list}");
            assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), all, "{list}: repeated");
            let after = json(&app, &format!("/{list}?per_page=7&page={}", pages + 1)).await;
            assert_eq!((after["empty"].as_bool(), after["last_page"].as_bool(), contents(&after).len()), (Some(true), Some(true), 0));
            let lines = get(&app, &format!("/{list}?format=ndjson")).await.ok();
            assert_eq!(lines.header("content-type"), "application/x-ndjson");
            let streamed: Vec<String> = lines.text().lines().map(|line| id(&serde_json::from_str(line).unwrap())).collect();
            assert_eq!(streamed, seen, "{list}: streamed");
            let page = get(&app, &format!("/{list}?format=ndjson&per_page=3")).await.ok();
            assert_eq!(page.text().lines().count(), all.min(3));
        }
    }

    async fn searches_and_filters_find(place) {
        let app = demo(&place).await;
        let all = json(&app, "/services?per_page=100&full=true").await;
        let with_term = contents(&all).iter().find(|it| it["attributes"][0]["taxonomy_term"].is_object()).unwrap();
        let term = with_term["attributes"][0]["taxonomy_term_id"].as_str().unwrap();
        let taxonomy = with_term["attributes"][0]["taxonomy_term"]["taxonomy_id"].as_str().unwrap();
        let organisation = with_term["organization_id"].as_str().unwrap();
        let has = |it: &Value| it["attributes"].as_array().is_some_and(|all| all.iter().any(|it| it["taxonomy_term_id"] == term));
        let expected: BTreeSet<String> = contents(&all).iter().filter(|it| has(it)).map(id).collect();
        let found = json(&app, &format!("/services?taxonomy_term_id={term}&per_page=100")).await;
        assert_eq!(contents(&found).iter().map(id).collect::<BTreeSet<_>>(), expected);
        let of_one = json(&app, &format!("/services?organization_id={organisation}&per_page=100")).await;
        assert!(contents(&of_one).iter().all(|it| it["organization_id"] == organisation) && total(&of_one) > 0);
        assert!(total(&json(&app, &format!("/services?taxonomy_id={taxonomy}")).await) >= expected.len());
        let givers: BTreeSet<&str> = contents(&all).iter().filter(|it| has(it)).filter_map(|it| it["organization_id"].as_str()).collect();
        let found = json(&app, &format!("/organizations?taxonomy_term_id={term}&per_page=100")).await;
        assert_eq!(contents(&found).iter().map(id).collect::<BTreeSet<_>>(), givers.iter().map(ToString::to_string).collect());
        let places = json(&app, &format!("/service_at_locations?taxonomy_term_id={term}&per_page=100")).await;
        assert!(contents(&places).iter().all(|it| expected.contains(it["service_id"].as_str().unwrap())));
        let name = with_term["name"].as_str().unwrap();
        let query = url::form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>();
        let found = json(&app, &format!("/services?search={query}")).await;
        assert_eq!(id(&contents(&found)[0]), id(with_term), "{name}");
        let tops = json(&app, "/taxonomy_terms?top_only=true&per_page=100").await;
        assert!(contents(&tops).iter().all(|it| it.get("parent_id").is_none()) && total(&tops) > 0);
        let name = contents(&tops)[0]["name"].as_str().unwrap().to_uppercase();
        let query = url::form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>();
        assert!(total(&json(&app, &format!("/taxonomy_terms?search={query}")).await) >= 1);
        assert_eq!(total(&json(&app, &format!("/taxonomy_terms?parent_id={term}&taxonomy_id={organisation}")).await), 0);
        let nobody = "018f2b1c-7d3e-7a4b-8c5d-6e7f8a9b0c1d";
        assert_eq!(total(&json(&app, &format!("/services?organization_id={nobody}")).await), 0);
        let marsa = total(&json(&app, "/services?territory=la-marsa").await);
        assert!(marsa > 0 && marsa < total(&all));
    }

    async fn dates_and_places_narrow(place) {
        let app = demo(&place).await;
        let all = json(&app, "/services?per_page=100&minimal=true").await;
        let dated: Vec<&str> = contents(&all).iter().filter_map(|it| it["last_modified"].as_str()).collect();
        if let Some(last) = dated.iter().max() {
            let found = json(&app, &format!("/services?modified_after={last}&per_page=100")).await;
            assert_eq!(total(&found), dated.iter().filter(|it| *it == last).count(), "on or after");
        }
        assert_eq!(total(&json(&app, "/services?modified_after=2999-01-01").await), 0);
        let full = json(&app, "/service_at_locations?full=true&per_page=100").await;
        let postcode = |it: &Value| it["location"]["addresses"][0]["postal_code"].as_str().map(str::to_owned);
        let code = contents(&full).iter().filter(|it| it["location"]["latitude"].is_number()).find_map(postcode).unwrap();
        let there = contents(&full).iter().filter(|it| postcode(it).as_ref() == Some(&code)).count();
        let found = json(&app, &format!("/service_at_locations?postcode={code}&per_page=100&full=true")).await;
        assert_eq!(total(&found), there);
        assert!(contents(&found).iter().all(|it| postcode(it).as_ref() == Some(&code)));
        let wide = json(&app, &format!("/service_at_locations?postcode={code}&proximity=900000&per_page=100")).await;
        let close = json(&app, &format!("/service_at_locations?postcode={code}&proximity=300&per_page=100")).await;
        assert!(total(&wide) >= there - 1 && total(&wide) > total(&close), "{} {} {there}", total(&wide), total(&close));
        assert_eq!(total(&json(&app, "/services?postcode=nowhere&proximity=1000").await), 0);
        assert_eq!(total(&json(&app, "/services?postcode=nowhere").await), 0);
    }

    async fn a_confidential_place_stays_so(place) {
        let app = demo(&place).await;
        let mut pages = Vec::new();
        for list in LISTS {
            for more in ["full=true&full_service=true&per_page=100", "format=ndjson&full=true", "per_page=100"] {
                for page in if more.starts_with("format") { 1..=1 } else { 1..=2 } {
                    pages.push(format!("/{list}?{more}{}", if page > 1 { "&page=2" } else { "" }));
                }
            }
            for record in contents(&json(&app, &format!("/{list}?per_page=100")).await) {
                pages.push(format!("/{list}/{}?full_service=true", id(record)));
            }
        }
        pages.push("/services?search=Secret-Demo+impasse".into());
        for path in pages {
            let answer = get(&app, &path).await.ok();
            for secret in ["Secret-Demo", "36.8765", "10.3213"] {
                let beside = path.contains("search=Secret") && secret == "Secret-Demo";
                assert!(beside || !answer.text().contains(secret), "{path} tells {secret}");
            }
        }
    }

    async fn the_description_has_every_route(place) {
        let app = demo(&place).await;
        let description = app.get("/api/openapi.json").await.ok().json();
        assert!(description["openapi"].as_str().unwrap().starts_with("3.1"));
        for route in app.routes().iter().filter(|it| it.path.starts_with("/api/") && it.path != "/api/openapi.json") {
            let operation = &description["paths"][route.path]["get"];
            assert!(operation["summary"].is_string(), "{}", route.path);
            assert!(operation["responses"]["200"]["description"].is_string(), "{}", route.path);
            let known: BTreeSet<&str> = operation["parameters"].as_array().into_iter().flatten().filter_map(|it| it["name"].as_str()).collect();
            assert_eq!(known.contains("id"), route.path.contains("{id}"), "{}", route.path);
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                assert!(parameter["description"].is_string() && parameter["schema"].is_object(), "{parameter}");
            }
        }
        app.get("/api").await.ok().shows("/api/hsds/v3/services/{id}");
    }
}
