//! A real directory (Washington, D.C.), as its publisher ships it: older CSV whose references lead nowhere.
//! What can be taken is taken, the rest is counted and explained; importing it again gives the same records.

use super::*;
use std::collections::BTreeMap;

#[test]
fn what_can_be_taken_is_taken_and_the_rest_is_explained() {
    let Some(path) = shared("hsds/dc-directory") else { return };
    let (records, findings) = read_path(&path);
    assert_eq!((records.organisations.len(), records.services.len()), (452, 2184));
    assert_eq!((records.locations.len(), records.terms.len()), (1134, 22));
    let mut counted: BTreeMap<(String, &str, String), u64> = BTreeMap::new();
    for finding in &findings {
        let reason = finding.reason.split('«').next().unwrap().to_owned();
        *counted.entry((format!("{:?}", finding.severity), &finding.file, reason)).or_default() += 1;
    }
    println!("{counted:#?}\nrejected {}, mended {}, not kept {}", findings.rejected(), findings.mended(), findings.more());
    assert_eq!(findings.rejected(), 1528 + 186 + 818 + 2963 + 5004 + 6);
    assert!(findings.iter().count() <= KEPT);
    let texts = records.services.iter().filter_map(|service| service.description.as_ref());
    for text in texts.map(|text| text.show(Lang::EN).value) {
        assert!(!text.contains("&rsquo;") && !text.contains("\\n") && !text.contains("</"), "{text}");
    }
    assert_eq!(read_path(&path), (records.clone(), findings));
    comes_back(records);
}
