//! OAI-PMH 2.0 with `oai_dc`, as catalogues and repositories speak it (openarchives.org/OAI/openarchivesprotocol.html): what has
//! changed since a day, page after page by tokens, and what was taken back. Pure.

use super::model::{Batch, Course, Fault, Raw, day};
use super::reading::AT_ONCE;
use platform::xml::{Child, Node};
use url::Url;

/// Letters of a token.
const TOKEN: usize = 1_000;

/// The next question: all that has changed, or what follows.
pub fn address(base: &Url, course: &Course) -> Url {
    let mut url = base.clone();
    let set = base.query_pairs().find(|(name, _)| name == "set").map(|(_, value)| value.into_owned());
    url.set_query(None);
    url.query_pairs_mut().append_pair("verb", "ListRecords");
    match &course.token {
        Some(token) => {
            url.query_pairs_mut().append_pair("resumptionToken", token);
        }
        None => {
            url.query_pairs_mut().append_pair("metadataPrefix", "oai_dc");
            let from = course.from.map(|day| day.to_string());
            let narrower = [("from", from), ("set", set)];
            let narrower = narrower.into_iter().filter_map(|(name, value)| Some((name, value?)));
            url.query_pairs_mut().extend_pairs(narrower);
        }
    }
    url
}

fn below<'a>(node: &'a Node, name: &'a str) -> Option<&'a Node> {
    node.named(name).next()
}

fn text(node: &Node) -> String {
    let words = |child: &Child| match child {
        Child::Text(text) => text.clone(),
        Child::Node(node) => text(node),
    };
    node.children.iter().map(words).collect()
}

/// Reads an answer.
pub fn read(root: &Node, at: &Url) -> Result<Batch, Fault> {
    if root.name != "OAI-PMH" {
        return Err(Fault::Kind);
    }
    let day = below(root, "responseDate").and_then(|it| day(&text(it)));
    let mut batch = Batch { day, ..Batch::default() };
    if let Some(error) = below(root, "error") {
        // Nothing has changed since: that is an answer.
        return if error.get("code") == "noRecordsMatch" { Ok(batch) } else { Err(Fault::Said) };
    }
    let list = below(root, "ListRecords").ok_or(Fault::Kind)?;
    list.named("record").take(AT_ONCE).for_each(|it| record(&mut batch, it, at));
    let token = below(list, "resumptionToken").map(|it| text(it).trim().to_owned());
    batch.next = token.filter(|it| !it.is_empty() && it.len() <= TOKEN);
    Ok(batch)
}

fn record(batch: &mut Batch, it: &Node, at: &Url) {
    let Some(header) = below(it, "header") else { return };
    let identifier = below(header, "identifier").map(text).unwrap_or_default();
    if header.get("status") == "deleted" {
        return batch.delete(&identifier);
    }
    let Some(core) = below(it, "metadata").and_then(|it| it.nodes().next()) else {
        batch.left_out += 1;
        return;
    };
    let all = |name: &str| -> Vec<String> { core.named(name).map(text).collect() };
    let first = |name: &str| all(name).into_iter().next().unwrap_or_default();
    let web = |said: &String| said.trim().starts_with("http://") || said.trim().starts_with("https://");
    let url = all("identifier").into_iter().chain(all("relation")).find(web).unwrap_or_default();
    let stamp = below(header, "datestamp").map(text).unwrap_or_default();
    let raw = Raw {
        identifier: &identifier,
        title: &first("title"),
        summary: &first("description"),
        lang: &first("language"),
        url: &url,
        dated: all("date").iter().find_map(|it| day(it)).or_else(|| day(&stamp)),
    };
    batch.take(raw, at);
}

#[cfg(test)]
mod tests {
    use super::super::model::Entry;
    use super::super::reading::tree;
    use super::*;

    fn base() -> Url {
        Url::parse("https://catalogue.example.org/oai?set=guides&verb=Identify").unwrap()
    }

    #[test]
    fn it_asks_for_what_changed_and_then_for_what_follows() {
        let course = Course { from: day("2026-11-01"), ..Course::default() };
        let asked = address(&base(), &course);
        assert_eq!(
            asked.as_str(),
            "https://catalogue.example.org/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-01&set=guides"
        );
        let course = Course { token: Some("a b&c".into()), ..course };
        assert_eq!(
            address(&base(), &course).as_str(),
            "https://catalogue.example.org/oai?verb=ListRecords&resumptionToken=a+b%26c"
        );
    }

    #[test]
    fn records_deletions_and_tokens_are_read() {
        let text = r#"<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-11-25T09:00:00Z</responseDate><request>x</request><ListRecords>
            <record><header><identifier>oai:c:1</identifier><datestamp>2026-11-20</datestamp></header><metadata><oai_dc:dc xmlns:oai_dc="x" xmlns:dc="y"><dc:title>Guía</dc:title><dc:description>Paso a paso</dc:description><dc:identifier>ISBN 1</dc:identifier><dc:identifier>https://catalogue.example.org/1</dc:identifier><dc:language>spa</dc:language><dc:date>2026</dc:date></oai_dc:dc></metadata></record>
            <record><header status="deleted"><identifier>oai:c:2</identifier><datestamp>2026-11-21</datestamp></header></record>
            <record><header><identifier>oai:c:3</identifier></header><metadata><dc><title>Sin enlace</title></dc></metadata></record>
            <resumptionToken cursor="0"> t1 </resumptionToken></ListRecords></OAI-PMH>"#;
        let batch = read(&tree(text).unwrap(), &base()).unwrap();
        assert_eq!((batch.left_out, batch.next.as_deref(), batch.day), (1, Some("t1"), day("2026-11-25")));
        let Entry::Kept(first) = &batch.entries[0] else { panic!() };
        assert_eq!(
            (first.title.as_str(), first.lang.map(|it| it.to_string()), first.dated),
            ("Guía", Some("es".into()), day("2026-11-20"))
        );
        assert_eq!(batch.entries[1], Entry::Deleted("oai:c:2".into()));
        let none = r#"<OAI-PMH><error code="noRecordsMatch"/></OAI-PMH>"#;
        assert_eq!(read(&tree(none).unwrap(), &base()), Ok(Batch::default()));
        let no = r#"<OAI-PMH><error code="cannotDisseminateFormat">x</error></OAI-PMH>"#;
        assert_eq!(read(&tree(no).unwrap(), &base()), Err(Fault::Said));
    }
}
