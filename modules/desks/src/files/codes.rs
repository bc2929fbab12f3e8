//! The code by which somebody finds their own file without an account: told once, kept as a blind index.
//! Without the key of the instance nobody can try codes out on a copy of the database.

use data_encoding::BASE32_NOPAD;
use kernel::Result;
use platform::accounts::secrets;
use platform::vault::Blind;

/// Letters and digits of a code: 60 bits, and guessing is limited.
const LETTERS: usize = 12;

/// A new code, in three groups of four.
pub fn fresh() -> Result<String> {
    let code = BASE32_NOPAD.encode(&secrets::random::<10>()?)[..LETTERS].to_lowercase();
    Ok([&code[..4], &code[4..8], &code[8..]].join("-"))
}

/// The index of a code, however it was typed.
pub fn blind(blind: &Blind, code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    blind.of("desk-file/code", &plain.to_lowercase())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_code_has_three_groups() {
        let code = super::fresh().unwrap();
        assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4]);
        assert_ne!(super::fresh().unwrap(), code);
    }
}
