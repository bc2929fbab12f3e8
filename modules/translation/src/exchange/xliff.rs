//! XLIFF 1.2 and 2.0 (OASIS): written for translators' tools, and read as those tools give it back. Pure.
//! What is not to be translated is an inline code; a code that a tool left out of its file is found again by its number.

use super::inline::{Piece, pieces};
use super::model::{Leaving, Parcel, Returned, Unit, holder, name, named};
use kernel::{Error, Progress, Result};
use platform::xml::{self as tree, Child, Node, Refused};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// The two that are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    V1,
    V2,
}

const V1: &str = "urn:oasis:names:tc:xliff:document:1.2";
const V2: &str = "urn:oasis:names:tc:xliff:document:2.0";

type Out = Writer<Vec<u8>>;

/// Writes a file.
pub fn write(parcel: &Parcel, edition: Edition) -> Result<Vec<u8>> {
    let mut out = Writer::new(Vec::new());
    let written =
        out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).and_then(|()| match edition {
            Edition::V1 => first(&mut out, parcel),
            Edition::V2 => second(&mut out, parcel),
        });
    written.map_err(Error::internal)?;
    Ok(out.into_inner())
}

/// The texts of each record, in their order.
fn records(parcel: &Parcel) -> Vec<&[Leaving]> {
    parcel.texts.chunk_by(|one, other| one.unit.holder == other.unit.holder).collect()
}

fn plain(out: &mut Out, element: &str, attributes: &[(&str, &str)], text: &str) -> io::Result<()> {
    let element = out.create_element(element).with_attributes(attributes.iter().copied());
    element.write_text_content(BytesText::new(text)).map(drop)
}

type Attributes<'a> = Vec<(&'a str, &'a str)>;

/// A file of an edition: its root, a part for each record, and in it, within these elements, what is written of each text.
fn parts<'p>(
    out: &mut Out,
    parcel: &'p Parcel,
    (root, part): (Attributes<'p>, Attributes<'p>),
    body: Option<&str>,
    unit: fn(&mut Out, &Leaving) -> io::Result<()>,
) -> io::Result<()> {
    let root = out.create_element("xliff").with_attributes(root);
    root.write_inner_content(|out| {
        for (n, texts) in records(parcel).into_iter().enumerate() {
            let (id, holder) = ((n + 1).to_string(), &texts[0].unit.holder);
            let original = format!("{}/{}", holder.kind, holder.id);
            let own = [("id", id.as_str()), ("original", original.as_str())];
            // The first edition knows no identifier of a part.
            let own = own.into_iter().filter(|(name, _)| body.is_none() || *name != "id");
            let file = out.create_element("file").with_attributes(own).with_attributes(part.iter().copied());
            let all = |out: &mut Out| texts.iter().try_for_each(|it| unit(out, it));
            file.write_inner_content(|out| match body {
                Some(body) => out.create_element(body).write_inner_content(all).map(drop),
                None => all(out),
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

fn first(out: &mut Out, parcel: &Parcel) -> io::Result<()> {
    let languages = [("source-language", parcel.from.as_str()), ("target-language", parcel.to.as_str())];
    let part = languages.into_iter().chain([("datatype", "plaintext")]).collect();
    parts(out, parcel, (vec![("version", "1.2"), ("xmlns", V1)], part), Some("body"), unit1)
}

fn second(out: &mut Out, parcel: &Parcel) -> io::Result<()> {
    let languages = [("srcLang", parcel.from.as_str()), ("trgLang", parcel.to.as_str())];
    let root = [("version", "2.0"), ("xmlns", V2)].into_iter().chain(languages).collect();
    parts(out, parcel, (root, Vec::new()), None, unit2)
}

/// A text with its codes, each written by `code` with its number, from 1.
fn coded(out: &mut Out, text: &str, code: &dyn Fn(&mut Out, &str, &str) -> io::Result<()>) -> io::Result<()> {
    let mut number = 0;
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => out.write_event(Event::Text(BytesText::new(words)))?,
            Piece::Code(it) => {
                number += 1;
                code(out, &number.to_string(), it)?;
            }
        }
    }
    Ok(())
}

fn unit1(out: &mut Out, it: &Leaving) -> io::Result<()> {
    let id = name(&it.unit);
    let unit = out.create_element("trans-unit").with_attributes([("id", id.as_str()), ("xml:space", "preserve")]);
    unit.write_inner_content(|out| {
        out.create_element("source").write_inner_content(|out| codes1(out, &it.unit.source))?;
        let state = match it.state {
            Progress::Missing => "needs-translation",
            Progress::Machine | Progress::Stale => "needs-review-translation",
            Progress::Current | Progress::Source => "final",
        };
        if let Some(target) = &it.unit.target {
            let element = out.create_element("target").with_attribute(("state", state));
            element.write_inner_content(|out| codes1(out, target))?;
        }
        plain(out, "note", &[], &it.context)?;
        it.notes.iter().try_for_each(|note| plain(out, "note", &[], note))
    })?;
    Ok(())
}

fn codes1(out: &mut Out, text: &str) -> io::Result<()> {
    coded(out, text, &|out, id, code| plain(out, "ph", &[("id", id)], code))
}

fn unit2(out: &mut Out, it: &Leaving) -> io::Result<()> {
    let id = name(&it.unit);
    let unit = out.create_element("unit").with_attributes([("id", id.as_str()), ("xml:space", "preserve")]);
    unit.write_inner_content(|out| {
        out.create_element("notes").write_inner_content(|out| {
            plain(out, "note", &[], &it.context)?;
            it.notes.iter().try_for_each(|note| plain(out, "note", &[], note))
        })?;
        // A source and its translation share their codes: the same number, the same code.
        let mut codes: Vec<&str> = Vec::new();
        for text in std::iter::once(&it.unit.source).chain(&it.unit.target) {
            for piece in pieces(text) {
                if let Piece::Code(code) = piece
                    && !codes.contains(&code)
                {
                    codes.push(code);
                }
            }
        }
        if !codes.is_empty() {
            out.create_element("originalData").write_inner_content(|out| {
                let all = codes.iter().enumerate();
                all.map(|(n, code)| (format!("d{}", n + 1), code))
                    .try_for_each(|(id, code)| plain(out, "data", &[("id", &id)], code))
            })?;
        }
        let state = match it.state {
            Progress::Current | Progress::Source => "final",
            Progress::Missing | Progress::Machine | Progress::Stale => "initial",
        };
        out.create_element("segment").with_attribute(("state", state)).write_inner_content(|out| {
            out.create_element("source").write_inner_content(|out| codes2(out, &it.unit.source, &codes))?;
            if let Some(target) = &it.unit.target {
                out.create_element("target").write_inner_content(|out| codes2(out, target, &codes))?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn codes2(out: &mut Out, text: &str, codes: &[&str]) -> io::Result<()> {
    coded(out, text, &|out, id, code| {
        let at = codes.iter().position(|it| *it == code).map_or(0, |at| at + 1);
        let data = format!("d{at}");
        let ph = out.create_element("ph");
        ph.with_attributes([("id", id), ("dataRef", data.as_str()), ("equiv", code)]).write_empty().map(drop)
    })
}

/// Reads a file of either edition.
pub fn read(bytes: &[u8]) -> Result<Returned, Refused> {
    let root = tree::read(bytes)?;
    if root.name != "xliff" {
        return Err(Refused::Kind);
    }
    let version = root.get("version");
    let units = if version.starts_with("1.") {
        units(&root, "trans-unit", "resname", read1)
    } else if version.starts_with("2.") {
        units(&root, "unit", "name", read2)
    } else {
        return Err(Refused::Kind);
    };
    let first = root.named("file").next().ok_or(Refused::Kind)?;
    let language = |on_file: &str, on_root: &str| {
        let said = if version.starts_with("1.") { first.get(on_file) } else { root.get(on_root) };
        said.parse().map_err(|_| Refused::Kind)
    };
    let (from, to) = (language("source-language", "srcLang")?, language("target-language", "trgLang")?);
    // All parts of a file are of one pair of languages: nobody can choose for each of hundreds.
    let same = |file: &Node| {
        file.get("target-language") == first.get("target-language")
            && file.get("source-language") == first.get("source-language")
    };
    if !root.named("file").all(same) {
        return Err(Refused::Kind);
    }
    Ok(Returned { from, to, units })
}

/// Every element of this name below, in the order of the file.
fn all<'a>(node: &'a Node, name: &str, into: &mut Vec<&'a Node>) {
    for child in node.nodes() {
        if child.name == name {
            into.push(child);
        } else {
            all(child, name, into);
        }
    }
}

/// What a unit of a file says: source, translation, and whether somebody says that it is done.
type Said = (String, Option<String>, bool);

/// The units of a file by the name of their element; some tools number them anew and keep the name in `beside`.
fn units(root: &Node, element: &str, beside: &str, read: fn(&Node) -> Option<Said>) -> Vec<Unit> {
    let mut found = Vec::new();
    for file in root.named("file") {
        let Some(holder) = holder(file.get("original")) else { continue };
        let mut units = Vec::new();
        all(file, element, &mut units);
        for unit in units {
            let name = [unit.get("id"), unit.get(beside)].into_iter().find_map(named);
            let (Some((key, seen)), Some((source, target, done))) = (name, read(unit)) else { continue };
            let (key, seen) = (key.to_owned(), seen.to_owned());
            found.push(Unit { holder: holder.clone(), key, seen, source, target, done });
        }
    }
    found
}

fn read1(unit: &Node) -> Option<Said> {
    let source = said(unit.named("source").next()?, &|_| None);
    let target = unit.named("target").next();
    let state = target.map_or("", |it| it.get("state"));
    let done = unit.get("approved") == "yes" || matches!(state, "translated" | "final" | "signed-off");
    let target = target.map(|it| said(it, &|node| numbered(&source, node)));
    Some((source, target, done))
}

fn read2(unit: &Node) -> Option<Said> {
    let data = unit.named("originalData").flat_map(|it| it.named("data"));
    let data: Vec<(&str, String)> = data.map(|it| (it.get("id"), said(it, &|_| None))).collect();
    let known = |reference: &str| data.iter().find(|(id, _)| *id == reference).map(|(_, code)| code.clone());
    let stored = |node: &Node| known(node.get("dataRef"));
    // A tool may have cut the text into segments: put together they are the text again.
    let pieces: Vec<&Node> = unit.nodes().filter(|it| matches!(it.name.as_str(), "segment" | "ignorable")).collect();
    let source: String = pieces.iter().flat_map(|it| it.named("source")).map(|it| said(it, &stored)).collect();
    let code = |node: &Node| stored(node).or_else(|| numbered(&source, node));
    let segments: Vec<&&Node> = pieces.iter().filter(|it| it.name == "segment").collect();
    let whole = !segments.is_empty() && segments.iter().all(|it| it.named("target").next().is_some());
    let target = |it: &&Node| it.named("target").next().or_else(|| it.named("source").next()).map(|it| said(it, &code));
    let done = whole && segments.iter().all(|it| matches!(it.get("state"), "translated" | "reviewed" | "final"));
    let target = whole.then(|| pieces.iter().filter_map(target).collect());
    Some((source, target, done))
}

/// The code of the source with the number that an empty code names.
fn numbered(source: &str, node: &Node) -> Option<String> {
    let number: usize = node.get("id").parse().ok()?;
    let codes = pieces(source).into_iter().filter_map(|it| if let Piece::Code(code) = it { Some(code) } else { None });
    codes.skip(number.checked_sub(1)?).map(str::to_owned).next()
}

/// The text of an element, with its codes as `code` knows them.
fn said(node: &Node, code: &dyn Fn(&Node) -> Option<String>) -> String {
    let mut text = String::new();
    for child in &node.children {
        match child {
            Child::Text(words) => text.push_str(words),
            Child::Node(inner) => match inner.name.as_str() {
                "ph" | "x" | "it" | "bpt" | "ept" | "bx" | "ex" | "sc" | "ec" => {
                    let own = said(inner, code);
                    let own = Some(own).filter(|it| !it.is_empty()).or_else(|| code(inner));
                    text.push_str(&own.unwrap_or_else(|| inner.get("equiv").to_owned()));
                }
                "cp" => text.extend(u32::from_str_radix(inner.get("hex"), 16).ok().and_then(char::from_u32)),
                _ => text.push_str(&said(inner, code)),
            },
        }
    }
    text
}

#[cfg(test)]
#[path = "xliff_tests.rs"]
mod tests;
