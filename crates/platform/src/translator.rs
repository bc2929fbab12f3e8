//! The machine that may draft translations: where it is, which of two languages it speaks, and its key.
//! There is none unless the operator names one; its key is shown nowhere: not in the log, not by `teranga doctor`.

use crate::outside;
use kernel::{Error, Result};
use std::fmt;
use url::Url;

/// What the machine understands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    LibreTranslate,
    DeepL,
}

impl Speaks {
    pub fn parse(name: &str) -> Option<Speaks> {
        match name {
            "libretranslate" => Some(Speaks::LibreTranslate),
            "deepl" => Some(Speaks::DeepL),
            _ => None,
        }
    }

    /// As people know it.
    pub const fn name(self) -> &'static str {
        match self {
            Speaks::LibreTranslate => "LibreTranslate",
            Speaks::DeepL => "DeepL",
        }
    }
}

/// How to reach the machine.
#[derive(Clone)]
pub struct Translator {
    url: Url,
    pub speaks: Speaks,
    key: Option<String>,
}

impl fmt::Debug for Translator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.speaks.name(), self.host())
    }
}

impl Translator {
    /// `url` is where its paths begin: `https://api.deepl.com`, `http://localhost:5000`. Another machine is only spoken to
    /// encrypted.
    ///
    /// # Errors
    /// `Malformed` with the option that cannot work; never with what the key says.
    pub fn parse(url: &str, kind: &str, key: Option<String>) -> Result<Translator> {
        let wrong = |option: &str, example: &str| {
            Error::Malformed(format!("{option} is not understood. Write it like {example}"))
        };
        let speaks = Speaks::parse(kind).ok_or_else(|| wrong("--translate-kind", "libretranslate or deepl"))?;
        let mut url = Url::parse(url)
            .ok()
            .filter(|url| url.has_host() && url.username().is_empty() && url.password().is_none())
            .filter(outside::is_private)
            .ok_or_else(|| {
                wrong("--translate-url", "https://translate.example.org, or http://localhost:5000 on this machine")
            })?;
        url.set_query(None);
        url.set_fragment(None);
        url.set_path(&format!("{}/", url.path().trim_end_matches('/')));
        let key = key.map(|key| key.trim().to_owned()).filter(|key| !key.is_empty());
        if key.as_deref().is_some_and(|key| !key.bytes().all(|b| b.is_ascii_graphic())) {
            return Err(wrong("--translate-key", "the service gave it, without spaces"));
        }
        if speaks == Speaks::DeepL && key.is_none() {
            return Err(Error::Malformed(
                "DeepL needs a key: set --translate-key-file or TERANGA_TRANSLATE_KEY".into(),
            ));
        }
        Ok(Translator { url, speaks, key })
    }

    /// The address of something there: `translate`.
    pub fn at(&self, path: &str) -> Url {
        self.url.join(path).unwrap_or_else(|_| self.url.clone())
    }

    /// The name of the machine and its port, for people.
    pub fn host(&self) -> String {
        let port = self.url.port().map(|port| format!(":{port}")).unwrap_or_default();
        format!("{}{port}", self.url.host_str().unwrap_or_default())
    }

    /// Whether it is this very machine: what is sent to it goes nowhere else.
    pub fn is_here(&self) -> bool {
        outside::is_here(&self.url)
    }

    /// For the one header or field that carries it.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_spoken_to_in_the_clear() {
        for near in ["http://localhost:5000", "http://127.0.0.1:5000/", "http://[::1]:5000"] {
            assert!(Translator::parse(near, "libretranslate", None).unwrap().is_here(), "{near}");
        }
        for far in [
            "http://translate.example.org",
            "http://8.8.8.8",
            "http://10.1.2.3",
            "http://[2001:db8::1]",
            "ftp://localhost",
            "localhost:5000",
            "",
            "https://me:secret@a.example",
        ] {
            assert!(Translator::parse(far, "libretranslate", None).is_err(), "{far}");
        }
        let far = Translator::parse("https://a.example/mt", "libretranslate", None).unwrap();
        assert_eq!((far.at("translate").as_str(), far.is_here()), ("https://a.example/mt/translate", false));
    }

    #[test]
    fn its_key_is_told_to_nobody() {
        let machine = Translator::parse("https://api.deepl.com", "deepl", Some(" geheim:fx\n".into())).unwrap();
        assert_eq!(machine.key(), Some("geheim:fx"));
        assert_eq!(format!("{machine:?}"), "DeepL at api.deepl.com");
        assert!(Translator::parse("https://api.deepl.com", "deepl", None).is_err());
        let wrong = Translator::parse("https://api.deepl.com", "deepl", Some("ge heim".into())).unwrap_err();
        assert!(!wrong.to_string().contains("heim"));
        assert!(Translator::parse("https://api.deepl.com", "google", None).is_err());
    }
}
