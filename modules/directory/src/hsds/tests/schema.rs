//! Everything written is valid against the standard's own JSON Schemas, in every detail.
//! The schemas let unknown properties pass; a second check finds properties that they do not name.

use super::*;
use serde_json::Value;

fn schema(name: &str) -> Option<(Value, jsonschema::Validator)> {
    let path = shared(&format!("hsds/schema/{name}.json"))?;
    let schema: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    Some((schema, validator))
}

fn check((schema, validator): &(Value, jsonschema::Validator), json: &[u8], unknown: &[&str]) {
    let value: Value = serde_json::from_slice(json).unwrap();
    let errors: Vec<_> = validator.iter_errors(&value).map(|e| format!("{} {e}", e.instance_path())).collect();
    assert_eq!(errors, [""; 0], "{value:#}");
    ordered(schema, &value, "", unknown);
}

/// Properties stand in the order of the schema, and are all known to it.
fn ordered(schema: &Value, value: &Value, path: &str, unknown: &[&str]) {
    let (Some(properties), Some(object)) = (schema["properties"].as_object(), value.as_object()) else { return };
    let mut last = 0;
    for (key, inner) in object {
        let Some(position) = properties.keys().position(|known| known == key) else {
            assert!(unknown.contains(&key.as_str()), "{path}/{key} is not in the schema");
            continue;
        };
        assert!(position >= last, "{path}/{key} is out of order");
        last = position;
        let inner_schema = &properties[key];
        match inner {
            Value::Array(items) => {
                items.iter().for_each(|item| ordered(&inner_schema["items"], item, &format!("{path}/{key}"), unknown))
            }
            _ => ordered(inner_schema, inner, &format!("{path}/{key}"), unknown),
        }
    }
}

fn all_details(records: &Records, sample: usize) -> Option<()> {
    let (full, list) = (schema("compiled/service")?, schema("compiled/service_list")?);
    let (org, orgs) = (schema("compiled/organization")?, schema("compiled/organization_list")?);
    let (place, places) = (schema("compiled/service_at_location")?, schema("compiled/service_at_location_list")?);
    let mut out = Vec::new();
    let mut check = |schema, unknown: &[&str], write: &dyn Fn(&mut Vec<u8>)| {
        out.clear();
        write(&mut out);
        check(schema, &out, unknown);
    };
    let export = View { translations: true, ..View::full(Lang::EN) };
    for service in records.services.iter().step_by(records.services.len() / sample + 1) {
        check(&full, &[], &|out| service_json(out, service, records, View::full(Lang::FR)));
        check(&full, &["teranga"], &|out| service_json(out, service, records, export));
        check(&list, &[], &|out| service_json(out, service, records, View::summary(Lang::FR)));
        check(&list, &["modified_date"], &|out| service_json(out, service, records, View::minimal(Lang::FR)));
        for at in &service.places {
            check(&place, &[], &|out| service_at_location_json(out, service, at, records, View::full(Lang::FR)));
            check(&places, &[], &|out| service_at_location_json(out, service, at, records, View::summary(Lang::FR)));
        }
    }
    for organisation in records.organisations.iter().step_by(records.organisations.len() / sample + 1) {
        let services: Vec<_> = records.services.iter().filter(|s| s.organisation == Some(organisation.id)).collect();
        let view = View::full(Lang::FR);
        check(&org, &[], &|out| organization_json(out, organisation, Services::Brief(&services), records, view));
        check(&org, &[], &|out| organization_json(out, organisation, Services::Full(&services), records, view));
        check(&orgs, &[], &|out| {
            organization_json(out, organisation, Services::None, records, View::summary(Lang::FR))
        });
    }
    Some(())
}

/// Schemas that are not compiled refer to each other by file: only their own properties are checked.
fn by_itself(name: &str) -> Option<(Value, jsonschema::Validator)> {
    let path = shared(&format!("hsds/schema/{name}.json"))?;
    let mut schema: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    for property in schema["properties"].as_object_mut().unwrap().values_mut() {
        property.as_object_mut().unwrap().retain(|key, _| key != "$ref" && key != "items");
    }
    let validator = jsonschema::validator_for(&schema).unwrap();
    Some((schema, validator))
}

#[test]
fn the_examples_are_written_as_the_schemas_say() {
    for file in ["hsds/examples/service_full.json", "hsds/examples/organization_full.json", "hsds/examples/csv"] {
        let Some(path) = shared(file) else { return };
        let (records, _) = read_path(&path);
        all_details(&records, 10).unwrap();
        let (taxonomy, term) = (by_itself("taxonomy").unwrap(), by_itself("taxonomy_term").unwrap());
        let location = by_itself("location").unwrap();
        let view = View::full(Lang::EN);
        let mut out = Vec::new();
        taxonomy_json(&mut out, &records.taxonomies[0], &records, view);
        check(&taxonomy, &out, &[]);
        out.clear();
        taxonomy_term_json(&mut out, &records.terms[0], &records, view);
        check(&term, &out, &[]);
        out.clear();
        location_json(&mut out, &records.locations[0], &records, view);
        check(&location, &out, &[]);
    }
}

#[test]
fn a_full_service_is_written_as_the_standard_shows_it() {
    let Some(path) = shared("hsds/examples/service_full.json") else { return };
    let (records, _) = read_path(&path);
    let mut out = Vec::new();
    service_json(&mut out, &records.services[0], &records, View::full(Lang::EN));
    let (written, shown): (Value, Value) =
        (serde_json::from_slice(&out).unwrap(), serde_json::from_slice(&fs::read(path).unwrap()).unwrap());
    for (key, value) in shown.as_object().unwrap() {
        let same = match value {
            Value::String(text) => written[key] == text.trim(),
            Value::Number(_) => written[key].as_f64() == value.as_f64(),
            Value::Array(items) => written[key].as_array().map(Vec::len) == Some(items.len()),
            _ => written[key].is_object() == value.is_object(),
        };
        assert!(same, "{key}: {} is not {value}", written[key]);
    }
}

#[test]
fn a_real_directory_is_written_as_the_schemas_say() {
    let Some(path) = shared("hsds/dc-directory") else { return };
    let (records, _) = read_path(&path);
    all_details(&records, 5_000).unwrap();
}

#[test]
fn invented_records_are_written_as_the_schemas_say() {
    for seed in 0..20 {
        if all_details(&invented::records(seed), 5_000).is_none() {
            return;
        }
    }
}
