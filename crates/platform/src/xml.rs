//! XML from a stranger, as a small tree. Pure.
//! No document type, no entity of its own, nothing outside, nothing endless: whatever is odd is refused, not repaired.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// Largest file that is read, in bytes.
pub const LARGEST: usize = 8 << 20;
/// Most elements of a file.
const ELEMENTS: usize = 200_000;
/// Elements within each other.
const DEEPEST: usize = 40;

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// More than [`LARGEST`] or [`ELEMENTS`].
    Large,
    /// A document type, or entities of its own: nothing that anybody needs who sends records or texts.
    Entities,
    /// Letters in an encoding that is not UTF-8 or UTF-16.
    Letters,
    /// Not well-formed.
    Broken,
    /// Well-formed, but not what was asked for.
    Kind,
}

/// An element, by its name without prefix.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Node {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Child>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Child {
    Text(String),
    Node(Node),
}

impl Node {
    /// An attribute, by its name with prefix; empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// The elements right below it.
    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.children.iter().filter_map(|child| if let Child::Node(node) = child { Some(node) } else { None })
    }

    /// The elements right below it that have this name.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Node> {
        self.nodes().filter(move |node| node.name == name)
    }
}

/// The letters of a file: UTF-8, or UTF-16 with its mark.
fn letters(bytes: &[u8]) -> Result<String, Refused> {
    let wide = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| read([pair[0], pair[1]]));
        String::from_utf16(&units.collect::<Vec<_>>()).map_err(|_| Refused::Letters)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] | rest => String::from_utf8(rest.to_vec()).map_err(|_| Refused::Letters),
    }
}

/// Reads a file into its outermost element.
pub fn read(bytes: &[u8]) -> Result<Node, Refused> {
    if bytes.len() > LARGEST {
        return Err(Refused::Large);
    }
    let text = letters(bytes)?;
    if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") {
        return Err(Refused::Entities);
    }
    let mut reader = Reader::from_str(&text);
    let mut open: Vec<Node> = Vec::new();
    let (mut root, mut elements) = (None, 0);
    loop {
        let event = reader.read_event().map_err(|_| Refused::Broken)?;
        let ended = match event {
            Event::Eof if open.is_empty() => return root.ok_or(Refused::Broken),
            Event::Eof => return Err(Refused::Broken),
            Event::DocType(_) => return Err(Refused::Entities),
            Event::Decl(it) => {
                let told = it.encoding().and_then(Result::ok).map(|it| it.to_lowercase());
                if told.is_some_and(|it| !it.starts_with("utf-8") && !it.starts_with("utf-16")) {
                    return Err(Refused::Letters);
                }
                None
            }
            Event::Comment(_) | Event::PI(_) => None,
            Event::Start(it) => {
                elements += 1;
                if elements > ELEMENTS {
                    return Err(Refused::Large);
                }
                if open.len() >= DEEPEST || root.is_some() {
                    return Err(Refused::Broken);
                }
                open.push(element(&it)?);
                None
            }
            Event::Empty(it) => {
                elements += 1;
                if elements > ELEMENTS {
                    return Err(Refused::Large);
                }
                Some(element(&it)?)
            }
            Event::End(_) => Some(open.pop().ok_or(Refused::Broken)?),
            Event::Text(it) => {
                add(&mut open, &it.xml10_content())?;
                None
            }
            Event::CData(it) => {
                add(&mut open, &it.xml10_content())?;
                None
            }
            Event::GeneralRef(it) => {
                let known = match it.resolve_char_ref().map_err(|_| Refused::Broken)? {
                    Some(c) => c,
                    None => entity(&it.into_inner())?,
                };
                add(&mut open, known.encode_utf8(&mut [0; 4]))?;
                None
            }
        };
        match (ended, open.last_mut()) {
            (None, _) => {}
            (Some(node), Some(parent)) => parent.children.push(Child::Node(node)),
            (Some(node), None) if root.is_none() => root = Some(node),
            (Some(_), None) => return Err(Refused::Broken),
        }
    }
}

fn entity(name: &str) -> Result<char, Refused> {
    match name {
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "amp" => Ok('&'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(Refused::Entities),
    }
}

fn add(open: &mut [Node], text: &str) -> Result<(), Refused> {
    match open.last_mut() {
        Some(node) => {
            if let Some(Child::Text(there)) = node.children.last_mut() {
                there.push_str(text);
            } else {
                node.children.push(Child::Text(text.to_owned()));
            }
            Ok(())
        }
        None if text.trim_start_matches('\u{feff}').trim().is_empty() => Ok(()),
        None => Err(Refused::Broken),
    }
}

fn element(it: &BytesStart<'_>) -> Result<Node, Refused> {
    let name = it.name();
    let name: &str = name.as_ref();
    let local = name.rsplit(':').next().unwrap_or_default().to_owned();
    let mut attributes = Vec::new();
    for attribute in it.attributes() {
        let attribute = attribute.map_err(|_| Refused::Broken)?;
        let key: &str = attribute.key.as_ref();
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|_| Refused::Entities)?;
        attributes.push((key.to_owned(), value.into_owned()));
    }
    Ok(Node { name: local, attributes, children: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_hostile_is_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        assert_eq!(read(bomb.as_bytes()), Err(Refused::Entities));
        assert_eq!(read(b"<a>&xxe;</a>"), Err(Refused::Entities));
        assert_eq!(read(b"<a b=\"&xxe;\"/>"), Err(Refused::Entities));
        assert_eq!(read(b"<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>\xe9</a>"), Err(Refused::Letters));
        assert_eq!(read(b"<?xml version=\"1.0\" encoding=\"windows-1252\"?><a/>"), Err(Refused::Letters));
        assert_eq!(read("<a>".repeat(60).as_bytes()), Err(Refused::Broken));
        assert_eq!(read(&vec![b' '; LARGEST + 1]), Err(Refused::Large));
        assert_eq!(read(format!("<a>{}</a>", "<b/>".repeat(ELEMENTS)).as_bytes()), Err(Refused::Large));
        for broken in ["", "<a>", "<a></b>", "<a/><b/>", "x<a/>", "</a>", "<a/>x"] {
            assert_eq!(read(broken.as_bytes()), Err(Refused::Broken), "{broken}");
        }
    }

    #[test]
    fn text_comes_back_as_it_was_meant() {
        let node =
            read("\u{feff}<?xml version=\"1.0\"?><x:a n='1&amp;2'>l&lt;é<![CDATA[<&]]>&#x628;<b/> </x:a>".as_bytes())
                .unwrap();
        assert_eq!((node.name.as_str(), node.get("n")), ("a", "1&2"));
        assert_eq!(node.children[0], Child::Text("l<é<&ب".into()));
        let wide: Vec<u8> = "\u{feff}<a>é</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&wide).unwrap().children, [Child::Text("é".into())]);
    }

    proptest! {
        #[test]
        fn nothing_makes_it_stumble(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in "[<>a/&;! \"'=\\[\\]-]{0,60}") {
            let _ = (read(&bytes), read(text.as_bytes()));
        }
    }
}
