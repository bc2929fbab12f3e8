//! Languages by their English name, as older directories write them, and by three-letter codes (ISO 639-2).
//! A name that is not here keeps its place without a code.

use kernel::Lang;

/// `Spanish`, `español`, `spa`, `es` or `es-MX` → the language.
pub(super) fn language(text: &str) -> Option<Lang> {
    let name = text.trim().to_lowercase();
    let named = TABLE.iter().find(|(_, names)| names.contains(&name.as_str()));
    match named {
        Some((code, _)) => code.parse().ok(),
        None if name.split(['-', '_']).next().is_some_and(|first| first.len() == 2) => text.parse().ok(),
        None => None,
    }
}

#[rustfmt::skip]
const TABLE: &[(&str, &[&str])] = &[
    ("aa", &["afar", "aar"]),
    ("am", &["amharic", "amh"]),
    ("ar", &["arabic", "ara", "العربية"]),
    ("as", &["assamese", "asm"]),
    ("ase", &["american sign language", "asl", "ase"]),
    ("bg", &["bulgarian", "bul"]),
    ("bm", &["bambara", "bam"]),
    ("bn", &["bengali", "bangla", "ben"]),
    ("bs", &["bosnian", "bos"]),
    ("ca", &["catalan", "cat"]),
    ("ckb", &["sorani", "central kurdish", "ckb"]),
    ("cs", &["czech", "ces", "cze"]),
    ("da", &["danish", "dan"]),
    ("de", &["german", "deutsch", "deu", "ger"]),
    ("el", &["greek", "ell", "gre"]),
    ("en", &["english", "eng"]),
    ("es", &["spanish", "español", "castilian", "spa"]),
    ("fa", &["persian", "farsi", "fas", "per"]),
    ("prs", &["dari", "prs"]),
    ("ff", &["fula", "fulah", "fulani", "ful"]),
    ("fi", &["finnish", "fin"]),
    ("fr", &["french", "français", "fra", "fre"]),
    ("gu", &["gujarati", "guj"]),
    ("ha", &["hausa", "hau"]),
    ("he", &["hebrew", "heb"]),
    ("hi", &["hindi", "hin"]),
    ("hr", &["croatian", "hrv"]),
    ("ht", &["haitian creole", "haitian", "hat"]),
    ("hu", &["hungarian", "hun"]),
    ("hy", &["armenian", "hye", "arm"]),
    ("id", &["indonesian", "ind"]),
    ("it", &["italian", "italiano", "ita"]),
    ("ja", &["japanese", "jpn"]),
    ("ka", &["georgian", "kat", "geo"]),
    ("km", &["khmer", "cambodian", "khm"]),
    ("ko", &["korean", "kor"]),
    ("ku", &["kurdish", "kurmanji", "kur"]),
    ("ln", &["lingala", "lin"]),
    ("lo", &["lao", "laotian"]),
    ("mk", &["macedonian", "mkd", "mac"]),
    ("mn", &["mongolian", "mon"]),
    ("my", &["burmese", "mya", "bur"]),
    ("ne", &["nepali", "nep"]),
    ("nl", &["dutch", "nld", "dut"]),
    ("no", &["norwegian", "nor"]),
    ("om", &["oromo", "orm"]),
    ("pa", &["punjabi", "panjabi", "pan"]),
    ("pl", &["polish", "pol"]),
    ("ps", &["pashto", "pushto", "pus"]),
    ("pt", &["portuguese", "português", "por"]),
    ("qu", &["quechua", "que"]),
    ("ro", &["romanian", "moldovan", "ron", "rum"]),
    ("rom", &["romani", "romany"]),
    ("ru", &["russian", "rus"]),
    ("so", &["somali", "som"]),
    ("sq", &["albanian", "sqi", "alb"]),
    ("sr", &["serbian", "srp"]),
    ("sv", &["swedish", "swe"]),
    ("sw", &["swahili", "kiswahili", "swa"]),
    ("ta", &["tamil", "tam"]),
    ("te", &["telugu", "tel"]),
    ("th", &["thai", "tha"]),
    ("ti", &["tigrinya", "tir"]),
    ("tl", &["tagalog", "tgl"]),
    ("fil", &["filipino", "fil"]),
    ("tr", &["turkish", "tur"]),
    ("tzm", &["tamazight", "berber"]),
    ("uk", &["ukrainian", "ukr"]),
    ("ur", &["urdu", "urd"]),
    ("uz", &["uzbek", "uzb"]),
    ("vi", &["vietnamese", "vie"]),
    ("wo", &["wolof", "wol"]),
    ("yi", &["yiddish", "yid"]),
    ("yo", &["yoruba", "yor"]),
    ("zh", &["chinese", "mandarin", "zho", "chi"]),
    ("yue", &["cantonese", "yue"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_a_language_and_names_are_found() {
        for (code, names) in TABLE {
            assert!(code.parse::<Lang>().is_ok(), "{code}");
            assert_eq!(language(names[0]).map(|lang| lang.to_string()).as_deref(), Some(*code));
        }
        assert_eq!(language("Spanish"), Some(Lang::ES));
        assert_eq!(language("pt-br").map(|l| l.to_string()).as_deref(), Some("pt-BR"));
        assert_eq!(language("Sign language"), None);
    }
}
