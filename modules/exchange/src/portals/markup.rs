//! Pages and snippets of others as we read them: tags and text one after the other, without a tree, so that nothing nested makes
//! it slow or deep. Nothing of their markup goes any further.

use encoding_rs::{Encoding, UTF_8};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{RawKind, Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;

/// Whoever takes in what is read.
pub trait Reader {
    /// A tag begins; attributes are asked of it by [`attribute`].
    fn tag(&mut self, name: &str, tag: &Tag);
    /// A tag ends.
    fn end(&mut self, name: &str);
    fn text(&mut self, text: &str);
}

/// What an attribute says.
pub fn attribute<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.attrs.iter().find(|it| &*it.name.local == name).map(|it| it.value.trim())
}

struct Sink<R>(RefCell<R>);

impl<R: Reader> TokenSink for Sink<R> {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                let name = &*tag.name;
                if tag.kind == TagKind::EndTag {
                    reader.end(name);
                    return TokenSinkResult::Continue;
                }
                reader.tag(name, &tag);
                match raw(name) {
                    Some(kind) => TokenSinkResult::RawData(kind),
                    None => TokenSinkResult::Continue,
                }
            }
            Token::CharacterTokens(text) => {
                reader.text(&text);
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

/// In what is no markup to a browser either.
fn raw(name: &str) -> Option<RawKind> {
    match name {
        "script" => Some(ScriptData),
        "style" | "iframe" | "noembed" | "noframes" | "xmp" => Some(Rawtext),
        "title" | "textarea" => Some(Rcdata),
        _ => None,
    }
}

/// Reads markup, whatever it is.
pub fn read<R: Reader>(markup: &str, reader: R) -> R {
    let tokenizer = Tokenizer::new(Sink(RefCell::new(reader)), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(markup));
    // It stops for scripts alone, and none is told of.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

/// Bytes as text: as they say themselves by a mark at their beginning, else as the server said, else UTF-8. What cannot be
/// read becomes �.
pub fn decoded(bytes: &[u8], kind: Option<&str>) -> String {
    let charset = kind.into_iter().flat_map(|it| it.split(';')).find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches(['"', '\'']))
    });
    let encoding = charset.and_then(|label| Encoding::for_label(label.as_bytes())).unwrap_or(UTF_8);
    encoding.decode(bytes).0.into_owned()
}
