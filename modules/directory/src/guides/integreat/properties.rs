//! Properties of any export: repeating it changes nothing, and whatever the file, reading it ends well.
//! Addresses stay unique: slugs in a territory, anchors in a page.

use super::tests::{GERMAN, de, keep, page, town};
use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn any_pages(lang: &'static str, first: u64, other: &'static str) -> impl Strategy<Value = Vec<Value>> {
    let piece = prop_oneof![
        Just("<h3>Eins</h3>"),
        Just("<h2>Zwei</h2>"),
        Just("<p>a</p>"),
        Just("<p>b &amp; *c*</p>"),
        Just("<ul><li>d"),
        Just("<table>"),
        Just("")
    ];
    let content = proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat());
    let any_page = (content, 0..4u64, 0..4u64, any::<bool>());
    proptest::collection::vec(any_page, 4).prop_map(move |pages| {
        let numbered = pages.into_iter().enumerate();
        let made = numbered.map(|(n, (content, parent, link, linked))| {
            let id = first + n as u64;
            let mut made = page(id, lang, "Titel", &content, linked.then_some((other, 30 - first + link)));
            made["parent"] = json!({"id": first + parent, "path": null});
            made
        });
        made.collect()
    })
}

proptest! {
    #[test]
    fn repeating_an_import_changes_nothing(german in any_pages("de", 10, "en"), english in any_pages("en", 20, "de")) {
        let mut guides = Vec::new();
        let files = [(&german, de()), (&english, Lang::EN)];
        let imports = files.map(|(pages, lang)| read(json!(pages).to_string().as_bytes(), lang, town(), "test"));
        let imports: Vec<Import> = imports.into_iter().flatten().map(|(import, _)| import).collect();
        for import in &imports {
            let merged = merge(&guides, import);
            keep(&mut guides, merged);
        }
        let before = guides.clone();
        for import in &imports {
            let merged = merge(&guides, import);
            prop_assert_eq!(merged.created, 0);
            keep(&mut guides, merged);
        }
        prop_assert_eq!(&guides, &before);
        let mut slugs: Vec<&str> = guides.iter().map(|guide| guide.slug.as_str()).collect();
        slugs.sort_unstable();
        prop_assert!(slugs.windows(2).all(|pair| pair[0] != pair[1]));
        for guide in &guides {
            let mut anchors: Vec<&str> = guide.sections.iter().map(|section| section.anchor.as_str()).collect();
            anchors.sort_unstable();
            prop_assert!(anchors.windows(2).all(|pair| pair[0] != pair[1]), "{anchors:?}");
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0..400usize) {
        let _ = read(&bytes, de(), town(), "test");
        let mut json = json!([page(7, "de", "Hilfe", GERMAN, Some(("en", 9)))]).to_string().into_bytes();
        let at = cut % json.len();
        json.splice(at..(at + bytes.len() % 7).min(json.len()), bytes.into_iter().take(5));
        let _ = read(&json, de(), town(), "test").map(|(import, _)| merge(&[], &import));
    }
}
