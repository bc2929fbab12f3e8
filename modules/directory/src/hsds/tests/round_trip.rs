//! Whatever is in the directory comes back from an export: to the letter in the model, and byte for byte in the files.
//! What a confidential place withholds is in no file.

use super::*;
use kernel::Text;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn exports_come_back_to_the_letter(seed in any::<u64>()) {
        comes_back(invented::records(seed));
    }

    #[test]
    fn a_partial_export_comes_back_too(seed in any::<u64>()) {
        let mut records = invented::records(seed);
        // References may lead out of what was exported.
        records.organisations.clear();
        records.taxonomies.clear();
        records.territories.clear();
        comes_back(records);
    }
}

#[test]
fn an_empty_directory_comes_back() {
    let (records, findings) = bytes("export.json", as_json(&Records::default()));
    assert!(records.is_empty());
    assert_eq!(findings, Findings::default());
    let (folder, _) = as_csv(&records);
    assert_eq!(read_path(folder.path()), (records, findings));
}

#[test]
fn a_confidential_place_never_shows_where_it_is() {
    let mut records = Records::default();
    let secret = "Secret";
    for seed in 0..200 {
        records = invented::records(seed);
        if !records.locations.is_empty() && !records.services.is_empty() {
            break;
        }
    }
    // A store that forgot to withhold: the codec still does not tell.
    for location in &mut records.locations {
        let text = || Some(Text::new(Lang::FR, secret));
        location.confidential = true;
        (location.latitude, location.longitude) = (Some(36.123_456), Some(10.654_321));
        (location.name, location.alternate_name) = (text(), text());
        (location.description, location.transportation) = (text(), text());
        location.url = Some("https://secret.example".into());
        location.external_identifier = Some(secret.into());
        location.area = Some(Text::new(Lang::FR, "Centre"));
    }
    let mut all = vec![as_json(&records)];
    all.extend(as_csv(&records).1.into_iter().map(|(_, bytes)| bytes));
    for view in [View::full(Lang::FR), View::summary(Lang::FR), View::minimal(Lang::FR)] {
        let mut out = Vec::new();
        for service in &records.services {
            service_json(&mut out, service, &records, view);
            for place in &service.places {
                service_at_location_json(&mut out, service, place, &records, view);
            }
        }
        for organisation in &records.organisations {
            let services: Vec<_> = records.services.iter().collect();
            organization_json(&mut out, organisation, Services::Full(&services), &records, view);
        }
        for location in &records.locations {
            location_json(&mut out, location, &records, view);
        }
        all.push(out);
    }
    for text in all.iter().map(|bytes| String::from_utf8_lossy(bytes).to_lowercase()) {
        for word in ["secret", "36.123456", "10.654321"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
    }
    assert!(all.iter().any(|bytes| String::from_utf8_lossy(bytes).contains("Centre")));
}

#[test]
fn readers_get_their_language_and_what_stands_in_for_it() {
    let mut records = invented::records(3);
    let id = Id::from_uuid(Uuid::from_u128(9));
    records.taxonomies[0].id = id;
    records.taxonomies[0].name = Text::new(Lang::FR, "Thèmes").with(Lang::AR, "مواضيع");
    records.taxonomies[0].description = None;
    let show = |lang| {
        let mut out = Vec::new();
        taxonomy_json(&mut out, &records.taxonomies[0], &records, View::summary(lang));
        serde_json::from_slice::<serde_json::Value>(&out).unwrap()
    };
    assert_eq!(show(Lang::AR)["name"], "مواضيع");
    assert_eq!(show(Lang::ES)["name"], "Thèmes");
    assert_eq!(show(Lang::ES)["description"], "Thèmes");
    assert_eq!(show(Lang::ES).get("teranga"), None);
}
