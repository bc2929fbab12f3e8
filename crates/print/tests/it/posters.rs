//! The poster: always one page.
//! Invariant: words that do not fit are made smaller, then refused; never cut.

use print::{Direction, Error, Text};

use crate::pdfs;
use crate::samples;

#[test]
fn it_is_one_page_with_every_line() {
    let pdf = print::poster(&samples::poster()).unwrap();
    assert_eq!(pdfs::pages(&pdf), 1);
    let words = pdfs::words(&pdf, None);
    for expected in
        ["Tout est ici.", "teranga.example/rabat", "Services open to everyone", "Serviços abertos", "0800 00 25 11"]
    {
        assert!(words.contains(expected), "{expected} is not in: {words}");
    }
    assert!(words.contains("الخدمات المتاحة للجميع مهما كانت وضعيتكم"), "{words}");
    assert!(pdfs::info(&pdf, &["-struct-text"]).contains("Figure"), "the code is a figure");
}

#[test]
fn many_lines_are_made_smaller() {
    let mut poster = samples::poster();
    poster.lines =
        (0..24).map(|at| samples::text(&format!("Un service ouvert à toutes et à tous, numéro {at}"), "fr")).collect();
    let pages = print::lay_out(&poster).unwrap();
    assert_eq!(pages.count(), 1);
    assert!(pdfs::words(&pages.pdf().unwrap(), None).contains("numéro 23"));
}

#[test]
fn what_cannot_fit_is_refused() {
    let mut poster = samples::poster();
    poster.lines = vec![samples::text(&"trop de mots ".repeat(500), "fr")];
    assert_eq!(print::poster(&poster), Err(Error::Overflow));
    poster.lines = vec![samples::text("mot", "fr"); print::limits::POSTER_LINES + 1];
    assert!(matches!(print::poster(&poster), Err(Error::TooLarge { .. })));
}

#[test]
fn a_headline_too_long_for_its_band_is_refused() {
    let mut poster = samples::poster();
    poster.headline = samples::text(&"Un très long titre de municipalité ".repeat(40), "fr");
    assert!(matches!(print::poster(&poster), Err(Error::TooLarge { what: "characters in a title", .. })));
}

#[test]
fn a_right_to_left_poster_is_mirrored() {
    let mut poster = samples::poster();
    poster.lang = "ar".into();
    poster.dir = Direction::Rtl;
    poster.territory = Text::new("جماعة الرباط", "ar", Direction::Rtl);
    poster.headline = Text::new("كل شيء هنا", "ar", Direction::Rtl);
    let pdf = print::poster(&poster).unwrap();
    let left = pdfs::places(&pdf, 1).first().map(|(_, left)| *left).expect("a word");
    assert!(left > 297.0, "the territory stands on the right half, not at {left}");
}
