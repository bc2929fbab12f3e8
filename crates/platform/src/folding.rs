//! A name as it is compared: without accents, vowel signs, cases and the spellings that mean the same.
//! Folding twice is folding once.

use icu::casemap::CaseMapper;
use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::{CodePointMapData, props::GeneralCategory};

/// Lower case, without accents or vowel signs, words with single spaces between them.
pub fn fold(name: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(name);
    let mut out = String::with_capacity(apart.len());
    for c in CaseMapper::new().fold_string(&apart).chars() {
        match c {
            // The stretched line, and marks of direction.
            '\u{640}' | '\u{200c}'..='\u{200f}' => {}
            'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
            'ى' | 'ئ' | 'ی' => out.push('ي'),
            'ؤ' => out.push('و'),
            'ة' => out.push('ه'),
            'ک' => out.push('ك'),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            'đ' => out.push('d'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            '\'' | '’' | 'ʼ' | '.' | '،' => space(&mut out),
            c => match CodePointMapData::<GeneralCategory>::new().get(c) {
                // Accents and vowel signs.
                GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark => {}
                GeneralCategory::SpacingMark => out.push(c),
                _ if c.is_alphanumeric() => out.push(c),
                _ => space(&mut out),
            },
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}
