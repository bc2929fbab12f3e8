//! The code that somebody says or types, and the link of their appointment. Both come from one secret of the form, so that
//! a form sent twice over a bad line keeps one time and shows the same code again.

use data_encoding::BASE32_NOPAD;
use kernel::Result;
use platform::accounts::secrets;
use sha2::{Digest, Sha256};

/// Letters and digits of a code: 50 bits, and guessing is limited.
const LETTERS: usize = 10;

/// The link and the code of a form's secret. A form without one gets a secret of its own.
pub fn of(once: &str) -> Result<(String, String)> {
    let made;
    let secret = if once.len() >= 40 {
        once
    } else {
        made = secrets::token()?;
        &made
    };
    let link = secrets::hash(&format!("appointment:{secret}"));
    let code = BASE32_NOPAD.encode(&Sha256::digest(format!("code:{secret}")))[..LETTERS].to_lowercase();
    Ok((link, format!("{}-{}", &code[..LETTERS / 2], &code[LETTERS / 2..])))
}

#[cfg(test)]
mod tests {
    #[test]
    fn one_form_has_one_code() {
        let secret = "0123456789012345678901234567890123456789";
        assert_eq!(super::of(secret).unwrap(), super::of(secret).unwrap());
        let (link, code) = super::of("").unwrap();
        assert_ne!(super::of("").unwrap().0, link);
        assert_eq!((link.len(), code.len()), (64, 11));
    }
}
