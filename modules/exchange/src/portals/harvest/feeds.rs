//! RSS and Atom, by the crates of that name, once their XML was found to be harmless. Pure.

use super::model::{Batch, Fault, Raw};
use super::reading::{AT_ONCE, tree};
use atom_syndication::{Entry, Feed, Link};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use rss::{Channel, Item};
use url::Url;

/// Reads a feed from an address.
pub fn read(text: &str, at: &Url) -> Result<Batch, Fault> {
    // Both crates go as deep as what they read: it is looked at before.
    let root = tree(text)?;
    let mut batch = Batch::default();
    match root.name.as_str() {
        "rss" | "RDF" => {
            let channel = Channel::read_from(text.as_bytes()).map_err(|_| Fault::Kind)?;
            channel.items().iter().take(AT_ONCE).for_each(|it| item(&mut batch, it, channel.language(), at));
        }
        "feed" => {
            let feed = Feed::read_from(text.as_bytes()).map_err(|_| Fault::Kind)?;
            feed.entries.iter().take(AT_ONCE).for_each(|it| entry(&mut batch, it, feed.lang.as_deref(), at));
        }
        _ => return Err(Fault::Kind),
    }
    Ok(batch)
}

fn item(batch: &mut Batch, it: &Item, lang: Option<&str>, at: &Url) {
    let core = it.dublin_core_ext();
    let permanent = it.guid().filter(|guid| guid.is_permalink()).map(|guid| guid.value());
    let own = core.and_then(|core| core.languages().first()).map(String::as_str);
    let dated = it.pub_date().and_then(|said| rfc2822::parse(said.trim()).ok()).map(|at| at.date());
    let dated = dated.or_else(|| core?.dates().first().and_then(|said| super::model::day(said)));
    let raw = Raw {
        identifier: it.guid().map_or("", |guid| guid.value()),
        title: it.title().unwrap_or_default(),
        summary: it.description().or_else(|| it.content()).unwrap_or_default(),
        lang: own.or(lang).unwrap_or_default(),
        url: it.link().or(permanent).unwrap_or_default(),
        dated,
    };
    batch.take(raw, at);
}

fn entry(batch: &mut Batch, it: &Entry, lang: Option<&str>, at: &Url) {
    let leads = |link: &&Link| link.rel == "alternate" || link.rel.is_empty();
    let summary = it.summary.as_ref().map(|text| text.value.as_str());
    let content = it.content.as_ref().and_then(|content| content.value.as_deref());
    let stamp = it.published.unwrap_or(it.updated).timestamp();
    let raw = Raw {
        identifier: &it.id,
        title: &it.title.value,
        summary: summary.or(content).unwrap_or_default(),
        lang: it.title.lang.as_deref().or(lang).unwrap_or_default(),
        url: it.links.iter().find(leads).map_or("", |link| link.href.as_str()),
        dated: said(stamp),
    };
    batch.take(raw, at);
}

/// The day of an instant; where none was said the crate says the beginning of 1970.
fn said(seconds: i64) -> Option<Date> {
    let at = Timestamp::from_second(seconds).ok().filter(|_| seconds != 0)?;
    Some(at.to_zoned(TimeZone::UTC).date())
}

#[cfg(test)]
mod tests {
    use super::super::model::Entry as Found;
    use super::*;

    fn all(text: &str) -> Vec<(String, String, String, String)> {
        let at = Url::parse("https://portal.example.org/feed.xml").unwrap();
        let entries = read(text, &at).unwrap().entries;
        let line = |entry: Found| match entry {
            Found::Kept(it) => (it.identifier, it.title, it.url, it.dated.map(|it| it.to_string()).unwrap_or_default()),
            Found::Deleted(it) => (it, String::new(), String::new(), String::new()),
        };
        entries.into_iter().map(line).collect()
    }

    #[test]
    fn rss_is_read() {
        let text = r#"<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><language>es-mx</language>
            <item><title>Nueva &amp; gratis</title><link>/uno</link><guid isPermaLink="false">n1</guid><description><![CDATA[<p onclick="x">Clases</p>]]></description><pubDate>Tue, 03 Nov 2026 10:00:00 -0600</pubDate></item>
            <item><title>Dos</title><guid>https://portal.example.org/dos</guid><dc:date>2026-10-01T00:00:00Z</dc:date></item>
            <item><title>Malo</title><link>javascript:alert(1)</link></item><item><link>/sin-titulo</link></item></channel></rss>"#;
        let found = all(text);
        assert_eq!(found.len(), 2);
        assert_eq!(
            found[0],
            ("n1".into(), "Nueva & gratis".into(), "https://portal.example.org/uno".into(), "2026-11-03".into())
        );
        assert_eq!((found[1].2.as_str(), found[1].3.as_str()), ("https://portal.example.org/dos", "2026-10-01"));
    }

    #[test]
    fn atom_is_read() {
        let text = r#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pt"><title>T</title><id>f</id><updated>2026-01-01T00:00:00Z</updated>
            <entry><title type="html">Curso &lt;b&gt;novo&lt;/b&gt;</title><id>urn:1</id><updated>2026-11-02T08:00:00Z</updated><link rel="self" href="/x.atom"/><link href="/curso"/><summary>Começa em maio</summary></entry></feed>"#;
        assert_eq!(
            all(text),
            [("urn:1".into(), "Curso novo".into(), "https://portal.example.org/curso".into(), "2026-11-02".into())]
        );
    }
}
