//! Letters that are written in several ways become one: case, digits, marks, Arabic variants.
//! Invariant: writing twice changes nothing more.

/// Appends a word in lower case, normalised. Accents of Latin letters are kept (stemmers read them), and composed when
/// they came apart; Arabic vowels and tatweel are dropped; digits become ASCII.
pub(super) fn write(word: &str, out: &mut String) {
    if word.is_ascii() {
        out.push_str(word);
        out.make_ascii_lowercase();
        return;
    }
    for letter in word.chars().flat_map(char::to_lowercase) {
        if is_mark(letter) {
            if let Some(composed) = out.chars().next_back().and_then(|base| compose(base, letter)) {
                out.pop();
                out.push(composed);
            }
        } else {
            out.push(fold(letter));
        }
    }
}

/// Characters that never stand alone: combining marks, Arabic vowel signs, tatweel, invisible joiners, soft hyphen.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{200c}' | '\u{200d}')
}

/// Arabic letters as in the normalisation of Larkey, Ballesteros and Connell (2002), with hamza seats and the Persian
/// and Urdu forms of the same letters added; Arabic-Indic digits. Ta marbuta stays, for stemming reads it.
fn fold(letter: char) -> char {
    match letter {
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ک' => 'ك',
        'ہ' | 'ھ' | 'ە' => 'ه',
        '\u{660}'..='\u{669}' => digit(letter, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(letter, '\u{6f0}'),
        other => other,
    }
}

fn digit(letter: char, zero: char) -> char {
    char::from(b'0' + (letter as u32 - zero as u32) as u8)
}

/// A Latin letter and a combining mark as one character, for the letters of the languages that are stemmed.
fn compose(base: char, mark: char) -> Option<char> {
    let (bases, composed) = match mark {
        '\u{300}' => ("aeiou", "àèìòù"),
        '\u{301}' => ("aeiouyn", "áéíóúýń"),
        '\u{302}' => ("aeiou", "âêîôû"),
        '\u{303}' => ("aon", "ãõñ"),
        '\u{308}' => ("aeiouy", "äëïöüÿ"),
        '\u{327}' => ("cs", "çş"),
        _ => return None,
    };
    bases.chars().zip(composed.chars()).find(|(plain, _)| *plain == base).map(|(_, composed)| composed)
}
