//! Accents that people leave out when typing, put back where the ending of the word tells.
//! Invariant: only used for questions, as one reading more; the word as typed is always looked for too.

use crate::language::Language;

/// Endings without and with accents. They matter because stemmers cut endings by their accents: the Portuguese stem of
/// "formações" is that of "formação", but "formacoes" keeps its ending.
const FR: [(&str, &str); 4] = [("ees", "ées"), ("ee", "ée"), ("es", "és"), ("e", "é")];
const ES: [(&str, &str); 2] = [("cion", "ción"), ("sion", "sión")];
const PT: [(&str, &str); 5] = [("coes", "ções"), ("cao", "ção"), ("oes", "ões"), ("aes", "ães"), ("ao", "ão")];

/// The word with the accents of its ending, if it was typed without any.
pub(crate) fn restored(language: Language, word: &str) -> Option<String> {
    let endings: &[(&str, &str)] = match language {
        Language::Fr => &FR,
        Language::Es => &ES,
        Language::Pt => &PT,
        _ => return None,
    };
    if !word.is_ascii() || word.len() < 4 {
        return None;
    }
    endings.iter().find_map(|(plain, accented)| word.strip_suffix(plain).map(|start| format!("{start}{accented}")))
}
