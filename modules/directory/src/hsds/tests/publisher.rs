//! A real directory (Washington, D.C.), as its publisher ships it: older CSV whose references lead nowhere.
//! What can be taken is taken, the rest is counted and explained; importing it again gives the same records.

use super::*;

#[test]
fn what_can_be_taken_is_taken_and_the_rest_is_explained() {
    let Some(path) = shared("hsds/dc-directory") else { return };
    let (records, findings) = read_path(&path);
    assert_eq!((records.organisations.len(), records.services.len()), (452, 2184));
    assert_eq!((records.locations.len(), records.terms.len()), (1134, 22));
    let found: Vec<_> = findings.by_file().collect();
    assert_eq!(
        found,
        [
            ("contacts.csv", Severity::Rejected, 186),
            ("languages.csv", Severity::Rejected, 6),
            ("locations.csv", Severity::Mended, 956),
            ("phones.csv", Severity::Rejected, 1528),
            ("schedules.csv", Severity::Rejected, 818),
            ("service_attributes.csv", Severity::Rejected, 5004),
            ("services.csv", Severity::Mended, 2188),
            ("services_at_location.csv", Severity::Rejected, 2963),
        ]
    );
    assert!(findings.iter().count() <= KEPT);
    let texts = records.services.iter().filter_map(|service| service.description.as_ref());
    for text in texts.map(|text| text.show(Lang::EN).value) {
        assert!(!text.contains("&rsquo;") && !text.contains("\\n") && !text.contains("</"), "{text}");
    }
    assert_eq!(read_path(&path), (records.clone(), findings));
    comes_back(records);
}
