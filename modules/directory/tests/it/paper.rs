//! The brochure and the poster: real PDFs with the words of every language.

use crate::demo::network;
use std::process::Command;

fn words(pdf: &[u8], folder: &std::path::Path) -> Option<String> {
    let path = folder.join("x.pdf");
    std::fs::write(&path, pdf).unwrap();
    let out = Command::new("pdftotext").arg(&path).arg("-").output().ok()?;
    Some(String::from_utf8_lossy(&out.stdout).into_owned())
}

#[test]
fn the_brochure_gives_its_words_back() {
    testkit::run("paper::the_brochure_gives_its_words_back", testkit::Engine::Sqlite, |place| async move {
        let app = network(&place).await;
        let pdf = app.get("/fr/raoued/brochure.pdf").await.ok();
        assert!(pdf.body.starts_with(b"%PDF-"));
        let Some(text) = words(&pdf.body, &place.folder()) else {
            return testkit::not_run("paper::the_brochure_gives_its_words_back", "pdftotext is not installed");
        };
        for word in ["Raoued", "Numéros", "190", "Sommaire"] {
            assert!(text.contains(word), "«{word}» is missing");
        }
        assert!(!text.contains("Secret-Demo"));
        let poster = app.get("/ar/raoued/poster.pdf").await.ok();
        assert!(poster.body.starts_with(b"%PDF-"));
    });
}
