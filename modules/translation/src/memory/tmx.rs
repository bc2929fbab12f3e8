//! The memory as other tools read it: TMX 1.4b (LISA OSCAR), one pair of languages a file. Pure.
//! Nothing is in it but what was public and when it was last seen there.

use super::Pair;
use super::store::Segment;
use jiff::Timestamp;
use kernel::{Error, Result};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// As TMX writes an instant: `20261125T093000Z`.
fn instant(seconds: i64) -> String {
    Timestamp::from_second(seconds).unwrap_or_default().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Writes a file.
pub fn write(pair: Pair, segments: &[Segment]) -> Result<Vec<u8>> {
    let mut out = Writer::new(Vec::new());
    let written = (|| -> io::Result<()> {
        out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        out.create_element("tmx").with_attribute(("version", "1.4")).write_inner_content(|out| {
            let header = out.create_element("header").with_attributes([
                ("creationtool", "Teranga"),
                ("creationtoolversion", env!("CARGO_PKG_VERSION")),
                ("segtype", "sentence"),
                ("o-tmf", "Teranga"),
                ("adminlang", "en"),
                ("srclang", pair.from.as_str()),
                ("datatype", "plaintext"),
            ]);
            header.write_empty()?;
            out.create_element("body").write_inner_content(|out| {
                segments.iter().try_for_each(|it| {
                    let seen = instant(it.seen_at);
                    let unit = out.create_element("tu").with_attribute(("lastusagedate", seen.as_str()));
                    unit.write_inner_content(|out| {
                        for (lang, text) in [(pair.from, &it.source), (pair.to, &it.target)] {
                            let side = out.create_element("tuv").with_attribute(("xml:lang", lang.as_str()));
                            side.write_inner_content(|out| {
                                out.create_element("seg").write_text_content(BytesText::new(text)).map(drop)
                            })?;
                        }
                        Ok(())
                    })
                    .map(drop)
                })
            })?;
            Ok(())
        })?;
        Ok(())
    })();
    written.map_err(Error::internal)?;
    Ok(out.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Lang;
    use platform::xml as tree;

    #[test]
    fn a_file_holds_both_sides_of_each_segment() {
        let segment = Segment { source: "L’été <& co>".into(), target: "الصيف".into(), seen_at: 0 };
        let file = write(Pair { from: Lang::FR, to: Lang::AR }, &[segment]).unwrap();
        let root = tree::read(&file).unwrap();
        assert_eq!((root.name.as_str(), root.get("version")), ("tmx", "1.4"));
        let unit = root.named("body").next().unwrap().named("tu").next().unwrap();
        assert_eq!(unit.get("lastusagedate"), "19700101T000000Z");
        let sides: Vec<(&str, tree::Child)> = unit
            .named("tuv")
            .map(|it| (it.get("xml:lang"), it.named("seg").next().unwrap().children[0].clone()))
            .collect();
        assert_eq!(
            sides,
            [("fr", tree::Child::Text("L’été <& co>".into())), ("ar", tree::Child::Text("الصيف".into()))]
        );
    }
}
