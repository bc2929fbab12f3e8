//! What is sent to a machine and what it answers, in the two languages that machines speak. Pure.
//! LibreTranslate: `POST /translate`, `GET /languages` (its OpenAPI). DeepL: `POST /v2/translate`, `GET /v2/languages`
//! (DeepL API reference, version 2). An answer that is not what the reference says is no answer.

use kernel::Lang;
use platform::translator::Speaks;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The languages that a machine can bring into others, by their codes there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Languages(BTreeMap<String, BTreeSet<String>>);

impl Languages {
    /// The codes of a pair of languages; none when the machine does not offer it. A tag is looked for as it is, then
    /// without region, then for its usual region.
    pub fn pair(&self, from: Lang, to: Lang) -> Option<(String, String)> {
        let sources: Vec<&String> = self.0.keys().collect();
        let source =
            code(from, |code| sources.iter().find(|it| it.eq_ignore_ascii_case(code)).map(|it| (*it).clone()))?;
        let targets = self.0.get(&source)?;
        let target = code(to, |code| targets.iter().find(|it| it.eq_ignore_ascii_case(code)).cloned())?;
        (source != target).then_some((source, target))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn code(lang: Lang, known: impl Fn(&str) -> Option<String>) -> Option<String> {
    let base = lang.base();
    let usual = match base.as_str() {
        "pt" => "pt-PT",
        "en" => "en-GB",
        "zh" => "zh-Hans",
        other => other,
    };
    known(lang.as_str()).or_else(|| known(base.as_str())).or_else(|| known(usual))
}

/// One request: where, and what.
pub struct Question {
    pub path: &'static str,
    pub body: Value,
}

/// Most texts and bytes of one request. DeepL takes 50 texts and 128 KiB; a LibreTranslate of one's own is slow.
pub const fn most(speaks: Speaks) -> (usize, usize) {
    match speaks {
        Speaks::LibreTranslate => (20, 4_000),
        Speaks::DeepL => (50, 60_000),
    }
}

/// Asks for translations. `texts` are marked as `markup` marks them for this machine.
pub fn question(speaks: Speaks, from: &str, to: &str, texts: &[String], key: Option<&str>) -> Question {
    match speaks {
        Speaks::LibreTranslate => {
            let mut body = json!({ "q": texts, "source": from, "target": to, "format": "html" });
            if let Some(key) = key {
                body["api_key"] = key.into();
            }
            Question { path: "translate", body }
        }
        Speaks::DeepL => {
            // A source has no region there.
            let from = from.split('-').next().unwrap_or(from);
            let body = json!({
                "text": texts, "source_lang": from, "target_lang": to, "tag_handling": "xml", "ignore_tags": ["x"],
                "split_sentences": "nonewlines", "preserve_formatting": true,
            });
            Question { path: "v2/translate", body }
        }
    }
}

#[derive(Deserialize)]
struct LibreTranslated {
    #[serde(rename = "translatedText")]
    translated: Vec<String>,
}

#[derive(Deserialize)]
struct DeepLTranslated {
    translations: Vec<DeepLText>,
}

#[derive(Deserialize)]
struct DeepLText {
    text: String,
}

/// The translations of an answer; none when it is not one, or has not one for each text.
pub fn answer(speaks: Speaks, body: &[u8], texts: usize) -> Option<Vec<String>> {
    let all: Vec<String> = match speaks {
        Speaks::LibreTranslate => serde_json::from_slice::<LibreTranslated>(body).ok()?.translated,
        Speaks::DeepL => {
            let read = serde_json::from_slice::<DeepLTranslated>(body).ok()?;
            read.translations.into_iter().map(|it| it.text).collect()
        }
    };
    (all.len() == texts).then_some(all)
}

/// Where the languages are asked for: in one answer, or sources and targets apart.
pub const fn languages_at(speaks: Speaks) -> &'static [&'static str] {
    match speaks {
        Speaks::LibreTranslate => &["languages"],
        Speaks::DeepL => &["v2/languages?type=source", "v2/languages?type=target"],
    }
}

#[derive(Deserialize)]
struct LibreLanguage {
    code: String,
    /// Older ones bring everything into everything.
    targets: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct DeepLLanguage {
    language: String,
}

/// The languages of the answers to [`languages_at`]; none when one is not what it should be.
pub fn languages(speaks: Speaks, bodies: &[Vec<u8>]) -> Option<Languages> {
    let all: BTreeMap<String, BTreeSet<String>> = match speaks {
        Speaks::LibreTranslate => {
            let read: Vec<LibreLanguage> = serde_json::from_slice(bodies.first()?).ok()?;
            let everything: Vec<String> = read.iter().map(|it| it.code.clone()).collect();
            read.into_iter()
                .map(|it| (it.code, it.targets.unwrap_or_else(|| everything.clone()).into_iter().collect()))
                .collect()
        }
        Speaks::DeepL => {
            let read = |body: &Vec<u8>| serde_json::from_slice::<Vec<DeepLLanguage>>(body).ok();
            let targets: BTreeSet<String> = read(bodies.get(1)?)?.into_iter().map(|it| it.language).collect();
            read(bodies.first()?)?.into_iter().map(|it| (it.language, targets.clone())).collect()
        }
    };
    Some(Languages(all)).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        tag.parse().unwrap()
    }

    #[test]
    fn languages_are_found_by_tag_base_and_usual_region() {
        let libre = br#"[{"code":"fr","name":"French","targets":["ar","fr","pt"]},{"code":"pt-BR","name":"P","targets":["fr"]}]"#;
        let libre = languages(Speaks::LibreTranslate, &[libre.to_vec()]).unwrap();
        assert_eq!(libre.pair(Lang::FR, Lang::AR), Some(("fr".into(), "ar".into())));
        assert_eq!(libre.pair(Lang::FR, lang("pt-BR")), Some(("fr".into(), "pt".into())));
        assert_eq!(libre.pair(lang("pt-BR"), Lang::FR), Some(("pt-BR".into(), "fr".into())));
        for (from, to) in [(Lang::FR, Lang::FR), (Lang::FR, Lang::ES), (Lang::AR, Lang::FR)] {
            assert_eq!(libre.pair(from, to), None);
        }
        let (sources, targets) = (
            br#"[{"language":"FR","name":"French"},{"language":"PT"}]"#,
            br#"[{"language":"AR"},{"language":"PT-PT"},{"language":"PT-BR"},{"language":"EN-GB"}]"#,
        );
        let deepl = languages(Speaks::DeepL, &[sources.to_vec(), targets.to_vec()]).unwrap();
        assert_eq!(deepl.pair(Lang::FR, Lang::PT), Some(("FR".into(), "PT-PT".into())));
        assert_eq!(deepl.pair(lang("fr-CA"), lang("pt-BR")), Some(("FR".into(), "PT-BR".into())));
        assert_eq!(deepl.pair(lang("pt-BR"), Lang::EN), Some(("PT".into(), "EN-GB".into())));
        assert_eq!(deepl.pair(Lang::FR, lang("sw")), None);
        for wrong in ["", "{}", "[]", "[{\"name\":\"x\"}]", "<html>"] {
            assert_eq!(languages(Speaks::LibreTranslate, &[wrong.as_bytes().to_vec()]), None, "{wrong}");
        }
    }

    #[test]
    fn an_answer_has_one_text_for_each() {
        let two = br#"{"translatedText":["a","b"]}"#;
        assert_eq!(answer(Speaks::LibreTranslate, two, 2), Some(vec!["a".into(), "b".into()]));
        assert_eq!(answer(Speaks::LibreTranslate, two, 3), None);
        let one = br#"{"translations":[{"detected_source_language":"FR","text":"a"}]}"#;
        assert_eq!(answer(Speaks::DeepL, one, 1), Some(vec!["a".into()]));
        for wrong in ["", "null", "{\"translatedText\":\"a\"}", "{\"translations\":{}}", "{\"error\":\"x\"}"] {
            for speaks in [Speaks::LibreTranslate, Speaks::DeepL] {
                assert_eq!(answer(speaks, wrong.as_bytes(), 1), None, "{wrong}");
            }
        }
    }
}
