//! Reads a position out of what people paste: two numbers, degrees and minutes, or the address of a map service. Pure.
//! Nothing is guessed: what does not say a latitude and a longitude says none.

/// Longest text that is looked at.
const LONGEST: usize = 2_000;

/// Latitude and longitude in degrees (WGS 84), if the text says both.
pub fn read(text: &str) -> Option<(f64, f64)> {
    let text: String = text.trim().chars().take(LONGEST).map(digit).collect();
    let link = ["://", "geo:", "maps.", "goo.gl"].iter().any(|sign| text.contains(sign));
    let found = if link { of_link(&text) } else { of_hemispheres(&text).or_else(|| of_numbers(&text)) };
    found.filter(|(latitude, longitude)| latitude.abs() <= 90.0 && longitude.abs() <= 180.0)
}

/// Digits of Arabic and Persian, and signs that look like others, as those others.
fn digit(c: char) -> char {
    match c {
        '٠'..='٩' => char::from(b'0' + u8::try_from(u32::from(c) - 0x660).unwrap_or_default()),
        '۰'..='۹' => char::from(b'0' + u8::try_from(u32::from(c) - 0x6f0).unwrap_or_default()),
        '٫' => '.',
        '،' | '；' => ';',
        '−' | '–' => '-',
        '′' | '’' => '\'',
        '″' | '“' | '”' => '"',
        other => other,
    }
}

/// A number at the beginning of a text, with what comes after it. A comma is a point when a digit follows.
fn number(text: &str, comma: bool) -> Option<(f64, &str)> {
    let bytes = text.as_bytes();
    let mut end = usize::from(matches!(bytes.first(), Some(b'-' | b'+')));
    let (from, mut point) = (end, false);
    while let Some(c) = bytes.get(end) {
        let follows = bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        match c {
            b'0'..=b'9' => {}
            b'.' | b',' if !point && end > from && follows && (comma || *c == b'.') => point = true,
            _ => break,
        }
        end += 1;
    }
    let value = text[..end].replace(',', ".").parse::<f64>().ok()?;
    (end > from).then_some((value, &text[end..]))
}

/// All numbers of a text.
fn numbers(text: &str, comma: bool) -> Vec<f64> {
    let (mut rest, mut found) = (text, Vec::new());
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+')) {
        rest = &rest[at..];
        match number(rest, comma) {
            Some((value, after)) => {
                found.push(value);
                rest = after;
            }
            None => rest = &rest[1..],
        }
    }
    found
}

/// «36.8781, 10.3247», «36,8781 10,3247».
fn of_numbers(text: &str) -> Option<(f64, f64)> {
    let plain = |c: char| {
        c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | ';' | '/' | '-' | '+' | '°' | '(' | ')')
    };
    if !text.chars().all(plain) {
        return None;
    }
    let whole = [false, true].map(|comma| numbers(text, comma));
    // «36.8781,10.3247» has no comma that is a point; «36,8781 10,3247» has no other.
    let pair = |found: &Vec<f64>| (found.len() == 2).then(|| (found[0], found[1]));
    if text.contains('.') { pair(&whole[0]) } else { pair(&whole[1]) }
}

/// «36°52'41"N 10°19'29"E», «36.8781 N, 10.3247 E».
fn of_hemispheres(text: &str) -> Option<(f64, f64)> {
    let (mut latitude, mut longitude, mut from) = (None, None, 0);
    for (at, c) in text.char_indices() {
        let beside = [text[..at].chars().next_back(), text[at + c.len_utf8()..].chars().next()];
        if beside.into_iter().flatten().any(char::is_alphabetic) {
            // A letter of a word, as in «rue», says no hemisphere.
            continue;
        }
        let sign = match c.to_ascii_uppercase() {
            'N' | 'E' => 1.0,
            'S' | 'W' | 'O' => -1.0,
            _ => continue,
        };
        let parts = numbers(&text[from..at], true);
        from = at + 1;
        if parts.is_empty() || parts.len() > 3 || parts.iter().any(|part| *part < 0.0) {
            return None;
        }
        let degrees: f64 = parts.iter().zip([1.0, 60.0, 3_600.0]).map(|(part, of)| part / of).sum();
        let slot = if matches!(c.to_ascii_uppercase(), 'N' | 'S') { &mut latitude } else { &mut longitude };
        if slot.replace(sign * degrees).is_some() {
            return None;
        }
    }
    latitude.zip(longitude)
}

/// The address of a map service: what it says of a place itself comes before what it says of the view.
fn of_link(text: &str) -> Option<(f64, f64)> {
    let text = text.split_whitespace().find(|word| word.contains(':') || word.contains("maps."))?;
    let text = text.replace("%2C", ",").replace("%2c", ",").replace("%20", "").replace('+', "");
    let after = |sign: &str| text.split_once(sign).map(|(_, rest)| rest);
    let pair = |rest: &str| {
        let (latitude, rest) = number(rest, false)?;
        let (longitude, _) = number(rest.strip_prefix([',', '/', '~'])?, false)?;
        Some((latitude, longitude))
    };
    let apart = |first: &str, second: &str| Some((number(after(first)?, false)?.0, number(after(second)?, false)?.0));
    if let Some(rest) = text.strip_prefix("geo:") {
        // `geo:0,0?q=…` asks for what it names.
        let named = after("q=").and_then(pair);
        return named.or_else(|| pair(rest));
    }
    apart("!3d", "!4d")
        .or_else(|| apart("mlat=", "mlon="))
        .or_else(|| {
            let signs = ["q=", "query=", "destination=", "daddr=", "coordinate=", "ll=", "cp=", "center="];
            signs
                .iter()
                .find_map(|sign| [format!("?{sign}"), format!("&{sign}")].iter().find_map(|it| pair(after(it)?)))
        })
        .or_else(|| pair(after("/@").or_else(|| after("@"))?))
        .or_else(|| after("#map=").and_then(|rest| pair(rest.split_once('/')?.1)))
        .or_else(|| text.split('/').find_map(pair))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_paste_is_read() {
        let here = Some((36.8781, 10.3247));
        for text in [
            "36.8781, 10.3247",
            " 36.8781,10.3247 ",
            "36,8781; 10,3247",
            "36,8781 10,3247",
            "36,8781, 10,3247",
            "(36.8781 10.3247)",
            "36.8781° N, 10.3247° E",
            "٣٦٫٨٧٨١، ١٠٫٣٢٤٧",
            "geo:36.8781,10.3247?z=16",
            "geo:0,0?q=36.8781,10.3247",
            "https://www.google.com/maps/place/X/@36.8,10.3,17z/data=!3m1!4b1!8m2!3d36.8781!4d10.3247",
            "https://www.google.com/maps/@36.8781,10.3247,17z",
            "https://maps.google.com/?q=36.8781,10.3247",
            "https://www.google.com/maps/search/?api=1&query=36.8781%2C10.3247",
            "https://www.google.com/maps/search/36.8781,+10.3247",
            "https://www.openstreetmap.org/?mlat=36.8781&mlon=10.3247#map=17/36.9/10.4",
            "https://www.openstreetmap.org/#map=17/36.8781/10.3247",
            "https://maps.apple.com/?ll=36.8781,10.3247&q=Mairie",
            "https://www.bing.com/maps?cp=36.8781~10.3247&lvl=16",
        ] {
            assert_eq!(read(text), here, "{text}");
        }
        let (latitude, longitude) = read("36°52'41.2\"N 10°19'28.9\"E").unwrap();
        assert!((latitude - 36.8781).abs() < 1e-4 && (longitude - 10.3247).abs() < 1e-4);
        assert_eq!(read("19.41 N 98.14 W"), Some((19.41, -98.14)));
        assert_eq!(read("-23.05, -43.2"), Some((-23.05, -43.2)));
    }

    #[test]
    fn what_says_no_position_says_none() {
        for text in [
            "",
            "36.8781",
            "36,87",
            "La Marsa",
            "12, rue du 20 mars 1956",
            "1, 2, 3",
            "95.0, 10.0",
            "10.0, 200.0",
            "https://maps.app.goo.gl/abcDEF123",
            "https://example.org/",
            "+216 71 774 000",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in any::<String>()) {
            read(&text);
        }

        #[test]
        fn any_point_is_read_as_it_was_written(latitude in -90.0..90.0f64, longitude in -180.0..180.0f64) {
            let (latitude, longitude) = ((latitude * 1e6).round() / 1e6, (longitude * 1e6).round() / 1e6);
            let text = format!("{latitude:.6}, {longitude:.6}");
            prop_assert_eq!(read(&text), Some((latitude, longitude)));
            prop_assert_eq!(read(&format!("https://maps.google.com/?q={latitude:.6},{longitude:.6}")), Some((latitude, longitude)));
        }
    }
}
