//! The standard's own examples: every shape of JSON it shows, and its tabular files.
//! What an example says is found again in the model, and comes back from an export.

use super::*;
use crate::schedules::Freq;

#[test]
fn a_full_service_is_read_with_all_that_is_nested_in_it() {
    let Some(path) = shared("hsds/examples/service_full.json") else { return };
    let (records, findings) = read_path(&path);
    let service = &records.services[0];
    assert_eq!(service.id.to_string(), "ac148810-d857-441c-9679-408f346de14b");
    assert_eq!(service.name.show(Lang::EN).value, "Community Counselling");
    assert_eq!(service.slug, "community-counselling");
    assert_eq!(service.eligibility.minimum_age, Some(12.0));
    assert_eq!(service.organisation, Some(records.organisations[0].id));
    assert_eq!(service.program, Some(records.organisations[0].programs[0].id));
    assert_eq!(service.phones[0].languages[0].code.unwrap().as_str(), "ur");
    assert_eq!(service.schedules[0].freq, Some(Freq::Weekly));
    assert_eq!(service.schedules[0].byday.as_deref(), Some("TH,FR"));
    assert_eq!(service.places[0].location, records.locations[0].id);
    assert_eq!(service.places[0].contacts[0].phones.len(), 1);
    assert_eq!(service.capacities[0].unit.identifier.as_deref(), Some("kgm"));
    assert_eq!(service.terms().collect::<Vec<_>>(), [records.terms[0].id]);
    assert_eq!(records.terms[0].taxonomy, Some(records.taxonomies[0].id));
    assert_eq!(records.locations[0].addresses[0].country, "US");
    // The example's latitude is 100, its term and its organisation have parents that nobody has.
    assert_eq!(
        reasons(&findings),
        [
            "Mended service_full.json:/organization parent_organization_id there is no organization «cd09a387-91f4-4555-94ec-e799c35344cd»",
            "Mended service_full.json:/attributes/0/taxonomy_term parent_id there is no taxonomy_term «0bc248fa-dc27-4650-9ba4-8f1a24ef16a2»",
            "Mended service_full.json:/organization/locations/0 latitude «100» is not a number from -90 to 90",
        ]
    );
    comes_back(records);
}

#[test]
fn every_json_example_is_recognised() {
    for (file, counts) in [
        ("service_full.json", [1, 1, 1, 1, 1]),
        ("service_list.json", [1, 1, 0, 0, 0]),
        ("organization_full.json", [1, 1, 1, 1, 1]),
        ("organization_list.json", [0, 1, 0, 0, 0]),
        ("service_at_location_full.json", [1, 1, 1, 1, 1]),
        ("service_at_location_list.json", [1, 1, 1, 0, 0]),
        ("location.json", [0, 0, 1, 0, 0]),
        ("taxonomy.json", [0, 0, 0, 0, 1]),
        ("taxonomy_list.json", [0, 0, 0, 0, 1]),
        ("taxonomy_term.json", [0, 0, 0, 1, 1]),
        ("taxonomy_term_list.json", [0, 0, 0, 1, 1]),
        ("tabular.json", [1, 1, 1, 1, 1]),
    ] {
        let Some(path) = shared(&format!("hsds/examples/{file}")) else { return };
        let (records, findings) = read_path(&path);
        let found = [
            records.services.len(),
            records.organisations.len(),
            records.locations.len(),
            records.terms.len(),
            records.taxonomies.len().min(1),
        ];
        assert_eq!(found, counts, "{file}: {:#?}", reasons(&findings));
        comes_back(records);
    }
}

#[test]
fn the_tabular_example_is_read() {
    let Some(path) = shared("hsds/examples/csv") else { return };
    let (records, findings) = read_path(&path);
    let service = &records.services[0];
    let place = &service.places[0];
    assert_eq!((service.schedules.len(), place.schedules.len(), place.phones.len()), (1, 1, 1));
    assert_eq!(records.organisations[0].programs.len(), 1);
    // A phone that names five owners is in each of them, under an identifier of its own in all but one.
    let location = &records.locations[0];
    assert_ne!(location.phones[0].id, service.phones[0].id);
    assert_eq!(location.phones[0].number, service.phones[0].number);
    let rejected: Vec<_> =
        findings.iter().filter(|f| f.severity == Severity::Rejected).map(|f| f.file.as_str()).collect();
    assert_eq!(
        rejected,
        ["attributes.csv", "metadata.csv", "service_capacity.csv", "url.csv"],
        "{:#?}",
        reasons(&findings)
    );
    comes_back(records);
}

#[test]
fn one_object_a_line_and_a_plain_list_are_the_same() {
    let one = r#"{"id":"a","name":"A","status":"active"}"#;
    let two = r#"{"id":"b","name":"B","status":"inactive"}"#;
    let (lines, _) = bytes("x.ndjson", format!("\u{feff}{one}\r\n{two}\n"));
    let (list, _) = bytes("x.json", format!("[{one},{two}]"));
    let (page, _) = bytes("x.json", format!(r#"{{"total_items":2,"contents":[{one},{two}]}}"#));
    assert_eq!(lines.services.len(), 2);
    assert!(lines == list && list == page);
}

#[test]
fn older_files_keep_their_meaning() {
    let folder = folder(&[
        ("organizations.csv", "\u{feff}id,name,url\r\n1,Caf\u{e9} &amp; Co,http://example.org\r\n"),
        ("services.csv", "id,organization_id,name,status,fees\n7,1,Soup,active,none\n8,1,Soup,active,\n"),
        ("locations.csv", "id,organization_id,name,latitude,longitude\n3,1,Hall,36.8,10.3\n"),
        ("services_at_location.csv", "id,service_id,location_id\n1,7,3\n"),
        ("regular_schedules.csv", "id,service_id,weekday,opens_at,closes_at\n1,7,Monday,9am,17:30\n"),
        (
            "holiday_schedules.csv",
            "id,service_id,closed,opens_at,closes_at,start_date,end_date\n1,7,true,,,2024-12-24,2024-12-26\n",
        ),
        (
            "physical_addresses.csv",
            "id,location_id,address_1,address_2,address_3,city,postal_code,country\n1,3,1 Rd,Block B,Floor 2,Tunis,2070,TN\n",
        ),
        ("postal_addresses.csv", "id,location_id,address_1,city\n1,3,PO Box 1,Tunis\n"),
        ("accessibility_for_disabilities.csv", "id,location_id,accessibility,details\n1,3,Ramp,At the back\n"),
        ("languages.csv", "id,service_id,language\n1,7,Spanish\n2,7,Sign language\n"),
        ("phones.csv", "id,service_id,number,extension,language\n1,\"7,8\",+1 555,x12,\"Arabic,1\"\n"),
        ("taxonomy_terms.csv", "id,term,description,taxonomy\n5,Food,Meals,Themes\n"),
        ("service_attributes.csv", "id,service_id,taxonomy_term_id\n1,7,5\n2,7,6\n"),
        ("notes.csv", "a\n1\n"),
    ]);
    let (records, findings) = read_path(folder.path());
    let service = &records.services[0];
    assert_eq!(records.organisations[0].name.show(Lang::EN).value, "Café & Co");
    assert_eq!(records.organisations[0].website.as_deref(), Some("http://example.org"));
    assert_eq!(service.organisation, Some(records.organisations[0].id));
    assert_ne!(records.services[1].slug, service.slug);
    let hours = &service.schedules[0];
    assert_eq!((hours.freq, hours.byday.as_deref()), (Some(Freq::Weekly), Some("MO")));
    assert_eq!((hours.opens_at.unwrap().hour(), hours.closes_at.unwrap().minute()), (9, 30));
    assert!(service.exceptions[0].hours.is_empty());
    assert!(service.exceptions[0].period.contains(jiff::civil::date(2024, 12, 25)));
    let addresses = &records.locations[0].addresses;
    assert_eq!(addresses[0].address_2.as_ref().unwrap().show(Lang::EN).value, "Block B\nFloor 2");
    assert_eq!(addresses[1].address_type, crate::locations::LocationType::Postal);
    assert_ne!(addresses[0].id, addresses[1].id);
    assert_eq!(records.locations[0].accessibility[0].description.as_ref().unwrap().show(Lang::EN).value, "Ramp");
    assert_eq!(service.languages[0].code, Some(Lang::ES));
    assert_eq!((service.languages[1].code, service.languages[1].name.as_deref()), (None, Some("Sign language")));
    assert_eq!(service.phones[0].extension, Some(12));
    let spoken: Vec<_> = service.phones[0].languages.iter().map(|l| l.name.as_deref().unwrap()).collect();
    assert_eq!(spoken, ["Arabic", "Spanish"]);
    assert_ne!(records.services[1].phones[0].id, service.phones[0].id);
    assert_eq!(service.terms().collect::<Vec<_>>(), [records.terms[0].id]);
    assert_eq!(records.taxonomies[0].slug, "themes");
    assert_eq!(
        reasons(&findings),
        [
            "Mended notes.csv:-  not a file of the standard; ignored",
            "Mended service_attributes.csv:3 taxonomy_term_id there is no taxonomy_term «6»",
            "Rejected service_attributes.csv:3 taxonomy_term_id links to no known term, and has no value of its own",
        ]
    );
    comes_back(records);
}
