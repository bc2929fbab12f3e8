//! What is asked of a source and what its answer says, for each way of speaking. Pure.
//! Nothing that comes is believed: sizes, depths and numbers are bounded, and what is odd is refused whole.

use super::model::{Batch, Course, Fault, LARGEST, Speaks};
use super::{feeds, lists, oai};
use crate::portals::markup;
use encoding_rs::Encoding;
use platform::outbound::Reply;
use platform::xml::{self, Node, Refused};
use url::Url;

/// Records of one answer that are read.
pub const AT_ONCE: usize = 1_000;

/// The address of the next question to a source.
pub fn address(speaks: Speaks, base: &Url, course: &Course) -> Url {
    match speaks {
        Speaks::Feed => base.clone(),
        Speaks::Oai => oai::address(base, course),
        Speaks::Hsds => lists::hsds_address(base, course.page + 1),
        Speaks::Teranga => lists::teranga_address(base, course.page + 1),
    }
}

/// What an answer from an address says.
///
/// # Errors
/// Why it is of no use.
pub fn read(speaks: Speaks, reply: &Reply, at: &Url) -> Result<Batch, Fault> {
    if reply.cut || reply.body.len() > LARGEST {
        return Err(Fault::Large);
    }
    match speaks {
        Speaks::Feed => feeds::read(&letters(reply), at),
        Speaks::Oai => oai::read(&tree(&letters(reply))?, at),
        Speaks::Hsds => lists::hsds(&reply.body, at),
        Speaks::Teranga => lists::teranga(&reply.body, at),
    }
}

/// XML as text, in whatever letters it came, without what it says of them.
fn letters(reply: &Reply) -> String {
    let head = &reply.body[..reply.body.len().min(200)];
    let head = String::from_utf8_lossy(head);
    let told = head.split("encoding=").nth(1).and_then(|rest| rest.get(1..)?.split(['"', '\'']).next());
    // What a server says counts before what a file says (RFC 7303).
    let served = reply.kind.as_deref().filter(|it| it.to_ascii_lowercase().contains("charset"));
    let known = told.filter(|it| Encoding::for_label(it.as_bytes()).is_some());
    let kind = known.map(|it| format!("text/xml; charset={it}"));
    let text = markup::decoded(&reply.body, served.or(kind.as_deref()));
    let text = text.trim_start();
    let rest = text.strip_prefix("<?xml").and_then(|it| it.split_once("?>")).map_or(text, |(_, rest)| rest);
    rest.to_owned()
}

/// The same as a tree: no document type, no entities, not deep.
///
/// # Errors
/// Why it is refused.
pub fn tree(text: &str) -> Result<Node, Fault> {
    let begin = text.get(..14).unwrap_or_default();
    // A page for people, not a definition that might do harm.
    if begin.eq_ignore_ascii_case("<!doctype html") {
        return Err(Fault::Kind);
    }
    xml::read(text.as_bytes()).map_err(|refused| match refused {
        Refused::Large => Fault::Large,
        Refused::Entities => Fault::Unsafe,
        Refused::Letters | Refused::Broken | Refused::Kind => Fault::Kind,
    })
}

#[cfg(test)]
mod tests {
    use super::super::model::Entry;
    use super::*;
    use proptest::prelude::*;

    fn said(speaks: Speaks, body: &[u8], kind: &str) -> Result<Vec<String>, Fault> {
        let reply = Reply { status: 200, body: body.to_vec(), kind: Some(kind.to_owned()), ..Reply::default() };
        let at = Url::parse("https://portal.example.org/").unwrap();
        let titled = |entry: Entry| match entry {
            Entry::Kept(it) => it.title,
            Entry::Deleted(it) => format!("-{it}"),
        };
        read(speaks, &reply, &at).map(|batch| batch.entries.into_iter().map(titled).collect())
    }

    #[test]
    fn other_letters_are_read_as_they_are_meant() {
        let latin = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss version=\"2.0\"><channel><item><title>\xc9t\xe9</title><link>/a</link></item></channel></rss>";
        assert_eq!(said(Speaks::Feed, latin, "application/rss+xml").unwrap(), ["Été"]);
        let bad =
            b"<rss version=\"2.0\"><channel><item><title>a\xff\xfeb</title><link>/a</link></item></channel></rss>";
        assert_eq!(said(Speaks::Feed, bad, "text/xml; charset=utf-8").unwrap(), ["a��b"]);
    }

    #[test]
    fn bombs_and_depths_are_refused() {
        let laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\">]><rss version=\"2.0\"><channel><item><title>&lol2;</title><link>/a</link></item></channel></rss>";
        let outside =
            "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><OAI-PMH><ListRecords>&x;</ListRecords></OAI-PMH>";
        let deep = "<rss><channel>".to_owned() + &"<x:a>".repeat(100_000);
        let nested = format!(
            "<rss version=\"2.0\"><channel>{}{}</channel></rss>",
            "<x:a>".repeat(5_000),
            "</x:a>".repeat(5_000)
        );
        for speaks in [Speaks::Feed, Speaks::Oai] {
            assert_eq!(said(speaks, laughs.as_bytes(), "text/xml"), Err(Fault::Unsafe));
            assert_eq!(said(speaks, outside.as_bytes(), "text/xml"), Err(Fault::Unsafe));
            assert_eq!(said(speaks, deep.as_bytes(), "text/xml"), Err(Fault::Kind));
            assert_eq!(said(speaks, nested.as_bytes(), "text/xml"), Err(Fault::Kind));
        }
        let deep = "[".repeat(500_000);
        for speaks in [Speaks::Hsds, Speaks::Teranga] {
            assert_eq!(said(speaks, deep.as_bytes(), "application/json"), Err(Fault::Kind));
        }
        for speaks in Speaks::ALL {
            let page = said(*speaks, b"<!doctype html><title>Not found</title>", "text/html");
            assert_eq!(page, Err(Fault::Kind), "{speaks:?}");
            assert!(said(*speaks, b"", "").is_err());
            let cut = Reply { cut: true, ..Reply::default() };
            assert_eq!(read(*speaks, &cut, &Url::parse("https://a.example/").unwrap()), Err(Fault::Large));
        }
    }

    proptest! {
        #[test]
        fn nothing_that_comes_stops_it(body in proptest::collection::vec(any::<u8>(), 0..400), kind in "[ -~]{0,30}") {
            for speaks in Speaks::ALL {
                let _ = said(*speaks, &body, &kind);
            }
        }

        #[test]
        fn nor_what_looks_right(inner in "(</?(item|title|link|record|header|identifier|metadata|dc|entry|id|updated|contents)( status=\"deleted\")?>|[a-z/:. -]|&amp;|<!\\[CDATA\\[|\\]\\]>){0,60}") {
            for (begin, end) in [("<rss version=\"2.0\"><channel>", "</channel></rss>"), ("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "</feed>"), ("<OAI-PMH><ListRecords>", "</ListRecords></OAI-PMH>")] {
                let whole = format!("{begin}{inner}{end}");
                let _ = (said(Speaks::Feed, whole.as_bytes(), ""), said(Speaks::Oai, whole.as_bytes(), ""));
            }
        }
    }
}
