//! Chooses a language from what a browser asks for (RFC 9110 §12.5.4, with the lookup of RFC 4647 §3.4).
//! The header is hostile until proved otherwise: only its first kilobyte and first 32 ranges are read, and nothing fails.

use kernel::Lang;

const MAX_BYTES: usize = 1024;
const MAX_RANGES: usize = 32;

/// A language range and its weight, from 0 (refused) to 1000.
struct Range<'a> {
    tag: &'a str,
    weight: u16,
}

/// The offered language that suits a reader best; the first offered one when nothing does, or when nothing was asked.
///
/// A region steps back to its language (`pt-PT` is answered in `pt`), and a language is answered in an offered region
/// of it (`pt` in `pt-BR`). `q=0` refuses; `*` takes the first one not refused. English when nothing is offered.
pub fn negotiate(accept_language: Option<&str>, offered: &[Lang]) -> Lang {
    let mut ranges = accept_language.map(read).unwrap_or_default();
    let refused = |lang: &Lang| ranges.iter().any(|range| range.weight == 0 && matches(range.tag, *lang));
    let open: Vec<Lang> = offered.iter().copied().filter(|lang| !refused(lang)).collect();
    ranges.retain(|range| range.weight > 0);
    // Stable: ranges of one weight keep the reader's order.
    ranges.sort_by_key(|range| std::cmp::Reverse(range.weight));
    let found = ranges.iter().find_map(|range| look_up(range.tag, &open));
    found.or_else(|| open.first().copied()).or_else(|| offered.first().copied()).unwrap_or(Lang::EN)
}

fn read(header: &str) -> Vec<Range<'_>> {
    let end = (0..=MAX_BYTES.min(header.len())).rev().find(|end| header.is_char_boundary(*end)).unwrap_or(0);
    header[..end].split(',').take(MAX_RANGES).filter_map(read_range).collect()
}

fn read_range(text: &str) -> Option<Range<'_>> {
    let mut parts = text.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty())?;
    let mut weight = 1000;
    for parameter in parts {
        let (name, value) = parameter.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("q") {
            weight = read_weight(value.trim())?;
        }
    }
    Some(Range { tag, weight })
}

/// `qvalue` of RFC 9110 §12.4.2, in thousandths: `0`, `1`, `0.8`, `1.000`.
fn read_weight(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let thousandths = format!("{fraction:0<3}").parse::<u16>().ok()?;
    match (whole, thousandths) {
        ("0", _) => Some(thousandths),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

/// Whether a refused range covers a language: `pt` covers `pt-BR` (RFC 4647 §3.3.1). `*` covers only what no range names,
/// and so refuses nothing here.
fn matches(range: &str, lang: Lang) -> bool {
    let tag = lang.as_str();
    let head = tag.get(..range.len()).is_some_and(|head| head.eq_ignore_ascii_case(range));
    head && matches!(tag.as_bytes().get(range.len()), None | Some(b'-'))
}

fn look_up(range: &str, open: &[Lang]) -> Option<Lang> {
    if range == "*" {
        return open.first().copied();
    }
    let subtags: Vec<&str> = range.splitn(4, '-').take(3).collect();
    let mut tags = (1..=subtags.len()).rev().filter_map(|length| subtags[..length].join("-").parse::<Lang>().ok());
    tags.find_map(|tag| {
        let exact = open.iter().find(|lang| **lang == tag);
        exact.or_else(|| open.iter().find(|lang| tag == tag.base() && lang.base() == tag)).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(header: &str) -> Lang {
        negotiate(Some(header), &Lang::INTERFACE)
    }

    #[test]
    fn the_best_offer_wins() {
        assert_eq!(choose("en"), Lang::EN);
        assert_eq!(choose("pt-PT, en;q=0.5"), Lang::PT);
        assert_eq!(choose("AR-tn"), Lang::AR);
        assert_eq!(choose("en;q=0.5, es;q=0.9"), Lang::ES);
        assert_eq!(choose("es ; q=0.3 , ar ; Q=0.300"), Lang::ES, "equal weights keep their order");
        assert_eq!(choose("wo, ff;q=0.9, en;q=0.1"), Lang::EN);
        assert_eq!(choose("zh-Hant-TW, es-419;q=0.2"), Lang::ES);
        assert_eq!(choose("fr-FR-u-ca-gregory;q=0.4, en;q=0.3"), Lang::FR);
        let brazil = "pt-BR".parse().unwrap();
        assert_eq!(negotiate(Some("pt"), &[Lang::EN, brazil]), brazil);
        assert_eq!(negotiate(Some("pt-PT"), &[Lang::EN, brazil]), brazil);
    }

    #[test]
    fn refusals_and_wildcards() {
        assert_eq!(choose("fr;q=0, *"), Lang::AR);
        assert_eq!(choose("*"), Lang::FR);
        assert_eq!(choose("fr;q=0"), Lang::AR);
        assert_eq!(choose("de, *;q=0.1, en;q=0.05"), Lang::FR);
        assert_eq!(negotiate(Some("fr;q=0"), &[Lang::FR]), Lang::FR, "something must be shown");
    }

    #[test]
    fn nothing_asked_or_nothing_offered() {
        assert_eq!(negotiate(None, &[Lang::ES, Lang::FR]), Lang::ES);
        assert_eq!(choose(""), Lang::FR);
        assert_eq!(choose("de, it"), Lang::FR);
        assert_eq!(negotiate(Some("fr"), &[]), Lang::EN);
    }

    #[test]
    fn hostile_headers_do_no_harm() {
        let many = "a,".repeat(100_000) + "en";
        let long = "é".repeat(5000) + ",en";
        for header in [
            "en;q=2",
            "en;q=-1",
            "en;q=NaN",
            "en;q=0.1234",
            "en;q",
            "--,;;,=,;q=1",
            "en\0",
            "é;q=1",
            many.as_str(),
            long.as_str(),
        ] {
            assert_eq!(choose(header), Lang::FR, "{}", &header[..2]);
        }
        assert_eq!(choose("x, ;q=1, en;level=1;q=0.4"), Lang::EN);
    }
}
