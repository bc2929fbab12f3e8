//! The glossary as other tools read it: TBX-Basic (ISO 30042:2008), and a sheet with a column for each language and use.
//! Both hold the same terms, and nothing in the sheet is a formula.

use super::{Term, Use, form};
use crate::msg;
use jiff::Timestamp;
use kernel::{Error, Lang, Result};
use platform::Locale;
use platform::sheets::{Cell, Format, Layout, Writer};
use quick_xml::Writer as Xml;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// Between two wordings in one cell.
pub const BETWEEN: &str = " | ";

/// Every language that a term has a wording in; the interface's first.
fn languages(terms: &[Term]) -> Vec<Lang> {
    let mut all: Vec<Lang> = Lang::INTERFACE.to_vec();
    for lang in terms.iter().flat_map(Term::languages) {
        if !all.contains(&lang) {
            all.push(lang);
        }
    }
    all
}

/// One line a term; `preferred.fr`, `allowed.fr`, `forbidden.fr`… for each language.
pub fn sheet(terms: &[Term], format: Format, locale: &Locale, now: Timestamp) -> Result<Vec<u8>> {
    let languages = languages(terms);
    let names: Vec<String> = ["id", "scope", "definition_lang", "definition", "note"]
        .map(str::to_owned)
        .into_iter()
        .chain(languages.iter().flat_map(|lang| Use::ALL.map(|using| form::field(using, *lang))))
        .collect();
    let columns: Vec<(&str, u16)> = names.iter().map(|name| (name.as_str(), 24)).collect();
    let name = locale.t(&msg::glossary_title());
    let right_to_left = locale.dir() == kernel::Dir::Rtl;
    let mut sheet = Writer::new(format, &Layout { name: &name, right_to_left, columns: &columns, now })?;
    for term in terms {
        let definition = term.definition.as_ref().map(|it| it.show(it.source()));
        let lang = definition.map(|it| it.lang.to_string()).unwrap_or_default();
        let said = definition.map(|it| it.value.clone()).unwrap_or_default();
        let mut line = vec![term.id.to_string(), crate::scopes::written(term.scope), lang, said, term.note.clone()];
        for lang in &languages {
            for using in Use::ALL {
                let same = term.wordings.iter().filter(|it| it.lang == *lang && it.using == using);
                line.push(same.map(|it| it.text.as_str()).collect::<Vec<_>>().join(BETWEEN));
            }
        }
        sheet.row(&line.iter().map(|cell| Cell::Text(cell)).collect::<Vec<_>>())?;
    }
    sheet.finish()
}

/// What TBX-Basic calls a use.
fn status(using: Use) -> &'static str {
    match using {
        Use::Preferred => "preferredTerm-admn-sts",
        Use::Allowed => "admittedTerm-admn-sts",
        Use::Forbidden => "deprecatedTerm-admn-sts",
    }
}

/// TBX-Basic, `lang` being the language of whoever asks.
pub fn tbx(terms: &[Term], lang: Lang) -> Result<Vec<u8>> {
    let mut out = Xml::new_with_indent(Vec::new(), b' ', 1);
    let written = (|| -> io::Result<()> {
        out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        out.create_element("martif")
            .with_attributes([("type", "TBX-Basic"), ("xml:lang", lang.as_str())])
            .write_inner_content(|out| {
                out.create_element("martifHeader").write_inner_content(|out| {
                    out.create_element("fileDesc").write_inner_content(|out| {
                        out.create_element("sourceDesc").write_inner_content(|out| {
                            out.create_element("p").write_text_content(BytesText::new("Teranga")).map(drop)
                        })?;
                        Ok(())
                    })?;
                    out.create_element("encodingDesc").write_inner_content(|out| {
                        let p = out.create_element("p").with_attribute(("type", "XCSURI"));
                        p.write_text_content(BytesText::new("TBXBasicXCSV02.xcs")).map(drop)
                    })?;
                    Ok(())
                })?;
                out.create_element("text").write_inner_content(|out| {
                    out.create_element("body")
                        .write_inner_content(|out| terms.iter().try_for_each(|term| entry(out, term)))?;
                    Ok(())
                })?;
                Ok(())
            })?;
        Ok(())
    })();
    written.map_err(Error::internal)?;
    Ok(out.into_inner())
}

fn entry(out: &mut Xml<Vec<u8>>, term: &Term) -> io::Result<()> {
    let id = format!("t{}", term.id);
    out.create_element("termEntry").with_attribute(("id", id.as_str())).write_inner_content(|out| {
        if let Some(definition) = &term.definition {
            let shown = definition.show(definition.source());
            let descrip = out.create_element("descrip");
            let descrip = descrip.with_attributes([("type", "definition"), ("xml:lang", shown.lang.as_str())]);
            descrip.write_text_content(BytesText::new(shown.value))?;
        }
        if !term.note.is_empty() {
            out.create_element("note").write_text_content(BytesText::new(&term.note))?;
        }
        for lang in term.languages() {
            out.create_element("langSet").with_attribute(("xml:lang", lang.as_str())).write_inner_content(|out| {
                for it in term.wordings.iter().filter(|it| it.lang == lang) {
                    out.create_element("tig").write_inner_content(|out| {
                        out.create_element("term").write_text_content(BytesText::new(&it.text))?;
                        let note = out.create_element("termNote").with_attribute(("type", "administrativeStatus"));
                        note.write_text_content(BytesText::new(status(it.using))).map(drop)
                    })?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::model::sample;
    use super::*;

    #[test]
    fn what_is_written_is_what_was_said_and_no_formula() {
        let mut term = sample(&[
            (Lang::FR, Use::Preferred, "droit <d’asile> & co"),
            (Lang::FR, Use::Forbidden, "a"),
            (Lang::FR, Use::Forbidden, "b"),
        ]);
        term.note = "=HYPERLINK(1)".into();
        let sheet = sheet(std::slice::from_ref(&term), Format::Csv, &Locale::new(Lang::FR), Timestamp::UNIX_EPOCH);
        let sheet = String::from_utf8(sheet.unwrap()).unwrap();
        assert!(
            sheet.starts_with("\u{feff}id,scope,definition_lang,definition,note,preferred.fr,allowed.fr,forbidden.fr,"),
            "{sheet}"
        );
        assert!(sheet.contains("network,,,'=HYPERLINK(1),droit <d’asile> & co,,a | b,"), "{sheet}");
        let xml = String::from_utf8(tbx(&[term], Lang::FR).unwrap()).unwrap();
        assert!(xml.contains("<term>droit &lt;d’asile&gt; &amp; co</term>"), "{xml}");
        assert!(xml.contains("<termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote>"), "{xml}");
    }
}
