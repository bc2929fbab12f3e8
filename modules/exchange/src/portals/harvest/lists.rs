//! Lists in JSON, page after page: services of a directory that speaks HSDS 3 (openreferral.org), and practices of another
//! Teranga. Pure.

use super::model::{Batch, Fault, Raw, day};
use super::reading::AT_ONCE;
use serde_json::Value;
use url::Url;

/// Where another Teranga lists its practices.
const PRACTICES: &str = "/api/v1/exchange/practices";

fn paged(mut url: Url, page: usize) -> Url {
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| name != "page")
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    url.query_pairs_mut().clear().extend_pairs(kept).append_pair("page", &page.to_string());
    url
}

/// The next page of services; the address of an API leads to its list.
pub fn hsds_address(base: &Url, page: usize) -> Url {
    let mut url = base.clone();
    let path = url.path().trim_end_matches('/').to_owned();
    if !path.ends_with("/services") {
        url.set_path(&format!("{path}/services"));
    }
    paged(url, page)
}

/// The next page of practices; the address of an instance, in whatever language, leads to its list.
pub fn teranga_address(base: &Url, page: usize) -> Url {
    let mut url = base.clone();
    if !url.path().ends_with(PRACTICES) {
        url.set_path(PRACTICES);
        url.set_query(None);
    }
    paged(url, page)
}

fn contents(body: &[u8]) -> Result<(Value, Vec<Value>), Fault> {
    let mut whole: Value = serde_json::from_slice(body).map_err(|_| Fault::Kind)?;
    let Value::Array(all) = whole.get_mut("contents").map(Value::take).unwrap_or_default() else {
        return Err(Fault::Kind);
    };
    Ok((whole, all))
}

fn number(whole: &Value, name: &str) -> u64 {
    whole[name].as_u64().unwrap_or(1)
}

/// Reads a page of services.
pub fn hsds(body: &[u8], at: &Url) -> Result<Batch, Fault> {
    let (whole, all) = contents(body)?;
    let mut batch = Batch::default();
    for it in all.iter().take(AT_ONCE) {
        let text = |name: &str| it[name].as_str().unwrap_or_default();
        // Where a service has no page of its own, its record is where it is said.
        let own = format!("{}/{}", at.path().trim_end_matches('/'), text("id"));
        let url = if text("url").is_empty() { own.as_str() } else { text("url") };
        let dated = day(text("last_modified"));
        batch.take(
            Raw { identifier: text("id"), title: text("name"), summary: text("description"), lang: "", url, dated },
            at,
        );
    }
    batch.next = (number(&whole, "page_number") < number(&whole, "total_pages") && !all.is_empty()).then(String::new);
    Ok(batch)
}

/// Reads a page of practices, each in the language in which it was written.
pub fn teranga(body: &[u8], at: &Url) -> Result<Batch, Fault> {
    let (whole, all) = contents(body)?;
    let mut batch = Batch::default();
    for it in all.iter().take(AT_ONCE) {
        let text = |value: &'_ Value| value.as_str().unwrap_or_default().to_owned();
        let lang = text(&it["language"]);
        let (title, summary) = (text(&it["title"][&lang]), text(&it["summary"][&lang]));
        let shown = if ["fr", "en", "es", "pt", "ar"].contains(&lang.as_str()) { lang.as_str() } else { "en" };
        let slug = text(&it["slug"]);
        let url = if slug.is_empty() { String::new() } else { format!("/{shown}/exchange/practices/{slug}") };
        let dated = day(&text(&it["published"]));
        batch.take(
            Raw { identifier: &text(&it["id"]), title: &title, summary: &summary, lang: &lang, url: &url, dated },
            at,
        );
    }
    batch.next = (number(&whole, "page") < number(&whole, "pages") && !all.is_empty()).then(String::new);
    Ok(batch)
}

#[cfg(test)]
mod tests {
    use super::super::model::Entry;
    use super::*;

    fn at(url: &str) -> Url {
        Url::parse(url).unwrap()
    }

    #[test]
    fn addresses_lead_to_lists() {
        let asked = |url: Url| url.to_string();
        assert_eq!(
            asked(hsds_address(&at("https://d.example.org/api/v1/hsds/"), 1)),
            "https://d.example.org/api/v1/hsds/services?page=1"
        );
        assert_eq!(
            asked(hsds_address(&at("https://d.example.org/services?taxonomy=x&page=4"), 2)),
            "https://d.example.org/services?taxonomy=x&page=2"
        );
        assert_eq!(
            asked(teranga_address(&at("https://t.example.org/fr/exchange?x=1"), 3)),
            "https://t.example.org/api/v1/exchange/practices?page=3"
        );
        let filtered = at("https://t.example.org/api/v1/exchange/practices?theme=health");
        assert_eq!(
            asked(teranga_address(&filtered, 1)),
            "https://t.example.org/api/v1/exchange/practices?theme=health&page=1"
        );
    }

    #[test]
    fn lists_are_read() {
        let body = r#"{"page_number":1,"total_pages":2,"contents":[{"id":"s1","name":"Clases","description":"De <b>noche</b>","url":"https://a.example.org/","last_modified":"2026-10-02T00:00:00Z"},{"id":"s2","name":"Consulta"},{"id":"s3","name":7},null]}"#;
        let batch = hsds(body.as_bytes(), &at("https://d.example.org/hsds/services?page=1")).unwrap();
        assert_eq!((batch.entries.len(), batch.left_out, batch.next.is_some()), (2, 2, true));
        let Entry::Kept(second) = &batch.entries[1] else { panic!() };
        assert_eq!(second.url, "https://d.example.org/hsds/services/s2");
        let body = r#"{"page":2,"pages":2,"contents":[{"id":"p1","slug":"uno","language":"es","title":{"es":"Ventanilla","fr":"Guichet"},"summary":{"es":"Abierta"},"published":"2026-05-01T10:00:00Z"}]}"#;
        let batch = teranga(body.as_bytes(), &at("https://t.example.org/api/v1/exchange/practices?page=2")).unwrap();
        let Entry::Kept(it) = &batch.entries[0] else { panic!() };
        assert_eq!(
            (it.title.as_str(), it.url.as_str(), batch.next),
            ("Ventanilla", "https://t.example.org/es/exchange/practices/uno", None)
        );
    }
}
