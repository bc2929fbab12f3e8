//! A token filter made of one function.
//! Invariant: positions and offsets are left as they were, also after a dropped token.

use tantivy::tokenizer::{Token, TokenFilter, TokenStream, Tokenizer};

/// Changes a token's text in place; drops the token when the function answers `false`.
#[derive(Clone, Copy)]
pub(crate) struct Rewrite(pub(crate) fn(&mut String) -> bool);

impl TokenFilter for Rewrite {
    type Tokenizer<T: Tokenizer> = Rewriting<T>;

    fn transform<T: Tokenizer>(self, inner: T) -> Rewriting<T> {
        Rewriting { rewrite: self.0, inner }
    }
}

#[derive(Clone)]
pub(crate) struct Rewriting<T> {
    rewrite: fn(&mut String) -> bool,
    inner: T,
}

impl<T: Tokenizer> Tokenizer for Rewriting<T> {
    type TokenStream<'a> = RewritingStream<T::TokenStream<'a>>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        RewritingStream { rewrite: self.rewrite, tail: self.inner.token_stream(text) }
    }
}

pub(crate) struct RewritingStream<T> {
    rewrite: fn(&mut String) -> bool,
    tail: T,
}

impl<T: TokenStream> TokenStream for RewritingStream<T> {
    fn advance(&mut self) -> bool {
        while self.tail.advance() {
            if (self.rewrite)(&mut self.tail.token_mut().text) {
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        self.tail.token()
    }

    fn token_mut(&mut self) -> &mut Token {
        self.tail.token_mut()
    }
}
